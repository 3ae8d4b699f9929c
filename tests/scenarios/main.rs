//! The core against the demo agency over real HTTP, in simulated time: what the platform is asked, what the owner is told,
//! and what stays true whatever goes wrong. No window here; that is `desktop`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a scenario fails by panicking")]

mod api_2;
mod both_apis;
mod budget;
mod changing;
mod checking;
mod clocks;
mod connecting;
mod contract;
mod erasing;
mod exporting;
mod faults;
mod given_keys;
mod guided;
mod house;
mod listing;
mod looking_by_itself;
mod many;
mod notes;
mod noting;
mod promises;
mod regenerating;
mod stage;
mod watching;
