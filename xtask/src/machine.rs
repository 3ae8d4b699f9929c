//! Making the machine ready: versions of Rust and Node, system packages, the interface's packages, the program
//! that drives the desktop app. Every step looks first and does nothing when there is nothing to do.

use std::{fs, path::Path, process::Command};

use crate::{
    house::House,
    notices,
    run::{answer, cargo, npm, run, say},
    trouble::Trouble,
};

/// The oldest Node that Vite 8 runs on, and the oldest npm that comes with it.
const NODE: (u32, u32) = (20, 19);
const NPM: (u32, u32) = (10, 0);
/// The workspace's `rust-version`.
const RUST: (u32, u32) = (1, 95);

/// Debian's packages for building a Tauri 2 app: its web view, and what its libraries are linked with.
const TO_BUILD: &[&str] = &[
    "libwebkit2gtk-4.1-dev",
    "build-essential",
    "libssl-dev",
    "libayatana-appindicator3-dev",
    "librsvg2-dev",
    "libdbus-1-dev",
    "pkg-config",
];

/// Debian's packages for driving the app without a display: a virtual screen, a window manager, a session bus, a keychain, a clipboard,
/// fonts; and what looks at a package.
const TO_DRIVE: &[&str] = &[
    "webkit2gtk-driver",
    "xvfb",
    "xauth",
    "openbox",
    "dbus-x11",
    "gnome-keyring",
    "libsecret-tools",
    "xclip",
    "fakeroot",
    "desktop-file-utils",
    "imagemagick",
    "at-spi2-core",
    "fonts-dejavu-core",
];

/// What a command is about to do with the app, which decides what the machine must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Build it and show it on the display that is there.
    Build,
    /// Build it and drive it on a virtual display (Linux only).
    Drive,
}

/// Checks the versions, installs what is missing, and builds the interface's packages.
pub fn prepare(house: &House, purpose: Purpose) -> Result<(), Trouble> {
    check_versions()?;
    system_packages(purpose)?;
    interface_packages(house)?;
    if purpose == Purpose::Drive {
        tauri_driver(house)?;
    }
    Ok(())
}

fn check_versions() -> Result<(), Trouble> {
    let rust = checked("Rust", "rustc", "install it from https://rustup.rs", RUST)?;
    let node = checked("Node", "node", "install version 22 from https://nodejs.org", NODE)?;
    let npm_program = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let npm = checked("npm", npm_program, "it comes with Node from https://nodejs.org", NPM)?;
    say(&format!("Rust {rust}, Node {node}, npm {npm}"));
    Ok(())
}

/// The version a program reports, if that is new enough.
fn checked(name: &'static str, program: &str, remedy: &'static str, wanted: (u32, u32)) -> Result<String, Trouble> {
    let printed = answer(program, &["--version"]).ok_or(Trouble::ProgramMissing { program: name, remedy })?;
    let found = version(&printed);
    if found.is_some_and(|found| found >= wanted) {
        Ok(printed.trim_start_matches(['v', 'V']).trim_start_matches("rustc ").to_owned())
    } else {
        Err(Trouble::ProgramTooOld { program: name, found: printed, wanted: format!("{}.{}", wanted.0, wanted.1) })
    }
}

/// Major and minor number out of "rustc 1.95.0 (…)", "v20.20.2" or "11.19.1".
fn version(printed: &str) -> Option<(u32, u32)> {
    let start = printed.find(|character: char| character.is_ascii_digit())?;
    let mut numbers = printed.get(start..)?.split(|character: char| !character.is_ascii_digit());
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

fn system_packages(purpose: Purpose) -> Result<(), Trouble> {
    if !cfg!(target_os = "linux") {
        say("no system packages are needed on this system beyond those of Rust and Node");
        return Ok(());
    }
    let mut wanted: Vec<&str> = TO_BUILD.to_vec();
    if purpose == Purpose::Drive {
        wanted.extend(TO_DRIVE);
    }
    if answer("dpkg-query", &["--version"]).is_none() || answer("apt-get", &["--version"]).is_none() {
        return other_linux(purpose);
    }
    let missing: Vec<&str> = wanted.into_iter().filter(|package| !is_installed(package)).collect();
    if missing.is_empty() {
        say("system packages: all there");
        return Ok(());
    }
    say(&format!("system packages missing: {}", missing.join(" ")));
    let by_hand = || format!("install them with: sudo apt-get install {}", missing.join(" "));
    let as_root = answer("id", &["-u"]).as_deref() == Some("0");
    if !as_root && answer("sudo", &["--version"]).is_none() {
        return Err(Trouble::PackagesMissing(by_hand()));
    }
    run(&mut apt_get(as_root, &["update"]))?;
    let mut words = vec!["install", "--yes", "--no-install-recommends"];
    words.extend(&missing);
    run(&mut apt_get(as_root, &words))
}

fn is_installed(package: &str) -> bool {
    answer("dpkg-query", &["--show", "--showformat=${db:Status-Status}", package]).as_deref() == Some("installed")
}

fn apt_get(as_root: bool, words: &[&str]) -> Command {
    let mut command = Command::new(if as_root { "env" } else { "sudo" });
    if !as_root {
        command.arg("env");
    }
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]).args(words);
    command
}

/// A Linux without Debian's packages: its own names are not guessed, but what is missing is said exactly.
fn other_linux(purpose: Purpose) -> Result<(), Trouble> {
    let libraries = ["webkit2gtk-4.1", "ayatana-appindicator3-0.1", "librsvg-2.0", "dbus-1"];
    let mut missing: Vec<String> = libraries
        .iter()
        .filter(|library| answer("pkg-config", &["--exists", library]).is_none())
        .map(|library| format!("the development files of {library}"))
        .collect();
    if purpose == Purpose::Drive {
        let programs =
            ["WebKitWebDriver", "Xvfb", "openbox", "dbus-daemon", "gnome-keyring-daemon", "secret-tool", "xclip"];
        missing.extend(
            programs.iter().filter(|program| !is_on_path(program)).map(|program| format!("the program {program}")),
        );
    }
    if missing.is_empty() {
        say("system libraries: all there");
        return Ok(());
    }
    Err(Trouble::PackagesMissing(format!(
        "this system lacks {}; install them with its own package program (Debian calls the packages {})",
        missing.join(", "),
        TO_BUILD.iter().chain(TO_DRIVE).copied().collect::<Vec<_>>().join(" ")
    )))
}

fn is_on_path(program: &str) -> bool {
    std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(program).is_file()))
}

/// Installs the interface's packages when they are missing or the lock file has changed since.
fn interface_packages(house: &House) -> Result<(), Trouble> {
    let lock = house.ui.join("package-lock.json");
    let installed = house.ui.join("node_modules").join(".keydesk-package-lock.json");
    let wanted = read(&lock)?;
    if fs::read(&installed).is_ok_and(|found| found == wanted) {
        say("interface packages: all there");
        return Ok(());
    }
    run(npm(&house.ui).args(["ci", "--no-audit", "--no-fund"]))?;
    // Written last: an interrupted installation is done again.
    fs::write(&installed, wanted).map_err(|source| Trouble::File { path: installed, source })
}

fn read(path: &Path) -> Result<Vec<u8>, Trouble> {
    fs::read(path).map_err(|source| Trouble::File { path: path.to_path_buf(), source })
}

fn tauri_driver(house: &House) -> Result<(), Trouble> {
    if house.tauri_driver().is_file() {
        say("tauri-driver: there");
        return Ok(());
    }
    run(cargo(&house.root)
        .args(["install", "tauri-driver@^2", "--locked", "--root"])
        .arg(&house.tools)
        // The tool's own build goes beside it, not among the product's.
        .env("CARGO_TARGET_DIR", house.tools.join("build")))
}

/// Builds the interface into `ui/dist`, which the app carries inside.
pub fn build_interface(house: &House) -> Result<(), Trouble> {
    notices::write(house)?;
    run(npm(&house.ui).args(["run", "--silent", "build"]))
}

/// Cargo for the whole workspace, the app with the interface inside. Every step asks for the same packages and
/// features: Cargo then builds each dependency once, not once for each choice of packages.
pub fn workspace(house: &House, subcommand: &str) -> Command {
    let mut command = cargo(&house.root);
    command.args([subcommand, "--workspace", "--features", "keydesk/custom-protocol"]);
    command
}

/// Builds the desktop app with the interface inside.
pub fn build_app(house: &House) -> Result<(), Trouble> {
    run(workspace(house, "build").args(["--bin", "keydesk"]))
}

/// Builds a program that drives the app.
pub fn build_driver(house: &House, program: &str) -> Result<(), Trouble> {
    run(workspace(house, "build").args(["--bin", program]))
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn versions_are_read_from_what_each_program_prints() {
        assert_eq!(version("rustc 1.95.0 (59807616e 2026-04-14)"), Some((1, 95)));
        assert_eq!(version("v20.20.2"), Some((20, 20)));
        assert_eq!(version("11.19.1"), Some((11, 19)));
        assert_eq!(version("unknown"), None);
    }
}
