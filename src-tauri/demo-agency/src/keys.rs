//! Made-up keys of every kind the platform has been seen with. They open nothing.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use rand::Rng;
use serde_json::{Value, json};

/// The key of a sub-account, as the platform holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Key {
    New(String),
    Old(String),
    Missing(MissingShape),
}

/// The ways in which the platform says "no key".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MissingShape {
    Empty,
    Null,
    Undefined,
}

impl Key {
    pub(crate) fn text(&self) -> Option<&str> {
        match self {
            Self::New(text) | Self::Old(text) => Some(text),
            Self::Missing(_) => None,
        }
    }

    pub(crate) fn wire(&self) -> Value {
        match self {
            Self::New(text) | Self::Old(text) => json!(text),
            Self::Missing(MissingShape::Empty) => json!(""),
            Self::Missing(MissingShape::Null) => Value::Null,
            Self::Missing(MissingShape::Undefined) => json!("undefined"),
        }
    }
}

const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

fn letters(random: &mut impl Rng, count: usize) -> String {
    (0..count).map(|_| char::from(LETTERS[random.random_range(0..LETTERS.len())])).collect()
}

/// An id as the platform makes them: 20 letters and digits.
pub(crate) fn id(random: &mut impl Rng) -> String {
    letters(random, 20)
}

/// A key of the new kind: a JWT of 210 to 260 characters, its date in seconds or milliseconds.
pub(crate) fn new_key(random: &mut impl Rng, location_id: &str, issued: Timestamp) -> String {
    let issued = if random.random_bool(0.5) { issued.as_second() } else { issued.as_millisecond() };
    let sub_length = random.random_range(4..20);
    let claims = json!({
        "location_id": location_id,
        "company_id": "demoCompany000000001",
        "version": 1,
        "iat": issued,
        "sub": letters(random, sub_length),
    });
    format!(
        "{}.{}.{}",
        URL_SAFE_NO_PAD.encode(r#"{"alg":"HS256","typ":"JWT"}"#),
        URL_SAFE_NO_PAD.encode(claims.to_string()),
        letters(random, 43)
    )
}

/// A key of the old kind: a UUID, or an opaque text of around 50 characters.
pub(crate) fn old_key(random: &mut impl Rng) -> String {
    if random.random_bool(0.6) {
        uuid(random)
    } else {
        let length = random.random_range(48..53);
        letters(random, length)
    }
}

/// A Private Integration Token.
pub(crate) fn token(random: &mut impl Rng) -> String {
    format!("pit-{}", uuid(random))
}

pub(crate) fn missing_shape(random: &mut impl Rng) -> MissingShape {
    match random.random_range(0..3) {
        0 => MissingShape::Empty,
        1 => MissingShape::Null,
        _ => MissingShape::Undefined,
    }
}

fn uuid(random: &mut impl Rng) -> String {
    let digits: String = (0..32).map(|_| char::from(b"0123456789abcdef"[random.random_range(0..16)])).collect();
    [&digits[0..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..32]].join("-")
}
