//! What belongs to the desktop rather than to the product: window, tray, notifications, clipboard, browser,
//! exported files.

pub mod browser;
pub mod clipboard;
pub mod files;
pub mod notifications;
pub mod tray;
pub mod window;
