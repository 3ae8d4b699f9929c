//! The .deb as an owner gets it: installed below a folder of its own with a database of its own, so that nobody's computer is
//! changed; started, used, upgraded over an older one with everything kept, and removed without a trace but what the owner has.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use keydesk_demo_agency::{AgencyPlan, Clock, DemoAgency};
use support::{
    Trouble,
    desktop::{Desktop, Keychain},
    places,
    steps::{connect, shown},
};

/// The largest package an owner should have to download, in bytes.
const LARGEST: u64 = 20_000_000;

/// Runs a program to its end; gives what it printed.
fn run(program: &str, words: &[&str]) -> String {
    let output = Command::new(program).args(words).output().unwrap_or_else(|error| panic!("{program}: {error}"));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program} {words:?}: {said}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The package that `cargo xtask bundle` made last.
fn made() -> PathBuf {
    let folder = places::target().join("release/bundle/deb");
    let files = fs::read_dir(&folder).unwrap_or_else(|_| panic!("{}: run cargo xtask bundle first", folder.display()));
    let packages =
        files.flatten().map(|file| file.path()).filter(|file| file.extension().is_some_and(|kind| kind == "deb"));
    packages
        .max_by_key(|file| file.metadata().and_then(|file| file.modified()).ok())
        .unwrap_or_else(|| panic!("{}: no package", folder.display()))
}

fn field(package: &Path, name: &str) -> String {
    run("dpkg-deb", &["--field", &package.display().to_string(), name]).trim().to_owned()
}

/// The same package under an earlier version.
fn older(package: &Path, folder: &Path) -> PathBuf {
    let tree = folder.join("older");
    run("dpkg-deb", &["--raw-extract", &package.display().to_string(), &tree.display().to_string()]);
    let control = tree.join("DEBIAN/control");
    let lines = fs::read_to_string(&control).unwrap();
    let lines: Vec<&str> =
        lines.lines().map(|line| if line.starts_with("Version: ") { "Version: 0.0.1" } else { line }).collect();
    fs::write(&control, lines.join("\n") + "\n").unwrap();
    let file = folder.join("older.deb");
    run("fakeroot", &["dpkg-deb", "--build", &tree.display().to_string(), &file.display().to_string()]);
    file
}

/// A folder that stands for a computer's root, with a package database of its own.
struct Computer(PathBuf);

impl Computer {
    fn new(root: &Path) -> Self {
        for folder in ["var/lib/dpkg/info", "var/lib/dpkg/updates", "var/lib/dpkg/triggers", "var/log"] {
            fs::create_dir_all(root.join(folder)).unwrap();
        }
        fs::write(root.join("var/lib/dpkg/status"), "").unwrap();
        Self(root.to_path_buf())
    }

    /// What it depends on is on the computer these tests run on; this database knows nothing of that.
    fn dpkg(&self, words: &[&str]) {
        let root = format!("--root={}", self.0.display());
        let mut all = vec!["dpkg", &root, "--force-depends", "--force-not-root"];
        all.extend(words);
        run("fakeroot", &all);
    }

    fn version(&self) -> String {
        let root = format!("--root={}", self.0.display());
        run("dpkg-query", &[&root, "--show", "--showformat=${Version}", "key-desk"])
    }

    /// Every file, apart from those of the database.
    fn files(&self) -> BTreeSet<String> {
        fn below(folder: &Path, root: &Path, found: &mut BTreeSet<String>) {
            for entry in fs::read_dir(folder).unwrap().flatten() {
                let path = entry.path();
                let name = path.strip_prefix(root).unwrap().display().to_string();
                if name.starts_with("var/lib/dpkg") || name.starts_with("var/log") {
                    continue;
                }
                if path.is_dir() {
                    below(&path, root, found);
                } else {
                    found.insert(name);
                }
            }
        }
        let mut found = BTreeSet::new();
        below(&self.0, &self.0, &mut found);
        found
    }
}

#[test]
fn the_package_holds_what_a_desktop_needs_and_is_small() {
    let package = made();
    let folder = tempfile::tempdir().unwrap();
    run("dpkg-deb", &["--extract", &package.display().to_string(), &folder.path().display().to_string()]);
    let file = |name: &str| folder.path().join(name);
    for name in [
        "usr/bin/keydesk",
        "usr/share/doc/key-desk/copyright",
        "usr/share/doc/key-desk/notices.txt",
        "usr/share/icons/hicolor/32x32/apps/keydesk.png",
        "usr/share/icons/hicolor/128x128/apps/keydesk.png",
    ] {
        assert!(file(name).is_file(), "{name}");
    }
    let entry = file("usr/share/applications/Key Desk.desktop");
    run("desktop-file-validate", &[&entry.display().to_string()]);
    let entry = fs::read_to_string(entry).unwrap();
    for line in ["Name=Key Desk", "Exec=keydesk", "Icon=keydesk", "Categories=Office;", "Terminal=false"] {
        assert!(entry.lines().any(|found| found == line), "{line} in {entry}");
    }
    assert!(!entry.contains("MimeType"), "it is associated with no file");
    assert!(field(&package, "Depends").contains("libwebkit2gtk-4.1-0"));
    assert!(!field(&package, "Description").is_empty());
    let size = fs::metadata(&package).unwrap().len();
    let installed = fs::metadata(file("usr/bin/keydesk")).unwrap().len();
    println!("the package has {} kB, the installed program {} kB", size / 1000, installed / 1000);
    assert!(size < LARGEST, "{size} bytes");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_installed_package_works_keeps_everything_when_upgraded_and_leaves_nothing_when_removed()
-> Result<(), Trouble> {
    let package = made();
    let folder = tempfile::tempdir().unwrap();
    let computer = Computer::new(&folder.path().join("root"));
    let before = computer.files();
    computer.dpkg(&["--install", &older(&package, folder.path()).display().to_string()]);
    assert_eq!(computer.version(), "0.0.1");

    let plan = AgencyPlan { size: 6, ..AgencyPlan::default() };
    let agency =
        DemoAgency::start(plan, Clock::wall(), None).await.map_err(|error| Trouble::Agency(error.to_string()))?;
    let desktop = Desktop::start(Keychain::Unlocked).await?;
    let program = computer.0.join("usr/bin/keydesk");
    let app = desktop.open_program(&program, &[]).await?;
    connect(&app, &agency).await?;
    let rows = shown(&app).await?;
    assert_eq!(rows.len(), 6);
    app.close().await?;

    computer.dpkg(&["--install", &package.display().to_string()]);
    assert_eq!(computer.version(), field(&package, "Version"));
    let app = desktop.open_program(&program, &[]).await?;
    app.see("nav [data-page]").await?;
    app.click_on("nav [data-page=subAccounts]").await?;
    app.wait_until("everything is as it was", async || Ok(shown(&app).await? == rows)).await?;
    assert!(desktop.keychain_entries()?.contains(&agency.agency_api_key()), "the key is kept");
    app.close().await?;

    computer.dpkg(&["--purge", "key-desk"]);
    assert_eq!(computer.files(), before);
    assert!(desktop.app_data().is_dir(), "what the owner has is the owner's");
    Ok(())
}
