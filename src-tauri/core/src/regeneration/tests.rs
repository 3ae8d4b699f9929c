//! The machine as tables and as a property: what no sequence of events may ever do.

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
        route: Route::Endpoint,
        first_confirmed_at: noon(),
        confirmed_at: noon(),
        asked_at: noon(),
        compromised_at: None,
        run: None,
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
        State::Failed { at, why: Failure::NotClicked },
        State::Arrived { at },
        State::Dismissed { at },
    ]
}

/// Every (route, attempt, event) with every state: the state it leads to, or `None` where it is impossible.
#[test]
#[rustfmt::skip]
fn every_state_answers_every_event_as_the_design_says() {
    use StateName::{Arrived, Confirmed, Dismissed, Escalated, Failed, RetryDue, Unknown, Waiting};
    const G: Route = Route::Guided;
    const E: Route = Route::Endpoint;
    let looked = |hour: i64, seen| Event::Looked { began: hours(hour), seen };
    let refused = || Event::Refused { reason: "no".to_owned() };
    let only = |confirmed: StateName| [Some(confirmed), None, None, None, None, None, None, None];
    let never = [None; 8];
    let stopped = [None, Some(Dismissed), Some(Dismissed), Some(Dismissed), Some(Dismissed), None, None, None];
    // What a look makes of the states that are over.
    let over = |confirmed, waiting, unknown, due, escalated|
        [Some(confirmed), Some(waiting), Some(unknown), Some(due), Some(escalated), Some(Failed), Some(Arrived), Some(Dismissed)];
    // Columns: Confirmed, Waiting, Unknown, RetryDue, Escalated, Failed, Arrived, Dismissed.
    let table: Vec<(Route, u8, Event, [Option<StateName>; 8])> = vec![
        (E, 1, Event::Taken, only(Waiting)),
        (E, 2, Event::Taken, only(Waiting)),
        (G, 1, Event::Taken, only(Waiting)),
        (G, 2, Event::Taken, only(Waiting)),
        (E, 1, refused(), only(Failed)),
        (E, 2, refused(), only(RetryDue)),
        (G, 1, refused(), never),
        (G, 2, refused(), never),
        (E, 1, Event::NotClicked, never),
        (E, 2, Event::NotClicked, never),
        (G, 1, Event::NotClicked, only(Failed)),
        (G, 2, Event::NotClicked, only(RetryDue)),
        (E, 1, Event::NoButton, never),
        (E, 2, Event::NoButton, never),
        (G, 1, Event::NoButton, only(Failed)),
        (G, 2, Event::NoButton, only(Escalated)),
        (E, 1, Event::NoAnswer, only(Unknown)),
        (E, 2, Event::NoAnswer, only(Unknown)),
        (G, 1, Event::NoAnswer, never),
        (G, 2, Event::NoAnswer, never),
        (E, 1, looked(1, KeySeen::Another), over(Confirmed, Arrived, Arrived, Arrived, Arrived)),
        (E, 2, looked(1, KeySeen::Another), over(Confirmed, Arrived, Arrived, Arrived, Arrived)),
        (G, 1, looked(1, KeySeen::Another), over(Arrived, Arrived, Arrived, Arrived, Arrived)),
        (G, 2, looked(1, KeySeen::Another), over(Arrived, Arrived, Arrived, Arrived, Arrived)),
        (E, 1, looked(1, KeySeen::None), over(Confirmed, Waiting, Waiting, RetryDue, Escalated)),
        (E, 2, looked(1, KeySeen::None), over(Confirmed, Waiting, Unknown, RetryDue, Escalated)),
        (G, 1, looked(1, KeySeen::None), over(Waiting, Waiting, Waiting, RetryDue, Escalated)),
        (G, 2, looked(1, KeySeen::None), over(Confirmed, Waiting, Unknown, RetryDue, Escalated)),
        (E, 1, looked(1, KeySeen::Old), over(Confirmed, Waiting, Unknown, RetryDue, Escalated)),
        (E, 2, looked(1, KeySeen::Old), over(Confirmed, Waiting, Unknown, RetryDue, Escalated)),
        (G, 1, looked(1, KeySeen::Old), over(Confirmed, Waiting, Unknown, RetryDue, Escalated)),
        (G, 2, looked(1, KeySeen::Old), over(Confirmed, Waiting, Unknown, RetryDue, Escalated)),
        (E, 1, looked(1, KeySeen::NotTold), over(Confirmed, Waiting, Unknown, RetryDue, Escalated)),
        (G, 1, looked(1, KeySeen::NotTold), over(Confirmed, Waiting, Unknown, RetryDue, Escalated)),
        (E, 1, looked(5, KeySeen::Another), over(Confirmed, Arrived, Arrived, Arrived, Arrived)),
        (E, 2, looked(5, KeySeen::Another), over(Confirmed, Arrived, Arrived, Arrived, Arrived)),
        (E, 1, looked(5, KeySeen::None), over(Confirmed, RetryDue, RetryDue, RetryDue, Escalated)),
        (G, 1, looked(5, KeySeen::None), over(Waiting, RetryDue, RetryDue, RetryDue, Escalated)),
        (E, 1, looked(5, KeySeen::Old), over(Confirmed, RetryDue, RetryDue, RetryDue, Escalated)),
        (G, 1, looked(5, KeySeen::Old), over(Confirmed, RetryDue, RetryDue, RetryDue, Escalated)),
        (E, 1, looked(5, KeySeen::NotTold), over(Confirmed, RetryDue, RetryDue, RetryDue, Escalated)),
        (E, 2, looked(5, KeySeen::None), over(Confirmed, Escalated, Escalated, RetryDue, Escalated)),
        (G, 2, looked(5, KeySeen::None), over(Confirmed, Escalated, Escalated, RetryDue, Escalated)),
        (E, 2, looked(5, KeySeen::NotTold), over(Confirmed, Escalated, Escalated, RetryDue, Escalated)),
        (E, 1, Event::KeyInHand, [None, Some(Arrived), Some(Arrived), Some(Arrived), Some(Arrived), None, None, None]),
        (E, 2, Event::KeyInHand, [None, Some(Arrived), Some(Arrived), Some(Arrived), Some(Arrived), None, None, None]),
        (G, 1, Event::KeyInHand, [Some(Arrived), Some(Arrived), Some(Arrived), Some(Arrived), Some(Arrived), None, None, None]),
        (G, 2, Event::KeyInHand, [Some(Arrived), Some(Arrived), Some(Arrived), Some(Arrived), Some(Arrived), None, None, None]),
        (E, 1, Event::ConfirmedAgain(E), [None, None, None, Some(Confirmed), None, None, None, None]),
        (G, 1, Event::ConfirmedAgain(G), [None, None, None, Some(Confirmed), None, None, None, None]),
        (E, 2, Event::ConfirmedAgain(E), never),
        (G, 2, Event::ConfirmedAgain(G), never),
        (E, 1, Event::Stopped, stopped),
        (E, 2, Event::Stopped, stopped),
        (G, 1, Event::Stopped, stopped),
        (G, 2, Event::Stopped, stopped),
    ];
    for (route, attempt, event, expected) in table {
        for (state, expected) in states().into_iter().zip(expected) {
            let before = Regeneration { route, ..regeneration(state, attempt) };
            let got = before.step(&event, hours(6), &Rules::default());
            assert_eq!(
                got.as_ref().ok().map(|next| next.state.name()),
                expected,
                "{event:?} in {:?}, {route:?}, attempt {attempt}",
                before.state
            );
        }
    }
}

#[test]
fn a_clock_set_back_while_highlevel_answers_does_not_shorten_the_five_hours() {
    let rules = Rules::default();
    let waiting = regeneration(State::Confirmed, 1).step(&Event::Taken, hours(-24), &rules).unwrap();
    assert_eq!(waiting.until(&rules), Some(hours(5)));
}

#[test]
fn an_owner_who_clicked_late_waits_five_hours_from_the_click_even_after_stopping() {
    let rules = Rules::default();
    let guided = Regeneration { route: Route::Guided, ..regeneration(State::Confirmed, 1) };
    let waiting = guided.step(&Event::Taken, hours(3), &rules).unwrap();
    let stopped = waiting.step(&Event::Stopped, hours(4), &rules).unwrap();
    assert_eq!(may_begin(Some(&stopped), hours(6), &rules), Err(NotNow::TooEarly { until: hours(8) }));
    assert_eq!(may_begin(Some(&stopped), hours(8), &rules), Ok(()));
}

#[test]
fn a_missing_button_at_the_second_try_leaves_support_and_still_watches() {
    let rules = Rules::default();
    let due = regeneration(State::RetryDue { at: hours(5) }, 1);
    let again = due.step(&Event::ConfirmedAgain(Route::Guided), hours(6), &rules).unwrap();
    let escalated = again.step(&Event::NoButton, hours(6), &rules).unwrap();
    assert_eq!((escalated.attempt, escalated.state.name()), (1, StateName::Escalated));
    let late = Event::Looked { began: hours(9), seen: KeySeen::Another };
    assert_eq!(escalated.step(&late, hours(9), &rules).unwrap().state, State::Arrived { at: hours(9) });
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
    assert_eq!(KeySeen::compare(&old_key(KeyForm::NotDisclosed), &facts(KeyForm::New, 250, "k.new")), KeySeen::NotTold);
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
        Just(Event::NotClicked),
        Just(Event::NoButton),
        Just(Event::NoAnswer),
        seen.prop_map(|seen| Event::Looked { began: noon(), seen }),
        Just(Event::KeyInHand),
        any_route().prop_map(Event::ConfirmedAgain),
        Just(Event::Stopped),
    ]
}

fn any_route() -> impl Strategy<Value = Route> {
    prop_oneof![Just(Route::Guided), Just(Route::Endpoint)]
}

proptest! {
    /// The desk sends once (or opens the page once) each time a regeneration enters Confirmed, so entering it is what must
    /// never happen early.
    #[test]
    fn no_sequence_of_events_asks_twice_within_five_hours_or_without_a_confirmation_or_loses_a_key(
        events in proptest::collection::vec((any_event(), 0_i64..120, any::<bool>()), 0..60), route in any_route(),
    ) {
        let rules = Rules::default();
        let mut now = noon();
        // When HighLevel was, or may have been, asked last, for a key that has not been seen since.
        let mut asked = None;
        let mut case = Regeneration { route, ..regeneration(State::Confirmed, 1) };
        for (mut event, minutes, owner_begins) in events {
            now += minutes.minutes();
            if let Event::Looked { began, .. } = &mut event {
                *began = now;
            }
            if owner_begins && may_begin(Some(&case), now, &rules).is_ok() {
                if let Some(last) = asked {
                    prop_assert!(now >= after(last, rules.wait), "began anew too early");
                }
                case = Regeneration {
                    route: case.route,
                    first_confirmed_at: now,
                    confirmed_at: now,
                    asked_at: now,
                    ..regeneration(State::Confirmed, 1)
                };
                asked = None;
                continue;
            }
            let Ok(next) = case.step(&event, now, &rules) else { continue };
            if next.state == State::Confirmed && case.state != State::Confirmed {
                prop_assert!(matches!(event, Event::ConfirmedAgain(_)));
                if let Some(last) = asked {
                    prop_assert!(now >= after(last, rules.wait), "confirmed again too early");
                }
            }
            if let Some(since) = next.state.waiting_since() {
                asked = Some(since);
            }
            // A request that was made or may have been is tracked until a key is seen or the owner stops.
            if case.state.is_open() && !next.state.is_open() {
                let rightly = matches!(
                    (&event, &next.state),
                    (Event::Looked { seen: KeySeen::Another, .. } | Event::KeyInHand, State::Arrived { .. })
                        | (Event::Stopped, State::Dismissed { .. })
                        | (Event::Refused { .. } | Event::NotClicked | Event::NoButton, State::Failed { .. })
                );
                prop_assert!(rightly, "{:?} closed it as {:?}", event, next.state);
                if matches!(next.state, State::Failed { .. }) {
                    prop_assert!(asked.is_none(), "failed although something may have been asked");
                }
                if matches!(next.state, State::Arrived { .. }) {
                    asked = None;
                }
            }
            prop_assert!(next.attempt <= rules.attempts && next.attempt >= 1);
            case = next;
        }
    }
}
