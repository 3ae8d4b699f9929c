//! The HTTP face of the agency: which path is whose, and what every answer of the API has in common: the request is
//! written down, counted against the limits, and may meet a fault.

mod api_1;
mod api_2;
mod body;
mod control;
mod page;

use axum::Router;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use serde_json::{Value, json};

use crate::Shared;
use crate::faults::{Fault, FaultPaths};
use crate::world::RequestRecord;

pub(crate) fn routes(world: Shared) -> Router {
    Router::new()
        .route("/v1/locations/", get(api_1::list))
        .route("/v1/locations/{id}", get(api_1::one))
        .route("/v1/custom-values/", get(api_1::custom_values))
        .route("/demo/regenerate/{id}", post(api_1::regenerate))
        .route("/locations/search", get(api_2::search))
        .route("/locations/{id}", get(api_2::one))
        .route("/companies/{id}", get(api_2::company))
        .route("/v2/location/{id}/settings/company", get(page::show).post(page::regenerate))
        .nest("/demo/control", control::routes())
        .with_state(world)
}

/// One request of the API, until it is answered.
struct Call<'a> {
    world: &'a Shared,
    method: &'static str,
    path: String,
    credential: Option<String>,
    user_agent: String,
    limits: HeaderMap,
}

impl<'a> Call<'a> {
    fn begin(world: &'a Shared, method: &'static str, path: impl Into<String>, headers: &HeaderMap) -> Self {
        let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok()).unwrap_or_default();
        Self {
            world,
            method,
            path: path.into(),
            credential: text(header::AUTHORIZATION).strip_prefix("Bearer ").map(str::to_owned),
            user_agent: text(header::USER_AGENT).to_owned(),
            limits: HeaderMap::new(),
        }
    }

    /// Writes the request down with the status it gets.
    fn note(&self, status: u16) {
        let mut world = self.world.lock();
        let at = world.clock.now();
        world.requests.push(RequestRecord {
            at,
            method: self.method.to_owned(),
            path: self.path.clone(),
            status,
            user_agent: self.user_agent.clone(),
        });
    }

    /// Counts the request against the credential's limits; an answer of 429 when they are used up.
    fn count(&mut self) -> Option<Response> {
        let credential = self.credential.clone().unwrap_or_default();
        let (reading, limits) = {
            let mut world = self.world.lock();
            world.settle();
            let (limits, now) = (world.plan.limits, world.clock.now());
            (world.meter.count(&credential, limits, now), limits)
        };
        self.limits = limit_headers([
            limits.per_day,
            reading.day_remaining,
            limits.window_seconds * 1000,
            limits.per_window,
            reading.window_remaining,
        ]);
        (!reading.allowed).then(|| self.answer(StatusCode::TOO_MANY_REQUESTS, &json!({ "msg": "Too Many Requests" })))
    }

    /// The faults that every kind of request can meet. `Err` holds the answer; `Ok` any other fault there is.
    async fn meet_fault(&mut self, paths: FaultPaths) -> Result<Option<Fault>, Response> {
        let fault = self.world.lock().take_fault(paths);
        match fault {
            Some(Fault::TooManyRequests { retry_after_seconds }) => {
                if let Some(seconds) = retry_after_seconds {
                    self.limits.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
                }
                Err(self.answer(StatusCode::TOO_MANY_REQUESTS, &json!({ "msg": "Too Many Requests" })))
            }
            Some(Fault::DailyLimit) => {
                self.limits.insert("x-ratelimit-daily-remaining", HeaderValue::from(0));
                Err(self.answer(StatusCode::TOO_MANY_REQUESTS, &json!({ "msg": "Too Many Requests" })))
            }
            Some(Fault::ServerError(status)) => {
                let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
                Err(self.answer(status, &json!({ "msg": "Internal server error" })))
            }
            Some(Fault::Forbidden) => Err(self.answer(StatusCode::FORBIDDEN, &json!({ "msg": "Forbidden" }))),
            Some(Fault::Unauthorized(message)) => {
                Err(self.answer(StatusCode::UNAUTHORIZED, &json!({ "msg": message })))
            }
            Some(Fault::NoAnswer) => {
                self.note(0);
                std::future::pending().await
            }
            other => Ok(other),
        }
    }

    /// An answer in JSON, written down.
    fn answer(&self, status: StatusCode, body: &Value) -> Response {
        self.note(status.as_u16());
        let mut headers = self.limits.clone();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8"));
        (status, headers, body.to_string()).into_response()
    }
}

/// The five headers, in the order of HighLevel's help article.
fn limit_headers(values: [u32; 5]) -> HeaderMap {
    let names = [
        "x-ratelimit-limit-daily",
        "x-ratelimit-daily-remaining",
        "x-ratelimit-interval-milliseconds",
        "x-ratelimit-max",
        "x-ratelimit-remaining",
    ];
    names
        .into_iter()
        .zip(values)
        .map(|(name, value)| (header::HeaderName::from_static(name), HeaderValue::from(value)))
        .collect()
}
