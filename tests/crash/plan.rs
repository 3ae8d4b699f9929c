//! What happens in one run, drawn from its seed: how the agency behaves, how often and when the desk is killed. Nothing is
//! done here.

use std::time::Duration;

use keydesk_demo_agency::{Arrival, Chaos, Fault, FaultPaths};
use rand::seq::{IndexedRandom as _, SliceRandom as _};
use rand::{Rng as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

/// How many sub-accounts an agency has.
pub const SUB_ACCOUNTS: usize = 40;
/// The longest a new key takes, where it comes at all.
const LONGEST_WAIT: u64 = 400;

#[derive(Debug, Clone)]
pub struct Plan {
    pub chaos: Chaos,
    /// Whether the owner confirms many keys at once; else each by itself.
    pub many: bool,
    /// When each sub-account's new key comes, by its place in the list.
    pub arrivals: Vec<Arrival>,
    /// The desk's lives that end by being killed.
    pub lives: Vec<Life>,
    /// In the life that ends properly.
    pub last_clock_ahead_hours: i64,
}

#[derive(Debug, Clone)]
pub struct Life {
    pub kill: Kill,
    /// The order in which the sub-accounts are clicked.
    pub order: Vec<usize>,
    /// How many clicks go side by side.
    pub at_once: usize,
    pub look_first: bool,
    /// How far the computer's clock is ahead of the true time; behind it, where negative.
    pub clock_ahead_hours: i64,
}

/// When a desk is killed.
#[derive(Debug, Clone, Copy)]
pub enum Kill {
    /// So long after its program was started.
    AfterStart(Duration),
    /// So long after the agency received a regenerate request for the `nth` time in this life.
    AfterRequest { nth: usize, then: Duration },
}

impl Plan {
    pub fn of(seed: u64) -> Self {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let chaos = chaos(seed, &mut random);
        let arrivals = (0..SUB_ACCOUNTS).map(|_| arrival(&mut random)).collect();
        let many = random.random_bool(0.5);
        let wrong_clocks = random.random_bool(0.25);
        let lives = (0..random.random_range(2..=4)).map(|_| Life::of(&mut random, wrong_clocks)).collect();
        let last_clock_ahead_hours = clock_ahead_hours(&mut random, wrong_clocks);
        Self { chaos, many, arrivals, lives, last_clock_ahead_hours }
    }

    /// Whether the computer's clock is right in every life.
    pub fn clocks_are_right(&self) -> bool {
        self.last_clock_ahead_hours == 0 && self.lives.iter().all(|life| life.clock_ahead_hours == 0)
    }
}

fn chaos(seed: u64, random: &mut ChaCha8Rng) -> Chaos {
    let mut faults = vec![
        Fault::NoAnswer,
        Fault::ServerError(503),
        Fault::ServerErrorAfterDoing(502),
        Fault::AnswerLostAfterDoing,
        Fault::CutOffBody { after_bytes: random.random_range(0..80_000) },
        Fault::TooManyRequests { retry_after_seconds: Some(0) },
    ];
    // A pause of a second is most of a desk's life here: rare, or nothing else would ever happen.
    if random.random_bool(0.1) {
        faults.push(Fault::TooManyRequests { retry_after_seconds: Some(1) });
    }
    let percent = *[0, 10, 30, 60].choose(random).unwrap_or(&30);
    Chaos { seed, percent, faults, paths: FaultPaths::All }
}

fn arrival(random: &mut ChaCha8Rng) -> Arrival {
    if random.random_bool(0.3) {
        return Arrival::Never;
    }
    Arrival::After(Duration::from_millis(random.random_range(0..LONGEST_WAIT)))
}

/// Six hours ahead, five hours seem to be over.
fn clock_ahead_hours(random: &mut ChaCha8Rng, wrong_clocks: bool) -> i64 {
    if !wrong_clocks || random.random_bool(0.5) { 0 } else { *[-24, -3, 6, 24].choose(random).unwrap_or(&24) }
}

impl Life {
    fn of(random: &mut ChaCha8Rng, wrong_clocks: bool) -> Self {
        let kill = if random.random_bool(0.5) {
            Kill::AfterStart(Duration::from_micros(random.random_range(0..300_000)))
        } else {
            Kill::AfterRequest {
                nth: random.random_range(1..=16),
                then: Duration::from_micros(random.random_range(0..4_000)),
            }
        };
        let mut order: Vec<usize> = (0..SUB_ACCOUNTS).collect();
        order.shuffle(random);
        let at_once = *[1, 4, 12, SUB_ACCOUNTS].choose(random).unwrap_or(&4);
        Self {
            kill,
            order,
            at_once,
            look_first: random.random_bool(0.5),
            clock_ahead_hours: clock_ahead_hours(random, wrong_clocks),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_seed_is_one_plan_and_another_seed_another() {
        let plan = |seed| format!("{:?}", Plan::of(seed));
        assert_eq!(plan(7), plan(7));
        assert_ne!(plan(7), plan(8));
    }
}
