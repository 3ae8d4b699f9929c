//! The parts of API 2.0 that tell an agency's sub-accounts: names and places, never a key.

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde::Deserialize;
use serde_json::{Value, json};

use super::Call;
use crate::Shared;
use crate::agency::SubAccount;
use crate::faults::FaultPaths;
use crate::world::COMPANY_ID;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Page {
    company_id: Option<String>,
    skip: Option<String>,
    limit: Option<String>,
}

fn error(call: &Call<'_>, status: StatusCode, message: &str) -> Response {
    let name = status.canonical_reason().unwrap_or_default();
    call.answer(status, &json!({ "statusCode": status.as_u16(), "message": message, "error": name }))
}

/// What every request of API 2.0 must hold. The answer where it does not.
async fn admit(call: &mut Call<'_>, headers: &HeaderMap) -> Result<(), Response> {
    if let Some(refused) = call.count() {
        return Err(refused);
    }
    call.meet_fault(FaultPaths::All).await?;
    if call.credential.as_deref() != Some(call.world.lock().agency_token.as_str()) {
        return Err(error(call, StatusCode::UNAUTHORIZED, "Invalid Private Integration token"));
    }
    if !headers.contains_key("version") {
        return Err(error(call, StatusCode::UNAUTHORIZED, "version header was not found."));
    }
    Ok(())
}

fn short(sub_account: &SubAccount) -> Value {
    json!({
        "id": sub_account.id,
        "name": sub_account.name,
        "city": sub_account.city,
        "country": sub_account.country,
        "timezone": sub_account.time_zone,
        "email": format!("owner@{}.example", sub_account.id.to_lowercase()),
    })
}

/// `GET /locations/search`: a page of sub-accounts, without a total and without keys.
pub(super) async fn search(State(world): State<Shared>, Query(page): Query<Page>, headers: HeaderMap) -> Response {
    let mut call = Call::begin(&world, "GET", "/locations/search", &headers);
    if let Err(answer) = admit(&mut call, &headers).await {
        return answer;
    }
    let number = |text: Option<String>, otherwise: usize| text.map_or(Some(otherwise), |text| text.parse().ok());
    let (Some(skip), Some(limit)) = (number(page.skip, 0), number(page.limit, 10)) else {
        return error(&call, StatusCode::UNPROCESSABLE_ENTITY, "skip and limit must be numbers");
    };
    if page.company_id.is_some_and(|id| id != COMPANY_ID) {
        return error(&call, StatusCode::FORBIDDEN, "The token does not have access to this company.");
    }
    let rows: Vec<Value> = world.lock().sub_accounts.iter().skip(skip).take(limit.min(100)).map(short).collect();
    call.answer(StatusCode::OK, &json!({ "locations": rows }))
}

/// `GET /locations/{id}`.
pub(super) async fn one(State(world): State<Shared>, Path(id): Path<String>, headers: HeaderMap) -> Response {
    let mut call = Call::begin(&world, "GET", format!("/locations/{id}"), &headers);
    if let Err(answer) = admit(&mut call, &headers).await {
        return answer;
    }
    let row = world.lock().find(&id).map(short);
    match row {
        Some(mut row) => {
            row["companyId"] = json!(COMPANY_ID);
            call.answer(StatusCode::OK, &json!({ "location": row }))
        }
        None => error(&call, StatusCode::FORBIDDEN, "The token does not have access to this location."),
    }
}

/// `GET /companies/{id}`: the agency, with the number of its sub-accounts.
pub(super) async fn company(State(world): State<Shared>, Path(id): Path<String>, headers: HeaderMap) -> Response {
    let mut call = Call::begin(&world, "GET", format!("/companies/{id}"), &headers);
    if let Err(answer) = admit(&mut call, &headers).await {
        return answer;
    }
    if id != COMPANY_ID {
        return error(&call, StatusCode::FORBIDDEN, "The token does not have access to this company.");
    }
    let count = world.lock().sub_accounts.len();
    let company = json!({ "id": COMPANY_ID, "name": "Bluewater Agency", "domain": "app.bluewater.example", "locationCount": count });
    call.answer(StatusCode::OK, &json!({ "company": company }))
}
