//! What goes wrong, and what takes long: a slow HighLevel, one that fails, a key it no longer takes, and its limits.

use keydesk_demo_agency::{AgencyPlan, Fault, FaultPaths, FaultScope, Limits};

use super::{Visitor, Walk};
use crate::{
    Trouble,
    desk::agency_of,
    steps::{choose_in_agency_menu, connect, enter_addresses, paste_credential},
};

/// So few requests that a few looks use them up.
const SMALL: Limits = Limits { per_window: 4, window_seconds: 30, per_day: 1_000 };

pub(super) fn plan() -> AgencyPlan {
    AgencyPlan { limits: SMALL, hostile_names: false, ..agency_of(150) }
}

pub(super) async fn go<V: Visitor>(walk: &mut Walk<'_, V>) -> Result<(), Trouble> {
    let (app, agency) = (walk.app.clone(), walk.desk.agency.clone());
    connect(&app, &agency).await?;
    let slow = || agency.set_fault(Fault::SlowBody { bytes_per_second: 2_000 }, FaultScope::always(FaultPaths::List));
    slow();
    app.click("Look again").await?;
    walk.see("main [role=progressbar]", "looking").await?;
    agency.clear_fault();
    app.click("Cancel").await?;
    app.see_no("main [role=progressbar]").await?;

    agency.set_fault(Fault::WebPage, FaultScope::always(FaultPaths::All));
    app.click("Look again").await?;
    walk.see("main [data-error]", "look-failed").await?;
    walk.page("overview").await?;
    walk.at("overview-look-failed").await?;
    app.click_on("nav [data-page=subAccounts]").await?;
    agency.set_fault(Fault::Unauthorized("Api key is invalid.".to_owned()), FaultScope::always(FaultPaths::All));
    app.click("Look again").await?;
    walk.see("main [data-error=agency_key_wrong]", "key-refused").await?;
    agency.clear_fault();
    app.click("Look again").await?;
    app.see_no("main [data-error]").await?;
    app.click("Look again").await?;
    walk.see("[data-limit] [data-waiting]", "waiting-for-the-limit").await?;

    let other = walk.desk.another_agency(agency_of(150)).await?;
    other.set_fault(Fault::SlowBody { bytes_per_second: 2_000 }, FaultScope::always(FaultPaths::List));
    choose_in_agency_menu(&app, "Add another agency…").await?;
    paste_credential(&app, &other.agency_api_key()).await?;
    enter_addresses(&app, &other).await?;
    app.click("Connect").await?;
    app.read("so far").await?;
    walk.at("connecting").await
}
