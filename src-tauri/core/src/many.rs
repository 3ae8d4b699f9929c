//! Regenerating many keys at once, as data: which ones, in what order, what became of each, how long it takes. Pure.
//!
//! Each key goes through the same machine as a single one (`regeneration`); sending them is the desk's business.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::highlevel::budget::BudgetView;
use crate::key::KeyForm;
use crate::phrase::Phrase;
use crate::regeneration::{Failure, Regeneration, Route, State};

/// Which of the chosen keys go first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum ManyOrder {
    /// As the owner's table lists them.
    AsListed,
    /// Keys of the old kind.
    OldFirst,
    /// Sub-accounts without a key.
    MissingFirst,
}

impl ManyOrder {
    /// Puts the chosen ones in this order; those alike stay as they were.
    pub fn sort<T>(self, chosen: &mut [T], form_of: impl Fn(&T) -> KeyForm) {
        let first = match self {
            Self::AsListed => return,
            Self::OldFirst => KeyForm::Old,
            Self::MissingFirst => KeyForm::Missing,
        };
        chosen.sort_by_key(|one| form_of(one) != first);
    }
}

/// How a run stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum RunState {
    /// It goes on.
    Running,
    /// The owner, or trouble, made it pause; nothing more is sent until it goes on.
    Paused,
    /// The owner stopped it; what is on its way to HighLevel is still answered.
    Stopping,
    /// The owner stopped it.
    Stopped,
    /// Everything was done.
    Finished,
    /// The program ended in the middle.
    Interrupted,
}

impl RunState {
    /// Whether nothing more will be sent.
    #[must_use]
    pub fn is_over(self) -> bool {
        matches!(self, Self::Stopped | Self::Finished | Self::Interrupted)
    }
}

/// What became of one key of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum RunItemOutcome {
    /// Its turn has not come.
    Queued,
    /// It is being asked for; on the guided route, its page is open.
    Sending,
    /// HighLevel took the request, or the owner clicked.
    Accepted,
    /// HighLevel refused, or the owner did not click; the key is as it was.
    Refused,
    /// No answer came; Key Desk looks until it knows.
    Unanswered,
    /// Left out at its turn, because something had changed.
    LeftOut,
    /// The run ended before its turn came.
    NotSent,
}

/// One key of a run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct RunItem {
    /// Whose key.
    pub sub_account_id: String,
    /// What became of it.
    pub outcome: RunItemOutcome,
    /// Why, where that needs words.
    pub words: Option<Phrase>,
}

/// The regeneration of many keys, confirmed at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The journal's number for it.
    pub id: i64,
    /// Who asks HighLevel.
    pub route: Route,
    /// How it stands.
    pub state: RunState,
    /// When it was confirmed.
    pub begun_at: Timestamp,
    /// When it was over.
    pub ended_at: Option<Timestamp>,
    /// Whether the owner has put it away.
    pub dismissed: bool,
    /// Its keys, in their order.
    pub items: Vec<RunItem>,
}

impl Run {
    /// How many keys have this outcome.
    #[must_use]
    pub fn count(&self, outcome: RunItemOutcome) -> u32 {
        u32::try_from(self.items.iter().filter(|item| item.outcome == outcome).count()).unwrap_or(u32::MAX)
    }

    /// The place of the next key whose turn it is.
    #[must_use]
    pub fn next(&self) -> Option<usize> {
        self.items.iter().position(|item| item.outcome == RunItemOutcome::Queued)
    }

    /// The place of the key whose page is open, on the guided route.
    #[must_use]
    pub fn open_page(&self) -> Option<usize> {
        let open = || self.items.iter().position(|item| item.outcome == RunItemOutcome::Sending);
        (self.route == Route::Guided).then(open).flatten()
    }

    /// Ends the run: what was not begun will not be.
    pub fn end(&mut self, state: RunState, at: Timestamp) {
        for item in &mut self.items {
            if item.outcome == RunItemOutcome::Queued {
                item.outcome = RunItemOutcome::NotSent;
            }
            if item.outcome == RunItemOutcome::Sending {
                item.outcome = RunItemOutcome::Unanswered;
            }
        }
        self.state = state;
        self.ended_at = Some(at);
    }

    /// Ends a run in whose middle the program ended: what became of each key is told by its newest regeneration.
    pub fn interrupt<'a>(&mut self, newest: impl Fn(&str) -> Option<&'a Regeneration>, at: Timestamp) {
        for item in &mut self.items {
            let begun = newest(&item.sub_account_id).filter(|newest| newest.run == Some(self.id));
            if let (RunItemOutcome::Queued | RunItemOutcome::Sending, Some(begun)) = (item.outcome, begun) {
                (item.outcome, item.words) = outcome_of(&begun.state);
            }
        }
        self.end(RunState::Interrupted, at);
    }
}

/// What a regeneration's state means for the run that began it.
#[must_use]
pub fn outcome_of(state: &State) -> (RunItemOutcome, Option<Phrase>) {
    match state {
        State::Confirmed => (RunItemOutcome::Sending, None),
        State::Unknown { .. } => (RunItemOutcome::Unanswered, None),
        State::Failed { why, .. } => {
            let words = match why {
                Failure::Refused(reason) => Phrase::literal(reason),
                Failure::NotClicked => Phrase::new("run-not-clicked"),
                Failure::NoButton => Phrase::new("run-no-button"),
            };
            (RunItemOutcome::Refused, Some(words))
        }
        _ => (RunItemOutcome::Accepted, None),
    }
}

/// How many seconds `keys` requests take at the allowed rate, if nobody else uses the budget.
#[must_use]
pub fn seconds_for(keys: u32, budget: &BudgetView) -> u32 {
    let room_now = budget.window_limit.saturating_sub(budget.used_in_window);
    let windows = keys.saturating_sub(room_now).div_ceil(budget.window_limit.max(1));
    windows.saturating_mul(budget.window_seconds)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::highlevel::{CredentialKind, LimitsFrom};
    use crate::regeneration::OldKey;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_772_366_400 + second).unwrap()
    }

    fn run(outcomes: &[RunItemOutcome]) -> Run {
        let item = |(index, outcome): (usize, &RunItemOutcome)| RunItem {
            sub_account_id: index.to_string(),
            outcome: *outcome,
            words: None,
        };
        Run {
            id: 1,
            route: Route::Guided,
            state: RunState::Running,
            begun_at: at(0),
            ended_at: None,
            dismissed: false,
            items: outcomes.iter().enumerate().map(item).collect(),
        }
    }

    #[test]
    fn old_or_missing_keys_go_first_and_those_alike_stay_as_listed() {
        use KeyForm::{Missing, New, Old};
        let listed = [(1, New), (2, Old), (3, Missing), (4, Old), (5, Missing)];
        let sorted = |order: ManyOrder| {
            let mut chosen = listed;
            order.sort(&mut chosen, |(_, form)| *form);
            chosen.map(|(number, _)| number)
        };
        assert_eq!(sorted(ManyOrder::AsListed), [1, 2, 3, 4, 5]);
        assert_eq!(sorted(ManyOrder::OldFirst), [2, 4, 1, 3, 5]);
        assert_eq!(sorted(ManyOrder::MissingFirst), [3, 5, 1, 2, 4]);
    }

    #[test]
    fn a_run_that_ends_says_of_every_key_what_became_of_it() {
        use RunItemOutcome::{Accepted, NotSent, Queued, Sending, Unanswered};
        let mut stopped = run(&[Accepted, Sending, Queued, Queued]);
        assert_eq!((stopped.next(), stopped.open_page()), (Some(2), Some(1)));
        stopped.end(RunState::Stopped, at(9));
        let outcomes: Vec<_> = stopped.items.iter().map(|item| item.outcome).collect();
        assert_eq!(outcomes, [Accepted, Unanswered, NotSent, NotSent]);
        assert!(stopped.state.is_over());
    }

    #[test]
    fn an_interrupted_run_tells_only_of_what_was_confirmed_in_it() {
        use RunItemOutcome::{Accepted, NotSent, Queued, Sending, Unanswered};
        let newest = |run: Option<i64>, state: State| Regeneration {
            id: 1,
            sub_account_id: String::new(),
            attempt: 1,
            state,
            route: Route::Endpoint,
            first_confirmed_at: at(5),
            // Later than the run was begun, by a clock that was set back in between.
            confirmed_at: at(5),
            asked_at: at(5),
            compromised_at: None,
            run,
            old_key: OldKey { form: KeyForm::Old, length: Some(50), fingerprint: None },
        };
        let regenerations = [
            newest(Some(1), State::Waiting { since: at(5) }),
            newest(Some(1), State::Unknown { at: at(5), old_key_still_there: false }),
            newest(Some(7), State::Failed { at: at(5), why: Failure::NotClicked }),
            newest(None, State::Waiting { since: at(5) }),
        ];
        let mut run = run(&[Sending, Sending, Queued, Queued, Queued]);
        run.interrupt(|id| regenerations.get(id.parse::<usize>().unwrap()), at(9));
        let outcomes: Vec<_> = run.items.iter().map(|item| item.outcome).collect();
        assert_eq!(outcomes, [Accepted, Unanswered, NotSent, NotSent, NotSent]);
        assert_eq!(run.state, RunState::Interrupted);
    }

    #[test]
    fn the_time_a_run_takes_is_what_the_limit_leaves() {
        let budget = |used: u32| BudgetView {
            of: CredentialKind::AgencyKey,
            limits_from: LimitsFrom::Published,
            waiting: 0,
            free_at: None,
            used_in_window: used,
            window_limit: 100,
            window_seconds: 10,
            used_today: 0,
            day_limit: 200_000,
            waiting_until: None,
        };
        for (keys, used, seconds) in
            [(1, 0, 0), (100, 0, 0), (101, 0, 10), (1_000, 0, 90), (1_000, 1, 100), (5, 98, 10)]
        {
            assert_eq!(seconds_for(keys, &budget(used)), seconds, "{keys} keys, {used} used");
        }
    }
}
