//! Keys that HighLevel hides, a token alone, more than one agency, and agencies that are forgotten.

use keydesk_demo_agency::{AgencyPlan, Disclosure};

use super::{Visitor, Walk};
use crate::{
    Trouble,
    desk::agency_of,
    steps::{
        choose_in_agency_menu, connect_guided, enter_addresses, first, paste_credential, see_rows, see_the_table, shown,
    },
};

const OTHER_NAME: &str = "Redwood Agency";

pub(super) fn plan() -> AgencyPlan {
    AgencyPlan { disclosure: Disclosure::Hidden, hostile_names: false, ..agency_of(11) }
}

pub(super) async fn go<V: Visitor>(walk: &mut Walk<'_, V>) -> Result<(), Trouble> {
    let app = walk.app.clone();
    connect_guided(&app, &walk.desk.agency).await?;
    walk.see("[data-banner=notDisclosed]", "table-hidden").await?;
    let ids = shown(&app).await?;
    let id = first(&ids)?;
    walk.panel(id).await?;
    walk.at("panel-hidden").await?;
    app.click("Paste a key to check it").await?;
    app.type_into("#pasted-key", &walk.desk.agency.key_of(id).unwrap_or_default()).await?;
    app.click("Check this key").await?;
    walk.see("[data-verdict=cannotTell]", "check-key-cannot-tell").await?;
    walk.put_away("[role=dialog]").await?;
    app.click("Close the panel").await?;
    walk.page("overview").await?;
    walk.at("overview-hidden").await?;

    let other = walk.desk.another_agency(AgencyPlan { seed: 2, ..agency_of(12) }).await?;
    choose_in_agency_menu(&app, "Add another agency…").await?;
    app.type_into("#agency-name", OTHER_NAME).await?;
    paste_credential(&app, &other.agency_token()).await?;
    enter_addresses(&app, &other).await?;
    app.click("Connect").await?;
    see_the_table(&app).await?;
    see_rows(&app, 12).await?;
    walk.see("[data-banner=tokenOnly]", "table-token").await?;
    let ids = shown(&app).await?;
    walk.panel(first(&ids)?).await?;
    walk.at("panel-token-only").await?;
    app.click("Close the panel").await?;
    choose_in_agency_menu(&app, "Add a key or token…").await?;
    walk.see("#credential", "connect-more").await?;
    walk.put_away("[role=dialog]").await?;
    choose_in_agency_menu(&app, "Add keys of sub-accounts…").await?;
    walk.see("#key-lines", "add-keys-to-agency").await?;
    walk.put_away("[role=dialog]").await?;
    app.click_on(".agency-trigger").await?;
    walk.see("[role=menu]", "agency-menu-several").await?;
    walk.put_away("[role=menu]").await?;

    choose_in_agency_menu(&app, &format!("Forget {OTHER_NAME}…")).await?;
    app.click("Remove its keys").await?;
    app.click("Keep the history").await?;
    app.see_no("[role=alertdialog]").await?;
    app.read("is disconnected").await?;
    walk.at("disconnected").await?;
    app.click("Connect again").await?;
    walk.see("#credential", "connect-again").await?;
    walk.put_away("[role=dialog]").await
}
