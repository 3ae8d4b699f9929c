//! `cargo xtask bindings`: the interface's types and commands, written anew from Rust.

use std::{fs, process::Command};

use crate::{
    house::House,
    machine::{self, Purpose},
    run::{run as start, say},
    trouble::Trouble,
};

const FILE: &str = "src/bindings.ts";

/// Writes `ui/src/bindings.ts`.
pub fn run(house: &House) -> Result<(), Trouble> {
    machine::prepare(house, Purpose::Build)?;
    // The app does not compile without this folder, and the interface does not build without the bindings.
    let built_interface = house.ui.join("dist");
    fs::create_dir_all(&built_interface).map_err(|source| Trouble::File { path: built_interface.clone(), source })?;
    machine::build_app(house)?;
    start(Command::new(house.app()).arg("--export-bindings").arg(house.ui.join(FILE)))?;
    say(&format!("written: ui/{FILE}"));
    Ok(())
}
