//! The requests Key Desk makes of API 1.0 with an agency API key.
//!
//! Nothing is repeated here: a list that failed is asked for again by the next look, and a regenerate request is never
//! repeated by anyone. What the answers mean for a key is decided elsewhere.

use std::collections::HashSet;
use std::sync::Arc;

use jiff::Timestamp;
use reqwest::Method;
use reqwest::header::CONTENT_TYPE;
use secrecy::zeroize::Zeroizing;
use tokio::task::JoinHandle;

use super::addresses::PlatformAddresses;
use super::budget::{BudgetView, CredentialKind, Purpose, StartingLimits};
use super::errors::PlatformError;
use super::limiter::Permit;
use super::transport::{BadRows, LARGEST_ROW, Patience, Progress, Transport, meaning_of, read_rows, read_start};
use super::wire::{BadRow, ListedSubAccount, RowRead, WireLocation, read_key, usable};
use crate::clock::PlatformTime;
use crate::key::{ApiKey, FingerprintKey, KeyField};

/// Rows whose keys are judged in one go: large enough that handing them over costs nothing.
const JUDGED_AT_ONCE: usize = 256;

/// What one list brought. Rows that came before an error are kept.
#[derive(Debug)]
pub struct Listing {
    /// The sub-accounts, in the platform's order.
    pub sub_accounts: Vec<ListedSubAccount>,
    /// The first hundred rows that could not be used.
    pub bad_rows: Vec<BadRow>,
    /// How many rows could not be used.
    pub bad_row_count: u32,
    /// Why the list is not whole, where it is not.
    pub error: Option<PlatformError>,
}

/// One agency's way to API 1.0: addresses, credential, budget.
pub struct Api1 {
    addresses: PlatformAddresses,
    transport: Transport,
}

impl Api1 {
    /// Prepares the way; sends nothing.
    ///
    /// # Errors
    /// [`PlatformError::WrongKey`] for a token, or text that cannot stand in a request, and
    /// [`PlatformError::NotSecure`] when no TLS can be set up on this computer.
    pub fn new(
        addresses: PlatformAddresses,
        credential: &ApiKey,
        patience: Patience,
        time: Arc<PlatformTime>,
        starting: StartingLimits,
    ) -> Result<Self, PlatformError> {
        if credential.is_private_integration_token() {
            return Err(PlatformError::WrongKey);
        }
        let transport = Transport::new(credential, CredentialKind::AgencyKey, patience, time, starting)?;
        Ok(Self { addresses, transport })
    }

    /// Where it is.
    #[must_use]
    pub fn addresses(&self) -> &PlatformAddresses {
        &self.addresses
    }

    /// Takes up the day's count of an earlier run of the program.
    pub fn resume(&self, used_today: u32) {
        self.transport.resume(used_today);
    }

    /// How much of its budget is used.
    #[must_use]
    pub fn budget(&self) -> BudgetView {
        self.transport.budget()
    }

    /// When the next request may leave, where it must wait.
    #[must_use]
    pub fn free_at(&self) -> Option<Timestamp> {
        self.transport.free_at()
    }

    /// Goes on where an earlier way with the same credential left off: its requests count, also those of the present window.
    pub fn go_on_from(&self, earlier: &BudgetView) {
        self.transport.go_on_from(earlier);
    }

    /// `GET /locations/`: every sub-account, each key judged as its row arrives and its text dropped.
    pub async fn list_sub_accounts(
        &self,
        fingerprint_key: &FingerprintKey,
        progress: &Progress,
        purpose: Purpose,
    ) -> Listing {
        let mut reading = Reading::new(fingerprint_key);
        let error = tokio::select! {
            read = self.read_list(progress, purpose, &mut reading) => read.err(),
            () = progress.cancelled() => Some(PlatformError::Cancelled),
        };
        reading.listing(error).await
    }

    async fn read_list(
        &self,
        progress: &Progress,
        purpose: Purpose,
        reading: &mut Reading,
    ) -> Result<(), PlatformError> {
        let _permit = self.reserve(purpose).await?;
        let request = self.transport.request(Method::GET, self.addresses.list());
        let response = self.transport.ask(request).await?;
        read_rows(response, |row| {
            reading.take(row);
            progress.set_rows(reading.count());
        })
        .await
    }

    /// Waits for a place in the rate budget. Whoever holds the permit may make one request.
    ///
    /// # Errors
    /// [`PlatformError::DayUsedUp`]: waiting that long is the caller's decision.
    pub async fn reserve(&self, purpose: Purpose) -> Result<Permit, PlatformError> {
        self.transport.reserve(purpose).await
    }

    /// Asks the regenerate endpoint to make a sub-account a new key. Sent at most once; the caller must have written the
    /// owner's confirmation to disk before.
    ///
    /// # Errors
    /// [`NotTaken`] says whether the platform certainly did nothing.
    pub async fn regenerate(&self, _permit: Permit, sub_account_id: &str) -> Result<(), NotTaken> {
        let address =
            self.addresses.regenerate_one(sub_account_id).ok_or(NotTaken::Refused(PlatformError::NoAddress))?;
        let sent = self
            .transport
            .short_request(Method::POST, address)
            .header(CONTENT_TYPE, "application/json")
            .body(r#"{"confirm":"CONFIRM"}"#)
            .send()
            .await;
        match sent {
            Ok(response) => match self.transport.accept(response).await {
                Ok(_) => Ok(()),
                Err(error) if surely_nothing_was_done(&error) => Err(NotTaken::Refused(error)),
                Err(error) => Err(NotTaken::Unknown(error)),
            },
            Err(error) => {
                let meaning = meaning_of(&error);
                if error.is_connect() {
                    // No connection was made, so nothing was sent.
                    Err(NotTaken::Refused(meaning))
                } else {
                    Err(NotTaken::Unknown(meaning))
                }
            }
        }
    }

    /// `GET /locations/{id}`: the key one sub-account has now. Held by the caller only as long as the owner needs it.
    ///
    /// # Errors
    /// Why there is no answer; a missing or hidden key is an answer.
    pub async fn key_of(&self, sub_account_id: &str, purpose: Purpose) -> Result<KeyField, PlatformError> {
        let address = self.addresses.one(sub_account_id).ok_or(PlatformError::NoAddress)?;
        let _permit = self.reserve(purpose).await?;
        let response = self.transport.ask(self.transport.short_request(Method::GET, address)).await?;
        let body = Zeroizing::new(read_start(response, LARGEST_ROW).await?);
        read_key(&body).ok_or(PlatformError::NotReadable)
    }
}

/// A regenerate request that was not acknowledged.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotTaken {
    /// The platform certainly did nothing.
    #[error("refused: {0}")]
    Refused(PlatformError),
    /// The platform may have done it.
    #[error("unknown: {0}")]
    Unknown(PlatformError),
}

/// A list as far as it has come. Keys are judged beside the reading, on other threads: it takes as long as reading does.
struct Reading {
    fingerprint_key: FingerprintKey,
    ids: HashSet<String>,
    /// Rows whose keys are still to be judged.
    unjudged: Vec<WireLocation>,
    /// In the order of the list.
    judging: Vec<JoinHandle<Vec<ListedSubAccount>>>,
    bad_rows: BadRows,
}

impl Reading {
    fn new(fingerprint_key: &FingerprintKey) -> Self {
        Self {
            fingerprint_key: fingerprint_key.clone(),
            ids: HashSet::new(),
            unjudged: Vec::new(),
            judging: Vec::new(),
            bad_rows: BadRows::default(),
        }
    }

    fn count(&self) -> u32 {
        u32::try_from(self.ids.len()).unwrap_or(u32::MAX).saturating_add(self.bad_rows.count)
    }

    fn take(&mut self, row: RowRead<'_>) {
        let position = self.count().saturating_add(1);
        let (name, reason) = match usable(row) {
            Ok(row) if self.ids.insert(row.id().to_owned()) => {
                self.unjudged.push(row);
                if self.unjudged.len() >= JUDGED_AT_ONCE {
                    self.judge();
                }
                return;
            }
            Ok(again) => (Some(again.name()), "its id came twice"),
            Err(why) => why,
        };
        self.bad_rows.note(position, name, reason);
    }

    fn judge(&mut self) {
        let (rows, fingerprint_key) = (std::mem::take(&mut self.unjudged), self.fingerprint_key.clone());
        let judged = move || rows.into_iter().map(|row| row.judged(&fingerprint_key)).collect();
        self.judging.push(tokio::task::spawn_blocking(judged));
    }

    async fn listing(self, mut error: Option<PlatformError>) -> Listing {
        let mut sub_accounts = Vec::with_capacity(self.ids.len());
        for judged in self.judging {
            match judged.await {
                Ok(judged) => sub_accounts.extend(judged),
                Err(_) => error = error.or(Some(PlatformError::NotReadable)),
            }
        }
        // The few that are left, and all of a small agency, are done sooner than handed over.
        sub_accounts.extend(self.unjudged.into_iter().map(|row| row.judged(&self.fingerprint_key)));
        Listing { sub_accounts, bad_row_count: self.bad_rows.count, bad_rows: self.bad_rows.kept, error }
    }
}

/// A server in trouble, or one that answers with a redirect, may have done what it was asked all the same.
fn surely_nothing_was_done(answer: &PlatformError) -> bool {
    match answer {
        PlatformError::WrongKey
        | PlatformError::WrongToken
        | PlatformError::PlanWithout(_)
        | PlatformError::SwitchToToken
        | PlatformError::ScopeMissing(_)
        | PlatformError::NotThisSubAccount
        | PlatformError::VersionMissing
        | PlatformError::Firewall(_)
        | PlatformError::Proxy
        | PlatformError::NotAllowed(_)
        | PlatformError::RateLimited(_)
        | PlatformError::DayUsedUp(_) => true,
        PlatformError::Unexpected { status, .. } => (400..500).contains(status) && *status != 408,
        _ => false,
    }
}
