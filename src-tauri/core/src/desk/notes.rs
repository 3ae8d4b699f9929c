//! The owner's note of a sub-account: free text, kept as long as the history is, whether or not the sub-account is listed.

use super::{Desk, DeskEvent, State, SubAccountRow};
use crate::clock::Clock as _;
use crate::error::{DeskError, ErrorCode};
use crate::journal::{Activity, ActivityKind};
use crate::phrase::Phrase;

/// The longest note, in characters.
const LONGEST: usize = 2_000;

impl Desk {
    /// Keeps the owner's note of a sub-account; an empty one takes it away. That it changed is logged, what it says is not.
    ///
    /// # Errors
    /// `sub_account_unknown`, `note_not_usable` when it is too long, `journal_unusable`.
    pub fn save_note(&self, sub_account_id: &str, note: &str) -> Result<SubAccountRow, DeskError> {
        let note = as_kept(note);
        if note.chars().count() > LONGEST {
            return Err(DeskError::new(
                ErrorCode::NoteNotUsable,
                Phrase::new("error-note-too-long").with("most", LONGEST),
                Phrase::new("error-note-too-long-next"),
            ));
        }
        let now = self.inner.time.now();
        let rules = self.inner.rules();
        let row = {
            let mut state = self.inner.lock();
            if !state.sub_accounts.contains_key(sub_account_id) {
                return Err(super::check::unknown());
            }
            if state.note_of(sub_account_id) != note {
                let how = if note.is_empty() { "removed" } else { "changed" };
                let phrase = Phrase::new("activity-note").with("how", how);
                let line = Activity::of(now, sub_account_id, ActivityKind::NoteChanged, phrase);
                state.journal()?.save_note(sub_account_id, &note, &line)?;
                if note.is_empty() {
                    state.notes.remove(sub_account_id);
                } else {
                    state.notes.insert(sub_account_id.to_owned(), note);
                }
            }
            state.row(sub_account_id, &rules).ok_or_else(super::check::unknown)?
        };
        self.tell(DeskEvent::Rows(vec![row.clone()]));
        Ok(row)
    }
}

impl State {
    pub(super) fn note_of(&self, sub_account_id: &str) -> &str {
        self.notes.get(sub_account_id).map_or("", String::as_str)
    }
}

/// Lines as they are on every system, and nothing that cannot be seen.
fn as_kept(note: &str) -> String {
    let note = note.replace("\r\n", "\n").replace('\r', "\n");
    let seen: String = note.chars().filter(|letter| matches!(letter, '\n' | '\t') || !letter.is_control()).collect();
    seen.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_keeps_its_lines_and_loses_what_cannot_be_seen() {
        assert_eq!(as_kept(" one\r\ntwo\rthree\u{0}\u{7}\t4 \n"), "one\ntwo\nthree\t4");
        assert_eq!(as_kept(" \r\n\u{1b} "), "");
    }
}
