//! Looking: the list of keys, and what it means for every row and every key that is on its way. Also the loop that looks by
//! itself while keys are. What names and given keys tell beside it is in `beside`.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;

use super::{Desk, DeskEvent, LookingView, News, State};
use crate::agency::{KeyChange, LookOutcome, Sight, SubAccount, take_look};
use crate::clock::Clock as _;
use crate::error::{DeskError, ErrorCode};
use crate::highlevel::{Api1, Listing, Progress, Purpose};
use crate::journal::{Activity, ActivityKind, LookRecord};
use crate::key::{FingerprintKey, KeyFacts, KeyForm};
use crate::phrase::Phrase;
use crate::regeneration::{Event, KeySeen, Regeneration, Route, Rules, StateName};

/// Above this many changed rows the interface is told to ask for the whole list.
const ROWS_TOLD_SINGLY: usize = 500;
/// How often the interface hears how far a look has come.
const PROGRESS_INTERVAL: Duration = Duration::from_millis(150);

/// A list that is being read.
pub(super) struct Looking {
    since: Timestamp,
    pub progress: Arc<Progress>,
}

impl State {
    /// The look under way, whichever list it is at: names take longest.
    pub(super) fn looking(&self) -> Option<LookingView> {
        let (keys, beside) = (self.looking_at_keys.as_ref(), self.looking_beside.as_ref());
        let shown = beside.or(keys)?;
        Some(LookingView { since: shown.since, rows: shown.progress.rows(), expected: shown.progress.expected() })
    }

    /// Stops the look under way, if there is one.
    pub(super) fn cancel_look(&self) {
        for looking in self.looking_at_keys.iter().chain(&self.looking_beside) {
            looking.progress.cancel();
        }
    }

    /// Why the latest look failed or is not whole.
    pub(super) fn look_error(&self) -> Option<DeskError> {
        self.keys_error.clone().or_else(|| self.beside_error.clone())
    }
}

impl Desk {
    /// Looks at the agency now, at everything. When a look is under way already, waits for that one instead.
    ///
    /// # Errors
    /// `not_connected`, or why the look failed or is not whole; rows that came are taken all the same.
    pub async fn look_now(&self) -> Result<(), DeskError> {
        let keys = self.look_at_keys(Purpose::Look).await;
        if let Err(error) = &keys
            && matches!(error.code, ErrorCode::NotConnected | ErrorCode::LookCancelled)
        {
            self.looked_whole();
            return keys;
        }
        let beside = self.look_beside(false).await;
        self.looked_whole();
        keys.and(beside)
    }

    /// From now on the time runs until Key Desk looks by itself again.
    fn looked_whole(&self) {
        self.inner.lock().looked_whole = Some(self.inner.time.now());
        self.inner.wake.notify_waiters();
        self.tell(DeskEvent::Changed);
    }

    /// Looks at what may tell of keys on their way: the list of keys alone. Without an agency key there is none, and time passes
    /// without one.
    ///
    /// # Errors
    /// As [`Desk::look_now`].
    pub(super) async fn look_at_keys(&self, purpose: Purpose) -> Result<(), DeskError> {
        let Ok(turn) = self.inner.looking.try_lock() else {
            drop(self.inner.looking.lock().await);
            return self.inner.lock().keys_error.clone().map_or(Ok(()), Err);
        };
        let connection = self.connected()?;
        let number = self.inner.lock().connections;
        let looked = match &connection.key {
            Some(key) => Some(self.list_keys(&key.access, &connection.fingerprint_key, purpose).await),
            None => None,
        };
        // Disconnected, or connected otherwise, in the meantime: these rows are nobody's.
        if self.inner.lock().connections == number {
            match looked {
                Some((began, listing)) => self.take_keys(began, listing, false).await,
                None => {
                    self.take(State::take_nothing).await;
                }
            }
        } else {
            self.tell(DeskEvent::Changed);
        }
        drop(turn);
        self.inner.lock().keys_error.clone().map_or(Ok(()), Err)
    }

    /// Stops the look under way, if there is one.
    pub fn cancel_look(&self) {
        self.inner.lock().cancel_look();
    }

    /// Looks by itself for as long as keys are on their way, and else as often as the owner set; sleeps without a timer where
    /// neither is. Never ends.
    pub async fn watch(&self) {
        loop {
            let woken = self.inner.wake.notified();
            let mut woken = std::pin::pin!(woken);
            woken.as_mut().enable();
            let now = self.inner.time.now();
            let (wait, every) = (self.inner.rules().wait, self.inner.setup().look_every);
            let (watched, by_itself) = {
                let state = self.inner.lock();
                (state.next_look(now, wait), state.next_look_by_itself(now, every))
            };
            let Some(due) = watched.or(by_itself) else {
                woken.await;
                continue;
            };
            tokio::select! {
                () = woken => {}
                () = self.inner.time.sleep_until(due) => {
                    // The error is kept for the owner to see; the next look tries again.
                    let _ = match watched {
                        Some(_) => self.look_at_keys(Purpose::Watch).await,
                        None => self.look_now().await,
                    };
                }
            }
        }
    }

    /// Asks for the list of keys, telling the interface how far it has come. Returns when the look was begun, by the platform's
    /// time: the answer may just have told that the computer's clock is wrong.
    pub(super) async fn list_keys(
        &self,
        access: &Api1,
        fingerprint_key: &FingerprintKey,
        purpose: Purpose,
    ) -> (Timestamp, Listing) {
        let began = self.inner.time.of_computer();
        let progress = Arc::new(Progress::default());
        self.inner.lock().looking_at_keys = Some(self.looking(began, &progress));
        let listing = self.telling(access.list_sub_accounts(fingerprint_key, &progress, purpose)).await;
        self.inner.lock().looking_at_keys = None;
        let (rows, left_out) = (listing.sub_accounts.len(), listing.bad_row_count);
        match &listing.error {
            None => tracing::info!(rows, left_out, ?purpose, "the list of keys came"),
            Some(error) => tracing::warn!(rows, left_out, ?purpose, %error, "the list of keys did not come whole"),
        }
        (self.inner.time.corrected(began), listing)
    }

    pub(super) fn looking(&self, began: Timestamp, progress: &Arc<Progress>) -> Looking {
        Looking { since: self.inner.time.corrected(began), progress: progress.clone() }
    }

    /// Does this, telling the interface now and then that it goes on.
    pub(super) async fn telling<T>(&self, work: impl Future<Output = T>) -> T {
        self.tell(DeskEvent::Changed);
        let mut work = std::pin::pin!(work);
        loop {
            tokio::select! {
                done = &mut work => return done,
                () = tokio::time::sleep(PROGRESS_INTERVAL) => self.tell(DeskEvent::Changed),
            }
        }
    }

    /// Takes the list of keys into memory and journal. `first` is the first look with this credential: whatever it tells is
    /// no change.
    pub(super) async fn take_keys(&self, began: Timestamp, listing: Listing, first: bool) {
        self.take(move |state, now, rules| {
            state.schedule.looked(now);
            state.jitter = random_fraction();
            state.take_keys(listing, began, first, now, rules)
        })
        .await;
    }

    /// Changes the state by what a look brought, and tells the interface.
    pub(super) async fn take(&self, work: impl FnOnce(&mut State, Timestamp, &Rules) -> Taken + Send + 'static) {
        let desk = self.clone();
        // Ten thousand rows take a moment to write: not on a thread that answers the window.
        let taken = tokio::task::spawn_blocking(move || {
            let now = desk.inner.time.now();
            let rules = desk.inner.rules();
            let mut state = desk.inner.lock();
            state.keep_budget(now);
            work(&mut state, now, &rules)
        })
        .await;
        if let Ok(taken) = taken {
            self.tell_rows(&taken.changed);
            if !taken.news.is_empty() {
                self.tell(DeskEvent::News(taken.news));
            }
        }
        self.follow_run();
        self.inner.wake.notify_waiters();
        self.tell(DeskEvent::Changed);
    }

    /// Tells the interface of changed rows.
    pub(super) fn tell_rows(&self, ids: &[String]) {
        if ids.is_empty() {
            return;
        }
        if ids.len() > ROWS_TOLD_SINGLY {
            self.tell(DeskEvent::AllRows);
            return;
        }
        let rules = self.inner.rules();
        let state = self.inner.lock();
        let rows = ids.iter().filter_map(|id| state.row(id, &rules)).collect();
        drop(state);
        self.tell(DeskEvent::Rows(rows));
    }
}

/// What a look brought.
#[derive(Default)]
pub(super) struct Taken {
    /// The ids of the rows that look different now.
    pub changed: Vec<String>,
    pub news: Vec<News>,
}

/// What a look did, to be written down.
pub(super) struct Noted {
    pub outcome: LookOutcome,
    pub moved: Vec<Regeneration>,
    pub activity: Vec<Activity>,
    pub record: LookRecord,
    /// Whether it counts as the last look at the next start.
    pub lasting: bool,
    /// Whatever it tells is no change.
    pub first: bool,
    pub at: Timestamp,
}

/// How the latest list of keys was.
#[derive(Debug, Clone, Copy)]
pub(super) struct KeysLook {
    /// When it was begun: sub-accounts that it told of were looked at then.
    pub at: Timestamp,
    /// Whether nothing of it is missing.
    pub whole: bool,
}

impl State {
    /// Takes the list of keys.
    fn take_keys(&mut self, listing: Listing, began: Timestamp, first: bool, now: Timestamp, rules: &Rules) -> Taken {
        let Some(connection) = &self.connection else { return Taken::default() };
        let given: HashSet<String> = connection.given.keys().cloned().collect();
        let alone = connection.token.is_none() && given.is_empty();
        let mut taken = Taken::default();
        let error = listing.error.map(DeskError::from);
        let whole = error.is_none();
        taken.news.extend(self.take_health(error.as_ref(), began));
        self.keys_error = error;
        if !whole && listing.sub_accounts.is_empty() {
            return taken;
        }
        // A row that could not be read may be any sub-account, so none may be called gone.
        let complete = whole && listing.bad_row_count == 0;
        self.keys_look = Some(KeysLook { at: began, whole: complete });
        let first = first || self.last_look.is_none();
        let came = u32::try_from(listing.sub_accounts.len()).unwrap_or(u32::MAX);
        let sights = listing.sub_accounts.into_iter().map(|listed| {
            let sight = Sight::from(listed);
            // What the owner gave is known better than what HighLevel hides.
            let hidden = sight.key.as_ref().is_some_and(|key| key.form == KeyForm::NotDisclosed);
            if hidden && given.contains(&sight.id) { Sight { key: None, ..sight } } else { sight }
        });
        let outcome = take_look(&mut self.sub_accounts, sights, complete && alone, began);
        let record = LookRecord {
            at: began,
            rows: if alone { came } else { self.listed(|_| true) },
            bad_rows: listing.bad_rows,
            bad_row_count: listing.bad_row_count,
            expected: self.last_look.as_ref().and_then(|look| look.expected).filter(|_| !alone),
        };
        let (moved, activity) = self.move_on(began, whole, now, rules);
        self.note(Noted { outcome, moved, activity, record, lasting: whole, first, at: began }, now, taken)
    }

    /// Nobody can be asked of keys: time passes all the same.
    fn take_nothing(&mut self, now: Timestamp, rules: &Rules) -> Taken {
        self.schedule.looked(now);
        let (moved, activity) = self.move_on(now, true, now, rules);
        let written = self
            .journal
            .as_mut()
            .map_or(Ok(()), |journal| journal.save_look(None, std::iter::empty(), &moved, &activity));
        if let Err(error) = written {
            self.add_notice(error.into());
        }
        self.take_moved(moved, Taken::default())
    }

    /// Remembers whether the credential that keys are looked at with is alive, and since when no look has worked. Returns what
    /// the owner should hear.
    pub(super) fn take_health(&mut self, error: Option<&DeskError>, began: Timestamp) -> Option<News> {
        let is_dead = error.is_some_and(|error| error.code == ErrorCode::AgencyKeyWrong);
        let waits = self.regenerations.values().any(|regeneration| regeneration.state.is_open());
        let news = (is_dead && !self.credential_dead && waits).then_some(News::CredentialDead);
        self.credential_dead = is_dead;
        self.failing_since = if error.is_none() { None } else { self.failing_since.or(Some(began)) };
        news
    }

    /// How many of the sub-accounts that are listed now were looked at as this says.
    pub(super) fn listed(&self, looked_at: impl Fn(Timestamp) -> bool) -> u32 {
        let fits = |sub_account: &&SubAccount| sub_account.listed && looked_at(sub_account.looked_at);
        let listed = self.sub_accounts.values().filter(fits).count();
        u32::try_from(listed).unwrap_or(u32::MAX)
    }

    /// Writes down what a look did.
    pub(super) fn note(&mut self, noted: Noted, now: Timestamp, mut taken: Taken) -> Taken {
        let Noted { mut outcome, moved, mut activity, record, lasting, first, at } = noted;
        activity.extend(self.key_change_lines(&outcome, &moved, now));
        if first {
            // Everything is new then, which is no change.
            outcome.appeared.clear();
        }
        let regenerations = &self.regenerations;
        let expected_here = |id: &str| {
            regenerations.get(id).is_some_and(|known| known.state.is_open())
                || moved.iter().any(|moved| moved.sub_account_id == id)
        };
        outcome.mark_changes(&mut self.sub_accounts, expected_here, at);
        let changed_rows = outcome.changed.iter().filter_map(|id| self.sub_accounts.get(id));
        let written = self
            .journal
            .as_mut()
            .map_or(Ok(()), |journal| journal.save_look(lasting.then_some(&record), changed_rows, &moved, &activity));
        if let Err(error) = written {
            self.add_notice(error.into());
        }
        self.notices.retain(|notice| notice.code != ErrorCode::RowsLeftOut);
        if record.bad_row_count > 0 {
            self.notices.push(DeskError::new(
                ErrorCode::RowsLeftOut,
                Phrase::new("error-rows-left-out").with("count", record.bad_row_count),
                Phrase::new("error-rows-left-out-next"),
            ));
        }
        self.last_look = Some(record);
        taken.changed = outcome.changed;
        self.take_moved(moved, taken)
    }

    fn take_moved(&mut self, moved: Vec<Regeneration>, mut taken: Taken) -> Taken {
        for regeneration in moved {
            taken.news.extend(self.news_of(&regeneration));
            if !taken.changed.contains(&regeneration.sub_account_id) {
                taken.changed.push(regeneration.sub_account_id.clone());
            }
            self.regenerations.insert(regeneration.sub_account_id.clone(), regeneration);
        }
        taken
    }

    /// What the owner should hear of a regeneration that a look moved on.
    fn news_of(&self, moved: &Regeneration) -> Option<News> {
        let before = self.regenerations.get(&moved.sub_account_id).map(|before| before.state.name());
        let state = moved.state.name();
        let tells = matches!(state, StateName::Arrived | StateName::RetryDue | StateName::Escalated);
        let name = self.sub_accounts.get(&moved.sub_account_id).map(|known| known.name.clone());
        (tells && before != Some(state)).then(|| News::Regeneration {
            sub_account_id: moved.sub_account_id.clone(),
            name: name.unwrap_or_default(),
            state,
        })
    }

    /// What the look means for each open regeneration: those that moved on, and the lines to log.
    pub(super) fn move_on(
        &self,
        began: Timestamp,
        whole: bool,
        now: Timestamp,
        rules: &Rules,
    ) -> (Vec<Regeneration>, Vec<Activity>) {
        let mut moved = Vec::new();
        let mut activity = Vec::new();
        for regeneration in self.regenerations.values().filter(|regeneration| regeneration.state.is_open()) {
            let sub_account = self.sub_accounts.get(&regeneration.sub_account_id);
            let seen = match sub_account.filter(|sub_account| sub_account.looked_at == began) {
                // A key the owner gave says nothing of the one that HighLevel has now.
                Some(sub_account) if sub_account.key_given => KeySeen::NotTold,
                Some(sub_account) => KeySeen::compare(&regeneration.old_key, &sub_account.key),
                None if whole => KeySeen::NotTold,
                // An answer that was cut off says nothing of the rows it did not bring.
                None => continue,
            };
            let Ok(next) = regeneration.step(&Event::Looked { began, seen }, now, rules) else {
                continue;
            };
            if next == *regeneration {
                continue;
            }
            if next.state.name() != regeneration.state.name() {
                let (kind, words) = describe(&next, sub_account.map(|sub_account| &sub_account.key));
                activity.push(Activity { at: now, sub_account_id: Some(next.sub_account_id.clone()), kind, words });
            }
            moved.push(next);
        }
        (moved, activity)
    }

    /// Lines for keys that changed without Key Desk having asked for it.
    fn key_change_lines(&self, outcome: &LookOutcome, moved: &[Regeneration], now: Timestamp) -> Vec<Activity> {
        let changes = outcome.key_changes.iter().filter_map(|(id, change)| {
            let expected = self.regenerations.get(id).is_some_and(|known| known.state.is_open())
                || moved.iter().any(|moved| moved.sub_account_id == *id);
            let (kind, words) = match (change, expected) {
                (KeyChange::Went, true) => (ActivityKind::KeyWent, Phrase::new("activity-old-key-went")),
                (_, true) => return None,
                (KeyChange::Went, false) => (ActivityKind::KeyWent, Phrase::new("activity-key-went")),
                (KeyChange::Came, false) => (ActivityKind::KeyCame, Phrase::new("activity-key-came")),
                (KeyChange::Changed, false) => (ActivityKind::KeyChanged, Phrase::new("activity-key-changed")),
            };
            Some(Activity { at: now, sub_account_id: Some(id.clone()), kind, words })
        });
        changes.collect()
    }
}

/// How a look that moved a regeneration on is told in the log.
fn describe(next: &Regeneration, key: Option<&KeyFacts>) -> (ActivityKind, Phrase) {
    let hidden = key.is_some_and(|key| key.form == KeyForm::NotDisclosed);
    match next.state.name() {
        StateName::RetryDue | StateName::Escalated if hidden => (
            if next.state.name() == StateName::RetryDue {
                ActivityKind::FiveHoursPassed
            } else {
                ActivityKind::Escalated
            },
            Phrase::new("activity-five-hours-passed-hidden"),
        ),
        StateName::Arrived => (
            ActivityKind::Arrived,
            key.and_then(|key| key.length).map_or_else(
                || Phrase::new("activity-arrived"),
                |length| Phrase::new("activity-arrived-with-length").with("length", length),
            ),
        ),
        StateName::RetryDue => (ActivityKind::FiveHoursPassed, Phrase::new("activity-five-hours-passed")),
        StateName::Escalated => (ActivityKind::Escalated, Phrase::new("activity-five-more-hours-passed")),
        // The only other way on: an unanswered request turns out to have been taken.
        _ => (
            ActivityKind::Accepted,
            match next.route {
                Route::Endpoint => Phrase::new("activity-was-accepted"),
                Route::Guided => Phrase::new("activity-was-clicked"),
            },
        ),
    }
}

/// A number from 0 to 1 that differs from computer to computer; 0 where there are no random numbers.
fn random_fraction() -> f64 {
    let mut bytes = [0_u8; 4];
    if getrandom::fill(&mut bytes).is_err() {
        return 0.0;
    }
    f64::from(u32::from_le_bytes(bytes)) / f64::from(u32::MAX)
}
