//! `cargo xtask demo`: the app on its demo agency, or, where nobody could see it, the tour of the same app.

use std::{env, process::Command};

use crate::{
    house::House,
    machine::{self, Purpose},
    run::{run as start, say},
    trouble::Trouble,
};

/// Makes the machine ready, builds the app and shows it.
pub fn run(house: &House) -> Result<(), Trouble> {
    let has_display = has_display();
    machine::prepare(house, if has_display { Purpose::Build } else { Purpose::Drive })?;
    machine::build_interface(house)?;
    machine::build_app(house)?;
    if has_display {
        say("opening Key Desk on the demo agency; close its window to end");
        return start(Command::new(house.app()).arg("--demo"));
    }
    machine::build_driver(house, "tour")?;
    say("no display here: taking the tour on a virtual one");
    start(Command::new(house.built("tour")).current_dir(&house.root).env("KEYDESK_APP", house.app()))
}

fn has_display() -> bool {
    let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}
