//! The commands of the window: each reads its arguments, calls the desk, and returns. Nothing is decided here.

// Tauri hands arguments over by value.
#![allow(clippy::needless_pass_by_value)]

use keydesk_core::desk::{ConnectRequest, DeskView, RegenerateRequest, RegenerationView, SubAccountRow};
use keydesk_core::error::{DeskError, ErrorCode};
use keydesk_core::journal::ActivityEntry;
use tauri::{AppHandle, State};

use crate::desks::Desks;
use crate::preferences::{self, Preferences, RememberedConnection};
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

/// The newest lines of the activity log, of one sub-account or of all.
#[tauri::command]
#[specta::specta]
pub async fn activity(desks: State<'_, Desks>, sub_account_id: Option<String>) -> Answer<Vec<ActivityEntry>> {
    desks.shown().await?.activity(sub_account_id.as_deref())
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
