//! Connecting, starting again and forgetting: where the credential goes, and where it never goes.

use std::sync::Arc;

use keydesk_core::desk::{ActivityQuery, ConnectRequest, KeptIn};
use keydesk_core::error::ErrorCode;
use keydesk_core::highlevel::{AgencyPage, CredentialKind};
use keydesk_core::secrets::SecretName;
use keydesk_demo_agency::{Fault, FaultPaths, FaultScope};
use secrecy::ExposeSecret as _;

use crate::stage::{NoKeychain, Stage, code, desk_on, english};

#[tokio::test]
async fn a_pasted_key_is_cleaned_checked_and_kept_in_the_keychain() {
    let stage = Stage::new(10).await;
    let mut request = stage.request();
    request.credential = format!("  Bearer \"{}\"\n", stage.agency.agency_api_key());
    let view = stage.desk.connect(request).await.unwrap();
    let connection = view.connection.unwrap();
    assert_eq!((connection.agency_name.as_str(), connection.credentials[0].kept_in), ("Bluewater", KeptIn::Keychain));
    let kept = stage.keychain.read(&SecretName::AgencyKey).unwrap().unwrap();
    assert_eq!(kept.expose_secret(), stage.agency.agency_api_key());
}

#[tokio::test]
async fn what_is_no_agency_key_is_refused_in_its_own_words_and_not_kept() {
    let stage = Stage::new(10).await;
    let cases = [
        ("", ErrorCode::CredentialEmpty),
        (" undefined ", ErrorCode::CredentialEmpty),
        ("pit-3f2b8a52-7f0f-4f5e-9f0e-2b7a3b1c9d10", ErrorCode::AgencyKeyWrong),
        ("surely-not-the-key-of-this-agency", ErrorCode::AgencyKeyWrong),
        ("schlüssel-☃-mit-genug-zeichen-darin", ErrorCode::AgencyKeyWrong),
    ];
    for (credential, expected) in cases {
        let mut request = stage.request();
        request.credential = credential.to_owned();
        assert_eq!(code(stage.desk.connect(request).await), Some(expected), "{credential:?}");
    }
    assert!(stage.keychain.read(&SecretName::AgencyKey).unwrap().is_none());
    assert_eq!(stage.desk.view().connection, None);
    assert_eq!(stage.desk.view().looking, None);
}

#[tokio::test]
async fn whoever_stops_connecting_keeps_nothing_of_what_has_come_already() {
    let stage = Stage::new(60).await;
    stage.agency.set_fault(Fault::SlowBody { bytes_per_second: 50_000 }, FaultScope::once(FaultPaths::List));
    let (desk, request) = (stage.desk.clone(), stage.request());
    let mut events = stage.desk.events();
    let connecting = tokio::spawn(async move { desk.connect(request).await });
    while stage.desk.view().looking.is_none_or(|looking| looking.rows == 0) {
        events.recv().await.unwrap();
    }
    stage.desk.cancel_look();
    assert_eq!(code(connecting.await.unwrap()), Some(ErrorCode::LookCancelled));
    assert_eq!(stage.desk.view().connection, None);
    assert!(stage.desk.sub_accounts().is_empty());
    assert!(stage.keychain.read(&SecretName::AgencyKey).unwrap().is_none());
}

#[tokio::test]
async fn a_failed_connection_leaves_the_earlier_one_alone() {
    let stage = Stage::connected(10).await;
    let mut request = stage.request();
    request.credential = "surely-not-the-key-of-this-agency".to_owned();
    assert_eq!(code(stage.desk.connect(request).await), Some(ErrorCode::AgencyKeyWrong));
    stage.desk.look_now().await.unwrap();
    let kept = stage.keychain.read(&SecretName::AgencyKey).unwrap().unwrap();
    assert_eq!(kept.expose_secret(), stage.agency.agency_api_key());
}

#[tokio::test]
async fn after_a_restart_the_last_look_is_there_without_a_single_request() {
    let mut stage = Stage::connected(30).await;
    stage.clock.advance(crate::stage::HOUR);
    stage.desk.look_now().await.unwrap();
    let before = (stage.desk.sub_accounts(), stage.agency.requests().len());
    stage.restart().await;
    assert_eq!((stage.desk.sub_accounts(), stage.agency.requests().len()), before);
    let view = stage.desk.view();
    assert_eq!(view.connection.unwrap().agency_name, "Bluewater");
    stage.desk.look_now().await.unwrap();
}

#[tokio::test]
async fn forgetting_removes_the_key_and_keeps_what_was_noted() {
    let mut stage = Stage::connected(10).await;
    let view = stage.desk.forget_credential(CredentialKind::AgencyKey).await.unwrap();
    assert_eq!(view.connection, None);
    assert!(stage.keychain.read(&SecretName::AgencyKey).unwrap().is_none());
    assert_eq!(code(stage.desk.look_now().await), Some(ErrorCode::NotConnected));
    stage.restart().await;
    assert_eq!(stage.desk.view().connection, None);
    assert_eq!(stage.desk.sub_accounts().len(), 10);
}

#[tokio::test]
async fn forgetting_a_session_also_removes_the_key_an_earlier_connection_left() {
    let stage = Stage::connected(10).await;
    let mut request = stage.request();
    request.session_only = true;
    stage.desk.connect(request).await.unwrap();
    stage.desk.forget_credential(CredentialKind::AgencyKey).await.unwrap();
    assert!(stage.keychain.read(&SecretName::AgencyKey).unwrap().is_none());
}

#[tokio::test]
async fn without_a_keychain_the_owner_is_told_and_may_go_on_for_this_session() {
    let stage = Stage::new(10).await;
    let folder = tempfile::tempdir().unwrap();
    let desk = desk_on(&stage, Arc::new(NoKeychain), folder.path().join("journal.db"), None).await;
    assert_eq!(code(desk.connect(stage.request()).await), Some(ErrorCode::KeychainUnreachable));
    assert_eq!(desk.view().connection, None);
    let mut request = stage.request();
    request.session_only = true;
    let view = desk.connect(request).await.unwrap();
    assert_eq!(view.connection.unwrap().credentials[0].kept_in, KeptIn::Session);
    desk.forget_credential(CredentialKind::AgencyKey).await.unwrap();
}

#[tokio::test]
async fn a_keychain_that_cannot_be_reached_at_the_start_is_not_an_empty_one() {
    let stage = Stage::connected(10).await;
    let desk = desk_on(&stage, Arc::new(NoKeychain), stage.journal_path(), Some(stage.settings())).await;
    assert!(desk.view().notices.iter().any(|notice| notice.code == ErrorCode::KeychainUnreachable));
    assert_eq!(desk.sub_accounts().len(), 10, "the last look is still shown");
}

#[tokio::test]
async fn a_damaged_journal_is_set_aside_said_and_kept() {
    let stage = Stage::new(10).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.db");
    std::fs::write(&path, "not a journal").unwrap();
    let desk = desk_on(&stage, stage.keychain.clone(), path, None).await;
    let notices = desk.view().notices;
    assert_eq!(notices.iter().map(|notice| notice.code).collect::<Vec<_>>(), [ErrorCode::JournalSetAside]);
    let aside = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path());
    assert!(aside.into_iter().any(|path| std::fs::read_to_string(path).is_ok_and(|text| text == "not a journal")));
    desk.connect(stage.request()).await.unwrap();
    assert_eq!(desk.dismiss_notice(ErrorCode::JournalSetAside).notices, []);
}

#[tokio::test]
async fn without_a_usable_journal_nothing_can_be_connected_or_sent() {
    let stage = Stage::new(10).await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a file where the folder should be");
    std::fs::write(&file, "").unwrap();
    let desk = desk_on(&stage, stage.keychain.clone(), file.join("journal.db"), Some(stage.settings())).await;
    assert_eq!(code(desk.connect(stage.request()).await), Some(ErrorCode::JournalUnusable));
    assert!(stage.agency.requests().is_empty());
}

#[tokio::test]
async fn no_secret_is_in_the_journal_or_in_anything_that_is_shown() {
    let stage = Stage::connected(60).await;
    stage.agency.set_fault(Fault::Unauthorized(stage.agency.agency_api_key()), FaultScope::once(FaultPaths::List));
    let error = stage.desk.look_now().await.expect_err("a fault");
    let shown = format!(
        "{error} {:?} {:?} {:?}",
        stage.desk.view(),
        stage.desk.sub_accounts(),
        stage.desk.activity(&ActivityQuery::default()).unwrap()
    );
    let mut written = Vec::new();
    for entry in std::fs::read_dir(stage.journal_path().parent().unwrap()).unwrap() {
        written.extend(std::fs::read(entry.unwrap().path()).unwrap());
    }
    let written = String::from_utf8_lossy(&written);
    for secret in stage.agency.all_secrets() {
        assert!(!shown.contains(&secret) && !written.contains(&secret));
    }
}

#[tokio::test]
async fn what_is_surely_no_credential_is_told_before_anything_is_sent() {
    let stage = Stage::new(10).await;
    for (pasted, expected) in [
        ("  ", ErrorCode::CredentialEmpty),
        ("https://app.gohighlevel.com/settings/api-keys", ErrorCode::NotACredential),
        ("owner@agency.example", ErrorCode::NotACredential),
        ("12345678-90ab", ErrorCode::NotACredential),
        ("sk_live_51H8abcdefghijklmnopqrstuvwxyz", ErrorCode::NotACredential),
        ("the key is in the other mail", ErrorCode::NotACredential),
    ] {
        let request = ConnectRequest { credential: pasted.to_owned(), ..stage.request() };
        assert_eq!(code(stage.desk.connect(request).await), Some(expected), "{pasted:?}");
    }
    assert!(stage.agency.requests().is_empty());
}

#[tokio::test]
async fn the_key_of_one_sub_account_is_told_apart_from_a_wrong_one() {
    let stage = Stage::new(10).await;
    let ids = stage.agency.sub_account_ids();
    let of_one = ids.iter().filter_map(|id| stage.agency.key_of(id)).find(|key| key.starts_with("eyJ")).unwrap();
    let request = ConnectRequest { credential: of_one, ..stage.request() };
    assert_eq!(code(stage.desk.connect(request).await), Some(ErrorCode::SubAccountKeyInstead));
    let request = ConnectRequest { credential: "x".repeat(40), ..stage.request() };
    assert_eq!(code(stage.desk.connect(request).await), Some(ErrorCode::AgencyKeyWrong));
}

#[tokio::test]
async fn every_refusal_is_told_by_its_meaning() {
    let stage = Stage::connected(10).await;
    for (said, expected) in [
        ("Api key is invalid.", ErrorCode::AgencyKeyWrong),
        ("Unauthorized, Switch to the new API token.", ErrorCode::SwitchToToken),
        ("The token is not authorized for this scope.", ErrorCode::ScopeMissing),
        ("This location is not accessible from this token!", ErrorCode::NotThisSubAccount),
        ("version header was not found.", ErrorCode::VersionMissing),
    ] {
        stage.agency.set_fault(Fault::Unauthorized(said.to_owned()), FaultScope::once(FaultPaths::List));
        assert_eq!(code(stage.desk.look_now().await), Some(expected), "{said}");
    }
    stage.agency.set_fault(Fault::WebPage, FaultScope::once(FaultPaths::List));
    assert_eq!(code(stage.desk.look_now().await), Some(ErrorCode::SignInPage));
}

#[tokio::test]
async fn the_pages_on_which_a_credential_is_found_open_before_anything_is_connected() {
    let stage = Stage::new(10).await;
    stage.desk.open_agency_page(AgencyPage::ApiKeys).unwrap();
    stage.desk.open_agency_page(AgencyPage::PrivateIntegrations).unwrap();
    assert_eq!(
        stage.pages.addresses(),
        ["https://app.gohighlevel.com/settings/api-keys", "https://app.gohighlevel.com/settings/private-integrations"]
    );
    stage.pages.breaks();
    let error = stage.desk.open_agency_page(AgencyPage::ApiKeys).unwrap_err();
    assert_eq!(error.code, ErrorCode::BrowserUnusable);
    assert!(english(&error.next).contains("Settings → API Keys"), "{error}");
}

#[tokio::test]
async fn a_keychain_out_of_reach_never_passes_for_one_from_which_the_key_was_removed() {
    let stage = Stage::connected(10).await;
    let desk = desk_on(&stage, Arc::new(NoKeychain), stage.journal_path(), Some(stage.settings())).await;
    assert_eq!(code(desk.forget_credentials().await), Some(ErrorCode::KeychainUnreachable));
    assert_eq!(code(desk.erase().await), Some(ErrorCode::KeychainUnreachable));
    assert_eq!(desk.sub_accounts().len(), 10, "nothing was erased");
    // Within reach again, also a key that was never read is removed.
    let desk = desk_on(&stage, stage.keychain.clone(), stage.journal_path(), None).await;
    desk.forget_credentials().await.unwrap();
    assert!(stage.keychain.read(&SecretName::AgencyKey).unwrap().is_none());
}
