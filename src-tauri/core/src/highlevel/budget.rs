//! The rate budget: how many requests one credential may make, kept so that HighLevel never has to answer 429.
//!
//! HighLevel counts per credential and per resource. Each credential Key Desk uses reaches one resource alone, its agency or
//! its sub-account, so a credential's budget is that resource's too.
//!
//! Pure; making callers wait for it is `limiter`'s business. A place in the window is taken when a request leaves and given
//! back one interval after its *answer* came: HighLevel counted it somewhere in between, so whatever window it uses, it never
//! sees more than the limit. Limits and headers: HighLevel's help article "HighLevel API" (100 requests per 10 s and 200,000 a
//! day, five `X-RateLimit-` headers).

use std::collections::VecDeque;
use std::time::Duration;

use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use serde::{Deserialize, Serialize};

use crate::clock::after;

/// The limits a budget starts with, until the platform's headers say otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Requests per window.
    pub per_window: u32,
    /// Length of a window.
    pub window: Duration,
    /// Requests per day (UTC).
    pub per_day: u32,
}

impl Limits {
    /// HighLevel's published limits of API 1.0.
    pub const API_1: Self = Self { per_window: 100, window: Duration::from_secs(10), per_day: 200_000 };
    /// What was measured of real Private Integration Tokens; the published limits are those of API 1.0.
    pub const TOKEN: Self = Self { per_window: 20, window: Duration::from_secs(10), per_day: 10_000 };
}

/// Where a budget's limits come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum LimitsFrom {
    /// HighLevel's help article.
    Published,
    /// What was measured of tokens.
    Measured,
    /// The headers of an answer.
    Headers,
    /// The owner.
    Settings,
}

/// The limits a budget starts with, and where they come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StartingLimits {
    /// The limits.
    pub limits: Limits,
    /// Where they come from.
    pub from: LimitsFrom,
}

impl StartingLimits {
    /// Of an API key, as published.
    pub const API_1: Self = Self { limits: Limits::API_1, from: LimitsFrom::Published };
    /// Of a token, as measured.
    pub const TOKEN: Self = Self { limits: Limits::TOKEN, from: LimitsFrom::Measured };
}

/// Whose budget it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum CredentialKind {
    /// The agency API key.
    AgencyKey,
    /// The agency's Private Integration Token.
    AgencyToken,
    /// The API keys of sub-accounts.
    SubAccountKeys,
}

/// What a request is for. Where several wait for a place, this decides which goes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// Looking for keys that are on their way.
    Watch,
    /// A look the owner asked for, or a single question.
    Look,
    /// The regeneration of many keys.
    Run,
}

/// What the five headers of an answer said; each may be missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct LimitHeaders {
    /// `X-RateLimit-Limit-Daily`.
    pub daily_limit: Option<u32>,
    /// `X-RateLimit-Daily-Remaining`.
    pub daily_remaining: Option<u32>,
    /// `X-RateLimit-Interval-Milliseconds`.
    pub interval_milliseconds: Option<u32>,
    /// `X-RateLimit-Max`.
    pub window_limit: Option<u32>,
    /// `X-RateLimit-Remaining`.
    pub window_remaining: Option<u32>,
    /// `RateLimit-Reset`: seconds until the window is over.
    pub reset_seconds: Option<u32>,
}

impl LimitHeaders {
    /// Reads them by name through `header`; where HighLevel's own are missing, those of the older form without `X-`.
    pub fn read(header: impl Fn(&str) -> Option<u32>) -> Self {
        Self {
            reset_seconds: header("ratelimit-reset"),
            daily_limit: header("x-ratelimit-limit-daily"),
            daily_remaining: header("x-ratelimit-daily-remaining"),
            interval_milliseconds: header("x-ratelimit-interval-milliseconds"),
            window_limit: header("x-ratelimit-max").or_else(|| header("ratelimit-limit")),
            window_remaining: header("x-ratelimit-remaining").or_else(|| header("ratelimit-remaining")),
        }
    }
}

/// Whether a request may leave now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// It may, and its place is taken.
    Go,
    /// Not before then.
    WaitUntil(Timestamp),
    /// Every place is taken by a request without an answer yet; ask again when one has come.
    WaitForAnswer,
    /// The day's requests are used up; not before then.
    DayUsedUp(Timestamp),
}

/// One credential's budget.
#[derive(Debug)]
pub struct RateBudget {
    of: CredentialKind,
    limits: Limits,
    limits_from: LimitsFrom,
    /// Requests whose answer has not come.
    in_flight: u32,
    /// When the answers of the window's requests came, oldest first.
    answered: VecDeque<Timestamp>,
    /// Requests counted on `day`, ours and those the headers tell of.
    used_today: u32,
    /// The day (since 1970, UTC) `used_today` counts for.
    day: i64,
    paused_until: Option<Timestamp>,
    day_over_until: Option<Timestamp>,
}

impl RateBudget {
    /// A budget of which nothing is used.
    #[must_use]
    pub fn new(of: CredentialKind, starting: StartingLimits, now: Timestamp) -> Self {
        Self {
            of,
            limits: starting.limits,
            limits_from: starting.from,
            in_flight: 0,
            answered: VecDeque::new(),
            used_today: 0,
            day: day_of(now),
            paused_until: None,
            day_over_until: None,
        }
    }

    /// Takes up the day's count of an earlier run of the program.
    pub fn resume(&mut self, used_today: u32, now: Timestamp) {
        self.catch_up(now);
        self.used_today = self.used_today.max(used_today);
    }

    /// Asks for a place for one request, and takes it where that is possible.
    pub fn reserve(&mut self, now: Timestamp) -> Decision {
        self.catch_up(now);
        if let Some(until) = self.day_over_until {
            return Decision::DayUsedUp(until);
        }
        if self.used_today >= self.limits.per_day {
            return Decision::DayUsedUp(next_day(now));
        }
        if let Some(until) = self.paused_until {
            return Decision::WaitUntil(until);
        }
        let used = self.used_in_window();
        if used < self.limits.per_window {
            self.in_flight += 1;
            self.used_today += 1;
            return Decision::Go;
        }
        match self.answered.front() {
            Some(first) => Decision::WaitUntil(after(*first, self.limits.window)),
            None => Decision::WaitForAnswer,
        }
    }

    /// A request's answer came, or it will never come.
    pub fn answered(&mut self, now: Timestamp) {
        self.catch_up(now);
        self.in_flight = self.in_flight.saturating_sub(1);
        self.answered.push_back(now);
    }

    /// Takes over what an answer's headers said. Others may use the same credential, so the platform's count wins where it is lower.
    pub fn observe(&mut self, headers: LimitHeaders, now: Timestamp) {
        self.catch_up(now);
        if headers.window_limit.or(headers.daily_limit).is_some_and(|limit| limit > 0) {
            self.limits_from = LimitsFrom::Headers;
        }
        if let Some(limit) = headers.window_limit.filter(|limit| *limit > 0) {
            self.limits.per_window = limit;
        }
        if let Some(interval) = headers.interval_milliseconds.filter(|interval| (1..=3_600_000).contains(interval)) {
            self.limits.window = Duration::from_millis(interval.into());
        }
        if let Some(limit) = headers.daily_limit.filter(|limit| *limit > 0) {
            self.limits.per_day = limit;
        }
        if let Some(remaining) = headers.window_remaining {
            let ours = self.limits.per_window.saturating_sub(self.used_in_window());
            for _ in remaining..ours {
                self.answered.push_back(now);
            }
        }
        // Nothing is left, and it is said until when: no need to find out by asking.
        if let (Some(0), Some(seconds)) =
            (headers.window_remaining, headers.reset_seconds.filter(|wait| *wait <= 3_600))
        {
            let until = after(now, Duration::from_secs(seconds.into()));
            self.paused_until = Some(self.paused_until.map_or(until, |already| already.max(until)));
        }
        if let Some(remaining) = headers.daily_remaining {
            self.used_today = self.used_today.max(self.limits.per_day.saturating_sub(remaining));
            if remaining == 0 {
                self.day_over_until = Some(next_day(now));
            }
        }
    }

    /// The platform answered 429. Pauses for as long as it asked, else for a window; with the day's requests at zero, until
    /// the next day or as long as it asked, whichever is later. Returns until when, and whether it is the day's limit.
    pub fn refused(
        &mut self,
        headers: LimitHeaders,
        retry_after: Option<Duration>,
        now: Timestamp,
    ) -> (Timestamp, bool) {
        self.observe(headers, now);
        let until = after(now, retry_after.unwrap_or(self.limits.window));
        if headers.daily_remaining == Some(0) {
            let until = until.max(next_day(now));
            self.day_over_until = Some(until);
            (until, true)
        } else {
            self.paused_until = Some(self.paused_until.map_or(until, |already| already.max(until)));
            (until, false)
        }
    }

    /// How much is used.
    #[must_use]
    pub fn view(&mut self, now: Timestamp) -> BudgetView {
        let free_at = self.free_at(now);
        BudgetView {
            of: self.of,
            limits_from: self.limits_from,
            waiting: 0,
            free_at,
            used_in_window: self.used_in_window(),
            window_limit: self.limits.per_window,
            window_seconds: u32::try_from(self.limits.window.as_secs()).unwrap_or(u32::MAX),
            used_today: self.used_today,
            day_limit: self.limits.per_day,
            waiting_until: self.day_over_until.or(self.paused_until),
        }
    }

    /// When the next request may leave; `None` when it may at once, or when that hangs on an answer.
    #[must_use]
    pub fn free_at(&mut self, now: Timestamp) -> Option<Timestamp> {
        self.catch_up(now);
        let full = self.used_in_window() >= self.limits.per_window;
        let window = full.then(|| self.answered.front()).flatten().map(|first| after(*first, self.limits.window));
        self.day_over_until.or(self.paused_until).or(window)
    }

    fn used_in_window(&self) -> u32 {
        self.in_flight.saturating_add(u32::try_from(self.answered.len()).unwrap_or(u32::MAX))
    }

    fn catch_up(&mut self, now: Timestamp) {
        // A clock that was set back would otherwise hold places for as long as it was ahead.
        for instant in &mut self.answered {
            *instant = (*instant).min(now);
        }
        while self.answered.front().is_some_and(|first| after(*first, self.limits.window) <= now) {
            self.answered.pop_front();
        }
        self.paused_until = self.paused_until.filter(|until| *until > now);
        self.day_over_until = self.day_over_until.filter(|until| *until > now);
        if day_of(now) != self.day {
            self.day = day_of(now);
            self.used_today = self.in_flight;
        }
    }
}

/// The day of an instant, since 1970 (UTC).
pub(crate) fn day_of(instant: Timestamp) -> i64 {
    instant.as_second().div_euclid(86_400)
}

fn next_day(instant: Timestamp) -> Timestamp {
    instant
        .to_zoned(TimeZone::UTC)
        .start_of_day()
        .ok()
        .and_then(|midnight| midnight.checked_add(1.day()).ok())
        .map_or(Timestamp::MAX, |midnight| midnight.timestamp())
}

/// How much of a budget is used, for the owner to see.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct BudgetView {
    /// Whose budget it is.
    pub of: CredentialKind,
    /// Where the limits come from.
    pub limits_from: LimitsFrom,
    /// How many requests wait for it.
    pub waiting: u32,
    /// When the next of them may leave, where it must wait.
    #[specta(type = Option<String>)]
    pub free_at: Option<Timestamp>,
    /// Requests of the present window.
    pub used_in_window: u32,
    /// Requests a window allows.
    pub window_limit: u32,
    /// Length of a window in seconds.
    pub window_seconds: u32,
    /// Requests of the present day (UTC).
    pub used_today: u32,
    /// Requests a day allows.
    pub day_limit: u32,
    /// Until when HighLevel asked for a pause.
    #[specta(type = Option<String>)]
    pub waiting_until: Option<Timestamp>,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(milliseconds: i64) -> Timestamp {
        // 2026-03-01T12:00:00Z
        Timestamp::from_millisecond(1_772_366_400_000 + milliseconds).unwrap()
    }

    fn budget() -> RateBudget {
        RateBudget::new(CredentialKind::AgencyKey, StartingLimits::API_1, at(0))
    }

    fn use_up_window(budget: &mut RateBudget) {
        for _ in 0..100 {
            assert_eq!(budget.reserve(at(0)), Decision::Go);
        }
    }

    #[test]
    fn the_hundred_and_first_request_waits_until_ten_seconds_after_the_first_answer() {
        let mut budget = budget();
        use_up_window(&mut budget);
        assert_eq!(budget.reserve(at(0)), Decision::WaitForAnswer);
        budget.answered(at(400));
        assert_eq!(budget.reserve(at(500)), Decision::WaitUntil(at(10_400)));
        assert_eq!(budget.reserve(at(10_400)), Decision::Go);
        assert_eq!(budget.reserve(at(10_400)), Decision::WaitForAnswer);
    }

    #[test]
    fn headers_of_the_older_form_are_read_where_highlevels_own_are_missing() {
        let read = |said: &[(&str, u32)]| {
            LimitHeaders::read(|name| said.iter().find(|(known, _)| *known == name).map(|(_, value)| *value))
        };
        let older = read(&[("ratelimit-limit", 20), ("ratelimit-remaining", 0), ("ratelimit-reset", 7)]);
        assert_eq!((older.window_limit, older.window_remaining, older.reset_seconds), (Some(20), Some(0), Some(7)));
        let both = read(&[("ratelimit-remaining", 3), ("x-ratelimit-remaining", 5)]);
        assert_eq!(both.window_remaining, Some(5));
        let mut budget = budget();
        budget.observe(older, at(0));
        assert_eq!(budget.reserve(at(6_999)), Decision::WaitUntil(at(7_000)));
    }

    #[test]
    fn the_days_count_goes_on_after_a_restart_and_ends_with_the_day() {
        let mut budget = budget();
        budget.resume(199_999, at(0));
        assert_eq!(budget.reserve(at(0)), Decision::Go);
        assert!(matches!(budget.reserve(at(0)), Decision::DayUsedUp(_)));
        assert_eq!(budget.reserve(at(86_400_000)), Decision::Go);
    }

    #[test]
    fn headers_correct_the_limits_and_reveal_what_others_used() {
        let mut budget = budget();
        assert_eq!(budget.reserve(at(0)), Decision::Go);
        budget.answered(at(1));
        let headers = LimitHeaders {
            daily_limit: Some(10_000),
            daily_remaining: Some(4_000),
            interval_milliseconds: Some(5_000),
            window_limit: Some(20),
            window_remaining: Some(3),
            reset_seconds: None,
        };
        budget.observe(headers, at(1));
        let view = budget.view(at(1));
        assert_eq!((view.used_in_window, view.window_limit, view.window_seconds), (17, 20, 5));
        assert_eq!((view.used_today, view.day_limit), (6_000, 10_000));
        for _ in 0..3 {
            assert_eq!(budget.reserve(at(2)), Decision::Go);
        }
        assert_eq!(budget.reserve(at(2)), Decision::WaitUntil(at(5_001)));
    }

    #[test]
    fn a_platform_that_counts_less_than_we_sent_is_not_believed() {
        let mut budget = budget();
        use_up_window(&mut budget);
        budget.observe(LimitHeaders { window_remaining: Some(99), ..LimitHeaders::default() }, at(1));
        assert_eq!(budget.reserve(at(1)), Decision::WaitForAnswer);
    }

    #[test]
    fn a_429_pauses_for_as_long_as_it_says_or_else_for_a_window() {
        let mut told = budget();
        assert_eq!(told.refused(LimitHeaders::default(), Some(Duration::from_secs(42)), at(0)), (at(42_000), false));
        assert_eq!(told.reserve(at(41_999)), Decision::WaitUntil(at(42_000)));
        assert_eq!(told.reserve(at(42_000)), Decision::Go);
        let mut untold = budget();
        assert_eq!(untold.refused(LimitHeaders::default(), None, at(0)), (at(10_000), false));
    }

    #[test]
    fn a_daily_zero_stops_until_the_next_day() {
        let midnight = at(12 * 3_600_000);
        let mut budget = budget();
        let zero = LimitHeaders { daily_remaining: Some(0), ..LimitHeaders::default() };
        assert_eq!(budget.refused(zero, Some(Duration::from_secs(1)), at(0)), (midnight, true));
        assert_eq!(budget.reserve(at(1000)), Decision::DayUsedUp(midnight));
        assert_eq!(budget.reserve(midnight), Decision::Go);
        assert_eq!(budget.view(midnight).used_today, 1);
    }

    #[test]
    fn the_days_own_count_is_kept_too() {
        let mut budget = RateBudget::new(
            CredentialKind::AgencyKey,
            StartingLimits { limits: Limits { per_day: 2, ..Limits::API_1 }, from: LimitsFrom::Settings },
            at(0),
        );
        assert_eq!(budget.reserve(at(0)), Decision::Go);
        assert_eq!(budget.reserve(at(0)), Decision::Go);
        assert_eq!(budget.reserve(at(0)), Decision::DayUsedUp(at(12 * 3_600_000)));
    }

    #[test]
    fn a_clock_set_back_by_a_day_does_not_block_for_a_day() {
        let mut budget = budget();
        use_up_window(&mut budget);
        for _ in 0..100 {
            budget.answered(at(86_400_000));
        }
        let Decision::WaitUntil(instant) = budget.reserve(at(0)) else { panic!("must wait") };
        assert!(instant <= at(10_000));
    }

    proptest! {
        /// The platform counts a request at any instant between its leaving and its answer, in any window.
        #[test]
        fn no_window_of_the_platform_ever_holds_more_than_the_limit(
            requests in proptest::collection::vec((0_i64..400, 0_i64..3_000, 0.0_f64..=1.0), 150..600)
        ) {
            let mut budget = budget();
            let mut now = 0_i64;
            let mut under_way: Vec<i64> = Vec::new();
            let mut counted: Vec<i64> = Vec::new();
            for (pause, duration, fraction) in requests {
                now += pause / 20;
                loop {
                    under_way.sort_unstable();
                    while under_way.first().is_some_and(|answer| *answer <= now) {
                        budget.answered(at(under_way.remove(0)));
                    }
                    match budget.reserve(at(now)) {
                        Decision::Go => break,
                        Decision::WaitUntil(instant) => {
                            let instant = instant.as_millisecond() - at(0).as_millisecond();
                            now = under_way.first().map_or(instant, |answer| instant.min(*answer));
                        }
                        Decision::WaitForAnswer => now = under_way[0],
                        Decision::DayUsedUp(_) => prop_assert!(false, "the day is long enough"),
                    }
                }
                #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss)]
                counted.push(now + (duration as f64 * fraction) as i64);
                under_way.push(now + duration);
            }
            counted.sort_unstable();
            for (index, first) in counted.iter().enumerate() {
                let within = counted[index..].iter().take_while(|instant| **instant < first + 10_000).count();
                prop_assert!(within <= 100, "{within} within one window");
            }
        }
    }
}
