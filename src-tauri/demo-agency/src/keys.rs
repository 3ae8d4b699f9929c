//! Made-up keys of every kind the platform has been seen with. They open nothing but this agency. How the kinds look is
//! known from HighLevel's help pages and from keys seen in public; what a signature holds is never checked, so it is the same
//! nonsense in every key.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use rand::Rng;
use serde::{Serialize, Serializer};
use serde_json::json;

/// The key of a sub-account, as the platform holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Key {
    /// A JWT.
    New(String),
    /// A JWT whose claims name another sub-account: somebody pasted it on the wrong one.
    Foreign(String),
    /// A JWT whose claims do not say whose it is, or cannot be read.
    Unreadable(String),
    /// A UUID, or an opaque text.
    Old(String),
    /// A Private Integration Token where a key should be.
    Token(String),
    Missing(MissingShape),
}

/// The ways in which the platform says "no key".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MissingShape {
    Empty,
    Null,
    Undefined,
    Blank,
}

impl Key {
    /// What a text is, as far as its form tells.
    pub(crate) fn judged(text: String) -> Self {
        match text.trim() {
            "" => Self::Missing(MissingShape::Empty),
            "undefined" => Self::Missing(MissingShape::Undefined),
            token if is_token(token) => Self::Token(text),
            new if new.split('.').count() == 3 => Self::New(text),
            _ => Self::Old(text),
        }
    }

    /// The key itself; `None` where there is none.
    pub(crate) fn text(&self) -> Option<&str> {
        match self {
            Self::New(text) | Self::Foreign(text) | Self::Unreadable(text) | Self::Old(text) | Self::Token(text) => {
                Some(text)
            }
            Self::Missing(_) => None,
        }
    }

    /// A word for its kind.
    pub(crate) fn shape(&self) -> &'static str {
        match self {
            Self::New(_) => "new",
            Self::Foreign(_) => "foreign",
            Self::Unreadable(_) => "unreadable",
            Self::Old(_) => "old",
            Self::Token(_) => "token",
            Self::Missing(MissingShape::Empty) => "empty",
            Self::Missing(MissingShape::Null) => "null",
            Self::Missing(MissingShape::Undefined) => "undefined",
            Self::Missing(MissingShape::Blank) => "blank",
        }
    }
}

/// As an answer of API 1.0 holds it.
impl Serialize for Key {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Missing(MissingShape::Null) => serializer.serialize_none(),
            Self::Missing(MissingShape::Undefined) => serializer.serialize_str("undefined"),
            Self::Missing(MissingShape::Blank) => serializer.serialize_str("  "),
            _ => serializer.serialize_str(self.text().unwrap_or_default()),
        }
    }
}

/// Whether a text is a Private Integration Token by its form.
pub(crate) fn is_token(text: &str) -> bool {
    text.starts_with("pit-")
}

const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const HEADER: &str = r#"{"alg":"HS256","typ":"JWT"}"#;
const SIGNATURE: &str = "thisSignatureIsMadeUpAndProvesNothingAtAll0";

/// The bytes of claims that make a key of 211 to 260 characters.
const CLAIMS_LENGTH: std::ops::RangeInclusive<usize> = 97..=134;

fn letters(random: &mut impl Rng, count: usize) -> String {
    (0..count).map(|_| char::from(LETTERS[random.random_range(0..LETTERS.len())])).collect()
}

/// An id as the platform makes them: 20 letters and digits.
pub(crate) fn id(random: &mut impl Rng) -> String {
    letters(random, 20)
}

/// An agency's key of the new kind: of no sub-account, so it claims none.
pub(crate) fn agency_key(random: &mut impl Rng, company_id: &str, issued: Timestamp) -> String {
    let claims =
        json!({ "company_id": company_id, "version": 1, "iat": issued.as_millisecond(), "sub": letters(random, 24) });
    jwt(&claims.to_string())
}

/// A sub-account's key of the new kind: a JWT of 211 to 260 characters, its date in seconds or milliseconds.
pub(crate) fn new_key(random: &mut impl Rng, location_id: &str, company_id: &str, issued: Timestamp) -> String {
    let issued = if random.random_bool(0.4) { issued.as_second() } else { issued.as_millisecond() };
    let mut claims = json!({ "location_id": location_id, "version": 1, "iat": issued, "sub": "" });
    if random.random_bool(0.8) {
        claims["company_id"] = json!(company_id);
    }
    let bare = claims.to_string().len();
    let shortest = CLAIMS_LENGTH.start().saturating_sub(bare).max(8);
    let longest = CLAIMS_LENGTH.end().saturating_sub(bare).min(24).max(shortest);
    let length = random.random_range(shortest..=longest);
    claims["sub"] = json!(letters(random, length));
    jwt(&claims.to_string())
}

/// A JWT that does not tell whose it is: without a sub-account, or without claims that are JSON.
pub(crate) fn unreadable_key(random: &mut impl Rng) -> String {
    if random.random_bool(0.5) {
        jwt(&json!({ "version": 1, "sub": letters(random, 80) }).to_string())
    } else {
        jwt(&letters(random, 110))
    }
}

fn jwt(claims: &str) -> String {
    format!("{}.{}.{SIGNATURE}", URL_SAFE_NO_PAD.encode(HEADER), URL_SAFE_NO_PAD.encode(claims))
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
    match random.random_range(0..20) {
        0..9 => MissingShape::Empty,
        9..14 => MissingShape::Null,
        14..19 => MissingShape::Undefined,
        _ => MissingShape::Blank,
    }
}

fn uuid(random: &mut impl Rng) -> String {
    let digits: String = (0..32).map(|_| char::from(b"0123456789abcdef"[random.random_range(0..16)])).collect();
    [&digits[0..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..32]].join("-")
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng as _;
    use rand_chacha::ChaCha8Rng;
    use serde_json::Value;

    use super::*;

    #[test]
    fn new_keys_have_the_lengths_and_claims_that_were_seen() {
        let mut random = ChaCha8Rng::seed_from_u64(1);
        let issued: Timestamp = "2026-03-02T09:00:00Z".parse().unwrap();
        let (mut seconds, mut milliseconds) = (0, 0);
        for _ in 0..500 {
            let key = new_key(&mut random, "ve9EPM428h8vShlRW1KT", "5DP4iH6HLkQsiKESj6rh", issued);
            assert!((210..=260).contains(&key.len()), "{} characters", key.len());
            let parts: Vec<&str> = key.split('.').collect();
            let claims: Value = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(parts[1]).unwrap()).unwrap();
            assert_eq!(claims["location_id"], "ve9EPM428h8vShlRW1KT");
            match claims["iat"].as_i64() {
                Some(1_772_442_000) => seconds += 1,
                Some(1_772_442_000_000) => milliseconds += 1,
                other => panic!("a date nobody asked for: {other:?}"),
            }
        }
        assert!(seconds > 100 && milliseconds > 100, "both are seen: {seconds}, {milliseconds}");
    }

    #[test]
    fn old_keys_are_shorter_by_far() {
        let mut random = ChaCha8Rng::seed_from_u64(1);
        for _ in 0..200 {
            let key = old_key(&mut random);
            assert!(key.len() == 36 || (48..=52).contains(&key.len()), "{} characters", key.len());
        }
    }
}
