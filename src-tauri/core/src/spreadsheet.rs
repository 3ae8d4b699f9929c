//! Lists as spreadsheets (CSV): written so that no cell is taken for a formula, and read back. Pure.
//!
//! A name that begins with `=`, `+`, `-` or `@` would be *run* by a spreadsheet program; an apostrophe in front makes it
//! text, and is taken away again when the list is read.

/// Characters at which spreadsheet programs take a cell for a formula or are led to the next one.
const STARTS_A_FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// Writes a list, its first line naming the columns. Begins with a byte order mark, without which Excel reads accents wrong.
#[must_use]
pub fn write<'a, const COLUMNS: usize>(
    columns: [&str; COLUMNS],
    lines: impl Iterator<Item = [std::borrow::Cow<'a, str>; COLUMNS]>,
) -> String {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    // Writing into memory cannot fail; a line that could not be written would only be missing.
    let _ = writer.write_record(columns);
    for line in lines {
        let _ = writer.write_record(line.map(|cell| harmless(&cell)));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    format!("\u{feff}{}", String::from_utf8_lossy(&bytes))
}

fn harmless(cell: &str) -> String {
    let led_by = |start: &[char]| cell.trim_start_matches([' ', '\u{a0}', '\n']).starts_with(start);
    if led_by(&STARTS_A_FORMULA) || cell.starts_with('\'') { format!("'{cell}") } else { cell.to_owned() }
}

/// One line that was read: its number in the file, from 1, and its cells by the names of their columns in small letters.
pub struct Line {
    /// Its number in the file.
    pub number: u32,
    cells: Vec<(String, String)>,
}

impl Line {
    /// The cell in this column; empty where there is none.
    #[must_use]
    pub fn cell(&self, column: &str) -> &str {
        self.cells.iter().find(|(name, _)| name == column).map_or("", |(_, cell)| cell.as_str())
    }
}

/// Reads a list whose first line names its columns, separated by commas, semicolons or tabs (as Excel saves it depends on
/// the country). A line that cannot be read is given as its number.
pub fn read(text: &str) -> impl Iterator<Item = Result<Line, u32>> {
    let text = text.trim_start_matches('\u{feff}');
    let first_line = text.lines().next().unwrap_or_default();
    let separator = [b',', b';', b'\t']
        .into_iter()
        .max_by_key(|separator| (first_line.matches(char::from(*separator)).count(), *separator == b','))
        .unwrap_or(b',');
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator).flexible(true).has_headers(false).from_reader(text.as_bytes());
    let mut columns: Vec<String> = Vec::new();
    let mut counted = Counted { text, bytes: 0, lines: 1 };
    let lines: Vec<_> = reader
        .records()
        .filter_map(|record| {
            let record = match record {
                Ok(record) => record,
                Err(error) => return Some(Err(counted.line_at(error.position()))),
            };
            if columns.is_empty() {
                columns = record.iter().map(|name| name.trim().to_lowercase()).collect();
                return None;
            }
            let number = counted.line_at(record.position());
            let cells = columns.iter().cloned().zip(record.iter().map(as_written)).collect();
            Some(Ok(Line { number, cells }))
        })
        .collect();
    lines.into_iter()
}

/// Counts lines as a person does who opens the file: the reader itself miscounts those that end with two characters.
struct Counted<'a> {
    text: &'a str,
    bytes: usize,
    lines: u32,
}

impl Counted<'_> {
    fn line_at(&mut self, position: Option<&csv::Position>) -> u32 {
        let start = position.and_then(|position| usize::try_from(position.byte()).ok()).unwrap_or(self.bytes);
        // A position may lie before the line break that ends the line above.
        let breaks = self.text.as_bytes().get(start..).into_iter().flatten().take_while(|byte| b"\r\n".contains(*byte));
        let start = start + breaks.count();
        let breaks = self.text.get(self.bytes..start).unwrap_or_default().matches('\n').count();
        self.lines = self.lines.saturating_add(u32::try_from(breaks).unwrap_or(u32::MAX));
        self.bytes = start.max(self.bytes);
        self.lines
    }
}

/// The cell without the apostrophe that made it harmless.
fn as_written(cell: &str) -> String {
    match cell.strip_prefix('\'') {
        Some(rest) if harmless(rest) == cell => rest.to_owned(),
        _ => cell.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn written(cells: &[&str]) -> String {
        write(["name"], cells.iter().map(|cell| [(*cell).into()]))
    }

    fn read_back(text: &str) -> Vec<String> {
        read(text).map(|line| line.ok().unwrap().cell("name").to_owned()).collect()
    }

    #[test]
    fn no_cell_can_be_taken_for_a_formula() {
        let text = written(&["=1+1", "@SUM(A1)", "+44 20", "-2", " =HYPERLINK(\"x\")", "\t=1", "'=1", "plain", "a=b"]);
        let lines: Vec<&str> = text.lines().skip(1).collect();
        assert_eq!(
            lines,
            ["'=1+1", "'@SUM(A1)", "'+44 20", "'-2", "\"' =HYPERLINK(\"\"x\"\")\"", "'\t=1", "''=1", "plain", "a=b"]
        );
    }

    #[test]
    fn what_a_spreadsheet_saved_with_semicolons_is_read_too() {
        let lines: Vec<_> = read("\u{feff}Name;Kind\r\nHarbor;Zapier\r\n\"a;b\";\"two\nlines\"\r\n").collect();
        let second = lines[1].as_ref().ok().unwrap();
        assert_eq!((second.cell("name"), second.cell("kind"), second.number), ("a;b", "two\nlines", 3));
        assert_eq!(second.cell("missing"), "");
    }

    proptest! {
        #[test]
        fn whatever_is_written_is_read_back_the_same(cells in proptest::collection::vec("\\PC{1,20}", 1..10)) {
            let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
            prop_assert_eq!(read_back(&written(&cells)), cells);
        }

        #[test]
        fn any_text_is_read_without_a_fault(text in "\\PC{0,200}") {
            let _ = read(&text).count();
        }
    }
}
