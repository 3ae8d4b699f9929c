//! What goes out of the desk as files: in the order asked for, whole, and without a single secret.

use keydesk_core::desk::{ConnectRequest, Desk};
use keydesk_core::error::ErrorCode;
use keydesk_core::key::KeyForm;
use keydesk_core::places::{PlaceEntry, PlaceKind};
use keydesk_core::secrets::SecretName;
use keydesk_core::settings::AgencySettings;
use keydesk_core::words::Language;
use keydesk_demo_agency::{AgencyPlan, Arrival, Fault, FaultPaths, FaultScope};
use secrecy::ExposeSecret as _;

use crate::stage::{HOUR, Stage, code};

/// How many characters at the end of a secret give it away.
const TELLING: usize = 16;

/// An agency with everything in it: both credentials, names like traps, keys shown, regenerated and refused, places and notes.
async fn lived_in() -> Stage {
    let stage = Stage::with(AgencyPlan { size: 60, hostile_names: true, ..AgencyPlan::default() }).await;
    stage.connect().await.unwrap();
    stage.desk.connect(ConnectRequest { credential: stage.agency.agency_token(), ..stage.request() }).await.unwrap();
    let old = stage.find(|row| row.key_form == KeyForm::Old);
    stage.agency.set_arrival(&old.id, Arrival::After(HOUR));
    stage.regenerate(&old.id).await.unwrap();
    stage.clock.advance(2 * HOUR);
    stage.desk.look_now().await.unwrap();
    stage.desk.show_key(&old.id).await.unwrap();
    let place = PlaceEntry {
        id: None,
        sub_account_id: old.id.clone(),
        kind: PlaceKind::Zapier,
        name: "new leads".to_owned(),
        link: "https://zapier.example/1".to_owned(),
        note: "=1+1".to_owned(),
    };
    stage.desk.save_place(place).unwrap();
    stage.desk.save_note(&old.id, "<b>call Ana</b>").unwrap();
    let other = stage.find(|row| row.id != old.id && row.key_form == KeyForm::Old);
    stage.agency.set_arrival(&other.id, Arrival::Never);
    stage.regenerate(&other.id).await.unwrap();
    stage
}

/// Every text that leaves the desk.
fn all_texts(desk: &Desk) -> Vec<String> {
    vec![
        desk.keys_as_spreadsheet(&[], Language::English),
        desk.keys_as_spreadsheet(&[], Language::Spanish),
        desk.keys_as_page(&[], Language::English),
        desk.keys_as_page(&[], Language::Spanish),
        desk.everything().unwrap().to_string(),
        desk.details_for_support(),
    ]
}

#[tokio::test]
async fn no_export_holds_a_key_a_credential_or_a_mark_of_one() {
    let stage = lived_in().await;
    let mut secrets = stage.agency.all_secrets();
    secrets.extend([stage.agency.agency_api_key(), stage.agency.agency_token()]);
    secrets.extend(stage.agency.sub_account_ids().iter().filter_map(|id| stage.agency.key_of(id)));
    let marks: Vec<String> = stage
        .desk
        .sub_accounts()
        .iter()
        .filter_map(|row| Some(row.fingerprint.as_ref()?.as_str().to_owned()))
        .collect();
    assert!(secrets.len() > 40 && marks.len() > 20, "{} secrets, {} marks", secrets.len(), marks.len());
    secrets.extend(marks.iter().map(|mark| mark.split('.').next_back().unwrap().to_owned()));
    secrets.push(stage.keychain.read(&SecretName::FingerprintKey).unwrap().unwrap().expose_secret().to_owned());
    for text in all_texts(&stage.desk) {
        for secret in secrets.iter().filter(|secret| !secret.is_empty()) {
            let start = secret.char_indices().rev().nth(TELLING - 1).map_or(0, |(start, _)| start);
            assert!(!text.contains(&secret[start..]), "a secret of {} characters", secret.len());
        }
        assert!(!text.contains("ingerprint"), "nor the word for its mark");
    }
}

#[tokio::test]
async fn the_rows_asked_for_are_listed_in_that_order_and_all_by_name() {
    let stage = Stage::with(AgencyPlan { size: 30, hostile_names: false, ..AgencyPlan::default() }).await;
    stage.connect().await.unwrap();
    let ids = stage.agency.sub_account_ids();
    let chosen = vec![ids[7].clone(), ids[2].clone(), "nobody".to_owned(), ids[19].clone()];
    let (sheet, page) = (
        stage.desk.keys_as_spreadsheet(&chosen, Language::English),
        stage.desk.keys_as_page(&chosen, Language::English),
    );
    for text in [&sheet, &page] {
        let places: Vec<usize> = [7, 2, 19].map(|number| text.find(&ids[number]).unwrap()).into();
        assert!(places.is_sorted() && !text.contains(&ids[3]), "{places:?}");
    }
    assert_eq!(sheet.lines().count(), 4);
    let all = stage.desk.keys_as_spreadsheet(&[], Language::English);
    let mut names: Vec<String> = ids.iter().map(|id| stage.row(id).name).collect();
    names.sort_by_key(|name| name.to_lowercase());
    let places: Vec<usize> = names.iter().map(|name| all.find(name.as_str()).unwrap()).collect();
    assert_eq!((all.lines().count(), places.is_sorted()), (31, true));
    assert!(page.contains("Bluewater"));
}

#[tokio::test]
async fn names_that_are_traps_stay_names() {
    let stage = lived_in().await;
    let sheet = stage.desk.keys_as_spreadsheet(&[], Language::English);
    assert!(!sheet.contains("\n=") && !sheet.contains(",=") && !sheet.contains(",\"="), "a formula");
    let page = stage.desk.keys_as_page(&[], Language::English);
    assert_eq!(page.matches("<script").count() + page.matches("<img").count() + page.matches("<b>").count(), 0);
    assert!(!page.contains("call Ana"), "the owner's notes are nobody else's");
}

#[tokio::test]
async fn everything_is_everything_of_this_agency() {
    let stage = lived_in().await;
    let everything = stage.desk.everything().unwrap();
    let list = |name: &str| everything[name].as_array().unwrap().len();
    assert_eq!(everything["name"], "Bluewater");
    assert_eq!(list("subAccounts"), stage.desk.sub_accounts().len());
    assert_eq!((list("regenerations"), list("places")), (2, 1));
    assert_eq!(everything["notes"].as_object().unwrap().len(), 1);
    assert_eq!(everything["places"][0]["note"], "=1+1");
    assert!(list("activity") >= 5);
    assert_eq!(everything["settings"]["addresses"]["base"], stage.agency.api_1_address());
}

#[tokio::test]
async fn support_reads_figures_and_codes_but_no_name_of_a_client_and_no_address_beyond_its_host() {
    let stage = lived_in().await;
    let secret = "https://proxy.example.com/secret-path/?token=abc";
    let web = keydesk_core::highlevel::Addresses { web: Some(secret.to_owned()), ..stage.addresses() };
    let settings = AgencySettings { addresses: web, look_every_minutes: Some(60), ..stage.settings() };
    // An address may not be allowed; then there is nothing to hide of it.
    let _ = stage.desk.change_settings("Bluewater", settings).await;
    stage.agency.set_fault(Fault::ServerError(503), FaultScope::always(FaultPaths::List));
    stage.desk.look_now().await.unwrap_err();
    let details = stage.desk.details_for_support();
    for told in ["connected: true", "sub-accounts: ", "budget: ", "service_trouble – "] {
        assert!(details.contains(told), "{told}\n{details}");
    }
    for hidden in ["Bluewater", "secret-path", "token=abc", "call Ana"] {
        assert!(!details.contains(hidden), "{hidden}\n{details}");
    }
    for row in stage.desk.sub_accounts().iter().filter(|row| row.name.trim().len() > 5) {
        assert!(!details.contains(row.name.trim()) && !details.contains(&row.id), "{}", row.name);
    }
}

#[tokio::test]
async fn an_agency_that_was_never_connected_has_empty_lists() {
    let stage = Stage::new(5).await;
    assert_eq!(stage.desk.keys_as_spreadsheet(&[], Language::English).lines().count(), 1);
    assert!(stage.desk.keys_as_page(&[], Language::Spanish).contains("</html>"));
    assert!(stage.desk.details_for_support().contains("connected: false"));
    assert_eq!(stage.desk.everything().unwrap()["subAccounts"].as_array().unwrap().len(), 0);
    assert_eq!(code(stage.desk.save_note("nobody", "x")), Some(ErrorCode::SubAccountUnknown));
}
