//! The `Date` of every answer: the agency's own time, which may be hours from the computer's. Without one, the HTTP library
//! would put the computer's there.

use axum::extract::{Request, State};
use axum::http::{HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;
use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimePrinter;

use crate::Shared;

pub(super) async fn date(State(world): State<Shared>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let now = world.lock().clock.now();
    if let Some(date) = as_http_has_it(now) {
        response.headers_mut().insert(header::DATE, date);
    }
    response
}

/// `Mon, 02 Mar 2026 14:00:00 GMT`; `None` for a year that has no four digits.
fn as_http_has_it(instant: Timestamp) -> Option<HeaderValue> {
    let text = DateTimePrinter::new().timestamp_to_rfc9110_string(&instant).ok()?;
    HeaderValue::try_from(text).ok()
}
