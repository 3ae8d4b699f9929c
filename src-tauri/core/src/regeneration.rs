//! One regeneration as a pure state machine: five hours, one second try, then support.
//!
//! No I/O and no clock: instants and what was seen come in, the next state comes out. Sending, looking and writing to disk
//! are the desk's business; this file decides what they mean. The rules are HighLevel's own: click once, wait five hours,
//! click once more, then ask support.

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

/// Where a regeneration stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// The confirmation is on disk; nothing is known to have been sent.
    Confirmed,
    /// HighLevel took the request.
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
    /// HighLevel refused; the old key is untouched.
    Failed {
        /// When it did.
        at: Timestamp,
        /// What it said.
        reason: String,
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
    /// The owner's latest confirmation. From here on a request may have been sent.
    pub confirmed_at: Timestamp,
    /// What the key was then.
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
    /// HighLevel took the request.
    Taken,
    /// HighLevel refused the request and did nothing.
    Refused {
        /// What it said.
        reason: String,
    },
    /// The request was sent, or may have been, and there is no answer: time-out, lost connection, crash, power cut.
    NoAnswer,
    /// A look that began at `began` ended.
    Looked {
        /// When the look was begun.
        began: Timestamp,
        /// What it saw.
        seen: KeySeen,
    },
    /// The owner typed the word once more.
    ConfirmedAgain,
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
                State::Confirmed => next.state = State::Waiting { since: at },
                _ => return self.impossible("an accepted request"),
            },
            Event::Refused { reason } => match self.state {
                State::Confirmed if self.attempt == 1 => {
                    next.state = State::Failed { at, reason: reason.clone() };
                }
                // The first request was taken: its key may still come, so the case stays open.
                State::Confirmed => {
                    next.attempt = self.attempt - 1;
                    next.state = State::RetryDue { at };
                }
                _ => return self.impossible("a refusal"),
            },
            Event::NoAnswer => match self.state {
                State::Confirmed => {
                    next.state = State::Unknown { at: self.confirmed_at, old_key_still_there: false };
                }
                _ => return self.impossible("a missing answer"),
            },
            Event::Looked { began, seen } => {
                // A look begun before the confirmation saw the world as it was before.
                if self.state.is_open() && *began >= self.confirmed_at {
                    next.state = self.after_look(*began, *seen, at, rules);
                }
            }
            Event::ConfirmedAgain => match self.state {
                State::RetryDue { .. } if self.attempt < rules.attempts => {
                    next.attempt = self.attempt + 1;
                    next.state = State::Confirmed;
                    next.confirmed_at = at;
                }
                _ => return self.impossible("a second confirmation"),
            },
            Event::Stopped => match self.state {
                State::Waiting { .. } | State::Unknown { .. } | State::RetryDue { .. } | State::Escalated { .. } => {
                    next.state = State::Dismissed { at }
                }
                _ => return self.impossible("the end of watching"),
            },
        }
        Ok(next)
    }

    fn after_look(&self, began: Timestamp, seen: KeySeen, at: Timestamp, rules: &Rules) -> State {
        if self.state == State::Confirmed {
            return State::Confirmed;
        }
        if seen == KeySeen::Another {
            return State::Arrived { at };
        }
        // Only a look that was begun after the five hours can say that they passed in vain.
        if self.until(rules).is_some_and(|until| began >= until) {
            return if self.attempt < rules.attempts { State::RetryDue { at } } else { State::Escalated { at } };
        }
        match (&self.state, seen) {
            (State::Unknown { at, .. }, KeySeen::None) if self.old_key.form.is_present() => {
                State::Waiting { since: *at }
            }
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
            let until = after(newest.confirmed_at, rules.wait);
            if now >= until { Ok(()) } else { Err(NotNow::TooEarly { until }) }
        }
        ref open => Err(NotNow::Open(open.name())),
    }
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan as _;
    use proptest::prelude::*;

    use super::*;

    fn noon() -> Timestamp {
        "2026-03-01T12:00:00Z".parse().unwrap()
    }

    fn hours(count: i64) -> Timestamp {
        noon() + count.hours()
    }

    fn old_key(form: KeyForm) -> OldKey {
        OldKey {
            form,
            length: form.is_present().then_some(50),
            fingerprint: form.is_present().then(|| Fingerprint::from_text("k.old".to_owned())),
        }
    }

    fn regeneration(state: State, attempt: u8) -> Regeneration {
        Regeneration {
            id: 1,
            sub_account_id: "abc".to_owned(),
            attempt,
            state,
            confirmed_at: noon(),
            old_key: old_key(KeyForm::Old),
        }
    }

    fn states() -> Vec<State> {
        let at = noon();
        vec![
            State::Confirmed,
            State::Waiting { since: at },
            State::Unknown { at, old_key_still_there: false },
            State::RetryDue { at },
            State::Escalated { at },
            State::Failed { at, reason: String::new() },
            State::Arrived { at },
            State::Dismissed { at },
        ]
    }

    /// Every (state, event) pair, for both attempts: the state it leads to, or `None` where it is impossible.
    #[test]
    #[rustfmt::skip]
    fn every_state_answers_every_event_as_the_design_says() {
        use StateName::{Arrived, Confirmed, Dismissed, Escalated, Failed, RetryDue, Unknown, Waiting};
        let looked = |hour: i64, seen| Event::Looked { began: hours(hour), seen };
        let refused = || Event::Refused { reason: "no".to_owned() };
        // Columns: Confirmed, Waiting, Unknown, RetryDue, Escalated, Failed, Arrived, Dismissed.
        let table: Vec<(u8, Event, [Option<StateName>; 8])> = vec![
            (1, Event::Taken, [Some(Waiting), None, None, None, None, None, None, None]),
            (2, Event::Taken, [Some(Waiting), None, None, None, None, None, None, None]),
            (1, refused(), [Some(Failed), None, None, None, None, None, None, None]),
            (2, refused(), [Some(RetryDue), None, None, None, None, None, None, None]),
            (1, Event::NoAnswer, [Some(Unknown), None, None, None, None, None, None, None]),
            (2, Event::NoAnswer, [Some(Unknown), None, None, None, None, None, None, None]),
            (1, looked(1, KeySeen::Another), [Some(Confirmed), Some(Arrived), Some(Arrived), Some(Arrived), Some(Arrived), Some(Failed), Some(Arrived), Some(Dismissed)]),
            (1, looked(1, KeySeen::None), [Some(Confirmed), Some(Waiting), Some(Waiting), Some(RetryDue), Some(Escalated), Some(Failed), Some(Arrived), Some(Dismissed)]),
            (1, looked(1, KeySeen::Old), [Some(Confirmed), Some(Waiting), Some(Unknown), Some(RetryDue), Some(Escalated), Some(Failed), Some(Arrived), Some(Dismissed)]),
            (1, looked(1, KeySeen::NotTold), [Some(Confirmed), Some(Waiting), Some(Unknown), Some(RetryDue), Some(Escalated), Some(Failed), Some(Arrived), Some(Dismissed)]),
            (1, looked(5, KeySeen::Another), [Some(Confirmed), Some(Arrived), Some(Arrived), Some(Arrived), Some(Arrived), Some(Failed), Some(Arrived), Some(Dismissed)]),
            (1, looked(5, KeySeen::None), [Some(Confirmed), Some(RetryDue), Some(RetryDue), Some(RetryDue), Some(Escalated), Some(Failed), Some(Arrived), Some(Dismissed)]),
            (2, looked(5, KeySeen::None), [Some(Confirmed), Some(Escalated), Some(Escalated), Some(RetryDue), Some(Escalated), Some(Failed), Some(Arrived), Some(Dismissed)]),
            (2, looked(5, KeySeen::NotTold), [Some(Confirmed), Some(Escalated), Some(Escalated), Some(RetryDue), Some(Escalated), Some(Failed), Some(Arrived), Some(Dismissed)]),
            (2, looked(5, KeySeen::Another), [Some(Confirmed), Some(Arrived), Some(Arrived), Some(Arrived), Some(Arrived), Some(Failed), Some(Arrived), Some(Dismissed)]),
            (1, Event::ConfirmedAgain, [None, None, None, Some(Confirmed), None, None, None, None]),
            (2, Event::ConfirmedAgain, [None, None, None, None, None, None, None, None]),
            (1, Event::Stopped, [None, Some(Dismissed), Some(Dismissed), Some(Dismissed), Some(Dismissed), None, None, None]),
            (2, Event::Stopped, [None, Some(Dismissed), Some(Dismissed), Some(Dismissed), Some(Dismissed), None, None, None]),
        ];
        for (attempt, event, expected) in table {
            for (state, expected) in states().into_iter().zip(expected) {
                let before = regeneration(state, attempt);
                let got = before.step(&event, hours(6), &Rules::default());
                assert_eq!(
                    got.as_ref().ok().map(|next| next.state.name()),
                    expected,
                    "{event:?} in {:?}, attempt {attempt}",
                    before.state
                );
            }
        }
    }

    #[test]
    fn the_five_hours_of_an_unanswered_request_count_from_when_it_may_have_been_sent() {
        let unknown = regeneration(State::Confirmed, 1).step(&Event::NoAnswer, hours(2), &Rules::default()).unwrap();
        assert_eq!(unknown.until(&Rules::default()), Some(hours(5)));
        let gone = Event::Looked { began: hours(3), seen: KeySeen::None };
        let waiting = unknown.step(&gone, hours(3), &Rules::default()).unwrap();
        assert_eq!(waiting.until(&Rules::default()), Some(hours(5)));
    }

    #[test]
    fn a_look_begun_before_the_confirmation_says_nothing() {
        let waiting = regeneration(State::Waiting { since: noon() }, 1);
        let early = Event::Looked { began: hours(-1), seen: KeySeen::Another };
        assert_eq!(waiting.step(&early, hours(1), &Rules::default()).unwrap(), waiting);
    }

    #[test]
    fn a_first_key_that_has_not_come_cannot_tell_whether_the_request_was_taken() {
        let mut unknown = regeneration(State::Unknown { at: noon(), old_key_still_there: false }, 1);
        unknown.old_key = old_key(KeyForm::Missing);
        let nothing = Event::Looked { began: hours(1), seen: KeySeen::None };
        let next = unknown.step(&nothing, hours(1), &Rules::default()).unwrap();
        assert_eq!(next.state, State::Unknown { at: noon(), old_key_still_there: true });
    }

    #[test]
    fn keys_are_compared_by_fingerprint_and_without_one_only_by_what_anyone_can_see() {
        let facts = |form, length, mark: &str| KeyFacts {
            form,
            length: Some(length),
            fingerprint: Some(Fingerprint::from_text(mark.to_owned())),
            issued_at: None,
            claimed_sub_account: None,
        };
        let old = old_key(KeyForm::Old);
        assert_eq!(KeySeen::compare(&old, &facts(KeyForm::Old, 50, "k.old")), KeySeen::Old);
        assert_eq!(KeySeen::compare(&old, &facts(KeyForm::Old, 50, "k.new")), KeySeen::Another);
        assert_eq!(KeySeen::compare(&old, &facts(KeyForm::Old, 50, "elsewhere.new")), KeySeen::NotTold);
        assert_eq!(KeySeen::compare(&old, &facts(KeyForm::New, 250, "elsewhere.new")), KeySeen::Another);
        assert_eq!(KeySeen::compare(&old_key(KeyForm::Missing), &facts(KeyForm::New, 250, "k.new")), KeySeen::Another);
        assert_eq!(
            KeySeen::compare(&old_key(KeyForm::NotDisclosed), &facts(KeyForm::New, 250, "k.new")),
            KeySeen::NotTold
        );
    }

    #[test]
    fn the_word_is_accepted_in_any_capitals_and_nothing_else_is() {
        let rules = Rules::default();
        for typed in ["CONFIRM", "Confirm", " confirm "] {
            assert!(rules.accepts_word(typed), "{typed:?}");
        }
        for typed in ["", "CONFIR", "CONFIRMED", "YES", "CON FIRM"] {
            assert!(!rules.accepts_word(typed), "{typed:?}");
        }
    }

    #[test]
    fn a_new_regeneration_may_not_begin_while_one_is_open_or_its_five_hours_run() {
        let rules = Rules::default();
        for state in states() {
            let newest = regeneration(state.clone(), 1);
            let expected = match state.name() {
                StateName::Failed | StateName::Arrived => Ok(()),
                StateName::Dismissed => Err(NotNow::TooEarly { until: hours(5) }),
                name => Err(NotNow::Open(name)),
            };
            assert_eq!(may_begin(Some(&newest), hours(4), &rules), expected);
        }
        let dismissed = regeneration(State::Dismissed { at: hours(1) }, 1);
        assert_eq!(may_begin(Some(&dismissed), hours(5), &rules), Ok(()));
        assert_eq!(may_begin(None, noon(), &rules), Ok(()));
    }

    fn any_event() -> impl Strategy<Value = Event> {
        let seen = prop_oneof![Just(KeySeen::Another), Just(KeySeen::None), Just(KeySeen::Old), Just(KeySeen::NotTold)];
        prop_oneof![
            Just(Event::Taken),
            Just(Event::Refused { reason: "no".to_owned() }),
            Just(Event::NoAnswer),
            seen.prop_map(|seen| Event::Looked { began: noon(), seen }),
            Just(Event::ConfirmedAgain),
            Just(Event::Stopped),
        ]
    }

    proptest! {
        /// The desk sends once each time a regeneration enters Confirmed, so entering it is what must never happen early.
        #[test]
        fn no_sequence_of_events_sends_twice_within_five_hours_or_without_a_confirmation(
            events in proptest::collection::vec((any_event(), 0_i64..120, any::<bool>()), 0..60)
        ) {
            let rules = Rules::default();
            let mut now = noon();
            let mut sent = vec![now];
            let mut taken_or_unknown = None;
            let mut case = regeneration(State::Confirmed, 1);
            for (mut event, minutes, owner_begins) in events {
                now += minutes.minutes();
                if let Event::Looked { began, .. } = &mut event {
                    *began = now;
                }
                if owner_begins && may_begin(Some(&case), now, &rules).is_ok() {
                    case = Regeneration { confirmed_at: now, ..regeneration(State::Confirmed, 1) };
                    sent.push(now);
                    taken_or_unknown = None;
                    continue;
                }
                let Ok(next) = case.step(&event, now, &rules) else { continue };
                if next.state == State::Confirmed && case.state != State::Confirmed {
                    prop_assert_eq!(&event, &Event::ConfirmedAgain);
                    // Since the last request that may have done something, five hours have passed.
                    if let Some(last) = taken_or_unknown {
                        prop_assert!(now >= after(last, rules.wait));
                    }
                    sent.push(now);
                }
                if let Some(since) = next.state.waiting_since() {
                    taken_or_unknown = Some(since);
                }
                // A request that was taken or may have been is tracked until a key is seen or the owner stops.
                if case.state.is_open() && !next.state.is_open() {
                    let rightly = matches!(
                        (&event, &next.state),
                        (Event::Looked { seen: KeySeen::Another, .. }, State::Arrived { .. })
                            | (Event::Stopped, State::Dismissed { .. })
                            | (Event::Refused { .. }, State::Failed { .. })
                    );
                    prop_assert!(rightly, "{:?} closed it as {:?}", event, next.state);
                }
                prop_assert!(next.attempt <= rules.attempts && next.attempt >= 1);
                case = next;
            }
        }
    }
}
