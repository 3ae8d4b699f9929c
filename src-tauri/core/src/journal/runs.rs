//! Regenerating many keys at once, in the journal: which ones, and what became of each.

use rusqlite::{OptionalExtension as _, Row, params};

use super::rows::{self, instant, read_instant, read_word, word};
use super::{Activity, Journal, JournalError};
use crate::many::{Run, RunItem};

impl Journal {
    /// Writes a new run with all it is to do, and returns it with its number.
    ///
    /// # Errors
    /// [`JournalError::Database`]; nothing is written then.
    pub fn begin_run(&mut self, run: &Run, lines: &[Activity]) -> Result<Run, JournalError> {
        let transaction = self.database.transaction()?;
        transaction.execute(
            "INSERT INTO run (route, state, begun_at) VALUES (?1, ?2, ?3)",
            params![word(&run.route), word(&run.state), run.begun_at.as_millisecond()],
        )?;
        let id = transaction.last_insert_rowid();
        {
            let mut statement = transaction.prepare(
                "INSERT INTO run_item (run_id, position, sub_account_id, outcome, words, phrase) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?;
            for (position, item) in (0_i64..).zip(&run.items) {
                let (words, phrase) = written(item);
                statement.execute(params![id, position, item.sub_account_id, word(&item.outcome), words, phrase])?;
            }
        }
        for line in lines {
            rows::write_activity(&transaction, line)?;
        }
        transaction.commit()?;
        Ok(Run { id, ..run.clone() })
    }

    /// Writes how a run stands.
    ///
    /// # Errors
    /// [`JournalError::Database`]; nothing is written then.
    pub fn save_run(&mut self, run: &Run, line: Option<&Activity>) -> Result<(), JournalError> {
        let transaction = self.database.transaction()?;
        transaction.execute(
            "UPDATE run SET state = ?2, ended_at = ?3, dismissed = ?4 WHERE id = ?1",
            params![run.id, word(&run.state), run.ended_at.map(jiff::Timestamp::as_millisecond), run.dismissed],
        )?;
        // Until then, what became of each key is told by its regeneration.
        if run.state.is_over() {
            let mut statement = transaction.prepare(
                "UPDATE run_item SET outcome = ?3, words = ?4, phrase = ?5 WHERE run_id = ?1 AND position = ?2",
            )?;
            for (position, item) in (0_i64..).zip(&run.items) {
                let (words, phrase) = written(item);
                statement.execute(params![run.id, position, word(&item.outcome), words, phrase])?;
            }
        }
        if let Some(line) = line {
            rows::write_activity(&transaction, line)?;
        }
        transaction.commit()?;
        Ok(())
    }

    /// The newest run, unless the owner has put it away.
    ///
    /// # Errors
    /// [`JournalError::Database`].
    pub fn newest_run(&self) -> Result<Option<Run>, JournalError> {
        let run = self
            .database
            .query_row("SELECT * FROM run ORDER BY id DESC LIMIT 1", [], read_run)
            .optional()?
            .filter(|run| !run.dismissed);
        let Some(mut run) = run else { return Ok(None) };
        let mut statement = self.database.prepare(
            "SELECT sub_account_id, outcome, words, phrase FROM run_item WHERE run_id = ?1 ORDER BY position",
        )?;
        let items = statement.query_map([run.id], |row| {
            Ok(RunItem {
                sub_account_id: row.get("sub_account_id")?,
                outcome: read_word(row, "outcome")?,
                words: rows::read_phrase(row)?,
            })
        })?;
        run.items = items.collect::<Result<_, _>>()?;
        Ok(Some(run))
    }
}

/// Why an item has its outcome, in English and as a phrase.
fn written(item: &RunItem) -> (Option<String>, Option<String>) {
    let phrase = item.words.as_ref();
    (phrase.map(rows::english), phrase.and_then(|phrase| serde_json::to_string(phrase).ok()))
}

fn read_run(row: &Row<'_>) -> rusqlite::Result<Run> {
    Ok(Run {
        id: row.get("id")?,
        route: read_word(row, "route")?,
        state: read_word(row, "state")?,
        begun_at: read_instant(row, "begun_at")?,
        ended_at: row.get::<_, Option<i64>>("ended_at")?.map(instant).transpose()?,
        dismissed: row.get("dismissed")?,
        items: Vec::new(),
    })
}
