//! Taking everything off this computer: the secrets and the history of each agency, one by one. What cannot be taken off is
//! told, and everything else is taken off all the same. Preferences, and which agencies there are, are the shell's business.
//! What the owner exported is theirs and is not touched.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::error::{DeskError, ErrorCode};
use crate::journal;
use crate::phrase::Phrase;
use crate::secrets::{SecretName, SecretStore};
use crate::words::Words;

/// The word that the owner types.
const WORD: &str = "ERASE";

/// Something that is still on this computer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Left {
    /// Credentials in the keychain.
    Secrets,
    /// The history of an agency, in this folder.
    History(PathBuf),
    /// The preferences.
    Preferences,
    /// That Key Desk starts with the computer.
    Start,
    /// The logs, in this folder.
    Logs(PathBuf),
}

/// What became of one agency.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Erased {
    /// The sub-accounts whose keys may still be in the keychain; `None` when nothing of the agency is.
    pub secrets_left: Option<BTreeSet<String>>,
    /// Its folder, when that is still there.
    pub folder_left: Option<PathBuf>,
}

/// Checks the word as it was typed: surrounding white space and capitals do not matter.
///
/// # Errors
/// `wrong_word`.
pub fn check_word(typed: &str) -> Result<(), DeskError> {
    if typed.trim().eq_ignore_ascii_case(WORD) {
        return Ok(());
    }
    Err(DeskError::new(
        ErrorCode::WrongWord,
        Phrase::new("error-erase-word").with("word", WORD),
        Phrase::new("error-erase-word-next"),
    ))
}

/// Takes one agency off this computer: its secrets, then the folder with its history. `given` names sub-accounts whose keys the
/// owner gave; those that the journals in the folder tell of, also ones that were set aside, are found here. May block.
#[must_use]
pub fn erase(folder: &Path, mut given: BTreeSet<String>, secrets: &dyn SecretStore) -> Erased {
    given.extend(journal::given_in(folder));
    let mut secrets_left = false;
    for name in [SecretName::AgencyKey, SecretName::AgencyToken, SecretName::FingerprintKey] {
        secrets_left |= secrets.delete(&name).is_err();
    }
    given.retain(|id| secrets.delete(&SecretName::SubAccountKey(id.clone())).is_err());
    secrets_left |= !given.is_empty();
    let gone = !folder.exists() || std::fs::remove_dir_all(folder).is_ok();
    Erased { secrets_left: secrets_left.then_some(given), folder_left: (!gone).then(|| folder.to_owned()) }
}

/// Tells the owner what is still there, if anything is. `service` is what the keychain's entries are filed under.
///
/// # Errors
/// Names every part that is left.
pub fn tell(left: &[Left], service: &str, words: &Words) -> Result<(), DeskError> {
    let code = match left.first() {
        None => return Ok(()),
        Some(Left::Secrets) => ErrorCode::KeychainUnreachable,
        Some(Left::History(_) | Left::Logs(_)) => ErrorCode::FileNotUsable,
        Some(Left::Preferences | Left::Start) => ErrorCode::PreferencesUnusable,
    };
    let parts: Vec<String> = left
        .iter()
        .map(|part| match part {
            Left::Secrets => Phrase::new("left-secrets").with("service", service),
            Left::History(folder) => Phrase::new("left-history").with("folder", folder.display().to_string()),
            Left::Preferences => Phrase::new("left-preferences"),
            Left::Start => Phrase::new("left-start"),
            Left::Logs(folder) => Phrase::new("left-logs").with("folder", folder.display().to_string()),
        })
        .map(|part| words.say(&part))
        .collect();
    Err(DeskError::new(
        code,
        Phrase::new("error-not-all-erased").with("left", parts.join("; ")),
        Phrase::new("error-not-all-erased-next"),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn only_the_word_erases() {
        for right in ["ERASE", " erase\n"] {
            assert_eq!(check_word(right), Ok(()));
        }
        for wrong in ["", "CONFIRM", "ERASE everything"] {
            assert_eq!(check_word(wrong).unwrap_err().code, ErrorCode::WrongWord);
        }
    }

    #[test]
    fn everything_that_is_left_is_named() {
        let words = Words::of(Language::English);
        assert_eq!(tell(&[], "app", words), Ok(()));
        let left = [Left::Secrets, Left::History(PathBuf::from("/x/agency-1")), Left::Preferences, Left::Start];
        let error = tell(&left, "app.example", words).unwrap_err();
        let said = words.say(&error.message);
        assert_eq!(error.code, ErrorCode::KeychainUnreachable);
        for named in ["app.example", "agency-1", "preferences", "starts with this computer"] {
            assert!(said.contains(named), "{named}: {said}");
        }
    }
}
