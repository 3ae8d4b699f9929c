//! The first start: the welcome, everything that may be pasted there, keys of single sub-accounts, and the demo.

use super::{Visitor, Walk};
use crate::{
    Trouble,
    steps::{go_to_the_table, paste_credential},
};

const WRONG: &str = "wrongwrong-4f1c-9f0e-77aa-this-is-no-agencys-key-01";

pub(super) async fn go<V: Visitor>(walk: &mut Walk<'_, V>) -> Result<(), Trouble> {
    let app = walk.app.clone();
    app.button("Try the demo agency").await?;
    walk.at("welcome").await?;
    app.click_on("[data-term=api-key]").await?;
    walk.see(".term-card", "welcome-word").await?;
    walk.put_away(".term-card").await?;
    app.click("Help").await?;
    walk.see("[data-help-dialog]", "welcome-help").await?;
    walk.put_away("[role=dialog]").await?;
    app.click_on("label[lang=es]").await?;
    app.button("Probar la agencia de demostración").await?;
    walk.at("welcome-spanish").await?;
    app.click_on("label[lang=en]").await?;

    connect(walk).await?;
    add_keys(walk).await?;

    app.click("Try the demo agency").await?;
    app.see("nav [data-page]").await?;
    walk.see("[data-legend]", "demo-overview").await?;
    go_to_the_table(&app).await?;
    walk.see("[role=row][data-id]", "demo-table").await?;
    app.click("Leave the demo").await?;
    app.button("Try the demo agency").await?;
    Ok(())
}

async fn connect<V: Visitor>(walk: &mut Walk<'_, V>) -> Result<(), Trouble> {
    let (app, agency) = (walk.app.clone(), &walk.desk.agency);
    walk.desk.also_secret(WRONG);
    app.click("Connect my agency").await?;
    walk.see("#credential", "connect").await?;
    paste_credential(&app, &agency.agency_token()).await?;
    walk.see("[data-recognised=token]", "connect-token").await?;
    paste_credential(&app, &agency.agency_api_key()).await?;
    walk.see("[data-recognised]:not([data-recognised=token])", "connect-key").await?;
    app.click("Advanced").await?;
    app.type_into("#base-address", &agency.api_1_address()).await?;
    walk.at("connect-advanced").await?;
    paste_credential(&app, WRONG).await?;
    app.click("Connect").await?;
    walk.see("[data-error=agency_key_wrong]", "connect-wrong-key").await?;
    walk.put_away("[role=dialog]").await
}

async fn add_keys<V: Visitor>(walk: &mut Walk<'_, V>) -> Result<(), Trouble> {
    let (app, agency) = (walk.app.clone(), &walk.desk.agency);
    let keys: Vec<String> = agency.sub_account_ids().iter().filter_map(|id| agency.key_of(id)).take(5).collect();
    app.click("My plan has no agency key").await?;
    walk.see("#key-lines", "add-keys").await?;
    app.type_into("#key-lines", &format!("Harbor Dental Group, {}\nno key at all", keys.join("\n"))).await?;
    walk.at("add-keys-pasted").await?;
    app.click("Next").await?;
    walk.see("[data-line]", "add-keys-lines").await?;
    walk.put_away("[role=dialog]").await
}
