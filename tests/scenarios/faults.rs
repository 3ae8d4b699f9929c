//! Whatever comes instead of an answer, of either API: it has its own clear words, nothing that was known is lost, what came
//! before it is kept, and the credential goes nowhere else.

use keydesk_core::error::{DeskError, ErrorCode};
use keydesk_core::highlevel::{Patience, PlatformError, Progress, Purpose};
use keydesk_core::regeneration::StateName;
use keydesk_demo_agency::{Elsewhere, Encoding, Fault, FaultPaths, FaultScope};

use crate::api_2::Names;
use crate::stage::{Stage, code, english};

/// Each fault that spoils a list, and what the owner is told.
fn spoiling() -> Vec<(Fault, ErrorCode)> {
    vec![
        (Fault::Unauthorized("Invalid token".to_owned()), ErrorCode::AgencyKeyWrong),
        (Fault::Unauthorized("The token is not authorized for this scope.".to_owned()), ErrorCode::ScopeMissing),
        (Fault::Unauthorized("version header was not found.".to_owned()), ErrorCode::VersionMissing),
        (Fault::Unauthorized("Come back on Monday.".to_owned()), ErrorCode::AnswerUnexpected),
        (Fault::PlanWithout, ErrorCode::PlanWithout),
        (Fault::ServerError(500), ErrorCode::ServiceTrouble),
        (Fault::ServerError(503), ErrorCode::ServiceTrouble),
        (Fault::DailyLimit, ErrorCode::DayUsedUp),
        (Fault::NoAnswer, ErrorCode::NoAnswer),
        (Fault::CutOffBody { after_bytes: 30_000 }, ErrorCode::AnswerCutOff),
        (Fault::HalfJson, ErrorCode::AnswerCutOff),
        (Fault::EndsInsideCharacter, ErrorCode::AnswerCutOff),
        (Fault::WebPage, ErrorCode::SignInPage),
        (Fault::OtherJson, ErrorCode::AnswerNotReadable),
    ]
}

fn is_clear(error: &DeskError) -> bool {
    let shown = error.to_string();
    !english(&error.message).is_empty()
        && !english(&error.next).is_empty()
        && shown.chars().all(|letter| !letter.is_control())
}

#[tokio::test]
async fn what_spoils_a_list_of_api_1_is_told_and_loses_nothing() {
    let stage = Stage::connected(80).await;
    let known =
        || stage.desk.sub_accounts().into_iter().map(|row| (row.id, row.status, row.listed)).collect::<Vec<_>>();
    let before = known();
    for (fault, expected) in spoiling() {
        stage.agency.set_fault(fault.clone(), FaultScope::once(FaultPaths::List));
        let error = stage.desk.look_now().await.expect_err("a fault");
        assert!(error.code == expected && is_clear(&error), "{fault:?}: {error:?}");
        assert_eq!(known(), before, "{fault:?}");
        if fault == Fault::DailyLimit {
            stage.clock.advance(24 * crate::stage::HOUR);
        }
    }
    stage.desk.look_now().await.unwrap();
}

#[tokio::test]
async fn what_spoils_every_page_of_api_2_is_told() {
    for (fault, expected) in spoiling() {
        let names = Names::of(250).await.knowing();
        names.agency.set_fault(fault.clone(), FaultScope::always(FaultPaths::List));
        let listing = names.list().await;
        let error = DeskError::from(listing.error.expect("a fault"));
        assert!(error.code == expected && is_clear(&error), "{fault:?}: {error:?}");
        assert!(!listing.whole, "{fault:?}");
    }
}

#[tokio::test]
async fn rows_that_came_before_the_trouble_are_kept() {
    for fault in [Fault::CutOffBody { after_bytes: 30_000 }, Fault::EndsInsideCharacter] {
        let stage = Stage::new(80).await;
        stage.agency.set_fault(fault.clone(), FaultScope::once(FaultPaths::List));
        let view = stage.connect().await.unwrap();
        assert_eq!(view.look_error.map(|error| error.code), Some(ErrorCode::AnswerCutOff));
        let rows = stage.desk.sub_accounts().len();
        assert!((5..80).contains(&rows), "{fault:?}: {rows}");

        let names = Names::of(80).await.knowing();
        names.agency.set_fault(fault.clone(), FaultScope::always(FaultPaths::List));
        let listing = names.list().await;
        assert_eq!(listing.error, Some(PlatformError::CutOff));
        assert!((5..80).contains(&listing.sub_accounts.len()), "{fault:?}: {}", listing.sub_accounts.len());
    }
    // A whole page before a spoiled one.
    let names = Names::of(450).await.knowing();
    names.agency.set_fault_after(2, Fault::Forbidden, FaultScope::always(FaultPaths::List));
    let listing = names.list().await;
    assert_eq!((listing.error.is_some(), listing.whole), (true, false));
    assert_eq!(listing.expected, Some(450));
}

#[tokio::test]
async fn a_page_that_failed_for_a_reason_that_passes_is_asked_for_once_more_and_others_are_not() {
    for (fault, asked_again) in [
        (Fault::ServerError(502), true),
        (Fault::NoAnswer, true),
        (Fault::CutOffBody { after_bytes: 30_000 }, true),
        (Fault::TooManyRequests { retry_after_seconds: Some(7) }, true),
        (Fault::Unauthorized("Invalid Private Integration token".to_owned()), false),
        (Fault::Forbidden, false),
        (Fault::WebPage, false),
    ] {
        let names = Names::of(80).await.knowing();
        names.agency.set_fault(fault.clone(), FaultScope::once(FaultPaths::List));
        let listing = names.list().await;
        assert_eq!((listing.whole, listing.error.is_none()), (asked_again, asked_again), "{fault:?}");
        let pages = names.agency.requests().iter().filter(|request| request.path == "/locations/search").count();
        assert_eq!(pages, 1 + usize::from(asked_again), "{fault:?}");
    }
}

#[tokio::test]
async fn forty_megabytes_and_compressed_bodies_are_no_trouble() {
    for fault in
        [Fault::OversizedBody { megabytes: 40 }, Fault::Compressed(Encoding::Gzip), Fault::Compressed(Encoding::Brotli)]
    {
        let stage = Stage::new(80).await;
        stage.agency.set_fault(fault.clone(), FaultScope::always(FaultPaths::List));
        stage.connect().await.unwrap();
        assert_eq!(stage.desk.sub_accounts().len(), 80, "{fault:?}");

        let names = Names::of(80).await.knowing();
        names.agency.set_fault(fault.clone(), FaultScope::always(FaultPaths::List));
        let listing = names.list().await;
        assert_eq!((listing.sub_accounts.len(), listing.whole), (80, true), "{fault:?}");
        let asked = names.agency.requests();
        assert!(asked.iter().all(|request| request.headers["accept-encoding"].contains("br")), "{fault:?}");
    }
}

#[tokio::test]
async fn a_body_of_one_byte_a_second_is_waited_for_no_longer_than_the_patience_lasts() {
    let patience = Patience { silence: std::time::Duration::from_millis(60), ..crate::api_2::QUICK };
    let names = Names::of(3).await;
    let api = names.impatient(patience);
    names.agency.set_fault(Fault::SlowBody { bytes_per_second: 1 }, FaultScope::always(FaultPaths::List));
    let listing = api.list_sub_accounts(&Progress::default(), Purpose::Look).await;
    assert_eq!(listing.error, Some(PlatformError::NoAnswer));
    assert!(!listing.whole);
}

#[tokio::test]
async fn the_credential_follows_no_redirect() {
    let elsewhere = Elsewhere::start().await.unwrap();
    let to = Fault::Redirect(format!("{}/v1/locations/", elsewhere.address()));
    let stage = Stage::connected(5).await;
    stage.agency.set_fault(to.clone(), FaultScope::always(FaultPaths::All));
    let error = stage.desk.look_now().await.expect_err("a redirect");
    assert!(error.code == ErrorCode::AnswerUnexpected && is_clear(&error), "{error:?}");
    let id = stage.agency.sub_account_ids()[0].clone();
    assert_eq!(code(stage.desk.show_key(&id).await.map(|_| ())), Some(ErrorCode::AnswerUnexpected));
    // It was sent, and whether it was done is not known.
    assert_eq!(stage.regenerate(&id).await.unwrap().state, StateName::Unknown);
    assert!(stage.desk.sub_accounts().iter().all(|row| row.listed));

    let names = Names::of(5).await;
    names.agency.set_fault(to, FaultScope::always(FaultPaths::All));
    let listing = names.list().await;
    assert!(matches!(listing.error, Some(PlatformError::Unexpected { status: 307, .. })));
    assert_eq!(elsewhere.came(), [], "nothing went there at all");
}

#[tokio::test]
async fn what_the_platform_says_is_shown_shortened_and_without_anything_like_a_key() {
    let names = Names::of(5).await;
    let token = names.agency.agency_token();
    let said = format!("Come back with {token}\u{7} and {}", "patience ".repeat(60));
    names.agency.set_fault(Fault::Unauthorized(said), FaultScope::always(FaultPaths::All));
    let error = DeskError::from(names.list().await.error.expect("a refusal"));
    assert!(english(&error.message).contains("Come back with [left out] and patience"), "{error}");
    assert!(is_clear(&error) && english(&error.message).chars().count() < 300 && !error.to_string().contains(&token));
}
