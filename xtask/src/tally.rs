//! Reading test results from what test runners print: Cargo's "test result" lines and Vitest's "Tests" line are counted,
//! and the tests that failed are named. Nothing here runs anything.

use std::{
    fmt,
    ops::{Add, AddAssign},
};

/// How many passed, failed and were left out.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// Tests and checks that went well.
    pub passed: u64,
    /// Tests and checks that did not.
    pub failed: u64,
    /// Tests and checks that were left out.
    pub skipped: u64,
}

impl Tally {
    /// One thing that went well.
    pub const ONE_PASSED: Self = Self { passed: 1, failed: 0, skipped: 0 };
    /// One thing that failed.
    pub const ONE_FAILED: Self = Self { passed: 0, failed: 1, skipped: 0 };
    /// One thing that was left out.
    pub const ONE_SKIPPED: Self = Self { passed: 0, failed: 0, skipped: 1 };

    /// Adds what one line of a test runner's output reports; any other line changes nothing.
    pub fn read(&mut self, line: &str) {
        let line = without_colours(line);
        let line = line.trim();
        let (counts, separator) = if let Some(rest) = line.strip_prefix("test result: ") {
            let Some((_, counts)) = rest.split_once(". ") else {
                return;
            };
            (counts, ';')
        } else if let Some(rest) = line.strip_prefix("Tests ") {
            // "1 failed | 30 passed (31)": the total in brackets belongs to no kind.
            (rest.split_once('(').map_or(rest, |(counts, _)| counts), '|')
        } else {
            return;
        };
        for count in counts.split(separator) {
            let mut words = count.split_whitespace();
            let (Some(number), Some(kind)) = (words.next().and_then(|word| word.parse::<u64>().ok()), words.next())
            else {
                continue;
            };
            match kind {
                "passed" => self.passed += number,
                "failed" => self.failed += number,
                "ignored" | "skipped" | "todo" => self.skipped += number,
                _ => {}
            }
        }
    }

    /// What a step that runs tests is worth: a runner that failed without naming a failed test (it did not
    /// compile, it crashed) has failed once, and so has one that ran no test at all.
    pub fn of_step(self, ended_well: bool) -> Self {
        let silent_failure = !ended_well && self.failed == 0;
        let ran_nothing = ended_well && self.passed + self.failed == 0;
        if silent_failure || ran_nothing { self + Self::ONE_FAILED } else { self }
    }
}

impl Add for Tally {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            skipped: self.skipped + other.skipped,
        }
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 {
            write!(formatter, ", {} skipped", self.skipped)?;
        }
        Ok(())
    }
}

/// The test that this line says has failed: Cargo's `test NAME ... FAILED`, Vitest's `FAIL NAME`.
pub fn failed_test(line: &str) -> Option<String> {
    let line = without_colours(line);
    let line = line.trim();
    let name = line
        .strip_prefix("test ")
        .and_then(|rest| rest.strip_suffix(" ... FAILED"))
        .or_else(|| line.strip_prefix("FAIL "))?;
    Some(name.trim().to_owned())
}

/// The text without the escape sequences that colour it in a terminal.
fn without_colours(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        if character == '\u{1b}' {
            // A sequence is "[", parameters, and ends with its first letter.
            characters.by_ref().find(char::is_ascii_alphabetic);
        } else {
            plain.push(character);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(lines: &[&str]) -> Tally {
        let mut tally = Tally::default();
        for line in lines {
            tally.read(line);
        }
        tally
    }

    #[test]
    fn cargos_results_are_summed_over_suites() {
        let tally = count(&[
            "running 3 tests\n",
            "test key::tests::old ... ok\n",
            "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 4 filtered out; finished in 0.01s\n",
            "test result: \u{1b}[31mFAILED\u{1b}[0m. 5 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out\n",
        ]);
        assert_eq!(tally, Tally { passed: 8, failed: 2, skipped: 1 });
    }

    #[test]
    fn vitests_results_are_counted_with_and_without_colours() {
        assert_eq!(
            count(&["      Tests  1 failed | 30 passed | 2 skipped (33)\n"]),
            Tally { passed: 30, failed: 1, skipped: 2 }
        );
        assert_eq!(
            count(&[
                "\u{1b}[2m      Tests \u{1b}[22m \u{1b}[1m\u{1b}[32m12 passed\u{1b}[39m\u{1b}[22m\u{1b}[90m (12)\u{1b}[39m\n"
            ]),
            Tally { passed: 12, failed: 0, skipped: 0 }
        );
    }

    #[test]
    fn lines_that_only_look_like_results_count_nothing() {
        assert_eq!(
            count(&["Tests of the key table\n", "Test Files  3 passed (3)\n", "test result: lost\n"]),
            Tally::default()
        );
    }

    #[test]
    fn the_tests_that_failed_are_named() {
        assert_eq!(failed_test("test key::tests::old ... FAILED\n").as_deref(), Some("key::tests::old"));
        assert_eq!(
            failed_test("\u{1b}[41m\u{1b}[1m FAIL \u{1b}[22m\u{1b}[49m src/run.test.ts > the run > pauses\n")
                .as_deref(),
            Some("src/run.test.ts > the run > pauses")
        );
        assert_eq!(failed_test("test key::tests::old ... ok\n"), None);
        assert_eq!(failed_test("test result: FAILED. 5 passed; 2 failed\n"), None);
    }

    #[test]
    fn a_step_that_breaks_or_runs_nothing_is_one_failure() {
        assert_eq!(Tally::default().of_step(false), Tally::ONE_FAILED);
        assert_eq!(Tally::default().of_step(true), Tally::ONE_FAILED);
        assert_eq!(Tally::ONE_PASSED.of_step(true), Tally::ONE_PASSED);
        let one_named = Tally { passed: 4, failed: 1, skipped: 0 };
        assert_eq!(one_named.of_step(false), one_named);
    }

    #[test]
    fn the_last_line_names_what_was_skipped_only_if_something_was() {
        assert_eq!(Tally::ONE_PASSED.to_string(), "1 passed, 0 failed");
        assert_eq!((Tally::ONE_FAILED + Tally::ONE_SKIPPED).to_string(), "0 passed, 1 failed, 1 skipped");
    }
}
