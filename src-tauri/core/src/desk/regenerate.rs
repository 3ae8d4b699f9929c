//! Regenerating: the owner's confirmation is checked once more, written to disk, sent once, and its answer written down.

use std::sync::Arc;

use jiff::Timestamp;

use super::{Desk, DeskEvent, RegenerateRequest, RegenerationView, State};
use crate::clock::after;
use crate::error::{DeskError, ErrorCode};
use crate::highlevel::Platform;
use crate::highlevel::client::NotTaken;
use crate::journal::ActivityKind;
use crate::key::KeyForm;
use crate::regeneration::{
    Event, NotNow, OldKey, Regeneration, Rules, State as RegenerationState, StateName, may_begin,
};

impl Desk {
    /// Regenerates one sub-account's key; also the second try, once that is due. Returns when HighLevel has answered or
    /// will not answer; both are states of the regeneration, not errors.
    ///
    /// # Errors
    /// Why nothing was sent: `wrong_word`, `stale_view`, `already_on_its_way`, `too_early`, `no_more_tries`,
    /// `key_not_shown`, `regenerate_address_missing`, `sub_account_unknown`, `not_connected`, `journal_unusable`, or why
    /// the sub-account could not be looked at once more.
    pub async fn regenerate(&self, request: RegenerateRequest) -> Result<RegenerationView, DeskError> {
        let rules = &self.inner.settings.rules;
        if !rules.accepts_word(&request.typed_word) {
            return Err(DeskError::new(
                ErrorCode::WrongWord,
                format!("Nothing was sent, because the word was not {}.", rules.confirm_word),
                format!("Type {} if you want to regenerate this key.", rules.confirm_word),
            ));
        }
        let fresh_enough = {
            let state = self.inner.lock();
            state.check(&request, self.inner.clock.now(), rules)?;
            let looked_at = state.sub_accounts.get(&request.sub_account_id).map(|known| known.looked_at);
            looked_at.is_some_and(|at| after(at, self.inner.settings.freshness) >= self.inner.clock.now())
        };
        if !fresh_enough {
            self.look_now().await?;
        }
        let (platform, confirmed) = self.confirm(&request)?;
        self.tell_rows(std::slice::from_ref(&request.sub_account_id));
        self.inner.wake.notify_waiters();

        // Sent on a task of its own: whatever becomes of the window, the answer is waited for and written down.
        let desk = self.clone();
        let sending = tokio::spawn(async move {
            let answer = platform.regenerate(&confirmed.sub_account_id).await;
            desk.take_answer(confirmed, answer)
        });
        sending.await.map_err(|_| DeskError::internal("sending the request ended unexpectedly"))
    }

    /// The owner stops watching for a key.
    ///
    /// # Errors
    /// When nothing is on its way there, or the journal cannot be written.
    pub fn stop_watching(&self, sub_account_id: &str) -> Result<RegenerationView, DeskError> {
        let now = self.inner.clock.now();
        let stopped = {
            let mut state = self.inner.lock();
            let open = state.regenerations.get(sub_account_id).filter(|open| open.state.is_open());
            let next = open.and_then(|open| open.step(&Event::Stopped, now, &self.inner.settings.rules).ok());
            let next = next.ok_or_else(|| {
                DeskError::new(
                    ErrorCode::SubAccountUnknown,
                    "No key is on its way there that watching could be stopped for.",
                    "Look again to see how it stands.",
                )
            })?;
            let line =
                self.line(Some(sub_account_id), ActivityKind::Dismissed, "You stopped watching for the new key.");
            state.journal()?.save_regeneration(&next, &line)?;
            state.regenerations.insert(sub_account_id.to_owned(), next.clone());
            next
        };
        self.tell_rows(&[sub_account_id.to_owned()]);
        self.inner.wake.notify_waiters();
        self.tell(DeskEvent::Changed);
        Ok(RegenerationView::of(&stopped, &self.inner.settings.rules))
    }

    /// Checks the confirmation against what is known now and writes it to disk. When this returns `Ok`, exactly one
    /// request must be sent.
    fn confirm(&self, request: &RegenerateRequest) -> Result<(Arc<Platform>, Regeneration), DeskError> {
        let now = self.inner.clock.now();
        let rules = &self.inner.settings.rules;
        let mut state = self.inner.lock();
        let (platform, old_key) = state.check(request, now, rules)?;
        let newest = state.regenerations.get(&request.sub_account_id);
        let second_try = newest.filter(|newest| matches!(newest.state, RegenerationState::RetryDue { .. }));
        let confirmed = if let Some(due) = second_try {
            let next = due.step(&Event::ConfirmedAgain, now, rules).map_err(|_| no_more_tries())?;
            let line = self.line(
                Some(&request.sub_account_id),
                ActivityKind::Confirmed,
                "You confirmed to ask HighLevel for the new key once more.",
            );
            state.journal()?.save_regeneration(&next, &line)?;
            next
        } else {
            let words = match (old_key.form, old_key.length) {
                (KeyForm::Missing, _) => "You confirmed to make this sub-account a key. It had none.".to_owned(),
                (_, Some(length)) => {
                    format!("You confirmed to regenerate the key. The one of {length} characters stops working.")
                }
                _ => "You confirmed to regenerate the key.".to_owned(),
            };
            let new = Regeneration {
                id: 0,
                sub_account_id: request.sub_account_id.clone(),
                attempt: 1,
                state: RegenerationState::Confirmed,
                confirmed_at: now,
                old_key,
            };
            let line = self.line(Some(&request.sub_account_id), ActivityKind::Confirmed, words);
            state.journal()?.begin_regeneration(&new, &line).map_err(|error| {
                if error.is_second_open_regeneration() {
                    not_now(NotNow::Open(StateName::Waiting))
                } else {
                    error.into()
                }
            })?
        };
        state.regenerations.insert(request.sub_account_id.clone(), confirmed.clone());
        Ok((platform, confirmed))
    }

    /// Writes down what became of a request. A journal that cannot be written now leaves "confirmed" on disk, which the
    /// next start reads as unanswered: never as not sent.
    fn take_answer(&self, confirmed: Regeneration, answer: Result<(), NotTaken>) -> RegenerationView {
        let now = self.inner.clock.now();
        let rules = &self.inner.settings.rules;
        let (event, kind, words) = match answer {
            Ok(()) => (
                Event::Taken,
                ActivityKind::Accepted,
                "HighLevel took the request. The new key is on its way.".to_owned(),
            ),
            Err(NotTaken::Refused(error)) => {
                let reason = DeskError::from(error).message;
                let words = format!("HighLevel did not take the request; the key is as it was. {reason}");
                (Event::Refused { reason }, ActivityKind::Refused, words)
            }
            Err(NotTaken::Unknown(error)) => {
                let words =
                    format!("It is not known whether HighLevel took the request. {}", DeskError::from(error).message);
                (Event::NoAnswer, ActivityKind::Unanswered, words)
            }
        };
        let next = confirmed.step(&event, now, rules).unwrap_or(confirmed);
        {
            let mut state = self.inner.lock();
            let line = self.line(Some(&next.sub_account_id), kind, words);
            let written = state.journal().and_then(|journal| Ok(journal.save_regeneration(&next, &line)?));
            if let Err(notice) = written {
                state.notices.retain(|older| older.code != notice.code);
                state.notices.push(notice);
            }
            state.regenerations.insert(next.sub_account_id.clone(), next.clone());
        }
        self.tell_rows(std::slice::from_ref(&next.sub_account_id));
        self.inner.wake.notify_waiters();
        self.tell(DeskEvent::Changed);
        RegenerationView::of(&next, rules)
    }
}

impl State {
    /// Whether the request fits what is known now: the agency, the sub-account, and the very key the owner saw.
    /// Anything on its way there comes first: the second of two clicks hears of the first one.
    fn check(
        &self,
        request: &RegenerateRequest,
        now: Timestamp,
        rules: &Rules,
    ) -> Result<(Arc<Platform>, OldKey), DeskError> {
        let connection = self.connection.as_ref().ok_or_else(DeskError::not_connected)?;
        if connection.platform.addresses().regenerate().is_none() {
            return Err(crate::highlevel::PlatformError::NoRegenerateAddress.into());
        }
        let newest = self.regenerations.get(&request.sub_account_id);
        if !newest.is_some_and(|newest| matches!(newest.state, RegenerationState::RetryDue { .. })) {
            may_begin(newest, now, rules).map_err(not_now)?;
        }
        let known = self.sub_accounts.get(&request.sub_account_id).filter(|known| known.listed).ok_or_else(|| {
            DeskError::new(
                ErrorCode::SubAccountUnknown,
                "HighLevel does not list this sub-account any more, so nothing was sent.",
                "Look again, and check in HighLevel whether it was moved or removed.",
            )
        })?;
        if known.key.form == KeyForm::NotDisclosed {
            return Err(DeskError::new(
                ErrorCode::KeyNotShown,
                "HighLevel does not show this key to Key Desk, so Key Desk could not tell when the new one arrives. Nothing was sent.",
                "Regenerate it in HighLevel: sub-account → Settings → Business Info → API Key.",
            ));
        }
        if known.key.fingerprint != request.fingerprint {
            return Err(DeskError::new(
                ErrorCode::StaleView,
                "This key has changed since you looked at it, so nothing was sent.",
                "Look at the row once more, then decide.",
            ));
        }
        Ok((connection.platform.clone(), OldKey::from(&known.key)))
    }
}

fn not_now(reason: NotNow) -> DeskError {
    match reason {
        NotNow::Open(StateName::Escalated) => no_more_tries(),
        NotNow::Open(_) => DeskError::new(
            ErrorCode::AlreadyOnItsWay,
            "A new key is on its way to this sub-account already, so nothing was sent.",
            "Wait for it: a key can take up to five hours. A second click would only make it longer.",
        ),
        NotNow::TooEarly { until } => DeskError::new(
            ErrorCode::TooEarly,
            "Less than five hours have passed since the last request for this sub-account, so nothing was sent.",
            format!(
                "HighLevel asks to wait five hours. You can try again after {}.",
                until.strftime("%H:%M UTC on %-d %B")
            ),
        ),
    }
}

fn no_more_tries() -> DeskError {
    DeskError::new(
        ErrorCode::NoMoreTries,
        "Both tries are used, so nothing was sent.",
        "Ask HighLevel's support. If the key comes late, Key Desk still notices it.",
    )
}
