//! A key that somebody else has, and the activity that tells of it: searched, and as a spreadsheet.

use std::{fs, time::Duration};

use jiff::{SignedDuration, Timestamp};
use keydesk_demo_agency::Arrival;
use support::{Trouble, desktop::Keychain};

use crate::{
    desk::{agency_of, on_a_desk},
    steps::{connect, one_with, open_panel, see_card},
};

/// As WebDriver writes it.
const BACKSPACE: &str = "\u{e003}";

#[tokio::test(flavor = "multi_thread")]
async fn a_compromised_key_is_reset_and_the_activity_tells_when_that_was_noticed() -> Result<(), Trouble> {
    on_a_desk("compromised", Keychain::Unlocked, agency_of(12), async |desk| {
        let app = desk.open().await?;
        connect(&app, &desk.agency).await?;
        let id = one_with(&app, "newKey").await?;
        desk.agency.set_arrival(&id, Arrival::After(Duration::from_hours(3)));
        open_panel(&app, &id).await?;
        app.click("Somebody else has this key…").await?;
        app.type_into("#confirm-word", "CONFIRM").await?;
        let tomorrow = Timestamp::now() + SignedDuration::from_hours(24);
        app.set_time("#noticed-at", &tomorrow.strftime("%Y-%m-%dT%H:%M").to_string()).await?;
        app.read("That is still to come").await?;
        assert!(!app.button("Yes, reset this key").await?.is_enabled().await?);
        app.press("#noticed-at", BACKSPACE).await?;
        app.read("Give a day and a time").await?;
        let noticed = Timestamp::now() - SignedDuration::from_hours(2);
        app.set_time("#noticed-at", &noticed.strftime("%Y-%m-%dT%H:%M").to_string()).await?;
        app.click("Yes, reset this key").await?;
        see_card(&app, "waiting").await?;
        assert_eq!(desk.agency.history().len(), 1);

        let name = desk.agency.name_of(&id).unwrap_or_default();
        app.click("Activity").await?;
        let when = noticed.strftime("%-d %B %Y at %H:%M UTC").to_string();
        app.wait_until("the activity tells whose key it is and when that was noticed", async || {
            let told = app.texts("[data-activity=compromised]").await?.join(" ");
            Ok(told.contains(&name) && told.contains(&when))
        })
        .await?;
        app.see("[data-activity=connected]").await?;
        app.type_into("#activity-search", &name.to_uppercase()).await?;
        app.see_no("[data-activity=connected]").await?;
        app.see("[data-activity=compromised]").await?;
        app.click("Export (CSV)").await?;
        app.see("[data-saved]").await?;
        let saved = app.attributes("[data-saved]", "data-saved").await?.join("");
        let file = desk.desktop.downloads().join(&saved);
        let text = fs::read_to_string(&file).map_err(Trouble::at(&file))?;
        let lines = text.lines().skip(1);
        assert!(lines.clone().count() > 1 && lines.clone().all(|line| line.contains(&id)), "what was searched: {text}");

        app.type_into("#activity-search", "nothing of this name ever happened").await?;
        app.read("Nothing that happened matches").await
    })
    .await
}
