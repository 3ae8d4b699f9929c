//! What can go wrong between Key Desk and the platform, and how each is said to the owner.
//!
//! Errors hold status numbers and scrubbed words of the platform, never a credential or a key.

use jiff::Timestamp;

use crate::error::{DeskError, ErrorCode};

/// A request that did not bring what was asked for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlatformError {
    /// 401: the platform does not know the credential.
    #[error("the platform does not know the credential")]
    WrongKey,
    /// The credential is a Private Integration Token, which API 1.0 does not take.
    #[error("a Private Integration Token instead of an agency API key")]
    TokenInsteadOfKey,
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
    fn from(error: PlatformError) -> Self {
        use ErrorCode as Code;
        let try_again = "Your keys are as they were. Try again in a few minutes.";
        let (code, message, next) = match error {
            PlatformError::WrongKey => (
                Code::AgencyKeyWrong,
                "HighLevel does not know this agency API key.".to_owned(),
                "Copy it once more from your agency's Settings → API Keys. It may have been regenerated since.",
            ),
            PlatformError::TokenInsteadOfKey => (
                Code::TokenInsteadOfKey,
                "This is a Private Integration Token. Key Desk needs your agency API key to see keys.".to_owned(),
                "Copy the agency API key from your agency's Settings → API Keys (Agency Pro plan).",
            ),
            PlatformError::NotAllowed(said) => (
                Code::NotAllowed,
                with_words("HighLevel does not allow this with your key.", &said),
                "Check that it is the agency's API key, and that your plan has one (Agency Pro).",
            ),
            PlatformError::RateLimited(_) => (
                Code::RateLimited,
                "HighLevel asked for a pause because many requests came in a short time.".to_owned(),
                "Key Desk waits as long as HighLevel asks and then goes on.",
            ),
            PlatformError::DayUsedUp(_) => (
                Code::DayUsedUp,
                "Today's requests to HighLevel are used up. Other tools with the same key count too.".to_owned(),
                "Key Desk goes on when HighLevel's day begins anew, at the latest tomorrow.",
            ),
            PlatformError::ServiceTrouble(status) => (
                Code::ServiceTrouble,
                format!("HighLevel has trouble of its own right now (it answered {status})."),
                try_again,
            ),
            PlatformError::NoNetwork => (
                Code::NoNetwork,
                "HighLevel could not be reached.".to_owned(),
                "Check your internet connection, then look again.",
            ),
            PlatformError::NoAnswer => (Code::NoAnswer, "HighLevel did not answer in time.".to_owned(), try_again),
            PlatformError::NotSecure => (
                Code::ConnectionNotSecure,
                "The connection to HighLevel could not be made secure, so nothing was sent.".to_owned(),
                "Check this computer's date and time, and whether a company network or virus scanner reads your traffic.",
            ),
            PlatformError::CutOff => (
                Code::AnswerCutOff,
                "HighLevel's answer ended in the middle. What had come until then is shown.".to_owned(),
                "Look again to get the rest.",
            ),
            PlatformError::NotReadable => (
                Code::AnswerNotReadable,
                "The answer was not the data Key Desk expected. A network's sign-in page can be the cause.".to_owned(),
                "Open any web page in your browser to see whether your network asks you to sign in, then look again.",
            ),
            PlatformError::TooLarge(bytes) => (
                Code::AnswerTooLarge,
                format!("The answer was larger than {} MB and was stopped.", bytes / 1_000_000),
                "Check the address under Advanced.",
            ),
            PlatformError::Unexpected { status, said } => (
                Code::AnswerUnexpected,
                with_words(&format!("HighLevel gave an unexpected answer ({status})."), &said),
                "Check the address under Advanced, then try again.",
            ),
            PlatformError::Cancelled => (
                Code::LookCancelled,
                "You stopped the look. What had come until then is shown.".to_owned(),
                "Look again when you like.",
            ),
            PlatformError::NoAddress => (
                Code::AddressNotAllowed,
                "This sub-account's id cannot stand in an address, so nothing was sent.".to_owned(),
                "Regenerate its key in HighLevel: sub-account → Settings → Business Info → API Key.",
            ),
        };
        Self::new(code, message, next)
    }
}

fn with_words(message: &str, said: &str) -> String {
    if said.is_empty() { message.to_owned() } else { format!("{message} It said: “{said}”") }
}

/// What a platform's error body says, fit to be shown: one line, at most 200 characters, and nothing in it that looks
/// like a key (any run of 20 or more key characters is replaced).
#[must_use]
pub(super) fn scrub(body: &[u8]) -> String {
    let text = match serde_json::from_slice::<serde_json::Value>(body) {
        Ok(value) => ["msg", "message", "error"]
            .iter()
            .find_map(|name| match value.get(*name)? {
                serde_json::Value::String(text) => Some(text.clone()),
                serde_json::Value::Array(texts) => {
                    let texts: Vec<&str> = texts.iter().filter_map(serde_json::Value::as_str).collect();
                    Some(texts.join(" "))
                }
                _ => None,
            })
            .unwrap_or_default(),
        // A page of HTML or of anything else says nothing to the owner.
        Err(_) => String::new(),
    };
    let printable = text.replace(|character: char| character.is_control() && !character.is_whitespace(), "");
    let words: Vec<String> = printable
        .split_whitespace()
        .map(|word| if looks_secret(word) { "[left out]".to_owned() } else { word.to_owned() })
        .collect();
    words.join(" ").chars().take(200).collect()
}

fn looks_secret(word: &str) -> bool {
    let mut run = 0;
    word.chars().any(|character| {
        run = if character.is_ascii_alphanumeric() || matches!(character, '-' | '_' | '.') { run + 1 } else { 0 };
        run >= 20
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_platform_says_is_shown_without_anything_like_a_key() {
        assert_eq!(scrub(br#"{"msg":"Api key is invalid."}"#), "Api key is invalid.");
        assert_eq!(scrub(br#"{"message":["one","two"],"statusCode":400}"#), "one two");
        assert_eq!(
            scrub(br#"{"message":"bad key 8d1f7d3c-9c4e-4d57-8a40-0f6a4a3c2b11, sorry\n\u0007"}"#),
            "bad key [left out] sorry"
        );
        assert_eq!(scrub(b"<html>sign in</html>"), "");
        assert!(scrub(format!(r#"{{"msg":"{}"}}"#, "word ".repeat(100)).as_bytes()).chars().count() <= 200);
    }
}
