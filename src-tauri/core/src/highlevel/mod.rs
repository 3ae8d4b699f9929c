//! The platform: HighLevel's two APIs as they are on the wire, its rate limits, its errors, and the addresses it lives at.
//!
//! What an answer *means* for a sub-account's key is decided in `key` and `agency`; when to ask is decided by the desk.

pub mod addresses;
pub mod api_1;
mod api_2;
pub mod budget;
pub mod errors;
pub mod limiter;
mod pages;
mod probe;
mod rows;
mod transport;
mod wire;

pub use addresses::{Addresses, AgencyPage, PlatformAddresses};
pub use api_1::{Api1, Listing};
pub use api_2::{AgencyFound, Api2, NamesListing, PageSettings};
pub use budget::{CredentialKind, Limits, LimitsFrom, Purpose, StartingLimits};
pub use errors::PlatformError;
pub use probe::KeyProbe;
pub use transport::{Patience, Progress};
pub use wire::{BadRow, ListedSubAccount, NamedSubAccount};
