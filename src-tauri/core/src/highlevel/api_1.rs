//! The requests Key Desk makes of API 1.0, over real HTTP, inside the rate budget.
//!
//! Nothing is repeated here: a list that failed is asked for again by the next look, and a regenerate request is never
//! repeated by anyone. What the answers mean for a key is decided elsewhere.

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;

use jiff::Timestamp;
use jiff::fmt::rfc2822;
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, DATE, HeaderMap, HeaderValue, RETRY_AFTER};
use reqwest::{Client, Response, StatusCode};
use secrecy::zeroize::Zeroizing;
use tokio::sync::Notify;

use super::addresses::PlatformAddresses;
use super::budget::{BudgetView, LimitHeaders, Limits, Permit, RateLimiter};
use super::errors::{PlatformError, meaning_of_refusal};
use super::rows::{NotRows, RowCutter};
use super::wire::{BadRow, ListedSubAccount, read_key, read_row};
use crate::clock::{Clock as _, PlatformTime, time_left};
use crate::key::{ApiKey, FingerprintKey, KeyField};

/// Bodies larger than this are not read on. An agency of 100,000 sub-accounts is about 200 MB.
const LARGEST_BODY: u64 = 1_000_000_000;
/// Error bodies are read no further than this.
const LARGEST_ERROR_BODY: usize = 64 * 1024;
/// One sub-account is some 2 KB; much more than that is something else.
const LARGEST_ROW: usize = 1024 * 1024;
/// No pause that is asked for is kept longer.
const LONGEST_PAUSE: Duration = Duration::from_hours(7 * 24);
/// How many unusable rows are kept with their names; the others are only counted.
const BAD_ROWS_KEPT: usize = 100;

/// How long the platform may take. Settings, so that tests need not wait.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// For a connection.
    pub connect: Duration,
    /// For the next bytes of an answer.
    pub silence: Duration,
    /// For the whole of a regenerate request, and of one about a single key.
    pub regenerate: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self { connect: Duration::from_secs(15), silence: Duration::from_mins(1), regenerate: Duration::from_mins(1) }
    }
}

/// How far a list has come, and the way to stop it.
#[derive(Debug, Default)]
pub struct Progress {
    rows: AtomicU32,
    cancelled: AtomicBool,
    cancel: Notify,
}

impl Progress {
    /// Rows read so far.
    #[must_use]
    pub fn rows(&self) -> u32 {
        self.rows.load(Ordering::Relaxed)
    }

    /// Stops the list as soon as possible.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
        self.cancel.notify_waiters();
    }

    async fn cancelled(&self) {
        let notified = self.cancel.notified();
        if !self.cancelled.load(Ordering::Relaxed) {
            notified.await;
        }
    }
}

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

/// One agency's way to the platform: addresses, credential, budget.
pub struct Api1 {
    client: Client,
    addresses: PlatformAddresses,
    authorization: HeaderValue,
    limiter: Arc<RateLimiter>,
    patience: Patience,
    time: Arc<PlatformTime>,
}

impl Api1 {
    /// Prepares the way; sends nothing.
    ///
    /// # Errors
    /// [`PlatformError::TokenInsteadOfKey`], [`PlatformError::WrongKey`] for text that cannot stand in a request, and
    /// [`PlatformError::NotSecure`] when no TLS can be set up on this computer.
    pub fn new(
        addresses: PlatformAddresses,
        credential: &ApiKey,
        patience: Patience,
        time: Arc<PlatformTime>,
    ) -> Result<Self, PlatformError> {
        if credential.is_private_integration_token() {
            return Err(PlatformError::TokenInsteadOfKey);
        }
        let authorization = bearer(credential)?;
        let client = Client::builder()
            .user_agent(concat!("KeyDesk/", env!("CARGO_PKG_VERSION")))
            // The credential must never follow to another address.
            .redirect(reqwest::redirect::Policy::none())
            // Nothing is ever sent a second time by the library's own decision.
            .retry(reqwest::retry::never())
            .connect_timeout(patience.connect)
            .read_timeout(patience.silence)
            .build()
            .map_err(|_| PlatformError::NotSecure)?;
        let limiter = Arc::new(RateLimiter::new(Limits::API_1, time.clone()));
        Ok(Self { client, addresses, authorization, limiter, patience, time })
    }

    /// Where it is.
    #[must_use]
    pub fn addresses(&self) -> &PlatformAddresses {
        &self.addresses
    }

    /// Takes up the day's count of an earlier run of the program.
    pub fn resume(&self, used_today: u32) {
        self.limiter.resume(used_today);
    }

    /// How much of its budget is used.
    #[must_use]
    pub fn budget(&self) -> BudgetView {
        self.limiter.view()
    }

    /// When the next request may leave, where it must wait.
    #[must_use]
    pub fn free_at(&self) -> Option<Timestamp> {
        self.limiter.free_at()
    }

    /// `GET /locations/`: every sub-account, each key judged as its row arrives and its text dropped.
    pub async fn list_sub_accounts(&self, fingerprint_key: &FingerprintKey, progress: &Progress) -> Listing {
        let mut reading = Reading::default();
        let error = tokio::select! {
            read = self.read_list(fingerprint_key, progress, &mut reading) => read.err(),
            () = progress.cancelled() => Some(PlatformError::Cancelled),
        };
        Listing {
            sub_accounts: reading.sub_accounts,
            bad_rows: reading.bad_rows,
            bad_row_count: reading.bad_row_count,
            error,
        }
    }

    async fn read_list(
        &self,
        fingerprint_key: &FingerprintKey,
        progress: &Progress,
        reading: &mut Reading,
    ) -> Result<(), PlatformError> {
        let _permit = self.limiter.acquire().await.map_err(PlatformError::DayUsedUp)?;
        let request = self.client.get(self.addresses.list()).header(AUTHORIZATION, self.authorization.clone());
        let response = request.send().await.map_err(|error| meaning_of(&error))?;
        let mut response = data(self.accept(response).await?)?;
        let mut cutter = RowCutter::new();
        let mut bytes = 0_u64;
        while let Some(chunk) = response.chunk().await.map_err(|error| meaning_of(&error))? {
            bytes += chunk.len() as u64;
            if bytes > LARGEST_BODY {
                return Err(PlatformError::TooLarge(LARGEST_BODY));
            }
            cutter.push(&chunk, |row| reading.take(row, fingerprint_key)).map_err(PlatformError::from)?;
            progress.rows.store(reading.count(), Ordering::Relaxed);
        }
        cutter.finish().map_err(PlatformError::from)
    }

    /// Waits for a place in the rate budget. Whoever holds the permit may make one request.
    ///
    /// # Errors
    /// [`PlatformError::DayUsedUp`]: waiting that long is the caller's decision.
    pub async fn reserve(&self) -> Result<Permit, PlatformError> {
        self.limiter.acquire().await.map_err(PlatformError::DayUsedUp)
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
            .client
            .post(address)
            .header(AUTHORIZATION, self.authorization.clone())
            .header(CONTENT_TYPE, "application/json")
            .timeout(self.patience.regenerate)
            .body(r#"{"confirm":"CONFIRM"}"#)
            .send()
            .await;
        match sent {
            Ok(response) => match self.accept(response).await {
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
    pub async fn key_of(&self, sub_account_id: &str) -> Result<KeyField, PlatformError> {
        let address = self.addresses.one(sub_account_id).ok_or(PlatformError::NoAddress)?;
        let _permit = self.reserve().await?;
        let request = self.client.get(address).header(AUTHORIZATION, self.authorization.clone());
        let response = request.timeout(self.patience.regenerate).send().await.map_err(|error| meaning_of(&error))?;
        let response = data(self.accept(response).await?)?;
        let body = Zeroizing::new(read_start(response, LARGEST_ROW).await?);
        read_key(&body).ok_or(PlatformError::NotReadable)
    }

    /// `GET /custom-values/` with a sub-account's own key: whether it works. Counts on that key's budget, not on the
    /// agency's.
    ///
    /// # Errors
    /// Why that is not known.
    pub async fn works(&self, key: &ApiKey) -> Result<bool, PlatformError> {
        let request = self.client.get(self.addresses.custom_values()).header(AUTHORIZATION, bearer(key)?);
        let response = request.timeout(self.patience.regenerate).send().await.map_err(|error| meaning_of(&error))?;
        self.hear(response.headers());
        match response.status().as_u16() {
            200..=299 => Ok(true),
            401 => Ok(false),
            429 => Err(PlatformError::RateLimited(Timestamp::MAX)),
            status => {
                let is_web_page = is_web_page(response.headers());
                let body = read_start(response, LARGEST_ERROR_BODY).await?;
                Err(meaning_of_refusal(status, is_web_page, &body))
            }
        }
    }

    /// `Retry-After`, in seconds or as a date.
    fn retry_after(&self, headers: &HeaderMap) -> Option<Duration> {
        read_pause(headers.get(RETRY_AFTER)?.to_str().ok()?, self.time.now())
    }

    /// Sets the time right by an answer.
    fn hear(&self, headers: &HeaderMap) {
        let said = headers.get(DATE).and_then(|date| date.to_str().ok());
        if let Some(said) = said.and_then(|date| rfc2822::parse(date).ok()) {
            self.time.heard(said.timestamp());
        }
    }

    /// Takes over the limits an answer tells of, and turns every status but success into its error.
    async fn accept(&self, response: Response) -> Result<Response, PlatformError> {
        self.hear(response.headers());
        let status = response.status();
        let headers = read_limits(response.headers());
        if status == StatusCode::TOO_MANY_REQUESTS {
            let (until, of_the_day) = self.limiter.refused(headers, self.retry_after(response.headers()));
            return Err(if of_the_day { PlatformError::DayUsedUp(until) } else { PlatformError::RateLimited(until) });
        }
        self.limiter.observe(headers);
        if status.is_success() {
            return Ok(response);
        }
        let is_web_page = is_web_page(response.headers());
        let body = read_start(response, LARGEST_ERROR_BODY).await.unwrap_or_default();
        Err(meaning_of_refusal(status.as_u16(), is_web_page, &body))
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

#[derive(Default)]
struct Reading {
    sub_accounts: Vec<ListedSubAccount>,
    ids: HashSet<String>,
    bad_rows: Vec<BadRow>,
    bad_row_count: u32,
}

impl Reading {
    fn count(&self) -> u32 {
        u32::try_from(self.sub_accounts.len()).unwrap_or(u32::MAX).saturating_add(self.bad_row_count)
    }

    fn take(&mut self, row: &[u8], fingerprint_key: &FingerprintKey) {
        let position = self.count().saturating_add(1);
        let (name, reason) = match read_row(row, fingerprint_key) {
            Ok(sub_account) if self.ids.insert(sub_account.id.clone()) => {
                self.sub_accounts.push(sub_account);
                return;
            }
            Ok(again) => (Some(again.name), "its id came twice"),
            Err(why) => why,
        };
        self.bad_row_count = self.bad_row_count.saturating_add(1);
        if self.bad_rows.len() < BAD_ROWS_KEPT {
            self.bad_rows.push(BadRow { position, name, reason: reason.to_owned() });
        }
    }
}

impl From<NotRows> for PlatformError {
    fn from(error: NotRows) -> Self {
        match error {
            NotRows::NotReadable => Self::NotReadable,
            NotRows::CutOff => Self::CutOff,
        }
    }
}

/// A server in trouble, or one that answers with a redirect, may have done what it was asked all the same.
fn surely_nothing_was_done(answer: &PlatformError) -> bool {
    match answer {
        PlatformError::WrongKey
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

fn read_limits(headers: &HeaderMap) -> LimitHeaders {
    LimitHeaders::read(|name| headers.get(name)?.to_str().ok()?.trim().parse().ok())
}

/// The beginning of a body: no more of it than `most` bytes and what came with them.
async fn read_start(mut response: Response, most: usize) -> Result<Vec<u8>, PlatformError> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| meaning_of(&error))? {
        body.extend_from_slice(&chunk);
        if body.len() > most {
            break;
        }
    }
    Ok(body)
}

/// How long a `Retry-After` asks to wait: seconds, or a date.
fn read_pause(said: &str, now: Timestamp) -> Option<Duration> {
    let wait = match said.trim().parse() {
        Ok(seconds) => Duration::from_secs(seconds),
        Err(_) => time_left(now, rfc2822::parse(said.trim()).ok()?.timestamp()).unwrap_or_default(),
    };
    Some(wait.min(LONGEST_PAUSE))
}

/// An answer that holds data. A network that asks to sign in answers in the platform's stead, and says that all is well.
fn data(response: Response) -> Result<Response, PlatformError> {
    if is_web_page(response.headers()) { Err(PlatformError::SignInPage) } else { Ok(response) }
}

fn is_web_page(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.trim_start().to_ascii_lowercase().starts_with("text/html")
}

fn bearer(key: &ApiKey) -> Result<HeaderValue, PlatformError> {
    let text = Zeroizing::new(format!("Bearer {}", key.expose()));
    let mut value = HeaderValue::from_str(&text).map_err(|_| PlatformError::WrongKey)?;
    value.set_sensitive(true);
    Ok(value)
}

/// What a failure below HTTP means.
fn meaning_of(error: &reqwest::Error) -> PlatformError {
    if error.is_timeout() {
        return if error.is_connect() { PlatformError::NoNetwork } else { PlatformError::NoAnswer };
    }
    if error.is_connect() {
        return match cause_in_tls(error) {
            Some(said) if said.contains("Expired") || said.contains("NotValidYet") => PlatformError::ClockWrong,
            Some(_) => PlatformError::NotSecure,
            None => PlatformError::NoNetwork,
        };
    }
    if error.is_body() || error.is_decode() {
        return PlatformError::CutOff;
    }
    // Sent, and the connection ended without an answer.
    PlatformError::NoAnswer
}

/// TLS errors come as I/O errors whose kind is "invalid data", wrapped in others; refused and unreachable connections never
/// do. An I/O error's `source` skips the error it wraps, so that one is asked for by its own name.
fn cause_in_tls(error: &reqwest::Error) -> Option<String> {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = std::error::Error::source(error);
    while let Some(present) = cause {
        cause = present.source();
        if let Some(io) = present.downcast_ref::<std::io::Error>() {
            if io.kind() == std::io::ErrorKind::InvalidData {
                return Some(format!("{io:?}"));
            }
            cause = io.get_ref().map(|wrapped| wrapped as &(dyn std::error::Error + 'static)).or(cause);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pause_is_understood_in_seconds_and_as_a_date_and_never_lasts_longer_than_a_week() {
        let now = "2026-03-02T09:00:00Z".parse().unwrap();
        for (said, seconds) in [
            ("42", Some(42)),
            (" 0 ", Some(0)),
            ("Mon, 02 Mar 2026 09:01:30 GMT", Some(90)),
            ("Mon, 02 Mar 2026 08:00:00 GMT", Some(0)),
            ("99999999999", Some(604_800)),
            ("Fri, 02 Mar 2085 09:01:30 GMT", Some(604_800)),
            ("soon", None),
            ("-5", None),
        ] {
            assert_eq!(read_pause(said, now).map(|pause| pause.as_secs()), seconds, "{said:?}");
        }
    }
}
