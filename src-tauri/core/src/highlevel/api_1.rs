//! The requests Key Desk makes of API 1.0 with an agency API key.
//!
//! Nothing is repeated here: a list that failed is asked for again by the next look, and a regenerate request is never
//! repeated by anyone. What the answers mean for a key is decided elsewhere.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::{BuildHasher as _, RandomState};
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
use super::wire::{BadRow, ListedSubAccount, NamedSubAccount, RowRead, WireText, read_key, take_row};
use crate::clock::PlatformTime;
use crate::key::{ApiKey, FingerprintKey, KeyFacts, KeyField, judge};
use crate::phrase::Phrase;

/// Rows whose keys are judged in one go: enough that handing them over costs nothing.
const JUDGED_AT_ONCE: usize = 256;

/// Room for the text of so many keys, in bytes. One of the new kind has up to 260.
const ROOM: usize = JUDGED_AT_ONCE * 260;

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
/// What is allocated here is not freed there, for which the threads would wait for each other.
struct Reading {
    fingerprint_key: FingerprintKey,
    /// Rows in the order of the list, and what their keys are.
    judging: Vec<(Vec<NamedSubAccount>, JoinHandle<Vec<KeyFacts>>)>,
    /// The rows after them.
    rows: Vec<NamedSubAccount>,
    /// Their keys.
    keys: Unjudged,
    /// By the hash of an id, the first row that has it: less room and time than another copy of each id.
    ids: HashMap<u64, usize>,
    hasher: RandomState,
    bad_rows: BadRows,
}

impl Reading {
    fn new(fingerprint_key: &FingerprintKey) -> Self {
        Self {
            fingerprint_key: fingerprint_key.clone(),
            judging: Vec::new(),
            rows: Vec::with_capacity(JUDGED_AT_ONCE),
            keys: Unjudged::new(),
            ids: HashMap::new(),
            hasher: RandomState::new(),
            bad_rows: BadRows::default(),
        }
    }

    fn count(&self) -> u32 {
        u32::try_from(self.row_count()).unwrap_or(u32::MAX).saturating_add(self.bad_rows.count)
    }

    fn row_count(&self) -> usize {
        self.judging.len() * JUDGED_AT_ONCE + self.rows.len()
    }

    fn take(&mut self, row: RowRead<'_>) {
        let position = self.count().saturating_add(1);
        let (name, reason) = match take_row(row) {
            Ok((row, key)) if self.is_new(&row.id) => {
                self.rows.push(row);
                self.keys.push(key);
                if self.rows.len() == JUDGED_AT_ONCE {
                    self.judge();
                }
                return;
            }
            Ok((again, _)) => (Some(again.name), Phrase::new("row-came-twice")),
            Err(why) => why,
        };
        self.bad_rows.note(position, name, reason);
    }

    /// Whether no row has this id yet. The next one has it then.
    fn is_new(&mut self, id: &str) -> bool {
        let next = self.row_count();
        match self.ids.entry(self.hasher.hash_one(id)) {
            Entry::Vacant(place) => {
                place.insert(next);
                true
            }
            // The very first of these rows has it, but for two ids with one hash.
            Entry::Occupied(first) => {
                let judging = self.judging.iter().flat_map(|(rows, _)| rows);
                judging.chain(&self.rows).skip(*first.get()).all(|row| row.id != id)
            }
        }
    }

    fn judge(&mut self) {
        let rows = std::mem::replace(&mut self.rows, Vec::with_capacity(JUDGED_AT_ONCE));
        let keys = std::mem::replace(&mut self.keys, Unjudged::new());
        let fingerprint_key = self.fingerprint_key.clone();
        self.judging.push((rows, tokio::task::spawn_blocking(move || keys.judged(&fingerprint_key))));
    }

    async fn listing(self, mut error: Option<PlatformError>) -> Listing {
        let mut sub_accounts = Vec::with_capacity(self.row_count());
        drop(self.ids);
        // The few that are left, and all of a small agency, are done sooner than handed over.
        let last = self.keys.judged(&self.fingerprint_key);
        let together =
            |rows: Vec<NamedSubAccount>, keys| rows.into_iter().zip(keys).map(|(row, key)| row.with_key(key));
        for (rows, judging) in self.judging {
            match judging.await {
                Ok(keys) => sub_accounts.extend(together(rows, keys)),
                Err(_) => error = error.or(Some(PlatformError::NotReadable)),
            }
        }
        sub_accounts.extend(together(self.rows, last));
        Listing { sub_accounts, bad_row_count: self.bad_rows.count, bad_rows: self.bad_rows.kept, error }
    }
}

/// Keys that are still to be judged. Their text is in one piece, and wiped once they are.
struct Unjudged {
    text: Zeroizing<String>,
    /// In the order of the rows; of each text, where it ends.
    keys: Vec<KeyField<usize>>,
}

impl Unjudged {
    fn new() -> Self {
        Self { text: Zeroizing::new(String::with_capacity(ROOM)), keys: Vec::with_capacity(JUDGED_AT_ONCE) }
    }

    fn push(&mut self, key: KeyField<WireText<'_>>) {
        self.keys.push(key.map(|text| {
            let length = self.text.len() + text.expose().len();
            if length > self.text.capacity() {
                // A text that makes its own room leaves a copy behind; this one is wiped.
                let mut larger = Zeroizing::new(String::with_capacity(2 * length));
                larger.push_str(&self.text);
                self.text = larger;
            }
            self.text.push_str(text.expose());
            length
        }));
    }

    fn judged(self, fingerprint_key: &FingerprintKey) -> Vec<KeyFacts> {
        let mut start = 0;
        let mut text_to = |end| {
            let text = ApiKey::new(&self.text[start..end]);
            start = end;
            text
        };
        self.keys.into_iter().map(|key| judge(&key.map(&mut text_to), fingerprint_key)).collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn every_row_has_the_facts_of_its_own_key_however_many_and_however_long_the_keys_are() {
        let fingerprint_key = FingerprintKey::from_text("test");
        let mut rows: Vec<(String, Option<String>)> =
            (0..700).map(|number| (format!("id{number}"), Some(format!("key-{number}")))).collect();
        rows[3].1 = None;
        // Longer than the room there is, alone and together with others; the last is to be cleaned.
        rows[5].1 = Some("a".repeat(ROOM + 1));
        rows[256].1 = Some("b".repeat(ROOM));
        rows[699].1 = Some(" \"key-699\" ".to_owned());

        let mut reading = Reading::new(&fingerprint_key);
        for row in rows.iter().chain([&rows[0], &rows[300], &rows[699]]) {
            let row = serde_json::json!({ "id": row.0, "name": "A name", "apiKey": row.1 }).to_string();
            reading.take(Ok(serde_json::from_str(&row).unwrap()));
        }
        assert_eq!(reading.judging.len(), 2);
        let listing = reading.listing(None).await;

        assert_eq!(listing.error, None);
        assert_eq!(listing.sub_accounts.len(), rows.len());
        for (listed, (id, key)) in listing.sub_accounts.iter().zip(&rows) {
            let key = key.as_deref().map_or(KeyField::Null, |text| KeyField::Text(ApiKey::new(text)));
            assert_eq!((&listed.id, &listed.key), (id, &judge(&key, &fingerprint_key)));
        }
        let positions: Vec<u32> = listing.bad_rows.iter().map(|row| row.position).collect();
        assert_eq!((positions, listing.bad_row_count), (vec![701, 702, 703], 3));
        assert_eq!(listing.bad_rows[0].reason, Phrase::new("row-came-twice"));
    }
}
