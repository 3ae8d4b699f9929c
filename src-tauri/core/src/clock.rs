//! Where the time comes from: the wall, or a simulated one in tests and in the demo.
//!
//! Everything else takes instants as arguments or asks this clock; nothing reads the system's time by itself. Time zones
//! are the interface's business: here all instants are UTC.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

/// A wait that ends when the clock says so.
pub type Sleep<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

/// A source of time that can be waited on.
pub trait Clock: Send + Sync {
    /// The present instant. May jump in both directions, as a computer's clock does.
    fn now(&self) -> Timestamp;

    /// Waits until this clock shows `instant` or later.
    fn sleep_until(&self, instant: Timestamp) -> Sleep<'_>;

    /// How many times faster than the wall this clock runs; 1 for the wall itself.
    fn speed(&self) -> f64 {
        1.0
    }
}

/// The computer's own clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct WallClock;

/// The longest single wait, so that a wait ends in time although the computer slept or its clock was set.
const LONGEST_NAP: Duration = Duration::from_secs(30);

impl Clock for WallClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn sleep_until(&self, instant: Timestamp) -> Sleep<'_> {
        Box::pin(async move {
            while let Some(left) = time_left(Timestamp::now(), instant) {
                tokio::time::sleep(left.min(LONGEST_NAP)).await;
            }
        })
    }
}

/// The time from `now` to `instant`; `None` when it is reached.
#[must_use]
pub fn time_left(now: Timestamp, instant: Timestamp) -> Option<Duration> {
    Duration::try_from(instant.duration_since(now)).ok().filter(|left| !left.is_zero())
}

/// `instant` plus `duration`, kept within what an instant can hold.
#[must_use]
pub fn after(instant: Timestamp, duration: Duration) -> Timestamp {
    SignedDuration::try_from(duration)
        .ok()
        .and_then(|duration| instant.checked_add(duration).ok())
        .unwrap_or(Timestamp::MAX)
}
