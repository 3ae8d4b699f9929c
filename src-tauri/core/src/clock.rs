//! Where the time comes from: the wall, or a simulated one in tests and in the demo; and the platform's own time, by which
//! five hours are judged.
//!
//! Everything else takes instants as arguments or asks this clock; nothing reads the system's time by itself. Time zones
//! are the interface's business: here all instants are UTC.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
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

/// The platform's time: the computer's clock, set right by the `Date` of the platform's answers. A computer's clock may jump
/// by a day in either direction; a second click within HighLevel's five hours must not come of it.
pub struct PlatformTime {
    computer: Arc<dyn Clock>,
    /// What to add to the computer's clock, in milliseconds.
    correction: AtomicI64,
}

/// Smaller differences are left alone: a `Date` has whole seconds, and answers travel.
const TOLERATED: Duration = Duration::from_mins(1);

impl PlatformTime {
    /// The computer's clock, as long as no answer says otherwise.
    #[must_use]
    pub fn new(computer: Arc<dyn Clock>) -> Self {
        Self { computer, correction: AtomicI64::new(0) }
    }

    /// An answer that came just now says that it is `said`.
    pub fn heard(&self, said: Timestamp) {
        let ahead = said.as_millisecond().saturating_sub(self.computer.now().as_millisecond());
        let wrong = u128::from(ahead.unsigned_abs()) > TOLERATED.as_millis();
        let known = self.correction.load(Ordering::Relaxed);
        if !wrong {
            self.correction.store(0, Ordering::Relaxed);
        } else if u128::from(ahead.abs_diff(known)) > TOLERATED.as_millis() {
            // Time would otherwise jump back and forth by the part of a second that a `Date` does not tell.
            self.correction.store(ahead, Ordering::Relaxed);
        }
    }

    /// What the computer's own clock shows, right or wrong.
    #[must_use]
    pub fn of_computer(&self) -> Timestamp {
        self.computer.now()
    }

    /// The platform's time at an instant of the computer's clock, as far as is known now; never later than now.
    #[must_use]
    pub fn corrected(&self, of_computer: Timestamp) -> Timestamp {
        self.correct(of_computer).min(self.now())
    }

    fn correct(&self, of_computer: Timestamp) -> Timestamp {
        let correction = SignedDuration::from_millis(self.correction.load(Ordering::Relaxed));
        of_computer.checked_add(correction).unwrap_or(of_computer)
    }
}

impl Clock for PlatformTime {
    fn now(&self) -> Timestamp {
        self.correct(self.computer.now())
    }

    fn sleep_until(&self, instant: Timestamp) -> Sleep<'_> {
        let correction = SignedDuration::from_millis(self.correction.load(Ordering::Relaxed));
        self.computer.sleep_until(instant.checked_sub(correction).unwrap_or(instant))
    }

    fn speed(&self) -> f64 {
        self.computer.speed()
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

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;

    struct Wrist(Mutex<Timestamp>);

    impl Clock for Wrist {
        fn now(&self) -> Timestamp {
            *self.0.lock().unwrap()
        }

        fn sleep_until(&self, instant: Timestamp) -> Sleep<'_> {
            *self.0.lock().unwrap() = instant;
            Box::pin(std::future::ready(()))
        }
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_772_366_400 + second).unwrap()
    }

    #[tokio::test]
    async fn a_clock_that_is_a_day_wrong_is_set_right_by_an_answer_and_small_differences_are_left_alone() {
        let wrist = Arc::new(Wrist(Mutex::new(at(86_400))));
        let time = PlatformTime::new(wrist.clone());
        assert_eq!(time.now(), at(86_400));
        time.heard(at(0));
        assert_eq!((time.now(), time.of_computer()), (at(0), at(86_400)));
        time.sleep_until(at(60)).await;
        assert_eq!((time.now(), time.of_computer()), (at(60), at(86_460)));
        time.heard(at(61));
        assert_eq!(time.now(), at(60), "nor does it move with every answer");
        *wrist.0.lock().unwrap() = at(100);
        time.heard(at(70));
        assert_eq!(time.now(), at(100));
    }

    #[test]
    fn what_began_before_a_jump_of_the_clock_is_never_later_than_now() {
        let wrist = Arc::new(Wrist(Mutex::new(at(0))));
        let time = PlatformTime::new(wrist.clone());
        let began = time.of_computer();
        *wrist.0.lock().unwrap() = at(-86_400);
        time.heard(at(5));
        assert_eq!(time.corrected(began), at(5));
    }
}
