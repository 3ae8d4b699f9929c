//! Whether Key Desk starts with the computer: then without its window, so that it only watches.

use keydesk_core::error::{DeskError, ErrorCode};
use keydesk_core::phrase::Phrase;
use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Wry};
use tauri_plugin_autostart::ManagerExt as _;

/// What the computer starts Key Desk with.
pub const HIDDEN: &str = "--hidden";

/// Makes it possible.
pub fn plugin() -> TauriPlugin<Wry> {
    tauri_plugin_autostart::Builder::new().arg(HIDDEN).build()
}

/// Whether it does.
///
/// # Errors
/// `preferences_unusable` when the system does not say.
pub fn with_computer(app: &AppHandle) -> Result<bool, DeskError> {
    app.autolaunch().is_enabled().map_err(|_| unusable())
}

/// Lets it start with the computer, or not; returns what is so then.
///
/// # Errors
/// `preferences_unusable` when the system does not allow it.
pub fn set_with_computer(app: &AppHandle, on: bool) -> Result<bool, DeskError> {
    let start = app.autolaunch();
    // Taking away what is not there is an error on some systems.
    if on || with_computer(app)? {
        let done = if on { start.enable() } else { start.disable() };
        done.map_err(|_| unusable())?;
    }
    #[cfg(target_os = "linux")]
    if on {
        entry::quote_program(app).map_err(|_| unusable())?;
    }
    with_computer(app)
}

fn unusable() -> DeskError {
    DeskError::new(ErrorCode::PreferencesUnusable, Phrase::new("error-start"), Phrase::new("error-start-next"))
}

#[cfg(target_os = "linux")]
mod entry {
    //! The entry in the folder of programs that start by themselves. It is written without quotes around the program, which
    //! then cannot be started where its path holds a space, as that of an `AppImage` does.

    use std::io;

    use tauri::{AppHandle, Manager as _};

    pub fn quote_program(app: &AppHandle) -> io::Result<()> {
        let home = app.path().home_dir().map_err(io::Error::other)?;
        let file = home.join(".config/autostart").join(format!("{}.desktop", app.package_info().name));
        let entry = std::fs::read_to_string(&file)?;
        std::fs::write(&file, quoted(&entry))
    }

    pub fn quoted(entry: &str) -> String {
        let lines = entry.lines().map(|line| match line.strip_prefix("Exec=").and_then(split) {
            Some((program, arguments)) => {
                // Twice: for the value of the entry, and for the quotes within it.
                let program = program.replace('\\', "\\\\\\\\").replace('"', "\\\\\"").replace('`', "\\\\`");
                let program = program.replace('$', "\\\\$").replace('%', "%%");
                format!("Exec=\"{program}\"{arguments}")
            }
            None => line.to_owned(),
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    /// The program and its one argument; `None` where it is quoted already.
    fn split(command: &str) -> Option<(&str, &str)> {
        let program = command.strip_suffix(super::HIDDEN)?.trim_end();
        (!program.starts_with('"')).then(|| (program, &command[program.len()..]))
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn a_program_whose_path_holds_a_space_can_be_started() {
            let entry =
                "[Desktop Entry]\nName=Key Desk\nExec=/home/a b/Key Desk_0.1.0.AppImage --hidden\nTerminal=false";
            let quoted_once = quoted(entry);
            assert_eq!(
                quoted_once,
                "[Desktop Entry]\nName=Key Desk\nExec=\"/home/a b/Key Desk_0.1.0.AppImage\" --hidden\nTerminal=false"
            );
            assert_eq!(quoted(&quoted_once), quoted_once);
            assert!(quoted("Exec=/a$b%c/keydesk --hidden").contains("\"/a\\\\$b%%c/keydesk\" --hidden"));
        }
    }
}
