//! What every scenario stands on: an agency and a desk that share one simulated clock, a journal on a real disk, and a
//! keychain that outlives the desk.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use keydesk_core::clock::{Clock as DeskClock, Sleep};
use keydesk_core::desk::{
    ConnectRequest, Desk, DeskView, Parts, RegenerateRequest, RegenerationView, Settings, SubAccountRow,
};
use keydesk_core::error::{DeskError, ErrorCode};
use keydesk_core::highlevel::Addresses;
use keydesk_core::highlevel::client::Patience;
use keydesk_core::journal::Journal;
use keydesk_core::secrets::{SecretName, SecretStore, SessionSecrets, Unreachable};
use keydesk_demo_agency::{AgencyPlan, Clock, DemoAgency};
use secrecy::SecretString;

/// The agency's clock for the desk. Waiting pushes it on at once, so five hours take no time.
pub struct SimulatedClock(pub Clock);

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
    fn read(&self, _: SecretName) -> Result<Option<SecretString>, Unreachable> {
        Err(Unreachable)
    }

    fn write(&self, _: SecretName, _: &SecretString) -> Result<(), Unreachable> {
        Err(Unreachable)
    }

    fn delete(&self, _: SecretName) -> Result<(), Unreachable> {
        Err(Unreachable)
    }
}

pub struct Stage {
    pub agency: DemoAgency,
    pub clock: Clock,
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
        let desk = open(&clock, keychain.clone(), folder.path().join("journal.db"), None).await;
        Self { agency, clock, keychain, desk, folder }
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
        Addresses { base: Some(self.agency.api_1_address()), regenerate: Some(self.agency.regenerate_address()) }
    }

    pub fn request(&self) -> ConnectRequest {
        ConnectRequest {
            credential: self.agency.agency_api_key(),
            agency_name: "Bluewater".to_owned(),
            addresses: self.addresses(),
            session_only: false,
        }
    }

    pub async fn connect(&self) -> Result<DeskView, DeskError> {
        self.desk.connect(self.request()).await
    }

    /// Ends the program and starts it again: everything in memory is gone, journal and keychain are not.
    pub async fn restart(&mut self) {
        self.desk = open(&self.clock, self.keychain.clone(), self.journal_path(), Some(self.addresses())).await;
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

    pub fn confirmation(&self, id: &str) -> RegenerateRequest {
        RegenerateRequest {
            sub_account_id: id.to_owned(),
            typed_word: "CONFIRM".to_owned(),
            fingerprint: self.row(id).fingerprint,
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

pub async fn open(
    clock: &Clock,
    secrets: Arc<dyn SecretStore>,
    journal: PathBuf,
    addresses: Option<Addresses>,
) -> Desk {
    Desk::open(Parts {
        clock: Arc::new(SimulatedClock(clock.clone())),
        secrets,
        journal: Journal::open(&journal, clock.now()).map_err(DeskError::from),
        settings: Settings {
            // Real time is only spent where an answer really never comes.
            patience: Patience {
                connect: Duration::from_secs(2),
                silence: Duration::from_secs(2),
                regenerate: Duration::from_millis(400),
            },
            ..Settings::default()
        },
        addresses,
        demo: false,
    })
    .await
}

pub fn code<T>(answer: Result<T, DeskError>) -> Option<ErrorCode> {
    answer.err().map(|error| error.code)
}

pub const HOUR: Duration = Duration::from_hours(1);
