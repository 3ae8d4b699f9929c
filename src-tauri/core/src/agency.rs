//! An agency's sub-accounts, the status of each one's key, and what changed between two looks. Pure.
//!
//! What the wire looked like is `highlevel`'s business, how a regeneration goes on is `regeneration`'s.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::key::{Fingerprint, KeyFacts, KeyForm};
use crate::regeneration::{Regeneration, Route, State};

/// One sub-account as Key Desk knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubAccount {
    /// HighLevel's id of it.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its city, or empty.
    pub city: String,
    /// Its country, or empty.
    pub country: String,
    /// What is known of its key.
    pub key: KeyFacts,
    /// Since when the key has been as it is: the first look that saw it so.
    pub key_since: Timestamp,
    /// The last look that listed it.
    pub looked_at: Timestamp,
    /// Whether the last complete look listed it.
    pub listed: bool,
    /// Whether the owner gave the key, rather than HighLevel having shown it.
    pub key_given: bool,
    /// That the key is expired, if somebody says so.
    pub expired: Option<Expired>,
    /// What changed since the owner last put changes away.
    pub change: Option<RowChange>,
}

/// That a key is expired. HighLevel marks keys so that were not used for 90 days; they work again once regenerated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Expired {
    /// Since when that is known.
    #[specta(type = String)]
    pub at: Timestamp,
    /// Who says so.
    pub by: ExpiredBy,
}

/// Who says that a key is expired.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum ExpiredBy {
    /// The owner marked it.
    Owner,
    /// HighLevel refused it when it was tried.
    HighLevel,
}

/// What changed in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct RowChange {
    /// What.
    pub kind: RowChangeKind,
    /// Which look noticed.
    #[specta(type = String)]
    pub at: Timestamp,
}

/// What can change in a row without Key Desk having asked for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum RowChangeKind {
    /// The sub-account was not listed before.
    New,
    /// The sub-account is no longer listed.
    Gone,
    /// A key appeared where there was none.
    KeyCame,
    /// The key is gone.
    KeyWent,
    /// The key is another one.
    KeyChanged,
}

/// One sub-account as a look saw it, whatever it was learned from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sight {
    /// HighLevel's id of it.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its city, or empty.
    pub city: String,
    /// Its country, or empty.
    pub country: String,
    /// What is known of its key; `None` where this look could not tell.
    pub key: Option<KeyFacts>,
    /// Whether the owner gave the key, rather than HighLevel having shown it.
    pub key_given: bool,
}

/// All sub-accounts by id.
pub type SubAccounts = BTreeMap<String, SubAccount>;

/// What an owner wants to know of a sub-account's key first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum Status {
    /// A new key is on its way.
    OnItsWay,
    /// The page is open in HighLevel; the owner clicks there and says so.
    YourTurn,
    /// It is not known whether HighLevel took the request.
    Unanswered,
    /// Five hours passed; the second try is due.
    SecondTryDue,
    /// Both tries passed; support is needed.
    SupportNeeded,
    /// There is no key.
    NoKey,
    /// HighLevel does not show the key.
    NotDisclosed,
    /// A key of the old kind.
    OldKey,
    /// A key of the new kind.
    NewKey,
    /// A Private Integration Token where a key should be.
    Token,
    /// The key is there and expired.
    Expired,
}

/// The status of a key, with its newest regeneration in mind.
#[must_use]
pub fn status(form: KeyForm, expired: bool, newest: Option<&Regeneration>) -> Status {
    match newest.map(|newest| &newest.state) {
        Some(State::Confirmed) if newest.is_some_and(|newest| newest.route == Route::Guided) => Status::YourTurn,
        Some(State::Confirmed | State::Waiting { .. }) => Status::OnItsWay,
        Some(State::Unknown { .. }) => Status::Unanswered,
        Some(State::RetryDue { .. }) => Status::SecondTryDue,
        Some(State::Escalated { .. }) => Status::SupportNeeded,
        Some(State::Failed { .. } | State::Arrived { .. } | State::Dismissed { .. }) | None => match form {
            KeyForm::Missing => Status::NoKey,
            KeyForm::NotDisclosed | KeyForm::Old | KeyForm::New if expired => Status::Expired,
            KeyForm::NotDisclosed => Status::NotDisclosed,
            KeyForm::Old => Status::OldKey,
            KeyForm::New => Status::NewKey,
            KeyForm::PrivateIntegrationToken => Status::Token,
        },
    }
}

/// How old a key is, and what that rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "basis", rename_all = "camelCase")]
pub enum KeyAge {
    /// The key's own claims say so.
    Issued {
        /// When it was issued.
        #[specta(type = String)]
        since: Timestamp,
    },
    /// It is at least as old as the first look that saw it.
    FirstSeen {
        /// That look.
        #[specta(type = String)]
        since: Timestamp,
    },
}

impl SubAccount {
    /// The age of the key; `None` when there is none to be seen.
    #[must_use]
    pub fn key_age(&self) -> Option<KeyAge> {
        if !self.key.form.is_present() {
            return None;
        }
        Some(match self.key.issued_at {
            Some(since) => KeyAge::Issued { since },
            None => KeyAge::FirstSeen { since: self.key_since },
        })
    }

    /// The other sub-account the key says it belongs to, if it says so.
    #[must_use]
    pub fn foreign_sub_account(&self) -> Option<&str> {
        self.key.claimed_sub_account.as_deref().filter(|claimed| *claimed != self.id)
    }
}

/// What changed in a sub-account's key between two looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyChange {
    /// There was none and now there is one.
    Came,
    /// There was one and now there is none.
    Went,
    /// It is another one.
    Changed,
}

/// Compares two sights of a key. A key that is not shown is no change.
#[must_use]
pub fn key_change(before: &KeyFacts, now: &KeyFacts) -> Option<KeyChange> {
    if before.form == KeyForm::NotDisclosed || now.form == KeyForm::NotDisclosed {
        return None;
    }
    match (before.form.is_present(), now.form.is_present()) {
        (false, false) => None,
        (false, true) => Some(KeyChange::Came),
        (true, false) => Some(KeyChange::Went),
        (true, true) => {
            let same = both(before.fingerprint.as_ref(), now.fingerprint.as_ref())
                .and_then(|(before, now)| before.same_key_as(now))
                .unwrap_or(before.form == now.form && before.length == now.length);
            (!same).then_some(KeyChange::Changed)
        }
    }
}

fn both<'a>(
    one: Option<&'a Fingerprint>,
    other: Option<&'a Fingerprint>,
) -> Option<(&'a Fingerprint, &'a Fingerprint)> {
    Some((one?, other?))
}

/// What a look did to the sub-accounts.
#[derive(Debug, Default)]
pub struct LookOutcome {
    /// Sub-accounts that must be written down again: new ones, changed ones, and those no longer listed.
    pub changed: Vec<String>,
    /// The keys that came, went or changed, of sub-accounts that were known before.
    pub key_changes: Vec<(String, KeyChange)>,
    /// Sub-accounts that were not listed before.
    pub appeared: Vec<String>,
    /// Sub-accounts that are no longer listed.
    pub gone: Vec<String>,
}

impl LookOutcome {
    /// Marks the rows that changed without Key Desk having asked for it. `expected` tells of which sub-accounts a new key is
    /// waited for.
    pub fn mark_changes(&mut self, sub_accounts: &mut SubAccounts, expected: impl Fn(&str) -> bool, at: Timestamp) {
        let keys = self.key_changes.iter().filter(|(id, _)| !expected(id)).map(|(id, change)| {
            let kind = match change {
                KeyChange::Came => RowChangeKind::KeyCame,
                KeyChange::Went => RowChangeKind::KeyWent,
                KeyChange::Changed => RowChangeKind::KeyChanged,
            };
            (id, kind)
        });
        let appeared = self.appeared.iter().map(|id| (id, RowChangeKind::New));
        let gone = self.gone.iter().map(|id| (id, RowChangeKind::Gone));
        for (id, kind) in keys.chain(appeared).chain(gone) {
            if let Some(sub_account) = sub_accounts.get_mut(id) {
                sub_account.change = Some(RowChange { kind, at });
            }
        }
    }
}

/// Takes a look's rows into `sub_accounts`. Nothing is forgotten: only a `complete` look says that one is no longer listed,
/// and even then what was known of it stays.
pub fn take_look(
    sub_accounts: &mut SubAccounts,
    rows: impl IntoIterator<Item = Sight>,
    complete: bool,
    at: Timestamp,
) -> LookOutcome {
    let mut outcome = LookOutcome::default();
    for row in rows {
        let Some(known) = sub_accounts.get_mut(&row.id) else {
            outcome.changed.push(row.id.clone());
            outcome.appeared.push(row.id.clone());
            sub_accounts.insert(
                row.id.clone(),
                SubAccount {
                    id: row.id,
                    name: row.name,
                    city: row.city,
                    country: row.country,
                    key: row.key.unwrap_or_else(KeyFacts::not_disclosed),
                    key_since: at,
                    looked_at: at,
                    listed: true,
                    key_given: row.key_given,
                    expired: None,
                    change: None,
                },
            );
            continue;
        };
        if !known.listed {
            outcome.appeared.push(row.id.clone());
        }
        // What a source leaves empty, another one may have told.
        let or_known = |told: String, known: &str| if told.is_empty() { known.to_owned() } else { told };
        let Some(key) = row.key else {
            // Of the key this look says nothing, so it is no look at the key; and the names of the list of keys come first.
            let now = SubAccount {
                name: or_known(known.name.clone(), &row.name),
                city: or_known(known.city.clone(), &row.city),
                country: or_known(known.country.clone(), &row.country),
                listed: true,
                ..known.clone()
            };
            if now != *known {
                outcome.changed.push(now.id.clone());
                *known = now;
            }
            continue;
        };
        let key_change = key_change(&known.key, &key);
        if let Some(change) = key_change {
            outcome.key_changes.push((row.id.clone(), change));
        }
        let key_since = if key_change.is_some() || known.key.form != key.form { at } else { known.key_since };
        let now = SubAccount {
            id: row.id,
            name: or_known(row.name, &known.name),
            city: or_known(row.city, &known.city),
            country: or_known(row.country, &known.country),
            key,
            key_since,
            looked_at: at,
            listed: true,
            key_given: row.key_given,
            expired: known.expired.filter(|_| key_change.is_none()),
            change: known.change,
        };
        let same = SubAccount { looked_at: known.looked_at, ..now.clone() } == *known;
        if !same {
            outcome.changed.push(now.id.clone());
        }
        *known = now;
    }
    if complete {
        mark_gone(sub_accounts, |sub_account| sub_account.looked_at == at, &mut outcome);
    }
    outcome
}

/// Says of every sub-account that no complete look has `seen` that it is no longer listed.
pub fn mark_gone(sub_accounts: &mut SubAccounts, seen: impl Fn(&SubAccount) -> bool, outcome: &mut LookOutcome) {
    for sub_account in sub_accounts.values_mut() {
        if sub_account.listed && !seen(sub_account) {
            sub_account.listed = false;
            outcome.changed.push(sub_account.id.clone());
            outcome.gone.push(sub_account.id.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::key::{ApiKey, FingerprintKey, KeyField, judge};
    use crate::regeneration::{Failure, OldKey};

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_772_366_400 + second).unwrap()
    }

    fn judged(key: Option<&str>) -> KeyFacts {
        let field = key.map_or(KeyField::Absent, |key| KeyField::Text(ApiKey::new(key)));
        judge(&field, &FingerprintKey::from_text("test"))
    }

    fn row(id: &str, key: Option<&str>) -> Sight {
        Sight {
            id: id.to_owned(),
            name: format!("Name of {id}"),
            city: "Leeds".to_owned(),
            country: "GB".to_owned(),
            key: Some(judged(key)),
            key_given: false,
        }
    }

    #[test]
    fn a_key_that_is_on_its_way_says_so_whatever_the_old_one_looks_like() {
        let at = at(0);
        let newest = |state, route| Regeneration {
            id: 1,
            sub_account_id: "a".to_owned(),
            attempt: 1,
            state,
            route,
            first_confirmed_at: at,
            confirmed_at: at,
            asked_at: at,
            compromised_at: None,
            run: None,
            old_key: OldKey { form: KeyForm::Old, length: None, fingerprint: None },
        };
        let asked = newest(State::Confirmed, Route::Guided);
        assert_eq!(status(KeyForm::Old, false, Some(&asked)), Status::YourTurn);
        for (state, expected) in [
            (State::Confirmed, Status::OnItsWay),
            (State::Waiting { since: at }, Status::OnItsWay),
            (State::Unknown { at, old_key_still_there: true }, Status::Unanswered),
            (State::RetryDue { at }, Status::SecondTryDue),
            (State::Escalated { at }, Status::SupportNeeded),
            (State::Failed { at, why: Failure::NotClicked }, Status::OldKey),
            (State::Arrived { at }, Status::OldKey),
            (State::Dismissed { at }, Status::OldKey),
        ] {
            assert_eq!(status(KeyForm::Old, false, Some(&newest(state, Route::Endpoint))), expected);
        }
        for (form, expected) in [
            (KeyForm::Missing, Status::NoKey),
            (KeyForm::NotDisclosed, Status::NotDisclosed),
            (KeyForm::New, Status::NewKey),
            (KeyForm::PrivateIntegrationToken, Status::Token),
        ] {
            assert_eq!(status(form, false, None), expected);
        }
        for (form, expected) in [
            (KeyForm::Old, Status::Expired),
            (KeyForm::New, Status::Expired),
            (KeyForm::NotDisclosed, Status::Expired),
            (KeyForm::Missing, Status::NoKey),
        ] {
            assert_eq!(status(form, true, None), expected);
        }
    }

    #[test]
    fn a_look_notices_keys_that_came_went_or_changed_and_says_nothing_of_hidden_ones() {
        let mut known = SubAccounts::new();
        let first = vec![
            row("a", Some("")),
            row("b", Some("key-b")),
            row("c", Some("key-c")),
            row("d", Some("key-d")),
            row("e", None),
        ];
        let outcome = take_look(&mut known, first, true, at(0));
        assert_eq!((outcome.changed.len(), outcome.key_changes.len()), (5, 0));
        let second = vec![
            row("a", Some("key-a")),
            row("b", Some("undefined")),
            row("c", Some("key-c2")),
            row("d", None),
            row("e", Some("key-e")),
        ];
        let outcome = take_look(&mut known, second, true, at(60));
        let changes = outcome.key_changes.iter().map(|(id, change)| (id.as_str(), *change));
        assert_eq!(
            changes.collect::<Vec<_>>(),
            [("a", KeyChange::Came), ("b", KeyChange::Went), ("c", KeyChange::Changed)]
        );
    }

    #[test]
    fn an_unchanged_sub_account_is_not_written_again_and_keeps_its_age() {
        let mut known = SubAccounts::new();
        take_look(&mut known, vec![row("a", Some("key-a"))], true, at(0));
        let outcome = take_look(&mut known, vec![row("a", Some("key-a"))], true, at(60));
        assert!(outcome.changed.is_empty());
        assert_eq!(known["a"].key_age(), Some(KeyAge::FirstSeen { since: at(0) }));
        assert_eq!(known["a"].looked_at, at(60));
    }

    #[test]
    fn only_a_complete_look_says_that_a_sub_account_is_gone_and_even_then_it_is_kept() {
        let mut known = SubAccounts::new();
        take_look(&mut known, vec![row("a", Some("key-a")), row("b", Some("key-b"))], true, at(0));
        assert!(take_look(&mut known, vec![row("a", Some("key-a"))], false, at(60)).changed.is_empty());
        assert!(known["b"].listed);
        assert_eq!(take_look(&mut known, vec![row("a", Some("key-a"))], true, at(120)).changed, ["b"]);
        assert!(!known["b"].listed);
        assert_eq!(known["b"].looked_at, at(0));
        assert_eq!(take_look(&mut known, vec![row("b", Some("key-b"))], false, at(180)).changed, ["b"]);
        assert!(known["b"].listed);
    }

    #[test]
    fn what_changed_is_marked_but_for_what_was_asked_for_and_stays_marked_until_it_is_put_away() {
        let mut known = SubAccounts::new();
        take_look(&mut known, [row("a", Some("key-a")), row("b", Some("key-b")), row("c", Some(""))], true, at(0));
        let rows = [row("a", Some("key-a2")), row("b", Some("key-b2")), row("d", Some("key-d"))];
        let mut outcome = take_look(&mut known, rows, true, at(60));
        outcome.mark_changes(&mut known, |id| id == "b", at(60));
        let marked = |known: &SubAccounts, id: &str| known[id].change.map(|change| change.kind);
        assert_eq!(marked(&known, "a"), Some(RowChangeKind::KeyChanged));
        assert_eq!(marked(&known, "b"), None);
        assert_eq!(marked(&known, "c"), Some(RowChangeKind::Gone));
        assert_eq!(marked(&known, "d"), Some(RowChangeKind::New));
        let again = [row("a", Some("key-a2")), row("c", Some("")), row("d", Some("key-d"))];
        let mut outcome = take_look(&mut known, again, false, at(120));
        outcome.mark_changes(&mut known, |_| false, at(120));
        assert_eq!(marked(&known, "a"), Some(RowChangeKind::KeyChanged));
        assert_eq!(marked(&known, "c"), Some(RowChangeKind::New));
    }

    #[test]
    fn a_look_that_cannot_tell_of_a_key_leaves_it_as_it_was_and_does_not_count_as_a_look_at_it() {
        let mut known = SubAccounts::new();
        take_look(&mut known, [row("a", Some("key-a"))], true, at(0));
        let renamed = Sight { name: "Renamed".to_owned(), key: None, ..row("a", None) };
        let fresh = Sight { key: None, ..row("b", None) };
        let outcome = take_look(&mut known, [renamed, fresh], false, at(60));
        assert_eq!((outcome.changed, outcome.key_changes.len()), (vec!["b".to_owned()], 0));
        assert_eq!(
            (known["a"].name.as_str(), known["a"].key.form, known["a"].looked_at),
            ("Name of a", KeyForm::Old, at(0))
        );
        assert_eq!(known["b"].key.form, KeyForm::NotDisclosed);
    }

    #[test]
    fn a_given_key_without_a_name_keeps_what_was_known_and_another_key_is_no_longer_expired() {
        let mut known = SubAccounts::new();
        take_look(&mut known, [row("a", Some("key-a"))], true, at(0));
        let expired = Some(Expired { at: at(1), by: ExpiredBy::Owner });
        known.get_mut("a").unwrap().expired = expired;
        let given = |key| Sight { name: String::new(), key_given: true, ..row("a", Some(key)) };
        take_look(&mut known, [given("key-a")], true, at(60));
        assert_eq!((known["a"].name.as_str(), known["a"].city.as_str()), ("Name of a", "Leeds"));
        assert_eq!((known["a"].key_given, known["a"].expired), (true, expired));
        take_look(&mut known, [given("key-b")], true, at(120));
        assert_eq!(known["a"].expired, None);
    }

    #[test]
    fn a_key_that_names_another_sub_account_is_pointed_out() {
        let mut known = SubAccounts::new();
        let mut foreign = row("a", Some("key-a"));
        let claims_b = |key| KeyFacts { claimed_sub_account: Some("b".to_owned()), ..judged(Some(key)) };
        foreign.key = Some(claims_b("key-a"));
        let mut own = row("b", Some("key-b"));
        own.key = Some(claims_b("key-b"));
        take_look(&mut known, vec![foreign, own], true, at(0));
        assert_eq!(known["a"].foreign_sub_account(), Some("b"));
        assert_eq!(known["b"].foreign_sub_account(), None);
    }
}
