//! The private desktop's browser: a program in the place of `xdg-open` that opens nothing and writes down what it was
//! told to open. Visiting those pages is for the tests.

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

use crate::Trouble;

/// `$0` is the program itself, so that it needs to be told nothing.
const PROGRAM: &str = "#!/bin/sh\nprintf '%s\\n' \"$1\" >> \"${0%/*}/../logs/opened-pages.log\"\n";

/// The browser of one desktop.
#[derive(Debug)]
pub(crate) struct Browser {
    opened: PathBuf,
}

impl Browser {
    /// Puts it on the desktop in `folder`, before every other one in the `PATH`.
    pub(crate) fn install(folder: &Path, variables: &mut [(String, String)]) -> Result<Self, Trouble> {
        let programs = folder.join("programs");
        let program = programs.join("xdg-open");
        fs::create_dir(&programs)
            .and_then(|()| fs::write(&program, PROGRAM))
            .and_then(|()| fs::set_permissions(&program, fs::Permissions::from_mode(0o700)))
            .map_err(Trouble::at(&program))?;
        for (_, path) in variables.iter_mut().filter(|(name, _)| name == "PATH") {
            *path = format!("{}:{path}", programs.display());
        }
        Ok(Self { opened: folder.join("logs").join("opened-pages.log") })
    }

    /// The addresses it was told to open, in order.
    pub(crate) fn opened(&self) -> Vec<String> {
        // Before the first page there is no file.
        fs::read_to_string(&self.opened).unwrap_or_default().lines().map(str::to_owned).collect()
    }
}
