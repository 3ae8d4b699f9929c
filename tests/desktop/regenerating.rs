//! Regenerating one key: the typed word, the wait, the arrival, and a restart in between.

use std::time::Duration;

use keydesk_demo_agency::Arrival;
use support::{Trouble, desktop::Keychain};

use crate::{
    desk::{agency_of, on_a_desk},
    steps::{ask_for_a_new_key, connect, filter, first, open_panel, regenerate, see_status, see_the_table},
};

/// How long the agency takes for the key in these tests, and a little more.
const THREE_HOURS: Duration = Duration::from_hours(3);
const A_MINUTE_MORE: Duration = Duration::from_mins(1);

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_word_changes_nothing() -> Result<(), Trouble> {
    on_a_desk("wrong-word", Keychain::Unlocked, agency_of(12), async |desk| {
        let app = desk.open().await?;
        connect(&app, &desk.agency).await?;
        let ids = filter(&app, "oldKey").await?;
        let id = first(&ids)?;
        ask_for_a_new_key(&app, id, "CONFORM").await?;
        assert!(!app.button("Yes, reset this key").await?.is_enabled().await?, "the red button waits for the word");
        app.read("The word is CONFIRM").await?;
        app.click("Keep the old key").await?;
        app.see_no("#confirm-word").await?;
        see_status(&app, id, "oldKey").await?;
        assert_eq!(desk.agency.history().len(), 0, "the agency was asked for nothing");
        Ok(())
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_right_word_asks_once_and_the_arrival_is_seen() -> Result<(), Trouble> {
    on_a_desk("regenerate", Keychain::Unlocked, agency_of(12), async |desk| {
        let app = desk.open().await?;
        connect(&app, &desk.agency).await?;
        let ids = filter(&app, "oldKey").await?;
        let id = first(&ids)?;
        desk.agency.set_arrival(id, Arrival::After(THREE_HOURS));
        app.click_on("button[data-filter=\"all\"]").await?;
        regenerate(&app, id).await?;
        app.see("[data-regeneration=\"waiting\"]").await?;
        assert_eq!(desk.agency.history().len(), 1, "exactly one request");

        app.click("Look again").await?;
        see_status(&app, id, "onItsWay").await?;
        desk.agency.clock().advance(THREE_HOURS + A_MINUTE_MORE);
        app.click("Look again").await?;
        see_status(&app, id, "newKey").await?;
        app.see("[data-regeneration=\"arrived\"]").await?;
        assert_eq!(desk.agency.history().len(), 1, "looking asks for nothing");
        Ok(())
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restart_in_the_middle_goes_on_where_it_was() -> Result<(), Trouble> {
    on_a_desk("restart", Keychain::Unlocked, agency_of(12), async |desk| {
        let app = desk.open().await?;
        connect(&app, &desk.agency).await?;
        let ids = filter(&app, "noKey").await?;
        let id = first(&ids)?;
        desk.agency.set_arrival(id, Arrival::After(THREE_HOURS));
        app.click_on("button[data-filter=\"all\"]").await?;
        regenerate(&app, id).await?;
        desk.close(app).await?;
        assert!(desk.desktop.app_processes().is_empty(), "the app is really gone");

        let app = desk.open().await?;
        see_the_table(&app).await?;
        see_status(&app, id, "onItsWay").await?;
        open_panel(&app, id).await?;
        app.see("[data-regeneration=\"waiting\"]").await?;
        desk.agency.clock().advance(THREE_HOURS + A_MINUTE_MORE);
        app.click("Look again").await?;
        see_status(&app, id, "newKey").await?;
        app.see("[data-regeneration=\"arrived\"]").await?;
        assert_eq!(desk.agency.history().len(), 1, "the restart asked for nothing");
        Ok(())
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_owner_can_stop_watching() -> Result<(), Trouble> {
    on_a_desk("stop-watching", Keychain::Unlocked, agency_of(12), async |desk| {
        let app = desk.open().await?;
        connect(&app, &desk.agency).await?;
        let ids = filter(&app, "oldKey").await?;
        let id = first(&ids)?;
        desk.agency.set_arrival(id, Arrival::Never);
        app.click_on("button[data-filter=\"all\"]").await?;
        regenerate(&app, id).await?;
        app.click("Stop watching").await?;
        app.click("Yes, stop watching").await?;
        app.see("[data-regeneration=\"dismissed\"]").await?;
        app.click("Look again").await?;
        see_status(&app, id, "noKey").await?;
        assert_eq!(desk.agency.history().len(), 1);
        Ok(())
    })
    .await
}
