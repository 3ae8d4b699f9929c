//! The keychain of the operating system, and a twin in memory for "this session only", the demo and tests.
//!
//! Secrets live in one of these two and nowhere else; there is deliberately no file. "Could not be reached" is an error and
//! never reads as "nothing stored".

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use secrecy::{ExposeSecret as _, SecretString};

use crate::error::{DeskError, ErrorCode};
use crate::phrase::Phrase;
use crate::scrub;

/// What a secret is for; its name in the keychain.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SecretName {
    /// The agency's API key.
    AgencyKey,
    /// The agency's Private Integration Token.
    AgencyToken,
    /// The key of the sub-account with this id, which the owner gave.
    SubAccountKey(String),
    /// The key of all fingerprints.
    FingerprintKey,
}

impl SecretName {
    /// The entry's name as a person finds it in the keychain.
    #[must_use]
    pub fn entry(&self) -> String {
        match self {
            Self::AgencyKey => "agency-api-key".to_owned(),
            Self::AgencyToken => "agency-token".to_owned(),
            Self::SubAccountKey(id) => format!("sub-account-key {id}"),
            Self::FingerprintKey => "fingerprint-key".to_owned(),
        }
    }
}

/// The keychain cannot be reached: there is none, it is locked, or access was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the keychain cannot be reached")]
pub struct Unreachable;

impl From<Unreachable> for DeskError {
    fn from(_: Unreachable) -> Self {
        Self::new(ErrorCode::KeychainUnreachable, Phrase::new("error-keychain"), Phrase::new("error-keychain-next"))
    }
}

/// A place for secrets. Calls may block; do not make them on the thread that draws the window.
pub trait SecretStore: Send + Sync {
    /// The secret, or `None` when there is none.
    fn read(&self, name: &SecretName) -> Result<Option<SecretString>, Unreachable>;

    /// Keeps the secret in place of an older one, and makes sure that it can be read back.
    fn write(&self, name: &SecretName, secret: &SecretString) -> Result<(), Unreachable>;

    /// Removes the secret; having none is no error.
    fn delete(&self, name: &SecretName) -> Result<(), Unreachable>;
}

/// The operating system's keychain: Secret Service, macOS Keychain, Windows Credential Manager.
#[derive(Debug)]
pub struct Keychain {
    service: String,
    agency: String,
}

impl Keychain {
    /// The entries of one agency, by Key Desk's own name for it, filed under `service`, the app's identifier.
    #[must_use]
    pub fn new(service: &str, agency: &str) -> Self {
        Self { service: service.to_owned(), agency: agency.to_owned() }
    }

    fn entry(&self, name: &SecretName) -> Result<keyring::Entry, Unreachable> {
        keyring::Entry::new(&self.service, &format!("{}: {}", self.agency, name.entry())).map_err(|_| Unreachable)
    }
}

impl SecretStore for Keychain {
    fn read(&self, name: &SecretName) -> Result<Option<SecretString>, Unreachable> {
        match self.entry(name)?.get_password() {
            Ok(secret) => {
                scrub::learn(&secret);
                Ok(Some(SecretString::from(secret)))
            }
            Err(keyring::Error::NoEntry) => Ok(None),
            Err(error) => Err(told(&error)),
        }
    }

    fn write(&self, name: &SecretName, secret: &SecretString) -> Result<(), Unreachable> {
        scrub::learn(secret.expose_secret());
        let written = self.entry(name)?.set_password(secret.expose_secret());
        written.map_err(|error| told(&error))?;
        let back = self.read(name)?;
        if back.is_some_and(|back| back.expose_secret() == secret.expose_secret()) { Ok(()) } else { Err(Unreachable) }
    }

    fn delete(&self, name: &SecretName) -> Result<(), Unreachable> {
        match self.entry(name)?.delete_credential() {
            Ok(()) | Err(keyring::Error::NoEntry) => Ok(()),
            Err(error) => Err(told(&error)),
        }
    }
}

/// What the keychain said goes into the log; the owner is told that it cannot be reached.
fn told(error: &keyring::Error) -> Unreachable {
    tracing::warn!(%error, "the keychain cannot be used");
    Unreachable
}

/// Secrets that end with the program.
#[derive(Debug, Default)]
pub struct SessionSecrets {
    secrets: Mutex<HashMap<SecretName, SecretString>>,
}

impl SecretStore for SessionSecrets {
    fn read(&self, name: &SecretName) -> Result<Option<SecretString>, Unreachable> {
        let secrets = self.secrets.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(secrets.get(name).cloned())
    }

    fn write(&self, name: &SecretName, secret: &SecretString) -> Result<(), Unreachable> {
        scrub::learn(secret.expose_secret());
        let mut secrets = self.secrets.lock().unwrap_or_else(PoisonError::into_inner);
        secrets.insert(name.clone(), secret.clone());
        Ok(())
    }

    fn delete(&self, name: &SecretName) -> Result<(), Unreachable> {
        let mut secrets = self.secrets.lock().unwrap_or_else(PoisonError::into_inner);
        secrets.remove(name);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_keeps_replaces_and_forgets_a_secret() {
        let store = SessionSecrets::default();
        let name = &SecretName::SubAccountKey("abc".to_owned());
        assert!(store.read(name).unwrap().is_none());
        for text in ["one", "two"] {
            store.write(name, &SecretString::from(text)).unwrap();
            assert_eq!(store.read(name).unwrap().unwrap().expose_secret(), text);
        }
        for other in [SecretName::FingerprintKey, SecretName::SubAccountKey("def".to_owned())] {
            assert!(store.read(&other).unwrap().is_none());
        }
        store.delete(name).unwrap();
        store.delete(name).unwrap();
        assert!(store.read(name).unwrap().is_none());
    }
}
