//! The window: where it was, brought back there, and to the front when the app is started again; and what closing it means
//! while keys are on their way.

use keydesk_core::desk::Standing;
use serde::{Deserialize, Serialize};
use tauri::webview::NewWindowResponse;
use tauri::{
    AppHandle, LogicalSize, Manager as _, Monitor, PhysicalPosition, PhysicalSize, Url, WebviewWindowBuilder, Window,
    WindowEvent,
};

use super::notifications;
use super::tray::Tray;
use crate::desks::Desks;
use crate::preferences;

const WINDOW: &str = "window";

/// The window's place, in physical pixels: the corner of its frame, and the size of what is inside that.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Place {
    x: i32,
    y: i32,
    width: u32,
    height: u32,
    /// How much the frame adds, which not every system has.
    #[serde(default)]
    frame: Frame,
    maximized: bool,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Frame {
    width: u32,
    height: u32,
}

impl Place {
    /// Its size with the frame.
    fn outer(self) -> (u32, u32) {
        (self.width.saturating_add(self.frame.width), self.height.saturating_add(self.frame.height))
    }
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

/// Shows the window where it was, as far as there is still a screen.
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
        let screens = window.available_monitors().unwrap_or_default();
        let screens: Vec<Screen> = screens.iter().map(Screen::of).collect();
        let place = fitted(place, &screens);
        // A window that cannot be moved or sized is still a window: each step may fail by itself.
        let _ = window.set_size(PhysicalSize::new(place.width, place.height));
        let _ = window.set_position(PhysicalPosition::new(place.x, place.y));
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
    // Put away it is nowhere, and some systems say so in numbers.
    if window.is_minimized().unwrap_or_default() {
        return;
    }
    let Ok(maximized) = window.is_maximized() else {
        return;
    };
    let app = window.app_handle();
    // A maximised window's size is the screen's; the one to go back to is the one before.
    let place = if maximized { before(window) } else { present(window) };
    if let Some(place) = place {
        // The app is closing: there is nobody left to tell.
        let _ = preferences::set(app, WINDOW, &Place { maximized, ..place });
    }
}

fn present(window: &Window) -> Option<Place> {
    let (position, inner, outer) =
        (window.outer_position().ok()?, window.inner_size().ok()?, window.outer_size().ok()?);
    let added = |outer: u32, inner: u32| outer.saturating_sub(inner);
    let frame = Frame { width: added(outer.width, inner.width), height: added(outer.height, inner.height) };
    Some(Place { x: position.x, y: position.y, width: inner.width, height: inner.height, frame, maximized: false })
}

/// Where it was when it was last closed without being maximised; at first the size it is made with.
fn before(window: &Window) -> Option<Place> {
    let app = window.app_handle();
    preferences::get::<Place>(app, WINDOW).or_else(|| {
        let made = app.config().app.windows.first()?;
        let size = LogicalSize::new(made.width, made.height).to_physical(window.scale_factor().ok()?);
        let corner = window.current_monitor().ok()??.work_area().position;
        let (x, y) = (corner.x, corner.y);
        Some(Place { x, y, width: size.width, height: size.height, frame: Frame::default(), maximized: true })
    })
}

/// Shows the window, un-minimised and with the keyboard.
pub fn bring_to_front(app: &AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.show();
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

/// The part of a screen that windows have, in physical pixels.
#[derive(Debug, Clone, Copy)]
struct Screen {
    x: i32,
    y: i32,
    width: u32,
    height: u32,
}

impl Screen {
    fn of(monitor: &Monitor) -> Self {
        let area = monitor.work_area();
        Self { x: area.position.x, y: area.position.y, width: area.size.width, height: area.size.height }
    }

    /// How much of the window is on it, in pixels.
    fn shows(self, place: Place) -> u64 {
        let along = |from: i32, length: u32, other_from: i32, other_length: u32| {
            let end = from.saturating_add_unsigned(length).min(other_from.saturating_add_unsigned(other_length));
            u64::try_from(end.saturating_sub(from.max(other_from))).unwrap_or_default()
        };
        let (width, height) = place.outer();
        along(self.x, self.width, place.x, width) * along(self.y, self.height, place.y, height)
    }
}

/// The window's place, wholly on the screen that shows most of it; on the first one where none does, because its screen is gone.
fn fitted(place: Place, screens: &[Screen]) -> Place {
    // Of equals the last would be taken, and the first is the main one.
    let Some(screen) = screens.iter().rev().max_by_key(|screen| screen.shows(place)) else {
        return place;
    };
    let (width, height) = place.outer();
    let (width, height) = (width.min(screen.width), height.min(screen.height));
    let last = |from: i32, room: u32, length: u32| from.saturating_add_unsigned(room - length);
    Place {
        x: place.x.clamp(screen.x, last(screen.x, screen.width, width)),
        y: place.y.clamp(screen.y, last(screen.y, screen.height, height)),
        width: width.saturating_sub(place.frame.width),
        height: height.saturating_sub(place.frame.height),
        ..place
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_comes_back_wholly_on_a_screen() {
        let main = Screen { x: 0, y: 30, width: 1600, height: 970 };
        let right = Screen { x: 1600, y: 0, width: 2560, height: 1440 };
        let frame = Frame::default();
        let at = |x, y, width, height| Place { x, y, width, height, frame, maximized: false };
        let framed = |x, y, width, height| Place { frame: Frame { width: 2, height: 30 }, ..at(x, y, width, height) };
        for (screens, place, fits) in [
            (&[main, right][..], at(100, 100, 1280, 800), at(100, 100, 1280, 800)),
            (&[main, right], at(1700, 200, 1280, 800), at(1700, 200, 1280, 800)),
            // The other screen is gone.
            (&[main], at(1700, 200, 1280, 800), at(320, 200, 1280, 800)),
            (&[main], at(-5000, 9000, 1280, 800), at(0, 200, 1280, 800)),
            // Half over the edge, and larger than the screen.
            (&[main, right], at(1000, 0, 1280, 800), at(1600, 0, 1280, 800)),
            (&[main], at(50, 50, 3000, 2000), at(0, 30, 1600, 970)),
            (&[main], framed(0, 30, 1600, 970), framed(0, 30, 1598, 940)),
            (&[main], framed(400, 600, 1280, 800), framed(318, 170, 1280, 800)),
            (&[], at(7, 8, 900, 600), at(7, 8, 900, 600)),
        ] {
            assert_eq!(fitted(place, screens), fits, "{place:?}");
        }
    }

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
