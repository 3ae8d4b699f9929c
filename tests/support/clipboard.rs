//! The private desktop's clipboard, as any other program on it sees and uses it.

use std::{
    io::Write,
    path::PathBuf,
    process::{Command, Stdio},
    sync::{Mutex, PoisonError},
    time::Duration,
};

use crate::{
    Trouble,
    program::{Program, output, private},
    wait,
};

/// How long another program may take to put something on the clipboard.
const TAKEN_WITHIN: Duration = Duration::from_secs(10);

/// The clipboard of one desktop.
#[derive(Debug)]
pub(crate) struct Clipboard {
    variables: Vec<(String, String)>,
    log: PathBuf,
    /// What is on an X clipboard stays with the program that put it there.
    holder: Mutex<Option<Program>>,
}

impl Clipboard {
    pub(crate) fn new(variables: Vec<(String, String)>, log: PathBuf) -> Self {
        Self { variables, log, holder: Mutex::default() }
    }

    /// The text on it; empty where nothing is.
    pub(crate) fn text(&self) -> Result<String, Trouble> {
        self.read("UTF8_STRING")
    }

    /// What it holds of this kind.
    pub(crate) fn read(&self, kind: &str) -> Result<String, Trouble> {
        // Who holds the clipboard may be ending and never answer.
        output(
            private(Command::new("timeout"), &self.variables)
                .args(["5", "xclip", "-selection", "clipboard"])
                .args(["-out", "-t", kind]),
        )
    }

    /// Has another program copy this text.
    pub(crate) async fn copy(&self, text: &str) -> Result<(), Trouble> {
        let mut program = Program::start(
            private(Command::new("xclip"), &self.variables)
                // Quiet means here that it stays where it was started, to be ended with the desktop.
                .args(["-selection", "clipboard", "-in", "-quiet"])
                .stdin(Stdio::piped()),
            &self.log,
        )?;
        if let Some(mut input) = program.input() {
            input.write_all(text.as_bytes()).map_err(Trouble::at(&self.log))?;
        }
        *self.holder.lock().unwrap_or_else(PoisonError::into_inner) = Some(program);
        wait::until("another program copies a text", TAKEN_WITHIN, async || Ok(self.text()? == text)).await
    }
}
