//! The platform: HighLevel's API 1.0 as it is on the wire, its rate limits, its errors, and the addresses it lives at.
//!
//! What an answer *means* for a sub-account's key is decided in `key` and `agency`; when to ask is decided by the desk.

pub mod addresses;
pub mod api_1;
pub mod budget;
pub mod errors;
mod rows;
mod wire;

pub use addresses::{Addresses, PlatformAddresses};
pub use api_1::{Api1, Listing, Progress};
pub use errors::PlatformError;
pub use wire::{BadRow, ListedSubAccount};
