//! Looking: one list of the platform, and what it means for every row and every key that is on its way. Also the loop
//! that looks by itself while keys are.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;

use super::{Connection, Desk, DeskEvent, Given, LookingView, News, State};
use crate::agency::{Expired, ExpiredBy, KeyChange, LookOutcome, take_look};
use crate::clock::Clock as _;
use crate::error::{DeskError, ErrorCode};
use crate::highlevel::{Api1, Api2, KeyProbe, Listing, NamesListing, Progress, Purpose};
use crate::journal::{Activity, ActivityKind, LookRecord};
use crate::key::{FingerprintKey, KeyFacts, KeyForm};
use crate::regeneration::{Event, KeySeen, Regeneration, Route, Rules, StateName};
use crate::sources::{GivenKey, Keys, together};

/// Above this many changed rows the interface is told to ask for the whole list.
const ROWS_TOLD_SINGLY: usize = 500;
/// How often the interface hears how far a look has come.
const PROGRESS_INTERVAL: Duration = Duration::from_millis(150);

/// A look under way.
pub(super) struct Looking {
    since: Timestamp,
    keys: Progress,
    names: Progress,
    given: Progress,
}

impl Looking {
    fn all(&self) -> [&Progress; 3] {
        [&self.keys, &self.names, &self.given]
    }

    /// Stops it as soon as possible.
    pub(super) fn cancel(&self) {
        self.all().iter().for_each(|progress| progress.cancel());
    }

    pub(super) fn view(&self) -> LookingView {
        LookingView {
            since: self.since,
            rows: self.all().iter().map(|progress| progress.rows()).max().unwrap_or_default(),
            expected: self.all().iter().find_map(|progress| progress.expected()),
        }
    }
}

/// Whom a look asks, and with what.
pub(super) struct Sources {
    key: Option<Arc<Api1>>,
    token: Option<Arc<Api2>>,
    given: Vec<(String, Given)>,
    /// Tries the given keys, where the owner allows it.
    probe: Option<Arc<KeyProbe>>,
    fingerprint_key: FingerprintKey,
}

/// A key that the owner gave, as a look found it.
pub(super) struct GivenSight {
    pub given: GivenKey,
    /// Whether HighLevel takes it; `None` where it was not tried, or that is not known.
    pub works: Option<bool>,
}

/// What a look brought; `None` where that was not asked.
pub(super) struct Brought {
    pub keys: Option<Listing>,
    pub names: Option<NamesListing>,
    given: Vec<GivenSight>,
    given_trouble: Option<DeskError>,
}

impl Connection {
    /// Whom a look at this connection asks.
    pub(super) fn sources(&self, probing: bool) -> Sources {
        Sources {
            key: self.key.as_ref().map(|key| key.access.clone()),
            token: self.token.as_ref().map(|token| token.access.clone()),
            given: self.given.iter().map(|(id, given)| (id.clone(), given.clone())).collect(),
            probe: probing.then(|| self.probe.clone()),
            fingerprint_key: self.fingerprint_key.clone(),
        }
    }
}

impl Desk {
    /// Looks at the agency now. When a look is under way already, waits for that one instead.
    ///
    /// # Errors
    /// `not_connected`, or why the look failed or is not whole; rows that came are taken all the same.
    pub async fn look_now(&self) -> Result<(), DeskError> {
        self.look_for(Purpose::Look).await
    }

    async fn look_for(&self, purpose: Purpose) -> Result<(), DeskError> {
        let Ok(turn) = self.inner.looking.try_lock() else {
            drop(self.inner.looking.lock().await);
            return self.inner.lock().look_error.clone().map_or(Ok(()), Err);
        };
        let probing = self.inner.setup().probing;
        let sources = self.connected()?.sources(probing);
        let number = self.inner.lock().connections;
        let (began, brought) = self.ask(&sources, purpose).await;
        if self.inner.lock().connections == number {
            self.take_brought(began, brought).await;
        } else {
            // Disconnected, or connected otherwise, in the meantime: these rows are nobody's.
            self.inner.lock().looking = None;
            self.tell(DeskEvent::Changed);
        }
        drop(turn);
        self.inner.lock().look_error.clone().map_or(Ok(()), Err)
    }

    /// Stops the look under way, if there is one.
    pub fn cancel_look(&self) {
        if let Some(looking) = &self.inner.lock().looking {
            looking.cancel();
        }
    }

    /// Looks by itself for as long as keys are on their way, and sleeps without a timer when none is. Never ends.
    pub async fn watch(&self) {
        loop {
            let woken = self.inner.wake.notified();
            let mut woken = std::pin::pin!(woken);
            woken.as_mut().enable();
            let now = self.inner.time.now();
            let wait = self.inner.rules().wait;
            let due = self.inner.lock().next_look(now, wait);
            let Some(due) = due else {
                woken.await;
                continue;
            };
            tokio::select! {
                () = woken => {}
                () = self.inner.time.sleep_until(due) => {
                    // The error is kept for the owner to see; the next look tries again.
                    let _ = self.look_for(Purpose::Watch).await;
                }
            }
        }
    }

    /// Asks every source at once, telling the interface how far it has come. Returns when the look was begun, by the platform's
    /// time: the answer may just have told that the computer's clock is wrong.
    pub(super) async fn ask(&self, sources: &Sources, purpose: Purpose) -> (Timestamp, Brought) {
        let began = self.inner.time.of_computer();
        let looking = Arc::new(Looking {
            since: self.inner.time.corrected(began),
            keys: Progress::default(),
            names: Progress::default(),
            given: Progress::default(),
        });
        self.inner.lock().looking = Some(looking.clone());
        self.tell(DeskEvent::Changed);
        let fingerprint_key = &sources.fingerprint_key;
        let asked = async {
            let keys = async {
                let key = sources.key.as_ref()?;
                Some(key.list_sub_accounts(fingerprint_key, &looking.keys, purpose).await)
            };
            let names = async {
                let token = sources.token.as_ref()?;
                Some(token.list_sub_accounts(&looking.names, purpose).await)
            };
            let (given, probe) = (sources.given.clone(), sources.probe.clone());
            let given = self.look_at_given(given, probe, fingerprint_key, &looking.given);
            let (keys, names, (given, given_trouble)) = tokio::join!(keys, names, given);
            Brought { keys, names, given, given_trouble }
        };
        let mut asked = std::pin::pin!(asked);
        loop {
            tokio::select! {
                brought = &mut asked => return (self.inner.time.corrected(began), brought),
                () = tokio::time::sleep(PROGRESS_INTERVAL) => self.tell(DeskEvent::Changed),
            }
        }
    }

    /// Takes what a look brought into memory and journal, and tells the interface.
    pub(super) async fn take_brought(&self, began: Timestamp, brought: Brought) {
        let desk = self.clone();
        // Ten thousand rows take a moment to write: not on a thread that answers the window.
        let taken = tokio::task::spawn_blocking(move || {
            let now = desk.inner.time.now();
            let rules = desk.inner.rules();
            let mut state = desk.inner.lock();
            state.looking = None;
            state.schedule.looked(now);
            state.keep_budget(now);
            state.jitter = random_fraction();
            state.take(brought, began, now, &rules)
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
struct Taken {
    /// The ids of the rows that look different now.
    changed: Vec<String>,
    news: Vec<News>,
}

impl State {
    /// Takes a look's rows.
    fn take(&mut self, brought: Brought, began: Timestamp, now: Timestamp, rules: &Rules) -> Taken {
        let Some(connection) = &mut self.connection else { return Taken::default() };
        let Brought { keys, names, given, given_trouble } = brought;
        if let Some(domain) = names.as_ref().and_then(|names| names.agency.as_ref()?.domain.clone()) {
            connection.domain = Some(domain);
        }
        let has_key = connection.key.is_some();
        let keys_error = keys.as_ref().and_then(|keys| keys.error.clone()).map(DeskError::from);
        let names_error = names.as_ref().and_then(|names| names.error.clone()).map(DeskError::from);
        // What tells of the keys decides whether this was a look at them.
        let whole = if has_key { keys_error.is_none() } else { names_error.is_none() && given_trouble.is_none() };
        let names_whole = names.as_ref().is_none_or(|names| names.whole);
        let all_whole = whole && names_error.is_none() && given_trouble.is_none() && names_whole;
        let dead =
            |error: &Option<DeskError>| error.as_ref().is_some_and(|error| error.code == ErrorCode::AgencyKeyWrong);
        let is_dead = if has_key { dead(&keys_error) } else { dead(&names_error) };
        let mut news = Vec::new();
        let waits = self.regenerations.values().any(|regeneration| regeneration.state.is_open());
        if is_dead && !self.credential_dead && waits {
            news.push(News::CredentialDead);
        }
        self.credential_dead = is_dead;
        self.look_error = keys_error.or(names_error).or(given_trouble);
        self.failing_since = if whole { None } else { self.failing_since.or(Some(began)) };

        let (mut bad_rows, mut bad_row_count, mut named, mut expected) = (Vec::new(), 0, Vec::new(), None);
        if let Some(names) = names {
            (named, expected) = (names.sub_accounts, names.expected);
            (bad_rows, bad_row_count) = (names.bad_rows, names.bad_row_count);
        }
        let listed = match keys {
            Some(keys) => {
                bad_rows.extend(keys.bad_rows);
                bad_row_count += keys.bad_row_count;
                Keys::Listed { rows: keys.sub_accounts, whole: keys.error.is_none() }
            }
            None => Keys::NotAsked,
        };
        let tried: Vec<(String, bool)> =
            given.iter().filter_map(|sight| Some((sight.given.sub_account_id.clone(), sight.works?))).collect();
        let sights = together(listed, named, given.into_iter().map(|sight| sight.given).collect());
        let rows = u32::try_from(sights.len()).unwrap_or(u32::MAX);
        if !whole && rows == 0 {
            return Taken { changed: Vec::new(), news };
        }
        let record = LookRecord { at: began, rows, bad_rows, bad_row_count, expected };
        // A row that could not be read may be any sub-account, so none may be called gone.
        let complete = all_whole && record.bad_row_count == 0;
        let first = self.last_look.is_none();
        let mut outcome = take_look(&mut self.sub_accounts, sights, complete, began);
        self.take_tried(&tried, began, &mut outcome);
        let (moved, mut activity) = self.move_on(began, whole, now, rules);
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
        outcome.mark_changes(&mut self.sub_accounts, expected_here, began);
        let changed_rows = outcome.changed.iter().filter_map(|id| self.sub_accounts.get(id));
        let written = self
            .journal
            .as_mut()
            .map_or(Ok(()), |journal| journal.save_look(whole.then_some(&record), changed_rows, &moved, &activity));
        if let Err(error) = written {
            self.add_notice(error.into());
        }
        let mut changed = outcome.changed;
        for regeneration in moved {
            news.extend(self.news_of(&regeneration));
            if !changed.contains(&regeneration.sub_account_id) {
                changed.push(regeneration.sub_account_id.clone());
            }
            self.regenerations.insert(regeneration.sub_account_id.clone(), regeneration);
        }
        self.notices.retain(|notice| notice.code != ErrorCode::RowsLeftOut);
        if record.bad_row_count > 0 {
            self.notices.push(DeskError::new(
                ErrorCode::RowsLeftOut,
                format!("{} of HighLevel's rows could not be used and are left out.", record.bad_row_count),
                "The others are shown. Look again; if it stays so, tell HighLevel's support which ones they are.",
            ));
        }
        self.last_look = Some(record);
        Taken { changed, news }
    }

    /// What trying the given keys brought: one that is refused is expired, one that works is not, unless its owner says so.
    fn take_tried(&mut self, tried: &[(String, bool)], began: Timestamp, outcome: &mut LookOutcome) {
        for (id, works) in tried {
            let Some(known) = self.sub_accounts.get_mut(id).filter(|known| known.key_given) else { continue };
            let expired = match known.expired {
                None if !works => Some(Expired { at: began, by: ExpiredBy::HighLevel }),
                Some(Expired { by: ExpiredBy::HighLevel, .. }) if *works => None,
                other => other,
            };
            if expired != known.expired {
                known.expired = expired;
                outcome.changed.push(id.clone());
            }
        }
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
    fn move_on(
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
                (KeyChange::Went, true) => (ActivityKind::KeyWent, "The old key is gone; the new one is on its way."),
                (_, true) => return None,
                (KeyChange::Went, false) => {
                    (ActivityKind::KeyWent, "The key is gone. That was not done with Key Desk.")
                }
                (KeyChange::Came, false) => (ActivityKind::KeyCame, "A key appeared where there was none."),
                (KeyChange::Changed, false) => {
                    (ActivityKind::KeyChanged, "The key is another one. That was not done with Key Desk.")
                }
            };
            Some(Activity { at: now, sub_account_id: Some(id.clone()), kind, words: words.to_owned() })
        });
        changes.collect()
    }
}

/// How a look that moved a regeneration on is told in the log.
fn describe(next: &Regeneration, key: Option<&KeyFacts>) -> (ActivityKind, String) {
    let hidden = key.is_some_and(|key| key.form == KeyForm::NotDisclosed);
    match next.state.name() {
        StateName::RetryDue | StateName::Escalated if hidden => (
            if next.state.name() == StateName::RetryDue {
                ActivityKind::FiveHoursPassed
            } else {
                ActivityKind::Escalated
            },
            "Five hours passed. HighLevel does not show this key to Key Desk, so only you can see whether it is there."
                .to_owned(),
        ),
        StateName::Arrived => (
            ActivityKind::Arrived,
            key.and_then(|key| key.length).map_or_else(
                || "The new key arrived.".to_owned(),
                |length| format!("The new key arrived. It has {length} characters."),
            ),
        ),
        StateName::RetryDue => (
            ActivityKind::FiveHoursPassed,
            "Five hours passed without a new key. It may be tried once more.".to_owned(),
        ),
        StateName::Escalated => (
            ActivityKind::Escalated,
            "Five more hours passed without a new key. HighLevel's support can help.".to_owned(),
        ),
        // The only other way on: an unanswered request turns out to have been taken.
        _ => (
            ActivityKind::Accepted,
            match next.route {
                Route::Endpoint => "The old key is gone, so HighLevel did take the request. The new key is on its way.",
                Route::Guided => "The old key is gone, so the button was clicked. The new key is on its way.",
            }
            .to_owned(),
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
