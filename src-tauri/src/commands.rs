//! The commands of the window: each reads its arguments, calls the desk, and returns. Nothing is decided here.

// Tauri hands arguments over by value.
#![allow(clippy::needless_pass_by_value)]

use keydesk_core::desk::{
    ActivityQuery, ConnectRequest, DeskView, GuidedAnswer, ImportOutcome, KeyCheck, KeyCheckRequest, ManyRequest,
    ManyReview, PlaceView, RegenerateRequest, RegenerationView, RunView, SubAccountRow,
};
use keydesk_core::error::{DeskError, ErrorCode};
use keydesk_core::journal::ActivityEntry;
use keydesk_core::many::RunItem;
use keydesk_core::places::PlaceEntry;
use tauri::{AppHandle, State};

use crate::desks::Desks;
use crate::preferences::{self, Preferences, RememberedConnection};
use crate::shell::browser;
use crate::shell::clipboard::{Copied, KeyClipboard};
use crate::shell::files::{self, SavedFile};
use crate::{demo, events};

type Answer<T> = Result<T, DeskError>;

/// The desk as it stands, without its rows.
#[tauri::command]
#[specta::specta]
pub async fn desk_view(desks: State<'_, Desks>) -> Answer<DeskView> {
    Ok(desks.shown().await?.view())
}

/// All rows of the table.
#[tauri::command]
#[specta::specta]
pub async fn sub_accounts(desks: State<'_, Desks>) -> Answer<Vec<SubAccountRow>> {
    Ok(desks.shown().await?.sub_accounts())
}

/// Connects the owner's agency, and remembers where it is for the next start. A connection for this session only is not
/// remembered: the next start would send a key that is still in the keychain to an address it was never meant for.
#[tauri::command]
#[specta::specta]
pub async fn connect(app: AppHandle, desks: State<'_, Desks>, request: ConnectRequest) -> Answer<DeskView> {
    let remembered =
        RememberedConnection { agency_name: request.agency_name.clone(), addresses: request.addresses.clone() };
    let session_only = request.session_only;
    let desk = desks.own().await?;
    let view = desk.connect(request).await?;
    if !session_only && let Err(error) = preferences::remember_connection(&app, &remembered) {
        desk.add_notice(error);
    }
    Ok(view)
}

/// What the owner entered when connecting last, but for the key.
#[tauri::command]
#[specta::specta]
pub fn remembered_connection(app: AppHandle) -> Option<RememberedConnection> {
    preferences::remembered_connection(&app)
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
    let desk = desks.own().await?;
    events::tell_all(&app, &desk);
    Ok(desk.view())
}

/// Removes the agency's key from this computer.
#[tauri::command]
#[specta::specta]
pub async fn forget_credential(desks: State<'_, Desks>) -> Answer<DeskView> {
    desks.shown().await?.forget_credential().await
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
    desks.shown().await?.cancel_look();
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

/// Notes the same place for many sub-accounts; returns how many got it.
#[tauri::command]
#[specta::specta]
pub async fn add_place_to_many(
    desks: State<'_, Desks>,
    sub_account_ids: Vec<String>,
    place: PlaceEntry,
) -> Answer<u32> {
    desks.shown().await?.add_place_to_many(&sub_account_ids, place)
}

/// Removes a place.
#[tauri::command]
#[specta::specta]
pub async fn delete_place(desks: State<'_, Desks>, id: i32) -> Answer<()> {
    desks.shown().await?.delete_place(id)
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
    files::save(&app, "Key Desk places", &desks.shown().await?.places_as_spreadsheet())
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
    files::save(&app, "Key Desk activity", &desks.shown().await?.activity_as_spreadsheet(&query)?)
}

/// Shows an exported file in its folder.
#[tauri::command]
#[specta::specta]
pub async fn show_saved_file(app: AppHandle, name: String) -> Answer<()> {
    files::show(&app, &name)
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
    preferences::save(&app, &preferences)
}
