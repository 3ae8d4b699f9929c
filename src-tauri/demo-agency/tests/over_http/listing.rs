//! The list of API 1.0: what is in it, and that it is the same for the same seed.

use std::collections::{HashMap, HashSet};

use keydesk_demo_agency::{AgencyPlan, Disclosure};
use reqwest::StatusCode;
use serde_json::Value;

use crate::visitor::Visitor;

async fn list_of(plan: AgencyPlan) -> String {
    let visitor = Visitor::with(plan).await;
    let answer = visitor.list().await;
    assert_eq!(answer.status, StatusCode::OK);
    answer.text
}

#[tokio::test]
async fn the_same_seed_makes_the_same_agency_and_another_seed_another() {
    let plan = AgencyPlan::default();
    let first = list_of(plan.clone()).await;
    assert_eq!(first, list_of(plan.clone()).await);
    assert_ne!(first, list_of(AgencyPlan { seed: 2, ..plan }).await);
}

#[tokio::test]
async fn a_larger_agency_begins_with_the_same_sub_accounts() {
    let small = Visitor::of(40).await;
    let large = Visitor::of(90).await;
    assert_eq!(small.list().await.rows()[..], large.list().await.rows()[..40]);
}

fn shape(row: &Value) -> &'static str {
    match row.get("apiKey") {
        None => "absent",
        Some(Value::Null) => "null",
        Some(Value::String(text)) => match text.as_str() {
            "" => "empty",
            "undefined" => "undefined",
            blank if blank.trim().is_empty() => "blank",
            token if token.starts_with("pit-") => "token",
            new if new.split('.').count() == 3 => "new",
            uuid if uuid.len() == 36 => "uuid",
            opaque => {
                assert!((48..=52).contains(&opaque.len()), "{} characters", opaque.len());
                "opaque"
            }
        },
        Some(other) => panic!("no key is like this: {other}"),
    }
}

#[tokio::test]
async fn an_ordinary_agency_has_keys_of_every_kind_in_lifelike_shares() {
    let rows = Visitor::of(250).await.list().await.rows();
    assert_eq!(rows.len(), 250);
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for row in &rows {
        *counts.entry(shape(row)).or_default() += 1;
    }
    let share = |shapes: &[&str]| shapes.iter().filter_map(|shape| counts.get(shape)).sum::<usize>() * 100 / 250;
    assert!((65..=80).contains(&share(&["new"])), "{counts:?}");
    assert!((10..=20).contains(&share(&["uuid", "opaque"])), "{counts:?}");
    assert!((5..=12).contains(&share(&["empty", "null", "undefined", "blank"])), "{counts:?}");
    for shape in ["new", "uuid", "opaque", "empty", "null", "undefined", "token"] {
        assert!(counts.contains_key(shape), "{shape} is missing: {counts:?}");
    }
    assert!(!counts.contains_key("absent"), "{counts:?}");
}

#[tokio::test]
async fn names_are_told_apart_and_come_from_many_countries() {
    let rows = Visitor::of(2_000).await.list().await.rows();
    let texts = |field: &str| rows.iter().map(|row| row[field].as_str().unwrap().to_owned()).collect::<HashSet<_>>();
    assert_eq!(texts("id").len(), 2_000);
    assert_eq!(texts("name").len(), 2_000);
    assert!(texts("country").len() >= 15, "{:?}", texts("country"));
    assert_eq!((rows[0]["name"].as_str(), rows[0]["city"].as_str()), (Some("Harbor Dental Group"), Some("Portland")));
    let names = texts("name");
    assert!(names.contains("<img src=x onerror=alert(1)>"));
    assert!(names.iter().any(|name| name.starts_with('=')));
    assert!(names.iter().any(|name| name.starts_with('\u{202e}')));
    assert!(names.iter().any(|name| name.chars().count() == 200));
}

#[tokio::test]
async fn hostile_names_stay_away_where_they_are_not_wanted() {
    let text = list_of(AgencyPlan { hostile_names: false, ..AgencyPlan::default() }).await;
    assert!(!text.contains("onerror") && !text.contains("HYPERLINK") && !text.contains('\u{202e}'));
}

#[tokio::test]
async fn enhanced_account_security_leaves_the_field_out() {
    let plan = AgencyPlan { size: 100, ..AgencyPlan::default() };
    for (disclosure, absent) in
        [(Disclosure::Shown, 0..=0), (Disclosure::Hidden, 100..=100), (Disclosure::Mixed, 20..=60)]
    {
        let visitor = Visitor::with(AgencyPlan { disclosure, ..plan.clone() }).await;
        let rows = visitor.list().await.rows();
        let counted = rows.iter().filter(|row| row.get("apiKey").is_none()).count();
        assert!(absent.contains(&counted), "{disclosure:?}: {counted}");
        for row in rows.iter().take(5) {
            let path = format!("/v1/locations/{}", row["id"].as_str().unwrap());
            assert_eq!(&visitor.get(&path, &visitor.agency.agency_api_key()).await.json(), row);
        }
    }
}

#[tokio::test]
async fn ten_thousand_sub_accounts_are_one_answer_of_some_twenty_megabytes() {
    let answer = Visitor::of(10_000).await.list().await;
    let size = answer.text.len();
    assert!((18_000_000..=22_000_000).contains(&size), "{size} bytes");
    assert_eq!(answer.rows().len(), 10_000);
}

#[tokio::test]
async fn only_the_agency_api_key_reads_the_list() {
    let visitor = Visitor::of(40).await;
    let location_key = visitor.agency.key_of(&visitor.with_a_key()).unwrap();
    for wrong in ["", "nonsense", &visitor.agency.agency_token(), &location_key] {
        let answer = visitor.get("/v1/locations/", wrong).await;
        assert_eq!(
            (answer.status, answer.text.as_str()),
            (StatusCode::UNAUTHORIZED, r#"{"msg":"Api key is invalid."}"#)
        );
    }
    assert!(visitor.works(&location_key).await);
    assert!(!visitor.works(&visitor.agency.agency_token()).await);
    assert!(!visitor.works("undefined").await && !visitor.works("").await);
    let requests = visitor.agency.requests();
    assert!(requests.iter().all(|request| request.user_agent == "visitor/1" && request.method == "GET"));
}

#[tokio::test]
async fn an_empty_agency_has_an_empty_list() {
    assert_eq!(list_of(AgencyPlan { size: 0, ..AgencyPlan::default() }).await, r#"{"locations":[]}"#);
}
