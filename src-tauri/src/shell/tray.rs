//! The tray (on macOS the menu bar): what is on its way, and the way back to a window that was closed while Key Desk goes on
//! watching. Only where the desktop really shows one: a window hidden without it could not be found again.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};

use keydesk_core::desk::Standing;
use tauri::menu::{Menu, MenuItem, PredefinedMenuItem};
use tauri::tray::{MouseButton, MouseButtonState, TrayIconBuilder, TrayIconEvent};
use tauri::{AppHandle, Manager as _};

use super::window::bring_to_front;
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

/// Puts Key Desk into the tray, where there is one, and keeps what it says up to date with the owner's desks.
pub async fn start(app: &AppHandle) {
    if !desktop_has_one().await {
        return;
    }
    let (built, building) = tokio::sync::oneshot::channel();
    let desks = app.state::<Desks>();
    let (handle, standing) = (app.clone(), desks.standing());
    let asked = app.run_on_main_thread(move || {
        // On a Linux without the tray's library its loader panics; that desktop then counts as one without a tray.
        let line = catch_unwind(AssertUnwindSafe(|| build(&handle, standing))).ok().and_then(Result::ok);
        let _ = built.send(line);
    });
    if asked.is_err() {
        return;
    }
    let Ok(Some(line)) = building.await else { return };
    app.state::<Tray>().0.store(true, Ordering::Relaxed);
    let mut told = standing;
    loop {
        desks.stirred().await;
        let standing = desks.standing();
        if standing != told {
            told = standing;
            // A tray that went away with its panel is no failure.
            let _ = line.set_text(words(standing));
        }
    }
}

/// Makes the icon with its menu; returns the line that tells how things stand.
fn build(app: &AppHandle, standing: Standing) -> tauri::Result<MenuItem<tauri::Wry>> {
    let line = MenuItem::new(app, words(standing), false, None::<&str>)?;
    let menu = Menu::with_items(
        app,
        &[
            &line,
            &PredefinedMenuItem::separator(app)?,
            &MenuItem::with_id(app, OPEN, "Open Key Desk", true, None::<&str>)?,
            &MenuItem::with_id(app, LOOK, "Look now", true, None::<&str>)?,
            &PredefinedMenuItem::separator(app)?,
            &MenuItem::with_id(app, QUIT, "Quit Key Desk", true, None::<&str>)?,
        ],
    )?;
    let mut tray = TrayIconBuilder::with_id("key-desk")
        .menu(&menu)
        .tooltip("Key Desk")
        .show_menu_on_left_click(cfg!(target_os = "macos"))
        .on_menu_event(|app, event| match event.id().as_ref() {
            OPEN => bring_to_front(app),
            LOOK => look_now(app),
            QUIT => app.exit(0),
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
    Ok(line)
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
fn words(standing: Standing) -> String {
    let mut parts = Vec::new();
    match standing.on_their_way {
        0 => {}
        1 => parts.push("1 key on its way".to_owned()),
        many => parts.push(format!("{many} keys on their way")),
    }
    match standing.need_owner {
        0 => {}
        1 => parts.push("1 needs you".to_owned()),
        many => parts.push(format!("{many} need you")),
    }
    if parts.is_empty() { "No key is on its way".to_owned() } else { parts.join(", ") }
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
            assert_eq!(words(Standing { on_their_way, need_owner }), expected);
        }
    }
}
