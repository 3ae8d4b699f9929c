//! How the APIs say no: each in its own shape, as it was seen. API 2.0 asked for by `Version: v3` answers in a third one.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use serde::Serialize;
use serde_json::{Value, json};

/// Whose language an answer speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialect {
    /// API 1.0, and the regenerate endpoint.
    Api1,
    /// API 2.0.
    Api2,
    /// API 2.0 as it is since `Version: v3`.
    Api2Version3,
}

impl Dialect {
    pub(super) fn of(path: &str, headers: &HeaderMap) -> Self {
        if path.starts_with("/v1/") || path.starts_with("/demo/") {
            Self::Api1
        } else if headers.get("version").is_some_and(|version| version == "v3") {
            Self::Api2Version3
        } else {
            Self::Api2
        }
    }

    pub(super) fn refuse(self, status: StatusCode, message: &str) -> Response {
        self.refuse_with(status, &json!(message))
    }

    /// API 2.0 also says several things at once: `message` may be a list.
    pub(super) fn refuse_with(self, status: StatusCode, message: &Value) -> Response {
        let name = status.canonical_reason().unwrap_or("Error");
        let body = match self {
            Self::Api1 => json!({ "msg": message }),
            Self::Api2 => json!({ "statusCode": status.as_u16(), "message": message, "error": name }),
            Self::Api2Version3 => {
                let code = name.to_uppercase().replace(' ', "_");
                json!({ "error": { "code": code, "message": message, "details": [], "resolution": "" } })
            }
        };
        json_answer(status, &body)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Dialect {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self::of(parts.uri.path(), &parts.headers))
    }
}

/// The credential of a request; empty where there is none.
#[derive(Debug, Clone)]
pub(super) struct Credential(pub String);

impl Credential {
    pub(super) fn of(headers: &HeaderMap) -> Self {
        let sent = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
        Self(sent.strip_prefix("Bearer ").unwrap_or_default().trim().to_owned())
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Credential {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self::of(&parts.headers))
    }
}

pub(super) const JSON: HeaderValue = HeaderValue::from_static("application/json; charset=utf-8");

/// An answer in JSON.
pub(super) fn json_answer(status: StatusCode, body: &impl Serialize) -> Response {
    // Nothing that is answered here has a key that is no string, which is all that could fail.
    let text = serde_json::to_string(body).unwrap_or_default();
    (status, [(header::CONTENT_TYPE, JSON)], text).into_response()
}
