//! The owner's list of keys for others to read: as a spreadsheet, and as one page that any browser shows and prints. Pure.
//!
//! Holds no key and no mark of one. Names come from HighLevel and notes from the owner: both are text here, whatever they
//! look like. Where the file goes is the shell's business.

use std::borrow::Cow;
use std::fmt::Write as _;

use jiff::Timestamp;

use crate::agency::{KeyAge, Status};
use crate::desk::SubAccountRow;
use crate::key::KeyForm;
use crate::spreadsheet;
use crate::words::Language;

/// The longest text of a spreadsheet's cell, in characters: Excel takes no more than 32,767.
const LONGEST_CELL: usize = 32_000;
/// The longest text in a cell of the page, in characters: more cannot be read on paper.
const LONGEST_ON_PAGE: usize = 2_000;
/// How many columns a list has.
const COLUMNS: usize = 13;

/// What a list is about.
#[derive(Debug, Clone, Copy)]
pub struct Report<'a> {
    /// What the owner calls the agency.
    pub agency_name: &'a str,
    /// The rows, in the order in which they are listed.
    pub rows: &'a [SubAccountRow],
    /// When it is made.
    pub now: Timestamp,
    /// In which language.
    pub language: Language,
}

/// Every word of a list that is not a name.
struct Words {
    /// The language's code, for the page.
    code: &'static str,
    columns: [&'static str; COLUMNS],
    title: &'static str,
    made: &'static str,
    all: &'static str,
    first_seen: &'static str,
    not_listed: &'static str,
    status: fn(Status) -> &'static str,
    kind: fn(KeyForm) -> &'static str,
}

static ENGLISH: Words = Words {
    code: "en",
    columns: [
        "Sub-account",
        "Sub-account id",
        "City",
        "Country",
        "Key",
        "Kind of key",
        "Length",
        "Made on / first seen",
        "Age in days",
        "Last looked at (UTC)",
        "Places",
        "Places to update",
        "Note",
    ],
    title: "API keys",
    made: "Made with Key Desk (UTC)",
    all: "Sub-accounts",
    first_seen: "first seen",
    not_listed: "no longer listed",
    status: |status| match status {
        Status::SecondTryDue => "Try again",
        Status::SupportNeeded => "Ask support",
        Status::Unanswered => "No answer",
        Status::YourTurn => "Your click",
        Status::OnItsWay => "On its way",
        Status::NoKey => "No key",
        Status::Expired => "Expired",
        Status::OldKey => "Old key",
        Status::NotDisclosed => "Not shown",
        Status::Token => "Token",
        Status::NewKey => "New key",
    },
    kind: |form| match form {
        KeyForm::Missing => "No key",
        KeyForm::NotDisclosed => "Not shown to Key Desk",
        KeyForm::Old => "Old kind",
        KeyForm::New => "New kind",
        KeyForm::PrivateIntegrationToken => "Private Integration Token",
    },
};

static SPANISH: Words = Words {
    code: "es",
    columns: [
        "Subcuenta",
        "Id. de la subcuenta",
        "Ciudad",
        "País",
        "Clave",
        "Tipo de clave",
        "Longitud",
        "Creada / vista por primera vez",
        "Días de antigüedad",
        "Última consulta (UTC)",
        "Lugares",
        "Lugares por actualizar",
        "Nota",
    ],
    title: "Claves API",
    made: "Hecho con Key Desk (UTC)",
    all: "Subcuentas",
    first_seen: "vista por primera vez",
    not_listed: "ya no aparece en la lista",
    status: |status| match status {
        Status::SecondTryDue => "Intentar de nuevo",
        Status::SupportNeeded => "Pedir ayuda a soporte",
        Status::Unanswered => "Sin respuesta",
        Status::YourTurn => "Falta tu clic",
        Status::OnItsWay => "En camino",
        Status::NoKey => "Sin clave",
        Status::Expired => "Caducada",
        Status::OldKey => "Clave antigua",
        Status::NotDisclosed => "No se muestra",
        Status::Token => "Token",
        Status::NewKey => "Clave nueva",
    },
    kind: |form| match form {
        KeyForm::Missing => "Sin clave",
        KeyForm::NotDisclosed => "No se muestra a Key Desk",
        KeyForm::Old => "Tipo antiguo",
        KeyForm::New => "Tipo nuevo",
        KeyForm::PrivateIntegrationToken => "Private Integration Token",
    },
};

/// Every status, what needs the owner first.
const STATUSES: [Status; 11] = [
    Status::SecondTryDue,
    Status::SupportNeeded,
    Status::Unanswered,
    Status::YourTurn,
    Status::OnItsWay,
    Status::NoKey,
    Status::Expired,
    Status::OldKey,
    Status::NotDisclosed,
    Status::Token,
    Status::NewKey,
];

/// How the page looks, on a screen and on paper.
const STYLE: &str = "\
:root{color-scheme:light}\
body{margin:2rem;color:#1b1f24;background:#fff;font:0.875rem/1.4 system-ui,sans-serif}\
h1{margin:0;font-size:1.5rem}\
p{margin:0.25rem 0 1.5rem;color:#4a5260}\
table{border-collapse:collapse;margin-bottom:1.5rem}\
th,td{padding:0.25rem 0.5rem;border-bottom:1px solid #c8ccd2;text-align:start;vertical-align:top}\
td{overflow-wrap:anywhere;white-space:pre-wrap}\
.keys{width:100%}\
.number{text-align:end;font-variant-numeric:tabular-nums}\
tr{break-inside:avoid}\
@page{size:A4 landscape;margin:10mm}\
@media print{body{margin:0;font-size:7pt}th,td{padding:1mm}}";

impl Report<'_> {
    /// As a spreadsheet (CSV), one line a sub-account.
    #[must_use]
    pub fn as_spreadsheet(&self) -> String {
        let words = self.words();
        let lines = self.rows.iter().map(|row| self.cells(row).map(|cell| Cow::Owned(cut(&cell, LONGEST_CELL))));
        spreadsheet::write(words.columns, lines)
    }

    /// As one page (HTML) that needs nothing beside it: no script, and nothing from elsewhere.
    #[must_use]
    pub fn as_page(&self) -> String {
        let words = self.words();
        let title = format!("{} · {}", words.title, without_direction(self.agency_name));
        let mut page = format!(
            "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n\
             <h1>{} · {}</h1>\n<p>{}: {}</p>\n",
            words.code,
            escaped(&title),
            words.title,
            isolated(self.agency_name),
            words.made,
            self.now.strftime("%Y-%m-%d %H:%M"),
        );
        page.push_str("<table>\n<tbody>\n");
        count_line(&mut page, words.all, self.rows.len());
        for status in STATUSES {
            let count = self.rows.iter().filter(|row| row.status == status).count();
            if count > 0 {
                count_line(&mut page, (words.status)(status), count);
            }
        }
        page.push_str("</tbody>\n</table>\n<table class=\"keys\">\n<thead>\n<tr>");
        for (number, column) in words.columns.into_iter().enumerate() {
            let _ = write!(page, "<th scope=\"col\"{}>{}</th>", class_of(number), escaped(column));
        }
        page.push_str("</tr>\n</thead>\n<tbody>\n");
        for row in self.rows {
            page.push_str("<tr>");
            for (number, cell) in self.cells(row).into_iter().enumerate() {
                let _ = write!(page, "<td{}>{}</td>", class_of(number), isolated(&cell));
            }
            page.push_str("</tr>\n");
        }
        page.push_str("</tbody>\n</table>\n</body>\n</html>\n");
        page
    }

    fn words(&self) -> &'static Words {
        match self.language {
            Language::English => &ENGLISH,
            Language::Spanish => &SPANISH,
        }
    }

    fn cells(&self, row: &SubAccountRow) -> [String; COLUMNS] {
        let words = self.words();
        let status = (words.status)(row.status);
        let (made, days) = match &row.age {
            None => (String::new(), String::new()),
            Some(KeyAge::Issued { since }) => (day(*since), self.days(*since)),
            // It may be older than that, and the list says so.
            Some(KeyAge::FirstSeen { since }) => (format!("{} ({})", day(*since), words.first_seen), self.days(*since)),
        };
        [
            row.name.clone(),
            row.id.clone(),
            row.city.clone(),
            row.country.clone(),
            if row.listed { status.to_owned() } else { format!("{status} ({})", words.not_listed) },
            (words.kind)(row.key_form).to_owned(),
            row.key_length.map(|length| length.to_string()).unwrap_or_default(),
            made,
            days,
            row.looked_at.strftime("%Y-%m-%d %H:%M").to_string(),
            row.place_names.join("; "),
            if row.place_names.is_empty() { String::new() } else { row.open_places.to_string() },
            row.note.clone(),
        ]
    }

    fn days(&self, since: Timestamp) -> String {
        (self.now.duration_since(since).as_hours() / 24).max(0).to_string()
    }
}

fn day(at: Timestamp) -> String {
    at.strftime("%Y-%m-%d").to_string()
}

/// Numbers stand at the end of their column: length, age, and places to update.
fn class_of(column: usize) -> &'static str {
    if matches!(column, 6 | 8 | 11) { " class=\"number\"" } else { "" }
}

fn count_line(page: &mut String, what: &str, count: usize) {
    let _ = writeln!(page, "<tr><th scope=\"row\">{}</th><td class=\"number\">{count}</td></tr>", escaped(what));
}

/// A text whose direction of writing ends with it, whatever marks it holds.
fn isolated(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("<bdi>{}</bdi>", escaped(&cut(text, LONGEST_ON_PAGE))) }
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            '\n' | '\t' => safe.push(letter),
            control if control.is_control() => {}
            other => safe.push(other),
        }
    }
    safe
}

/// A window's title has no way to end a direction of writing, so that it gets no marks that begin one.
fn without_direction(text: &str) -> String {
    let marks = |letter: &char| matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    cut(text, 200).chars().filter(|letter| !marks(letter)).collect()
}

fn cut(text: &str, longest: usize) -> String {
    match text.char_indices().nth(longest) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::regeneration::Route;

    fn at(day: i64) -> Timestamp {
        Timestamp::from_second(1_772_366_400 + day * 86_400).unwrap()
    }

    fn row(name: &str) -> SubAccountRow {
        SubAccountRow {
            id: "abc".to_owned(),
            name: name.to_owned(),
            city: "Leeds".to_owned(),
            country: "GB".to_owned(),
            status: Status::OldKey,
            key_form: KeyForm::Old,
            key_length: Some(50),
            age: Some(KeyAge::FirstSeen { since: at(-41) }),
            looked_at: at(0),
            listed: true,
            fingerprint: Some(crate::key::Fingerprint::from_text("k.mark".to_owned())),
            foreign_sub_account_id: None,
            regeneration: None,
            route: Route::Guided,
            place_names: vec!["Zapier · leads".to_owned(), "Make".to_owned()],
            open_places: 1,
            expired: None,
            change: None,
            key_given: false,
            note: "ask Ana\nfirst".to_owned(),
        }
    }

    fn report(rows: &[SubAccountRow], language: Language) -> Report<'_> {
        Report { agency_name: "Blue <water> & \u{202e}Co", rows, now: at(0), language }
    }

    #[test]
    fn every_column_says_what_its_heading_says_in_both_languages() {
        let rows = [
            row("Harbor Dental"),
            SubAccountRow {
                status: Status::NewKey,
                key_form: KeyForm::New,
                age: Some(KeyAge::Issued { since: at(-1) }),
                listed: false,
                place_names: Vec::new(),
                note: String::new(),
                ..row("Ana, Co")
            },
            SubAccountRow {
                status: Status::NoKey,
                key_form: KeyForm::Missing,
                key_length: None,
                age: None,
                ..row("C")
            },
        ];
        let english = report(&rows, Language::English).as_spreadsheet();
        assert_eq!(
            english,
            "\u{feff}Sub-account,Sub-account id,City,Country,Key,Kind of key,Length,Made on / first seen,Age in days,\
             Last looked at (UTC),Places,Places to update,Note\r\n\
             Harbor Dental,abc,Leeds,GB,Old key,Old kind,50,2026-01-19 (first seen),41,2026-03-01 12:00,\
             Zapier · leads; Make,1,\"ask Ana\nfirst\"\r\n\
             \"Ana, Co\",abc,Leeds,GB,New key (no longer listed),New kind,50,2026-02-28,1,2026-03-01 12:00,,,\r\n\
             C,abc,Leeds,GB,No key,No key,,,,2026-03-01 12:00,Zapier · leads; Make,1,\"ask Ana\nfirst\"\r\n"
        );
        let spanish = report(&rows, Language::Spanish).as_spreadsheet();
        assert!(spanish.contains("Subcuenta,") && spanish.contains(",Clave antigua,Tipo antiguo,"), "{spanish}");
        assert_eq!(spanish.lines().count(), english.lines().count());
        let page = report(&rows, Language::Spanish).as_page();
        assert!(page.contains("<html lang=\"es\">") && page.contains("Sin clave"), "{page}");
    }

    #[test]
    fn the_page_counts_by_status_and_lists_in_the_order_given() {
        let rows = [row("B"), row("A"), SubAccountRow { status: Status::NoKey, ..row("C") }];
        let page = report(&rows, Language::English).as_page();
        for (what, count) in [("Sub-accounts", 3), ("Old key", 2), ("No key", 1)] {
            let line = format!("<th scope=\"row\">{what}</th><td class=\"number\">{count}</td>");
            assert!(page.contains(&line), "{line}");
        }
        assert!(!page.contains("<th scope=\"row\">New key"));
        let place = |name: &str| page.find(&format!("<bdi>{name}</bdi>")).unwrap();
        assert!(place("B") < place("A") && place("A") < place("C"));
        assert!(page.contains("2026-03-01 12:00"));
    }

    #[test]
    fn whatever_a_name_or_note_holds_is_only_text() {
        let long = format!("{}\u{e9}", "ü".repeat(50_000));
        let hostile = [
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='x",
            "=HYPERLINK(\"http://example.com\")",
            "+1",
            "-1",
            "@SUM(A1)",
            "\u{202e}evil\u{2066}",
            "a\u{0}b\u{1b}[31m",
            "</td></tr></table><h1>x",
            "&lt;b&gt;",
            long.as_str(),
        ];
        let rows: Vec<SubAccountRow> = hostile
            .iter()
            .map(|name| SubAccountRow {
                city: (*name).to_owned(),
                place_names: vec![(*name).to_owned()],
                note: (*name).to_owned(),
                ..row(name)
            })
            .collect();
        let page = report(&rows, Language::English).as_page();
        let (_, after_style) = page.split_once("</style>").unwrap();
        let known = ["head", "body", "h1", "p", "table", "tbody", "thead", "tr", "th", "td", "bdi", "html"];
        for tag in after_style.split('<').skip(1) {
            let name = tag.trim_start_matches('/').split(['>', ' ']).next().unwrap();
            assert!(known.contains(&name), "<{name}");
            let attributes = tag.split('>').next().unwrap().split_once(' ').map_or("", |(_, rest)| rest);
            let harmless = [
                "",
                "class=\"number\"",
                "class=\"keys\"",
                "scope=\"col\"",
                "scope=\"row\"",
                "scope=\"col\" class=\"number\"",
            ];
            assert!(harmless.contains(&attributes), "{attributes}");
        }
        assert_eq!(page.matches("<h1>").count(), 1);
        assert!(page.contains("&amp;lt;b&amp;gt;") && page.contains("<bdi>ab[31m</bdi>"));
        assert_eq!(page.matches("<bdi>").count(), page.matches("</bdi>").count());
        assert!(page.contains("<bdi>\u{202e}evil\u{2066}</bdi>"), "its direction ends with its cell");
        let (title, _) = page.split_once("</title>").unwrap();
        assert!(title.ends_with("Blue &lt;water&gt; &amp; Co"), "{title}");
        assert!(page.len() < 100_000, "{} bytes: a page stays one", page.len());

        let sheet = report(&rows, Language::English).as_spreadsheet();
        let cells: Vec<_> = spreadsheet::read(&sheet).map(|line| line.ok().unwrap()).collect();
        assert_eq!(cells.len(), hostile.len());
        for (line, name) in cells.iter().zip(hostile).take(hostile.len() - 1) {
            assert_eq!((line.cell("sub-account"), line.cell("note")), (name, name));
        }
        assert!(cells.last().unwrap().cell("sub-account").chars().count() <= LONGEST_CELL + 1);
        for formula in ["=HYPERLINK", "+1", "-1", "@SUM"] {
            assert!(!sheet.contains(&format!(",{formula}")) && !sheet.contains(&format!("\n{formula}")), "{formula}");
        }
    }

    #[test]
    fn no_list_holds_the_mark_of_a_key_or_anything_from_elsewhere() {
        let rows = [row("Harbor Dental")];
        let report = report(&rows, Language::English);
        assert!(!report.as_spreadsheet().contains("k.mark"));
        let page = report.as_page();
        for foreign in ["k.mark", "<script", "http:", "https:", "src=", "href=", "url(", "@import"] {
            assert!(!page.contains(foreign), "{foreign}");
        }
    }
}
