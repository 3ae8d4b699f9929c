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
async fn faults_speak_its_language_and_reach_its_lists() {
    let visitor = Visitor::of(40).await;
    visitor.agency.set_fault(Fault::Forbidden, FaultScope::once(FaultPaths::List));
    assert_eq!(search(&visitor, "").await.json()["statusCode"], 403);
    visitor.agency.set_fault(Fault::RowTwice, FaultScope::once(FaultPaths::List));
    assert_eq!(search(&visitor, "").await.rows().len(), 11);
}
