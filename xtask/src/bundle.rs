//! `cargo xtask bundle`: the packages that this system can make, from a release build. Not here: signing and publishing
//! (`.github/workflows/release.yml`), and what is in a package (`src-tauri/tauri.conf.json`).

use std::{fs, path::PathBuf, process::Command};

use crate::{
    house::House,
    machine::{self, Purpose},
    run::{run as start, say},
    trouble::Trouble,
};

/// What is made where nothing is named: what needs no tool from elsewhere.
const KINDS: &[&str] = if cfg!(target_os = "linux") {
    &["deb", "rpm"]
} else if cfg!(target_os = "macos") {
    &["app", "dmg"]
} else {
    &["msi", "nsis"]
};

/// Makes the machine ready, builds, and makes packages of these kinds, or those that this system can make by itself.
pub fn run(house: &House, kinds: &[&str]) -> Result<(), Trouble> {
    machine::prepare(house, Purpose::Build)?;
    machine::build_interface(house)?;
    say("a release build: some minutes where there is none yet");
    start(machine::workspace(house, "build").args(["--release", "--bin", "keydesk"]))?;
    make(house, kinds)?;
    for package in packages(house) {
        let size = fs::metadata(&package).map_or(0, |file| file.len());
        say(&format!("{} ({} kB)", package.display(), size / 1000));
    }
    Ok(())
}

fn make(house: &House, kinds: &[&str]) -> Result<(), Trouble> {
    let kinds = if kinds.is_empty() { KINDS } else { kinds };
    // Only a release signs what updates are made of: its key is in no checkout.
    let mut bundle = Command::new(house.tauri());
    bundle.current_dir(&house.root).args(["bundle", "--ci", "--bundles"]).arg(kinds.join(","));
    bundle.env("CARGO_TARGET_DIR", &house.target);
    start(&mut bundle)
}

/// The packages there are, in the folders of their kinds.
fn packages(house: &House) -> Vec<PathBuf> {
    let kinds = fs::read_dir(house.target.join("release").join("bundle")).into_iter().flatten().flatten();
    let files = kinds.filter_map(|kind| fs::read_dir(kind.path()).ok()).flatten().flatten().map(|file| file.path());
    let mut packages: Vec<PathBuf> = files
        .filter(|file| {
            let extension = file.extension().and_then(|extension| extension.to_str());
            extension.is_some_and(|extension| ["deb", "rpm", "AppImage", "dmg", "msi", "exe"].contains(&extension))
        })
        .collect();
    packages.sort();
    packages
}
