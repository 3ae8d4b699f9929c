//! The menu bar of macOS, in the owner's language: what every program there has, with the shortcuts of that system. Windows and
//! Linux have no such bar; the same is in the window there, by the same keys. Not here: the tray's menu (`tray`).

use keydesk_core::phrase::Phrase;
use keydesk_core::words::Words;
use tauri::AppHandle;
use tauri::menu::{AboutMetadata, Menu, MenuItem, PredefinedMenuItem, Submenu};
use tauri_specta::Event as _;

use super::window::bring_to_front;
use super::{language, quitting};
use crate::events::{MenuPage, PageAsked};

// Choices in the tray come here as well: no name is used twice.
const SETTINGS: &str = "bar-settings";
const HELP: &str = "bar-help";
const QUIT: &str = "bar-quit";

/// Sets it, or sets it anew in another language.
pub fn set(app: &AppHandle) {
    let handle = app.clone();
    // Menus are the main thread's. Without one the program is as usable by its window.
    let _ = app.run_on_main_thread(move || {
        if let Ok(menu) = build(&handle, language::words(&handle)) {
            let _ = handle.set_menu(menu);
        }
    });
}

/// Does what is chosen in it.
pub fn chosen(app: &AppHandle, item: &str) {
    let page = match item {
        SETTINGS => MenuPage::Settings,
        HELP => MenuPage::Help,
        QUIT => {
            // Not the system's own: that would end a run of many keys without asking.
            quitting::ask(app);
            return;
        }
        _ => return,
    };
    bring_to_front(app);
    // A window that is closing hears nothing any more, which is no failure.
    let _ = PageAsked(page).emit(app);
}

fn build(app: &AppHandle, words: &Words) -> tauri::Result<Menu<tauri::Wry>> {
    let say = |phrase: Phrase| words.say(&phrase);
    let item = |id: &str, phrase: Phrase, keys: &str| MenuItem::with_id(app, id, say(phrase), true, Some(keys));
    let about = AboutMetadata { version: Some(app.package_info().version.to_string()), ..AboutMetadata::default() };
    let between = || PredefinedMenuItem::separator(app);
    let program = Submenu::with_items(
        app,
        "Key Desk",
        true,
        &[
            &PredefinedMenuItem::about(app, Some(&say(Phrase::new("menu-about"))), Some(about))?,
            &between()?,
            &item(SETTINGS, Phrase::new("menu-settings"), "Cmd+,")?,
            &between()?,
            &PredefinedMenuItem::hide(app, Some(&say(Phrase::new("menu-hide"))))?,
            &PredefinedMenuItem::hide_others(app, Some(&say(Phrase::new("menu-hide-others"))))?,
            &PredefinedMenuItem::show_all(app, Some(&say(Phrase::new("menu-show-all"))))?,
            &between()?,
            &item(QUIT, Phrase::new("menu-quit"), "Cmd+Q")?,
        ],
    )?;
    let edit = Submenu::with_items(
        app,
        say(Phrase::new("menu-edit")),
        true,
        &[
            &PredefinedMenuItem::undo(app, Some(&say(Phrase::new("menu-undo"))))?,
            &PredefinedMenuItem::redo(app, Some(&say(Phrase::new("menu-redo"))))?,
            &between()?,
            &PredefinedMenuItem::cut(app, Some(&say(Phrase::new("menu-cut"))))?,
            &PredefinedMenuItem::copy(app, Some(&say(Phrase::new("menu-copy"))))?,
            &PredefinedMenuItem::paste(app, Some(&say(Phrase::new("menu-paste"))))?,
            &PredefinedMenuItem::select_all(app, Some(&say(Phrase::new("menu-select-all"))))?,
        ],
    )?;
    let window = Submenu::with_items(
        app,
        say(Phrase::new("menu-window")),
        true,
        &[
            &PredefinedMenuItem::minimize(app, Some(&say(Phrase::new("menu-minimize"))))?,
            &PredefinedMenuItem::maximize(app, Some(&say(Phrase::new("menu-zoom"))))?,
            &between()?,
            &PredefinedMenuItem::close_window(app, Some(&say(Phrase::new("menu-close"))))?,
        ],
    )?;
    let help = Submenu::with_items(
        app,
        say(Phrase::new("menu-help-title")),
        true,
        &[&item(HELP, Phrase::new("menu-help"), "Cmd+?")?],
    )?;
    Menu::with_items(app, &[&program, &edit, &window, &help])
}
