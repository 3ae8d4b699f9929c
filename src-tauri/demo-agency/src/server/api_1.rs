//! API 1.0 as it is known: reading sub-accounts with the agency API key, and telling whether a location API key works.

use axum::Extension;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use serde_json::json;

use super::answer::{Credential, Dialect, JSON, json_answer};
use super::gate::Met;
use super::rows::{self, Row};
use crate::Shared;
use crate::keys::Key;

/// The answer to any credential but the right one; a Private Integration Token is just another wrong key here.
pub(super) fn wrong_key() -> Response {
    Dialect::Api1.refuse(StatusCode::UNAUTHORIZED, "Api key is invalid.")
}

pub(super) fn is_agency(world: &Shared, credential: &Credential) -> bool {
    world.lock().agency_api_key == credential.0
}

/// `GET /v1/locations/`: all sub-accounts in one answer.
pub(super) async fn list(
    State(world): State<Shared>,
    credential: Credential,
    Extension(Met(fault)): Extension<Met>,
) -> Response {
    if !is_agency(&world, &credential) {
        return wrong_key();
    }
    ([(header::CONTENT_TYPE, JSON)], rows::list(&world, fault)).into_response()
}

/// `GET /v1/locations/{id}`: one sub-account.
pub(super) async fn one(State(world): State<Shared>, credential: Credential, Path(id): Path<String>) -> Response {
    if !is_agency(&world, &credential) {
        return wrong_key();
    }
    let world = world.lock();
    match world.find(&id) {
        Some(sub_account) => json_answer(StatusCode::OK, &Row::of_api_1(sub_account, world.plan.disclosure)),
        None => Dialect::Api1.refuse(StatusCode::NOT_FOUND, "Location not found"),
    }
}

/// `GET /v1/custom-values/` with a location API key: tells whether the key works.
pub(super) async fn custom_values(State(world): State<Shared>, credential: Credential) -> Response {
    let world = world.lock();
    match world.opened_by(&credential.0) {
        Some(sub_account) if !matches!(sub_account.key, Key::Token(_)) => {
            let value = json!({
                "id": "cv0000000000000001",
                "name": "Business name",
                "fieldKey": "{{ custom_values.business_name }}",
                "value": sub_account.name,
            });
            json_answer(StatusCode::OK, &json!({ "customValues": [value] }))
        }
        _ => wrong_key(),
    }
}
