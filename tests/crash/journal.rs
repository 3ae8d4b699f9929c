//! The journal as a stranger reads it: with SQLite alone, while the desk is running, as a kill left it, and at the end. None
//! of the product's own code takes part.

use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;
use rusqlite::{Connection, OpenFlags, OptionalExtension as _};

/// A regeneration as it stands in the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted {
    pub sub_account_id: String,
    /// How many confirmations it has had.
    pub attempt: u32,
    pub state: String,
    pub confirmed_at: Timestamp,
}

impl Noted {
    /// Whether a new key is still looked for.
    pub fn is_open(&self) -> bool {
        matches!(self.state.as_str(), "confirmed" | "waiting" | "unknown" | "retryDue" | "escalated")
    }
}

/// How often a sub-account's regeneration is confirmed on disk at this moment.
pub fn confirmations(journal: &Path, sub_account_id: &str) -> rusqlite::Result<u32> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let database = Connection::open_with_flags(journal, flags)?;
    database.busy_timeout(Duration::from_secs(5))?;
    let confirmed = "SELECT coalesce(sum(attempt), 0) FROM regeneration WHERE sub_account_id = ?1";
    database.query_row(confirmed, [sub_account_id], |row| row.get(0))
}

/// Every regeneration, oldest first, of a sound journal that nobody has open; none where there is no journal yet.
///
/// # Errors
/// Why the journal is not sound.
pub fn read(journal: &Path) -> rusqlite::Result<Vec<Noted>> {
    if !journal.exists() {
        return Ok(Vec::new());
    }
    let database = Connection::open_with_flags(journal, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    for check in ["PRAGMA quick_check", "PRAGMA integrity_check"] {
        let verdict: String = database.query_row(check, [], |row| row.get(0))?;
        if verdict != "ok" {
            return Err(rusqlite::Error::InvalidColumnName(verdict));
        }
    }
    let table = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'regeneration'";
    // Killed before its first shape was made.
    if database.query_row(table, [], |_| Ok(())).optional()?.is_none() {
        return Ok(Vec::new());
    }
    let mut statement =
        database.prepare("SELECT sub_account_id, attempt, state, confirmed_at FROM regeneration ORDER BY id")?;
    let rows = statement.query_map([], |row| {
        Ok(Noted {
            sub_account_id: row.get(0)?,
            attempt: row.get(1)?,
            state: row.get(2)?,
            confirmed_at: Timestamp::from_millisecond(row.get(3)?).unwrap_or_default(),
        })
    })?;
    rows.collect()
}

/// The same, of a copy: the journal itself stays as a kill left it, for the desk's next life to open.
///
/// # Errors
/// Why the journal is not sound, or cannot be copied.
pub fn read_as_left(journal: &Path) -> Result<Vec<Noted>, String> {
    let copy = tempfile::tempdir().map_err(|error| error.to_string())?;
    for file in files_beside(journal) {
        let name = file.file_name().unwrap_or_default();
        std::fs::copy(&file, copy.path().join(name)).map_err(|error| error.to_string())?;
    }
    read(&copy.path().join(journal.file_name().unwrap_or_default())).map_err(|error| error.to_string())
}

/// The journal's own files and everything else in its folder.
pub fn files_beside(journal: &Path) -> Vec<PathBuf> {
    let folder = journal.parent().and_then(|folder| std::fs::read_dir(folder).ok());
    folder.into_iter().flatten().flatten().map(|entry| entry.path()).collect()
}

/// What became of one key of a run of many, as it stands in the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotedItem {
    pub sub_account_id: String,
    pub outcome: String,
}

/// The items of every run of many keys; of a run that is not over, none says what became of it.
///
/// # Errors
/// Why the journal cannot be read.
pub fn read_items(journal: &Path) -> rusqlite::Result<Vec<NotedItem>> {
    let database = Connection::open_with_flags(journal, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    let mut statement = database.prepare("SELECT sub_account_id, outcome FROM run_item ORDER BY run_id, position")?;
    let rows = statement.query_map([], |row| Ok(NotedItem { sub_account_id: row.get(0)?, outcome: row.get(1)? }))?;
    rows.collect()
}
