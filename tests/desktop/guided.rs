//! The way of the real HighLevel: Key Desk opens the right page, the owner clicks there, and says what became of it.

use std::time::Duration;

use keydesk_demo_agency::{Arrival, DemoAgency};
use support::{Trouble, app::App, desktop::Keychain};

use crate::{
    desk::{Desk, agency_of, on_a_desk},
    steps::{ask_for_a_new_key, connect_guided, look_after, one_with, open_panel, see_card, see_status, see_the_table},
    web_app,
};

const THREE_HOURS: Duration = Duration::from_hours(3);
const A_MINUTE_MORE: Duration = Duration::from_mins(1);

/// The page on which a sub-account's key is regenerated.
fn page_of(agency: &DemoAgency, id: &str) -> String {
    format!("{}/v2/location/{id}/settings/company", agency.api_2_address())
}

/// Confirms with the typed word, and waits until the browser was told to open exactly one page more: this one's.
async fn open_the_page(app: &App, desk: &Desk, id: &str) -> Result<String, Trouble> {
    let mut expected = desk.desktop.opened_pages();
    ask_for_a_new_key(app, id, "CONFIRM").await?;
    assert_eq!(desk.desktop.opened_pages(), expected, "nothing opens before the owner wants it");
    app.click("Open the page in HighLevel").await?;
    app.see_no("#confirm-word").await?;
    let page = page_of(&desk.agency, id);
    expected.push(page.clone());
    app.wait_until("the browser opens the page", async || Ok(desk.desktop.opened_pages() == expected)).await?;
    see_status(app, id, "yourTurn").await?;
    see_card(app, "confirmed").await?;
    Ok(page)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_opens_the_owner_clicks_there_and_the_key_arrives() -> Result<(), Trouble> {
    on_a_desk("guided", Keychain::Unlocked, agency_of(12), async |desk| {
        let app = desk.open().await?;
        connect_guided(&app, &desk.agency).await?;
        let id = one_with(&app, "oldKey").await?;
        desk.agency.set_arrival(&id, Arrival::After(THREE_HOURS));
        let page = open_the_page(&app, desk, &id).await?;
        for words in [
            "Now click in HighLevel",
            "1. Click the regenerate arrows beside the API key.",
            "2. Type Confirm.",
            "3. Click “Yes, Reset” once, then refresh the page.",
            "Settings → Business Info → API Key",
            &page,
        ] {
            app.read(words).await?;
        }
        assert!(desk.agency.history().is_empty(), "Key Desk itself sends nothing");

        // The owner closed the page by mistake.
        app.click("Open the page again").await?;
        let twice = [page.clone(), page.clone()];
        app.wait_until("the page opens again", async || Ok(desk.desktop.opened_pages() == twice)).await?;
        let key = desk.agency.key_of(&id).unwrap_or_default();
        assert!(web_app::visit(&page).await?.contains(&key), "it is the page of this sub-account's key");
        web_app::yes_reset(&page).await?;
        app.click("I clicked Yes, Reset").await?;
        see_status(&app, &id, "onItsWay").await?;
        see_card(&app, "waiting").await?;
        look_after(&app, &desk.agency, THREE_HOURS + A_MINUTE_MORE).await?;
        see_status(&app, &id, "newKey").await?;
        see_card(&app, "arrived").await?;
        let history = desk.agency.history();
        assert!(matches!(&*history, [only] if only.location_id == id && only.accepted), "one reset: {history:?}");
        Ok(())
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_done_where_the_owner_did_not_click_or_finds_no_button() -> Result<(), Trouble> {
    on_a_desk("guided-not", Keychain::Unlocked, agency_of(12), async |desk| {
        let app = desk.open().await?;
        connect_guided(&app, &desk.agency).await?;
        let id = one_with(&app, "oldKey").await?;
        open_the_page(&app, desk, &id).await?;
        app.click("I did not").await?;
        see_card(&app, "failed").await?;
        app.read("Nothing was changed").await?;
        app.read("The key you had works as before").await?;
        see_status(&app, &id, "oldKey").await?;
        // The owner may begin anew at once.
        open_the_page(&app, desk, &id).await?;
        app.click("I did not").await?;
        see_status(&app, &id, "oldKey").await?;

        let without = one_with(&app, "noKey").await?;
        desk.agency.set_button(&without, false);
        let page = open_the_page(&app, desk, &without).await?;
        assert!(!web_app::visit(&page).await?.contains("Yes, Reset"), "HighLevel has no button there");
        app.click("The button is not there").await?;
        see_card(&app, "failed").await?;
        app.read("HighLevel no longer makes a first API key for an account that has none").await?;
        app.read("Settings → Private Integrations").await?;
        see_status(&app, &without, "noKey").await?;
        assert!(desk.agency.history().is_empty(), "nothing was asked for");
        Ok(())
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_click_the_owner_never_told_of_is_noticed_also_after_a_restart() -> Result<(), Trouble> {
    on_a_desk("guided-silent", Keychain::Unlocked, agency_of(12), async |desk| {
        let app = desk.open().await?;
        connect_guided(&app, &desk.agency).await?;
        let id = one_with(&app, "oldKey").await?;
        desk.agency.set_arrival(&id, Arrival::After(THREE_HOURS));
        let page = open_the_page(&app, desk, &id).await?;
        desk.close(app).await?;

        let app = desk.open().await?;
        see_the_table(&app).await?;
        see_status(&app, &id, "yourTurn").await?;
        open_panel(&app, &id).await?;
        app.button("I clicked Yes, Reset").await?;
        assert_eq!(desk.desktop.opened_pages().len(), 1, "the restart opens nothing");
        web_app::yes_reset(&page).await?;
        app.click("Look again").await?;
        see_status(&app, &id, "onItsWay").await?;
        app.read("the button was clicked").await?;
        look_after(&app, &desk.agency, THREE_HOURS + A_MINUTE_MORE).await?;
        see_card(&app, "arrived").await?;
        assert_eq!(desk.agency.history().len(), 1);
        Ok(())
    })
    .await
}
