//! All that Key Desk knows of all agencies, as texts: everything but secrets for the owner, and only figures for support.

use std::fmt::Write as _;

use keydesk_core::error::DeskError;
use serde_json::json;
use tauri::AppHandle;

use crate::desks::Desks;
use crate::preferences;

/// Everything, but keys and credentials and their marks.
pub async fn everything(app: &AppHandle, desks: &Desks) -> Result<String, DeskError> {
    let mut agencies = Vec::new();
    for agency in desks.all().await? {
        // One that was never connected has nothing to tell.
        if agency.entry(false).is_some() {
            agencies.push(agency.desk.everything()?);
        }
    }
    let everything = json!({
        "madeWith": format!("Key Desk {}", env!("CARGO_PKG_VERSION")),
        "madeAt": jiff::Timestamp::now(),
        "agencies": agencies,
        "preferences": preferences::read(app),
    });
    serde_json::to_string_pretty(&everything).map_err(|_| DeskError::internal("no-file"))
}

/// What helps whoever supports Key Desk. No secret, and no name.
pub async fn for_support(desks: &Desks) -> Result<String, DeskError> {
    let webview = tauri::webview_version().unwrap_or_else(|_| "unknown".to_owned());
    let mut lines = format!(
        "Key Desk {}\nsystem: {}, {}\nwebview: {webview}\n",
        env!("CARGO_PKG_VERSION"),
        os_info::get(),
        std::env::consts::ARCH
    );
    for (position, agency) in desks.all().await?.into_iter().enumerate() {
        let _ = write!(lines, "\nagency {}\n{}", position + 1, agency.desk.details_for_support());
    }
    let shown = desks.shown().await?;
    if shown.view().connection.is_some_and(|connection| connection.demo) {
        let _ = write!(lines, "\ndemo\n{}", shown.details_for_support());
    }
    Ok(lines)
}
