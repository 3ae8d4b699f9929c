//! The agency's clock: starts where it is told, runs as fast as it is told, and can be pushed on by hand. It follows the
//! computer's own time, so that an agency whose computer slept has aged as much as the world has.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

/// The fastest a clock can run, so that no product of speed and time is too large to be told.
const FASTEST: f64 = 1e6;

/// A clock that may run faster than the wall, or stand still until it is pushed on. Cheap to clone; all clones are one.
#[derive(Debug, Clone)]
pub struct Clock(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    speed: f64,
    set: Mutex<Setting>,
}

/// What the clock showed at an instant of the computer's time.
#[derive(Debug, Clone, Copy)]
struct Setting {
    shown: Timestamp,
    wall: Timestamp,
}

impl Clock {
    /// A clock that shows `start` now and runs `speed` times as fast as the wall. At speed 0 it stands still; a speed that
    /// is no number counts as 0.
    #[must_use]
    pub fn starting_at(start: Timestamp, speed: f64) -> Self {
        Self::made(start, Timestamp::now(), speed)
    }

    /// The computer's time.
    #[must_use]
    pub fn wall() -> Self {
        let now = Timestamp::now();
        Self::made(now, now, 1.0)
    }

    fn made(shown: Timestamp, wall: Timestamp, speed: f64) -> Self {
        let speed = if speed.is_nan() { 0.0 } else { speed.clamp(0.0, FASTEST) };
        Self(Arc::new(Inner { speed, set: Mutex::new(Setting { shown, wall }) }))
    }

    /// The present instant.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        let set = *self.0.set.lock().unwrap_or_else(PoisonError::into_inner);
        self.shown_at(set, Timestamp::now())
    }

    fn shown_at(&self, set: Setting, wall: Timestamp) -> Timestamp {
        let passed = wall.duration_since(set.wall);
        // Exact at the wall's own speed, so that this clock and the computer's never differ by a rounding.
        let passed = if (self.0.speed - 1.0).abs() < f64::EPSILON {
            Some(passed)
        } else {
            SignedDuration::try_from_secs_f64(passed.as_secs_f64() * self.0.speed).ok()
        };
        passed.and_then(|passed| set.shown.checked_add(passed).ok()).unwrap_or(Timestamp::MAX)
    }

    /// Pushes the clock on.
    pub fn advance(&self, by: Duration) {
        let mut set = self.0.set.lock().unwrap_or_else(PoisonError::into_inner);
        set.shown = add(set.shown, by);
    }

    /// Sets the clock, forward or back.
    pub fn set(&self, to: Timestamp) {
        *self.0.set.lock().unwrap_or_else(PoisonError::into_inner) = Setting { shown: to, wall: Timestamp::now() };
    }

    /// How many times as fast as the wall it runs.
    #[must_use]
    pub fn speed(&self) -> f64 {
        self.0.speed
    }
}

/// `instant` plus `duration`, kept within what an instant can hold.
pub(crate) fn add(instant: Timestamp, duration: Duration) -> Timestamp {
    SignedDuration::try_from(duration)
        .ok()
        .and_then(|duration| instant.checked_add(duration).ok())
        .unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn after_a_wall_minute(speed: f64) -> Timestamp {
        let start = at("2026-03-02T09:00:00Z");
        let wall = at("2026-11-22T08:00:00Z");
        let clock = Clock::made(start, wall, speed);
        let set = *clock.0.set.lock().unwrap();
        clock.shown_at(set, wall + SignedDuration::from_mins(1))
    }

    #[test]
    fn it_runs_as_fast_as_it_is_told() {
        assert_eq!(after_a_wall_minute(1.0), at("2026-03-02T09:01:00Z"));
        assert_eq!(after_a_wall_minute(60.0), at("2026-03-02T10:00:00Z"));
        assert_eq!(after_a_wall_minute(0.0), at("2026-03-02T09:00:00Z"));
    }

    #[test]
    fn a_speed_that_is_no_speed_does_no_harm() {
        assert_eq!(after_a_wall_minute(f64::NAN), at("2026-03-02T09:00:00Z"));
        assert_eq!(after_a_wall_minute(-3.0), at("2026-03-02T09:00:00Z"));
        assert!(after_a_wall_minute(f64::INFINITY) > at("2027-01-01T00:00:00Z"));
    }

    #[test]
    fn standing_still_it_moves_only_by_hand_and_all_clones_with_it() {
        let clock = Clock::starting_at(at("2026-03-02T09:00:00Z"), 0.0);
        let other = clock.clone();
        clock.advance(Duration::from_hours(5));
        assert_eq!(other.now(), at("2026-03-02T14:00:00Z"));
        other.set(at("2026-01-01T00:00:00Z"));
        assert_eq!(clock.now(), at("2026-01-01T00:00:00Z"));
    }
}
