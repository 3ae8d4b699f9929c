//! The journal on a real disk: what comes back, what is refused, and what happens to a file that cannot be used.

use super::*;
use crate::key::{Fingerprint, KeyFacts, KeyForm};
use crate::regeneration::{OldKey, State};

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_772_366_400 + second).unwrap()
}

fn line(kind: ActivityKind, words: &str) -> Activity {
    Activity { at: at(1), sub_account_id: Some("abc".to_owned()), kind, words: words.to_owned() }
}

fn confirmed(sub_account_id: &str) -> Regeneration {
    Regeneration {
        id: 0,
        sub_account_id: sub_account_id.to_owned(),
        attempt: 1,
        state: State::Confirmed,
        confirmed_at: at(2),
        old_key: OldKey {
            form: KeyForm::Old,
            length: Some(50),
            fingerprint: Some(Fingerprint::from_text("k.old".to_owned())),
        },
    }
}

fn sub_account(id: &str) -> SubAccount {
    SubAccount {
        id: id.to_owned(),
        name: "<b>Bobby'); DROP TABLE sub_account;--</b>".to_owned(),
        city: "Åre".to_owned(),
        country: "SE".to_owned(),
        key: KeyFacts {
            form: KeyForm::New,
            length: Some(254),
            fingerprint: Some(Fingerprint::from_text("k.mark".to_owned())),
            issued_at: Some(at(-500)),
            claimed_sub_account: Some("other".to_owned()),
        },
        key_since: at(0),
        looked_at: at(9),
        listed: true,
    }
}

fn look() -> LookRecord {
    LookRecord {
        at: at(9),
        rows: 1,
        bad_rows: vec![BadRow { position: 3, name: None, reason: "it has no id".to_owned() }],
        bad_row_count: 1,
    }
}

fn open(folder: &Path) -> Opened {
    Journal::open(&folder.join("deeper").join("journal.db"), at(0)).unwrap()
}

#[test]
fn everything_written_is_there_after_opening_again() {
    let folder = tempfile::tempdir().unwrap();
    let states = [
        State::Confirmed,
        State::Waiting { since: at(3) },
        State::Unknown { at: at(4), old_key_still_there: true },
        State::RetryDue { at: at(5) },
        State::Escalated { at: at(6) },
        State::Failed { at: at(7), reason: "not allowed".to_owned() },
        State::Arrived { at: at(8) },
        State::Dismissed { at: at(9) },
    ];
    let mut expected = Vec::new();
    {
        let mut journal = open(folder.path()).journal;
        journal.save_agency_name("Bluewater").unwrap();
        for (index, state) in states.into_iter().enumerate() {
            let begun = journal
                .begin_regeneration(&confirmed(&format!("sub-{index}")), &line(ActivityKind::Confirmed, "confirmed"))
                .unwrap();
            let moved = Regeneration { state, attempt: 2, confirmed_at: at(10), ..begun };
            journal.save_regeneration(&moved, &line(ActivityKind::Accepted, "moved on")).unwrap();
            expected.push(moved);
        }
        journal
            .save_look(Some(&look()), [sub_account("abc")].iter(), &[], &[line(ActivityKind::KeyCame, "came")])
            .unwrap();
    }
    let opened = open(folder.path());
    assert_eq!(opened.set_aside, None);
    let journal = opened.journal;
    let mut newest = journal.newest_regenerations().unwrap();
    newest.sort_by_key(|regeneration| regeneration.id);
    assert_eq!(newest, expected);
    assert_eq!(journal.agency_name().unwrap().as_deref(), Some("Bluewater"));
    assert_eq!(journal.last_look().unwrap(), Some(look()));
    assert_eq!(journal.sub_accounts().unwrap()["abc"], sub_account("abc"));
    let log = journal.activity(Some("abc"), 3).unwrap();
    assert_eq!(log.iter().map(|entry| entry.words.as_str()).collect::<Vec<_>>(), ["came", "moved on", "confirmed"]);
    assert!(journal.activity(Some("nobody"), 3).unwrap().is_empty());
}

#[test]
fn the_journal_itself_refuses_a_second_open_regeneration() {
    let mut journal = Journal::in_memory().unwrap();
    let activity = line(ActivityKind::Confirmed, "confirmed");
    let first = journal.begin_regeneration(&confirmed("abc"), &activity).unwrap();
    let error = journal.begin_regeneration(&confirmed("abc"), &activity).unwrap_err();
    assert!(error.is_second_open_regeneration());
    assert_eq!(journal.activity(None, 10).unwrap().len(), 1, "nothing of the refused one is written");
    let arrived = Regeneration { state: State::Arrived { at: at(5) }, ..first };
    journal.save_regeneration(&arrived, &activity).unwrap();
    let second = journal.begin_regeneration(&confirmed("abc"), &activity).unwrap();
    assert_eq!(journal.newest_regenerations().unwrap(), [second]);
}

#[test]
fn what_happened_is_never_rewritten() {
    let mut journal = Journal::in_memory().unwrap();
    journal.note(&line(ActivityKind::Confirmed, "confirmed")).unwrap();
    assert!(journal.database.execute("UPDATE activity SET words = 'never'", []).is_err());
}

#[test]
fn a_damaged_journal_is_set_aside_and_kept() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.db");
    std::fs::write(&path, b"this is no database, but it may matter to somebody").unwrap();
    let opened = Journal::open(&path, at(0)).unwrap();
    let aside = opened.set_aside.unwrap();
    assert_eq!(std::fs::read(&aside).unwrap(), b"this is no database, but it may matter to somebody");
    assert!(opened.journal.sub_accounts().unwrap().is_empty());
    drop(opened.journal);
    std::fs::write(&path, b"again damaged in the very same second, to the byte").unwrap();
    let again = Journal::open(&path, at(0)).unwrap().set_aside.unwrap();
    assert_ne!(again, aside);
    assert!(aside.exists());
}

#[test]
fn a_journal_damaged_in_the_middle_is_set_aside_and_kept() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.db");
    {
        let mut journal = Journal::open(&path, at(0)).unwrap().journal;
        let many: Vec<SubAccount> = (0..500).map(|index| sub_account(&format!("sub-{index}"))).collect();
        journal.save_look(Some(&look()), many.iter(), &[], &[]).unwrap();
    }
    let mut bytes = std::fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..middle + 8192].fill(0xA5);
    std::fs::write(&path, &bytes).unwrap();
    let opened = Journal::open(&path, at(0)).unwrap();
    assert_eq!(std::fs::read(opened.set_aside.unwrap()).unwrap(), bytes);
}

#[test]
fn a_journal_of_a_newer_program_is_set_aside_and_kept() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.db");
    {
        let journal = Journal::open(&path, at(0)).unwrap().journal;
        journal.database.pragma_update(None, "user_version", 999).unwrap();
    }
    let opened = Journal::open(&path, at(0)).unwrap();
    let aside = Connection::open(opened.set_aside.unwrap()).unwrap();
    let version: i64 = aside.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
    assert_eq!(version, 999);
}

#[test]
fn a_folder_that_cannot_be_made_is_an_error_and_not_a_lost_journal() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a file");
    std::fs::write(&file, b"").unwrap();
    let error = Journal::open(&file.join("journal.db"), at(0)).unwrap_err();
    assert_eq!(DeskError::from(error).code, ErrorCode::JournalUnusable);
}

#[test]
fn a_full_disk_writes_nothing_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let mut journal = open(folder.path()).journal;
    journal.database.pragma_update(None, "max_page_count", 20).unwrap();
    let many: Vec<SubAccount> = (0..5000).map(|index| sub_account(&format!("sub-{index}"))).collect();
    let error = journal.save_look(Some(&look()), many.iter(), &[], &[]).unwrap_err();
    assert!(DeskError::from(error).message.contains("disk is full"));
    assert!(journal.sub_accounts().unwrap().is_empty());
}
