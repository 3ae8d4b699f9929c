//! Many keys at once: reviewed, confirmed with their number, sent within the limit, paused, stopped, and never half sent.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use keydesk_core::desk::{Desk, GuidedAnswer, ManyRequest, RunView};
use keydesk_core::error::{DeskError, ErrorCode};
use keydesk_core::journal::ActivityKind;
use keydesk_core::key::KeyForm;
use keydesk_core::many::{ManyOrder, RunItemOutcome, RunState};
use keydesk_core::places::{PlaceEntry, PlaceKind};
use keydesk_core::regeneration::{Route, StateName};
use keydesk_demo_agency::{AgencyPlan, Arrival, Fault, FaultPaths, FaultScope};

use crate::stage::{HOUR, PatientClock, Stage, code, english};

/// The first `count` sub-accounts whose key can be regenerated, in the order of the list.
fn some(stage: &Stage, count: usize) -> Vec<String> {
    let rows = stage.rows();
    let ids = stage.agency.sub_account_ids();
    let fits = |id: &String| rows[id].key_form != KeyForm::PrivateIntegrationToken;
    let ids: Vec<String> = ids.into_iter().filter(fits).take(count).collect();
    assert_eq!(ids.len(), count);
    ids
}

fn request(stage: &Stage, ids: &[String]) -> ManyRequest {
    let rows = stage.rows();
    let items = ids.iter().map(|id| Stage::item(&rows[id]));
    ManyRequest {
        items: items.collect(),
        typed_word: format!("confirm {}", ids.len()),
        order: ManyOrder::AsListed,
        compromised_at: None,
    }
}

async fn begin(stage: &Stage, ids: &[String]) -> Result<RunView, DeskError> {
    stage.desk.regenerate_many(request(stage, ids)).await
}

/// Waits until the run fits.
async fn run_until(desk: &Desk, fits: impl Fn(&RunView) -> bool) -> RunView {
    let mut events = desk.events();
    let found = async {
        loop {
            if let Some(run) = desk.view().run.filter(&fits) {
                return run;
            }
            let _ = events.recv().await;
        }
    };
    tokio::time::timeout(Duration::from_mins(2), found).await.expect("the run never got there")
}

async fn over(desk: &Desk) -> RunView {
    run_until(desk, |run| run.state.is_over()).await
}

fn refusals(stage: &Stage) -> usize {
    stage.agency.requests().iter().filter(|request| request.status == 429).count()
}

#[tokio::test]
async fn a_review_says_who_is_affected_who_is_left_out_and_how_long_it_takes() {
    let stage = Stage::connected(260).await;
    let ids = some(&stage, 230);
    stage.agency.set_arrival(&ids[3], Arrival::Never);
    stage.regenerate(&ids[3]).await.unwrap();
    for (id, kind) in [(&ids[0], PlaceKind::Make), (&ids[0], PlaceKind::Zapier), (&ids[1], PlaceKind::Zapier)] {
        let text = String::new;
        let entry = PlaceEntry { id: None, sub_account_id: id.clone(), kind, name: text(), link: text(), note: text() };
        stage.desk.save_place(entry).unwrap();
    }
    let token = stage.rows().into_values().find(|row| row.key_form == KeyForm::PrivateIntegrationToken).unwrap();
    let mut chosen = ids.clone();
    chosen.push(token.id.clone());
    let review = stage.desk.review_many(&chosen).unwrap();
    assert_eq!((review.included.len(), review.typed_word.as_str()), (229, "CONFIRM 229"));
    let left_out: Vec<_> = review.left_out.iter().map(|left| left.sub_account_id.as_str()).collect();
    assert_eq!(left_out, [ids[3].as_str(), token.id.as_str()]);
    assert!(english(&review.left_out[0].why).contains("on its way"));
    assert_eq!((review.with_places, review.route), (2, Route::Endpoint));
    assert_eq!(
        review.places.iter().map(|place| (place.kind, place.count)).collect::<Vec<_>>(),
        [(PlaceKind::Zapier, 2), (PlaceKind::Make, 1)]
    );
    assert_eq!(review.seconds, 20, "229 requests at 100 per 10 s, two of which are used");
}

#[tokio::test]
async fn a_thousand_keys_are_sent_once_each_as_fast_as_the_limit_allows_without_a_429() {
    let mut stage = Stage::connected(1_060).await;
    stage.restart_with(Arc::new(PatientClock(stage.agency.clone()))).await;
    let ids = some(&stage, 1_000);
    // The look of the connection is out of the window, and still fresh enough to act on.
    stage.clock.advance(Duration::from_secs(11));
    let began = stage.clock.now();
    begin(&stage, &ids).await.unwrap();
    let run = over(&stage.desk).await;
    assert_eq!((run.state, run.accepted, run.total, run.left), (RunState::Finished, 1_000, 1_000, 0));
    assert_eq!(refusals(&stage), 0);
    let sent: Vec<_> = stage.agency.history();
    let once: HashSet<&str> = sent.iter().map(|sent| sent.location_id.as_str()).collect();
    assert_eq!((sent.len(), once.len()), (1_000, 1_000));
    let took = sent.last().unwrap().at.duration_since(began).as_secs();
    // Ten windows of 100: the last one begins after nine times ten seconds.
    assert!((90..=94).contains(&took), "{took} s; the limit's floor is 90 s");
}

#[tokio::test]
async fn nothing_is_sent_without_the_word_and_the_number() {
    let stage = Stage::connected(12).await;
    let ids = some(&stage, 5);
    for typed in ["CONFIRM", "CONFIRM 4", "CONFIRM5", "5", ""] {
        let wrong = ManyRequest { typed_word: typed.to_owned(), ..request(&stage, &ids) };
        assert_eq!(code(stage.desk.regenerate_many(wrong).await), Some(ErrorCode::WrongWord), "{typed:?}");
    }
    let nothing = ManyRequest { items: Vec::new(), typed_word: "CONFIRM 0".to_owned(), ..request(&stage, &ids) };
    assert_eq!(code(stage.desk.regenerate_many(nothing).await), Some(ErrorCode::NothingToDo));
    assert!(stage.agency.history().is_empty());
    assert!(stage.desk.view().run.is_none());
}

#[tokio::test]
async fn nothing_is_sent_when_one_of_them_changed_since_the_owner_looked() {
    let stage = Stage::connected(12).await;
    let ids = some(&stage, 5);
    let seen = request(&stage, &ids);
    stage.agency.set_key(&ids[4], Some("changed-in-the-web-app-by-somebody-else-just-now-ok".to_owned()));
    stage.clock.advance(Duration::from_mins(2));
    assert_eq!(code(stage.desk.regenerate_many(seen.clone()).await), Some(ErrorCode::StaleView));
    let twice = ManyRequest { items: [seen.items[0].clone(), seen.items[0].clone()].into(), ..seen };
    let twice = ManyRequest { typed_word: "CONFIRM 2".to_owned(), ..twice };
    assert_eq!(code(stage.desk.regenerate_many(twice).await), Some(ErrorCode::StaleView));
    assert!(stage.agency.history().is_empty());
}

#[tokio::test]
async fn old_or_missing_keys_go_first_when_the_owner_wants_that() {
    for (order, first) in [(ManyOrder::OldFirst, KeyForm::Old), (ManyOrder::MissingFirst, KeyForm::Missing)] {
        let stage = Stage::connected(40).await;
        let ids = some(&stage, 30);
        let forms: Vec<_> = stage.rows().into_iter().map(|(id, row)| (id, row.key_form)).collect();
        let of = |id: &str| forms.iter().find(|(known, _)| known == id).unwrap().1;
        stage.desk.regenerate_many(ManyRequest { order, ..request(&stage, &ids) }).await.unwrap();
        over(&stage.desk).await;
        let items: Vec<_> = stage.desk.run_items().iter().map(|item| of(&item.sub_account_id)).collect();
        let leading = items.iter().take_while(|form| **form == first).count();
        assert_eq!(leading, items.iter().filter(|form| **form == first).count());
        assert!(leading > 0);
    }
}

#[tokio::test]
async fn a_run_that_is_stopped_leaves_no_row_half_sent_and_can_be_begun_anew_for_the_others() {
    let stage = Stage::connected(420).await;
    let ids = some(&stage, 400);
    begin(&stage, &ids).await.unwrap();
    run_until(&stage.desk, |run| run.accepted >= 20).await;
    assert_eq!(code(begin(&stage, &ids[390..]).await), Some(ErrorCode::RunUnderWay));
    let _ = stage.desk.stop_run();
    let run = over(&stage.desk).await;
    assert_eq!(run.state, RunState::Stopped);
    assert_eq!(run.accepted + run.left, 400, "each was sent and answered, or never begun");
    assert!(run.left > 0);
    assert_eq!(stage.agency.history().len(), run.accepted as usize);
    let rows = stage.rows();
    for item in stage.desk.run_items() {
        let found = rows[&item.sub_account_id].regeneration.as_ref().map(|regeneration| regeneration.state);
        let expected = if item.outcome == RunItemOutcome::NotSent { None } else { Some(StateName::Waiting) };
        assert_eq!(found, expected);
    }
    let never: Vec<String> = stage
        .desk
        .run_items()
        .into_iter()
        .filter(|item| item.outcome == RunItemOutcome::NotSent)
        .map(|item| item.sub_account_id)
        .take(10)
        .collect();
    assert!(stage.desk.dismiss_run().unwrap().run.is_none());
    begin(&stage, &never).await.unwrap();
    assert_eq!(over(&stage.desk).await.accepted, 10);
}

#[tokio::test]
async fn a_paused_run_sends_nothing_until_it_goes_on() {
    let stage = Stage::connected(420).await;
    let ids = some(&stage, 400);
    begin(&stage, &ids).await.unwrap();
    run_until(&stage.desk, |run| run.accepted >= 20).await;
    let _ = stage.desk.pause_run();
    let quiet = || async {
        for _ in 0..200 {
            tokio::task::yield_now().await;
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        stage.agency.history().len()
    };
    // What was under way is answered; after that nothing happens.
    let sent = quiet().await;
    assert_eq!((quiet().await, stage.desk.view().run.unwrap().state), (sent, RunState::Paused));
    assert!(sent < 400);
    let _ = stage.desk.resume_run();
    assert_eq!(over(&stage.desk).await.accepted, 400);
    assert_eq!((stage.agency.history().len(), refusals(&stage)), (400, 0));
}

#[tokio::test]
async fn a_sub_account_that_is_gone_at_its_turn_is_left_out_and_the_others_go_on() {
    let stage = Stage::connected(420).await;
    let ids = some(&stage, 300);
    begin(&stage, &ids).await.unwrap();
    run_until(&stage.desk, |run| run.accepted >= 20).await;
    let _ = stage.desk.pause_run();
    stage.agency.remove(&ids[299]);
    stage.clock.advance(Duration::from_mins(10));
    let looks = stage.lists();
    let _ = stage.desk.resume_run();
    let run = over(&stage.desk).await;
    assert_eq!((run.accepted, run.left_out, run.state), (299, 1, RunState::Finished));
    let gone = stage.desk.run_items().pop().unwrap();
    assert!(gone.words.is_some_and(|words| english(&words).contains("does not list")));
    assert!(stage.lists() - looks <= 2, "one look tells, not one for each try");
}

#[tokio::test]
async fn each_key_of_a_run_tells_what_became_of_it() {
    let stage = Stage::connected(12).await;
    let ids = some(&stage, 5);
    stage.agency.set_fault(Fault::Forbidden, FaultScope { paths: FaultPaths::Regenerate, times: Some(2) });
    begin(&stage, &ids).await.unwrap();
    let run = over(&stage.desk).await;
    assert_eq!((run.refused, run.accepted, run.state), (2, 3, RunState::Finished));
    let refused = stage.desk.run_items().into_iter().find(|item| item.outcome == RunItemOutcome::Refused).unwrap();
    assert!(refused.words.is_some_and(|words| english(&words).contains("does not allow")));
    assert_eq!(stage.told_of_agency(), [ActivityKind::Connected, ActivityKind::ManyBegun, ActivityKind::ManyEnded]);
}

#[tokio::test]
async fn trouble_that_concerns_all_of_them_pauses_the_run_and_says_why() {
    let stage = Stage::connected(420).await;
    let ids = some(&stage, 300);
    stage.agency.set_fault(Fault::DailyLimit, FaultScope { paths: FaultPaths::Regenerate, times: Some(1) });
    begin(&stage, &ids).await.unwrap();
    let run = run_until(&stage.desk, |run| run.trouble.is_some()).await;
    assert!(run.left > 0 && run.state == RunState::Paused);
    assert_eq!(run.trouble.map(|trouble| trouble.code), Some(ErrorCode::DayUsedUp));
    stage.clock.advance(Duration::from_hours(15));
    assert_eq!(stage.desk.resume_run().run.unwrap().trouble, None);
    let run = over(&stage.desk).await;
    assert_eq!((run.accepted + run.refused, run.state), (300, RunState::Finished));
}

#[tokio::test]
async fn a_disk_that_is_full_in_the_middle_pauses_the_run_and_nothing_is_lost() {
    let stage = Stage::connected(60).await;
    let ids = some(&stage, 40);
    let other = rusqlite::Connection::open(stage.journal_path()).unwrap();
    let full = "CREATE TRIGGER full BEFORE INSERT ON regeneration BEGIN SELECT RAISE(FAIL, 'no room'); END";
    other.execute_batch(full).unwrap();
    begin(&stage, &ids).await.unwrap();
    let run = run_until(&stage.desk, |run| run.trouble.is_some() && run.left == 40).await;
    assert_eq!(run.trouble.map(|trouble| trouble.code), Some(ErrorCode::JournalUnusable));
    assert!(stage.agency.history().is_empty(), "what cannot be written down is not sent");
    other.execute_batch("DROP TRIGGER full").unwrap();
    let _ = stage.desk.resume_run();
    let run = over(&stage.desk).await;
    assert_eq!((run.accepted, run.left_out), (40, 0));
    assert_eq!(stage.agency.history().len(), 40);
}

#[tokio::test]
async fn a_program_that_ended_in_the_middle_says_at_the_next_start_what_became_of_each() {
    let mut stage = Stage::connected(420).await;
    let ids = some(&stage, 400);
    begin(&stage, &ids).await.unwrap();
    run_until(&stage.desk, |run| run.accepted >= 50).await;
    let _ = stage.desk.pause_run();
    for _ in 0..100 {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    let sent = stage.agency.history().len();
    stage.restart().await;
    let run = stage.desk.view().run.unwrap();
    assert_eq!((run.state, run.accepted as usize, run.left as usize), (RunState::Interrupted, sent, 400 - sent));
    for _ in 0..50 {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    assert_eq!(stage.agency.history().len(), sent, "nothing is sent by itself at the next start");
    stage.desk.dismiss_run().unwrap();
    stage.restart().await;
    assert!(stage.desk.view().run.is_none());
}

#[tokio::test]
async fn compromised_keys_are_marked_with_when_that_was_noticed() {
    let stage = Stage::connected(12).await;
    let ids = some(&stage, 3);
    let noticed = stage.clock.now() - jiff::SignedDuration::from_hours(2);
    let compromised = ManyRequest { compromised_at: Some(noticed), ..request(&stage, &ids) };
    stage.desk.regenerate_many(compromised).await.unwrap();
    over(&stage.desk).await;
    for id in &ids {
        assert_eq!(stage.row(id).regeneration.unwrap().compromised_at, Some(noticed));
        assert_eq!(stage.told(id)[..2], [ActivityKind::Compromised, ActivityKind::Confirmed]);
    }
}

#[tokio::test]
async fn on_the_guided_route_one_page_after_the_other_is_opened() {
    let stage = Stage::guided(AgencyPlan { size: 20, ..AgencyPlan::default() }).await;
    let ids = some(&stage, 5);
    for id in &ids {
        stage.agency.set_arrival(id, Arrival::After(HOUR));
    }
    let run = begin(&stage, &ids).await.unwrap();
    assert_eq!((run.route, run.current_id.as_ref()), (Route::Guided, Some(&ids[0])));
    assert_eq!(stage.pages.addresses().len(), 1);
    stage.click(&ids[0]).await;
    stage.desk.answer_guided(&ids[0], GuidedAnswer::Clicked).unwrap();
    stage.desk.answer_guided(&ids[1], GuidedAnswer::NotClicked).unwrap();
    assert_eq!(stage.pages.addresses().len(), 3);
    // Clicked without a word: the next look finds out, and the run goes on.
    stage.click(&ids[2]).await;
    stage.desk.look_now().await.unwrap();
    assert_eq!(stage.desk.view().run.unwrap().current_id.as_ref(), Some(&ids[3]));
    let _ = stage.desk.pause_run();
    stage.desk.answer_guided(&ids[3], GuidedAnswer::Clicked).unwrap();
    assert_eq!(stage.pages.addresses().len(), 4, "paused: the next page stays closed");
    let resumed = stage.desk.resume_run().run.unwrap();
    assert_eq!((resumed.current_id.as_ref(), stage.pages.addresses().len()), (Some(&ids[4]), 5));
    let stopped = stage.desk.stop_run().run.unwrap();
    assert_eq!((stopped.accepted, stopped.refused, stopped.unanswered), (3, 1, 1));
    assert_eq!(stopped.state, RunState::Stopped);
    // The page that was open when the run ended still asks its question.
    assert_eq!(stage.row(&ids[4]).regeneration.unwrap().state, StateName::Confirmed);
}
