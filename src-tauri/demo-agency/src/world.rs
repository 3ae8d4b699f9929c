//! Everything the agency knows and remembers, and what a regenerate request does to it. No HTTP here.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use jiff::Timestamp;
use serde::Serialize;

use crate::agency::{self, AgencyPlan, Arrival, COMPANY_ID, SubAccount, Wait};
use crate::clock::Clock;
use crate::faults::{Asked, Chaos, Fault, FaultScope};
use crate::keys::{self, Key, MissingShape};
use crate::limits::{Limits, Meter};

/// A change the agency was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Mutation {
    /// When, on the agency's clock.
    pub at: Timestamp,
    /// Which sub-account's key was to be regenerated, as the request named it.
    pub location_id: String,
    /// How many such requests, this one included, were carried out for that sub-account so far.
    pub number: u32,
    /// Whether it was carried out.
    pub accepted: bool,
}

/// A request the agency received.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RequestRecord {
    /// When it came, on the agency's clock.
    pub at: Timestamp,
    /// `GET` or `POST`.
    pub method: String,
    /// The path without its query.
    pub path: String,
    /// The query as it came; empty where there was none.
    pub query: String,
    /// The headers by their names, but of the credential no more than its scheme.
    pub headers: BTreeMap<String, String>,
    /// The status answered; 0 where it was left without an answer, or is not answered yet.
    pub status: u16,
    /// The `User-Agent` it came with; empty where it had none.
    pub user_agent: String,
}

/// A fault that was set.
pub(crate) struct SetFault {
    pub fault: Fault,
    pub scope: FaultScope,
    /// How many such requests still go right before.
    pub after: u32,
}

/// What is told of a regenerate request: the sub-account's id.
pub(crate) type Told = dyn Fn(&str) + Send + Sync;

pub(crate) struct World {
    pub plan: AgencyPlan,
    pub clock: Clock,
    pub sub_accounts: Vec<SubAccount>,
    index: HashMap<String, usize>,
    /// The places in `sub_accounts` of those that are still of this agency, in the order of the list.
    pub listed: Vec<usize>,
    pending: BTreeSet<usize>,
    carried_out: HashMap<String, u32>,
    pub agency_api_key: String,
    pub agency_token: String,
    pub secrets: Vec<String>,
    /// Keys that are still shown but open nothing any more.
    expired: HashSet<String>,
    pub fault: Option<SetFault>,
    /// And how many requests came since it was set.
    chaos: Option<(Chaos, u64)>,
    /// Told of every regenerate request before anything is done about it.
    pub on_regenerate: Option<Arc<Told>>,
    pub history: Vec<Mutation>,
    pub requests: Vec<RequestRecord>,
    pub meter: Meter,
}

impl World {
    pub(crate) fn new(plan: AgencyPlan, clock: Clock) -> Self {
        let started = clock.now();
        let sub_accounts = agency::make(&plan, started);
        let plan_size = sub_accounts.len();
        let mut random = agency::credentials_chance(plan.seed);
        let agency_api_key = keys::agency_key(&mut random, COMPANY_ID, agency::newest_key(started));
        let agency_token = keys::token(&mut random);
        let mut secrets = vec![agency_api_key.clone(), agency_token.clone()];
        secrets.extend(sub_accounts.iter().filter_map(|sub_account| sub_account.key.text().map(str::to_owned)));
        let index =
            sub_accounts.iter().enumerate().map(|(index, sub_account)| (sub_account.id.clone(), index)).collect();
        Self {
            plan,
            clock,
            sub_accounts,
            index,
            listed: (0..plan_size).collect(),
            pending: BTreeSet::new(),
            carried_out: HashMap::new(),
            agency_api_key,
            agency_token,
            secrets,
            expired: HashSet::new(),
            fault: None,
            chaos: None,
            on_regenerate: None,
            history: Vec::new(),
            requests: Vec::new(),
            meter: Meter::default(),
        }
    }

    pub(crate) fn find(&self, id: &str) -> Option<&SubAccount> {
        self.sub_accounts.get(*self.index.get(id)?)
    }

    /// The sub-account that a location API key, or a sub-account's own token, opens.
    pub(crate) fn opened_by(&self, key: &str) -> Option<&SubAccount> {
        let listed = self.listed.iter().map(|position| &self.sub_accounts[*position]);
        listed
            .into_iter()
            .find(|sub_account| sub_account.key.text() == Some(key))
            .filter(|_| !self.expired.contains(key))
    }

    /// The key a sub-account has now opens nothing any more.
    pub(crate) fn expire_key(&mut self, id: &str) {
        if let Some(key) = self.find(id).and_then(|sub_account| sub_account.key.text()).map(str::to_owned) {
            self.expired.insert(key);
        }
    }

    /// A sub-account joins, behind all others.
    pub(crate) fn add(&mut self) -> String {
        let index = self.sub_accounts.len();
        let sub_account = agency::make_one(&self.plan, index, agency::newest_key(self.clock.now()));
        let id = sub_account.id.clone();
        self.secrets.extend(sub_account.key.text().map(str::to_owned));
        self.index.insert(id.clone(), index);
        self.listed.push(index);
        self.sub_accounts.push(sub_account);
        id
    }

    /// The limits of a credential.
    pub(crate) fn limits_of(&self, credential: &str) -> Limits {
        if keys::is_token(credential) { self.plan.token_limits } else { self.plan.limits }
    }

    /// Whether there is such a sub-account. A key that is on its way comes by the new arrival.
    pub(crate) fn set_arrival(&mut self, id: &str, arrival: Arrival) -> bool {
        let index = self.index.get(id).copied();
        if let Some(index) = index {
            self.sub_accounts[index].arrival = arrival;
        }
        index.is_some()
    }

    /// Whether there is such a sub-account.
    pub(crate) fn remove(&mut self, id: &str) {
        if let Some(gone) = self.index.remove(id) {
            self.listed.retain(|position| *position != gone);
        }
    }

    pub(crate) fn set_button(&mut self, id: &str, there: bool) -> bool {
        let index = self.index.get(id).copied();
        if let Some(index) = index {
            self.sub_accounts[index].has_button = there;
        }
        index.is_some()
    }

    /// Gives a sub-account this key, or none; a key that was on its way does not come any more.
    pub(crate) fn set_key(&mut self, id: &str, key: Option<String>) {
        let Some(index) = self.index.get(id).copied() else { return };
        self.pending.remove(&index);
        let sub_account = &mut self.sub_accounts[index];
        sub_account.wait = None;
        sub_account.key = key.map_or(Key::Missing(MissingShape::Empty), Key::judged);
        self.secrets.extend(sub_account.key.text().map(str::to_owned));
    }

    /// Lets every key arrive whose time has come.
    pub(crate) fn settle(&mut self) {
        let now = self.clock.now();
        let mut due: Vec<(Timestamp, usize)> = self
            .pending
            .iter()
            .filter_map(|index| Some((self.sub_accounts[*index].arrives_at().filter(|at| *at <= now)?, *index)))
            .collect();
        due.sort_unstable();
        for (at, index) in due {
            self.pending.remove(&index);
            let sub_account = &mut self.sub_accounts[index];
            sub_account.keys_given += 1;
            sub_account.wait = None;
            let key = agency::given_key(&self.plan, index, &sub_account.id, sub_account.keys_given, at);
            self.secrets.push(key.clone());
            sub_account.key = Key::New(key);
        }
    }

    /// Carries out a regenerate request: the old key stops working at once, and a new one is on its way. A request while
    /// one is on its way starts the wait anew. That is what makes a second click visible. Whether there is such a
    /// sub-account.
    pub(crate) fn regenerate(&mut self, id: &str) -> bool {
        self.settle();
        let now = self.clock.now();
        let Some(index) = self.index.get(id).copied() else { return false };
        let sub_account = &mut self.sub_accounts[index];
        sub_account.key = Key::Missing(MissingShape::Empty);
        let requests = sub_account.wait.map_or(0, |wait| wait.requests) + 1;
        sub_account.wait = Some(Wait { since: now, requests });
        self.pending.insert(index);
        let number = self.carried_out.entry(id.to_owned()).or_default();
        *number += 1;
        let number = *number;
        self.history.push(Mutation { at: now, location_id: id.to_owned(), number, accepted: true });
        true
    }

    /// Notes a regenerate request that was not carried out.
    pub(crate) fn refuse_regenerate(&mut self, id: &str) {
        let number = self.carried_out.get(id).copied().unwrap_or_default();
        self.history.push(Mutation { at: self.clock.now(), location_id: id.to_owned(), number, accepted: false });
    }

    pub(crate) fn set_chaos(&mut self, chaos: Chaos) {
        self.chaos = Some((chaos, 0));
    }

    pub(crate) fn clear_fault(&mut self) {
        self.fault = None;
        self.chaos = None;
    }

    /// The fault that this request meets, if any; counts it.
    pub(crate) fn take_fault(&mut self, asked: Asked) -> Option<Fault> {
        let by_chance = self.chaos.as_mut().and_then(|(chaos, number)| {
            *number += 1;
            chaos.meets(*number, asked).cloned()
        });
        self.take_set_fault(asked).or(by_chance)
    }

    fn take_set_fault(&mut self, asked: Asked) -> Option<Fault> {
        let SetFault { fault, scope, after } = self.fault.as_mut()?;
        if !scope.paths.include(asked) || !fault.concerns(asked) {
            return None;
        }
        if *after > 0 {
            *after -= 1;
            return None;
        }
        let fault = fault.clone();
        if let Some(times) = &mut scope.times {
            if *times == 0 {
                self.fault = None;
                return None;
            }
            *times -= 1;
            if *times == 0 {
                self.fault = None;
            }
        }
        Some(fault)
    }
}
