//! Listing a large agency: over API 1.0 beside plain parsing, over API 2.0 beside the least the limit allows and beside asking
//! for one page after another, and over both through the desk.

mod desk;
mod keys;
mod names;

use std::time::Duration;

use crate::agency::{self, Agency};
use crate::target::{Bound, Target, grouped};
use crate::trouble::Trouble;

const SIZES: [u32; 2] = [10_000, 50_000];
const ROUNDS: usize = 9;
/// How far away the platform is, where that counts.
const ROUND_TRIP: Duration = Duration::from_millis(80);
/// What is done that slowly is done less often.
const SLOW_ROUNDS: usize = 3;

/// Measures all of it.
pub fn measure() -> Result<Vec<Target>, Trouble> {
    let mut targets = Vec::new();
    for size in SIZES {
        let agency = Agency::start(size)?;
        targets.push(keys::time(&agency.place, size, ROUNDS)?);
        targets.push(memory_of_keys(&agency, size)?);
        targets.extend(names::windows(size)?);
        let names = agency::memory("names", &agency.place)?;
        println!("  memory: the rows {}, at most {} at once\n", megabytes(names.kept), megabytes(names.most));
    }
    targets.push(names::beside_one_after_another(SIZES[0], SLOW_ROUNDS, ROUND_TRIP)?);
    let agency = Agency::start(SIZES[0])?;
    desk::time(&agency.place, SIZES[0], SLOW_ROUNDS)?;
    let desk = agency::memory("desk", &agency.place)?;
    println!(
        "  memory, without SQLite's own: {} afterwards, at most {} at once",
        megabytes(desk.kept),
        megabytes(desk.most)
    );
    Ok(targets)
}

fn memory_of_keys(agency: &Agency, size: u32) -> Result<Target, Trouble> {
    let memory = agency::memory("keys", &agency.place)?;
    let ratio = f64::from(memory.most) / f64::from(memory.kept);
    println!(
        "  memory, to the byte, by a fresh program: the judged rows {}, at most {} at once with them: {ratio:.2} ×\n",
        megabytes(memory.kept),
        megabytes(memory.most)
    );
    Ok(Target::times(format!("list, {} over API 1.0, memory", grouped(size)), ratio, Bound::AtMost(2.0)))
}

fn megabytes(bytes: u32) -> String {
    format!("{:.1} MB", f64::from(bytes) / 1e6)
}

fn all_there(came: usize, wanted: u32) -> Result<(), Trouble> {
    let wanted = wanted as usize;
    if came == wanted { Ok(()) } else { Err(Trouble::NotWhole { came, wanted }) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test")]

    use keydesk_demo_agency::{AgencyPlan, Clock, DemoAgency};

    use super::*;

    #[test]
    fn everything_can_be_measured_and_a_list_that_is_not_whole_is_no_figure() {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let plan = AgencyPlan { size: 300, ..AgencyPlan::default() };
        let clock = Clock::starting_at(jiff::Timestamp::now(), crate::ways::FAST);
        let agency = runtime.block_on(DemoAgency::start(plan, clock, None)).unwrap();
        let place = crate::simulated::place_of(&agency).unwrap();
        assert!(keys::time(&place, 300, 2).unwrap().value.is_finite());
        assert!(matches!(keys::time(&place, 301, 1), Err(Trouble::NotWhole { came: 300, wanted: 301 })));
        desk::time(&place, 300, 1).unwrap();
        let targets = names::windows(2_500).unwrap();
        let lines: Vec<String> = targets.iter().map(ToString::to_string).collect();
        assert_eq!(
            lines,
            [
                "bench list, 2,500 over API 2.0, windows of the limit: 2 (target ≤ 2) ok",
                "bench list, 2,500 over API 2.0, answers of 429: 0 (target ≤ 0) ok"
            ]
        );
        let faster = names::beside_one_after_another(1_000, 1, Duration::from_millis(20)).unwrap();
        assert!(faster.value.is_finite());
    }
}
