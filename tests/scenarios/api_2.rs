//! API 2.0 against the agency: names page by page within the token's budget, right however the pages come, and never more
//! than is true.

use std::collections::HashSet;
use std::sync::Arc;

use keydesk_core::clock::PlatformTime;
use keydesk_core::highlevel::{
    Addresses, AgencyFound, Api2, LimitsFrom, NamesListing, PageSettings, Patience, PlatformAddresses, PlatformError,
    Progress, Purpose, StartingLimits,
};
use keydesk_core::key::ApiKey;
use keydesk_demo_agency::{AgencyPlan, Clock, DemoAgency, Fault, FaultPaths, FaultScope, Limits};

use crate::budget::SharedClock;
use crate::stage::SimulatedClock;

/// An agency, and the way to it with a token.
pub struct Names {
    pub agency: DemoAgency,
    pub clock: Clock,
    pub api: Api2,
}

impl Names {
    pub async fn of(size: usize) -> Self {
        Self::with(AgencyPlan { size, ..AgencyPlan::default() }).await
    }

    pub async fn with(plan: AgencyPlan) -> Self {
        let clock = Clock::starting_at("2026-03-02T09:00:00Z".parse().unwrap(), 0.0);
        let agency = DemoAgency::start(plan, clock.clone(), None).await.unwrap();
        let api = api(&agency, &agency.agency_token(), PageSettings::default(), QUICK).unwrap();
        Self { agency, clock, api }
    }

    /// The same once more, with the agency's id known from the beginning.
    pub fn knowing(self) -> Self {
        let pages = PageSettings { company_id: Some(self.agency.company_id()), ..PageSettings::default() };
        let api = api(&self.agency, &self.agency.agency_token(), pages, QUICK).unwrap();
        Self { api, ..self }
    }

    /// A way of its own for those who wait less.
    pub fn impatient(&self, patience: Patience) -> Api2 {
        api(&self.agency, &self.agency.agency_token(), PageSettings::default(), patience).unwrap()
    }

    pub async fn list(&self) -> NamesListing {
        self.api.list_sub_accounts(&Progress::default(), Purpose::Look).await
    }

    fn paths(&self) -> Vec<String> {
        self.agency.requests().into_iter().map(|request| request.path).collect()
    }

    fn pages(&self) -> usize {
        self.paths().iter().filter(|path| *path == "/locations/search").count()
    }

    fn set(&self, fault: Fault, after: u32) {
        self.agency.set_fault_after(after, fault, FaultScope::once(FaultPaths::All));
    }
}

/// Real time is only spent where an answer really never comes.
pub const QUICK: Patience = Patience {
    connect: std::time::Duration::from_secs(2),
    silence: std::time::Duration::from_secs(2),
    regenerate: std::time::Duration::from_secs(2),
};

pub fn addresses(agency: &DemoAgency) -> PlatformAddresses {
    PlatformAddresses::check(&Addresses {
        base: Some(agency.api_1_address()),
        api2: Some(agency.api_2_address()),
        ..Addresses::default()
    })
    .unwrap()
}

pub fn time(agency: &DemoAgency) -> Arc<PlatformTime> {
    Arc::new(PlatformTime::new(Arc::new(SimulatedClock(agency.clock()))))
}

fn api(agency: &DemoAgency, token: &str, pages: PageSettings, patience: Patience) -> Result<Api2, PlatformError> {
    Api2::new(addresses(agency), &ApiKey::new(token), patience, time(agency), StartingLimits::TOKEN, pages)
}

fn ids(listing: &NamesListing) -> Vec<&str> {
    listing.sub_accounts.iter().map(|row| row.id.as_str()).collect()
}

#[tokio::test]
async fn every_sub_account_is_named_once_and_in_order_and_the_agency_is_found() {
    let names = Names::of(250).await;
    let progress = Progress::default();
    let listing = names.api.list_sub_accounts(&progress, Purpose::Look).await;
    assert_eq!(ids(&listing), names.agency.sub_account_ids());
    for row in &listing.sub_accounts {
        assert_eq!(names.agency.name_of(&row.id).as_deref().map(str::trim), Some(row.name.as_str()));
        assert!(!row.country.is_empty());
    }
    assert_eq!((listing.expected, listing.whole, listing.error), (Some(250), true, None));
    assert_eq!((progress.rows(), progress.expected()), (250, Some(250)));
    let agency = AgencyFound {
        company_id: names.agency.company_id(),
        name: Some("Bluewater Agency".to_owned()),
        domain: Some("https://app.bluewater.example".to_owned()),
    };
    assert_eq!(listing.agency, Some(agency));
    // One to find a sub-account, one to find its agency, the agency's count, and the pages.
    assert_eq!(names.paths().len(), 6);
    assert_eq!(names.paths()[2], format!("/companies/{}", names.agency.company_id()), "counted before it is read");
    names.list().await;
    assert_eq!(names.paths().len(), 6 + 4, "who the agency is stays known");
    let budget = names.api.budget();
    assert_eq!((budget.used_today, budget.limits_from), (10, LimitsFrom::Headers));
}

#[tokio::test]
async fn ten_thousand_come_in_the_fewest_windows_the_limit_allows_without_a_429() {
    let names = Names::of(10_000).await;
    let clock = Arc::new(SharedClock::new(names.clock.clone()));
    let pages = PageSettings { company_id: Some(names.agency.company_id()), ..PageSettings::default() };
    let token = ApiKey::new(&names.agency.agency_token());
    let time = Arc::new(PlatformTime::new(clock.clone()));
    let api = Api2::new(addresses(&names.agency), &token, QUICK, time, StartingLimits::TOKEN, pages).unwrap();
    let began = names.clock.now();
    let progress = Progress::default();
    let listing = clock.drive(&names.agency, api.list_sub_accounts(&progress, Purpose::Look)).await;
    assert_eq!((listing.sub_accounts.len(), listing.whole), (10_000, true));
    let requests = names.agency.requests();
    assert!(requests.iter().all(|request| request.status == 200));
    assert_eq!(requests.len(), 101, "the count and a hundred pages");
    // 101 requests at 20 in 10 s: five waits at least.
    assert_eq!(names.clock.now().duration_since(began).as_secs(), 50);
}

#[tokio::test]
async fn a_token_that_may_not_read_the_agency_still_lists_and_knows_the_end() {
    for size in [0, 60, 100, 250] {
        let names = Names::of(size).await;
        names.agency.set_fault(Fault::CompanyScopeMissing, FaultScope::always(FaultPaths::All));
        let listing = names.list().await;
        assert_eq!(ids(&listing), names.agency.sub_account_ids());
        assert_eq!((listing.expected, listing.whole, listing.error), (None, true, None), "{size}");
        let found = listing.agency.map(|agency| (agency.company_id, agency.name));
        assert_eq!(found, (size > 0).then(|| (names.agency.company_id(), None)));
        assert!(names.pages() <= size / 100 + 5, "{size}: {} pages", names.pages());
    }
}

#[tokio::test]
async fn pages_that_repeat_are_noticed_and_the_list_is_not_trusted() {
    let names = Names::of(450).await.knowing();
    names.agency.set_fault(Fault::RepeatedPage, FaultScope::always(FaultPaths::List));
    let listing = names.list().await;
    assert_eq!((listing.sub_accounts.len(), listing.expected, listing.whole), (100, Some(450), false));
    assert_eq!(listing.error, None);
    assert!(names.pages() <= 5, "{}", names.pages());
}

#[tokio::test]
async fn a_page_that_comes_short_in_the_middle_is_completed() {
    for with_count in [true, false] {
        let names = Names::of(450).await.knowing();
        if !with_count {
            // The agency's own answer, which holds the count, is refused; the pages are not.
            names.agency.set_fault(Fault::CompanyScopeMissing, FaultScope::once(FaultPaths::All));
            names.list().await;
        }
        names.set(Fault::ShortPage { fewer: 7 }, 1);
        let listing = names.list().await;
        assert_eq!(ids(&listing), names.agency.sub_account_ids());
        assert!(listing.whole);
    }
}

#[tokio::test]
async fn a_list_that_shrinks_while_it_is_read_shows_as_fewer_than_promised() {
    let names = Names::of(450).await.knowing();
    names.set(Fault::ListShrinks, 1);
    let listing = names.list().await;
    assert!(listing.sub_accounts.len() < 450, "{}", listing.sub_accounts.len());
    assert_eq!((listing.expected, listing.whole, listing.error), (Some(450), false, None));
    let again = names.list().await;
    assert_eq!((again.sub_accounts.len(), again.expected, again.whole), (449, Some(449), true));
}

#[tokio::test]
async fn a_list_that_grows_while_it_is_read_is_read_to_its_end() {
    let names = Names::of(450).await.knowing();
    names.set(Fault::ListGrows, 1);
    let listing = names.list().await;
    assert_eq!(ids(&listing), names.agency.sub_account_ids());
    assert_eq!((listing.sub_accounts.len(), listing.expected, listing.whole), (451, Some(450), true));
}

#[tokio::test]
async fn a_count_that_is_wrong_neither_hides_rows_nor_is_called_reached() {
    let too_many = Names::of(250).await;
    too_many.agency.set_fault(Fault::WrongCount(300), FaultScope::always(FaultPaths::All));
    let listing = too_many.list().await;
    assert_eq!((listing.sub_accounts.len(), listing.expected, listing.whole), (250, Some(300), false));
    let too_few = Names::of(250).await;
    too_few.agency.set_fault(Fault::WrongCount(120), FaultScope::always(FaultPaths::All));
    let listing = too_few.list().await;
    assert_eq!((listing.sub_accounts.len(), listing.expected, listing.whole), (250, Some(120), true));
}

#[tokio::test]
async fn a_row_that_comes_twice_is_one_sub_account() {
    let names = Names::of(40).await;
    names.agency.set_fault(Fault::RowTwice, FaultScope::always(FaultPaths::List));
    let listing = names.list().await;
    assert_eq!(ids(&listing), names.agency.sub_account_ids());
    assert_eq!(ids(&listing).into_iter().collect::<HashSet<_>>().len(), 40);
}

#[tokio::test]
async fn rows_that_cannot_be_used_are_counted_and_named_and_the_list_is_not_called_whole() {
    for (fault, named) in [(Fault::RowWithoutId, true), (Fault::RowNotAnObject, false)] {
        let names = Names::of(40).await.knowing();
        names.agency.set_fault(fault.clone(), FaultScope::once(FaultPaths::List));
        let listing = names.list().await;
        assert_eq!((listing.sub_accounts.len(), listing.bad_row_count, listing.bad_rows.len()), (39, 1, 1));
        let first = names.agency.name_of(&names.agency.sub_account_ids()[0]);
        assert_eq!(listing.bad_rows[0].name, first.filter(|_| named), "{fault:?}");
        assert!(!listing.whole);
        assert_eq!(names.pages(), 1, "the row is not looked for again");
    }
}

#[tokio::test]
async fn the_token_of_one_sub_account_is_told_from_the_agencys() {
    let names = Names::of(40).await;
    let ids = names.agency.sub_account_ids();
    let token_of = |id: &String| names.agency.key_of(id).filter(|key| key.starts_with("pit-"));
    let token = ids.iter().find_map(token_of).expect("a token among the keys");
    for company_id in [None, Some(names.agency.company_id())] {
        let pages = PageSettings { company_id, ..PageSettings::default() };
        let api = api(&names.agency, &token, pages, QUICK).unwrap();
        let listing = api.list_sub_accounts(&Progress::default(), Purpose::Look).await;
        assert_eq!(listing.error, Some(PlatformError::TokenOfOneSubAccount));
        assert!(listing.sub_accounts.is_empty() && !listing.whole);
    }
}

#[tokio::test]
async fn the_id_of_another_agency_is_not_mistaken_for_a_wrong_kind_of_token() {
    let names = Names::of(10).await;
    let pages = PageSettings { company_id: Some("someOtherCompany0001".to_owned()), ..PageSettings::default() };
    let api = api(&names.agency, &names.agency.agency_token(), pages, QUICK).unwrap();
    let listing = api.list_sub_accounts(&Progress::default(), Purpose::Look).await;
    let said = "The token does not have access to this company.".to_owned();
    assert_eq!(listing.error, Some(PlatformError::NotAllowed(said)));
}

#[tokio::test]
async fn a_dead_token_and_a_version_the_platform_does_not_know_are_told_apart() {
    let names = Names::of(10).await;
    let dead = api(&names.agency, "pit-00000000-0000-0000-0000-000000000000", PageSettings::default(), QUICK).unwrap();
    let listing = dead.list_sub_accounts(&Progress::default(), Purpose::Look).await;
    assert_eq!(listing.error, Some(PlatformError::WrongToken));
    let pages = PageSettings { version: "2019-01-01".to_owned(), ..PageSettings::default() };
    let old = api(&names.agency, &names.agency.agency_token(), pages, QUICK).unwrap();
    let listing = old.list_sub_accounts(&Progress::default(), Purpose::Look).await;
    assert_eq!(listing.error, Some(PlatformError::VersionMissing));
    let newest = PageSettings { version: "v3".to_owned(), ..PageSettings::default() };
    let newest = api(&names.agency, "pit-00000000-0000-0000-0000-000000000000", newest, QUICK).unwrap();
    let listing = newest.list_sub_accounts(&Progress::default(), Purpose::Look).await;
    assert_eq!(listing.error, Some(PlatformError::WrongToken), "v3 says it in a shape of its own");
}

#[tokio::test]
async fn the_owner_can_stop_it_and_keeps_what_has_come() {
    let names = Names::of(450).await.knowing();
    names.set(Fault::NoAnswer, 4);
    let progress = Arc::new(Progress::default());
    let stop = progress.clone();
    let stopping = tokio::spawn(async move {
        while stop.rows() < 200 {
            tokio::task::yield_now().await;
        }
        stop.cancel();
    });
    let listing = names.api.list_sub_accounts(&progress, Purpose::Look).await;
    stopping.await.unwrap();
    assert_eq!((listing.error, listing.whole), (Some(PlatformError::Cancelled), false));
    assert!(listing.sub_accounts.len() >= 200);
}

#[tokio::test]
async fn a_lower_limit_that_the_headers_tell_of_is_kept() {
    let token_limits = Limits { per_window: 3, window_seconds: 30, per_day: 500 };
    let names = Names::with(AgencyPlan { size: 1_200, token_limits, ..AgencyPlan::default() }).await.knowing();
    let listing = names.list().await;
    assert_eq!((listing.sub_accounts.len(), listing.whole), (1_200, true));
    assert!(names.agency.requests().iter().all(|request| request.status == 200));
    let budget = names.api.budget();
    assert_eq!((budget.window_limit, budget.window_seconds, budget.day_limit), (3, 30, 500));
}
