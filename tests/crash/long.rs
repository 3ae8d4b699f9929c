//! A crash campaign of any length: a desk is killed at arbitrary moments and started again, run after run, and nothing may
//! ever be sent twice or forgotten. Ends with one line that says so.

mod campaign;
mod errand;
mod figures;
mod findings;
mod journal;
mod plan;
mod run;
mod trouble;
mod witness;

use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use lexopt::prelude::{Long, ValueExt as _};

const USAGE: &str = "usage: crash-campaign [--runs N] [--seed S]";
/// Where no number is given.
const RUNS: u64 = 1000;

#[tokio::main]
async fn main() -> ExitCode {
    let (runs, seed) = match read_arguments() {
        Ok(read) => read,
        Err(error) => {
            eprintln!("{error}\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    let desk = format!("crash-desk{}", std::env::consts::EXE_SUFFIX);
    let desk = match std::env::current_exe() {
        Ok(here) => here.with_file_name(desk),
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    println!("{runs} runs from seed {seed}");
    let figures = campaign::make(&desk, seed, runs, |figures| {
        if figures.runs % 100 == 0 {
            println!("{} runs, {} findings", figures.runs, figures.findings.len());
        }
    })
    .await;
    print!("{}", figures.report());
    println!("{figures}");
    let whole = u64::try_from(figures.runs).is_ok_and(|made| made == runs);
    if figures.findings.is_empty() && whole { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn read_arguments() -> Result<(u64, u64), lexopt::Error> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let (mut runs, mut seed) = (RUNS, now.as_secs());
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("runs") => runs = arguments.value()?.parse()?,
            Long("seed") => seed = arguments.value()?.parse()?,
            other => return Err(other.unexpected()),
        }
    }
    Ok((runs, seed))
}
