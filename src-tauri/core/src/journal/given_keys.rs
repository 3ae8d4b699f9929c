//! Of which sub-accounts the owner gave a key. The keys are in the keychain.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rusqlite::{Connection, OpenFlags, params};

use super::{Activity, Journal, JournalError, rows};

impl Journal {
    /// The names that go with the keys the owner gave, by sub-account.
    ///
    /// # Errors
    /// [`JournalError::Database`].
    pub fn given_keys(&self) -> Result<BTreeMap<String, String>, JournalError> {
        let mut statement = self.database.prepare("SELECT sub_account_id, name FROM given_key")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Notes that the keys of these sub-accounts, with their names, are in the keychain.
    ///
    /// # Errors
    /// [`JournalError::Database`]; nothing is written then.
    pub fn add_given_keys<'a>(
        &mut self,
        given: impl Iterator<Item = (&'a str, &'a str)>,
        line: &Activity,
    ) -> Result<(), JournalError> {
        let transaction = self.database.transaction()?;
        {
            let mut statement =
                transaction.prepare("INSERT OR REPLACE INTO given_key (sub_account_id, name) VALUES (?1, ?2)")?;
            for (id, name) in given {
                statement.execute(params![id, name])?;
            }
        }
        rows::write_activity(&transaction, line)?;
        transaction.commit()?;
        Ok(())
    }

    /// Notes that this sub-account's key is no longer in the keychain; of all of them for `None`.
    ///
    /// # Errors
    /// [`JournalError::Database`].
    pub fn remove_given_keys(&mut self, sub_account_id: Option<&str>) -> Result<(), JournalError> {
        self.database.execute("DELETE FROM given_key WHERE ?1 IS NULL OR sub_account_id = ?1", [sub_account_id])?;
        Ok(())
    }
}

/// Of which sub-accounts the owner gave a key, by every journal in a folder: also by those that were set aside, as far as they
/// can still be read.
#[must_use]
pub fn given_in(folder: &Path) -> BTreeSet<String> {
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let journals = files.filter(|file| {
        let name = file.file_name();
        let name = name.to_string_lossy();
        name.starts_with("journal.db") && !name.ends_with("-wal") && !name.ends_with("-shm")
    });
    journals.flat_map(|file| ids_in(&file.path()).unwrap_or_default()).collect()
}

fn ids_in(file: &Path) -> rusqlite::Result<Vec<String>> {
    let database = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    let mut statement = database.prepare("SELECT sub_account_id FROM given_key")?;
    statement.query_map([], |row| row.get(0))?.collect()
}
