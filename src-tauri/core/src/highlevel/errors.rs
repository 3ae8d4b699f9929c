//! What can go wrong between Key Desk and the platform, and how each is said to the owner.
//!
//! Errors hold status numbers and scrubbed words of the platform, never a credential or a key.

use jiff::Timestamp;

use super::budget::CredentialKind;
use crate::error::{DeskError, ErrorCode};
use crate::phrase::Phrase;

/// A request that did not bring what was asked for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlatformError {
    /// 401: the platform does not know the credential.
    #[error("the platform does not know the credential")]
    WrongKey,
    /// 401: the platform does not know the Private Integration Token.
    #[error("the platform does not know the token")]
    WrongToken,
    /// The Private Integration Token is one sub-account's and not the agency's.
    #[error("the token of one sub-account instead of the agency's")]
    TokenOfOneSubAccount,
    /// The agency's plan does not have this, with what the platform said.
    #[error("the plan does not have this: {0}")]
    PlanWithout(String),
    /// 401 that asks for a token: API 1.0 is switched off for this key.
    #[error("API 1.0 is switched off for this key")]
    SwitchToToken,
    /// The token lacks a scope, with what the platform said.
    #[error("a scope is missing: {0}")]
    ScopeMissing(String),
    /// The credential does not reach this sub-account.
    #[error("the credential does not reach this sub-account")]
    NotThisSubAccount,
    /// The version of the API is missing in the request, or unknown.
    #[error("the version of the API is missing")]
    VersionMissing,
    /// A firewall in front of the platform refused the request, with its code where it gave one.
    #[error("a firewall refused the request ({0})")]
    Firewall(String),
    /// A web page where data should be.
    #[error("a web page where data should be")]
    SignInPage,
    /// 407: the proxy asks for a name and password.
    #[error("the proxy asks for a name and password")]
    Proxy,
    /// TLS failed because the certificate seems expired or not valid yet.
    #[error("the certificate does not fit the computer's date")]
    ClockWrong,
    /// 403 with what the platform said.
    #[error("not allowed: {0}")]
    NotAllowed(String),
    /// 429: asked to pause until then.
    #[error("asked to pause until {0}")]
    RateLimited(Timestamp),
    /// The day's requests are used up until then.
    #[error("the day's requests are used up until {0}")]
    DayUsedUp(Timestamp),
    /// 5xx.
    #[error("the platform answered {0}")]
    ServiceTrouble(u16),
    /// Nobody could be reached at the address.
    #[error("the platform could not be reached")]
    NoNetwork,
    /// Reached, but no answer within the time allowed.
    #[error("no answer in time")]
    NoAnswer,
    /// TLS failed.
    #[error("the connection could not be made secure")]
    NotSecure,
    /// The body ended before its end.
    #[error("the answer was cut off")]
    CutOff,
    /// The body is not JSON of the expected shape; for 2xx answers.
    #[error("the answer is not readable")]
    NotReadable,
    /// The body is larger than the limit, in bytes.
    #[error("the answer is larger than {0} bytes")]
    TooLarge(u64),
    /// A status that has no meaning here, with what the platform said.
    #[error("unexpected answer {status}: {said}")]
    Unexpected {
        /// The HTTP status.
        status: u16,
        /// What the platform said, scrubbed.
        said: String,
    },
    /// The owner stopped it.
    #[error("stopped by the owner")]
    Cancelled,
    /// There is no regenerate endpoint, or the sub-account's id cannot stand in its address.
    #[error("no address for this sub-account")]
    NoAddress,
}

impl From<PlatformError> for DeskError {
    #[allow(clippy::too_many_lines, reason = "one table, one line of thought for each error")]
    fn from(error: PlatformError) -> Self {
        use ErrorCode as Code;
        let (code, message, next) = match error {
            PlatformError::WrongKey => {
                (Code::AgencyKeyWrong, Phrase::new("error-wrong-key"), Phrase::new("error-wrong-key-next"))
            }
            PlatformError::WrongToken => {
                (Code::AgencyKeyWrong, Phrase::new("error-wrong-token"), Phrase::new("error-wrong-token-next"))
            }
            PlatformError::TokenOfOneSubAccount => (
                Code::SubAccountTokenInstead,
                Phrase::new("error-token-of-one-sub-account"),
                Phrase::new("error-token-of-one-sub-account-next"),
            ),
            PlatformError::PlanWithout(said) => (
                Code::PlanWithout,
                Phrase::new("error-plan-without").saying(&said),
                Phrase::new("error-plan-without-next"),
            ),
            PlatformError::SwitchToToken => {
                (Code::SwitchToToken, Phrase::new("error-switch-to-token"), Phrase::new("error-switch-to-token-next"))
            }
            PlatformError::ScopeMissing(said) => (
                Code::ScopeMissing,
                Phrase::new("error-scope-missing").saying(&said),
                Phrase::new("error-scope-missing-next"),
            ),
            PlatformError::NotThisSubAccount => (
                Code::NotThisSubAccount,
                Phrase::new("error-not-this-sub-account"),
                Phrase::new("error-not-this-sub-account-next"),
            ),
            PlatformError::VersionMissing => {
                (Code::VersionMissing, Phrase::new("error-version-missing"), Phrase::new("error-version-missing-next"))
            }
            PlatformError::Firewall(said) => {
                (Code::FirewallRefused, Phrase::new("error-firewall").saying(&said), Phrase::new("error-firewall-next"))
            }
            PlatformError::SignInPage => {
                (Code::SignInPage, Phrase::new("error-sign-in-page"), Phrase::new("error-sign-in-page-next"))
            }
            PlatformError::Proxy => (Code::ProxyRefused, Phrase::new("error-proxy"), Phrase::new("error-proxy-next")),
            PlatformError::ClockWrong => {
                (Code::ClockWrong, Phrase::new("error-clock-wrong"), Phrase::new("error-clock-wrong-next"))
            }
            PlatformError::NotAllowed(said) => (
                Code::NotAllowed,
                Phrase::new("error-not-allowed").saying(&said),
                Phrase::new("error-not-allowed-next"),
            ),
            PlatformError::RateLimited(_) => {
                (Code::RateLimited, Phrase::new("error-rate-limited"), Phrase::new("error-rate-limited-next"))
            }
            PlatformError::DayUsedUp(until) => {
                (Code::DayUsedUp, Phrase::new("error-day-used-up").at(until), Phrase::new("error-day-used-up-next"))
            }
            PlatformError::ServiceTrouble(status) => (
                Code::ServiceTrouble,
                Phrase::new("error-service-trouble").with("status", status),
                Phrase::new("error-try-again-next"),
            ),
            PlatformError::NoNetwork => {
                (Code::NoNetwork, Phrase::new("error-no-network"), Phrase::new("error-no-network-next"))
            }
            PlatformError::NoAnswer => {
                (Code::NoAnswer, Phrase::new("error-no-answer"), Phrase::new("error-try-again-next"))
            }
            PlatformError::NotSecure => {
                (Code::ConnectionNotSecure, Phrase::new("error-not-secure"), Phrase::new("error-not-secure-next"))
            }
            PlatformError::CutOff => {
                (Code::AnswerCutOff, Phrase::new("error-cut-off"), Phrase::new("error-cut-off-next"))
            }
            PlatformError::NotReadable => {
                (Code::AnswerNotReadable, Phrase::new("error-not-readable"), Phrase::new("error-not-readable-next"))
            }
            PlatformError::TooLarge(bytes) => (
                Code::AnswerTooLarge,
                Phrase::new("error-too-large").with("megabytes", bytes / 1_000_000),
                Phrase::new("error-too-large-next"),
            ),
            PlatformError::Unexpected { status, said } => (
                Code::AnswerUnexpected,
                Phrase::new("error-unexpected").with("status", status).saying(&said),
                Phrase::new("error-unexpected-next"),
            ),
            PlatformError::Cancelled => {
                (Code::LookCancelled, Phrase::new("error-cancelled"), Phrase::new("error-cancelled-next"))
            }
            PlatformError::NoAddress => {
                (Code::AddressNotAllowed, Phrase::new("error-no-address"), Phrase::new("error-no-address-next"))
            }
        };
        Self::new(code, message, next)
    }
}

/// What a refusal means, from whose credential it was, its status and what was said. The platform uses one status for many
/// things: a 401 does not always mean a dead credential. Messages as they were seen of API 1.0 and API 2.0; unknown ones are
/// shown as they came.
pub(super) fn meaning_of_refusal(of: CredentialKind, status: u16, is_web_page: bool, body: &[u8]) -> PlatformError {
    let said = scrub(body);
    let lower = said.to_lowercase();
    let says = |words: &str| lower.contains(words);
    let says_any = |words: &[&str]| words.iter().any(|words| lower.contains(words));
    if let (403 | 429 | 503, Some(refusal)) = (status, firewall(body)) {
        return PlatformError::Firewall(refusal);
    }
    match status {
        407 => PlatformError::Proxy,
        // A network that wants a sign-in has a status of its own, which few use.
        511 => PlatformError::SignInPage,
        500.. => PlatformError::ServiceTrouble(status),
        _ if is_web_page => PlatformError::SignInPage,
        _ if says("switch to the new api token") => PlatformError::SwitchToToken,
        _ if says_any(&["not authorized for this scope", "insufficient scope", "missing scope"]) => {
            PlatformError::ScopeMissing(with_scopes(said, body))
        }
        _ if says("not accessible from this token") || says("does not have access to this location") => {
            PlatformError::NotThisSubAccount
        }
        _ if says("version header") => PlatformError::VersionMissing,
        402 => PlatformError::PlanWithout(said),
        403 if lower.split(|letter: char| !letter.is_alphabetic()).any(|word| matches!(word, "plan" | "upgrade")) => {
            PlatformError::PlanWithout(said)
        }
        401 if said.is_empty() || says_any(&["invalid", "expired", "revoked", "unauthorized"]) => match of {
            CredentialKind::AgencyToken => PlatformError::WrongToken,
            CredentialKind::AgencyKey | CredentialKind::SubAccountKeys => PlatformError::WrongKey,
        },
        403 => PlatformError::NotAllowed(said),
        status => PlatformError::Unexpected { status, said },
    }
}

/// Cloudflare's own refusals: a short text or a page with a number from 1000 on, or one that says that you are blocked.
fn firewall(body: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(body);
    let code = ["1006", "1010", "1012", "1015", "1020"]
        .into_iter()
        .find(|code| text.contains(&format!("error code: {code}")) || text.contains(&format!("Error {code}")));
    let blocked = || text.contains("Attention Required! | Cloudflare").then(|| "blocked".to_owned());
    code.map(|code| format!("error {code}")).or_else(blocked)
}

/// What was said, with the scopes that the answer names elsewhere.
fn with_scopes(said: String, body: &[u8]) -> String {
    let text = String::from_utf8_lossy(body);
    let words = text.split(|letter| !is_of_scope(letter)).map(|word| word.trim_end_matches('.'));
    let mut scopes: Vec<&str> = words.filter(|word| is_scope(word)).collect();
    scopes.retain(|scope| !said.contains(*scope));
    scopes.dedup();
    if scopes.is_empty() { said } else { format!("{said} ({})", scopes.join(", ")) }
}

fn is_of_scope(letter: char) -> bool {
    letter.is_ascii_lowercase() || matches!(letter, '/' | '-' | '_' | '.')
}

/// `locations.readonly`, `conversations/message.write`.
fn is_scope(word: &str) -> bool {
    word.len() <= 60
        && word.chars().all(is_of_scope)
        && word.strip_suffix(".readonly").or_else(|| word.strip_suffix(".write")).is_some_and(|name| !name.is_empty())
}

/// What a platform's error body says, fit to be shown: one line, at most 200 characters, and nothing in it that looks
/// like a key (any run of 20 or more key characters is replaced, and any token).
#[must_use]
pub(super) fn scrub(body: &[u8]) -> String {
    let text = match serde_json::from_slice::<serde_json::Value>(body) {
        Ok(value) => {
            ["msg", "message", "error"].iter().find_map(|name| words_in(value.get(*name)?)).unwrap_or_default()
        }
        // A page of HTML or of anything else says nothing to the owner.
        Err(_) => String::new(),
    };
    let printable = text.replace(is_unprintable, "");
    let words: Vec<&str> =
        printable.split_whitespace().map(|word| if looks_secret(word) { "[left out]" } else { word }).collect();
    words.join(" ").chars().take(200).collect()
}

/// A text, several of them, or the message of an error that API v3 wraps.
fn words_in(value: &serde_json::Value) -> Option<String> {
    match value {
        serde_json::Value::String(text) => Some(text.clone()),
        serde_json::Value::Array(texts) => {
            let texts: Vec<&str> = texts.iter().filter_map(serde_json::Value::as_str).collect();
            Some(texts.join(" "))
        }
        serde_json::Value::Object(error) => words_in(error.get("message")?),
        _ => None,
    }
}

/// Control characters, and marks that turn the direction of the text around them or cannot be seen.
fn is_unprintable(letter: char) -> bool {
    (letter.is_control() && !letter.is_whitespace())
        || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

fn looks_secret(word: &str) -> bool {
    if is_scope(word.trim_matches(|letter: char| !is_of_scope(letter)).trim_end_matches('.')) {
        return false;
    }
    let mut run = 0;
    let long_run = word.chars().any(|character| {
        run = if character.is_ascii_alphanumeric() || matches!(character, '-' | '_' | '.') { run + 1 } else { 0 };
        run >= 20
    });
    long_run || word.to_ascii_lowercase().contains("pit-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Language, Words};

    use CredentialKind::{AgencyKey, AgencyToken, SubAccountKeys};
    use PlatformError as E;

    fn words(text: &str) -> String {
        text.to_owned()
    }

    #[test]
    fn every_known_refusal_means_one_thing() {
        let scope = "The token is not authorized for this scope.";
        for (of, status, body, expected) in [
            (AgencyKey, 401, r#"{"msg":"Api key is invalid."}"#, E::WrongKey),
            (SubAccountKeys, 401, r#"{"msg":"Api key is invalid."}"#, E::WrongKey),
            (AgencyKey, 401, "", E::WrongKey),
            (AgencyKey, 401, r#"{"msg":"Unauthorized, Switch to the new API token."}"#, E::SwitchToToken),
            (AgencyToken, 401, r#"{"statusCode":401,"message":"Invalid Private Integration token"}"#, E::WrongToken),
            (AgencyToken, 401, r#"{"statusCode":401,"message":"Invalid JWT","error":"Unauthorized"}"#, E::WrongToken),
            (AgencyToken, 401, r#"{"message":"Invalid token: access token is invalid"}"#, E::WrongToken),
            (AgencyToken, 401, r#"{"statusCode":401,"error":"Unauthorized"}"#, E::WrongToken),
            (
                AgencyToken,
                401,
                r#"{"error":{"code":"UNAUTHORIZED","message":"Invalid JWT","details":[]}}"#,
                E::WrongToken,
            ),
            (
                AgencyToken,
                401,
                r#"{"message":"Come back on Monday"}"#,
                E::Unexpected { status: 401, said: words("Come back on Monday") },
            ),
            (AgencyToken, 401, r#"{"statusCode":401,"message":"version header was not found."}"#, E::VersionMissing),
            (AgencyToken, 401, r#"{"message":"version header is invalid."}"#, E::VersionMissing),
            (
                AgencyToken,
                401,
                r#"{"statusCode":401,"message":"The token is not authorized for this scope."}"#,
                E::ScopeMissing(words(scope)),
            ),
            (
                AgencyToken,
                401,
                r#"{"error":{"message":"The token is not authorized for this scope.","resolution":"Add conversations/message.readonly."}}"#,
                E::ScopeMissing(format!("{scope} (conversations/message.readonly)")),
            ),
            (
                AgencyToken,
                401,
                r#"{"message":"This location is not accessible from this token!"}"#,
                E::NotThisSubAccount,
            ),
            (
                AgencyToken,
                403,
                r#"{"message":"The token does not have access to this location."}"#,
                E::NotThisSubAccount,
            ),
            (AgencyKey, 403, r#"{"message":["Forbidden","resource"]}"#, E::NotAllowed(words("Forbidden resource"))),
            (
                AgencyKey,
                403,
                r#"{"error":{"message":["Not on","this plan"]}}"#,
                E::PlanWithout(words("Not on this plan")),
            ),
            (AgencyKey, 402, r#"{"msg":"Payment required"}"#, E::PlanWithout(words("Payment required"))),
            (AgencyKey, 403, r#"{"msg":"The plane left"}"#, E::NotAllowed(words("The plane left"))),
            (AgencyKey, 403, "error code: 1010", E::Firewall(words("error 1010"))),
            (AgencyKey, 403, "<html><title>Attention Required! | Cloudflare</title>", E::Firewall(words("blocked"))),
            (AgencyKey, 503, "<html><title>Error 1015 Ray ID</title></html>", E::Firewall(words("error 1015"))),
            (AgencyKey, 407, "", E::Proxy),
            (AgencyKey, 511, "<html>hotel wifi</html>", E::SignInPage),
            (AgencyKey, 403, "<html>hotel wifi</html>", E::SignInPage),
            (AgencyKey, 404, "<html>hotel wifi</html>", E::SignInPage),
            (AgencyKey, 502, "<html>bad gateway</html>", E::ServiceTrouble(502)),
            (AgencyKey, 307, "", E::Unexpected { status: 307, said: String::new() }),
            (AgencyKey, 418, r#"{"msg":"I am a teapot"}"#, E::Unexpected { status: 418, said: words("I am a teapot") }),
            (
                AgencyToken,
                422,
                r#"{"statusCode":422,"message":["skip must be a number string","limit must be a number string"]}"#,
                E::Unexpected {
                    status: 422,
                    said: words("skip must be a number string limit must be a number string"),
                },
            ),
        ] {
            let is_web_page = body.starts_with('<');
            assert_eq!(meaning_of_refusal(of, status, is_web_page, body.as_bytes()), expected, "{status} {body}");
        }
    }

    #[test]
    fn every_trouble_has_its_code_its_words_and_a_next_step() {
        use ErrorCode as Code;
        let midnight: Timestamp = "2026-03-03T00:00:00Z".parse().unwrap();
        let said = || words("so it said");
        for (error, code, told) in [
            (E::WrongKey, Code::AgencyKeyWrong, "agency API key"),
            (E::WrongToken, Code::AgencyKeyWrong, "make a new token"),
            (E::TokenOfOneSubAccount, Code::SubAccountTokenInstead, "agency view"),
            (E::SwitchToToken, Code::SwitchToToken, "switched off API 1.0"),
            (E::ScopeMissing(said()), Code::ScopeMissing, "“so it said”"),
            (E::NotThisSubAccount, Code::NotThisSubAccount, "does not open"),
            (E::VersionMissing, Code::VersionMissing, "version"),
            (E::Firewall(words("error 1010")), Code::FirewallRefused, "error 1010"),
            (E::PlanWithout(said()), Code::PlanWithout, "“so it said”"),
            (E::DayUsedUp(midnight), Code::DayUsedUp, "until 3 March, 00:00 UTC"),
            (E::RateLimited(midnight), Code::RateLimited, "pause"),
            (E::ServiceTrouble(503), Code::ServiceTrouble, "503"),
            (E::NoNetwork, Code::NoNetwork, "internet connection"),
            (E::NoAnswer, Code::NoAnswer, "in time"),
            (E::SignInPage, Code::SignInPage, "sign in"),
            (E::ClockWrong, Code::ClockWrong, "date, time and time zone"),
            (E::NotSecure, Code::ConnectionNotSecure, "secure"),
            (E::Proxy, Code::ProxyRefused, "proxy"),
            (E::NotAllowed(said()), Code::NotAllowed, "“so it said”"),
            (E::CutOff, Code::AnswerCutOff, "ended in the middle"),
            (E::NotReadable, Code::AnswerNotReadable, "not the data"),
            (E::TooLarge(40_000_000), Code::AnswerTooLarge, "40 MB"),
            (E::Unexpected { status: 418, said: said() }, Code::AnswerUnexpected, "“so it said”"),
            (E::Cancelled, Code::LookCancelled, "stopped"),
            (E::NoAddress, Code::AddressNotAllowed, "nothing was sent"),
        ] {
            let shown = DeskError::from(error.clone());
            assert_eq!(shown.code, code, "{error:?}");
            assert!(shown.to_string().contains(told), "{error:?}: {shown}");
            // As it stands in a line of the log, in both languages.
            for words in Language::ALL.map(Words::of) {
                let line = words.say(&Phrase::new("activity-refused").about(shown.message.clone()));
                let message = words.say(&shown.message);
                assert!(line.ends_with(&message) && line.len() > message.len() && !line.contains('{'), "{line}");
            }
        }
    }

    #[test]
    fn what_the_platform_says_is_shown_without_anything_like_a_key() {
        assert_eq!(scrub(br#"{"msg":"Api key is invalid."}"#), "Api key is invalid.");
        assert_eq!(scrub(br#"{"message":["one","two"],"statusCode":400}"#), "one two");
        assert_eq!(
            scrub(br#"{"message":"bad key 8d1f7d3c-9c4e-4d57-8a40-0f6a4a3c2b11, sorry\n\u0007"}"#),
            "bad key [left out] sorry"
        );
        assert_eq!(
            scrub(br#"{"message":"pit-1234 is wrong, so is (Pit-5)"}"#),
            "[left out] is wrong, so is [left out]"
        );
        assert_eq!(scrub("{\"msg\":\"a\u{202e}b\u{200b}c\u{feff}\"}".as_bytes()), "abc");
        assert_eq!(scrub(br#"{"message":"needs opportunities.readonly."}"#), "needs opportunities.readonly.");
        assert_eq!(scrub(b"<html>sign in</html>"), "");
        assert!(scrub(format!(r#"{{"msg":"{}"}}"#, "word ".repeat(100)).as_bytes()).chars().count() <= 200);
    }
}
