//! What an API key is, told from its text alone: form, length, fingerprint, age, whose it says it is.
//!
//! Pure: no I/O and no clock. Nothing here decides whether a key *works*; only the platform knows that. The claims inside
//! a key are read, never verified, and authorise nothing: they date a key and catch one pasted on the wrong sub-account.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{HmacReset, KeyInit as _, Mac as _};
use jiff::Timestamp;
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret as _, SecretString};
use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::Sha256;

/// Instants later than this many seconds are read as milliseconds: keys have been seen with both.
const LARGEST_PLAUSIBLE_SECONDS: i64 = 1_000_000_000_000;

/// How many bytes of the keyed digest are a fingerprint's mark.
const MARK: usize = 16;

/// The text of a key or token. Prints as `[redacted]`, cannot be serialised, and is wiped from memory on drop.
#[derive(Clone)]
pub struct ApiKey(SecretString);

impl ApiKey {
    /// Takes a key as it was pasted or answered, cleaned by [`clean`].
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(SecretString::from(clean(text)))
    }

    /// The bare text, for the one request, clipboard or keychain entry that needs it. Never log or store what this returns.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }

    /// Whether there is a key at all: not empty and not the word `undefined` or `null`.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        is_missing_text(self.expose())
    }

    /// Whether the key says that it belongs to one sub-account.
    #[must_use]
    pub fn claims_a_sub_account(&self) -> bool {
        read_claims(self.expose()).is_some_and(|claims| claims.sub_account.is_some())
    }

    /// Whether this is a Private Integration Token (`pit-…`) rather than an API key.
    #[must_use]
    pub fn is_private_integration_token(&self) -> bool {
        is_token_text(self.expose())
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("[redacted]")
    }
}

impl fmt::Display for ApiKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("[redacted]")
    }
}

/// The kinds of key a sub-account can be seen with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum KeyForm {
    /// The platform answered that there is no key: empty, null, blank or the word `undefined`.
    Missing,
    /// The platform did not say: the field was absent (Enhanced Account Security).
    NotDisclosed,
    /// A key of the old kind: anything that is not a JWT.
    Old,
    /// A key of the new kind: a JWT.
    New,
    /// Not an API 1.0 key at all but a token for API 2.0.
    PrivateIntegrationToken,
}

impl KeyForm {
    /// Whether a key was there to be seen.
    #[must_use]
    pub fn is_present(self) -> bool {
        matches!(self, Self::Old | Self::New | Self::PrivateIntegrationToken)
    }
}

/// Everything Key Desk keeps of a key once its text is gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyFacts {
    /// What kind of key it is.
    pub form: KeyForm,
    /// Length in characters, of a key that is present.
    pub length: Option<u32>,
    /// Recognises the same key again; of a key that is present.
    pub fingerprint: Option<Fingerprint>,
    /// When the key says it was issued.
    pub issued_at: Option<Timestamp>,
    /// The sub-account the key says it belongs to.
    pub claimed_sub_account: Option<String>,
}

impl KeyFacts {
    /// Of a key that HighLevel does not show.
    #[must_use]
    pub fn not_disclosed() -> Self {
        Self::absent(KeyForm::NotDisclosed)
    }

    fn absent(form: KeyForm) -> Self {
        Self { form, length: None, fingerprint: None, issued_at: None, claimed_sub_account: None }
    }
}

/// The secret that keys every fingerprint of one installation, so that a fingerprint that leaks says nothing about a key.
#[derive(Clone)]
pub struct FingerprintKey {
    secret: SecretString,
    /// Keyed with the secret, ready for the text. HMAC takes a key of any length, so there is one.
    mac: Option<HmacReset<Sha256>>,
    id: String,
}

impl FingerprintKey {
    /// Makes a fresh random one.
    ///
    /// # Errors
    /// When the operating system has no random numbers to give.
    pub fn generate() -> Result<Self, getrandom::Error> {
        let mut bytes = [0_u8; 32];
        getrandom::fill(&mut bytes)?;
        Ok(Self::from_text(&base64::engine::general_purpose::STANDARD.encode(bytes)))
    }

    /// Takes up one that was kept in the keychain.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        let mac = HmacReset::new_from_slice(text.as_bytes()).ok();
        let keyed = Self { secret: SecretString::from(text.to_owned()), mac, id: String::new() };
        let mut id = String::new();
        keyed.write_digest(b"key desk fingerprint key", 4, &mut id);
        Self { id, ..keyed }
    }

    /// The mark of this text.
    fn fingerprint(&self, text: &str) -> Fingerprint {
        let mut written = String::with_capacity(self.id.len() + 1 + 2 * MARK);
        written.push_str(&self.id);
        written.push('.');
        self.write_digest(text.as_bytes(), MARK, &mut written);
        Fingerprint(written)
    }

    /// Writes the first `bytes` of the keyed digest, in hexadecimal digits. None would only mean "no match".
    fn write_digest(&self, text: &[u8], bytes: usize, to: &mut String) {
        let Some(mut mac) = self.mac.clone() else { return };
        mac.update(text);
        // Not moved out of where it stands: what is left there, the end of the text, is wiped with it.
        let digest = mac.finalize_reset().into_bytes();
        let digits = digest.iter().take(bytes).flat_map(|byte| [byte >> 4, byte & 0xf]);
        to.extend(digits.filter_map(|digit| char::from_digit(digit.into(), 16)));
    }

    /// The text to keep in the keychain.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.secret.expose_secret()
    }
}

impl fmt::Debug for FingerprintKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("[redacted]")
    }
}

/// A keyed mark by which the same key is recognised: `ID.MARK`, both hexadecimal. ID names the [`FingerprintKey`] that made it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
#[serde(transparent)]
pub struct Fingerprint(String);

impl Fingerprint {
    /// Takes up a fingerprint from the journal or from the owner's view.
    #[must_use]
    pub fn from_text(text: String) -> Self {
        Self(text)
    }

    /// The text to keep in the journal.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether both are of one key. `None` when they were made with different fingerprint keys and cannot be compared.
    #[must_use]
    pub fn same_key_as(&self, other: &Self) -> Option<bool> {
        let made_with = |fingerprint: &Self| fingerprint.0.split('.').next().map(str::to_owned);
        (made_with(self) == made_with(other)).then(|| self.0 == other.0)
    }
}

/// Removes what a paste brings along: white space and line breaks, quotes, invisible characters, a leading `Authorization:` and `Bearer`.
#[must_use]
pub fn clean(text: &str) -> String {
    if is_clean(text) {
        return text.to_owned();
    }
    // A copy of what may be a key, wiped like the key itself.
    let visible: Zeroizing<String> =
        Zeroizing::new(text.chars().filter(|character| !is_invisible(*character)).collect());
    let mut rest = visible.trim_matches(is_wrapping);
    for prefix in ["authorization:", "bearer"] {
        if let Some(head) = rest.get(..prefix.len())
            && head.eq_ignore_ascii_case(prefix)
            && rest[prefix.len()..].chars().next().is_some_and(|next| is_wrapping(next) || prefix.ends_with(':'))
        {
            rest = rest[prefix.len()..].trim_start_matches(is_wrapping);
        }
    }
    rest.chars().filter(|character| !is_wrapping(*character)).collect()
}

/// Whether there is surely nothing to remove, as there is not in the keys of a list.
fn is_clean(text: &str) -> bool {
    let stands_in_a_key = |byte: u8| byte.is_ascii_alphanumeric() | matches!(byte, b'-' | b'_' | b'.');
    // To the end in any case: without a way out, many bytes are looked at in one step.
    text.bytes().fold(true, |clean, byte| clean & stands_in_a_key(byte))
}

/// Characters that hold no part of a key but often stand around or inside a pasted one.
fn is_wrapping(character: char) -> bool {
    character.is_whitespace() || matches!(character, '"' | '\'' | '`' | '\u{2018}'..='\u{201f}' | '«' | '»' | '‹' | '›')
}

/// Control characters other than white space, and the zero-width and direction marks that chat and office programs insert.
fn is_invisible(character: char) -> bool {
    (character.is_control() && !character.is_whitespace())
        || matches!(
            character,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        )
}

fn is_missing_text(cleaned: &str) -> bool {
    cleaned.is_empty() || cleaned.eq_ignore_ascii_case("undefined") || cleaned.eq_ignore_ascii_case("null")
}

fn is_token_text(cleaned: &str) -> bool {
    cleaned.get(..4).is_some_and(|head| head.eq_ignore_ascii_case("pit-"))
}

/// What the platform answered in a row's `apiKey` field.
#[derive(Debug, Clone)]
pub enum KeyField<T = ApiKey> {
    /// The row had no such field.
    Absent,
    /// The field was `null`.
    Null,
    /// The field held this text, whatever it is.
    Text(T),
}

impl<T> KeyField<T> {
    /// The same with its text, if there is one, made into something else.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> KeyField<U> {
        match self {
            Self::Absent => KeyField::Absent,
            Self::Null => KeyField::Null,
            Self::Text(text) => KeyField::Text(make(text)),
        }
    }
}

/// Judges what a row said of its key. Never fails: whatever cannot be read as a new key is an old one.
#[must_use]
pub fn judge(field: &KeyField, fingerprint_key: &FingerprintKey) -> KeyFacts {
    let key = match field {
        KeyField::Absent => return KeyFacts::absent(KeyForm::NotDisclosed),
        KeyField::Null => return KeyFacts::absent(KeyForm::Missing),
        KeyField::Text(key) if key.is_missing() => return KeyFacts::absent(KeyForm::Missing),
        KeyField::Text(key) => key,
    };
    let text = key.expose();
    let claims = read_claims(text);
    let form = if key.is_private_integration_token() {
        KeyForm::PrivateIntegrationToken
    } else if claims.is_some() {
        KeyForm::New
    } else {
        KeyForm::Old
    };
    let claims = claims.unwrap_or_default();
    KeyFacts {
        form,
        length: Some(u32::try_from(text.chars().count()).unwrap_or(u32::MAX)),
        fingerprint: Some(fingerprint_key.fingerprint(text)),
        issued_at: claims.issued_at,
        claimed_sub_account: claims.sub_account,
    }
}

#[derive(Debug, Default)]
struct Claims {
    issued_at: Option<Timestamp>,
    sub_account: Option<String>,
}

/// The claims of a JWT; `None` when the text is no JWT: three non-empty parts of which the first is a JSON object.
/// A JWT whose claims cannot be read is still a JWT, with nothing claimed.
fn read_claims(text: &str) -> Option<Claims> {
    let mut parts = text.split('.');
    let (header, body, signature) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || body.is_empty() || signature.is_empty() {
        return None;
    }
    decode_object::<IgnoredAny>(header)?;
    let Some(body) = decode_object::<WireClaims>(body) else {
        return Some(Claims::default());
    };
    let sub_account = [body.location_id, body.location_id_in_camel_case].into_iter().find_map(|id| match id {
        Value::String(id) => Some(id),
        _ => None,
    });
    let sub_account = sub_account.filter(|id| !id.is_empty() && id.len() <= 100);
    Some(Claims { issued_at: read_instant(&body.iat), sub_account })
}

/// The claims that are read; each may be anything.
#[derive(Default, Deserialize)]
#[serde(default)]
struct WireClaims {
    location_id: Value,
    #[serde(rename = "locationId")]
    location_id_in_camel_case: Value,
    iat: Value,
}

fn decode_object<T: DeserializeOwned>(part: &str) -> Option<T> {
    let bytes = URL_SAFE_NO_PAD.decode(part.trim_end_matches('=')).ok()?;
    // An array would do for a struct as well.
    let is_object = bytes.trim_ascii_start().first() == Some(&b'{');
    is_object.then(|| serde_json::from_slice(&bytes).ok()).flatten()
}

/// Reads seconds or milliseconds, whole or fractional. An instant before 2010 is no date of a key and is left out.
fn read_instant(value: &Value) -> Option<Timestamp> {
    let number = value.as_i64().or_else(|| {
        let fractional = value.as_f64()?;
        // Converting saturates, and what is out of range is refused below.
        #[expect(clippy::cast_possible_truncation)]
        fractional.is_finite().then_some(fractional as i64)
    })?;
    let instant = if number > LARGEST_PLAUSIBLE_SECONDS {
        Timestamp::from_millisecond(number).ok()?
    } else {
        Timestamp::from_second(number).ok()?
    };
    (instant.as_second() > 1_262_304_000 && instant.as_second() < 4_102_444_800).then_some(instant)
}

#[cfg(test)]
mod tests {
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    use proptest::prelude::*;

    use super::*;

    fn fingerprint_key() -> FingerprintKey {
        FingerprintKey::from_text("a fingerprint key for tests")
    }

    fn judge_text(text: &str) -> KeyFacts {
        judge(&KeyField::Text(ApiKey::new(text)), &fingerprint_key())
    }

    fn jwt(claims: &str) -> String {
        format!(
            "{}.{}.{}",
            URL_SAFE_NO_PAD.encode(r#"{"alg":"HS256","typ":"JWT"}"#),
            URL_SAFE_NO_PAD.encode(claims),
            "c2lnbmF0dXJlc2lnbmF0dXJlc2lnbmF0dXJlMTIzNA"
        )
    }

    #[test]
    fn every_shape_of_the_field_is_judged() {
        let new = jwt(r#"{"location_id":"abc","iat":1700000000}"#);
        let cases: &[(&str, KeyForm)] = &[
            ("", KeyForm::Missing),
            ("   \n", KeyForm::Missing),
            ("undefined", KeyForm::Missing),
            ("\"undefined\"", KeyForm::Missing),
            ("null", KeyForm::Missing),
            ("\u{200b}", KeyForm::Missing),
            ("8d1f7d3c-9c4e-4d57-8a40-0f6a4a3c2b11", KeyForm::Old),
            ("an-opaque-key-of-the-old-kind-with-fifty-characters", KeyForm::Old),
            ("a.b.c", KeyForm::Old),
            (&new, KeyForm::New),
            (&new[..new.len() / 3], KeyForm::Old),
            ("pit-3f2b8a52-7f0f-4f5e-9f0e-2b7a3b1c9d10", KeyForm::PrivateIntegrationToken),
        ];
        for (text, form) in cases {
            assert_eq!(judge_text(text).form, *form, "{text:?}");
        }
        assert_eq!(judge(&KeyField::Absent, &fingerprint_key()).form, KeyForm::NotDisclosed);
        assert_eq!(judge(&KeyField::Null, &fingerprint_key()).form, KeyForm::Missing);
    }

    #[test]
    fn a_new_key_tells_its_date_in_seconds_or_milliseconds_and_its_sub_account() {
        let issued: Timestamp = "2023-11-14T22:13:20Z".parse().unwrap();
        for claims in [
            r#"{"location_id":"abc","iat":1700000000}"#,
            r#"{"location_id":"abc","iat":1700000000000}"#,
            r#"{"locationId":"abc","iat":1700000000.7}"#,
        ] {
            let facts = judge_text(&jwt(claims));
            assert_eq!(facts.issued_at, Some(issued), "{claims}");
            assert_eq!(facts.claimed_sub_account.as_deref(), Some("abc"), "{claims}");
        }
    }

    #[test]
    fn claims_that_make_no_sense_are_left_out_but_the_key_is_still_new() {
        for claims in [
            "not json",
            "[]",
            r#"["a sub-account","another",1772366400]"#,
            r#"{"iat":1772366400,"iat":1772366401,"location_id":"a sub-account"}"#,
            r#"{"iat":"yesterday","location_id":7}"#,
            r#"{"iat":-5}"#,
            r#"{"iat":1e300}"#,
            r#"{"iat":9223372036854775807}"#,
        ] {
            let facts = judge_text(&jwt(claims));
            assert_eq!(
                (facts.form, facts.issued_at, facts.claimed_sub_account),
                (KeyForm::New, None, None),
                "{claims}"
            );
        }
    }

    #[test]
    fn a_pasted_key_is_cleaned_before_it_is_judged() {
        let key = "8d1f7d3c-9c4e-4d57-8a40-0f6a4a3c2b11";
        for pasted in [
            format!("  {key}\r\n"),
            format!("\"{key}\""),
            format!("“{key}”"),
            format!("Bearer {key}"),
            format!("Authorization: Bearer {key}"),
            format!("'bearer {key}'"),
            format!("{}\n{}", &key[..10], &key[10..]),
            format!("\u{feff}{}\u{200b}{}", &key[..5], &key[5..]),
        ] {
            assert_eq!(clean(&pasted), key, "{pasted:?}");
            assert_eq!(judge_text(&pasted), judge_text(key));
        }
        assert_eq!(clean("bearerless-key"), "bearerless-key");
    }

    #[test]
    fn a_fingerprint_that_was_written_down_is_made_again() {
        let facts = judge_text("8d1f7d3c-9c4e-4d57-8a40-0f6a4a3c2b11");
        let written = "a96e0422.86bfebaf5264609c8c446c04233ca983";
        assert_eq!(facts.fingerprint.unwrap().as_str(), written);
    }

    #[test]
    fn length_is_counted_in_characters() {
        assert_eq!(judge_text("schlüssel").length, Some(9));
    }

    #[test]
    fn fingerprints_recognise_a_key_and_admit_when_they_cannot_compare() {
        let one = judge_text("key-one").fingerprint.unwrap();
        let two = judge_text("key-two").fingerprint.unwrap();
        assert_eq!(one.same_key_as(&judge_text(" key-one\n").fingerprint.unwrap()), Some(true));
        assert_eq!(one.same_key_as(&two), Some(false));
        let other_key = FingerprintKey::from_text("another installation");
        let elsewhere = judge(&KeyField::Text(ApiKey::new("key-one")), &other_key).fingerprint.unwrap();
        assert_eq!(one.same_key_as(&elsewhere), None);
    }

    proptest! {
        #[test]
        fn judging_never_panics_and_never_prints_the_key(text in "\\PC{8,300}") {
            let key = ApiKey::new(&text);
            let field = KeyField::Text(key.clone());
            let facts = judge(&field, &fingerprint_key());
            let printed = format!("{facts:?} {field:?} {key} {:?}", fingerprint_key());
            let cleaned = clean(&text);
            // A very short text can stand in the words of the output by chance; a key never is that short.
            prop_assert!(cleaned.chars().count() < 8 || !printed.contains(&cleaned));
        }

        #[test]
        fn any_mangled_new_key_is_still_judged(
            position in 0_usize..400, replacement in any::<char>(), cut in 0_usize..400,
            location in "[A-Za-z0-9]{20}", issued in any::<i64>(),
        ) {
            let mut text: Vec<char> = jwt(&format!(r#"{{"location_id":"{location}","iat":{issued}}}"#)).chars().collect();
            let whole = text.len();
            text[position % whole] = replacement;
            text.truncate(whole - cut % whole);
            let text: String = text.into_iter().collect();
            let facts = judge_text(&text);
            prop_assert!(matches!(facts.form, KeyForm::Old | KeyForm::New | KeyForm::Missing));
            prop_assert_eq!(facts.fingerprint.is_some(), facts.form.is_present());
        }

        #[test]
        fn nothing_invisible_is_left_in_a_cleaned_paste(text in any::<String>()) {
            prop_assert!(!clean(&text).chars().any(|left| left.is_whitespace() || left.is_control() || left == '"'));
        }
    }
}
