//! The made-up agency: which sub-accounts it has, what kind of key each holds, and how long a new one takes. Same seed, same
//! agency.

use std::time::Duration;

use jiff::{Timestamp, ToSpan as _};
use rand::{Rng as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

use crate::keys::{self, Key};
use crate::limits::Limits;
use crate::names;

/// What agency to make.
#[derive(Debug, Clone)]
pub struct AgencyPlan {
    /// Same seed, same agency.
    pub seed: u64,
    /// How many sub-accounts.
    pub size: usize,
    /// Whether its keys are shown in answers.
    pub disclosure: Disclosure,
    /// The rate limits it enforces.
    pub limits: Limits,
    /// Whether a few sub-accounts have names made to break a careless program.
    pub hostile_names: bool,
}

impl Default for AgencyPlan {
    fn default() -> Self {
        Self { seed: 1, size: 250, disclosure: Disclosure::Shown, limits: Limits::default(), hostile_names: true }
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

#[derive(Debug, Clone)]
pub(crate) struct SubAccount {
    pub id: String,
    pub name: String,
    pub city: &'static str,
    pub country: &'static str,
    pub time_zone: &'static str,
    pub key: Key,
    /// Whether Enhanced Account Security leaves its key out, in a mixed agency.
    pub hidden: bool,
    pub arrival: Arrival,
    /// Requests taken since the last key came.
    pub requests_taken: u32,
    /// When the key that is on its way comes; `None` where none is, or it never comes.
    pub arrives_at: Option<Timestamp>,
}

pub(crate) fn make(plan: &AgencyPlan, now: Timestamp) -> Vec<SubAccount> {
    let mut random = ChaCha8Rng::seed_from_u64(plan.seed);
    let ids: Vec<String> = (0..plan.size).map(|_| keys::id(&mut random)).collect();
    (0..plan.size)
        .map(|index| {
            let (city, country, time_zone) = names::PLACES[random.random_range(0..names::PLACES.len())];
            let id = ids[index].clone();
            let minutes = random.random_range(60..60 * 24 * 300_i64);
            let issued = now - minutes.minutes();
            let key = match index {
                // The first screen shows each of the common kinds.
                0 | 3 | 5 => Key::New(keys::new_key(&mut random, &id, issued)),
                1 => Key::Missing(keys::MissingShape::Empty),
                2 | 4 => Key::Old(keys::old_key(&mut random)),
                // Somebody pasted the key of the sub-account before it.
                17 if plan.size > 20 => Key::New(keys::new_key(&mut random, &ids[16], issued)),
                _ => match random.random_range(0..100) {
                    0..74 => Key::New(keys::new_key(&mut random, &id, issued)),
                    74..90 => Key::Old(keys::old_key(&mut random)),
                    90..99 => Key::Missing(keys::missing_shape(&mut random)),
                    _ => Key::Old(keys::token(&mut random)),
                },
            };
            let arrival = match random.random_range(0..100) {
                0..70 => Arrival::After(Duration::from_secs(random.random_range(20..240))),
                70..85 => Arrival::After(Duration::from_secs(random.random_range(240..3 * 3600))),
                85..92 => Arrival::After(Duration::from_secs(random.random_range(3 * 3600..7 * 3600))),
                92..96 => Arrival::Never,
                _ => Arrival::SecondTry(Duration::from_secs(random.random_range(60..1800))),
            };
            SubAccount {
                name: names::name(&mut random, index, plan.hostile_names),
                id,
                city,
                country,
                time_zone,
                key,
                hidden: random.random_bool(0.5),
                arrival,
                requests_taken: 0,
                arrives_at: None,
            }
        })
        .collect()
}
