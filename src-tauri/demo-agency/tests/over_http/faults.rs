//! Each fault does what it says, to the requests it is meant for, as often as it is meant to.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use keydesk_demo_agency::{Arrival, Chaos, Elsewhere, Encoding, Fault, FaultPaths, FaultScope, StrayRequest};
use reqwest::StatusCode;
use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::visitor::{Answer, MINUTE, Visitor};

async fn meeting(fault: Fault) -> Visitor {
    let visitor = Visitor::of(60).await;
    visitor.agency.set_fault(fault, FaultScope::once(FaultPaths::List));
    visitor
}

#[tokio::test]
async fn refusals_are_refusals_and_pass() {
    for (fault, status) in [
        (Fault::TooManyRequests { retry_after_seconds: None }, 429),
        (Fault::DailyLimit, 429),
        (Fault::ServerError(503), 503),
        (Fault::Forbidden, 403),
        (Fault::Unauthorized("Unauthorized, Switch to the new API token.".to_owned()), 401),
    ] {
        let visitor = meeting(fault.clone()).await;
        let answer = visitor.list().await;
        assert_eq!(answer.status.as_u16(), status, "{fault:?}");
        assert!(answer.json()["msg"].is_string(), "{fault:?}");
        assert_eq!(visitor.list().await.rows().len(), 60, "{fault:?} was for once");
    }
}

#[tokio::test]
async fn a_429_says_how_long_to_wait_or_that_the_day_is_over() {
    let visitor = meeting(Fault::TooManyRequests { retry_after_seconds: Some(42) }).await;
    assert_eq!(visitor.list().await.number("retry-after"), 42);
    let visitor = meeting(Fault::DailyLimit).await;
    assert_eq!(visitor.list().await.number("x-ratelimit-daily-remaining"), 0);
    assert!(visitor.list().await.number("x-ratelimit-daily-remaining") > 0);
}

#[tokio::test]
async fn a_fault_stays_with_its_paths_and_until_it_is_cleared() {
    let visitor = Visitor::of(20).await;
    let id = visitor.with_a_key();
    visitor.agency.set_fault(Fault::ServerError(500), FaultScope::always(FaultPaths::List));
    for _ in 0..3 {
        assert_eq!(visitor.list().await.status, StatusCode::INTERNAL_SERVER_ERROR);
    }
    assert_eq!(visitor.regenerate(&id).await.status, StatusCode::ACCEPTED);
    visitor.agency.clear_fault();
    assert_eq!(visitor.list().await.status, StatusCode::OK);
    visitor.agency.set_fault(Fault::RowTwice, FaultScope::once(FaultPaths::All));
    visitor.regenerate(&id).await;
    assert_eq!(visitor.list().await.rows().len(), 21, "a request it cannot happen to does not use it up");
}

#[tokio::test]
async fn rows_are_spoilt_one_at_a_time() {
    let rows = meeting(Fault::RowWithoutId).await.list().await.rows();
    assert_eq!((rows.len(), rows.iter().filter(|row| row.get("id").is_none()).count()), (60, 1));
    let rows = meeting(Fault::RowTwice).await.list().await.rows();
    assert_eq!((rows.len(), &rows[0]), (61, &rows[1]));
    let rows = meeting(Fault::RowNotAnObject).await.list().await.rows();
    assert_eq!((rows.len(), rows.iter().filter(|row| !row.is_object()).count()), (60, 1));
}

#[tokio::test]
async fn a_wrong_body_is_whole_but_not_what_was_asked_for() {
    let half = meeting(Fault::HalfJson).await.list().await;
    assert_eq!(half.status, StatusCode::OK);
    assert!(serde_json::from_str::<Value>(&half.text).unwrap_err().is_eof());
    let page = meeting(Fault::WebPage).await.list().await;
    assert!(
        page.text.starts_with("<!doctype html>") && page.headers["content-type"].to_str().unwrap().contains("html")
    );
    assert!(meeting(Fault::OtherJson).await.list().await.json().get("locations").is_none());
}

#[tokio::test]
async fn a_body_that_is_cut_off_is_noticed_as_such() {
    let visitor = meeting(Fault::CutOffBody { after_bytes: 5_000 }).await;
    let address = format!("{}/locations/", visitor.agency.api_1_address());
    let request = visitor.ask(reqwest::Method::GET, address, &visitor.agency.agency_api_key());
    let mut answer = request.send().await.unwrap();
    let mut come = 0;
    let ended = loop {
        match answer.chunk().await {
            Ok(Some(piece)) => come += piece.len(),
            Ok(None) => break Ok(()),
            Err(error) => break Err(error),
        }
    };
    assert!(ended.is_err(), "the end of the connection is not the end of the body");
    assert_eq!(come, 5_000);
    let longer_than_it_is = meeting(Fault::CutOffBody { after_bytes: 50_000_000 }).await;
    assert!(longer_than_it_is.try_list().await.is_err());
}

#[tokio::test]
async fn an_oversized_body_is_good_json_and_too_long() {
    let answer = meeting(Fault::OversizedBody { megabytes: 3 }).await.list().await;
    assert!(answer.text.len() > 3_000_000);
    assert_eq!(answer.rows().len(), 60);
}

#[tokio::test]
async fn a_slow_body_comes_in_small_pieces() {
    let visitor = meeting(Fault::SlowBody { bytes_per_second: 5_000 }).await;
    let address = format!("{}/locations/", visitor.agency.api_1_address());
    let request = visitor.ask(reqwest::Method::GET, address, &visitor.agency.agency_api_key());
    let mut answer = request.send().await.unwrap();
    for _ in 0..2 {
        let piece = answer.chunk().await.unwrap().unwrap();
        assert!(piece.len() <= 500, "{} bytes in a tenth of a second", piece.len());
    }
}

#[tokio::test]
async fn a_body_is_compressed_for_those_who_can_read_it() {
    for (encoding, name) in [(Encoding::Gzip, "gzip"), (Encoding::Brotli, "br")] {
        let visitor = Visitor::of(60).await;
        visitor.agency.set_fault(Fault::Compressed(encoding), FaultScope::always(FaultPaths::List));
        let address = format!("{}/locations/", visitor.agency.api_1_address());
        let sent = visitor.ask(reqwest::Method::GET, address.clone(), &visitor.agency.agency_api_key()).send().await;
        let sent = sent.unwrap();
        assert!(visitor.agency.requests()[0].headers["accept-encoding"].contains(name));
        // The library unpacks it, and takes the headers away that are of the packed body.
        assert!(!sent.headers().contains_key("content-length"), "{name}");
        assert_eq!(Answer::read(sent).await.unwrap().rows().len(), 60, "{name}");
        let request = visitor.ask(reqwest::Method::GET, address, &visitor.agency.agency_api_key());
        let plain = request.header("accept-encoding", "identity").send().await.unwrap();
        assert!(!plain.headers().contains_key("content-encoding"), "{name}");
        assert_eq!(Answer::read(plain).await.unwrap().rows().len(), 60, "{name}");
    }
}

#[tokio::test]
async fn a_body_can_end_in_the_middle_of_a_character_and_look_whole() {
    let visitor = meeting(Fault::EndsInsideCharacter).await;
    let address = format!("{}/locations/", visitor.agency.api_1_address());
    let request = visitor.ask(reqwest::Method::GET, address, &visitor.agency.agency_api_key());
    let body = request.send().await.unwrap().bytes().await.unwrap();
    assert!(body.len() > 2_000 && body.last().is_some_and(|last| *last >= 0xC0));
    assert!(std::str::from_utf8(&body).is_err());
}

#[tokio::test]
async fn a_redirect_leads_elsewhere_and_whoever_follows_is_noticed() {
    let elsewhere = Elsewhere::start().await.unwrap();
    let visitor = meeting(Fault::Redirect(format!("{}/v1/locations/", elsewhere.address()))).await;
    let answer = visitor.list().await;
    assert_eq!(answer.status, StatusCode::TEMPORARY_REDIRECT);
    assert_eq!(elsewhere.came(), []);
    let to = answer.headers["location"].to_str().unwrap().to_owned();
    visitor.ask(reqwest::Method::GET, to, "a-credential").send().await.unwrap();
    let stray = StrayRequest { path: "/v1/locations/".to_owned(), with_credential: true };
    assert_eq!(elsewhere.came(), [stray]);
}

#[tokio::test]
async fn a_fault_can_wait_for_its_turn() {
    let visitor = Visitor::of(3).await;
    visitor.agency.set_fault_after(2, Fault::PlanWithout, FaultScope::once(FaultPaths::List));
    for _ in 0..4 {
        visitor.list().await;
    }
    assert_eq!(visitor.statuses(), [200, 200, 403, 200]);
}

#[tokio::test]
async fn no_answer_means_none_and_nothing_is_done() {
    let visitor = Visitor::of(20).await;
    let id = visitor.with_a_key();
    let before = visitor.agency.key_of(&id);
    visitor.agency.set_fault(Fault::NoAnswer, FaultScope::once(FaultPaths::Regenerate));
    let asked =
        tokio::time::timeout(Duration::from_millis(300), visitor.try_regenerate(&id, r#"{"confirm":"CONFIRM"}"#));
    assert!(asked.await.is_err(), "nothing is answered");
    assert_eq!(visitor.agency.key_of(&id), before);
    assert_eq!(visitor.statuses(), [0]);
    assert!(visitor.agency.history().iter().all(|done| !done.accepted));
}

#[tokio::test]
async fn an_answer_can_be_lost_after_the_key_was_reset() {
    let visitor = Visitor::of(20).await;
    let id = visitor.with_a_key();
    visitor.agency.set_arrival(&id, Arrival::After(MINUTE));
    visitor.agency.set_fault(Fault::AnswerLostAfterDoing, FaultScope::once(FaultPaths::Regenerate));
    let lost = visitor.try_regenerate(&id, r#"{"confirm":"CONFIRM"}"#).await;
    assert!(lost.is_err_and(|error| !error.is_connect() && error.status().is_none()));
    assert_eq!((visitor.agency.key_of(&id), visitor.statuses()), (None, vec![0]));
    let history = visitor.agency.history();
    assert_eq!((history.len(), history[0].accepted), (1, true));
    visitor.clock.advance(MINUTE);
    assert!(visitor.agency.key_of(&id).is_some());
}

#[tokio::test]
async fn a_server_error_can_hide_that_the_key_was_reset() {
    let visitor = Visitor::of(20).await;
    let id = visitor.with_a_key();
    visitor.agency.set_fault(Fault::ServerErrorAfterDoing(502), FaultScope::once(FaultPaths::Regenerate));
    assert_eq!(visitor.regenerate(&id).await.status, StatusCode::BAD_GATEWAY);
    assert_eq!(visitor.agency.key_of(&id), None);
    assert_eq!(visitor.agency.history().iter().filter(|done| done.accepted).count(), 1);
}

/// What so many lists meet under `chaos`.
async fn lists_under(chaos: Chaos, lists: usize) -> Vec<u16> {
    let visitor = Visitor::of(3).await;
    visitor.agency.set_chaos(chaos);
    for _ in 0..lists {
        visitor.list().await;
    }
    visitor.statuses()
}

#[tokio::test]
async fn chaos_spoils_some_requests_and_the_same_ones_for_the_same_seed() {
    let chaos = |seed| Chaos {
        seed,
        percent: 50,
        faults: vec![Fault::ServerError(503), Fault::Forbidden],
        paths: FaultPaths::All,
    };
    let statuses = lists_under(chaos(1), 40).await;
    for status in [200, 503, 403] {
        assert!(statuses.contains(&status), "{status} is not among {statuses:?}");
    }
    assert_eq!(statuses, lists_under(chaos(1), 40).await);
    assert_ne!(statuses, lists_under(chaos(2), 40).await);
}

#[tokio::test]
async fn chaos_stays_with_its_paths_gives_way_to_a_fault_and_ends_when_it_is_cleared() {
    let visitor = Visitor::of(20).await;
    let id = visitor.with_a_key();
    let faults = vec![Fault::ServerErrorAfterDoing(502)];
    visitor.agency.set_chaos(Chaos { seed: 1, percent: 100, faults, paths: FaultPaths::Regenerate });
    assert_eq!(visitor.list().await.status, StatusCode::OK);
    assert_eq!(visitor.regenerate(&id).await.status, StatusCode::BAD_GATEWAY);
    visitor.agency.set_fault(Fault::Forbidden, FaultScope::once(FaultPaths::Regenerate));
    assert_eq!(visitor.regenerate(&id).await.status, StatusCode::FORBIDDEN);
    visitor.agency.clear_fault();
    assert_eq!(visitor.regenerate(&id).await.status, StatusCode::ACCEPTED);
    let accepted: Vec<bool> = visitor.agency.history().iter().map(|done| done.accepted).collect();
    assert_eq!(accepted, [true, false, true]);
}

#[tokio::test]
async fn a_regenerate_request_is_told_of_before_anything_is_done_about_it() {
    let visitor = Visitor::of(20).await;
    let id = visitor.with_a_key();
    let told = Arc::new(Mutex::new(Vec::new()));
    let (noted, agency) = (told.clone(), visitor.agency.clone());
    visitor.agency.on_regenerate(move |id| {
        let state = (id.to_owned(), agency.requests().len(), agency.key_of(id).is_some());
        noted.lock().unwrap().push(state);
    });
    visitor.list().await;
    visitor.regenerate(&id).await;
    visitor.agency.set_fault(Fault::NoAnswer, FaultScope::always(FaultPaths::Regenerate));
    let unanswered = visitor.try_regenerate(&id, r#"{"confirm":"CONFIRM"}"#);
    assert!(tokio::time::timeout(Duration::from_millis(300), unanswered).await.is_err());
    assert_eq!(*told.lock().unwrap(), [(id.clone(), 1, true), (id, 2, false)]);
}

#[tokio::test]
async fn stopping_closes_every_connection_and_frees_the_port() {
    let visitor = Visitor::of(20).await;
    let address = visitor.agency.api_2_address().replace("http://", "");
    let mut idle = tokio::net::TcpStream::connect(&address).await.unwrap();
    idle.write_all(b"GET /v1/locations/ HTTP/1.1\r\nhost: x\r\n").await.unwrap();
    visitor.agency.set_fault(Fault::NoAnswer, FaultScope::once(FaultPaths::List));
    let (unanswered, ()) = tokio::join!(visitor.try_list(), async {
        while visitor.agency.requests().is_empty() {
            tokio::task::yield_now().await;
        }
        visitor.agency.stop().await;
    });
    assert!(unanswered.is_err());
    let mut rest = Vec::new();
    assert!(!matches!(idle.read_to_end(&mut rest).await, Ok(read) if read > 0), "it was closed without a word");
    assert!(tokio::net::TcpListener::bind(&address).await.is_ok(), "the port is free");
}
