//! The requests Key Desk makes of API 2.0 with an agency's Private Integration Token: names of sub-accounts, page by page,
//! and how many there should be. API 2.0 shows no keys.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use jiff::Timestamp;
use reqwest::Method;
use reqwest::header::{HeaderName, HeaderValue};
use url::Url;

use super::addresses::PlatformAddresses;
use super::budget::{BudgetView, CredentialKind, Purpose, StartingLimits};
use super::errors::PlatformError;
use super::pages::{Came, Next, Pages, Question};
use super::transport::{BadRows, LARGEST_ROW, Patience, Progress, Transport, read_rows, read_start};
use super::wire::{BadRow, NamedSubAccount, Unusable, read_company, read_company_id, take_named_row};
use crate::clock::{Clock as _, PlatformTime, time_left};
use crate::key::ApiKey;

const VERSION: HeaderName = HeaderName::from_static("version");
/// A page is asked for again after a pause that is no longer than this.
const LONGEST_PAUSE_KEPT: Duration = Duration::from_mins(1);

/// How pages are asked for. Settings, because the platform says little of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageSettings {
    /// How many sub-accounts a page holds.
    pub size: u32,
    /// The `Version` header.
    pub version: String,
    /// HighLevel's id of the agency (company), where the owner entered it.
    pub company_id: Option<String>,
}

impl Default for PageSettings {
    fn default() -> Self {
        Self { size: 100, version: "2021-07-28".to_owned(), company_id: None }
    }
}

/// The agency, as the platform tells of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgencyFound {
    /// HighLevel's id of it.
    pub company_id: String,
    /// Its name, where the token may read it.
    pub name: Option<String>,
    /// Its white-label domain, where it has one and the token may read it.
    pub domain: Option<String>,
}

/// What the pages brought. Rows that came before an error are kept.
#[derive(Debug, Default)]
pub struct NamesListing {
    /// The sub-accounts, in the platform's order, each once.
    pub sub_accounts: Vec<NamedSubAccount>,
    /// The first hundred rows that could not be used.
    pub bad_rows: Vec<BadRow>,
    /// How many rows could not be used.
    pub bad_row_count: u32,
    /// How many sub-accounts the agency has, where the platform says so.
    pub expected: Option<u32>,
    /// The agency, where it could be found out.
    pub agency: Option<AgencyFound>,
    /// Whether nothing speaks against this being every sub-account.
    pub whole: bool,
    /// Why the list is not whole, where it is not for an error.
    pub error: Option<PlatformError>,
}

/// One agency's way to API 2.0: addresses, token, budget.
pub struct Api2 {
    addresses: PlatformAddresses,
    pages: PageSettings,
    version: HeaderValue,
    transport: Transport,
    time: Arc<PlatformTime>,
    /// The agency's id, once it is known.
    company_id: Mutex<Option<String>>,
}

impl Api2 {
    /// Prepares the way; sends nothing.
    ///
    /// # Errors
    /// [`PlatformError::WrongToken`] and [`PlatformError::VersionMissing`] for text that cannot stand in a request, and
    /// [`PlatformError::NotSecure`] when no TLS can be set up on this computer.
    pub fn new(
        addresses: PlatformAddresses,
        token: &ApiKey,
        patience: Patience,
        time: Arc<PlatformTime>,
        starting: StartingLimits,
        pages: PageSettings,
    ) -> Result<Self, PlatformError> {
        let version = HeaderValue::from_str(&pages.version).map_err(|_| PlatformError::VersionMissing)?;
        let transport = Transport::new(token, CredentialKind::AgencyToken, patience, time.clone(), starting)?;
        let company_id = Mutex::new(pages.company_id.clone());
        Ok(Self { addresses, pages, version, transport, time, company_id })
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

    /// HighLevel's id of the agency, where it is known: given, or found by a list.
    #[must_use]
    pub fn company_id(&self) -> Option<String> {
        self.company_id.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// `GET /locations/search`, page by page and several at once: every sub-account's name. The agency's own count is asked
    /// before, so that a list that shrinks meanwhile shows as fewer than promised.
    pub async fn list_sub_accounts(&self, progress: &Progress, purpose: Purpose) -> NamesListing {
        let mut reading = Reading::default();
        let error = tokio::select! {
            read = self.read_list(progress, purpose, &mut reading) => read.err(),
            () = progress.cancelled() => Some(PlatformError::Cancelled),
        };
        reading.listing(error)
    }

    async fn read_list(
        &self,
        progress: &Progress,
        purpose: Purpose,
        reading: &mut Reading,
    ) -> Result<(), PlatformError> {
        self.find_agency(purpose, reading).await?;
        if let Some(expected) = reading.expected {
            progress.expect(expected);
        }
        let mut pages = Pages::new(self.pages.size, reading.expected);
        let mut under_way = FuturesUnordered::new();
        loop {
            match pages.next() {
                Next::Ask(question) => under_way.push(self.page(question, purpose)),
                Next::Wait => {
                    let Some(page) = under_way.next().await else { return Err(PlatformError::NotReadable) };
                    let question = page.question;
                    let (came, error) = reading.take(page);
                    progress.set_rows(reading.count());
                    if let Some(error) = error {
                        return Err(error);
                    }
                    pages.came(question, came);
                }
                Next::Over => break,
            }
        }
        reading.whole = pages.whole();
        Ok(())
    }

    /// Finds out which agency it is, where that is not known yet, and how many sub-accounts it has. A token that may not
    /// read these still lists.
    async fn find_agency(&self, purpose: Purpose, reading: &mut Reading) -> Result<(), PlatformError> {
        let company_id = match self.company_id() {
            Some(known) => known,
            None => match self.find_company_id(purpose).await? {
                Some(found) => found,
                None => return Ok(()),
            },
        };
        *self.company_id.lock().unwrap_or_else(PoisonError::into_inner) = Some(company_id.clone());
        let address = self.addresses.company(&company_id).ok_or(PlatformError::NoAddress)?;
        let company = told(self.ask(address, purpose).await)?.and_then(|answer| read_company(&answer));
        reading.expected = company.as_ref().and_then(|company| company.location_count);
        let (name, domain) = company.map_or((None, None), |company| (company.name, company.domain));
        reading.agency = Some(AgencyFound { company_id, name, domain });
        Ok(())
    }

    /// The agency's id stands in what is told of any of its sub-accounts.
    async fn find_company_id(&self, purpose: Purpose) -> Result<Option<String>, PlatformError> {
        let page = self.page(Question::FIRST, purpose).await;
        if let Some(error) = page.error {
            return Err(error);
        }
        let Some(first) = page.rows.into_iter().find_map(Result::ok) else { return Ok(None) };
        let Some(address) = self.addresses.one_in_api_2(&first.id) else { return Ok(None) };
        Ok(told(self.ask(address, purpose).await)?.and_then(|answer| read_company_id(&answer)))
    }

    /// One small answer. Asked for once more where the platform, not the question, was the trouble.
    async fn ask(&self, address: Url, purpose: Purpose) -> Result<Vec<u8>, PlatformError> {
        match self.ask_once(address.clone(), purpose).await {
            Err(error) if self.is_worth_another_try(&error) => self.ask_once(address, purpose).await,
            answer => answer,
        }
    }

    async fn ask_once(&self, address: Url, purpose: Purpose) -> Result<Vec<u8>, PlatformError> {
        let _permit = self.transport.reserve(purpose).await?;
        let request = self.transport.short_request(Method::GET, address).header(VERSION, self.version.clone());
        read_start(self.transport.ask(request).await?, LARGEST_ROW).await
    }

    /// One page. The second try takes the place of the first, unless it brought less.
    async fn page(&self, question: Question, purpose: Purpose) -> Page {
        let first = self.page_once(question, purpose).await;
        if !first.error.as_ref().is_some_and(|error| self.is_worth_another_try(error)) {
            return first;
        }
        let second = self.page_once(question, purpose).await;
        if second.error.is_some() && second.rows.len() < first.rows.len() { first } else { second }
    }

    async fn page_once(&self, question: Question, purpose: Purpose) -> Page {
        let mut rows = Vec::new();
        let error = self.read_page(question, purpose, &mut rows).await.err();
        Page { question, rows, error }
    }

    async fn read_page(
        &self,
        question: Question,
        purpose: Purpose,
        rows: &mut Vec<ReadRow>,
    ) -> Result<(), PlatformError> {
        let mut address = self.addresses.search().ok_or(PlatformError::NoAddress)?;
        {
            let mut query = address.query_pairs_mut();
            if let Some(company_id) = self.company_id() {
                query.append_pair("companyId", &company_id);
            }
            query.append_pair("skip", &question.skip.to_string());
            query.append_pair("limit", &question.limit.to_string());
            query.append_pair("order", "asc");
        }
        let _permit = self.transport.reserve(purpose).await?;
        let request = self.transport.request(Method::GET, address).header(VERSION, self.version.clone());
        let response = self.transport.ask(request).await.map_err(meaning_for_a_list)?;
        read_rows(response, |row| rows.push(take_named_row(row))).await
    }

    /// Asking again does no harm. It helps where the platform was in trouble, or wants a short pause.
    fn is_worth_another_try(&self, error: &PlatformError) -> bool {
        match error {
            PlatformError::ServiceTrouble(_) | PlatformError::NoAnswer | PlatformError::CutOff => true,
            PlatformError::RateLimited(until) => {
                time_left(self.time.now(), *until).is_none_or(|pause| pause <= LONGEST_PAUSE_KEPT)
            }
            _ => false,
        }
    }
}

/// A row as it was read, or its name and what is wrong with it.
type ReadRow = Result<NamedSubAccount, Unusable>;

struct Page {
    question: Question,
    rows: Vec<ReadRow>,
    error: Option<PlatformError>,
}

#[derive(Default)]
struct Reading {
    /// Each with its place in the platform's order.
    sub_accounts: Vec<(u32, NamedSubAccount)>,
    ids: HashSet<String>,
    bad_rows: BadRows,
    expected: Option<u32>,
    agency: Option<AgencyFound>,
    whole: bool,
}

impl Reading {
    fn count(&self) -> u32 {
        u32::try_from(self.ids.len()).unwrap_or(u32::MAX).saturating_add(self.bad_rows.count)
    }

    /// Takes a page's rows, each sub-account once. Says what came, and what kept the rest from coming.
    fn take(&mut self, page: Page) -> (Came, Option<PlatformError>) {
        let rows = u32::try_from(page.rows.len()).unwrap_or(u32::MAX);
        let mut came = Came { rows, new: 0, bad: 0 };
        for (place, row) in (page.question.skip..).zip(page.rows) {
            match row {
                Ok(sub_account) if self.ids.insert(sub_account.id.clone()) => {
                    came.new += 1;
                    self.sub_accounts.push((place, sub_account));
                }
                Ok(_) => {}
                Err((name, reason)) => {
                    came.bad += 1;
                    self.bad_rows.note(place.saturating_add(1), name, reason);
                }
            }
        }
        (came, page.error)
    }

    fn listing(mut self, error: Option<PlatformError>) -> NamesListing {
        self.sub_accounts.sort_by_key(|(place, _)| *place);
        NamesListing {
            sub_accounts: self.sub_accounts.into_iter().map(|(_, sub_account)| sub_account).collect(),
            bad_row_count: self.bad_rows.count,
            bad_rows: self.bad_rows.kept,
            expected: self.expected,
            agency: self.agency,
            whole: self.whole && error.is_none(),
            error,
        }
    }
}

/// What was answered, or nothing where the platform would not tell. Other trouble stays trouble.
fn told(answer: Result<Vec<u8>, PlatformError>) -> Result<Option<Vec<u8>>, PlatformError> {
    match answer {
        Ok(answer) => Ok(Some(answer)),
        Err(
            PlatformError::WrongToken
            | PlatformError::ScopeMissing(_)
            | PlatformError::NotThisSubAccount
            | PlatformError::NotAllowed(_)
            | PlatformError::PlanWithout(_)
            | PlatformError::ServiceTrouble(_)
            | PlatformError::CutOff
            | PlatformError::NotReadable
            | PlatformError::TooLarge(_)
            | PlatformError::Unexpected { .. }
            | PlatformError::NoAddress,
        ) => Ok(None),
        Err(error) => Err(error),
    }
}

/// The token of one sub-account is refused every list, in words that do not say so. A firewall's refusal and a missing scope
/// have words of their own, and so has a wrong id of the agency.
fn meaning_for_a_list(error: PlatformError) -> PlatformError {
    match error {
        PlatformError::NotThisSubAccount => PlatformError::TokenOfOneSubAccount,
        PlatformError::NotAllowed(said) if !said.is_empty() && !said.to_lowercase().contains("company") => {
            PlatformError::TokenOfOneSubAccount
        }
        error => error,
    }
}
