//! What can go wrong while a private desktop is set up or an app on it is driven.

use std::{io, path::PathBuf, time::Duration};

/// Why a step of a desktop test could not be taken.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// A program of the private desktop could not be started.
    #[error("{program} could not be started: {source}")]
    NotStarted {
        /// The program.
        program: String,
        /// What the system said.
        source: io::Error,
    },
    /// A program of the private desktop did not say what it says when it is ready.
    #[error("{program} did not get ready: {said}")]
    NotReady {
        /// The program.
        program: String,
        /// What it printed instead.
        said: String,
    },
    /// Something awaited did not come to be.
    #[error("waited {} s in vain: {what}{}", within.as_secs_f32(), last.as_deref().map(|last| format!(" ({last})")).unwrap_or_default())]
    TimedOut {
        /// What was awaited.
        what: String,
        /// For how long.
        within: Duration,
        /// What stood in the way when the time was over.
        last: Option<String>,
    },
    /// Nothing on the screen answers to a description.
    #[error("not on the screen: {0}")]
    NotOnScreen(String),
    /// The app is not built.
    #[error("there is no app at {}: build it with `cargo build -p keydesk --features custom-protocol`, or set KEYDESK_APP", .0.display())]
    NoApp(PathBuf),
    /// The programs on the session bus could not be started.
    #[error("the programs on the session bus could not be started: {0}")]
    #[cfg(target_os = "linux")]
    Bus(zbus::Error),
    /// The windows on the screen could not be reached.
    #[error("the windows on the screen could not be reached: {0}")]
    Screen(String),
    /// The app's session could not be opened.
    #[error("the app did not open: {0}")]
    NotOpened(Box<fantoccini::error::NewSessionError>),
    /// A command to the app failed.
    #[error("the app did not follow: {0}")]
    Driver(Box<fantoccini::error::CmdError>),
    /// A script in the page could not be given what it works on.
    #[error("a script could not be prepared: {0}")]
    Script(String),
    /// A file could not be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A secret was found where none may be.
    #[error("secrets were left behind: {}", .0.join(", "))]
    SecretsLeft(Vec<String>),
    /// The app wrote outside the folders it was given.
    #[error("the folders of the person running these tests were changed: {}", .0.join(", "))]
    OwnFoldersTouched(Vec<String>),
    /// The demo agency did not do its part.
    #[error("the demo agency: {0}")]
    Agency(String),
    /// The search for secrets could not be prepared.
    #[error("the search for secrets could not be prepared: {0}")]
    Search(String),
}

impl From<fantoccini::error::CmdError> for Trouble {
    fn from(error: fantoccini::error::CmdError) -> Self {
        Self::Driver(Box::new(error))
    }
}

impl Trouble {
    /// For `map_err`: a file error with the path it happened at.
    pub fn at(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::File { path, source }
    }
}
