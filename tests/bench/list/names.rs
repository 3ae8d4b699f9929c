//! API 2.0's list, page by page: in simulated time beside the fewest windows the limit allows, and over a distance beside
//! asking for one page after another.

use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use keydesk_demo_agency::{AgencyPlan, DemoAgency, Limits, RequestRecord};
use reqwest::Client;
use serde::Deserialize;

use super::all_there;
use crate::distance;
use crate::measure::{Stopwatch, Whose, median, milliseconds};
use crate::simulated::{MORNING, PushedOn, place_of, refused};
use crate::target::{Bound, Target, grouped};
use crate::trouble::Trouble;
use crate::ways::{self, AgencyClock, Place};

/// How many sub-accounts a page holds.
const PAGE: u32 = 100;
/// The limit that was measured of real tokens.
const LIMITS: Limits = Limits { per_window: 20, window_seconds: 10, per_day: 10_000 };
/// So fast runs an agency whose limit is not to count: a window is over before an answer has come from afar.
const VERY_FAST: f64 = 1000.0;

/// How many windows of the limit a list takes, and how often the limit was overstepped.
pub fn windows(size: u32) -> Result<[Target; 2], Trouble> {
    let runtime = tokio::runtime::Runtime::new()?;
    runtime.block_on(async {
        let clock = keydesk_demo_agency::Clock::starting_at(MORNING, 0.0);
        let agency = DemoAgency::start(plan(size), clock, None).await?;
        let api = ways::api_2(&place_of(&agency)?, Arc::new(PushedOn(agency.clone())))?;
        all_there(ways::list_names(&api).await?.len(), size)?;

        let (requests, limit) = (agency.requests(), api.budget().window_limit);
        let used = windows_of(&requests);
        // The pages, and one request to know that there are no more.
        let least = size.div_ceil(PAGE) + 1;
        let fewest = least.div_ceil(limit);
        println!("list, {} sub-accounts over API 2.0, in simulated time", grouped(size));
        println!(
            "  {} requests in {used} windows and {} s; {least} requests at {limit} in {} s take no fewer than {fewest}",
            requests.len(),
            agency.clock().now().duration_since(MORNING).as_secs(),
            LIMITS.window_seconds
        );
        agency.stop().await;
        let name = |what| format!("list, {} over API 2.0, {what}", grouped(size));
        Ok([
            Target::count(name("windows of the limit"), used, Bound::AtMost(fewest.into())),
            Target::count(name("answers of 429"), refused(&requests), Bound::AtMost(0.0)),
        ])
    })
}

/// How many windows the agency opened: each with the first request after the one before was over.
fn windows_of(requests: &[RequestRecord]) -> u32 {
    let length = SignedDuration::from_secs(LIMITS.window_seconds.into());
    let mut began: Option<Timestamp> = None;
    let mut windows = 0;
    for request in requests {
        if began.is_none_or(|began| request.at.duration_since(began) >= length) {
            began = Some(request.at);
            windows += 1;
        }
    }
    windows
}

/// How many times faster it is than asking for one page after another, at this round trip.
pub fn beside_one_after_another(size: u32, rounds: usize, round_trip: Duration) -> Result<Target, Trouble> {
    let runtime = tokio::runtime::Runtime::new()?;
    runtime.block_on(async {
        let clock = keydesk_demo_agency::Clock::starting_at(MORNING, VERY_FAST);
        let agency = DemoAgency::start(plan(size), clock.clone(), None).await?;
        let near = place_of(&agency)?;
        let away = near.api_2_address.trim_start_matches("http://").parse();
        let away = distance::put_away(away.map_err(std::io::Error::other)?, round_trip).await?;
        let place = Place { api_2_address: format!("http://{away}"), ..near };

        let (mut plain, mut ours) = (Vec::new(), Vec::new());
        for _ in 0..rounds {
            let watch = Stopwatch::start(Whose::Thread);
            all_there(one_after_another(&place).await?, size)?;
            plain.push(watch.stop().wall);
            let api = ways::api_2(&place, Arc::new(AgencyClock(clock.clone())))?;
            let watch = Stopwatch::start(Whose::Thread);
            all_there(ways::list_names(&api).await?.len(), size)?;
            ours.push(watch.stop().wall);
        }
        agency.stop().await;
        let ratio = median(plain.iter().zip(&ours).map(|(plain, ours)| plain.div_duration_f64(*ours)));
        println!(
            "list, {} sub-accounts over API 2.0, {} ms there and back, no limit in the way; medians of {rounds} rounds",
            grouped(size),
            round_trip.as_millis()
        );
        println!("  {:8.1} ms  one page after another, with a plain client and serde_json", milliseconds(plain));
        println!("  {:8.1} ms  Key Desk: {ratio:.2} × as fast", milliseconds(ours));
        println!("  Where the limit is in the way, both take as long as it: see the windows.\n");
        let name = format!("list, {} over API 2.0, beside one page after another", grouped(size));
        Ok(Target::times(name, ratio, Bound::MoreThan(1.0)))
    })
}

/// The list as a plain program asks for it.
async fn one_after_another(place: &Place) -> Result<usize, Trouble> {
    #[derive(Deserialize)]
    struct Page {
        locations: Vec<Location>,
    }
    #[derive(Deserialize)]
    #[expect(dead_code, reason = "parsed, and not looked at")]
    struct Location {
        id: String,
        name: String,
        city: Option<String>,
        country: Option<String>,
    }
    let client = Client::new();
    let mut rows: Vec<Location> = Vec::new();
    loop {
        let address = format!("{}/locations/search?skip={}&limit={PAGE}", place.api_2_address, rows.len());
        let request = client.get(address).bearer_auth(&place.agency_token).header("version", "2021-07-28");
        let page: Page = serde_json::from_slice(&request.send().await?.error_for_status()?.bytes().await?)?;
        let is_last = page.locations.len() < PAGE as usize;
        rows.extend(page.locations);
        if is_last {
            return Ok(rows.len());
        }
    }
}

fn plan(size: u32) -> AgencyPlan {
    AgencyPlan { size: size as usize, limits: LIMITS, ..AgencyPlan::default() }
}
