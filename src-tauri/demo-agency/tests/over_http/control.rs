//! Steering the agency over HTTP, as a test does that runs it as a program of its own.

use reqwest::{Method, StatusCode};

use crate::visitor::Visitor;

const JSON: &str = "application/json";

#[tokio::test]
async fn the_clock_and_the_arrivals_are_steered() {
    let visitor = Visitor::of(3).await;
    let ids = visitor.agency.sub_account_ids();
    let body = format!(r#"{{"locationId":"{}","seconds":90,"secondTry":false}}"#, ids[0]).leak();
    assert_eq!(visitor.send(Method::POST, "/demo/control/arrival", body, JSON).await.status, StatusCode::NO_CONTENT);
    let unknown = r#"{"locationId":"unknown","seconds":null}"#;
    assert_eq!(visitor.send(Method::POST, "/demo/control/arrival", unknown, JSON).await.status, StatusCode::NOT_FOUND);
    visitor.regenerate(&ids[0]).await;
    let moved = visitor.send(Method::POST, "/demo/control/clock", r#"{"advance_seconds":90}"#, JSON).await;
    assert_eq!(moved.json()["now"], "2026-03-02T09:01:30Z");
    let listed = visitor.send(Method::GET, "/demo/control/sub-accounts", "", JSON).await.json();
    let shapes: Vec<_> = listed.as_array().unwrap().iter().map(|row| row["key"].as_str().unwrap()).collect();
    assert_eq!(shapes, ["new", "empty", "old"]);
}

#[tokio::test]
async fn what_happened_is_told() {
    let visitor = Visitor::of(3).await;
    visitor.regenerate(&visitor.agency.sub_account_ids()[0]).await;
    let history = visitor.send(Method::GET, "/demo/control/history", "", JSON).await.json();
    assert_eq!((history[0]["accepted"].as_bool(), history[0]["number"].as_u64()), (Some(true), Some(1)));
    let requests = visitor.send(Method::GET, "/demo/control/requests", "", JSON).await.json();
    assert_eq!((requests.as_array().map(Vec::len), requests[0]["status"].as_u64()), (Some(1), Some(202)));
    let secrets = visitor.send(Method::GET, "/demo/control/secrets", "", JSON).await;
    assert!(secrets.text.contains(&visitor.agency.agency_token()));
}

#[tokio::test]
async fn faults_are_set_and_cleared() {
    let visitor = Visitor::of(3).await;
    let fault = "/demo/control/fault";
    let set = visitor.send(Method::POST, fault, r#"{"kind":"serverError","number":503,"paths":"list"}"#, JSON).await;
    assert_eq!(set.status, StatusCode::NO_CONTENT);
    assert_eq!(visitor.list().await.status, StatusCode::SERVICE_UNAVAILABLE);
    visitor.send(Method::DELETE, fault, "", JSON).await;
    assert_eq!(visitor.list().await.status, StatusCode::OK);
    visitor.send(Method::POST, fault, r#"{"kind":"unauthorized","message":"Not you","times":1}"#, JSON).await;
    assert_eq!(visitor.list().await.json()["msg"], "Not you");
    for wrong in [r#"{"kind":"unheardOf"}"#, r#"{"kind":"forbidden","paths":"nowhere"}"#] {
        assert_eq!(visitor.send(Method::POST, fault, wrong, JSON).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}

#[tokio::test]
async fn chaos_is_set_and_cleared() {
    let visitor = Visitor::of(3).await;
    let chaos = "/demo/control/chaos";
    let all = r#"{"seed":1,"percent":100,"faults":[{"kind":"serverError","number":502}],"paths":"list"}"#;
    assert_eq!(visitor.send(Method::POST, chaos, all, JSON).await.status, StatusCode::NO_CONTENT);
    assert_eq!(visitor.list().await.status, StatusCode::BAD_GATEWAY);
    visitor.send(Method::DELETE, chaos, "", JSON).await;
    assert_eq!(visitor.list().await.status, StatusCode::OK);
    let wrong = r#"{"seed":1,"percent":50,"faults":[{"kind":"unheardOf"}]}"#;
    assert_eq!(visitor.send(Method::POST, chaos, wrong, JSON).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn the_button_is_taken_away_and_given_back() {
    let visitor = Visitor::of(3).await;
    let id = &visitor.agency.sub_account_ids()[0];
    let page = format!("/v2/location/{id}/settings/company");
    for there in [false, true] {
        let body = format!(r#"{{"locationId":"{id}","there":{there}}}"#).leak();
        assert_eq!(visitor.send(Method::POST, "/demo/control/button", body, JSON).await.status, StatusCode::NO_CONTENT);
        assert_eq!(visitor.send(Method::GET, &page, "", JSON).await.text.contains("Regenerate Key"), there);
    }
    let unknown = r#"{"locationId":"unknown","there":false}"#;
    assert_eq!(visitor.send(Method::POST, "/demo/control/button", unknown, JSON).await.status, StatusCode::NOT_FOUND);
}
