//! Plans without an agency API key: the owner gives the keys of single sub-accounts. They are kept in the keychain, judged, and
//! tried only where that is allowed.

use keydesk_core::agency::{ExpiredBy, Status};
use keydesk_core::desk::{AddKeysRequest, GuidedAnswer, KeyAnswer, KeyCheckRequest};
use keydesk_core::error::ErrorCode;
use keydesk_core::highlevel::CredentialKind;
use keydesk_core::key::KeyForm;
use keydesk_core::regeneration::{Route, StateName};
use keydesk_core::secrets::SecretName;
use keydesk_core::settings::AgencySettings;
use keydesk_demo_agency::{AgencyPlan, Clock, DemoAgency};
use secrecy::ExposeSecret as _;

use crate::stage::{Stage, code, english};

/// A sub-account whose key is of the new kind, and one whose key is of the old kind.
fn new_and_old(agency: &DemoAgency) -> (String, String) {
    let find = |new: bool| {
        let mut ids = agency.sub_account_ids().into_iter();
        ids.find(|id| agency.key_of(id).is_some_and(|key| !key.starts_with("pit-") && (key.len() > 200) == new))
            .unwrap()
    };
    (find(true), find(false))
}

fn request(stage: &Stage, text: String) -> AddKeysRequest {
    AddKeysRequest {
        text,
        answers: Vec::new(),
        agency_name: "Starter Agency".to_owned(),
        settings: stage.settings(),
        session_only: false,
        another: false,
    }
}

/// Two keys given: the new kind says whose it is, the old one was asked.
async fn given(probing: bool) -> (Stage, String, String) {
    let mut stage = Stage::new(40).await;
    stage.endpoint = false;
    let (new, old) = new_and_old(&stage.agency);
    let text = format!("{}\nOld Mill, {}", stage.agency.key_of(&new).unwrap(), stage.agency.key_of(&old).unwrap());
    let lines = stage.desk.review_keys(&text, false).unwrap();
    assert_eq!(lines[0].sub_account_id.as_ref(), Some(&new));
    assert_eq!((lines[1].sub_account_id.as_ref(), lines[1].name.as_str()), (None, "Old Mill"));
    let answers = vec![KeyAnswer { line: 2, sub_account_id: old.clone(), name: String::new() }];
    let settings = AgencySettings { probing: Some(probing), ..stage.settings() };
    let added = stage.desk.add_keys(AddKeysRequest { answers, settings, ..request(&stage, text) }).await.unwrap();
    assert_eq!((added.added, added.replaced), (2, 0));
    (stage, new, old)
}

#[tokio::test]
async fn given_keys_are_in_the_same_table_and_highlevel_is_asked_nothing() {
    let (mut stage, new, old) = given(false).await;
    for _ in 0..2 {
        assert_eq!(stage.rows().len(), 2);
        let (new_row, old_row) = (stage.row(&new), stage.row(&old));
        assert_eq!((new_row.status, old_row.status), (Status::NewKey, Status::OldKey));
        assert!(new_row.key_given && new_row.age.is_some());
        assert_eq!((old_row.name.as_str(), old_row.route), ("Old Mill", Route::Guided));
        stage.restart().await;
        stage.desk.look_now().await.unwrap();
    }
    assert_eq!(stage.agency.requests().len(), 0);
    assert_eq!(stage.desk.view().connection.unwrap().agency_name, "Starter Agency");
    let kept = stage.keychain.read(&SecretName::SubAccountKey(new.clone())).unwrap().unwrap();
    assert_eq!(Some(kept.expose_secret().to_owned()), stage.agency.key_of(&new));
    assert_eq!(Some(stage.desk.show_key(&new).await.unwrap().expose().to_owned()), stage.agency.key_of(&new));
}

#[tokio::test]
async fn where_the_owner_allows_it_each_key_is_tried_once_a_look_and_a_refused_one_is_expired() {
    let (stage, new, old) = given(true).await;
    assert_eq!(stage.asked("/v1/custom-values/"), 2);
    assert_eq!(stage.row(&old).expired, None);
    stage.agency.set_key(&old, None);
    stage.desk.look_now().await.unwrap();
    assert_eq!(stage.asked("/v1/custom-values/"), 4);
    let row = stage.row(&old);
    assert_eq!((row.status, row.expired.unwrap().by), (Status::Expired, ExpiredBy::HighLevel));
    assert_eq!(stage.row(&new).expired, None);
    // Refreshed in HighLevel, the same key works again.
    let key = stage.keychain.read(&SecretName::SubAccountKey(old.clone())).unwrap().unwrap();
    stage.agency.set_key(&old, Some(key.expose_secret().to_owned()));
    stage.desk.look_now().await.unwrap();
    assert_eq!(stage.row(&old).expired, None);
}

#[tokio::test]
async fn an_expired_key_is_marked_by_its_owner_and_the_mark_is_taken_back() {
    let (mut stage, new, _) = given(false).await;
    assert_eq!(stage.desk.mark_expired(&new, true).unwrap().status, Status::Expired);
    stage.restart().await;
    stage.desk.look_now().await.unwrap();
    assert_eq!(stage.row(&new).expired.unwrap().by, ExpiredBy::Owner);
    assert_eq!(stage.desk.mark_expired(&new, false).unwrap().status, Status::NewKey);
}

#[tokio::test]
async fn a_new_key_that_is_pasted_closes_the_case_and_takes_the_old_ones_place_in_the_keychain() {
    let (stage, new, _) = given(false).await;
    stage.regenerate(&new).await.unwrap();
    stage.click(&new).await;
    stage.desk.answer_guided(&new, GuidedAnswer::Clicked).unwrap();
    stage.desk.look_now().await.unwrap();
    // What the owner gave says nothing of what HighLevel has now.
    assert_eq!(stage.row(&new).regeneration.unwrap().state, StateName::Waiting);
    stage.clock.advance(4 * crate::stage::HOUR);
    let key = stage.agency.key_of(&new).expect("the new key has come");
    let paste = KeyCheckRequest { sub_account_id: new.clone(), key: key.clone(), try_it: false, accept: false };
    assert!(stage.desk.check_key(paste).await.unwrap().closed);
    assert_eq!(stage.keychain.read(&SecretName::SubAccountKey(new.clone())).unwrap().unwrap().expose_secret(), key);
    stage.desk.look_now().await.unwrap();
    let row = stage.row(&new);
    assert_eq!((row.regeneration.unwrap().state, row.change), (StateName::Arrived, None));
}

#[tokio::test]
async fn keys_are_removed_one_by_one_or_all_and_what_was_noted_stays() {
    let (mut stage, new, old) = given(false).await;
    stage.clock.advance(crate::stage::HOUR);
    let view = stage.desk.forget_sub_account_key(&old).await.unwrap();
    assert_eq!(view.connection.unwrap().credentials[0].count, 1);
    assert!(stage.keychain.read(&SecretName::SubAccountKey(old.clone())).unwrap().is_none());
    assert!(!stage.row(&old).listed && stage.row(&new).listed);
    let view = stage.desk.forget_sub_account_key(&new).await.unwrap();
    assert_eq!(view.connection, None);
    assert!(stage.keychain.read(&SecretName::SubAccountKey(new.clone())).unwrap().is_none());
    stage.restart().await;
    assert_eq!((stage.desk.view().connection, stage.rows().len()), (None, 2));
}

#[tokio::test]
async fn keys_of_single_sub_accounts_join_what_an_agency_key_does_not_show() {
    let plan = AgencyPlan { size: 40, disclosure: keydesk_demo_agency::Disclosure::Hidden, ..AgencyPlan::default() };
    let stage = Stage::guided(plan).await;
    let (new, _) = new_and_old(&stage.agency);
    assert_eq!(stage.row(&new).status, Status::NotDisclosed);
    let text = stage.agency.key_of(&new).unwrap();
    stage.desk.add_keys(request(&stage, text)).await.unwrap();
    assert_eq!(stage.row(&new).status, Status::NewKey);
    assert!(stage.row(&new).key_given);
    assert_eq!(stage.rows().len(), 40);
    let kinds = stage.desk.view().connection.unwrap().credentials;
    assert_eq!(
        kinds.iter().map(|it| it.kind).collect::<Vec<_>>(),
        [CredentialKind::AgencyKey, CredentialKind::SubAccountKeys]
    );
}

#[tokio::test]
async fn a_key_of_another_agencys_sub_account_is_not_taken_where_the_list_is_known() {
    let stage = Stage::connected(20).await;
    let plan = AgencyPlan { seed: 7, size: 20, ..AgencyPlan::default() };
    let other = DemoAgency::start(plan, Clock::wall(), None).await.unwrap();
    let (foreign, _) = new_and_old(&other);
    let text = other.key_of(&foreign).unwrap();
    let lines = stage.desk.review_keys(&text, false).unwrap();
    assert!(
        lines[0].problem.as_ref().is_some_and(|problem| english(problem).contains("not in the agency's list")),
        "{lines:?}"
    );
    assert_eq!(stage.desk.review_keys(&text, true).unwrap()[0].problem, None, "for another agency it may be right");
    assert_eq!(code(stage.desk.add_keys(request(&stage, text)).await), Some(ErrorCode::NothingToDo));
    assert!(stage.keychain.read(&SecretName::SubAccountKey(foreign)).unwrap().is_none());
    assert_eq!(
        stage.rows()[&stage.agency.sub_account_ids()[0]].key_form,
        stage.row(&stage.agency.sub_account_ids()[0]).key_form
    );
}

#[tokio::test]
async fn for_this_session_only_means_gone_with_the_program() {
    let mut stage = Stage::new(40).await;
    let (new, _) = new_and_old(&stage.agency);
    let text = stage.agency.key_of(&new).unwrap();
    stage.desk.add_keys(AddKeysRequest { session_only: true, ..request(&stage, text) }).await.unwrap();
    assert_eq!(stage.row(&new).key_form, KeyForm::New);
    assert!(stage.keychain.read(&SecretName::SubAccountKey(new.clone())).unwrap().is_none());
    stage.restart().await;
    assert_eq!(stage.desk.view().connection, None);
}
