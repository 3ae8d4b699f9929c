//! What a key that the owner pasted turns out to be: whose it is, and whether it is the new one. Pure.
//!
//! The text of the key is not here: only what it was judged to be. Trying it is the platform's business.

use jiff::{Timestamp, ToSpan as _};
use serde::{Deserialize, Serialize};

use crate::agency::{SubAccount, SubAccounts};
use crate::key::{KeyFacts, KeyForm};
use crate::regeneration::{KeySeen, OldKey, Regeneration};

/// What the pasted key is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum KeyVerdict {
    /// No key: nothing, or the word `undefined`.
    Nothing,
    /// A Private Integration Token, not an API key.
    Token,
    /// The key of another sub-account.
    AnotherSubAccount,
    /// The key that was to be replaced.
    StillOld,
    /// The key that HighLevel shows now.
    SameAsShown,
    /// Another key than HighLevel shows now.
    NotTheShown,
    /// The new key that was waited for.
    New,
    /// There is nothing to compare it with.
    CannotTell,
}

/// Judges a pasted key for one sub-account, whose regeneration `open` may be waiting for it. Names the other sub-account
/// where it is another's.
#[must_use]
pub fn verdict(
    pasted: &KeyFacts,
    here: &SubAccount,
    all: &SubAccounts,
    open: Option<&Regeneration>,
) -> (KeyVerdict, Option<String>) {
    match pasted.form {
        KeyForm::Missing | KeyForm::NotDisclosed => return (KeyVerdict::Nothing, None),
        KeyForm::PrivateIntegrationToken => return (KeyVerdict::Token, None),
        KeyForm::Old | KeyForm::New => {}
    }
    if let Some(other) = other_owner(pasted, here, all) {
        return (KeyVerdict::AnotherSubAccount, Some(other));
    }
    let seen = |before: &OldKey| KeySeen::compare(before, pasted);
    let verdict = match open {
        Some(open) => match seen(&open.old_key) {
            KeySeen::Old => KeyVerdict::StillOld,
            KeySeen::Another => KeyVerdict::New,
            KeySeen::None | KeySeen::NotTold => by_date(pasted.issued_at, open.first_confirmed_at),
        },
        None if !here.key.form.is_present() && here.key.form != KeyForm::NotDisclosed => KeyVerdict::NotTheShown,
        None => match seen(&OldKey::from(&here.key)) {
            KeySeen::Old => KeyVerdict::SameAsShown,
            KeySeen::Another => KeyVerdict::NotTheShown,
            KeySeen::None | KeySeen::NotTold => KeyVerdict::CannotTell,
        },
    };
    (verdict, None)
}

/// Whose the key is, if not this sub-account's: by its own claim, or because another one is shown with the very same key.
fn other_owner(pasted: &KeyFacts, here: &SubAccount, all: &SubAccounts) -> Option<String> {
    if let Some(claimed) = &pasted.claimed_sub_account {
        return (*claimed != here.id).then(|| claimed.clone());
    }
    let mark = pasted.fingerprint.as_ref()?;
    let has_it = |sub_account: &SubAccount| {
        sub_account.key.fingerprint.as_ref().and_then(|shown| shown.same_key_as(mark)) == Some(true)
    };
    if has_it(here) {
        return None;
    }
    all.values().find(|other| has_it(other)).map(|other| other.id.clone())
}

/// Without the old key to compare with, the day a key was made still tells: it cannot be the new one if it is older than
/// the request. Clocks may differ by some minutes.
fn by_date(issued_at: Option<Timestamp>, confirmed_at: Timestamp) -> KeyVerdict {
    match issued_at {
        Some(issued_at) if issued_at >= confirmed_at - 10.minutes() => KeyVerdict::New,
        Some(_) => KeyVerdict::StillOld,
        None => KeyVerdict::CannotTell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agency::{Sight, take_look};
    use crate::highlevel::ListedSubAccount;
    use crate::key::{ApiKey, Fingerprint, FingerprintKey, KeyField, judge};
    use crate::regeneration::{Route, State};

    fn noon() -> Timestamp {
        "2026-03-01T12:00:00Z".parse().unwrap()
    }

    fn judged(text: &str) -> KeyFacts {
        judge(&KeyField::Text(ApiKey::new(text)), &FingerprintKey::from_text("test"))
    }

    fn agency(keys: &[(&str, Option<&str>)]) -> SubAccounts {
        let rows = keys.iter().map(|(id, key)| ListedSubAccount {
            id: (*id).to_owned(),
            name: String::new(),
            city: String::new(),
            country: String::new(),
            key: key.map_or_else(|| judge(&KeyField::Absent, &FingerprintKey::from_text("test")), judged),
        });
        let mut all = SubAccounts::new();
        take_look(&mut all, rows.map(Sight::from), true, noon());
        all
    }

    fn waiting(old: &KeyFacts) -> Regeneration {
        Regeneration {
            id: 1,
            sub_account_id: "a".to_owned(),
            attempt: 1,
            state: State::Waiting { since: noon() },
            route: Route::Guided,
            first_confirmed_at: noon(),
            confirmed_at: noon(),
            asked_at: noon(),
            compromised_at: None,
            run: None,
            old_key: OldKey::from(old),
        }
    }

    fn of(pasted: &KeyFacts, all: &SubAccounts, open: Option<&Regeneration>) -> KeyVerdict {
        verdict(pasted, &all["a"], all, open).0
    }

    #[test]
    fn every_pasted_text_has_a_verdict() {
        let all = agency(&[("a", Some("key-of-a")), ("b", Some("key-of-b")), ("c", Some(""))]);
        let open = waiting(&judged("key-of-a"));
        for (text, open, expected) in [
            ("", None, KeyVerdict::Nothing),
            ("undefined", Some(&open), KeyVerdict::Nothing),
            ("pit-12345678-1234-1234-1234-123456789012", None, KeyVerdict::Token),
            ("key-of-b", None, KeyVerdict::AnotherSubAccount),
            ("key-of-b", Some(&open), KeyVerdict::AnotherSubAccount),
            ("key-of-a", None, KeyVerdict::SameAsShown),
            (" key-of-a\n", Some(&open), KeyVerdict::StillOld),
            ("fresh-key", None, KeyVerdict::NotTheShown),
            ("fresh-key", Some(&open), KeyVerdict::New),
        ] {
            assert_eq!(of(&judged(text), &all, open), expected, "{text:?}");
        }
        assert_eq!(verdict(&judged("key-of-b"), &all["a"], &all, None).1.as_deref(), Some("b"));
        assert_eq!(verdict(&judged("x"), &all["c"], &all, None).0, KeyVerdict::NotTheShown);
    }

    #[test]
    fn a_key_that_says_whose_it_is_is_believed_before_the_list() {
        // Somebody pasted a's key on b, so HighLevel shows it for both.
        let all = agency(&[("a", Some("key-of-a")), ("b", Some("key-of-a"))]);
        let claiming = |owner: &str| KeyFacts { claimed_sub_account: Some(owner.to_owned()), ..judged("key-of-a") };
        assert_eq!(of(&claiming("a"), &all, None), KeyVerdict::SameAsShown);
        assert_eq!(of(&claiming("z"), &all, None), KeyVerdict::AnotherSubAccount);
        assert_eq!(of(&judged("key-of-a"), &all, None), KeyVerdict::SameAsShown);
    }

    #[test]
    fn a_hidden_key_is_told_by_its_date_or_not_at_all() {
        let all = agency(&[("a", None)]);
        let hidden = all["a"].key.clone();
        let open = waiting(&hidden);
        let made = |minutes: i64| KeyFacts { issued_at: Some(noon() + minutes.minutes()), ..judged("some-key") };
        assert_eq!(of(&made(5), &all, Some(&open)), KeyVerdict::New);
        assert_eq!(of(&made(-9), &all, Some(&open)), KeyVerdict::New);
        assert_eq!(of(&made(-60), &all, Some(&open)), KeyVerdict::StillOld);
        assert_eq!(of(&judged("some-key"), &all, Some(&open)), KeyVerdict::CannotTell);
        assert_eq!(of(&judged("some-key"), &all, None), KeyVerdict::CannotTell);
    }

    #[test]
    fn fingerprints_of_another_installation_tell_nothing() {
        let all = agency(&[("a", Some("key-of-a"))]);
        let mut open = waiting(&judged("key-of-a"));
        open.old_key.fingerprint = Some(Fingerprint::from_text("elsewhere.mark".to_owned()));
        assert_eq!(of(&judged("key-of-x"), &all, Some(&open)), KeyVerdict::CannotTell);
    }
}
