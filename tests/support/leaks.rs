//! The proof that no secret is left behind, and that nothing was written outside the folders the app was given.
//!
//! It looks at bytes in files. What a program keeps in its memory it cannot see.

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    time::SystemTime,
};

use aho_corasick::AhoCorasick;

use crate::{Trouble, places};

/// How many characters at either end of a secret give it away; long enough not to occur by chance.
const TELLING: usize = 24;

/// How every key that is a JSON Web Token begins; such a beginning is no secret.
const TOKEN_BEGINNING: &str = "eyJ";

/// Looks for any of these secrets in every file under `folder`, as UTF-8 and as UTF-16, except under `allowed`.
///
/// Their telling ends are searched for, so that a secret cut short or broken over two lines is found as well.
///
/// # Errors
/// [`Trouble::SecretsLeft`] with the files that hold one (never the secret itself).
pub fn assert_none_in(folder: &Path, allowed: &Path, secrets: &[String]) -> Result<(), Trouble> {
    let patterns: Vec<Vec<u8>> = secrets.iter().flat_map(|secret| patterns(secret)).collect();
    let search = AhoCorasick::new(patterns).map_err(|error| Trouble::Search(error.to_string()))?;
    let mut found = Vec::new();
    for file in files_under(folder) {
        if file.starts_with(allowed) {
            continue;
        }
        // A file that went away between listing and reading is not left behind.
        if let Ok(bytes) = fs::read(&file)
            && search.is_match(&bytes)
        {
            found.push(file.strip_prefix(folder).unwrap_or(&file).display().to_string());
        }
    }
    if found.is_empty() { Ok(()) } else { Err(Trouble::SecretsLeft(found)) }
}

/// The byte sequences that give a secret away.
fn patterns(secret: &str) -> Vec<Vec<u8>> {
    let characters: Vec<char> = secret.chars().collect();
    let end: String = characters.iter().skip(characters.len().saturating_sub(TELLING)).collect();
    let beginning: String = characters.iter().take(TELLING).collect();
    let mut telling = vec![end];
    if !secret.starts_with(TOKEN_BEGINNING) {
        telling.push(beginning);
    }
    telling
        .into_iter()
        .filter(|text| !text.is_empty())
        .flat_map(|text| [text.encode_utf16().flat_map(u16::to_le_bytes).collect(), text.into_bytes()])
        .collect()
}

/// All regular files under a folder; links are not followed.
fn files_under(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => folders.push(entry.path()),
                Ok(kind) if kind.is_file() => files.push(entry.path()),
                _ => {}
            }
        }
    }
    files
}

/// How the app folders of the person running the tests look at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnFolders(BTreeMap<PathBuf, (u64, Option<SystemTime>)>);

impl OwnFolders {
    /// As they are now.
    #[must_use]
    pub fn now() -> Self {
        let home = env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
        let seen = [
            ("XDG_DATA_HOME", ".local/share"),
            ("XDG_CONFIG_HOME", ".config"),
            ("XDG_CACHE_HOME", ".cache"),
            ("XDG_STATE_HOME", ".local/state"),
        ]
        .into_iter()
        .map(|(name, otherwise)| env::var_os(name).map_or_else(|| home.join(otherwise), PathBuf::from))
        .flat_map(|folder| {
            let own = folder.join(places::IDENTIFIER);
            // The folder itself counts too: an empty one was still made by somebody.
            let mut paths = files_under(&own);
            paths.push(own);
            paths
        })
        .filter_map(|path| {
            let about = fs::metadata(&path).ok()?;
            Some((path, (about.len(), about.modified().ok())))
        })
        .collect();
        Self(seen)
    }

    /// Compares with how they looked before.
    ///
    /// # Errors
    /// [`Trouble::OwnFoldersTouched`] with what was made, changed or removed since.
    pub fn assert_unchanged_since(&self, before: &Self) -> Result<(), Trouble> {
        let changed: Vec<String> = self
            .0
            .keys()
            .chain(before.0.keys())
            .filter(|path| self.0.get(*path) != before.0.get(*path))
            .map(|path| path.display().to_string())
            .collect();
        if changed.is_empty() { Ok(()) } else { Err(Trouble::OwnFoldersTouched(changed)) }
    }
}
