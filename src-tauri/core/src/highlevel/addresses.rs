//! Where the platform is reached: HighLevel's own addresses, or those the owner entered. Also which addresses are allowed at all.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};
use url::{Host, Url};

use crate::error::{DeskError, ErrorCode};
use crate::phrase::Phrase;

/// HighLevel's API 1.0.
pub const API_1: &str = "https://rest.gohighlevel.com/v1";

/// HighLevel's API 2.0.
pub const API_2: &str = "https://services.leadconnectorhq.com";

/// HighLevel's web app.
pub const WEB: &str = "https://app.gohighlevel.com";

/// A sub-account's Business Info page in the web app, where its key is regenerated. Not documented by HighLevel, so it can
/// be changed, and the menu path is always shown beside it.
pub const PAGE: &str = "/v2/location/{locationId}/settings/company";

/// The agency's page of all API keys. Known as little as [`PAGE`].
pub const KEYS_PAGE: &str = "/settings/api-keys";

/// The agency's page of Private Integration Tokens. Known as little as [`PAGE`].
pub const TOKENS_PAGE: &str = "/settings/private-integrations";

/// Stands for the sub-account's id in the address of a regenerate endpoint.
pub const SUB_ACCOUNT_PLACEHOLDER: &str = "{locationId}";

/// Addresses as the owner enters them; `null` or blank means the default.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(default, rename_all = "camelCase")]
pub struct Addresses {
    /// The base address of API 1.0. Default: HighLevel's own.
    pub base: Option<String>,
    /// The base address of API 2.0. Default: HighLevel's own.
    pub api2: Option<String>,
    /// The address of a regenerate endpoint, with `{locationId}` where the sub-account's id goes. Default: none, because
    /// HighLevel publishes none.
    pub regenerate: Option<String>,
    /// The web address at which the owner logs in: a white-label one, or HighLevel's own by default.
    pub web: Option<String>,
    /// The path of a sub-account's Business Info page there, with `{locationId}`. Default: as known of HighLevel.
    pub page: Option<String>,
    /// The path of the agency's page of API keys. Default: as known of HighLevel.
    pub keys_page: Option<String>,
    /// The path of the agency's page of Private Integration Tokens. Default: as known of HighLevel.
    pub tokens_page: Option<String>,
}

/// A page of the agency itself in HighLevel's web app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum AgencyPage {
    /// All API keys.
    ApiKeys,
    /// Private Integration Tokens.
    PrivateIntegrations,
}

/// Addresses that have been checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlatformAddresses {
    base: String,
    api_2: String,
    regenerate: Option<String>,
    web: String,
    page: String,
    keys_page: String,
    tokens_page: String,
}

impl Default for PlatformAddresses {
    /// HighLevel's own.
    fn default() -> Self {
        Self {
            base: API_1.to_owned(),
            api_2: API_2.to_owned(),
            regenerate: None,
            web: WEB.to_owned(),
            page: PAGE.to_owned(),
            keys_page: KEYS_PAGE.to_owned(),
            tokens_page: TOKENS_PAGE.to_owned(),
        }
    }
}

impl PlatformAddresses {
    /// Checks what the owner entered.
    ///
    /// # Errors
    /// `address_not_allowed`, naming the address that is neither https nor http on this computer.
    pub fn check(entered: &Addresses) -> Result<Self, DeskError> {
        let base = check_address(given(entered.base.as_ref()).unwrap_or(API_1))?;
        let api_2 = check_address(given(entered.api2.as_ref()).unwrap_or(API_2))?;
        let regenerate = match given(entered.regenerate.as_ref()) {
            None => None,
            Some(template) if template.contains(SUB_ACCOUNT_PLACEHOLDER) => {
                check_address(&template.replace(SUB_ACCOUNT_PLACEHOLDER, "id"))?;
                Some(template.to_owned())
            }
            Some(template) => {
                return Err(not_allowed(template, "no-place-for-id"));
            }
        };
        let web = check_address(given(entered.web.as_ref()).unwrap_or(WEB))?;
        let page = given(entered.page.as_ref()).unwrap_or(PAGE).to_owned();
        if !page.starts_with('/') || page.starts_with("//") || !page.contains(SUB_ACCOUNT_PLACEHOLDER) {
            return Err(not_allowed(&page, "no-page"));
        }
        let keys_page = agency_page(entered.keys_page.as_ref(), KEYS_PAGE)?;
        let tokens_page = agency_page(entered.tokens_page.as_ref(), TOKENS_PAGE)?;
        Ok(Self { base, api_2, regenerate, web, page, keys_page, tokens_page })
    }

    /// The base address of API 1.0 as text.
    #[must_use]
    pub fn base(&self) -> &str {
        &self.base
    }

    /// The base address of API 2.0 as text.
    #[must_use]
    pub fn api_2(&self) -> &str {
        &self.api_2
    }

    /// The template of the regenerate endpoint.
    #[must_use]
    pub fn regenerate(&self) -> Option<&str> {
        self.regenerate.as_deref()
    }

    /// The web address at which the owner logs in.
    #[must_use]
    pub fn web(&self) -> &str {
        &self.web
    }

    /// The address of a sub-account's Business Info page, with `{locationId}` where its id goes.
    #[must_use]
    pub fn page_template(&self) -> String {
        format!("{}{}", self.web(), self.page)
    }

    /// The address of a page of the agency itself.
    #[must_use]
    pub fn agency_page(&self, page: AgencyPage) -> String {
        let path = match page {
            AgencyPage::ApiKeys => &self.keys_page,
            AgencyPage::PrivateIntegrations => &self.tokens_page,
        };
        format!("{}{path}", self.web())
    }

    /// The address of one sub-account's Business Info page.
    #[must_use]
    pub fn page_of(&self, sub_account_id: &str) -> Option<Url> {
        fill_in(&self.page_template(), sub_account_id)
    }

    /// The address of one sub-account.
    #[must_use]
    pub(super) fn one(&self, sub_account_id: &str) -> Option<Url> {
        fill_in(&format!("{}/locations/{SUB_ACCOUNT_PLACEHOLDER}", self.base()), sub_account_id)
    }

    /// The address that tells whether a sub-account's key works.
    #[must_use]
    pub(super) fn custom_values(&self) -> String {
        format!("{}/custom-values/", self.base())
    }

    /// The address that lists all sub-accounts.
    #[must_use]
    pub(super) fn list(&self) -> String {
        format!("{}/locations/", self.base())
    }

    /// Where API 2.0 lists the sub-accounts.
    #[must_use]
    pub(super) fn search(&self) -> Option<Url> {
        Url::parse(&format!("{}/locations/search", self.api_2())).ok()
    }

    /// Where API 2.0 tells of one sub-account.
    #[must_use]
    pub(super) fn one_in_api_2(&self, sub_account_id: &str) -> Option<Url> {
        fill_in(&format!("{}/locations/{SUB_ACCOUNT_PLACEHOLDER}", self.api_2()), sub_account_id)
    }

    /// Where API 2.0 tells of the agency.
    #[must_use]
    pub(super) fn company(&self, company_id: &str) -> Option<Url> {
        fill_in(&format!("{}/companies/{SUB_ACCOUNT_PLACEHOLDER}", self.api_2()), company_id)
    }

    /// The address that regenerates one sub-account's key.
    #[must_use]
    pub(super) fn regenerate_one(&self, sub_account_id: &str) -> Option<Url> {
        fill_in(self.regenerate.as_ref()?, sub_account_id)
    }
}

/// The address with the sub-account's id in its place, encoded so that no id can lead elsewhere.
fn fill_in(template: &str, sub_account_id: &str) -> Option<Url> {
    if sub_account_id.trim_matches('.').is_empty() {
        return None;
    }
    let encoded: String = url::form_urlencoded::byte_serialize(sub_account_id.as_bytes()).collect();
    Url::parse(&template.replace(SUB_ACCOUNT_PLACEHOLDER, &encoded)).ok()
}

fn agency_page(entered: Option<&String>, default: &str) -> Result<String, DeskError> {
    let page = given(entered).unwrap_or(default);
    // The whole address, so that no path can lead to another host.
    let leads_elsewhere = page.contains('\\') || page.chars().any(char::is_control);
    if !page.starts_with('/') || page.starts_with("//") || leads_elsewhere {
        return Err(not_allowed(page, "no-slash"));
    }
    Ok(page.to_owned())
}

fn given(entered: Option<&String>) -> Option<&str> {
    entered.map(|text| text.trim()).filter(|text| !text.is_empty())
}

/// The address without a slash at its end.
fn check_address(text: &str) -> Result<String, DeskError> {
    let address = Url::parse(text).map_err(|_| not_allowed(text, "no-address"))?;
    let on_this_computer = match address.host() {
        Some(Host::Domain(name)) => name.eq_ignore_ascii_case("localhost"),
        Some(Host::Ipv4(ip)) => IpAddr::V4(ip).is_loopback(),
        Some(Host::Ipv6(ip)) => IpAddr::V6(ip).is_loopback(),
        None => false,
    };
    if !address.username().is_empty() || address.password().is_some() {
        return Err(not_allowed(text, "name-or-password"));
    }
    match address.scheme() {
        "https" if address.has_host() => Ok(address.as_str().trim_end_matches('/').to_owned()),
        "http" if on_this_computer => Ok(address.as_str().trim_end_matches('/').to_owned()),
        _ => Err(not_allowed(text, "unprotected")),
    }
}

/// Refuses an address; `why` is one of the variants of the message `error-address`.
fn not_allowed(text: &str, why: &str) -> DeskError {
    let shown: String = text.chars().filter(|shown| !shown.is_control()).take(120).collect();
    DeskError::new(
        ErrorCode::AddressNotAllowed,
        Phrase::new("error-address").with("address", shown).with("why", why),
        Phrase::new("error-address-next"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(base: &str, regenerate: &str) -> Result<PlatformAddresses, ErrorCode> {
        PlatformAddresses::check(&Addresses {
            base: Some(base.to_owned()),
            regenerate: Some(regenerate.to_owned()),
            ..Addresses::default()
        })
        .map_err(|error| error.code)
    }

    fn check_page(web: &str, page: &str) -> Result<PlatformAddresses, ErrorCode> {
        PlatformAddresses::check(&Addresses {
            web: Some(web.to_owned()),
            page: Some(page.to_owned()),
            ..Addresses::default()
        })
        .map_err(|error| error.code)
    }

    #[test]
    fn the_page_is_highlevels_or_the_white_labels_and_stays_there_whatever_the_id_is() {
        assert_eq!(
            check_page("", " ").unwrap().page_of("abc").unwrap().as_str(),
            "https://app.gohighlevel.com/v2/location/abc/settings/company"
        );
        let own = check_page("https://app.bluewater.example/", "/go/{locationId}").unwrap();
        assert_eq!(
            own.page_of("../x?y#z@evil.example").unwrap().as_str(),
            "https://app.bluewater.example/go/..%2Fx%3Fy%23z%40evil.example"
        );
        for (web, page) in [
            ("http://app.example.com", ""),
            ("javascript:alert(1)", ""),
            ("https://app.example.com", "settings/{locationId}"),
            ("https://app.example.com", "//evil.example/{locationId}"),
            ("https://app.example.com", "/settings"),
            ("https://app.example.com", "@evil.example/{locationId}"),
        ] {
            assert_eq!(check_page(web, page), Err(ErrorCode::AddressNotAllowed), "{web}{page}");
        }
    }

    #[test]
    fn the_agencys_own_pages_stay_with_its_host_too() {
        let entered = |keys_page: &str| Addresses {
            web: Some("https://app.bluewater.example".to_owned()),
            keys_page: Some(keys_page.to_owned()),
            ..Addresses::default()
        };
        let own = PlatformAddresses::check(&entered("/keys")).unwrap();
        assert_eq!(own.agency_page(AgencyPage::ApiKeys), "https://app.bluewater.example/keys");
        assert_eq!(
            own.agency_page(AgencyPage::PrivateIntegrations),
            "https://app.bluewater.example/settings/private-integrations"
        );
        for wrong in ["keys", "//evil.example", "@evil.example", "/\\evil.example"] {
            let refused = PlatformAddresses::check(&entered(wrong)).unwrap_err();
            assert_eq!(refused.code, ErrorCode::AddressNotAllowed, "{wrong}");
        }
    }

    #[test]
    fn empty_addresses_mean_highlevels_own_and_no_regenerate_endpoint() {
        let addresses = check(" ", "").unwrap();
        assert_eq!(addresses.base(), API_1);
        assert_eq!(addresses.regenerate(), None);
        assert_eq!(addresses.list(), "https://rest.gohighlevel.com/v1/locations/");
    }

    #[test]
    fn only_https_or_http_on_this_computer_is_allowed() {
        for base in
            ["https://api.example.com/v1", "http://127.0.0.1:8080/v1", "http://localhost:1", "http://[::1]:1/v1"]
        {
            assert!(check(base, "").is_ok(), "{base}");
        }
        for base in [
            "http://example.com",
            "http://127.0.0.1.example.com",
            "http://localhost.example.com",
            "ftp://example.com",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "example.com",
            "https://",
            "https://me:secret@example.com",
            "http://192.168.1.2",
        ] {
            assert_eq!(check(base, ""), Err(ErrorCode::AddressNotAllowed), "{base}");
        }
    }

    #[test]
    fn a_regenerate_address_names_the_sub_account_and_cannot_be_steered_by_its_id() {
        assert_eq!(check("", "https://example.com/regenerate"), Err(ErrorCode::AddressNotAllowed));
        assert_eq!(check("", "http://example.com/{locationId}"), Err(ErrorCode::AddressNotAllowed));
        let addresses = check("", "https://example.com/regenerate/{locationId}").unwrap();
        let hostile = addresses.regenerate_one("../admin?x=1#").unwrap();
        assert_eq!(hostile.as_str(), "https://example.com/regenerate/..%2Fadmin%3Fx%3D1%23");
    }
}
