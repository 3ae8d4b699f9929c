//! What goes out of the desk as a file: the list of keys, and everything that is known of the agency. Never a key, a
//! credential, or a mark of one.

use serde_json::{Value, json};

use super::{ActivityQuery, Desk, PlaceView, RegenerationView, SubAccountRow};
use crate::clock::Clock as _;
use crate::error::DeskError;
use crate::report::Report;
use crate::words::Language;

/// What the bridge calls the mark of a key.
const MARK: &str = "fingerprint";

impl Desk {
    /// These sub-accounts' keys as a spreadsheet (CSV), in the order given; all of them by name where none is given.
    #[must_use]
    pub fn keys_as_spreadsheet(&self, sub_account_ids: &[String], language: Language) -> String {
        let (name, rows) = (self.agency_settings().agency_name, self.rows_in_order(sub_account_ids));
        self.report(&name, &rows, language).as_spreadsheet()
    }

    /// The same as one page (HTML) to print.
    #[must_use]
    pub fn keys_as_page(&self, sub_account_ids: &[String], language: Language) -> String {
        let (name, rows) = (self.agency_settings().agency_name, self.rows_in_order(sub_account_ids));
        self.report(&name, &rows, language).as_page()
    }

    fn report<'a>(&self, agency_name: &'a str, rows: &'a [SubAccountRow], language: Language) -> Report<'a> {
        Report { agency_name, rows, now: self.inner.time.now(), language }
    }

    fn rows_in_order(&self, ids: &[String]) -> Vec<SubAccountRow> {
        if !ids.is_empty() {
            let rules = self.inner.rules();
            let state = self.inner.lock();
            return ids.iter().filter_map(|id| state.row(id, &rules)).collect();
        }
        let mut rows = self.sub_accounts();
        rows.sort_by_cached_key(|row| (row.name.to_lowercase(), row.id.clone()));
        rows
    }

    /// Everything Key Desk knows of the agency, but its keys and credentials.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub fn everything(&self) -> Result<Value, DeskError> {
        let rules = self.inner.rules();
        let rows: Vec<Value> = self.sub_accounts().iter().map(without_mark).collect();
        let activity = self.inner.lock().lines(&ActivityQuery::default(), usize::MAX)?;
        let mut state = self.inner.lock();
        let regenerations = state.journal()?.regenerations()?;
        let regenerations: Vec<RegenerationView> =
            regenerations.iter().map(|regeneration| RegenerationView::of(regeneration, &rules)).collect();
        let places: Vec<PlaceView> = state
            .places
            .iter()
            .flat_map(|(id, places)| places.iter().map(|place| PlaceView::of(place, state.regenerations.get(id))))
            .collect();
        let notes = state.notes.clone();
        let last_look = state.last_look.clone();
        drop(state);
        let set_up = self.agency_settings();
        Ok(json!({
            "id": self.agency_id(),
            "name": set_up.agency_name,
            "settings": set_up.settings,
            "lastLook": last_look,
            "subAccounts": rows,
            "regenerations": regenerations,
            "places": places,
            "notes": notes,
            "activity": activity,
        }))
    }
}

fn without_mark(row: &SubAccountRow) -> Value {
    let mut row = json!(row);
    if let Some(fields) = row.as_object_mut() {
        fields.remove(MARK);
    }
    row
}
