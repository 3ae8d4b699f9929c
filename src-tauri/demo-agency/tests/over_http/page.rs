//! The guided page: what somebody sees who regenerates a key by hand.

use keydesk_demo_agency::Arrival;
use reqwest::{Method, StatusCode};

use crate::visitor::{MINUTE, Visitor};

const FORM: &str = "application/x-www-form-urlencoded";

#[tokio::test]
async fn yes_reset_resets_once_however_often_the_page_is_refreshed() {
    let visitor = Visitor::of(20).await;
    let id = visitor.with_a_key();
    let old = visitor.agency.key_of(&id).unwrap();
    visitor.agency.set_arrival(&id, Arrival::After(MINUTE));
    let path = format!("/v2/location/{id}/settings/company");
    let page = visitor.send(Method::GET, &path, "", FORM).await;
    assert!(page.text.contains("Business Info") && page.text.contains(&old) && page.text.contains("Yes, Reset"));

    let reset = visitor.send(Method::POST, &path, "confirm=Confirm", FORM).await;
    assert_eq!(reset.status, StatusCode::SEE_OTHER, "a refresh repeats the page, not the reset");
    let after = reset.headers["location"].to_str().unwrap().to_owned();
    for _ in 0..3 {
        assert!(!visitor.send(Method::GET, &after, "", FORM).await.text.contains(&old));
    }
    visitor.clock.advance(MINUTE);
    let new = visitor.agency.key_of(&id).unwrap();
    assert!(visitor.send(Method::GET, &after, "", FORM).await.text.contains(&new));
    assert_eq!(visitor.agency.history().iter().filter(|done| done.accepted).count(), 1);
    assert!(visitor.agency.requests().is_empty(), "a page is no request to the API");
}

#[tokio::test]
async fn another_word_resets_nothing() {
    let visitor = Visitor::of(20).await;
    let id = visitor.with_a_key();
    let path = format!("/v2/location/{id}/settings/company");
    for body in ["confirm=yes", "", "other=1"] {
        assert_eq!(visitor.send(Method::POST, &path, body, FORM).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    assert!(visitor.agency.key_of(&id).is_some());
    assert!(visitor.agency.history().iter().all(|done| !done.accepted));
    let unknown = "/v2/location/unknown/settings/company";
    assert_eq!(visitor.send(Method::POST, unknown, "confirm=CONFIRM", FORM).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_hostile_name_is_shown_as_text() {
    let visitor = Visitor::of(40).await;
    let ids = visitor.agency.sub_account_ids();
    let id = ids.iter().find(|id| visitor.agency.name_of(id).is_some_and(|name| name.contains("<img"))).unwrap();
    let page = visitor.send(Method::GET, &format!("/v2/location/{id}/settings/company"), "", FORM).await;
    assert!(page.text.contains("&lt;img") && !page.text.contains("<img"));
}

#[tokio::test]
async fn where_the_button_is_gone_the_page_says_so_and_resets_nothing() {
    let visitor = Visitor::of(20).await;
    let ids = visitor.agency.sub_account_ids();
    let id = ids.iter().find(|id| visitor.agency.key_of(id).is_none()).unwrap();
    let path = format!("/v2/location/{id}/settings/company");
    let gone = "API keys are no longer available for this account. Use Private Integrations.";
    let page = visitor.send(Method::GET, &path, "", FORM).await;
    assert!(page.text.contains("Regenerate Key") && !page.text.contains(gone), "it is there at first");

    visitor.agency.set_button(id, false);
    let page = visitor.send(Method::GET, &path, "", FORM).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("Business Info") && page.text.contains(gone));
    assert!(!page.text.contains("<button") && !page.text.contains("<form"));
    assert_eq!(visitor.send(Method::POST, &path, "confirm=Confirm", FORM).await.status, StatusCode::FORBIDDEN);
    let history = visitor.agency.history();
    assert_eq!((history.len(), history[0].accepted, &history[0].location_id), (1, false, id));

    visitor.agency.set_button(id, true);
    assert_eq!(visitor.send(Method::POST, &path, "confirm=Confirm", FORM).await.status, StatusCode::SEE_OTHER);
    assert!(visitor.agency.history()[1].accepted);
}

#[tokio::test]
async fn one_button_that_is_gone_leaves_those_of_the_others() {
    let visitor = Visitor::of(3).await;
    let ids = visitor.agency.sub_account_ids();
    visitor.agency.set_button(&ids[0], false);
    visitor.agency.set_button("unknown", false);
    for id in &ids[1..] {
        let page = visitor.send(Method::GET, &format!("/v2/location/{id}/settings/company"), "", FORM).await;
        assert!(page.text.contains("Regenerate Key"));
    }
}
