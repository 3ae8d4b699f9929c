//! What tests from outside stand on: a private desktop (screen, session bus, keychain, folders) with the real
//! app on it, the steps an owner takes there, a walk through everything it can show, and the proof afterwards that no secret
//! was left lying about.
//!
//! No test is in here, and nothing that knows the inside of the product: the app is seen as its owner sees it.
//! A private desktop exists on Linux only; elsewhere this library is empty but for the errors.

pub mod trouble;

#[cfg(target_os = "linux")]
pub mod app;
#[cfg(target_os = "linux")]
pub mod barriers;
#[cfg(target_os = "linux")]
mod browser;
#[cfg(target_os = "linux")]
mod clipboard;
#[cfg(target_os = "linux")]
pub mod desk;
#[cfg(target_os = "linux")]
pub mod desktop;
#[cfg(target_os = "linux")]
pub mod leaks;
#[cfg(target_os = "linux")]
pub mod looks;
#[cfg(target_os = "linux")]
pub mod memory;
#[cfg(target_os = "linux")]
pub mod places;
#[cfg(target_os = "linux")]
mod program;
#[cfg(target_os = "linux")]
mod screen;
#[cfg(target_os = "linux")]
pub mod services;
#[cfg(target_os = "linux")]
pub mod steps;
#[cfg(target_os = "linux")]
pub mod wait;
#[cfg(target_os = "linux")]
pub mod walk;

pub use trouble::Trouble;
