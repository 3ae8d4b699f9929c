//! The desk: the one place where keychain, journal, platform, regeneration and watching meet, and the only thing the
//! commands of the shell call.
//!
//! Rules of the house kept here: a confirmation is on disk before anything is sent; a regenerate request is sent once per
//! confirmation; one lock guards what is known, so that memory and journal never disagree. What states and looks *mean* is
//! decided by the pure modules.

mod check;
mod look;
mod many;
mod places;
mod record;
mod regenerate;
mod view;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use secrecy::{ExposeSecret as _, SecretString};
use tokio::sync::{Notify, broadcast};

pub use view::{
    ActivityQuery, ConnectRequest, ConnectionView, DeskView, GuidedAnswer, ImportOutcome, ImportProblem, KeptIn,
    KeyCheck, KeyCheckRequest, KeyTried, LeftOut, LookingView, ManyItem, ManyRequest, ManyReview, PlaceCount,
    PlaceView, RegenerateRequest, RegenerationView, RunView, Standing, SubAccountRow,
};

use crate::agency::{Status, SubAccounts, status};
use crate::clock::{Clock, PlatformTime, after};
use crate::credential::{Pasted, recognise};
use crate::error::{DeskError, ErrorCode};
use crate::highlevel::budget::day_of;
use crate::highlevel::client::Patience;
use crate::highlevel::{Addresses, Platform, PlatformAddresses, PlatformError, Progress};
use crate::journal::{Activity, ActivityKind, Journal, LookRecord, Opened};
use crate::key::{ApiKey, Fingerprint, FingerprintKey, KeyField, KeyForm, judge};
use crate::places::Place;
use crate::regeneration::{Event, Regeneration, Route, Rules, State as RegenerationState, StateName};
use crate::secrets::{SecretName, SecretStore, SessionSecrets, Unreachable};
use crate::watch::{OnTheirWay, Pace, Schedule};

/// The name of an agency whose owner gave none.
const UNNAMED_AGENCY: &str = "My agency";

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
    /// Where the platform was when the agency was connected; `None` when none has been.
    pub addresses: Option<Addresses>,
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
    time: Arc<PlatformTime>,
    keychain: Arc<dyn SecretStore>,
    pages: Arc<dyn Pages>,
    session: SessionSecrets,
    settings: Settings,
    demo: bool,
    /// Why nothing can be written down, and so nothing may be done that must be.
    no_journal: Option<DeskError>,
    state: Mutex<State>,
    /// Held by the look under way: there is one at a time.
    looking: tokio::sync::Mutex<()>,
    /// Wakes the watch when something changed that it should know of.
    wake: Notify,
    /// Wakes the run when the owner paused, resumed or stopped it.
    run_changed: Notify,
    events: broadcast::Sender<DeskEvent>,
}

struct Connection {
    agency_name: String,
    platform: Arc<Platform>,
    fingerprint_key: FingerprintKey,
    /// Names the credential without holding it.
    mark: Option<Fingerprint>,
    kept_in: KeptIn,
}

struct State {
    journal: Option<Journal>,
    connection: Option<Connection>,
    sub_accounts: SubAccounts,
    /// The newest regeneration of each sub-account.
    regenerations: HashMap<String, Regeneration>,
    /// The places of each sub-account that has some.
    places: HashMap<String, Vec<Place>>,
    run: Option<many::RunUnderWay>,
    last_look: Option<LookRecord>,
    looking: Option<(Timestamp, Arc<Progress>)>,
    look_error: Option<DeskError>,
    failing_since: Option<Timestamp>,
    notices: Vec<DeskError>,
    schedule: Schedule,
    jitter: f64,
}

impl Desk {
    /// Opens the desk: reads the journal, and the credential once from the keychain. Sends nothing. A request that may
    /// have been on its way when the program ended becomes unanswered. Without a usable journal the desk opens empty, says
    /// so in a notice, and refuses to connect.
    pub async fn open(parts: Parts) -> Self {
        let Parts { clock, secrets, pages, journal, settings, addresses, demo } = parts;
        let time = Arc::new(PlatformTime::new(clock));
        let schedule = Schedule::new(settings.pace.clone());
        let opened = journal.and_then(|opened| State::read(opened, schedule.clone(), time.now(), &settings.rules));
        let (state, no_journal) = match opened {
            Ok(state) => (state, None),
            Err(error) => (State::without_journal(error.clone(), schedule), Some(error)),
        };
        let (events, _) = broadcast::channel(256);
        let desk = Self {
            inner: Arc::new(Inner {
                time,
                keychain: secrets,
                pages,
                session: SessionSecrets::default(),
                settings,
                demo,
                no_journal,
                state: Mutex::new(state),
                looking: tokio::sync::Mutex::new(()),
                wake: Notify::new(),
                run_changed: Notify::new(),
                events,
            }),
        };
        if let Some(addresses) = addresses
            && desk.inner.no_journal.is_none()
        {
            desk.reconnect(&addresses).await;
        }
        desk
    }

    /// Tells of changes from now on.
    #[must_use]
    pub fn events(&self) -> broadcast::Receiver<DeskEvent> {
        self.inner.events.subscribe()
    }

    /// Connects an agency: checks the key with a first look, then keeps it in the keychain. When anything fails, nothing
    /// is kept and an agency connected before stays connected.
    ///
    /// # Errors
    /// What is wrong with the key, the addresses, the platform or the keychain.
    pub async fn connect(&self, request: ConnectRequest) -> Result<DeskView, DeskError> {
        if let Some(error) = &self.inner.no_journal {
            return Err(error.clone());
        }
        let addresses = PlatformAddresses::check(&request.addresses)?;
        let pasted = SecretString::from(request.credential);
        let looks_like = recognise(pasted.expose_secret());
        if let Some(error) = no_credential(looks_like) {
            return Err(error);
        }
        let credential = ApiKey::new(pasted.expose_secret());
        drop(pasted);
        let platform = Platform::new(addresses, &credential, self.inner.settings.patience, self.inner.time.clone())?;
        let platform = Arc::new(platform);
        let kept_in = if request.session_only { KeptIn::Session } else { KeptIn::Keychain };
        let fingerprint_key = match self.fingerprint_key().await {
            Ok(key) => key,
            Err(_) if request.session_only => self.session_fingerprint_key()?,
            Err(error) => return Err(error),
        };

        let turn = self.inner.looking.lock().await;
        let (began, listing) = self.list(&platform, &fingerprint_key).await;
        if let Some(error) = &listing.error
            && listing.sub_accounts.is_empty()
        {
            self.inner.lock().looking = None;
            self.tell(DeskEvent::Changed);
            return Err(match error {
                PlatformError::WrongKey if looks_like == Pasted::LocationKey => key_of_one_sub_account(),
                error => error.clone().into(),
            });
        }
        if kept_in == KeptIn::Keychain {
            let secret = SecretString::from(credential.expose());
            let kept = self.in_keychain(move |keychain| keychain.write(SecretName::AgencyCredential, &secret)).await;
            if let Err(error) = kept {
                self.inner.lock().looking = None;
                self.tell(DeskEvent::Changed);
                return Err(error.into());
            }
        }
        let name = request.agency_name.trim();
        let agency_name: String =
            if name.is_empty() { UNNAMED_AGENCY.to_owned() } else { name.chars().take(100).collect() };
        {
            let mut state = self.inner.lock();
            state.journal()?.save_agency_name(&agency_name)?;
            let words = format!("You connected {agency_name}.");
            state.journal()?.note(&self.line(None, ActivityKind::Connected, words))?;
            let mark = mark_of(&credential, &fingerprint_key);
            state.resume_budget(&platform, mark.as_ref(), self.inner.time.now());
            state.connection =
                Some(Connection { agency_name, platform: platform.clone(), fingerprint_key, mark, kept_in });
            state.notices.retain(|notice| notice.code != ErrorCode::KeychainUnreachable);
        }
        self.take_listing(&platform, began, listing).await;
        drop(turn);
        Ok(self.view())
    }

    /// Removes the agency's credential from the keychain and from memory. What was noted of its sub-accounts stays.
    ///
    /// # Errors
    /// When the keychain cannot be reached; the agency then stays connected.
    pub async fn forget_credential(&self) -> Result<DeskView, DeskError> {
        let kept_in = self.inner.lock().connection.as_ref().map(|connection| connection.kept_in);
        // Also for a session: an earlier connection may have left its key there. Only then is the keychain indispensable.
        let deleted = self.in_keychain(|keychain| keychain.delete(SecretName::AgencyCredential)).await;
        if kept_in != Some(KeptIn::Session) {
            deleted?;
        }
        {
            let mut state = self.inner.lock();
            if let Some(connection) = state.connection.take() {
                if let Some((_, progress)) = &state.looking {
                    progress.cancel();
                }
                let words =
                    format!("You disconnected {}. Its key was removed from this computer.", connection.agency_name);
                state.journal()?.note(&self.line(None, ActivityKind::Forgotten, words))?;
            }
            state.look_error = None;
            state.failing_since = None;
        }
        self.inner.wake.notify_waiters();
        self.tell(DeskEvent::Changed);
        Ok(self.view())
    }

    /// The whole desk but its rows.
    #[must_use]
    pub fn view(&self) -> DeskView {
        let state = self.inner.lock();
        let now = self.inner.time.now();
        DeskView {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            now,
            #[expect(clippy::cast_possible_truncation, reason = "a speed is a small number")]
            speed: self.inner.time.speed() as f32,
            connection: state.connection.as_ref().map(|connection| ConnectionView {
                agency_name: connection.agency_name.clone(),
                base_address: connection.platform.addresses().base().to_owned(),
                regenerate_address: connection.platform.addresses().regenerate().map(str::to_owned),
                web_address: connection.platform.addresses().web().to_owned(),
                page_address: connection.platform.addresses().page_template(),
                kept_in: connection.kept_in,
                demo: self.inner.demo,
            }),
            looking: state
                .looking
                .as_ref()
                .map(|(since, progress)| LookingView { since: *since, rows: progress.rows() }),
            last_look: state.last_look.clone(),
            look_error: state.look_error.clone(),
            failing_since: state.failing_since,
            next_look_at: state.next_look(now, self.inner.settings.rules.wait),
            budget: state.connection.as_ref().map(|connection| connection.platform.budget()),
            notices: state.notices.clone(),
            run: state.run_view(),
        }
    }

    /// Every sub-account, as the table shows it.
    #[must_use]
    pub fn sub_accounts(&self) -> Vec<SubAccountRow> {
        let state = self.inner.lock();
        state.sub_accounts.keys().filter_map(|id| state.row(id, &self.inner.settings.rules)).collect()
    }

    /// The way to the platform, and the key of fingerprints.
    fn connected(&self) -> Result<(Arc<Platform>, FingerprintKey), DeskError> {
        let state = self.inner.lock();
        let connection = state.connection.as_ref().ok_or_else(DeskError::not_connected)?;
        Ok((connection.platform.clone(), connection.fingerprint_key.clone()))
    }

    /// How the keys stand, in two numbers.
    #[must_use]
    pub fn standing(&self) -> Standing {
        let state = self.inner.lock();
        let mut standing = Standing::default();
        for regeneration in state.regenerations.values() {
            match status(KeyForm::Missing, Some(regeneration)) {
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

    /// Adds a notice, of something the shell found.
    pub fn add_notice(&self, notice: DeskError) {
        self.inner.lock().add_notice(notice);
        self.tell(DeskEvent::Changed);
    }

    /// Takes up the connection of an earlier session, without asking the platform anything.
    async fn reconnect(&self, addresses: &Addresses) {
        let read = self.in_keychain(|keychain| keychain.read(SecretName::AgencyCredential)).await;
        let notice = match read {
            Ok(None) => return,
            Ok(Some(secret)) => match self.reconnect_with(addresses, &ApiKey::new(secret.expose_secret())).await {
                Ok(()) => return,
                Err(error) => error,
            },
            Err(Unreachable) => DeskError::new(
                ErrorCode::KeychainUnreachable,
                "This computer's keychain cannot be reached, so Key Desk cannot use your agency's key.",
                "Unlock the keychain and open Key Desk again, or connect with the key “Only for this session”.",
            ),
        };
        self.inner.lock().notices.push(notice);
    }

    async fn reconnect_with(&self, addresses: &Addresses, credential: &ApiKey) -> Result<(), DeskError> {
        let addresses = PlatformAddresses::check(addresses)?;
        let platform = Platform::new(addresses, credential, self.inner.settings.patience, self.inner.time.clone())?;
        let fingerprint_key = self.fingerprint_key().await?;
        let mut state = self.inner.lock();
        let agency_name = state.journal()?.agency_name()?.unwrap_or_else(|| UNNAMED_AGENCY.to_owned());
        let mark = mark_of(credential, &fingerprint_key);
        state.resume_budget(&platform, mark.as_ref(), self.inner.time.now());
        let platform = Arc::new(platform);
        state.connection = Some(Connection { agency_name, platform, fingerprint_key, mark, kept_in: KeptIn::Keychain });
        Ok(())
    }

    /// The key of all fingerprints from the keychain, made at the first need.
    async fn fingerprint_key(&self) -> Result<FingerprintKey, DeskError> {
        let fresh =
            FingerprintKey::generate().map_err(|_| DeskError::internal("this computer gave no random numbers"))?;
        let kept = self
            .in_keychain(move |keychain| {
                if let Some(kept) = keychain.read(SecretName::FingerprintKey)? {
                    return Ok(FingerprintKey::from_text(kept.expose_secret()));
                }
                keychain.write(SecretName::FingerprintKey, &SecretString::from(fresh.expose()))?;
                Ok(fresh)
            })
            .await?;
        Ok(kept)
    }

    /// One that ends with the program. Fingerprints made with it cannot be compared later, and say so.
    fn session_fingerprint_key(&self) -> Result<FingerprintKey, DeskError> {
        if let Ok(Some(kept)) = self.inner.session.read(SecretName::FingerprintKey) {
            return Ok(FingerprintKey::from_text(kept.expose_secret()));
        }
        let fresh =
            FingerprintKey::generate().map_err(|_| DeskError::internal("this computer gave no random numbers"))?;
        self.inner.session.write(SecretName::FingerprintKey, &SecretString::from(fresh.expose()))?;
        Ok(fresh)
    }

    /// Works with the keychain away from the threads that must not block: it may ask the owner to unlock it.
    async fn in_keychain<T: Send + 'static>(
        &self,
        work: impl FnOnce(&dyn SecretStore) -> Result<T, Unreachable> + Send + 'static,
    ) -> Result<T, Unreachable> {
        let keychain = self.inner.keychain.clone();
        tokio::task::spawn_blocking(move || work(keychain.as_ref())).await.unwrap_or(Err(Unreachable))
    }

    fn line(&self, sub_account_id: Option<&str>, kind: ActivityKind, words: impl Into<String>) -> Activity {
        Activity {
            at: self.inner.time.now(),
            sub_account_id: sub_account_id.map(str::to_owned),
            kind,
            words: words.into(),
        }
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
                    words: "Key Desk ended before HighLevel answered. It looks before anything else happens."
                        .to_owned(),
                };
                journal.save_regeneration(&next, &activity)?;
                regeneration = next;
            }
            regenerations.insert(regeneration.sub_account_id.clone(), regeneration);
        }
        let notice = set_aside.map(|path| {
            DeskError::new(
                ErrorCode::JournalSetAside,
                "Key Desk's journal was damaged or of a newer version and could not be opened. A fresh one was begun.",
                format!("The old one is kept as {}. If a key was on its way, look at its sub-account before you regenerate it.", path.display()),
            )
        });
        let mut places: HashMap<String, Vec<Place>> = HashMap::new();
        for place in journal.places()? {
            places.entry(place.sub_account_id.clone()).or_default().push(place);
        }
        let mut state = Self {
            connection: None,
            sub_accounts: journal.sub_accounts()?,
            last_look: journal.last_look()?,
            journal: Some(journal),
            regenerations,
            places,
            run: None,
            looking: None,
            look_error: None,
            failing_since: None,
            notices: notice.into_iter().collect(),
            schedule,
            jitter: 0.0,
        };
        state.interrupt_run(now)?;
        Ok(state)
    }

    /// A desk that can write nothing down.
    fn without_journal(why: DeskError, schedule: Schedule) -> Self {
        Self {
            connection: None,
            sub_accounts: SubAccounts::new(),
            last_look: None,
            journal: None,
            regenerations: HashMap::new(),
            places: HashMap::new(),
            run: None,
            looking: None,
            look_error: None,
            failing_since: None,
            notices: vec![why],
            schedule,
            jitter: 0.0,
        }
    }

    /// Goes on counting the day's requests where an earlier run of the program left off.
    fn resume_budget(&self, platform: &Platform, mark: Option<&Fingerprint>, now: Timestamp) {
        if let (Some(journal), Some(mark)) = (&self.journal, mark)
            && let Ok(used) = journal.used_on(mark, day_of(now))
        {
            platform.resume(used);
        }
    }

    /// Notes how many requests were made today. What cannot be noted is only counted too low after a restart.
    fn keep_budget(&mut self, now: Timestamp) {
        let Self { connection: Some(connection), journal: Some(journal), .. } = self else { return };
        if let Some(mark) = &connection.mark {
            let _ = journal.save_used(mark, day_of(now), connection.platform.budget().used_today);
        }
    }

    /// The journal; an error where there is none.
    fn journal(&mut self) -> Result<&mut Journal, DeskError> {
        self.journal.as_mut().ok_or_else(|| DeskError::internal("there is no journal"))
    }

    fn row(&self, id: &str, rules: &Rules) -> Option<SubAccountRow> {
        let sub_account = self.sub_accounts.get(id)?;
        let route = self.route(sub_account.key.form);
        Some(SubAccountRow::of(sub_account, self.regenerations.get(id), self.places_of(id), route, rules))
    }

    /// When the watch looks next; `None` when there is nothing to watch for or no way to look.
    fn next_look(&self, now: Timestamp, wait: Duration) -> Option<Timestamp> {
        self.connection.as_ref()?;
        // A key HighLevel does not know will not be known by itself.
        if self.look_error.as_ref().is_some_and(|error| error.code == ErrorCode::AgencyKeyWrong) {
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
}

fn mark_of(credential: &ApiKey, fingerprint_key: &FingerprintKey) -> Option<Fingerprint> {
    judge(&KeyField::Text(credential.clone()), fingerprint_key).fingerprint
}

/// Why what was pasted is surely no credential; nothing is sent then.
fn no_credential(pasted: Pasted) -> Option<DeskError> {
    let next = "Copy the agency API key from your agency's Settings → API Keys and paste it here.";
    let message = match pasted {
        Pasted::Nothing => {
            return Some(DeskError::new(ErrorCode::CredentialEmpty, "There is no key in what you pasted.", next));
        }
        Pasted::WebAddress => "This is a web address, not a key.".to_owned(),
        Pasted::EmailAddress => "This is an e-mail address, not a key.".to_owned(),
        Pasted::HalfAKey => "This is only a part of a key: it ends too early.".to_owned(),
        Pasted::OtherProduct(product) => format!("This looks like a key of {product}, not of HighLevel."),
        Pasted::Words => "This is a text, not a key.".to_owned(),
        Pasted::Token | Pasted::LocationKey | Pasted::ApiKey => return None,
    };
    Some(DeskError::new(ErrorCode::NotACredential, message, next))
}

fn key_of_one_sub_account() -> DeskError {
    DeskError::new(
        ErrorCode::SubAccountKeyInstead,
        "This is the key of one sub-account. It does not open the agency.",
        "Copy the agency API key from your agency's Settings → API Keys (Agency Pro plan).",
    )
}
