//! What is left of a fault of Key Desk itself: a report beside the logs, without secrets, of which the owner hears at the next
//! start. Nothing is sent to anybody.

use std::backtrace::Backtrace;
use std::cell::Cell;
use std::fs;
use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::path::{Path, PathBuf};

use keydesk_core::error::{DeskError, ErrorCode};
use keydesk_core::phrase::Phrase;
use keydesk_core::scrub::scrub;

const REPORT: &str = "fault";
const ENDING: &str = "txt";
/// Of how many faults a report is kept.
const KEPT: usize = 20;

thread_local! {
    /// Whether a fault is reckoned with, and no news.
    static EXPECTED: Cell<bool> = const { Cell::new(false) };
}

/// From now on the system writes no image of the memory to disk, should this program or one it starts be ended by it: keys are
/// in there. Windows writes none unless its owner has set that up for all programs.
pub fn leave_no_image() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        // Linux hands an image to a program that gathers them, where there is one, at any limit but this: one byte holds none.
        let most = Some(u64::from(cfg!(target_os = "linux")));
        // Less is always allowed.
        let _ = setrlimit(Resource::Core, Rlimit { current: most, maximum: most });
    }
}

/// From now on every fault leaves a report in this folder.
pub fn report_into(folder: PathBuf) {
    panic::set_hook(Box::new(move |fault| {
        if !EXPECTED.get() {
            let report = report_of(fault);
            eprintln!("{report}");
            // The program may be ending: there is nobody left to tell that the disk is full.
            let _ = write(&folder, &report);
            tracing::error!("{report}");
        }
    }));
}

/// Does what may fail by a fault of a library, without a report.
pub fn without_report<T>(work: impl FnOnce() -> T) -> Option<T> {
    EXPECTED.set(true);
    let done = panic::catch_unwind(AssertUnwindSafe(work));
    EXPECTED.set(false);
    done.ok()
}

fn report_of(fault: &PanicHookInfo<'_>) -> String {
    let said = fault.payload_as_str().unwrap_or("no words");
    let place = fault.location().map(ToString::to_string).unwrap_or_default();
    let thread = std::thread::current().name().unwrap_or("without a name").to_owned();
    let system = os_info::get();
    let version = env!("CARGO_PKG_VERSION");
    scrub(&format!(
        "Key Desk {version} on {system}, {}\nthread {thread}, at {place}\n{said}\n\n{}",
        jiff::Timestamp::now(),
        Backtrace::force_capture()
    ))
}

fn write(folder: &Path, report: &str) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    if fs::read_dir(folder)?.flatten().filter(|file| is_report(&file.path())).count() >= KEPT {
        return Ok(());
    }
    let moment = jiff::Timestamp::now().as_millisecond();
    fs::write(folder.join(format!("{REPORT}-{moment}.{ENDING}")), report)
}

fn is_report(file: &Path) -> bool {
    let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    name.starts_with(REPORT) && name.ends_with(ENDING)
}

/// What the owner should hear of faults since they last heard of any; it is told once.
pub fn to_tell(folder: &Path) -> Option<DeskError> {
    let entries = fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path());
    let reports: Vec<PathBuf> = entries.filter(|file| is_report(file)).collect();
    for report in &reports {
        let name = report.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        // One that cannot be renamed is told of again, which is better than never.
        let _ = fs::rename(report, report.with_file_name(format!("told-{name}")));
    }
    if reports.is_empty() {
        return None;
    }
    Some(DeskError::new(
        ErrorCode::FaultBefore,
        Phrase::new("error-fault-before"),
        Phrase::new("error-fault-before-next").with("folder", folder.display().to_string()),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_leaves_a_report_without_secrets_and_is_told_of_once() {
        let folder = tempfile::tempdir().unwrap();
        let before = panic::take_hook();
        report_into(folder.path().to_path_buf());
        let key = "eyJhbGciOiJIUzI1NiJ9.eyJsb2NhdGlvbl9pZCI6IkExIn0.c2lnbmF0dXJl0123456789";
        let ended = std::thread::spawn(move || assert!(key.is_empty(), "cannot read {key}")).join();
        assert!(without_report(|| assert!(key.is_empty())).is_none());
        panic::set_hook(before);
        assert!(ended.is_err());
        let reports: Vec<PathBuf> = fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().path()).collect();
        assert_eq!(reports.len(), 1, "one that is reckoned with leaves none");
        let text = fs::read_to_string(&reports[0]).unwrap();
        assert!(text.contains("cannot read [taken out]") && !text.contains(key), "{text}");
        assert_eq!(to_tell(folder.path()).map(|told| told.code), Some(ErrorCode::FaultBefore));
        assert!(to_tell(folder.path()).is_none());
        assert_eq!(to_tell(&folder.path().join("none")), None);
    }
}
