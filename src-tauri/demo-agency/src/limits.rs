//! The rate limits the platform enforces, per credential, on the agency's clock: a fixed window and a day.

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
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reading {
    pub allowed: bool,
    pub window_remaining: u32,
    pub day_remaining: u32,
}

impl Meter {
    /// Counts a request.
    pub(crate) fn count(&mut self, credential: &str, limits: Limits, now: Timestamp) -> Reading {
        let used = self.uses.entry(credential.to_owned()).or_default();
        let window = SignedDuration::from_secs(limits.window_seconds.into());
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
