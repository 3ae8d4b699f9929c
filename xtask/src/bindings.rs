//! `cargo xtask bindings`: the interface's types and commands, written anew from Rust.

use std::fs;

use crate::{
    house::House,
    machine::{self, Purpose},
    run::{cargo, npm, run as start, say},
    trouble::Trouble,
};

const FILE: &str = "src/bindings.ts";

/// Writes `ui/src/bindings.ts`.
pub fn run(house: &House) -> Result<(), Trouble> {
    machine::prepare(house, Purpose::Build)?;
    // The app does not compile without this folder, and the interface does not build without the bindings.
    let built_interface = house.ui.join("dist");
    fs::create_dir_all(&built_interface).map_err(|source| Trouble::File {
        path: built_interface.clone(),
        source,
    })?;
    start(
        cargo(&house.root)
            .args([
                "run",
                "--quiet",
                "-p",
                "keydesk",
                "--bin",
                "keydesk",
                "--",
                "--export-bindings",
            ])
            .arg(house.ui.join(FILE)),
    )?;
    start(npm(&house.ui).args([
        "exec",
        "--no",
        "--",
        "prettier",
        "--log-level",
        "warn",
        "--write",
        FILE,
    ]))?;
    say(&format!("written: ui/{FILE}"));
    Ok(())
}
