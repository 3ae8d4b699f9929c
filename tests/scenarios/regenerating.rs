//! Regenerating: confirmed, written down, sent once, and never lost, whatever the platform or the computer does.

use keydesk_core::agency::Status;
use keydesk_core::desk::RegenerateRequest;
use keydesk_core::error::ErrorCode;
use keydesk_core::journal::ActivityKind;
use keydesk_core::key::KeyForm;
use keydesk_core::regeneration::StateName;
use keydesk_demo_agency::{Arrival, Fault, FaultPaths, FaultScope};

use crate::stage::{HOUR, Stage, code, desk_on};

const MINUTE: std::time::Duration = std::time::Duration::from_mins(1);

fn state(stage: &Stage, id: &str) -> StateName {
    stage.row(id).regeneration.expect("a regeneration").state
}

#[tokio::test]
async fn a_key_is_regenerated_once_waited_for_and_arrives() {
    let stage = Stage::connected(30).await;
    let old = stage.find(|row| row.key_form == KeyForm::Old);
    stage.agency.set_arrival(&old.id, Arrival::After(2 * HOUR));
    let waiting = stage.regenerate(&old.id).await.unwrap();
    assert_eq!((waiting.state, waiting.attempt), (StateName::Waiting, 1));
    assert_eq!(waiting.until.unwrap().duration_since(waiting.since.unwrap()).as_hours(), 5);
    stage.clock.advance(HOUR);
    stage.desk.look_now().await.unwrap();
    assert_eq!((stage.row(&old.id).status, stage.row(&old.id).key_form), (Status::OnItsWay, KeyForm::Missing));
    stage.clock.advance(HOUR);
    stage.desk.look_now().await.unwrap();
    assert_eq!((stage.row(&old.id).status, state(&stage, &old.id)), (Status::NewKey, StateName::Arrived));
    assert_eq!(stage.carried_out(&old.id), 1);
    assert_eq!(
        stage.told(&old.id),
        [ActivityKind::Confirmed, ActivityKind::Accepted, ActivityKind::KeyWent, ActivityKind::Arrived]
    );
}

#[tokio::test]
async fn a_first_key_is_made_where_there_was_none() {
    let stage = Stage::connected(30).await;
    let missing = stage.find(|row| row.status == Status::NoKey);
    stage.agency.set_arrival(&missing.id, Arrival::After(MINUTE));
    stage.regenerate(&missing.id).await.unwrap();
    stage.clock.advance(2 * MINUTE);
    stage.desk.look_now().await.unwrap();
    assert_eq!(stage.row(&missing.id).status, Status::NewKey);
}

#[tokio::test]
async fn nothing_is_sent_without_the_word() {
    let stage = Stage::connected(10).await;
    let row = stage.find(|row| row.key_form == KeyForm::Old);
    for word in ["", "CONFIR", "YES", "CONFIRM CONFIRM"] {
        let mut request = stage.confirmation(&row.id);
        request.typed_word = word.to_owned();
        assert_eq!(code(stage.desk.regenerate(request).await), Some(ErrorCode::WrongWord), "{word:?}");
    }
    assert!(stage.agency.history().is_empty());
    assert!(stage.row(&row.id).regeneration.is_none());
}

#[tokio::test]
async fn nothing_is_sent_when_the_key_changed_since_the_owner_looked() {
    let stage = Stage::connected(10).await;
    let row = stage.find(|row| row.key_form == KeyForm::Old);
    let request = stage.confirmation(&row.id);
    stage.agency.set_key(&row.id, Some("changed-in-the-web-app-by-somebody-else-just-now-ok".to_owned()));
    // The desk does not know yet; it looks once more before it sends.
    stage.clock.advance(2 * MINUTE);
    assert_eq!(code(stage.desk.regenerate(request).await), Some(ErrorCode::StaleView));
    assert!(stage.agency.history().is_empty());
    assert_eq!(stage.told(&row.id), [ActivityKind::KeyChanged]);
}

#[tokio::test]
async fn nothing_is_sent_when_the_key_arrived_since_the_owner_looked_even_if_it_was_seen_before() {
    let stage = Stage::connected(10).await;
    let row = stage.find(|row| row.key_form == KeyForm::Old);
    stage.agency.set_arrival(&row.id, Arrival::After(HOUR));
    stage.regenerate(&row.id).await.unwrap();
    let on_its_way = stage.confirmation(&row.id);
    stage.clock.advance(2 * HOUR);
    stage.desk.look_now().await.unwrap();
    let confused = RegenerateRequest { state: on_its_way.state, ..stage.confirmation(&row.id) };
    assert_eq!(code(stage.desk.regenerate(confused).await), Some(ErrorCode::StaleView));
    assert_eq!(stage.carried_out(&row.id), 1);
}

#[tokio::test]
async fn nothing_is_sent_when_the_agency_cannot_be_looked_at_first() {
    let stage = Stage::connected(10).await;
    let row = stage.find(|row| row.key_form == KeyForm::Old);
    stage.clock.advance(2 * MINUTE);
    stage.agency.set_fault(Fault::ServerError(502), FaultScope::once(FaultPaths::List));
    assert_eq!(code(stage.regenerate(&row.id).await), Some(ErrorCode::ServiceTrouble));
    assert!(stage.agency.history().is_empty());
}

#[tokio::test]
async fn two_clicks_at_once_send_one_request() {
    let stage = Stage::connected(10).await;
    let row = stage.find(|row| row.key_form == KeyForm::Old);
    stage.agency.set_arrival(&row.id, Arrival::After(HOUR));
    let clicks = (0..8).map(|_| {
        let (desk, request) = (stage.desk.clone(), stage.confirmation(&row.id));
        tokio::spawn(async move { desk.regenerate(request).await })
    });
    let mut taken = 0;
    for click in clicks.collect::<Vec<_>>() {
        match click.await.unwrap() {
            Ok(_) => taken += 1,
            Err(error) => assert_eq!(error.code, ErrorCode::AlreadyOnItsWay),
        }
    }
    assert_eq!((taken, stage.carried_out(&row.id)), (1, 1));
}

#[tokio::test]
async fn within_five_hours_no_second_request_is_sent_whoever_asks() {
    let mut stage = Stage::connected(10).await;
    let row = stage.find(|row| row.key_form == KeyForm::Old);
    stage.agency.set_arrival(&row.id, Arrival::Never);
    stage.regenerate(&row.id).await.unwrap();
    for _ in 0..4 {
        stage.clock.advance(HOUR);
        stage.desk.look_now().await.unwrap();
        assert_eq!(code(stage.regenerate(&row.id).await), Some(ErrorCode::AlreadyOnItsWay));
        stage.restart().await;
    }
    stage.desk.stop_watching(&row.id).unwrap();
    assert_eq!(code(stage.regenerate(&row.id).await), Some(ErrorCode::TooEarly));
    assert_eq!(stage.carried_out(&row.id), 1);
    stage.clock.advance(HOUR);
    stage.regenerate(&row.id).await.unwrap();
    assert_eq!(stage.carried_out(&row.id), 2);
}

#[tokio::test]
async fn after_five_hours_one_second_try_is_offered_and_brings_the_key() {
    let stage = Stage::connected(10).await;
    let row = stage.find(|row| row.key_form == KeyForm::Old);
    stage.agency.set_arrival(&row.id, Arrival::SecondTry(10 * MINUTE));
    stage.regenerate(&row.id).await.unwrap();
    stage.clock.advance(5 * HOUR);
    stage.desk.look_now().await.unwrap();
    assert_eq!((stage.row(&row.id).status, stage.carried_out(&row.id)), (Status::SecondTryDue, 1));
    let again = stage.regenerate(&row.id).await.unwrap();
    assert_eq!((again.state, again.attempt), (StateName::Waiting, 2));
    stage.clock.advance(11 * MINUTE);
    stage.desk.look_now().await.unwrap();
    assert_eq!((state(&stage, &row.id), stage.carried_out(&row.id)), (StateName::Arrived, 2));
}

#[tokio::test]
async fn after_ten_hours_support_is_needed_and_a_late_key_still_arrives() {
    let stage = Stage::connected(10).await;
    let row = stage.find(|row| row.key_form == KeyForm::Old);
    stage.agency.set_arrival(&row.id, Arrival::Never);
    stage.regenerate(&row.id).await.unwrap();
    stage.clock.advance(5 * HOUR);
    stage.desk.look_now().await.unwrap();
    stage.regenerate(&row.id).await.unwrap();
    stage.clock.advance(5 * HOUR);
    stage.desk.look_now().await.unwrap();
    assert_eq!(stage.row(&row.id).status, Status::SupportNeeded);
    assert_eq!(code(stage.regenerate(&row.id).await), Some(ErrorCode::NoMoreTries));
    stage.agency.set_key(&row.id, Some("a-key-that-support-made-by-hand-after-all-it-is-old".to_owned()));
    stage.desk.look_now().await.unwrap();
    assert_eq!((state(&stage, &row.id), stage.carried_out(&row.id)), (StateName::Arrived, 2));
}

#[tokio::test]
async fn five_hours_without_being_able_to_look_are_not_five_hours_without_a_key() {
    let stage = Stage::connected(10).await;
    let row = stage.find(|row| row.key_form == KeyForm::Old);
    stage.agency.set_arrival(&row.id, Arrival::After(HOUR));
    stage.regenerate(&row.id).await.unwrap();
    stage.agency.set_fault(Fault::ServerError(503), FaultScope::always(FaultPaths::List));
    stage.clock.advance(6 * HOUR);
    assert_eq!(code(stage.desk.look_now().await), Some(ErrorCode::ServiceTrouble));
    assert_eq!(stage.row(&row.id).status, Status::OnItsWay);
    stage.agency.clear_fault();
    stage.desk.look_now().await.unwrap();
    assert_eq!(state(&stage, &row.id), StateName::Arrived);
}

#[tokio::test]
async fn a_refusal_leaves_the_old_key_and_says_why() {
    for fault in [Fault::Forbidden, Fault::TooManyRequests { retry_after_seconds: Some(3) }] {
        let stage = Stage::connected(10).await;
        let row = stage.find(|row| row.key_form == KeyForm::Old);
        stage.agency.set_fault(fault, FaultScope::once(FaultPaths::Regenerate));
        let failed = stage.regenerate(&row.id).await.unwrap();
        assert_eq!(failed.state, StateName::Failed);
        assert!(failed.reason.is_some_and(|reason| !reason.is_empty()));
        assert_eq!(stage.carried_out(&row.id), 0);
        stage.desk.look_now().await.unwrap();
        assert_eq!(stage.row(&row.id).status, Status::OldKey);
        assert_eq!(
            stage.regenerate(&row.id).await.unwrap().state,
            StateName::Waiting,
            "the owner may try again at once"
        );
    }
}

#[tokio::test]
async fn a_request_that_was_done_but_never_answered_is_found_out_by_looking() {
    for fault in [Fault::AnswerLostAfterDoing, Fault::ServerErrorAfterDoing(500)] {
        let stage = Stage::connected(10).await;
        let row = stage.find(|row| row.key_form == KeyForm::Old);
        stage.agency.set_arrival(&row.id, Arrival::After(HOUR));
        stage.agency.set_fault(fault, FaultScope::once(FaultPaths::Regenerate));
        assert_eq!(stage.regenerate(&row.id).await.unwrap().state, StateName::Unknown);
        assert_eq!(code(stage.regenerate(&row.id).await), Some(ErrorCode::AlreadyOnItsWay));
        stage.clock.advance(MINUTE);
        stage.desk.look_now().await.unwrap();
        assert_eq!(state(&stage, &row.id), StateName::Waiting);
        stage.clock.advance(HOUR);
        stage.desk.look_now().await.unwrap();
        assert_eq!((state(&stage, &row.id), stage.carried_out(&row.id)), (StateName::Arrived, 1));
    }
}

#[tokio::test]
async fn a_request_that_was_not_done_and_not_answered_is_put_to_the_owner() {
    let stage = Stage::connected(10).await;
    let row = stage.find(|row| row.key_form == KeyForm::Old);
    stage.agency.set_fault(Fault::NoAnswer, FaultScope::once(FaultPaths::Regenerate));
    assert_eq!(stage.regenerate(&row.id).await.unwrap().state, StateName::Unknown);
    stage.clock.advance(MINUTE);
    stage.desk.look_now().await.unwrap();
    let unknown = stage.row(&row.id);
    assert_eq!(unknown.status, Status::Unanswered);
    assert!(unknown.regeneration.unwrap().old_key_still_there);
    assert_eq!(stage.carried_out(&row.id), 0);
    stage.desk.stop_watching(&row.id).unwrap();
    assert_eq!(stage.row(&row.id).status, Status::OldKey);
}

#[tokio::test]
async fn closing_in_the_middle_goes_on_where_it_was() {
    let mut stage = Stage::connected(10).await;
    let row = stage.find(|row| row.key_form == KeyForm::Old);
    stage.agency.set_arrival(&row.id, Arrival::After(3 * HOUR));
    let before = stage.regenerate(&row.id).await.unwrap();
    stage.restart().await;
    assert_eq!(stage.row(&row.id).regeneration, Some(before));
    assert!(stage.desk.view().next_look_at.is_some());
    stage.clock.advance(3 * HOUR);
    stage.desk.look_now().await.unwrap();
    assert_eq!((state(&stage, &row.id), stage.carried_out(&row.id)), (StateName::Arrived, 1));
}

#[tokio::test]
async fn a_program_that_ended_between_disk_and_network_sends_nothing_at_its_next_start() {
    let mut stage = Stage::connected(10).await;
    let row = stage.find(|row| row.key_form == KeyForm::Old);
    // The request is never answered, and the program ends while it waits: "confirmed" is what is on disk.
    stage.agency.set_fault(Fault::NoAnswer, FaultScope::once(FaultPaths::Regenerate));
    let (desk, request) = (stage.desk.clone(), stage.confirmation(&row.id));
    let sending = tokio::spawn(async move { desk.regenerate(request).await });
    while stage.asked(&format!("/demo/regenerate/{}", row.id)) == 0 {
        tokio::task::yield_now().await;
    }
    let copy = tempfile::tempdir().unwrap();
    for entry in std::fs::read_dir(stage.journal_path().parent().unwrap()).unwrap() {
        let entry = entry.unwrap();
        std::fs::copy(entry.path(), copy.path().join(entry.file_name())).unwrap();
    }
    sending.await.unwrap().unwrap();
    let (keychain, journal) = (stage.keychain.clone(), copy.path().join("journal.db"));
    stage.desk = desk_on(&stage, keychain, journal, Some(stage.settings())).await;
    assert_eq!(stage.row(&row.id).status, Status::Unanswered);
    stage.clock.advance(MINUTE);
    stage.desk.look_now().await.unwrap();
    assert_eq!(stage.row(&row.id).status, Status::Unanswered);
    assert_eq!(stage.carried_out(&row.id), 0);
}

#[tokio::test]
async fn what_cannot_be_written_down_is_not_sent() {
    let stage = Stage::connected(10).await;
    let row = stage.find(|row| row.key_form == KeyForm::Old);
    let other = rusqlite::Connection::open(stage.journal_path()).unwrap();
    let refuse = "CREATE TRIGGER refuse BEFORE INSERT ON regeneration BEGIN SELECT RAISE(FAIL, 'no room'); END";
    other.execute_batch(refuse).unwrap();
    assert_eq!(code(stage.regenerate(&row.id).await), Some(ErrorCode::JournalUnusable));
    assert!(stage.agency.history().is_empty());
    assert_eq!(stage.row(&row.id).status, Status::OldKey);
}

#[tokio::test]
async fn a_key_that_changes_without_key_desk_is_noticed() {
    let stage = Stage::connected(10).await;
    let old = stage.find(|row| row.key_form == KeyForm::Old);
    let missing = stage.find(|row| row.key_form == KeyForm::Missing);
    stage.agency.set_key(&old.id, None);
    stage.agency.set_key(&missing.id, Some("somebody-made-this-key-in-the-web-app-it-has-fifty".to_owned()));
    stage.desk.look_now().await.unwrap();
    let kind = |id: &str| *stage.told(id).last().unwrap();
    assert_eq!((kind(&old.id), kind(&missing.id)), (ActivityKind::KeyWent, ActivityKind::KeyCame));
}
