//! One regeneration as a pure state machine: five hours, one second try, then support.
//!
//! No I/O and no clock: instants and what was seen come in, the next state comes out. Sending, looking and writing to disk
//! are the desk's business; this file decides what they mean. The rules are HighLevel's own: click once, wait five hours,
//! click once more, then ask support. Two routes lead through the same states: on one Key Desk sends the request, on the
//! other the owner clicks in HighLevel's web app and says so.

use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::clock::after;
use crate::key::{Fingerprint, KeyFacts, KeyForm};

/// The numbers of the machine. Settings rather than constants, because HighLevel may change them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    /// How long a key may take before the next step is due.
    pub wait: Duration,
    /// How many requests are made in all before support is asked.
    pub attempts: u8,
    /// The word the owner types.
    pub confirm_word: String,
}

impl Default for Rules {
    fn default() -> Self {
        Self { wait: Duration::from_hours(5), attempts: 2, confirm_word: "CONFIRM".to_owned() }
    }
}

impl Rules {
    /// Whether the owner typed the word: surrounding white space and capitals do not matter.
    #[must_use]
    pub fn accepts_word(&self, typed: &str) -> bool {
        typed.trim().to_lowercase() == self.confirm_word.to_lowercase()
    }
}

/// Who asks HighLevel for the new key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum Route {
    /// The owner, in HighLevel's web app, on the page that Key Desk opens: HighLevel publishes no other way.
    Guided,
    /// Key Desk, with a request to an address of the agency's own.
    Endpoint,
}

/// Why nothing was done, and the key is as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// HighLevel refused the request, with these words.
    Refused(String),
    /// The owner did not click.
    NotClicked,
    /// The page has no button to click: accounts without a key can no longer make a first one.
    NoButton,
}

/// A failure without its words, as the journal and the interface name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "each is documented at `Failure`")]
pub enum FailureName {
    Refused,
    NotClicked,
    NoButton,
}

impl Failure {
    /// The failure's name.
    #[must_use]
    pub fn name(&self) -> FailureName {
        match self {
            Self::Refused(_) => FailureName::Refused,
            Self::NotClicked => FailureName::NotClicked,
            Self::NoButton => FailureName::NoButton,
        }
    }

    /// HighLevel's words, where it refused.
    #[must_use]
    pub fn reason(&self) -> Option<&str> {
        match self {
            Self::Refused(reason) => Some(reason),
            Self::NotClicked | Self::NoButton => None,
        }
    }
}

/// Where a regeneration stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// The confirmation is on disk. On the endpoint route nothing is known to have been sent; on the guided route the
    /// page is open and the owner has not said yet what became of it.
    Confirmed,
    /// HighLevel took the request, or the owner clicked.
    Waiting {
        /// When it did.
        since: Timestamp,
    },
    /// It was sent, or may have been, and no answer came.
    Unknown {
        /// When it was, or may have been, sent.
        at: Timestamp,
        /// A look since then still saw the old key.
        old_key_still_there: bool,
    },
    /// Five hours passed with no key; the owner may confirm once more.
    RetryDue {
        /// When that was found.
        at: Timestamp,
    },
    /// Both waits passed with no key.
    Escalated {
        /// When that was found.
        at: Timestamp,
    },
    /// Nothing was done; the old key is untouched.
    Failed {
        /// When that was known.
        at: Timestamp,
        /// Why.
        why: Failure,
    },
    /// The new key was seen.
    Arrived {
        /// When it was.
        at: Timestamp,
    },
    /// The owner stopped watching.
    Dismissed {
        /// When that was.
        at: Timestamp,
    },
}

/// The states without their data, as the journal and the interface name them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "each is documented at `State`")]
pub enum StateName {
    Confirmed,
    Waiting,
    Unknown,
    RetryDue,
    Escalated,
    Failed,
    Arrived,
    Dismissed,
}

impl State {
    /// The state's name.
    #[must_use]
    pub fn name(&self) -> StateName {
        match self {
            Self::Confirmed => StateName::Confirmed,
            Self::Waiting { .. } => StateName::Waiting,
            Self::Unknown { .. } => StateName::Unknown,
            Self::RetryDue { .. } => StateName::RetryDue,
            Self::Escalated { .. } => StateName::Escalated,
            Self::Failed { .. } => StateName::Failed,
            Self::Arrived { .. } => StateName::Arrived,
            Self::Dismissed { .. } => StateName::Dismissed,
        }
    }

    /// When it ended; `None` while a new key is still to be looked for.
    #[must_use]
    pub fn closed_at(&self) -> Option<Timestamp> {
        match self {
            Self::Failed { at, .. } | Self::Arrived { at } | Self::Dismissed { at } => Some(*at),
            _ => None,
        }
    }

    /// Whether a new key is still to be looked for.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.closed_at().is_none()
    }

    /// When the present five hours began; `None` where none run.
    #[must_use]
    pub fn waiting_since(&self) -> Option<Timestamp> {
        match self {
            Self::Waiting { since } => Some(*since),
            Self::Unknown { at, .. } => Some(*at),
            _ => None,
        }
    }
}

/// The key a sub-account had when the owner confirmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OldKey {
    /// Its kind.
    pub form: KeyForm,
    /// Its length in characters.
    pub length: Option<u32>,
    /// Its fingerprint.
    pub fingerprint: Option<Fingerprint>,
}

impl From<&KeyFacts> for OldKey {
    fn from(facts: &KeyFacts) -> Self {
        Self { form: facts.form, length: facts.length, fingerprint: facts.fingerprint.clone() }
    }
}

/// One regeneration of one sub-account's key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Regeneration {
    /// The journal's number for it.
    pub id: i64,
    /// Whose key.
    pub sub_account_id: String,
    /// 1 for the first request, 2 for the one after five hours.
    pub attempt: u8,
    /// Where it stands.
    pub state: State,
    /// Who asks HighLevel.
    pub route: Route,
    /// The owner's first confirmation.
    pub first_confirmed_at: Timestamp,
    /// The owner's latest confirmation. From here on a request may have been sent.
    pub confirmed_at: Timestamp,
    /// When HighLevel was, or may have been, asked last; the confirmation until that is known.
    pub asked_at: Timestamp,
    /// When the owner noticed that somebody else has the key, if that is why.
    pub compromised_at: Option<Timestamp>,
    /// The run of many in which the owner confirmed it last; none where by itself.
    pub run: Option<i64>,
    /// What the key was before the first confirmation.
    pub old_key: OldKey,
}

/// What a look saw of the key, beside the one the owner confirmed to replace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeySeen {
    /// Another key than the old one.
    Another,
    /// No key.
    None,
    /// The old key.
    Old,
    /// The platform did not show it, or the two cannot be compared.
    NotTold,
}

impl KeySeen {
    /// Compares what a look saw with the key that was to be replaced.
    #[must_use]
    pub fn compare(old: &OldKey, seen: &KeyFacts) -> Self {
        match seen.form {
            KeyForm::Missing => Self::None,
            KeyForm::NotDisclosed => Self::NotTold,
            _ => {
                let same = match (&old.fingerprint, &seen.fingerprint) {
                    (Some(before), Some(now)) => before.same_key_as(now),
                    _ => None,
                };
                match same {
                    Some(true) => Self::Old,
                    Some(false) => Self::Another,
                    // Without comparable fingerprints only a difference that anyone can see counts as another key.
                    None if old.form == KeyForm::NotDisclosed => Self::NotTold,
                    None if old.form != seen.form || old.length != seen.length => Self::Another,
                    None => Self::NotTold,
                }
            }
        }
    }
}

/// What can happen to a regeneration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// HighLevel took the request; on the guided route, the owner says to have clicked.
    Taken,
    /// HighLevel refused the request and did nothing.
    Refused {
        /// What it said.
        reason: String,
    },
    /// On the guided route: the owner did not click.
    NotClicked,
    /// On the guided route: there is no button on the page.
    NoButton,
    /// The request was sent, or may have been, and there is no answer: time-out, lost connection, crash, power cut.
    NoAnswer,
    /// A look that began at `began` ended.
    Looked {
        /// When the look was begun.
        began: Timestamp,
        /// What it saw.
        seen: KeySeen,
    },
    /// The owner has the new key in hand: pasted, judged, and another one than the old.
    KeyInHand,
    /// The owner typed the word once more, for this route.
    ConfirmedAgain(Route),
    /// The owner stopped watching.
    Stopped,
}

/// Why an event cannot happen in a state. Nothing changes then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{event} cannot happen while a regeneration is {state:?}")]
pub struct Impossible {
    /// The state it is in.
    pub state: StateName,
    /// What was said to have happened.
    pub event: &'static str,
}

impl Regeneration {
    /// The instant at which the present five hours are over.
    #[must_use]
    pub fn until(&self, rules: &Rules) -> Option<Timestamp> {
        self.state.waiting_since().map(|since| after(since, rules.wait))
    }

    /// What `event`, happening `at`, makes of this regeneration.
    ///
    /// # Errors
    /// [`Impossible`] when the event has no place in the present state; nothing may be sent then.
    pub fn step(&self, event: &Event, at: Timestamp, rules: &Rules) -> Result<Self, Impossible> {
        let mut next = self.clone();
        match event {
            Event::Taken => match self.state {
                State::Confirmed => {
                    // A clock that was set back in between must not make the five hours end early.
                    next.asked_at = at.max(self.confirmed_at);
                    next.state = State::Waiting { since: next.asked_at };
                }
                _ => return self.impossible("an accepted request"),
            },
            Event::Refused { reason } => match (&self.state, self.route) {
                (State::Confirmed, Route::Endpoint) => next.take_back(Failure::Refused(reason.clone()), at),
                _ => return self.impossible("a refusal"),
            },
            Event::NotClicked => match (&self.state, self.route) {
                (State::Confirmed, Route::Guided) => next.take_back(Failure::NotClicked, at),
                _ => return self.impossible("a click that was not made"),
            },
            Event::NoButton => match (&self.state, self.route) {
                (State::Confirmed, Route::Guided) => next.take_back(Failure::NoButton, at),
                _ => return self.impossible("a missing button"),
            },
            Event::NoAnswer => match (&self.state, self.route) {
                (State::Confirmed, Route::Endpoint) => {
                    next.state = State::Unknown { at: self.confirmed_at, old_key_still_there: false };
                }
                _ => return self.impossible("a missing answer"),
            },
            Event::Looked { began, seen } => {
                // A look begun before the confirmation saw the world as it was before.
                if self.state.is_open() && *began >= self.confirmed_at {
                    next.state = self.after_look(*began, *seen, at, rules);
                    if let State::Waiting { since } = next.state {
                        next.asked_at = since;
                    }
                }
            }
            Event::KeyInHand => {
                if !self.state.is_open() || (self.state == State::Confirmed && self.route == Route::Endpoint) {
                    return self.impossible("a new key in hand");
                }
                next.state = State::Arrived { at };
            }
            Event::ConfirmedAgain(route) => match self.state {
                State::RetryDue { .. } if self.attempt < rules.attempts => {
                    next.attempt = self.attempt + 1;
                    next.state = State::Confirmed;
                    next.route = *route;
                    next.confirmed_at = at;
                    next.asked_at = at;
                }
                _ => return self.impossible("a second confirmation"),
            },
            Event::Stopped => match self.state {
                State::Waiting { .. } | State::Unknown { .. } | State::RetryDue { .. } | State::Escalated { .. } => {
                    next.state = State::Dismissed { at };
                }
                _ => return self.impossible("the end of watching"),
            },
        }
        Ok(next)
    }

    /// The latest confirmation led to nothing. After a first one that ends the case; after a second one the first
    /// request's key may still come, so the case stays open.
    fn take_back(&mut self, why: Failure, at: Timestamp) {
        if self.attempt == 1 {
            self.state = State::Failed { at, why };
            return;
        }
        self.attempt -= 1;
        // Without a button there is nothing left to try.
        self.state = if why == Failure::NoButton { State::Escalated { at } } else { State::RetryDue { at } };
    }

    fn after_look(&self, began: Timestamp, seen: KeySeen, at: Timestamp, rules: &Rules) -> State {
        // Before the second request the key was gone already, so its absence then proves nothing.
        let key_went = seen == KeySeen::None && self.old_key.form.is_present() && self.attempt == 1;
        if self.state == State::Confirmed {
            return match (self.route, seen) {
                (Route::Guided, KeySeen::Another) => State::Arrived { at },
                (Route::Guided, _) if key_went => State::Waiting { since: at.max(self.confirmed_at) },
                // On the endpoint route the answer to the request is still to come, and decides.
                _ => State::Confirmed,
            };
        }
        if seen == KeySeen::Another {
            return State::Arrived { at };
        }
        // Only a look that was begun after the five hours can say that they passed in vain.
        if self.until(rules).is_some_and(|until| began >= until) {
            return if self.attempt < rules.attempts { State::RetryDue { at } } else { State::Escalated { at } };
        }
        match (&self.state, seen) {
            (State::Unknown { at, .. }, _) if key_went => State::Waiting { since: *at },
            (State::Unknown { at, .. }, KeySeen::Old | KeySeen::None) => {
                State::Unknown { at: *at, old_key_still_there: true }
            }
            (state, _) => (*state).clone(),
        }
    }

    fn impossible<T>(&self, event: &'static str) -> Result<T, Impossible> {
        Err(Impossible { state: self.state.name(), event })
    }
}

/// Why a new regeneration of a sub-account may not begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotNow {
    /// One is open: its key is on its way, or its second try is due.
    Open(StateName),
    /// The owner stopped watching one whose five hours still run.
    TooEarly {
        /// When they are over.
        until: Timestamp,
    },
}

/// Whether a new regeneration may begin, given the newest one of the same sub-account.
///
/// # Errors
/// [`NotNow`] says why not; nothing may be sent then.
pub fn may_begin(newest: Option<&Regeneration>, now: Timestamp, rules: &Rules) -> Result<(), NotNow> {
    let Some(newest) = newest else {
        return Ok(());
    };
    match newest.state {
        // A refused request did nothing, and an arrived key ends the case.
        State::Failed { .. } | State::Arrived { .. } => Ok(()),
        State::Dismissed { .. } => {
            let until = after(newest.asked_at, rules.wait);
            if now >= until { Ok(()) } else { Err(NotNow::TooEarly { until }) }
        }
        ref open => Err(NotNow::Open(open.name())),
    }
}

#[cfg(test)]
mod tests;
