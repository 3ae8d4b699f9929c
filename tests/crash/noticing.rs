//! The campaign would notice: facts in which one thing is wrong are judged to be wrong in just that way.

use jiff::{SignedDuration, Timestamp};

use crate::errand::Said;
use crate::findings::{CarriedOut, Facts, Finding, Received, judge};
use crate::journal::{Noted, NotedItem};
use crate::witness::Witness;

const KEY: &str = "arrives";
const LATER: &str = "on-its-way";
const REFUSED: &str = "refused";
const UNANSWERED: &str = "unanswered";
const UNSENT: &str = "unsent";
const UNTOUCHED: &str = "untouched";

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_772_366_400 + second).unwrap()
}

fn received(id: &str, second: i64, status: u16) -> Received {
    Received { at: at(second), sub_account_id: id.to_owned(), status }
}

fn carried_out(id: &str, second: i64) -> CarriedOut {
    CarriedOut { at: at(second), sub_account_id: id.to_owned() }
}

fn noted(id: &str, second: i64, state: &str) -> Noted {
    Noted { sub_account_id: id.to_owned(), attempt: 1, state: state.to_owned(), confirmed_at: at(second) }
}

fn said(id: &str, state: Option<&str>) -> Said {
    Said { sub_account_id: id.to_owned(), state: state.map(str::to_owned) }
}

/// A run in which everything is as it must be.
fn good() -> Facts {
    Facts {
        received: vec![
            received(KEY, 10, 202),
            received(LATER, 11, 0),
            received(REFUSED, 12, 429),
            received(UNANSWERED, 13, 503),
        ],
        carried_out: vec![carried_out(KEY, 10), carried_out(LATER, 11)],
        keyed_after: [KEY, REFUSED, UNANSWERED, UNSENT, UNTOUCHED].map(str::to_owned).into(),
        noted: vec![
            noted(KEY, 9, "arrived"),
            noted(LATER, 9, "waiting"),
            noted(REFUSED, 9, "failed"),
            noted(UNANSWERED, 9, "unknown"),
            noted(UNSENT, 9, "unknown"),
        ],
        said: vec![
            said(KEY, Some("arrived")),
            said(LATER, Some("waiting")),
            said(REFUSED, Some("failed")),
            said(UNANSWERED, Some("unknown")),
            said(UNSENT, Some("unknown")),
            said(UNTOUCHED, None),
        ],
        clocks_are_right: true,
        ..Facts::default()
    }
}

/// The same run with one thing changed.
fn judged(change: impl FnOnce(&mut Facts)) -> Vec<Finding> {
    let mut facts = good();
    change(&mut facts);
    judge(&facts)
}

/// Journal and desk both have this sub-account in another state.
fn restated(id: &str, state: &str) -> Vec<Finding> {
    judged(|facts| {
        facts
            .noted
            .iter_mut()
            .filter(|noted| noted.sub_account_id == id)
            .for_each(|noted| state.clone_into(&mut noted.state));
        let said = facts.said.iter_mut().find(|said| said.sub_account_id == id).unwrap();
        said.state = Some(state.to_owned());
    })
}

#[test]
fn a_run_in_which_all_is_well_brings_no_finding() {
    assert_eq!(judged(|_| {}), []);
    let five_hours_later = judged(|facts| {
        facts.received.push(received(LATER, 11 + 5 * 3600, 202));
        facts.noted[1].attempt = 2;
    });
    assert_eq!(five_hours_later, []);
    let clicked_again_after_a_refusal = judged(|facts| {
        facts.received.push(received(REFUSED, 20, 0));
        facts.noted.push(noted(REFUSED, 19, "unknown"));
        facts.said[2].state = Some("unknown".to_owned());
    });
    assert_eq!(clicked_again_after_a_refusal, []);
}

fn is_double(finding: &Finding, id: &str, seconds: i64) -> bool {
    matches!(finding, Finding::Double { sub_account_id, seconds_after, .. } if sub_account_id == id && *seconds_after == seconds)
}

#[test]
fn a_double_is_noticed_whatever_became_of_the_first_one() {
    for (id, first) in [(KEY, 10), (LATER, 11), (UNANSWERED, 13)] {
        let found = judged(|facts| {
            facts.received.push(received(id, first + 4 * 3600, 429));
            facts.noted.iter_mut().filter(|noted| noted.sub_account_id == id).for_each(|noted| noted.attempt = 2);
        });
        assert!(found.iter().any(|finding| is_double(finding, id, 4 * 3600)), "{id}: {found:?}");
    }
}

#[test]
fn a_double_is_noticed_in_the_agencys_other_book_too() {
    let found = judged(|facts| facts.carried_out.push(carried_out(KEY, 100)));
    assert!(found.len() == 1 && is_double(&found[0], KEY, 90), "{found:?}");
}

#[test]
fn a_lost_one_is_noticed() {
    for state in ["failed", "dismissed"] {
        let lost = Finding::Lost { sub_account_id: LATER.to_owned(), noted: state.to_owned() };
        assert!(restated(LATER, state).contains(&lost), "{state}");
    }
    let forgotten = judged(|facts| facts.noted.retain(|noted| noted.sub_account_id != LATER));
    assert!(forgotten.contains(&Finding::Lost { sub_account_id: LATER.to_owned(), noted: "nothing".to_owned() }));
}

#[test]
fn a_request_before_disk_is_noticed_by_the_witness_by_its_time_and_by_its_absence() {
    let finding = |id: &str| [Finding::BeforeDisk { sub_account_id: id.to_owned() }];
    assert_eq!(judged(|facts| facts.before_disk.push(KEY.to_owned())), finding(KEY));
    assert_eq!(judged(|facts| facts.noted[3].confirmed_at = at(14)), finding(UNANSWERED));
    assert!(judged(|facts| drop(facts.noted.remove(3))).contains(&finding(UNANSWERED)[0]));
}

#[test]
fn what_the_desk_says_is_held_against_what_is_true() {
    for (id, states) in [
        (KEY, &["waiting", "unknown", "failed"][..]),
        (LATER, &["arrived", "unknown"]),
        (REFUSED, &["waiting", "arrived"]),
        (UNANSWERED, &["waiting", "arrived", "failed"]),
        (UNSENT, &["waiting", "arrived", "failed"]),
    ] {
        for state in states {
            let found = restated(id, state);
            let otherwise = |finding: &Finding| matches!(finding, Finding::SaysOtherwise { sub_account_id, says, .. } if sub_account_id == id && says == state);
            assert!(found.iter().any(otherwise), "{id} as {state}: {found:?}");
        }
    }
    let against_its_journal = judged(|facts| facts.said[1].state = Some("unknown".to_owned()));
    assert!(matches!(&against_its_journal[..], [Finding::SaysOtherwise { .. }]), "{against_its_journal:?}");
}

#[test]
fn what_a_run_of_many_says_is_held_against_what_was_confirmed() {
    let items = |changed: &str, outcome: &str| -> Vec<NotedItem> {
        [
            (KEY, "accepted"),
            (LATER, "unanswered"),
            (REFUSED, "refused"),
            (UNANSWERED, "unanswered"),
            (UNSENT, "unanswered"),
            (UNTOUCHED, "notSent"),
        ]
        .map(|(id, right)| NotedItem {
            sub_account_id: id.to_owned(),
            outcome: if id == changed { outcome } else { right }.to_owned(),
        })
        .into()
    };
    assert_eq!(judged(|facts| facts.items = Some(items("none", ""))), []);
    for (id, outcome) in [(LATER, "notSent"), (KEY, "leftOut"), (UNSENT, "queued"), (UNTOUCHED, "accepted")] {
        let found = judged(|facts| facts.items = Some(items(id, outcome)));
        assert!(
            matches!(&found[..], [Finding::SaysOtherwise { sub_account_id, says, .. }] if sub_account_id == id && says == outcome),
            "{id} as {outcome}: {found:?}"
        );
    }
}

#[test]
fn a_broken_journal_two_open_ones_and_a_key_on_disk_are_noticed() {
    let found = judged(|facts| facts.journal_trouble.push("torn".to_owned()));
    assert_eq!(found, [Finding::Journal("torn".to_owned())]);
    let found = judged(|facts| facts.files_with_keys.push("journal.db-wal".to_owned()));
    assert_eq!(found, [Finding::KeyOnDisk("journal.db-wal".to_owned())]);
    let found = judged(|facts| facts.noted.insert(1, noted(LATER, 8, "unknown")));
    assert_eq!(found, [Finding::TwoOpen { sub_account_id: LATER.to_owned() }]);
}

#[test]
fn the_witness_counts_confirmations_on_disk_against_requests_that_came() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.db");
    let journal = rusqlite::Connection::open(&path).unwrap();
    journal.execute_batch("CREATE TABLE regeneration (sub_account_id TEXT, attempt INTEGER)").unwrap();
    let confirm = |id: &str| journal.execute("INSERT INTO regeneration VALUES (?1, 1)", [id]).unwrap();
    let witness = Witness::of(path);
    confirm("one");
    witness.sees("one");
    assert_eq!(witness.testimony(), (vec![], vec![]));
    witness.sees("other");
    confirm("other");
    witness.sees("one");
    let (before_disk, trouble) = witness.testimony();
    assert_eq!((before_disk, trouble.len()), (vec!["other".to_owned(), "one".to_owned()], 0));
    assert_eq!(*witness.count().borrow(), 3);
    let blind = Witness::of(folder.path().join("nowhere.db"));
    blind.sees("one");
    let (before_disk, trouble) = blind.testimony();
    assert_eq!((before_disk.len(), trouble.len()), (1, 1));
}

/// How far apart two requests must be is HighLevel's own number.
#[test]
fn five_hours_are_five_hours() {
    let just_too_early = SignedDuration::from_hours(5).as_secs() - 1;
    let found = judged(|facts| facts.carried_out.push(carried_out(KEY, 10 + just_too_early)));
    assert_eq!(found.len(), 1);
    assert_eq!(judged(|facts| facts.carried_out.push(carried_out(KEY, 10 + just_too_early + 1))), []);
}
