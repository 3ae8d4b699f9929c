//! Whether a sub-account's own API key works: asked of API 1.0 with that key, inside that key's own budget. No key is held
//! here, and whether the owner allows it is decided elsewhere.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use reqwest::{Client, Method};

use super::addresses::PlatformAddresses;
use super::budget::{BudgetView, CredentialKind, Purpose, StartingLimits};
use super::errors::PlatformError;
use super::limiter::RateLimiter;
use super::transport::{Patience, Transport, client};
use crate::clock::PlatformTime;
use crate::key::ApiKey;

/// The way in which keys of sub-accounts are tried.
pub struct KeyProbe {
    client: Client,
    addresses: PlatformAddresses,
    patience: Patience,
    time: Arc<PlatformTime>,
    starting: StartingLimits,
    /// By sub-account: a key opens one sub-account alone, and its next key opens the same.
    budgets: Mutex<HashMap<String, Arc<RateLimiter>>>,
}

impl KeyProbe {
    /// Prepares the way; sends nothing.
    ///
    /// # Errors
    /// [`PlatformError::NotSecure`] when no TLS can be set up on this computer.
    pub fn new(
        addresses: PlatformAddresses,
        patience: Patience,
        time: Arc<PlatformTime>,
        starting: StartingLimits,
    ) -> Result<Self, PlatformError> {
        Ok(Self { client: client(patience)?, addresses, patience, time, starting, budgets: Mutex::default() })
    }

    /// `GET /custom-values/` with a sub-account's own key: whether it works.
    ///
    /// # Errors
    /// Why that is not known.
    pub async fn works(&self, sub_account_id: &str, key: &ApiKey) -> Result<bool, PlatformError> {
        let transport = Transport::with(
            self.client.clone(),
            self.budget_of(sub_account_id),
            key,
            CredentialKind::SubAccountKeys,
            self.patience,
            self.time.clone(),
        )?;
        let _permit = transport.reserve(Purpose::Look).await?;
        let request = transport.short_request(Method::GET, self.addresses.custom_values());
        match transport.ask(request).await {
            Ok(_) => Ok(true),
            Err(PlatformError::WrongKey) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// All budgets as one: today's requests of every key, and the window that is fullest.
    #[must_use]
    pub fn budget(&self) -> BudgetView {
        let views: Vec<BudgetView> = self.lock().values().map(|limiter| limiter.view()).collect();
        let used_today = views.iter().fold(0_u32, |sum, view| sum.saturating_add(view.used_today));
        let waiting = views.iter().fold(0_u32, |sum, view| sum.saturating_add(view.waiting));
        let fullest = views.into_iter().max_by_key(|view| view.used_in_window);
        let fullest = fullest.unwrap_or_else(|| self.fresh().view());
        BudgetView { waiting, used_today, ..fullest }
    }

    fn budget_of(&self, sub_account_id: &str) -> Arc<RateLimiter> {
        self.lock().entry(sub_account_id.to_owned()).or_insert_with(|| Arc::new(self.fresh())).clone()
    }

    fn fresh(&self) -> RateLimiter {
        RateLimiter::new(CredentialKind::SubAccountKeys, self.starting, self.time.clone())
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Arc<RateLimiter>>> {
        self.budgets.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
