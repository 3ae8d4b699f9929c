//! The window: where it was, brought back there, and to the front when the app is started again; and what closing it means
//! while keys are on their way.

use keydesk_core::desk::Standing;
use serde::{Deserialize, Serialize};
use tauri::webview::NewWindowResponse;
use tauri::{
    AppHandle, Manager as _, PhysicalPosition, PhysicalSize, Url, WebviewWindow, WebviewWindowBuilder, Window,
    WindowEvent,
};

use super::notifications;
use super::tray::Tray;
use crate::desks::Desks;
use crate::preferences;

const WINDOW: &str = "window";
/// How much of the window's top must be on a screen for it to be reachable, in physical pixels.
const REACHABLE: i32 = 100;

/// The window's place, in physical pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Place {
    x: i32,
    y: i32,
    width: u32,
    height: u32,
    maximized: bool,
}

/// Makes the window, not shown yet. It stays on the interface inside the program: nothing leads it elsewhere, and it opens no
/// other.
///
/// # Errors
/// When the window system or the web view cannot be used.
pub fn make(app: &AppHandle) -> tauri::Result<()> {
    for configuration in &app.config().app.windows {
        WebviewWindowBuilder::from_config(app, configuration)?
            .on_navigation(is_own)
            .on_new_window(|_, _| NewWindowResponse::Deny)
            .build()?;
    }
    Ok(())
}

/// Whether an address is that of the interface inside the program; on Windows that has a name of the web, which leads nowhere.
fn is_own(address: &Url) -> bool {
    match address.scheme() {
        "tauri" => address.host_str() == Some("localhost"),
        "http" | "https" => {
            cfg!(windows) && address.host_str() == Some("tauri.localhost")
                || cfg!(debug_assertions) && address.host_str() == Some("localhost") && address.port() == Some(5173)
        }
        _ => false,
    }
}

/// Shows the window where it was, unless that is on no screen any more.
pub fn restore(app: &AppHandle) {
    place(app);
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.show();
    }
}

/// Key Desk was started without its window: a window that nothing could bring back is shown all the same, as small as it can
/// be.
pub fn start_hidden(app: &AppHandle) {
    if !app.state::<Tray>().is_there()
        && let Some(window) = app.get_webview_window("main")
    {
        let _ = window.show();
        let _ = window.minimize();
    }
}

/// Puts the window, still hidden, where it was.
pub fn place(app: &AppHandle) {
    let Some(window) = app.get_webview_window("main") else {
        return;
    };
    if let Some(place) = preferences::get::<Place>(app, WINDOW)
        && place.width > 0
        && place.height > 0
    {
        // A window that cannot be moved or sized is still a window: each step may fail by itself.
        let _ = window.set_size(PhysicalSize::new(place.width, place.height));
        if is_reachable(&window, place) {
            let _ = window.set_position(PhysicalPosition::new(place.x, place.y));
        }
        if place.maximized {
            let _ = window.maximize();
        }
    }
}

/// The owner closes the window: remembers its place. While there is something to watch for, the window only goes away: it hides
/// where a tray can bring it back, and is minimised where none can. The app then ends from the tray or by the keyboard.
pub fn closing(window: &Window, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else {
        return;
    };
    remember(window);
    let app = window.app_handle();
    let has_tray = app.state::<Tray>().is_there();
    let goes_away = || if has_tray { window.hide() } else { window.minimize() };
    if app.state::<Desks>().has_work() && goes_away().is_ok() {
        api.prevent_close();
        let has_keys = app.state::<Desks>().standing() != Standing::default();
        notifications::say_that_it_goes_on(app, has_keys, has_tray);
    }
}

fn remember(window: &Window) {
    let (Ok(position), Ok(size), Ok(maximized)) = (window.outer_position(), window.inner_size(), window.is_maximized())
    else {
        return;
    };
    let mut place = Place { x: position.x, y: position.y, width: size.width, height: size.height, maximized };
    let app = window.app_handle();
    if maximized && let Some(before) = preferences::get::<Place>(app, WINDOW) {
        // A maximized window's size is the screen's; the one to go back to is the one before.
        place = Place { maximized, ..before };
    }
    // The app is closing: there is nobody left to tell.
    let _ = preferences::set(app, WINDOW, &place);
}

/// Shows the window, un-minimised and with the keyboard.
pub fn bring_to_front(app: &AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.show();
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

fn is_reachable(window: &WebviewWindow, place: Place) -> bool {
    let Ok(screens) = window.available_monitors() else {
        return false;
    };
    screens.iter().any(|screen| {
        let (corner, size) = (screen.position(), screen.size());
        let right = corner.x.saturating_add_unsigned(size.width);
        let bottom = corner.y.saturating_add_unsigned(size.height);
        let window_right = place.x.saturating_add_unsigned(place.width);
        place.y >= corner.y
            && place.y < bottom - REACHABLE
            && place.x < right - REACHABLE
            && window_right > corner.x + REACHABLE
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_stays_on_its_own_pages() {
        for (address, own) in [
            ("tauri://localhost/index.html", true),
            ("tauri://elsewhere/", false),
            ("https://example.com/", false),
            ("http://tauri.localhost.example.com/", false),
            ("file:///etc/passwd", false),
            ("javascript:alert(1)", false),
            ("data:text/html,x", false),
            ("about:blank", false),
        ] {
            assert_eq!(is_own(&address.parse().unwrap()), own, "{address}");
        }
    }
}
