//! Regenerating a key, by the endpoint: the old key stops at once, the new one comes when its time has come.

use std::time::Duration;

use keydesk_demo_agency::Arrival;
use reqwest::StatusCode;

use crate::visitor::{HOUR, MINUTE, Visitor};

#[tokio::test]
async fn the_old_key_stops_at_once_and_the_new_one_comes_in_its_time() {
    let visitor = Visitor::of(20).await;
    let id = visitor.with_a_key();
    let old = visitor.agency.key_of(&id).unwrap();
    visitor.agency.set_arrival(&id, Arrival::After(2 * MINUTE));
    assert!(visitor.works(&old).await);

    let answer = visitor.regenerate(&id).await;
    assert_eq!((answer.status, answer.text.as_str()), (StatusCode::ACCEPTED, r#"{"accepted":true}"#));
    assert!(!visitor.works(&old).await);
    assert_eq!(visitor.list().await.rows()[0]["apiKey"], "");

    visitor.clock.advance(Duration::from_millis(119_999));
    assert_eq!(visitor.list().await.rows()[0]["apiKey"], "");
    visitor.clock.advance(Duration::from_millis(1));
    let new = visitor.list().await.rows()[0]["apiKey"].as_str().unwrap().to_owned();
    assert!(new.len() >= 210 && new != old);
    assert!(visitor.works(&new).await && !visitor.works(&old).await);
    let secrets = visitor.agency.all_secrets();
    assert!(secrets.contains(&old) && secrets.contains(&new), "both must be looked for where no key may be");

    let history = visitor.agency.history();
    assert_eq!(history.len(), 1);
    assert_eq!((history[0].location_id.as_str(), history[0].number, history[0].accepted), (id.as_str(), 1, true));
}

#[tokio::test]
async fn a_second_request_while_one_is_pending_starts_the_wait_anew() {
    let visitor = Visitor::of(20).await;
    let id = visitor.with_a_key();
    visitor.agency.set_arrival(&id, Arrival::After(HOUR));
    visitor.regenerate(&id).await;
    visitor.clock.advance(50 * MINUTE);
    assert_eq!(visitor.regenerate(&id).await.status, StatusCode::ACCEPTED);
    visitor.clock.advance(50 * MINUTE);
    assert_eq!(visitor.agency.key_of(&id), None, "the first request alone would have brought it");
    visitor.clock.advance(10 * MINUTE);
    assert!(visitor.agency.key_of(&id).is_some());
    let numbers: Vec<u32> = visitor.agency.history().iter().map(|done| done.number).collect();
    assert_eq!(numbers, [1, 2]);
}

#[tokio::test]
async fn some_keys_never_come() {
    let visitor = Visitor::of(20).await;
    let id = visitor.with_a_key();
    visitor.agency.set_arrival(&id, Arrival::Never);
    for _ in 0..2 {
        visitor.regenerate(&id).await;
        visitor.clock.advance(24 * HOUR);
        assert_eq!(visitor.agency.key_of(&id), None);
    }
}

#[tokio::test]
async fn some_keys_come_only_at_the_second_try_and_then_again_only_at_the_second() {
    let visitor = Visitor::of(20).await;
    let id = visitor.with_a_key();
    visitor.agency.set_arrival(&id, Arrival::SecondTry(10 * MINUTE));
    for _ in 0..2 {
        visitor.regenerate(&id).await;
        visitor.clock.advance(5 * HOUR);
        assert_eq!(visitor.agency.key_of(&id), None);
        visitor.regenerate(&id).await;
        visitor.clock.advance(9 * MINUTE);
        assert_eq!(visitor.agency.key_of(&id), None);
        visitor.clock.advance(MINUTE);
        assert!(visitor.agency.key_of(&id).is_some());
    }
}

#[tokio::test]
async fn a_key_on_its_way_comes_by_the_arrival_that_was_set_last() {
    let visitor = Visitor::of(20).await;
    let id = visitor.with_a_key();
    visitor.agency.set_arrival(&id, Arrival::Never);
    visitor.regenerate(&id).await;
    visitor.clock.advance(HOUR);
    visitor.agency.set_arrival(&id, Arrival::After(2 * HOUR));
    assert_eq!(visitor.agency.key_of(&id), None);
    visitor.clock.advance(HOUR);
    assert!(visitor.agency.key_of(&id).is_some());
}

#[tokio::test]
async fn a_key_made_by_somebody_else_ends_the_wait() {
    let visitor = Visitor::of(20).await;
    let id = visitor.with_a_key();
    visitor.agency.set_arrival(&id, Arrival::After(HOUR));
    visitor.regenerate(&id).await;
    let made = "made-by-support-by-hand-and-of-about-fifty-letters";
    visitor.agency.set_key(&id, Some(made.to_owned()));
    assert!(visitor.works(made).await);
    visitor.clock.advance(5 * HOUR);
    assert_eq!(visitor.agency.key_of(&id).as_deref(), Some(made));
    assert!(visitor.agency.all_secrets().iter().any(|secret| secret == made));
}

#[tokio::test]
async fn the_same_requests_at_the_same_times_bring_the_same_keys() {
    let mut brought = Vec::new();
    for _ in 0..2 {
        let visitor = Visitor::of(20).await;
        let ids = visitor.agency.sub_account_ids();
        for id in &ids[..3] {
            visitor.agency.set_arrival(id, Arrival::After(MINUTE));
            visitor.regenerate(id).await;
        }
        visitor.clock.advance(HOUR);
        brought.push(ids[..3].iter().map(|id| visitor.agency.key_of(id)).collect::<Vec<_>>());
    }
    assert_eq!(brought[0], brought[1]);
    assert!(brought[0].iter().all(Option::is_some));
}

#[tokio::test]
async fn what_is_not_asked_for_properly_changes_nothing_and_is_remembered_as_refused() {
    let visitor = Visitor::of(20).await;
    let id = visitor.with_a_key();
    let before = visitor.agency.key_of(&id);
    for body in ["", "{}", r#"{"confirm":"CONFORM"}"#, r#"{"confirm":7}"#, "confirm=CONFIRM"] {
        let answer = visitor.try_regenerate(&id, body).await.unwrap();
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{body}");
        assert!(answer.json()["msg"].is_string());
    }
    assert_eq!(visitor.regenerate("unknown").await.status, StatusCode::NOT_FOUND);
    let address = visitor.agency.regenerate_address().replace("{locationId}", &id);
    for wrong in [visitor.agency.agency_token(), before.clone().unwrap()] {
        let request = visitor.ask(reqwest::Method::POST, address.clone(), &wrong).body(r#"{"confirm":"CONFIRM"}"#);
        assert_eq!(request.send().await.unwrap().status(), StatusCode::UNAUTHORIZED);
    }
    assert_eq!(visitor.agency.key_of(&id), before);
    let history = visitor.agency.history();
    assert_eq!((history.len(), history.iter().filter(|done| done.accepted).count()), (8, 0));
}
