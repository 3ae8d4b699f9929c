//! The proofs themselves, put to the test: a search that found nothing ever would prove nothing.

use std::fs;

use support::{Trouble, leaks};

const OLD_KEY: &str = "0b6f1b7e-55c2-4f0e-9d5a-6a1f0e6c2d11-aa77bb88cc";
const NEW_KEY: &str = "eyJhbGciOiJIUzI1NiJ9.eyJsb2NhdGlvbl9pZCI6Im1hZGUtdXAifQ.QmVpc3BpZWwtVW50ZXJzY2hyaWZ0LTAx";

/// Writes these bytes into a folder of their own and searches it for both keys.
fn search(bytes: &[u8]) -> Result<(), Trouble> {
    let folder = tempfile::tempdir().map_err(Trouble::at("a temporary folder"))?;
    let (deep, allowed) = (folder.path().join("data").join("deep"), folder.path().join("keyrings"));
    fs::create_dir_all(&deep).map_err(Trouble::at(&deep))?;
    fs::create_dir_all(&allowed).map_err(Trouble::at(&allowed))?;
    for file in [deep.join("journal.db"), allowed.join("login.keyring")] {
        let bytes = if file.starts_with(&allowed) { NEW_KEY.as_bytes() } else { bytes };
        fs::write(&file, bytes).map_err(Trouble::at(&file))?;
    }
    leaks::assert_none_in(folder.path(), &allowed, &[OLD_KEY.to_owned(), NEW_KEY.to_owned()])
}

fn utf_16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

#[test]
fn a_key_left_in_a_file_is_found() {
    let beginning = OLD_KEY.get(..30).unwrap_or_default();
    let end = NEW_KEY.get(60..).unwrap_or_default();
    for left in [
        format!("{{\"key\":\"{NEW_KEY}\"}}").into_bytes(),
        [&[0, 255, 1], OLD_KEY.as_bytes()].concat(),
        utf_16(OLD_KEY),
        utf_16(NEW_KEY),
        format!("{beginning}\n").into_bytes(),
        end.as_bytes().to_vec(),
    ] {
        let found = search(&left);
        assert!(
            matches!(&found, Err(Trouble::SecretsLeft(files)) if files == &["data/deep/journal.db"]),
            "{found:?} for {left:?}"
        );
    }
}

#[test]
fn what_is_no_secret_is_not_taken_for_one() {
    let harmless = format!("{} {} fingerprint 0b6f1b7e, 51 characters", &OLD_KEY[..8], &NEW_KEY[..20]);
    assert!(search(harmless.as_bytes()).is_ok());
}
