//! API 2.0: pages of sub-accounts without keys, and its many ways of saying no.

use keydesk_demo_agency::{Fault, FaultPaths, FaultScope};
use reqwest::{Method, StatusCode};

use crate::visitor::{Answer, Visitor};

async fn search(visitor: &Visitor, query: &str) -> Answer {
    visitor.get(&format!("/locations/search?{query}"), &visitor.agency.agency_token()).await
}

#[tokio::test]
async fn pages_hold_every_sub_account_once_and_no_key() {
    let visitor = Visitor::of(250).await;
    let company = visitor.agency.company_id();
    let mut ids = Vec::new();
    for skip in [0, 100, 200] {
        let page = search(&visitor, &format!("companyId={company}&skip={skip}&limit=100")).await;
        assert!(page.json().get("total").is_none() && !page.text.contains("apiKey"));
        ids.extend(page.rows().iter().map(|row| row["id"].as_str().unwrap().to_owned()));
    }
    assert_eq!(ids, visitor.agency.sub_account_ids());
    assert_eq!(search(&visitor, "").await.rows().len(), 10);
    assert!(search(&visitor, "skip=250").await.rows().is_empty());
    let backwards = search(&visitor, "order=desc&limit=1").await.rows();
    assert_eq!(backwards[0]["id"].as_str(), ids.last().map(String::as_str));
    let agency = visitor.get(&format!("/companies/{company}"), &visitor.agency.agency_token()).await.json();
    assert_eq!(agency["company"]["locationCount"], 250);
    let one = visitor.get(&format!("/locations/{}", ids[7]), &visitor.agency.agency_token()).await.json();
    assert_eq!(one["location"]["companyId"], company.as_str());
}

#[tokio::test]
async fn what_is_wrong_with_a_question_is_listed() {
    let answer = search(&Visitor::of(3).await, "skip=x&limit=101&order=up").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let body = answer.json();
    assert_eq!((body["statusCode"].as_u64(), body["message"].as_array().map(Vec::len)), (Some(422), Some(3)));
}

#[tokio::test]
async fn wrong_credentials_are_told_apart() {
    let visitor = Visitor::of(40).await;
    let agency = &visitor.agency;
    for (credential, message) in [
        (String::new(), "Invalid JWT"),
        (agency.agency_api_key(), "Invalid Private Integration token"),
        ("pit-00000000-0000-0000-0000-000000000000".to_owned(), "Invalid Private Integration token"),
    ] {
        let answer = visitor.get("/locations/search", &credential).await;
        assert_eq!((answer.status, answer.json()["message"].as_str()), (StatusCode::UNAUTHORIZED, Some(message)));
    }
    let address = format!("{}/locations/search", agency.api_2_address());
    let unversioned = visitor.ask(Method::GET, address.clone(), &agency.agency_token()).send().await.unwrap();
    let body = Answer::read(unversioned).await.unwrap().json();
    assert_eq!(body["message"], "version header was not found.");
    let newest = visitor.ask(Method::GET, address, "pit-wrong").header("version", "v3").send().await.unwrap();
    assert_eq!(Answer::read(newest).await.unwrap().json()["error"]["message"], "Invalid Private Integration token");
}

#[tokio::test]
async fn a_sub_accounts_own_token_opens_that_sub_account_alone() {
    let visitor = Visitor::of(40).await;
    let ids = visitor.agency.sub_account_ids();
    let token_of = |id: &String| visitor.agency.key_of(id).filter(|key| key.starts_with("pit-"));
    let (id, token) = ids.iter().find_map(|id| Some((id, token_of(id)?))).expect("a token among the keys");
    assert_eq!(visitor.get(&format!("/locations/{id}"), &token).await.status, StatusCode::OK);
    assert_eq!(visitor.get("/locations/search", &token).await.status, StatusCode::FORBIDDEN);
    let other = visitor.get(&format!("/locations/{}", ids[0]), &token).await;
    assert_eq!(other.json()["message"], "This location is not accessible from this token!");
}

#[tokio::test]
async fn pages_can_repeat_come_short_and_change_while_they_are_read() {
    let visitor = Visitor::of(40).await;
    let ids = visitor.agency.sub_account_ids();
    let page = async |fault, query: &str| {
        visitor.agency.set_fault(fault, FaultScope::once(FaultPaths::List));
        let rows = search(&visitor, query).await.rows();
        rows.iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(page(Fault::RepeatedPage, "skip=20&limit=5").await, ids[..5]);
    assert_eq!(page(Fault::ShortPage { fewer: 2 }, "skip=20&limit=5").await, ids[20..23]);
    assert_eq!(page(Fault::ListShrinks, "skip=0&limit=5").await, ids[1..6]);
    let grown = page(Fault::ListGrows, "skip=35&limit=100").await;
    assert_eq!((grown.len(), &grown[..4]), (5, &ids[36..]));
    assert_eq!(visitor.agency.sub_account_ids().last(), grown.last());
}

#[tokio::test]
async fn the_agency_can_be_hidden_or_counted_wrongly() {
    let visitor = Visitor::of(40).await;
    let path = format!("/companies/{}", visitor.agency.company_id());
    visitor.agency.set_fault(Fault::CompanyScopeMissing, FaultScope::once(FaultPaths::All));
    assert_eq!(search(&visitor, "").await.status, StatusCode::OK);
    let refused = visitor.get(&path, &visitor.agency.agency_token()).await;
    assert_eq!(
        (refused.status, &refused.json()["message"]),
        (StatusCode::UNAUTHORIZED, &"The token is not authorized for this scope.".into())
    );
    visitor.agency.set_fault(Fault::WrongCount(7), FaultScope::once(FaultPaths::All));
    let wrong = visitor.get(&path, &visitor.agency.agency_token()).await.json();
    assert_eq!(wrong["company"]["locationCount"], 7);
}

#[tokio::test]
async fn an_expired_key_is_still_shown_but_opens_nothing_until_it_is_another() {
    let visitor = Visitor::of(40).await;
    let id = visitor.with_a_key();
    let key = visitor.agency.key_of(&id).unwrap();
    assert!(visitor.works(&key).await);
    visitor.agency.expire_key(&id);
    assert!(!visitor.works(&key).await);
    assert_eq!(visitor.agency.key_of(&id), Some(key));
    visitor.agency.set_key(&id, Some("a-key-of-the-old-kind-0123456789".to_owned()));
    assert!(visitor.works("a-key-of-the-old-kind-0123456789").await);
}

#[tokio::test]
async fn what_a_request_held_is_remembered_but_for_its_credential() {
    let visitor = Visitor::of(3).await;
    search(&visitor, "skip=0&limit=2").await;
    let request = &visitor.agency.requests()[0];
    assert_eq!((request.query.as_str(), request.headers["version"].as_str()), ("skip=0&limit=2", "2021-07-28"));
    assert_eq!(request.headers["authorization"], "Bearer");
}

#[tokio::test]
async fn faults_speak_its_language_and_reach_its_lists() {
    let visitor = Visitor::of(40).await;
    visitor.agency.set_fault(Fault::Forbidden, FaultScope::once(FaultPaths::List));
    assert_eq!(search(&visitor, "").await.json()["statusCode"], 403);
    visitor.agency.set_fault(Fault::RowTwice, FaultScope::once(FaultPaths::List));
    assert_eq!(search(&visitor, "").await.rows().len(), 11);
}
