//! The parts of API 2.0 that tell an agency's sub-accounts: names and places, never a key. Shapes after HighLevel's published
//! descriptions; what a refusal says, after what was seen.

use axum::Extension;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use serde::Deserialize;
use serde_json::json;

use super::answer::{Credential, Dialect, JSON, json_answer};
use super::gate::Met;
use super::rows::{Row, row_text};
use crate::Shared;
use crate::agency::COMPANY_ID;
use crate::faults::Fault;
use crate::keys::Key;
use crate::world::World;

/// The longest page. The platform does not say; public code asks for 100.
const LONGEST_PAGE: usize = 100;
const VERSIONS: [&str; 2] = ["2021-07-28", "v3"];

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Page {
    company_id: Option<String>,
    skip: Option<String>,
    limit: Option<String>,
    order: Option<String>,
}

/// Whom a token belongs to.
enum Owner {
    Agency,
    SubAccount(String),
}

/// What every request of API 2.0 must hold. `Err` is the answer where it does not.
fn admit(
    world: &World,
    credential: &Credential,
    headers: &HeaderMap,
    dialect: Dialect,
) -> Result<Owner, Box<Response>> {
    let refuse = |message: &str| Err(Box::new(dialect.refuse(StatusCode::UNAUTHORIZED, message)));
    let token = credential.0.as_str();
    if token.is_empty() {
        return refuse("Invalid JWT");
    }
    let owner = if token == world.agency_token {
        Owner::Agency
    } else {
        match world.opened_by(token) {
            Some(sub_account) if matches!(sub_account.key, Key::Token(_)) => Owner::SubAccount(sub_account.id.clone()),
            _ => return refuse("Invalid Private Integration token"),
        }
    };
    match headers.get("version") {
        None => refuse("version header was not found."),
        Some(version) if !VERSIONS.iter().any(|known| version == known) => refuse("version header is invalid."),
        Some(_) => Ok(owner),
    }
}

/// `GET /locations/search`: a page of sub-accounts, without a total and without keys.
pub(super) async fn search(
    State(world): State<Shared>,
    credential: Credential,
    dialect: Dialect,
    headers: HeaderMap,
    Query(page): Query<Page>,
    Extension(Met(fault)): Extension<Met>,
) -> Response {
    let mut world = world.lock();
    match admit(&world, &credential, &headers, dialect) {
        Err(answer) => return *answer,
        Ok(Owner::SubAccount(_)) => {
            return dialect.refuse(StatusCode::FORBIDDEN, "The token does not have access to this location.");
        }
        Ok(Owner::Agency) => {}
    }
    let (skip, limit, backwards) = match page.read() {
        Ok(read) => read,
        Err(wrong) => return dialect.refuse_with(StatusCode::UNPROCESSABLE_ENTITY, &json!(wrong)),
    };
    if page.company_id.is_some_and(|id| id != COMPANY_ID) {
        return dialect.refuse(StatusCode::FORBIDDEN, "The token does not have access to this company.");
    }
    match fault {
        Some(Fault::ListShrinks) => {
            if let Some(first) = world.listed.first().map(|position| world.sub_accounts[*position].id.clone()) {
                world.remove(&first);
            }
        }
        Some(Fault::ListGrows) => {
            world.add();
        }
        _ => {}
    }
    let skip = if fault == Some(Fault::RepeatedPage) { 0 } else { skip };
    let limit = match fault {
        Some(Fault::ShortPage { fewer }) => limit.saturating_sub(fewer).max(1),
        _ => limit,
    };
    let all = world.listed.len();
    let shown: Vec<String> = (skip..all.min(skip.saturating_add(limit)))
        .map(|position| if backwards { all - 1 - position } else { position })
        .enumerate()
        .map(|(index, position)| {
            row_text(&Row::of_search(&world.sub_accounts[world.listed[position]]), index, fault.as_ref())
        })
        .collect();
    let body = format!(r#"{{"locations":[{}]}}"#, shown.join(","));
    ([(header::CONTENT_TYPE, JSON)], body).into_response()
}

impl Page {
    /// How many to skip, how many to show, and whether from the last to the first; or what is wrong with the question.
    fn read(&self) -> Result<(usize, usize, bool), Vec<&'static str>> {
        let number = |text: &Option<String>, otherwise: usize| text.as_ref().map_or(Ok(otherwise), |text| text.parse());
        let mut wrong = Vec::new();
        let skip = number(&self.skip, 0).unwrap_or_else(|_| {
            wrong.push("skip must be a number string");
            0
        });
        let limit = number(&self.limit, 10).unwrap_or_else(|_| {
            wrong.push("limit must be a number string");
            0
        });
        if limit > LONGEST_PAGE {
            wrong.push("limit must not be greater than 100");
        }
        let backwards = match self.order.as_deref() {
            None | Some("asc") => false,
            Some("desc") => true,
            Some(_) => {
                wrong.push("order must be one of the following values: asc, desc");
                false
            }
        };
        if wrong.is_empty() { Ok((skip, limit, backwards)) } else { Err(wrong) }
    }
}

/// `GET /locations/{id}`.
pub(super) async fn one(
    State(world): State<Shared>,
    credential: Credential,
    dialect: Dialect,
    headers: HeaderMap,
    Path(id): Path<String>,
) -> Response {
    let world = world.lock();
    match admit(&world, &credential, &headers, dialect) {
        Err(answer) => return *answer,
        Ok(Owner::SubAccount(own)) if own != id => {
            return dialect.refuse(StatusCode::UNAUTHORIZED, "This location is not accessible from this token!");
        }
        Ok(_) => {}
    }
    match world.find(&id) {
        Some(sub_account) => {
            json_answer(StatusCode::OK, &json!({ "location": Row::of_api_2(sub_account, COMPANY_ID) }))
        }
        None => dialect.refuse(StatusCode::FORBIDDEN, "The token does not have access to this location."),
    }
}

/// `GET /companies/{id}`: the agency, with the number of its sub-accounts.
pub(super) async fn company(
    State(world): State<Shared>,
    credential: Credential,
    dialect: Dialect,
    headers: HeaderMap,
    Path(id): Path<String>,
    Extension(Met(fault)): Extension<Met>,
) -> Response {
    let world = world.lock();
    match admit(&world, &credential, &headers, dialect) {
        Err(answer) => return *answer,
        Ok(Owner::Agency) if id == COMPANY_ID => {}
        Ok(_) => return dialect.refuse(StatusCode::FORBIDDEN, "The token does not have access to this company."),
    }
    let count = match fault {
        Some(Fault::WrongCount(count)) => count as usize,
        _ => world.listed.len(),
    };
    let company = json!({
        "id": COMPANY_ID,
        "name": "Bluewater Agency",
        "email": "owner@bluewater.example",
        "phone": "+15035550100",
        "website": "https://www.bluewater.example",
        "domain": "https://app.bluewater.example",
        "address": "1 Harbor Way",
        "city": "Portland",
        "state": "OR",
        "country": "US",
        "postalCode": "97205",
        "timezone": "America/Los_Angeles",
        "plan": 3,
        "customerType": "agency",
        "status": "active",
        "locationCount": count,
    });
    json_answer(StatusCode::OK, &json!({ "company": company }))
}
