//! The places where keys are used, in the journal.

use jiff::Timestamp;
use rusqlite::{Row, params};

use super::rows::{self, instant, read_instant, read_word, word};
use super::{Activity, Journal, JournalError};
use crate::places::{Place, PlaceEntry};

impl Journal {
    /// All places, in the order in which they were noted.
    ///
    /// # Errors
    /// [`JournalError::Database`].
    pub fn places(&self) -> Result<Vec<Place>, JournalError> {
        let mut statement = self.database.prepare("SELECT * FROM place ORDER BY id")?;
        let rows = statement.query_map([], read_place)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Notes new places, each with its line of the log, all or none, and returns them with their numbers.
    ///
    /// # Errors
    /// [`JournalError::Database`]; nothing is written then.
    pub fn add_places(
        &mut self,
        entries: &[(PlaceEntry, Activity)],
        at: Timestamp,
    ) -> Result<Vec<Place>, JournalError> {
        let transaction = self.database.transaction()?;
        let mut places = Vec::with_capacity(entries.len());
        for (entry, line) in entries {
            transaction.execute(
                "INSERT INTO place (sub_account_id, kind, name, link, note, added_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                params![
                    entry.sub_account_id,
                    word(&entry.kind),
                    entry.name,
                    entry.link,
                    entry.note,
                    at.as_millisecond()
                ],
            )?;
            let id = transaction.last_insert_rowid();
            rows::write_activity(&transaction, line)?;
            places.push(Place {
                id,
                sub_account_id: entry.sub_account_id.clone(),
                kind: entry.kind,
                name: entry.name.clone(),
                link: entry.link.clone(),
                note: entry.note.clone(),
                added_at: at,
                updated_for: None,
                updated_at: None,
            });
        }
        transaction.commit()?;
        Ok(places)
    }

    /// Writes how a place is now, with its line of the log.
    ///
    /// # Errors
    /// [`JournalError::Database`]; nothing is written then.
    pub fn save_place(&mut self, place: &Place, line: &Activity) -> Result<(), JournalError> {
        let transaction = self.database.transaction()?;
        let changed = transaction.execute(
            "UPDATE place SET kind = ?2, name = ?3, link = ?4, note = ?5, updated_for = ?6, updated_at = ?7 WHERE id = ?1",
            params![
                place.id,
                word(&place.kind),
                place.name,
                place.link,
                place.note,
                place.updated_for,
                place.updated_at.map(Timestamp::as_millisecond),
            ],
        )?;
        if changed != 1 {
            return Err(rusqlite::Error::StatementChangedRows(changed).into());
        }
        rows::write_activity(&transaction, line)?;
        transaction.commit()?;
        Ok(())
    }

    /// Removes places, each with its line of the log, all or none.
    ///
    /// # Errors
    /// [`JournalError::Database`]; nothing is written then.
    pub fn remove_places(&mut self, places: &[(i64, Activity)]) -> Result<(), JournalError> {
        let transaction = self.database.transaction()?;
        for (id, line) in places {
            transaction.execute("DELETE FROM place WHERE id = ?1", [id])?;
            rows::write_activity(&transaction, line)?;
        }
        transaction.commit()?;
        Ok(())
    }
}

fn read_place(row: &Row<'_>) -> rusqlite::Result<Place> {
    Ok(Place {
        id: row.get("id")?,
        sub_account_id: row.get("sub_account_id")?,
        kind: read_word(row, "kind")?,
        name: row.get("name")?,
        link: row.get("link")?,
        note: row.get("note")?,
        added_at: read_instant(row, "added_at")?,
        updated_for: row.get("updated_for")?,
        updated_at: row.get::<_, Option<i64>>("updated_at")?.map(instant).transpose()?,
    })
}
