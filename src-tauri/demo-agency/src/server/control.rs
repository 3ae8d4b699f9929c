//! How a test steers the agency when it runs as a program of its own: its clock, its faults, and what it remembers.

use std::time::Duration;

use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::Shared;
use crate::agency::Arrival;
use crate::faults::{Fault, FaultPaths, FaultScope};
use crate::keys::{Key, MissingShape};
use crate::world::{Mutation, RequestRecord};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/history", get(history))
        .route("/requests", get(requests))
        .route("/secrets", get(secrets))
        .route("/sub-accounts", get(sub_accounts))
        .route("/clock", post(clock))
        .route("/arrival", post(arrival))
        .route("/fault", post(fault).delete(no_fault))
}

async fn history(State(world): State<Shared>) -> Json<Vec<Mutation>> {
    Json(world.lock().history.clone())
}

async fn requests(State(world): State<Shared>) -> Json<Vec<RequestRecord>> {
    Json(world.lock().requests.clone())
}

async fn secrets(State(world): State<Shared>) -> Json<Vec<String>> {
    Json(world.lock().secrets.clone())
}

async fn sub_accounts(State(world): State<Shared>) -> Json<Vec<Value>> {
    let mut world = world.lock();
    world.settle();
    let shape = |key: &Key| match key {
        Key::New(_) => "new",
        Key::Old(_) => "old",
        Key::Missing(MissingShape::Empty) => "empty",
        Key::Missing(MissingShape::Null) => "null",
        Key::Missing(MissingShape::Undefined) => "undefined",
    };
    let rows = world.sub_accounts.iter();
    Json(rows.map(|row| json!({ "id": row.id, "name": row.name, "key": shape(&row.key) })).collect())
}

#[derive(Deserialize)]
struct Advance {
    advance_seconds: u64,
}

async fn clock(State(world): State<Shared>, Json(sent): Json<Advance>) -> Json<Value> {
    let clock = world.lock().clock.clone();
    clock.advance(Duration::from_secs(sent.advance_seconds));
    Json(json!({ "now": clock.now() }))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct SetArrival {
    location_id: String,
    seconds: Option<u64>,
    #[serde(default)]
    second_try: bool,
}

async fn arrival(State(world): State<Shared>, Json(sent): Json<SetArrival>) -> StatusCode {
    let wait = sent.seconds.map(Duration::from_secs);
    let mut world = world.lock();
    let Some(sub_account) = world.find_mut(&sent.location_id) else {
        return StatusCode::NOT_FOUND;
    };
    sub_account.arrival = match wait {
        None => Arrival::Never,
        Some(wait) if sent.second_try => Arrival::SecondTry(wait),
        Some(wait) => Arrival::After(wait),
    };
    StatusCode::NO_CONTENT
}

#[derive(Deserialize)]
struct SetFault {
    kind: String,
    /// The number the kind needs: a status, seconds, bytes, megabytes.
    number: Option<u32>,
    paths: Option<String>,
    times: Option<u32>,
}

async fn fault(State(world): State<Shared>, Json(sent): Json<SetFault>) -> StatusCode {
    let number = sent.number.unwrap_or_default();
    let status = u16::try_from(number).unwrap_or(500);
    let fault = match sent.kind.as_str() {
        "tooManyRequests" => Fault::TooManyRequests { retry_after_seconds: sent.number },
        "dailyLimit" => Fault::DailyLimit,
        "serverError" => Fault::ServerError(status),
        "serverErrorAfterDoing" => Fault::ServerErrorAfterDoing(status),
        "forbidden" => Fault::Forbidden,
        "unauthorized" => Fault::Unauthorized("Unauthorized, Switch to the new API token.".to_owned()),
        "noAnswer" => Fault::NoAnswer,
        "answerLostAfterDoing" => Fault::AnswerLostAfterDoing,
        "slowBody" => Fault::SlowBody { bytes_per_second: number },
        "cutOffBody" => Fault::CutOffBody { after_bytes: number as usize },
        "oversizedBody" => Fault::OversizedBody { megabytes: number as usize },
        "halfJson" => Fault::HalfJson,
        "webPage" => Fault::WebPage,
        "otherJson" => Fault::OtherJson,
        "rowWithoutId" => Fault::RowWithoutId,
        "rowTwice" => Fault::RowTwice,
        "rowNotAnObject" => Fault::RowNotAnObject,
        _ => return StatusCode::UNPROCESSABLE_ENTITY,
    };
    let paths = match sent.paths.as_deref() {
        Some("list") => FaultPaths::List,
        Some("regenerate") => FaultPaths::Regenerate,
        _ => FaultPaths::All,
    };
    world.lock().fault = Some((fault, FaultScope { paths, times: sent.times }));
    StatusCode::NO_CONTENT
}

async fn no_fault(State(world): State<Shared>) -> StatusCode {
    world.lock().fault = None;
    StatusCode::NO_CONTENT
}
