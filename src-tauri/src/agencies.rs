//! The owner's agencies: which there are, how each is set up, and the desk of each, opened on a journal and keychain entries of
//! its own. Nothing of one agency is ever in reach of another's desk.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use keydesk_core::clock::{Clock as _, WallClock};
use keydesk_core::desk::{Desk, DeskView, KeptIn, Parts, Settings};
use keydesk_core::erase::{self, Left};
use keydesk_core::error::{DeskError, ErrorCode};
use keydesk_core::journal::Journal;
use keydesk_core::phrase::Phrase;
use keydesk_core::secrets::Keychain;
use keydesk_core::settings::AgencySettings;
use serde::{Deserialize, Serialize};
use tauri::AppHandle;
use tauri::async_runtime::JoinHandle;

use crate::IDENTIFIER;
use crate::desks::{Desks, Which};
use crate::events;
use crate::preferences;
use crate::shell::browser::Browser;
use crate::shell::{crash, language, logs, start, stored};

/// The store's entry for the list of agencies.
const ENTRY: &str = "agencies";
/// The folder of all agencies, in that of the app's data.
pub const FOLDER: &str = "agencies";

/// What is kept of all agencies for the next start. No secret, and no name: those are in keychain and journal.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
struct Remembered {
    /// Which one was shown last.
    shown: String,
    /// How many there have ever been: no name is used twice.
    counted: u32,
    agencies: Vec<RememberedAgency>,
    /// Agencies that were erased while their secrets could not be taken out of the keychain, with the sub-accounts whose keys are
    /// among them.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    still_in_keychain: BTreeMap<String, BTreeSet<String>>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct RememberedAgency {
    id: String,
    /// How it was set up when it was connected; none where that was for one session only.
    settings: Option<AgencySettings>,
}

/// An agency Key Desk knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct AgencyEntry {
    /// Key Desk's own name for it.
    pub id: String,
    /// What the owner calls it.
    pub name: String,
    /// Whether Key Desk has a credential of it.
    pub connected: bool,
    /// Whether it is the one shown.
    pub shown: bool,
    /// How many keys are looked for.
    pub on_their_way: u32,
    /// How many keys wait for a decision of the owner.
    pub need_owner: u32,
}

/// One agency while the app runs. Cheap to clone; all clones are one.
#[derive(Clone)]
pub struct Agency {
    /// Key Desk's own name for it.
    pub id: String,
    /// Its desk.
    pub desk: Desk,
    _tasks: Arc<Tasks>,
}

/// What goes on beside an agency's desk, and ends with it.
struct Tasks(Vec<JoinHandle<()>>);

impl Drop for Tasks {
    fn drop(&mut self) {
        for task in &self.0 {
            task.abort();
        }
    }
}

impl Agency {
    /// What the list of agencies says of it; `None` for one that was never connected.
    pub fn entry(&self, shown: bool) -> Option<AgencyEntry> {
        let view = self.desk.view();
        let connected = view.connection.is_some();
        let name = view.connection.map(|connection| connection.agency_name).or_else(|| self.desk.kept_name())?;
        let standing = self.desk.standing();
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Some(AgencyEntry {
            id: self.id.clone(),
            name,
            connected,
            shown,
            on_their_way: count(standing.on_their_way),
            need_owner: count(standing.need_owner),
        })
    }
}

/// Opens every agency of earlier sessions, or an empty desk where there is none. The one shown last comes with them.
/// There the owner hears of a fault of the run before.
pub async fn open_all(app: &AppHandle) -> (Vec<Agency>, String) {
    let remembered = read(app);
    let mut agencies = Vec::new();
    for agency in remembered.agencies {
        agencies.push(open(app, agency.id, agency.settings).await);
    }
    if agencies.is_empty() {
        agencies.push(open_fresh(app, &[]).await);
    }
    let shown = agencies.iter().find(|agency| agency.id == remembered.shown).or(agencies.first());
    if let (Some(shown), Ok(data)) = (shown, stored::data_folder(app))
        && let Some(fault) = crash::to_tell(&data.join(logs::FOLDER))
    {
        shown.desk.add_notice(fault);
    }
    let shown = shown.map(|agency| agency.id.clone()).unwrap_or_default();
    (agencies, shown)
}

/// Opens the desk of an agency that is not connected yet, beside those that are open. It is remembered once it is.
pub async fn open_fresh(app: &AppHandle, beside: &[Agency]) -> Agency {
    let mut number = read(app).counted + 1;
    while beside.iter().any(|agency| agency.id == id_of(number)) {
        number += 1;
    }
    open(app, id_of(number), None).await
}

fn id_of(number: u32) -> String {
    format!("agency-{number}")
}

async fn open(app: &AppHandle, id: String, settings: Option<AgencySettings>) -> Agency {
    let clock = Arc::new(WallClock);
    let journal = folder(app, &id).and_then(|folder| Ok(Journal::open(&folder.join("journal.db"), clock.now())?));
    let desk = Desk::open(Parts {
        agency_id: id.clone(),
        clock,
        secrets: Arc::new(Keychain::new(IDENTIFIER, &id)),
        pages: Arc::new(Browser(app.clone())),
        journal,
        settings: Settings::default(),
        agency: settings,
        demo: false,
    })
    .await;
    desk.set_language(language::spoken(app));
    let watching = desk.clone();
    let tasks = vec![
        tauri::async_runtime::spawn(async move { watching.watch().await }),
        events::forward(app, desk.clone(), Which::Agency(id.clone())),
    ];
    Agency { id, desk, _tasks: Arc::new(Tasks(tasks)) }
}

fn folder(app: &AppHandle, id: &str) -> Result<PathBuf, DeskError> {
    Ok(stored::data_folder(app)?.join(FOLDER).join(id))
}

/// Remembers an agency that was connected, and that it is shown. Where it goes is only remembered while all its credentials are
/// in the keychain: the next start would otherwise send an earlier one, still there, to an address it was never meant for.
pub fn remember(app: &AppHandle, agency: &Agency, view: &DeskView) -> Result<(), DeskError> {
    let mut remembered = read(app);
    remembered.shown.clone_from(&agency.id);
    let number = agency.id.rsplit('-').next().and_then(|number| number.parse().ok()).unwrap_or_default();
    remembered.counted = remembered.counted.max(number);
    let credentials = view.connection.as_ref().map(|connection| connection.credentials.as_slice()).unwrap_or_default();
    let lasts = credentials.iter().all(|credential| credential.kept_in == KeptIn::Keychain);
    let settings = lasts.then(|| agency.desk.settings());
    match remembered.agencies.iter_mut().find(|known| known.id == agency.id) {
        Some(known) => known.settings = settings.or(known.settings.take()),
        None => remembered.agencies.push(RememberedAgency { id: agency.id.clone(), settings }),
    }
    preferences::set(app, ENTRY, &remembered)
}

/// Remembers which agency is shown.
pub fn remember_shown(app: &AppHandle, id: &str) -> Result<(), DeskError> {
    let mut remembered = read(app);
    id.clone_into(&mut remembered.shown);
    preferences::set(app, ENTRY, &remembered)
}

/// Removes an agency's credentials from the keychain; with `history_too` also its journal, and the agency itself.
pub async fn forget(app: &AppHandle, desks: &Desks, id: &str, history_too: bool) -> Result<(), DeskError> {
    let agency = desks.agency(id).await?;
    if !history_too {
        agency.desk.forget_credentials().await?;
        return Ok(());
    }
    agency.desk.erase().await?;
    let mut remembered = read(app);
    remembered.agencies.retain(|known| known.id != id);
    preferences::set(app, ENTRY, &remembered)?;
    let all = desks.all().await?;
    if all.len() == 1 {
        desks.add(open_fresh(app, &all).await);
    }
    desks.forget(id);
    remove_folder(app, id)
}

/// Takes everything off this computer: what is in the keychain, every history, and all preferences. An empty desk is shown then.
/// What cannot be taken off is told, and everything else is taken off all the same.
pub async fn erase_everything(app: &AppHandle, desks: &Desks) -> Result<Desk, DeskError> {
    let open = desks.all().await?;
    if let Some(busy) = open.iter().find(|agency| agency.desk.run_goes_on()) {
        // Says why in the words of every other place where a run is in the way.
        busy.desk.forget_credentials().await?;
    }
    desks.end_demo();
    let remembered = read(app);
    let mut given = remembered.still_in_keychain;
    // Whatever was lost of an agency, its number was counted.
    let known = remembered.agencies.into_iter().map(|agency| agency.id).chain((1..=remembered.counted).map(id_of));
    for id in known.chain(ids_of_folders(app)) {
        given.entry(id).or_default();
    }
    for agency in open {
        given.entry(agency.id.clone()).or_default().extend(agency.desk.let_go());
    }
    let mut left = Vec::new();
    let mut still_in_keychain = BTreeMap::new();
    for (id, given) in given {
        let folder = folder(app, &id)?;
        let keychain = Keychain::new(IDENTIFIER, &id);
        let erased = tauri::async_runtime::spawn_blocking(move || erase::erase(&folder, given, &keychain)).await;
        let erased = erased.map_err(|_| DeskError::internal("not-erased"))?;
        if let Some(secrets) = erased.secrets_left {
            still_in_keychain.insert(id, secrets);
        }
        left.extend(erased.folder_left.map(Left::History));
    }
    if !still_in_keychain.is_empty() {
        left.insert(0, Left::Secrets);
    }
    if preferences::erase(app).is_err() {
        left.push(Left::Preferences);
    }
    if start::set_with_computer(app, false).is_err() {
        left.push(Left::Start);
    }
    if let Err(folder) = logs::erase(app) {
        left.push(Left::Logs(folder));
    }
    if !still_in_keychain.is_empty() {
        // The next try must still find them, and no other agency may be given their names.
        let counted = remembered.counted;
        let _ = preferences::set(app, ENTRY, &Remembered { counted, still_in_keychain, ..Remembered::default() });
    }
    let fresh = open_fresh(app, &[]).await;
    let desk = fresh.desk.clone();
    desks.begin_anew(fresh);
    erase::tell(&left, IDENTIFIER, language::words(app))?;
    Ok(desk)
}

/// The agencies that have a folder, whether or not they are remembered.
fn ids_of_folders(app: &AppHandle) -> Vec<String> {
    let Ok(all) = stored::data_folder(app) else { return Vec::new() };
    let folders = std::fs::read_dir(all.join(FOLDER)).into_iter().flatten().flatten();
    folders.filter_map(|folder| folder.file_name().into_string().ok()).collect()
}

/// Takes back an agency that could not be connected.
pub async fn discard(app: &AppHandle, agency: Agency) {
    let id = agency.id.clone();
    // Nothing of it was kept yet but the key of fingerprints; an unreachable keychain then keeps a random number.
    let _ = agency.desk.erase().await;
    drop(agency);
    let _ = remove_folder(app, &id);
}

fn remove_folder(app: &AppHandle, id: &str) -> Result<(), DeskError> {
    let folder = folder(app, id)?;
    if !folder.exists() {
        return Ok(());
    }
    std::fs::remove_dir_all(&folder).map_err(|_| {
        DeskError::new(
            ErrorCode::FileNotUsable,
            Phrase::new("error-history-not-deleted"),
            Phrase::new("error-history-not-deleted-next").with("folder", folder.display().to_string()),
        )
    })
}

fn read(app: &AppHandle) -> Remembered {
    preferences::get(app, ENTRY).unwrap_or_default()
}
