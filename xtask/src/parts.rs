//! What Key Desk is made of that others wrote: which crates and packages, where they come from and under which licences; and the checks
//! of that, so that nothing comes in unseen. Not here: the text that names them (`notices`), and Key Desk's own code.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use serde_json::Value;
use spdx::{Expression, LicenseId, Licensee};

use crate::{
    house::House,
    run::{cargo, printed_by},
    trouble::Trouble,
};

/// The systems owners have. Each takes parts that the others do not.
const SYSTEMS: &[&str] =
    &["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc", "aarch64-apple-darwin", "x86_64-apple-darwin"];

/// Licences that allow a program of the MIT licence to hold the part, the ones that are taken where there is a choice first: all of them
/// ask for no more than to be named with it, but MPL-2.0, which asks that changes of the part itself be published, and there are none.
const ALLOWED: &[&str] = &[
    "MIT",
    "Apache-2.0",
    "BSD-3-Clause",
    "BSD-2-Clause",
    "ISC",
    "0BSD",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "MIT-0",
    "MPL-2.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Packages that say their licence in a file alone.
const SAID_IN_A_FILE: &[(&str, &str)] = &[("svelte-toolbelt", "MIT")];

/// Crates so large that a second version of one would be felt in the download.
const HEAVY: &[&str] = &[
    "aws-lc-sys",
    "fluent-bundle",
    "hyper",
    "icu_properties_data",
    "jiff",
    "libsqlite3-sys",
    "regex-automata",
    "reqwest",
    "rusqlite",
    "rustls",
    "serde_json",
    "tao",
    "tauri",
    "tokio",
    "webkit2gtk",
    "webview2-com",
    "windows",
    "wry",
    "zbus",
];

/// Those of them that come twice all the same: the older version of what shows notifications has one `zbus`, but two of `windows`.
const TWICE: &[(&str, &str)] = &[("x86_64-unknown-linux-gnu", "zbus")];

/// Something others wrote.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Part {
    /// As its registry knows it.
    pub name: String,
    /// Its version.
    pub version: String,
    /// As an SPDX expression.
    pub licence: String,
    /// Who wrote it, as it says itself; may be empty.
    pub authors: Vec<String>,
    /// Where its files are.
    pub folder: PathBuf,
}

impl Part {
    /// The licences that Key Desk takes it under: as few as do, and none where that is not allowed.
    pub fn taken_under(&self) -> Vec<LicenseId> {
        let allowed: Vec<Licensee> = ALLOWED.iter().filter_map(|name| Licensee::parse(name).ok()).collect();
        let least = |expression: Expression| expression.minimized_requirements(&allowed).ok();
        let taken = Expression::parse(&self.licence).ok().and_then(least).unwrap_or_default();
        taken.iter().filter_map(|one| one.license.id()).collect()
    }
}

/// Everything others wrote that is in the program on any system, after it was found to be allowed.
pub fn checked(house: &House) -> Result<BTreeSet<Part>, Trouble> {
    let mut parts = BTreeSet::new();
    let mut refused = Vec::new();
    for system in SYSTEMS {
        let metadata = metadata(house, system)?;
        let linked = crates(&metadata);
        refused.extend(strangers(&metadata));
        refused.extend(twice(system, &linked));
        parts.extend(linked);
    }
    let lock = lock(house)?;
    refused.extend(unsealed(&lock));
    parts.extend(packages(house, &lock));
    let not_allowed = parts.iter().filter(|part| part.taken_under().is_empty());
    refused.extend(not_allowed.map(|part| format!("{} {}: its licence {:?}", part.name, part.version, part.licence)));
    refused.sort();
    refused.dedup();
    if refused.is_empty() { Ok(parts) } else { Err(Trouble::PartsNotAllowed(refused.join("; "))) }
}

fn metadata(house: &House, system: &str) -> Result<Value, Trouble> {
    let mut command = cargo(&house.root);
    command.args(["metadata", "--format-version", "1", "--locked", "--filter-platform", system]);
    let printed = printed_by(&mut command)?;
    serde_json::from_str(&printed).map_err(|error| Trouble::NotReadable(format!("cargo metadata: {error}")))
}

fn list(value: &Value, name: &str) -> Vec<Value> {
    value[name].as_array().cloned().unwrap_or_default()
}

/// The crates that the program is linked from.
fn crates(metadata: &Value) -> Vec<Part> {
    let by_id = |list: Vec<Value>| -> BTreeMap<String, Value> {
        list.into_iter().filter_map(|one| Some((one["id"].as_str()?.to_owned(), one))).collect()
    };
    let (nodes, packages) = (by_id(list(&metadata["resolve"], "nodes")), by_id(list(metadata, "packages")));
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
                authors: list(package, "authors").iter().filter_map(Value::as_str).map(str::to_owned).collect(),
                folder: manifest.parent().map(Path::to_path_buf).unwrap_or_default(),
            }
        })
        .collect()
}

/// Crates that do not come from the one registry, also of those that only build or test.
fn strangers(metadata: &Value) -> Vec<String> {
    let packages = list(metadata, "packages");
    let sources: BTreeSet<&str> = packages.iter().filter_map(|package| package["source"].as_str()).collect();
    let registry = sources.iter().find(|source| source.starts_with("registry+"));
    let strange =
        packages.iter().filter(|package| package["source"].as_str().is_some_and(|source| Some(&source) != registry));
    strange.map(|package| format!("{}: it comes from {}", package["name"], package["source"])).collect()
}

/// Large crates that are in the program in more than one version.
fn twice(system: &str, linked: &[Part]) -> Vec<String> {
    let count = |name: &str| linked.iter().filter(|part| part.name == name).count();
    let heavy = HEAVY.iter().filter(|name| !TWICE.contains(&(system, name)));
    heavy.filter(|name| count(name) > 1).map(|name| format!("{name}: {} versions on {system}", count(name))).collect()
}

fn lock(house: &House) -> Result<BTreeMap<String, Value>, Trouble> {
    let path = house.ui.join("package-lock.json");
    let not_readable = |error| Trouble::NotReadable(format!("{}: {error}", path.display()));
    let text = fs::read_to_string(&path).map_err(|source| Trouble::File { path: path.clone(), source })?;
    let lock: Value = serde_json::from_str(&text).map_err(not_readable)?;
    let all = lock["packages"].as_object().into_iter().flatten();
    // What has no place is the interface itself.
    Ok(all.filter(|(place, _)| !place.is_empty()).map(|(place, package)| (place.clone(), package.clone())).collect())
}

/// Packages that could be exchanged on their way here: those without a hash, and those of another place than the registry.
fn unsealed(lock: &BTreeMap<String, Value>) -> Vec<String> {
    let is_sealed = |package: &Value| {
        package["integrity"].as_str().is_some_and(|hash| hash.starts_with("sha512-")) && package["resolved"].is_null()
    };
    let unsealed = lock.iter().filter(|(_, package)| !is_sealed(package));
    unsealed.map(|(place, _)| format!("{place}: no hash in package-lock.json, or a place of its own")).collect()
}

/// The packages that the interface is made of.
fn packages(house: &House, lock: &BTreeMap<String, Value>) -> Vec<Part> {
    let shipped = lock.iter().filter(|(_, package)| package["dev"] != true);
    shipped
        .map(|(place, package)| {
            let name = place.rsplit("node_modules/").next().unwrap_or_default();
            let said_in_a_file =
                || SAID_IN_A_FILE.iter().find(|(whose, _)| *whose == name).map(|(_, licence)| *licence);
            let folder = house.ui.join(place);
            Part {
                name: name.to_owned(),
                version: package["version"].as_str().unwrap_or_default().to_owned(),
                licence: package["license"].as_str().or_else(said_in_a_file).unwrap_or_default().to_owned(),
                authors: author(&folder).into_iter().collect(),
                folder,
            }
        })
        .collect()
}

/// Who wrote a package of the interface, as it says itself.
fn author(folder: &Path) -> Option<String> {
    let said: Value = serde_json::from_slice(&fs::read(folder.join("package.json")).ok()?).ok()?;
    let author = &said["author"];
    author.as_str().or_else(|| author["name"].as_str()).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn part(name: &str, licence: &str) -> Part {
        Part {
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
            licence: licence.to_owned(),
            authors: Vec::new(),
            folder: PathBuf::new(),
        }
    }

    #[test]
    fn a_licence_is_allowed_if_one_way_through_it_is() {
        for (licence, taken) in [
            ("MIT", &["MIT"][..]),
            ("Apache-2.0 OR MIT", &["MIT"]),
            ("MIT OR GPL-3.0-only", &["MIT"]),
            ("Apache-2.0 WITH LLVM-exception OR MIT", &["MIT"]),
            ("(MIT OR Apache-2.0) AND Unicode-3.0", &["MIT", "Unicode-3.0"]),
            ("GPL-3.0-only", &[]),
            ("MIT AND AGPL-3.0-only", &[]),
            ("", &[]),
            ("see the file", &[]),
        ] {
            let under: Vec<&str> = part("one", licence).taken_under().iter().map(|id| id.name).collect();
            assert_eq!(under, taken, "{licence}");
        }
    }

    #[test]
    fn nothing_comes_from_elsewhere_than_the_registry() {
        let package = |name: &str, source: Value| json!({ "name": name, "source": source });
        let metadata = json!({ "packages": [
            package("own", Value::Null),
            package("one", json!("registry+https://example.com/index")),
            package("other", json!("git+https://example.com/other#1")),
            package("third", json!("registry+https://example.com/of-somebody")),
        ] });
        let strange = strangers(&metadata);
        assert_eq!(strange.len(), 2, "{strange:?}");
        assert!(strange[0].contains("other") && strange[1].contains("third"));
    }

    #[test]
    fn no_large_crate_comes_twice_unseen() {
        let linked =
            [part("tokio", "MIT"), part("zbus", "MIT"), part("zbus", "MIT"), part("tiny", "MIT"), part("tiny", "MIT")];
        assert!(twice("x86_64-unknown-linux-gnu", &linked).is_empty());
        assert_eq!(twice("aarch64-apple-darwin", &linked), ["zbus: 2 versions on aarch64-apple-darwin"]);
    }

    #[test]
    fn every_package_of_the_interface_is_sealed_by_its_hash() {
        let lock = BTreeMap::from([
            ("node_modules/a".to_owned(), json!({ "integrity": "sha512-x" })),
            ("node_modules/b".to_owned(), json!({ "version": "1.0.0" })),
            ("node_modules/c".to_owned(), json!({ "integrity": "sha512-x", "resolved": "https://example.com/c.tgz" })),
        ]);
        let unsealed = unsealed(&lock);
        assert_eq!(unsealed.len(), 2, "{unsealed:?}");
        assert!(unsealed[0].contains("/b") && unsealed[1].contains("/c"));
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
