//! The rate budget against the agency's own enforcement, in simulated time: never a request that would earn a 429.

use std::time::Duration;

use keydesk_core::error::ErrorCode;
use keydesk_core::key::KeyForm;
use keydesk_demo_agency::{AgencyPlan, Fault, FaultPaths, FaultScope, Limits};

use crate::stage::{Stage, code};

fn refusals(stage: &Stage) -> usize {
    stage.agency.requests().iter().filter(|request| request.status == 429).count()
}

#[tokio::test]
async fn three_hundred_regenerations_at_once_are_sent_once_each_without_a_429() {
    let stage = Stage::connected(340).await;
    let began = stage.clock.now();
    let rows: Vec<_> = stage
        .desk
        .sub_accounts()
        .into_iter()
        .filter(|row| row.key_form != KeyForm::PrivateIntegrationToken)
        .take(300)
        .collect();
    let sending: Vec<_> = rows
        .iter()
        .map(|row| {
            let (desk, request) = (stage.desk.clone(), stage.confirmation(&row.id));
            tokio::spawn(async move { desk.regenerate(request).await })
        })
        .collect();
    for sent in sending {
        sent.await.unwrap().unwrap();
    }
    assert!(rows.iter().all(|row| stage.carried_out(&row.id) == 1));
    assert_eq!((stage.agency.history().len(), refusals(&stage)), (300, 0));
    // 301 requests at 100 per 10 s cannot take less than three waits. Simulated time jumps past answers that are still on
    // their way, so some waits may be longer than in life.
    let took = stage.clock.now().duration_since(began).as_secs();
    assert!((30..=70).contains(&took), "{took} s");
}

#[tokio::test]
async fn limits_the_headers_tell_of_are_kept_although_they_are_lower() {
    let limits = Limits { per_window: 4, window_seconds: 30, per_day: 1000 };
    let stage = Stage::with(AgencyPlan { size: 10, limits, ..AgencyPlan::default() }).await;
    stage.connect().await.unwrap();
    for _ in 0..20 {
        stage.desk.look_now().await.unwrap();
    }
    assert_eq!(refusals(&stage), 0);
    let view = stage.desk.view().budgets[0].clone();
    assert_eq!((view.window_limit, view.window_seconds, view.day_limit, view.used_today), (4, 30, 1000, 21));
}

#[tokio::test]
async fn a_429_is_obeyed_for_as_long_as_it_says() {
    let stage = Stage::connected(10).await;
    stage
        .agency
        .set_fault(Fault::TooManyRequests { retry_after_seconds: Some(42) }, FaultScope::once(FaultPaths::List));
    assert_eq!(code(stage.desk.look_now().await), Some(ErrorCode::RateLimited));
    let refused_at = stage.clock.now();
    assert!(stage.desk.view().budgets[0].waiting_until.is_some(), "the owner sees the pause");
    stage.desk.look_now().await.unwrap();
    assert!(stage.clock.now().duration_since(refused_at).as_secs() >= 42);
}

#[tokio::test]
async fn a_used_up_day_stops_all_requests_until_the_next() {
    let stage = Stage::connected(10).await;
    stage.agency.set_fault(Fault::DailyLimit, FaultScope::once(FaultPaths::List));
    assert_eq!(code(stage.desk.look_now().await), Some(ErrorCode::DayUsedUp));
    let asked = stage.lists();
    for _ in 0..3 {
        stage.clock.advance(Duration::from_hours(1));
        assert_eq!(code(stage.desk.look_now().await), Some(ErrorCode::DayUsedUp));
    }
    assert_eq!(stage.lists(), asked, "not one request was sent");
    stage.clock.advance(Duration::from_hours(12));
    stage.desk.look_now().await.unwrap();
}

#[tokio::test]
async fn a_restart_does_not_forget_what_was_used_today() {
    let mut stage = Stage::connected(10).await;
    for _ in 0..6 {
        stage.desk.look_now().await.unwrap();
    }
    stage.restart().await;
    assert_eq!(stage.desk.view().budgets[0].used_today, 7);
    stage.clock.advance(Duration::from_hours(24));
    stage.restart().await;
    assert_eq!(stage.desk.view().budgets[0].used_today, 0);
}
