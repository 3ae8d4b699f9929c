//! Everything the agency knows and remembers, and what a regenerate request does to it. No HTTP here.

use std::collections::{BTreeSet, HashMap};
use std::time::Duration;

use jiff::Timestamp;
use rand::SeedableRng as _;
use rand_chacha::ChaCha8Rng;
use serde::Serialize;

use crate::agency::{AgencyPlan, Arrival, SubAccount, make};
use crate::clock::{Clock, add};
use crate::faults::{Fault, FaultPaths, FaultScope};
use crate::keys::{self, Key, MissingShape};
use crate::limits::Meter;

/// A change the agency was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Mutation {
    /// When, on the agency's clock.
    pub at: Timestamp,
    /// Which sub-account's key was to be regenerated.
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
    /// When, on the agency's clock.
    pub at: Timestamp,
    /// `GET` or `POST`.
    pub method: String,
    /// The path without its query.
    pub path: String,
    /// The status answered; 0 where it was left without an answer.
    pub status: u16,
    /// The `User-Agent` it came with.
    pub user_agent: String,
}

pub(crate) struct World {
    pub plan: AgencyPlan,
    pub clock: Clock,
    pub sub_accounts: Vec<SubAccount>,
    index: HashMap<String, usize>,
    pending: BTreeSet<usize>,
    carried_out: HashMap<String, u32>,
    pub agency_api_key: String,
    pub agency_token: String,
    pub secrets: Vec<String>,
    pub fault: Option<(Fault, FaultScope)>,
    pub history: Vec<Mutation>,
    pub requests: Vec<RequestRecord>,
    pub meter: Meter,
    random: ChaCha8Rng,
}

/// The company id of every demo agency.
pub(crate) const COMPANY_ID: &str = "demoCompany000000001";

impl World {
    pub(crate) fn new(plan: AgencyPlan, clock: Clock) -> Self {
        let now = clock.now();
        let sub_accounts = make(&plan, now);
        let mut random = ChaCha8Rng::seed_from_u64(plan.seed.wrapping_add(0x005E_C2E7));
        let agency_api_key = keys::new_key(&mut random, "agency", now);
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
            pending: BTreeSet::new(),
            carried_out: HashMap::new(),
            agency_api_key,
            agency_token,
            secrets,
            fault: None,
            history: Vec::new(),
            requests: Vec::new(),
            meter: Meter::default(),
            random,
        }
    }

    pub(crate) fn find(&self, id: &str) -> Option<&SubAccount> {
        self.sub_accounts.get(*self.index.get(id)?)
    }

    pub(crate) fn find_mut(&mut self, id: &str) -> Option<&mut SubAccount> {
        self.sub_accounts.get_mut(*self.index.get(id)?)
    }

    /// The sub-account a location API key opens.
    pub(crate) fn opened_by(&self, key: &str) -> Option<&SubAccount> {
        self.sub_accounts.iter().find(|sub_account| sub_account.key.text() == Some(key))
    }

    pub(crate) fn set_key(&mut self, id: &str, key: Option<String>) {
        self.secrets.extend(key.clone());
        if let Some(sub_account) = self.find_mut(id) {
            sub_account.key = match key {
                Some(text) if text.split('.').count() == 3 => Key::New(text),
                Some(text) => Key::Old(text),
                None => Key::Missing(MissingShape::Empty),
            };
        }
    }

    /// Lets every key arrive whose time has come.
    pub(crate) fn settle(&mut self) {
        let now = self.clock.now();
        let due: Vec<usize> = self
            .pending
            .iter()
            .copied()
            .filter(|index| self.sub_accounts[*index].arrives_at.is_some_and(|at| at <= now))
            .collect();
        for index in due {
            self.pending.remove(&index);
            let sub_account = &mut self.sub_accounts[index];
            let key = keys::new_key(&mut self.random, &sub_account.id, now);
            self.secrets.push(key.clone());
            sub_account.key = Key::New(key);
            sub_account.arrives_at = None;
            sub_account.requests_taken = 0;
        }
    }

    /// Carries out a regenerate request: the old key stops working at once, and a new one is on its way. A request while
    /// one is on its way starts the wait anew, as on the real platform.
    pub(crate) fn regenerate(&mut self, id: &str) {
        let now = self.clock.now();
        let Some(index) = self.index.get(id).copied() else { return };
        let sub_account = &mut self.sub_accounts[index];
        sub_account.key = Key::Missing(MissingShape::Empty);
        sub_account.requests_taken += 1;
        let wait: Option<Duration> = match sub_account.arrival {
            Arrival::After(wait) => Some(wait),
            Arrival::SecondTry(wait) if sub_account.requests_taken >= 2 => Some(wait),
            Arrival::Never | Arrival::SecondTry(_) => None,
        };
        sub_account.arrives_at = wait.map(|wait| add(now, wait));
        self.pending.insert(index);
        let number = self.carried_out.entry(id.to_owned()).or_default();
        *number += 1;
        let number = *number;
        self.history.push(Mutation { at: now, location_id: id.to_owned(), number, accepted: true });
    }

    /// Notes a regenerate request that was not carried out.
    pub(crate) fn refuse_regenerate(&mut self, id: &str) {
        let number = self.carried_out.get(id).copied().unwrap_or_default();
        self.history.push(Mutation { at: self.clock.now(), location_id: id.to_owned(), number, accepted: false });
    }

    /// The fault that this request meets, if any; counts it.
    pub(crate) fn take_fault(&mut self, path: FaultPaths) -> Option<Fault> {
        let (fault, scope) = self.fault.as_mut()?;
        if scope.paths != FaultPaths::All && scope.paths != path {
            return None;
        }
        let fault = fault.clone();
        if let Some(times) = &mut scope.times {
            *times = times.saturating_sub(1);
            if *times == 0 {
                self.fault = None;
            }
        }
        Some(fault)
    }
}
