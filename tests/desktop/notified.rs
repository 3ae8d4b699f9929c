//! Key Desk watches by itself and tells of an arrival, wherever the owner is.

use std::time::Duration;

use keydesk_demo_agency::{AgencyPlan, Arrival};
use support::{Trouble, desktop::Keychain};

use crate::{
    desk::{agency_of, on_a_desk},
    steps::{
        choose_in_agency_menu, connect, enter_addresses, one_with, paste_credential, regenerate, regenerate_all,
        see_card, see_rows, see_status,
    },
};

#[tokio::test(flavor = "multi_thread")]
async fn an_arrival_is_told_while_the_window_is_put_away() -> Result<(), Trouble> {
    on_a_desk("notified", Keychain::Unlocked, agency_of(12), async |desk| {
        let app = desk.open().await?;
        connect(&app, &desk.agency).await?;
        let id = one_with(&app, "oldKey").await?;
        desk.agency.set_arrival(&id, Arrival::After(Duration::from_secs(1)));
        regenerate(&app, &id).await?;
        app.minimize().await?;
        let is_away = async || Ok(app.script("return document.hidden", vec![]).await? == true);
        app.wait_until("the window is put away", is_away).await?;
        assert_eq!(desk.desktop.notifications(), [], "there is nothing to tell yet");

        // The first look comes by itself after 15 seconds.
        app.wait_until("the arrival is told", async || Ok(!desk.desktop.notifications().is_empty())).await?;
        let told = desk.desktop.notifications();
        let [only] = told.as_slice() else { return Err(Trouble::NotOnScreen(format!("one notification: {told:?}"))) };
        assert_eq!(only.title, "A new key arrived");
        assert!(only.body.contains(&desk.agency.name_of(&id).unwrap_or_default()), "{only:?}");
        assert!(!desk.agency.all_secrets().iter().any(|secret| only.body.contains(secret.as_str())), "no key in it");
        assert_eq!(desk.agency.history().len(), 1);

        desk.desktop.click_last_notification().await?;
        let is_back = async || Ok(app.script("return document.hidden", vec![]).await? == false);
        app.wait_until("the window is back", is_back).await?;
        see_card(&app, "arrived").await?;
        assert_eq!(app.texts("aside[data-panel] h2").await?, [desk.agency.name_of(&id).unwrap_or_default()]);
        Ok(())
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_arrival_is_told_while_another_agency_is_shown() -> Result<(), Trouble> {
    on_a_desk("notified-elsewhere", Keychain::Unlocked, agency_of(12), async |desk| {
        let other = desk.another_agency(AgencyPlan { seed: 2, ..agency_of(11) }).await?;
        let app = desk.open().await?;
        connect(&app, &desk.agency).await?;
        let id = one_with(&app, "oldKey").await?;
        desk.agency.set_arrival(&id, Arrival::After(Duration::from_secs(1)));
        regenerate(&app, &id).await?;

        choose_in_agency_menu(&app, "Add another agency…").await?;
        app.type_into("#agency-name", "Redwood Agency").await?;
        paste_credential(&app, &other.agency_api_key()).await?;
        enter_addresses(&app, &other).await?;
        app.click("Connect").await?;
        see_rows(&app, 11).await?;

        app.wait_until("the arrival is told", async || Ok(!desk.desktop.notifications().is_empty())).await?;
        let told = desk.desktop.notifications();
        assert!(told[0].body.contains(&desk.agency.name_of(&id).unwrap_or_default()), "{told:?}");
        see_rows(&app, 11).await?;
        desk.desktop.click_last_notification().await?;
        see_card(&app, "arrived").await?;
        see_rows(&app, 12).await?;
        see_status(&app, &id, "newKey").await
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn several_arrivals_are_told_in_one_and_lead_from_the_tray_to_what_is_to_be_done() -> Result<(), Trouble> {
    on_a_desk("notified-of-several", Keychain::Unlocked, agency_of(12), async |desk| {
        for id in desk.agency.sub_account_ids() {
            desk.agency.set_arrival(&id, Arrival::After(Duration::from_secs(1)));
        }
        desk.desktop.show_panel().await?;
        let app = desk.open().await?;
        connect(&app, &desk.agency).await?;
        let total = regenerate_all(&app, 12).await?;
        app.see("[data-run][data-run-state=finished]").await?;
        app.click("Done").await?;

        app.close_window()?;
        let is_away = async || Ok(app.script("return document.hidden", vec![]).await? == true);
        app.wait_until("the window is hidden", is_away).await?;
        let title = format!("{total} new keys arrived");
        let told = || desk.desktop.notifications().into_iter().filter(|told| told.title.contains("arrived"));
        app.wait_until("the arrivals are told", async || Ok(told().count() > 0)).await?;
        assert_eq!(told().map(|told| told.title).collect::<Vec<_>>(), [title], "in one notification");

        desk.desktop.click_last_notification().await?;
        let is_back = async || Ok(app.script("return document.hidden", vec![]).await? == false);
        app.wait_until("the window is back", is_back).await?;
        app.see(".page[data-page=overview]").await?;
        Ok(())
    })
    .await
}
