//! Five hours without a key, twice: the second try, what support needs to know, and a key that comes after all.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use keydesk_demo_agency::Arrival;
use support::{Trouble, desktop::Keychain};

use crate::{
    desk::{agency_of, on_a_desk},
    steps::{connect, look_after, one_with, regenerate, see_card, see_status},
};

const HOUR: Duration = Duration::from_hours(1);
const A_MINUTE_MORE: Duration = Duration::from_mins(1);

/// Whether the text tells this moment; Key Desk noted it up to a few seconds before HighLevel did.
fn tells(text: &str, at: Timestamp) -> bool {
    [at, at - SignedDuration::from_secs(5)]
        .iter()
        .any(|moment| text.contains(&moment.strftime("%-d %B %Y at %H:%M UTC").to_string()))
}

#[tokio::test(flavor = "multi_thread")]
async fn after_two_tries_support_is_told_everything_and_a_late_key_still_arrives() -> Result<(), Trouble> {
    on_a_desk("late", Keychain::Unlocked, agency_of(12), async |desk| {
        let app = desk.open().await?;
        connect(&app, &desk.agency).await?;
        let id = one_with(&app, "oldKey").await?;
        desk.agency.set_arrival(&id, Arrival::Never);
        regenerate(&app, &id).await?;
        look_after(&app, &desk.agency, 4 * HOUR).await?;
        app.read("Looked just now").await?;
        see_status(&app, &id, "onItsWay").await?;
        assert!(!app.has_button("Regenerate once more…").await?, "no second try before the five hours are over");

        look_after(&app, &desk.agency, HOUR + A_MINUTE_MORE).await?;
        see_status(&app, &id, "secondTryDue").await?;
        assert_eq!(desk.agency.history().len(), 1, "Key Desk tries nothing by itself");
        app.click("Regenerate once more…").await?;
        app.read("the second try?").await?;
        app.type_into("#confirm-word", "CONFIRM").await?;
        app.click("Yes, make this key").await?;
        see_status(&app, &id, "onItsWay").await?;
        app.read("This is the second try").await?;

        look_after(&app, &desk.agency, 5 * HOUR + A_MINUTE_MORE).await?;
        see_status(&app, &id, "supportNeeded").await?;
        see_card(&app, "escalated").await?;
        let text = app.texts("[data-support-text]").await?.join("");
        let history = desk.agency.history();
        assert_eq!(history.len(), 2);
        for sent in &history {
            assert!(tells(&text, sent.at), "{} is not in {text}", sent.at);
        }
        assert!(text.contains(&id), "{text}");
        assert!(text.contains(&format!("Key Desk {}", env!("CARGO_PKG_VERSION"))), "{text}");
        assert!(!desk.agency.all_secrets().iter().any(|secret| text.contains(secret.as_str())), "support needs no key");
        app.click("Copy this text").await?;
        // The page's own text has its line breaks elsewhere.
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        app.wait_until("the text is on the clipboard", async || Ok(words(&desk.desktop.clipboard()?) == words(&text)))
            .await?;
        app.click("Open the support form").await?;
        let form = ["https://developers.gohighlevel.com/support"];
        app.wait_until("the form opens", async || Ok(desk.desktop.opened_pages() == form)).await?;
        let titles: Vec<String> = desk.desktop.notifications().into_iter().map(|told| told.title).collect();
        assert_eq!(titles, ["Time for the second try", "HighLevel's support is needed"]);

        desk.agency.set_arrival(&id, Arrival::After(6 * HOUR));
        look_after(&app, &desk.agency, HOUR).await?;
        see_status(&app, &id, "newKey").await?;
        see_card(&app, "arrived").await?;
        assert_eq!(desk.agency.history().len(), 2);
        Ok(())
    })
    .await
}
