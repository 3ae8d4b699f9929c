//! How sub-accounts, looks, regenerations and log lines stand in the journal's tables, both ways.

use jiff::Timestamp;
use rusqlite::types::Type;
use rusqlite::{CachedStatement, Connection, Row, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Activity, ActivityEntry, LookRecord};
use crate::agency::{Expired, RowChange, SubAccount};
use crate::highlevel::BadRow;
use crate::key::{Fingerprint, KeyFacts};
use crate::phrase::Phrase;
use crate::regeneration::{Failure, FailureName, OldKey, Regeneration, State, StateName};
use crate::words::{Language, Words};

/// The word an enum has in the journal: the same as on the bridge.
pub(super) fn word(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

pub(super) fn read_word<T: DeserializeOwned>(row: &Row<'_>, column: &str) -> rusqlite::Result<T> {
    let text: String = row.get(column)?;
    serde_json::from_value(serde_json::Value::String(text))
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(0, Type::Text, Box::new(error)))
}

pub(super) fn instant(milliseconds: i64) -> rusqlite::Result<Timestamp> {
    Timestamp::from_millisecond(milliseconds)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(0, Type::Integer, Box::new(error)))
}

pub(super) fn read_instant(row: &Row<'_>, column: &str) -> rusqlite::Result<Timestamp> {
    instant(row.get(column)?)
}

fn read_optional_instant(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<Timestamp>> {
    row.get::<_, Option<i64>>(column)?.map(instant).transpose()
}

fn read_fingerprint(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<Fingerprint>> {
    Ok(row.get::<_, Option<String>>(column)?.map(Fingerprint::from_text))
}

pub(super) const WRITE_SUB_ACCOUNT: &str = "INSERT OR REPLACE INTO sub_account (id, name, city, country, key_form, key_length, fingerprint, \
     issued_at, claimed_sub_account, key_since, looked_at, listed, key_given, expired_at, expired_by, change_kind, changed_at) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)";

pub(super) fn write_sub_account(statement: &mut CachedStatement<'_>, sub_account: &SubAccount) -> rusqlite::Result<()> {
    let key = &sub_account.key;
    statement.execute(params![
        sub_account.id,
        sub_account.name,
        sub_account.city,
        sub_account.country,
        word(&key.form),
        key.length,
        key.fingerprint.as_ref().map(Fingerprint::as_str),
        key.issued_at.map(Timestamp::as_millisecond),
        key.claimed_sub_account,
        sub_account.key_since.as_millisecond(),
        sub_account.looked_at.as_millisecond(),
        sub_account.listed,
        sub_account.key_given,
        sub_account.expired.map(|expired| expired.at.as_millisecond()),
        sub_account.expired.map(|expired| word(&expired.by)),
        sub_account.change.map(|change| word(&change.kind)),
        sub_account.change.map(|change| change.at.as_millisecond()),
    ])?;
    Ok(())
}

pub(super) fn read_sub_account(row: &Row<'_>) -> rusqlite::Result<SubAccount> {
    Ok(SubAccount {
        id: row.get("id")?,
        name: row.get("name")?,
        city: row.get("city")?,
        country: row.get("country")?,
        key: KeyFacts {
            form: read_word(row, "key_form")?,
            length: row.get("key_length")?,
            fingerprint: read_fingerprint(row, "fingerprint")?,
            issued_at: read_optional_instant(row, "issued_at")?,
            claimed_sub_account: row.get("claimed_sub_account")?,
        },
        key_since: read_instant(row, "key_since")?,
        looked_at: read_instant(row, "looked_at")?,
        listed: row.get("listed")?,
        key_given: row.get("key_given")?,
        expired: read_optional_instant(row, "expired_at")?
            .map(|at| read_word(row, "expired_by").map(|by| Expired { at, by }))
            .transpose()?,
        change: read_optional_instant(row, "changed_at")?
            .map(|at| read_word(row, "change_kind").map(|kind| RowChange { kind, at }))
            .transpose()?,
    })
}

pub(super) fn read_look(row: &Row<'_>) -> rusqlite::Result<LookRecord> {
    let bad_rows: String = row.get("bad_rows")?;
    Ok(LookRecord {
        at: read_instant(row, "at")?,
        rows: row.get("row_count")?,
        bad_rows: read_bad_rows(&bad_rows),
        bad_row_count: row.get("bad_row_count")?,
        expected: row.get("expected")?,
    })
}

/// The rows that could not be used. Before there were phrases, why that was so stood there in words.
fn read_bad_rows(text: &str) -> Vec<BadRow> {
    let mut rows: Vec<serde_json::Value> = serde_json::from_str(text).unwrap_or_default();
    for reason in rows.iter_mut().filter_map(|row| row.get_mut("reason")) {
        if let Some(words) = reason.as_str() {
            *reason = serde_json::to_value(Phrase::literal(words)).unwrap_or_default();
        }
    }
    rows.into_iter().filter_map(|row| serde_json::from_value(row).ok()).collect()
}

/// The instant, the flag and the failure a state holds.
fn state_data(state: &State) -> (Option<Timestamp>, bool, Option<&Failure>) {
    match state {
        State::Confirmed => (None, false, None),
        State::Unknown { at, old_key_still_there } => (Some(*at), *old_key_still_there, None),
        State::Failed { at, why } => (Some(*at), false, Some(why)),
        State::Waiting { since: at }
        | State::RetryDue { at }
        | State::Escalated { at }
        | State::Arrived { at }
        | State::Dismissed { at } => (Some(*at), false, None),
    }
}

pub(super) fn insert_regeneration(database: &Connection, new: &Regeneration) -> rusqlite::Result<i64> {
    let (at, old_key_still_there, why) = state_data(&new.state);
    database.execute(
        "INSERT INTO regeneration (sub_account_id, attempt, state, state_at, old_key_still_there, reason, confirmed_at, \
         old_key_form, old_key_length, old_fingerprint, failure, route, first_confirmed_at, asked_at, compromised_at, run_id) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
        params![
            new.sub_account_id,
            new.attempt,
            word(&new.state.name()),
            at.map(Timestamp::as_millisecond),
            old_key_still_there,
            why.and_then(Failure::reason),
            new.confirmed_at.as_millisecond(),
            word(&new.old_key.form),
            new.old_key.length,
            new.old_key.fingerprint.as_ref().map(Fingerprint::as_str),
            why.map(|why| word(&why.name())),
            word(&new.route),
            new.first_confirmed_at.as_millisecond(),
            new.asked_at.as_millisecond(),
            new.compromised_at.map(Timestamp::as_millisecond),
            new.run,
        ],
    )?;
    Ok(database.last_insert_rowid())
}

pub(super) fn update_regeneration(database: &Connection, regeneration: &Regeneration) -> rusqlite::Result<()> {
    let (at, old_key_still_there, why) = state_data(&regeneration.state);
    let changed = database.execute(
        "UPDATE regeneration SET attempt = ?2, state = ?3, state_at = ?4, old_key_still_there = ?5, reason = ?6, confirmed_at = ?7, \
         failure = ?8, route = ?9, asked_at = ?10, run_id = ?11 WHERE id = ?1",
        params![
            regeneration.id,
            regeneration.attempt,
            word(&regeneration.state.name()),
            at.map(Timestamp::as_millisecond),
            old_key_still_there,
            why.and_then(Failure::reason),
            regeneration.confirmed_at.as_millisecond(),
            why.map(|why| word(&why.name())),
            word(&regeneration.route),
            regeneration.asked_at.as_millisecond(),
            regeneration.run,
        ],
    )?;
    if changed == 1 { Ok(()) } else { Err(rusqlite::Error::StatementChangedRows(changed)) }
}

pub(super) fn read_regeneration(row: &Row<'_>) -> rusqlite::Result<Regeneration> {
    let confirmed_at = read_instant(row, "confirmed_at")?;
    let at = read_optional_instant(row, "state_at")?.unwrap_or(confirmed_at);
    let state = match read_word(row, "state")? {
        StateName::Confirmed => State::Confirmed,
        StateName::Waiting => State::Waiting { since: at },
        StateName::Unknown => State::Unknown { at, old_key_still_there: row.get("old_key_still_there")? },
        StateName::RetryDue => State::RetryDue { at },
        StateName::Escalated => State::Escalated { at },
        StateName::Failed => State::Failed {
            at,
            why: match read_word(row, "failure")? {
                FailureName::Refused => Failure::Refused(row.get::<_, Option<String>>("reason")?.unwrap_or_default()),
                FailureName::NotClicked => Failure::NotClicked,
                FailureName::NoButton => Failure::NoButton,
            },
        },
        StateName::Arrived => State::Arrived { at },
        StateName::Dismissed => State::Dismissed { at },
    };
    Ok(Regeneration {
        id: row.get("id")?,
        sub_account_id: row.get("sub_account_id")?,
        attempt: row.get("attempt")?,
        state,
        route: read_word(row, "route")?,
        first_confirmed_at: read_instant(row, "first_confirmed_at")?,
        confirmed_at,
        asked_at: read_instant(row, "asked_at")?,
        compromised_at: read_optional_instant(row, "compromised_at")?,
        run: row.get("run_id")?,
        old_key: OldKey {
            form: read_word(row, "old_key_form")?,
            length: row.get("old_key_length")?,
            fingerprint: read_fingerprint(row, "old_fingerprint")?,
        },
    })
}

/// How a phrase is written beside itself: an older program reads this.
pub(super) fn english(phrase: &Phrase) -> String {
    Words::of(Language::English).say(phrase)
}

/// The phrase of a line, from its columns `phrase` and `words`. One of before, and one that only a newer program has words for,
/// is said in the words that are written down.
pub(super) fn read_phrase(row: &Row<'_>) -> rusqlite::Result<Option<Phrase>> {
    let phrase = row.get::<_, Option<String>>("phrase")?.and_then(|text| serde_json::from_str::<Phrase>(&text).ok());
    if let Some(phrase) = phrase.filter(|phrase| Words::of(Language::English).knows(phrase)) {
        return Ok(Some(phrase));
    }
    Ok(row.get::<_, Option<String>>("words")?.map(Phrase::literal))
}

pub(super) fn write_activity(database: &Connection, line: &Activity) -> rusqlite::Result<()> {
    database.execute(
        "INSERT INTO activity (at, sub_account_id, kind, words, phrase) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![
            line.at.as_millisecond(),
            line.sub_account_id,
            word(&line.kind),
            english(&line.words),
            serde_json::to_string(&line.words).ok(),
        ],
    )?;
    tracing::info!(sub_account = line.sub_account_id, "noted: {}", word(&line.kind));
    Ok(())
}

pub(super) fn read_activity(row: &Row<'_>) -> rusqlite::Result<ActivityEntry> {
    Ok(ActivityEntry {
        id: row.get("id")?,
        at: read_instant(row, "at")?,
        sub_account_id: row.get("sub_account_id")?,
        kind: read_word(row, "kind")?,
        words: read_phrase(row)?.unwrap_or_else(|| Phrase::literal(String::new())),
    })
}
