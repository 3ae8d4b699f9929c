//! Keys of single sub-accounts as an owner pastes them: one line each, with a name before the key or without. Pure.
//!
//! Whose key a line holds is told by the key's own claims, or asked; keeping them is the desk's business.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use crate::credential::{Pasted, recognise};
use crate::key::{ApiKey, FingerprintKey, KeyField, KeyForm, judge};
use crate::phrase::Phrase;

/// More lines than this are not read.
const MOST_LINES: usize = 50_000;
/// The longest name kept, in characters.
const LONGEST_NAME: usize = 200;

/// A line with a key of a sub-account, as it was understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct KeyLine {
    /// Its number, from 1.
    pub line: u32,
    /// The name that stands before the key, or that the agency has; may be empty.
    pub name: String,
    /// What kind of key it is.
    pub key_form: KeyForm,
    /// Its length in characters.
    pub key_length: Option<u32>,
    /// The sub-account the key says it belongs to; `null` where it must be asked.
    pub sub_account_id: Option<String>,
    /// Why the line cannot be used.
    pub problem: Option<Phrase>,
}

/// A line, with its key.
#[derive(Debug)]
pub struct ReadLine {
    /// What the owner is shown of it.
    pub shown: KeyLine,
    /// The key itself.
    pub key: ApiKey,
}

/// Reads the lines; blank ones are passed over, and a second key of one sub-account is a problem of its line.
#[must_use]
pub fn read_lines(text: &str, fingerprint_key: &FingerprintKey) -> Vec<ReadLine> {
    let mut first_of: HashMap<String, u32> = HashMap::new();
    let lines = (1_u32..).zip(text.lines().take(MOST_LINES)).filter(|(_, line)| !line.trim().is_empty());
    lines
        .map(|(number, line)| {
            let mut read = read_line(number, line, fingerprint_key);
            if let Some(id) = read.shown.sub_account_id.clone().filter(|_| read.shown.problem.is_none()) {
                let first = *first_of.entry(id).or_insert(number);
                if first != number {
                    read.shown.problem = Some(Phrase::new("line-twice").with("line", first));
                }
            }
            read
        })
        .collect()
}

fn read_line(line: u32, text: &str, fingerprint_key: &FingerprintKey) -> ReadLine {
    let (name, key_text) = split(text);
    let key = ApiKey::new(key_text);
    let facts = judge(&KeyField::Text(key.clone()), fingerprint_key);
    let problem = match recognise(key_text) {
        Pasted::LocationKey | Pasted::ApiKey => None,
        Pasted::Nothing => Some(Phrase::new("line-without-key")),
        Pasted::Token => Some(Phrase::new("line-token")),
        Pasted::WebAddress => Some(Phrase::new("line-web-address")),
        Pasted::EmailAddress => Some(Phrase::new("line-email-address")),
        Pasted::HalfAKey => Some(Phrase::new("line-half-a-key")),
        Pasted::OtherProduct(product) => Some(Phrase::new("line-other-product").with("product", product)),
        Pasted::Words => Some(Phrase::new("line-words")),
    };
    let shown = KeyLine {
        line,
        name: name.chars().filter(|letter| !letter.is_control()).take(LONGEST_NAME).collect(),
        key_form: facts.form,
        key_length: facts.length,
        sub_account_id: facts.claimed_sub_account.filter(|_| problem.is_none()),
        problem,
    };
    ReadLine { shown, key }
}

/// The name and the key of a line: they stand on either side of the last comma, semicolon or tab.
fn split(line: &str) -> (&str, &str) {
    let Some((before, after)) = line.rsplit_once([',', ';', '\t']) else { return ("", line) };
    let is_key = |text: &str| matches!(recognise(text), Pasted::LocationKey | Pasted::ApiKey);
    // A list whose columns stand the other way round.
    let (name, key) = if is_key(before) && !is_key(after) { (after, before) } else { (before, after) };
    (name.trim().trim_matches('"').trim(), key)
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;

    use super::*;
    use crate::words::{Language, Words};

    fn key_of(id: &str) -> String {
        let part = |text: &str| URL_SAFE_NO_PAD.encode(text);
        let claims = format!(r#"{{"location_id":"{id}","version":1,"iat":1700000000000}}"#);
        format!("{}.{}.c2lnbmF0dXJl", part(r#"{"alg":"HS256","typ":"JWT"}"#), part(&claims))
    }

    fn read(text: &str) -> Vec<KeyLine> {
        read_lines(text, &FingerprintKey::from_text("test")).into_iter().map(|line| line.shown).collect()
    }

    #[test]
    fn lines_are_a_name_and_a_key_or_a_key_alone_and_new_keys_say_whose_they_are() {
        let old = "12345678-90ab-cdef-1234-567890abcdef";
        let text = format!(
            "Bluewater Spa, {}\n\n{}\n\"Miller, Sons\"; {old}\n{old}\tTurned round\r\n",
            key_of("abc"),
            key_of("def")
        );
        let told: Vec<_> = read(&text)
            .into_iter()
            .map(|line| (line.line, line.name, line.key_form, line.sub_account_id, line.problem))
            .collect();
        let id = |id: &str| Some(id.to_owned());
        assert_eq!(
            told,
            [
                (1, "Bluewater Spa".to_owned(), KeyForm::New, id("abc"), None),
                (3, String::new(), KeyForm::New, id("def"), None),
                (4, "Miller, Sons".to_owned(), KeyForm::Old, None, None),
                (5, "Turned round".to_owned(), KeyForm::Old, None, None),
            ]
        );
    }

    #[test]
    fn what_is_no_key_and_what_comes_twice_is_said_line_by_line() {
        let text = format!(
            "Name, API key\nA, {0}\nB, {0}\nC, pit-12345678-90ab-cdef-1234-567890abcdef\nD, https://example.com/x\nE, undefined",
            key_of("abc")
        );
        let problems: Vec<_> = read(&text)
            .into_iter()
            .map(|line| line.problem.map(|problem| Words::of(Language::English).say(&problem)).unwrap_or_default())
            .collect();
        assert_eq!(
            problems,
            [
                "This is only a part of a key.",
                "",
                "Line 2 has a key of the same sub-account.",
                "This is a Private Integration Token, not an API key.",
                "This is a web address, not a key.",
                "There is no key in this line.",
            ]
        );
    }

    #[test]
    fn what_is_shown_of_a_line_never_holds_its_key() {
        let shown = format!("{:?}", read_lines(&format!("A, {}", key_of("abc")), &FingerprintKey::from_text("test")));
        assert!(!shown.contains(&key_of("abc")[20..60]), "{shown}");
    }
}
