//! The places where a sub-account's key is used: what the owner notes of each, which of them still have to be given a new
//! key. Pure.
//!
//! How each kind of place is updated, in words, is the interface's business; keeping places is the journal's.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use url::Url;

use crate::error::{DeskError, ErrorCode};
use crate::phrase::Phrase;
use crate::regeneration::{Regeneration, State};
use crate::words::{Language, Words};

/// The longest name of a place, in characters.
const LONGEST_NAME: usize = 100;
/// The longest link, in characters.
const LONGEST_LINK: usize = 2_000;
/// The longest note, in characters.
const LONGEST_NOTE: usize = 2_000;

/// What kind of place uses a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "each is the name of a product, or says it itself")]
pub enum PlaceKind {
    Zapier,
    Make,
    Pabbly,
    Integrately,
    ApiNation,
    WordPress,
    OwnCode,
    Other,
}

impl PlaceKind {
    /// Every kind, in the order in which they are offered.
    pub const ALL: [Self; 8] = [
        Self::Zapier,
        Self::Make,
        Self::Pabbly,
        Self::Integrately,
        Self::ApiNation,
        Self::WordPress,
        Self::OwnCode,
        Self::Other,
    ];

    /// The word by which messages choose among the kinds: the same as on the bridge.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Zapier => "zapier",
            Self::Make => "make",
            Self::Pabbly => "pabbly",
            Self::Integrately => "integrately",
            Self::ApiNation => "apiNation",
            Self::WordPress => "wordPress",
            Self::OwnCode => "ownCode",
            Self::Other => "other",
        }
    }

    /// Its name as the owner reads it.
    #[must_use]
    pub fn name(self, words: &Words) -> String {
        words.say(&Phrase::new("place-kind").with("kind", self.word()))
    }

    /// The kind with this name in any language, whatever its capitals.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let name = name.trim().to_lowercase();
        let is_called = |kind: Self| Language::ALL.iter().any(|it| kind.name(Words::of(*it)).to_lowercase() == name);
        Self::ALL.into_iter().find(|kind| is_called(*kind))
    }
}

/// What the owner notes of a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PlaceEntry {
    /// The journal's number of the place that changes; `null` for a new one.
    pub id: Option<i32>,
    /// Whose key is used there.
    pub sub_account_id: String,
    /// What kind of place it is.
    pub kind: PlaceKind,
    /// What the owner calls it; may be empty but for "other".
    pub name: String,
    /// Where it is in the web; may be empty.
    pub link: String,
    /// Whatever helps to update it; may be empty.
    pub note: String,
}

impl PlaceEntry {
    /// The entry as it is kept: trimmed, and checked.
    ///
    /// # Errors
    /// `place_not_usable`, saying what to change.
    pub fn checked(mut self) -> Result<Self, DeskError> {
        self.name = one_line(&self.name);
        self.link = self.link.trim().to_owned();
        self.note = self.note.trim().to_owned();
        if self.name.is_empty() && self.kind == PlaceKind::Other {
            return Err(not_usable(
                Phrase::new("error-place-without-name"),
                Phrase::new("error-place-without-name-next"),
            ));
        }
        for (field, text, longest) in
            [("name", &self.name, LONGEST_NAME), ("link", &self.link, LONGEST_LINK), ("note", &self.note, LONGEST_NOTE)]
        {
            if text.chars().count() > longest {
                return Err(not_usable(
                    Phrase::new("error-place-too-long").with("field", field).with("longest", longest),
                    Phrase::new("error-place-too-long-next"),
                ));
            }
        }
        if !self.link.is_empty() && !is_web_link(&self.link) {
            return Err(not_usable(Phrase::new("error-place-link"), Phrase::new("error-place-link-next")));
        }
        Ok(self)
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_web_link(link: &str) -> bool {
    Url::parse(link).is_ok_and(|url| matches!(url.scheme(), "https" | "http") && url.has_host())
}

fn not_usable(message: Phrase, next: Phrase) -> DeskError {
    DeskError::new(ErrorCode::PlaceNotUsable, message, next)
}

/// A place where a sub-account's key is used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The journal's number for it.
    pub id: i64,
    /// Whose key is used there.
    pub sub_account_id: String,
    /// What kind of place it is.
    pub kind: PlaceKind,
    /// What the owner calls it, or empty.
    pub name: String,
    /// Where it is in the web, or empty.
    pub link: String,
    /// Whatever helps to update it, or empty.
    pub note: String,
    /// When the owner noted it.
    pub added_at: Timestamp,
    /// The regeneration whose key it was given last.
    pub updated_for: Option<i64>,
    /// When the owner ticked that.
    pub updated_at: Option<Timestamp>,
}

impl Place {
    /// "Zapier · new leads".
    #[must_use]
    pub fn label(&self, words: &Words) -> String {
        words.say(&self.in_phrase(Phrase::new("place-label")))
    }

    /// A phrase with the place in its places `kind`, `name` and `called`, which the message `place-label` needs.
    #[must_use]
    pub fn in_phrase(&self, phrase: Phrase) -> Phrase {
        let called = match (self.kind, self.name.as_str()) {
            (PlaceKind::Other, _) => "name",
            (_, "") => "kind",
            _ => "both",
        };
        phrase.with("called", called).with("kind", self.kind.word()).with("name", self.name.as_str())
    }

    /// Whether it still has to be given the newest key: one has arrived since the place was noted, and the owner has not
    /// ticked the place for it.
    #[must_use]
    pub fn is_open(&self, newest: Option<&Regeneration>) -> bool {
        newest.is_some_and(|newest| match newest.state {
            State::Arrived { at } => self.added_at <= at && self.updated_for != Some(newest.id),
            _ => false,
        })
    }

    /// Whether it is the same place as the entry says.
    #[must_use]
    pub fn is_same(&self, entry: &PlaceEntry) -> bool {
        self.kind == entry.kind && self.name.to_lowercase() == entry.name.to_lowercase()
    }
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan as _;

    use super::*;
    use crate::key::KeyForm;
    use crate::regeneration::{OldKey, Route};

    fn at(hour: i64) -> Timestamp {
        "2026-03-01T12:00:00Z".parse::<Timestamp>().unwrap() + hour.hours()
    }

    fn entry(kind: PlaceKind, name: &str, link: &str) -> PlaceEntry {
        let text = |text: &str| text.to_owned();
        PlaceEntry { id: None, sub_account_id: text("a"), kind, name: text(name), link: text(link), note: text("") }
    }

    fn arrived(id: i64, hour: i64) -> Regeneration {
        Regeneration {
            id,
            sub_account_id: "a".to_owned(),
            attempt: 1,
            state: State::Arrived { at: at(hour) },
            route: Route::Endpoint,
            first_confirmed_at: at(0),
            confirmed_at: at(0),
            asked_at: at(0),
            compromised_at: None,
            run: None,
            old_key: OldKey { form: KeyForm::Old, length: None, fingerprint: None },
        }
    }

    fn place(added: i64) -> Place {
        Place {
            id: 1,
            sub_account_id: "a".to_owned(),
            kind: PlaceKind::Zapier,
            name: String::new(),
            link: String::new(),
            note: String::new(),
            added_at: at(added),
            updated_for: None,
            updated_at: None,
        }
    }

    #[test]
    fn a_place_is_open_from_the_arrival_until_it_is_ticked_and_again_after_the_next() {
        let waiting = Regeneration { state: State::Waiting { since: at(0) }, ..arrived(1, 0) };
        assert!(!place(0).is_open(None));
        assert!(!place(0).is_open(Some(&waiting)));
        assert!(place(0).is_open(Some(&arrived(1, 2))));
        let ticked = Place { updated_for: Some(1), ..place(0) };
        assert!(!ticked.is_open(Some(&arrived(1, 2))));
        assert!(ticked.is_open(Some(&arrived(2, 9))));
        assert!(!place(3).is_open(Some(&arrived(1, 2))), "noted after the arrival, it has the new key");
    }

    #[test]
    fn an_entry_is_kept_trimmed_or_refused_with_what_to_change() {
        let kept = entry(PlaceKind::Zapier, "  new \n leads ", " https://zapier.com/app ").checked().unwrap();
        assert_eq!((kept.name.as_str(), kept.link.as_str()), ("new leads", "https://zapier.com/app"));
        for bad in [
            entry(PlaceKind::Other, " ", ""),
            entry(PlaceKind::Make, &"x".repeat(101), ""),
            entry(PlaceKind::Make, "", "javascript:alert(1)"),
            entry(PlaceKind::Make, "", "file:///etc/passwd"),
            entry(PlaceKind::Make, "", "make.com"),
        ] {
            assert_eq!(bad.checked().unwrap_err().code, ErrorCode::PlaceNotUsable);
        }
    }

    #[test]
    fn a_place_is_called_by_its_kind_and_its_name() {
        let english = Words::of(Language::English);
        let called = |kind, name: &str| Place { kind, name: name.to_owned(), ..place(0) }.label(english);
        assert_eq!(called(PlaceKind::Zapier, "new leads"), "Zapier · new leads");
        assert_eq!(called(PlaceKind::WordPress, ""), "WordPress plugin");
        assert_eq!(called(PlaceKind::Other, "Lead machine"), "Lead machine");
        for kind in PlaceKind::ALL {
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.word());
            for words in Language::ALL.map(Words::of) {
                assert_eq!(PlaceKind::named(&kind.name(words).to_uppercase()), Some(kind));
            }
        }
    }
}
