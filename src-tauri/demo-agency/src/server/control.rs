//! How a test steers the agency when it runs as a program of its own: its clock, its faults, and what it remembers. Not
//! guarded: everything the agency has is made up, and it listens on this computer only.

use std::time::Duration;

use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::Shared;
use crate::agency::Arrival;
use crate::faults::{Chaos, Encoding, Fault, FaultPaths, FaultScope};
use crate::world::{self, Mutation, RequestRecord};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/history", get(history))
        .route("/requests", get(requests))
        .route("/secrets", get(secrets))
        .route("/sub-accounts", get(sub_accounts))
        .route("/clock", get(time).post(clock))
        .route("/arrival", post(arrival))
        .route("/button", post(button))
        .route("/fault", post(fault).delete(no_fault))
        .route("/chaos", post(chaos).delete(no_fault))
}

async fn history(State(world): State<Shared>) -> Json<Vec<Mutation>> {
    Json(world.lock().history.clone())
}

async fn requests(State(world): State<Shared>) -> Json<Vec<RequestRecord>> {
    Json(world.lock().requests.clone())
}

async fn secrets(State(world): State<Shared>) -> Json<Vec<String>> {
    let mut world = world.lock();
    world.settle();
    Json(world.secrets.clone())
}

async fn sub_accounts(State(world): State<Shared>) -> Json<Vec<Value>> {
    let mut world = world.lock();
    world.settle();
    let rows = world.sub_accounts.iter();
    Json(rows.map(|row| json!({ "id": row.id, "name": row.name, "key": row.key.shape() })).collect())
}

#[derive(Deserialize)]
struct Advance {
    advance_seconds: u64,
}

async fn time(State(world): State<Shared>) -> Json<Value> {
    let clock = world.lock().clock.clone();
    Json(json!({ "now": clock.now(), "speed": clock.speed() }))
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
    let arrival = match sent.seconds.map(Duration::from_secs) {
        None => Arrival::Never,
        Some(wait) if sent.second_try => Arrival::SecondTry(wait),
        Some(wait) => Arrival::After(wait),
    };
    if world.lock().set_arrival(&sent.location_id, arrival) { StatusCode::NO_CONTENT } else { StatusCode::NOT_FOUND }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct SetButton {
    location_id: String,
    there: bool,
}

async fn button(State(world): State<Shared>, Json(sent): Json<SetButton>) -> StatusCode {
    if world.lock().set_button(&sent.location_id, sent.there) { StatusCode::NO_CONTENT } else { StatusCode::NOT_FOUND }
}

#[derive(Deserialize)]
struct SentFault {
    kind: String,
    /// The number the kind needs: a status, seconds, bytes, megabytes.
    number: Option<u32>,
    /// What a 401 says, or where a redirect leads.
    message: Option<String>,
}

impl SentFault {
    fn read(self) -> Option<Fault> {
        let number = self.number.unwrap_or_default();
        let status = u16::try_from(number).unwrap_or(500);
        Some(match self.kind.as_str() {
            "tooManyRequests" => Fault::TooManyRequests { retry_after_seconds: self.number },
            "dailyLimit" => Fault::DailyLimit,
            "serverError" => Fault::ServerError(status),
            "serverErrorAfterDoing" => Fault::ServerErrorAfterDoing(status),
            "forbidden" => Fault::Forbidden,
            "unauthorized" => Fault::Unauthorized(
                self.message.unwrap_or_else(|| "Unauthorized, Switch to the new API token.".to_owned()),
            ),
            "noAnswer" => Fault::NoAnswer,
            "answerLostAfterDoing" => Fault::AnswerLostAfterDoing,
            "slowBody" => Fault::SlowBody { bytes_per_second: number },
            "cutOffBody" => Fault::CutOffBody { after_bytes: number as usize },
            "oversizedBody" => Fault::OversizedBody { megabytes: number as usize },
            "halfJson" => Fault::HalfJson,
            "webPage" => Fault::WebPage,
            "otherJson" => Fault::OtherJson,
            "gzip" => Fault::Compressed(Encoding::Gzip),
            "brotli" => Fault::Compressed(Encoding::Brotli),
            "redirect" => Fault::Redirect(self.message?),
            "endsInsideCharacter" => Fault::EndsInsideCharacter,
            "planWithout" => Fault::PlanWithout,
            "companyScopeMissing" => Fault::CompanyScopeMissing,
            "wrongCount" => Fault::WrongCount(number),
            "repeatedPage" => Fault::RepeatedPage,
            "shortPage" => Fault::ShortPage { fewer: number as usize },
            "listShrinks" => Fault::ListShrinks,
            "listGrows" => Fault::ListGrows,
            "rowWithoutId" => Fault::RowWithoutId,
            "rowTwice" => Fault::RowTwice,
            "rowNotAnObject" => Fault::RowNotAnObject,
            _ => return None,
        })
    }
}

/// `all`, `list` or `regenerate`; all of them where it is left out.
fn read_paths(sent: Option<&str>) -> Option<FaultPaths> {
    match sent {
        Some("list") => Some(FaultPaths::List),
        Some("regenerate") => Some(FaultPaths::Regenerate),
        Some("all") | None => Some(FaultPaths::All),
        Some(_) => None,
    }
}

#[derive(Deserialize)]
struct SetFault {
    #[serde(flatten)]
    fault: SentFault,
    paths: Option<String>,
    /// How often; always where it is left out.
    times: Option<u32>,
    /// How many such requests go right before; none where it is left out.
    #[serde(default)]
    after: u32,
}

async fn fault(State(world): State<Shared>, Json(sent): Json<SetFault>) -> StatusCode {
    let (Some(fault), Some(paths)) = (sent.fault.read(), read_paths(sent.paths.as_deref())) else {
        return StatusCode::UNPROCESSABLE_ENTITY;
    };
    let scope = FaultScope { paths, times: sent.times };
    world.lock().fault = Some(world::SetFault { fault, scope, after: sent.after });
    StatusCode::NO_CONTENT
}

#[derive(Deserialize)]
struct SetChaos {
    seed: u64,
    percent: u8,
    faults: Vec<SentFault>,
    paths: Option<String>,
}

async fn chaos(State(world): State<Shared>, Json(sent): Json<SetChaos>) -> StatusCode {
    let faults: Option<Vec<Fault>> = sent.faults.into_iter().map(SentFault::read).collect();
    let (Some(faults), Some(paths)) = (faults, read_paths(sent.paths.as_deref())) else {
        return StatusCode::UNPROCESSABLE_ENTITY;
    };
    world.lock().set_chaos(Chaos { seed: sent.seed, percent: sent.percent, faults, paths });
    StatusCode::NO_CONTENT
}

async fn no_fault(State(world): State<Shared>) -> StatusCode {
    world.lock().clear_fault();
    StatusCode::NO_CONTENT
}
