//! Many keys at once: the number typed with the word, the wait for HighLevel's limit, the stop in the middle, and on the
//! guided route one page after the other.

use std::collections::{HashMap, HashSet};

use keydesk_demo_agency::Arrival;
use support::{Trouble, app::App, desktop::Keychain};

use crate::{
    desk::{agency_of, on_a_desk},
    steps::{ask_for_all, chip, connect, connect_guided, filter, show_all, wanted_words},
    web_app,
};

/// Far more than HighLevel takes in ten seconds.
const MANY: usize = 240;

/// The first number in words such as "1,204 asked".
fn number(words: &str) -> Option<usize> {
    words.split_whitespace().next()?.replace(',', "").parse().ok()
}

/// What the strip says of one part of the run, such as "asked".
async fn part(app: &App, name: &str) -> Result<usize, Trouble> {
    let parts = app.texts("[data-run] ul[aria-label=\"So far\"] li").await?;
    Ok(parts.iter().find(|part| part.ends_with(name)).and_then(|part| number(part)).unwrap_or_default())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_in_the_middle_leaves_every_key_asked_for_once_or_untouched() -> Result<(), Trouble> {
    on_a_desk("many-stopped", Keychain::Unlocked, agency_of(MANY), async |desk| {
        let ids = desk.agency.sub_account_ids();
        let before: HashMap<&str, Option<String>> =
            ids.iter().map(|id| (id.as_str(), desk.agency.key_of(id))).collect();
        for id in &ids {
            desk.agency.set_arrival(id, Arrival::Never);
        }
        let app = desk.open().await?;
        connect(&app, &desk.agency).await?;
        app.wait_until("all are counted", async || Ok(chip(&app, "all").await? == Some(MANY))).await?;
        ask_for_all(&app, MANY).await?;
        let tokens = chip(&app, "token").await?.unwrap_or_default();
        assert!(tokens > 0, "this agency has tokens, which are left out");
        let total = MANY - tokens;
        let words = wanted_words(&app).await?;
        assert_eq!(words, format!("CONFIRM {total}"));
        let go = format!("Yes, reset these {total} keys");
        app.type_into("#confirm-word", &format!("CONFIRM {MANY}")).await?;
        assert!(!app.button(&go).await?.is_enabled().await?, "the number has to be the right one");
        app.type_into("#confirm-word", &words).await?;
        app.click(&go).await?;
        app.see("[data-run][data-run-state=running]").await?;
        app.see_no("[role=alertdialog]").await?;
        app.read("for HighLevel’s limit").await?;
        app.click("Stop").await?;
        app.see("[data-run][data-run-state=stopped]").await?;

        let (asked, never_sent) = (part(&app, "asked").await?, part(&app, "never sent").await?);
        assert_eq!(asked + never_sent, total, "each was asked for, or never sent");
        assert!(asked > 0 && never_sent > 0, "it was stopped in the middle: {asked} asked");
        app.read(&format!("{asked} of {total} keys asked.")).await?;
        let history = desk.agency.history();
        let once: HashSet<&str> = history.iter().map(|done| done.location_id.as_str()).collect();
        assert_eq!((history.len(), once.len()), (asked, asked), "each at most once, as many as the strip says");
        for (id, key) in &before {
            let untouched = desk.agency.key_of(id) == *key;
            assert!(untouched || once.contains(id), "{id} changed without having been asked for");
        }
        assert!(desk.agency.requests().iter().all(|request| request.status != 429), "the limit was kept");

        app.click("Done").await?;
        app.see_no("[data-run]").await?;
        app.wait_until("as many are on their way", async || Ok(chip(&app, "onItsWay").await? == Some(asked))).await?;
        for id in filter(&app, "onItsWay").await? {
            assert!(once.contains(id.as_str()), "{id} is on its way without having been asked for");
        }
        Ok(())
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn on_the_guided_route_one_page_opens_after_the_other() -> Result<(), Trouble> {
    on_a_desk("many-guided", Keychain::Unlocked, agency_of(12), async |desk| {
        let app = desk.open().await?;
        connect_guided(&app, &desk.agency).await?;
        let chosen: Vec<String> = filter(&app, "newKey").await?.into_iter().take(4).collect();
        for id in &chosen {
            desk.agency.set_arrival(id, Arrival::Never);
            app.click_on(&format!("[role=row][data-id=\"{id}\"] [role=checkbox]")).await?;
        }
        show_all(&app).await?;
        app.click("Regenerate 4 keys…").await?;
        app.type_into("#confirm-word", "confirm 4").await?;
        app.click("Yes, reset these 4 keys").await?;

        let opened = |count: usize| {
            let (app, desktop) = (&app, &desk.desktop);
            async move {
                app.wait_until("the next page opens", async || Ok(desktop.opened_pages().len() == count)).await
            }
        };
        opened(1).await?;
        let asked_of = app.attributes("[data-run-question]", "data-run-question").await?;
        let pages = desk.desktop.opened_pages();
        assert!(pages.iter().zip(&asked_of).all(|(page, id)| page.contains(id.as_str())), "{pages:?} {asked_of:?}");
        let [first] = pages.as_slice() else { return Err(Trouble::NotOnScreen("one page".to_owned())) };
        web_app::yes_reset(first).await?;
        app.click("I clicked Yes, Reset").await?;
        opened(2).await?;
        app.click("I did not").await?;
        opened(3).await?;
        app.click("Stop").await?;
        app.see("[data-run][data-run-state=stopped]").await?;
        assert_eq!((part(&app, "clicked").await?, desk.agency.history().len()), (1, 1));
        let different: HashSet<String> = desk.desktop.opened_pages().into_iter().collect();
        assert_eq!(different.len(), 3, "each page once");
        Ok(())
    })
    .await
}
