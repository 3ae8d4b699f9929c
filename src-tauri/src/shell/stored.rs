//! What Key Desk has on this computer, and where.

use std::path::{Path, PathBuf};

use keydesk_core::error::{DeskError, ErrorCode};
use keydesk_core::phrase::Phrase;
use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Manager as _};
use tauri_plugin_opener::OpenerExt as _;

use super::{files, logs};
use crate::{agencies, preferences};

/// Something that is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct StoredThing {
    /// What it is.
    pub what: StoredName,
    /// The file or folder; `null` for the system's keychain.
    pub path: Option<String>,
    /// How large it is; `null` where nobody can tell.
    pub bytes: Option<u32>,
}

/// What is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum StoredName {
    /// The journals of all agencies.
    History,
    /// The preferences.
    Preferences,
    /// The credentials, in the system's keychain.
    Credentials,
    /// The program's own logs.
    Logs,
    /// The files the owner exported.
    Exports,
}

/// What there is.
///
/// # Errors
/// When the computer names no folder for it.
pub fn all(app: &AppHandle) -> Result<Vec<StoredThing>, DeskError> {
    let data = data_folder(app)?;
    let history = data.join(agencies::FOLDER);
    let preferences = data.join(preferences::FILE);
    let exports = files::folder(app)?;
    let thing = |what, path: Option<PathBuf>, bytes: Option<u64>| StoredThing {
        what,
        path: path.map(|path| path.display().to_string()),
        bytes: bytes.map(|bytes| u32::try_from(bytes).unwrap_or(u32::MAX)),
    };
    let in_history = size(&history);
    let logs = data.join(logs::FOLDER);
    let in_logs = size(&logs);
    let in_preferences = std::fs::metadata(&preferences).map_or(0, |file| file.len());
    let in_exports =
        files::exported(&exports).iter().filter_map(|file| Some(std::fs::metadata(file).ok()?.len())).sum();
    Ok(vec![
        thing(StoredName::History, Some(history), Some(in_history)),
        thing(StoredName::Preferences, Some(preferences), Some(in_preferences)),
        thing(StoredName::Credentials, None, None),
        thing(StoredName::Logs, Some(logs), Some(in_logs)),
        thing(StoredName::Exports, Some(exports), Some(in_exports)),
    ])
}

/// Shows the folder of the app's data.
///
/// # Errors
/// `file_not_usable`, naming it.
pub fn show_folder(app: &AppHandle) -> Result<(), DeskError> {
    let folder = data_folder(app)?;
    let path = folder.display().to_string();
    if std::fs::create_dir_all(&folder).is_ok() && app.opener().open_path(&path, None::<&str>).is_ok() {
        return Ok(());
    }
    Err(DeskError::new(
        ErrorCode::FileNotUsable,
        Phrase::new("error-folder-not-shown"),
        Phrase::new("error-folder-not-shown-next").with("path", path),
    ))
}

/// The folder of the app's data.
///
/// # Errors
/// When the computer names none.
pub fn data_folder(app: &AppHandle) -> Result<PathBuf, DeskError> {
    let data = app.path().app_data_dir();
    data.map_err(|_| DeskError::internal("no-data-folder"))
}

/// How much the files in a folder take. Links are not followed.
fn size(folder: &Path) -> u64 {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let sizes = entries.map(|entry| match entry.file_type() {
        Ok(kind) if kind.is_dir() => size(&entry.path()),
        Ok(kind) if kind.is_file() => entry.metadata().map_or(0, |file| file.len()),
        _ => 0,
    });
    sizes.sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_as_large_as_all_its_files() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(size(&folder.path().join("none")), 0);
        std::fs::create_dir(folder.path().join("deeper")).unwrap();
        std::fs::write(folder.path().join("one"), "12345").unwrap();
        std::fs::write(folder.path().join("deeper/two"), "123").unwrap();
        assert_eq!(size(folder.path()), 8);
    }
}
