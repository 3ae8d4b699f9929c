//! How one agency is set up: what the owner entered, what of it can be used, and what is used where nothing was entered.
//! Pure; nothing here is secret. Where it is kept is the shell's business.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::error::{DeskError, ErrorCode};
use crate::highlevel::addresses::{API_1, API_2, KEYS_PAGE, PAGE, TOKENS_PAGE, WEB};
use crate::highlevel::budget::{Limits, LimitsFrom, StartingLimits};
use crate::highlevel::{Addresses, PageSettings, PlatformAddresses};
use crate::phrase::Phrase;

/// After how many days HighLevel marks a key that was not used as expired, and advises to rotate tokens.
const DUE_AFTER_DAYS: u32 = 90;
/// How many sub-accounts public code asks for in one page.
const PAGE_SIZE: u32 = 100;
/// The version of API 2.0 that the published descriptions name.
const VERSION: &str = "2021-07-28";
/// How long HighLevel says a key can take.
const WAIT_HOURS: u32 = 5;

/// How an agency is set up, as the owner entered it; `null` or blank means the default.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", default)]
pub struct AgencySettings {
    /// Where the platform is.
    pub addresses: Addresses,
    /// HighLevel's id of the agency (company), which API 2.0 asks for now and then. Default: found out.
    pub company_id: Option<String>,
    /// The `Version` header of API 2.0.
    pub version: Option<String>,
    /// How many sub-accounts a page of API 2.0 holds.
    pub page_size: Option<u32>,
    /// How many hours a new key may take before a second try.
    pub wait_hours: Option<u32>,
    /// After how many days a key is due for a change.
    pub due_after_days: Option<u32>,
    /// Requests in 10 s that an API key begins with.
    pub key_per_window: Option<u32>,
    /// Requests a day that an API key begins with.
    pub key_per_day: Option<u32>,
    /// Requests in 10 s that a token begins with.
    pub token_per_window: Option<u32>,
    /// Requests a day that a token begins with.
    pub token_per_day: Option<u32>,
    /// Whether keys of sub-accounts are tried with HighLevel at each look; off by default, because using a key may restart
    /// its 90 days.
    pub probing: Option<bool>,
    /// After how many minutes Key Desk looks by itself while no key is on its way; by default it does not.
    pub look_every_minutes: Option<u32>,
}

/// A setting by its name in [`AgencySettings`] or [`Addresses`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "each is documented where it is a field")]
pub enum SettingName {
    Base,
    Api2,
    Regenerate,
    Web,
    Page,
    KeysPage,
    TokensPage,
    CompanyId,
    Version,
    PageSize,
    WaitHours,
    DueAfterDays,
    KeyPerWindow,
    KeyPerDay,
    TokenPerWindow,
    TokenPerDay,
    LookEveryMinutes,
}

/// What is wrong with a setting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct SettingProblem {
    /// Which one.
    pub setting: SettingName,
    /// What is wrong.
    pub problem: Phrase,
}

/// The numbers of a checked setup, with the defaults filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setup {
    /// Where the platform is.
    pub addresses: PlatformAddresses,
    /// How API 2.0 is asked for pages.
    pub pages: PageSettings,
    /// How long a new key may take.
    pub wait: Duration,
    /// After how many days a key is due for a change.
    pub due_after_days: u32,
    /// What the budget of an API key begins with.
    pub key_limits: StartingLimits,
    /// What the budget of a token begins with.
    pub token_limits: StartingLimits,
    /// Whether keys of sub-accounts are tried at each look.
    pub probing: bool,
    /// How long after the latest look Key Desk looks by itself while no key is on its way, if it does.
    pub look_every: Option<Duration>,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            addresses: PlatformAddresses::default(),
            pages: PageSettings { size: PAGE_SIZE, version: VERSION.to_owned(), company_id: None },
            wait: Duration::from_hours(WAIT_HOURS.into()),
            due_after_days: DUE_AFTER_DAYS,
            key_limits: StartingLimits::API_1,
            token_limits: StartingLimits::TOKEN,
            probing: false,
            look_every: None,
        }
    }
}

impl AgencySettings {
    /// What is used where nothing was entered.
    #[must_use]
    pub fn defaults() -> Self {
        Self {
            addresses: Addresses {
                base: Some(API_1.to_owned()),
                api2: Some(API_2.to_owned()),
                regenerate: None,
                web: Some(WEB.to_owned()),
                page: Some(PAGE.to_owned()),
                keys_page: Some(KEYS_PAGE.to_owned()),
                tokens_page: Some(TOKENS_PAGE.to_owned()),
            },
            company_id: None,
            version: Some(VERSION.to_owned()),
            page_size: Some(PAGE_SIZE),
            wait_hours: Some(WAIT_HOURS),
            due_after_days: Some(DUE_AFTER_DAYS),
            key_per_window: Some(Limits::API_1.per_window),
            key_per_day: Some(Limits::API_1.per_day),
            token_per_window: Some(Limits::TOKEN.per_window),
            token_per_day: Some(Limits::TOKEN.per_day),
            probing: Some(false),
            look_every_minutes: None,
        }
    }

    /// What is wrong, setting by setting; empty when nothing is.
    #[must_use]
    pub fn problems(&self) -> Vec<SettingProblem> {
        let mut problems = self.address_problems();
        let mut note = |setting, problem: Phrase| problems.push(SettingProblem { setting, problem });
        for (setting, value) in [(SettingName::CompanyId, &self.company_id), (SettingName::Version, &self.version)] {
            let text = value.as_deref().unwrap_or_default().trim();
            if text.len() > 100 || !text.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_.".contains(letter))
            {
                note(setting, Phrase::new("setting-characters"));
            }
        }
        for (setting, value, least, most) in [
            (SettingName::PageSize, self.page_size, 1, 1_000),
            (SettingName::WaitHours, self.wait_hours, WAIT_HOURS, 72),
            (SettingName::DueAfterDays, self.due_after_days, 1, 3_650),
            (SettingName::KeyPerWindow, self.key_per_window, 1, 1_000),
            (SettingName::KeyPerDay, self.key_per_day, 1, 10_000_000),
            (SettingName::TokenPerWindow, self.token_per_window, 1, 1_000),
            (SettingName::TokenPerDay, self.token_per_day, 1, 10_000_000),
            (SettingName::LookEveryMinutes, self.look_every_minutes, 15, 1_440),
        ] {
            if value.is_some_and(|value| !(least..=most).contains(&value)) {
                let problem = match setting {
                    SettingName::WaitHours => Phrase::new("setting-wait").with("least", least).with("most", most),
                    _ => Phrase::new("setting-range").with("least", least).with("most", most),
                };
                note(setting, problem);
            }
        }
        problems
    }

    fn address_problems(&self) -> Vec<SettingProblem> {
        let given = &self.addresses;
        let alone: [(SettingName, Addresses); 7] = [
            (SettingName::Base, Addresses { base: given.base.clone(), ..Addresses::default() }),
            (SettingName::Api2, Addresses { api2: given.api2.clone(), ..Addresses::default() }),
            (SettingName::Regenerate, Addresses { regenerate: given.regenerate.clone(), ..Addresses::default() }),
            (SettingName::Web, Addresses { web: given.web.clone(), ..Addresses::default() }),
            (SettingName::Page, Addresses { page: given.page.clone(), ..Addresses::default() }),
            (SettingName::KeysPage, Addresses { keys_page: given.keys_page.clone(), ..Addresses::default() }),
            (SettingName::TokensPage, Addresses { tokens_page: given.tokens_page.clone(), ..Addresses::default() }),
        ];
        let wrong = alone.into_iter().filter_map(|(setting, addresses)| {
            let error = PlatformAddresses::check(&addresses).err()?;
            Some(SettingProblem { setting, problem: error.message })
        });
        wrong.collect()
    }

    /// The numbers to work with.
    ///
    /// # Errors
    /// `address_not_allowed` or `setting_not_usable`, with the first thing that is wrong.
    pub fn check(&self) -> Result<Setup, DeskError> {
        let addresses = PlatformAddresses::check(&self.addresses)?;
        if let Some(first) = self.problems().into_iter().next() {
            return Err(DeskError::new(
                ErrorCode::SettingNotUsable,
                Phrase::new("error-setting").about(first.problem),
                Phrase::new("error-setting-next"),
            ));
        }
        let text =
            |value: &Option<String>| value.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
        Ok(Setup {
            addresses,
            pages: PageSettings {
                size: self.page_size.unwrap_or(PAGE_SIZE),
                version: text(&self.version).unwrap_or_else(|| VERSION.to_owned()),
                company_id: text(&self.company_id),
            },
            wait: Duration::from_hours(self.wait_hours.unwrap_or(WAIT_HOURS).into()),
            due_after_days: self.due_after_days.unwrap_or(DUE_AFTER_DAYS),
            key_limits: starting(Limits::API_1, LimitsFrom::Published, self.key_per_window, self.key_per_day),
            token_limits: starting(Limits::TOKEN, LimitsFrom::Measured, self.token_per_window, self.token_per_day),
            probing: self.probing.unwrap_or(false),
            look_every: self.look_every_minutes.map(|minutes| Duration::from_mins(minutes.into())),
        })
    }
}

fn starting(limits: Limits, from: LimitsFrom, per_window: Option<u32>, per_day: Option<u32>) -> StartingLimits {
    let own = per_window.is_some() || per_day.is_some();
    StartingLimits {
        limits: Limits {
            per_window: per_window.unwrap_or(limits.per_window),
            per_day: per_day.unwrap_or(limits.per_day),
            ..limits
        },
        from: if own { LimitsFrom::Settings } else { from },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(settings: &AgencySettings) -> Vec<SettingName> {
        settings.problems().into_iter().map(|problem| problem.setting).collect()
    }

    #[test]
    fn nothing_entered_and_the_defaults_entered_are_the_same_setup() {
        let (nothing, defaults) = (AgencySettings::default(), AgencySettings::defaults());
        assert!(nothing.problems().is_empty() && defaults.problems().is_empty());
        let (nothing, defaults) = (nothing.check().unwrap(), defaults.check().unwrap());
        assert_eq!(nothing.addresses, defaults.addresses);
        assert_eq!((nothing.pages, nothing.wait), (defaults.pages, Duration::from_hours(5)));
        assert_eq!(nothing.key_limits.limits, Limits::API_1);
        assert_eq!(nothing.token_limits.limits, Limits::TOKEN);
        assert_eq!(nothing.token_limits.from, LimitsFrom::Measured);
        assert!(!nothing.probing);
        assert_eq!(nothing.look_every, None);
    }

    #[test]
    fn every_setting_is_checked_by_itself() {
        use SettingName as Name;

        let address = |text: &str| Some(text.to_owned());
        let all_wrong = AgencySettings {
            addresses: Addresses {
                base: address("http://example.com"),
                api2: address("ftp://example.com"),
                regenerate: address("https://example.com"),
                web: address("javascript:alert(1)"),
                page: address("//example.com/{locationId}"),
                keys_page: address("keys"),
                tokens_page: address("//example.com"),
            },
            company_id: address("a/b"),
            version: address("1\r\nHost: example.com"),
            page_size: Some(0),
            wait_hours: Some(4),
            due_after_days: Some(0),
            key_per_window: Some(0),
            key_per_day: Some(0),
            token_per_window: Some(1_001),
            token_per_day: Some(u32::MAX),
            probing: Some(true),
            look_every_minutes: Some(14),
        };
        assert_eq!(
            wrong(&all_wrong),
            [
                Name::Base,
                Name::Api2,
                Name::Regenerate,
                Name::Web,
                Name::Page,
                Name::KeysPage,
                Name::TokensPage,
                Name::CompanyId,
                Name::Version,
                Name::PageSize,
                Name::WaitHours,
                Name::DueAfterDays,
                Name::KeyPerWindow,
                Name::KeyPerDay,
                Name::TokenPerWindow,
                Name::TokenPerDay,
                Name::LookEveryMinutes,
            ]
        );
        assert_eq!(all_wrong.check().unwrap_err().code, ErrorCode::AddressNotAllowed);
        let short = AgencySettings { wait_hours: Some(1), ..AgencySettings::default() };
        let error = short.check().unwrap_err();
        assert_eq!(error.code, ErrorCode::SettingNotUsable);
        assert!(error.to_string().contains("five hours"), "{error}");
    }

    #[test]
    fn what_is_entered_is_used() {
        let own = AgencySettings {
            page_size: Some(50),
            wait_hours: Some(6),
            token_per_window: Some(100),
            version: Some(" v3 ".to_owned()),
            company_id: Some(String::new()),
            probing: Some(true),
            look_every_minutes: Some(15),
            ..AgencySettings::default()
        };
        let setup = own.check().unwrap();
        assert_eq!(setup.pages, PageSettings { size: 50, version: "v3".to_owned(), company_id: None });
        assert_eq!(setup.wait, Duration::from_hours(6));
        assert_eq!((setup.token_limits.limits.per_window, setup.token_limits.from), (100, LimitsFrom::Settings));
        assert_eq!(setup.key_limits.from, LimitsFrom::Published);
        assert!(setup.probing);
        assert_eq!(setup.look_every, Some(Duration::from_mins(15)));
        let too_rarely = AgencySettings { look_every_minutes: Some(1_441), ..AgencySettings::default() };
        assert_eq!(wrong(&too_rarely), [SettingName::LookEveryMinutes]);
    }
}
