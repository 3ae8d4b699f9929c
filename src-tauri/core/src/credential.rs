//! What an owner pasted where a credential belongs, told from its text alone. Pure.
//!
//! A guess, never a proof: only the platform knows whose a key is. What is surely no credential is said before anything is
//! sent; everything else is tried.

use serde::{Deserialize, Serialize};

use crate::key::{ApiKey, clean};

/// Keys have some 36 characters at least; shorter text is a part of one.
const SHORTEST_KEY: usize = 30;

/// What a pasted text looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pasted {
    /// Nothing, or the word `undefined`.
    Nothing,
    /// A Private Integration Token: `pit-` and a UUID.
    Token,
    /// An API key that says it belongs to one sub-account.
    LocationKey,
    /// An API key; whose, its text does not say.
    ApiKey,
    /// A web address.
    WebAddress,
    /// An e-mail address.
    EmailAddress,
    /// A part of a key.
    HalfAKey,
    /// The key of another product.
    OtherProduct(&'static str),
    /// Several words.
    Words,
}

/// What a pasted text looks like, for the owner to be told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Recognised {
    /// What it looks like.
    pub kind: RecognisedKind,
    /// Whose it is, where it is another product's.
    pub product: Option<String>,
}

/// What a pasted text looks like, without whose it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "each is documented at `Pasted`")]
pub enum RecognisedKind {
    Nothing,
    Token,
    LocationKey,
    ApiKey,
    WebAddress,
    EmailAddress,
    HalfAKey,
    OtherProduct,
    Words,
}

impl From<Pasted> for Recognised {
    fn from(pasted: Pasted) -> Self {
        let kind = match pasted {
            Pasted::Nothing => RecognisedKind::Nothing,
            Pasted::Token => RecognisedKind::Token,
            Pasted::LocationKey => RecognisedKind::LocationKey,
            Pasted::ApiKey => RecognisedKind::ApiKey,
            Pasted::WebAddress => RecognisedKind::WebAddress,
            Pasted::EmailAddress => RecognisedKind::EmailAddress,
            Pasted::HalfAKey => RecognisedKind::HalfAKey,
            Pasted::OtherProduct(_) => RecognisedKind::OtherProduct,
            Pasted::Words => RecognisedKind::Words,
        };
        let product = match pasted {
            Pasted::OtherProduct(product) => Some(product.to_owned()),
            _ => None,
        };
        Self { kind, product }
    }
}

/// How keys of other products begin, of those that agencies handle beside HighLevel's.
const OTHER_PRODUCTS: [(&str, &str); 9] = [
    ("sk_live_", "Stripe"),
    ("sk_test_", "Stripe"),
    ("rk_live_", "Stripe"),
    ("pk_live_", "Stripe"),
    ("sk-", "OpenAI"),
    ("SG.", "SendGrid"),
    ("key-", "Mailgun"),
    ("xoxb-", "Slack"),
    ("EAA", "Facebook"),
];

/// Tells what the text looks like.
#[must_use]
pub fn recognise(text: &str) -> Pasted {
    let key = ApiKey::new(text);
    if key.is_missing() {
        return Pasted::Nothing;
    }
    let trimmed = text.trim();
    let small = trimmed.to_lowercase();
    if small.starts_with("http://") || small.starts_with("https://") || small.starts_with("www.") {
        return Pasted::WebAddress;
    }
    // A key that a mail program broke over two lines is still one; a sentence is not.
    let words = trimmed.split_whitespace().filter(|word| !matches!(clean(word).as_str(), "" | "Bearer" | "bearer"));
    let longest = words.clone().map(str::len).max().unwrap_or(0);
    if words.count() > 3 && longest < SHORTEST_KEY {
        return Pasted::Words;
    }
    let cleaned = key.expose();
    if cleaned.contains('@') && cleaned.rsplit('@').next().is_some_and(|host| host.contains('.')) {
        return Pasted::EmailAddress;
    }
    if let Some((_, product)) = OTHER_PRODUCTS.iter().find(|(start, _)| cleaned.starts_with(start)) {
        return Pasted::OtherProduct(product);
    }
    if key.is_private_integration_token() {
        return if cleaned.len() >= "pit-".len() + 36 { Pasted::Token } else { Pasted::HalfAKey };
    }
    let parts = cleaned.split('.').count();
    // A key of the new kind has three parts; one that begins like it and has fewer was cut.
    if cleaned.len() < SHORTEST_KEY || (cleaned.starts_with("eyJ") && parts < 3) {
        return Pasted::HalfAKey;
    }
    if key.claims_a_sub_account() { Pasted::LocationKey } else { Pasted::ApiKey }
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;

    use super::*;

    fn jwt(claims: &str) -> String {
        let part = |text: &str| URL_SAFE_NO_PAD.encode(text);
        format!("{}.{}.c2lnbmF0dXJl", part(r#"{"alg":"HS256","typ":"JWT"}"#), part(claims))
    }

    #[test]
    fn every_pasted_text_is_told_for_what_it_is() {
        let of_location = jwt(r#"{"location_id":"abc","version":1}"#);
        let of_agency = jwt(r#"{"company_id":"abc","version":1}"#);
        for (text, expected) in [
            ("", Pasted::Nothing),
            (" undefined ", Pasted::Nothing),
            ("pit-12345678-90ab-cdef-1234-567890abcdef", Pasted::Token),
            ("PIT-12345678-90ab-cdef-1234-567890abcdef\n", Pasted::Token),
            ("pit-12345678-90ab", Pasted::HalfAKey),
            ("12345678-90ab-cdef-1234-567890abcdef", Pasted::ApiKey),
            ("Bearer 12345678-90ab-cdef-1234-567890abcdef", Pasted::ApiKey),
            ("\"12345678-90ab-cdef-\n1234-567890abcdef\"", Pasted::ApiKey),
            (of_location.as_str(), Pasted::LocationKey),
            (of_agency.as_str(), Pasted::ApiKey),
            (&of_agency[..40], Pasted::HalfAKey),
            ("12345678-90ab", Pasted::HalfAKey),
            ("https://app.gohighlevel.com/settings/api-keys", Pasted::WebAddress),
            ("www.example.com", Pasted::WebAddress),
            ("owner@agency.example", Pasted::EmailAddress),
            ("sk_live_51H8abcdefghijklmnopqrstuvwxyz", Pasted::OtherProduct("Stripe")),
            ("SG.abcdefghijklmnopqrstuv.wxyzabcdefghijklmnop", Pasted::OtherProduct("SendGrid")),
            ("here is the key you asked me for", Pasted::Words),
        ] {
            assert_eq!(recognise(text), expected, "{text:?}");
        }
    }
}
