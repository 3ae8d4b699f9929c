//! Places where a key is used: noted, named before it is regenerated, ticked off after it arrived, and as a spreadsheet.

use std::{fs, time::Duration};

use keydesk_demo_agency::Arrival;
use support::{Trouble, app::App, desktop::Keychain};

use crate::{
    desk::{agency_of, on_a_desk},
    steps::{connect, look_after, note_place, one_with, open_panel, see_card},
};

const THREE_HOURS: Duration = Duration::from_hours(3);
const A_MINUTE_MORE: Duration = Duration::from_mins(1);

/// The names of the places in the panel.
async fn places(app: &App, selector: &str) -> Result<Vec<String>, Trouble> {
    app.texts(&format!("[data-place-list] li{selector} :is(label, .name)")).await
}

#[tokio::test(flavor = "multi_thread")]
async fn noted_places_are_named_before_and_ticked_off_after() -> Result<(), Trouble> {
    on_a_desk("places", Keychain::Unlocked, agency_of(12), async |desk| {
        let app = desk.open().await?;
        connect(&app, &desk.agency).await?;
        let id = one_with(&app, "oldKey").await?;
        desk.agency.set_arrival(&id, Arrival::After(THREE_HOURS));
        open_panel(&app, &id).await?;
        note_place(&app, "zapier", "new leads", "").await?;
        note_place(&app, "wordPress", "clinic website", "Ask Ana for the login.").await?;
        let both = ["Zapier · new leads", "WordPress plugin · clinic website"];
        app.wait_until("both are listed", async || Ok(places(&app, "").await? == both)).await?;

        app.click("Regenerate…").await?;
        app.see("[data-places-at-stake]").await?;
        app.read("2 places use this key and will stop until you update them").await?;
        assert_eq!(app.texts("[data-places-at-stake] li").await?, both);
        app.type_into("#confirm-word", "CONFIRM").await?;
        app.click("Yes, reset this key").await?;
        see_card(&app, "waiting").await?;
        assert_eq!(app.count("[data-place-open=true]").await?, 0, "there is nothing to give to them yet");

        look_after(&app, &desk.agency, THREE_HOURS + A_MINUTE_MORE).await?;
        see_card(&app, "arrived").await?;
        app.read("2 places to update").await?;
        assert_eq!(places(&app, "[data-place-open=true]").await?, both);
        app.click_on("[data-place-open=true] input.tick").await?;
        app.read("1 place to update").await?;
        app.click_on("[data-place-open=true] input.tick").await?;
        app.read("Every place that you noted has it").await?;
        app.see_no("[data-open-places]").await?;
        Ok(())
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn places_go_into_a_spreadsheet_and_come_back_from_one() -> Result<(), Trouble> {
    on_a_desk("places-file", Keychain::Unlocked, agency_of(12), async |desk| {
        let app = desk.open().await?;
        connect(&app, &desk.agency).await?;
        let (id, other) = (one_with(&app, "oldKey").await?, one_with(&app, "newKey").await?);
        open_panel(&app, &id).await?;
        note_place(&app, "make", "invoices", "=HYPERLINK(\"https://elsewhere\")").await?;
        app.click("Places").await?;
        app.click("Export places (CSV)").await?;
        app.see("[data-saved]").await?;
        let saved = app.attributes("[data-saved]", "data-saved").await?.join("");
        let file = desk.desktop.downloads().join(&saved);
        let text = fs::read_to_string(&file).map_err(Trouble::at(&file))?;
        assert!(text.contains(&id) && text.contains("invoices"), "{text}");
        assert!(!text.contains(",=") && !text.contains(",\"="), "no cell runs in a spreadsheet program: {text}");
        app.click("Show in folder").await?;
        let shown = format!("file://{}", file.display()).replace(' ', "%20");
        app.wait_until("the file is shown", async || Ok(desk.desktop.shown_files() == [shown.as_str()])).await?;
        app.click("Dismiss this message").await?;

        // The owner adds two lines, one of them for a sub-account that does not exist.
        let more = format!("{other},,Zapier,reviews,https://zapier.com/app/zaps,\r\nnobody,,Zapier,reviews,,\r\n");
        let changed = desk.desktop.downloads().join("more places.csv");
        fs::write(&changed, format!("{text}{more}")).map_err(Trouble::at(&changed))?;
        app.choose_file("#places-file", &changed).await?;
        app.see("[data-imported=\"1\"]").await?;
        app.read("1 place added from more places.csv. 1 was there already. 1 line could not be used").await?;
        open_panel(&app, &other).await?;
        app.wait_until("it is listed", async || Ok(places(&app, "").await? == ["Zapier · reviews"])).await?;
        app.click("Open Zapier · reviews in the browser").await?;
        let link = ["https://zapier.com/app/zaps"];
        app.wait_until("its link opens", async || Ok(desk.desktop.opened_pages() == link)).await
    })
    .await
}
