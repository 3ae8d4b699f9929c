//! Key Desk watches by itself and tells of an arrival, wherever the owner is.

use std::time::Duration;

use keydesk_demo_agency::Arrival;
use support::{Trouble, desktop::Keychain};

use crate::{
    desk::{agency_of, on_a_desk},
    steps::{connect, one_with, regenerate},
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
        Ok(())
    })
    .await
}
