//! `cargo xtask bench`: Key Desk's figures beside their targets, from a release build.

use std::{env, process::Command};

use crate::{
    house::House,
    machine::{self, Purpose},
    run::{run as start, say},
    trouble::Trouble,
};

/// The program that measures, and those it starts.
const PROGRAMS: [&str; 5] = ["bench", "bench-memory", "empty-window", "keydesk-demo-agency", "keydesk"];

/// Makes the machine ready, builds what is measured as it is for owners, and measures what these words name.
pub fn run(house: &House, words: &[&str]) -> Result<(), Trouble> {
    // Only Linux has a virtual screen to measure the app on.
    machine::prepare(house, if cfg!(target_os = "linux") { Purpose::Drive } else { Purpose::Build })?;
    machine::build_interface(house)?;
    say("a release build: some minutes where there is none yet");
    let mut build = machine::workspace(house, "build");
    build.arg("--release").args(PROGRAMS.iter().flat_map(|program| ["--bin", *program]));
    start(&mut build)?;
    let ready = |program: &str| house.target.join("release").join(format!("{program}{}", env::consts::EXE_SUFFIX));
    start(Command::new(ready("bench")).args(words).env("KEYDESK_APP", ready("keydesk")))
}
