//! The demo agency as a program of its own, so that its work and its memory do not count.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, Command, Stdio};

use crate::trouble::Trouble;
use crate::ways::{FAST, Memory, Place};

/// A running demo agency; dropping it ends it.
pub struct Agency {
    pub place: Place,
    program: Child,
}

impl Agency {
    /// An agency of so many sub-accounts.
    pub fn start(size: u32) -> Result<Self, Trouble> {
        let mut program = beside("keydesk-demo-agency")?
            .args(["--size", &size.to_string(), "--speed", &FAST.to_string()])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut announcement = String::new();
        if let Some(said) = program.stdout.take() {
            BufReader::new(said).read_line(&mut announcement)?;
        }
        match serde_json::from_str(&announcement) {
            Ok(place) => Ok(Self { place, program }),
            Err(error) => {
                end(&mut program);
                Err(error.into())
            }
        }
    }
}

impl Drop for Agency {
    fn drop(&mut self) {
        end(&mut self.program);
    }
}

fn end(program: &mut Child) {
    // It may have ended already; then there is nothing to end.
    let _ = program.kill();
    let _ = program.wait();
}

/// The memory that `what` needs at this place, measured by a fresh program.
pub fn memory(what: &str, place: &Place) -> Result<Memory, Trouble> {
    let mut program = beside("bench-memory")?.arg(what).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    if let Some(mut input) = program.stdin.take() {
        input.write_all(serde_json::json!(place).to_string().as_bytes())?;
    }
    Ok(serde_json::from_slice(&program.wait_with_output()?.stdout)?)
}

/// A program that was built beside this one.
pub fn beside(name: &str) -> Result<Command, Trouble> {
    let here = std::env::current_exe()?;
    Ok(Command::new(here.with_file_name(format!("{name}{}", std::env::consts::EXE_SUFFIX))))
}
