//! What tells of sub-accounts beside the list of keys: API 2.0 tells names, and the owner gave keys of their own. Here it becomes
//! sights of one sub-account each. Pure.

use std::collections::HashMap;

use crate::agency::Sight;
use crate::highlevel::{ListedSubAccount, NamedSubAccount};
use crate::key::KeyFacts;

/// A key of a sub-account that the owner gave, judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenKey {
    /// Whose key.
    pub sub_account_id: String,
    /// What the owner calls the sub-account, or empty.
    pub name: String,
    /// What is known of the key.
    pub key: KeyFacts,
}

/// What the latest list of keys told of a sub-account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ByKeys {
    /// It told of the key: there is one, or there is none.
    Told,
    /// It hides the key.
    Hidden,
    /// It does not hold the sub-account, or there is no such list.
    NotListed,
    /// It broke off, and may have held it.
    Unclear,
}

/// The sights that names and given keys make beside the list of keys: one sub-account is one sight. A key that HighLevel shows
/// comes before one the owner gave.
#[must_use]
pub fn beside_keys(names: Vec<NamedSubAccount>, given: Vec<GivenKey>, by_keys: impl Fn(&str) -> ByKeys) -> Vec<Sight> {
    let mut given: HashMap<String, GivenKey> =
        given.into_iter().map(|given| (given.sub_account_id.clone(), given)).collect();
    let mut sights: Vec<Sight> = Vec::new();
    for NamedSubAccount { id, name, city, country } in names {
        let told = by_keys(&id);
        let given = given.remove(&id).filter(|_| matches!(told, ByKeys::Hidden | ByKeys::NotListed));
        let key_given = given.is_some();
        let key = given.map(|given| given.key).or((told == ByKeys::NotListed).then(KeyFacts::not_disclosed));
        sights.push(Sight { id, name, city, country, key, key_given });
    }
    let alone = given.into_values().filter_map(|GivenKey { sub_account_id: id, name, key }| {
        let told = by_keys(&id);
        let key = matches!(told, ByKeys::Hidden | ByKeys::NotListed).then_some(key);
        // Where the list of keys broke off, a sub-account is not made up from what the owner gave.
        let known = told != ByKeys::Unclear;
        let key_given = key.is_some();
        known.then_some(Sight { id, name, city: String::new(), country: String::new(), key, key_given })
    });
    sights.extend(alone);
    sights
}

impl From<ListedSubAccount> for Sight {
    fn from(listed: ListedSubAccount) -> Self {
        let ListedSubAccount { id, name, city, country, key } = listed;
        Self { id, name, city, country, key: Some(key), key_given: false }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::key::{ApiKey, FingerprintKey, KeyField, KeyForm, judge};

    fn named(id: &str) -> NamedSubAccount {
        let name = format!("{id} by API 2.0");
        NamedSubAccount { id: id.to_owned(), name, city: "Leeds".to_owned(), country: "US".to_owned() }
    }

    fn given(id: &str) -> GivenKey {
        let key = judge(&KeyField::Text(ApiKey::new("given")), &FingerprintKey::from_text("test"));
        GivenKey { sub_account_id: id.to_owned(), name: format!("{id} by the owner"), key }
    }

    #[test]
    fn a_key_that_is_shown_comes_before_one_that_was_given_and_names_alone_never_say_that_a_key_is_missing() {
        let by_keys = |id: &str| match id {
            "told" => ByKeys::Told,
            "hidden" => ByKeys::Hidden,
            "unclear" => ByKeys::Unclear,
            _ => ByKeys::NotListed,
        };
        let hidden = Some(KeyForm::NotDisclosed);
        let old = Some(KeyForm::Old);
        for (id, is_named, is_given, expected) in [
            ("told", true, false, Some((None, false))),
            ("told", true, true, Some((None, false))),
            ("told", false, true, Some((None, false))),
            ("hidden", true, false, Some((None, false))),
            ("hidden", true, true, Some((old, true))),
            ("hidden", false, true, Some((old, true))),
            ("not listed", true, false, Some((hidden, false))),
            ("not listed", true, true, Some((old, true))),
            ("not listed", false, true, Some((old, true))),
            ("unclear", true, false, Some((None, false))),
            ("unclear", true, true, Some((None, false))),
            ("unclear", false, true, None),
        ] {
            let names = if is_named { vec![named(id)] } else { Vec::new() };
            let keys = if is_given { vec![given(id)] } else { Vec::new() };
            let sights = beside_keys(names, keys, by_keys);
            assert!(sights.len() <= 1, "one sub-account is one row");
            let told = sights.first().map(|sight| (sight.key.as_ref().map(|key| key.form), sight.key_given));
            assert_eq!(told, expected, "{id}, named {is_named}, given {is_given}");
            if let Some(sight) = sights.first() {
                let by = if is_named { "API 2.0" } else { "the owner" };
                assert_eq!(sight.name, format!("{id} by {by}"));
            }
        }
    }
}
