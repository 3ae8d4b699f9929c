//! A thousand keys regenerated directly, in simulated time: how long that takes beside the least the limit allows, how often the limit
//! was overstepped, and whether each was asked for once.

use std::collections::HashMap;
use std::time::Duration;

use keydesk_core::highlevel::Limits;

use crate::simulated::{Simulated, refused};
use crate::target::{Bound, Target, grouped};
use crate::trouble::Trouble;

const KEYS: u32 = 1_000;
const LIMITS: Limits = Limits::API_1;
/// A run on a limit's floor takes so little longer.
const MOST: f64 = 1.05;

/// Measures in a runtime of its own.
pub fn measure() -> Result<Vec<Target>, Trouble> {
    tokio::runtime::Runtime::new()?.block_on(of(KEYS))
}

async fn of(keys: u32) -> Result<Vec<Target>, Trouble> {
    let simulated = Simulated::with_keys(keys as usize).await?;
    // The look of the connection is out of the limit's window, and still fresh enough to act on.
    simulated.agency.clock().advance(LIMITS.window + Duration::from_secs(1));
    simulated.regenerate(keys as usize).await?;

    let sent = simulated.agency.history();
    let mut times: HashMap<&str, u32> = HashMap::new();
    for mutation in sent.iter().filter(|mutation| mutation.accepted) {
        *times.entry(&mutation.location_id).or_default() += 1;
    }
    let once = times.values().filter(|times| **times == 1).count();
    let not_once = keys.abs_diff(u32::try_from(once).unwrap_or(u32::MAX));
    let took = match (sent.first(), sent.last()) {
        (Some(first), Some(last)) => last.at.duration_since(first.at).as_secs_f64(),
        _ => f64::NAN,
    };
    // As many as fit leave at once; the last of them when all windows before are over.
    let floor = f64::from((keys - 1) / LIMITS.per_window) * LIMITS.window.as_secs_f64();
    println!(
        "regenerate, {} keys, in simulated time: {took:.1} s from the first to the last; at {} in {} s it cannot take less than {floor:.1} s\n",
        grouped(keys),
        LIMITS.per_window,
        LIMITS.window.as_secs()
    );
    let name = |what| format!("regenerate, {} keys, {what}", grouped(keys));
    Ok(vec![
        Target::times(name("time beside the limit's floor"), took / floor, Bound::AtMost(MOST)),
        Target::count(name("answers of 429"), refused(&simulated.agency.requests()), Bound::AtMost(0.0)),
        Target::count(name("not sent exactly once"), not_once, Bound::AtMost(0.0)),
    ])
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test")]

    #[test]
    fn a_run_is_measured() {
        let targets = tokio::runtime::Runtime::new().unwrap().block_on(super::of(250)).unwrap();
        let lines: Vec<String> = targets.iter().map(ToString::to_string).collect();
        assert!(lines.iter().all(|line| line.ends_with(" ok")), "{lines:?}");
        assert!(targets[0].value >= 1.0, "nothing is faster than the limit: {lines:?}");
    }
}
