//! What the owner prefers, kept with the store plugin. No secret is kept here. Where the agencies are is in `agencies`: the window
//! may change how it looks, never where a key is sent.

use keydesk_core::error::{DeskError, ErrorCode};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use tauri::AppHandle;
use tauri_plugin_store::StoreExt as _;

const FILE: &str = "preferences.json";
const VIEW: &str = "view";
/// The longest search text remembered, in characters.
const LONGEST_SEARCH: usize = 200;

/// Light, dark, or as the system has it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// The table's columns that it can be sorted by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum SortColumn {
    /// The sub-account's name.
    Name,
    /// The status of its key: what needs the owner comes first.
    #[default]
    Status,
    /// The key's length.
    Length,
    /// The key's age.
    Age,
    /// The last look.
    LookedAt,
}

/// Which rows the table shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum Filter {
    /// Every row.
    #[default]
    All,
    /// Those that wait for the owner.
    NeedsYou,
    /// A new key is on its way.
    OnItsWay,
    /// The page is open in HighLevel; the owner clicks there and says so.
    YourTurn,
    /// It is not known whether HighLevel took the request.
    Unanswered,
    /// The second try is due.
    SecondTryDue,
    /// Support is needed.
    SupportNeeded,
    /// There is no key.
    NoKey,
    /// The key is not shown.
    NotDisclosed,
    /// A key of the old kind.
    OldKey,
    /// A key of the new kind.
    NewKey,
    /// A token where a key should be.
    Token,
    /// Keys that are expired.
    Expired,
    /// Keys that are due for a change by their age.
    Due,
    /// Those that changed since the owner last put changes away.
    Changed,
    /// Places still have to be given the newest key.
    PlacesOpen,
}

/// How the owner has the window's contents.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", default)]
pub struct Preferences {
    /// Light, dark, or as the system has it.
    pub theme: Theme,
    /// Which rows the table shows.
    pub filter: Filter,
    /// What is searched for.
    pub search: String,
    /// What the table is sorted by.
    pub sort_column: SortColumn,
    /// Whether from last to first.
    pub sort_descending: bool,
}

/// How the owner last had it; the defaults where that cannot be read.
pub fn read(app: &AppHandle) -> Preferences {
    get(app, VIEW).unwrap_or_default()
}

/// Remembers how the owner has it.
pub fn save(app: &AppHandle, preferences: &Preferences) -> Result<(), DeskError> {
    let mut preferences = preferences.clone();
    preferences.search = preferences.search.chars().take(LONGEST_SEARCH).collect();
    set(app, VIEW, &preferences)
}

/// Reads one entry; `None` where there is none or it cannot be read.
pub(crate) fn get<T: DeserializeOwned>(app: &AppHandle, name: &str) -> Option<T> {
    serde_json::from_value(app.store(FILE).ok()?.get(name)?).ok()
}

/// Writes one entry to disk.
pub(crate) fn set(app: &AppHandle, name: &str, value: &impl Serialize) -> Result<(), DeskError> {
    let unusable = || {
        DeskError::new(
            ErrorCode::PreferencesUnusable,
            "Your preferences could not be saved.",
            "Check that there is room on the disk. Everything else goes on as before.",
        )
    };
    let store = app.store(FILE).map_err(|_| unusable())?;
    store.set(name, serde_json::to_value(value).map_err(|_| unusable())?);
    store.save().map_err(|_| unusable())
}
