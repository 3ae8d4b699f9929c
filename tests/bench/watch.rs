//! Five hours of watching, in simulated time: how many requests one key on its way takes, and how many 5,000 take.

use jiff::SignedDuration;
use keydesk_core::regeneration::StateName;

use crate::simulated::{Simulated, refused};
use crate::target::{Bound, Target, grouped};
use crate::trouble::Trouble;

const KEYS: [u32; 2] = [1, 5_000];
const LONG: SignedDuration = SignedDuration::from_hours(5);
const MOST: f64 = 120.0;

/// Measures in a runtime of its own.
pub fn measure() -> Result<Vec<Target>, Trouble> {
    let runtime = tokio::runtime::Runtime::new()?;
    let mut targets = Vec::new();
    for keys in KEYS {
        targets.extend(runtime.block_on(of(keys))?);
    }
    println!();
    Ok(targets)
}

async fn of(keys: u32) -> Result<[Target; 2], Trouble> {
    let simulated = Simulated::with_keys(keys as usize).await?;
    simulated.regenerate(keys as usize).await?;
    let (agency, desk) = (&simulated.agency, &simulated.desk);
    let (before, over) = (agency.request_count(), agency.clock().now() + LONG);
    let mut events = desk.events();
    let given_up = async {
        let is_waiting = || {
            desk.sub_accounts()
                .iter()
                .any(|row| row.regeneration.as_ref().is_some_and(|newest| newest.state == StateName::Waiting))
        };
        // What every row says is asked only when it can be over: that is slow.
        while agency.clock().now() < over || is_waiting() {
            let _ = events.recv().await;
        }
    };
    tokio::select! {
        () = desk.watch() => {}
        () = given_up => {}
    }
    let requests = agency.requests();
    let asked = u32::try_from(requests.len() - before).unwrap_or(u32::MAX);
    println!("watch, {} keys on their way, five hours in simulated time: {asked} requests", grouped(keys));
    let name = |what| format!("watch, {} keys, {what}", grouped(keys));
    Ok([
        Target::count(name("requests in five hours"), asked, Bound::AtMost(MOST)),
        Target::count(name("answers of 429"), refused(&requests), Bound::AtMost(0.0)),
    ])
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test")]

    #[test]
    fn five_hours_are_measured() {
        let targets = tokio::runtime::Runtime::new().unwrap().block_on(super::of(3)).unwrap();
        assert!(targets[0].value >= 60.0, "a key is looked for every five minutes: {}", targets[0]);
        assert!(targets.iter().all(|target| target.to_string().ends_with(" ok")), "{} {}", targets[0], targets[1]);
    }
}
