//! The key itself, where the owner asks for it: shown and hidden again, copied, and taken off the clipboard.

use std::time::Duration;

use support::{Trouble, desktop::Keychain, wait};

use crate::{
    desk::{agency_of, on_a_desk},
    steps::{connect, one_with, open_panel},
};

/// The clipboard is cleared after 30 seconds; a busy computer may take a little longer.
const CLEARED_WITHIN: Duration = Duration::from_mins(1);

/// Both wait for the same 30 seconds, on a desk each.
#[tokio::test(flavor = "multi_thread")]
async fn a_key_is_shown_and_copied_only_as_long_as_it_is_needed() -> Result<(), Trouble> {
    let (cleared, left_alone) = tokio::join!(a_copied_key_is_cleared(), what_was_copied_after_the_key_is_left_alone());
    cleared.and(left_alone)
}

async fn a_copied_key_is_cleared() -> Result<(), Trouble> {
    on_a_desk("shown", Keychain::Unlocked, agency_of(12), async |desk| {
        let app = desk.open().await?;
        connect(&app, &desk.agency).await?;
        let id = one_with(&app, "newKey").await?;
        let key = desk.agency.key_of(&id).unwrap_or_default();
        let page = async || {
            let page = app.script("return document.documentElement.outerHTML", vec![]).await?;
            Ok::<_, Trouble>(page.as_str().unwrap_or_default().to_owned())
        };
        open_panel(&app, &id).await?;
        app.button("Show key").await?;
        assert!(!page().await?.contains(&key), "no key is in the page before it is asked for");
        app.click("Show key").await?;
        app.see("[data-key-text]").await?;
        assert_eq!(app.texts("[data-key-text]").await?, [key.as_str()]);
        app.click("Hide").await?;
        app.see_no("[data-key-text]").await?;
        assert!(!page().await?.contains(&key), "and none is left afterwards");

        app.click("Copy key").await?;
        app.wait_until("the key is on the clipboard", async || Ok(desk.desktop.clipboard()? == key)).await?;
        assert_eq!(desk.desktop.clipboard_hint()?, "secret", "programs that keep what was copied are told not to");
        assert!(!page().await?.contains(&key), "the window does not get what it copies");
        app.read("Key Desk clears it from the clipboard").await?;
        wait::until("the clipboard is cleared", CLEARED_WITHIN, async || Ok(desk.desktop.clipboard()?.is_empty()))
            .await?;

        app.click("Copy key").await?;
        app.wait_until("the key is there again", async || Ok(desk.desktop.clipboard()? == key)).await?;
        desk.quit(app).await?;
        assert_eq!(desk.desktop.clipboard()?, "", "a key does not outlive Key Desk");
        Ok(())
    })
    .await
}

async fn what_was_copied_after_the_key_is_left_alone() -> Result<(), Trouble> {
    on_a_desk("copied-over", Keychain::Unlocked, agency_of(12), async |desk| {
        let app = desk.open().await?;
        connect(&app, &desk.agency).await?;
        let id = one_with(&app, "newKey").await?;
        let key = desk.agency.key_of(&id).unwrap_or_default();
        open_panel(&app, &id).await?;
        app.click("Copy key").await?;
        app.wait_until("the key is on the clipboard", async || Ok(desk.desktop.clipboard()? == key)).await?;
        app.see(".copied").await?;
        desk.desktop.copy_elsewhere("a shopping list").await?;
        wait::until("the 30 seconds are over", CLEARED_WITHIN, async || Ok(app.count(".copied").await? == 0)).await?;
        assert_eq!(desk.desktop.clipboard()?, "a shopping list");
        desk.quit(app).await?;
        assert_eq!(desk.desktop.clipboard()?, "a shopping list");
        Ok(())
    })
    .await
}
