//! What every scenario stands on: an agency and a desk that share one simulated clock, a journal on a real disk, and a
//! keychain that outlives the desk.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::Timestamp;
use keydesk_core::clock::{Clock as DeskClock, Sleep};
use keydesk_core::desk::{
    ActivityQuery, ConnectRequest, Desk, DeskView, ManyItem, Pages, Parts, RegenerateRequest, RegenerationView,
    Settings, SubAccountRow,
};
use keydesk_core::error::{DeskError, ErrorCode};
use keydesk_core::highlevel::{Addresses, Patience};
use keydesk_core::journal::{ActivityEntry, ActivityKind, Journal};
use keydesk_core::phrase::Phrase;
use keydesk_core::secrets::{SecretName, SecretStore, SessionSecrets, Unreachable};
use keydesk_core::settings::AgencySettings;
use keydesk_core::words::{Language, Words};
use keydesk_demo_agency::{AgencyPlan, Clock, DemoAgency};
use secrecy::SecretString;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

/// What an owner who reads English is told.
pub fn english(phrase: &Phrase) -> String {
    Words::of(Language::English).say(phrase)
}

/// The agency's clock for the desk. Waiting pushes it on at once, so five hours take no time.
pub struct SimulatedClock(pub Clock);

/// The same, where much is under way at once: before it is pushed on, the agency must have been asked nothing for a while.
pub struct PatientClock(pub DemoAgency);

impl DeskClock for PatientClock {
    fn now(&self) -> Timestamp {
        self.0.clock().now()
    }

    fn sleep_until(&self, instant: Timestamp) -> Sleep<'_> {
        Box::pin(async move {
            let mut asked = usize::MAX;
            while asked != self.0.history().len() {
                asked = self.0.history().len();
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
            if instant > self.now() {
                self.0.clock().set(instant);
            }
        })
    }
}

impl DeskClock for SimulatedClock {
    fn now(&self) -> Timestamp {
        self.0.now()
    }

    fn sleep_until(&self, instant: Timestamp) -> Sleep<'_> {
        Box::pin(async move {
            // Requests under way are answered first, as they would be long before a real wait is over.
            tokio::time::sleep(Duration::from_millis(3)).await;
            if instant > self.0.now() {
                self.0.set(instant);
            }
        })
    }
}

/// A keychain that cannot be reached.
pub struct NoKeychain;

impl SecretStore for NoKeychain {
    fn read(&self, _: &SecretName) -> Result<Option<SecretString>, Unreachable> {
        Err(Unreachable)
    }

    fn write(&self, _: &SecretName, _: &SecretString) -> Result<(), Unreachable> {
        Err(Unreachable)
    }

    fn delete(&self, _: &SecretName) -> Result<(), Unreachable> {
        Err(Unreachable)
    }
}

/// A browser that only remembers what it was told to open.
#[derive(Default)]
pub struct Opened {
    addresses: Mutex<Vec<String>>,
    broken: AtomicBool,
}

impl Opened {
    pub fn addresses(&self) -> Vec<String> {
        self.addresses.lock().unwrap().clone()
    }

    pub fn breaks(&self) {
        self.broken.store(true, Ordering::Relaxed);
    }
}

impl Pages for Opened {
    fn open(&self, address: &str) -> bool {
        self.addresses.lock().unwrap().push(address.to_owned());
        !self.broken.load(Ordering::Relaxed)
    }
}

pub struct Stage {
    pub agency: DemoAgency,
    pub clock: Clock,
    pub pages: Arc<Opened>,
    /// Whether the agency has an address to which regenerate requests can be sent, as HighLevel has not.
    pub endpoint: bool,
    pub keychain: Arc<dyn SecretStore>,
    pub desk: Desk,
    folder: tempfile::TempDir,
}

impl Stage {
    /// An agency of `size` sub-accounts and a desk that is not connected yet.
    pub async fn new(size: usize) -> Self {
        Self::with(AgencyPlan { size, ..AgencyPlan::default() }).await
    }

    pub async fn with(plan: AgencyPlan) -> Self {
        let clock = Clock::starting_at("2026-03-02T09:00:00Z".parse().unwrap(), 0.0);
        let agency = DemoAgency::start(plan, clock.clone(), None).await.unwrap();
        let keychain: Arc<dyn SecretStore> = Arc::new(SessionSecrets::default());
        let folder = tempfile::tempdir().unwrap();
        let pages = Arc::new(Opened::default());
        let computer = Arc::new(SimulatedClock(clock.clone()));
        let desk = open(computer, keychain.clone(), pages.clone(), folder.path().join("journal.db"), None).await;
        Self { agency, clock, pages, endpoint: true, keychain, desk, folder }
    }

    /// Connected as to the real HighLevel: the owner clicks in its web app.
    pub async fn guided(plan: AgencyPlan) -> Self {
        let mut stage = Self::with(plan).await;
        stage.endpoint = false;
        stage.connect().await.unwrap();
        stage
    }

    /// The same, connected and looked at.
    pub async fn connected(size: usize) -> Self {
        let stage = Self::new(size).await;
        stage.connect().await.unwrap();
        stage
    }

    pub fn journal_path(&self) -> PathBuf {
        self.folder.path().join("journal.db")
    }

    pub fn addresses(&self) -> Addresses {
        Addresses {
            base: Some(self.agency.api_1_address()),
            api2: Some(self.agency.api_2_address()),
            regenerate: self.endpoint.then(|| self.agency.regenerate_address()),
            web: Some(self.agency.api_2_address()),
            page: None,
            ..Addresses::default()
        }
    }

    /// How the agency is set up, as its owner entered it.
    pub fn settings(&self) -> AgencySettings {
        AgencySettings { addresses: self.addresses(), ..AgencySettings::default() }
    }

    pub fn request(&self) -> ConnectRequest {
        ConnectRequest {
            credential: self.agency.agency_api_key(),
            agency_name: "Bluewater".to_owned(),
            settings: self.settings(),
            session_only: false,
            another: false,
        }
    }

    pub async fn connect(&self) -> Result<DeskView, DeskError> {
        self.desk.connect(self.request()).await
    }

    /// Ends the program and starts it again: everything in memory is gone, journal and keychain are not.
    pub async fn restart(&mut self) {
        self.restart_with(Arc::new(SimulatedClock(self.clock.clone()))).await;
    }

    /// The same, on a computer with this clock.
    pub async fn restart_with(&mut self, computer: Arc<dyn DeskClock>) {
        let (keychain, pages) = (self.keychain.clone(), self.pages.clone());
        self.desk = open(computer, keychain, pages, self.journal_path(), Some(self.settings())).await;
    }

    pub fn row(&self, id: &str) -> SubAccountRow {
        self.desk.sub_accounts().into_iter().find(|row| row.id == id).expect("the row is listed")
    }

    /// The first sub-account whose row fits.
    pub fn find(&self, fits: impl Fn(&SubAccountRow) -> bool) -> SubAccountRow {
        let ids = self.agency.sub_account_ids();
        ids.iter().map(|id| self.row(id)).find(fits).expect("such a sub-account")
    }

    /// Regenerates as an owner does who sees the row and types the word.
    pub async fn regenerate(&self, id: &str) -> Result<RegenerationView, DeskError> {
        self.desk.regenerate(self.confirmation(id)).await
    }

    /// What an owner confirms who sees this row now.
    pub fn confirmation(&self, id: &str) -> RegenerateRequest {
        RegenerateRequest {
            sub_account_id: id.to_owned(),
            typed_word: "CONFIRM".to_owned(),
            fingerprint: self.row(id).fingerprint,
            state: self.row(id).regeneration.map(|newest| newest.state),
            compromised_at: None,
        }
    }

    /// All rows by id.
    pub fn rows(&self) -> HashMap<String, SubAccountRow> {
        self.desk.sub_accounts().into_iter().map(|row| (row.id.clone(), row)).collect()
    }

    /// Types the word and clicks "Yes, Reset" on the sub-account's page, as an owner does in the browser.
    pub async fn click(&self, id: &str) {
        let address = self.agency.api_2_address();
        let host = address.trim_start_matches("http://");
        let form = "confirm=Confirm";
        let request = format!(
            "POST /v2/location/{id}/settings/company HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
            form.len()
        );
        let mut browser = tokio::net::TcpStream::connect(host).await.unwrap();
        browser.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        browser.read_to_string(&mut answer).await.unwrap();
        assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
    }

    /// What the log tells of a sub-account, oldest first.
    pub fn told(&self, id: &str) -> Vec<ActivityKind> {
        self.log(Some(id)).iter().map(|entry| entry.kind).collect()
    }

    /// What the log tells of the agency itself, oldest first.
    pub fn told_of_agency(&self) -> Vec<ActivityKind> {
        let of_agency = self.log(None).into_iter().filter(|entry| entry.sub_account_id.is_none());
        of_agency.map(|entry| entry.kind).collect()
    }

    /// The newest line of a sub-account's log.
    pub fn last_words(&self, id: &str) -> String {
        self.log(Some(id)).pop().map(|entry| english(&entry.words)).unwrap_or_default()
    }

    fn log(&self, id: Option<&str>) -> Vec<ActivityEntry> {
        let query = ActivityQuery { sub_account_id: id.map(str::to_owned), ..ActivityQuery::default() };
        self.desk.activity(&query).unwrap().into_iter().rev().collect()
    }

    /// One of many keys, as an owner confirms it who sees this row.
    pub fn item(row: &SubAccountRow) -> ManyItem {
        ManyItem {
            sub_account_id: row.id.clone(),
            fingerprint: row.fingerprint.clone(),
            state: row.regeneration.as_ref().map(|newest| newest.state),
        }
    }

    /// How often a regenerate request was carried out for this sub-account, by the agency's own history.
    pub fn carried_out(&self, id: &str) -> usize {
        self.agency.history().iter().filter(|done| done.location_id == id && done.accepted).count()
    }

    /// How many requests the agency received on this path.
    pub fn asked(&self, path: &str) -> usize {
        self.agency.requests().iter().filter(|request| request.path == path).count()
    }

    pub fn lists(&self) -> usize {
        self.asked("/v1/locations/")
    }
}

/// A desk on the agency's clock.
pub async fn desk_on(
    stage: &Stage,
    secrets: Arc<dyn SecretStore>,
    journal: PathBuf,
    agency: Option<AgencySettings>,
) -> Desk {
    open(Arc::new(SimulatedClock(stage.clock.clone())), secrets, stage.pages.clone(), journal, agency).await
}

async fn open(
    clock: Arc<dyn DeskClock>,
    secrets: Arc<dyn SecretStore>,
    pages: Arc<Opened>,
    journal: PathBuf,
    agency: Option<AgencySettings>,
) -> Desk {
    Desk::open(Parts {
        agency_id: "agency-1".to_owned(),
        journal: Journal::open(&journal, clock.now()).map_err(DeskError::from),
        clock,
        secrets,
        pages,
        settings: Settings {
            // Real time is only spent where an answer really never comes.
            patience: Patience {
                connect: Duration::from_secs(2),
                silence: Duration::from_secs(2),
                regenerate: Duration::from_secs(2),
            },
            ..Settings::default()
        },
        agency,
        demo: false,
    })
    .await
}

pub fn code<T>(answer: Result<T, DeskError>) -> Option<ErrorCode> {
    answer.err().map(|error| error.code)
}

pub const HOUR: Duration = Duration::from_hours(1);

/// Lets the desk watch by itself until `done`; time passes as fast as it can look.
pub async fn watch_until(stage: &Stage, mut done: impl FnMut(&Stage) -> bool) {
    let mut events = stage.desk.events();
    let finished = async {
        while !done(stage) {
            let _ = events.recv().await;
        }
    };
    tokio::select! {
        () = stage.desk.watch() => {}
        () = finished => {}
        () = tokio::time::sleep(Duration::from_mins(5)) => panic!("the watch never got there"),
    }
}
