//! The language the owner reads, for whatever the shell says itself. Choosing it is the preferences' business.

use std::sync::{Mutex, PoisonError};

use keydesk_core::words::{Language, Words};
use tauri::{AppHandle, Manager as _};

use crate::desks::Desks;

/// The language the owner reads.
#[derive(Default)]
pub struct Spoken(Mutex<Language>);

/// The language the owner reads.
pub fn spoken(app: &AppHandle) -> Language {
    app.try_state::<Spoken>()
        .map_or_else(Language::default, |spoken| *spoken.0.lock().unwrap_or_else(PoisonError::into_inner))
}

/// The words of the language the owner reads.
pub fn words(app: &AppHandle) -> &'static Words {
    Words::of(spoken(app))
}

/// From now on the owner reads this language: every open desk, the tray and the menu bar follow. Desks that are opened later begin with it.
pub fn speak(app: &AppHandle, language: Language) {
    if let Some(spoken) = app.try_state::<Spoken>() {
        *spoken.0.lock().unwrap_or_else(PoisonError::into_inner) = language;
    }
    if let Some(desks) = app.try_state::<Desks>() {
        desks.speak(language);
    }
    #[cfg(target_os = "macos")]
    super::menu::set(app);
}
