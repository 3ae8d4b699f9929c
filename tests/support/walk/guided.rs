//! The way of the real HighLevel: the dialog, the steps beside the open page, and one page after the other.

use super::{Visitor, Walk};
use crate::{
    Trouble,
    steps::{ask_for_a_new_key, connect_guided, filter, first, see_card, show_all},
};

pub(super) async fn go<V: Visitor>(walk: &mut Walk<'_, V>) -> Result<(), Trouble> {
    let app = walk.app.clone();
    connect_guided(&app, &walk.desk.agency).await?;
    let (old, missing) = (filter(&app, "oldKey").await?, filter(&app, "noKey").await?);
    show_all(&app).await?;
    ask_for_a_new_key(&app, first(&old)?, "CONFIRM").await?;
    walk.at("guided-regenerate").await?;
    app.click("Open the page in HighLevel").await?;
    see_card(&app, "confirmed").await?;
    walk.at("guided-steps").await?;
    ask_for_a_new_key(&app, first(&missing)?, "CONFIRM").await?;
    app.click("Open the page in HighLevel").await?;
    see_card(&app, "confirmed").await?;
    app.click("The button is not there").await?;
    see_card(&app, "failed").await?;
    walk.at("guided-no-button").await?;
    app.click("Close the panel").await?;

    for id in filter(&app, "newKey").await?.iter().take(3) {
        app.click_on(&format!("[role=row][data-id=\"{id}\"] [role=checkbox]")).await?;
    }
    show_all(&app).await?;
    app.click("Regenerate 3 keys…").await?;
    walk.see("#confirm-word", "guided-many").await?;
    app.type_into("#confirm-word", "CONFIRM 3").await?;
    app.click("Yes, reset these 3 keys").await?;
    walk.see("[data-run-question]", "guided-run").await?;
    app.click("Stop").await?;
    walk.see("[data-run-state=stopped]", "guided-run-stopped").await
}
