//! One row out of all that a look learned: API 1.0 tells keys, API 2.0 names, and the owner gave keys of their own. Pure.

use std::collections::HashMap;

use crate::agency::Sight;
use crate::highlevel::{ListedSubAccount, NamedSubAccount};
use crate::key::{KeyFacts, KeyForm};

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

/// What API 1.0 told of keys in this look.
#[derive(Debug)]
pub enum Keys {
    /// It is not asked: there is no agency API key.
    NotAsked,
    /// These rows came, and `whole` says whether they are all there are.
    Listed {
        /// The rows.
        rows: Vec<ListedSubAccount>,
        /// Whether none is missing.
        whole: bool,
    },
}

/// Puts the rows of all sources together: one sub-account is one row. API 1.0's names come first, API 2.0's where those are
/// empty; a key that HighLevel shows comes before one the owner gave.
#[must_use]
pub fn together(keys: Keys, names: Vec<NamedSubAccount>, given: Vec<GivenKey>) -> Vec<Sight> {
    let (listed, keys_known) = match keys {
        Keys::NotAsked => (Vec::new(), true),
        Keys::Listed { rows, whole } => (rows, whole),
    };
    let mut sights: Vec<Sight> = listed.into_iter().map(Sight::from).collect();
    if names.is_empty() && given.is_empty() {
        return sights;
    }
    let mut places: HashMap<String, usize> =
        sights.iter().enumerate().map(|(place, sight)| (sight.id.clone(), place)).collect();
    for named in names {
        if let Some(place) = places.get(&named.id) {
            let sight = &mut sights[*place];
            for (here, there) in
                [(&mut sight.name, named.name), (&mut sight.city, named.city), (&mut sight.country, named.country)]
            {
                if here.is_empty() {
                    *here = there;
                }
            }
            continue;
        }
        places.insert(named.id.clone(), sights.len());
        sights.push(Sight {
            id: named.id,
            name: named.name,
            city: named.city,
            country: named.country,
            // A list of keys that broke off may have held it.
            key: keys_known.then(KeyFacts::not_disclosed),
            key_given: false,
        });
    }
    for GivenKey { sub_account_id, name, key } in given {
        if let Some(place) = places.get(&sub_account_id) {
            let sight = &mut sights[*place];
            if sight.key.as_ref().is_some_and(|seen| seen.form == KeyForm::NotDisclosed) {
                sight.key = Some(key);
                sight.key_given = true;
            }
            if sight.name.is_empty() {
                sight.name = name;
            }
            continue;
        }
        places.insert(sub_account_id.clone(), sights.len());
        sights.push(Sight {
            id: sub_account_id,
            name,
            city: String::new(),
            country: String::new(),
            key: Some(key),
            key_given: true,
        });
    }
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
    use crate::key::{ApiKey, FingerprintKey, KeyField, judge};

    fn facts(key: Option<&str>) -> KeyFacts {
        let field = key.map_or(KeyField::Absent, |key| KeyField::Text(ApiKey::new(key)));
        judge(&field, &FingerprintKey::from_text("test"))
    }

    fn listed(id: &str, name: &str, key: Option<&str>) -> ListedSubAccount {
        let (id, name) = (id.to_owned(), name.to_owned());
        ListedSubAccount { id, name, city: String::new(), country: "GB".to_owned(), key: facts(key) }
    }

    fn named(id: &str) -> NamedSubAccount {
        let name = format!("{id} by API 2.0");
        NamedSubAccount { id: id.to_owned(), name, city: "Leeds".to_owned(), country: "US".to_owned() }
    }

    fn given(id: &str) -> GivenKey {
        GivenKey { sub_account_id: id.to_owned(), name: format!("{id} by the owner"), key: facts(Some("given")) }
    }

    #[test]
    fn one_sub_account_is_one_row_with_the_best_that_is_known_of_it() {
        let keys = Keys::Listed {
            rows: vec![listed("a", "A", Some("key-a")), listed("b", "", None), listed("c", "C", Some(""))],
            whole: true,
        };
        let sights = together(keys, vec![named("b"), named("a"), named("d")], vec![given("a"), given("b"), given("e")]);
        let told: Vec<_> = sights
            .iter()
            .map(|sight| {
                let key = sight.key.as_ref().map(|key| key.form);
                (
                    sight.id.as_str(),
                    sight.name.as_str(),
                    sight.city.as_str(),
                    sight.country.as_str(),
                    key,
                    sight.key_given,
                )
            })
            .collect();
        assert_eq!(
            told,
            [
                ("a", "A", "Leeds", "GB", Some(KeyForm::Old), false),
                ("b", "b by API 2.0", "Leeds", "GB", Some(KeyForm::Old), true),
                ("c", "C", "", "GB", Some(KeyForm::Missing), false),
                ("d", "d by API 2.0", "Leeds", "US", Some(KeyForm::NotDisclosed), false),
                ("e", "e by the owner", "", "", Some(KeyForm::Old), true),
            ]
        );
    }

    #[test]
    fn names_alone_never_say_that_a_key_is_missing_and_a_broken_list_of_keys_says_nothing_of_the_others() {
        let alone = together(Keys::NotAsked, vec![named("a")], Vec::new());
        assert_eq!(alone[0].key.as_ref().map(|key| key.form), Some(KeyForm::NotDisclosed));
        let broken = Keys::Listed { rows: vec![listed("a", "A", Some("key-a"))], whole: false };
        let sights = together(broken, vec![named("a"), named("b")], Vec::new());
        assert!(sights[0].key.is_some());
        assert_eq!(sights[1].key, None);
    }
}
