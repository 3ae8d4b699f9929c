//! Many keys at once: reviewed, confirmed with one word and their number, then asked for one by one through the same steps
//! as a single one, with pause and stop in between. What a run is, as data, is in `many`.
//!
//! On the endpoint route as many requests are under way as the rate budget allows. On the guided route one page after the
//! other is opened, each when the owner has told what became of the one before.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use super::regenerate::{Wanted, stale_view, wrong_word};
use super::{Desk, DeskEvent, DeskView, LeftOut, ManyRequest, ManyReview, PlaceCount, RunView, State};
use crate::clock::{Clock as _, after};
use crate::error::{DeskError, ErrorCode};
use crate::highlevel::limiter::Permit;
use crate::highlevel::{Api1, Purpose};
use crate::journal::{Activity, ActivityKind};
use crate::key::KeyForm;
use crate::many::{Run, RunItem, RunItemOutcome, RunState, outcome_of, seconds_for};
use crate::phrase::Phrase;
use crate::places::PlaceKind;
use crate::regeneration::{Route, Rules, State as RegenerationState};

/// How many requests are under way at once: enough to use the whole limit over a slow connection.
const AT_ONCE: usize = 32;
/// In the middle of a run, a key is only asked for when the agency was looked at within this time.
const FRESHNESS: Duration = Duration::from_mins(5);

/// A run together with what it needs beyond its data.
pub(super) struct RunUnderWay {
    pub run: Run,
    /// What the owner confirmed, in the order of the run's items.
    wanted: Vec<Wanted>,
    /// Why it paused by itself.
    trouble: Option<DeskError>,
}

impl RunUnderWay {
    /// A run that is over, and only shown.
    pub(super) fn over(run: Run) -> Self {
        Self { run, wanted: Vec::new(), trouble: None }
    }
}

impl Desk {
    /// What regenerating these keys would mean. Changes nothing.
    ///
    /// # Errors
    /// `not_connected`.
    pub fn review_many(&self, sub_account_ids: &[String]) -> Result<ManyReview, DeskError> {
        let rules = &self.inner.rules();
        let now = self.inner.time.now();
        let state = self.inner.lock();
        let connection = state.connection.as_ref().ok_or_else(DeskError::not_connected)?;
        let mut review = ManyReview {
            included: Vec::new(),
            left_out: Vec::new(),
            with_places: 0,
            places: Vec::new(),
            seconds: 0,
            route: Route::Endpoint,
            typed_word: String::new(),
        };
        let mut places: HashMap<PlaceKind, u32> = HashMap::new();
        for id in sub_account_ids {
            let seen = state.sub_accounts.get(id).and_then(|known| known.key.fingerprint.clone());
            let standing = state.regenerations.get(id).map(|newest| newest.state.name());
            let wanted = Wanted {
                sub_account_id: id.clone(),
                fingerprint: seen,
                state: standing,
                compromised_at: None,
                run: None,
            };
            match state.check(&wanted, now, rules) {
                Ok(checked) => {
                    if checked.route == Route::Guided {
                        review.route = Route::Guided;
                    }
                    review.with_places += u32::from(!state.places_of(id).is_empty());
                    for place in state.places_of(id) {
                        *places.entry(place.kind).or_default() += 1;
                    }
                    review.included.push(id.clone());
                }
                Err(error) => review.left_out.push(LeftOut { sub_account_id: id.clone(), why: error.message }),
            }
        }
        review.places = places.into_iter().map(|(kind, count)| PlaceCount { kind, count }).collect();
        review.places.sort_by_key(|place| (std::cmp::Reverse(place.count), place.kind));
        let keys = u32::try_from(review.included.len()).unwrap_or(u32::MAX);
        if let (Route::Endpoint, Some(key)) = (review.route, &connection.key) {
            review.seconds = seconds_for(keys, &key.access.budget());
        }
        review.typed_word = word_for(rules, review.included.len());
        Ok(review)
    }

    /// Regenerates many keys. Returns as soon as that is written down and under way; the run is part of the desk's view.
    ///
    /// # Errors
    /// `run_under_way`, `nothing_to_do`, `wrong_word`, `stale_view` when one of them cannot be regenerated any more or its key
    /// is another one than the owner saw, `journal_unusable`, or why the agency could not be looked at once more. Nothing was
    /// sent then.
    pub async fn regenerate_many(&self, request: ManyRequest) -> Result<RunView, DeskError> {
        let rules = &self.inner.rules();
        if request.items.is_empty() {
            return Err(DeskError::new(
                ErrorCode::NothingToDo,
                Phrase::new("error-nothing-to-regenerate"),
                Phrase::new("error-nothing-to-regenerate-next"),
            ));
        }
        let word = word_for(rules, request.items.len());
        if request.typed_word.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase() != word.to_lowercase() {
            return Err(wrong_word(&word));
        }
        let mut chosen: Vec<Wanted> = request
            .items
            .into_iter()
            .map(|item| Wanted {
                sub_account_id: item.sub_account_id,
                fingerprint: item.fingerprint,
                state: item.state,
                compromised_at: request.compromised_at,
                run: None,
            })
            .collect();
        self.check_many(&chosen)?;
        if !chosen.iter().all(|wanted| self.looked_within(&wanted.sub_account_id, self.inner.settings.freshness)) {
            self.look_at_keys(Purpose::Look).await?;
        }
        let run = {
            let now = self.inner.time.now();
            let mut state = self.inner.lock();
            let route = state.check_many(&chosen, now, rules)?;
            request.order.sort(&mut chosen, |wanted| {
                state.sub_accounts.get(&wanted.sub_account_id).map_or(KeyForm::Missing, |known| known.key.form)
            });
            let items = chosen.iter().map(|wanted| RunItem {
                sub_account_id: wanted.sub_account_id.clone(),
                outcome: RunItemOutcome::Queued,
                words: None,
            });
            let new = Run {
                id: 0,
                route,
                state: RunState::Running,
                begun_at: now,
                ended_at: None,
                dismissed: false,
                items: items.collect(),
            };
            let words = Phrase::new("activity-many-begun").with("count", new.items.len());
            let run = state.journal()?.begin_run(&new, &[self.line(None, ActivityKind::ManyBegun, words)])?;
            for wanted in &mut chosen {
                wanted.run = Some(run.id);
            }
            state.run = Some(RunUnderWay { run: run.clone(), wanted: chosen, trouble: None });
            run
        };
        match run.route {
            Route::Guided => self.follow_run(),
            Route::Endpoint => {
                let desk = self.clone();
                tokio::spawn(async move { desk.drive_run(run.id).await });
            }
        }
        self.tell(DeskEvent::Changed);
        let view = self.inner.lock().run_view();
        view.ok_or_else(|| DeskError::internal("run-gone"))
    }

    /// Pauses the run: nothing more is sent until it goes on.
    #[must_use]
    pub fn pause_run(&self) -> DeskView {
        self.set_run_state(&[RunState::Running], RunState::Paused)
    }

    /// Lets the run go on.
    #[must_use]
    pub fn resume_run(&self) -> DeskView {
        // Waiting for it to go on, the sending task wakes by itself; the guided route has none.
        let _ = self.set_run_state(&[RunState::Paused], RunState::Running);
        self.follow_run();
        self.view()
    }

    /// Stops the run: what was sent stays sent, nothing more is.
    #[must_use]
    pub fn stop_run(&self) -> DeskView {
        let _ = self.set_run_state(&[RunState::Running, RunState::Paused], RunState::Stopping);
        self.follow_run();
        self.view()
    }

    /// The owner has read how the run ended.
    ///
    /// # Errors
    /// When the journal cannot be written.
    pub fn dismiss_run(&self) -> Result<DeskView, DeskError> {
        {
            let mut state = self.inner.lock();
            if let Some(under_way) = state.run.take_if(|under_way| under_way.run.state.is_over()) {
                let run = Run { dismissed: true, ..under_way.run };
                state.journal()?.save_run(&run, None)?;
            }
        }
        self.tell(DeskEvent::Changed);
        Ok(self.view())
    }

    /// What became of each key of the run.
    #[must_use]
    pub fn run_items(&self) -> Vec<RunItem> {
        self.inner.lock().run.as_ref().map(|under_way| under_way.run.items.clone()).unwrap_or_default()
    }

    /// Whether keys are still to be sent: closing the program would leave some out.
    #[must_use]
    pub fn run_goes_on(&self) -> bool {
        self.inner.lock().run.as_ref().is_some_and(|under_way| !under_way.run.state.is_over())
    }

    fn check_many(&self, chosen: &[Wanted]) -> Result<Route, DeskError> {
        let rules = self.inner.rules();
        self.inner.lock().check_many(chosen, self.inner.time.now(), &rules)
    }

    fn set_run_state(&self, from: &[RunState], to: RunState) -> DeskView {
        if let Some(under_way) = &mut self.inner.lock().run
            && from.contains(&under_way.run.state)
        {
            under_way.run.state = to;
            under_way.trouble = None;
        }
        self.inner.run_changed.notify_waiters();
        self.tell(DeskEvent::Changed);
        self.view()
    }

    /// Sends the run's requests, as many at once as is useful, until its end. Each takes its place in the rate budget first,
    /// then is written to disk, then sent: pausing or stopping leaves none half done.
    async fn drive_run(&self, id: i64) {
        let places = Arc::new(Semaphore::new(AT_ONCE));
        let mut sending = JoinSet::new();
        loop {
            let Ok(place) = places.clone().acquire_owned().await else { break };
            let Some((platform, permit)) = self.next_turn(id).await else { break };
            let Some((position, wanted)) = self.take_next(id) else { continue };
            let desk = self.clone();
            sending.spawn(async move {
                let sent = desk.send(&wanted, &platform, permit).await;
                match sent {
                    Ok(regeneration) => {
                        let (outcome, words) = outcome_of(&regeneration.state);
                        desk.set_outcome(id, position, outcome, words);
                    }
                    // Nothing was sent, and nothing would be for those to come: this one's turn comes again.
                    Err(error) if matches!(error.code, ErrorCode::JournalUnusable | ErrorCode::NotConnected) => {
                        desk.set_outcome(id, position, RunItemOutcome::Queued, None);
                        desk.pause_for(error);
                    }
                    Err(error) => desk.set_outcome(id, position, RunItemOutcome::LeftOut, Some(error.message)),
                }
                drop(place);
            });
            while sending.try_join_next().is_some() {}
        }
        while sending.join_next().await.is_some() {}
        self.end_run(id);
    }

    /// Waits until the run goes on, the agency is freshly looked at and there is a place in the budget. `None` when nothing more
    /// is to be sent.
    async fn next_turn(&self, id: i64) -> Option<(Arc<Api1>, Permit)> {
        loop {
            let changed = self.inner.run_changed.notified();
            let mut changed = std::pin::pin!(changed);
            changed.as_mut().enable();
            let (state, more) = {
                let state = self.inner.lock();
                let under_way = state.run.as_ref().filter(|under_way| under_way.run.id == id)?;
                (under_way.run.state, under_way.run.next().is_some())
            };
            match (state, more) {
                (RunState::Paused, _) => {
                    changed.await;
                    continue;
                }
                (RunState::Running, true) => {
                    if !self.agency_looked_within(FRESHNESS)
                        && let Err(error) = self.look_at_keys(Purpose::Look).await
                    {
                        self.pause_for(error);
                        continue;
                    }
                }
                _ => return None,
            }
            let platform = match self.connected().and_then(|connection| connection.agency_key()) {
                Ok(platform) => platform,
                Err(error) => {
                    self.pause_for(error);
                    continue;
                }
            };
            tokio::select! {
                biased;
                // Paused or stopped while waiting for a place: asked again from the start.
                () = changed => {}
                permit = platform.reserve(Purpose::Run) => match permit {
                    Ok(permit) => return Some((platform, permit)),
                    Err(error) => self.pause_for(error.into()),
                }
            }
        }
    }

    /// By the agency and not by each key: one that HighLevel no longer lists is not looked at any more, and is left out at
    /// its turn.
    fn agency_looked_within(&self, freshness: Duration) -> bool {
        let now = self.inner.time.now();
        let looked_at = self.inner.lock().last_look.as_ref().map(|look| look.at);
        looked_at.is_some_and(|at| at <= now && after(at, freshness) >= now)
    }

    /// Trouble that concerns every key to come: the run pauses and the owner is told why.
    fn pause_for(&self, error: DeskError) {
        let _ = self.pause_run();
        if let Some(under_way) = &mut self.inner.lock().run {
            under_way.trouble = Some(error);
        }
        self.tell(DeskEvent::Changed);
    }

    /// Takes the next key's turn, unless the run was paused or stopped just now.
    fn take_next(&self, id: i64) -> Option<(usize, Wanted)> {
        let mut state = self.inner.lock();
        let under_way = state.run.as_mut().filter(|it| it.run.id == id && it.run.state == RunState::Running)?;
        let position = under_way.run.next()?;
        under_way.run.items[position].outcome = RunItemOutcome::Sending;
        Some((position, under_way.wanted[position].clone()))
    }

    fn set_outcome(&self, id: i64, position: usize, outcome: RunItemOutcome, words: Option<Phrase>) {
        if let Some(under_way) = self.inner.lock().run.as_mut().filter(|under_way| under_way.run.id == id) {
            let item = &mut under_way.run.items[position];
            (item.outcome, item.words) = (outcome, words);
        }
        self.tell(DeskEvent::Changed);
    }

    /// On the guided route: takes over what became of the page that is open, and opens the next one.
    pub(super) fn follow_run(&self) {
        loop {
            let next = {
                let mut state = self.inner.lock();
                let State { run: Some(under_way), regenerations, .. } = &mut *state else { return };
                if under_way.run.route != Route::Guided || under_way.run.state.is_over() {
                    return;
                }
                if let Some(open) = under_way.run.open_page() {
                    let item = &mut under_way.run.items[open];
                    let newest = regenerations.get(&item.sub_account_id);
                    let asks = newest.is_some_and(|newest| newest.state == RegenerationState::Confirmed);
                    if !asks && let Some(newest) = newest {
                        (item.outcome, item.words) = outcome_of(&newest.state);
                    }
                    if asks && under_way.run.state != RunState::Stopping {
                        return;
                    }
                }
                match (under_way.run.state, under_way.run.next()) {
                    (RunState::Running, Some(position)) => {
                        under_way.run.items[position].outcome = RunItemOutcome::Sending;
                        Some((under_way.run.id, position, under_way.wanted[position].clone()))
                    }
                    (RunState::Paused, Some(_)) => return,
                    _ => None,
                }
            };
            let Some((id, position, wanted)) = next else {
                let id = self.inner.lock().run.as_ref().map(|under_way| under_way.run.id);
                if let Some(id) = id {
                    self.end_run(id);
                }
                return;
            };
            // While a page is open the watch looks again and again, so the key is as fresh as it can be.
            match self.open_to_click(&wanted) {
                Ok(_) => {
                    self.tell(DeskEvent::Changed);
                    return;
                }
                Err(error) => self.set_outcome(id, position, RunItemOutcome::LeftOut, Some(error.message)),
            }
        }
    }

    /// The run is over: every key has its outcome, on disk too.
    fn end_run(&self, id: i64) {
        let now = self.inner.time.now();
        {
            let mut state = self.inner.lock();
            state.keep_budget(now);
            let State { run: Some(under_way), journal: Some(journal), .. } = &mut *state else { return };
            let run = &mut under_way.run;
            if run.id != id || run.state.is_over() {
                return;
            }
            let stopped = run.next().is_some() || (run.state == RunState::Stopping && run.open_page().is_some());
            run.end(if stopped { RunState::Stopped } else { RunState::Finished }, now);
            if let Err(error) = journal.save_run(run, Some(&ended(run, now))) {
                let notice = DeskError::from(error);
                state.add_notice(notice);
            }
        }
        self.tell(DeskEvent::Changed);
    }
}

impl State {
    /// Whether all of them can be regenerated as the owner saw them, and by whom.
    fn check_many(&self, chosen: &[Wanted], now: jiff::Timestamp, rules: &Rules) -> Result<Route, DeskError> {
        if self.run.as_ref().is_some_and(|under_way| !under_way.run.state.is_over()) {
            return Err(run_under_way());
        }
        let mut route = Route::Endpoint;
        let mut ids = std::collections::HashSet::new();
        for wanted in chosen {
            let checked = self.check(wanted, now, rules).map_err(|error| DeskError {
                code: if error.code == ErrorCode::NotConnected { error.code } else { ErrorCode::StaleView },
                ..error
            })?;
            if checked.route == Route::Guided {
                route = Route::Guided;
            }
            if !ids.insert(&wanted.sub_account_id) {
                return Err(stale_view());
            }
        }
        Ok(route)
    }

    /// The run for the interface, with what it waits for.
    pub(super) fn run_view(&self) -> Option<RunView> {
        let under_way = self.run.as_ref()?;
        let run = &under_way.run;
        let goes_on = run.route == Route::Endpoint && !run.state.is_over();
        let key = self.connection.as_ref().filter(|_| goes_on).and_then(|connection| connection.key.as_ref());
        let waiting = key.filter(|_| run.state == RunState::Running).and_then(|key| key.access.free_at());
        let left = run.count(RunItemOutcome::Queued);
        let seconds = key.map(|key| seconds_for(left, &key.access.budget()));
        Some(RunView::of(run, waiting, seconds, under_way.trouble.clone()))
    }

    /// Ends a run in whose middle the program ended.
    pub(super) fn interrupt_run(&mut self, now: jiff::Timestamp) -> Result<(), DeskError> {
        let Some(mut run) = self.journal()?.newest_run()? else { return Ok(()) };
        if !run.state.is_over() {
            run.interrupt(|id| self.regenerations.get(id), now);
            self.journal()?.save_run(&run, Some(&ended(&run, now)))?;
        }
        self.run = Some(RunUnderWay::over(run));
        Ok(())
    }
}

pub(super) fn run_under_way() -> DeskError {
    DeskError::new(ErrorCode::RunUnderWay, Phrase::new("error-run-under-way"), Phrase::new("error-run-under-way-next"))
}

/// The line of the log that tells how a run ended.
fn ended(run: &Run, at: jiff::Timestamp) -> Activity {
    let how = match run.state {
        RunState::Stopped => "stopped",
        RunState::Interrupted => "interrupted",
        _ => "finished",
    };
    let words = Phrase::new("activity-many-ended")
        .with("how", how)
        .with("accepted", run.count(RunItemOutcome::Accepted))
        .with("total", run.items.len())
        .with("refused", run.count(RunItemOutcome::Refused))
        .with("unanswered", run.count(RunItemOutcome::Unanswered))
        .with("leftOut", run.count(RunItemOutcome::LeftOut))
        .with("notSent", run.count(RunItemOutcome::NotSent));
    Activity { at, sub_account_id: None, kind: ActivityKind::ManyEnded, words }
}

/// What the owner types: the word and the number of keys.
fn word_for(rules: &Rules, keys: usize) -> String {
    format!("{} {keys}", rules.confirm_word)
}
