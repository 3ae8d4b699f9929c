//! The program's own log, for whoever supports it: a file a day, the last seven of them, none larger than it may be, and no
//! secret in any line. It is written as things happen, so that the last lines before a crash are there.
//! Not here: the owner's own record of what was done (the activity log), which is the journal's.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use super::crash;
use keydesk_core::scrub::scrub;
use tauri::{AppHandle, Manager as _};
use tracing_appender::rolling::{RollingFileAppender, Rotation};
use tracing_subscriber::fmt::MakeWriter;

/// The folder of the logs, in that of the app's data.
pub const FOLDER: &str = "logs";
const PREFIX: &str = "key-desk";
const SUFFIX: &str = "log";
const DAYS: usize = 7;
/// A day's file grows no further, in bytes.
const LARGEST: u64 = 2_000_000;

/// The log while the program runs.
#[derive(Clone)]
pub struct Logs {
    folder: PathBuf,
    file: Arc<Mutex<Option<DayFile>>>,
}

/// The file of the present day.
struct DayFile {
    appender: RollingFileAppender,
    day: jiff::civil::Date,
    bytes: u64,
}

/// Begins the log. Without a folder to write in the program runs all the same, and nothing is logged.
pub fn start(app: &AppHandle) {
    let Ok(data) = app.path().app_data_dir() else { return };
    let logs = Logs::new(&data.join(FOLDER));
    // What libraries say is worth a line only where something is wrong. No environment variable changes this.
    let lines = tracing_subscriber::fmt().with_max_level(tracing::Level::INFO).with_ansi(false);
    let lines = lines.with_writer(logs.clone()).finish();
    crash::report_into(logs.folder.clone());
    if tracing::subscriber::set_global_default(lines).is_ok() {
        app.manage(logs);
        tracing::info!(version = env!("CARGO_PKG_VERSION"), system = %os_info::get(), "Key Desk begins");
    }
}

/// Takes all logs off this computer, and all reports of faults. What happens from then on is logged anew.
///
/// # Errors
/// The folder, when it is still there.
pub fn erase(app: &AppHandle) -> Result<(), PathBuf> {
    let Some(logs) = app.try_state::<Logs>() else { return Ok(()) };
    logs.erase().map_err(|_| logs.folder.clone())
}

impl Logs {
    fn new(folder: &Path) -> Self {
        Self { folder: folder.to_path_buf(), file: Arc::default() }
    }

    /// Takes all logs off this computer.
    fn erase(&self) -> io::Result<()> {
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        *file = None;
        if self.folder.exists() { fs::remove_dir_all(&self.folder) } else { Ok(()) }
    }

    fn open(&self, day: jiff::civil::Date) -> io::Result<DayFile> {
        let days = RollingFileAppender::builder().rotation(Rotation::DAILY).max_log_files(DAYS);
        let appender = days.filename_prefix(PREFIX).filename_suffix(SUFFIX).build(&self.folder);
        let appender = appender.map_err(io::Error::other)?;
        let bytes = fs::metadata(self.folder.join(format!("{PREFIX}.{day}.{SUFFIX}"))).map_or(0, |file| file.len());
        Ok(DayFile { appender, day, bytes })
    }

    fn write_line(&self, line: &str, day: jiff::civil::Date) -> io::Result<()> {
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let file = match &mut *file {
            Some(file) => file,
            none => none.insert(self.open(day)?),
        };
        if file.day != day {
            (file.day, file.bytes) = (day, 0);
        }
        if file.bytes >= LARGEST {
            return Ok(());
        }
        let line = scrub(line);
        file.bytes += line.len() as u64;
        if file.bytes >= LARGEST {
            return file.appender.write_all(b"This day's log is full: what else happens today is not in it.\n");
        }
        file.appender.write_all(line.as_bytes())
    }
}

/// Takes one event as the text of its line.
pub struct Line<'a>(&'a Logs);

impl io::Write for Line<'_> {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        self.0.write_line(
            &String::from_utf8_lossy(line),
            jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date(),
        )?;
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Logs {
    type Writer = Line<'a>;

    fn make_writer(&'a self) -> Self::Writer {
        Line(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "eyJhbGciOiJIUzI1NiJ9.eyJsb2NhdGlvbl9pZCI6IkExIn0.c2lnbmF0dXJl0123456789";

    fn text_of(folder: &Path) -> String {
        let files = fs::read_dir(folder).unwrap().map(|file| fs::read_to_string(file.unwrap().path()).unwrap());
        files.collect()
    }

    #[test]
    fn no_secret_reaches_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let logs = Logs::new(&folder.path().join(FOLDER));
        keydesk_core::scrub::learn("a secret of its own");
        let lines = tracing_subscriber::fmt().with_ansi(false).with_writer(logs.clone()).finish();
        tracing::subscriber::with_default(lines, || {
            tracing::warn!(said = KEY, "HighLevel said {KEY}, and a secret of its own");
        });
        let text = text_of(&folder.path().join(FOLDER));
        assert!(text.contains("HighLevel said"), "{text}");
        assert!(!text.contains(KEY) && !text.contains("of its own"), "{text}");
    }

    #[test]
    fn a_day_s_log_ends_where_it_is_full_and_the_next_day_goes_on() {
        let folder = tempfile::tempdir().unwrap();
        let logs = Logs::new(folder.path());
        let today = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
        let line = format!("{}\n", "many words ".repeat(9_000));
        for _ in 0..40 {
            logs.write_line(&line, today).unwrap();
        }
        let text = text_of(folder.path());
        assert!((text.len() as u64) < LARGEST + 1_000, "{} bytes", text.len());
        assert_eq!(text.matches("log is full").count(), 1);
        // After a restart of the program the day is as full as it was.
        let again = Logs::new(folder.path());
        again.write_line("again\n", today).unwrap();
        again.write_line(&line, today).unwrap();
        again.write_line(&line, today).unwrap();
        assert!((text_of(folder.path()).len() as u64) < LARGEST + 1_000);
        logs.write_line("the next day\n", today.tomorrow().unwrap()).unwrap();
        assert!(text_of(folder.path()).contains("the next day"));
    }

    #[test]
    fn erased_logs_are_gone_and_begin_anew() {
        let folder = tempfile::tempdir().unwrap();
        let logs = Logs::new(&folder.path().join(FOLDER));
        let today = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
        logs.write_line("before\n", today).unwrap();
        logs.erase().unwrap();
        logs.erase().unwrap();
        assert!(!folder.path().join(FOLDER).exists());
        logs.write_line("after\n", today).unwrap();
        assert_eq!(text_of(&folder.path().join(FOLDER)), "after\n");
    }
}
