//! Waiting for the rate budget: who waits, whose turn it is, and the place in the window that a request holds. How much
//! may be sent is decided in `budget`.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::Notify;

use super::budget::{BudgetView, CredentialKind, Decision, LimitHeaders, Purpose, RateBudget, StartingLimits};
use crate::clock::Clock;

/// Those who wait for a place, and whose turn it is: whoever watches keys on their way goes first; looks and runs take
/// turns.
#[derive(Debug, Default)]
struct Line {
    watching: VecDeque<u64>,
    looking: VecDeque<u64>,
    running: VecDeque<u64>,
    joined: u64,
    /// Whether the last place that was not the watch's went to a look.
    look_was_last: bool,
}

impl Line {
    /// Joins at the end; the number says who it is.
    fn join(&mut self, purpose: Purpose) -> u64 {
        self.joined += 1;
        let number = self.joined;
        self.of(purpose).push_back(number);
        number
    }

    /// Whose turn it is.
    fn turn(&self) -> Option<u64> {
        let (look, run) = (self.looking.front(), self.running.front());
        let next = if self.look_was_last { run.or(look) } else { look.or(run) };
        self.watching.front().or(next).copied()
    }

    /// Whoever had its turn leaves with a place.
    fn served(&mut self, purpose: Purpose, number: u64) {
        self.leave(purpose, number);
        match purpose {
            Purpose::Watch => {}
            Purpose::Look => self.look_was_last = true,
            Purpose::Run => self.look_was_last = false,
        }
    }

    /// Leaves without one, as if it had never joined.
    fn leave(&mut self, purpose: Purpose, number: u64) {
        let line = self.of(purpose);
        // Numbers rise along the line.
        if let Ok(position) = line.binary_search(&number) {
            line.remove(position);
        }
    }

    fn length(&self) -> usize {
        self.watching.len() + self.looking.len() + self.running.len()
    }

    fn of(&mut self, purpose: Purpose) -> &mut VecDeque<u64> {
        match purpose {
            Purpose::Watch => &mut self.watching,
            Purpose::Look => &mut self.looking,
            Purpose::Run => &mut self.running,
        }
    }
}

/// Makes callers wait for a credential's budget.
pub struct RateLimiter {
    state: Mutex<LimiterState>,
    clock: Arc<dyn Clock>,
}

struct LimiterState {
    budget: RateBudget,
    line: Line,
    /// Wakes each of those who wait.
    wakes: HashMap<u64, Arc<Notify>>,
}

impl LimiterState {
    /// Something changed: whoever is next looks again.
    fn wake_next(&self) {
        if let Some(wake) = self.line.turn().and_then(|number| self.wakes.get(&number)) {
            wake.notify_one();
        }
    }
}

/// One who waits. Leaves the line when dropped, whether with a place or without.
struct Waiter<'a> {
    limiter: &'a RateLimiter,
    purpose: Purpose,
    number: u64,
    wake: Arc<Notify>,
}

impl<'a> Waiter<'a> {
    fn join(limiter: &'a RateLimiter, purpose: Purpose) -> Self {
        let wake = Arc::new(Notify::new());
        let mut state = limiter.lock();
        let number = state.line.join(purpose);
        state.wakes.insert(number, wake.clone());
        drop(state);
        Self { limiter, purpose, number, wake }
    }

    /// Asks for a place; `None` where it is somebody else's turn.
    fn ask(&self) -> Option<Decision> {
        let now = self.limiter.clock.now();
        let mut state = self.limiter.lock();
        if state.line.turn() != Some(self.number) {
            return None;
        }
        let decision = state.budget.reserve(now);
        if decision == Decision::Go {
            state.line.served(self.purpose, self.number);
        }
        Some(decision)
    }
}

impl Drop for Waiter<'_> {
    fn drop(&mut self) {
        let mut state = self.limiter.lock();
        state.line.leave(self.purpose, self.number);
        state.wakes.remove(&self.number);
        state.wake_next();
    }
}

impl RateLimiter {
    /// A limiter on a fresh budget.
    #[must_use]
    pub fn new(of: CredentialKind, starting: StartingLimits, clock: Arc<dyn Clock>) -> Self {
        let budget = RateBudget::new(of, starting, clock.now());
        Self { state: Mutex::new(LimiterState { budget, line: Line::default(), wakes: HashMap::new() }), clock }
    }

    /// Waits until a request may leave. The place is given back when the permit is dropped, which must be after the answer.
    ///
    /// # Errors
    /// The instant until which the day's requests are used up: waiting that long is the caller's decision.
    pub async fn acquire(self: &Arc<Self>, purpose: Purpose) -> Result<Permit, Timestamp> {
        let waiter = Waiter::join(self, purpose);
        loop {
            match waiter.ask() {
                Some(Decision::Go) => return Ok(Permit { limiter: self.clone() }),
                Some(Decision::DayUsedUp(until)) => return Err(until),
                Some(Decision::WaitUntil(instant)) => tokio::select! {
                    () = self.clock.sleep_until(instant) => {}
                    () = waiter.wake.notified() => {}
                },
                Some(Decision::WaitForAnswer) | None => waiter.wake.notified().await,
            }
        }
    }

    /// Takes up the day's count of an earlier run of the program; see [`RateBudget::resume`].
    pub fn resume(&self, used_today: u32) {
        self.lock().budget.resume(used_today, self.clock.now());
    }

    /// Takes over an answer's headers; see [`RateBudget::observe`].
    pub fn observe(&self, headers: LimitHeaders) {
        let mut state = self.lock();
        state.budget.observe(headers, self.clock.now());
        state.wake_next();
    }

    /// Takes over a 429; see [`RateBudget::refused`].
    pub fn refused(&self, headers: LimitHeaders, retry_after: Option<Duration>) -> (Timestamp, bool) {
        self.lock().budget.refused(headers, retry_after, self.clock.now())
    }

    /// How much is used.
    #[must_use]
    pub fn view(&self) -> BudgetView {
        let mut state = self.lock();
        let waiting = u32::try_from(state.line.length()).unwrap_or(u32::MAX);
        BudgetView { waiting, ..state.budget.view(self.clock.now()) }
    }

    /// When the next request may leave; see [`RateBudget::free_at`].
    #[must_use]
    pub fn free_at(&self) -> Option<Timestamp> {
        self.lock().budget.free_at(self.clock.now())
    }

    fn lock(&self) -> MutexGuard<'_, LimiterState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A place in the window, held while a request is under way.
pub struct Permit {
    limiter: Arc<RateLimiter>,
}

impl Drop for Permit {
    fn drop(&mut self) {
        let mut state = self.limiter.lock();
        state.budget.answered(self.limiter.clock.now());
        state.wake_next();
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::highlevel::budget::{Limits, LimitsFrom};

    fn at(milliseconds: i64) -> Timestamp {
        // 2026-03-01T12:00:00Z
        Timestamp::from_millisecond(1_772_366_400_000 + milliseconds).unwrap()
    }

    /// The order in which places go to those who wait.
    fn served(line: &mut Line, mut waiting: Vec<(Purpose, u64)>) -> Vec<Purpose> {
        let mut order = Vec::new();
        while let Some(number) = line.turn() {
            let position = waiting.iter().position(|(_, waits)| *waits == number).expect("one of those who wait");
            let (purpose, number) = waiting.remove(position);
            line.served(purpose, number);
            order.push(purpose);
        }
        assert!(waiting.is_empty(), "all were served");
        order
    }

    #[test]
    fn watching_goes_first_and_looks_and_runs_take_turns() {
        use Purpose::{Look, Run, Watch};
        for (joins, expected) in [
            (vec![Run, Run, Run, Look, Look, Watch], vec![Watch, Look, Run, Look, Run, Run]),
            (vec![Look, Look, Run], vec![Look, Run, Look]),
            (vec![Run, Watch, Run, Watch], vec![Watch, Watch, Run, Run]),
            (vec![Look, Look], vec![Look, Look]),
        ] {
            let mut line = Line::default();
            let waiting = joins.iter().map(|purpose| (*purpose, line.join(*purpose))).collect();
            assert_eq!(served(&mut line, waiting), expected, "{joins:?}");
        }
    }

    #[test]
    fn whoever_gives_up_leaves_no_trace_in_the_line() {
        let mut line = Line::default();
        let watch = line.join(Purpose::Watch);
        let given_up = line.join(Purpose::Look);
        let run = line.join(Purpose::Run);
        let look = line.join(Purpose::Look);
        line.leave(Purpose::Watch, watch);
        line.leave(Purpose::Look, given_up);
        assert_eq!((line.turn(), line.length()), (Some(look), 2));
        let waiting = vec![(Purpose::Run, run), (Purpose::Look, look)];
        assert_eq!(served(&mut line, waiting), [Purpose::Look, Purpose::Run]);
    }

    /// Stands still; whoever waits for it waits for ever.
    struct Stopped;

    impl Clock for Stopped {
        fn now(&self) -> Timestamp {
            at(0)
        }

        fn sleep_until(&self, _: Timestamp) -> crate::clock::Sleep<'_> {
            Box::pin(std::future::pending())
        }
    }

    #[tokio::test]
    async fn those_who_wait_are_counted_and_served_when_an_answer_tells_of_more_room() {
        let limits = Limits { per_window: 1, ..Limits::TOKEN };
        let starting = StartingLimits { limits, from: LimitsFrom::Settings };
        let limiter = Arc::new(RateLimiter::new(CredentialKind::AgencyToken, starting, Arc::new(Stopped)));
        drop(limiter.acquire(Purpose::Look).await.unwrap());
        let (waiting, given_up) = (limiter.clone(), limiter.clone());
        let waiting = tokio::spawn(async move { waiting.acquire(Purpose::Run).await.map(|_| ()) });
        let given_up = tokio::spawn(async move { given_up.acquire(Purpose::Watch).await.map(|_| ()) });
        while limiter.view().waiting < 2 {
            tokio::task::yield_now().await;
        }
        let view = limiter.view();
        assert_eq!((view.free_at, view.limits_from), (Some(at(10_000)), LimitsFrom::Settings));
        given_up.abort();
        assert!(given_up.await.is_err());
        assert_eq!(limiter.view().waiting, 1);
        limiter.observe(LimitHeaders { window_limit: Some(2), ..LimitHeaders::default() });
        assert_eq!(waiting.await.unwrap(), Ok(()));
        let view = limiter.view();
        assert_eq!((view.waiting, view.window_limit, view.limits_from), (0, 2, LimitsFrom::Headers));
    }

    proptest! {
        /// Nobody is served twice or forgotten, whoever joins and gives up when.
        #[test]
        fn the_line_serves_everybody_who_stays(
            steps in proptest::collection::vec((0_u8..3, any::<bool>(), any::<bool>()), 1..80)
        ) {
            let mut line = Line::default();
            let mut waiting = Vec::new();
            for (purpose, gives_up, is_served) in steps {
                let purpose = [Purpose::Watch, Purpose::Look, Purpose::Run][usize::from(purpose)];
                let number = line.join(purpose);
                if gives_up { line.leave(purpose, number) } else { waiting.push((purpose, number)) }
                if is_served && let Some(number) = line.turn() {
                    let position = waiting.iter().position(|(_, waits)| *waits == number);
                    let (purpose, number) = waiting.remove(position.expect("one of those who wait"));
                    let watch_waits = waiting.iter().any(|(waits, _)| *waits == Purpose::Watch);
                    prop_assert!(purpose == Purpose::Watch || !watch_waits);
                    line.served(purpose, number);
                }
            }
            prop_assert_eq!(line.length(), waiting.len());
            served(&mut line, waiting);
        }
    }
}
