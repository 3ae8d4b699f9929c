//! The crash campaign: the real core as a program of its own, killed at any moment, started again, killed again. Whatever
//! happens, no key is regenerated twice within five hours, and none that was regenerated is forgotten.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod campaign;
mod errand;
mod figures;
mod findings;
mod journal;
mod noticing;
mod plan;
mod run;
mod trouble;
mod witness;

use std::path::Path;

/// The same plans every time; how far a desk comes until it is killed differs with the machine all the same.
const SEED: u64 = 1;
const RUNS: u64 = 150;

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_sent_twice_and_nothing_is_lost_whenever_the_desk_is_killed() {
    println!("{RUNS} runs from seed {SEED}");
    let figures = campaign::make(Path::new(env!("CARGO_BIN_EXE_crash-desk")), SEED, RUNS, |_| {}).await;
    println!("{figures}");
    assert!(figures.findings.is_empty(), "\n{}\n{figures}", figures.report());
    assert_eq!(figures.runs as u64, RUNS);
    // A campaign that never struck where it hurts would prove nothing.
    assert!(figures.kills as u64 >= 2 * RUNS, "{figures}");
    for (what, count) in [
        ("requests", figures.requests),
        ("carried out", figures.carried_out),
        ("left without an answer", figures.unanswered),
        ("killed between disk and network", figures.killed_before_sending),
        ("killed between network and disk", figures.killed_before_answer),
    ] {
        assert!(count as u64 > RUNS / 4, "{what}: only {count}\n{figures}");
    }
}
