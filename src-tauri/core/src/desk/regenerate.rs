//! Regenerating: the owner's confirmation is checked once more, written to disk, sent once, and its answer written down.
//! On the guided route "sent" means that the page is opened and the owner says what became of it.

use std::sync::Arc;

use jiff::Timestamp;

use super::{Desk, DeskEvent, GuidedAnswer, RegenerateRequest, RegenerationView, State};
use crate::agency::SubAccount;
use crate::clock::{Clock as _, after};
use crate::error::{DeskError, ErrorCode};
use crate::highlevel::api_1::NotTaken;
use crate::highlevel::limiter::Permit;
use crate::highlevel::{AgencyPage, Api1, Purpose};
use crate::journal::{Activity, ActivityKind};
use crate::key::{Fingerprint, KeyForm};
use crate::phrase::Phrase;
use crate::regeneration::{
    Event, NotNow, OldKey, Regeneration, Route, Rules, State as RegenerationState, StateName, may_begin,
};

/// One key that the owner confirmed to regenerate: by itself, or as one of many.
#[derive(Debug, Clone)]
pub(super) struct Wanted {
    pub sub_account_id: String,
    /// The mark of the key the owner saw.
    pub fingerprint: Option<Fingerprint>,
    /// How the newest regeneration stood then.
    pub state: Option<StateName>,
    /// When the owner noticed that somebody else has the key, if that is why.
    pub compromised_at: Option<Timestamp>,
    /// The run it is one of.
    pub run: Option<i64>,
}

/// What must hold for a key to be regenerated, found to hold.
pub(super) struct Checked {
    /// Whom the endpoint route asks; none without an agency API key.
    platform: Option<Arc<Api1>>,
    old_key: OldKey,
    pub route: Route,
}

impl Desk {
    /// Regenerates one sub-account's key; also the second try, once that is due. On the endpoint route it returns when
    /// HighLevel has answered or will not answer; on the guided route when the page is open. All of these are states of the
    /// regeneration, not errors.
    ///
    /// # Errors
    /// Why nothing was sent: `wrong_word`, `stale_view`, `already_on_its_way`, `too_early`, `no_more_tries`,
    /// `sub_account_unknown`, `not_connected`, `journal_unusable`, `day_used_up`, or why the sub-account could not be
    /// looked at once more.
    pub async fn regenerate(&self, request: RegenerateRequest) -> Result<RegenerationView, DeskError> {
        let rules = &self.inner.rules();
        if !rules.accepts_word(&request.typed_word) {
            return Err(wrong_word(&rules.confirm_word));
        }
        let wanted = Wanted {
            sub_account_id: request.sub_account_id,
            fingerprint: request.fingerprint,
            state: request.state,
            compromised_at: request.compromised_at,
            run: None,
        };
        self.check(&wanted)?;
        if !self.looked_within(&wanted.sub_account_id, self.inner.settings.freshness) {
            self.look_at_keys(Purpose::Look).await?;
        }
        let Checked { platform, route, .. } = self.check(&wanted)?;
        let regeneration = match (route, platform) {
            (Route::Guided, _) | (_, None) => self.open_to_click(&wanted)?,
            (Route::Endpoint, Some(platform)) => {
                // On a task of its own: whatever becomes of the window, the answer is waited for and written down.
                let desk = self.clone();
                let sending = tokio::spawn(async move {
                    let permit = platform.reserve(Purpose::Look).await?;
                    desk.send(&wanted, &platform, permit).await
                });
                sending.await.map_err(|_| DeskError::internal("sending-ended"))??
            }
        };
        Ok(RegenerationView::of(&regeneration, rules))
    }

    /// What the owner says of the page that was opened. Where a look has told already, that stands.
    ///
    /// # Errors
    /// When nothing was regenerated there, or the journal cannot be written.
    pub fn answer_guided(&self, sub_account_id: &str, answer: GuidedAnswer) -> Result<RegenerationView, DeskError> {
        let rules = &self.inner.rules();
        let (event, kind, words) = match answer {
            GuidedAnswer::Clicked => (Event::Taken, ActivityKind::Clicked, Phrase::new("activity-clicked")),
            GuidedAnswer::NotClicked => {
                (Event::NotClicked, ActivityKind::NotClicked, Phrase::new("activity-not-clicked"))
            }
            GuidedAnswer::NoButton => (Event::NoButton, ActivityKind::NoButton, Phrase::new("activity-no-button")),
        };
        let regeneration = {
            let now = self.inner.time.now();
            let mut state = self.inner.lock();
            let newest = state.regenerations.get(sub_account_id).ok_or_else(nothing_there)?;
            if newest.state == RegenerationState::Confirmed
                && newest.route == Route::Guided
                && let Ok(next) = newest.step(&event, now, rules)
            {
                state.journal()?.save_regeneration(&next, &self.line(Some(sub_account_id), kind, words))?;
                state.regenerations.insert(sub_account_id.to_owned(), next.clone());
                next
            } else {
                newest.clone()
            }
        };
        self.tell_of(sub_account_id);
        self.follow_run();
        Ok(RegenerationView::of(&regeneration, rules))
    }

    /// Opens a sub-account's page in the owner's browser.
    ///
    /// # Errors
    /// `browser_unusable`, with the menu path that leads to the same page.
    pub fn open_page(&self, sub_account_id: &str) -> Result<(), DeskError> {
        let addresses = self.inner.setup().addresses;
        let address = {
            let state = self.inner.lock();
            state.connection.as_ref().ok_or_else(DeskError::not_connected)?;
            let known = state.sub_accounts.get(sub_account_id).ok_or_else(nothing_there)?;
            addresses.page_of(&known.id)
        };
        if address.is_some_and(|address| self.inner.pages.open(address.as_str())) {
            return Ok(());
        }
        Err(DeskError::new(
            ErrorCode::BrowserUnusable,
            Phrase::new("error-browser"),
            Phrase::new("error-browser-page-next"),
        ))
    }

    /// Opens a page of the agency itself in the owner's browser.
    ///
    /// # Errors
    /// `browser_unusable`, with the menu path that leads to the same page.
    pub fn open_agency_page(&self, page: AgencyPage) -> Result<(), DeskError> {
        if self.inner.pages.open(&self.inner.setup().addresses.agency_page(page)) {
            return Ok(());
        }
        let next = match page {
            AgencyPage::ApiKeys => Phrase::new("error-browser-keys-next"),
            AgencyPage::PrivateIntegrations => Phrase::new("error-browser-tokens-next"),
        };
        Err(DeskError::new(ErrorCode::BrowserUnusable, Phrase::new("error-browser"), next))
    }

    /// The owner stops watching for a key.
    ///
    /// # Errors
    /// When nothing is on its way there, or the journal cannot be written.
    pub fn stop_watching(&self, sub_account_id: &str) -> Result<RegenerationView, DeskError> {
        let now = self.inner.time.now();
        let rules = self.inner.rules();
        let stopped = {
            let mut state = self.inner.lock();
            let open = state.regenerations.get(sub_account_id).filter(|open| open.state.is_open());
            let next = open.and_then(|open| open.step(&Event::Stopped, now, &rules).ok());
            let next = next.ok_or_else(nothing_there)?;
            let line =
                self.line(Some(sub_account_id), ActivityKind::Dismissed, Phrase::new("activity-stopped-watching"));
            state.journal()?.save_regeneration(&next, &line)?;
            state.regenerations.insert(sub_account_id.to_owned(), next.clone());
            next
        };
        self.tell_of(sub_account_id);
        Ok(RegenerationView::of(&stopped, &rules))
    }

    /// Whether the request fits what is known now.
    pub(super) fn check(&self, wanted: &Wanted) -> Result<Checked, DeskError> {
        let rules = self.inner.rules();
        self.inner.lock().check(wanted, self.inner.time.now(), &rules)
    }

    /// Whether the sub-account was looked at within this time. A look that seems to lie ahead was made before the clock was
    /// set back, and says nothing.
    pub(super) fn looked_within(&self, sub_account_id: &str, freshness: std::time::Duration) -> bool {
        let now = self.inner.time.now();
        let looked_at = self.inner.lock().sub_accounts.get(sub_account_id).map(|known| known.looked_at);
        looked_at.is_some_and(|at| at <= now && after(at, freshness) >= now)
    }

    /// One request: to disk, to HighLevel, and its answer to disk. With the place in the rate budget in hand, so that nothing
    /// confirmed waits to be sent.
    pub(super) async fn send(
        &self,
        wanted: &Wanted,
        platform: &Arc<Api1>,
        permit: Permit,
    ) -> Result<Regeneration, DeskError> {
        let confirmed = self.confirm(wanted, Route::Endpoint, Some(platform))?;
        self.tell_of(&confirmed.sub_account_id);
        let answer = platform.regenerate(permit, &confirmed.sub_account_id).await;
        Ok(self.take_answer(confirmed, answer))
    }

    /// Writes the confirmation down and opens the page on which the owner clicks. A browser that does not open is told as a
    /// notice: the owner can go there by hand.
    pub(super) fn open_to_click(&self, wanted: &Wanted) -> Result<Regeneration, DeskError> {
        let confirmed = self.confirm(wanted, Route::Guided, None)?;
        self.tell_of(&confirmed.sub_account_id);
        if let Err(error) = self.open_page(&confirmed.sub_account_id) {
            self.add_notice(error);
        }
        Ok(confirmed)
    }

    /// Checks the confirmation against what is known now and writes it to disk. When this returns `Ok` on the endpoint route,
    /// exactly one request must be sent, to `platform`.
    fn confirm(&self, wanted: &Wanted, route: Route, platform: Option<&Arc<Api1>>) -> Result<Regeneration, DeskError> {
        let now = self.inner.time.now();
        let rules = &self.inner.rules();
        let id = &wanted.sub_account_id;
        let mut state = self.inner.lock();
        let checked = state.check(wanted, now, rules)?;
        // Connected elsewhere, or hidden by HighLevel, since the owner confirmed. Clicking is always possible.
        let hidden = route == Route::Endpoint && checked.route == Route::Guided;
        if hidden
            || platform.is_some_and(|platform| {
                checked.platform.as_ref().is_none_or(|connected| !Arc::ptr_eq(platform, connected))
            })
        {
            return Err(stale_view());
        }
        let old_key = checked.old_key;
        let mut lines = Vec::new();
        if let Some(noticed_at) = wanted.compromised_at {
            let words = Phrase::new("activity-compromised").at(noticed_at);
            lines.push(self.line(Some(id), ActivityKind::Compromised, words));
        }
        let newest = state.regenerations.get(id);
        let second_try = newest.filter(|newest| matches!(newest.state, RegenerationState::RetryDue { .. }));
        let how = if route == Route::Guided { "guided" } else { "endpoint" };
        let confirmed = if let Some(due) = second_try {
            let next = due.step(&Event::ConfirmedAgain(route), now, rules).map_err(|_| no_more_tries())?;
            let next = Regeneration { run: wanted.run, ..next };
            let words = Phrase::new("activity-confirmed-again").with("route", how);
            state.journal()?.save_regeneration(&next, &self.line(Some(id), ActivityKind::Confirmed, words))?;
            next
        } else {
            let words = match (old_key.form, old_key.length) {
                (KeyForm::Missing, _) => Phrase::new("activity-confirmed-first-key"),
                (_, Some(length)) => Phrase::new("activity-confirmed-with-length").with("length", length),
                _ => Phrase::new("activity-confirmed"),
            };
            let new = Regeneration {
                id: 0,
                sub_account_id: id.clone(),
                attempt: 1,
                state: RegenerationState::Confirmed,
                route,
                first_confirmed_at: now,
                confirmed_at: now,
                asked_at: now,
                compromised_at: wanted.compromised_at,
                run: wanted.run,
                old_key,
            };
            lines.push(self.line(Some(id), ActivityKind::Confirmed, words.with("route", how)));
            state.journal()?.begin_regeneration(&new, &lines).map_err(|error| {
                if error.is_second_open_regeneration() {
                    not_now(NotNow::Open(StateName::Waiting))
                } else {
                    error.into()
                }
            })?
        };
        state.regenerations.insert(id.clone(), confirmed.clone());
        Ok(confirmed)
    }

    /// Writes down what became of a request. A journal that cannot be written now leaves "confirmed" on disk, which the
    /// next start reads as unanswered: never as not sent.
    fn take_answer(&self, confirmed: Regeneration, answer: Result<(), NotTaken>) -> Regeneration {
        let now = self.inner.time.now();
        let (event, kind, words) = match answer {
            Ok(()) => (Event::Taken, ActivityKind::Accepted, Phrase::new("activity-accepted")),
            Err(NotTaken::Refused(error)) => {
                let why = DeskError::from(error).message;
                let reason = self.words().say(&why);
                (Event::Refused { reason }, ActivityKind::Refused, Phrase::new("activity-refused").about(why))
            }
            Err(NotTaken::Unknown(error)) => {
                let words = Phrase::new("activity-not-known").about(DeskError::from(error).message);
                (Event::NoAnswer, ActivityKind::Unanswered, words)
            }
        };
        let next = confirmed.step(&event, now, &self.inner.rules()).unwrap_or(confirmed);
        {
            let mut state = self.inner.lock();
            let line = self.line(Some(&next.sub_account_id), kind, words);
            let written = state.journal().and_then(|journal| Ok(journal.save_regeneration(&next, &line)?));
            if let Err(notice) = written {
                state.add_notice(notice);
            }
            state.regenerations.insert(next.sub_account_id.clone(), next.clone());
        }
        self.tell_of(&next.sub_account_id);
        next
    }

    /// A regeneration moved on: tells the interface, and the watch.
    pub(super) fn tell_of(&self, sub_account_id: &str) {
        self.tell_rows(&[sub_account_id.to_owned()]);
        self.inner.wake.notify_waiters();
        self.tell(DeskEvent::Changed);
    }
}

impl State {
    /// Whether the request fits what is known now: the agency, the sub-account, and the very key the owner saw.
    /// Anything on its way there comes first: the second of two clicks hears of the first one.
    pub(super) fn check(&self, wanted: &Wanted, now: Timestamp, rules: &Rules) -> Result<Checked, DeskError> {
        let connection = self.connection.as_ref().ok_or_else(DeskError::not_connected)?;
        let newest = self.regenerations.get(&wanted.sub_account_id);
        if !newest.is_some_and(|newest| matches!(newest.state, RegenerationState::RetryDue { .. })) {
            may_begin(newest, now, rules).map_err(not_now)?;
        }
        let known = self.sub_accounts.get(&wanted.sub_account_id).filter(|known| known.listed).ok_or_else(|| {
            DeskError::new(
                ErrorCode::SubAccountUnknown,
                Phrase::new("error-not-listed"),
                Phrase::new("error-not-listed-next"),
            )
        })?;
        if known.key.form == KeyForm::PrivateIntegrationToken {
            return Err(DeskError::new(
                ErrorCode::NothingToDo,
                Phrase::new("error-token-not-key"),
                Phrase::new("error-token-not-key-next"),
            ));
        }
        // A key that arrived since the owner looked is not the one they meant, even where it looks like it.
        if known.key.fingerprint != wanted.fingerprint || newest.map(|newest| newest.state.name()) != wanted.state {
            return Err(stale_view());
        }
        Ok(Checked {
            platform: connection.key.as_ref().map(|key| key.access.clone()),
            old_key: OldKey::from(&known.key),
            route: self.route(known),
        })
    }

    /// Who would ask HighLevel for a sub-account's new key. Where its arrival cannot be seen, the owner goes there.
    pub(super) fn route(&self, sub_account: &SubAccount) -> Route {
        let has_key = self.connection.as_ref().is_some_and(|connection| connection.key.is_some());
        let shown = sub_account.key.form != KeyForm::NotDisclosed && !sub_account.key_given;
        if self.endpoint && has_key && shown { Route::Endpoint } else { Route::Guided }
    }

    pub(super) fn add_notice(&mut self, notice: DeskError) {
        tracing::warn!(code = ?notice.code, "the owner is told");
        self.notices.retain(|older| older.code != notice.code);
        self.notices.push(notice);
    }
}

impl Activity {
    pub(super) fn of(at: Timestamp, sub_account_id: &str, kind: ActivityKind, words: Phrase) -> Self {
        Self { at, sub_account_id: Some(sub_account_id.to_owned()), kind, words }
    }
}

pub(super) fn wrong_word(word: &str) -> DeskError {
    DeskError::new(
        ErrorCode::WrongWord,
        Phrase::new("error-wrong-word").with("word", word),
        Phrase::new("error-wrong-word-next").with("word", word),
    )
}

pub(super) fn stale_view() -> DeskError {
    DeskError::new(ErrorCode::StaleView, Phrase::new("error-stale-view"), Phrase::new("error-stale-view-next"))
}

fn nothing_there() -> DeskError {
    DeskError::new(
        ErrorCode::SubAccountUnknown,
        Phrase::new("error-nothing-on-its-way"),
        Phrase::new("error-see-how-it-stands-next"),
    )
}

fn not_now(reason: NotNow) -> DeskError {
    match reason {
        NotNow::Open(StateName::Escalated) => no_more_tries(),
        NotNow::Open(_) => DeskError::new(
            ErrorCode::AlreadyOnItsWay,
            Phrase::new("error-already-on-its-way"),
            Phrase::new("error-already-on-its-way-next"),
        ),
        NotNow::TooEarly { until } => DeskError::new(
            ErrorCode::TooEarly,
            Phrase::new("error-too-early"),
            Phrase::new("error-too-early-next").at(until),
        ),
    }
}

fn no_more_tries() -> DeskError {
    DeskError::new(ErrorCode::NoMoreTries, Phrase::new("error-no-more-tries"), Phrase::new("error-no-more-tries-next"))
}
