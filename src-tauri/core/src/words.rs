//! Says phrases in the owner's language where the window does not: in the log's search, in exported lists, in notifications and
//! in the tray. The words are those of the interface, in Project Fluent's form under `ui/src/words`.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

use crate::phrase::{Phrase, Value};

const ENGLISH_FILE: &str = include_str!("../../../ui/src/words/en.ftl");
const SPANISH_FILE: &str = include_str!("../../../ui/src/words/es.ftl");

static ENGLISH: LazyLock<Words> = LazyLock::new(|| {
    let mut words = Words::read(Language::English, ENGLISH_FILE);
    words.bundle.set_formatter(Some(|value, _| written(value, ',', 4)));
    words
});
static SPANISH: LazyLock<Words> = LazyLock::new(|| {
    let mut words = Words::read(Language::Spanish, SPANISH_FILE);
    // Spanish separates from ten thousand on.
    words.bundle.set_formatter(Some(|value, _| written(value, '.', 5)));
    words
});

/// A language there are words in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
pub enum Language {
    /// English.
    #[default]
    #[serde(rename = "en")]
    English,
    /// Spanish.
    #[serde(rename = "es")]
    Spanish,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::English, Self::Spanish];

    /// The language of a tag such as `es-MX` or `es_MX.UTF-8`; English where there are no words in it.
    #[must_use]
    pub fn of_tag(tag: &str) -> Self {
        match tag.split(['-', '_', '.']).next() {
            Some(language) if language.eq_ignore_ascii_case("es") => Self::Spanish,
            _ => Self::English,
        }
    }

    /// Its tag, as a page names its language.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
        }
    }
}

/// The words of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The words of this language.
    #[must_use]
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &ENGLISH,
            Language::Spanish => &SPANISH,
        }
    }

    fn read(language: Language, file: &str) -> Self {
        let language = language.tag().parse::<LanguageIdentifier>().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Isolating marks around each name would be copied along with it.
        bundle.set_use_isolating(false);
        // Of a file with a fault the rest is used; that there is no fault is proved by the tests.
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(file.to_owned());
        bundle.add_resource_overriding(resource);
        Self { bundle }
    }

    /// The phrase in words. A message that is missing is said by its name, so that nothing fails silently.
    #[must_use]
    pub fn say(&self, phrase: &Phrase) -> String {
        if let Some(text) = phrase.as_literal() {
            return text.to_owned();
        }
        let Some(pattern) = self.bundle.get_message(&phrase.id).and_then(|message| message.value()) else {
            return phrase.id.clone();
        };
        let places: FluentArgs<'_> = phrase
            .with
            .iter()
            .map(|(name, value)| match value {
                Value::Text(text) => (name.as_str(), FluentValue::from(text.as_str())),
                Value::Number(number) => (name.as_str(), FluentValue::from(*number)),
            })
            .collect();
        self.bundle.format_pattern(pattern, Some(&places), &mut Vec::new()).into_owned()
    }

    /// Whether there are words for the phrase.
    #[must_use]
    pub fn knows(&self, phrase: &Phrase) -> bool {
        phrase.as_literal().is_some() || self.bundle.has_message(&phrase.id)
    }
}

/// A number with its thousands separated, from so many digits on.
fn written(value: &FluentValue<'_>, separator: char, digits: usize) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let text = number.as_string();
    let (sign, number) = text.strip_prefix('-').map_or(("", text.as_ref()), |number| ("-", number));
    if number.len() < digits || !number.bytes().all(|digit| digit.is_ascii_digit()) {
        return Some(text.into_owned());
    }
    let mut written = sign.to_owned();
    for (index, digit) in number.char_indices() {
        if index > 0 && (number.len() - index).is_multiple_of(3) {
            written.push(separator);
        }
        written.push(digit);
    }
    Some(written)
}

#[cfg(test)]
mod tests;
