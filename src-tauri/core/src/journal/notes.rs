//! What the owner notes of sub-accounts, in the journal.

use std::collections::HashMap;

use rusqlite::params;

use super::{Activity, Journal, JournalError, rows};

impl Journal {
    /// All notes, by sub-account. None is empty.
    ///
    /// # Errors
    /// [`JournalError::Database`].
    pub fn notes(&self) -> Result<HashMap<String, String>, JournalError> {
        let mut statement = self.database.prepare("SELECT sub_account_id, words FROM note")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Keeps a note in place of an earlier one, with its line of the log; an empty one is taken away.
    ///
    /// # Errors
    /// [`JournalError::Database`]; nothing is written then.
    pub fn save_note(&mut self, sub_account_id: &str, note: &str, line: &Activity) -> Result<(), JournalError> {
        let transaction = self.database.transaction()?;
        if note.is_empty() {
            transaction.execute("DELETE FROM note WHERE sub_account_id = ?1", [sub_account_id])?;
        } else {
            transaction.execute(
                "INSERT OR REPLACE INTO note (sub_account_id, words) VALUES (?1, ?2)",
                params![sub_account_id, note],
            )?;
        }
        rows::write_activity(&transaction, line)?;
        transaction.commit()?;
        Ok(())
    }
}
