//! The journal on a real disk: what comes back, what is refused, and what happens to a file that cannot be used.

use super::*;
use crate::agency::{Expired, ExpiredBy, RowChange, RowChangeKind};
use crate::key::{Fingerprint, KeyFacts, KeyForm};
use crate::many::{Run, RunItem, RunItemOutcome, RunState};
use crate::places::{Place, PlaceEntry, PlaceKind};
use crate::regeneration::{Failure, OldKey, Route, State};

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_772_366_400 + second).unwrap()
}

fn line(kind: ActivityKind, words: &str) -> Activity {
    Activity { at: at(1), sub_account_id: Some("abc".to_owned()), kind, words: Phrase::literal(words) }
}

fn confirmed(sub_account_id: &str) -> Regeneration {
    Regeneration {
        id: 0,
        sub_account_id: sub_account_id.to_owned(),
        attempt: 1,
        state: State::Confirmed,
        route: Route::Guided,
        first_confirmed_at: at(2),
        confirmed_at: at(2),
        asked_at: at(2),
        compromised_at: Some(at(-60)),
        run: None,
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
        key_given: true,
        expired: Some(Expired { at: at(7), by: ExpiredBy::HighLevel }),
        change: Some(RowChange { kind: RowChangeKind::KeyChanged, at: at(8) }),
    }
}

fn look() -> LookRecord {
    LookRecord {
        at: at(9),
        rows: 1,
        bad_rows: vec![BadRow { position: 3, name: None, reason: Phrase::new("row-without-id") }],
        bad_row_count: 1,
        expected: Some(2),
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
        State::Failed { at: at(7), why: Failure::Refused("not allowed".to_owned()) },
        State::Failed { at: at(7), why: Failure::NotClicked },
        State::Failed { at: at(7), why: Failure::NoButton },
        State::Arrived { at: at(8) },
        State::Dismissed { at: at(9) },
    ];
    let mut expected = Vec::new();
    {
        let mut journal = open(folder.path()).journal;
        journal.save_agency_name("Bluewater").unwrap();
        for (index, state) in states.into_iter().enumerate() {
            let begun = journal
                .begin_regeneration(&confirmed(&format!("sub-{index}")), &[line(ActivityKind::Confirmed, "confirmed")])
                .unwrap();
            let again = Regeneration { route: Route::Endpoint, asked_at: at(11), ..begun };
            let moved = Regeneration { state, attempt: 2, confirmed_at: at(10), ..again };
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
    let log = journal.activity(Some("abc"), None, 3, |_| true).unwrap();
    assert_eq!(
        log.iter().map(|entry| rows::english(&entry.words)).collect::<Vec<_>>(),
        ["came", "moved on", "confirmed"]
    );
    assert!(journal.activity(Some("nobody"), None, 3, |_| true).unwrap().is_empty());
    let older =
        journal.activity(Some("abc"), Some(log[1].id), 9, |entry| entry.words == Phrase::literal("moved on")).unwrap();
    assert_eq!(older.len(), 9, "those before the newest one");
}

#[test]
fn the_journal_itself_refuses_a_second_open_regeneration() {
    let mut journal = Journal::in_memory().unwrap();
    let activity = [line(ActivityKind::Confirmed, "confirmed")];
    let first = journal.begin_regeneration(&confirmed("abc"), &activity).unwrap();
    let error = journal.begin_regeneration(&confirmed("abc"), &activity).unwrap_err();
    assert!(error.is_second_open_regeneration());
    assert_eq!(journal.activity(None, None, 10, |_| true).unwrap().len(), 1, "nothing of the refused one is written");
    let arrived = Regeneration { state: State::Arrived { at: at(5) }, ..first };
    journal.save_regeneration(&arrived, &activity[0]).unwrap();
    let second = journal.begin_regeneration(&confirmed("abc"), &activity).unwrap();
    assert_eq!(journal.newest_regenerations().unwrap(), [second]);
}

#[test]
fn a_days_requests_are_counted_by_credential_and_forgotten_with_the_day() {
    let folder = tempfile::tempdir().unwrap();
    let mark = |text: &str| Fingerprint::from_text(text.to_owned());
    {
        let mut journal = open(folder.path()).journal;
        journal.save_used(&mark("k.one"), 20_000, 7).unwrap();
        journal.save_used(&mark("k.one"), 20_000, 9).unwrap();
    }
    let journal = open(folder.path()).journal;
    let used = |credential: &str, day| journal.used_on(&mark(credential), day).unwrap();
    assert_eq!((used("k.one", 20_000), used("k.one", 20_001), used("k.two", 20_000)), (9, 0, 0));
}

#[test]
fn what_happened_is_never_rewritten_or_removed() {
    let mut journal = Journal::in_memory().unwrap();
    journal.note(&line(ActivityKind::Confirmed, "confirmed")).unwrap();
    assert!(journal.database.execute("UPDATE activity SET words = 'never'", []).is_err());
    assert!(journal.database.execute("DELETE FROM activity", []).is_err());
}

#[test]
fn places_are_there_after_opening_again_with_their_ticks() {
    let folder = tempfile::tempdir().unwrap();
    let entry = |name: &str| PlaceEntry {
        id: None,
        sub_account_id: "abc".to_owned(),
        kind: PlaceKind::WordPress,
        name: name.to_owned(),
        link: "https://example.com".to_owned(),
        note: "ask Jo".to_owned(),
    };
    let ticked = {
        let mut journal = open(folder.path()).journal;
        journal.note(&line(ActivityKind::Connected, "so that lines and places count apart")).unwrap();
        let entries = [entry("shop"), entry("blog")].map(|entry| (entry, line(ActivityKind::PlaceAdded, "noted")));
        let [shop, blog] = <[Place; 2]>::try_from(journal.add_places(&entries, at(3)).unwrap()).unwrap();
        let ticked = Place { name: "store".to_owned(), updated_for: Some(7), updated_at: Some(at(5)), ..shop };
        journal.save_place(&ticked, &line(ActivityKind::PlaceUpdated, "ticked")).unwrap();
        journal.remove_places(&[(blog.id, line(ActivityKind::PlaceRemoved, "removed"))]).unwrap();
        assert!(journal.save_place(&blog, &line(ActivityKind::PlaceChanged, "gone")).is_err());
        ticked
    };
    let journal = open(folder.path()).journal;
    assert_eq!(journal.places().unwrap(), [ticked]);
    assert_eq!(journal.activity(None, None, 9, |_| true).unwrap().len(), 5, "nothing is told of what failed");
}

#[test]
fn a_run_is_there_after_opening_again_until_it_is_put_away() {
    let folder = tempfile::tempdir().unwrap();
    let item = |id: &str, outcome| RunItem { sub_account_id: id.to_owned(), outcome, words: None };
    let queued = Run {
        id: 0,
        route: Route::Endpoint,
        state: RunState::Running,
        begun_at: at(1),
        ended_at: None,
        dismissed: false,
        items: vec![item("b", RunItemOutcome::Queued), item("a", RunItemOutcome::Queued)],
    };
    let mut journal = open(folder.path()).journal;
    let mut run = journal.begin_run(&queued, &[line(ActivityKind::ManyBegun, "two")]).unwrap();
    assert_eq!(open(folder.path()).journal.newest_run().unwrap(), Some(run.clone()));
    run.items[0].outcome = RunItemOutcome::Accepted;
    run.end(RunState::Stopped, at(9));
    journal.save_run(&run, Some(&line(ActivityKind::ManyEnded, "one of two"))).unwrap();
    assert_eq!(open(folder.path()).journal.newest_run().unwrap(), Some(run.clone()));
    journal.save_run(&Run { dismissed: true, ..run }, None).unwrap();
    assert_eq!(open(folder.path()).journal.newest_run().unwrap(), None);
}

#[test]
fn a_journal_of_the_first_shape_is_brought_up_to_date_with_nothing_lost() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.db");
    {
        let mut database = Connection::open(&path).unwrap();
        Migrations::from_slice(&MIGRATIONS[..1]).to_latest(&mut database).unwrap();
        for (id, state, state_at) in [("a", "waiting", 7_000), ("b", "failed", 8_000), ("c", "retryDue", 9_000)] {
            database
                .execute(
                    "INSERT INTO regeneration (sub_account_id, attempt, state, state_at, reason, confirmed_at, old_key_form) \
                     VALUES (?1, 1, ?2, ?3, 'no', 5000, 'missing')",
                    params![id, state, state_at],
                )
                .unwrap();
        }
    }
    let opened = Journal::open(&path, at(0)).unwrap();
    assert_eq!(opened.set_aside, None);
    let newest = opened.journal.newest_regenerations().unwrap();
    let instant = |second| Timestamp::from_second(second).unwrap();
    let told: Vec<_> = newest.iter().map(|one| (one.asked_at, one.first_confirmed_at, one.route)).collect();
    assert_eq!(told, [7, 5, 5].map(|asked| (instant(asked), instant(5), Route::Endpoint)));
    assert_eq!(newest[1].state, State::Failed { at: instant(8), why: Failure::Refused("no".to_owned()) });
}

#[test]
fn a_line_is_kept_as_a_phrase_beside_its_english_words_and_lines_of_before_as_their_words() {
    let mut journal = Journal::in_memory().unwrap();
    let arrived = Phrase::new("activity-arrived-with-length").with("length", 254_u32);
    journal.note(&Activity { words: arrived.clone(), ..line(ActivityKind::Arrived, "") }).unwrap();
    let write = "INSERT INTO activity (at, kind, words, phrase) VALUES (1, 'arrived', ?1, ?2)";
    journal.database.execute(write, params!["As it was said before.", None::<String>]).unwrap();
    let newer = serde_json::to_string(&Phrase::new("of-a-newer-program")).unwrap();
    journal.database.execute(write, params!["In words.", newer]).unwrap();

    let read: Vec<Phrase> =
        journal.activity(None, None, 9, |_| true).unwrap().into_iter().map(|entry| entry.words).collect();
    assert_eq!(read, [Phrase::literal("In words."), Phrase::literal("As it was said before."), arrived]);
    let older = journal.database.query_row("SELECT words FROM activity ORDER BY id LIMIT 1", [], |row| row.get(0));
    assert_eq!(older, Ok("The new key arrived. It has 254 characters.".to_owned()));
}

#[test]
fn rows_that_could_not_be_used_are_told_as_they_were_written_down_before() {
    let mut journal = Journal::in_memory().unwrap();
    journal.save_look(Some(&look()), [].iter(), &[], &[]).unwrap();
    let before = r#"[{"position":3,"name":null,"reason":"it has no id"}]"#;
    journal.database.execute("UPDATE last_look SET bad_rows = ?1", [before]).unwrap();
    let told = journal.last_look().unwrap().unwrap().bad_rows;
    assert_eq!(told, [BadRow { position: 3, name: None, reason: Phrase::literal("it has no id") }]);
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
    assert!(DeskError::from(error).to_string().contains("disk is full"));
    assert!(journal.sub_accounts().unwrap().is_empty());
}
