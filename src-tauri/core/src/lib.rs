//! Key Desk without its window: what an API key is, what an agency's keys look like, how one is regenerated and
//! watched for, the platform behind them and the journal that survives.
//!
//! Nothing in this crate knows of Tauri or of a webview. `key`, `agency`, `regeneration` and the schedule in `watch`
//! do no I/O: time and data come in, decisions come out. [`desk::Desk`] is the one place where the parts meet.

pub mod agency;
pub mod clock;
pub mod credential;
pub mod desk;
pub mod erase;
pub mod error;
pub mod given_keys;
pub mod highlevel;
pub mod journal;
pub mod key;
pub mod many;
pub mod pasted;
pub mod phrase;
pub mod places;
pub mod regeneration;
pub mod report;
pub mod scrub;
pub mod secrets;
pub mod settings;
pub mod sources;
mod spreadsheet;
pub mod watch;
pub mod words;
