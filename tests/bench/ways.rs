//! Key Desk's own ways to a demo agency, as both programs use them: API 1.0, API 2.0, and a desk on both.

use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;
use keydesk_core::clock::{Clock, PlatformTime, Sleep, time_left};
use keydesk_core::desk::{ConnectRequest, Desk, Pages, Parts, Settings};
use keydesk_core::highlevel::ListedSubAccount;
use keydesk_core::highlevel::budget::LimitsFrom;
use keydesk_core::highlevel::{
    Addresses, Api1, Api2, Limits, NamedSubAccount, PageSettings, Patience, PlatformAddresses, Progress, Purpose,
    StartingLimits,
};
use keydesk_core::journal::Journal;
use keydesk_core::key::{ApiKey, FingerprintKey};
use keydesk_core::secrets::SessionSecrets;
use keydesk_core::settings::AgencySettings;
use serde::{Deserialize, Serialize};

use crate::trouble::Trouble;

/// How many times faster than the wall an agency runs of which more is asked than its limit allows at once.
pub const FAST: f64 = 60.0;

/// Where an agency is, and what opens it: what the demo agency announces.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Place {
    pub api_1_address: String,
    pub api_2_address: String,
    pub regenerate_address: String,
    pub agency_api_key: String,
    pub agency_token: String,
}

/// The memory something needed, in bytes.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct Memory {
    /// Held when it was done.
    pub kept: u32,
    /// Held at any one moment, what is kept included.
    pub most: u32,
}

/// A demo agency's clock, for the core: both see the same time.
pub struct AgencyClock(pub keydesk_demo_agency::Clock);

impl AgencyClock {
    /// One that runs as fast as an agency that is a program of its own was told to. What it shows is set right by the first answer.
    pub fn fast() -> Arc<Self> {
        Arc::new(Self(keydesk_demo_agency::Clock::starting_at(Timestamp::now(), FAST)))
    }
}

impl Clock for AgencyClock {
    fn now(&self) -> Timestamp {
        self.0.now()
    }

    fn sleep_until(&self, instant: Timestamp) -> Sleep<'_> {
        Box::pin(async move {
            while let Some(left) = time_left(self.now(), instant) {
                tokio::time::sleep(left.div_f64(self.0.speed())).await;
            }
        })
    }

    fn speed(&self) -> f64 {
        self.0.speed()
    }
}

/// The way to API 1.0, with more room in its budget than measuring needs.
pub fn api_1(place: &Place) -> Result<Api1, Trouble> {
    let limits = Limits { per_window: 1_000_000, ..Limits::API_1 };
    let starting = StartingLimits { limits, from: LimitsFrom::Settings };
    let time = Arc::new(PlatformTime::new(Arc::new(keydesk_core::clock::WallClock)));
    Ok(Api1::new(addresses(place)?, &ApiKey::new(&place.agency_api_key), Patience::default(), time, starting)?)
}

/// API 1.0's list, to judged rows.
pub async fn list_keys(api: &Api1, fingerprint_key: &FingerprintKey) -> Result<Vec<ListedSubAccount>, Trouble> {
    let listing = api.list_sub_accounts(fingerprint_key, &Progress::default(), Purpose::Look).await;
    match listing.error {
        None => Ok(listing.sub_accounts),
        Some(error) => Err(error.into()),
    }
}

/// The way to API 2.0 on this clock, with a token's own budget.
pub fn api_2(place: &Place, clock: Arc<dyn Clock>) -> Result<Api2, Trouble> {
    let time = Arc::new(PlatformTime::new(clock));
    let (token, patience) = (ApiKey::new(&place.agency_token), Patience::default());
    Ok(Api2::new(addresses(place)?, &token, patience, time, StartingLimits::TOKEN, PageSettings::default())?)
}

/// API 2.0's list.
pub async fn list_names(api: &Api2) -> Result<Vec<NamedSubAccount>, Trouble> {
    let listing = api.list_sub_accounts(&Progress::default(), Purpose::Look).await;
    let (came, expected) = (listing.sub_accounts.len(), listing.expected.unwrap_or_default());
    match listing.error {
        None if listing.whole => Ok(listing.sub_accounts),
        None => Err(Trouble::NotWhole { came, wanted: expected as usize }),
        Some(error) => Err(error.into()),
    }
}

/// A desk that keeps its journal in this folder, not connected yet.
pub async fn desk(folder: &Path, clock: Arc<dyn Clock>) -> Result<Desk, Trouble> {
    let journal = Journal::open(&folder.join("journal.db"), clock.now())?;
    let desk = Desk::open(Parts {
        agency_id: "bench".to_owned(),
        clock,
        secrets: Arc::new(SessionSecrets::default()),
        pages: Arc::new(NoBrowser),
        journal: Ok(journal),
        settings: Settings::default(),
        agency: None,
        demo: false,
    });
    Ok(desk.await)
}

/// Connects both APIs, each with a first look.
pub async fn connect(desk: &Desk, place: &Place) -> Result<(), Trouble> {
    connect_with(desk, place, &place.agency_api_key).await?;
    connect_with(desk, place, &place.agency_token).await
}

/// Connects with one credential, and looks.
pub async fn connect_with(desk: &Desk, place: &Place, credential: &str) -> Result<(), Trouble> {
    let request = ConnectRequest {
        credential: credential.to_owned(),
        agency_name: "Bluewater".to_owned(),
        settings: AgencySettings { addresses: entered(place), ..AgencySettings::default() },
        session_only: false,
        another: false,
    };
    desk.connect(request).await?;
    Ok(())
}

struct NoBrowser;

impl Pages for NoBrowser {
    fn open(&self, _: &str) -> bool {
        false
    }
}

fn addresses(place: &Place) -> Result<PlatformAddresses, Trouble> {
    Ok(PlatformAddresses::check(&entered(place))?)
}

fn entered(place: &Place) -> Addresses {
    Addresses {
        base: Some(place.api_1_address.clone()),
        api2: Some(place.api_2_address.clone()),
        regenerate: Some(place.regenerate_address.clone()),
        ..Addresses::default()
    }
}
