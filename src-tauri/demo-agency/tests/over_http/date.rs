//! The `Date` of every answer is the agency's own time, not the computer's.

use keydesk_demo_agency::{Fault, FaultPaths, FaultScope};
use reqwest::{Method, StatusCode};

use crate::visitor::{Answer, HOUR, Visitor};

fn date(answer: &Answer) -> &str {
    let mut dates = answer.headers.get_all("date").iter();
    let date = dates.next().expect("a date").to_str().unwrap();
    assert!(dates.next().is_none(), "one date is enough");
    date
}

#[tokio::test]
async fn a_clock_that_was_pushed_on_shows_in_the_date() {
    let visitor = Visitor::of(3).await;
    assert_eq!(date(&visitor.list().await), "Mon, 02 Mar 2026 09:00:00 GMT");
    visitor.clock.advance(5 * HOUR);
    assert_eq!(date(&visitor.list().await), "Mon, 02 Mar 2026 14:00:00 GMT");
    visitor.clock.set("2025-12-31T23:59:59.9Z".parse().unwrap());
    assert_eq!(date(&visitor.list().await), "Wed, 31 Dec 2025 23:59:59 GMT");
}

#[tokio::test]
async fn errors_pages_and_what_is_not_there_have_it_too() {
    let visitor = Visitor::of(3).await;
    visitor.clock.advance(5 * HOUR);
    let id = visitor.with_a_key();
    let page = format!("/v2/location/{id}/settings/company");
    let mut answers = vec![
        (StatusCode::ACCEPTED, visitor.regenerate(&id).await),
        (StatusCode::NOT_FOUND, visitor.regenerate("unknown").await),
        (StatusCode::UNAUTHORIZED, visitor.get("/v1/locations/", "a wrong key").await),
        (StatusCode::NOT_FOUND, visitor.get("/nowhere", "").await),
        (StatusCode::METHOD_NOT_ALLOWED, visitor.send(Method::DELETE, &page, "", "").await),
        (StatusCode::OK, visitor.send(Method::GET, &page, "", "").await),
        (StatusCode::OK, visitor.send(Method::GET, "/demo/control/clock", "", "").await),
    ];
    for (fault, status) in [
        (Fault::ServerError(503), StatusCode::SERVICE_UNAVAILABLE),
        (Fault::TooManyRequests { retry_after_seconds: Some(1) }, StatusCode::TOO_MANY_REQUESTS),
        (Fault::WebPage, StatusCode::OK),
    ] {
        visitor.agency.set_fault(fault, FaultScope::once(FaultPaths::List));
        answers.push((status, visitor.list().await));
    }
    for (status, answer) in &answers {
        assert_eq!((answer.status, date(answer)), (*status, "Mon, 02 Mar 2026 14:00:00 GMT"), "{}", answer.text);
    }
}
