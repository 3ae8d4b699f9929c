//! Ending the program: at once, or, while many keys are being regenerated, only after the owner was asked.

use tauri::{AppHandle, Manager as _};
use tauri_specta::Event as _;

use super::window::bring_to_front;
use crate::desks::Desks;
use crate::events::QuitAsked;

/// The owner wants to end Key Desk: from the tray, or by the keyboard. Returns whether it ends; otherwise the window asks.
pub fn ask(app: &AppHandle) -> bool {
    let ends = !app.state::<Desks>().runs_go_on();
    if ends {
        app.exit(0);
    } else {
        bring_to_front(app);
        // A window that cannot be asked any more leaves the program running, which breaks nothing.
        let _ = QuitAsked.emit(app);
    }
    ends
}
