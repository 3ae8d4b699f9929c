//! Connecting and forgetting: what was pasted is recognised, checked with a first look, and kept in the keychain; the
//! connection of an earlier session is taken up again. Where the credential goes is decided here and nowhere else.

use std::sync::Arc;

use secrecy::{ExposeSecret as _, SecretString};

use super::{ConnectRequest, Connection, Desk, DeskEvent, DeskView, KeptIn, UNNAMED_AGENCY};
use crate::clock::Clock as _;
use crate::credential::{Pasted, recognise};
use crate::error::{DeskError, ErrorCode};
use crate::highlevel::{Addresses, Api1, PlatformAddresses, PlatformError};
use crate::journal::ActivityKind;
use crate::key::{ApiKey, Fingerprint, FingerprintKey, KeyField, judge};
use crate::secrets::{SecretName, SecretStore, Unreachable};

impl Desk {
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
        let platform = Api1::new(addresses, &credential, self.inner.settings.patience, self.inner.time.clone())?;
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

    /// Takes up the connection of an earlier session, without asking the platform anything.
    pub(super) async fn reconnect(&self, addresses: &Addresses) {
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
        let platform = Api1::new(addresses, credential, self.inner.settings.patience, self.inner.time.clone())?;
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
