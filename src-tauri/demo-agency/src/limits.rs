//! The rate limits the platform enforces, per credential, on the agency's clock: a fixed window that opens with its first
//! request, and a day.

use std::collections::HashMap;

use jiff::{SignedDuration, Timestamp};

/// The limits of one credential.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Requests per window.
    pub per_window: u32,
    /// Length of a window in seconds.
    pub window_seconds: u32,
    /// Requests per day (UTC).
    pub per_day: u32,
}

impl Limits {
    /// What was measured of real Private Integration Tokens.
    pub const TOKEN: Self = Self { per_window: 20, window_seconds: 10, per_day: 10_000 };
}

impl Default for Limits {
    /// HighLevel's published ones.
    fn default() -> Self {
        Self { per_window: 100, window_seconds: 10, per_day: 200_000 }
    }
}

#[derive(Debug, Default)]
struct Use {
    window_began: Option<Timestamp>,
    in_window: u32,
    day: i64,
    today: u32,
}

#[derive(Debug, Default)]
pub(crate) struct Meter {
    uses: HashMap<String, Use>,
}

/// What the headers say after a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Reading {
    pub allowed: bool,
    pub window_remaining: u32,
    pub day_remaining: u32,
}

impl Meter {
    /// Counts a request. One that is refused uses nothing up.
    pub(crate) fn count(&mut self, credential: &str, limits: Limits, now: Timestamp) -> Reading {
        let used = self.uses.entry(credential.to_owned()).or_default();
        let window = SignedDuration::from_secs(limits.window_seconds.into());
        // `now` before the window's beginning: the clock was set back.
        if used.window_began.is_none_or(|began| now < began || now.duration_since(began) >= window) {
            used.window_began = Some(now);
            used.in_window = 0;
        }
        let day = now.as_second().div_euclid(86_400);
        if used.day != day {
            used.day = day;
            used.today = 0;
        }
        let allowed = used.in_window < limits.per_window && used.today < limits.per_day;
        if allowed {
            used.in_window += 1;
            used.today += 1;
        }
        Reading {
            allowed,
            window_remaining: limits.per_window.saturating_sub(used.in_window),
            day_remaining: limits.per_day.saturating_sub(used.today),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMITS: Limits = Limits { per_window: 3, window_seconds: 10, per_day: 5 };

    fn allowed(meter: &mut Meter, credential: &str, at: &str) -> bool {
        meter.count(credential, LIMITS, at.parse().unwrap()).allowed
    }

    #[test]
    fn a_window_lets_so_many_through_and_no_more_until_it_is_over() {
        let mut meter = Meter::default();
        let first: Vec<bool> = (0..4).map(|_| allowed(&mut meter, "a", "2026-03-02T09:00:03Z")).collect();
        assert_eq!(first, [true, true, true, false]);
        assert!(!allowed(&mut meter, "a", "2026-03-02T09:00:12.999Z"));
        assert!(allowed(&mut meter, "a", "2026-03-02T09:00:13Z"));
    }

    #[test]
    fn a_day_lets_so_many_through_and_begins_anew_at_midnight() {
        let mut meter = Meter::default();
        for minute in 10..15 {
            assert!(allowed(&mut meter, "a", &format!("2026-03-02T23:{minute}:00Z")));
        }
        assert!(!allowed(&mut meter, "a", "2026-03-02T23:59:59Z"));
        assert!(allowed(&mut meter, "a", "2026-03-03T00:00:00Z"));
    }

    #[test]
    fn each_credential_has_limits_of_its_own() {
        let mut meter = Meter::default();
        for _ in 0..4 {
            allowed(&mut meter, "a", "2026-03-02T09:00:00Z");
        }
        assert!(allowed(&mut meter, "b", "2026-03-02T09:00:00Z"));
    }
}
