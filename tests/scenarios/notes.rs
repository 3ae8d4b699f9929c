//! The owner's notes of sub-accounts: kept, changed, taken away, and never in the log.

use keydesk_core::desk::ActivityQuery;
use keydesk_core::error::ErrorCode;
use keydesk_core::journal::ActivityKind;

use crate::stage::{HOUR, Stage, code};

#[tokio::test]
async fn a_note_stays_through_looks_and_restarts_and_when_its_sub_account_is_gone() {
    let mut stage = Stage::connected(20).await;
    let ids = stage.agency.sub_account_ids();
    let row = stage.desk.save_note(&ids[0], "  Ask Ana first.\r\nShe has the Zapier login. ").unwrap();
    assert_eq!(row.note, "Ask Ana first.\nShe has the Zapier login.");
    stage.desk.save_note(&ids[1], "to be moved").unwrap();
    stage.agency.set_key(&ids[0], None);
    stage.agency.remove(&ids[1]);
    stage.clock.advance(HOUR);
    stage.desk.look_now().await.unwrap();
    stage.restart().await;
    stage.clock.advance(HOUR);
    stage.desk.look_now().await.unwrap();
    assert_eq!(stage.row(&ids[0]).note, row.note);
    let gone = stage.row(&ids[1]);
    assert_eq!((gone.listed, gone.note.as_str()), (false, "to be moved"));
    assert_eq!(stage.desk.save_note(&ids[1], "was moved").unwrap().note, "was moved");
    assert!(stage.desk.sub_accounts().iter().filter(|row| !row.note.is_empty()).count() == 2);

    assert_eq!(stage.desk.save_note(&ids[0], " \n").unwrap().note, "");
    stage.restart().await;
    assert_eq!(stage.row(&ids[0]).note, "");
}

#[tokio::test]
async fn the_log_tells_that_a_note_changed_and_not_what_it_says() {
    let stage = Stage::connected(10).await;
    let id = stage.agency.sub_account_ids()[0].clone();
    for note in ["swordfish", "swordfish", " swordfish ", "marlin", ""] {
        stage.desk.save_note(&id, note).unwrap();
    }
    assert_eq!(stage.told(&id), [ActivityKind::NoteChanged; 3], "what stays as it is is no change");
    for word in ["swordfish", "marlin"] {
        let query = ActivityQuery { search: word.to_owned(), ..ActivityQuery::default() };
        assert!(stage.desk.activity(&query).unwrap().is_empty());
    }
}

#[tokio::test]
async fn a_note_has_a_length_and_a_sub_account() {
    let stage = Stage::connected(10).await;
    let id = stage.agency.sub_account_ids()[0].clone();
    let longest = "ü".repeat(2_000);
    assert_eq!(stage.desk.save_note(&id, &longest).unwrap().note, longest);
    assert_eq!(code(stage.desk.save_note(&id, &format!("{longest}x"))), Some(ErrorCode::NoteNotUsable));
    assert_eq!(stage.row(&id).note, longest);
    assert_eq!(code(stage.desk.save_note("nobody", "x")), Some(ErrorCode::SubAccountUnknown));
    let hostile = "<script>x</script>'); DROP TABLE note;--\u{202e}";
    assert_eq!(stage.desk.save_note(&id, hostile).unwrap().note, hostile);
}
