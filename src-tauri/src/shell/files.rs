//! Files the owner exports: into the Downloads folder, under a name that takes no other file's place, and shown there.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use keydesk_core::error::{DeskError, ErrorCode};
use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Manager as _};
use tauri_plugin_opener::OpenerExt as _;

/// An exported file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct SavedFile {
    /// Its name.
    pub name: String,
    /// The folder it is in.
    pub folder: String,
}

/// Writes an export called `what`, such as "Key Desk places", with the day in its name.
///
/// # Errors
/// `file_not_usable` when there is no folder, no room or no permission.
pub fn save(app: &AppHandle, what: &str, text: &str) -> Result<SavedFile, DeskError> {
    let folder = folder(app)?;
    let day = jiff::Zoned::now().strftime("%Y-%m-%d").to_string();
    std::fs::create_dir_all(&folder).map_err(|_| unusable(&folder))?;
    for number in 1..1_000 {
        let name = if number == 1 { format!("{what} {day}.csv") } else { format!("{what} {day} ({number}).csv") };
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
    let file = Path::new(name);
    let is_ours = name.starts_with("Key Desk ")
        && file.extension().is_some_and(|extension| extension == "csv")
        && file.file_name().is_some_and(|alone| alone == name);
    let path = folder.join(name);
    if is_ours && path.is_file() && app.opener().reveal_item_in_dir(&path).is_ok() {
        return Ok(());
    }
    Err(DeskError::new(
        ErrorCode::FileNotUsable,
        "Key Desk could not show this file.",
        format!("Look for it in {}.", folder.display()),
    ))
}

fn folder(app: &AppHandle) -> Result<PathBuf, DeskError> {
    let path = app.path();
    path.download_dir().or_else(|_| path.document_dir()).or_else(|_| path.home_dir()).map_err(|_| {
        DeskError::new(
            ErrorCode::FileNotUsable,
            "This computer names no folder in which the file could be saved.",
            "Create a Downloads folder and try again.",
        )
    })
}

fn unusable(folder: &Path) -> DeskError {
    DeskError::new(
        ErrorCode::FileNotUsable,
        format!("The file could not be saved in {}.", folder.display()),
        "Check that there is room on the disk and that you may write there, then try again.",
    )
}
