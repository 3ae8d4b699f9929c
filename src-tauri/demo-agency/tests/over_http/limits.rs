//! The rate limits, as a client meets them.

use std::time::Duration;

use keydesk_demo_agency::{AgencyPlan, Limits};
use reqwest::StatusCode;

use crate::visitor::Visitor;

async fn limited(per_window: u32, per_day: u32) -> Visitor {
    let limits = Limits { per_window, window_seconds: 10, per_day };
    Visitor::with(AgencyPlan { size: 3, limits, token_limits: limits, ..AgencyPlan::default() }).await
}

#[tokio::test]
async fn every_answer_tells_the_limits_and_what_is_left() {
    let visitor = Visitor::of(3).await;
    visitor.list().await;
    for (path, credential, a_window, a_day) in [
        ("/v1/locations/", visitor.agency.agency_api_key(), 100, 200_000),
        ("/v1/locations/unknown", visitor.agency.agency_api_key(), 100, 200_000),
        ("/v1/nothing/here", visitor.agency.agency_api_key(), 100, 200_000),
        ("/v1/locations/", "wrong".to_owned(), 100, 200_000),
        ("/companies/unknown", visitor.agency.agency_token(), 20, 10_000),
    ] {
        let answer = visitor.get(path, &credential).await;
        assert_eq!(answer.number("x-ratelimit-limit-daily"), a_day, "{path}");
        assert_eq!(answer.number("x-ratelimit-interval-milliseconds"), 10_000, "{path}");
        assert_eq!(answer.number("x-ratelimit-max"), a_window, "{path}");
        let used = a_window - answer.number("x-ratelimit-remaining");
        assert_eq!(a_day - answer.number("x-ratelimit-daily-remaining"), used, "{path}");
        assert!(used >= 1, "{path}");
    }
}

#[tokio::test]
async fn one_request_too_many_is_refused_until_the_window_is_over() {
    let visitor = limited(4, 100).await;
    for left in (0..4).rev() {
        let answer = visitor.list().await;
        assert_eq!((answer.status, answer.number("x-ratelimit-remaining")), (StatusCode::OK, left));
    }
    let refused = visitor.list().await;
    assert_eq!((refused.status, refused.number("x-ratelimit-remaining")), (StatusCode::TOO_MANY_REQUESTS, 0));
    assert_eq!(refused.number("x-ratelimit-daily-remaining"), 96);
    let id = visitor.agency.sub_account_ids()[0].clone();
    assert_eq!(visitor.regenerate(&id).await.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(visitor.agency.key_of(&id).is_some(), "a refused request resets nothing");
    visitor.clock.advance(Duration::from_secs(10));
    assert_eq!(visitor.list().await.status, StatusCode::OK);
    assert_eq!(visitor.statuses(), [200, 200, 200, 200, 429, 429, 200]);
}

#[tokio::test]
async fn a_used_up_day_lasts_until_midnight() {
    let visitor = limited(100, 2).await;
    visitor.list().await;
    visitor.list().await;
    visitor.clock.advance(Duration::from_hours(14));
    let refused = visitor.list().await;
    assert_eq!((refused.status, refused.number("x-ratelimit-daily-remaining")), (StatusCode::TOO_MANY_REQUESTS, 0));
    visitor.clock.advance(Duration::from_hours(1));
    assert_eq!(visitor.list().await.status, StatusCode::OK);
}

#[tokio::test]
async fn each_credential_has_its_own_limits() {
    let visitor = limited(1, 100).await;
    visitor.list().await;
    assert_eq!(visitor.list().await.status, StatusCode::TOO_MANY_REQUESTS);
    let company = format!("/companies/{}", visitor.agency.company_id());
    assert_eq!(visitor.get(&company, &visitor.agency.agency_token()).await.status, StatusCode::OK);
    let refused = visitor.get(&company, &visitor.agency.agency_token()).await;
    assert_eq!(refused.json()["statusCode"], 429);
}
