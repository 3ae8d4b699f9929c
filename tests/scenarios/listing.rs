//! Reading the agency: every kind of key is judged rightly, and whatever goes wrong has its own code, its own words, and
//! loses nothing that was known.

use std::collections::BTreeMap;

use jiff::Timestamp;
use keydesk_core::agency::Status;
use keydesk_core::desk::{DeskEvent, SubAccountRow};
use keydesk_core::error::ErrorCode;
use keydesk_core::highlevel::Addresses;
use keydesk_core::key::KeyForm;
use keydesk_demo_agency::{AgencyPlan, Disclosure, Fault, FaultPaths, FaultScope};

use crate::stage::{Stage, code, english};

#[tokio::test]
async fn every_sub_account_is_listed_with_the_key_the_agency_gave_it() {
    let stage = Stage::connected(250).await;
    let ids = stage.agency.sub_account_ids();
    assert_eq!(stage.desk.sub_accounts().len(), 250);
    for id in &ids {
        let row = stage.row(id);
        let form = match stage.agency.key_of(id) {
            None => KeyForm::Missing,
            Some(key) if key.starts_with("pit-") => KeyForm::PrivateIntegrationToken,
            Some(key) if key.matches('.').count() == 2 => KeyForm::New,
            Some(_) => KeyForm::Old,
        };
        assert_eq!(row.key_form, form, "{}", row.name);
        let length = stage.agency.key_of(id).map(|key| u32::try_from(key.len()).unwrap());
        assert_eq!(row.key_length, length, "{}", row.name);
        assert_eq!(Some(row.name), stage.agency.name_of(id));
    }
    for form in [KeyForm::Missing, KeyForm::Old, KeyForm::New, KeyForm::PrivateIntegrationToken] {
        assert!(
            stage.desk.sub_accounts().iter().any(|row| row.key_form == form),
            "the agency has none that is {form:?}"
        );
    }
}

#[tokio::test]
async fn a_key_pasted_on_the_wrong_sub_account_is_pointed_out() {
    let stage = Stage::connected(50).await;
    let ids = stage.agency.sub_account_ids();
    let foreign: Vec<_> =
        stage.desk.sub_accounts().into_iter().filter(|row| row.foreign_sub_account_id.is_some()).collect();
    assert_eq!(foreign.len(), 1);
    assert_eq!(
        (foreign[0].id.as_str(), foreign[0].foreign_sub_account_id.as_deref()),
        (ids[17].as_str(), Some(ids[16].as_str()))
    );
}

#[tokio::test]
async fn keys_that_are_not_shown_are_not_called_missing() {
    let stage = Stage::with(AgencyPlan { size: 40, disclosure: Disclosure::Hidden, ..AgencyPlan::default() }).await;
    stage.connect().await.unwrap();
    assert!(stage.desk.sub_accounts().iter().all(|row| row.status == Status::NotDisclosed));
    let mixed = Stage::with(AgencyPlan { size: 40, disclosure: Disclosure::Mixed, ..AgencyPlan::default() }).await;
    mixed.connect().await.unwrap();
    let hidden = mixed.desk.sub_accounts().iter().filter(|row| row.status == Status::NotDisclosed).count();
    assert!((1..40).contains(&hidden), "{hidden}");
}

#[tokio::test]
async fn each_trouble_has_its_own_code_and_loses_nothing_that_was_known() {
    let stage = Stage::connected(120).await;
    let before = stage.desk.sub_accounts();
    let cases = [
        (Fault::Unauthorized("Api key is invalid.".to_owned()), ErrorCode::AgencyKeyWrong),
        (Fault::Forbidden, ErrorCode::NotAllowed),
        (Fault::ServerError(500), ErrorCode::ServiceTrouble),
        (Fault::ServerError(503), ErrorCode::ServiceTrouble),
        (Fault::TooManyRequests { retry_after_seconds: Some(7) }, ErrorCode::RateLimited),
        (Fault::TooManyRequests { retry_after_seconds: None }, ErrorCode::RateLimited),
        (Fault::NoAnswer, ErrorCode::NoAnswer),
        (Fault::CutOffBody { after_bytes: 40_000 }, ErrorCode::AnswerCutOff),
        (Fault::HalfJson, ErrorCode::AnswerCutOff),
        (Fault::WebPage, ErrorCode::SignInPage),
        (Fault::OtherJson, ErrorCode::AnswerNotReadable),
        (Fault::DailyLimit, ErrorCode::DayUsedUp),
    ];
    for (fault, expected) in cases {
        stage.agency.set_fault(fault.clone(), FaultScope::once(FaultPaths::List));
        let error = stage.desk.look_now().await.expect_err("a fault");
        assert_eq!(error.code, expected, "{fault:?}");
        assert!(!english(&error.message).is_empty() && !english(&error.next).is_empty());
        assert_eq!(stage.desk.view().look_error, Some(error), "the owner still sees it");
        let known: Vec<_> =
            stage.desk.sub_accounts().iter().map(|row| (row.id.clone(), row.status, row.listed)).collect();
        assert_eq!(
            known,
            before.iter().map(|row| (row.id.clone(), row.status, row.listed)).collect::<Vec<_>>(),
            "{fault:?}"
        );
    }
}

#[tokio::test]
async fn nobody_at_the_address_and_an_insecure_one_are_told_apart() {
    let stage = Stage::new(5).await;
    let connect_to = |base: String| {
        let mut request = stage.request();
        request.settings.addresses = Addresses { base: Some(base), ..Addresses::default() };
        stage.desk.connect(request)
    };
    // Plain HTTP answers where TLS is expected.
    let secure = stage.agency.api_1_address().replace("http://", "https://");
    assert_eq!(code(connect_to(secure).await), Some(ErrorCode::ConnectionNotSecure));
    let address = stage.agency.api_1_address();
    stage.agency.stop().await;
    assert_eq!(code(connect_to(address).await), Some(ErrorCode::NoNetwork));
    assert_eq!(code(connect_to("http://example.com/v1".to_owned()).await), Some(ErrorCode::AddressNotAllowed));
}

#[tokio::test]
async fn rows_that_cannot_be_used_are_counted_and_named_and_the_others_are_shown() {
    for (fault, named, rows) in
        [(Fault::RowWithoutId, true, 39), (Fault::RowTwice, true, 40), (Fault::RowNotAnObject, false, 39)]
    {
        let stage = Stage::new(40).await;
        stage.agency.set_fault(fault.clone(), FaultScope::always(FaultPaths::List));
        let view = stage.connect().await.unwrap();
        let look = view.last_look.expect("rows came");
        assert_eq!((look.rows, look.bad_row_count, look.bad_rows.len()), (rows, 1, 1), "{fault:?}");
        let first = stage.agency.name_of(&stage.agency.sub_account_ids()[0]);
        assert_eq!(look.bad_rows[0].name, first.filter(|_| named), "{fault:?}");
        assert!(view.notices.iter().any(|notice| notice.code == ErrorCode::RowsLeftOut));
        assert_eq!(view.look_error, None);
    }
}

#[tokio::test]
async fn a_row_that_could_not_be_read_makes_no_sub_account_disappear() {
    let stage = Stage::connected(40).await;
    stage.agency.set_fault(Fault::RowWithoutId, FaultScope::once(FaultPaths::List));
    stage.desk.look_now().await.unwrap();
    assert!(stage.desk.sub_accounts().iter().all(|row| row.listed));
}

#[tokio::test]
async fn rows_that_came_before_a_cut_are_shown() {
    let stage = Stage::new(120).await;
    stage.agency.set_fault(Fault::CutOffBody { after_bytes: 100_000 }, FaultScope::once(FaultPaths::List));
    let view = stage.connect().await.unwrap();
    assert_eq!(view.look_error.map(|error| error.code), Some(ErrorCode::AnswerCutOff));
    let rows = stage.desk.sub_accounts().len();
    assert!((10..120).contains(&rows), "{rows}");
    stage.desk.look_now().await.unwrap();
    assert_eq!(stage.desk.sub_accounts().len(), 120);
}

#[tokio::test]
async fn a_body_of_40_mb_is_no_trouble() {
    let stage = Stage::new(30).await;
    stage.agency.set_fault(Fault::OversizedBody { megabytes: 40 }, FaultScope::always(FaultPaths::List));
    stage.connect().await.unwrap();
    assert_eq!(stage.desk.sub_accounts().len(), 30);
}

#[tokio::test]
async fn pages_hold_each_row_once_and_end() {
    let stage = Stage::connected(4_100).await;
    let first = stage.desk.sub_accounts_after(None);
    let second = stage.desk.sub_accounts_after(first.rows.last().map(|row| row.id.as_str()));
    let third = stage.desk.sub_accounts_after(second.rows.last().map(|row| row.id.as_str()));
    assert_eq!((first.more, second.more, third.more), (true, true, false));
    assert!(!third.rows.is_empty() && third.agency_id == stage.desk.agency_id());
    let end = stage.desk.sub_accounts_after(third.rows.last().map(|row| row.id.as_str()));
    assert!(end.rows.is_empty() && !end.more);
    let read: Vec<_> = [first.rows, second.rows, third.rows].concat();
    assert_eq!(read, stage.desk.sub_accounts());
}

#[tokio::test]
async fn a_list_read_while_a_look_changes_it_is_whole_with_what_was_told_since() {
    let stage = Stage::connected(2_100).await;
    let mut events = stage.desk.events();
    let first = stage.desk.sub_accounts_after(None);
    let last = first.rows.last().unwrap().id.clone();
    stage.agency.set_key(&first.rows[7].id, None);
    stage.agency.remove(&first.rows[8].id);
    for _ in 0..20 {
        let _ = stage.agency.add();
    }
    stage.desk.look_now().await.unwrap();
    let rest = stage.desk.sub_accounts_after(Some(&last));
    let mut read: BTreeMap<_, _> = first.rows.into_iter().chain(rest.rows).map(|row| (row.id.clone(), row)).collect();
    while let Ok(event) = events.try_recv() {
        assert!(!matches!(event, DeskEvent::AllRows), "few rows changed");
        if let DeskEvent::Rows(rows) = event {
            read.extend(rows.into_iter().map(|row| (row.id.clone(), row)));
        }
    }
    // A row whose sub-account was looked at once more and is as it was is not told again.
    let seen = |row: SubAccountRow| SubAccountRow { looked_at: Timestamp::UNIX_EPOCH, ..row };
    let now: Vec<_> = stage.desk.sub_accounts().into_iter().map(seen).collect();
    assert_eq!(read.into_values().map(seen).collect::<Vec<_>>(), now);
    assert_eq!(now.len(), 2_120);
}

#[tokio::test]
async fn the_owner_can_stop_a_slow_look() {
    let stage = Stage::connected(60).await;
    stage.agency.set_fault(Fault::SlowBody { bytes_per_second: 50_000 }, FaultScope::once(FaultPaths::List));
    let desk = stage.desk.clone();
    let looking = tokio::spawn(async move { desk.look_now().await });
    let mut events = stage.desk.events();
    while stage.desk.view().looking.is_none_or(|looking| looking.rows == 0) {
        events.recv().await.unwrap();
    }
    stage.desk.cancel_look();
    assert_eq!(code(looking.await.unwrap()), Some(ErrorCode::LookCancelled));
    assert!(stage.desk.sub_accounts().iter().all(|row| row.listed));
    assert_eq!(stage.desk.view().looking, None);
}

#[tokio::test]
async fn two_looks_at_once_are_one_request() {
    let stage = Stage::connected(60).await;
    let before = stage.lists();
    let (one, other) = tokio::join!(stage.desk.look_now(), stage.desk.look_now());
    assert_eq!((one, other), (Ok(()), Ok(())));
    assert_eq!(stage.lists(), before + 1);
}

#[tokio::test]
async fn every_request_says_who_is_asking() {
    let stage = Stage::connected(5).await;
    let expected = format!("KeyDesk/{}", env!("CARGO_PKG_VERSION"));
    assert!(!stage.agency.requests().is_empty());
    assert!(stage.agency.requests().iter().all(|request| request.user_agent == expected));
}
