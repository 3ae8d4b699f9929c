//! Computers whose clock is wrong, jumps or sleeps: five hours are judged by HighLevel's own time.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use keydesk_core::clock::{Clock as DeskClock, Sleep};
use keydesk_core::error::ErrorCode;
use keydesk_core::key::KeyForm;
use keydesk_core::regeneration::StateName;
use keydesk_demo_agency::{Arrival, Clock};

use crate::stage::{HOUR, Stage, code};

/// A computer's clock that is so many seconds ahead of HighLevel's.
struct WrongClock {
    agency: Clock,
    ahead: Arc<AtomicI64>,
}

impl WrongClock {
    fn ahead(&self) -> SignedDuration {
        SignedDuration::from_secs(self.ahead.load(Ordering::Relaxed))
    }
}

impl DeskClock for WrongClock {
    fn now(&self) -> Timestamp {
        self.agency.now() + self.ahead()
    }

    fn sleep_until(&self, instant: Timestamp) -> Sleep<'_> {
        Box::pin(async move {
            tokio::time::sleep(Duration::from_millis(3)).await;
            let instant = instant - self.ahead();
            if instant > self.agency.now() {
                self.agency.set(instant);
            }
        })
    }
}

const DAY: i64 = 86_400;

/// A desk whose clock can be set wrong, with one key asked for that comes after `arrival`.
async fn waiting(arrival: Arrival) -> (Stage, String, Arc<AtomicI64>) {
    let mut stage = Stage::connected(10).await;
    let ahead = Arc::new(AtomicI64::new(0));
    stage.restart_with(Arc::new(WrongClock { agency: stage.clock.clone(), ahead: ahead.clone() })).await;
    let row = stage.find(|row| row.key_form == KeyForm::Old);
    stage.agency.set_arrival(&row.id, arrival);
    stage.regenerate(&row.id).await.unwrap();
    (stage, row.id, ahead)
}

fn state(stage: &Stage, id: &str) -> StateName {
    stage.row(id).regeneration.unwrap().state
}

#[tokio::test]
async fn a_clock_that_jumps_a_day_ahead_brings_no_second_click_within_five_hours() {
    let (stage, id, ahead) = waiting(Arrival::Never).await;
    stage.clock.advance(HOUR);
    ahead.store(DAY, Ordering::Relaxed);
    stage.desk.look_now().await.unwrap();
    assert_eq!(state(&stage, &id), StateName::Waiting);
    assert_eq!(code(stage.regenerate(&id).await), Some(ErrorCode::AlreadyOnItsWay));
    stage.clock.advance(4 * HOUR);
    stage.desk.look_now().await.unwrap();
    assert_eq!(state(&stage, &id), StateName::RetryDue, "after five of HighLevel's hours");
}

#[tokio::test]
async fn a_clock_that_is_set_back_a_day_still_sees_the_key_and_the_end_of_the_five_hours() {
    for (arrival, expected) in [(Arrival::After(2 * HOUR), StateName::Arrived), (Arrival::Never, StateName::RetryDue)] {
        let (stage, id, ahead) = waiting(arrival).await;
        ahead.store(-DAY, Ordering::Relaxed);
        stage.clock.advance(5 * HOUR + Duration::from_mins(1));
        stage.desk.look_now().await.unwrap();
        assert_eq!(state(&stage, &id), expected);
    }
}

#[tokio::test]
async fn a_key_confirmed_on_a_wrong_clock_waits_five_hours_when_the_clock_is_set_right() {
    for wrong in [DAY, -DAY] {
        let mut stage = Stage::connected(10).await;
        let ahead = Arc::new(AtomicI64::new(wrong));
        stage.restart_with(Arc::new(WrongClock { agency: stage.clock.clone(), ahead: ahead.clone() })).await;
        let row = stage.find(|row| row.key_form == KeyForm::Old);
        stage.agency.set_arrival(&row.id, Arrival::Never);
        stage.regenerate(&row.id).await.unwrap();
        ahead.store(0, Ordering::Relaxed);
        stage.clock.advance(4 * HOUR);
        stage.desk.look_now().await.unwrap();
        assert_eq!(state(&stage, &row.id), StateName::Waiting, "{wrong} s");
        stage.clock.advance(HOUR + Duration::from_mins(1));
        stage.desk.look_now().await.unwrap();
        assert_eq!(state(&stage, &row.id), StateName::RetryDue, "{wrong} s");
    }
}

#[tokio::test]
async fn stopping_on_a_clock_that_jumps_ahead_opens_no_way_to_a_second_click() {
    let (stage, id, ahead) = waiting(Arrival::Never).await;
    ahead.store(DAY, Ordering::Relaxed);
    stage.desk.stop_watching(&id).unwrap();
    // The desk still believes its clock; before anything is sent it looks, and learns better.
    assert_eq!(code(stage.regenerate(&id).await), Some(ErrorCode::TooEarly));
    assert_eq!(stage.carried_out(&id), 1);
}

#[tokio::test]
async fn a_computer_that_slept_through_the_arrival_looks_as_soon_as_it_wakes() {
    let (stage, id, _) = waiting(Arrival::After(HOUR)).await;
    stage.clock.advance(9 * HOUR);
    let due = stage.desk.view().next_look_at.unwrap();
    assert!(due <= stage.clock.now());
    stage.desk.look_now().await.unwrap();
    assert_eq!(state(&stage, &id), StateName::Arrived);
}
