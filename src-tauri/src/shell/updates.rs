//! Newer versions of Key Desk: looked for in the background, told of with what is new in them, and installed when the owner says
//! so; a package of the system is told where the new one is instead. Where releases are and with whose key they are signed is
//! decided when the program is built: a build without that looks for nothing. Not here: checking a signature and putting the new
//! program in the place of the old one, which the updater plugin does.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use keydesk_core::error::{DeskError, ErrorCode};
use keydesk_core::phrase::Phrase;
use serde::{Deserialize, Serialize};
use tauri::utils::config::BundleType;
use tauri::utils::platform::bundle_type;
use tauri::{AppHandle, Manager as _, Url};
use tauri_plugin_updater::{Update, UpdaterExt as _};
use tauri_specta::Event as _;
use tokio::sync::Notify;

use super::browser;
use crate::desks::Desks;
use crate::events::UpdateChanged;
use crate::preferences;

/// How long an answer about the newest version may take.
const PATIENCE: Duration = Duration::from_secs(30);
/// A program that is left running looks again when the owner comes back to it after this long: nothing wakes for it.
const LOOK_AGAIN_AFTER: Duration = Duration::from_hours(24);
/// Where there was no answer it asks again no sooner than this, however often the owner comes back.
const ASK_AGAIN_AFTER: Duration = Duration::from_hours(1);
/// Of the notes of a version so much is shown, in characters.
const LONGEST_NOTES: usize = 8_000;

/// How a newer version comes onto this computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum UpdateWay {
    /// Key Desk downloads it, checks its signature, installs it and starts again.
    Install,
    /// The owner gets the package from the page of downloads: it was installed by the system's own means, which also brings the
    /// next one.
    Download,
}

/// A version that is newer than this one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct NewerVersion {
    /// Its number.
    pub version: String,
    /// What is new in it, as plain text; may be empty.
    pub notes: String,
    /// How it comes onto this computer.
    pub way: UpdateWay,
}

/// How far the download of a newer version is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct Installing {
    /// Of a hundred, where it is known how much there is.
    pub percent: Option<u8>,
}

/// What is known of newer versions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct UpdateView {
    /// Whether this build knows where to look.
    pub can_look: bool,
    /// Whether it is looking now.
    pub looking: bool,
    /// When it last looked and was answered.
    #[specta(type = Option<String>)]
    pub looked_at: Option<Timestamp>,
    /// The newer version, where there is one.
    pub newer: Option<NewerVersion>,
    /// How far its installation is, while that goes on.
    pub installing: Option<Installing>,
}

/// Where releases are told of, who signs them, and where people download them.
struct Source {
    address: Url,
    key: String,
    downloads: Url,
}

impl Source {
    /// As this program was built. Only in a build for development may the environment say otherwise, which is what tests use.
    fn known() -> Option<Self> {
        let said = |built: Option<&str>, name: &str| {
            let now = if cfg!(debug_assertions) { std::env::var(name).ok() } else { None };
            now.or_else(|| built.map(str::to_owned)).filter(|value| !value.is_empty())
        };
        Some(Self {
            address: said(option_env!("KEYDESK_UPDATE_ADDRESS"), "KEYDESK_UPDATE_ADDRESS")?.parse().ok()?,
            key: said(option_env!("KEYDESK_UPDATE_KEY"), "KEYDESK_UPDATE_KEY")?,
            downloads: said(option_env!("KEYDESK_DOWNLOAD_PAGE"), "KEYDESK_DOWNLOAD_PAGE")?.parse().ok()?,
        })
    }
}

/// What is known of newer versions while the program runs.
#[derive(Default)]
pub struct Updates {
    state: Mutex<State>,
    /// Rung when the owner stops an installation.
    stopped: Notify,
}

#[derive(Default)]
struct State {
    looking: bool,
    /// When it last asked, and when it was last answered.
    asked_at: Option<Timestamp>,
    looked_at: Option<Timestamp>,
    newer: Option<Update>,
    installing: Option<Installing>,
}

impl Updates {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is known.
    pub fn view(&self) -> UpdateView {
        let state = self.state();
        UpdateView {
            can_look: Source::known().is_some(),
            looking: state.looking,
            looked_at: state.looked_at,
            newer: state.newer.as_ref().map(|update| NewerVersion {
                version: update.version.clone(),
                notes: notes(update.body.as_deref().unwrap_or_default()),
                way: installed_by(),
            }),
            installing: state.installing,
        }
    }

    /// Stops an installation that is still downloading.
    pub fn stop(&self) {
        self.stopped.notify_waiters();
    }
}

/// How this program came onto the computer decides how the next one does.
fn installed_by() -> UpdateWay {
    // Tests cannot be installed.
    if cfg!(debug_assertions) && std::env::var("KEYDESK_INSTALLS").is_ok() {
        return UpdateWay::Install;
    }
    way_of(bundle_type().as_ref())
}

fn way_of(bundle: Option<&BundleType>) -> UpdateWay {
    match bundle {
        Some(BundleType::AppImage | BundleType::Msi | BundleType::Nsis | BundleType::App | BundleType::Dmg) => {
            UpdateWay::Install
        }
        // A package is the system's to replace; what was built by hand its builder's.
        Some(BundleType::Deb | BundleType::Rpm) | None => UpdateWay::Download,
    }
}

/// The notes as they are shown: plain text, and not without end.
fn notes(text: &str) -> String {
    let plain: String = text.chars().filter(|shown| *shown == '\n' || !shown.is_control()).collect();
    let plain = plain.trim();
    if plain.chars().count() <= LONGEST_NOTES {
        return plain.to_owned();
    }
    format!("{}…", plain.chars().take(LONGEST_NOTES).collect::<String>())
}

/// Looks in the background, if the owner wants that and has not been told in the last day. Trouble is not told: nobody asked.
pub fn look_if_due(app: &AppHandle) {
    let is_due = {
        let updates = app.state::<Updates>();
        let state = updates.state();
        is_over(state.looked_at, LOOK_AGAIN_AFTER) && is_over(state.asked_at, ASK_AGAIN_AFTER)
    };
    if is_due && Source::known().is_some() && preferences::read(app).updates {
        let app = app.clone();
        tauri::async_runtime::spawn(async move { look(&app).await });
    }
}

fn is_over(since: Option<Timestamp>, time: Duration) -> bool {
    since.is_none_or(|since| Timestamp::now().duration_since(since).unsigned_abs() >= time)
}

/// Looks for a newer version now.
///
/// # Errors
/// `update_not_found_out` where there is no answer that can be read.
pub async fn look(app: &AppHandle) -> Result<(), DeskError> {
    let updates = app.state::<Updates>();
    let Some(source) = Source::known() else {
        return Ok(());
    };
    {
        let mut state = updates.state();
        // One look at a time, and none while what was found is being installed.
        if state.looking || state.installing.is_some() {
            return Ok(());
        }
        state.looking = true;
        state.asked_at = Some(Timestamp::now());
    }
    tell(app);
    let answer = ask(app, source).await;
    {
        let mut state = updates.state();
        state.looking = false;
        if let Ok(newer) = &answer {
            state.looked_at = Some(Timestamp::now());
            state.newer.clone_from(newer);
        }
    }
    tell(app);
    answer.map(|_| ()).map_err(|error| {
        tracing::info!("no answer about newer versions: {error}");
        DeskError::new(
            ErrorCode::UpdateNotFoundOut,
            Phrase::new("error-update-look"),
            Phrase::new("error-update-look-next"),
        )
    })
}

async fn ask(app: &AppHandle, source: Source) -> tauri_plugin_updater::Result<Option<Update>> {
    let updater =
        app.updater_builder().endpoints(vec![source.address])?.pubkey(source.key).timeout(PATIENCE).build()?;
    updater.check().await
}

/// Downloads the newer version, checks its signature, puts it in the place of this one and starts it. Does not return where that
/// worked. While many keys are being regenerated nothing is installed.
///
/// # Errors
/// `update_not_installed`, saying why; this version then goes on as before.
pub async fn install(app: &AppHandle) -> Result<(), DeskError> {
    let updates = app.state::<Updates>();
    interrupts_nothing(app)?;
    let newer = {
        let mut state = updates.state();
        let Some(newer) = state.newer.clone().filter(|_| state.installing.is_none()) else {
            return Ok(());
        };
        state.installing = Some(Installing { percent: None });
        newer
    };
    tell(app);
    let installed = put_in_place(app, newer).await;
    updates.state().installing = None;
    tell(app);
    if installed? {
        // What the owner began meanwhile is written down, and goes on in the new version.
        app.restart();
    }
    Ok(())
}

fn interrupts_nothing(app: &AppHandle) -> Result<(), DeskError> {
    if app.state::<Desks>().runs_go_on() {
        return Err(not_installed(Phrase::new("error-update-run"), Phrase::new("error-update-run-next")));
    }
    Ok(())
}

/// Whether it was installed: not where the owner stopped it.
async fn put_in_place(app: &AppHandle, mut newer: Update) -> Result<bool, DeskError> {
    use tauri_plugin_updater::Error;

    if newer.download_url.scheme() != "https" && !cfg!(debug_assertions) {
        return Err(not_installed(Phrase::new("error-update-not-ours"), Phrase::new("error-update-not-ours-next")));
    }
    let updates = app.state::<Updates>();
    // It may take as long as the owner's line needs; they can stop it.
    newer.timeout = None;
    let mut received = 0;
    let download = newer.download(
        |piece, expected| {
            received += piece;
            let percent = expected.and_then(|expected| percent_of(received, expected));
            // Not with every piece: there are thousands.
            let before = updates.state().installing.replace(Installing { percent });
            if before.is_some_and(|before| before.percent != percent) {
                tell(app);
            }
        },
        || {},
    );
    let program = tokio::select! {
        program = download => program,
        () = updates.stopped.notified() => return Ok(false),
    };
    let program = program.map_err(|error| {
        tracing::warn!("the new version was not downloaded: {error}");
        let signature = matches!(
            error,
            Error::Minisign(_)
                | Error::Base64(_)
                | Error::SignatureUtf8(_)
                | Error::MissingSignedVersion
                | Error::SignedVersionMismatch { .. }
        );
        if signature {
            not_installed(Phrase::new("error-update-not-ours"), Phrase::new("error-update-not-ours-next"))
        } else {
            not_installed(Phrase::new("error-update-download"), Phrase::new("error-update-download-next"))
        }
    })?;
    // A download takes its time, and the owner need not sit by.
    interrupts_nothing(app)?;
    newer.install(program).map_err(|error| {
        tracing::warn!("the new version was not installed: {error}");
        not_installed(Phrase::new("error-update-install"), Phrase::new("error-update-install-next"))
    })?;
    Ok(true)
}

fn percent_of(received: usize, expected: u64) -> Option<u8> {
    let received = u64::try_from(received).ok()?;
    u8::try_from(received.saturating_mul(100).checked_div(expected)?.min(100)).ok()
}

/// Opens the page where packages are downloaded.
///
/// # Errors
/// `browser_unusable`.
pub fn open_downloads(app: &AppHandle) -> Result<(), DeskError> {
    match Source::known() {
        Some(source) => browser::open(app, source.downloads.as_str()),
        None => Ok(()),
    }
}

fn tell(app: &AppHandle) {
    // A window that is closing hears nothing any more, which is no failure.
    let _ = UpdateChanged(app.state::<Updates>().view()).emit(app);
}

fn not_installed(message: Phrase, next: Phrase) -> DeskError {
    DeskError::new(ErrorCode::UpdateNotInstalled, message, next)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_of_the_system_is_left_to_the_system() {
        for (bundle, way) in [
            (Some(BundleType::Deb), UpdateWay::Download),
            (Some(BundleType::Rpm), UpdateWay::Download),
            (None, UpdateWay::Download),
            (Some(BundleType::AppImage), UpdateWay::Install),
            (Some(BundleType::Msi), UpdateWay::Install),
            (Some(BundleType::Nsis), UpdateWay::Install),
            (Some(BundleType::App), UpdateWay::Install),
        ] {
            assert_eq!(way_of(bundle.as_ref()), way);
        }
    }

    #[test]
    fn the_download_is_counted_to_a_hundred() {
        for (received, expected, percent) in
            [(0, 200, Some(0)), (99, 200, Some(49)), (200, 200, Some(100)), (300, 200, Some(100)), (5, 0, None)]
        {
            assert_eq!(percent_of(received, expected), percent);
        }
    }

    #[test]
    fn notes_are_plain_and_have_an_end() {
        assert_eq!(notes("\u{1b}[31mRed\u{7}\r\n- two \n"), "[31mRed\n- two");
        assert_eq!(notes(&"a".repeat(LONGEST_NOTES + 5)).chars().count(), LONGEST_NOTES + 1);
    }
}
