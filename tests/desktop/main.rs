//! The real app on a private desktop, used through WebDriver as its owner uses it: what is on the screen, what the
//! demo agency was asked to change, what is in the keychain, and what is left on disk afterwards.
//!
//! Not here: rules that need no window; they are tested in `keydesk-core` and in `tests/scenarios`. These tests
//! run on Linux only, because only there a desktop can be had for one test alone.
#![cfg(target_os = "linux")]

mod activity;
mod agencies;
mod autostart;
mod barriers;
mod changes;
mod credentials;
mod erasing;
mod given_keys;
mod guided;
mod hostile;
mod in_tray;
mod keyboard;
mod late;
mod leaving;
mod many;
mod notified;
mod noting;
mod pasting;
mod processes;
mod proof;
mod regenerating;
mod settings;
mod showing;
mod starting;
mod table;
mod unanswered;
mod updates;
mod web_app;
mod window;

use support::{desk, steps};
