//! What the owner prefers, kept with the store plugin. No secret is kept here. Where the agencies are is in `agencies`: the window
//! may change how it looks, never where a key is sent.
//!
//! Preferences outlive versions of Key Desk: what an older or a newer one wrote is read piece by piece, and a piece that
//! cannot be read is as if it had never been chosen.

use keydesk_core::error::{DeskError, ErrorCode};
use keydesk_core::phrase::Phrase;
use keydesk_core::words::Language as Written;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tauri::AppHandle;
use tauri_plugin_store::StoreExt as _;

/// The file's name, in the folder of the app's data.
pub const FILE: &str = "preferences.json";
const VIEW: &str = "view";
/// The longest search text remembered, in characters.
const LONGEST_SEARCH: usize = 200;
/// How many views are kept.
const MOST_VIEWS: usize = 50;
/// The longest name of a view, in characters.
const LONGEST_VIEW_NAME: usize = 60;
/// How many places of the owner's own are kept.
const MOST_OWN_PLACES: usize = 50;
/// The longest name of such a place, in characters.
const LONGEST_OWN_PLACE: usize = 60;
/// How many closed tips are remembered.
const MOST_CLOSED_TIPS: usize = 100;
/// The longest name of a tip, in characters.
const LONGEST_TIP: usize = 60;
/// How narrow and how wide a column may be, in pixels.
const COLUMN_WIDTHS: std::ops::RangeInclusive<u16> = 60..=800;
/// The sizes of text there are, in percent.
const TEXT_SIZES: [u16; 5] = [100, 115, 130, 150, 200];

/// Light, dark, or as the system has it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// The language of the window and of lists.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum Language {
    /// As the system has it.
    #[default]
    System,
    /// English.
    En,
    /// Spanish.
    Es,
}

/// How much room the table's rows take.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum Density {
    /// With room around them.
    #[default]
    Comfortable,
    /// As many as fit.
    Compact,
}

/// The table's columns; it can be sorted by each.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum SortColumn {
    /// The sub-account's name.
    Name,
    /// The status of its key: what needs the owner comes first.
    #[default]
    Status,
    /// The key's length.
    Length,
    /// The key's age.
    Age,
    /// The last look.
    LookedAt,
    /// The places where the key is used.
    Places,
    /// The sub-account's city.
    City,
    /// HighLevel's id of it.
    Id,
    /// The owner's note of it.
    Note,
}

/// Which rows the table shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum Filter {
    /// Those that wait for the owner.
    NeedsYou,
    /// A new key is on its way.
    OnItsWay,
    /// The page is open in HighLevel; the owner clicks there and says so.
    YourTurn,
    /// It is not known whether HighLevel took the request.
    Unanswered,
    /// The second try is due.
    SecondTryDue,
    /// Support is needed.
    SupportNeeded,
    /// There is no key.
    NoKey,
    /// The key is not shown.
    NotDisclosed,
    /// A key of the old kind.
    OldKey,
    /// A key of the new kind.
    NewKey,
    /// A token where a key should be.
    Token,
    /// Keys that are expired.
    Expired,
    /// Keys that are due for a change by their age.
    Due,
    /// Those that changed since the owner last put changes away.
    Changed,
    /// Places still have to be given the newest key.
    PlacesOpen,
}

/// How old keys are, in days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum AgeBand {
    /// Less than 30.
    Under30,
    /// From 30 to 89.
    From30,
    /// From 90 to 180.
    From90,
    /// More than 180.
    Over180,
    /// It is not known.
    Unknown,
}

/// How a column of the table is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ColumnChoice {
    /// Which one.
    pub column: SortColumn,
    /// How wide, in pixels; `null` for as wide as it is by default.
    pub width: Option<u16>,
    /// Whether it is shown.
    pub shown: bool,
}

/// A view of the table that the owner gave a name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", default)]
pub struct SavedView {
    /// Its name.
    pub name: String,
    /// Which rows it shows; empty for all.
    pub filters: Vec<Filter>,
    /// Keys of which ages it shows; empty for all.
    pub ages: Vec<AgeBand>,
    /// What it searches for.
    pub search: String,
    /// What it is sorted by.
    pub sort_column: SortColumn,
    /// Whether from last to first.
    pub sort_descending: bool,
}

/// How the owner has the window's contents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", default)]
pub struct Preferences {
    /// Light, dark, or as the system has it.
    pub theme: Theme,
    /// The language of the window and of lists.
    pub language: Language,
    /// How large text is, in percent: 100, 115, 130, 150 or 200.
    pub text_size: u16,
    /// How much room rows take.
    pub density: Density,
    /// Whether the system tells the owner of keys while the window is elsewhere.
    pub notifications: bool,
    /// Whether Key Desk looks for newer versions of itself.
    pub updates: bool,
    /// Which rows the table shows; empty for all.
    pub filters: Vec<Filter>,
    /// Keys of which ages it shows; empty for all.
    pub ages: Vec<AgeBand>,
    /// What is searched for.
    pub search: String,
    /// What the table is sorted by.
    pub sort_column: SortColumn,
    /// Whether from last to first.
    pub sort_descending: bool,
    /// The table's columns in their order; empty for those there are by default.
    pub columns: Vec<ColumnChoice>,
    /// Views with a name.
    pub views: Vec<SavedView>,
    /// Names of places of the owner's own, offered beside the known kinds.
    pub own_places: Vec<String>,
    /// Tips the owner closed.
    pub closed_tips: Vec<String>,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            theme: Theme::default(),
            language: Language::default(),
            text_size: TEXT_SIZES[0],
            density: Density::default(),
            notifications: true,
            updates: true,
            filters: Vec::new(),
            ages: Vec::new(),
            search: String::new(),
            sort_column: SortColumn::default(),
            sort_descending: false,
            columns: Vec::new(),
            views: Vec::new(),
            own_places: Vec::new(),
            closed_tips: Vec::new(),
        }
    }
}

impl Preferences {
    /// As some version of Key Desk wrote them.
    fn from_stored(stored: &Value) -> Self {
        let mut filters = list(stored, "filters");
        if stored.get("filters").is_none() {
            // Once there was a single filter, and a word for none.
            filters.extend(field::<Filter>(stored, "filter"));
        }
        let columns = stored.get("columns").and_then(Value::as_array).into_iter().flatten();
        let columns = columns.filter_map(|choice| {
            let width = field::<i64>(choice, "width").and_then(|width| u16::try_from(width.clamp(0, 9_999)).ok());
            Some(ColumnChoice {
                column: field(choice, "column")?,
                width,
                shown: field(choice, "shown").unwrap_or(true),
            })
        });
        let views = stored.get("views").and_then(Value::as_array).into_iter().flatten();
        let views = views.map(|view| SavedView {
            name: field(view, "name").unwrap_or_default(),
            filters: list(view, "filters"),
            ages: list(view, "ages"),
            search: field(view, "search").unwrap_or_default(),
            sort_column: field(view, "sortColumn").unwrap_or_default(),
            sort_descending: field(view, "sortDescending").unwrap_or_default(),
        });
        Self {
            theme: field(stored, "theme").unwrap_or_default(),
            language: field(stored, "language").unwrap_or_default(),
            text_size: field(stored, "textSize").unwrap_or(TEXT_SIZES[0]),
            density: field(stored, "density").unwrap_or_default(),
            notifications: field(stored, "notifications").unwrap_or(true),
            updates: field(stored, "updates").unwrap_or(true),
            filters,
            ages: list(stored, "ages"),
            search: field(stored, "search").unwrap_or_default(),
            sort_column: field(stored, "sortColumn").unwrap_or_default(),
            sort_descending: field(stored, "sortDescending").unwrap_or_default(),
            columns: columns.collect(),
            views: views.collect(),
            own_places: list(stored, "ownPlaces"),
            closed_tips: list(stored, "closedTips"),
        }
        .bounded()
    }

    /// With every text cut to its length, every list to its number, and nothing twice.
    fn bounded(mut self) -> Self {
        let distance = |size: &u16| size.abs_diff(self.text_size);
        self.text_size = TEXT_SIZES.into_iter().min_by_key(distance).unwrap_or(TEXT_SIZES[0]);
        self.filters = once(self.filters);
        self.ages = once(self.ages);
        self.search = cut(&self.search, LONGEST_SEARCH);
        let mut columns: Vec<ColumnChoice> = Vec::new();
        for choice in self.columns {
            if columns.iter().all(|known| known.column != choice.column) {
                let width = choice.width.map(|width| width.clamp(*COLUMN_WIDTHS.start(), *COLUMN_WIDTHS.end()));
                columns.push(ColumnChoice { width, ..choice });
            }
        }
        self.columns = columns;
        let views = self.views.into_iter().map(|view| SavedView {
            name: cut(view.name.trim(), LONGEST_VIEW_NAME),
            filters: once(view.filters),
            ages: once(view.ages),
            search: cut(&view.search, LONGEST_SEARCH),
            ..view
        });
        self.views = views.filter(|view| !view.name.is_empty()).take(MOST_VIEWS).collect();
        self.own_places = names(self.own_places, MOST_OWN_PLACES, LONGEST_OWN_PLACE);
        self.closed_tips = names(self.closed_tips, MOST_CLOSED_TIPS, LONGEST_TIP);
        self
    }
}

/// One piece of what was stored; `None` where there is none or this version does not know what it says.
fn field<T: DeserializeOwned>(stored: &Value, name: &str) -> Option<T> {
    serde_json::from_value(stored.get(name)?.clone()).ok()
}

/// A list that was stored, without the entries this version does not know.
fn list<T: DeserializeOwned>(stored: &Value, name: &str) -> Vec<T> {
    let entries = stored.get(name).and_then(Value::as_array).into_iter().flatten();
    entries.filter_map(|entry| serde_json::from_value(entry.clone()).ok()).collect()
}

fn once<T: PartialEq>(list: Vec<T>) -> Vec<T> {
    let mut kept = Vec::new();
    for entry in list {
        if !kept.contains(&entry) {
            kept.push(entry);
        }
    }
    kept
}

fn names(list: Vec<String>, most: usize, longest: usize) -> Vec<String> {
    let names = list.into_iter().take(10 * most).map(|name| cut(name.trim(), longest));
    once(names.filter(|name| !name.is_empty()).collect()).into_iter().take(most).collect()
}

fn cut(text: &str, longest: usize) -> String {
    text.chars().take(longest).collect()
}

/// How the owner last had it; the defaults where that cannot be read.
pub fn read(app: &AppHandle) -> Preferences {
    get::<Value>(app, VIEW).map_or_else(Preferences::default, |stored| Preferences::from_stored(&stored))
}

/// Remembers how the owner has it.
pub fn save(app: &AppHandle, preferences: &Preferences) -> Result<(), DeskError> {
    set(app, VIEW, &preferences.clone().bounded())
}

/// Forgets everything that is kept here.
pub(crate) fn erase(app: &AppHandle) -> Result<(), DeskError> {
    let store = app.store(FILE).map_err(|_| unusable())?;
    store.clear();
    store.save().map_err(|_| unusable())
}

/// The language that is spoken: the one the owner chose, or the system's as far as it is one of Key Desk's.
pub fn language(app: &AppHandle) -> Written {
    match read(app).language {
        Language::En => Written::English,
        Language::Es => Written::Spanish,
        Language::System => sys_locale::get_locale().map_or(Written::English, |tag| Written::of_tag(&tag)),
    }
}

/// Reads one entry; `None` where there is none or it cannot be read.
pub(crate) fn get<T: DeserializeOwned>(app: &AppHandle, name: &str) -> Option<T> {
    serde_json::from_value(app.store(FILE).ok()?.get(name)?).ok()
}

/// Writes one entry to disk.
pub(crate) fn set(app: &AppHandle, name: &str, value: &impl Serialize) -> Result<(), DeskError> {
    let store = app.store(FILE).map_err(|_| unusable())?;
    store.set(name, serde_json::to_value(value).map_err(|_| unusable())?);
    store.save().map_err(|_| unusable())
}

fn unusable() -> DeskError {
    DeskError::new(
        ErrorCode::PreferencesUnusable,
        Phrase::new("error-preferences"),
        Phrase::new("error-preferences-next"),
    )
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_an_older_version_wrote_is_read() {
        let old = |filter: &str| json!({ "theme": "dark", "filter": filter, "search": "x", "sortColumn": "age", "sortDescending": true });
        let read = Preferences::from_stored(&old("noKey"));
        let expected = Preferences {
            theme: Theme::Dark,
            filters: vec![Filter::NoKey],
            search: "x".to_owned(),
            sort_column: SortColumn::Age,
            sort_descending: true,
            ..Preferences::default()
        };
        assert_eq!(read, expected);
        assert!(Preferences::from_stored(&old("all")).filters.is_empty());
        assert_eq!(Preferences::from_stored(&json!({})), Preferences::default());
        assert!(Preferences::default().notifications);
        let both = json!({ "filter": "noKey", "filters": ["token"] });
        assert_eq!(Preferences::from_stored(&both).filters, [Filter::Token]);
        let bridge: Preferences = serde_json::from_value(old("noKey")).unwrap();
        assert_eq!(bridge.theme, Theme::Dark, "and the bridge takes it too");
    }

    #[test]
    fn what_this_version_does_not_know_costs_nothing_else() {
        let newer = json!({
            "theme": "sepia", "language": "es", "textSize": "huge", "density": 7, "notifications": false, "updates": false, "more": [1],
            "filters": ["noKey", "unheardOf", 3, "token"], "ages": ["over180", "older"], "sortColumn": "weight",
            "columns": [{ "column": "name", "width": 100_000, "shown": false }, { "column": "weight" }, 5,
                        { "column": "note", "width": null }],
            "views": [{ "name": "mine", "filters": ["x", "due"], "sortColumn": "y" }, "no view"],
            "ownPlaces": ["Till", 4], "closedTips": {},
        });
        let read = Preferences::from_stored(&newer);
        let view = SavedView { name: "mine".to_owned(), filters: vec![Filter::Due], ..SavedView::default() };
        let expected = Preferences {
            language: Language::Es,
            notifications: false,
            updates: false,
            filters: vec![Filter::NoKey, Filter::Token],
            ages: vec![AgeBand::Over180],
            columns: vec![
                ColumnChoice { column: SortColumn::Name, width: Some(800), shown: false },
                ColumnChoice { column: SortColumn::Note, width: None, shown: true },
            ],
            views: vec![view],
            own_places: vec!["Till".to_owned()],
            ..Preferences::default()
        };
        assert_eq!(read, expected);
        for nonsense in [json!(null), json!("text"), json!([1]), json!({ "views": 1, "columns": "x" })] {
            assert_eq!(Preferences::from_stored(&nonsense), Preferences::default());
        }
    }

    #[test]
    fn every_text_has_a_length_and_every_list_a_number() {
        let long = "ü".repeat(100_000);
        let column = ColumnChoice { column: SortColumn::Id, width: Some(0), shown: true };
        let view = SavedView {
            name: format!("  {long}"),
            filters: vec![Filter::Due; 1_000],
            ages: vec![AgeBand::Unknown; 1_000],
            search: long.clone(),
            ..SavedView::default()
        };
        let bounded = Preferences {
            text_size: 9_000,
            filters: vec![Filter::Due; 1_000],
            ages: vec![AgeBand::Unknown; 1_000],
            search: long.clone(),
            columns: vec![column; 1_000],
            views: vec![view; 1_000],
            own_places: (0..1_000).map(|number| format!("{number} {long}")).chain([" ".to_owned()]).collect(),
            closed_tips: (0..1_000).map(|number| format!("{number} {long}")).collect(),
            ..Preferences::default()
        }
        .bounded();
        assert_eq!((bounded.text_size, bounded.filters.len(), bounded.ages.len()), (200, 1, 1));
        assert_eq!(bounded.search.chars().count(), 200);
        assert_eq!(bounded.columns, [ColumnChoice { width: Some(60), ..column }]);
        assert_eq!((bounded.views.len(), bounded.views[0].name.chars().count()), (50, 60));
        assert_eq!((bounded.views[0].filters.len(), bounded.views[0].search.chars().count()), (1, 200));
        assert!(bounded.own_places.len() == 50 && bounded.own_places.iter().all(|name| name.chars().count() <= 60));
        assert!(bounded.closed_tips.len() == 100 && bounded.closed_tips.iter().all(|tip| tip.chars().count() <= 60));
        assert_eq!(bounded.clone().bounded(), bounded, "once is enough");
        for (asked, given) in [(0, 100), (107, 100), (109, 115), (140, 130), (175, 150), (180, 200)] {
            let sized = Preferences { text_size: asked, ..Preferences::default() }.bounded();
            assert_eq!(sized.text_size, given, "{asked}");
        }
    }
}
