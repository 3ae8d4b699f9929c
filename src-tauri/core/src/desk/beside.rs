//! What is looked at beside the list of keys: API 2.0's names, and the keys that the owner gave. It takes longer, so the list of
//! keys never waits for it.

use std::sync::Arc;

use jiff::Timestamp;

use super::given::GivenSight;
use super::look::{Noted, Taken};
use super::{Desk, State};
use crate::agency::{Expired, ExpiredBy, LookOutcome, mark_gone, take_look};
use crate::error::DeskError;
use crate::highlevel::{Api2, NamesListing, Progress, Purpose};
use crate::journal::LookRecord;
use crate::key::KeyForm;
use crate::regeneration::Rules;
use crate::sources::{ByKeys, beside_keys};

/// What was looked at beside the list of keys; `None` where that was not asked.
#[derive(Default)]
pub(super) struct Beside {
    pub names: Option<NamesListing>,
    pub given: Option<Vec<GivenSight>>,
    pub given_trouble: Option<DeskError>,
}

impl Desk {
    /// Looks at names and given keys, where there are any. `first` is the first look with a credential: whatever it tells is no
    /// change.
    ///
    /// # Errors
    /// `not_connected`, or why it failed or is not whole; rows that came are taken all the same.
    pub(super) async fn look_beside(&self, first: bool) -> Result<(), DeskError> {
        let Ok(turn) = self.inner.looking_beside.try_lock() else {
            drop(self.inner.looking_beside.lock().await);
            return self.inner.lock().beside_error.clone().map_or(Ok(()), Err);
        };
        let connection = self.connected()?;
        if connection.token.is_none() && connection.given.is_empty() {
            return Ok(());
        }
        let number = self.inner.lock().connections;
        let began = self.inner.time.of_computer();
        let progress = Arc::new(Progress::default());
        self.inner.lock().looking_beside = Some(self.looking(began, &progress));
        let probe = self.inner.setup().probing.then(|| connection.probe.clone());
        let given = connection.given.iter().map(|(id, given)| (id.clone(), given.clone())).collect();
        let names = async {
            let token = connection.token.as_ref()?;
            Some(token.access.list_sub_accounts(&progress, Purpose::Look).await)
        };
        let given = self.look_at_given(given, probe, &connection.fingerprint_key, &progress);
        let (names, (given, given_trouble)) = self.telling(async { tokio::join!(names, given) }).await;
        self.inner.lock().looking_beside = None;
        let began = self.inner.time.corrected(began);
        // Disconnected, or connected otherwise, in the meantime: these rows are nobody's.
        if self.inner.lock().connections == number {
            self.take_beside(began, Beside { names, given: Some(given), given_trouble }, first).await;
        }
        drop(turn);
        self.inner.lock().beside_error.clone().map_or(Ok(()), Err)
    }

    /// Asks for the names alone, telling the interface how far they have come.
    pub(super) async fn list_names(&self, access: &Api2) -> (Timestamp, NamesListing) {
        let began = self.inner.time.of_computer();
        let progress = Arc::new(Progress::default());
        self.inner.lock().looking_beside = Some(self.looking(began, &progress));
        let names = self.telling(access.list_sub_accounts(&progress, Purpose::Look)).await;
        self.inner.lock().looking_beside = None;
        (self.inner.time.corrected(began), names)
    }

    /// Takes what was looked at into memory and journal.
    pub(super) async fn take_beside(&self, began: Timestamp, beside: Beside, first: bool) {
        self.take(move |state, now, rules| state.take_beside(beside, began, first, now, rules)).await;
    }
}

impl State {
    fn take_beside(&mut self, beside: Beside, began: Timestamp, first: bool, now: Timestamp, rules: &Rules) -> Taken {
        let Some(connection) = &mut self.connection else { return Taken::default() };
        let Beside { names, given, given_trouble } = beside;
        if let Some(domain) = names.as_ref().and_then(|names| names.agency.as_ref()?.domain.clone()) {
            connection.domain = Some(domain);
        }
        let has_key = connection.key.is_some();
        let all_asked =
            connection.token.is_some() == names.is_some() && (connection.given.is_empty() || given.is_some());
        let names_whole = names.as_ref().is_none_or(|names| names.whole && names.bad_row_count == 0);
        let error = names.as_ref().and_then(|names| names.error.clone()).map(DeskError::from).or(given_trouble);
        let mut taken = Taken::default();
        if !has_key {
            taken.news.extend(self.take_health(error.as_ref(), began));
        }
        let whole = error.is_none();
        self.beside_error = error;

        let names = names.unwrap_or_default();
        let given = given.unwrap_or_default();
        if !whole && names.sub_accounts.is_empty() && given.is_empty() {
            return taken;
        }
        let tried: Vec<(String, bool)> =
            given.iter().filter_map(|sight| Some((sight.given.sub_account_id.clone(), sight.works?))).collect();
        let given = given.into_iter().map(|sight| sight.given).collect();
        let sights = beside_keys(names.sub_accounts, given, |id| self.by_keys(id, has_key));
        let mut outcome = take_look(&mut self.sub_accounts, sights, false, began);
        self.take_tried(&tried, began, &mut outcome);
        let keys = self.keys_look.filter(|_| has_key);
        let keys_whole = keys.map_or(!has_key, |keys| keys.whole);
        let in_keys = keys.map(|keys| keys.at);
        let seen = |at: Timestamp| at == began || Some(at) == in_keys;
        if whole && all_asked && names_whole && keys_whole {
            mark_gone(&mut self.sub_accounts, |sub_account| seen(sub_account.looked_at), &mut outcome);
        }
        let first = first || self.last_look.is_none();
        let before = self.last_look.clone().filter(|_| has_key);
        let mut record = LookRecord {
            at: before.as_ref().map_or(began, |before| before.at),
            rows: self.listed(seen),
            bad_rows: names.bad_rows,
            bad_row_count: names.bad_row_count,
            expected: names.expected,
        };
        if let Some(before) = before {
            record.bad_row_count += before.bad_row_count;
            record.bad_rows.extend(before.bad_rows);
        }
        let (moved, activity) = if has_key { (Vec::new(), Vec::new()) } else { self.move_on(began, whole, now, rules) };
        let lasting = whole && (keys_whole || !has_key);
        self.note(Noted { outcome, moved, activity, record, lasting, first, at: began }, now, taken)
    }

    /// What the latest list of keys told of a sub-account.
    fn by_keys(&self, id: &str, has_key: bool) -> ByKeys {
        if !has_key {
            return ByKeys::NotListed;
        }
        let Some(look) = self.keys_look else { return ByKeys::Unclear };
        match self.sub_accounts.get(id).filter(|known| known.looked_at == look.at && !known.key_given) {
            Some(known) if known.key.form == KeyForm::NotDisclosed => ByKeys::Hidden,
            Some(_) => ByKeys::Told,
            None if look.whole => ByKeys::NotListed,
            None => ByKeys::Unclear,
        }
    }

    /// What trying the given keys brought: one that is refused is expired, one that works is not, unless its owner says so.
    fn take_tried(&mut self, tried: &[(String, bool)], began: Timestamp, outcome: &mut LookOutcome) {
        for (id, works) in tried {
            let Some(known) = self.sub_accounts.get_mut(id).filter(|known| known.key_given) else { continue };
            let expired = match known.expired {
                None if !works => Some(Expired { at: began, by: ExpiredBy::HighLevel }),
                Some(Expired { by: ExpiredBy::HighLevel, .. }) if *works => None,
                other => other,
            };
            if expired != known.expired {
                known.expired = expired;
                outcome.changed.push(id.clone());
            }
        }
    }
}
