//! The program: starts Key Desk, or writes the bridge's TypeScript when asked to.
//!
//! `keydesk` opens the window, `keydesk --demo` opens it on the demo agency, `keydesk --hidden` in the tray alone, as
//! the computer starts it; `keydesk --export-bindings FILE` writes the bindings and ends.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::alloc::System;
use std::process::ExitCode;

use zeroizing_alloc::ZeroAlloc;

/// What is freed is wiped. Requests, answers and messages hold credentials and keys on their way, in memory that others ask for.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["--export-bindings", file] => keydesk_lib::export_bindings(file.as_ref()),
        others => keydesk_lib::run(others.contains(&"--demo"), keydesk_lib::is_hidden(&arguments)),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("Key Desk could not start: {error}");
            ExitCode::FAILURE
        }
    }
}
