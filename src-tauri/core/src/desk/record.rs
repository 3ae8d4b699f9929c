//! The activity log for the owner: searched, page by page, and as a spreadsheet.

use super::{ActivityQuery, Desk, State};
use crate::error::DeskError;
use crate::journal::ActivityEntry;
use crate::phrase::Phrase;
use crate::spreadsheet;

/// How many lines of the log make a page.
const PAGE: usize = 200;

impl Desk {
    /// One page of the activity log, newest first.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub fn activity(&self, query: &ActivityQuery) -> Result<Vec<ActivityEntry>, DeskError> {
        self.inner.lock().lines(query, PAGE)
    }

    /// Every line the query takes, as a spreadsheet (CSV), newest first.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub fn activity_as_spreadsheet(&self, query: &ActivityQuery) -> Result<String, DeskError> {
        let state = self.inner.lock();
        let entries = state.lines(&ActivityQuery { before: None, ..query.clone() }, usize::MAX)?;
        let words = state.words();
        let lines = entries.iter().map(|entry| {
            let id = entry.sub_account_id.as_deref().unwrap_or_default();
            let name = state.sub_accounts.get(id).map_or("", |known| known.name.as_str());
            [
                entry.at.strftime("%Y-%m-%d %H:%M:%S").to_string().into(),
                name.into(),
                id.into(),
                words.say(&entry.words).into(),
            ]
        });
        let columns = [
            words.say(&Phrase::new("activity-column-when")),
            words.say(&Phrase::new("activity-column-name")),
            words.say(&Phrase::new("activity-column-id")),
            words.say(&Phrase::new("activity-column-words")),
        ];
        Ok(spreadsheet::write(columns.each_ref().map(String::as_str), lines))
    }
}

impl State {
    pub(super) fn lines(&self, query: &ActivityQuery, most: usize) -> Result<Vec<ActivityEntry>, DeskError> {
        let journal = self.journal.as_ref().ok_or_else(|| DeskError::internal("no-journal"))?;
        let search = query.search.trim().to_lowercase();
        let words = self.words();
        let fits = |entry: &ActivityEntry| {
            let id = entry.sub_account_id.as_deref().unwrap_or_default();
            let name = self.sub_accounts.get(id).map_or("", |known| known.name.as_str());
            (query.kinds.is_empty() || query.kinds.contains(&entry.kind))
                && (search.is_empty()
                    || [words.say(&entry.words).as_str(), name, id]
                        .iter()
                        .any(|text| text.to_lowercase().contains(&search)))
        };
        Ok(journal.activity(query.sub_account_id.as_deref(), query.before, most, fits)?)
    }
}
