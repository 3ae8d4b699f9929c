//! The tray (on macOS the menu bar): what is on its way, and the way back to a window that was closed while Key Desk goes on
//! watching. Only where the desktop really shows one: a window hidden without it could not be found again.

use std::sync::atomic::{AtomicBool, Ordering};

use keydesk_core::desk::Standing;
use keydesk_core::phrase::Phrase;
use keydesk_core::words::{Language, Words};
use tauri::menu::{Menu, MenuItem, PredefinedMenuItem};
use tauri::tray::{MouseButton, MouseButtonState, TrayIconBuilder, TrayIconEvent};
use tauri::{AppHandle, Manager as _};

use super::window::bring_to_front;
use super::{crash, language, quitting};
use crate::desks::Desks;

const OPEN: &str = "open";
const LOOK: &str = "look";
const QUIT: &str = "quit";

/// Whether there is a tray that the owner sees.
#[derive(Default)]
pub struct Tray(AtomicBool);

impl Tray {
    /// Whether a hidden window can be brought back from it.
    pub fn is_there(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// What the tray's menu says: how things stand, and what can be done.
pub struct Lines {
    standing: MenuItem<tauri::Wry>,
    open: MenuItem<tauri::Wry>,
    look: MenuItem<tauri::Wry>,
    quit: MenuItem<tauri::Wry>,
    said: (Standing, Language),
}

impl Lines {
    /// Says it anew. A tray that went away with its panel is no failure.
    fn say(&self, standing: Standing, words: &Words) {
        let _ = self.standing.set_text(told(standing, words));
        let _ = self.open.set_text(words.say(&Phrase::new("tray-open")));
        let _ = self.look.set_text(words.say(&Phrase::new("tray-look")));
        let _ = self.quit.set_text(words.say(&Phrase::new("tray-quit")));
    }
}

/// Puts Key Desk into the tray, where there is one.
pub async fn start(app: &AppHandle) -> Option<Lines> {
    if !desktop_has_one().await {
        return None;
    }
    let (built, building) = tokio::sync::oneshot::channel();
    let desks = app.state::<Desks>();
    let (handle, said) = (app.clone(), (desks.standing(), language::spoken(app)));
    let asked = app.run_on_main_thread(move || {
        // On a Linux without the tray's library its loader panics; that desktop then counts as one without a tray.
        let lines = crash::without_report(|| build(&handle, said)).and_then(Result::ok);
        let _ = built.send(lines);
    });
    asked.ok()?;
    let lines = building.await.ok().flatten()?;
    app.state::<Tray>().0.store(true, Ordering::Relaxed);
    Some(lines)
}

/// Keeps what the tray says up to date with the owner's desks and language. Never ends.
pub async fn keep_up(app: &AppHandle, mut lines: Lines) {
    let desks = app.state::<Desks>();
    loop {
        desks.stirred().await;
        let now = (desks.standing(), language::spoken(app));
        if now != lines.said {
            lines.said = now;
            lines.say(now.0, Words::of(now.1));
        }
    }
}

/// Makes the icon with its menu; returns the menu's lines.
fn build(app: &AppHandle, (standing, language): (Standing, Language)) -> tauri::Result<Lines> {
    let words = Words::of(language);
    let line = |id, phrase: Phrase| MenuItem::with_id(app, id, words.say(&phrase), true, None::<&str>);
    let lines = Lines {
        standing: MenuItem::new(app, told(standing, words), false, None::<&str>)?,
        open: line(OPEN, Phrase::new("tray-open"))?,
        look: line(LOOK, Phrase::new("tray-look"))?,
        quit: line(QUIT, Phrase::new("tray-quit"))?,
        said: (standing, language),
    };
    let menu = Menu::with_items(
        app,
        &[
            &lines.standing,
            &PredefinedMenuItem::separator(app)?,
            &lines.open,
            &lines.look,
            &PredefinedMenuItem::separator(app)?,
            &lines.quit,
        ],
    )?;
    let mut tray = TrayIconBuilder::with_id("key-desk")
        .menu(&menu)
        .tooltip("Key Desk")
        .show_menu_on_left_click(cfg!(target_os = "macos"))
        .on_menu_event(|app, event| match event.id().as_ref() {
            OPEN => bring_to_front(app),
            LOOK => look_now(app),
            QUIT => {
                quitting::ask(app);
            }
            _ => {}
        })
        .on_tray_icon_event(|tray, event| {
            if let TrayIconEvent::Click { button: MouseButton::Left, button_state: MouseButtonState::Up, .. } = event {
                bring_to_front(tray.app_handle());
            }
        });
    if let Some(icon) = app.default_window_icon() {
        tray = tray.icon(icon.clone());
    }
    tray.build(app)?;
    Ok(lines)
}

fn look_now(app: &AppHandle) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        for agency in app.state::<Desks>().all().await.unwrap_or_default() {
            // What goes wrong stands in the window.
            let _ = agency.desk.look_now().await;
        }
    });
}

/// What the tray says of the keys.
fn told(standing: Standing, words: &Words) -> String {
    let mut parts = Vec::new();
    if standing.on_their_way > 0 {
        parts.push(words.say(&Phrase::new("tray-on-their-way").with("count", standing.on_their_way)));
    }
    if standing.need_owner > 0 {
        parts.push(words.say(&Phrase::new("tray-need-you").with("count", standing.need_owner)));
    }
    if parts.is_empty() { words.say(&Phrase::new("tray-nothing")) } else { parts.join(", ") }
}

#[cfg(not(target_os = "linux"))]
#[allow(clippy::unused_async, reason = "on Linux the desktop has to be asked")]
async fn desktop_has_one() -> bool {
    true
}

/// Whether a panel shows status icons: the session bus knows their watcher, and somebody shows what it watches.
#[cfg(target_os = "linux")]
async fn desktop_has_one() -> bool {
    let asked = async {
        let bus = zbus::Connection::session().await.ok()?;
        let answer = bus
            .call_method(
                Some("org.kde.StatusNotifierWatcher"),
                "/StatusNotifierWatcher",
                Some("org.freedesktop.DBus.Properties"),
                "Get",
                &("org.kde.StatusNotifierWatcher", "IsStatusNotifierHostRegistered"),
            )
            .await
            .ok()?;
        let shown: zbus::zvariant::OwnedValue = answer.body().deserialize().ok()?;
        bool::try_from(shown).ok()
    };
    asked.await.unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tray_says_how_many_are_on_their_way_and_how_many_need_the_owner() {
        for (on_their_way, need_owner, expected) in [
            (0, 0, "No key is on its way"),
            (1, 0, "1 key on its way"),
            (3, 1, "3 keys on their way, 1 needs you"),
            (0, 2, "2 need you"),
        ] {
            assert_eq!(told(Standing { on_their_way, need_owner }, Words::of(Language::English)), expected);
        }
        let in_spanish = told(Standing { on_their_way: 3, need_owner: 1 }, Words::of(Language::Spanish));
        assert_eq!(in_spanish, "3 claves en camino, 1 pendiente de ti");
    }
}
