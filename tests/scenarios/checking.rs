//! A key in the owner's hands: pasted to be checked, shown, copied. What it is is told; the key itself is kept nowhere.

use std::time::Duration;

use keydesk_core::desk::{GuidedAnswer, KeyCheck, KeyCheckRequest, KeyTried};
use keydesk_core::error::ErrorCode;
use keydesk_core::key::KeyForm;
use keydesk_core::pasted::KeyVerdict;
use keydesk_core::regeneration::StateName;
use keydesk_demo_agency::{AgencyPlan, Arrival, Disclosure, Fault, FaultPaths, FaultScope};

use crate::stage::{HOUR, Stage, code};

const MINUTE: Duration = Duration::from_mins(1);

async fn check(stage: &Stage, id: &str, key: &str) -> KeyCheck {
    check_with(stage, id, key, false, false).await
}

async fn check_with(stage: &Stage, id: &str, key: &str, try_it: bool, accept: bool) -> KeyCheck {
    let request = KeyCheckRequest { sub_account_id: id.to_owned(), key: key.to_owned(), try_it, accept };
    stage.desk.check_key(request).await.unwrap()
}

async fn hidden() -> (Stage, String) {
    let plan = AgencyPlan { size: 12, disclosure: Disclosure::Hidden, ..AgencyPlan::default() };
    let stage = Stage::guided(plan).await;
    let ids = stage.agency.sub_account_ids();
    let id = ids.iter().find(|id| stage.agency.key_of(id).is_some()).unwrap().clone();
    stage.agency.set_arrival(&id, Arrival::After(10 * MINUTE));
    stage.regenerate(&id).await.unwrap();
    stage.click(&id).await;
    stage.desk.answer_guided(&id, GuidedAnswer::Clicked).unwrap();
    (stage, id)
}

#[tokio::test]
async fn a_hidden_new_key_closes_the_case_when_the_owner_pastes_it() {
    let (stage, id) = hidden().await;
    let too_early = check(&stage, &id, "undefined").await;
    assert_eq!((too_early.verdict, too_early.closed), (KeyVerdict::Nothing, false));
    stage.clock.advance(11 * MINUTE);
    stage.desk.look_now().await.unwrap();
    let key = stage.agency.key_of(&id).unwrap();
    let arrived = check(&stage, &id, &format!("  \"{key}\" \n")).await;
    assert_eq!((arrived.verdict, arrived.closed, arrived.tried), (KeyVerdict::New, true, None));
    assert_eq!(stage.row(&id).regeneration.unwrap().state, StateName::Arrived);
    assert_eq!(stage.desk.view().next_look_at, None);
}

#[tokio::test]
async fn a_key_that_cannot_be_compared_is_taken_only_when_the_owner_vouches_for_it() {
    let (stage, id) = hidden().await;
    let old_kind = "a-key-of-the-old-kind-has-around-fifty-characters";
    let asked = check(&stage, &id, old_kind).await;
    assert_eq!((asked.verdict, asked.closed), (KeyVerdict::CannotTell, false));
    assert!(check_with(&stage, &id, old_kind, false, true).await.closed);
}

#[tokio::test]
async fn another_sub_accounts_key_is_warned_of_by_name_and_closes_nothing() {
    let stage = Stage::connected(30).await;
    let row = stage.find(|row| row.key_form == KeyForm::Old);
    let by_claim = stage.find(|other| other.key_form == KeyForm::New && other.foreign_sub_account_id.is_none());
    let by_list = stage.find(|other| other.key_form == KeyForm::Old && other.id != row.id);
    stage.agency.set_arrival(&row.id, Arrival::Never);
    stage.regenerate(&row.id).await.unwrap();
    for other in [by_claim, by_list] {
        let key = stage.agency.key_of(&other.id).unwrap();
        for accept in [false, true] {
            let warned = check_with(&stage, &row.id, &key, false, accept).await;
            assert_eq!((warned.verdict, warned.closed), (KeyVerdict::AnotherSubAccount, false));
            assert_eq!(warned.other_sub_account_id.as_deref(), Some(other.id.as_str()));
            assert_eq!(warned.other_sub_account_name, stage.agency.name_of(&other.id));
        }
    }
    assert_eq!(stage.row(&row.id).regeneration.unwrap().state, StateName::Waiting);
}

#[tokio::test]
async fn the_old_key_is_recognised_and_the_new_one_closes_the_case_before_a_look_does() {
    let stage = Stage::connected(30).await;
    let row = stage.find(|row| row.key_form == KeyForm::Old);
    let old = stage.agency.key_of(&row.id).unwrap();
    assert_eq!(check(&stage, &row.id, &old).await.verdict, KeyVerdict::SameAsShown);
    stage.agency.set_arrival(&row.id, Arrival::After(HOUR));
    stage.regenerate(&row.id).await.unwrap();
    assert_eq!(check(&stage, &row.id, &old).await.verdict, KeyVerdict::StillOld);
    stage.clock.advance(2 * HOUR);
    let new = stage.agency.key_of(&row.id).unwrap();
    let arrived = check(&stage, &row.id, &new).await;
    assert_eq!((arrived.verdict, arrived.closed, arrived.key_form), (KeyVerdict::New, true, KeyForm::New));
}

#[tokio::test]
async fn a_key_is_tried_only_when_the_owner_asks_and_one_that_does_not_work_closes_nothing() {
    let stage = Stage::connected(30).await;
    let row = stage.find(|row| row.key_form == KeyForm::Old);
    stage.agency.set_arrival(&row.id, Arrival::After(MINUTE));
    stage.regenerate(&row.id).await.unwrap();
    let invented = "an-invented-key-that-highlevel-has-never-heard-of";
    let refused = check_with(&stage, &row.id, invented, true, false).await;
    assert_eq!((refused.verdict, refused.tried, refused.closed), (KeyVerdict::New, Some(KeyTried::Refused), false));
    stage.clock.advance(2 * MINUTE);
    let new = stage.agency.key_of(&row.id).unwrap();
    stage.agency.set_fault(Fault::ServerError(503), FaultScope::once(FaultPaths::All));
    let works = check_with(&stage, &row.id, &new, true, false).await;
    assert_eq!((works.tried, works.closed), (Some(KeyTried::Unknown), true));
    assert_eq!(check_with(&stage, &row.id, &new, true, false).await.tried, Some(KeyTried::Works));
    assert_eq!(stage.asked("/v1/custom-values/"), 3);
    assert_eq!(check(&stage, &row.id, &new).await.tried, None);
    assert_eq!(stage.asked("/v1/custom-values/"), 3, "not tried unless asked");
}

#[tokio::test]
async fn nothing_that_was_pasted_shown_or_copied_is_in_the_journal() {
    let stage = Stage::connected(30).await;
    let row = stage.find(|row| row.key_form == KeyForm::New && row.foreign_sub_account_id.is_none());
    let invented = "an-invented-key-of-the-old-kind-1234567890-abcdef";
    check(&stage, &row.id, invented).await;
    let shown = stage.desk.show_key(&row.id).await.unwrap();
    assert_eq!(shown.expose(), stage.agency.key_of(&row.id).unwrap());
    assert_eq!(stage.desk.copy_key(&row.id).await.unwrap().expose(), shown.expose());
    for entry in std::fs::read_dir(stage.journal_path().parent().unwrap()).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        for secret in [invented, shown.expose()] {
            assert!(!bytes.windows(24).any(|window| window == &secret.as_bytes()[..24]));
        }
    }
}

#[tokio::test]
async fn a_key_that_is_hidden_missing_or_out_of_reach_cannot_be_shown_and_says_why() {
    let stage = Stage::connected(30).await;
    let missing = stage.find(|row| row.key_form == KeyForm::Missing);
    assert_eq!(code(stage.desk.show_key(&missing.id).await), Some(ErrorCode::NoKeyToShow));
    assert_eq!(code(stage.desk.show_key("nobody").await), Some(ErrorCode::SubAccountUnknown));
    stage.agency.set_fault(Fault::WebPage, FaultScope::once(FaultPaths::All));
    assert_eq!(code(stage.desk.copy_key(&missing.id).await), Some(ErrorCode::SignInPage));
    let (hidden, id) = hidden().await;
    assert_eq!(code(hidden.desk.show_key(&id).await), Some(ErrorCode::KeyNotShown));
}
