//! The demo agency over real HTTP: same seed, same agency; its limits, errors, arrivals and faults are those it says.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::time::Duration;

use jiff::Timestamp;
use keydesk_demo_agency::{AgencyPlan, Arrival, Clock, DemoAgency, Disclosure, Fault, FaultPaths, FaultScope, Limits};
use reqwest::{Client, Response};
use serde_json::Value;

async fn start(plan: AgencyPlan) -> DemoAgency {
    let start: Timestamp = "2026-03-02T09:00:00Z".parse().unwrap();
    DemoAgency::start(plan, Clock::starting_at(start, 0.0), None).await.unwrap()
}

async fn get(agency: &DemoAgency, path: &str, credential: &str) -> Response {
    let address = format!("{}{path}", agency.api_2_address());
    Client::new().get(address).bearer_auth(credential).header("Version", "2021-07-28").send().await.unwrap()
}

async fn read(response: Response) -> Value {
    serde_json::from_str(&response.text().await.unwrap()).unwrap()
}

async fn list(agency: &DemoAgency) -> Value {
    read(get(agency, "/v1/locations/", &agency.agency_api_key()).await).await
}

async fn regenerate(agency: &DemoAgency, id: &str, word: &str) -> u16 {
    let address = agency.regenerate_address().replace("{locationId}", id);
    let request = Client::new().post(address).bearer_auth(agency.agency_api_key());
    request.body(format!(r#"{{"confirm":"{word}"}}"#)).send().await.unwrap().status().as_u16()
}

#[tokio::test]
async fn same_seed_same_agency_to_the_byte() {
    let plan = || AgencyPlan { seed: 7, size: 60, ..AgencyPlan::default() };
    let (one, other) = (start(plan()).await, start(plan()).await);
    assert_eq!(list(&one).await, list(&other).await);
    assert_eq!(one.agency_api_key(), other.agency_api_key());
    assert_ne!(list(&one).await, list(&start(AgencyPlan { seed: 8, size: 60, ..AgencyPlan::default() }).await).await);
}

#[tokio::test]
async fn a_list_holds_every_shape_of_key_and_about_two_kilobytes_a_row() {
    let agency = start(AgencyPlan { size: 1000, ..AgencyPlan::default() }).await;
    let response = get(&agency, "/v1/locations/", &agency.agency_api_key()).await;
    let body = response.text().await.unwrap();
    assert!((1_700_000..2_500_000).contains(&body.len()), "{} bytes", body.len());
    let body: Value = serde_json::from_str(&body).unwrap();
    let rows = body["locations"].as_array().unwrap();
    assert_eq!(rows.len(), 1000);
    let count = |fits: &dyn Fn(&Value) -> bool| rows.iter().filter(|row| fits(&row["apiKey"])).count();
    let text = |key: &Value| key.as_str().map(str::to_owned).unwrap_or_default();
    assert!(count(&|key| text(key).matches('.').count() == 2) > 600);
    assert!(
        rows.iter()
            .map(|row| text(&row["apiKey"]))
            .filter(|key| key.contains('.'))
            .all(|key| (205..=262).contains(&key.len()))
    );
    assert!(count(&|key| (36..53).contains(&text(key).len())) > 80);
    for missing in [Value::Null, "".into(), "undefined".into()] {
        assert!(count(&|key| *key == missing) > 5, "{missing}");
    }
}

#[tokio::test]
async fn enhanced_account_security_leaves_the_field_out() {
    for (disclosure, expected) in
        [(Disclosure::Hidden, 0..=0), (Disclosure::Mixed, 1..=49), (Disclosure::Shown, 50..=50)]
    {
        let agency = start(AgencyPlan { size: 50, disclosure, ..AgencyPlan::default() }).await;
        let body = list(&agency).await;
        let shown = body["locations"].as_array().unwrap().iter().filter(|row| row.get("apiKey").is_some()).count();
        assert!(expected.contains(&shown), "{disclosure:?}: {shown}");
    }
}

#[tokio::test]
async fn the_limits_are_enforced_and_told_on_every_answer() {
    let limits = Limits { per_window: 3, window_seconds: 10, per_day: 5 };
    let agency = start(AgencyPlan { size: 5, limits, ..AgencyPlan::default() }).await;
    let ask = || async {
        let response = get(&agency, "/v1/custom-values/", &agency.agency_api_key()).await;
        let header = |name: &str| response.headers()[name].to_str().unwrap().parse::<u32>().unwrap();
        (
            response.status().as_u16(),
            [
                "x-ratelimit-max",
                "x-ratelimit-remaining",
                "x-ratelimit-interval-milliseconds",
                "x-ratelimit-limit-daily",
                "x-ratelimit-daily-remaining",
            ]
            .map(header),
        )
    };
    assert_eq!(ask().await, (401, [3, 2, 10_000, 5, 4]));
    assert_eq!(ask().await.1[1], 1);
    assert_eq!(ask().await.1[1], 0);
    assert_eq!(ask().await.0, 429);
    agency.clock().advance(Duration::from_secs(10));
    assert_eq!(ask().await, (401, [3, 2, 10_000, 5, 1]));
    assert_eq!(ask().await.0, 401);
    assert_eq!(ask().await, (429, [3, 1, 10_000, 5, 0]));
    agency.clock().advance(Duration::from_hours(24));
    assert_eq!(ask().await.0, 401);
}

#[tokio::test]
async fn a_wrong_credential_is_answered_as_the_platform_does() {
    let agency = start(AgencyPlan::default()).await;
    for credential in ["nonsense".to_owned(), agency.agency_token()] {
        let response = get(&agency, "/v1/locations/", &credential).await;
        assert_eq!(response.status(), 401);
        assert_eq!(read(response).await["msg"], "Api key is invalid.");
    }
    let response = get(&agency, "/locations/search", &agency.agency_api_key()).await;
    assert_eq!(response.status(), 401);
    assert_eq!(read(response).await["message"], "Invalid Private Integration token");
}

#[tokio::test]
async fn a_regenerated_key_stops_at_once_and_the_new_one_works_when_it_has_come() {
    let agency = start(AgencyPlan::default()).await;
    let ids = agency.sub_account_ids();
    let id = ids.iter().find(|id| agency.key_of(id).is_some()).unwrap();
    let old = agency.key_of(id).unwrap();
    agency.set_arrival(id, Arrival::After(Duration::from_hours(2)));
    assert_eq!(get(&agency, "/v1/custom-values/", &old).await.status(), 200);
    assert_eq!(regenerate(&agency, id, "no").await, 422);
    assert_eq!(agency.key_of(id), Some(old.clone()));
    assert_eq!(regenerate(&agency, id, "CONFIRM").await, 202);
    assert_eq!((agency.key_of(id), get(&agency, "/v1/custom-values/", &old).await.status().as_u16()), (None, 401));
    agency.clock().advance(Duration::from_hours(2));
    let new = agency.key_of(id).unwrap();
    assert_eq!(get(&agency, "/v1/custom-values/", &new).await.status(), 200);
    let history: Vec<bool> = agency.history().iter().map(|mutation| mutation.accepted).collect();
    assert_eq!(history, [false, true]);
    assert!(agency.all_secrets().contains(&old) && agency.all_secrets().contains(&new));
}

#[tokio::test]
async fn keys_that_never_come_and_those_that_need_a_second_try_do_as_they_are_told() {
    let agency = start(AgencyPlan::default()).await;
    let ids = agency.sub_account_ids();
    agency.set_arrival(&ids[0], Arrival::Never);
    agency.set_arrival(&ids[2], Arrival::SecondTry(Duration::from_mins(1)));
    for attempt in 1..=2 {
        for id in [&ids[0], &ids[2]] {
            assert_eq!(regenerate(&agency, id, "confirm").await, 202);
        }
        agency.clock().advance(Duration::from_hours(6));
        assert_eq!((agency.key_of(&ids[0]), agency.key_of(&ids[2]).is_some()), (None, attempt == 2));
    }
    let numbers: Vec<u32> = agency.history().iter().map(|mutation| mutation.number).collect();
    assert_eq!(numbers, [1, 1, 2, 2], "a double click is visible");
}

#[tokio::test]
async fn a_fault_is_met_where_and_as_often_as_it_is_told() {
    let agency = start(AgencyPlan::default()).await;
    let id = agency.sub_account_ids()[2].clone();
    agency.set_fault(Fault::ServerError(503), FaultScope { paths: FaultPaths::List, times: Some(2) });
    assert_eq!(regenerate(&agency, &id, "confirm").await, 202);
    let mut statuses = Vec::new();
    for _ in 0..3 {
        statuses.push(get(&agency, "/v1/locations/", &agency.agency_api_key()).await.status().as_u16());
    }
    assert_eq!(statuses, [503, 503, 200]);
    agency.set_fault(Fault::ServerErrorAfterDoing(500), FaultScope::once(FaultPaths::Regenerate));
    assert_eq!(regenerate(&agency, &id, "confirm").await, 500);
    assert_eq!(agency.history().iter().filter(|mutation| mutation.accepted).count(), 2);
}

#[tokio::test]
async fn api_2_pages_without_a_total_and_without_keys() {
    let agency = start(AgencyPlan { size: 25, ..AgencyPlan::default() }).await;
    let mut ids = Vec::new();
    for skip in [0, 10, 20, 30] {
        let page =
            read(get(&agency, &format!("/locations/search?skip={skip}&limit=10"), &agency.agency_token()).await).await;
        assert!(page.get("total").is_none());
        for row in page["locations"].as_array().unwrap() {
            assert!(row.get("apiKey").is_none());
            ids.push(row["id"].as_str().unwrap().to_owned());
        }
    }
    assert_eq!(ids, agency.sub_account_ids());
    let company = read(get(&agency, "/companies/demoCompany000000001", &agency.agency_token()).await).await;
    assert_eq!(company["company"]["locationCount"], 25);
}

#[tokio::test]
async fn the_page_by_hand_shows_names_as_text_and_resets_only_with_the_word() {
    let agency = start(AgencyPlan::default()).await;
    let ids = agency.sub_account_ids();
    let hostile = ids.iter().find(|id| agency.name_of(id).unwrap().starts_with("<img")).unwrap();
    let address = format!("{}/v2/location/{hostile}/settings/company", agency.api_2_address());
    let page = Client::new().get(&address).send().await.unwrap().text().await.unwrap();
    assert!(page.contains("&lt;img") && !page.contains("<img"));
    for (word, carried_out) in [("nope", 0), ("Confirm", 1)] {
        let form = Client::new().post(&address).header("content-type", "application/x-www-form-urlencoded");
        form.body(format!("confirm={word}")).send().await.unwrap();
        assert_eq!(agency.history().iter().filter(|mutation| mutation.accepted).count(), carried_out);
    }
}

#[tokio::test]
async fn stopping_frees_the_port() {
    let agency = start(AgencyPlan::default()).await;
    let port = agency.api_2_address().rsplit(':').next().unwrap().parse().unwrap();
    agency.stop().await;
    assert!(DemoAgency::start(AgencyPlan::default(), Clock::wall(), Some(port)).await.is_ok());
}
