//! Takes secrets out of lines that are kept: exactly those the program has held, and whatever has the form of a key.
//! Not here: where lines are kept; that is the shell's.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasher as _, RandomState};
use std::sync::{LazyLock, PoisonError, RwLock};

/// What stands where a secret stood.
const TAKEN_OUT: &str = "[taken out]";
/// Shorter texts are no secrets anybody uses; taking them out would make lines unreadable.
const SHORTEST: usize = 8;
/// A run of a key's characters is taken for one from here on. HighLevel's oldest keys have 36 characters, its ids 20 to 24.
const LIKE_A_KEY: usize = 28;

static KNOWN: LazyLock<Known> = LazyLock::new(Known::default);

/// From now on this secret is taken out of every line, wherever it stands. The secret itself is not kept.
pub fn learn(secret: &str) {
    KNOWN.learn(secret);
}

/// The line without secrets.
#[must_use]
pub fn scrub(line: &str) -> String {
    without_key_shapes(&KNOWN.without(line))
}

/// Secrets by their keyed hashes: what is known here can be recognised and not told.
#[derive(Default)]
struct Known {
    hasher: RandomState,
    /// The hashes of all secrets of a length in bytes.
    by_length: RwLock<HashMap<usize, HashSet<u64>>>,
}

impl Known {
    fn learn(&self, secret: &str) {
        let secret = secret.trim();
        if secret.len() >= SHORTEST {
            let mut known = self.by_length.write().unwrap_or_else(PoisonError::into_inner);
            known.entry(secret.len()).or_default().insert(self.hasher.hash_one(secret));
        }
    }

    fn without(&self, line: &str) -> String {
        let known = self.by_length.read().unwrap_or_else(PoisonError::into_inner);
        let mut lengths: Vec<(&usize, &HashSet<u64>)> = known.iter().collect();
        // Where one secret is the beginning of another, the longer one is the one that is there.
        lengths.sort_by(|one, other| other.0.cmp(one.0));
        let mut scrubbed = String::with_capacity(line.len());
        let mut at = 0;
        while at < line.len() {
            let found = lengths.iter().find_map(|(length, hashes)| {
                let window = line.get(at..at + **length)?;
                hashes.contains(&self.hasher.hash_one(window)).then_some(**length)
            });
            if let Some(length) = found {
                scrubbed.push_str(TAKEN_OUT);
                at += length;
            } else {
                let next = line[at..].chars().next().map_or(1, char::len_utf8);
                scrubbed.push_str(&line[at..at + next]);
                at += next;
            }
        }
        scrubbed
    }
}

/// The line without what has the form of a key: a long run of its characters with letters and digits among them.
fn without_key_shapes(line: &str) -> String {
    let mut scrubbed = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(begin) = rest.find(is_of_a_key) {
        let (before, run) = rest.split_at(begin);
        let end = run.find(|letter| !is_of_a_key(letter)).unwrap_or(run.len());
        let (run, behind) = run.split_at(end);
        scrubbed.push_str(before);
        scrubbed.push_str(if is_like_a_key(run) { TAKEN_OUT } else { run });
        rest = behind;
    }
    scrubbed.push_str(rest);
    scrubbed
}

fn is_of_a_key(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.' | '+' | '=' | '~')
}

fn is_like_a_key(run: &str) -> bool {
    run.len() >= LIKE_A_KEY
        && run.bytes().any(|letter| letter.is_ascii_digit())
        && run.bytes().any(|letter| letter.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn whatever_has_the_form_of_a_key_is_taken_out_and_all_else_stays() {
        let token = format!("eyJhbGciOiJIUzI1NiJ9.{}.{}", "eyJsb2NhdGlvbl9pZCI6IkExIn0", "c2lnbmF0dXJl_-x");
        for (line, expected) in [
            (format!("401 for Bearer {token}, once"), "401 for Bearer [taken out], once".to_owned()),
            ("key=6b1a35d7-9a1c-4f0e-8f5e-0d4c5a6b7c8d;".to_owned(), "[taken out];".to_owned()),
            ("pit-6b1a35d7-9a1c-4f0e-8f5e-0d4c5a6b7c8d".to_owned(), "[taken out]".to_owned()),
            ("sub-account ve9EPM428h8vShlRW1KT".to_owned(), "sub-account ve9EPM428h8vShlRW1KT".to_owned()),
            (
                "keydesk_core::desk::look 2026-03-03T10:11:12Z".to_owned(),
                "keydesk_core::desk::look 2026-03-03T10:11:12Z".to_owned(),
            ),
            ("--------------------------------".to_owned(), "--------------------------------".to_owned()),
        ] {
            assert_eq!(without_key_shapes(&line), expected);
        }
    }

    #[test]
    fn the_longer_of_two_secrets_that_begin_alike_is_taken_out_whole() {
        let known = Known::default();
        for secret in ["hunter22", "hunter2222", " short ", "ñandú-ñandú"] {
            known.learn(secret);
        }
        let line = "hunter2222 hunter22 short «ñandú-ñandú»";
        assert_eq!(known.without(line), "[taken out] [taken out] short «[taken out]»");
    }

    /// Printable, and nothing that the words in its place have.
    const SECRET: &str = "[!-Z^-~][ -Z^-~]{6,40}[!-Z^-~]";

    proptest! {
        #[test]
        fn a_secret_the_program_held_is_in_no_line(
            secret in SECRET, before in ".{0,40}", after in ".{0,40}"
        ) {
            let known = Known::default();
            known.learn(&secret);
            let scrubbed = known.without(&format!("{before}{secret}{after}"));
            prop_assert!(!scrubbed.contains(secret.trim()));
            prop_assert!(scrubbed.contains(TAKEN_OUT));
        }

        #[test]
        fn a_line_without_secrets_stays_as_it_is(line in "[ -~]{0,60}") {
            prop_assert_eq!(Known::default().without(&line), line);
        }
    }
}
