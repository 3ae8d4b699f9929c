//! The agency's clock: starts where it is told, runs as fast as it is told, and can be pushed on by hand.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};

/// A clock that may run faster than the wall, or stand still until it is pushed on. Cheap to clone; all clones are one.
#[derive(Debug, Clone)]
pub struct Clock(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    speed: f64,
    shown: Mutex<(Timestamp, Instant)>,
}

impl Clock {
    /// A clock that shows `start` now and runs `speed` times as fast as the wall. At speed 0 it stands still.
    #[must_use]
    pub fn starting_at(start: Timestamp, speed: f64) -> Self {
        Self(Arc::new(Inner { speed: speed.clamp(0.0, 1e6), shown: Mutex::new((start, Instant::now())) }))
    }

    /// The wall's time.
    #[must_use]
    pub fn wall() -> Self {
        Self::starting_at(Timestamp::now(), 1.0)
    }

    /// The present instant.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        let (shown, since) = *self.0.shown.lock().unwrap_or_else(PoisonError::into_inner);
        add(shown, since.elapsed().mul_f64(self.0.speed))
    }

    /// Pushes the clock on.
    pub fn advance(&self, by: Duration) {
        let mut shown = self.0.shown.lock().unwrap_or_else(PoisonError::into_inner);
        shown.0 = add(shown.0, by);
    }

    /// Sets the clock, forward or back.
    pub fn set(&self, to: Timestamp) {
        *self.0.shown.lock().unwrap_or_else(PoisonError::into_inner) = (to, Instant::now());
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
