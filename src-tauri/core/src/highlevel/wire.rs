//! A row of either API as it is on the wire, and the sub-account it becomes. The text of its key is not copied: whoever takes
//! the row decides. Also the little that is read of an agency.
//!
//! Field names are HighLevel's; the row holds many more fields than are read here.

use std::fmt;

use secrecy::zeroize::Zeroizing;
use serde::de::{self, Deserializer, Visitor};
use serde::{Deserialize, Serialize};

use super::rows::Element;
use crate::key::{ApiKey, KeyFacts, KeyField};
use crate::phrase::Phrase;

/// The longest name, city or country kept, in characters.
const LONGEST_TEXT: usize = 300;

/// A sub-account as one answer showed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedSubAccount {
    /// HighLevel's id of it.
    pub id: String,
    /// Its name; may be empty, hostile or very long.
    pub name: String,
    /// Its city, or empty.
    pub city: String,
    /// Its country (usually two letters), or empty.
    pub country: String,
    /// What is known of its key.
    pub key: KeyFacts,
}

/// A sub-account as API 2.0 tells of it, without its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedSubAccount {
    /// HighLevel's id of it.
    pub id: String,
    /// Its name; may be empty, hostile or very long.
    pub name: String,
    /// Its city, or empty.
    pub city: String,
    /// Its country (usually two letters), or empty.
    pub country: String,
}

/// A row of the answer that could not be used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct BadRow {
    /// Its place in the answer, from 1.
    pub position: u32,
    /// Its name, where that could be read.
    pub name: Option<String>,
    /// What is wrong with it, in words.
    pub reason: Phrase,
}

/// A row as it is on the wire.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireLocation<'a> {
    #[serde(default)]
    id: Text,
    #[serde(default)]
    name: Text,
    #[serde(default)]
    city: Text,
    #[serde(default)]
    country: Text,
    #[serde(default, borrow)]
    api_key: WireKey<'a>,
}

/// Text that may be null or of another type, which then counts as empty.
#[derive(Default)]
struct Text(String);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextVisitor;
        impl<'de> Visitor<'de> for TextVisitor {
            type Value = Text;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("text")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Text, E> {
                let text = text.trim();
                // No text has more characters than bytes.
                let longer = if text.len() > LONGEST_TEXT { text.char_indices().nth(LONGEST_TEXT) } else { None };
                Ok(Text(text[..longer.map_or(text.len(), |(end, _)| end)].to_owned()))
            }

            fn visit_unit<E: de::Error>(self) -> Result<Text, E> {
                Ok(Text::default())
            }

            fn visit_bool<E: de::Error>(self, _: bool) -> Result<Text, E> {
                Ok(Text::default())
            }

            fn visit_i64<E: de::Error>(self, number: i64) -> Result<Text, E> {
                Ok(Text(number.to_string()))
            }

            fn visit_u64<E: de::Error>(self, number: u64) -> Result<Text, E> {
                Ok(Text(number.to_string()))
            }

            fn visit_f64<E: de::Error>(self, _: f64) -> Result<Text, E> {
                Ok(Text::default())
            }

            fn visit_seq<A: de::SeqAccess<'de>>(self, mut elements: A) -> Result<Text, A::Error> {
                while elements.next_element::<de::IgnoredAny>()?.is_some() {}
                Ok(Text::default())
            }

            fn visit_map<A: de::MapAccess<'de>>(self, mut entries: A) -> Result<Text, A::Error> {
                while entries.next_entry::<de::IgnoredAny, de::IgnoredAny>()?.is_some() {}
                Ok(Text::default())
            }
        }
        deserializer.deserialize_any(TextVisitor)
    }
}

/// The key field. Its text lies in the body still, where it can.
struct WireKey<'a>(KeyField<WireText<'a>>);

impl Default for WireKey<'_> {
    fn default() -> Self {
        Self(KeyField::Absent)
    }
}

/// The text of a key field, as it came.
pub(super) enum WireText<'a> {
    InTheBody(&'a str),
    /// Where it was written with escapes, as no key is.
    Copied(Zeroizing<String>),
}

impl WireText<'_> {
    pub(super) fn expose(&self) -> &str {
        match self {
            Self::InTheBody(text) => text,
            Self::Copied(text) => text,
        }
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for WireKey<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct KeyVisitor;
        impl<'de> Visitor<'de> for KeyVisitor {
            type Value = WireKey<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a key, null or nothing")
            }

            fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<WireKey<'de>, E> {
                Ok(WireKey(KeyField::Text(WireText::InTheBody(text))))
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<WireKey<'de>, E> {
                Ok(WireKey(KeyField::Text(WireText::Copied(Zeroizing::new(text.to_owned())))))
            }

            fn visit_unit<E: de::Error>(self) -> Result<WireKey<'de>, E> {
                Ok(WireKey(KeyField::Null))
            }
        }
        deserializer.deserialize_any(KeyVisitor)
    }
}

/// A row as it was read, or its bytes where it could not be.
pub(super) type RowRead<'a> = Result<WireLocation<'a>, &'a [u8]>;

/// The elements of a list, as [`WireLocation`]s.
pub(super) struct WireRows;

impl Element for WireRows {
    type Read<'a> = WireLocation<'a>;
}

/// Why a row cannot be used, in words, and its name where that could be read.
pub(super) type Unusable = (Option<String>, Phrase);

impl NamedSubAccount {
    /// With what its key was judged to be.
    pub(super) fn with_key(self, key: KeyFacts) -> ListedSubAccount {
        ListedSubAccount { id: self.id, name: self.name, city: self.city, country: self.country, key }
    }
}

/// Takes one row of API 2.0, which has no keys.
pub(super) fn take_named_row(row: RowRead<'_>) -> Result<NamedSubAccount, Unusable> {
    take_row(row).map(|(named, _)| named)
}

/// Takes one row: the sub-account, and what the row said of its key.
pub(super) fn take_row(row: RowRead<'_>) -> Result<(NamedSubAccount, KeyField<WireText<'_>>), Unusable> {
    #[derive(Deserialize)]
    struct NameOnly {
        #[serde(default)]
        name: Text,
    }
    let wire = row.map_err(|row| {
        let name = serde_json::from_slice::<NameOnly>(row).ok().map(|only| only.name.0);
        (name.filter(|name| !name.is_empty()), Phrase::new("row-not-readable"))
    })?;
    if wire.id.0.is_empty() {
        return Err((Some(wire.name.0).filter(|name| !name.is_empty()), Phrase::new("row-without-id")));
    }
    let named = NamedSubAccount { id: wire.id.0, name: wire.name.0, city: wire.city.0, country: wire.country.0 };
    Ok((named, wire.api_key.0))
}

/// Reads the agency's id out of API 2.0's answer about one sub-account.
pub(super) fn read_company_id(answer: &[u8]) -> Option<String> {
    #[derive(Deserialize)]
    struct Wrapped {
        location: Location,
    }
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Location {
        company_id: Text,
    }
    let wrapped: Wrapped = serde_json::from_slice(answer).ok()?;
    Some(wrapped.location.company_id.0).filter(|id| !id.is_empty())
}

/// What API 2.0 says of an agency.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Company {
    pub(super) name: Option<String>,
    pub(super) domain: Option<String>,
    pub(super) location_count: Option<u32>,
}

/// Reads the answer about an agency. `None` when it is no such answer.
pub(super) fn read_company(answer: &[u8]) -> Option<Company> {
    #[derive(Deserialize)]
    struct Wrapped {
        company: WireCompany,
    }
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct WireCompany {
        #[serde(default)]
        name: Text,
        #[serde(default)]
        domain: Text,
        #[serde(default)]
        location_count: Text,
    }
    let company = serde_json::from_slice::<Wrapped>(answer).ok()?.company;
    let given = |text: Text| Some(text.0).filter(|text| !text.is_empty());
    Some(Company {
        name: given(company.name),
        domain: given(company.domain),
        location_count: company.location_count.0.parse().ok(),
    })
}

/// Reads the key out of the answer about one sub-account, which may stand inside a `location`. `None` when it is no such
/// answer.
pub(super) fn read_key(answer: &[u8]) -> Option<KeyField> {
    #[derive(Deserialize)]
    struct Wrapped<'a> {
        #[serde(borrow)]
        location: WireLocation<'a>,
    }
    let wire = match serde_json::from_slice::<Wrapped>(answer) {
        Ok(wrapped) => wrapped.location,
        Err(_) => serde_json::from_slice::<WireLocation>(answer).ok()?,
    };
    (!wire.id.0.is_empty()).then(|| wire.api_key.0.map(|text| ApiKey::new(text.expose())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::key::{FingerprintKey, KeyForm, judge};

    #[test]
    fn the_answer_about_one_sub_account_gives_its_key_bare_or_wrapped() {
        for answer in [
            r#"{"id":"a","apiKey":"the-key"}"#,
            r#"{"location":{"id":"a","apiKey":" the-key "}}"#,
            r#"{"id":"a","apiKey":"the\u002dkey\n"}"#,
        ] {
            let Some(KeyField::Text(key)) = read_key(answer.as_bytes()) else { panic!("{answer}") };
            assert_eq!(key.expose(), "the-key");
        }
        assert!(matches!(read_key(br#"{"id":"a"}"#), Some(KeyField::Absent)));
        for other in ["", "[]", "{}", "<html>", r#"{"msg":"no"}"#] {
            assert!(read_key(other.as_bytes()).is_none(), "{other}");
        }
    }

    #[test]
    fn an_agency_is_read_with_its_count_in_whatever_form_and_without_what_it_does_not_tell() {
        let company = |count: Option<u32>| {
            let domain = Some("app.bluewater.example".to_owned());
            Some(Company { name: Some("Bluewater".to_owned()), domain, location_count: count })
        };
        for (count, read) in [("250", Some(250)), (r#""250""#, Some(250)), ("null", None), ("-1", None), ("2.5", None)]
        {
            let answer = format!(
                r#"{{"company":{{"id":"c","name":"Bluewater","domain":"app.bluewater.example","locationCount":{count}}}}}"#
            );
            assert_eq!(read_company(answer.as_bytes()), company(read), "{count}");
        }
        let bare = Company { name: None, domain: None, location_count: None };
        assert_eq!(read_company(br#"{"company":{"id":"c","domain":""}}"#), Some(bare));
        for other in ["", "{}", "[]", "<html>", r#"{"company":7}"#] {
            assert_eq!(read_company(other.as_bytes()), None, "{other}");
        }
        assert_eq!(read_company_id(br#"{"location":{"id":"a","companyId":"c"}}"#).as_deref(), Some("c"));
        assert_eq!(read_company_id(br#"{"location":{"id":"a"}}"#), None);
    }

    fn read(row: &str) -> Result<ListedSubAccount, Unusable> {
        let (named, key) = take_row(serde_json::from_str(row).map_err(|_| row.as_bytes()))?;
        let key = key.map(|text| ApiKey::new(text.expose()));
        Ok(named.with_key(judge(&key, &FingerprintKey::from_text("test"))))
    }

    #[test]
    fn a_row_is_read_whatever_its_other_fields_hold() {
        let row = read(r#"{"id":"abc","name":" Harbor Dental ","city":null,"country":7,"settings":{"a":[1]},"apiKey":"8d1f7d3c-9c4e-4d57-8a40-0f6a4a3c2b11"}"#).unwrap();
        assert_eq!(
            (row.id.as_str(), row.name.as_str(), row.city.as_str(), row.country.as_str()),
            ("abc", "Harbor Dental", "", "7")
        );
        assert_eq!(row.key.form, KeyForm::Old);
    }

    #[test]
    fn an_absent_key_is_not_disclosed_and_an_empty_one_is_missing() {
        for (row, form) in [
            (r#"{"id":"a"}"#, KeyForm::NotDisclosed),
            (r#"{"id":"a","apiKey":null}"#, KeyForm::Missing),
            (r#"{"id":"a","apiKey":""}"#, KeyForm::Missing),
            (r#"{"id":"a","apiKey":"undefined"}"#, KeyForm::Missing),
        ] {
            assert_eq!(read(row).unwrap().key.form, form, "{row}");
        }
    }

    #[test]
    fn a_row_that_cannot_be_used_says_why_and_which_it_is() {
        assert_eq!(read(r#"{"name":"No id"}"#).unwrap_err(), (Some("No id".to_owned()), Phrase::new("row-without-id")));
        assert_eq!(read(r#"{"id":" ","name":""}"#).unwrap_err(), (None, Phrase::new("row-without-id")));
        assert_eq!(
            read(r#"{"id":"a","name":"Odd key","apiKey":{"x":1}}"#).unwrap_err(),
            (Some("Odd key".to_owned()), Phrase::new("row-not-readable"))
        );
        assert_eq!(read("7").unwrap_err(), (None, Phrase::new("row-not-readable")));
    }
}
