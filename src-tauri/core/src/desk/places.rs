//! Places where keys are used: noted, changed, ticked off, and as a spreadsheet. What makes a place open is decided in
//! `places`.

use std::collections::{HashMap, HashSet};

use super::view::shown_id;
use super::{Desk, ImportOutcome, ImportProblem, PlaceView, State};
use crate::agency::SubAccounts;
use crate::clock::Clock as _;
use crate::error::{DeskError, ErrorCode};
use crate::journal::{Activity, ActivityKind};
use crate::phrase::Phrase;
use crate::places::{Place, PlaceEntry, PlaceKind};
use crate::spreadsheet;
use crate::words::{Language, Words};

/// A list of places larger than this, in bytes, is none.
const LARGEST_LIST: usize = 10_000_000;
/// How many lines that cannot be used are told.
const PROBLEMS_TOLD: usize = 100;

impl Desk {
    /// The places of one sub-account, in the order in which they were noted.
    #[must_use]
    pub fn places(&self, sub_account_id: &str) -> Vec<PlaceView> {
        let state = self.inner.lock();
        let newest = state.regenerations.get(sub_account_id);
        state.places_of(sub_account_id).iter().map(|place| PlaceView::of(place, newest)).collect()
    }

    /// The link of a place, for the browser; `None` where it has none.
    #[must_use]
    pub fn link_of(&self, id: i32) -> Option<String> {
        let state = self.inner.lock();
        state.place(id).map(|place| place.link.clone()).filter(|link| !link.is_empty())
    }

    /// Notes a place, or changes one.
    ///
    /// # Errors
    /// `place_not_usable` with what to change, `sub_account_unknown`, `journal_unusable`.
    pub fn save_place(&self, entry: PlaceEntry) -> Result<PlaceView, DeskError> {
        let entry = entry.checked()?;
        let Some(id) = entry.id else {
            let ids = [entry.sub_account_id.clone()];
            let added = self.add(&ids, &entry)?.pop();
            return added.ok_or_else(|| {
                DeskError::new(
                    ErrorCode::PlaceNotUsable,
                    Phrase::new("error-place-twice"),
                    Phrase::new("error-place-twice-next"),
                )
            });
        };
        let mut place = self.inner.lock().place(id).cloned().ok_or_else(gone)?;
        place.kind = entry.kind;
        place.name = entry.name;
        place.link = entry.link;
        place.note = entry.note;
        let words = place.in_phrase(Phrase::new("activity-place-changed"));
        self.write(place, ActivityKind::PlaceChanged, words)
    }

    /// Notes the same place for many sub-accounts; those that have it already are left out. Returns the new places' numbers.
    ///
    /// # Errors
    /// As [`Desk::save_place`].
    pub fn add_place_to_many(&self, sub_account_ids: &[String], entry: PlaceEntry) -> Result<Vec<i32>, DeskError> {
        let entry = entry.checked()?;
        Ok(self.add(sub_account_ids, &entry)?.into_iter().map(|place| place.id).collect())
    }

    /// Removes these places, as far as they are still there: all or none. Returns how many that were.
    ///
    /// # Errors
    /// `journal_unusable`.
    pub fn delete_places(&self, ids: &[i32]) -> Result<u32, DeskError> {
        let ids: HashSet<i32> = ids.iter().copied().collect();
        let mut sub_account_ids = Vec::new();
        let removed = {
            let mut state = self.inner.lock();
            let is_meant = |place: &Place| ids.contains(&shown_id(place.id));
            let meant = state.places.values().flatten().filter(|place| is_meant(place));
            let removed: Vec<(i64, Activity)> = meant
                .map(|place| {
                    let words = place.in_phrase(Phrase::new("activity-place-removed"));
                    sub_account_ids.push(place.sub_account_id.clone());
                    (place.id, self.line(Some(&place.sub_account_id), ActivityKind::PlaceRemoved, words))
                })
                .collect();
            state.journal()?.remove_places(&removed)?;
            for id in &sub_account_ids {
                if let Some(places) = state.places.get_mut(id) {
                    places.retain(|place| !is_meant(place));
                }
            }
            removed.len()
        };
        self.tell_rows(&sub_account_ids);
        Ok(u32::try_from(removed).unwrap_or(u32::MAX))
    }

    /// Removes a place. The key itself is not touched.
    ///
    /// # Errors
    /// `place_not_usable` when it is gone already, `journal_unusable`.
    pub fn delete_place(&self, id: i32) -> Result<(), DeskError> {
        if self.delete_places(&[id])? == 0 { Err(gone()) } else { Ok(()) }
    }

    /// The owner has given a place the newest key, or takes that back.
    ///
    /// # Errors
    /// `place_not_usable` when it is gone, `journal_unusable`.
    pub fn tick_place(&self, id: i32, done: bool) -> Result<PlaceView, DeskError> {
        let mut place;
        {
            let state = self.inner.lock();
            place = state.place(id).cloned().ok_or_else(gone)?;
            let newest = state.regenerations.get(&place.sub_account_id).map(|newest| newest.id);
            (place.updated_for, place.updated_at) =
                if done { (newest, Some(self.inner.time.now())) } else { (None, None) };
        }
        let (kind, words) = if done {
            (ActivityKind::PlaceUpdated, place.in_phrase(Phrase::new("activity-place-updated")))
        } else {
            (ActivityKind::PlaceReopened, place.in_phrase(Phrase::new("activity-place-reopened")))
        };
        self.write(place, kind, words)
    }

    /// All places as a spreadsheet (CSV).
    #[must_use]
    pub fn places_as_spreadsheet(&self) -> String {
        let state = self.inner.lock();
        let words = state.words();
        let lines = state.sub_accounts.values().flat_map(|sub_account| {
            state.places_of(&sub_account.id).iter().map(move |place| {
                [
                    sub_account.id.as_str().into(),
                    sub_account.name.as_str().into(),
                    place.kind.name(words).into(),
                    place.name.as_str().into(),
                    place.link.as_str().into(),
                    place.note.as_str().into(),
                ]
            })
        });
        spreadsheet::write(columns(words).each_ref().map(String::as_str), lines)
    }

    /// Notes the places of a spreadsheet (CSV) with the columns of [`Desk::places_as_spreadsheet`]. The sub-account is found
    /// by its id, or by its name where that is clear. Places that are noted already are left as they are; what cannot be
    /// used is told, line by line, and everything else is taken.
    ///
    /// # Errors
    /// `file_not_usable` when it is no such list at all, `journal_unusable`; nothing is noted then.
    pub fn import_places(&self, text: &str) -> Result<ImportOutcome, DeskError> {
        if text.len() > LARGEST_LIST {
            return Err(not_a_list("too-large"));
        }
        let mut outcome = ImportOutcome { added: 0, already_there: 0, problems: Vec::new() };
        let mut entries = Vec::new();
        {
            let state = self.inner.lock();
            let names = Names::of(&state.sub_accounts);
            let mut lines = 0;
            let mut seen = HashSet::new();
            for line in spreadsheet::read(text) {
                lines += 1;
                let read = match &line {
                    Ok(line) => names.entry(line),
                    Err(_) => Err(Phrase::new("import-not-readable")),
                };
                let number = line.map_or_else(|number| number, |line| line.number);
                match read {
                    Ok(entry) if state.has(&entry) || !seen.insert(what_tells_apart(&entry)) => {
                        outcome.already_there += 1;
                    }
                    Ok(entry) => entries.push(entry),
                    Err(why) if outcome.problems.len() < PROBLEMS_TOLD => {
                        outcome.problems.push(ImportProblem { line: number, why });
                    }
                    Err(_) => {}
                }
            }
            if lines == 0 {
                return Err(not_a_list("no-lines"));
            }
        }
        outcome.added = u32::try_from(self.note(entries)?.len()).unwrap_or(u32::MAX);
        Ok(outcome)
    }

    fn add(&self, sub_account_ids: &[String], entry: &PlaceEntry) -> Result<Vec<PlaceView>, DeskError> {
        let entries = {
            let state = self.inner.lock();
            let for_each = sub_account_ids.iter().map(|id| PlaceEntry { sub_account_id: id.clone(), ..entry.clone() });
            let new: Vec<PlaceEntry> = for_each.filter(|entry| !state.has(entry)).collect();
            if let Some(unknown) = new.iter().find(|entry| !state.sub_accounts.contains_key(&entry.sub_account_id)) {
                return Err(DeskError::new(
                    ErrorCode::SubAccountUnknown,
                    Phrase::new("error-sub-account-of-place").with("id", unknown.sub_account_id.as_str()),
                    Phrase::new("error-look-again-next"),
                ));
            }
            new
        };
        self.note(entries)
    }

    /// Notes new places, all or none.
    fn note(&self, entries: Vec<PlaceEntry>) -> Result<Vec<PlaceView>, DeskError> {
        let now = self.inner.time.now();
        let with_lines: Vec<(PlaceEntry, Activity)> = entries
            .into_iter()
            .map(|entry| {
                let words = if entry.name.is_empty() {
                    Phrase::new("activity-place-added-by-kind").with("kind", entry.kind.word())
                } else {
                    Phrase::new("activity-place-added")
                        .with("kind", entry.kind.word())
                        .with("name", entry.name.as_str())
                };
                let line = Activity::of(now, &entry.sub_account_id, ActivityKind::PlaceAdded, words);
                (entry, line)
            })
            .collect();
        let mut ids = Vec::with_capacity(with_lines.len());
        let added = {
            let mut state = self.inner.lock();
            let places = state.journal()?.add_places(&with_lines, now)?;
            places
                .into_iter()
                .map(|place| {
                    let view = PlaceView::of(&place, state.regenerations.get(&place.sub_account_id));
                    ids.push(place.sub_account_id.clone());
                    state.places.entry(place.sub_account_id.clone()).or_default().push(place);
                    view
                })
                .collect()
        };
        ids.dedup();
        self.tell_rows(&ids);
        Ok(added)
    }

    /// Writes a changed place to disk and into memory.
    fn write(&self, place: Place, kind: ActivityKind, words: Phrase) -> Result<PlaceView, DeskError> {
        let view = {
            let mut state = self.inner.lock();
            let line = self.line(Some(&place.sub_account_id), kind, words);
            state.journal()?.save_place(&place, &line)?;
            let view = PlaceView::of(&place, state.regenerations.get(&place.sub_account_id));
            let known = state.places.get_mut(&place.sub_account_id).into_iter().flatten();
            if let Some(known) = known.into_iter().find(|known| known.id == place.id) {
                *known = place;
            }
            view
        };
        self.tell_rows(std::slice::from_ref(&view.sub_account_id));
        Ok(view)
    }
}

impl State {
    pub(super) fn places_of(&self, sub_account_id: &str) -> &[Place] {
        self.places.get(sub_account_id).map_or(&[], Vec::as_slice)
    }

    fn place(&self, id: i32) -> Option<&Place> {
        self.places.values().flatten().find(|place| shown_id(place.id) == id)
    }

    fn has(&self, entry: &PlaceEntry) -> bool {
        self.places_of(&entry.sub_account_id).iter().any(|place| place.is_same(entry))
    }
}

/// Which sub-account a line of a list means.
struct Names<'a> {
    sub_accounts: &'a SubAccounts,
    /// The ids of those with this name, in small letters.
    by_name: HashMap<String, Vec<&'a str>>,
    /// What a list's columns are called in each language, in small letters.
    columns: [[String; 6]; Language::ALL.len()],
}

impl<'a> Names<'a> {
    fn of(sub_accounts: &'a SubAccounts) -> Self {
        let mut by_name: HashMap<String, Vec<&str>> = HashMap::new();
        for sub_account in sub_accounts.values() {
            by_name.entry(sub_account.name.trim().to_lowercase()).or_default().push(&sub_account.id);
        }
        let columns = Language::ALL.map(|language| columns(Words::of(language)).map(|name| name.to_lowercase()));
        Self { sub_accounts, by_name, columns }
    }

    /// The cells of a line in the order of [`columns`], whatever language they are named in.
    fn cells<'l>(&self, line: &'l spreadsheet::Line) -> [&'l str; 6] {
        std::array::from_fn(|column| {
            let cells = self.columns.iter().map(|names| line.cell(&names[column]));
            cells.into_iter().find(|cell| !cell.is_empty()).unwrap_or_default()
        })
    }

    /// The place a line tells of, or why it cannot be used.
    fn entry(&self, line: &spreadsheet::Line) -> Result<PlaceEntry, Phrase> {
        let [id, name, kind, called, web_link, note] = self.cells(line);
        let (id, name) = (id.trim(), name.trim());
        let sub_account_id = if self.sub_accounts.contains_key(id) {
            id
        } else {
            match self.by_name.get(&name.to_lowercase()).map_or(&[][..], Vec::as_slice) {
                [one] if !name.is_empty() => one,
                [_, _, ..] if !name.is_empty() => {
                    return Err(Phrase::new("import-many-called").with("name", shortened(name)));
                }
                _ if name.is_empty() && id.is_empty() => return Err(Phrase::new("import-names-none")),
                _ => {
                    return Err(
                        Phrase::new("import-not-known").with("name", shortened(if id.is_empty() { name } else { id }))
                    );
                }
            }
        };
        let kind = kind.trim();
        let (kind, name) = match PlaceKind::named(kind) {
            Some(kind) => (kind, called.to_owned()),
            // A product that has no kind of its own is still a place.
            None if called.trim().is_empty() => (PlaceKind::Other, kind.to_owned()),
            None if kind.is_empty() => (PlaceKind::Other, called.to_owned()),
            None => (PlaceKind::Other, format!("{kind} · {called}")),
        };
        let entry = PlaceEntry {
            id: None,
            sub_account_id: sub_account_id.to_owned(),
            kind,
            name,
            link: web_link.to_owned(),
            note: note.to_owned(),
        };
        entry.checked().map_err(|error| error.message)
    }
}

/// What the columns of a list of places are called.
fn columns(words: &Words) -> [String; 6] {
    [
        words.say(&Phrase::new("places-column-id")),
        words.say(&Phrase::new("places-column-name")),
        words.say(&Phrase::new("places-column-kind")),
        words.say(&Phrase::new("places-column-called")),
        words.say(&Phrase::new("places-column-link")),
        words.say(&Phrase::new("places-column-note")),
    ]
}

fn what_tells_apart(entry: &PlaceEntry) -> (String, PlaceKind, String) {
    (entry.sub_account_id.clone(), entry.kind, entry.name.to_lowercase())
}

fn shortened(text: &str) -> String {
    text.chars().take(60).collect()
}

fn gone() -> DeskError {
    DeskError::new(ErrorCode::PlaceNotUsable, Phrase::new("error-place-gone"), Phrase::new("error-place-gone-next"))
}

/// `why` is one of the variants of the message `error-not-a-list`.
fn not_a_list(why: &str) -> DeskError {
    DeskError::new(
        ErrorCode::FileNotUsable,
        Phrase::new("error-not-a-list").with("why", why),
        Phrase::new("error-not-a-list-next"),
    )
}
