//! Files the owner exports: into the Downloads folder, under a name that takes no other file's place, and shown or opened
//! there.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use keydesk_core::error::{DeskError, ErrorCode};
use keydesk_core::phrase::Phrase;
use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Manager as _};
use tauri_plugin_opener::OpenerExt as _;

/// The endings of exported files.
const EXTENSIONS: [&str; 3] = ["csv", PAGE, "json"];
/// The ending of pages, which a browser shows.
pub const PAGE: &str = "html";

/// An exported file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct SavedFile {
    /// Its name.
    pub name: String,
    /// The folder it is in.
    pub folder: String,
}

/// Writes an export called `what`, such as "Key Desk places", with the day in its name; `extension` is one of [`EXTENSIONS`].
///
/// # Errors
/// `file_not_usable` when there is no folder, no room or no permission.
pub fn save(app: &AppHandle, what: &str, extension: &str, text: &str) -> Result<SavedFile, DeskError> {
    let folder = folder(app)?;
    let day = jiff::Zoned::now().strftime("%Y-%m-%d").to_string();
    std::fs::create_dir_all(&folder).map_err(|_| unusable(&folder))?;
    for number in 1..1_000 {
        let count = if number == 1 { String::new() } else { format!(" ({number})") };
        let name = format!("{what} {day}{count}.{extension}");
        let path = folder.join(&name);
        let mut file = match OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => continue,
            Err(_) => return Err(unusable(&folder)),
        };
        if file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).is_err() {
            // Half a list would be taken for a whole one.
            let _ = std::fs::remove_file(&path);
            return Err(unusable(&folder));
        }
        return Ok(SavedFile { name, folder: folder.display().to_string() });
    }
    Err(unusable(&folder))
}

/// Shows an exported file in its folder. Only names that [`save`] gives can be shown.
///
/// # Errors
/// `file_not_usable` when it is not there.
pub fn show(app: &AppHandle, name: &str) -> Result<(), DeskError> {
    let folder = folder(app)?;
    let path = folder.join(name);
    if is_ours(name, &EXTENSIONS) && path.is_file() && app.opener().reveal_item_in_dir(&path).is_ok() {
        return Ok(());
    }
    Err(not_shown(&folder))
}

/// Opens an exported page in the browser. Only names that [`save`] gives to pages can be opened.
///
/// # Errors
/// `file_not_usable` when it is not there.
pub fn open(app: &AppHandle, name: &str) -> Result<(), DeskError> {
    let folder = folder(app)?;
    let path = folder.join(name);
    let opens = || app.opener().open_path(path.display().to_string(), None::<&str>).is_ok();
    if is_ours(name, &[PAGE]) && path.is_file() && opens() {
        return Ok(());
    }
    Err(not_shown(&folder))
}

/// The files in a folder that have the names of exports.
pub fn exported(folder: &Path) -> Vec<PathBuf> {
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let ours = files.filter(|file| file.file_name().to_str().is_some_and(|name| is_ours(name, &EXTENSIONS)));
    ours.map(|file| file.path()).filter(|path| path.is_file()).collect()
}

/// Whether this is a name that [`save`] gives, with one of these endings: a name alone, and no way to another folder.
fn is_ours(name: &str, extensions: &[&str]) -> bool {
    let file = Path::new(name);
    let ending = file.extension().and_then(|extension| extension.to_str());
    name.starts_with("Key Desk ")
        && !name.contains(['/', '\\'])
        && ending.is_some_and(|ending| extensions.contains(&ending))
        && file.file_name().is_some_and(|alone| alone == name)
}

fn not_shown(folder: &Path) -> DeskError {
    DeskError::new(
        ErrorCode::FileNotUsable,
        Phrase::new("error-file-not-shown"),
        Phrase::new("error-file-not-shown-next").with("folder", folder.display().to_string()),
    )
}

/// Where exports go.
///
/// # Errors
/// `file_not_usable` when the computer names no such folder.
pub fn folder(app: &AppHandle) -> Result<PathBuf, DeskError> {
    let path = app.path();
    path.download_dir().or_else(|_| path.document_dir()).or_else(|_| path.home_dir()).map_err(|_| {
        DeskError::new(ErrorCode::FileNotUsable, Phrase::new("error-no-folder"), Phrase::new("error-no-folder-next"))
    })
}

fn unusable(folder: &Path) -> DeskError {
    DeskError::new(
        ErrorCode::FileNotUsable,
        Phrase::new("error-file-not-saved").with("folder", folder.display().to_string()),
        Phrase::new("error-file-not-saved-next"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_exports_are_shown_and_only_pages_are_opened() {
        for (name, page) in [
            ("Key Desk places 2026-03-02.csv", false),
            ("Key Desk report 2026-03-02 (2).html", true),
            ("Key Desk everything 2026-03-02.json", false),
        ] {
            assert_eq!((is_ours(name, &EXTENSIONS), is_ours(name, &[PAGE])), (true, page), "{name}");
        }
        for name in [
            "",
            "notes.csv",
            "Key Desk report.exe",
            "Key Desk report.html.sh",
            "Key Desk /../../x.html",
            "../Key Desk x.html",
            "Key Desk \\..\\x.html",
            "/Key Desk x.html",
            "Key Desk x",
            "Key Desk .html/",
        ] {
            assert!(!is_ours(name, &EXTENSIONS), "{name}");
        }
    }

    #[test]
    fn exports_are_told_from_everything_else_in_the_folder() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["Key Desk keys 2026-03-02.csv", "letter.csv", "Key Desk.app"] {
            std::fs::write(folder.path().join(name), "x").unwrap();
        }
        std::fs::create_dir(folder.path().join("Key Desk folder.csv")).unwrap();
        assert_eq!(exported(folder.path()), [folder.path().join("Key Desk keys 2026-03-02.csv")]);
    }
}
