//! `cargo xtask notices`: what Key Desk is made of that others wrote, with their licences, as one text that is shipped with it. Not here:
//! which parts that are, and whether their licences allow it (`parts`).

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use crate::{
    house::House,
    parts::{self, Part},
    run::say,
    trouble::Trouble,
};

/// How the files begin that hold a licence.
const LICENCE_FILES: &[&str] = &["LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE", "UNLICENSE"];

/// Between one licence and the next.
const LINE: &str = "------------------------------------------------------------------------";

/// Writes the text, after every part in it was found to be allowed.
pub fn write(house: &House) -> Result<(), Trouble> {
    let parts = parts::checked(house)?;
    let licence = house.root.join("LICENSE");
    let own = fs::read_to_string(&licence).map_err(|source| Trouble::File { path: licence, source })?;
    let text = text(own.trim(), &parts);
    let file = house.notices();
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(|source| Trouble::File { path: folder.to_path_buf(), source })?;
    }
    say(&format!("{} parts by others are named in {}", parts.len(), file.display()));
    fs::write(&file, text).map_err(|source| Trouble::File { path: file, source })
}

fn text(own: &str, parts: &BTreeSet<Part>) -> String {
    let mut text = format!(
        "Key Desk comes under this licence:\n\n{own}\n\n{LINE}\n\
         It is made with the work of others. This names it, with the licences it comes under.\n\n"
    );
    // One text is often that of many.
    let mut licences: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for part in parts {
        let name = format!("{} {}", part.name, part.version);
        // Writing into a text never fails.
        let _ = writeln!(text, "{name}: {}", part.licence);
        let mut texts = texts(&part.folder);
        if texts.is_empty() {
            texts = standard_texts(part);
        }
        for licence in texts {
            licences.entry(licence).or_default().push(name.clone());
        }
    }
    let mut by_name: Vec<(Vec<String>, String)> =
        licences.into_iter().map(|(licence, names)| (names, licence)).collect();
    by_name.sort();
    for (names, licence) in by_name {
        let _ = write!(text, "\n{LINE}\n{}\n\n{licence}\n", names.join(", "));
    }
    text
}

/// The texts of the files that hold a licence, in the order of their names.
fn texts(folder: &Path) -> Vec<String> {
    let files = fs::read_dir(folder).into_iter().flatten().flatten().map(|file| file.path());
    let mut files: Vec<PathBuf> = files
        .filter(|file| {
            let name = file.file_name().map(|name| name.to_string_lossy().to_uppercase()).unwrap_or_default();
            file.is_file() && LICENCE_FILES.iter().any(|begin| name.starts_with(begin))
        })
        .collect();
    files.sort();
    let texts = files.iter().filter_map(|file| fs::read_to_string(file).ok());
    texts.map(|text| text.replace("\r\n", "\n").trim().to_owned()).filter(|text| !text.is_empty()).collect()
}

/// The texts of the licences of a part that comes without a file of them, in the name of its authors.
fn standard_texts(part: &Part) -> Vec<String> {
    let authors = if part.authors.is_empty() { "its authors".to_owned() } else { part.authors.join(", ") };
    let in_their_name = |line: &str| {
        // The place for a year and a name.
        if line.starts_with("Copyright (c) <") { format!("Copyright (c) {authors}") } else { line.to_owned() }
    };
    let text_of = |text: &str| text.trim().lines().map(in_their_name).collect::<Vec<_>>().join("\n");
    let taken = part.taken_under();
    let texts = taken.iter().map(|licence| {
        format!(
            "By {authors}; without a file of the licence, whose standard text this is.\n\n{}",
            text_of(licence.text())
        )
    });
    texts.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_stands_there_with_the_text_of_its_licence() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let part = |name: &str, folder: &Path| Part {
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
            licence: "Apache-2.0 OR MIT".to_owned(),
            authors: vec!["Ada <ada@example.com>".to_owned()],
            folder: folder.to_path_buf(),
        };
        let parts = BTreeSet::from([part("with-a-file", &folder), part("without", Path::new("nowhere"))]);
        let text = text("Our own licence", &parts);
        let pieces: Vec<&str> = text.split(LINE).collect();
        assert_eq!(pieces.len(), 4, "our own, the names, and two texts");
        assert!(pieces[0].contains("Our own licence"));
        assert!(pieces[1].contains("with-a-file 1.0.0: Apache-2.0 OR MIT\nwithout 1.0.0: Apache-2.0 OR MIT"));
        assert!(pieces[2].contains("with-a-file 1.0.0\n\nMIT License") && pieces[2].contains("Key Desk contributors"));
        assert!(pieces[3].contains("without 1.0.0") && pieces[3].contains("Copyright (c) Ada <ada@example.com>\n"));
        assert!(pieces[3].contains("Permission is hereby granted"));
    }
}
