//! Where things are in the repository and in the build folder. Nothing here reads or changes them.

use std::{
    env,
    path::{Path, PathBuf},
};

/// The places of one checkout.
#[derive(Debug, Clone)]
pub struct House {
    /// The repository's top folder.
    pub root: PathBuf,
    /// The web interface's folder.
    pub ui: PathBuf,
    /// Cargo's build folder: `CARGO_TARGET_DIR` where that is set.
    pub target: PathBuf,
    /// Where tools built for this project alone are installed; it outlives `cargo clean` of another build folder.
    pub tools: PathBuf,
}

impl House {
    /// The checkout this program was built from.
    pub fn here() -> Self {
        let package =
            env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = package.parent().map_or_else(|| package.clone(), Path::to_path_buf);
        let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |given| root.join(given));
        Self { ui: root.join("ui"), tools: root.join("target").join("tools"), target, root }
    }

    /// A program as `cargo build` leaves it.
    pub fn built(&self, program: &str) -> PathBuf {
        self.target.join("debug").join(format!("{program}{}", env::consts::EXE_SUFFIX))
    }

    /// The desktop app.
    pub fn app(&self) -> PathBuf {
        self.built("keydesk")
    }

    /// The program that makes packages, one of the interface's own.
    pub fn tauri(&self) -> PathBuf {
        self.ui.join("node_modules").join(".bin").join(if cfg!(windows) { "tauri.cmd" } else { "tauri" })
    }

    /// The text that names what others wrote, among what the interface ships.
    pub fn notices(&self) -> PathBuf {
        self.ui.join("public").join("notices.txt")
    }

    /// The packages that have tests, apart from those that look at the whole product from outside.
    pub fn packages(&self) -> [PathBuf; 3] {
        let shell = self.root.join("src-tauri");
        [shell.join("core"), shell.join("demo-agency"), shell]
    }

    /// The program that lets a test drive the desktop app.
    pub fn tauri_driver(&self) -> PathBuf {
        self.tools.join("bin").join(format!("tauri-driver{}", env::consts::EXE_SUFFIX))
    }
}
