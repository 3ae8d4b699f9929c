//! A token of API 2.0, alone and beside an agency API key: names without keys, one row for each sub-account, and each
//! credential going only where it was pasted for.

use keydesk_core::agency::Status;
use keydesk_core::desk::{ConnectRequest, KeptIn};
use keydesk_core::error::ErrorCode;
use keydesk_core::highlevel::CredentialKind;
use keydesk_core::key::KeyForm;
use keydesk_core::secrets::SecretName;
use keydesk_core::settings::AgencySettings;
use keydesk_demo_agency::{AgencyPlan, Clock, DemoAgency, Fault, FaultPaths, FaultScope};

use crate::stage::{Stage, code, english};

fn with_token(stage: &Stage) -> ConnectRequest {
    ConnectRequest { credential: stage.agency.agency_token(), ..stage.request() }
}

fn kinds(stage: &Stage) -> Vec<CredentialKind> {
    let connection = stage.desk.view().connection;
    connection.into_iter().flat_map(|connection| connection.credentials).map(|credential| credential.kind).collect()
}

#[tokio::test]
async fn a_token_alone_lists_every_name_and_calls_no_key_missing() {
    let mut stage = Stage::new(250).await;
    let view = stage.desk.connect(with_token(&stage)).await.unwrap();
    assert_eq!(view.last_look.unwrap().expected, Some(250));
    assert_eq!(kinds(&stage), [CredentialKind::AgencyToken]);
    let rows = stage.rows();
    assert_eq!(rows.len(), 250);
    for (id, row) in rows {
        assert_eq!(Some(row.name), stage.agency.name_of(&id));
        assert_eq!(row.status, Status::NotDisclosed);
    }
    assert!(stage.keychain.read(&SecretName::AgencyToken).unwrap().is_some());
    assert!(stage.keychain.read(&SecretName::AgencyKey).unwrap().is_none());
    assert_eq!(stage.lists(), 0, "nothing was asked of API 1.0");
    stage.restart().await;
    stage.desk.look_now().await.unwrap();
    assert_eq!(kinds(&stage), [CredentialKind::AgencyToken]);
}

#[tokio::test]
async fn key_and_token_together_are_one_list_in_which_the_keys_stay_seen() {
    let mut stage = Stage::connected(120).await;
    let before = stage.rows();
    stage.desk.connect(with_token(&stage)).await.unwrap();
    assert_eq!(kinds(&stage), [CredentialKind::AgencyKey, CredentialKind::AgencyToken]);
    let after = stage.rows();
    assert_eq!(after.len(), 120);
    for (id, row) in &after {
        assert_eq!((row.key_form, &row.name), (before[id].key_form, &before[id].name));
    }
    assert_eq!(stage.desk.view().changes, None, "another way to the same agency is no change in it");
    assert_eq!(stage.desk.view().budgets.len(), 2);
    stage.restart().await;
    stage.desk.look_now().await.unwrap();
    assert_eq!(kinds(&stage).len(), 2);
    stage.desk.forget_credential(CredentialKind::AgencyToken).await.unwrap();
    assert!(stage.keychain.read(&SecretName::AgencyToken).unwrap().is_none());
    stage.desk.look_now().await.unwrap();
    assert_eq!(stage.rows().len(), 120);
}

#[tokio::test]
async fn where_one_api_fails_the_other_ones_rows_come_and_no_key_is_forgotten() {
    let stage = Stage::connected(60).await;
    stage.desk.connect(with_token(&stage)).await.unwrap();
    let before = stage.rows();
    // The list of keys breaks off; the pages of names are shorter than that.
    stage.agency.set_fault(Fault::CutOffBody { after_bytes: 100_000 }, FaultScope::always(FaultPaths::List));
    assert_eq!(code(stage.desk.look_now().await), Some(ErrorCode::AnswerCutOff));
    for (id, row) in stage.rows() {
        assert_eq!(row.key_form, before[&id].key_form, "{id}");
        assert!(row.listed);
    }
}

#[tokio::test]
async fn a_sub_accounts_own_token_is_told_apart_by_what_highlevel_answers() {
    let stage = Stage::new(40).await;
    let ids = stage.agency.sub_account_ids();
    let token = ids.iter().filter_map(|id| stage.agency.key_of(id)).find(|key| key.starts_with("pit-")).unwrap();
    let request = ConnectRequest { credential: token, ..stage.request() };
    let error = stage.desk.connect(request).await.unwrap_err();
    assert_eq!(error.code, ErrorCode::SubAccountTokenInstead);
    assert!(english(&error.next).contains("Private Integrations"), "{error}");
    assert!(stage.keychain.read(&SecretName::AgencyToken).unwrap().is_none());
    assert_eq!(stage.desk.view().connection, None);
}

#[tokio::test]
async fn a_credential_of_another_agency_is_not_taken_into_this_one() {
    let stage = Stage::connected(20).await;
    let plan = AgencyPlan { seed: 7, size: 20, ..AgencyPlan::default() };
    let other = DemoAgency::start(plan, Clock::starting_at(stage.clock.now(), 0.0), None).await.unwrap();
    let settings = {
        let mut settings = AgencySettings::default();
        settings.addresses.base = Some(other.api_1_address());
        settings.addresses.api2 = Some(other.api_2_address());
        settings
    };
    for credential in [other.agency_api_key(), other.agency_token()] {
        let request = ConnectRequest { credential, settings: settings.clone(), ..stage.request() };
        assert_eq!(code(stage.desk.connect(request).await), Some(ErrorCode::AnotherAgency));
    }
    assert_eq!(stage.rows().len(), 20);
    stage.desk.look_now().await.unwrap();
    assert_eq!(stage.rows().len(), 20, "and the connection is the one it was");
}

#[tokio::test]
async fn a_credential_that_is_added_takes_no_other_ones_address_along() {
    let stage = Stage::connected(20).await;
    let elsewhere = DemoAgency::start(AgencyPlan::default(), Clock::wall(), None).await.unwrap();
    let mut request = with_token(&stage);
    request.settings.addresses.base = Some(elsewhere.api_1_address());
    request.settings.addresses.regenerate = Some(elsewhere.regenerate_address());
    stage.desk.connect(request).await.unwrap();
    stage.desk.look_now().await.unwrap();
    assert_eq!(elsewhere.requests().len(), 0, "the key went only where it was pasted for");
    let settings = stage.desk.settings();
    assert_eq!(settings.addresses.base, stage.addresses().base);
    assert_eq!(settings.addresses.regenerate, stage.addresses().regenerate);
}

#[tokio::test]
async fn fewer_names_than_highlevel_promises_are_told_and_nobody_is_called_gone() {
    let stage = Stage::new(30).await;
    let mut request = with_token(&stage);
    request.session_only = true;
    let view = stage.desk.connect(request).await.unwrap();
    assert_eq!(view.connection.unwrap().credentials[0].kept_in, KeptIn::Session);
    stage.clock.advance(crate::stage::HOUR);
    stage.agency.set_fault(Fault::RowWithoutId, FaultScope::always(FaultPaths::List));
    stage.desk.look_now().await.unwrap();
    let look = stage.desk.view().last_look.unwrap();
    assert!(look.expected.unwrap() > look.rows, "{look:?}");
    assert!(stage.rows().values().all(|row| row.listed));
    assert!(stage.rows().values().all(|row| row.key_form == KeyForm::NotDisclosed));
}
