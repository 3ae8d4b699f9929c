//! What the window is told without asking: that the desk changed, which rows did, and that it has something to ask.

use keydesk_core::desk::{Desk, DeskEvent, DeskView, LookingView, SubAccountRow};
use serde::{Deserialize, Serialize};
use tauri::async_runtime::JoinHandle;
use tauri::{AppHandle, Manager as _};
use tauri_specta::Event as _;
use tokio::sync::broadcast::error::RecvError;

use crate::desks::{Desks, Which};
use crate::preferences::Filter;
use crate::shell::notifications;
use crate::shell::updates::UpdateView;

/// The desk is another one.
#[derive(Debug, Clone, Serialize, Deserialize, specta::Type, tauri_specta::Event)]
pub struct DeskChanged(pub DeskView);

/// Rows changed.
#[derive(Debug, Clone, Serialize, Deserialize, specta::Type, tauri_specta::Event)]
#[serde(rename_all = "camelCase")]
pub struct SubAccountsChanged {
    /// Whose rows they are.
    pub agency_id: String,
    /// These rows take the place of those with the same id, or are new.
    pub rows: Vec<SubAccountRow>,
    /// More changed than is told here: ask for the whole list again.
    pub reload: bool,
}

/// How far the list of an agency has come that is being connected beside the one shown; nothing while none is read.
#[derive(Debug, Clone, Serialize, Deserialize, specta::Type, tauri_specta::Event)]
pub struct Joining(pub Option<LookingView>);

/// A page that the menu bar of macOS leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum MenuPage {
    /// The settings.
    Settings,
    /// Help.
    Help,
}

/// The owner chose a page in the menu bar of macOS.
#[derive(Debug, Clone, Serialize, Deserialize, specta::Type, tauri_specta::Event)]
pub struct PageAsked(pub MenuPage);

/// The owner wants to end Key Desk while many keys are being regenerated: the window asks whether they mean it.
#[derive(Debug, Clone, Serialize, Deserialize, specta::Type, tauri_specta::Event)]
pub struct QuitAsked;

/// What the owner wants to see: one sub-account, the rows of a filter, or the first page of an agency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct Destination {
    /// Whose.
    pub agency_id: String,
    /// This one.
    pub sub_account_id: Option<String>,
    /// Those.
    pub filter: Option<Filter>,
}

/// The owner clicked on a notification: the window is to show what it told of.
#[derive(Debug, Clone, Serialize, Deserialize, specta::Type, tauri_specta::Event)]
pub struct OpenAsked(pub Destination);

/// What is known of newer versions of Key Desk is another.
#[derive(Debug, Clone, Serialize, Deserialize, specta::Type, tauri_specta::Event)]
pub struct UpdateChanged(pub UpdateView);

/// Hands a desk's events to the window for as long as that desk is the one shown.
pub fn forward(app: &AppHandle, desk: Desk, which: Which) -> JoinHandle<()> {
    let app = app.clone();
    let mut events = desk.events();
    tauri::async_runtime::spawn(async move {
        loop {
            let event = match events.recv().await {
                Ok(event) => event,
                // More happened than could be kept: everything may have changed.
                Err(RecvError::Lagged(_)) => DeskEvent::AllRows,
                Err(RecvError::Closed) => return,
            };
            // The owner waits for their own keys whatever the window shows.
            if matches!(which, Which::Agency(_)) {
                if let DeskEvent::News(news) = &event {
                    notifications::tell(&app, desk.agency_id(), news);
                }
                app.state::<Desks>().stir();
            }
            if app.state::<Desks>().joining().is_some_and(|joining| joining.agency_id() == desk.agency_id()) {
                let _ = Joining(desk.view().looking).emit(&app);
            }
            if !app.state::<Desks>().shows(&which) {
                continue;
            }
            // A window that is closing hears nothing any more, which is no failure.
            let _ = match event {
                DeskEvent::Changed => DeskChanged(desk.view()).emit(&app),
                DeskEvent::News(_) => Ok(()),
                DeskEvent::Rows(rows) => {
                    SubAccountsChanged { agency_id: desk.agency_id().to_owned(), rows, reload: false }.emit(&app)
                }
                DeskEvent::AllRows => all_rows(&desk).emit(&app).and_then(|()| DeskChanged(desk.view()).emit(&app)),
            };
        }
    })
}

/// Tells the window that it shows another desk now.
pub fn tell_all(app: &AppHandle, desk: &Desk) {
    let _ = DeskChanged(desk.view()).emit(app);
    let _ = all_rows(desk).emit(app);
}

fn all_rows(desk: &Desk) -> SubAccountsChanged {
    SubAccountsChanged { agency_id: desk.agency_id().to_owned(), rows: Vec::new(), reload: true }
}
