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

const SETTINGS: &str = "menu-settings";
const HELP: &str = "menu-help";
const QUIT: &str = "menu-quit";

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
    let say = |id: &str| words.say(&Phrase::new(id));
    let item = |id: &str, keys: &str| MenuItem::with_id(app, id, say(id), true, Some(keys));
    let about = AboutMetadata { version: Some(app.package_info().version.to_string()), ..AboutMetadata::default() };
    let between = || PredefinedMenuItem::separator(app);
    let program = Submenu::with_items(
        app,
        "Key Desk",
        true,
        &[
            &PredefinedMenuItem::about(app, Some(&say("menu-about")), Some(about))?,
            &between()?,
            &item(SETTINGS, "Cmd+,")?,
            &between()?,
            &PredefinedMenuItem::hide(app, Some(&say("menu-hide")))?,
            &PredefinedMenuItem::hide_others(app, Some(&say("menu-hide-others")))?,
            &PredefinedMenuItem::show_all(app, Some(&say("menu-show-all")))?,
            &between()?,
            &item(QUIT, "Cmd+Q")?,
        ],
    )?;
    let edit = Submenu::with_items(
        app,
        say("menu-edit"),
        true,
        &[
            &PredefinedMenuItem::undo(app, Some(&say("menu-undo")))?,
            &PredefinedMenuItem::redo(app, Some(&say("menu-redo")))?,
            &between()?,
            &PredefinedMenuItem::cut(app, Some(&say("menu-cut")))?,
            &PredefinedMenuItem::copy(app, Some(&say("menu-copy")))?,
            &PredefinedMenuItem::paste(app, Some(&say("menu-paste")))?,
            &PredefinedMenuItem::select_all(app, Some(&say("menu-select-all")))?,
        ],
    )?;
    let window = Submenu::with_items(
        app,
        say("menu-window"),
        true,
        &[
            &PredefinedMenuItem::minimize(app, Some(&say("menu-minimize")))?,
            &PredefinedMenuItem::maximize(app, Some(&say("menu-zoom")))?,
            &between()?,
            &PredefinedMenuItem::close_window(app, Some(&say("menu-close")))?,
        ],
    )?;
    let help = Submenu::with_items(app, say("menu-help-title"), true, &[&item(HELP, "Cmd+?")?])?;
    Menu::with_items(app, &[&program, &edit, &window, &help])
}
