//! Forgetting the only agency, with its history and without; and a computer without a keychain.

use support::{Trouble, desktop::Keychain};

use crate::{
    desk::{agency_of, on_a_desk},
    steps::{choose_in_agency_menu, connect, enter_addresses, fill_in, paste_credential, see_the_table},
};

#[tokio::test(flavor = "multi_thread")]
async fn forgetting_the_agency_takes_its_key_out_of_the_keychain_and_asks_about_its_history() -> Result<(), Trouble> {
    on_a_desk("forget", Keychain::Unlocked, agency_of(12), async |desk| {
        let key = desk.agency.agency_api_key();
        let app = desk.open().await?;
        connect(&app, &desk.agency).await?;
        assert!(desk.desktop.keychain_entries()?.contains(&key));

        choose_in_agency_menu(&app, "Forget Bluewater Agency…").await?;
        app.click("Remove its keys").await?;
        app.read("Also delete its history?").await?;
        assert!(desk.desktop.keychain_entries()?.contains(&key), "nothing is removed before the second answer");
        app.click("Keep the history").await?;
        app.read("Bluewater Agency is disconnected").await?;
        assert!(!desk.desktop.keychain_entries()?.contains(&key), "the credential is gone from the keychain");
        desk.close(app).await?;

        // What was noted is still there, and the agency can be connected again.
        let app = desk.open().await?;
        app.read("Bluewater Agency is disconnected").await?;
        app.click("Connect again").await?;
        paste_credential(&app, &key).await?;
        enter_addresses(&app, &desk.agency).await?;
        app.click("Connect").await?;
        see_the_table(&app).await?;
        app.read("Bluewater Agency").await?;

        choose_in_agency_menu(&app, "Forget Bluewater Agency…").await?;
        app.click("Remove its keys").await?;
        app.click("Delete the history").await?;
        app.button("Connect my agency").await?;
        assert_eq!(desk.desktop.keychain_entry_names()?, Vec::<String>::new(), "nothing of it is in the keychain");
        assert!(!desk.desktop.app_data().join("agencies").join("agency-1").exists(), "and nothing on the disk");
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

        // The key was for that session; nothing on this computer knows it any more, only what was noted.
        let app = desk.open().await?;
        app.read("Bluewater Agency is disconnected").await?;
        app.button("Connect again").await?;
        Ok(())
    })
    .await
}
