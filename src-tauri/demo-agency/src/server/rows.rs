//! A sub-account as the APIs show it, and API 1.0's list of all of them: rows are made as they are sent, so that a large
//! agency needs little memory. Field names as the platform has them.

use std::sync::LazyLock;

use axum::body::Body;
use futures_util::stream::{self, StreamExt as _};
use serde::Serialize;
use serde_json::{Value, json};

use crate::Shared;
use crate::agency::{Disclosure, SubAccount};
use crate::faults::Fault;
use crate::keys::Key;

/// Rows made at a time.
const ROWS_AT_ONCE: usize = 50;

/// A row of any of the answers; what an API does not show is left out.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Row<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    company_id: Option<&'a str>,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    domain: Option<String>,
    address: String,
    city: &'a str,
    state: &'a str,
    country: &'a str,
    postal_code: &'a str,
    website: String,
    timezone: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    first_name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_name: Option<&'a str>,
    email: String,
    phone: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    api_key: Option<&'a Key>,
    #[serde(skip_serializing_if = "Option::is_none")]
    business: Option<Business<'a>>,
    social: Social,
    settings: &'a Value,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Business<'a> {
    name: &'a str,
    address: String,
    city: &'a str,
    state: &'a str,
    country: &'a str,
    postal_code: &'a str,
    website: String,
    timezone: &'a str,
    logo_url: String,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Social {
    facebook_url: String,
    google_plus: &'static str,
    linked_in: String,
    foursquare: &'static str,
    twitter: &'static str,
    yelp: &'static str,
    instagram: String,
    youtube: &'static str,
    pinterest: &'static str,
    blog_rss: String,
    google_places_id: String,
}

/// No setting means anything to Key Desk. API 1.0 has the longer list, which makes a row as large as real ones are.
static SETTINGS_OF_API_1: LazyLock<Value> = LazyLock::new(|| {
    json!({
        "allowDuplicateContact": false,
        "allowDuplicateOpportunity": false,
        "allowFacebookNameMerge": true,
        "disableContactTimezone": false,
        "contactUniqueIdentifiers": ["email", "phone"],
        "crmSettings": { "deSyncOwners": true, "syncFollowers": { "contact": true, "opportunity": true } },
        "saasSettings": {
            "saasMode": "not_activated",
            "twilioRebilling": { "enabled": false, "markup": 10 },
            "mailgunRebilling": { "enabled": false, "markup": 10 },
        },
        "permissions": {
            "campaignsEnabled": true, "campaignsReadOnly": false, "contactsEnabled": true, "workflowsEnabled": true,
            "triggersEnabled": true, "funnelsEnabled": true, "opportunitiesEnabled": true, "appointmentsEnabled": true,
            "reviewsEnabled": true, "onlineListingsEnabled": false, "phoneCallEnabled": true, "conversationsEnabled": true,
        },
    })
});

static SETTINGS_OF_API_2: LazyLock<Value> = LazyLock::new(|| {
    json!({
        "allowDuplicateContact": false,
        "allowDuplicateOpportunity": false,
        "allowFacebookNameMerge": true,
        "disableContactTimezone": false,
    })
});

impl<'a> Row<'a> {
    /// As API 1.0 shows it: about 2 KB.
    pub(super) fn of_api_1(sub_account: &'a SubAccount, disclosure: Disclosure) -> Self {
        let shown = match disclosure {
            Disclosure::Shown => true,
            Disclosure::Hidden => false,
            Disclosure::Mixed => !sub_account.hidden,
        };
        Self {
            api_key: shown.then_some(&sub_account.key),
            settings: &SETTINGS_OF_API_1,
            ..Self::in_detail(sub_account)
        }
    }

    /// As API 2.0's search shows it: no key, no person.
    pub(super) fn of_search(sub_account: &'a SubAccount) -> Self {
        Self { first_name: None, last_name: None, business: None, ..Self::in_detail(sub_account) }
    }

    /// As API 2.0 shows a single one.
    pub(super) fn of_api_2(sub_account: &'a SubAccount, company_id: &'a str) -> Self {
        Self {
            company_id: Some(company_id),
            domain: Some(format!("book.{}.example", slug(sub_account))),
            ..Self::in_detail(sub_account)
        }
    }

    fn in_detail(sub_account: &'a SubAccount) -> Self {
        let place = sub_account.place;
        let slug = slug(sub_account);
        let address = format!("{} {}", sub_account.house, sub_account.street);
        let website = format!("https://www.{slug}.example/");
        Self {
            id: &sub_account.id,
            company_id: None,
            name: &sub_account.name,
            domain: None,
            city: place.city,
            state: place.state,
            country: place.country,
            postal_code: place.postal_code,
            timezone: place.time_zone,
            first_name: Some(sub_account.given_name),
            last_name: Some(sub_account.family_name),
            email: format!("hello@{slug}.example"),
            phone: format!("{}{:02}", place.telephone, sub_account.telephone_end),
            api_key: None,
            business: Some(Business {
                name: &sub_account.name,
                address: address.clone(),
                city: place.city,
                state: place.state,
                country: place.country,
                postal_code: place.postal_code,
                website: website.clone(),
                timezone: place.time_zone,
                logo_url: format!("https://images.example/locationPhotos/{}/logo.png", sub_account.id),
            }),
            social: Social {
                facebook_url: format!("https://facebook.example/{slug}"),
                google_plus: "",
                linked_in: format!("https://linkedin.example/company/{slug}"),
                foursquare: "",
                twitter: "",
                yelp: "",
                instagram: format!("https://instagram.example/{slug}"),
                youtube: "",
                pinterest: "",
                blog_rss: format!("https://www.{slug}.example/feed.xml"),
                google_places_id: format!("ChIJ{}", sub_account.id),
            },
            settings: &SETTINGS_OF_API_2,
            address,
            website,
        }
    }

    pub(super) fn text(&self) -> String {
        // Nothing in a row can fail to become JSON.
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// The name as an internet address holds it; the id where the name has too little that could stand in one.
fn slug(sub_account: &SubAccount) -> String {
    let letters: String = sub_account.name.chars().filter(char::is_ascii_alphanumeric).take(24).collect();
    if letters.len() < 4 { sub_account.id.to_ascii_lowercase() } else { letters.to_ascii_lowercase() }
}

/// The text of the row at `index` of a list, with what a fault makes of it: only the first row is touched.
pub(super) fn row_text(row: &Row<'_>, index: usize, fault: Option<&Fault>) -> String {
    let text = row.text();
    match fault.filter(|_| index == 0) {
        Some(Fault::RowWithoutId) => text.replacen(&format!(r#""id":"{}","#, row.id), "", 1),
        Some(Fault::RowTwice) => format!("{text},{text}"),
        Some(Fault::RowNotAnObject) => "7".to_owned(),
        _ => text,
    }
}

/// The list of API 1.0. Each part is as the agency is when it is made.
pub(super) fn list(world: &Shared, fault: Option<Fault>) -> Body {
    let count = world.lock().listed.len();
    let world = world.clone();
    let rows = stream::iter((0..count).step_by(ROWS_AT_ONCE)).map(move |start| {
        let world = world.lock();
        let mut text = String::new();
        for (index, position) in world.listed.iter().enumerate().skip(start).take(ROWS_AT_ONCE) {
            let sub_account = &world.sub_accounts[*position];
            if index > 0 {
                text.push(',');
            }
            text.push_str(&row_text(&Row::of_api_1(sub_account, world.plan.disclosure), index, fault.as_ref()));
        }
        text
    });
    let whole = stream::iter([r#"{"locations":["#.to_owned()]).chain(rows).chain(stream::iter(["]}".to_owned()]));
    Body::from_stream(whole.map(Ok::<_, std::io::Error>))
}
