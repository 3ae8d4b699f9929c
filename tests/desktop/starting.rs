//! Starting for the first time, and connecting an agency.

use support::{Trouble, desktop::Keychain};

use crate::{
    desk::{agency_of, on_a_desk},
    steps::{chip, connect, fill_in, see_the_table},
};

#[tokio::test(flavor = "multi_thread")]
async fn the_first_start_shows_the_two_ways_in_and_stores_nothing() -> Result<(), Trouble> {
    on_a_desk("first-start", Keychain::Unlocked, agency_of(5), async |desk| {
        let app = desk.open().await?;
        app.button("Try the demo agency").await?;
        app.button("Connect my agency").await?;
        app.read("Not affiliated with HighLevel").await?;
        assert_eq!(desk.desktop.keychain_entries()?, "", "nothing is stored before anything was asked for");
        Ok(())
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demo_agency_opens_and_is_left_without_a_trace() -> Result<(), Trouble> {
    on_a_desk("demo", Keychain::Unlocked, agency_of(5), async |desk| {
        let app = desk.open().await?;
        app.click("Try the demo agency").await?;
        see_the_table(&app).await?;
        assert_eq!(chip(&app, "all").await?, Some(250));
        app.click("Leave the demo").await?;
        app.button("Connect my agency").await?;
        assert_eq!(desk.desktop.keychain_entries()?, "", "the demo keeps nothing in the keychain");
        desk.close(app).await?;
        desk.open().await?.button("Try the demo agency").await?;
        Ok(())
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_key_is_refused_in_plain_words_and_not_stored() -> Result<(), Trouble> {
    on_a_desk("wrong-key", Keychain::Unlocked, agency_of(5), async |desk| {
        let wrong = "wrongwrong-4f1c-9f0e-77aa-this-is-no-agencys-key-01";
        desk.also_secret(wrong);
        let app = desk.open().await?;
        fill_in(&app, &desk.agency, wrong).await?;
        app.click("Connect").await?;
        app.see("[data-error=\"agency_key_wrong\"]").await?;
        assert_eq!(app.count("[role=row][data-id]").await?, 0);
        let stored = desk.desktop.keychain_entries()?;
        assert!(!stored.contains(wrong), "a key that does not work is not kept");
        desk.close(app).await?;
        desk.open().await?.button("Connect my agency").await?;
        Ok(())
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn connecting_lists_every_sub_account_and_keeps_the_key_in_the_keychain() -> Result<(), Trouble> {
    on_a_desk("connect", Keychain::Unlocked, agency_of(40), async |desk| {
        let app = desk.open().await?;
        connect(&app, &desk.agency).await?;
        app.wait_until("all 40 are counted", async || Ok(chip(&app, "all").await? == Some(40))).await?;
        app.read("Bluewater Agency").await?;
        let stored = desk.desktop.keychain_entries()?;
        assert!(stored.contains(&desk.agency.agency_api_key()), "the real keychain holds the credential");
        let page = app.script("return document.documentElement.outerHTML", vec![]).await?;
        let page = page.as_str().unwrap_or_default();
        assert!(page.contains("data-id"), "the page can be read");
        assert!(
            !desk.agency.all_secrets().iter().any(|secret| page.contains(secret.as_str())),
            "no key is in the page"
        );
        desk.close(app).await?;
        let app = desk.open().await?;
        see_the_table(&app).await?;
        app.read("Bluewater Agency").await
    })
    .await
}
