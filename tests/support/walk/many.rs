//! Many keys at once: what is asked first, and the strip while HighLevel is asked.

use super::{CONTROL, Visitor, Walk};
use crate::{
    Trouble,
    steps::{connect, see_rows},
};
use keydesk_demo_agency::Arrival;

pub(super) async fn go<V: Visitor>(walk: &mut Walk<'_, V>) -> Result<(), Trouble> {
    let (app, agency) = (walk.app.clone(), walk.desk.agency.clone());
    let ids = agency.sub_account_ids();
    for id in &ids {
        agency.set_arrival(id, Arrival::Never);
    }
    connect(&app, &agency).await?;
    see_rows(&app, ids.len()).await?;
    app.press("[role=grid]", &format!("{CONTROL}a\u{e000}")).await?;
    app.click("Add a place…").await?;
    walk.see("#place-name", "many-add-place").await?;
    walk.put_away("[role=dialog]").await?;
    app.click("Somebody else has these keys…").await?;
    walk.see("#many-noticed", "many-compromised").await?;
    walk.put_away("[role=alertdialog]").await?;
    app.click(&format!("Regenerate {} keys…", ids.len())).await?;
    walk.see("#confirm-word", "many").await?;
    let words = app.texts("label[for=confirm-word] strong").await?.join("");
    app.type_into("#confirm-word", &words).await?;
    walk.at("many-typed").await?;
    app.click_on("[role=alertdialog] button[type=submit]").await?;
    app.see_no("[role=alertdialog]").await?;
    walk.see("[data-run-state=running]", "run").await?;
    app.click("Pause").await?;
    walk.see("[data-run-state=paused]", "run-paused").await?;
    app.click("Show each one").await?;
    walk.see("[data-run-outcome]", "run-each").await?;
    app.click("Hide the list").await?;
    app.click("Stop").await?;
    walk.see("[data-run-state=stopped]", "run-stopped").await
}
