//! `cargo xtask crash`: a crash campaign, longer than the one among the tests.

use std::process::Command;

use crate::{
    house::House,
    machine::{self, Purpose},
    run::run as start,
    trouble::Trouble,
};

/// Makes the machine ready, builds the campaign with the desk it kills, and runs it with these words.
pub fn run(house: &House, words: &[&str]) -> Result<(), Trouble> {
    machine::prepare(house, Purpose::Build)?;
    start(machine::workspace(house, "build").args(["--bin", "crash-desk", "--bin", "crash-campaign"]))?;
    start(Command::new(house.built("crash-campaign")).args(words))
}
