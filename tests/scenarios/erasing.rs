//! Erasing everything: nothing of an agency is left in the keychain or on the disk, and what cannot be taken off is told.

use std::collections::BTreeSet;
use std::fs;
use std::sync::Arc;

use keydesk_core::desk::{AddKeysRequest, KeyAnswer};
use keydesk_core::erase::{Erased, erase};
use keydesk_core::error::ErrorCode;
use keydesk_core::journal::Journal;
use keydesk_core::secrets::{SecretName, SecretStore, SessionSecrets};

use crate::stage::{NoKeychain, Stage, code, desk_on};

/// An agency with all kinds of credentials, in a keychain that the test can see into.
async fn with_everything() -> (Stage, Vec<SecretName>) {
    let stage = Stage::connected(10).await;
    let token = keydesk_core::desk::ConnectRequest { credential: stage.agency.agency_token(), ..stage.request() };
    stage.desk.connect(token).await.unwrap();
    let ids = stage.agency.sub_account_ids();
    let (id, key) = ids.iter().find_map(|id| Some((id.clone(), stage.agency.key_of(id)?))).unwrap();
    let request = AddKeysRequest {
        text: key,
        answers: vec![KeyAnswer { line: 1, sub_account_id: id.clone(), name: String::new() }],
        agency_name: String::new(),
        settings: stage.settings(),
        session_only: false,
        another: false,
    };
    assert_eq!(stage.desk.add_keys(request).await.unwrap().added, 1);
    let names =
        vec![SecretName::AgencyKey, SecretName::AgencyToken, SecretName::FingerprintKey, SecretName::SubAccountKey(id)];
    for name in &names {
        assert!(stage.keychain.read(name).unwrap().is_some(), "{name:?}");
    }
    (stage, names)
}

#[tokio::test]
async fn nothing_of_an_agency_is_left_in_the_keychain_or_on_the_disk() {
    let (stage, names) = with_everything().await;
    let folder = stage.journal_path().parent().unwrap().to_owned();
    let given = stage.desk.let_go();
    assert_eq!(given.len(), 1);
    assert_eq!(erase(&folder, given, stage.keychain.as_ref()), Erased::default());
    assert!(!folder.exists());
    for name in &names {
        assert!(stage.keychain.read(name).unwrap().is_none(), "{name:?}");
    }
    assert!(stage.desk.sub_accounts().is_empty() && stage.desk.view().connection.is_none());
    assert_eq!(code(stage.desk.look_now().await), Some(ErrorCode::NotConnected));
    assert_eq!(erase(&folder, BTreeSet::new(), stage.keychain.as_ref()), Erased::default(), "twice is no harm");
}

#[tokio::test]
async fn keys_are_found_again_by_a_journal_that_was_set_aside() {
    let (stage, names) = with_everything().await;
    let journal = stage.journal_path();
    let folder = journal.parent().unwrap();
    let _ = stage.desk.let_go();
    fs::rename(&journal, folder.join("journal.db.set-aside-2026-03-02-090000")).unwrap();
    fs::write(folder.join("journal.db"), "no journal").unwrap();
    assert_eq!(erase(folder, BTreeSet::new(), stage.keychain.as_ref()), Erased::default());
    for name in &names {
        assert!(stage.keychain.read(name).unwrap().is_none(), "{name:?}");
    }
}

#[tokio::test]
async fn without_a_keychain_the_history_goes_all_the_same_and_the_rest_is_told() {
    let (stage, names) = with_everything().await;
    let folder = stage.journal_path().parent().unwrap().to_owned();
    let given = stage.desk.let_go();
    let erased = erase(&folder, given.clone(), &NoKeychain);
    assert_eq!(erased, Erased { secrets_left: Some(given.clone()), folder_left: None });
    assert!(!folder.exists());
    // The journal is gone by now: what is left must be known from what was told.
    assert_eq!(erase(&folder, given, stage.keychain.as_ref()), Erased::default());
    assert!(names.iter().all(|name| stage.keychain.read(name).unwrap().is_none()));
}

#[cfg(unix)]
#[tokio::test]
async fn a_history_that_cannot_be_deleted_is_named_and_the_keychain_is_emptied_all_the_same() {
    let keychain = SessionSecrets::default();
    keychain.write(&SecretName::AgencyKey, &"secret".to_owned().into()).unwrap();
    let outer = tempfile::tempdir().unwrap();
    // A file is no folder, so that it cannot be deleted as one.
    let folder = outer.path().join("agency-1");
    fs::write(&folder, "in the way").unwrap();
    assert_eq!(
        erase(&folder, BTreeSet::new(), &keychain),
        Erased { secrets_left: None, folder_left: Some(folder.clone()) }
    );
    assert!(keychain.read(&SecretName::AgencyKey).unwrap().is_none());
}

#[tokio::test]
async fn another_agency_is_left_alone_and_a_look_under_way_brings_nothing_back() {
    let (stage, _) = with_everything().await;
    let outer = tempfile::tempdir().unwrap();
    let path = outer.path().join("agency-2").join("journal.db");
    let secrets: Arc<dyn SecretStore> = Arc::new(SessionSecrets::default());
    let other = desk_on(&stage, secrets.clone(), path.clone(), None).await;
    other.connect(stage.request()).await.unwrap();

    let looking = stage.desk.clone();
    let look = tokio::spawn(async move { looking.look_now().await });
    tokio::task::yield_now().await;
    let folder = stage.journal_path().parent().unwrap().to_owned();
    let given = stage.desk.let_go();
    assert_eq!(erase(&folder, given, stage.keychain.as_ref()), Erased::default());
    let _ = look.await.unwrap();
    assert!(stage.desk.sub_accounts().is_empty() && !folder.exists());

    other.look_now().await.unwrap();
    assert_eq!(other.sub_accounts().len(), stage.agency.sub_account_ids().len());
    assert!(secrets.read(&SecretName::AgencyKey).unwrap().is_some());
    drop(other);
    let kept = Journal::open(&path, stage.clock.now()).unwrap();
    assert!(kept.set_aside.is_none() && !kept.journal.sub_accounts().unwrap().is_empty());
}
