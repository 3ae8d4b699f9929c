//! `cargo xtask screenshots`: a picture of every state of every screen, at each size, in the light and in the dark.

use std::process::Command;

use crate::{
    house::House,
    machine::{self, Purpose},
    run::run as start,
    trouble::Trouble,
};

/// Makes the machine ready, builds the app, and pictures it on a virtual screen: the journeys that are named, or all.
pub fn run(house: &House, journeys: &[&str]) -> Result<(), Trouble> {
    machine::prepare(house, Purpose::Drive)?;
    machine::build_interface(house)?;
    machine::build_app(house)?;
    machine::build_driver(house, "screenshots")?;
    let mut pictures = Command::new(house.built("screenshots"));
    start(pictures.args(journeys).current_dir(&house.root).env("KEYDESK_APP", house.app()))
}
