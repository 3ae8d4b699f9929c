//! The owner's list of keys for others to read: as a spreadsheet, and as one page that any browser shows and prints. Pure.
//!
//! Holds no key and no mark of one. Names come from HighLevel and notes from the owner: both are text here, whatever they
//! look like. The words are those of `words`; where the file goes is the shell's business.

use std::borrow::Cow;
use std::fmt::Write as _;

use jiff::Timestamp;

use crate::agency::{KeyAge, Status};
use crate::desk::SubAccountRow;
use crate::key::KeyForm;
use crate::phrase::Phrase;
use crate::spreadsheet;
use crate::words::{Language, Words};

/// The longest text of a spreadsheet's cell, in characters: Excel takes no more than 32,767.
const LONGEST_CELL: usize = 32_000;
/// The longest text in a cell of the page, in characters: more cannot be read on paper.
const LONGEST_ON_PAGE: usize = 2_000;
/// How many columns a spreadsheet has.
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
*{box-sizing:border-box}\
body{max-width:75rem;margin:2.5rem auto;padding:0 2rem;color:#1b1f24;background:#fff;font:0.875rem/1.45 system-ui,sans-serif}\
header{margin-bottom:1.5rem}\
h1{margin:0;font-size:1.75rem;line-height:1.2;overflow-wrap:anywhere}\
p{margin:0.25rem 0 0;color:#4a5260}\
dl{display:flex;flex-wrap:wrap;gap:0.75rem;margin:0 0 2rem}\
dl div{min-width:7rem;padding:0.625rem 0.875rem;border:1px solid #c8ccd2;border-radius:0.5rem}\
dt{color:#4a5260;font-size:0.93em}\
dd{margin:0;font-size:1.375rem;font-weight:600;line-height:1.2}\
table{width:100%;border-collapse:collapse}\
th,td{padding:0.4375rem 0.875rem 0.4375rem 0;border-bottom:1px solid #dfe2e6;text-align:start;vertical-align:top}\
thead th{border-bottom:2px solid #4a5260;color:#4a5260;font-size:0.93em;font-weight:600;vertical-align:bottom}\
td{min-width:5.5rem}\
td,tbody th{overflow-wrap:anywhere;white-space:pre-wrap}\
small{display:block;color:#4a5260;font-size:0.93em;font-weight:400}\
dd,.number{font-variant-numeric:tabular-nums}\
.number{min-width:0;text-align:end}\
.when{white-space:nowrap}\
tbody th{min-width:12.5rem;font-weight:600}\
footer{margin-top:1.5rem;color:#4a5260;font-size:0.93em}\
tr,dl div{break-inside:avoid}\
@page{size:A4 landscape;margin:12mm}\
@media print{body{max-width:none;margin:0;padding:0;font-size:8.5pt}}";

impl Report<'_> {
    /// As a spreadsheet (CSV), one line a sub-account.
    #[must_use]
    pub fn as_spreadsheet(&self) -> String {
        let columns = self.columns();
        let lines = self.rows.iter().map(|row| self.cells(row).map(|cell| Cow::Owned(cut(&cell, LONGEST_CELL))));
        spreadsheet::write(columns.each_ref().map(String::as_str), lines)
    }

    /// As one page (HTML) that needs nothing beside it: no script, and nothing from elsewhere.
    #[must_use]
    pub fn as_page(&self) -> String {
        let title =
            format!("{} · {}", self.words().say(&Phrase::new("report-title")), without_direction(self.agency_name));
        let of_rows = Phrase::new("sub-accounts-counted").with("count", self.rows.len());
        let made = Phrase::new("report-made").at(self.now);
        let mut page = format!(
            "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n\
             <header>\n<h1>{}</h1>\n<p>{} · {} · {}</p>\n</header>\n",
            self.language.tag(),
            escaped(&title),
            isolated(self.agency_name),
            escaped(&self.words().say(&Phrase::new("report-title"))),
            escaped(&self.words().say(&of_rows)),
            escaped(&self.date(self.now)),
        );
        self.write_counts(&mut page);
        self.write_rows(&mut page);
        let _ = write!(page, "<footer>{}</footer>\n</body>\n</html>\n", escaped(&self.words().say(&made)));
        page
    }

    /// How many keys there are of each status.
    fn write_counts(&self, page: &mut String) {
        if self.rows.is_empty() {
            return;
        }
        page.push_str("<dl>\n");
        for status in STATUSES {
            let count = self.rows.iter().filter(|row| row.status == status).count();
            if count > 0 {
                let (status, count) = (self.status(status), self.number(count));
                let _ = writeln!(page, "<div><dt>{}</dt><dd>{count}</dd></div>", escaped(&status));
            }
        }
        page.push_str("</dl>\n");
    }

    /// The list itself. A column in which nothing would stand is left out, and so are the owner's notes: the page may be handed
    /// to a client.
    fn write_rows(&self, page: &mut String) {
        let any = |has: fn(&SubAccountRow) -> bool| self.rows.iter().any(has);
        let located = any(|row| !row.city.is_empty() || !row.country.is_empty());
        let used = any(|row| !row.place_names.is_empty());
        let [name, _, city, _, key, _, _, made, days, looked, places, ..] = self.columns();
        page.push_str("<table>\n<thead>\n<tr>");
        for (heading, class, shown) in [
            (name, "", true),
            (city, "", located),
            (key, "", true),
            (made, "", true),
            (days, " class=\"number\"", true),
            (looked, "", true),
            (places, "", used),
        ] {
            if shown {
                let _ = write!(page, "<th scope=\"col\"{class}>{}</th>", escaped(&heading));
            }
        }
        page.push_str("</tr>\n</thead>\n<tbody>\n");
        for row in self.rows {
            let _ = write!(page, "<tr><th scope=\"row\">{}{}</th>", isolated(&row.name), small(&row.id));
            if located {
                cell(page, &row.city, &row.country);
            }
            // That there is none says the status already.
            let kind = if row.key_form.is_present() { self.kind(row.key_form) } else { String::new() };
            cell(page, &self.status_of(row), &kind);
            let (made, days) = match &row.age {
                None => (String::new(), String::new()),
                Some(KeyAge::Issued { since }) => (isolated(&self.date(*since)), self.number(self.days(*since))),
                Some(KeyAge::FirstSeen { since }) => (
                    format!(
                        "{}{}",
                        isolated(&self.date(*since)),
                        small(&self.words().say(&Phrase::new("report-first-seen")))
                    ),
                    self.number(self.days(*since)),
                ),
            };
            let _ = write!(page, "<td class=\"when\">{made}</td><td class=\"number\">{days}</td>");
            let (looked, time) =
                (isolated(&self.date(row.looked_at)), small(&row.looked_at.strftime("%H:%M").to_string()));
            let _ = write!(page, "<td class=\"when\">{looked}{time}</td>");
            if used {
                let to_update = Phrase::new("report-to-update").with("count", row.open_places);
                let to_update = if row.open_places == 0 { String::new() } else { self.words().say(&to_update) };
                cell(page, &row.place_names.join("\n"), &to_update);
            }
            page.push_str("</tr>\n");
        }
        page.push_str("</tbody>\n</table>\n");
    }

    fn words(&self) -> &'static Words {
        Words::of(self.language)
    }

    fn columns(&self) -> [String; COLUMNS] {
        [
            Phrase::new("report-column-name"),
            Phrase::new("report-column-id"),
            Phrase::new("report-column-city"),
            Phrase::new("report-column-country"),
            Phrase::new("report-column-key"),
            Phrase::new("report-column-kind"),
            Phrase::new("report-column-length"),
            Phrase::new("report-column-made"),
            Phrase::new("report-column-days"),
            Phrase::new("report-column-looked"),
            Phrase::new("report-column-places"),
            Phrase::new("report-column-to-update"),
            Phrase::new("report-column-note"),
        ]
        .map(|heading| self.words().say(&heading))
    }

    fn cells(&self, row: &SubAccountRow) -> [String; COLUMNS] {
        let (made, days) = match &row.age {
            None => (String::new(), String::new()),
            Some(KeyAge::Issued { since }) => (day(*since), self.days(*since).to_string()),
            // It may be older than that, and the list says so.
            Some(KeyAge::FirstSeen { since }) => {
                let first_seen = self.words().say(&Phrase::new("report-first-seen"));
                (format!("{} ({first_seen})", day(*since)), self.days(*since).to_string())
            }
        };
        [
            row.name.clone(),
            row.id.clone(),
            row.city.clone(),
            row.country.clone(),
            self.status_of(row),
            self.kind(row.key_form),
            row.key_length.map(|length| length.to_string()).unwrap_or_default(),
            made,
            days,
            row.looked_at.strftime("%Y-%m-%d %H:%M").to_string(),
            row.place_names.join("; "),
            if row.place_names.is_empty() { String::new() } else { row.open_places.to_string() },
            row.note.clone(),
        ]
    }

    /// What the owner reads in the table, and whether HighLevel still lists the sub-account.
    fn status_of(&self, row: &SubAccountRow) -> String {
        let status = self.status(row.status);
        if row.listed {
            return status;
        }
        format!("{status} ({})", self.words().say(&Phrase::new("report-not-listed")))
    }

    fn status(&self, status: Status) -> String {
        self.words().say(&match status {
            Status::SecondTryDue => Phrase::new("status-second-try-due"),
            Status::SupportNeeded => Phrase::new("status-support-needed"),
            Status::Unanswered => Phrase::new("status-unanswered"),
            Status::YourTurn => Phrase::new("status-your-turn"),
            Status::OnItsWay => Phrase::new("status-on-its-way"),
            Status::NoKey => Phrase::new("status-no-key"),
            Status::Expired => Phrase::new("status-expired"),
            Status::OldKey => Phrase::new("status-old-key"),
            Status::NotDisclosed => Phrase::new("status-not-disclosed"),
            Status::Token => Phrase::new("status-token"),
            Status::NewKey => Phrase::new("status-new-key"),
        })
    }

    fn kind(&self, form: KeyForm) -> String {
        self.words().say(&match form {
            KeyForm::Missing => Phrase::new("status-form-missing"),
            KeyForm::NotDisclosed => Phrase::new("status-form-not-disclosed"),
            KeyForm::Old => Phrase::new("status-form-old"),
            KeyForm::New => Phrase::new("status-form-new"),
            KeyForm::PrivateIntegrationToken => Phrase::new("status-form-token"),
        })
    }

    fn date(&self, at: Timestamp) -> String {
        self.words().say(&Phrase::new("report-date").at(at))
    }

    /// The number as the language writes it.
    fn number(&self, number: impl Into<crate::phrase::Value>) -> String {
        self.words().say(&Phrase::new("report-number").with("number", number))
    }

    fn days(&self, since: Timestamp) -> i64 {
        (self.now.duration_since(since).as_hours() / 24).max(0)
    }
}

fn day(at: Timestamp) -> String {
    at.strftime("%Y-%m-%d").to_string()
}

/// A cell with a line in smaller letters below, where there is one.
fn cell(page: &mut String, text: &str, below: &str) {
    let _ = write!(page, "<td>{}{}</td>", isolated(text), small(below));
}

fn small(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("<small>{}</small>", isolated(text)) }
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
        assert_eq!(
            spanish,
            "\u{feff}Subcuenta,ID de subcuenta,Ciudad,País,Clave,Tipo de clave,Longitud,Creada / vista por primera vez,\
             Días de antigüedad,Última consulta (UTC),Lugares,Lugares por actualizar,Nota\r\n\
             Harbor Dental,abc,Leeds,GB,Clave antigua,Tipo antiguo,50,2026-01-19 (vista por primera vez),41,\
             2026-03-01 12:00,Zapier · leads; Make,1,\"ask Ana\nfirst\"\r\n\
             \"Ana, Co\",abc,Leeds,GB,Clave nueva (ya no aparece en la lista),Tipo nuevo,50,2026-02-28,1,2026-03-01 12:00,,,\r\n\
             C,abc,Leeds,GB,Sin clave,Sin clave,,,,2026-03-01 12:00,Zapier · leads; Make,1,\"ask Ana\nfirst\"\r\n"
        );
    }

    #[test]
    fn the_page_is_in_the_owner_s_language_and_says_so() {
        let rows = [row("Harbor Dental")];
        let made = |language| report(&rows, language).as_page();
        let (english, spanish) = (made(Language::English), made(Language::Spanish));
        for said in [
            "<html lang=\"en\">",
            "<p>API keys · 1 sub-account · 1 March 2026</p>",
            "<dt>Old key</dt><dd>1</dd>",
            "<td><bdi>Old key</bdi><small><bdi>Old kind</bdi></small></td>",
            "<td class=\"when\"><bdi>19 January 2026</bdi><small><bdi>first seen</bdi></small></td><td class=\"number\">41</td>",
            "<small><bdi>1 to update</bdi></small>",
            "<footer>Made with Key Desk on 1 March 2026 at 12:00 UTC. No key is in this list.</footer>",
        ] {
            assert!(english.contains(said), "{said}\n{english}");
        }
        for said in [
            "<html lang=\"es\">",
            "<p>Claves API · 1 subcuenta · 1 de marzo de 2026</p>",
            "<dt>Clave antigua</dt><dd>1</dd>",
            "<td><bdi>Clave antigua</bdi><small><bdi>Tipo antiguo</bdi></small></td>",
            "<td class=\"when\"><bdi>19 de enero de 2026</bdi><small><bdi>vista por primera vez</bdi></small></td><td class=\"number\">41</td>",
            "<small><bdi>1 por actualizar</bdi></small>",
            "<footer>Hecho con Key Desk el 1 de marzo de 2026 a las 12:00 UTC. En esta lista no hay ninguna clave.</footer>",
        ] {
            assert!(spanish.contains(said), "{said}\n{spanish}");
        }
    }

    #[test]
    fn the_page_has_no_column_in_which_nothing_would_stand() {
        let bare = SubAccountRow {
            city: String::new(),
            country: String::new(),
            place_names: Vec::new(),
            open_places: 0,
            note: String::new(),
            ..row("Harbor Dental")
        };
        let headings =
            |rows: &[SubAccountRow]| report(rows, Language::English).as_page().matches("scope=\"col\"").count();
        assert_eq!((headings(std::slice::from_ref(&bare)), headings(&[bare, row("B")])), (5, 7));
    }

    #[test]
    fn the_page_shows_nobody_what_the_owner_noted_for_themselves() {
        let rows = [row("A")];
        assert!(report(&rows, Language::English).as_spreadsheet().contains("ask Ana"));
        assert!(!report(&rows, Language::English).as_page().contains("ask Ana"));
    }

    #[test]
    fn the_page_counts_by_status_and_lists_in_the_order_given() {
        let rows = [row("B"), row("A"), SubAccountRow { status: Status::NoKey, ..row("C") }];
        let page = report(&rows, Language::English).as_page();
        for counted in ["<dt>Old key</dt><dd>2</dd>", "<dt>No key</dt><dd>1</dd>", "3 sub-accounts"] {
            assert!(page.contains(counted), "{counted}");
        }
        assert!(!page.contains("<dt>New key"));
        let place = |name: &str| page.find(&format!("<bdi>{name}</bdi>")).unwrap();
        assert!(place("B") < place("A") && place("A") < place("C"));
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
        let known = [
            "head", "body", "header", "h1", "p", "dl", "div", "dt", "dd", "table", "tbody", "thead", "tr", "th", "td",
            "bdi", "small", "footer", "html",
        ];
        for tag in after_style.split('<').skip(1) {
            let name = tag.trim_start_matches('/').split(['>', ' ']).next().unwrap();
            assert!(known.contains(&name), "<{name}");
            let attributes = tag.split('>').next().unwrap().split_once(' ').map_or("", |(_, rest)| rest);
            let harmless = [
                "",
                "class=\"number\"",
                "class=\"when\"",
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
