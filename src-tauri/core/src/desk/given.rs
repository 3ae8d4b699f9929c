//! Keys of single sub-accounts that the owner gives, where a plan has no agency API key: each is kept in the keychain, judged
//! at every look, and tried with HighLevel only where the owner allows it.

use std::collections::HashMap;
use std::sync::Arc;

use secrecy::{ExposeSecret as _, SecretString};
use tokio::task::JoinSet;

use super::{AddKeysRequest, AddedKeys, Desk, DeskEvent, DeskView, Given, KeptIn, State, SubAccountRow};
use crate::agency::{Expired, ExpiredBy};
use crate::clock::Clock as _;
use crate::error::{DeskError, ErrorCode};
use crate::given_keys::{KeyLine, ReadLine, read_lines};
use crate::highlevel::{CredentialKind, KeyProbe, Progress};
use crate::journal::{Activity, ActivityKind};
use crate::key::{ApiKey, FingerprintKey, KeyField, KeyForm, judge};
use crate::phrase::Phrase;
use crate::secrets::{SecretName, Unreachable};
use crate::sources::GivenKey;

/// A key that the owner gave, as a look found it.
pub(super) struct GivenSight {
    pub given: GivenKey,
    /// Whether HighLevel takes it; `None` where it was not tried, or that is not known.
    pub works: Option<bool>,
}

/// How many keys are tried at once.
const TRIED_AT_ONCE: usize = 8;
/// The longest id taken for a sub-account's, in characters. HighLevel's have 20.
const LONGEST_ID: usize = 64;

impl Desk {
    /// What lines with keys of sub-accounts hold, for this agency or `another`. Sends and keeps nothing.
    ///
    /// # Errors
    /// `internal` where the computer gives no random numbers.
    pub fn review_keys(&self, text: &str, another: bool) -> Result<Vec<KeyLine>, DeskError> {
        let throwaway = FingerprintKey::generate().map_err(|_| DeskError::internal("no-random-numbers"))?;
        let lines = if another { read_lines(text, &throwaway) } else { self.read_key_lines(text, &throwaway) };
        Ok(lines.into_iter().map(|line| line.shown).collect())
    }

    fn read_key_lines(&self, text: &str, fingerprint_key: &FingerprintKey) -> Vec<ReadLine> {
        let mut lines = read_lines(text, fingerprint_key);
        let state = self.inner.lock();
        for line in &mut lines {
            let Some(id) = &line.shown.sub_account_id else { continue };
            if let Some(known) = state.sub_accounts.get(id).filter(|_| line.shown.name.is_empty()) {
                line.shown.name.clone_from(&known.name);
            }
            if line.shown.problem.is_none() && state.surely_not_here(id) {
                line.shown.problem = Some(Phrase::new("line-not-in-agency"));
            }
        }
        lines
    }

    /// Keeps the keys of these lines, all those that can be used and whose sub-account is known, each in an entry of its own.
    ///
    /// # Errors
    /// `nothing_to_do` when no line can be used, `another_agency`, what is wrong with the settings, or the keychain. Keys kept before
    /// the error stay kept and are named in the table.
    pub async fn add_keys(&self, request: AddKeysRequest) -> Result<AddedKeys, DeskError> {
        if let Some(error) = &self.inner.no_journal {
            return Err(error.clone());
        }
        let text = SecretString::from(request.text);
        let connected = self.inner.lock().connection.is_some();
        let entered = if connected { self.inner.entered() } else { request.settings };
        let setup = entered.check()?;
        let kept_in = if request.session_only { KeptIn::Session } else { KeptIn::Keychain };
        let fingerprint_key = self.fingerprint_key_for(kept_in).await?;
        let answers: HashMap<u32, (String, String)> = request
            .answers
            .into_iter()
            .map(|answer| (answer.line, (answer.sub_account_id.trim().to_owned(), answer.name.trim().to_owned())))
            .collect();
        let mut left_out = Vec::new();
        let mut keys: HashMap<String, (String, ApiKey)> = HashMap::new();
        for ReadLine { shown, key } in self.read_key_lines(text.expose_secret(), &fingerprint_key) {
            if shown.problem.is_some() {
                continue;
            }
            let answer = answers.get(&shown.line).cloned();
            let name = answer.as_ref().map(|(_, name)| name.clone()).filter(|name| !name.is_empty());
            let id = shown.sub_account_id.or(answer.map(|(id, _)| id)).filter(|id| is_id(id));
            let Some(id) = id.filter(|id| !self.inner.lock().surely_not_here(id)) else {
                left_out.push(shown.line);
                continue;
            };
            keys.entry(id).or_insert((name.unwrap_or(shown.name), key));
        }
        if keys.is_empty() {
            return Err(DeskError::new(
                ErrorCode::NothingToDo,
                Phrase::new("error-no-line-usable"),
                Phrase::new("error-no-line-usable-next"),
            ));
        }
        let turn = self.inner.looking_beside.lock().await;
        let mut connection = self.connection_or_none(&setup, fingerprint_key)?;
        if connection.agency_name.is_empty() {
            connection.agency_name = self.name_for(&request.agency_name);
        }
        let already = connection.given.clone();
        let mut kept = Vec::new();
        let mut trouble = None;
        for (id, (name, key)) in keys {
            if let Err(error) = self.keep(SecretName::SubAccountKey(id.clone()), &key, kept_in).await {
                trouble = Some(error);
                break;
            }
            connection.given.insert(id.clone(), Given { name: name.clone(), kept_in });
            kept.push((id, name));
        }
        if kept.is_empty() {
            return Err(trouble.unwrap_or(Unreachable).into());
        }
        let replaced = kept.iter().filter(|(id, _)| already.contains_key(id)).count();
        {
            let mut state = self.inner.lock();
            let words = Phrase::new("activity-keys-given").with("count", kept.len());
            let line = self.line(None, ActivityKind::KeyGiven, words);
            state.journal()?.save_agency_name(&connection.agency_name)?;
            // What is only in memory is not there at the next start.
            let lasting = kept.iter().filter(|_| kept_in == KeptIn::Keychain);
            state.journal()?.add_given_keys(lasting.map(|(id, name)| (id.as_str(), name.as_str())), &line)?;
            state.connect(connection);
        }
        if !connected {
            self.inner.set_up(entered, setup);
        }
        drop(turn);
        // Trouble with HighLevel is part of what is shown; the keys are kept either way.
        let _ = self.look_beside(true).await;
        if let Some(error) = trouble {
            return Err(error.into());
        }
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Ok(AddedKeys { added: count(kept.len() - replaced), replaced: count(replaced), left_out, view: self.view() })
    }

    /// Removes the key the owner gave for a sub-account. What was noted of the sub-account stays.
    ///
    /// # Errors
    /// When the keychain cannot be reached; the key then stays.
    pub async fn forget_sub_account_key(&self, sub_account_id: &str) -> Result<DeskView, DeskError> {
        let given = self.given(sub_account_id).ok_or_else(no_given_key)?;
        let last = self.inner.lock().connection.as_ref().is_some_and(|connection| {
            connection.given.len() == 1 && connection.key.is_none() && connection.token.is_none()
        });
        if last {
            return self.forget_credential(CredentialKind::SubAccountKeys).await;
        }
        let name = SecretName::SubAccountKey(sub_account_id.to_owned());
        match given.kept_in {
            KeptIn::Session => crate::secrets::SecretStore::delete(&self.inner.session, &name)?,
            KeptIn::Keychain => self.in_keychain(move |keychain| keychain.delete(&name)).await?,
        }
        {
            let mut state = self.inner.lock();
            let line =
                self.line(Some(sub_account_id), ActivityKind::KeyRemoved, Phrase::new("activity-given-key-removed"));
            state.journal()?.remove_given_keys(Some(sub_account_id))?;
            state.journal()?.note(&line)?;
            if let Some(connection) = &mut state.connection {
                connection.given.remove(sub_account_id);
            }
        }
        let _ = self.look_beside(false).await;
        Ok(self.view())
    }

    /// Where the key that the owner gave for a sub-account is kept, if there is one.
    pub(super) fn given(&self, sub_account_id: &str) -> Option<Given> {
        self.inner.lock().connection.as_ref()?.given.get(sub_account_id).cloned()
    }

    /// The new key of a sub-account takes the place of the one the owner gave before, which is of no use any more.
    pub(super) async fn replace_given_key(&self, sub_account_id: &str, key: &ApiKey) -> Result<(), DeskError> {
        let Some(given) = self.given(sub_account_id) else { return Ok(()) };
        self.keep(SecretName::SubAccountKey(sub_account_id.to_owned()), key, given.kept_in).await?;
        let now = self.inner.time.now();
        let mut state = self.inner.lock();
        let State { connection: Some(connection), journal: Some(journal), sub_accounts, .. } = &mut *state else {
            return Ok(());
        };
        let Some(known) = sub_accounts.get_mut(sub_account_id).filter(|known| known.key_given) else { return Ok(()) };
        known.key = judge(&KeyField::Text(key.clone()), &connection.fingerprint_key);
        (known.key_since, known.looked_at, known.expired) = (now, now, None);
        journal.save_look(None, [&*known].into_iter(), &[], &[])?;
        Ok(())
    }

    /// Judges the keys the owner gave, and tries them where that is allowed. Keys are held one by one, and only so long.
    pub(super) async fn look_at_given(
        &self,
        given: Vec<(String, Given)>,
        probe: Option<Arc<KeyProbe>>,
        fingerprint_key: &FingerprintKey,
        progress: &Progress,
    ) -> (Vec<GivenSight>, Option<DeskError>) {
        let mut sights = Vec::new();
        let mut trouble = None;
        let mut trying = JoinSet::new();
        for (id, given) in given {
            if progress.is_cancelled() {
                break;
            }
            let key = match self.kept(SecretName::SubAccountKey(id.clone()), given.kept_in).await {
                Ok(Some(key)) => key,
                // Removed from the keychain by hand: there is nothing to say of it.
                Ok(None) => continue,
                Err(error) => {
                    trouble = Some(DeskError::from(error));
                    break;
                }
            };
            let facts = judge(&KeyField::Text(key.clone()), fingerprint_key);
            sights.push(GivenSight {
                given: GivenKey { sub_account_id: id.clone(), name: given.name, key: facts },
                works: None,
            });
            if let Some(probe) = &probe {
                while trying.len() >= TRIED_AT_ONCE {
                    take_tried(trying.join_next().await, &mut sights, &mut trouble);
                }
                let (probe, place) = (probe.clone(), sights.len() - 1);
                trying.spawn(async move { (place, probe.works(&id, &key).await) });
            }
        }
        while let Some(tried) = trying.join_next().await {
            take_tried(Some(tried), &mut sights, &mut trouble);
        }
        (sights, trouble)
    }

    /// Marks a sub-account's key as expired, or takes that back.
    ///
    /// # Errors
    /// `sub_account_unknown`, `no_key_to_show` where there is no key, or when the journal cannot be written.
    pub fn mark_expired(&self, sub_account_id: &str, expired: bool) -> Result<SubAccountRow, DeskError> {
        let now = self.inner.time.now();
        let rules = self.inner.rules();
        let row = {
            let mut state = self.inner.lock();
            let State { journal: Some(journal), sub_accounts, .. } = &mut *state else {
                return Err(DeskError::internal("no-journal"));
            };
            let known = sub_accounts.get(sub_account_id).ok_or_else(super::check::unknown)?;
            if expired && matches!(known.key.form, KeyForm::Missing | KeyForm::PrivateIntegrationToken) {
                return Err(DeskError::new(
                    ErrorCode::NoKeyToShow,
                    Phrase::new("error-no-key-to-expire"),
                    Phrase::new("error-see-how-it-stands-next"),
                ));
            }
            let mark = expired.then_some(Expired { at: now, by: ExpiredBy::Owner });
            let marked = crate::agency::SubAccount { expired: mark, ..known.clone() };
            let words =
                if expired { Phrase::new("activity-marked-expired") } else { Phrase::new("activity-not-expired") };
            let line = Activity::of(now, sub_account_id, ActivityKind::MarkedExpired, words);
            journal.save_look(None, [&marked].into_iter(), &[], &[line])?;
            sub_accounts.insert(sub_account_id.to_owned(), marked);
            state.row(sub_account_id, &rules).ok_or_else(super::check::unknown)?
        };
        self.tell_rows(&[sub_account_id.to_owned()]);
        self.tell(DeskEvent::Changed);
        Ok(row)
    }
}

impl State {
    /// Whether the agency's own list says that there is no such sub-account.
    fn surely_not_here(&self, sub_account_id: &str) -> bool {
        let listed = self.connection.as_ref().is_some_and(|it| it.key.is_some() || it.token.is_some());
        listed && self.last_look.is_some() && !self.sub_accounts.contains_key(sub_account_id)
    }
}

type Tried = (usize, Result<bool, crate::highlevel::PlatformError>);

fn take_tried(
    tried: Option<Result<Tried, tokio::task::JoinError>>,
    sights: &mut [GivenSight],
    trouble: &mut Option<DeskError>,
) {
    match tried {
        Some(Ok((place, Ok(works)))) => sights[place].works = Some(works),
        Some(Ok((_, Err(error)))) => *trouble = Some(error.into()),
        Some(Err(_)) | None => {}
    }
}

/// Whether the text can be a sub-account's id at all.
fn is_id(text: &str) -> bool {
    (4..=LONGEST_ID).contains(&text.len())
        && text.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_'))
}

fn no_given_key() -> DeskError {
    DeskError::new(
        ErrorCode::NoKeyToShow,
        Phrase::new("error-no-given-key"),
        Phrase::new("error-see-how-it-stands-next"),
    )
}
