//! What changed in the agency between two looks without Key Desk: a summary, marks on the rows, and an end to both.

use support::{Trouble, desktop::Keychain};

use crate::{
    desk::{agency_of, on_a_desk},
    steps::{connect, one_with, see_rows, see_status, show_all, shown},
};

#[tokio::test(flavor = "multi_thread")]
async fn what_changed_outside_is_summed_up_marked_and_put_away() -> Result<(), Trouble> {
    on_a_desk("changes", Keychain::Unlocked, agency_of(12), async |desk| {
        let app = desk.open().await?;
        connect(&app, &desk.agency).await?;
        see_rows(&app, 12).await?;
        let (without, gone) = (one_with(&app, "newKey").await?, one_with(&app, "oldKey").await?);
        assert_eq!(app.count("[data-changes]").await?, 0, "the first look changes nothing");
        desk.agency.set_key(&without, None);
        desk.agency.remove(&gone);
        app.click("Look again").await?;

        app.see("[data-changes] [data-change=keyWent]").await?;
        assert_eq!(app.texts("[data-changes] [data-change]").await?, ["1 sub-account gone", "1 key gone"]);
        app.see(&format!("[role=row][data-id=\"{without}\"] [data-change=keyWent]")).await?;
        see_status(&app, &without, "noKey").await?;
        app.see(&format!("[role=row][data-id=\"{gone}\"] [data-change=gone]")).await?;
        app.read("No longer listed by HighLevel").await?;
        app.click("1 key gone").await?;
        app.wait_until("only that row is shown", async || Ok(shown(&app).await? == [without.as_str()])).await?;
        app.click("1 key gone").await?;
        app.wait_until("all that changed is shown", async || Ok(shown(&app).await?.len() == 2)).await?;

        app.click("Got it").await?;
        app.see_no("[data-change]").await?;
        app.wait_until("the whole table is back", async || Ok(shown(&app).await?.len() == 12)).await?;
        let looks = desk.agency.request_count();
        desk.close(app).await?;

        let app = desk.open().await?;
        app.wait_until("it looks by itself", async || Ok(desk.agency.request_count() > looks)).await?;
        // Which rows were shown last is kept a moment later than what was put away.
        show_all(&app).await?;
        app.read("Looked just now").await?;
        // Nothing is forgotten: the sub-account is still in the table.
        see_rows(&app, 12).await?;
        app.see(&format!("[role=row][data-id=\"{gone}\"]")).await?;
        assert_eq!(app.count("[data-change]").await?, 0, "what was put away does not come back");
        Ok(())
    })
    .await
}
