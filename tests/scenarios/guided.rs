//! The guided route of the real HighLevel, which has no endpoint: Key Desk opens the right page, the owner clicks there and
//! says so, and looking tells the rest.

use std::time::Duration;

use keydesk_core::agency::Status;
use keydesk_core::desk::GuidedAnswer;
use keydesk_core::error::ErrorCode;
use keydesk_core::journal::ActivityKind;
use keydesk_core::key::KeyForm;
use keydesk_core::regeneration::{FailureName, Route, StateName};
use keydesk_demo_agency::{AgencyPlan, Arrival, Disclosure};

use crate::stage::{HOUR, Stage, code, english};

const MINUTE: Duration = Duration::from_mins(1);

async fn stage() -> Stage {
    Stage::guided(AgencyPlan { size: 30, ..AgencyPlan::default() }).await
}

fn state(stage: &Stage, id: &str) -> StateName {
    stage.row(id).regeneration.expect("a regeneration").state
}

#[tokio::test]
async fn the_page_is_opened_the_owner_clicks_and_the_key_arrives() {
    let stage = stage().await;
    let row = stage.find(|row| row.key_form == KeyForm::Old);
    assert_eq!(row.route, Route::Guided);
    stage.agency.set_arrival(&row.id, Arrival::After(2 * HOUR));
    let asked = stage.regenerate(&row.id).await.unwrap();
    assert_eq!((asked.state, asked.route), (StateName::Confirmed, Route::Guided));
    assert_eq!(stage.row(&row.id).status, Status::YourTurn);
    let page = format!("{}/v2/location/{}/settings/company", stage.agency.api_2_address(), row.id);
    assert_eq!(stage.pages.addresses(), [page]);
    assert!(stage.agency.history().is_empty(), "Key Desk itself sends nothing");

    stage.click(&row.id).await;
    let waiting = stage.desk.answer_guided(&row.id, GuidedAnswer::Clicked).unwrap();
    assert_eq!((waiting.state, waiting.attempt), (StateName::Waiting, 1));
    stage.clock.advance(2 * HOUR + MINUTE);
    stage.desk.look_now().await.unwrap();
    assert_eq!((state(&stage, &row.id), stage.carried_out(&row.id)), (StateName::Arrived, 1));
    assert_eq!(stage.told(&row.id), [ActivityKind::Confirmed, ActivityKind::Clicked, ActivityKind::Arrived]);
}

#[tokio::test]
async fn nothing_is_opened_without_the_word_or_for_a_key_that_changed() {
    let stage = stage().await;
    let row = stage.find(|row| row.key_form == KeyForm::Old);
    let mut wrong = stage.confirmation(&row.id);
    wrong.typed_word = "yes".to_owned();
    assert_eq!(code(stage.desk.regenerate(wrong).await), Some(ErrorCode::WrongWord));
    let before = stage.confirmation(&row.id);
    stage.agency.set_key(&row.id, Some("somebody-changed-this-key-a-moment-ago-in-the-app".to_owned()));
    stage.clock.advance(2 * MINUTE);
    assert_eq!(code(stage.desk.regenerate(before).await), Some(ErrorCode::StaleView));
    assert!(stage.pages.addresses().is_empty());
}

#[tokio::test]
async fn an_owner_who_did_not_click_may_begin_anew_at_once() {
    let stage = stage().await;
    let row = stage.find(|row| row.key_form == KeyForm::Old);
    stage.regenerate(&row.id).await.unwrap();
    let failed = stage.desk.answer_guided(&row.id, GuidedAnswer::NotClicked).unwrap();
    assert_eq!((failed.state, failed.failure), (StateName::Failed, Some(FailureName::NotClicked)));
    assert_eq!(stage.row(&row.id).status, Status::OldKey);
    assert_eq!(stage.regenerate(&row.id).await.unwrap().state, StateName::Confirmed);
}

#[tokio::test]
async fn a_missing_button_closes_the_case_and_says_why() {
    let stage = stage().await;
    let row = stage.find(|row| row.key_form == KeyForm::Missing);
    stage.agency.set_button(&row.id, false);
    stage.regenerate(&row.id).await.unwrap();
    let closed = stage.desk.answer_guided(&row.id, GuidedAnswer::NoButton).unwrap();
    assert_eq!((closed.state, closed.failure), (StateName::Failed, Some(FailureName::NoButton)));
    assert!(closed.closed_at.is_some());
    assert_eq!(stage.row(&row.id).status, Status::NoKey);
    assert_eq!(stage.desk.view().next_look_at, None, "nothing is watched for any more");
}

#[tokio::test]
async fn an_owner_who_clicked_and_said_nothing_is_understood_by_looking() {
    let stage = stage().await;
    let rows: Vec<_> = stage.agency.sub_account_ids().iter().map(|id| stage.row(id)).collect();
    let old: Vec<_> = rows.iter().filter(|row| row.key_form == KeyForm::Old).take(2).collect();
    let (slow, quick) = (old[0], old[1]);
    for (row, hours) in [(slow, 2), (quick, 0)] {
        stage.agency.set_arrival(&row.id, Arrival::After(hours * HOUR));
        stage.regenerate(&row.id).await.unwrap();
    }
    stage.clock.advance(MINUTE);
    stage.click(&slow.id).await;
    stage.click(&quick.id).await;
    stage.clock.advance(MINUTE);
    stage.desk.look_now().await.unwrap();
    assert_eq!((state(&stage, &slow.id), state(&stage, &quick.id)), (StateName::Waiting, StateName::Arrived));
    // Saying so afterwards, or wrongly, changes nothing that a look has told.
    for answer in [GuidedAnswer::Clicked, GuidedAnswer::NotClicked, GuidedAnswer::NoButton] {
        assert_eq!(stage.desk.answer_guided(&slow.id, answer).unwrap().state, StateName::Waiting);
        assert_eq!(stage.desk.answer_guided(&quick.id, answer).unwrap().state, StateName::Arrived);
    }
}

#[tokio::test]
async fn the_question_survives_a_restart_and_no_second_case_is_begun() {
    let mut stage = stage().await;
    let row = stage.find(|row| row.key_form == KeyForm::Old);
    stage.regenerate(&row.id).await.unwrap();
    stage.restart().await;
    assert_eq!(stage.row(&row.id).status, Status::YourTurn);
    assert_eq!(code(stage.regenerate(&row.id).await), Some(ErrorCode::AlreadyOnItsWay));
    assert_eq!(stage.pages.addresses().len(), 1);
    stage.desk.open_page(&row.id).unwrap();
    assert_eq!(stage.pages.addresses().len(), 2);
    assert_eq!(stage.desk.answer_guided(&row.id, GuidedAnswer::Clicked).unwrap().state, StateName::Waiting);
}

#[tokio::test]
async fn a_browser_that_does_not_open_leaves_the_way_by_hand() {
    let stage = stage().await;
    let row = stage.find(|row| row.key_form == KeyForm::Old);
    stage.pages.breaks();
    assert_eq!(stage.regenerate(&row.id).await.unwrap().state, StateName::Confirmed);
    let notices = stage.desk.view().notices;
    assert_eq!(notices[0].code, ErrorCode::BrowserUnusable);
    assert!(english(&notices[0].next).contains("Business Info"));
}

#[tokio::test]
async fn five_hours_after_the_click_the_second_try_opens_the_page_once_more_and_a_missing_button_means_support() {
    let stage = stage().await;
    let row = stage.find(|row| row.key_form == KeyForm::Old);
    stage.agency.set_arrival(&row.id, Arrival::Never);
    stage.regenerate(&row.id).await.unwrap();
    stage.clock.advance(HOUR);
    stage.click(&row.id).await;
    stage.desk.answer_guided(&row.id, GuidedAnswer::Clicked).unwrap();
    stage.clock.advance(4 * HOUR + MINUTE);
    stage.desk.look_now().await.unwrap();
    assert_eq!(state(&stage, &row.id), StateName::Waiting, "five hours count from the click");
    stage.clock.advance(HOUR);
    stage.desk.look_now().await.unwrap();
    assert_eq!(state(&stage, &row.id), StateName::RetryDue);
    let again = stage.regenerate(&row.id).await.unwrap();
    assert_eq!((again.state, again.attempt), (StateName::Confirmed, 2));
    stage.clock.advance(MINUTE);
    stage.desk.look_now().await.unwrap();
    assert_eq!(state(&stage, &row.id), StateName::Confirmed, "the key was gone before: that says nothing of a click");
    let view = stage.desk.answer_guided(&row.id, GuidedAnswer::NoButton).unwrap();
    assert_eq!((view.state, view.attempt), (StateName::Escalated, 1));
    assert!(view.first_confirmed_at < view.confirmed_at);
}

#[tokio::test]
async fn a_hidden_key_is_regenerated_by_the_owner_even_where_there_is_an_endpoint() {
    let plan = AgencyPlan { size: 10, disclosure: Disclosure::Hidden, ..AgencyPlan::default() };
    let stage = Stage::with(plan).await;
    stage.connect().await.unwrap();
    let id = stage.agency.sub_account_ids()[0].clone();
    assert_eq!((stage.row(&id).status, stage.row(&id).route), (Status::NotDisclosed, Route::Guided));
    stage.regenerate(&id).await.unwrap();
    stage.click(&id).await;
    stage.desk.answer_guided(&id, GuidedAnswer::Clicked).unwrap();
    stage.clock.advance(5 * HOUR + MINUTE);
    stage.desk.look_now().await.unwrap();
    assert_eq!(state(&stage, &id), StateName::RetryDue);
    let words = stage.last_words(&id);
    assert!(words.contains("only you can see"), "{words}");
}
