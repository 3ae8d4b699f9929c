//! How an agency is set up: what cannot be used is said under its field, and a key never goes to an address it was not
//! pasted for.

use support::{Trouble, app::App, desktop::Keychain};

use crate::{
    desk::{agency_of, on_a_desk},
    steps::{choose_in_agency_menu, connect, paste_credential, see_the_table},
};

/// As WebDriver writes it.
const ENTER: &str = "\u{e007}";

/// What stands in a field.
async fn value(app: &App, field: &str) -> Result<String, Trouble> {
    let value = app.script("return document.querySelector(arguments[0]).value", vec![field.into()]).await?;
    Ok(value.as_str().unwrap_or_default().to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_on_the_open_net_is_refused_and_another_one_asks_for_the_key_again() -> Result<(), Trouble> {
    on_a_desk("settings", Keychain::Unlocked, agency_of(11), async |desk| {
        let elsewhere = desk.another_agency(agency_of(11)).await?;
        let app = desk.open().await?;
        connect(&app, &desk.agency).await?;
        choose_in_agency_menu(&app, "Agency settings…").await?;
        // An address that is set does not lie hidden.
        app.see("#settings-advanced #setting-base").await?;
        app.type_into("#setting-base", "http://example.com").await?;
        app.see("[data-problem=base]").await?;
        assert_eq!(app.attributes("#setting-base", "aria-invalid").await?, ["true"]);
        assert!(!app.button("Save").await?.is_enabled().await?, "it cannot be saved");
        app.press("#setting-base", ENTER).await?;
        assert_eq!(app.count("[data-note=saved]").await?, 0);

        app.type_into("#setting-base", &desk.agency.api_1_address()).await?;
        app.see_no("[data-problem]").await?;
        app.type_into("#setting-dueAfterDays", "30").await?;
        app.click("Save").await?;
        app.see("[data-note=saved]").await?;
        assert!(desk.desktop.keychain_entries()?.contains(&desk.agency.agency_api_key()), "the key stays");
        desk.close(app).await?;

        let app = desk.open().await?;
        see_the_table(&app).await?;
        choose_in_agency_menu(&app, "Agency settings…").await?;
        app.wait_until("it is as it was saved", async || Ok(app.count("[data-default=dueAfterDays]").await? == 1))
            .await?;
        assert_eq!(value(&app, "#setting-dueAfterDays").await?, "30");
        assert_eq!(value(&app, "#setting-base").await?, desk.agency.api_1_address());

        app.type_into("#setting-base", &elsewhere.api_1_address()).await?;
        app.see("[data-note=asked-again]").await?;
        app.click("Save").await?;
        app.see("#credential").await?;
        let entries = desk.desktop.keychain_entry_names()?;
        assert_eq!(entries, ["agency-1: fingerprint-key"], "the key is off the computer");
        assert_eq!(elsewhere.requests(), [], "and went nowhere");
        paste_credential(&app, &elsewhere.agency_api_key()).await?;
        app.click("Connect").await?;
        see_the_table(&app).await?;
        assert!(elsewhere.request_count() > 0, "what was pasted for the new address goes there");
        assert_eq!(desk.desktop.keychain_entry_names()?, ["agency-1: agency-api-key", "agency-1: fingerprint-key"]);
        Ok(())
    })
    .await
}
