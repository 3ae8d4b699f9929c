//! Watching: the loop that looks by itself, in simulated time.

use std::time::Duration;

use keydesk_core::desk::{ConnectRequest, DeskEvent, GuidedAnswer, ManyRequest, News, SubAccountRow};
use keydesk_core::key::KeyForm;
use keydesk_core::many::ManyOrder;
use keydesk_core::regeneration::StateName;
use keydesk_demo_agency::{Arrival, Fault, FaultPaths, FaultScope};

use crate::stage::{HOUR, Stage, watch_until};

/// How many looks it takes to watch so many keys, asked for at once, until five hours have passed in vain.
async fn looks_in_five_hours_of(pending: usize) -> usize {
    let stage = Stage::connected(pending + pending / 20 + 20).await;
    let rows = stage.rows();
    let ids: Vec<String> = stage
        .agency
        .sub_account_ids()
        .into_iter()
        .filter(|id| rows[id].key_form != KeyForm::PrivateIntegrationToken)
        .take(pending)
        .collect();
    for id in &ids {
        stage.agency.set_arrival(id, Arrival::Never);
    }
    let items = ids.iter().map(|id| Stage::item(&rows[id]));
    let request = ManyRequest {
        items: items.collect(),
        typed_word: format!("CONFIRM {}", ids.len()),
        order: ManyOrder::AsListed,
        compromised_at: None,
    };
    stage.desk.regenerate_many(request).await.unwrap();
    while !stage.desk.view().run.is_some_and(|run| run.state.is_over()) {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let (before, over) = (stage.lists(), stage.clock.now() + jiff::SignedDuration::from_hours(5));
    watch_until(&stage, |stage| {
        let waiting =
            |row: &SubAccountRow| row.regeneration.as_ref().is_some_and(|view| view.state != StateName::RetryDue);
        // Asking for every row is slow, and of no use before then.
        stage.clock.now() >= over && !stage.desk.sub_accounts().iter().any(waiting)
    })
    .await;
    assert!(stage.agency.requests().iter().all(|request| request.status != 429));
    assert_eq!(stage.agency.history().len(), pending, "the watch itself never sends anything");
    stage.lists() - before
}

#[tokio::test]
async fn five_hours_take_at_most_120_looks_however_many_keys_are_on_their_way() {
    let (one, many) = (looks_in_five_hours_of(1).await, looks_in_five_hours_of(5_000).await);
    assert!(one <= 120 && many <= 120, "{one} for one key, {many} for 5,000");
    assert!(one.abs_diff(many) <= 12, "{one} for one key, {many} for 5,000: only jitter may differ");
}

#[tokio::test]
async fn a_key_is_noticed_within_five_minutes_of_its_coming() {
    let stage = Stage::connected(10).await;
    let row = stage.find(|row| row.key_form == KeyForm::Old);
    stage.agency.set_arrival(&row.id, Arrival::After(3 * HOUR));
    let waiting = stage.regenerate(&row.id).await.unwrap();
    watch_until(&stage, |stage| stage.row(&row.id).regeneration.is_some_and(|view| view.state == StateName::Arrived))
        .await;
    let arrived = stage.row(&row.id).regeneration.unwrap().closed_at.unwrap();
    let late = arrived.duration_since(waiting.since.unwrap()).as_secs() - 3 * 3600;
    assert!((0..=331).contains(&late), "{late} s");
    assert_eq!(stage.desk.view().next_look_at, None, "nothing is on its way any more");
}

#[tokio::test]
async fn with_nothing_on_its_way_no_request_is_made_and_no_timer_is_set() {
    let stage = Stage::connected(10).await;
    assert_eq!(stage.desk.view().next_look_at, None);
    let before = (stage.agency.requests().len(), stage.clock.now());
    tokio::select! {
        () = stage.desk.watch() => {}
        () = async { for _ in 0..1000 { tokio::task::yield_now().await } } => {}
    }
    assert_eq!((stage.agency.requests().len(), stage.clock.now()), before);
}

#[tokio::test]
async fn the_watch_goes_on_through_trouble_and_stops_for_a_key_highlevel_does_not_know() {
    let stage = Stage::connected(10).await;
    let row = stage.find(|row| row.key_form == KeyForm::Old);
    stage.agency.set_arrival(&row.id, Arrival::After(HOUR));
    stage.regenerate(&row.id).await.unwrap();
    stage.agency.set_fault(Fault::ServerError(503), FaultScope { paths: FaultPaths::List, times: Some(5) });
    watch_until(&stage, |stage| stage.desk.view().look_error.is_none() && stage.lists() > 7).await;
    stage.agency.set_fault(Fault::Unauthorized("Api key is invalid.".to_owned()), FaultScope::once(FaultPaths::List));
    watch_until(&stage, |stage| stage.desk.view().look_error.is_some()).await;
    assert_eq!(stage.desk.view().next_look_at, None);
    stage.connect().await.unwrap();
    watch_until(&stage, |stage| stage.row(&row.id).regeneration.is_some_and(|view| view.state == StateName::Arrived))
        .await;
}

#[tokio::test]
async fn trouble_tells_since_when_key_desk_could_not_look_and_the_next_look_ends_it() {
    let stage = Stage::connected(10).await;
    assert_eq!(stage.desk.view().failing_since, None);
    stage.agency.set_fault(Fault::ServerError(503), FaultScope::always(FaultPaths::List));
    stage.clock.advance(HOUR);
    let since = stage.clock.now();
    for _ in 0..3 {
        stage.desk.look_now().await.unwrap_err();
        stage.clock.advance(HOUR);
    }
    assert_eq!(stage.desk.view().failing_since, Some(since));
    stage.agency.clear_fault();
    stage.desk.look_now().await.unwrap();
    assert_eq!(stage.desk.view().failing_since, None);
}

#[tokio::test]
async fn what_the_owner_waits_for_is_told_once_wherever_they_are() {
    let stage = Stage::connected(30).await;
    let rows: Vec<_> = stage.rows().into_values().filter(|row| row.key_form == KeyForm::Old).take(2).collect();
    stage.agency.set_arrival(&rows[0].id, Arrival::After(HOUR));
    stage.agency.set_arrival(&rows[1].id, Arrival::Never);
    for row in &rows {
        stage.regenerate(&row.id).await.unwrap();
    }
    let mut events = stage.desk.events();
    for _ in 0..7 {
        stage.clock.advance(HOUR);
        stage.desk.look_now().await.unwrap();
    }
    stage.agency.set_fault(Fault::Unauthorized("Api key is invalid.".to_owned()), FaultScope::always(FaultPaths::List));
    for _ in 0..2 {
        stage.desk.look_now().await.unwrap_err();
    }
    let mut told = Vec::new();
    while let Ok(event) = events.try_recv() {
        if let DeskEvent::News(news) = event {
            told.extend(news);
        }
    }
    let news = |row: &SubAccountRow, state| News::Regeneration {
        sub_account_id: row.id.clone(),
        name: row.name.clone(),
        state,
    };
    assert_eq!(told, [news(&rows[0], StateName::Arrived), news(&rows[1], StateName::RetryDue), News::CredentialDead]);
}

#[tokio::test]
async fn watching_asks_for_keys_alone_and_without_a_list_of_keys_for_nothing() {
    for with_key in [true, false] {
        let stage = if with_key { Stage::connected(40).await } else { Stage::new(40).await };
        let token = ConnectRequest { credential: stage.agency.agency_token(), ..stage.request() };
        stage.desk.connect(token).await.unwrap();
        let id = stage.agency.sub_account_ids()[0].clone();
        stage.agency.set_arrival(&id, Arrival::Never);
        let begun = stage.regenerate(&id).await.unwrap();
        if !with_key {
            assert_eq!(begun.state, StateName::Confirmed, "the owner clicks where no key can be seen");
            stage.desk.answer_guided(&id, GuidedAnswer::Clicked).unwrap();
        }
        let (names, lists) = (stage.asked("/locations/search"), stage.lists());
        watch_until(&stage, |stage| stage.row(&id).regeneration.unwrap().state == StateName::RetryDue).await;
        assert_eq!(stage.asked("/locations/search"), names, "with an agency key: {with_key}");
        assert_eq!(stage.lists() > lists, with_key);
    }
}
