//! Finding a sub-account in the table: search, filters, and ten thousand rows.

use support::{Trouble, desktop::Keychain};

use crate::{
    desk::{agency_of, on_a_desk},
    steps::{chip, connect, filter, first, shown},
};

/// Rows on the screen and a screenful around it; far fewer than an agency has.
const FEW_ROWS: usize = 200;

#[tokio::test(flavor = "multi_thread")]
async fn search_and_filters_show_what_was_asked_for() -> Result<(), Trouble> {
    on_a_desk("search-and-filter", Keychain::Unlocked, agency_of(60), async |desk| {
        let app = desk.open().await?;
        connect(&app, &desk.agency).await?;

        for status in ["noKey", "oldKey", "newKey"] {
            let number = chip(&app, status).await?.unwrap_or_default();
            assert!(number > 0 && number < 60, "{status}: some are, some are not");
            let ids = filter(&app, status).await?;
            assert!(ids.len() <= number, "{status}: {} rows for {number}", ids.len());
        }
        app.click_on("button[data-filter=\"all\"]").await?;

        let name = first(&app.texts("[role=row][data-id] .name").await?)?.to_owned();
        app.type_into("#search", &name.to_uppercase()).await?;
        app.wait_until("only sub-accounts of that name are shown", async || {
            let names = app.texts("[role=row][data-id] .name").await?;
            Ok(!names.is_empty() && names.iter().all(|found| found.contains(&name)))
        })
        .await?;

        app.type_into("#search", "no agency has a sub-account called this").await?;
        app.read("No sub-account matches").await?;
        app.click("Clear search and filter").await?;
        app.wait_until("the rows are back", async || Ok(shown(&app).await?.len() > 1)).await
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_thousand_sub_accounts_are_searched_and_scrolled() -> Result<(), Trouble> {
    on_a_desk("ten-thousand", Keychain::Unlocked, agency_of(10_000), async |desk| {
        let app = desk.open().await?;
        connect(&app, &desk.agency).await?;
        app.wait_until("all 10,000 are counted", async || Ok(chip(&app, "all").await? == Some(10_000))).await?;
        assert!(app.count("[role=row]").await? < FEW_ROWS);

        let ids = desk.agency.sub_account_ids();
        let id = ids.get(7_777).cloned().unwrap_or_default();
        app.type_into("#search", &id).await?;
        app.wait_until("the one sub-account is shown", async || Ok(shown(&app).await? == [id.as_str()])).await?;
        app.click("Clear the search").await?;

        app.wait_until("the end of the table is on the screen", async || {
            app.script(
                "const table = document.querySelector('[role=grid]'); table.scrollTop = table.scrollHeight;",
                vec![],
            )
            .await?;
            // The head is row 1.
            let positions = app.attributes("[role=row][data-id]", "aria-rowindex").await?;
            Ok(positions.iter().any(|position| position == "10001"))
        })
        .await?;
        assert!(app.count("[role=row]").await? < FEW_ROWS, "scrolling does not pile rows up");
        Ok(())
    })
    .await
}
