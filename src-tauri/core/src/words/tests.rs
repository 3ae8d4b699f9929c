//! What a translator or a programmer could get wrong: every phrase that Rust says has its words in every language, with the
//! same places, and the words come out as they are meant.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::parse;
use jiff::Timestamp;

use super::*;

/// A message as it is written: its places, the messages inside it, and the variants it chooses from.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
struct Written {
    places: BTreeSet<String>,
    messages: BTreeSet<String>,
    variants: BTreeSet<String>,
}

impl Written {
    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.read_expression(expression);
            }
        }
    }

    fn read_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline),
            Expression::Select { selector, variants } => {
                self.read_inline(selector);
                for variant in variants {
                    if let VariantKey::Identifier { name } = &variant.key {
                        self.variants.insert((*name).to_owned());
                    }
                    self.read(&variant.value);
                }
            }
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.places.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.messages.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.read_expression(expression),
            _ => {}
        }
    }
}

fn messages_of(file: &str) -> BTreeMap<String, Written> {
    let mut messages = BTreeMap::new();
    for entry in parse(file).map_err(|(_, faults)| faults).unwrap().body {
        if let Entry::Message(message) = entry {
            let mut written = Written::default();
            written.read(message.value.as_ref().unwrap());
            let id = message.id.name.to_owned();
            assert!(messages.insert(id.clone(), written).is_none(), "{id} is there twice");
        }
    }
    messages
}

/// The places of a message and of those inside it. One that is about another phrase has that one's places, whatever they are.
fn places_of(id: &str, messages: &BTreeMap<String, Written>) -> BTreeSet<String> {
    let message = messages.get(id).unwrap_or_else(|| panic!("there are no words for {id}"));
    let mut places = message.places.clone();
    for inner in &message.messages {
        places.extend(places_of(inner, messages));
    }
    if places.contains("problem") { BTreeSet::from(["problem".to_owned()]) } else { places }
}

/// The sources of the core and of the shell, without their tests.
fn sources() -> Vec<(String, String)> {
    fn read(folder: &Path, sources: &mut Vec<(String, String)>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                read(&path, sources);
            } else if path.extension().is_some_and(|ending| ending == "rs") && !path.ends_with("tests.rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                let own = text.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
                sources.push((path.display().to_string(), own));
            }
        }
    }
    let core = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut sources = Vec::new();
    read(&core.join("src"), &mut sources);
    read(&core.join("../src"), &mut sources);
    assert!(sources.len() > 50, "the sources were not found");
    sources
}

/// The places that a call, given by its name and what stands behind it, fills.
fn filled_by(call: &str, rest: &str) -> Vec<String> {
    match call {
        "with" => rest
            .trim_start()
            .strip_prefix('"')
            .and_then(|rest| rest.split('"').next())
            .map(str::to_owned)
            .into_iter()
            .collect(),
        "at" => ["day", "month", "year", "time"].map(str::to_owned).into(),
        "saying" => ["told", "said"].map(str::to_owned).into(),
        "about" => vec!["problem".to_owned()],
        "in_phrase" => ["called", "kind", "name"].map(str::to_owned).into(),
        _ => Vec::new(),
    }
}

/// All places that are filled somewhere in a file.
fn filled_in(source: &str) -> BTreeSet<String> {
    let calls = ["with", "at", "saying", "about", "in_phrase"];
    let mut filled = BTreeSet::new();
    for call in calls {
        filled.extend(source.split(&format!(".{call}(")).skip(1).flat_map(|rest| filled_by(call, rest)));
    }
    filled
}

/// The places that are filled right behind a phrase: `.with("count", 3).saying(…)`.
fn filled_behind(mut rest: &str) -> BTreeSet<String> {
    let mut filled = BTreeSet::new();
    while let Some((call, behind)) = rest.trim_start().strip_prefix('.').and_then(|rest| rest.split_once('(')) {
        let names = filled_by(call, behind);
        // An instant fills more than most messages say.
        if call != "at" {
            filled.extend(names);
        }
        let mut depth = 1;
        let end = behind.find(|letter| {
            depth += i32::from(letter == '(') - i32::from(letter == ')');
            depth == 0
        });
        rest = end.map_or("", |end| &behind[end + 1..]);
    }
    filled
}

#[test]
fn every_message_is_there_in_both_languages_with_the_same_places() {
    let (english, spanish) = (messages_of(ENGLISH_FILE), messages_of(SPANISH_FILE));
    assert_eq!(english.keys().collect::<Vec<_>>(), spanish.keys().collect::<Vec<_>>());
    for id in english.keys() {
        assert_eq!(places_of(id, &english), places_of(id, &spanish), "{id}");
        let plurals = ["one", "other"].map(str::to_owned);
        let words_to_choose = |message: &Written| &message.variants - &BTreeSet::from(plurals.clone());
        assert_eq!(words_to_choose(&english[id]), words_to_choose(&spanish[id]), "{id}");
    }
}

#[test]
fn every_phrase_of_rust_has_its_words_and_fills_their_places() {
    let messages = messages_of(ENGLISH_FILE);
    for (file, source) in sources() {
        let filled = filled_in(&source);
        for rest in source.split("Phrase::new(").skip(1) {
            let named = rest.trim_start().strip_prefix('"').and_then(|rest| rest.split_once('"'));
            let (id, rest) = named.unwrap_or_else(|| panic!("{file}: a phrase whose name is not written there"));
            let places = places_of(id, &messages);
            assert!(places.is_subset(&filled), "{file}: {id} needs {places:?}");
            let behind = filled_behind(rest.trim_start().strip_prefix(')').unwrap_or_default());
            assert!(behind.is_subset(&places), "{file}: {id} has no place for all of {behind:?}");
        }
        for rest in source.split("DeskError::internal(\"").skip(1) {
            let what = rest.split('"').next().unwrap_or_default();
            assert!(messages["error-internal"].variants.contains(what), "{file}: error-internal has no variant {what}");
        }
    }
}

fn in_both(phrase: &Phrase) -> [String; 2] {
    Language::ALL.map(|language| Words::of(language).say(phrase))
}

#[test]
fn numbers_are_written_as_the_language_writes_them() {
    for (number, english, spanish) in [
        (1_i64, "1", "1"),
        (999, "999", "999"),
        (1_000, "1,000", "1000"),
        (10_000, "10,000", "10.000"),
        (1_234_567, "1,234,567", "1.234.567"),
        (-1_234_567, "-1,234,567", "-1.234.567"),
    ] {
        let phrase = Phrase::new("setting-range").with("least", number).with("most", 5_u32);
        let expected = [format!("It must be from {english} to 5."), format!("Debe estar entre {spanish} y 5.")];
        assert_eq!(in_both(&phrase), expected);
    }
}

#[test]
fn moments_counts_and_phrases_inside_others_are_said_in_the_languages_own_way() {
    let midnight: Timestamp = "2026-03-03T00:00:00Z".parse().unwrap();
    assert_eq!(
        in_both(&Phrase::new("error-too-early-next").at(midnight)),
        [
            "HighLevel asks to wait five hours. You can try again after 00:00 UTC on 3 March.",
            "HighLevel pide esperar cinco horas. Puedes intentarlo de nuevo después de las 00:00 UTC del 3 de marzo.",
        ]
    );
    assert_eq!(
        in_both(&Phrase::new("activity-compromised").at(midnight)),
        [
            "You reported that somebody else has this key, noticed on 3 March 2026 at 00:00 UTC.",
            "Informaste de que otra persona tiene esta clave; lo notaste el 3 de marzo de 2026 a las 00:00 UTC.",
        ]
    );
    let ended = Phrase::new("activity-many-ended").with("how", "stopped").with("accepted", 1_u32).with("total", 5_u32);
    let ended = ended.with("refused", 0_u32).with("unanswered", 0_u32).with("leftOut", 1_u32).with("notSent", 3_u32);
    assert_eq!(
        in_both(&ended),
        [
            "You stopped regenerating many keys: 1 of 5 were asked for, 1 were left out, 3 were never sent.",
            "Detuviste la regeneración de muchas claves: se pidieron 1 de 5, 1 omitida, 3 sin enviar.",
        ]
    );
    let wrong =
        Phrase::new("error-setting").about(Phrase::new("setting-wait").with("least", 5_u32).with("most", 72_u32));
    assert!(in_both(&wrong)[0].starts_with("A setting cannot be used. It must be from 5 to 72. HighLevel asks"));
    let refused = Phrase::new("error-plan-without").saying("Not on this plan");
    assert_eq!(
        in_both(&Phrase::new("activity-refused").about(refused))[1],
        "HighLevel no aceptó la solicitud; la clave está como estaba. Tu plan de HighLevel no incluye esto. Dijo: «Not on this plan»"
    );
    assert_eq!(in_both(&Phrase::new("error-plan-without").saying(""))[0], "Your HighLevel plan does not have this.");
}

#[test]
fn text_that_is_no_message_and_a_message_without_words_are_said_as_they_are() {
    let text = Phrase::literal("As { it } is");
    assert_eq!(in_both(&text), ["As { it } is", "As { it } is"]);
    let unknown = Phrase::new("of-a-newer-program");
    assert_eq!(in_both(&unknown), ["of-a-newer-program", "of-a-newer-program"]);
    let words = Words::of(Language::English);
    assert!(words.knows(&text) && words.knows(&Phrase::new("line-token")) && !words.knows(&unknown));
}

#[test]
fn the_system_s_language_is_one_there_are_words_in() {
    for tag in ["es", "es-MX", "ES-419", "es_ES.UTF-8"] {
        assert_eq!(Language::of_tag(tag), Language::Spanish, "{tag}");
    }
    for tag in ["en-GB", "de", "est", ""] {
        assert_eq!(Language::of_tag(tag), Language::English, "{tag}");
    }
    assert_eq!(serde_json::to_value(Language::ALL).unwrap(), serde_json::json!(["en", "es"]));
}
