//! What can go wrong in these commands, in words that say what to do about it.

use std::{io, path::PathBuf};

/// Why a command could not be carried out.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// The words after `cargo xtask` name no command.
    #[error("there is no command \"{0}\"")]
    UnknownCommand(String),
    /// A program this project needs is not installed.
    #[error("{program} is missing: {remedy}")]
    ProgramMissing {
        /// The program's name.
        program: &'static str,
        /// How to get it.
        remedy: &'static str,
    },
    /// A program this project needs is too old.
    #[error("{program} {found} is too old: {wanted} or newer is needed")]
    ProgramTooOld {
        /// The program's name.
        program: &'static str,
        /// The version it reports.
        found: String,
        /// The oldest version that will do.
        wanted: String,
    },
    /// The system lacks packages, and this command could not or may not install them.
    #[error("{0}")]
    PackagesMissing(String),
    /// A command ended with an error of its own, which it has already printed.
    #[error("failed: {command} ({status})")]
    CommandFailed {
        /// The command as it would be typed.
        command: String,
        /// How it ended.
        status: String,
    },
    /// A command could not even be started.
    #[error("could not start: {command} ({source})")]
    CommandNotStarted {
        /// The command as it would be typed.
        command: String,
        /// What the system said.
        source: io::Error,
    },
    /// What a program or a file says is not what it should be.
    #[error("{0}")]
    NotReadable(String),
    /// Parts by others that may not come in, or that nobody has looked at.
    #[error("parts by others that are not allowed (what is allowed stands in xtask/src/parts.rs): {0}")]
    PartsNotAllowed(String),
    /// A file could not be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}
