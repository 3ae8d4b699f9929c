//! Keys in the owner's hands: one that was pasted to be checked, and one that is shown or copied. Neither is kept.

use secrecy::SecretString;

use super::{Desk, KeyCheck, KeyCheckRequest, KeyTried, State};
use crate::agency::{Expired, ExpiredBy};
use crate::clock::Clock as _;
use crate::error::{DeskError, ErrorCode};
use crate::highlevel::Purpose;
use crate::journal::{Activity, ActivityKind};
use crate::key::{ApiKey, KeyField, judge};
use crate::pasted::{KeyVerdict, verdict};
use crate::phrase::Phrase;
use crate::regeneration::Event;
use crate::secrets::SecretName;

/// The longest text taken for a key, in characters. Keys have some 250.
const LONGEST_KEY: usize = 10_000;

impl Desk {
    /// Judges a key the owner pasted. Where it is the new one that was waited for, that regeneration is done.
    ///
    /// # Errors
    /// `not_connected`, `sub_account_unknown`, `journal_unusable`. That HighLevel could not be asked is part of the answer.
    pub async fn check_key(&self, request: KeyCheckRequest) -> Result<KeyCheck, DeskError> {
        let pasted = SecretString::from(request.key);
        let text = secrecy::ExposeSecret::expose_secret(&pasted);
        let key = ApiKey::new(if text.len() > LONGEST_KEY { "" } else { text });
        let id = request.sub_account_id;
        let connection = self.connected()?;
        let facts = judge(&KeyField::Text(key.clone()), &connection.fingerprint_key);
        let is_key = !key.is_missing() && !key.is_private_integration_token();
        let tried = if request.try_it && is_key {
            Some(match connection.probe.works(&id, &key).await {
                Ok(true) => KeyTried::Works,
                Ok(false) => KeyTried::Refused,
                Err(_) => KeyTried::Unknown,
            })
        } else {
            None
        };
        let now = self.inner.time.now();
        let rules = self.inner.rules();
        let check = {
            let mut state = self.inner.lock();
            let here = state.sub_accounts.get(&id).ok_or_else(unknown)?;
            let open = state.regenerations.get(&id).filter(|newest| newest.state.is_open());
            let (verdict, other) = verdict(&facts, here, &state.sub_accounts, open);
            let vouched = verdict == KeyVerdict::CannotTell && request.accept;
            let is_new = (verdict == KeyVerdict::New || vouched) && tried != Some(KeyTried::Refused);
            let arrived = open.filter(|_| is_new).and_then(|open| open.step(&Event::KeyInHand, now, &rules).ok());
            let name = other.as_ref().and_then(|other| state.sub_accounts.get(other)).map(|other| other.name.clone());
            let line = Activity::of(now, &id, ActivityKind::Pasted, words(verdict, vouched, tried));
            let closed = arrived.is_some();
            if let Some(arrived) = arrived {
                state.journal()?.save_regeneration(&arrived, &line)?;
                state.regenerations.insert(id.clone(), arrived);
            } else {
                state.journal()?.note(&line)?;
            }
            if verdict == KeyVerdict::SameAsShown && tried == Some(KeyTried::Refused) {
                state.refused(&id, now)?;
            }
            KeyCheck {
                verdict: if vouched && closed { KeyVerdict::New } else { verdict },
                other_sub_account_id: other,
                other_sub_account_name: name,
                key_form: facts.form,
                key_length: facts.length,
                issued_at: facts.issued_at,
                tried,
                closed,
            }
        };
        if check.closed {
            self.replace_given_key(&id, &key).await?;
        }
        drop(key);
        self.tell_of(&id);
        if check.closed {
            self.follow_run();
        }
        Ok(check)
    }

    /// The key a sub-account has now, asked of HighLevel anew, for the owner to see.
    ///
    /// # Errors
    /// `key_not_shown`, `no_key_to_show`, or why HighLevel could not be asked.
    pub async fn show_key(&self, sub_account_id: &str) -> Result<ApiKey, DeskError> {
        self.key_of(sub_account_id, ActivityKind::KeyShown, Phrase::new("activity-key-shown")).await
    }

    /// The key a sub-account has now, asked of HighLevel anew, for the clipboard.
    ///
    /// # Errors
    /// As [`Desk::show_key`].
    pub async fn copy_key(&self, sub_account_id: &str) -> Result<ApiKey, DeskError> {
        self.key_of(sub_account_id, ActivityKind::KeyCopied, Phrase::new("activity-key-copied")).await
    }

    async fn key_of(&self, id: &str, kind: ActivityKind, words: Phrase) -> Result<ApiKey, DeskError> {
        let connection = self.connected()?;
        let known = self.inner.lock().sub_accounts.get(id).cloned().ok_or_else(unknown)?;
        let field = match connection.given.get(id).filter(|_| known.key_given) {
            Some(given) => {
                let kept = self.kept(SecretName::SubAccountKey(id.to_owned()), given.kept_in).await?;
                kept.map_or(KeyField::Null, KeyField::Text)
            }
            // Without an agency key HighLevel cannot be asked, and shows as much as where it hides the key.
            None if connection.key.is_none() => KeyField::Absent,
            None => connection.agency_key()?.key_of(id, Purpose::Look).await?,
        };
        match field {
            KeyField::Text(key) if !key.is_missing() => {
                let line = self.line(Some(id), kind, words);
                self.inner.lock().journal()?.note(&line)?;
                self.tell_rows(&[id.to_owned()]);
                Ok(key)
            }
            KeyField::Absent => Err(DeskError::new(
                ErrorCode::KeyNotShown,
                Phrase::new("error-key-not-shown"),
                Phrase::new("error-key-not-shown-next"),
            )),
            KeyField::Null | KeyField::Text(_) => Err(DeskError::new(
                ErrorCode::NoKeyToShow,
                Phrase::new("error-no-key"),
                Phrase::new("error-no-key-next"),
            )),
        }
    }
}

fn words(verdict: KeyVerdict, vouched: bool, tried: Option<KeyTried>) -> Phrase {
    let what = match verdict {
        KeyVerdict::Nothing => Phrase::new("activity-pasted-nothing"),
        KeyVerdict::Token => Phrase::new("activity-pasted-token"),
        KeyVerdict::AnotherSubAccount => Phrase::new("activity-pasted-another"),
        KeyVerdict::StillOld => Phrase::new("activity-pasted-old"),
        KeyVerdict::SameAsShown => Phrase::new("activity-pasted-same"),
        KeyVerdict::NotTheShown => Phrase::new("activity-pasted-not-shown"),
        KeyVerdict::New => Phrase::new("activity-pasted-new"),
        KeyVerdict::CannotTell if vouched => Phrase::new("activity-pasted-vouched"),
        KeyVerdict::CannotTell => Phrase::new("activity-pasted-cannot-tell"),
    };
    let tried = match tried {
        None => "no",
        Some(KeyTried::Works) => "works",
        Some(KeyTried::Refused) => "refused",
        Some(KeyTried::Unknown) => "unknown",
    };
    what.with("tried", tried)
}

impl State {
    /// HighLevel refused the key that this sub-account has.
    fn refused(&mut self, id: &str, now: jiff::Timestamp) -> Result<(), DeskError> {
        let Self { journal: Some(journal), sub_accounts, .. } = self else { return Ok(()) };
        if let Some(known) = sub_accounts.get_mut(id) {
            known.expired = known.expired.or(Some(Expired { at: now, by: ExpiredBy::HighLevel }));
            journal.save_look(None, [&*known].into_iter(), &[], &[])?;
        }
        Ok(())
    }
}

pub(super) fn unknown() -> DeskError {
    DeskError::new(
        ErrorCode::SubAccountUnknown,
        Phrase::new("error-sub-account-unknown"),
        Phrase::new("error-look-again-next"),
    )
}
