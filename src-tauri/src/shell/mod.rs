//! What belongs to the desktop rather than to the product: window, tray, notifications, clipboard, browser,
//! exported files, logs, and the language all of that speaks.

pub mod browser;
pub mod clipboard;
pub mod crash;
pub mod files;
pub mod language;
pub mod logs;
#[cfg(target_os = "macos")]
pub mod menu;
pub mod notifications;
pub mod quitting;
pub mod start;
pub mod stored;
pub mod tray;
pub mod updates;
pub mod window;
