//! Disconnecting, and a computer without a keychain.

use support::{Trouble, desktop::Keychain};

use crate::{
    desk::{agency_of, on_a_desk},
    steps::{connect, fill_in, see_the_table},
};

#[tokio::test(flavor = "multi_thread")]
async fn disconnecting_takes_the_key_out_of_the_keychain() -> Result<(), Trouble> {
    on_a_desk("disconnect", Keychain::Unlocked, agency_of(12), async |desk| {
        let key = desk.agency.agency_api_key();
        let app = desk.open().await?;
        connect(&app, &desk.agency).await?;
        assert!(desk.desktop.keychain_entries()?.contains(&key));

        app.click("Disconnect…").await?;
        app.click("Disconnect").await?;
        app.button("Connect my agency").await?;
        assert!(!desk.desktop.keychain_entries()?.contains(&key), "the credential is gone from the keychain");
        desk.close(app).await?;
        desk.open().await?.button("Connect my agency").await?;
        Ok(())
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_keychain_it_is_said_and_one_session_still_works() -> Result<(), Trouble> {
    on_a_desk("no-keychain", Keychain::Absent, agency_of(12), async |desk| {
        let app = desk.open().await?;
        fill_in(&app, &desk.agency, &desk.agency.agency_api_key()).await?;
        app.click("Connect").await?;
        app.see("[data-error=\"keychain_unreachable\"]").await?;
        assert_eq!(app.count("[role=row][data-id]").await?, 0);

        app.click_on("#session-only").await?;
        app.click("Connect").await?;
        see_the_table(&app).await?;
        desk.close(app).await?;

        // The key was for that session; nothing on this computer knows it any more.
        desk.open().await?.button("Connect my agency").await?;
        Ok(())
    })
    .await
}
