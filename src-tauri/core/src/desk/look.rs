//! Looking: one list of the platform, and what it means for every row and every key that is on its way. Also the loop
//! that looks by itself while keys are.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;

use super::{Desk, DeskEvent, News, State};
use crate::agency::{KeyChange, LookOutcome, take_look};
use crate::clock::Clock as _;
use crate::error::{DeskError, ErrorCode};
use crate::highlevel::{Api1, Listing, Progress};
use crate::journal::{Activity, ActivityKind, LookRecord};
use crate::key::{FingerprintKey, KeyFacts, KeyForm};
use crate::regeneration::{Event, KeySeen, Regeneration, Route, Rules, StateName};

/// Above this many changed rows the interface is told to ask for the whole list.
const ROWS_TOLD_SINGLY: usize = 500;
/// How often the interface hears how far a look has come.
const PROGRESS_INTERVAL: Duration = Duration::from_millis(150);

impl Desk {
    /// Looks at the agency now. When a look is under way already, waits for that one instead.
    ///
    /// # Errors
    /// `not_connected`, or why the look failed or is not whole; rows that came are taken all the same.
    pub async fn look_now(&self) -> Result<(), DeskError> {
        let Ok(turn) = self.inner.looking.try_lock() else {
            drop(self.inner.looking.lock().await);
            return self.inner.lock().look_error.clone().map_or(Ok(()), Err);
        };
        let (platform, fingerprint_key) = self.connected()?;
        let (began, listing) = self.list(&platform, &fingerprint_key).await;
        self.take_listing(&platform, began, listing).await;
        drop(turn);
        self.inner.lock().look_error.clone().map_or(Ok(()), Err)
    }

    /// Stops the look under way, if there is one.
    pub fn cancel_look(&self) {
        if let Some((_, progress)) = &self.inner.lock().looking {
            progress.cancel();
        }
    }

    /// Looks by itself for as long as keys are on their way, and sleeps without a timer when none is. Never ends.
    pub async fn watch(&self) {
        loop {
            let woken = self.inner.wake.notified();
            let mut woken = std::pin::pin!(woken);
            woken.as_mut().enable();
            let now = self.inner.time.now();
            let due = self.inner.lock().next_look(now, self.inner.settings.rules.wait);
            let Some(due) = due else {
                woken.await;
                continue;
            };
            tokio::select! {
                () = woken => {}
                () = self.inner.time.sleep_until(due) => {
                    // The error is kept for the owner to see; the next look tries again.
                    let _ = self.look_now().await;
                }
            }
        }
    }

    /// Asks the platform for the list, telling the interface how far it has come. Returns when the look was begun, by the
    /// platform's time: the answer may just have told that the computer's clock is wrong.
    pub(super) async fn list(&self, platform: &Arc<Api1>, fingerprint_key: &FingerprintKey) -> (Timestamp, Listing) {
        let began = self.inner.time.of_computer();
        let progress = Arc::new(Progress::default());
        self.inner.lock().looking = Some((self.inner.time.corrected(began), progress.clone()));
        self.tell(DeskEvent::Changed);
        let mut listing = std::pin::pin!(platform.list_sub_accounts(fingerprint_key, &progress));
        loop {
            tokio::select! {
                listing = &mut listing => return (self.inner.time.corrected(began), listing),
                () = tokio::time::sleep(PROGRESS_INTERVAL) => self.tell(DeskEvent::Changed),
            }
        }
    }

    /// Takes what a look brought into memory and journal, and tells the interface.
    pub(super) async fn take_listing(&self, platform: &Arc<Api1>, began: Timestamp, listing: Listing) {
        let desk = self.clone();
        let platform = platform.clone();
        // Ten thousand rows take a moment to write: not on a thread that answers the window.
        let taken = tokio::task::spawn_blocking(move || {
            let now = desk.inner.time.now();
            let mut state = desk.inner.lock();
            state.looking = None;
            state.schedule.looked(now);
            state.keep_budget(now);
            state.jitter = random_fraction();
            // Disconnected, or connected to another agency, in the meantime: these rows are nobody's.
            let still_connected =
                state.connection.as_ref().is_some_and(|connection| Arc::ptr_eq(&connection.platform, &platform));
            still_connected.then(|| state.take(listing, began, now, &desk.inner.settings.rules))
        })
        .await;
        if let Ok(Some(taken)) = taken {
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
        let state = self.inner.lock();
        let rows = ids.iter().filter_map(|id| state.row(id, &self.inner.settings.rules)).collect();
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
    fn take(&mut self, listing: Listing, began: Timestamp, now: Timestamp, rules: &Rules) -> Taken {
        let whole = listing.error.is_none();
        let was_dead = self.look_error.as_ref().is_some_and(|error| error.code == ErrorCode::AgencyKeyWrong);
        let record = LookRecord {
            at: began,
            rows: u32::try_from(listing.sub_accounts.len()).unwrap_or(u32::MAX),
            bad_rows: listing.bad_rows,
            bad_row_count: listing.bad_row_count,
        };
        self.look_error = listing.error.map(DeskError::from);
        self.failing_since = if whole { None } else { self.failing_since.or(Some(began)) };
        let mut news = Vec::new();
        let is_dead = self.look_error.as_ref().is_some_and(|error| error.code == ErrorCode::AgencyKeyWrong);
        if is_dead && !was_dead && self.regenerations.values().any(|regeneration| regeneration.state.is_open()) {
            news.push(News::CredentialDead);
        }
        if !whole && record.rows == 0 {
            return Taken { changed: Vec::new(), news };
        }
        // A row that could not be read may be any sub-account, so none may be called gone.
        let complete = whole && record.bad_row_count == 0;
        let outcome = take_look(&mut self.sub_accounts, listing.sub_accounts, complete, began);
        let (moved, mut activity) = self.move_on(began, whole, now, rules);
        activity.extend(self.key_change_lines(&outcome, &moved, now));
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
