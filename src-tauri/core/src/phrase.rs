//! What Key Desk says, without its words: the name of a message and what stands in its places. The words are in the files of
//! `words`, in every language the owner may read.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The message that says a text as it is: words of `HighLevel`'s, lines of an old journal.
const LITERAL: &str = "literal";

/// What stands in a message's place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(untagged)]
pub enum Value {
    /// A number, written as the language writes it.
    Number(#[specta(type = i32)] i64),
    /// A text as it is; also the word by which a message chooses between its variants.
    Text(String),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u16> for Value {
    fn from(number: u16) -> Self {
        Self::Number(number.into())
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u64> for Value {
    fn from(number: u64) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// Something to be said in the owner's language. Holds no secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Phrase {
    /// Names a message of the words files.
    pub id: String,
    /// What stands in the message's places, by their names.
    pub with: BTreeMap<String, Value>,
}

impl Phrase {
    /// The message of this name.
    #[must_use]
    pub fn new(id: &str) -> Self {
        Self { id: id.to_owned(), with: BTreeMap::new() }
    }

    /// A text said as it is, whatever the language.
    #[must_use]
    pub fn literal(text: impl Into<String>) -> Self {
        Self::new(LITERAL).with("text", text.into())
    }

    /// The same with something in one of its places.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.with.insert(name.to_owned(), value.into());
        self
    }

    /// The same with an instant in its places `day`, `month` (from 1), `year` and `time`, in UTC. The year is a text: it is
    /// never written with a separator.
    #[must_use]
    pub fn at(self, instant: Timestamp) -> Self {
        let written = |format: &str| instant.strftime(format).to_string();
        let number = |format: &str| written(format).parse::<i64>().unwrap_or_default();
        self.with("day", number("%-d"))
            .with("month", number("%-m"))
            .with("year", written("%Y"))
            .with("time", written("%H:%M"))
    }

    /// The same with what HighLevel said in its place `said`; `told` tells whether it said anything.
    #[must_use]
    pub fn saying(self, said: &str) -> Self {
        self.with("told", i64::from(!said.is_empty())).with("said", said)
    }

    /// The same with another phrase inside: the message chooses by `problem`, the other one's name, and has its places too.
    #[must_use]
    pub fn about(mut self, problem: Self) -> Self {
        self.with.extend(problem.with);
        self.with("problem", problem.id)
    }

    /// The text of a phrase that is said as it is.
    pub(crate) fn as_literal(&self) -> Option<&str> {
        match self.with.get("text") {
            Some(Value::Text(text)) if self.id == LITERAL => Some(text),
            _ => None,
        }
    }
}
