//! What every request to the APIs goes through: it is written down, counted against the rate limits, and may meet a fault;
//! every answer leaves with the five rate limit headers.

use std::collections::BTreeMap;

use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

use super::answer::{Credential, Dialect};
use super::connections::EndConnection;
use super::spoil;
use crate::Shared;
use crate::faults::{Asked, Fault};
use crate::limits::{Limits, Reading};
use crate::world::RequestRecord;

/// Where the regenerate endpoint is; what follows is the sub-account's id.
const REGENERATE: &str = "/demo/regenerate/";

/// The fault a request met, for those that concern single rows.
#[derive(Debug, Clone)]
pub(super) struct Met(pub Option<Fault>);

/// A request on its way through the gate.
struct Visit {
    world: Shared,
    /// Where it is written down.
    position: usize,
    dialect: Dialect,
    /// The sub-account whose key is to be regenerated.
    regenerates: Option<String>,
}

impl Visit {
    fn note(&self, status: u16) {
        if let Some(record) = self.world.lock().requests.get_mut(self.position) {
            record.status = status;
        }
    }

    /// Where a regenerate request ends without having been carried out.
    fn not_carried_out(&self) {
        if let Some(id) = &self.regenerates {
            self.world.lock().refuse_regenerate(id);
        }
    }
}

pub(super) async fn gate(State(world): State<Shared>, mut request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let regenerates = path.strip_prefix(REGENERATE).map(str::to_owned);
    let asked = match path.as_str() {
        "/v1/locations/" | "/v1/locations" => Asked::List,
        "/locations/search" => Asked::Page,
        _ if path.starts_with("/companies/") => Asked::Company,
        _ if regenerates.is_some() => Asked::Regenerate,
        _ => Asked::Other,
    };
    let credential = Credential::of(request.headers()).0;
    let user_agent = request.headers().get(header::USER_AGENT).and_then(|value| value.to_str().ok());
    let told = world.lock().on_regenerate.clone();
    if let (Some(told), Some(id)) = (told, &regenerates) {
        told(id);
    }
    let (position, limits, reading, fault) = {
        let mut world = world.lock();
        world.settle();
        let at = world.clock.now();
        let position = world.requests.len();
        world.requests.push(RequestRecord {
            at,
            method: request.method().to_string(),
            path: path.clone(),
            query: request.uri().query().unwrap_or_default().to_owned(),
            headers: shown_headers(request.headers()),
            status: 0,
            user_agent: user_agent.unwrap_or_default().to_owned(),
        });
        let limits = world.limits_of(&credential);
        let reading = world.meter.count(&credential, limits, at);
        let fault = if reading.allowed { world.take_fault(asked) } else { None };
        (position, limits, reading, fault)
    };
    let dialect = Dialect::of(&path, request.headers());
    let accepts = request.headers().get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    let accepts = accepts.unwrap_or_default().to_owned();
    let visit = Visit { world, position, dialect, regenerates };
    let mut headers = limit_headers(limits, reading);

    let refused = if reading.allowed {
        refusal(fault.as_ref(), dialect, &mut headers)
    } else {
        Some(dialect.refuse(StatusCode::TOO_MANY_REQUESTS, "Too Many Requests"))
    };
    if fault == Some(Fault::NoAnswer) {
        visit.not_carried_out();
        // Read to its end, so that a client that leaves is noticed and this task ends with it.
        let _ = to_bytes(request.into_body(), 64 * 1024).await;
        return std::future::pending().await;
    }
    let response = if let Some(refused) = refused {
        visit.not_carried_out();
        refused
    } else {
        request.extensions_mut().insert(Met(fault.clone()));
        let response = next.run(request).await;
        if response.status() != StatusCode::ACCEPTED {
            visit.not_carried_out();
        }
        afterwards(response, fault.as_ref(), &visit, &accepts).await
    };
    leave(response, headers, &visit)
}

/// What is remembered of a request's headers: no credential.
fn shown_headers(headers: &HeaderMap) -> BTreeMap<String, String> {
    let shown = |name: &HeaderName, value: &HeaderValue| {
        let text = value.to_str().unwrap_or_default();
        let text = if *name == header::AUTHORIZATION { text.split(' ').next().unwrap_or_default() } else { text };
        (name.as_str().to_owned(), text.to_owned())
    };
    headers.iter().map(|(name, value)| shown(name, value)).collect()
}

/// The answer of a fault that keeps the request from being looked at.
fn refusal(fault: Option<&Fault>, dialect: Dialect, headers: &mut HeaderMap) -> Option<Response> {
    Some(match fault? {
        Fault::TooManyRequests { retry_after_seconds } => {
            if let Some(seconds) = retry_after_seconds {
                headers.insert(header::RETRY_AFTER, HeaderValue::from(*seconds));
            }
            dialect.refuse(StatusCode::TOO_MANY_REQUESTS, "Too Many Requests")
        }
        Fault::DailyLimit => {
            headers.insert(DAILY_REMAINING, HeaderValue::from(0));
            dialect.refuse(StatusCode::TOO_MANY_REQUESTS, "Too Many Requests")
        }
        Fault::ServerError(status) => trouble(*status, dialect),
        Fault::Forbidden => dialect.refuse(StatusCode::FORBIDDEN, "Forbidden"),
        Fault::Unauthorized(message) => dialect.refuse(StatusCode::UNAUTHORIZED, message),
        Fault::PlanWithout => {
            dialect.refuse(StatusCode::FORBIDDEN, "This feature is not available on your current plan.")
        }
        Fault::CompanyScopeMissing => {
            dialect.refuse(StatusCode::UNAUTHORIZED, "The token is not authorized for this scope.")
        }
        Fault::Redirect(to) => (StatusCode::TEMPORARY_REDIRECT, [(header::LOCATION, to.clone())]).into_response(),
        _ => return None,
    })
}

fn trouble(status: u16, dialect: Dialect) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    dialect.refuse(status, "Internal server error")
}

/// What a fault makes of an answer. A refusal is left as it is.
async fn afterwards(response: Response, fault: Option<&Fault>, visit: &Visit, accepts: &str) -> Response {
    let Some(fault) = fault.filter(|_| response.status().is_success()) else { return response };
    match fault {
        Fault::AnswerLostAfterDoing => {
            let mut response = response;
            response.extensions_mut().insert(EndConnection);
            response
        }
        Fault::ServerErrorAfterDoing(status) => trouble(*status, visit.dialect),
        Fault::Compressed(encoding) => spoil::compressed(response, *encoding, accepts).await,
        Fault::EndsInsideCharacter => spoil::ending_inside_character(response).await,
        _ => spoil::spoil(response, fault),
    }
}

fn leave(mut response: Response, headers: HeaderMap, visit: &Visit) -> Response {
    let lost = response.extensions().get::<EndConnection>().is_some();
    visit.note(if lost { 0 } else { response.status().as_u16() });
    response.headers_mut().extend(headers);
    response
}

const DAILY_REMAINING: HeaderName = HeaderName::from_static("x-ratelimit-daily-remaining");

/// The five headers of HighLevel's help article.
fn limit_headers(limits: Limits, reading: Reading) -> HeaderMap {
    [
        (HeaderName::from_static("x-ratelimit-limit-daily"), limits.per_day),
        (DAILY_REMAINING, reading.day_remaining),
        (HeaderName::from_static("x-ratelimit-interval-milliseconds"), limits.window_seconds.saturating_mul(1000)),
        (HeaderName::from_static("x-ratelimit-max"), limits.per_window),
        (HeaderName::from_static("x-ratelimit-remaining"), reading.window_remaining),
    ]
    .into_iter()
    .map(|(name, value)| (name, HeaderValue::from(value)))
    .collect()
}
