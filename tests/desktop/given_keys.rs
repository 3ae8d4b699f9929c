//! A plan without an agency API key: what does not open the agency is told before anything is sent, and keys of single
//! sub-accounts are kept, shown with their age, and removed one by one.

use support::{Trouble, app::App, desktop::Keychain};

use crate::{
    desk::{Desk, agency_of, on_a_desk},
    steps::{enter_addresses, open_panel, see_rows, see_status, see_the_table},
};

/// Made up, as everything here, in the form that another product's keys have.
const OTHER_PRODUCTS: &str = "sk_live_51HmadeUpForThisTestAlone0123456789";

/// Pastes what is surely no credential of HighLevel, and tries to connect with it all the same.
async fn is_told(app: &App, pasted: &str, looks_like: &str, sentence: &str) -> Result<(), Trouble> {
    app.type_into("#credential", pasted).await?;
    app.see(&format!("[data-recognised={looks_like}]")).await?;
    app.read(sentence).await?;
    app.click("Connect").await?;
    app.see("[data-error=not_a_credential]").await?;
    Ok(())
}

/// What the table tells of a sub-account's key.
async fn told_of(app: &App, id: &str) -> Result<String, Trouble> {
    Ok(app.texts(&format!("[role=row][data-id=\"{id}\"]")).await?.join(" "))
}

async fn remove_the_key_of(app: &App, id: &str) -> Result<(), Trouble> {
    open_panel(app, id).await?;
    app.see("[data-key-given]").await?;
    app.click("Remove this key from the computer…").await?;
    app.click("Remove this key").await
}

async fn nothing_that_opens_no_agency_is_sent_or_kept(app: &App, desk: &Desk) -> Result<(), Trouble> {
    let key = desk.agency.agency_api_key();
    let half = key.get(..60).unwrap_or_default();
    is_told(app, half, "halfAKey", "This looks like a part of a key.").await?;
    let page = "https://app.gohighlevel.com/settings/api-keys";
    is_told(app, page, "webAddress", "This is a web address, not a key.").await?;
    desk.also_secret(OTHER_PRODUCTS);
    is_told(app, OTHER_PRODUCTS, "otherProduct", "This looks like a key of Stripe.").await?;
    assert_eq!(desk.agency.requests(), [], "all that was told without asking HighLevel");

    // Whose a token is only HighLevel can tell.
    let token = "pit-5d2b8f1c-9a04-4c6e-8b37-1e0f7a6d2c95";
    let ids = desk.agency.sub_account_ids();
    desk.agency.set_key(ids.last().map(String::as_str).unwrap_or_default(), Some(token.to_owned()));
    app.type_into("#credential", token).await?;
    app.see("[data-recognised=token]").await?;
    app.click("Connect").await?;
    app.see("[data-error=sub_account_token_instead]").await?;
    app.read("This is the Private Integration Token of one sub-account. It does not open the agency.").await?;
    app.see("#which-one").await?;
    let stored = desk.desktop.keychain_entries()?;
    assert!(![half, OTHER_PRODUCTS, token].iter().any(|refused| stored.contains(refused)), "nothing of it is kept");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_of_sub_accounts_are_kept_one_by_one_where_nothing_opens_the_agency() -> Result<(), Trouble> {
    on_a_desk("given-keys", Keychain::Unlocked, agency_of(12), async |desk| {
        let ids = desk.agency.sub_account_ids();
        let of = |is_new: bool| {
            let is_it = |id: &&String| desk.agency.key_of(id).is_some_and(|key| key.starts_with("eyJ") == is_new);
            ids.iter().find(is_it).map(|id| (id.clone(), desk.agency.key_of(id).unwrap_or_default()))
        };
        let (new, old) = of(true).zip(of(false)).ok_or_else(|| Trouble::Agency("keys of both kinds".to_owned()))?;
        let app = desk.open().await?;
        app.click("Connect my agency").await?;
        enter_addresses(&app, &desk.agency).await?;
        nothing_that_opens_no_agency_is_sent_or_kept(&app, desk).await?;
        let asked = desk.agency.request_count();

        app.type_into("#credential", &new.1).await?;
        app.see("[data-recognised=locationKey]").await?;
        app.click("Add it as a sub-account’s key").await?;
        app.see("[data-line=\"1\"]").await?;
        app.read(&new.0).await?;
        app.click("Back").await?;
        app.type_into("#key-lines", &format!("Harbor Dental Group, {}\n{}", new.1, old.1)).await?;
        app.click("Next").await?;
        app.read("1 line still needs an id.").await?;
        app.type_into("#id-of-line-2", &old.0).await?;
        app.read("2 keys are ready to be kept.").await?;
        assert!(!app.text().await?.contains(&old.1), "the keys are not shown again");
        app.click_on("#keep-keys").await?;
        see_the_table(&app).await?;
        assert_eq!(desk.agency.request_count(), asked, "nothing was asked of HighLevel");

        see_rows(&app, 2).await?;
        see_status(&app, &new.0, "newKey").await?;
        see_status(&app, &old.0, "oldKey").await?;
        app.see("[data-banner=givenKeys]").await?;
        let told = told_of(&app, &new.0).await?;
        assert!(
            told.contains("Harbor Dental Group") && told.contains(&format!("{} characters", new.1.len())),
            "{told}"
        );
        assert!(!told.contains("not known"), "it says itself how old it is: {told}");
        let told = told_of(&app, &old.0).await?;
        assert!(told.contains(&format!("{} characters", old.1.len())), "{told}");
        let mut entries = [&new.0, &old.0].map(|id| format!("agency-1: sub-account-key {id}"));
        entries.sort_unstable();
        let [one, other] = &entries;
        assert_eq!(desk.desktop.keychain_entry_names()?, ["agency-1: fingerprint-key", one, other]);
        let stored = desk.desktop.keychain_entries()?;
        assert!(stored.contains(&new.1) && stored.contains(&old.1));
        desk.close(app).await?;

        let app = desk.open().await?;
        see_the_table(&app).await?;
        see_status(&app, &new.0, "newKey").await?;
        see_status(&app, &old.0, "oldKey").await?;
        remove_the_key_of(&app, &old.0).await?;
        app.see_no("[role=alertdialog]").await?;
        let left = ["agency-1: fingerprint-key".to_owned(), format!("agency-1: sub-account-key {}", new.0)];
        assert_eq!(desk.desktop.keychain_entry_names()?, left, "the other one stays");
        see_status(&app, &new.0, "newKey").await?;
        remove_the_key_of(&app, &new.0).await?;
        app.read("is disconnected").await?;
        assert_eq!(desk.desktop.keychain_entry_names()?, ["agency-1: fingerprint-key"]);
        assert_eq!(desk.agency.request_count(), asked, "nor was anything asked later");
        Ok(())
    })
    .await
}
