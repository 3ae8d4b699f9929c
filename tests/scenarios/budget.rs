//! The rate budget against the agency's own enforcement, in simulated time: never a request that would earn a 429.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp, ToSpan as _};
use keydesk_core::clock::{Clock as DeskClock, PlatformTime, Sleep};
use keydesk_core::error::ErrorCode;
use keydesk_core::highlevel::{
    Api1, Api2, CredentialKind, KeyProbe, PageSettings, PlatformAddresses, PlatformError, Progress, Purpose,
    StartingLimits,
};
use keydesk_core::key::{ApiKey, FingerprintKey, KeyForm};
use keydesk_demo_agency::{AgencyPlan, Clock, DemoAgency, Fault, FaultPaths, FaultScope, Limits, RequestRecord};
use tokio::sync::oneshot;
use tokio::task::JoinSet;

use crate::api_2::QUICK;
use crate::stage::{Stage, code};

fn refusals(stage: &Stage) -> usize {
    stage.agency.requests().iter().filter(|request| request.status == 429).count()
}

#[tokio::test]
async fn three_hundred_regenerations_at_once_are_sent_once_each_without_a_429() {
    let stage = Stage::connected(340).await;
    let began = stage.clock.now();
    let rows: Vec<_> = stage
        .desk
        .sub_accounts()
        .into_iter()
        .filter(|row| row.key_form != KeyForm::PrivateIntegrationToken)
        .take(300)
        .collect();
    let sending: Vec<_> = rows
        .iter()
        .map(|row| {
            let (desk, request) = (stage.desk.clone(), stage.confirmation(&row.id));
            tokio::spawn(async move { desk.regenerate(request).await })
        })
        .collect();
    for sent in sending {
        sent.await.unwrap().unwrap();
    }
    assert!(rows.iter().all(|row| stage.carried_out(&row.id) == 1));
    assert_eq!((stage.agency.history().len(), refusals(&stage)), (300, 0));
    // 301 requests at 100 per 10 s cannot take less than three waits. Simulated time jumps past answers that are still on
    // their way, so some waits may be longer than in life.
    let took = stage.clock.now().duration_since(began).as_secs();
    assert!((30..=70).contains(&took), "{took} s");
}

#[tokio::test]
async fn limits_the_headers_tell_of_are_kept_although_they_are_lower() {
    let limits = Limits { per_window: 4, window_seconds: 30, per_day: 1000 };
    let stage = Stage::with(AgencyPlan { size: 10, limits, ..AgencyPlan::default() }).await;
    stage.connect().await.unwrap();
    for _ in 0..20 {
        stage.desk.look_now().await.unwrap();
    }
    assert_eq!(refusals(&stage), 0);
    let view = stage.desk.view().budgets[0].clone();
    assert_eq!((view.window_limit, view.window_seconds, view.day_limit, view.used_today), (4, 30, 1000, 21));
}

#[tokio::test]
async fn a_429_is_obeyed_for_as_long_as_it_says() {
    let stage = Stage::connected(10).await;
    stage
        .agency
        .set_fault(Fault::TooManyRequests { retry_after_seconds: Some(42) }, FaultScope::once(FaultPaths::List));
    assert_eq!(code(stage.desk.look_now().await), Some(ErrorCode::RateLimited));
    let refused_at = stage.clock.now();
    assert!(stage.desk.view().budgets[0].waiting_until.is_some(), "the owner sees the pause");
    stage.desk.look_now().await.unwrap();
    assert!(stage.clock.now().duration_since(refused_at).as_secs() >= 42);
}

#[tokio::test]
async fn a_used_up_day_stops_all_requests_until_the_next() {
    let stage = Stage::connected(10).await;
    stage.agency.set_fault(Fault::DailyLimit, FaultScope::once(FaultPaths::List));
    assert_eq!(code(stage.desk.look_now().await), Some(ErrorCode::DayUsedUp));
    let asked = stage.lists();
    for _ in 0..3 {
        stage.clock.advance(Duration::from_hours(1));
        assert_eq!(code(stage.desk.look_now().await), Some(ErrorCode::DayUsedUp));
    }
    assert_eq!(stage.lists(), asked, "not one request was sent");
    stage.clock.advance(Duration::from_hours(12));
    stage.desk.look_now().await.unwrap();
}

#[tokio::test]
async fn a_restart_does_not_forget_what_was_used_today() {
    let mut stage = Stage::connected(10).await;
    for _ in 0..6 {
        stage.desk.look_now().await.unwrap();
    }
    stage.restart().await;
    assert_eq!(stage.desk.view().budgets[0].used_today, 7);
    stage.clock.advance(Duration::from_hours(24));
    stage.restart().await;
    assert_eq!(stage.desk.view().budgets[0].used_today, 0);
}

#[tokio::test]
async fn each_sub_accounts_key_has_a_budget_of_its_own_and_they_are_shown_as_one() {
    let agency_plan = AgencyPlan { size: 40, ..AgencyPlan::default() };
    let agency = DemoAgency::start(agency_plan, Clock::starting_at(Day::at(9), 0.0), None).await.unwrap();
    let probe =
        KeyProbe::new(crate::api_2::addresses(&agency), QUICK, crate::api_2::time(&agency), StartingLimits::API_1)
            .unwrap();
    let ids = agency.sub_account_ids();
    let (first, second) = (&ids[0], &ids[2]);
    let key = |id: &String| ApiKey::new(&agency.key_of(id).unwrap());
    assert_eq!(probe.budget().used_today, 0);
    for _ in 0..3 {
        assert_eq!(probe.works(first, &key(first)).await, Ok(true));
    }
    assert_eq!(probe.works(second, &key(second)).await, Ok(true));
    let view = probe.budget();
    assert_eq!((view.of, view.used_today, view.used_in_window), (CredentialKind::SubAccountKeys, 4, 3));
    agency.expire_key(first);
    assert_eq!(probe.works(first, &key(first)).await, Ok(false));
    assert_eq!(probe.works(second, &ApiKey::new("nobodys-key-of-the-old-kind")).await, Ok(false));
    let switched_off = "Unauthorized, Switch to the new API token.".to_owned();
    agency.set_fault(Fault::Unauthorized(switched_off), FaultScope::always(FaultPaths::All));
    assert_eq!(
        probe.works(second, &key(second)).await,
        Err(PlatformError::SwitchToToken),
        "which says nothing of the key"
    );
}

/// Time that many wait for at once: it goes on to the next instant somebody waits for when nothing else is left to do.
/// Only where tests have one thread, which they do unless they say otherwise.
pub struct SharedClock {
    clock: Clock,
    waiting: Mutex<BTreeMap<(Timestamp, usize), oneshot::Sender<()>>>,
    /// How often somebody began to wait.
    waits: AtomicUsize,
}

/// So many times in a row everything that could go on had its turn, and no request came: far more than a request takes.
const IDLE_ROUNDS: usize = 60;

impl SharedClock {
    pub fn new(clock: Clock) -> Self {
        Self { clock, waiting: Mutex::default(), waits: AtomicUsize::new(0) }
    }

    /// Lets time pass until the work is done.
    pub async fn drive<T>(&self, agency: &DemoAgency, work: impl Future<Output = T>) -> T {
        let mut work = std::pin::pin!(work);
        loop {
            tokio::select! {
                biased;
                done = &mut work => return done,
                () = idle(agency) => self.go_on(),
            }
        }
    }

    /// Goes on to the next instant that is still waited for.
    fn go_on(&self) {
        let mut waiting = self.waiting.lock().unwrap();
        while let Some(((instant, _), waits)) = waiting.pop_first() {
            if waits.is_closed() {
                continue;
            }
            if instant > self.clock.now() {
                self.clock.set(instant);
            }
            let _ = waits.send(());
            return;
        }
    }
}

/// Returns when every request is answered and nothing stirs any more.
async fn idle(agency: &DemoAgency) {
    let (mut rounds, mut asked) = (0, agency.request_count());
    while rounds < IDLE_ROUNDS || agency.unanswered_count() > 0 {
        tokio::task::yield_now().await;
        rounds += 1;
        if asked != agency.request_count() {
            (rounds, asked) = (0, agency.request_count());
        }
    }
}

impl DeskClock for SharedClock {
    fn now(&self) -> Timestamp {
        self.clock.now()
    }

    fn sleep_until(&self, instant: Timestamp) -> Sleep<'_> {
        let (waits, over) = oneshot::channel();
        let mut waiting = self.waiting.lock().unwrap();
        waiting.insert((instant, self.waits.fetch_add(1, Ordering::Relaxed)), waits);
        drop(waiting);
        Box::pin(async move {
            let _ = over.await;
        })
    }
}

/// A day of one agency, from nine in the morning: what each of three credentials is used for.
struct Day {
    agency: DemoAgency,
    clock: Arc<SharedClock>,
    key: Arc<Api1>,
    names: Arc<Api2>,
    probe: Arc<KeyProbe>,
}

const KEY_PATHS: [&str; 2] = ["/v1/locations/", "/demo/regenerate/"];
const TOKEN_PATHS: [&str; 3] = ["/locations/search", "/locations/", "/companies/"];
const SUB_ACCOUNT_PATHS: [&str; 1] = ["/v1/custom-values/"];

impl Day {
    async fn of(plan: AgencyPlan) -> Self {
        let clock = Clock::starting_at("2026-03-02T09:00:00Z".parse().unwrap(), 0.0);
        let agency = DemoAgency::start(plan, clock.clone(), None).await.unwrap();
        let clock = Arc::new(SharedClock::new(clock));
        let time = Arc::new(PlatformTime::new(clock.clone()));
        let addresses = PlatformAddresses::check(&keydesk_core::highlevel::Addresses {
            base: Some(agency.api_1_address()),
            api2: Some(agency.api_2_address()),
            regenerate: Some(agency.regenerate_address()),
            ..Default::default()
        })
        .unwrap();
        let (key, token) = (ApiKey::new(&agency.agency_api_key()), ApiKey::new(&agency.agency_token()));
        let pages = PageSettings { size: 10, company_id: Some(agency.company_id()), ..PageSettings::default() };
        let key = Api1::new(addresses.clone(), &key, QUICK, time.clone(), StartingLimits::API_1).unwrap();
        let names = Api2::new(addresses.clone(), &token, QUICK, time.clone(), StartingLimits::TOKEN, pages).unwrap();
        let probe = KeyProbe::new(addresses, QUICK, time, StartingLimits::API_1).unwrap();
        Self { agency, clock, key: Arc::new(key), names: Arc::new(names), probe: Arc::new(probe) }
    }

    fn at(hour: i64) -> Timestamp {
        "2026-03-02T00:00:00Z".parse::<Timestamp>().unwrap() + hour.hours()
    }

    /// A look every so often, from nine to nine; what it waited for the limit at most.
    fn looks(&self, work: &mut JoinSet<Duration>, every: Duration, purpose: Purpose) {
        let (key, clock) = (self.key.clone(), self.clock.clone());
        work.spawn(async move {
            let (mut due, mut longest) = (Self::at(9), Duration::ZERO);
            while due < Self::at(33) {
                clock.sleep_until(due).await;
                let listing =
                    key.list_sub_accounts(&FingerprintKey::from_text("day"), &Progress::default(), purpose).await;
                let waited = Duration::try_from(clock.now().duration_since(due)).unwrap();
                match listing.error {
                    None => longest = longest.max(waited),
                    Some(error) => assert!(matches!(error, PlatformError::DayUsedUp(_)), "{error}"),
                }
                due += SignedDuration::try_from(every).unwrap();
            }
            longest
        });
    }

    /// A run over so many keys, never the first sub-account's. All wait for the limit at once; those that find the day used
    /// up go on tomorrow.
    fn run(&self, work: &mut JoinSet<Duration>, hour: i64, keys: usize) {
        let ids = self.agency.sub_account_ids();
        for number in 0..keys {
            let (key, clock, id) = (self.key.clone(), self.clock.clone(), ids[1 + number % (ids.len() - 1)].clone());
            work.spawn(async move {
                clock.sleep_until(Self::at(hour)).await;
                let permit = loop {
                    match key.reserve(Purpose::Run).await {
                        Ok(permit) => break permit,
                        Err(PlatformError::DayUsedUp(until)) => clock.sleep_until(until).await,
                        Err(error) => panic!("{error}"),
                    }
                };
                key.regenerate(permit, &id).await.unwrap();
                Duration::ZERO
            });
        }
    }

    /// So many lists of names, one after another.
    fn names(&self, work: &mut JoinSet<Duration>, hour: i64, lists: usize) {
        let (names, clock) = (self.names.clone(), self.clock.clone());
        work.spawn(async move {
            clock.sleep_until(Self::at(hour)).await;
            for _ in 0..lists {
                let listing = names.list_sub_accounts(&Progress::default(), Purpose::Look).await;
                assert!(listing.whole && listing.error.is_none(), "{:?}", listing.error);
            }
            Duration::ZERO
        });
    }

    /// One sub-account's key is tried so many times.
    fn tries(&self, work: &mut JoinSet<Duration>, hour: i64, times: usize) {
        let ids = self.agency.sub_account_ids();
        let (id, key) = (ids[0].clone(), "a-key-of-the-old-kind-for-one-sub-account".to_owned());
        self.agency.set_key(&id, Some(key.clone()));
        for _ in 0..times {
            let (probe, clock, id, key) = (self.probe.clone(), self.clock.clone(), id.clone(), ApiKey::new(&key));
            work.spawn(async move {
                clock.sleep_until(Self::at(hour)).await;
                assert_eq!(probe.works(&id, &key).await, Ok(true));
                Duration::ZERO
            });
        }
    }

    /// Lets the day pass until all work is done; what each piece of work said.
    async fn pass(&self, work: JoinSet<Duration>) -> Vec<Duration> {
        self.clock.drive(&self.agency, work.join_all()).await
    }

    /// The requests of one credential from an hour of the day on, for two hours.
    fn asked(&self, paths: &[&str], hour: i64) -> Vec<RequestRecord> {
        let during = Self::at(hour)..Self::at(hour + 2);
        let of_credential = |request: &RequestRecord| paths.iter().any(|path| request.path.starts_with(path));
        let requests = self.agency.requests().into_iter();
        requests.filter(|request| during.contains(&request.at) && of_credential(request)).collect()
    }

    /// How much of what the limit allows was used in the windows of a burst of work that had enough of it: all but the last.
    fn used(&self, paths: &[&str], hour: i64, limits: Limits) -> f64 {
        let busy: Vec<Timestamp> = self.asked(paths, hour).iter().map(|request| request.at).collect();
        // Single looks go on when the burst is over.
        let pause = |pair: &[Timestamp]| pair[1].duration_since(pair[0]) > SignedDuration::from_secs(15);
        let burst = &busy[..=busy.windows(2).position(pause).unwrap_or(busy.len() - 1)];
        let window = |at: &Timestamp| at.duration_since(burst[0]).as_secs() / i64::from(limits.window_seconds);
        let last = burst.iter().map(window).max().unwrap();
        assert!(last >= 20, "a burst of {last} windows is too short to tell");
        let asked = u32::try_from(burst.iter().filter(|at| window(at) < last).count()).unwrap();
        f64::from(asked) / (f64::from(limits.per_window) * f64::from(u32::try_from(last).unwrap()))
    }
}

#[tokio::test]
async fn a_day_of_three_credentials_earns_no_429_and_uses_the_limits_while_there_is_work() {
    // A day of fewer requests, so that it can be used up; the windows are as long and as large as in life.
    let limits = Limits { per_day: 6_000, ..Limits::default() };
    let token_limits = Limits::TOKEN;
    let day = Day::of(AgencyPlan { size: 60, limits, token_limits, ..AgencyPlan::default() }).await;
    let mut looks = JoinSet::new();
    day.looks(&mut looks, Duration::from_mins(5), Purpose::Watch);
    day.looks(&mut looks, Duration::from_mins(17), Purpose::Look);
    let mut work = looks;
    for (hour, keys) in [(10, 2_500), (14, 2_500), (18, 2_500)] {
        day.run(&mut work, hour, keys);
    }
    for hour in 9..33 {
        day.names(&mut work, hour, if hour == 12 { 120 } else { 2 });
    }
    day.tries(&mut work, 16, 3_000);
    let waits = day.pass(work).await;

    let requests = day.agency.requests();
    let refused = requests.iter().filter(|request| request.status == 429).count();
    assert_eq!(refused, 0, "of {} requests", requests.len());
    let accepted = day.agency.history().iter().filter(|done| done.accepted).count();
    assert_eq!(accepted, 7_500, "each was sent once");
    for (of, used) in [
        ("the first run", day.used(&KEY_PATHS, 10, limits)),
        ("the second run", day.used(&KEY_PATHS, 14, limits)),
        ("the names", day.used(&TOKEN_PATHS, 12, token_limits)),
        ("the sub-account's key", day.used(&SUB_ACCOUNT_PATHS, 16, limits)),
    ] {
        assert!(used >= 0.97, "{of}: {used}");
    }
    // The key's day was used up, and whoever waited went on at midnight.
    let by_key = |from: i64, to: i64| {
        let during = Day::at(from)..Day::at(to);
        let by_key = |path: &str| KEY_PATHS.iter().any(|known| path.starts_with(known));
        requests.iter().filter(|request| during.contains(&request.at) && by_key(&request.path)).count()
    };
    assert_eq!(by_key(0, 24), 6_000);
    assert!(by_key(24, 25) > 1_000);
    let longest = waits.into_iter().max().unwrap();
    assert!(longest <= Duration::from_secs(20), "a look waited {longest:?} behind a run");
}
