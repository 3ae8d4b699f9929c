//! Looking by itself at a time the owner set, in simulated time: only then, only where no key is on its way, and never more.

use jiff::SignedDuration;
use keydesk_core::desk::ConnectRequest;
use keydesk_core::key::KeyForm;
use keydesk_core::regeneration::StateName;
use keydesk_core::settings::AgencySettings;
use keydesk_demo_agency::{Arrival, Fault, FaultPaths, FaultScope};

use crate::stage::{HOUR, Stage, watch_until};

/// An agency that is looked at by itself every hour.
async fn hourly(size: usize) -> Stage {
    let stage = Stage::new(size).await;
    let settings = AgencySettings { look_every_minutes: Some(60), ..stage.settings() };
    stage.desk.connect(ConnectRequest { settings, ..stage.request() }).await.unwrap();
    stage
}

fn minutes_until_next(stage: &Stage) -> Option<i64> {
    let next = stage.desk.view().next_look_at?;
    Some(next.duration_since(stage.clock.now()).as_mins())
}

#[tokio::test]
async fn it_looks_so_long_after_the_latest_look_and_tells_when() {
    let stage = hourly(10).await;
    assert_eq!(minutes_until_next(&stage), Some(60));
    stage.clock.advance(HOUR / 2);
    assert_eq!(minutes_until_next(&stage), Some(30));
    stage.desk.look_now().await.unwrap();
    assert_eq!(minutes_until_next(&stage), Some(60), "a look of the owner's counts too");
    let (before, lists) = (stage.clock.now(), stage.lists());
    watch_until(&stage, |stage| stage.lists() == lists + 24).await;
    let passed = stage.clock.now().duration_since(before);
    assert_eq!(passed, SignedDuration::from_hours(24), "a look an hour, and none between");
    assert!(stage.agency.history().is_empty());
}

#[tokio::test]
async fn it_notices_what_changed_meanwhile_also_names() {
    let stage = hourly(10).await;
    let token = ConnectRequest { credential: stage.agency.agency_token(), ..stage.request() };
    let settings = AgencySettings { look_every_minutes: Some(60), ..stage.settings() };
    stage.desk.connect(ConnectRequest { settings, ..token }).await.unwrap();
    let (new, names) = (stage.agency.add(), stage.asked("/locations/search"));
    watch_until(&stage, |stage| stage.desk.sub_accounts().iter().any(|row| row.id == new)).await;
    watch_until(&stage, |stage| stage.asked("/locations/search") > names).await;
    assert_eq!(stage.desk.view().changes.map(|changes| changes.new), Some(1));
}

#[tokio::test]
async fn keys_on_their_way_have_a_pace_of_their_own() {
    let stage = hourly(10).await;
    let row = stage.find(|row| row.key_form == KeyForm::Old);
    stage.agency.set_arrival(&row.id, Arrival::After(3 * HOUR));
    stage.regenerate(&row.id).await.unwrap();
    assert_eq!(minutes_until_next(&stage), Some(0), "the first look comes within seconds");
    watch_until(&stage, |stage| stage.row(&row.id).regeneration.is_some_and(|view| view.state == StateName::Arrived))
        .await;
    assert_eq!(minutes_until_next(&stage), Some(60), "and then the owner's time runs again");
}

#[tokio::test]
async fn without_a_time_or_a_connection_there_is_no_timer_at_all() {
    let stage = hourly(10).await;
    stage.desk.change_settings("", stage.settings()).await.unwrap();
    assert_eq!(minutes_until_next(&stage), None);
    let before = (stage.agency.requests().len(), stage.clock.now());
    tokio::select! {
        () = stage.desk.watch() => {}
        () = async { for _ in 0..1000 { tokio::task::yield_now().await } } => {}
    }
    assert_eq!((stage.agency.requests().len(), stage.clock.now()), before);
    let again = AgencySettings { look_every_minutes: Some(15), ..stage.settings() };
    stage.desk.change_settings("", again).await.unwrap();
    assert_eq!(minutes_until_next(&stage), Some(15));
    stage.desk.forget_credentials().await.unwrap();
    assert_eq!(minutes_until_next(&stage), None);
}

#[tokio::test]
async fn trouble_does_not_make_it_look_more_often_and_a_key_highlevel_does_not_know_ends_it() {
    let stage = hourly(10).await;
    stage.agency.set_fault(Fault::ServerError(503), FaultScope::always(FaultPaths::List));
    let (before, lists) = (stage.clock.now(), stage.lists());
    watch_until(&stage, |stage| stage.clock.now() >= before + SignedDuration::from_hours(5)).await;
    let asked = stage.lists() - lists;
    assert!((1..=25).contains(&asked), "{asked} requests in five hours of trouble");
    stage.agency.set_fault(Fault::Unauthorized("Api key is invalid.".to_owned()), FaultScope::always(FaultPaths::List));
    stage.desk.look_now().await.unwrap_err();
    assert_eq!(minutes_until_next(&stage), None);
}

#[tokio::test]
async fn after_a_night_of_sleep_the_look_is_due_at_once() {
    let mut stage = hourly(10).await;
    stage.clock.advance(9 * HOUR);
    assert_eq!(minutes_until_next(&stage), Some(-8 * 60));
    let lists = stage.lists();
    let woke = stage.clock.now();
    watch_until(&stage, |stage| stage.lists() == lists + 1).await;
    assert_eq!(stage.clock.now(), woke);

    stage.restart().await;
    stage.desk.change_settings("", AgencySettings { look_every_minutes: Some(60), ..stage.settings() }).await.unwrap();
    stage.clock.advance(HOUR / 2);
    assert_eq!(minutes_until_next(&stage), Some(30), "the latest look of an earlier session counts");
}
