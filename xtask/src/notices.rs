//! `cargo xtask notices`: what Key Desk is made of that others wrote, with their licences, as one text that is shipped with it; and
//! the check that every one of those licences allows that. Not here: parts that only build or test it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use serde_json::Value;

use crate::{
    house::House,
    run::{cargo, printed_by, say},
    trouble::Trouble,
};

/// The systems owners have. Each takes parts that the others do not.
const SYSTEMS: &[&str] =
    &["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc", "aarch64-apple-darwin", "x86_64-apple-darwin"];

/// Licences that allow a program of the MIT licence to hold the part: all of them ask for no more than to be named with it, but
/// MPL-2.0, which asks that changes of the part itself be published, and there are none.
const ALLOWED: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Packages that say their licence in a file alone.
const SAID_IN_A_FILE: &[(&str, &str)] = &[("svelte-toolbelt", "MIT")];

/// How the files begin that hold a licence.
const LICENCE_FILES: &[&str] = &["LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE", "UNLICENSE"];

/// Something others wrote.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Part {
    name: String,
    version: String,
    /// As an SPDX expression.
    licence: String,
    folder: PathBuf,
}

/// Writes the text, after every licence in it was found to be allowed.
pub fn write(house: &House) -> Result<(), Trouble> {
    let mut parts = BTreeSet::new();
    for system in SYSTEMS {
        parts.extend(crates(&metadata(house, system)?));
    }
    parts.extend(packages(house)?);
    check(&parts)?;
    let text = text(&parts);
    let file = house.notices();
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(|source| Trouble::File { path: folder.to_path_buf(), source })?;
    }
    say(&format!("{} parts by others are named in {}", parts.len(), file.display()));
    fs::write(&file, text).map_err(|source| Trouble::File { path: file, source })
}

fn metadata(house: &House, system: &str) -> Result<Value, Trouble> {
    let mut command = cargo(&house.root);
    command.args(["metadata", "--format-version", "1", "--locked", "--filter-platform", system]);
    let printed = printed_by(&mut command)?;
    serde_json::from_str(&printed).map_err(|error| Trouble::NotReadable(format!("cargo metadata: {error}")))
}

/// The crates that the program is linked from.
fn crates(metadata: &Value) -> Vec<Part> {
    let list = |value: &Value, name: &str| value[name].as_array().cloned().unwrap_or_default();
    let nodes: BTreeMap<String, Value> = list(&metadata["resolve"], "nodes")
        .into_iter()
        .filter_map(|node| Some((node["id"].as_str()?.to_owned(), node)))
        .collect();
    let packages: BTreeMap<String, Value> = list(metadata, "packages")
        .into_iter()
        .filter_map(|package| Some((package["id"].as_str()?.to_owned(), package)))
        .collect();
    let program = packages.iter().find(|(_, package)| package["name"] == "keydesk").map(|(id, _)| id.clone());
    let mut to_see: Vec<String> = program.into_iter().collect();
    let mut seen = BTreeSet::new();
    while let Some(id) = to_see.pop() {
        if !seen.insert(id.clone()) {
            continue;
        }
        for dependency in nodes.get(&id).map(|node| list(node, "deps")).unwrap_or_default() {
            // Without a kind it is a part of the program; the other kinds build or test it.
            if list(&dependency, "dep_kinds").iter().any(|kind| kind["kind"].is_null()) {
                to_see.extend(dependency["pkg"].as_str().map(str::to_owned));
            }
        }
    }
    // What has no source is Key Desk's own.
    let others = seen.iter().filter_map(|id| packages.get(id)).filter(|package| !package["source"].is_null());
    others
        .map(|package| {
            let words = |name: &str| package[name].as_str().unwrap_or_default().to_owned();
            let manifest = PathBuf::from(words("manifest_path"));
            Part {
                name: words("name"),
                version: words("version"),
                // How it was written before there was SPDX.
                licence: words("license").replace('/', " OR "),
                folder: manifest.parent().map(Path::to_path_buf).unwrap_or_default(),
            }
        })
        .collect()
}

/// The packages that the interface is made of.
fn packages(house: &House) -> Result<Vec<Part>, Trouble> {
    let path = house.ui.join("package-lock.json");
    let lock = fs::read_to_string(&path).map_err(|source| Trouble::File { path: path.clone(), source })?;
    let lock: Value =
        serde_json::from_str(&lock).map_err(|error| Trouble::NotReadable(format!("{}: {error}", path.display())))?;
    let all = lock["packages"].as_object().into_iter().flatten();
    let shipped = all.filter(|(place, package)| place.starts_with("node_modules/") && package["dev"] != true);
    Ok(shipped
        .map(|(place, package)| {
            let name = place.rsplit("node_modules/").next().unwrap_or_default();
            let said_in_a_file =
                || SAID_IN_A_FILE.iter().find(|(whose, _)| *whose == name).map(|(_, licence)| *licence);
            Part {
                name: name.to_owned(),
                version: package["version"].as_str().unwrap_or_default().to_owned(),
                licence: package["license"].as_str().or_else(said_in_a_file).unwrap_or_default().to_owned(),
                folder: house.ui.join(place),
            }
        })
        .collect())
}

fn check(parts: &BTreeSet<Part>) -> Result<(), Trouble> {
    let refused: Vec<String> = parts
        .iter()
        .filter(|part| !is_allowed(&part.licence))
        .map(|part| format!("{} {}: {:?}", part.name, part.version, part.licence))
        .collect();
    if refused.is_empty() { Ok(()) } else { Err(Trouble::LicencesNotAllowed(refused.join(", "))) }
}

fn is_allowed(licence: &str) -> bool {
    spdx::Expression::parse(licence).is_ok_and(|expression| {
        expression.evaluate(|asked| asked.license.id().is_some_and(|id| ALLOWED.contains(&id.name)))
    })
}

fn text(parts: &BTreeSet<Part>) -> String {
    let mut text =
        "Key Desk is made with the work of others. This names it, with the licences it comes under.\n\n".to_owned();
    // One text is often that of many.
    let mut licences: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for part in parts {
        let name = format!("{} {}", part.name, part.version);
        // Writing into a text never fails.
        let _ = writeln!(text, "{name}: {}", part.licence);
        for licence in texts(&part.folder) {
            licences.entry(licence).or_default().push(name.clone());
        }
    }
    let mut by_name: Vec<(Vec<String>, String)> =
        licences.into_iter().map(|(licence, names)| (names, licence)).collect();
    by_name.sort();
    for (names, licence) in by_name {
        let _ = write!(text, "\n{}\n{}\n\n{licence}\n", "-".repeat(72), names.join(", "));
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_licence_is_allowed_if_one_way_through_it_is() {
        for allowed in [
            "MIT",
            "MIT OR GPL-3.0-only",
            "Apache-2.0 WITH LLVM-exception OR MIT",
            "(MIT OR Apache-2.0) AND Unicode-3.0",
        ] {
            assert!(is_allowed(allowed), "{allowed}");
        }
        for refused in ["GPL-3.0-only", "MIT AND AGPL-3.0-only", "", "see the file"] {
            assert!(!is_allowed(refused), "{refused}");
        }
    }

    #[test]
    fn only_what_the_program_is_linked_from_is_named() {
        let package = |name: &str, source: Value| json!({ "id": name, "name": name, "version": "1.0.0", "license": "MIT/Apache-2.0", "source": source, "manifest_path": "/x/Cargo.toml" });
        let needs = |name: &str, kind: Value| json!({ "pkg": name, "dep_kinds": [{ "kind": kind }] });
        let metadata = json!({
            "packages": [
                package("keydesk", Value::Null), package("core", Value::Null), package("linked", json!("r")),
                package("below", json!("r")), package("builds", json!("r")), package("tests", json!("r")),
            ],
            "resolve": { "nodes": [
                { "id": "keydesk", "deps": [needs("core", Value::Null), needs("builds", json!("build")), needs("tests", json!("dev"))] },
                { "id": "core", "deps": [needs("linked", Value::Null)] },
                { "id": "linked", "deps": [needs("below", Value::Null)] },
                { "id": "builds", "deps": [] },
            ] },
        });
        let names: BTreeSet<String> = crates(&metadata).into_iter().map(|part| part.name).collect();
        assert_eq!(names.into_iter().collect::<Vec<_>>(), ["below", "linked"]);
        assert_eq!(crates(&metadata)[0].licence, "MIT OR Apache-2.0");
    }
}
