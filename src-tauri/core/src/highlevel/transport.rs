//! The way to the platform that both APIs take: one credential over HTTP inside its rate budget, the limits and the time
//! its answers tell of, and what a failure means.
//!
//! Nothing is repeated here, and no address is known here.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;

use jiff::Timestamp;
use jiff::fmt::rfc2822;
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, DATE, HeaderMap, HeaderValue, RETRY_AFTER};
use reqwest::{Client, IntoUrl, Method, RequestBuilder, Response, StatusCode};
use secrecy::zeroize::Zeroizing;
use tokio::sync::Notify;

use super::budget::{BudgetView, CredentialKind, LimitHeaders, Purpose, StartingLimits};
use super::errors::{PlatformError, meaning_of_refusal};
use super::limiter::{Permit, RateLimiter};
use super::rows::{NotRows, RowCutter};
use super::wire::{BadRow, RowRead, WireRows};
use crate::clock::{Clock as _, PlatformTime, time_left};
use crate::key::ApiKey;
use crate::phrase::Phrase;

/// Bodies larger than this are not read on. An agency of 100,000 sub-accounts is about 200 MB.
const LARGEST_BODY: u64 = 1_000_000_000;
/// One sub-account is some 2 KB; much more than that is something else.
pub(super) const LARGEST_ROW: usize = 1024 * 1024;
/// Error bodies are read no further than this.
const LARGEST_ERROR_BODY: usize = 64 * 1024;
/// How many unusable rows are kept with their names; the others are only counted.
const BAD_ROWS_KEPT: usize = 100;
/// A connection that nobody uses is closed after this: no sooner than a window of the limit is over.
const KEPT_OPEN: Duration = Duration::from_secs(10);
/// No pause that is asked for is kept longer.
const LONGEST_PAUSE: Duration = Duration::from_hours(7 * 24);

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
    /// How many will come; 0 for not known.
    expected: AtomicU32,
    cancelled: AtomicBool,
    cancel: Notify,
}

impl Progress {
    /// Rows read so far.
    #[must_use]
    pub fn rows(&self) -> u32 {
        self.rows.load(Ordering::Relaxed)
    }

    /// How many rows will come, where the platform said so.
    #[must_use]
    pub fn expected(&self) -> Option<u32> {
        Some(self.expected.load(Ordering::Relaxed)).filter(|expected| *expected > 0)
    }

    pub(super) fn set_rows(&self, rows: u32) {
        self.rows.store(rows, Ordering::Relaxed);
    }

    pub(super) fn expect(&self, rows: u32) {
        self.expected.store(rows, Ordering::Relaxed);
    }

    /// Stops the list as soon as possible.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
        self.cancel.notify_waiters();
    }

    /// Whether it was stopped.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }

    pub(super) async fn cancelled(&self) {
        let notified = self.cancel.notified();
        if !self.cancelled.load(Ordering::Relaxed) {
            notified.await;
        }
    }
}

/// Rows that could not be used.
#[derive(Debug, Default)]
pub(super) struct BadRows {
    /// The first of them.
    pub(super) kept: Vec<BadRow>,
    pub(super) count: u32,
}

impl BadRows {
    pub(super) fn note(&mut self, position: u32, name: Option<String>, reason: Phrase) {
        self.count = self.count.saturating_add(1);
        if self.kept.len() < BAD_ROWS_KEPT {
            self.kept.push(BadRow { position, name, reason });
        }
    }
}

/// The client of all requests: every credential of an agency can share one.
pub(super) fn client(patience: Patience) -> Result<Client, PlatformError> {
    Client::builder()
        .user_agent(concat!("KeyDesk/", env!("CARGO_PKG_VERSION")))
        // The credential must never follow to another address.
        .redirect(reqwest::redirect::Policy::none())
        // Nothing is ever sent a second time by the library's own decision.
        .retry(reqwest::retry::never())
        .connect_timeout(patience.connect)
        .read_timeout(patience.silence)
        // An open connection's memory holds the keys that came last.
        .pool_idle_timeout(KEPT_OPEN)
        .build()
        .map_err(|_| PlatformError::NotSecure)
}

/// One credential's way to the platform.
pub(super) struct Transport {
    client: Client,
    authorization: HeaderValue,
    of: CredentialKind,
    limiter: Arc<RateLimiter>,
    patience: Patience,
    time: Arc<PlatformTime>,
}

impl Transport {
    /// Prepares the way; sends nothing.
    pub(super) fn new(
        credential: &ApiKey,
        of: CredentialKind,
        patience: Patience,
        time: Arc<PlatformTime>,
        starting: StartingLimits,
    ) -> Result<Self, PlatformError> {
        let limiter = Arc::new(RateLimiter::new(of, starting, time.clone()));
        Self::with(client(patience)?, limiter, credential, of, patience, time)
    }

    /// The same with a client and a budget that outlive it.
    pub(super) fn with(
        client: Client,
        limiter: Arc<RateLimiter>,
        credential: &ApiKey,
        of: CredentialKind,
        patience: Patience,
        time: Arc<PlatformTime>,
    ) -> Result<Self, PlatformError> {
        let authorization = bearer(credential).ok_or(match of {
            CredentialKind::AgencyToken => PlatformError::WrongToken,
            CredentialKind::AgencyKey | CredentialKind::SubAccountKeys => PlatformError::WrongKey,
        })?;
        Ok(Self { client, authorization, of, limiter, patience, time })
    }

    /// Takes up the day's count of an earlier run of the program.
    pub(super) fn resume(&self, used_today: u32) {
        self.limiter.resume(used_today);
    }

    pub(super) fn budget(&self) -> BudgetView {
        self.limiter.view()
    }

    pub(super) fn free_at(&self) -> Option<Timestamp> {
        self.limiter.free_at()
    }

    pub(super) fn go_on_from(&self, earlier: &BudgetView) {
        self.limiter.resume(earlier.used_today);
        if earlier.used_in_window > 0 {
            // Which of them HighLevel still counts is not known any more: a window's pause is always enough.
            self.limiter.refused(LimitHeaders::default(), None);
        }
    }

    /// Waits for a place in the rate budget. Whoever holds the permit may make one request.
    pub(super) async fn reserve(&self, purpose: Purpose) -> Result<Permit, PlatformError> {
        self.limiter.acquire(purpose).await.map_err(PlatformError::DayUsedUp)
    }

    /// A request with the credential, not sent yet.
    pub(super) fn request(&self, method: Method, address: impl IntoUrl) -> RequestBuilder {
        self.client.request(method, address).header(AUTHORIZATION, self.authorization.clone())
    }

    /// A request about a single thing, which may not take long as a whole.
    pub(super) fn short_request(&self, method: Method, address: impl IntoUrl) -> RequestBuilder {
        self.request(method, address).timeout(self.patience.regenerate)
    }

    /// Sends a request that only asks, and takes its answer if it holds data.
    pub(super) async fn ask(&self, request: RequestBuilder) -> Result<Response, PlatformError> {
        let response = request.send().await.map_err(|error| meaning_of(&error))?;
        data(self.accept(response).await?)
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
    pub(super) async fn accept(&self, response: Response) -> Result<Response, PlatformError> {
        self.hear(response.headers());
        let status = response.status();
        let headers = read_limits(response.headers());
        if status == StatusCode::TOO_MANY_REQUESTS {
            let (until, of_the_day) = self.limiter.refused(headers, self.retry_after(response.headers()));
            tracing::warn!(credential = ?self.of, %until, of_the_day, "HighLevel asks for a pause");
            return Err(if of_the_day { PlatformError::DayUsedUp(until) } else { PlatformError::RateLimited(until) });
        }
        self.limiter.observe(headers);
        if status.is_success() {
            return Ok(response);
        }
        let is_web_page = is_web_page(response.headers());
        tracing::warn!(credential = ?self.of, %status, is_web_page, "HighLevel refused a request");
        let body = read_start(response, LARGEST_ERROR_BODY).await.unwrap_or_default();
        Err(meaning_of_refusal(self.of, status.as_u16(), is_web_page, &body))
    }
}

fn read_limits(headers: &HeaderMap) -> LimitHeaders {
    LimitHeaders::read(|name| headers.get(name)?.to_str().ok()?.trim().parse().ok())
}

/// Reads a list's body to its end, telling of each row as it comes.
pub(super) async fn read_rows(
    mut response: Response,
    mut on_row: impl FnMut(RowRead<'_>),
) -> Result<(), PlatformError> {
    let mut cutter = RowCutter::new();
    let mut bytes = 0_u64;
    while let Some(chunk) = response.chunk().await.map_err(|error| meaning_of(&error))? {
        bytes += chunk.len() as u64;
        if bytes > LARGEST_BODY {
            return Err(PlatformError::TooLarge(LARGEST_BODY));
        }
        cutter.push::<WireRows>(&chunk, &mut on_row)?;
    }
    Ok(cutter.finish()?)
}

/// The beginning of a body: no more of it than `most` bytes and what came with them.
pub(super) async fn read_start(mut response: Response, most: usize) -> Result<Vec<u8>, PlatformError> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| meaning_of(&error))? {
        body.extend_from_slice(&chunk);
        if body.len() > most {
            break;
        }
    }
    Ok(body)
}

impl From<NotRows> for PlatformError {
    fn from(error: NotRows) -> Self {
        match error {
            NotRows::NotReadable => Self::NotReadable,
            NotRows::CutOff => Self::CutOff,
        }
    }
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

/// The header that holds the credential; `None` for text that cannot stand in a header.
fn bearer(key: &ApiKey) -> Option<HeaderValue> {
    let text = Zeroizing::new(format!("Bearer {}", key.expose()));
    let mut value = HeaderValue::from_str(&text).ok()?;
    value.set_sensitive(true);
    Some(value)
}

/// What a failure below HTTP means.
pub(super) fn meaning_of(error: &reqwest::Error) -> PlatformError {
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
