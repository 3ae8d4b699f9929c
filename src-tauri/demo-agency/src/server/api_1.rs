//! API 1.0 as it is known, and the regenerate endpoint that the real platform does not have.

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use serde_json::{Value, json};

use super::{Call, body};
use crate::Shared;
use crate::faults::{Fault, FaultPaths};

fn wrong_key(call: &Call<'_>) -> Response {
    call.answer(StatusCode::UNAUTHORIZED, &json!({ "msg": "Api key is invalid." }))
}

fn is_agency(call: &Call<'_>) -> bool {
    call.credential.as_deref() == Some(call.world.lock().agency_api_key.as_str())
}

/// `GET /v1/locations/`: all sub-accounts in one answer.
pub(super) async fn list(State(world): State<Shared>, headers: HeaderMap) -> Response {
    let mut call = Call::begin(&world, "GET", "/v1/locations/", &headers);
    if let Some(refused) = call.count() {
        return refused;
    }
    let fault = match call.meet_fault(FaultPaths::List).await {
        Ok(fault) => fault,
        Err(answer) => return answer,
    };
    if !is_agency(&call) {
        return wrong_key(&call);
    }
    call.note(200);
    let mut headers = call.limits.clone();
    let kind = if fault == Some(Fault::WebPage) { "text/html" } else { "application/json; charset=utf-8" };
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    (headers, body::list(&world, fault.as_ref())).into_response()
}

/// `GET /v1/locations/{id}`: one sub-account.
pub(super) async fn one(State(world): State<Shared>, Path(id): Path<String>, headers: HeaderMap) -> Response {
    let mut call = Call::begin(&world, "GET", format!("/v1/locations/{id}"), &headers);
    if let Some(refused) = call.count() {
        return refused;
    }
    if let Err(answer) = call.meet_fault(FaultPaths::All).await {
        return answer;
    }
    if !is_agency(&call) {
        return wrong_key(&call);
    }
    let row = {
        let world = world.lock();
        world.find(&id).map(|sub_account| body::row(sub_account, world.plan.disclosure))
    };
    match row {
        Some(row) => call.answer(StatusCode::OK, &row),
        None => call.answer(StatusCode::NOT_FOUND, &json!({ "msg": "Location not found" })),
    }
}

/// `GET /v1/custom-values/` with a location API key: tells whether the key works.
pub(super) async fn custom_values(State(world): State<Shared>, headers: HeaderMap) -> Response {
    let mut call = Call::begin(&world, "GET", "/v1/custom-values/", &headers);
    if let Some(refused) = call.count() {
        return refused;
    }
    if let Err(answer) = call.meet_fault(FaultPaths::All).await {
        return answer;
    }
    let works = call.credential.as_deref().is_some_and(|key| world.lock().opened_by(key).is_some());
    if works { call.answer(StatusCode::OK, &json!({ "customValues": [] })) } else { wrong_key(&call) }
}

/// `POST /demo/regenerate/{id}` with `{"confirm":"CONFIRM"}`.
pub(super) async fn regenerate(
    State(world): State<Shared>,
    Path(id): Path<String>,
    headers: HeaderMap,
    sent: Bytes,
) -> Response {
    let mut call = Call::begin(&world, "POST", format!("/demo/regenerate/{id}"), &headers);
    if let Some(refused) = call.count() {
        world.lock().refuse_regenerate(&id);
        return refused;
    }
    let fault = match call.meet_fault(FaultPaths::Regenerate).await {
        Ok(fault) => fault,
        Err(answer) => {
            world.lock().refuse_regenerate(&id);
            return answer;
        }
    };
    let confirmed = serde_json::from_slice::<Value>(&sent)
        .is_ok_and(|sent| sent["confirm"].as_str().is_some_and(|word| word.eq_ignore_ascii_case("confirm")));
    let known = world.lock().find(&id).is_some();
    if !is_agency(&call) || !known || !confirmed {
        world.lock().refuse_regenerate(&id);
        return if !is_agency(&call) {
            wrong_key(&call)
        } else if known {
            call.answer(StatusCode::UNPROCESSABLE_ENTITY, &json!({ "msg": "Type Confirm to reset the key." }))
        } else {
            call.answer(StatusCode::NOT_FOUND, &json!({ "msg": "Location not found" }))
        };
    }
    world.lock().regenerate(&id);
    match fault {
        Some(Fault::AnswerLostAfterDoing) => {
            call.note(0);
            std::future::pending().await
        }
        Some(Fault::ServerErrorAfterDoing(status)) => {
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            call.answer(status, &json!({ "msg": "Internal server error" }))
        }
        _ => call.answer(StatusCode::ACCEPTED, &json!({ "accepted": true })),
    }
}
