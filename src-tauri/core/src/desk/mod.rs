//! The desk: the one place where keychain, journal, platform, regeneration and watching meet, and the only thing the
//! commands of the shell call.
//!
//! Rules of the house kept here: a confirmation is on disk before anything is sent; a regenerate request is sent once per
//! confirmation; one lock guards what is known, so that memory and journal never disagree. What states and looks *mean* is
//! decided by the pure modules.

mod beside;
mod check;
mod connect;
mod export;
mod given;
mod look;
mod many;
mod notes;
mod places;
mod record;
mod regenerate;
mod set_up;
mod support;
mod view;

use std::collections::{BTreeMap, HashMap};
use std::ops::Bound;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::{Notify, broadcast};

pub use view::{
    ActivityQuery, AddKeysRequest, AddedKeys, AgencySettingsView, ChangesView, ConnectRequest, ConnectionView,
    CredentialView, DeskView, GuidedAnswer, ImportOutcome, ImportProblem, KeptIn, KeyAnswer, KeyCheck, KeyCheckRequest,
    KeyTried, LeftOut, LookingView, ManyItem, ManyRequest, ManyReview, PlaceCount, PlaceView, RegenerateRequest,
    RegenerationView, RowsPage, RunView, Standing, SubAccountRow,
};

use crate::agency::{RowChange, RowChangeKind, Status, SubAccount, SubAccounts, status};
use crate::clock::{Clock, PlatformTime, after};
use crate::error::{DeskError, ErrorCode};
use crate::highlevel::budget::{BudgetView, day_of};
use crate::highlevel::{Api1, Api2, CredentialKind, KeyProbe, Patience};
use crate::journal::{Activity, ActivityKind, Journal, LookRecord, Opened};
use crate::key::{Fingerprint, FingerprintKey, KeyForm};
use crate::phrase::Phrase;
use crate::places::Place;
use crate::regeneration::{Event, Regeneration, Route, Rules, State as RegenerationState, StateName};
use crate::secrets::{SecretStore, SessionSecrets};
use crate::settings::{AgencySettings, Setup};
use crate::watch::{OnTheirWay, Pace, Schedule};
use crate::words::{Language, Words};

use look::{KeysLook, Looking};
use set_up::SetUp;

/// How many rows the window is given at once: it reads them in a hundredth of a second, and goes on answering the owner.
const ROWS_PER_PAGE: usize = 2_000;

/// The numbers of the desk, all changeable.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Five hours, two tries, the typed word.
    pub rules: Rules,
    /// The pace of watching.
    pub pace: Pace,
    /// How long the platform may take.
    pub patience: Patience,
    /// A regenerate request is only sent when the sub-account was looked at within this time.
    pub freshness: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            rules: Rules::default(),
            pace: Pace::default(),
            patience: Patience::default(),
            freshness: Duration::from_mins(1),
        }
    }
}

/// Opens pages for the owner to click on.
pub trait Pages: Send + Sync {
    /// Opens the address in the owner's browser; whether that worked.
    fn open(&self, address: &str) -> bool;
}

/// What a desk is made of.
pub struct Parts {
    /// Tells the agency's desk from every other one.
    pub agency_id: String,
    /// Its clock.
    pub clock: Arc<dyn Clock>,
    /// The keychain.
    pub secrets: Arc<dyn SecretStore>,
    /// The owner's browser.
    pub pages: Arc<dyn Pages>,
    /// Its journal and what became of an unusable one, or why there is none.
    pub journal: Result<Opened, DeskError>,
    /// Its numbers.
    pub settings: Settings,
    /// How the agency was set up when it was connected; `None` when none has been.
    pub agency: Option<AgencySettings>,
    /// Whether it shows the made-up agency.
    pub demo: bool,
}

/// Something the interface should know of.
#[derive(Debug, Clone)]
pub enum DeskEvent {
    /// The [`DeskView`] is another one.
    Changed,
    /// These rows changed.
    Rows(Vec<SubAccountRow>),
    /// So many rows changed that the list should be asked for again.
    AllRows,
    /// Something the owner waits for, or must know of, wherever they are.
    News(Vec<News>),
}

/// Something the owner waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum News {
    /// A look moved a regeneration on: its key arrived, its second try is due, or support is needed.
    Regeneration {
        /// Whose key.
        sub_account_id: String,
        /// The sub-account's name.
        name: String,
        /// Where it stands now.
        state: StateName,
    },
    /// HighLevel does not know the agency's key any more, so that Key Desk cannot watch.
    CredentialDead,
}

/// The desk. Cheap to clone; all clones are one.
#[derive(Clone)]
pub struct Desk {
    inner: Arc<Inner>,
}

struct Inner {
    agency_id: String,
    time: Arc<PlatformTime>,
    keychain: Arc<dyn SecretStore>,
    pages: Arc<dyn Pages>,
    session: SessionSecrets,
    settings: Settings,
    set_up: Mutex<SetUp>,
    demo: bool,
    /// Why nothing can be written down, and so nothing may be done that must be.
    no_journal: Option<DeskError>,
    state: Mutex<State>,
    /// Held by the look at the list of keys that is under way: there is one at a time.
    looking: tokio::sync::Mutex<()>,
    /// The same for what is looked at beside it.
    looking_beside: tokio::sync::Mutex<()>,
    /// Wakes the watch when something changed that it should know of.
    wake: Notify,
    /// Wakes the run when the owner paused, resumed or stopped it.
    run_changed: Notify,
    events: broadcast::Sender<DeskEvent>,
}

/// A credential in use.
struct Credential<A> {
    access: Arc<A>,
    /// Names the credential without holding it.
    mark: Option<Fingerprint>,
    kept_in: KeptIn,
}

impl<A> Clone for Credential<A> {
    fn clone(&self) -> Self {
        Self { access: self.access.clone(), mark: self.mark.clone(), kept_in: self.kept_in }
    }
}

/// That the owner gave a sub-account's key.
#[derive(Debug, Clone)]
struct Given {
    name: String,
    kept_in: KeptIn,
}

/// The agency as it is connected, with all its credentials.
#[derive(Clone)]
struct Connection {
    agency_name: String,
    fingerprint_key: FingerprintKey,
    key: Option<Credential<Api1>>,
    token: Option<Credential<Api2>>,
    /// By sub-account.
    given: BTreeMap<String, Given>,
    probe: Arc<KeyProbe>,
    /// The white-label domain, where HighLevel tells it.
    domain: Option<String>,
}

impl Connection {
    fn has(&self, kind: CredentialKind) -> bool {
        self.kept_in(kind).is_some()
    }

    /// Where the credential of this kind is kept, if there is one.
    fn kept_in(&self, kind: CredentialKind) -> Option<KeptIn> {
        match kind {
            CredentialKind::AgencyKey => self.key.as_ref().map(|key| key.kept_in),
            CredentialKind::AgencyToken => self.token.as_ref().map(|token| token.kept_in),
            CredentialKind::SubAccountKeys => {
                let lasts = self.given.values().any(|given| given.kept_in == KeptIn::Keychain);
                let kept_in = if lasts { KeptIn::Keychain } else { KeptIn::Session };
                (!self.given.is_empty()).then_some(kept_in)
            }
        }
    }

    /// The way that keys are listed, shown and asked for.
    fn agency_key(&self) -> Result<Arc<Api1>, DeskError> {
        self.key.as_ref().map(|key| key.access.clone()).ok_or_else(|| {
            DeskError::new(
                ErrorCode::NotConnected,
                Phrase::new("error-needs-agency-key"),
                Phrase::new("error-needs-agency-key-next"),
            )
        })
    }

    fn is_empty(&self) -> bool {
        self.credentials().is_empty()
    }

    fn credentials(&self) -> Vec<CredentialView> {
        let kinds = [CredentialKind::AgencyKey, CredentialKind::AgencyToken, CredentialKind::SubAccountKeys];
        let present = kinds.into_iter().filter_map(|kind| {
            let count = if kind == CredentialKind::SubAccountKeys { self.given.len() } else { 1 };
            let kept_in = self.kept_in(kind)?;
            Some(CredentialView { kind, kept_in, count: u32::try_from(count).unwrap_or(u32::MAX) })
        });
        present.collect()
    }

    fn budgets(&self, probing: bool) -> Vec<BudgetView> {
        let key = self.key.as_ref().map(|key| key.access.budget());
        let token = self.token.as_ref().map(|token| token.access.budget());
        let given = (probing && !self.given.is_empty()).then(|| self.probe.budget());
        key.into_iter().chain(token).chain(given).collect()
    }
}

struct State {
    journal: Option<Journal>,
    connection: Option<Connection>,
    /// Whether there is an address that makes new keys.
    endpoint: bool,
    sub_accounts: SubAccounts,
    /// The newest regeneration of each sub-account.
    regenerations: HashMap<String, Regeneration>,
    /// The places of each sub-account that has some.
    places: HashMap<String, Vec<Place>>,
    /// The owner's note of each sub-account that has one.
    notes: HashMap<String, String>,
    run: Option<many::RunUnderWay>,
    last_look: Option<LookRecord>,
    looking_at_keys: Option<Looking>,
    looking_beside: Option<Looking>,
    keys_look: Option<KeysLook>,
    /// When the latest look at everything was over, whatever it brought.
    looked_whole: Option<Timestamp>,
    /// Counts connections, so that a look can tell whether it is still wanted.
    connections: u64,
    /// HighLevel does not know the credential any more that keys are looked at with.
    credential_dead: bool,
    keys_error: Option<DeskError>,
    beside_error: Option<DeskError>,
    failing_since: Option<Timestamp>,
    /// What changed in which sub-account, as the owner last put it away: until the program ends it can be brought back.
    put_away: Vec<(String, RowChange)>,
    notices: Vec<DeskError>,
    schedule: Schedule,
    jitter: f64,
    /// What the owner reads.
    language: Language,
}

impl Desk {
    /// Opens the desk: reads the journal, and the credential once from the keychain. Sends nothing. A request that may
    /// have been on its way when the program ended becomes unanswered. Without a usable journal the desk opens empty, says
    /// so in a notice, and refuses to connect.
    pub async fn open(parts: Parts) -> Self {
        let Parts { agency_id, clock, secrets, pages, journal, settings, agency, demo } = parts;
        let time = Arc::new(PlatformTime::new(clock));
        let schedule = Schedule::new(settings.pace.clone());
        let opened = journal.and_then(|opened| State::read(opened, schedule.clone(), time.now(), &settings.rules));
        let (state, no_journal) = match opened {
            Ok(state) => (state, None),
            Err(error) => (State { notices: vec![error.clone()], ..State::empty(schedule) }, Some(error)),
        };
        let (events, _) = broadcast::channel(256);
        let desk = Self {
            inner: Arc::new(Inner {
                agency_id,
                time,
                keychain: secrets,
                pages,
                session: SessionSecrets::default(),
                set_up: Mutex::new(SetUp { entered: AgencySettings::default(), setup: Setup::default() }),
                settings,
                demo,
                no_journal,
                state: Mutex::new(state),
                looking: tokio::sync::Mutex::new(()),
                looking_beside: tokio::sync::Mutex::new(()),
                wake: Notify::new(),
                run_changed: Notify::new(),
                events,
            }),
        };
        if let Some(agency) = agency
            && desk.inner.no_journal.is_none()
        {
            desk.reconnect(agency).await;
        }
        desk
    }

    /// Tells of changes from now on.
    #[must_use]
    pub fn events(&self) -> broadcast::Receiver<DeskEvent> {
        self.inner.events.subscribe()
    }

    /// Tells this agency's desk from every other one.
    #[must_use]
    pub fn agency_id(&self) -> &str {
        &self.inner.agency_id
    }

    /// The whole desk but its rows.
    #[must_use]
    pub fn view(&self) -> DeskView {
        let setup = self.inner.setup();
        let state = self.inner.lock();
        let now = self.inner.time.now();
        DeskView {
            agency_id: self.inner.agency_id.clone(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            now,
            #[expect(clippy::cast_possible_truncation, reason = "a speed is a small number")]
            speed: self.inner.time.speed() as f32,
            connection: state.connection.as_ref().map(|connection| ConnectionView {
                agency_name: connection.agency_name.clone(),
                credentials: connection.credentials(),
                base_address: setup.addresses.base().to_owned(),
                regenerate_address: setup.addresses.regenerate().map(str::to_owned),
                web_address: setup.addresses.web().to_owned(),
                page_address: setup.addresses.page_template(),
                domain: connection.domain.clone(),
                due_after_days: setup.due_after_days,
                wait_hours: u32::try_from(setup.wait.as_secs() / 3600).unwrap_or(u32::MAX),
                probing: setup.probing,
                demo: self.inner.demo,
            }),
            looking: state.looking(),
            last_look: state.last_look.clone(),
            look_error: state.look_error(),
            failing_since: state.failing_since,
            next_look_at: state.next_look(now, setup.wait).or_else(|| state.next_look_by_itself(now, setup.look_every)),
            budgets: state.connection.as_ref().map(|it| it.budgets(setup.probing)).unwrap_or_default(),
            notices: state.notices.clone(),
            changes: state.changes(),
            run: state.run_view(),
        }
    }

    /// Every sub-account, as the table shows it.
    #[must_use]
    pub fn sub_accounts(&self) -> Vec<SubAccountRow> {
        let rules = self.inner.rules();
        let state = self.inner.lock();
        state.sub_accounts.keys().filter_map(|id| state.row(id, &rules)).collect()
    }

    /// The rows after this id, in the order of ids, a page at a time; `None` asks for the first page. Pages go by ids and not
    /// by numbers: what comes or goes meanwhile moves nothing to another page.
    #[must_use]
    pub fn sub_accounts_after(&self, id: Option<&str>) -> RowsPage {
        let rules = self.inner.rules();
        let state = self.inner.lock();
        let after = id.map_or(Bound::Unbounded, Bound::Excluded);
        let mut ids = state.sub_accounts.range::<str, _>((after, Bound::Unbounded)).map(|(id, _)| id);
        let rows = ids.by_ref().take(ROWS_PER_PAGE).filter_map(|id| state.row(id, &rules)).collect();
        RowsPage { agency_id: self.inner.agency_id.clone(), rows, more: ids.next().is_some() }
    }

    /// The agency as it is connected.
    fn connected(&self) -> Result<Connection, DeskError> {
        self.inner.lock().connection.clone().ok_or_else(DeskError::not_connected)
    }

    /// The owner has read what changed.
    ///
    /// # Errors
    /// When the journal cannot be written.
    pub fn dismiss_changes(&self) -> Result<DeskView, DeskError> {
        {
            let mut state = self.inner.lock();
            state.journal()?.clear_changes()?;
            let taken =
                state.sub_accounts.values_mut().filter_map(|it| Some((it.id.clone(), it.change.take()?))).collect();
            state.put_away = taken;
        }
        self.tell(DeskEvent::AllRows);
        Ok(self.view())
    }

    /// Brings back what the owner put away last. What a look has noticed since stands.
    ///
    /// # Errors
    /// When the journal cannot be written; then it can still be brought back.
    pub fn bring_changes_back(&self) -> Result<DeskView, DeskError> {
        {
            let mut state = self.inner.lock();
            let unchanged = state.put_away.iter().filter_map(|(id, change)| {
                let known = state.sub_accounts.get(id).filter(|known| known.change.is_none())?;
                Some(SubAccount { change: Some(*change), ..known.clone() })
            });
            let back: Vec<SubAccount> = unchanged.collect();
            state.journal()?.save_look(None, back.iter(), &[], &[])?;
            state.sub_accounts.extend(back.into_iter().map(|known| (known.id.clone(), known)));
            state.put_away.clear();
        }
        self.tell(DeskEvent::AllRows);
        Ok(self.view())
    }

    /// How the keys stand, in two numbers.
    #[must_use]
    pub fn standing(&self) -> Standing {
        let state = self.inner.lock();
        let mut standing = Standing::default();
        for regeneration in state.regenerations.values() {
            match status(KeyForm::Missing, false, Some(regeneration)) {
                Status::OnItsWay | Status::Unanswered => standing.on_their_way += 1,
                Status::YourTurn | Status::SecondTryDue | Status::SupportNeeded => standing.need_owner += 1,
                _ => {}
            }
        }
        standing
    }

    /// The owner has read a notice.
    #[must_use]
    pub fn dismiss_notice(&self, code: ErrorCode) -> DeskView {
        self.inner.lock().notices.retain(|notice| notice.code != code);
        self.tell(DeskEvent::Changed);
        self.view()
    }

    /// From now on the owner reads this language: where words are written here, they are in it.
    pub fn set_language(&self, language: Language) {
        let before = std::mem::replace(&mut self.inner.lock().language, language);
        if before != language {
            self.tell(DeskEvent::AllRows);
        }
    }

    /// The words of the owner's language.
    #[must_use]
    pub fn words(&self) -> &'static Words {
        self.inner.lock().words()
    }

    /// Adds a notice, of something the shell found.
    pub fn add_notice(&self, notice: DeskError) {
        self.inner.lock().add_notice(notice);
        self.tell(DeskEvent::Changed);
    }

    fn line(&self, sub_account_id: Option<&str>, kind: ActivityKind, words: Phrase) -> Activity {
        Activity { at: self.inner.time.now(), sub_account_id: sub_account_id.map(str::to_owned), kind, words }
    }

    fn tell(&self, event: DeskEvent) {
        // Nobody listening is no failure: scenarios and a closing window have no listener.
        let _ = self.inner.events.send(event);
    }
}

impl Inner {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn set_up_lock(&self) -> MutexGuard<'_, SetUp> {
        self.set_up.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// What the journal holds. What was confirmed when the program ended may have been sent: it counts as unanswered from
    /// now on, until a look tells.
    fn read(opened: Opened, schedule: Schedule, now: Timestamp, rules: &Rules) -> Result<Self, DeskError> {
        let Opened { mut journal, set_aside } = opened;
        let mut regenerations = HashMap::new();
        for mut regeneration in journal.newest_regenerations()? {
            // Where the owner clicks, the question is still open and is asked again.
            if regeneration.state == RegenerationState::Confirmed
                && regeneration.route == Route::Endpoint
                && let Ok(next) = regeneration.step(&Event::NoAnswer, now, rules)
            {
                let activity = Activity {
                    at: now,
                    sub_account_id: Some(next.sub_account_id.clone()),
                    kind: ActivityKind::Unanswered,
                    words: Phrase::new("activity-ended-before-answer"),
                };
                journal.save_regeneration(&next, &activity)?;
                regeneration = next;
            }
            regenerations.insert(regeneration.sub_account_id.clone(), regeneration);
        }
        let notice = set_aside.map(|path| {
            DeskError::new(
                ErrorCode::JournalSetAside,
                Phrase::new("error-journal-set-aside"),
                Phrase::new("error-journal-set-aside-next").with("path", path.display().to_string()),
            )
        });
        let mut places: HashMap<String, Vec<Place>> = HashMap::new();
        for place in journal.places()? {
            places.entry(place.sub_account_id.clone()).or_default().push(place);
        }
        let mut state = Self {
            sub_accounts: journal.sub_accounts()?,
            last_look: journal.last_look()?,
            notes: journal.notes()?,
            journal: Some(journal),
            regenerations,
            places,
            notices: notice.into_iter().collect(),
            ..Self::empty(schedule)
        };
        state.interrupt_run(now)?;
        Ok(state)
    }

    /// Nothing known, and nothing that could be written down.
    fn empty(schedule: Schedule) -> Self {
        Self {
            connection: None,
            endpoint: false,
            sub_accounts: SubAccounts::new(),
            last_look: None,
            journal: None,
            regenerations: HashMap::new(),
            places: HashMap::new(),
            notes: HashMap::new(),
            run: None,
            looking_at_keys: None,
            looking_beside: None,
            keys_look: None,
            looked_whole: None,
            connections: 0,
            credential_dead: false,
            keys_error: None,
            beside_error: None,
            failing_since: None,
            put_away: Vec::new(),
            notices: Vec::new(),
            schedule,
            jitter: 0.0,
            language: Language::default(),
        }
    }

    /// Goes on counting the day's requests where an earlier run of the program left off.
    fn resume_budget(&self, mark: Option<&Fingerprint>, now: Timestamp, resume: impl FnOnce(u32)) {
        if let (Some(journal), Some(mark)) = (&self.journal, mark)
            && let Ok(used) = journal.used_on(mark, day_of(now))
        {
            resume(used);
        }
    }

    /// From now on this is the connection.
    fn connect(&mut self, connection: Connection) {
        self.connections += 1;
        self.connection = Some(connection);
        self.notices.retain(|notice| notice.code != ErrorCode::KeychainUnreachable);
    }

    /// From now on there is none.
    fn disconnect(&mut self) {
        self.connections += 1;
        self.connection = None;
        self.keys_look = None;
        self.keys_error = None;
        self.beside_error = None;
        self.failing_since = None;
        self.credential_dead = false;
    }

    /// What changed since the owner last put changes away.
    fn changes(&self) -> Option<ChangesView> {
        let mut view: Option<ChangesView> = None;
        for change in self.sub_accounts.values().filter_map(|sub_account| sub_account.change) {
            let view = view.get_or_insert_with(|| ChangesView::none(change.at));
            view.since = view.since.min(change.at);
            *match change.kind {
                RowChangeKind::New => &mut view.new,
                RowChangeKind::Gone => &mut view.gone,
                RowChangeKind::KeyCame => &mut view.keys_came,
                RowChangeKind::KeyWent => &mut view.keys_went,
                RowChangeKind::KeyChanged => &mut view.keys_changed,
            } += 1;
        }
        view
    }

    /// Notes how many requests were made today. What cannot be noted is only counted too low after a restart.
    fn keep_budget(&mut self, now: Timestamp) {
        let Self { connection: Some(connection), journal: Some(journal), .. } = self else { return };
        let key = connection.key.as_ref().map(|key| (&key.mark, key.access.budget().used_today));
        let token = connection.token.as_ref().map(|token| (&token.mark, token.access.budget().used_today));
        for (mark, used) in key.into_iter().chain(token) {
            if let Some(mark) = mark {
                let _ = journal.save_used(mark, day_of(now), used);
            }
        }
    }

    /// The journal; an error where there is none.
    fn journal(&mut self) -> Result<&mut Journal, DeskError> {
        self.journal.as_mut().ok_or_else(|| DeskError::internal("no-journal"))
    }

    /// The words of the owner's language.
    fn words(&self) -> &'static Words {
        Words::of(self.language)
    }

    fn row(&self, id: &str, rules: &Rules) -> Option<SubAccountRow> {
        let sub_account = self.sub_accounts.get(id)?;
        let route = self.route(sub_account);
        let places = self.places_of(id);
        let row = SubAccountRow::of(sub_account, self.regenerations.get(id), places, route, rules, self.words());
        Some(SubAccountRow { note: self.note_of(id).to_owned(), ..row })
    }

    /// When the watch looks next; `None` when there is nothing to watch for or no way to look.
    fn next_look(&self, now: Timestamp, wait: Duration) -> Option<Timestamp> {
        self.connection.as_ref()?;
        // A key HighLevel does not know will not be known by itself.
        if self.credential_dead {
            return None;
        }
        let mut on_their_way = OnTheirWay::default();
        for regeneration in self.regenerations.values().filter(|regeneration| regeneration.state.is_open()) {
            match regeneration.state {
                RegenerationState::RetryDue { .. } | RegenerationState::Escalated { .. } => on_their_way.late = true,
                // An owner who does not say whether they clicked is waited for, but not for ever at this pace.
                RegenerationState::Confirmed if after(regeneration.confirmed_at, wait) <= now => {
                    on_their_way.late = true;
                }
                _ => on_their_way.newest = on_their_way.newest.max(Some(regeneration.confirmed_at)),
            }
        }
        self.schedule.next_look(on_their_way, now, self.jitter)
    }
    /// When the look is due that the owner set a time for, where no key is on its way: so long after the latest look was over.
    fn next_look_by_itself(&self, now: Timestamp, every: Option<Duration>) -> Option<Timestamp> {
        let every = every?;
        self.connection.as_ref()?;
        if self.credential_dead {
            return None;
        }
        let last = self.looked_whole.max(self.schedule.last_look(now)).max(self.last_look.as_ref().map(|look| look.at));
        // A clock that was set back leaves instants in the future; they count as now.
        Some(last.map_or(now, |last| after(last.min(now), every)))
    }
}
