//! The regenerate endpoint that the real platform does not have: `POST /demo/regenerate/{id}` with the agency API key and
//! `{"confirm":"CONFIRM"}`. It answers as soon as the request is taken; the key comes later.

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use serde_json::json;

use super::answer::{Credential, Dialect, json_answer};
use super::api_1::{is_agency, wrong_key};
use crate::Shared;

#[derive(Deserialize)]
struct Sent {
    confirm: String,
}

/// Whether the word was typed. HighLevel's help writes it both "Confirm" and "CONFIRM".
pub(super) fn is_confirmed(word: &str) -> bool {
    word.eq_ignore_ascii_case("confirm")
}

pub(super) async fn regenerate(
    State(world): State<Shared>,
    credential: Credential,
    Path(id): Path<String>,
    sent: Bytes,
) -> Response {
    if !is_agency(&world, &credential) {
        return wrong_key();
    }
    if world.lock().find(&id).is_none() {
        return Dialect::Api1.refuse(StatusCode::NOT_FOUND, "Location not found");
    }
    if !serde_json::from_slice::<Sent>(&sent).is_ok_and(|sent| is_confirmed(&sent.confirm)) {
        return Dialect::Api1.refuse(StatusCode::UNPROCESSABLE_ENTITY, "Type Confirm to reset the key.");
    }
    world.lock().regenerate(&id);
    json_answer(StatusCode::ACCEPTED, &json!({ "accepted": true }))
}
