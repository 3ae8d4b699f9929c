//! The commands of the window: each reads its arguments, calls the desk, and returns. Nothing is decided here.

// Tauri hands arguments over by value.
#![allow(clippy::needless_pass_by_value)]

use keydesk_core::credential::{self, Recognised};
use keydesk_core::desk::{
    ActivityQuery, AddKeysRequest, AddedKeys, AgencySettingsView, ConnectRequest, DeskView, GuidedAnswer,
    ImportOutcome, KeyCheck, KeyCheckRequest, ManyRequest, ManyReview, PlaceView, RegenerateRequest, RegenerationView,
    RowsPage, RunView, SubAccountRow,
};
use keydesk_core::erase;
use keydesk_core::error::{DeskError, ErrorCode};
use keydesk_core::given_keys::KeyLine;
use keydesk_core::highlevel::{AgencyPage, CredentialKind};
use keydesk_core::journal::ActivityEntry;
use keydesk_core::many::RunItem;
use keydesk_core::places::PlaceEntry;
use keydesk_core::settings::{AgencySettings, SettingProblem};
use secrecy::{ExposeSecret as _, SecretString};
use tauri::{AppHandle, State};

use crate::agencies::{self, Agency, AgencyEntry};
use crate::desks::Desks;
use crate::preferences::{self, Preferences};
use crate::shell::clipboard::{Copied, KeyClipboard};
use crate::shell::files::{self, SavedFile};
use crate::shell::stored::{self, StoredThing};
use crate::shell::updates::{UpdateView, Updates};
use crate::shell::{browser, language, quitting, start, updates};
use crate::{demo, events, known};

type Answer<T> = Result<T, DeskError>;

/// The desk as it stands, without its rows.
#[tauri::command]
#[specta::specta]
pub async fn desk_view(desks: State<'_, Desks>) -> Answer<DeskView> {
    Ok(desks.shown().await?.view())
}

/// A page of the table's rows: those after this id, or the first ones.
#[tauri::command]
#[specta::specta]
pub async fn sub_accounts(desks: State<'_, Desks>, after: Option<String>) -> Answer<RowsPage> {
    let page = desks.shown().await?.sub_accounts_after(after.as_deref());
    if !page.more {
        desks.tell_read();
    }
    Ok(page)
}

/// Connects the owner's agency, or another one, or gives the connected one another credential.
#[tauri::command]
#[specta::specta]
pub async fn connect(app: AppHandle, desks: State<'_, Desks>, request: ConnectRequest) -> Answer<DeskView> {
    let another = request.another;
    let agency = agency_for(&app, &desks, another).await?;
    let connected = agency.desk.connect(request).await;
    settle(&app, &desks, another, agency, connected, |view| view).await
}

/// Keeps the keys of sub-accounts, as reviewed, in the keychain.
#[tauri::command]
#[specta::specta]
pub async fn add_keys(app: AppHandle, desks: State<'_, Desks>, request: AddKeysRequest) -> Answer<AddedKeys> {
    let another = request.another;
    let agency = agency_for(&app, &desks, another).await?;
    let added = agency.desk.add_keys(request).await;
    settle(&app, &desks, another, agency, added, |added| &added.view).await
}

/// The agency a request is about: the one shown, or a fresh one.
async fn agency_for(app: &AppHandle, desks: &Desks, another: bool) -> Answer<Agency> {
    if !another {
        return desks.own().await;
    }
    let agency = agencies::open_fresh(app, &desks.all().await?).await;
    desks.set_joining(Some(agency.desk.clone()));
    Ok(agency)
}

/// Remembers an agency that was connected and shows it; takes a fresh one back that was not.
async fn settle<T>(
    app: &AppHandle,
    desks: &Desks,
    another: bool,
    agency: Agency,
    outcome: Answer<T>,
    view: impl Fn(&T) -> &DeskView,
) -> Answer<T> {
    if another {
        desks.set_joining(None);
    }
    match &outcome {
        Ok(done) => {
            if let Err(error) = agencies::remember(app, &agency, view(done)) {
                agency.desk.add_notice(error);
            }
            if another {
                desks.add(agency.clone());
                events::tell_all(app, &agency.desk);
            }
        }
        Err(_) if another => agencies::discard(app, agency).await,
        Err(_) => {}
    }
    outcome
}

/// What was pasted, told from its text alone. Sends nothing.
#[tauri::command]
#[specta::specta]
pub async fn recognise_credential(text: String) -> Answer<Recognised> {
    Ok(Recognised::from(credential::recognise(SecretString::from(text).expose_secret())))
}

/// What lines with keys of sub-accounts hold. Sends and keeps nothing.
#[tauri::command]
#[specta::specta]
pub async fn review_keys(desks: State<'_, Desks>, text: String, another: bool) -> Answer<Vec<KeyLine>> {
    desks.own().await?.desk.review_keys(SecretString::from(text).expose_secret(), another)
}

/// The agencies Key Desk knows, in the order in which they were added.
#[tauri::command]
#[specta::specta]
pub async fn agencies(desks: State<'_, Desks>) -> Answer<Vec<AgencyEntry>> {
    desks.entries().await
}

/// Shows another agency.
#[tauri::command]
#[specta::specta]
pub async fn show_agency(app: AppHandle, desks: State<'_, Desks>, id: String) -> Answer<DeskView> {
    let agency = desks.show(&id).await?;
    if let Err(error) = agencies::remember_shown(&app, &id) {
        agency.desk.add_notice(error);
    }
    events::tell_all(&app, &agency.desk);
    Ok(agency.desk.view())
}

/// Removes an agency's keys from this computer; with `history_too` also everything Key Desk noted of it. Returns what is shown
/// then.
#[tauri::command]
#[specta::specta]
pub async fn forget_agency(app: AppHandle, desks: State<'_, Desks>, id: String, history_too: bool) -> Answer<DeskView> {
    agencies::forget(&app, &desks, &id, history_too).await?;
    let desk = desks.shown().await?;
    events::tell_all(&app, &desk);
    Ok(desk.view())
}

/// How the shown agency is set up, beside the defaults.
#[tauri::command]
#[specta::specta]
pub async fn agency_settings(desks: State<'_, Desks>) -> Answer<AgencySettingsView> {
    Ok(desks.shown().await?.agency_settings())
}

/// What is wrong with settings, field by field; empty when nothing is. Changes nothing.
#[tauri::command]
#[specta::specta]
pub async fn check_agency_settings(desks: State<'_, Desks>, settings: AgencySettings) -> Answer<Vec<SettingProblem>> {
    Ok(desks.shown().await?.check_settings(&settings))
}

/// Changes how the shown agency is set up. A changed address to which a credential goes takes that credential off this computer: it
/// must be pasted again.
#[tauri::command]
#[specta::specta]
pub async fn save_agency_settings(
    app: AppHandle,
    desks: State<'_, Desks>,
    agency_name: String,
    settings: AgencySettings,
) -> Answer<DeskView> {
    let desk = desks.shown().await?;
    let view = desk.change_settings(&agency_name, settings).await?;
    let own = desks.own().await?;
    // What is changed in the demo ends with it.
    if own.id == view.agency_id {
        agencies::remember(&app, &own, &view)?;
    }
    Ok(view)
}

/// Marks a sub-account's key as expired, or takes that back.
#[tauri::command]
#[specta::specta]
pub async fn mark_expired(desks: State<'_, Desks>, sub_account_id: String, expired: bool) -> Answer<SubAccountRow> {
    desks.shown().await?.mark_expired(&sub_account_id, expired)
}

/// The owner has read what changed.
#[tauri::command]
#[specta::specta]
pub async fn dismiss_changes(desks: State<'_, Desks>) -> Answer<DeskView> {
    desks.shown().await?.dismiss_changes()
}

/// Brings back the changes that were put away last.
#[tauri::command]
#[specta::specta]
pub async fn bring_changes_back(desks: State<'_, Desks>) -> Answer<DeskView> {
    desks.shown().await?.bring_changes_back()
}

/// Opens the demo.
#[tauri::command]
#[specta::specta]
pub async fn try_demo(app: AppHandle, desks: State<'_, Desks>) -> Answer<DeskView> {
    let demo = demo::start(&app).await?;
    let desk = demo.desk.clone();
    desks.show_demo(demo);
    events::tell_all(&app, &desk);
    Ok(desk.view())
}

/// Ends the demo and goes back to the owner's own desk.
#[tauri::command]
#[specta::specta]
pub async fn leave_demo(app: AppHandle, desks: State<'_, Desks>) -> Answer<DeskView> {
    desks.end_demo();
    let desk = desks.own().await?.desk;
    events::tell_all(&app, &desk);
    Ok(desk.view())
}

/// Removes one credential of the agency from this computer.
#[tauri::command]
#[specta::specta]
pub async fn forget_credential(desks: State<'_, Desks>, kind: CredentialKind) -> Answer<DeskView> {
    desks.shown().await?.forget_credential(kind).await
}

/// Removes the key that the owner gave for a sub-account from this computer.
#[tauri::command]
#[specta::specta]
pub async fn forget_sub_account_key(desks: State<'_, Desks>, sub_account_id: String) -> Answer<DeskView> {
    desks.shown().await?.forget_sub_account_key(&sub_account_id).await
}

/// Looks at the agency now; returns when that is done.
#[tauri::command]
#[specta::specta]
pub async fn look_now(desks: State<'_, Desks>) -> Answer<DeskView> {
    let desk = desks.shown().await?;
    desk.look_now().await?;
    Ok(desk.view())
}

/// Stops the look under way.
#[tauri::command]
#[specta::specta]
pub async fn cancel_look(desks: State<'_, Desks>) -> Answer<()> {
    match desks.joining() {
        Some(joining) => joining.cancel_look(),
        None => desks.shown().await?.cancel_look(),
    }
    Ok(())
}

/// Regenerates one key after the typed confirmation; also the second try.
#[tauri::command]
#[specta::specta]
pub async fn regenerate(desks: State<'_, Desks>, request: RegenerateRequest) -> Answer<RegenerationView> {
    desks.shown().await?.regenerate(request).await
}

/// Stops watching for a key.
#[tauri::command]
#[specta::specta]
pub async fn stop_watching(desks: State<'_, Desks>, sub_account_id: String) -> Answer<RegenerationView> {
    desks.shown().await?.stop_watching(&sub_account_id)
}

/// What the owner says of the page on which they click.
#[tauri::command]
#[specta::specta]
pub async fn answer_guided(
    desks: State<'_, Desks>,
    sub_account_id: String,
    answer: GuidedAnswer,
) -> Answer<RegenerationView> {
    desks.shown().await?.answer_guided(&sub_account_id, answer)
}

/// Opens a sub-account's Business Info page in the browser.
#[tauri::command]
#[specta::specta]
pub async fn open_page(desks: State<'_, Desks>, sub_account_id: String) -> Answer<()> {
    desks.shown().await?.open_page(&sub_account_id)
}

/// Opens a page of the agency itself in the browser.
#[tauri::command]
#[specta::specta]
pub async fn open_agency_page(desks: State<'_, Desks>, page: AgencyPage) -> Answer<()> {
    desks.shown().await?.open_agency_page(page)
}

/// Opens the link of a place in the browser.
#[tauri::command]
#[specta::specta]
pub async fn open_link(app: AppHandle, desks: State<'_, Desks>, id: i32) -> Answer<()> {
    let link = desks.shown().await?.link_of(id);
    browser::open(&app, &link.unwrap_or_default())
}

/// Opens HighLevel's support page in the browser.
#[tauri::command]
#[specta::specta]
pub async fn open_support(app: AppHandle) -> Answer<()> {
    browser::open_support(&app)
}

/// Judges a key the owner pasted.
#[tauri::command]
#[specta::specta]
pub async fn check_key(desks: State<'_, Desks>, request: KeyCheckRequest) -> Answer<KeyCheck> {
    desks.shown().await?.check_key(request).await
}

/// A sub-account's key, for the owner who pressed "Show": the one answer that holds a key.
#[tauri::command]
#[specta::specta]
pub async fn show_key(desks: State<'_, Desks>, sub_account_id: String) -> Answer<String> {
    Ok(desks.shown().await?.show_key(&sub_account_id).await?.expose().to_owned())
}

/// Puts a sub-account's key on the clipboard for a while. The window does not get it.
#[tauri::command]
#[specta::specta]
pub async fn copy_key(
    desks: State<'_, Desks>,
    clipboard: State<'_, KeyClipboard>,
    sub_account_id: String,
) -> Answer<Copied> {
    let key = desks.shown().await?.copy_key(&sub_account_id).await?;
    clipboard.copy(key).await
}

/// The places where a sub-account's key is used.
#[tauri::command]
#[specta::specta]
pub async fn places(desks: State<'_, Desks>, sub_account_id: String) -> Answer<Vec<PlaceView>> {
    Ok(desks.shown().await?.places(&sub_account_id))
}

/// Notes a place, or changes one.
#[tauri::command]
#[specta::specta]
pub async fn save_place(desks: State<'_, Desks>, place: PlaceEntry) -> Answer<PlaceView> {
    desks.shown().await?.save_place(place)
}

/// Notes the same place for many sub-accounts; returns the numbers of the new places.
#[tauri::command]
#[specta::specta]
pub async fn add_place_to_many(
    desks: State<'_, Desks>,
    sub_account_ids: Vec<String>,
    place: PlaceEntry,
) -> Answer<Vec<i32>> {
    desks.shown().await?.add_place_to_many(&sub_account_ids, place)
}

/// Removes a place.
#[tauri::command]
#[specta::specta]
pub async fn delete_place(desks: State<'_, Desks>, id: i32) -> Answer<()> {
    desks.shown().await?.delete_place(id)
}

/// Removes these places, as far as they are still there; returns how many that were.
#[tauri::command]
#[specta::specta]
pub async fn delete_places(desks: State<'_, Desks>, ids: Vec<i32>) -> Answer<u32> {
    desks.shown().await?.delete_places(&ids)
}

/// Ticks a place off, or takes that back.
#[tauri::command]
#[specta::specta]
pub async fn tick_place(desks: State<'_, Desks>, id: i32, done: bool) -> Answer<PlaceView> {
    desks.shown().await?.tick_place(id, done)
}

/// Saves all places as a spreadsheet.
#[tauri::command]
#[specta::specta]
pub async fn export_places(app: AppHandle, desks: State<'_, Desks>) -> Answer<SavedFile> {
    files::save(&app, "Key Desk places", "csv", &desks.shown().await?.places_as_spreadsheet())
}

/// Notes the places of a spreadsheet.
#[tauri::command]
#[specta::specta]
pub async fn import_places(desks: State<'_, Desks>, text: String) -> Answer<ImportOutcome> {
    desks.shown().await?.import_places(&text)
}

/// What regenerating these keys would mean.
#[tauri::command]
#[specta::specta]
pub async fn review_many(desks: State<'_, Desks>, sub_account_ids: Vec<String>) -> Answer<ManyReview> {
    desks.shown().await?.review_many(&sub_account_ids)
}

/// Regenerates many keys after the typed confirmation; returns as soon as that is under way.
#[tauri::command]
#[specta::specta]
pub async fn regenerate_many(desks: State<'_, Desks>, request: ManyRequest) -> Answer<RunView> {
    desks.shown().await?.regenerate_many(request).await
}

/// Pauses the run.
#[tauri::command]
#[specta::specta]
pub async fn pause_run(desks: State<'_, Desks>) -> Answer<DeskView> {
    Ok(desks.shown().await?.pause_run())
}

/// Lets the run go on.
#[tauri::command]
#[specta::specta]
pub async fn resume_run(desks: State<'_, Desks>) -> Answer<DeskView> {
    Ok(desks.shown().await?.resume_run())
}

/// Stops the run.
#[tauri::command]
#[specta::specta]
pub async fn stop_run(desks: State<'_, Desks>) -> Answer<DeskView> {
    Ok(desks.shown().await?.stop_run())
}

/// Puts a run away that is over.
#[tauri::command]
#[specta::specta]
pub async fn dismiss_run(desks: State<'_, Desks>) -> Answer<DeskView> {
    desks.shown().await?.dismiss_run()
}

/// What became of each key of the run.
#[tauri::command]
#[specta::specta]
pub async fn run_items(desks: State<'_, Desks>) -> Answer<Vec<RunItem>> {
    Ok(desks.shown().await?.run_items())
}

/// One page of the activity log, newest first.
#[tauri::command]
#[specta::specta]
pub async fn activity(desks: State<'_, Desks>, query: ActivityQuery) -> Answer<Vec<ActivityEntry>> {
    desks.shown().await?.activity(&query)
}

/// Saves the lines of the activity log that the query takes as a spreadsheet.
#[tauri::command]
#[specta::specta]
pub async fn export_activity(app: AppHandle, desks: State<'_, Desks>, query: ActivityQuery) -> Answer<SavedFile> {
    files::save(&app, "Key Desk activity", "csv", &desks.shown().await?.activity_as_spreadsheet(&query)?)
}

/// Shows an exported file in its folder.
#[tauri::command]
#[specta::specta]
pub async fn show_saved_file(app: AppHandle, name: String) -> Answer<()> {
    files::show(&app, &name)
}

/// Opens an exported page in the browser.
#[tauri::command]
#[specta::specta]
pub async fn open_saved_file(app: AppHandle, name: String) -> Answer<()> {
    files::open(&app, &name)
}

/// Keeps the owner's note of a sub-account; an empty one takes it away.
#[tauri::command]
#[specta::specta]
pub async fn save_note(desks: State<'_, Desks>, sub_account_id: String, note: String) -> Answer<SubAccountRow> {
    desks.shown().await?.save_note(&sub_account_id, &note)
}

/// Saves the keys of these sub-accounts as a spreadsheet, in this order; all of them by name where none is given. No key is in it.
#[tauri::command]
#[specta::specta]
pub async fn export_keys(app: AppHandle, desks: State<'_, Desks>, sub_account_ids: Vec<String>) -> Answer<SavedFile> {
    let text = desks.shown().await?.keys_as_spreadsheet(&sub_account_ids, preferences::language(&app));
    files::save(&app, "Key Desk keys", "csv", &text)
}

/// Saves the same as one page that can be printed.
#[tauri::command]
#[specta::specta]
pub async fn export_report(app: AppHandle, desks: State<'_, Desks>, sub_account_ids: Vec<String>) -> Answer<SavedFile> {
    let text = desks.shown().await?.keys_as_page(&sub_account_ids, preferences::language(&app));
    files::save(&app, "Key Desk report", files::PAGE, &text)
}

/// Saves everything Key Desk knows, but keys and credentials.
#[tauri::command]
#[specta::specta]
pub async fn export_everything(app: AppHandle, desks: State<'_, Desks>) -> Answer<SavedFile> {
    files::save(&app, "Key Desk everything", "json", &known::everything(&app, &desks).await?)
}

/// What helps whoever supports Key Desk: versions, settings, counts and the last errors. No secret, and no name.
#[tauri::command]
#[specta::specta]
pub async fn details_for_support(desks: State<'_, Desks>) -> Answer<String> {
    known::for_support(&desks).await
}

/// What Key Desk has on this computer, and where.
#[tauri::command]
#[specta::specta]
pub async fn storage(app: AppHandle) -> Answer<Vec<StoredThing>> {
    stored::all(&app)
}

/// Shows the folder of the app's data.
#[tauri::command]
#[specta::specta]
pub async fn show_folder(app: AppHandle) -> Answer<()> {
    stored::show_folder(&app)
}

/// Takes everything off this computer, after the typed word. Returns what is shown then: an empty desk. Where something could not be
/// taken off, the error names it, and everything else is gone.
#[tauri::command]
#[specta::specta]
pub async fn erase_everything(
    app: AppHandle,
    desks: State<'_, Desks>,
    clipboard: State<'_, KeyClipboard>,
    typed_word: String,
) -> Answer<DeskView> {
    erase::check_word(&typed_word)?;
    clipboard.take_away(None);
    let erased = agencies::erase_everything(&app, &desks).await;
    events::tell_all(&app, &desks.shown().await?);
    Ok(erased?.view())
}

/// Ends Key Desk. Without `anyway`, not while many keys are being regenerated: then the window is to ask. Returns whether it ends.
#[tauri::command]
#[specta::specta]
pub fn quit(app: AppHandle, anyway: bool) -> bool {
    if anyway {
        app.exit(0);
        return true;
    }
    quitting::ask(&app)
}

/// What is known of newer versions of Key Desk.
#[tauri::command]
#[specta::specta]
pub fn update_view(updates: State<'_, Updates>) -> UpdateView {
    updates.view()
}

/// Looks for a newer version of Key Desk now.
#[tauri::command]
#[specta::specta]
pub async fn look_for_update(app: AppHandle) -> Answer<()> {
    updates::look(&app).await
}

/// Installs the newer version and starts it; returns where that did not work, or the owner stopped it.
#[tauri::command]
#[specta::specta]
pub async fn install_update(app: AppHandle) -> Answer<()> {
    updates::install(&app).await
}

/// Stops the download of the newer version.
#[tauri::command]
#[specta::specta]
pub fn stop_update(updates: State<'_, Updates>) {
    updates.stop();
}

/// Opens the page where Key Desk is downloaded.
#[tauri::command]
#[specta::specta]
pub fn open_downloads(app: AppHandle) -> Answer<()> {
    updates::open_downloads(&app)
}

/// Whether Key Desk starts with the computer.
#[tauri::command]
#[specta::specta]
pub async fn starts_with_computer(app: AppHandle) -> Answer<bool> {
    start::with_computer(&app)
}

/// Lets Key Desk start with the computer, or not; returns what is so then.
#[tauri::command]
#[specta::specta]
pub async fn set_starts_with_computer(app: AppHandle, on: bool) -> Answer<bool> {
    start::set_with_computer(&app, on)
}

/// The owner has read a notice.
#[tauri::command]
#[specta::specta]
pub async fn dismiss_notice(desks: State<'_, Desks>, code: ErrorCode) -> Answer<DeskView> {
    Ok(desks.shown().await?.dismiss_notice(code))
}

/// How the owner last had the window's contents.
#[tauri::command]
#[specta::specta]
pub fn preferences(app: AppHandle) -> Preferences {
    preferences::read(&app)
}

/// Remembers how the owner has the window's contents.
#[tauri::command]
#[specta::specta]
pub fn save_preferences(app: AppHandle, preferences: Preferences) -> Answer<()> {
    preferences::save(&app, &preferences)?;
    language::speak(&app, preferences::language(&app));
    Ok(())
}
