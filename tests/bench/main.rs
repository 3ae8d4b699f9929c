//! Key Desk's figures beside their targets, as ratios within one run: machines differ, and are never idle. It ends with one
//! line a target, and well, whether they are reached or not. How each figure is measured is said where it is printed.

mod agency;
mod distance;
#[cfg(target_os = "linux")]
mod idle;
mod list;
mod measure;
mod ready;
mod regenerate;
mod simulated;
#[cfg(target_os = "linux")]
mod start;
mod target;
mod trouble;
#[cfg(target_os = "linux")]
mod ui;
mod watch;
mod ways;

use std::alloc::System;
use std::process::ExitCode;

use zeroizing_alloc::ZeroAlloc;

use crate::target::Target;
use crate::trouble::Trouble;

/// As the app has it: what is freed is wiped.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

/// What can be measured, by name.
const BENCHES: &[(&str, Measure)] = &[
    ("list", list::measure),
    ("regenerate", regenerate::measure),
    ("watch", watch::measure),
    #[cfg(target_os = "linux")]
    ("start", start::measure),
    #[cfg(target_os = "linux")]
    ("ui", ui::measure),
    #[cfg(target_os = "linux")]
    ("idle", idle::measure),
];

/// Measures, says how, and returns what is to be judged.
type Measure = fn() -> Result<Vec<Target>, Trouble>;

fn main() -> ExitCode {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    if let Some(unknown) = wanted.iter().find(|name| BENCHES.iter().all(|(known, _)| known != name)) {
        let known: Vec<&str> = BENCHES.iter().map(|(name, _)| *name).collect();
        eprintln!("there is no bench \"{unknown}\"; there is: {}", known.join(", "));
        return ExitCode::from(2);
    }
    if cfg!(debug_assertions) {
        println!("this is not a release build: its figures mean nothing");
    }
    let mut targets = Vec::new();
    for &(name, measure) in BENCHES {
        if !wanted.is_empty() && !wanted.iter().any(|wanted| wanted == name) {
            continue;
        }
        match measure() {
            Ok(measured) => targets.extend(measured),
            Err(trouble) => {
                eprintln!("{name} could not be measured. {trouble}");
                return ExitCode::FAILURE;
            }
        }
    }
    println!();
    for target in targets {
        println!("{target}");
    }
    ExitCode::SUCCESS
}
