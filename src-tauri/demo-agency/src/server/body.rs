//! The body of a list: rows made as they are sent, so that a large agency needs little memory, whole or spoilt on purpose.

use std::time::Duration;

use axum::body::Body;
use futures_util::stream::{self, StreamExt as _};
use serde_json::{Value, json};

use crate::Shared;
use crate::agency::{Disclosure, SubAccount};
use crate::faults::Fault;

/// Rows made at a time.
const ROWS_AT_ONCE: usize = 50;

/// A sub-account as API 1.0 shows it: about 2 KB.
pub(super) fn row(sub_account: &SubAccount, disclosure: Disclosure) -> Value {
    let hours: Vec<Value> = ["monday", "tuesday", "wednesday", "thursday", "friday"]
        .map(|day| json!({ "day": day, "open": "09:00", "close": "17:30", "timezone": sub_account.time_zone }))
        .into();
    let contact = format!("owner@{}.example", sub_account.id.to_lowercase());
    let mut row = json!({
        "id": sub_account.id,
        "name": sub_account.name,
        "address": "12 Example Street",
        "city": sub_account.city,
        "country": sub_account.country,
        "state": "",
        "postalCode": "00000",
        "website": format!("https://{}.example", sub_account.id.to_lowercase()),
        "timezone": sub_account.time_zone,
        "firstName": "Robin",
        "lastName": "Example",
        "email": contact,
        "phone": "+10000000000",
        "business": {
            "name": sub_account.name, "address": "12 Example Street", "city": sub_account.city,
            "country": sub_account.country, "postalCode": "00000", "timezone": sub_account.time_zone, "email": contact,
            "hours": hours,
        },
        "social": {
            "facebookUrl": "https://social.example/facebook", "instagram": "https://social.example/instagram",
            "linkedIn": "https://social.example/linkedin", "youtube": "https://social.example/youtube", "googlePlacesId": "",
        },
        "settings": {
            "allowDuplicateContact": false, "allowDuplicateOpportunity": false, "allowFacebookNameMerge": true,
            "disableContactTimezone": false, "contactUniqueIdentifiers": ["email", "phone"],
            "crmSettings": { "deSyncOwners": true, "syncFollowers": { "contact": true, "opportunity": true } },
            "saasSettings": { "saasMode": "not_activated", "twilioRebilling": { "enabled": false, "markup": 10 } },
            "notes": "x".repeat(240),
        },
    });
    let shown = match disclosure {
        Disclosure::Shown => true,
        Disclosure::Hidden => false,
        Disclosure::Mixed => !sub_account.hidden,
    };
    if shown {
        row["apiKey"] = sub_account.key.wire();
    }
    row
}

/// The list of API 1.0 with what a fault makes of it.
pub(super) fn list(world: &Shared, fault: Option<&Fault>) -> Body {
    match fault {
        Some(Fault::WebPage) => {
            return Body::from("<!doctype html><title>Welcome to the hotel</title><p>Please sign in.");
        }
        Some(Fault::OtherJson) => return Body::from(r#"{"subAccounts":[]}"#),
        Some(Fault::HalfJson) => return Body::from(r#"{"locations":[{"id":"half","name":"Half a r"#),
        _ => {}
    }
    let count = world.lock().sub_accounts.len();
    let world = world.clone();
    let first_fault = fault.cloned();
    let rows = stream::iter((0..count).step_by(ROWS_AT_ONCE)).map(move |start| {
        let world = world.lock();
        let end = (start + ROWS_AT_ONCE).min(count);
        let mut text = String::new();
        for (index, sub_account) in world.sub_accounts[start..end].iter().enumerate() {
            let mut row = row(sub_account, world.plan.disclosure);
            if start + index > 0 {
                text.push(',');
            } else {
                match first_fault {
                    Some(Fault::RowWithoutId) => {
                        row.as_object_mut().map(|row| row.remove("id"));
                    }
                    Some(Fault::RowTwice) => text = format!("{row},"),
                    Some(Fault::RowNotAnObject) => row = json!(7),
                    _ => {}
                }
            }
            text.push_str(&row.to_string());
        }
        text.into_bytes()
    });
    let oversize = match fault {
        Some(Fault::OversizedBody { megabytes }) => *megabytes,
        _ => 0,
    };
    let whole = stream::iter([br#"{"locations":["#.to_vec()])
        .chain(rows)
        .chain(stream::iter([b"]".to_vec()]))
        .chain(stream::iter((0..oversize).map(|_| vec![b' '; 1_000_000])))
        .chain(stream::iter([b"}".to_vec()]));
    match fault {
        Some(Fault::CutOffBody { after_bytes }) => cut_off(whole, *after_bytes),
        Some(Fault::SlowBody { bytes_per_second }) => slow(whole, *bytes_per_second),
        _ => Body::from_stream(whole.map(Ok::<_, std::io::Error>)),
    }
}

fn cut_off(whole: impl stream::Stream<Item = Vec<u8>> + Send + 'static, after_bytes: usize) -> Body {
    let cut = whole
        .scan(after_bytes, |left, mut chunk| {
            let item = (*left > 0).then(|| {
                chunk.truncate(*left);
                *left -= chunk.len();
                Ok(chunk)
            });
            std::future::ready(item)
        })
        .chain(stream::once(async {
            // What was sent must have left this computer before the connection ends.
            tokio::time::sleep(Duration::from_millis(100)).await;
            Err(std::io::Error::from(std::io::ErrorKind::ConnectionReset))
        }));
    Body::from_stream(cut)
}

fn slow(whole: impl stream::Stream<Item = Vec<u8>> + Send + 'static, bytes_per_second: u32) -> Body {
    let piece = (bytes_per_second as usize / 10).max(1);
    let pieces = whole
        .flat_map(move |chunk| stream::iter(chunk.chunks(piece).map(<[u8]>::to_vec).collect::<Vec<_>>()))
        .then(|piece| async move {
            tokio::time::sleep(Duration::from_millis(100)).await;
            Ok::<_, std::io::Error>(piece)
        });
    Body::from_stream(pieces)
}
