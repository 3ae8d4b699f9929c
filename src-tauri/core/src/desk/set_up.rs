//! How the shown agency is set up: read by everyone here, changed by its owner. An address to which a credential goes is only
//! ever changed together with the credential itself: a window that is not the owner's must not send it elsewhere.

use super::{AgencySettingsView, Desk, DeskEvent, DeskView, Inner};
use crate::clock::Clock as _;
use crate::error::{DeskError, ErrorCode};
use crate::highlevel::CredentialKind;
use crate::journal::ActivityKind;
use crate::phrase::Phrase;
use crate::regeneration::Rules;
use crate::settings::{AgencySettings, SettingName, SettingProblem, Setup};

/// What the owner entered, and what came of it.
pub(super) struct SetUp {
    pub entered: AgencySettings,
    pub setup: Setup,
}

impl Inner {
    /// The rules of regeneration, with the owner's own wait.
    pub(super) fn rules(&self) -> Rules {
        Rules { wait: self.set_up_lock().setup.wait, ..self.settings.rules.clone() }
    }

    /// What the owner entered.
    pub(super) fn entered(&self) -> AgencySettings {
        self.set_up_lock().entered.clone()
    }

    /// What came of it.
    pub(super) fn setup(&self) -> Setup {
        self.set_up_lock().setup.clone()
    }

    pub(super) fn set_up(&self, entered: AgencySettings, setup: Setup) {
        self.lock().endpoint = setup.addresses.regenerate().is_some();
        *self.set_up_lock() = SetUp { entered, setup };
    }
}

impl Desk {
    /// How the agency is set up, as it was entered: to be kept for the next start. Holds no secret.
    #[must_use]
    pub fn settings(&self) -> AgencySettings {
        self.inner.entered()
    }

    /// How the agency is set up, beside what is used where nothing was entered.
    #[must_use]
    pub fn agency_settings(&self) -> AgencySettingsView {
        let name = self.inner.lock().connection.as_ref().map(|connection| connection.agency_name.clone());
        AgencySettingsView {
            agency_name: name.unwrap_or_else(|| self.kept_name().unwrap_or_default()),
            settings: self.inner.entered(),
            defaults: AgencySettings::defaults(),
        }
    }

    /// The name the agency was given, also while it is disconnected.
    #[must_use]
    pub fn kept_name(&self) -> Option<String> {
        self.inner.lock().journal().ok()?.agency_name().ok().flatten()
    }

    /// What is wrong with settings, one by one; empty when they can be used here.
    #[must_use]
    pub fn check_settings(&self, settings: &AgencySettings) -> Vec<SettingProblem> {
        let mut problems = settings.problems();
        if let Ok(setup) = settings.check()
            && self.given_elsewhere(&setup).is_some()
        {
            let problem = Phrase::new("setting-given-elsewhere");
            problems.push(SettingProblem { setting: SettingName::Base, problem });
        }
        problems
    }

    /// The keys of sub-accounts were given for an address, and go nowhere else.
    fn given_elsewhere(&self, setup: &Setup) -> Option<DeskError> {
        let has_given = {
            let state = self.inner.lock();
            state.connection.as_ref().is_some_and(|connection| connection.has(CredentialKind::SubAccountKeys))
        };
        let elsewhere = self.inner.setup().addresses.base() != setup.addresses.base();
        (has_given && elsewhere).then(|| {
            DeskError::new(
                ErrorCode::SettingNotUsable,
                Phrase::new("error-given-elsewhere"),
                Phrase::new("error-given-elsewhere-next"),
            )
        })
    }

    /// Changes how the agency is set up. A credential whose address changes is removed from this computer: it was not pasted for the
    /// new one.
    ///
    /// # Errors
    /// `address_not_allowed`, `setting_not_usable`, `run_under_way`, or when the keychain or the journal cannot be used; nothing is
    /// changed then.
    pub async fn change_settings(&self, agency_name: &str, settings: AgencySettings) -> Result<DeskView, DeskError> {
        let setup = settings.check()?;
        if self.run_goes_on() {
            return Err(super::many::run_under_way());
        }
        let before = self.inner.setup();
        let (was, is) = (&before.addresses, &setup.addresses);
        let elsewhere_1 = was.base() != is.base() || was.regenerate() != is.regenerate();
        let elsewhere_2 = was.api_2() != is.api_2();
        let (has_key, has_token) = {
            let state = self.inner.lock();
            let has = |kind| state.connection.as_ref().is_some_and(|connection| connection.has(kind));
            (has(CredentialKind::AgencyKey), has(CredentialKind::AgencyToken))
        };
        if let Some(error) = self.given_elsewhere(&setup) {
            return Err(error);
        }
        let name = self.name_for(agency_name);
        for (kind, goes) in [
            (CredentialKind::AgencyKey, has_key && elsewhere_1),
            (CredentialKind::AgencyToken, has_token && elsewhere_2),
        ] {
            if goes {
                self.forget_credential(kind).await?;
            }
        }
        // Not while a look is under way: it would go on as before, beside one that goes the new way.
        self.cancel_look();
        let turns = (self.inner.looking.lock().await, self.inner.looking_beside.lock().await);
        let connection = self.inner.lock().connection.clone();
        if let Some(mut connection) = connection {
            connection.agency_name.clone_from(&name);
            connection.probe = self.key_probe(&setup)?;
            let now = self.inner.time.now();
            for kind in [CredentialKind::AgencyKey, CredentialKind::AgencyToken] {
                let Some(kept_in) = connection.kept_in(kind) else { continue };
                let Some(credential) = self.kept(super::connect::secret_of(kind), kept_in).await? else { continue };
                if let Some(key) = connection.key.as_mut().filter(|_| kind == CredentialKind::AgencyKey) {
                    let earlier = std::mem::replace(&mut key.access, self.api_1(&setup, &credential)?);
                    key.access.go_on_from(&earlier.budget());
                }
                if let Some(token) = connection.token.as_mut().filter(|_| kind == CredentialKind::AgencyToken) {
                    let earlier = std::mem::replace(&mut token.access, self.api_2(&setup, &credential)?);
                    token.access.go_on_from(&earlier.budget());
                }
            }
            let mut state = self.inner.lock();
            state.keep_budget(now);
            state.connect(connection);
        }
        {
            let mut state = self.inner.lock();
            state.journal()?.save_agency_name(&name)?;
            state.journal()?.note(&self.line(
                None,
                ActivityKind::SetUp,
                Phrase::new("activity-settings-changed").with("agency", name.as_str()),
            ))?;
        }
        self.inner.set_up(settings, setup);
        drop(turns);
        self.inner.wake.notify_waiters();
        self.tell(DeskEvent::AllRows);
        Ok(self.view())
    }
}
