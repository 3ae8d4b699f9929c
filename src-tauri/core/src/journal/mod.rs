//! What must survive: the last look, the regenerations, the places where keys are used, the activity. SQLite, with
//! migrations.
//!
//! Every write is on disk when its call returns. Nothing secret is ever written. Deciding what to write is the desk's
//! business. A journal that is damaged or newer than this program is set aside under a new name, never overwritten.

mod given_keys;
mod notes;
mod places;
mod rows;
mod runs;

use std::path::{Path, PathBuf};

pub use given_keys::given_in;

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, params};
use rusqlite_migration::{M, Migrations};
use serde::{Deserialize, Serialize};

use crate::agency::{SubAccount, SubAccounts};
use crate::error::{DeskError, ErrorCode};
use crate::highlevel::BadRow;
use crate::key::Fingerprint;
use crate::phrase::Phrase;
use crate::regeneration::Regeneration;

const MIGRATIONS: &[M<'static>] = &[
    M::up(include_str!("first.sql")),
    M::up(include_str!("second.sql")),
    M::up(include_str!("third.sql")),
    M::up(include_str!("fourth.sql")),
    M::up(include_str!("fifth.sql")),
    M::up(include_str!("sixth.sql")),
    M::up(include_str!("seventh.sql")),
];

/// What is written in the activity log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "each is a plain word of the owner's")]
pub enum ActivityKind {
    Connected,
    Forgotten,
    Confirmed,
    Accepted,
    Refused,
    Unanswered,
    Arrived,
    FiveHoursPassed,
    Escalated,
    Dismissed,
    KeyCame,
    KeyWent,
    KeyChanged,
    Compromised,
    PageOpened,
    Clicked,
    NotClicked,
    NoButton,
    Pasted,
    KeyShown,
    KeyCopied,
    PlaceAdded,
    PlaceChanged,
    PlaceRemoved,
    PlaceUpdated,
    PlaceReopened,
    ManyBegun,
    ManyEnded,
    KeyGiven,
    KeyRemoved,
    MarkedExpired,
    SetUp,
    NoteChanged,
}

/// One line of the activity log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ActivityEntry {
    /// Counts up.
    pub id: i32,
    /// When it happened.
    #[specta(type = String)]
    pub at: Timestamp,
    /// Which sub-account it is about; `null` for the agency.
    pub sub_account_id: Option<String>,
    /// What kind of thing happened.
    pub kind: ActivityKind,
    /// What happened.
    pub words: Phrase,
}

/// A line to be written.
#[derive(Debug, Clone)]
pub struct Activity {
    /// See [`ActivityEntry`].
    pub at: Timestamp,
    /// See [`ActivityEntry`].
    pub sub_account_id: Option<String>,
    /// See [`ActivityEntry`].
    pub kind: ActivityKind,
    /// See [`ActivityEntry`].
    pub words: Phrase,
}

/// The last look that brought rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct LookRecord {
    /// When it was begun.
    #[specta(type = String)]
    pub at: Timestamp,
    /// How many sub-accounts it brought.
    pub rows: u32,
    /// The first rows that could not be used.
    pub bad_rows: Vec<BadRow>,
    /// How many could not be used.
    pub bad_row_count: u32,
    /// How many sub-accounts HighLevel says there are, where it says so.
    pub expected: Option<u32>,
}

/// The journal could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    /// SQLite said so: disk full, no permission, a constraint.
    #[error("the journal cannot be used: {0}")]
    Database(#[from] rusqlite::Error),
    /// Its folder could not be made, or the old file could not be renamed.
    #[error("the journal's folder cannot be used: {0}")]
    Folder(#[from] std::io::Error),
    /// A migration failed.
    #[error("the journal cannot be brought up to date: {0}")]
    Migration(#[from] rusqlite_migration::Error),
}

impl JournalError {
    /// Whether the write was refused because the sub-account has an open regeneration already.
    #[must_use]
    pub fn is_second_open_regeneration(&self) -> bool {
        matches!(self, Self::Database(rusqlite::Error::SqliteFailure(failure, _))
            if failure.extended_code == rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE)
    }
}

impl From<JournalError> for DeskError {
    fn from(error: JournalError) -> Self {
        let full = matches!(&error, JournalError::Database(rusqlite::Error::SqliteFailure(failure, _))
            if failure.code == rusqlite::ErrorCode::DiskFull);
        Self::new(
            ErrorCode::JournalUnusable,
            if full { Phrase::new("error-disk-full") } else { Phrase::new("error-journal") },
            Phrase::new("error-journal-next"),
        )
    }
}

/// The journal, open.
#[derive(Debug)]
pub struct Journal {
    database: Connection,
}

/// A journal together with what had to be done to open it.
#[derive(Debug)]
pub struct Opened {
    /// The journal.
    pub journal: Journal,
    /// Where an unusable older one was put, if there was one.
    pub set_aside: Option<PathBuf>,
}

impl Journal {
    /// Opens the journal at `path`, making it and its folder if need be. A file that is damaged, no journal at all or of
    /// a newer program is renamed to `NAME.set-aside-TIME` beside it and a fresh one begun.
    ///
    /// # Errors
    /// When neither the old nor a fresh journal can be used.
    pub fn open(path: &Path, now: Timestamp) -> Result<Opened, JournalError> {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        match Self::open_as_it_is(path) {
            Ok(journal) => Ok(Opened { journal, set_aside: None }),
            Err(error) if means_unusable(&error) => {
                let aside = set_aside(path, now)?;
                let journal = Self::open_as_it_is(path)?;
                Ok(Opened { journal, set_aside: Some(aside) })
            }
            Err(error) => Err(error),
        }
    }

    /// A journal that ends with the program, for the demo.
    ///
    /// # Errors
    /// When SQLite has no memory for it.
    pub fn in_memory() -> Result<Self, JournalError> {
        Self::prepare(Connection::open_in_memory()?)
    }

    fn open_as_it_is(path: &Path) -> Result<Self, JournalError> {
        let journal = Self::prepare(Connection::open(path)?)?;
        let verdict: String = journal.database.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        if verdict != "ok" {
            return Err(rusqlite::Error::SqliteFailure(
                rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_CORRUPT),
                Some(verdict),
            )
            .into());
        }
        Ok(journal)
    }

    fn prepare(mut database: Connection) -> Result<Self, JournalError> {
        database.busy_timeout(std::time::Duration::from_secs(5))?;
        Migrations::from_slice(MIGRATIONS).to_latest(&mut database)?;
        // Write-ahead, and flushed at every commit: what a commit returned for survives a power cut.
        database.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
        database.pragma_update(None, "synchronous", "FULL")?;
        Ok(Self { database })
    }

    /// The agency's name as the owner gave it.
    ///
    /// # Errors
    /// [`JournalError::Database`].
    pub fn agency_name(&self) -> Result<Option<String>, JournalError> {
        let name = self.database.query_row("SELECT name FROM agency", [], |row| row.get(0));
        Ok(name.optional()?)
    }

    /// Notes the agency's name.
    ///
    /// # Errors
    /// [`JournalError::Database`].
    pub fn save_agency_name(&mut self, name: &str) -> Result<(), JournalError> {
        self.database.execute("INSERT OR REPLACE INTO agency (only_row, name) VALUES (1, ?1)", [name])?;
        Ok(())
    }

    /// How many requests a credential has made on this day (since 1970, UTC), as far as was noted.
    ///
    /// # Errors
    /// [`JournalError::Database`].
    pub fn used_on(&self, credential: &Fingerprint, day: i64) -> Result<u32, JournalError> {
        let used = self.database.query_row(
            "SELECT used FROM budget WHERE credential = ?1 AND day = ?2",
            params![credential.as_str(), day],
            |row| row.get(0),
        );
        Ok(used.optional()?.unwrap_or_default())
    }

    /// Notes how many requests a credential has made on this day.
    ///
    /// # Errors
    /// [`JournalError::Database`].
    pub fn save_used(&mut self, credential: &Fingerprint, day: i64, used: u32) -> Result<(), JournalError> {
        self.database.execute(
            "INSERT OR REPLACE INTO budget (credential, day, used) VALUES (?1, ?2, ?3)",
            params![credential.as_str(), day, used],
        )?;
        Ok(())
    }

    /// All sub-accounts of the last looks. A look writes only those that changed, so those that are listed were seen at
    /// the last look's instant.
    ///
    /// # Errors
    /// [`JournalError::Database`].
    pub fn sub_accounts(&self) -> Result<SubAccounts, JournalError> {
        let mut statement = self.database.prepare("SELECT * FROM sub_account")?;
        let rows = statement.query_map([], rows::read_sub_account)?;
        let last_look = self.last_look()?.map(|look| look.at);
        let mut sub_accounts = SubAccounts::new();
        for sub_account in rows {
            let mut sub_account = sub_account?;
            if sub_account.listed {
                sub_account.looked_at = last_look.map_or(sub_account.looked_at, |at| at.max(sub_account.looked_at));
            }
            sub_accounts.insert(sub_account.id.clone(), sub_account);
        }
        Ok(sub_accounts)
    }

    /// The last look that brought rows.
    ///
    /// # Errors
    /// [`JournalError::Database`].
    pub fn last_look(&self) -> Result<Option<LookRecord>, JournalError> {
        let look = self.database.query_row("SELECT * FROM last_look", [], rows::read_look);
        Ok(look.optional()?)
    }

    /// Writes down, all at once, what a look brought: the sub-accounts that changed, the regenerations it moved on and
    /// the lines of the log. `look` is given for a look that came to its end.
    ///
    /// # Errors
    /// [`JournalError::Database`]; nothing is written then.
    pub fn save_look<'a>(
        &mut self,
        look: Option<&LookRecord>,
        sub_accounts: impl Iterator<Item = &'a SubAccount>,
        regenerations: &[Regeneration],
        activity: &[Activity],
    ) -> Result<(), JournalError> {
        let transaction = self.database.transaction()?;
        {
            let mut statement = transaction.prepare_cached(rows::WRITE_SUB_ACCOUNT)?;
            for sub_account in sub_accounts {
                rows::write_sub_account(&mut statement, sub_account)?;
            }
        }
        if let Some(look) = look {
            transaction.execute(
                "INSERT OR REPLACE INTO last_look (only_row, at, row_count, bad_row_count, bad_rows, expected) \
                 VALUES (1, ?1, ?2, ?3, ?4, ?5)",
                params![
                    look.at.as_millisecond(),
                    look.rows,
                    look.bad_row_count,
                    serde_json::to_string(&look.bad_rows).unwrap_or_default(),
                    look.expected,
                ],
            )?;
        }
        for regeneration in regenerations {
            rows::update_regeneration(&transaction, regeneration)?;
        }
        for line in activity {
            rows::write_activity(&transaction, line)?;
        }
        transaction.commit()?;
        Ok(())
    }

    /// The owner has read what changed.
    ///
    /// # Errors
    /// [`JournalError::Database`].
    pub fn clear_changes(&mut self) -> Result<(), JournalError> {
        self.database.execute("UPDATE sub_account SET change_kind = NULL, changed_at = NULL", [])?;
        Ok(())
    }

    /// The newest regeneration of each sub-account.
    ///
    /// # Errors
    /// [`JournalError::Database`].
    pub fn newest_regenerations(&self) -> Result<Vec<Regeneration>, JournalError> {
        let mut statement = self.database.prepare(
            "SELECT * FROM regeneration WHERE id IN (SELECT max(id) FROM regeneration GROUP BY sub_account_id)",
        )?;
        let rows = statement.query_map([], rows::read_regeneration)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Every regeneration there ever was, oldest first.
    ///
    /// # Errors
    /// [`JournalError::Database`].
    pub fn regenerations(&self) -> Result<Vec<Regeneration>, JournalError> {
        let mut statement = self.database.prepare("SELECT * FROM regeneration ORDER BY id")?;
        let rows = statement.query_map([], rows::read_regeneration)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Writes a new regeneration with its line of the log, and returns it with its number. On disk when this returns.
    ///
    /// # Errors
    /// [`JournalError::Database`], also when the sub-account has an open one; nothing is written then.
    pub fn begin_regeneration(
        &mut self,
        new: &Regeneration,
        activity: &[Activity],
    ) -> Result<Regeneration, JournalError> {
        let transaction = self.database.transaction()?;
        let id = rows::insert_regeneration(&transaction, new)?;
        for line in activity {
            rows::write_activity(&transaction, line)?;
        }
        transaction.commit()?;
        Ok(Regeneration { id, ..new.clone() })
    }

    /// Writes how a regeneration goes on, with its line of the log. On disk when this returns.
    ///
    /// # Errors
    /// [`JournalError::Database`]; nothing is written then.
    pub fn save_regeneration(&mut self, regeneration: &Regeneration, activity: &Activity) -> Result<(), JournalError> {
        let transaction = self.database.transaction()?;
        rows::update_regeneration(&transaction, regeneration)?;
        rows::write_activity(&transaction, activity)?;
        transaction.commit()?;
        Ok(())
    }

    /// Writes a line of the log.
    ///
    /// # Errors
    /// [`JournalError::Database`].
    pub fn note(&mut self, activity: &Activity) -> Result<(), JournalError> {
        rows::write_activity(&self.database, activity)?;
        Ok(())
    }

    /// Lines of the log that `fits` takes, newest first: of one sub-account or of all, older than the line `before`.
    ///
    /// # Errors
    /// [`JournalError::Database`].
    pub fn activity(
        &self,
        sub_account_id: Option<&str>,
        before: Option<i32>,
        most: usize,
        fits: impl Fn(&ActivityEntry) -> bool,
    ) -> Result<Vec<ActivityEntry>, JournalError> {
        let mut statement = self.database.prepare(
            "SELECT id, at, sub_account_id, kind, words, phrase FROM activity \
             WHERE (?1 IS NULL OR sub_account_id = ?1) AND (?2 IS NULL OR id < ?2) ORDER BY id DESC",
        )?;
        let rows = statement.query_map(params![sub_account_id, before], rows::read_activity)?;
        let fitting = rows.filter(|row| row.as_ref().map_or(true, &fits)).take(most);
        Ok(fitting.collect::<Result<_, _>>()?)
    }
}

/// Whether an error means that the file itself is no journal this program can use, rather than that the disk is in trouble.
fn means_unusable(error: &JournalError) -> bool {
    match error {
        JournalError::Database(rusqlite::Error::SqliteFailure(failure, _)) => {
            matches!(failure.code, rusqlite::ErrorCode::DatabaseCorrupt | rusqlite::ErrorCode::NotADatabase)
        }
        JournalError::Migration(rusqlite_migration::Error::RusqliteError { err, .. }) => {
            matches!(err, rusqlite::Error::SqliteFailure(failure, _) if !matches!(
                failure.code,
                rusqlite::ErrorCode::DiskFull | rusqlite::ErrorCode::ReadOnly | rusqlite::ErrorCode::CannotOpen
                    | rusqlite::ErrorCode::PermissionDenied | rusqlite::ErrorCode::DatabaseBusy
                    | rusqlite::ErrorCode::DatabaseLocked | rusqlite::ErrorCode::SystemIoFailure | rusqlite::ErrorCode::OutOfMemory
            ))
        }
        // A newer program's journal has a version this one does not know.
        JournalError::Migration(rusqlite_migration::Error::MigrationDefinition(_)) => true,
        _ => false,
    }
}

/// Renames the journal and what SQLite keeps beside it, so that nothing of it is lost.
fn set_aside(path: &Path, now: Timestamp) -> Result<PathBuf, std::io::Error> {
    let stamp = now.strftime("%Y-%m-%d-%H%M%S").to_string();
    let with = |suffix: &str, ending: &str| {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        name.push(ending);
        PathBuf::from(name)
    };
    let mut suffix = format!(".set-aside-{stamp}");
    let mut count = 1;
    while with(&suffix, "").exists() {
        count += 1;
        suffix = format!(".set-aside-{stamp}-{count}");
    }
    for ending in ["-wal", "-shm"] {
        let beside = with("", ending);
        if beside.exists() {
            std::fs::rename(beside, with(&suffix, ending))?;
        }
    }
    let aside = with(&suffix, "");
    std::fs::rename(path, &aside)?;
    Ok(aside)
}

#[cfg(test)]
mod tests;
