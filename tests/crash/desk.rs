//! The real core as a program of its own, to be killed at any moment: a desk on a journal on a real disk, which regenerates
//! what it is told over real HTTP. There is no window, and the keychain is a twin in memory that was filled beforehand.
//!
//! It plays an owner who never waits: after every start every sub-account is clicked again whose key has not arrived.

mod errand;

use std::collections::HashMap;
use std::io::Read as _;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::StreamExt as _;
use jiff::{SignedDuration, Timestamp};
use keydesk_core::clock::{Clock, Sleep, WallClock};
use keydesk_core::desk::{Desk, ManyItem, ManyRequest, Pages, Parts, RegenerateRequest, Settings, SubAccountRow};
use keydesk_core::error::DeskError;
use keydesk_core::highlevel::{Addresses, Patience};
use keydesk_core::journal::Journal;
use keydesk_core::many::{ManyOrder, RunState};
use keydesk_core::regeneration::StateName;
use keydesk_core::secrets::{SecretName, SecretStore as _, SessionSecrets};
use keydesk_core::settings::AgencySettings;
use secrecy::SecretString;

use errand::{Errand, Said, Work};

/// How long an answer may take. Short, so that some never come within a desk's life.
const PATIENCE: Patience = Patience {
    connect: Duration::from_secs(2),
    silence: Duration::from_millis(300),
    regenerate: Duration::from_millis(300),
};
/// In the life that ends properly nothing goes wrong any more, and a slow machine is no reason to give up.
const LAST_PATIENCE: Patience = Patience {
    connect: Duration::from_secs(20),
    silence: Duration::from_secs(20),
    regenerate: Duration::from_secs(20),
};
/// Between two rounds of clicks.
const BREATH: Duration = Duration::from_millis(20);

/// The clock of a computer on which somebody set it, or whose battery is empty.
struct WrongClock(SignedDuration);

impl Clock for WrongClock {
    fn now(&self) -> Timestamp {
        WallClock.now() + self.0
    }

    fn sleep_until(&self, instant: Timestamp) -> Sleep<'_> {
        Box::pin(async move { WallClock.sleep_until(instant - self.0).await })
    }
}

/// No page is opened here: every key goes by the endpoint.
struct NoBrowser;

impl Pages for NoBrowser {
    fn open(&self, _: &str) -> bool {
        false
    }
}

fn main() -> ExitCode {
    let mut told = String::new();
    if let Err(error) = std::io::stdin().read_line(&mut told) {
        return fail(&error);
    }
    let errand: Errand = match serde_json::from_str(&told) {
        Ok(errand) => errand,
        Err(error) => return fail(&error),
    };
    std::thread::spawn(|| {
        // The campaign holds the other end: without a campaign there is no reason to go on.
        let _ = std::io::stdin().read_to_end(&mut Vec::new());
        std::process::exit(1);
    });
    let runtime = match tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&error),
    };
    match runtime.block_on(run(errand)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&error),
    }
}

fn fail(error: &dyn std::fmt::Debug) -> ExitCode {
    eprintln!("{error:?}");
    ExitCode::FAILURE
}

async fn run(errand: Errand) -> Result<(), DeskError> {
    let desk = open(&errand).await?;
    match errand.work {
        Work::UntilKilled { sub_account_ids, many, at_once, look_first } => {
            // As in the app: the watch looks by itself beside whatever the owner does.
            let watch = desk.clone();
            tokio::spawn(async move { watch.watch().await });
            if look_first {
                while desk.look_now().await.is_err() {}
            }
            loop {
                if many {
                    click_many(&desk, &sub_account_ids).await;
                } else {
                    click(&desk, &sub_account_ids, at_once).await;
                }
                tokio::time::sleep(BREATH).await;
                let _ = desk.look_now().await;
            }
        }
        Work::Reconcile { looking } => {
            let begun = Instant::now();
            // Nothing goes wrong any more, so an error is one.
            desk.look_now().await?;
            while begun.elapsed() < looking {
                tokio::time::sleep(BREATH).await;
                desk.look_now().await?;
            }
            let said: Vec<Said> = desk.sub_accounts().iter().map(say).collect();
            println!("{}", serde_json::json!(said));
            Ok(())
        }
    }
}

async fn open(errand: &Errand) -> Result<Desk, DeskError> {
    let secrets = SessionSecrets::default();
    for (name, text) in
        [(SecretName::AgencyKey, &errand.credential), (SecretName::FingerprintKey, &errand.fingerprint_key)]
    {
        secrets.write(&name, &SecretString::from(text.as_str()))?;
    }
    let clock = WrongClock(SignedDuration::from_hours(errand.clock_ahead_hours));
    let opened = Journal::open(&errand.journal, clock.now());
    let patience = if matches!(errand.work, Work::Reconcile { .. }) { LAST_PATIENCE } else { PATIENCE };
    let desk = Desk::open(Parts {
        agency_id: "agency-1".to_owned(),
        clock: Arc::new(clock),
        secrets: Arc::new(secrets),
        pages: Arc::new(NoBrowser),
        journal: opened.map_err(DeskError::from),
        settings: Settings { patience, ..Settings::default() },
        agency: Some(AgencySettings {
            addresses: Addresses {
                base: Some(errand.base_address.clone()),
                regenerate: Some(errand.regenerate_address.clone()),
                ..Addresses::default()
            },
            ..AgencySettings::default()
        }),
        demo: false,
    })
    .await;
    match desk.view().notices.first() {
        Some(notice) => Err(notice.clone()),
        None => Ok(desk),
    }
}

/// The rows an owner clicks, as they are at this moment: of every sub-account whose key has not arrived. One whose key has would be
/// regenerated anew, which is no double.
fn rows_to_click(desk: &Desk) -> HashMap<String, SubAccountRow> {
    desk.sub_accounts()
        .into_iter()
        .filter(|row| row.regeneration.as_ref().is_none_or(|newest| newest.state != StateName::Arrived))
        .map(|row| (row.id.clone(), row))
        .collect()
}

/// Confirms each by itself. Most clicks are refused: that is what is tried here.
async fn click(desk: &Desk, sub_account_ids: &[String], at_once: usize) {
    let clicks = futures_util::stream::iter(sub_account_ids).map(|id| async move {
        let Some(row) = rows_to_click(desk).remove(id) else { return };
        let confirmed = RegenerateRequest {
            sub_account_id: row.id,
            typed_word: "CONFIRM".to_owned(),
            fingerprint: row.fingerprint,
            state: row.regeneration.map(|newest| newest.state),
            compromised_at: None,
        };
        // Refused or unanswered, the owner goes on to the next one.
        let _ = desk.regenerate(confirmed).await;
    });
    clicks.buffer_unordered(at_once).for_each(|()| std::future::ready(())).await;
}

/// Confirms as many at once as the desk allows, and stays until they are done. The owner pauses once.
async fn click_many(desk: &Desk, sub_account_ids: &[String]) {
    let Ok(review) = desk.review_many(sub_account_ids) else { return };
    // After the review: what was on its way then is not in it, and nothing else can arrive.
    let mut rows = rows_to_click(desk);
    let items: Vec<ManyItem> = review
        .included
        .iter()
        .filter_map(|id| rows.remove(id))
        .map(|row| ManyItem {
            sub_account_id: row.id,
            fingerprint: row.fingerprint,
            state: row.regeneration.map(|newest| newest.state),
        })
        .collect();
    let typed_word = format!("CONFIRM {}", items.len());
    let request = ManyRequest { items, typed_word, order: ManyOrder::AsListed, compromised_at: None };
    if desk.regenerate_many(request).await.is_err() {
        return;
    }
    tokio::time::sleep(BREATH).await;
    let _ = desk.pause_run();
    while let Some(run) = desk.view().run.filter(|run| !run.state.is_over()) {
        tokio::time::sleep(BREATH).await;
        if run.state == RunState::Paused {
            let _ = desk.resume_run();
        }
    }
    let _ = desk.dismiss_run();
}

fn say(row: &SubAccountRow) -> Said {
    let state = row.regeneration.as_ref().map(|newest| serde_json::json!(newest.state));
    Said { sub_account_id: row.id.clone(), state: state.and_then(|name| name.as_str().map(str::to_owned)) }
}
