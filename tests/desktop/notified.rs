//! Key Desk watches by itself and tells of an arrival, wherever the owner is.

use std::time::Duration;

use keydesk_demo_agency::{AgencyPlan, Arrival};
use support::{Trouble, desktop::Keychain};

use crate::{
    desk::{agency_of, on_a_desk},
    steps::{
        choose_in_agency_menu, connect, enter_addresses, one_with, paste_credential, regenerate, see_card, see_rows,
        see_status,
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
