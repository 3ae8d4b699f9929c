//! The owner's browser, for the few pages Key Desk opens. Which addresses those are is decided by the desk; here only the
//! web's own schemes pass.

use keydesk_core::desk::Pages;
use keydesk_core::error::{DeskError, ErrorCode};
use keydesk_core::phrase::Phrase;
use tauri::{AppHandle, Url};
use tauri_plugin_opener::OpenerExt as _;

/// HighLevel's form for developers who need support, as its help article "HighLevel API" gives it.
const SUPPORT: &str = "https://developers.gohighlevel.com/support";

/// The browser, for the desk.
pub struct Browser(pub AppHandle);

impl Pages for Browser {
    fn open(&self, address: &str) -> bool {
        let is_of_the_web = Url::parse(address).is_ok_and(|url| matches!(url.scheme(), "https" | "http"));
        is_of_the_web && self.0.opener().open_url(address, None::<&str>).is_ok()
    }
}

/// Opens an address the owner noted or Key Desk knows.
///
/// # Errors
/// `browser_unusable`, naming the address.
pub fn open(app: &AppHandle, address: &str) -> Result<(), DeskError> {
    if Browser(app.clone()).open(address) {
        return Ok(());
    }
    Err(DeskError::new(
        ErrorCode::BrowserUnusable,
        Phrase::new("error-browser"),
        Phrase::new("error-browser-address-next").with("address", address),
    ))
}

/// Opens HighLevel's support page.
///
/// # Errors
/// As [`open`].
pub fn open_support(app: &AppHandle) -> Result<(), DeskError> {
    open(app, SUPPORT)
}
