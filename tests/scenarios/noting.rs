//! Places where keys are used, and the activity log: noted, ticked, searched, and as spreadsheets.

use keydesk_core::desk::ActivityQuery;
use keydesk_core::error::ErrorCode;
use keydesk_core::journal::ActivityKind;
use keydesk_core::key::KeyForm;
use keydesk_core::places::{PlaceEntry, PlaceKind};
use keydesk_core::words::Language;
use keydesk_demo_agency::{AgencyPlan, Arrival};

use crate::stage::{HOUR, Stage, code, english};

fn entry(id: &str, kind: PlaceKind, name: &str) -> PlaceEntry {
    let text = |text: &str| text.to_owned();
    PlaceEntry { id: None, sub_account_id: text(id), kind, name: text(name), link: text(""), note: text("") }
}

fn all() -> ActivityQuery {
    ActivityQuery::default()
}

fn only(kinds: &[ActivityKind]) -> ActivityQuery {
    ActivityQuery { kinds: kinds.to_vec(), ..all() }
}

#[tokio::test]
async fn places_are_listed_before_and_ticked_off_after_the_new_key_arrived() {
    let mut stage = Stage::connected(12).await;
    let row = stage.find(|row| row.key_form == KeyForm::Old);
    let zapier = stage.desk.save_place(entry(&row.id, PlaceKind::Zapier, "new leads")).unwrap();
    let shop = stage.desk.save_place(entry(&row.id, PlaceKind::Other, "Shop")).unwrap();
    assert_eq!(stage.row(&row.id).place_names, ["Zapier · new leads", "Shop"]);
    assert_eq!((stage.row(&row.id).open_places, zapier.open), (0, false));

    stage.agency.set_arrival(&row.id, Arrival::After(HOUR));
    stage.regenerate(&row.id).await.unwrap();
    assert_eq!(stage.row(&row.id).open_places, 0, "nothing can be updated before the key is there");
    stage.clock.advance(2 * HOUR);
    stage.desk.look_now().await.unwrap();
    assert_eq!(stage.row(&row.id).open_places, 2);

    assert!(!stage.desk.tick_place(zapier.id, true).unwrap().open);
    stage.restart().await;
    assert_eq!(stage.row(&row.id).open_places, 1);
    assert!(stage.desk.tick_place(zapier.id, false).unwrap().open);
    stage.desk.tick_place(zapier.id, true).unwrap();
    stage.desk.delete_place(shop.id).unwrap();
    assert_eq!(stage.row(&row.id).open_places, 0);
    let told = stage.told(&row.id);
    let last = [
        ActivityKind::PlaceUpdated,
        ActivityKind::PlaceReopened,
        ActivityKind::PlaceUpdated,
        ActivityKind::PlaceRemoved,
    ];
    assert!(told.ends_with(&last), "{told:?}");
    assert_eq!(code(stage.desk.tick_place(shop.id, true)), Some(ErrorCode::PlaceNotUsable));
}

#[tokio::test]
async fn a_place_can_be_changed_and_noted_for_many_at_once() {
    let stage = Stage::connected(12).await;
    let ids = stage.agency.sub_account_ids();
    let first = stage.desk.save_place(entry(&ids[0], PlaceKind::Make, "")).unwrap();
    assert_eq!(stage.desk.add_place_to_many(&ids[..5], entry("", PlaceKind::Make, "")).unwrap().len(), 4);
    let again = stage.desk.save_place(entry(&ids[0], PlaceKind::Make, ""));
    assert_eq!(code(again), Some(ErrorCode::PlaceNotUsable));
    let changed = PlaceEntry {
        id: Some(first.id),
        link: "https://make.example/1".to_owned(),
        ..entry(&ids[0], PlaceKind::Make, "invoices")
    };
    assert_eq!(stage.desk.save_place(changed).unwrap().name, "invoices");
    assert_eq!(stage.row(&ids[0]).place_names, ["Make · invoices"]);
    assert_eq!(stage.desk.link_of(first.id).as_deref(), Some("https://make.example/1"));
    let unknown = stage.desk.add_place_to_many(&["nobody".to_owned()], entry("", PlaceKind::Make, ""));
    assert_eq!(code(unknown), Some(ErrorCode::SubAccountUnknown));
}

#[tokio::test]
async fn a_place_noted_for_many_is_taken_back_where_it_was_new_and_nowhere_else() {
    let mut stage = Stage::connected(12).await;
    let ids = stage.agency.sub_account_ids();
    let own = stage.desk.save_place(entry(&ids[0], PlaceKind::Make, "")).unwrap();
    stage.desk.save_place(entry(&ids[1], PlaceKind::Zapier, "leads")).unwrap();
    let added = stage.desk.add_place_to_many(&ids[..5], entry("", PlaceKind::Make, "")).unwrap();
    assert_eq!((added.len(), added.contains(&own.id)), (4, false));
    stage.desk.delete_place(added[3]).unwrap();
    assert_eq!(stage.desk.delete_places(&added).unwrap(), 3, "one is gone already");
    assert_eq!(stage.desk.delete_places(&added).unwrap(), 0);
    stage.restart().await;
    let names = |id: &String| stage.row(id).place_names;
    assert_eq!(
        ids[..5].iter().map(names).collect::<Vec<_>>(),
        [vec!["Make"], vec!["Zapier · leads"], vec![], vec![], vec![]]
    );
    assert_eq!(stage.told(&ids[2]), [ActivityKind::PlaceAdded, ActivityKind::PlaceRemoved]);
}

#[tokio::test]
async fn places_go_out_as_a_spreadsheet_and_come_back_the_same() {
    let stage = Stage::connected(30).await;
    let ids = stage.agency.sub_account_ids();
    for (id, name) in ids.iter().zip(["=HYPERLINK(\"http://x\")", "a;b", "two words", "+44"]) {
        stage.desk.save_place(entry(id, PlaceKind::Other, name)).unwrap();
    }
    let sheet = stage.desk.places_as_spreadsheet();
    assert!(!sheet.contains(",=HYPERLINK") && !sheet.contains("\"=HYPERLINK"), "{sheet}");
    let outcome = stage.desk.import_places(&sheet).unwrap();
    assert_eq!((outcome.added, outcome.already_there, outcome.problems.len()), (0, 4, 0));

    let other = Stage::connected(30).await;
    assert_eq!(other.desk.import_places(&sheet).unwrap().added, 4);
    assert_eq!(other.desk.places_as_spreadsheet(), sheet);
}

#[tokio::test]
async fn a_list_with_mistakes_says_which_lines_and_takes_the_others() {
    let stage = Stage::connected(30).await;
    let ids = stage.agency.sub_account_ids();
    let name = stage.agency.name_of(&ids[3]).unwrap();
    let list = format!(
        "Sub-account id,Sub-account,Kind,Name,Link,Note\r\n\
         {},,Zapier,leads,,\r\n\
         ,{},make,,,\r\n\
         ,Nobody Ltd,Zapier,,,\r\n\
         {},,Zapier,leads,,\r\n\
         {},,Zapier,bad link,javascript:alert(1),\r\n\
         {},,Lead Machine,north,,\r\n\
         ,,Zapier,,,\r\n",
        ids[0],
        name.to_uppercase(),
        ids[0],
        ids[1],
        ids[2]
    );
    let outcome = stage.desk.import_places(&list).unwrap();
    assert_eq!((outcome.added, outcome.already_there), (3, 1));
    assert_eq!(outcome.problems.iter().map(|problem| problem.line).collect::<Vec<_>>(), [4, 6, 8]);
    assert!(english(&outcome.problems[0].why).contains("Nobody Ltd"));
    assert_eq!(stage.row(&ids[2]).place_names, ["Lead Machine · north"]);
    assert_eq!(stage.row(&ids[3]).place_names, ["Make"]);
    for not_a_list in ["", "Sub-account id,Kind\n", &"x".repeat(10_000_001)] {
        assert_eq!(code(stage.desk.import_places(not_a_list)), Some(ErrorCode::FileNotUsable));
    }
    let nonsense = stage.desk.import_places("\u{0}\u{1}PNG\nabc\u{7f}\n").unwrap();
    assert_eq!((nonsense.added, nonsense.problems.len()), (0, 1));
}

#[tokio::test]
async fn the_log_is_searched_page_by_page_and_saved_without_formulas() {
    let stage = Stage::with(AgencyPlan { size: 300, hostile_names: false, ..AgencyPlan::default() }).await;
    stage.connect().await.unwrap();
    let ids = stage.agency.sub_account_ids();
    stage.desk.add_place_to_many(&ids[..250], entry("", PlaceKind::Other, "=1+1")).unwrap();
    let first = stage.desk.activity(&all()).unwrap();
    assert_eq!(first.len(), 200);
    let second = stage.desk.activity(&ActivityQuery { before: Some(first[199].id), ..all() }).unwrap();
    assert_eq!(second.len(), 51, "250 places and the connection");
    let name = stage.agency.name_of(&ids[7]).unwrap();
    let by_name = ActivityQuery { search: name.to_uppercase(), ..all() };
    assert!(stage.desk.activity(&by_name).unwrap().iter().all(|entry| entry.sub_account_id.as_ref() == Some(&ids[7])));
    assert_eq!(stage.desk.activity(&ActivityQuery { search: "connected".to_owned(), ..all() }).unwrap().len(), 1);
    let sheet = stage.desk.activity_as_spreadsheet(&all()).unwrap();
    assert_eq!(sheet.lines().count(), 252);
    assert!(sheet.lines().all(|line| !line.starts_with(['=', '+', '-', '@']) && !line.contains(",=")));
}

#[tokio::test]
async fn the_log_is_narrowed_to_kinds_before_it_is_cut_into_pages() {
    let stage = Stage::with(AgencyPlan { size: 300, hostile_names: false, ..AgencyPlan::default() }).await;
    stage.connect().await.unwrap();
    let ids = stage.agency.sub_account_ids();
    stage.desk.save_note(&ids[299], "ask Ana").unwrap();
    stage.desk.add_place_to_many(&ids[..250], entry("", PlaceKind::Make, "")).unwrap();
    let kinds_of = |query: &ActivityQuery| -> Vec<ActivityKind> {
        stage.desk.activity(query).unwrap().iter().map(|entry| entry.kind).collect()
    };
    let rare = only(&[ActivityKind::Connected, ActivityKind::NoteChanged]);
    assert_eq!(kinds_of(&rare), [ActivityKind::NoteChanged, ActivityKind::Connected], "behind a page of others");
    assert_eq!(kinds_of(&ActivityQuery { search: "connected".to_owned(), ..rare.clone() }), [ActivityKind::Connected]);
    assert!(kinds_of(&only(&[ActivityKind::Arrived])).is_empty());
    let places = only(&[ActivityKind::PlaceAdded]);
    let first = stage.desk.activity(&places).unwrap();
    let second = stage.desk.activity(&ActivityQuery { before: Some(first[199].id), ..places }).unwrap();
    assert_eq!((first.len(), second.len()), (200, 50));
    assert_eq!(stage.desk.activity_as_spreadsheet(&rare).unwrap().lines().count(), 3);
}

#[tokio::test]
async fn an_owner_who_reads_spanish_finds_lists_and_log_in_it_and_a_list_comes_back_in_either_language() {
    let stage = Stage::connected(30).await;
    let ids = stage.agency.sub_account_ids();
    stage.desk.save_place(entry(&ids[0], PlaceKind::OwnCode, "")).unwrap();
    let in_english = stage.desk.places_as_spreadsheet();
    assert_eq!(stage.row(&ids[0]).place_names, ["Own code"]);

    stage.desk.set_language(Language::Spanish);
    assert_eq!(stage.row(&ids[0]).place_names, ["Código propio"]);
    let in_spanish = stage.desk.places_as_spreadsheet();
    assert!(in_spanish.contains("ID de subcuenta,Subcuenta,Tipo,Nombre,Enlace,Nota"), "{in_spanish}");
    assert!(in_spanish.contains(",Código propio,"), "{in_spanish}");
    for list in [&in_english, &in_spanish] {
        let again = stage.desk.import_places(list).unwrap();
        assert_eq!((again.added, again.already_there, again.problems.len()), (0, 1, 0));
        let other = Stage::connected(30).await;
        assert_eq!(other.desk.import_places(list).unwrap().added, 1);
        assert_eq!(other.desk.places_as_spreadsheet(), in_english);
    }

    // Lines written before the language was chosen are found in it too.
    let found =
        |search: &str| stage.desk.activity(&ActivityQuery { search: search.to_owned(), ..all() }).unwrap().len();
    assert_eq!((found("conectaste"), found("connected"), found("código propio")), (1, 0, 1));
    let log = stage.desk.activity_as_spreadsheet(&all()).unwrap();
    assert!(log.contains("Cuándo (UTC),Subcuenta,ID de subcuenta,Qué pasó") && log.contains("Conectaste "), "{log}");
}
