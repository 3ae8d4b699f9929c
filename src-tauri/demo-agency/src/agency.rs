//! The made-up agency: which sub-accounts it has, what kind of key each holds, and how long a new one takes. Same seed, same
//! agency; a larger agency of the same seed begins with the same sub-accounts. What happens to them later is not here.

use std::collections::HashSet;
use std::time::Duration;

use jiff::{Timestamp, ToSpan as _};
use rand::seq::IndexedRandom as _;
use rand::{Rng as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

use crate::clock::add;
use crate::keys::{self, Key, MissingShape};
use crate::limits::Limits;
use crate::names;
use crate::places::{ABROAD, AT_HOME, Place};

/// What agency to make.
#[derive(Debug, Clone)]
pub struct AgencyPlan {
    /// Same seed, same agency.
    pub seed: u64,
    /// How many sub-accounts.
    pub size: usize,
    /// Whether its keys are shown in answers.
    pub disclosure: Disclosure,
    /// The rate limits it enforces on each API key.
    pub limits: Limits,
    /// The rate limits it enforces on each Private Integration Token.
    pub token_limits: Limits,
    /// Whether a few sub-accounts have names made to break a careless program.
    pub hostile_names: bool,
}

impl Default for AgencyPlan {
    fn default() -> Self {
        Self {
            seed: 1,
            size: 250,
            disclosure: Disclosure::Shown,
            limits: Limits::default(),
            token_limits: Limits::TOKEN,
            hostile_names: true,
        }
    }
}

/// Whether answers hold the keys. Enhanced Account Security, on by default on the real platform, leaves them out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Disclosure {
    /// Every row holds its key.
    Shown,
    /// No row holds the field.
    Hidden,
    /// Some rows hold it.
    Mixed,
}

/// When a new key comes after a request was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrival {
    /// After this time.
    After(Duration),
    /// Never.
    Never,
    /// Not after the first request, but after this time when a second one is taken.
    SecondTry(Duration),
}

/// A new key on its way.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wait {
    /// When the latest request was taken.
    pub since: Timestamp,
    /// How many requests were taken since the sub-account last had a key.
    pub requests: u32,
}

#[derive(Debug, Clone)]
pub(crate) struct SubAccount {
    pub id: String,
    pub name: String,
    pub place: &'static Place,
    pub street: &'static str,
    pub house: u16,
    pub given_name: &'static str,
    pub family_name: &'static str,
    pub telephone_end: u8,
    pub key: Key,
    /// Whether Enhanced Account Security leaves its key out, in a mixed agency.
    pub hidden: bool,
    pub arrival: Arrival,
    /// Whether its Business Info page has the button that regenerates the key.
    pub has_button: bool,
    pub wait: Option<Wait>,
    /// How many keys it was given since the agency was made.
    pub keys_given: u64,
}

impl SubAccount {
    /// When the key that is on its way comes; `None` where none is, or it never comes.
    pub(crate) fn arrives_at(&self) -> Option<Timestamp> {
        let wait = self.wait?;
        match self.arrival {
            Arrival::After(time) => Some(add(wait.since, time)),
            Arrival::SecondTry(time) if wait.requests >= 2 => Some(add(wait.since, time)),
            Arrival::Never | Arrival::SecondTry(_) => None,
        }
    }
}

/// The day after which no key of a fresh agency was issued (2026-11-20), so that the agency is the same whenever it is made.
/// An agency whose clock starts earlier has keys from before that start instead.
const NEWEST_KEY: Timestamp = Timestamp::constant(1_795_132_800, 0);

/// Where somebody pasted another sub-account's key, and which one's.
const PASTED_ON_THE_WRONG_ONE: [(usize, usize); 2] = [(17, 16), (147, 6)];

/// The source of chance for the sub-account at `index`: its own, so that no other one's size or kind changes it.
fn chance(seed: u64, index: usize) -> ChaCha8Rng {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    random.set_stream(index as u64);
    random
}

/// The id of the sub-account at `index`.
fn id(seed: u64, index: usize) -> String {
    keys::id(&mut chance(seed, index))
}

/// The company id of every demo agency.
pub(crate) const COMPANY_ID: &str = "demoCompany000000001";

/// The source of chance for what belongs to the agency itself: agency API key, token, in this order.
pub(crate) fn credentials_chance(seed: u64) -> ChaCha8Rng {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    random.set_stream(u64::MAX);
    random
}

/// The `number`th key that the sub-account at `index` was given, at `issued`.
pub(crate) fn given_key(plan: &AgencyPlan, index: usize, id: &str, number: u64, issued: Timestamp) -> String {
    let mut random = ChaCha8Rng::seed_from_u64(!plan.seed);
    random.set_stream(index as u64);
    // Far enough apart that no two keys share a word of chance.
    random.set_word_pos(u128::from(number) * 4096);
    keys::new_key(&mut random, id, COMPANY_ID, issued)
}

/// The newest instant at which a key of a fresh agency was issued.
pub(crate) fn newest_key(started: Timestamp) -> Timestamp {
    started.min(NEWEST_KEY)
}

/// The sub-accounts of a fresh agency, in the order of its list.
pub(crate) fn make(plan: &AgencyPlan, started: Timestamp) -> Vec<SubAccount> {
    let mut taken = HashSet::new();
    (0..plan.size)
        .map(|index| {
            let mut sub_account = make_one(plan, index, newest_key(started));
            sub_account.name = names::told_apart(&mut taken, sub_account.name, sub_account.place.city);
            sub_account
        })
        .collect()
}

pub(crate) fn make_one(plan: &AgencyPlan, index: usize, newest: Timestamp) -> SubAccount {
    let mut random = chance(plan.seed, index);
    let id = keys::id(&mut random);
    let at_home = index < names::FIRST_ONES.len() || random.random_bool(0.8);
    let place = if index < names::FIRST_ONES.len() {
        &AT_HOME[index]
    } else {
        let places = if at_home { AT_HOME } else { ABROAD };
        places.choose(&mut random).unwrap_or(&AT_HOME[0])
    };
    // One key in three is younger than 90 days; the oldest are from three years before.
    let longest = if random.random_bool(0.35) { 90 } else { 3 * 365 };
    let issued = newest - random.random_range(60..longest * 24 * 60_i64).minutes();
    let key = make_key(plan, index, &id, issued, &mut random);
    let arrival = make_arrival(index, key.text().is_none(), &mut random);
    let (given_name, family_name) = names::person(&mut random, place.language);
    SubAccount {
        id,
        name: names::business(&mut random, index, place.language, plan.hostile_names),
        place,
        street: names::street(&mut random, place.language),
        house: random.random_range(1..400),
        given_name,
        family_name,
        telephone_end: random.random_range(0..100),
        key,
        hidden: random.random_bool(0.4),
        arrival,
        has_button: true,
        wait: None,
        keys_given: 0,
    }
}

fn make_key(plan: &AgencyPlan, index: usize, id_here: &str, issued: Timestamp, random: &mut ChaCha8Rng) -> Key {
    if let Some((_, other)) = PASTED_ON_THE_WRONG_ONE.iter().find(|(at, _)| *at == index) {
        return Key::Foreign(keys::new_key(random, &id(plan.seed, *other), COMPANY_ID, issued));
    }
    let new = |random: &mut ChaCha8Rng| Key::New(keys::new_key(random, id_here, COMPANY_ID, issued));
    match index {
        // The first screen shows each of the common kinds.
        0 | 3 | 5 | 7 | 8 => new(random),
        1 => Key::Missing(MissingShape::Empty),
        6 => Key::Missing(MissingShape::Undefined),
        2 | 4 => Key::Old(keys::old_key(random)),
        30 => Key::Token(keys::token(random)),
        _ => match random.random_range(0..100) {
            0..72 => new(random),
            72..88 => Key::Old(keys::old_key(random)),
            88..96 => Key::Missing(keys::missing_shape(random)),
            96..98 => Key::Unreadable(keys::unreadable_key(random)),
            _ => Key::Token(keys::token(random)),
        },
    }
}

fn make_arrival(index: usize, has_no_key: bool, random: &mut ChaCha8Rng) -> Arrival {
    let within = |random: &mut ChaCha8Rng, seconds| Duration::from_secs(random.random_range(seconds));
    match random.random_range(0..100) {
        // Somebody who tries one of the first few sees how it is meant to go.
        _ if index < names::FIRST_ONES.len() => Arrival::After(within(random, 120..240)),
        // Long enough to be seen on its way, where a demo's time runs fast.
        0..70 if has_no_key => Arrival::After(within(random, 120..240)),
        0..70 => Arrival::After(within(random, 20..240)),
        70..85 => Arrival::After(within(random, 240..3 * 3600)),
        85..90 => Arrival::After(within(random, 3 * 3600..5 * 3600)),
        90..93 => Arrival::After(within(random, 5 * 3600 + 600..9 * 3600)),
        93..96 => Arrival::Never,
        _ => Arrival::SecondTry(within(random, 60..1800)),
    }
}
