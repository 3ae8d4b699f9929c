//! API 1.0's list to judged rows, beside the time that plain parsing of the same body takes.

use std::sync::Arc;
use std::time::Duration;

use keydesk_core::highlevel::Api1;
use keydesk_core::key::{ApiKey, FingerprintKey, KeyField, judge};
use reqwest::Client;
use reqwest::header::AUTHORIZATION;
use serde::Deserialize;
use tokio::runtime::Runtime;

use super::all_there;
use crate::measure::{Spent, Stopwatch, Whose, median, milliseconds};
use crate::ready;
use crate::target::{Bound, Target, grouped};
use crate::trouble::Trouble;
use crate::ways::{self, Place};

/// What a plain program would parse the body into: the fields Key Desk reads, the key as text like the others.
#[derive(Deserialize)]
struct Body {
    locations: Vec<Location>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Location {
    id: String,
    name: String,
    city: String,
    country: String,
    api_key: Option<String>,
}

/// One round: the same body each time.
struct Round {
    parsed: Spent,
    judged: Spent,
    received: Spent,
    listed: Spent,
    over_agency: Spent,
}

/// Measures `rounds` times.
pub fn time(place: &Place, size: u32, rounds: usize) -> Result<Target, Trouble> {
    // One thread reads, as in the app one task does; none of whoever answers.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let bench = Bench::ready(&runtime, place, size)?;
    // The first round makes the connections.
    bench.round()?;
    let rounds: Vec<Round> = (0..rounds).map(|_| bench.round()).collect::<Result<_, _>>()?;

    let ratio = median(rounds.iter().map(|round| beside(round.ours(), round.parsed.wall)));
    let work = |of: fn(&Round) -> Spent| milliseconds(rounds.iter().map(|round| of(round).work));
    let wall = |of: fn(&Round) -> Spent| milliseconds(rounds.iter().map(|round| of(round).wall));
    println!(
        "list, {} sub-accounts over API 1.0, a body of {:.1} MB; medians of {} rounds, taken in turns",
        grouped(size),
        bench.megabytes(),
        rounds.len()
    );
    println!("  time of the processor on the thread that reads, and by the wall; judging has threads of its own:");
    for (what, of) in [
        (
            "serde_json alone: the body, whole in memory, into a Vec of id, name, city, country, apiKey as text",
            (|round: &Round| round.parsed) as fn(&Round) -> Spent,
        ),
        ("the keys alone judged: fingerprint (HMAC-SHA-256), claims, form", |round| round.judged),
        ("the same HTTP client receives the body from memory, and drops it", |round| round.received),
        ("Key Desk receives the body from memory, to judged rows", |round| round.listed),
        ("Key Desk over the demo agency, which makes each row as it sends it", |round| round.over_agency),
    ] {
        println!("  {:8.1} ms {:8.1} ms  {what}", work(of), wall(of));
    }
    println!(
        "  by the wall, Key Desk without receiving, which is the network's, beside serde_json alone: {ratio:.2} ×"
    );
    let with_receiving = median(rounds.iter().map(|round| beside(round.listed.wall, round.parsed.wall)));
    println!("  by the wall, Key Desk with receiving beside serde_json alone: {with_receiving:.2} ×");
    let reading = median(
        rounds.iter().map(|round| beside(round.listed.work.saturating_sub(round.received.work), round.parsed.work)),
    );
    println!("  of the processor, the reading thread's part of it beside serde_json alone: {reading:.2} ×");
    Ok(Target::times(format!("list, {} over API 1.0, time", grouped(size)), ratio, Bound::AtMost(1.3)))
}

impl Round {
    /// Receiving takes as long whatever is done with what comes, and is not ours; all else is.
    fn ours(&self) -> Duration {
        self.listed.wall.saturating_sub(self.received.wall)
    }
}

/// Not a number where there is nothing to hold it against.
fn beside(ours: Duration, other: Duration) -> f64 {
    if other.is_zero() { f64::NAN } else { ours.div_duration_f64(other) }
}

struct Bench<'a> {
    runtime: &'a Runtime,
    client: Client,
    body: Arc<[u8]>,
    keys: Vec<Option<String>>,
    size: u32,
    ready: String,
    from_memory: Api1,
    from_agency: Api1,
    key: FingerprintKey,
}

impl<'a> Bench<'a> {
    fn ready(runtime: &'a Runtime, place: &Place, size: u32) -> Result<Self, Trouble> {
        let client = Client::new();
        let body = runtime.block_on(async {
            let list = client.get(format!("{}/locations/", place.api_1_address));
            list.header(AUTHORIZATION, format!("Bearer {}", place.agency_api_key)).send().await?.bytes().await
        })?;
        let body: Arc<[u8]> = body.to_vec().into();
        let parsed: Body = serde_json::from_slice(&body)?;
        let keys = parsed.locations.into_iter().map(|location| location.api_key).collect();
        let base = format!("http://{}/v1", ready::serve(body.clone())?);
        let from_memory = ways::api_1(&Place { api_1_address: base.clone(), ..place.clone() })?;
        let (ready, from_agency) = (format!("{base}/locations/"), ways::api_1(place)?);
        let key = FingerprintKey::from_text("bench");
        Ok(Self { runtime, client, body, keys, size, ready, from_memory, from_agency, key })
    }

    fn megabytes(&self) -> f64 {
        u32::try_from(self.body.len()).map_or(f64::NAN, f64::from) / 1e6
    }

    fn round(&self) -> Result<Round, Trouble> {
        let parsed = self.parse()?;
        let judged = self.judge()?;
        let received = self.receive()?;
        let listed = self.list(&self.from_memory)?;
        Ok(Round { parsed, judged, received, listed, over_agency: self.list(&self.from_agency)? })
    }

    fn parse(&self) -> Result<Spent, Trouble> {
        let watch = Stopwatch::start(Whose::Thread);
        let parsed: Body = serde_json::from_slice(&self.body)?;
        let spent = watch.stop();
        all_there(parsed.locations.len(), self.size)?;
        Ok(spent)
    }

    fn receive(&self) -> Result<Spent, Trouble> {
        self.runtime.block_on(async {
            let watch = Stopwatch::start(Whose::Thread);
            let mut answer = self.client.get(&self.ready).send().await?;
            let mut bytes = 0;
            while let Some(chunk) = answer.chunk().await? {
                bytes += chunk.len();
            }
            let spent = watch.stop();
            if bytes == self.body.len() {
                Ok(spent)
            } else {
                Err(Trouble::NotWhole { came: bytes, wanted: self.body.len() })
            }
        })
    }

    fn judge(&self) -> Result<Spent, Trouble> {
        let watch = Stopwatch::start(Whose::Thread);
        let facts: Vec<_> = self
            .keys
            .iter()
            .map(|key| key.as_ref().map_or(KeyField::Null, |text| KeyField::Text(ApiKey::new(text))))
            .map(|field| judge(&field, &self.key))
            .collect();
        let spent = watch.stop();
        all_there(facts.len(), self.size)?;
        Ok(spent)
    }

    fn list(&self, api: &Api1) -> Result<Spent, Trouble> {
        self.runtime.block_on(async {
            let watch = Stopwatch::start(Whose::Thread);
            let rows = ways::list_keys(api, &self.key).await?;
            let spent = watch.stop();
            all_there(rows.len(), self.size)?;
            Ok(spent)
        })
    }
}
