//! What changes in an agency without Key Desk, and how it is set up.

use std::time::Duration;

use keydesk_core::agency::RowChangeKind;
use keydesk_core::desk::{AddKeysRequest, ConnectRequest};
use keydesk_core::error::ErrorCode;
use keydesk_core::highlevel::CredentialKind;
use keydesk_core::secrets::SecretName;
use keydesk_core::settings::AgencySettings;
use keydesk_demo_agency::{AgencyPlan, Arrival, Clock, DemoAgency};

use crate::stage::{HOUR, Stage, code};

#[tokio::test]
async fn what_changed_is_summed_up_until_the_owner_has_read_it_and_nothing_is_forgotten() {
    let mut stage = Stage::connected(30).await;
    assert_eq!(stage.desk.view().changes, None, "the first look is no change");
    let with_key = |stage: &Stage, skip: usize| {
        let mut ids = stage.agency.sub_account_ids().into_iter().filter(|id| stage.agency.key_of(id).is_some());
        ids.nth(skip).unwrap()
    };
    let (went, changed, gone, own) =
        (with_key(&stage, 0), with_key(&stage, 1), with_key(&stage, 2), with_key(&stage, 3));
    let came = stage.find(|row| row.fingerprint.is_none()).id;
    stage.agency.set_arrival(&own, Arrival::After(Duration::from_mins(1)));
    stage.regenerate(&own).await.unwrap();
    stage.agency.set_key(&went, None);
    let another = format!("{}x", stage.agency.key_of(&changed).unwrap());
    stage.agency.set_key(&changed, Some(another));
    stage.agency.set_key(&came, Some("a-key-of-the-old-kind-has-around-fifty-characters".to_owned()));
    stage.agency.remove(&gone);
    stage.clock.advance(HOUR);
    stage.desk.look_now().await.unwrap();
    let at = stage.desk.view().last_look.unwrap().at;
    for _ in 0..2 {
        let view = stage.desk.view().changes.unwrap();
        assert_eq!((view.new, view.gone, view.keys_came, view.keys_went, view.keys_changed), (0, 1, 1, 1, 1));
        let change = |id: &str| stage.row(id).change.map(|change| (change.kind, change.at));
        assert_eq!(change(&went), Some((RowChangeKind::KeyWent, at)));
        assert_eq!(change(&changed), Some((RowChangeKind::KeyChanged, at)));
        assert_eq!(change(&gone), Some((RowChangeKind::Gone, at)));
        assert_eq!(change(&own), None, "Key Desk itself did that");
        assert!(!stage.row(&gone).listed);
        stage.restart().await;
    }
    let before = stage.desk.view().changes.unwrap();
    assert_eq!(stage.desk.dismiss_changes().unwrap().changes, None);
    assert_eq!(stage.desk.bring_changes_back().unwrap().changes, Some(before));
    assert_eq!(stage.row(&went).change.map(|change| (change.kind, change.at)), Some((RowChangeKind::KeyWent, at)));
    stage.restart().await;
    assert_eq!(stage.desk.view().changes, Some(before), "what was brought back is written down");
    assert_eq!(stage.desk.bring_changes_back().unwrap().changes, Some(before), "there is nothing to bring back");

    stage.desk.dismiss_changes().unwrap();
    stage.agency.set_key(&went, Some("a-key-of-the-old-kind-came-after-it-was-put-away1".to_owned()));
    stage.desk.look_now().await.unwrap();
    let back = stage.desk.bring_changes_back().unwrap().changes.unwrap();
    assert_eq!((back.gone, back.keys_came, back.keys_went, back.keys_changed), (1, 2, 0, 1), "the newer change stands");

    assert_eq!(stage.desk.dismiss_changes().unwrap().changes, None);
    stage.restart().await;
    assert_eq!(stage.desk.view().changes, None);
    assert!(stage.rows().contains_key(&gone), "what was known of it stays");
}

#[tokio::test]
async fn a_changed_address_takes_the_credential_that_went_there_off_the_computer() {
    let mut stage = Stage::connected(10).await;
    let token = ConnectRequest { credential: stage.agency.agency_token(), ..stage.request() };
    stage.desk.connect(token).await.unwrap();
    let elsewhere = DemoAgency::start(AgencyPlan::default(), Clock::wall(), None).await.unwrap();
    let mut settings = stage.settings();
    settings.addresses.base = Some(elsewhere.api_1_address());
    let view = stage.desk.change_settings("Renamed", settings.clone()).await.unwrap();
    let connection = view.connection.unwrap();
    assert_eq!(connection.agency_name, "Renamed");
    assert_eq!(connection.credentials.iter().map(|it| it.kind).collect::<Vec<_>>(), [CredentialKind::AgencyToken]);
    assert!(stage.keychain.read(&SecretName::AgencyKey).unwrap().is_none());
    assert!(stage.keychain.read(&SecretName::AgencyToken).unwrap().is_some());
    stage.desk.look_now().await.unwrap();
    settings.addresses.api2 = Some(elsewhere.api_2_address());
    let view = stage.desk.change_settings("Renamed", settings).await.unwrap();
    assert_eq!(view.connection, None);
    stage.restart().await;
    let _ = stage.desk.look_now().await;
    assert_eq!(elsewhere.requests().len(), 0);
}

#[tokio::test]
async fn keys_of_sub_accounts_keep_the_address_they_were_given_for() {
    let stage = Stage::new(40).await;
    let id = stage.agency.sub_account_ids()[0].clone();
    let added = stage.desk.add_keys(AddKeysRequest {
        text: stage.agency.key_of(&id).unwrap(),
        answers: Vec::new(),
        agency_name: String::new(),
        settings: stage.settings(),
        session_only: false,
        another: false,
    });
    added.await.unwrap();
    let mut settings = stage.settings();
    settings.addresses.base = Some("https://elsewhere.example/v1".to_owned());
    settings.probing = Some(true);
    assert_eq!(code(stage.desk.change_settings("", settings).await), Some(ErrorCode::SettingNotUsable));
    assert_eq!(stage.desk.settings(), stage.settings());
}

#[tokio::test]
async fn settings_are_used_at_once_and_a_wrong_one_changes_nothing() {
    let stage = Stage::connected(10).await;
    let plain_http = {
        let mut settings = stage.settings();
        settings.addresses.base = Some("http://example.com".to_owned());
        settings
    };
    assert_eq!(code(stage.desk.change_settings("x", plain_http).await), Some(ErrorCode::AddressNotAllowed));
    let too_short = AgencySettings { wait_hours: Some(2), ..stage.settings() };
    assert_eq!(code(stage.desk.change_settings("x", too_short).await), Some(ErrorCode::SettingNotUsable));
    assert_eq!(stage.desk.settings(), stage.settings());
    let own =
        AgencySettings { wait_hours: Some(7), due_after_days: Some(30), key_per_window: Some(5), ..stage.settings() };
    let view = stage.desk.change_settings("", own).await.unwrap();
    let connection = view.connection.unwrap();
    assert_eq!((connection.agency_name.as_str(), connection.due_after_days), ("Bluewater", 30));
    let id = stage.find(|row| row.fingerprint.is_some()).id;
    stage.agency.set_arrival(&id, Arrival::Never);
    let begun = stage.regenerate(&id).await.unwrap();
    let (since, until) = (begun.since.unwrap(), begun.until.unwrap());
    assert_eq!(until.duration_since(since).as_hours(), 7);
    stage.desk.look_now().await.unwrap();
}

#[tokio::test]
async fn changed_settings_do_not_let_more_requests_through_than_the_limit() {
    let limits = keydesk_demo_agency::Limits { per_window: 4, window_seconds: 10, per_day: 1_000 };
    let stage = Stage::with(AgencyPlan { size: 10, limits, ..AgencyPlan::default() }).await;
    stage.connect().await.unwrap();
    for hours in 5..12 {
        let settings = AgencySettings { wait_hours: Some(hours), ..stage.settings() };
        stage.desk.change_settings("", settings).await.unwrap();
        stage.desk.look_now().await.unwrap();
        stage.desk.look_now().await.unwrap();
    }
    assert!(stage.agency.requests().iter().all(|request| request.status != 429));
}

#[tokio::test]
async fn an_erased_agency_leaves_no_secret_and_lets_go_of_its_journal() {
    let stage = Stage::connected(10).await;
    let token = ConnectRequest { credential: stage.agency.agency_token(), ..stage.request() };
    stage.desk.connect(token).await.unwrap();
    stage.desk.erase().await.unwrap();
    for name in [SecretName::AgencyKey, SecretName::AgencyToken, SecretName::FingerprintKey] {
        assert!(stage.keychain.read(&name).unwrap().is_none(), "{name:?}");
    }
    std::fs::remove_file(stage.journal_path()).unwrap();
    assert!(stage.desk.sub_accounts().is_empty());
    assert_eq!(code(stage.desk.look_now().await), Some(ErrorCode::NotConnected));
}
