//! When to look again: the schedule of watching for keys that are on their way. Pure; the loop that follows it is the desk's.
//!
//! One look serves every key that is on its way, so the number of looks does not depend on how many there are.

use std::collections::VecDeque;
use std::time::Duration;

use jiff::Timestamp;

use crate::clock::{after, time_left};

/// The numbers of the schedule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pace {
    /// The first wait after a request.
    pub first: Duration,
    /// The longest wait while a key is on its way.
    pub longest: Duration,
    /// The wait while only keys are left whose five hours are over.
    pub late: Duration,
    /// No more than this many looks within `period`.
    pub most_looks: usize,
    /// See `most_looks`.
    pub period: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            first: Duration::from_secs(15),
            longest: Duration::from_mins(5),
            late: Duration::from_mins(30),
            most_looks: 120,
            period: Duration::from_hours(5),
        }
    }
}

/// What there is to watch for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct OnTheirWay {
    /// The latest request of a key whose five hours still run.
    pub newest: Option<Timestamp>,
    /// Whether there are keys whose five hours are over and that may come late.
    pub late: bool,
}

/// Decides when the next look is due, from the looks already made.
#[derive(Debug, Clone)]
pub struct Schedule {
    pace: Pace,
    looks: VecDeque<Timestamp>,
}

impl Schedule {
    /// A schedule with no looks behind it.
    #[must_use]
    pub fn new(pace: Pace) -> Self {
        Self { pace, looks: VecDeque::new() }
    }

    /// Remembers a look, whether or not it brought anything.
    pub fn looked(&mut self, at: Timestamp) {
        self.forget_old(at);
        self.looks.push_back(at);
    }

    /// The instant of the next look; `None` when there is nothing to look for. `jitter` from 0 to 1 spreads looks of
    /// many computers: up to a tenth is added to the wait.
    #[must_use]
    pub fn next_look(&self, on_their_way: OnTheirWay, now: Timestamp, jitter: f64) -> Option<Timestamp> {
        let Some(newest) = on_their_way.newest else {
            let last = self.last_look(now).unwrap_or(now);
            return on_their_way.late.then(|| after(last, self.pace.late));
        };
        let last = self.last_look(now).map_or(newest, |last| last.max(newest));
        // A clock that was set back leaves instants in the future; they count as now.
        let last = last.min(now);
        let age = time_left(newest, last).unwrap_or_default();
        let wait = if self.looks_within_period(now) * 2 >= self.pace.most_looks {
            // Half of the looks may be quick. The other half is enough for the slowest pace over the whole period.
            self.pace.longest
        } else {
            (age / 7).clamp(self.pace.first, self.pace.longest)
        };
        Some(after(last, wait.mul_f64(1.0 + jitter.clamp(0.0, 1.0) / 10.0)))
    }

    /// The latest look that is remembered.
    pub(crate) fn last_look(&self, now: Timestamp) -> Option<Timestamp> {
        self.looks.back().map(|last| (*last).min(now))
    }

    fn looks_within_period(&self, now: Timestamp) -> usize {
        self.looks.iter().filter(|look| after(**look, self.pace.period) > now).count()
    }

    fn forget_old(&mut self, now: Timestamp) {
        while let Some(first) = self.looks.front() {
            if after(*first, self.pace.period) > now && self.looks.len() < 2 * self.pace.most_looks {
                break;
            }
            self.looks.pop_front();
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const START: i64 = 1_800_000_000;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(START + seconds).unwrap()
    }

    fn waiting_since(seconds: i64) -> OnTheirWay {
        OnTheirWay { newest: Some(at(seconds)), late: false }
    }

    /// The seconds of all looks within `length`, for requests made at `requests`.
    fn run(requests: &[i64], length: i64, jitter: f64) -> Vec<i64> {
        let mut schedule = Schedule::new(Pace::default());
        let mut looks = Vec::new();
        let mut now = requests[0];
        loop {
            let newest = *requests.iter().filter(|request| **request <= now).max().unwrap();
            let next = schedule.next_look(waiting_since(newest), at(now), jitter).unwrap();
            let due = (next.as_second() - START).max(now + 1);
            // A request made in the meantime moves the next look.
            let next_request = requests.iter().copied().filter(|request| *request > now && *request < due).min();
            if let Some(request) = next_request {
                now = request;
                continue;
            }
            now = due;
            if now > length {
                return looks;
            }
            schedule.looked(at(now));
            looks.push(now);
        }
    }

    #[test]
    fn the_first_look_comes_after_15_seconds_and_later_ones_stretch_to_five_minutes() {
        let looks = run(&[0], 18_000, 0.0);
        assert_eq!(looks[0], 15);
        let gaps: Vec<i64> = looks.windows(2).map(|pair| pair[1] - pair[0]).collect();
        assert!(gaps.iter().all(|gap| (15..=300).contains(gap)), "{gaps:?}");
        assert_eq!(gaps.last(), Some(&300));
        assert!(looks.len() <= 120, "{}", looks.len());
    }

    #[test]
    fn nothing_on_its_way_means_no_look_at_all() {
        assert_eq!(Schedule::new(Pace::default()).next_look(OnTheirWay::default(), at(0), 0.5), None);
    }

    #[test]
    fn keys_that_are_late_are_looked_for_every_half_hour() {
        let mut schedule = Schedule::new(Pace::default());
        schedule.looked(at(0));
        let late = OnTheirWay { newest: None, late: true };
        assert_eq!(schedule.next_look(late, at(10), 0.0), Some(at(1800)));
    }

    #[test]
    fn after_a_sleep_of_the_computer_the_look_is_due_at_once() {
        let mut schedule = Schedule::new(Pace::default());
        schedule.looked(at(15));
        assert!(schedule.next_look(waiting_since(0), at(9_000), 1.0).unwrap() <= at(9_000));
    }

    #[test]
    fn a_clock_set_back_does_not_stop_the_watch() {
        let mut schedule = Schedule::new(Pace::default());
        schedule.looked(at(86_400));
        let next = schedule.next_look(waiting_since(86_000), at(0), 1.0).unwrap();
        assert!(next <= at(331), "{next}");
    }

    proptest! {
        #[test]
        fn never_more_than_120_looks_in_any_five_hours_whatever_is_requested_when(
            mut requests in proptest::collection::vec(0_i64..40_000, 1..200), jitter in 0.0_f64..1.0,
        ) {
            requests.push(0);
            requests.sort_unstable();
            let looks = run(&requests, 60_000, jitter);
            for (index, first) in looks.iter().enumerate() {
                let within = looks[index..].iter().take_while(|look| **look < first + 18_000).count();
                prop_assert!(within <= 120, "{within} looks from {first}");
            }
        }
    }
}
