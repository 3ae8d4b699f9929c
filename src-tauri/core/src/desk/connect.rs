//! Connecting and forgetting: what was pasted is recognised, checked with a first look, and kept in the keychain; the
//! connection of an earlier session is taken up again. Where a credential goes is decided here and in `set_up`, nowhere else.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use secrecy::{ExposeSecret as _, SecretString};

use super::beside::Beside;
use super::{ConnectRequest, Connection, Credential, Desk, DeskEvent, DeskView, Given, KeptIn, State};
use crate::clock::Clock as _;
use crate::credential::{Pasted, recognise};
use crate::error::{DeskError, ErrorCode};
use crate::highlevel::{Api1, Api2, CredentialKind, KeyProbe, PlatformError, Purpose};
use crate::journal::ActivityKind;
use crate::key::{ApiKey, Fingerprint, FingerprintKey, KeyField, judge};
use crate::phrase::Phrase;
use crate::secrets::{SecretName, SecretStore, Unreachable};
use crate::settings::{AgencySettings, Setup};

impl Desk {
    /// Connects an agency, or gives a connected one another credential: checks it with a first look, then keeps it in the
    /// keychain. When anything fails, nothing is kept and what was connected before stays connected.
    ///
    /// # Errors
    /// What is wrong with the credential, the settings, the platform or the keychain; `another_agency` when the credential opens
    /// none of the sub-accounts that are known here.
    pub async fn connect(&self, request: ConnectRequest) -> Result<DeskView, DeskError> {
        if let Some(error) = &self.inner.no_journal {
            return Err(error.clone());
        }
        let pasted = SecretString::from(request.credential);
        let looks_like = recognise(pasted.expose_secret());
        if let Some(error) = no_credential(looks_like) {
            return Err(error);
        }
        let credential = ApiKey::new(pasted.expose_secret());
        drop(pasted);
        let kind = kind_of(looks_like);
        let entered = self.kept_addresses(kind, request.settings);
        let setup = entered.check()?;
        let kept_in = if request.session_only { KeptIn::Session } else { KeptIn::Keychain };
        let fingerprint_key = self.fingerprint_key_for(kept_in).await?;

        let connection = self.connection_with(&setup, kind, &credential, kept_in, fingerprint_key)?;
        let checked = First { request_name: request.agency_name, entered, setup, credential, kept_in, looks_like };
        match (kind, &connection.token, &connection.key) {
            (CredentialKind::AgencyToken, Some(token), _) => {
                let access = token.access.clone();
                let turn = self.inner.looking_beside.lock().await;
                let (began, names) = self.list_names(&access).await;
                let ids = names.sub_accounts.iter().map(|row| row.id.as_str());
                self.settle(connection, kind, checked, ids, names.error.as_ref()).await?;
                self.take_beside(began, Beside { names: Some(names), ..Beside::default() }, true).await;
                drop(turn);
            }
            (_, _, Some(key)) => {
                let (access, beside) = (key.access.clone(), connection.token.is_some() || !connection.given.is_empty());
                let turn = self.inner.looking.lock().await;
                let (began, listing) = self.list_keys(&access, &connection.fingerprint_key, Purpose::Look).await;
                let ids = listing.sub_accounts.iter().map(|row| row.id.as_str());
                self.settle(connection, kind, checked, ids, listing.error.as_ref()).await?;
                self.take_keys(began, listing, true).await;
                drop(turn);
                if beside {
                    // What is wrong with the others is part of what is shown.
                    let _ = self.look_beside(true).await;
                }
            }
            _ => return Err(DeskError::internal("credential-not-taken-up")),
        }
        Ok(self.view())
    }

    /// Judges a first look, and keeps what was connected where nothing speaks against it.
    async fn settle<'a>(
        &self,
        connection: Connection,
        kind: CredentialKind,
        first: First,
        ids: impl Iterator<Item = &'a str>,
        error: Option<&PlatformError>,
    ) -> Result<(), DeskError> {
        let First { request_name, entered, setup, credential, kept_in, looks_like } = first;
        let ids: Vec<&str> = ids.collect();
        let judged = match error {
            Some(PlatformError::WrongKey) if ids.is_empty() && looks_like == Pasted::LocationKey => {
                Err(key_of_one_sub_account())
            }
            // Who stops it wants nothing of it, also of what has come already.
            Some(error) if ids.is_empty() || *error == PlatformError::Cancelled => Err(error.clone().into()),
            _ => self.is_this_agency(&ids),
        };
        if let Err(error) = judged {
            self.tell(DeskEvent::Changed);
            return Err(error);
        }
        self.keep(secret_of(kind), &credential, kept_in).await?;
        let agency_name = self.name_for(&request_name);
        {
            let mut state = self.inner.lock();
            state.journal()?.save_agency_name(&agency_name)?;
            let words = match kind {
                CredentialKind::AgencyToken => Phrase::new("activity-connected-with-token"),
                _ => Phrase::new("activity-connected"),
            };
            state.journal()?.note(&self.line(
                None,
                ActivityKind::Connected,
                words.with("agency", agency_name.as_str()),
            ))?;
            state.connect(Connection { agency_name, ..connection });
        }
        self.inner.set_up(entered, setup);
        Ok(())
    }

    /// The connection as it will be with this credential, beside those of other kinds that are there already.
    fn connection_with(
        &self,
        setup: &Setup,
        kind: CredentialKind,
        credential: &ApiKey,
        kept_in: KeptIn,
        fingerprint_key: FingerprintKey,
    ) -> Result<Connection, DeskError> {
        let mark = mark_of(credential, &fingerprint_key);
        let mut connection = self.connection_or_none(setup, fingerprint_key)?;
        let now = self.inner.time.now();
        if kind == CredentialKind::AgencyToken {
            let access = self.api_2(setup, credential)?;
            self.inner.lock().resume_budget(mark.as_ref(), now, |used| access.resume(used));
            connection.token = Some(Credential { access, mark, kept_in });
        } else {
            let access = self.api_1(setup, credential)?;
            self.inner.lock().resume_budget(mark.as_ref(), now, |used| access.resume(used));
            connection.key = Some(Credential { access, mark, kept_in });
        }
        Ok(connection)
    }

    /// A copy of the connection there is, or one without any credential yet.
    pub(super) fn connection_or_none(
        &self,
        setup: &Setup,
        fingerprint_key: FingerprintKey,
    ) -> Result<Connection, DeskError> {
        if let Some(connection) = &self.inner.lock().connection {
            return Ok(Connection { fingerprint_key, ..connection.clone() });
        }
        Ok(Connection {
            agency_name: String::new(),
            fingerprint_key,
            key: None,
            token: None,
            given: BTreeMap::new(),
            probe: self.key_probe(setup)?,
            domain: None,
        })
    }

    /// The settings entered while a credential of `kind` is pasted. Where the others go is not changed on the way: they were not
    /// pasted for the new address.
    fn kept_addresses(&self, kind: CredentialKind, entered: AgencySettings) -> AgencySettings {
        let mut settings = entered;
        let before = self.inner.entered().addresses;
        let state = self.inner.lock();
        let Some(connection) = &state.connection else { return settings };
        let addresses = &mut settings.addresses;
        if connection.token.is_some() && kind != CredentialKind::AgencyToken {
            addresses.api2 = before.api2;
        }
        let others_at_api_1 = if kind == CredentialKind::AgencyKey {
            !connection.given.is_empty()
        } else {
            connection.key.is_some() || !connection.given.is_empty()
        };
        if others_at_api_1 {
            addresses.base = before.base;
            addresses.regenerate = before.regenerate;
        }
        settings
    }

    pub(super) fn api_1(&self, setup: &Setup, key: &ApiKey) -> Result<Arc<Api1>, DeskError> {
        let (patience, time) = (self.inner.settings.patience, self.inner.time.clone());
        Ok(Arc::new(Api1::new(setup.addresses.clone(), key, patience, time, setup.key_limits)?))
    }

    pub(super) fn api_2(&self, setup: &Setup, token: &ApiKey) -> Result<Arc<Api2>, DeskError> {
        let (patience, time) = (self.inner.settings.patience, self.inner.time.clone());
        let pages = setup.pages.clone();
        Ok(Arc::new(Api2::new(setup.addresses.clone(), token, patience, time, setup.token_limits, pages)?))
    }

    pub(super) fn key_probe(&self, setup: &Setup) -> Result<Arc<KeyProbe>, DeskError> {
        let (patience, time) = (self.inner.settings.patience, self.inner.time.clone());
        Ok(Arc::new(KeyProbe::new(setup.addresses.clone(), patience, time, setup.key_limits)?))
    }

    /// Refuses a credential that opens none of the sub-accounts known here: it is another agency's, and nothing of one agency may
    /// appear in another.
    fn is_this_agency(&self, ids: &[&str]) -> Result<(), DeskError> {
        let state = self.inner.lock();
        let any_known = state.sub_accounts.values().any(|known| known.listed);
        let fits = ids.iter().any(|id| state.sub_accounts.contains_key(*id));
        if fits || !any_known || ids.is_empty() { Ok(()) } else { Err(another_agency()) }
    }

    /// The name the owner gave, or the one the agency has.
    pub(super) fn name_for(&self, entered: &str) -> String {
        let name: String = entered.trim().chars().take(100).collect();
        if !name.is_empty() {
            return name;
        }
        let mut state = self.inner.lock();
        let kept = state.journal().ok().and_then(|journal| journal.agency_name().ok().flatten());
        kept.unwrap_or_else(|| state.words().say(&Phrase::new("agency-unnamed")))
    }

    /// Keeps a secret where the owner wants it, and nowhere else.
    pub(super) async fn keep(&self, name: SecretName, secret: &ApiKey, kept_in: KeptIn) -> Result<(), Unreachable> {
        let secret = SecretString::from(secret.expose());
        match kept_in {
            KeptIn::Keychain => {
                self.inner.session.delete(&name)?;
                self.in_keychain(move |keychain| keychain.write(&name, &secret)).await
            }
            KeptIn::Session => self.inner.session.write(&name, &secret),
        }
    }

    /// A secret that is kept.
    pub(super) async fn kept(&self, name: SecretName, kept_in: KeptIn) -> Result<Option<ApiKey>, Unreachable> {
        let secret = match kept_in {
            KeptIn::Keychain => self.in_keychain(move |keychain| keychain.read(&name)).await?,
            KeptIn::Session => self.inner.session.read(&name)?,
        };
        Ok(secret.map(|secret| ApiKey::new(secret.expose_secret())))
    }

    /// Removes one kind of credential from the keychain and from memory. What was noted of the sub-accounts stays.
    ///
    /// # Errors
    /// `not_connected`, `run_under_way`, or when the keychain cannot be reached; the credential then stays.
    pub async fn forget_credential(&self, kind: CredentialKind) -> Result<DeskView, DeskError> {
        let mut connection = self.connected()?;
        let only_session = connection.kept_in(kind) == Some(KeptIn::Session);
        self.remove(&self.secrets_of(kind)?, only_session).await?;
        let words = match kind {
            CredentialKind::AgencyKey => Phrase::new("activity-key-forgotten"),
            CredentialKind::AgencyToken => Phrase::new("activity-token-forgotten"),
            CredentialKind::SubAccountKeys => Phrase::new("activity-given-keys-forgotten"),
        };
        let words = words.with("agency", connection.agency_name.as_str());
        match kind {
            CredentialKind::AgencyKey => connection.key = None,
            CredentialKind::AgencyToken => connection.token = None,
            CredentialKind::SubAccountKeys => connection.given.clear(),
        }
        self.forgotten(words, kind == CredentialKind::SubAccountKeys, connection)
    }

    /// Removes every credential from the keychain and from memory, also those that could not be read at the start. What was noted
    /// of the sub-accounts stays.
    ///
    /// # Errors
    /// `run_under_way`, or when the keychain cannot be reached; the credentials then stay.
    pub async fn forget_credentials(&self) -> Result<DeskView, DeskError> {
        let connection = self.inner.lock().connection.clone();
        let kinds = [CredentialKind::AgencyKey, CredentialKind::AgencyToken, CredentialKind::SubAccountKeys];
        let only_session = connection.as_ref().is_some_and(|connection| {
            kinds.into_iter().filter_map(|kind| connection.kept_in(kind)).all(|kept_in| kept_in == KeptIn::Session)
        });
        let mut names = Vec::new();
        for kind in kinds {
            names.extend(self.secrets_of(kind)?);
        }
        self.remove(&names, only_session).await?;
        let Some(connection) = connection else { return Ok(self.view()) };
        let words = Phrase::new("activity-disconnected").with("agency", connection.agency_name.as_str());
        let none = Connection { key: None, token: None, given: BTreeMap::new(), ..connection };
        self.forgotten(words, true, none)
    }

    /// Removes every secret of the agency, also the key of fingerprints, and lets go of the journal, so that its file can be
    /// deleted. The desk is of no use afterwards.
    ///
    /// # Errors
    /// As [`Desk::forget_credentials`]; the journal is then kept open.
    pub async fn erase(&self) -> Result<(), DeskError> {
        self.forget_credentials().await?;
        self.in_keychain(|keychain| keychain.delete(&SecretName::FingerprintKey)).await?;
        let mut state = self.inner.lock();
        state.journal = None;
        state.sub_accounts.clear();
        state.regenerations.clear();
        state.places.clear();
        state.notes.clear();
        Ok(())
    }

    /// Lets go of everything, whatever cannot be reached: no look or watch goes on, memory is empty and the journal closed. Nothing
    /// is taken off the disk or the keychain here. Returns the sub-accounts whose keys the owner gave. The desk is of no use
    /// afterwards.
    #[must_use]
    pub fn let_go(&self) -> BTreeSet<String> {
        let given = {
            let mut state = self.inner.lock();
            let kept = state.journal.as_ref().and_then(|journal| journal.given_keys().ok()).unwrap_or_default();
            let connected = state.connection.iter().flat_map(|connection| connection.given.keys().cloned());
            let given: BTreeSet<String> = kept.into_keys().chain(connected).collect();
            state.cancel_look();
            state.disconnect();
            let schedule = state.schedule.clone();
            *state = State { connections: state.connections, ..State::empty(schedule) };
            given
        };
        let of_given = given.iter().cloned().map(SecretName::SubAccountKey);
        for name in
            [SecretName::AgencyKey, SecretName::AgencyToken, SecretName::FingerprintKey].into_iter().chain(of_given)
        {
            // Memory can always be reached.
            let _ = self.inner.session.delete(&name);
        }
        self.inner.wake.notify_waiters();
        given
    }

    /// The names under which credentials of a kind may be kept.
    fn secrets_of(&self, kind: CredentialKind) -> Result<Vec<SecretName>, DeskError> {
        Ok(match kind {
            CredentialKind::AgencyKey => vec![SecretName::AgencyKey],
            CredentialKind::AgencyToken => vec![SecretName::AgencyToken],
            CredentialKind::SubAccountKeys => {
                let mut state = self.inner.lock();
                let mut ids: BTreeSet<String> = state.journal()?.given_keys()?.into_keys().collect();
                ids.extend(state.connection.iter().flat_map(|connection| connection.given.keys().cloned()));
                ids.into_iter().map(SecretName::SubAccountKey).collect()
            }
        })
    }

    /// Takes secrets off this computer. Also those of a session are looked for in the keychain: an earlier connection may have left
    /// one there. Only then it may be out of reach.
    async fn remove(&self, names: &[SecretName], only_session: bool) -> Result<(), DeskError> {
        if self.run_goes_on() {
            return Err(super::many::run_under_way());
        }
        for name in names {
            let entry = name.clone();
            let deleted = self.in_keychain(move |keychain| keychain.delete(&entry)).await;
            if !only_session {
                deleted?;
            }
            self.inner.session.delete(name)?;
        }
        Ok(())
    }

    /// What is left of the connection goes on; what was given is noted as gone.
    fn forgotten(&self, words: Phrase, given_too: bool, left: Connection) -> Result<DeskView, DeskError> {
        {
            let mut state = self.inner.lock();
            state.cancel_look();
            let line = self.line(None, ActivityKind::Forgotten, words);
            if given_too {
                state.journal()?.remove_given_keys(None)?;
            }
            state.journal()?.note(&line)?;
            state.disconnect();
            if !left.is_empty() {
                state.connect(left);
            }
        }
        self.inner.wake.notify_waiters();
        self.tell(DeskEvent::AllRows);
        Ok(self.view())
    }

    /// Takes up the connection of an earlier session, without asking the platform anything.
    pub(super) async fn reconnect(&self, settings: AgencySettings) {
        match self.reconnect_with(settings).await {
            Ok(()) => {}
            Err(error) if error.code == ErrorCode::KeychainUnreachable => {
                self.inner.lock().notices.push(DeskError::new(
                    ErrorCode::KeychainUnreachable,
                    Phrase::new("error-keychain-at-start"),
                    Phrase::new("error-keychain-at-start-next"),
                ));
            }
            Err(error) => self.inner.lock().notices.push(error),
        }
    }

    async fn reconnect_with(&self, settings: AgencySettings) -> Result<(), DeskError> {
        let setup = settings.check()?;
        self.inner.set_up(settings, setup.clone());
        let key = self.kept(SecretName::AgencyKey, KeptIn::Keychain).await?;
        let token = self.kept(SecretName::AgencyToken, KeptIn::Keychain).await?;
        let given = self.inner.lock().journal()?.given_keys()?;
        if key.is_none() && token.is_none() && given.is_empty() {
            return Ok(());
        }
        let fingerprint_key = self.fingerprint_key_for(KeptIn::Keychain).await?;
        let kept_in = KeptIn::Keychain;
        let mut connection = self.connection_or_none(&setup, fingerprint_key.clone())?;
        for (kind, credential) in [(CredentialKind::AgencyKey, key), (CredentialKind::AgencyToken, token)] {
            let Some(credential) = credential else { continue };
            let with = self.connection_with(&setup, kind, &credential, kept_in, fingerprint_key.clone())?;
            connection =
                Connection { key: with.key.or(connection.key), token: with.token.or(connection.token), ..connection };
        }
        connection.given = given.into_iter().map(|(id, name)| (id, Given { name, kept_in })).collect();
        connection.agency_name = self.name_for("");
        self.inner.lock().connect(connection);
        Ok(())
    }

    /// The key of all fingerprints; one of the session's own where the keychain cannot be reached and is not wanted either.
    pub(super) async fn fingerprint_key_for(&self, kept_in: KeptIn) -> Result<FingerprintKey, DeskError> {
        match self.fingerprint_key().await {
            Err(_) if kept_in == KeptIn::Session => self.session_fingerprint_key(),
            other => other,
        }
    }

    /// The key of all fingerprints from the keychain, made at the first need.
    async fn fingerprint_key(&self) -> Result<FingerprintKey, DeskError> {
        let fresh = FingerprintKey::generate().map_err(|_| DeskError::internal("no-random-numbers"))?;
        let kept = self
            .in_keychain(move |keychain| {
                if let Some(kept) = keychain.read(&SecretName::FingerprintKey)? {
                    return Ok(FingerprintKey::from_text(kept.expose_secret()));
                }
                keychain.write(&SecretName::FingerprintKey, &SecretString::from(fresh.expose()))?;
                Ok(fresh)
            })
            .await?;
        Ok(kept)
    }

    /// One that ends with the program. Fingerprints made with it cannot be compared later, and say so.
    fn session_fingerprint_key(&self) -> Result<FingerprintKey, DeskError> {
        if let Ok(Some(kept)) = self.inner.session.read(&SecretName::FingerprintKey) {
            return Ok(FingerprintKey::from_text(kept.expose_secret()));
        }
        let fresh = FingerprintKey::generate().map_err(|_| DeskError::internal("no-random-numbers"))?;
        self.inner.session.write(&SecretName::FingerprintKey, &SecretString::from(fresh.expose()))?;
        Ok(fresh)
    }

    /// Works with the keychain away from the threads that must not block: it may ask the owner to unlock it.
    pub(super) async fn in_keychain<T: Send + 'static>(
        &self,
        work: impl FnOnce(&dyn SecretStore) -> Result<T, Unreachable> + Send + 'static,
    ) -> Result<T, Unreachable> {
        let keychain = self.inner.keychain.clone();
        tokio::task::spawn_blocking(move || work(keychain.as_ref())).await.unwrap_or(Err(Unreachable))
    }
}

/// A connection that is tried, with all that is kept of it if it holds.
struct First {
    request_name: String,
    entered: AgencySettings,
    setup: Setup,
    credential: ApiKey,
    kept_in: KeptIn,
    looks_like: Pasted,
}

pub(super) fn mark_of(credential: &ApiKey, fingerprint_key: &FingerprintKey) -> Option<Fingerprint> {
    judge(&KeyField::Text(credential.clone()), fingerprint_key).fingerprint
}

/// Which kind of credential a pasted text is tried as.
fn kind_of(pasted: Pasted) -> CredentialKind {
    if pasted == Pasted::Token { CredentialKind::AgencyToken } else { CredentialKind::AgencyKey }
}

pub(super) fn secret_of(kind: CredentialKind) -> SecretName {
    if kind == CredentialKind::AgencyToken { SecretName::AgencyToken } else { SecretName::AgencyKey }
}

/// Why what was pasted is surely no credential; nothing is sent then.
fn no_credential(pasted: Pasted) -> Option<DeskError> {
    let next = Phrase::new("error-credential-next");
    let message = match pasted {
        Pasted::Nothing => {
            return Some(DeskError::new(ErrorCode::CredentialEmpty, Phrase::new("error-credential-empty"), next));
        }
        Pasted::WebAddress => Phrase::new("line-web-address"),
        Pasted::EmailAddress => Phrase::new("line-email-address"),
        Pasted::HalfAKey => Phrase::new("error-key-ends-early"),
        Pasted::OtherProduct(product) => Phrase::new("line-other-product").with("product", product),
        Pasted::Words => Phrase::new("line-words"),
        Pasted::Token | Pasted::LocationKey | Pasted::ApiKey => return None,
    };
    Some(DeskError::new(ErrorCode::NotACredential, message, next))
}

fn key_of_one_sub_account() -> DeskError {
    DeskError::new(
        ErrorCode::SubAccountKeyInstead,
        Phrase::new("error-key-of-one-sub-account"),
        Phrase::new("error-key-of-one-sub-account-next"),
    )
}

fn another_agency() -> DeskError {
    DeskError::new(
        ErrorCode::AnotherAgency,
        Phrase::new("error-another-agency"),
        Phrase::new("error-another-agency-next"),
    )
}
