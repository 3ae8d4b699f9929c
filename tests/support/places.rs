//! Where the things these tests use are: the built app, the program that drives it, the folder for pictures.

use std::{
    env,
    path::{Path, PathBuf},
};

use crate::Trouble;

/// The name under which the app keeps its folders and its keychain entries.
pub const IDENTIFIER: &str = "app.keydesk.desktop";

/// The repository's top folder.
#[must_use]
pub fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_path_buf()
}

/// Cargo's build folder.
#[must_use]
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |given| root().join(given))
}

/// The app: `KEYDESK_APP`, or where `cargo build` leaves it.
///
/// # Errors
/// [`Trouble::NoApp`] if it is not there.
pub fn app() -> Result<PathBuf, Trouble> {
    let app = env::var_os("KEYDESK_APP").map_or_else(|| target().join("debug").join("keydesk"), PathBuf::from);
    if app.is_file() { Ok(app) } else { Err(Trouble::NoApp(app)) }
}

/// tauri-driver: the one `cargo xtask` installed, or the one on the path.
#[must_use]
pub fn tauri_driver() -> PathBuf {
    let own = root().join("target").join("tools").join("bin").join("tauri-driver");
    if own.is_file() { own } else { PathBuf::from("tauri-driver") }
}
