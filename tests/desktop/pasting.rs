//! A key the owner pastes: the wrong one is named, the right one closes the case, and none of them is kept.

use std::time::Duration;

use keydesk_demo_agency::{AgencyPlan, Arrival, Disclosure, Fault, FaultPaths, FaultScope};
use support::{Trouble, app::App, desktop::Keychain};

use crate::{
    desk::{agency_of, on_a_desk},
    steps::{ask_for_a_new_key, connect, one_with, paste_credential, regenerate, see_card, see_status},
    web_app,
};

const THREE_HOURS: Duration = Duration::from_hours(3);
const A_MINUTE_MORE: Duration = Duration::from_mins(1);

async fn check(app: &App, key: &str, verdict: &str) -> Result<(), Trouble> {
    app.type_into("#pasted-key", key).await?;
    app.click("Check this key").await?;
    app.see(&format!("[data-verdict={verdict}]")).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn another_sub_accounts_key_is_named_and_the_right_one_closes_the_case() -> Result<(), Trouble> {
    on_a_desk("pasted", Keychain::Unlocked, agency_of(12), async |desk| {
        let app = desk.open().await?;
        connect(&app, &desk.agency).await?;
        let other = one_with(&app, "newKey").await?;
        let id = one_with(&app, "oldKey").await?;
        let key_of = |id: &str| desk.agency.key_of(id).unwrap_or_default();
        let old = key_of(&id);
        desk.agency.set_arrival(&id, Arrival::After(THREE_HOURS));
        regenerate(&app, &id).await?;
        // From now on only the owner can tell Key Desk of the key.
        desk.agency.set_fault(Fault::ServerError(503), FaultScope::always(FaultPaths::List));

        app.click("Paste a key to check it").await?;
        check(&app, &key_of(&other), "anotherSubAccount").await?;
        app.read(&format!("This key belongs to {}.", desk.agency.name_of(&other).unwrap_or_default())).await?;
        let pasted = app.script("return document.querySelector('#pasted-key').value", vec![]).await?;
        assert_eq!(pasted.as_str(), Some(""), "the field is empty again");
        check(&app, &old, "stillOld").await?;
        let token = "pit-0f3c5d1e-7a66-4d0b-9c55-2f6f1f0d8a31";
        desk.also_secret(token);
        check(&app, token, "token").await?;
        check(&app, "undefined", "nothing").await?;
        see_card(&app, "waiting").await?;

        desk.agency.clock().advance(THREE_HOURS + A_MINUTE_MORE);
        check(&app, &key_of(&id), "new").await?;
        app.click("Close").await?;
        see_card(&app, "arrived").await?;
        assert_eq!(desk.agency.history().len(), 1, "checking asks for nothing");
        Ok(())
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_owner_vouches_for_a_key_that_highlevel_does_not_show() -> Result<(), Trouble> {
    let plan = AgencyPlan { disclosure: Disclosure::Hidden, ..agency_of(12) };
    on_a_desk("pasted-hidden", Keychain::Unlocked, plan, async |desk| {
        let app = desk.open().await?;
        // Although this agency has an address that makes keys: where nothing can be seen, the owner clicks.
        app.click("Connect my agency").await?;
        paste_credential(&app, &desk.agency.agency_api_key()).await?;
        app.click("Advanced").await?;
        app.type_into("#base-address", &desk.agency.api_1_address()).await?;
        app.type_into("#regenerate-address", &desk.agency.regenerate_address()).await?;
        app.type_into("#web-address", &desk.agency.api_2_address()).await?;
        app.click("Connect").await?;
        let id = one_with(&app, "notDisclosed").await?;
        desk.agency.set_arrival(&id, Arrival::Never);
        ask_for_a_new_key(&app, &id, "CONFIRM").await?;
        app.click("Open the page in HighLevel").await?;
        see_status(&app, &id, "yourTurn").await?;
        let page = format!("{}/v2/location/{id}/settings/company", desk.agency.api_2_address());
        app.wait_until("the page opens", async || Ok(desk.desktop.opened_pages() == [page.as_str()])).await?;
        web_app::yes_reset(&page).await?;
        app.click("I clicked Yes, Reset").await?;
        see_card(&app, "waiting").await?;
        app.read("Key Desk cannot see this key").await?;

        // A key that tells nothing of itself: neither whose it is nor when it was made.
        let new = "3c9d2f6a-81b7-4e05-a1d4-97f20c6be358-5d1f";
        desk.agency.set_key(&id, Some(new.to_owned()));
        app.click("Paste a key to check it").await?;
        check(&app, new, "cannotTell").await?;
        see_card(&app, "waiting").await?;
        app.click("Yes, this is the new key").await?;
        app.see("[data-verdict=new]").await?;
        app.click("Close").await?;
        see_card(&app, "arrived").await?;
        see_status(&app, &id, "notDisclosed").await
    })
    .await
}
