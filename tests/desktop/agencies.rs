//! More than one agency: one is shown at a time, nothing of one appears in the other, and one is forgotten without the other.

use std::collections::BTreeSet;

use keydesk_demo_agency::{AgencyPlan, DemoAgency, Disclosure, Fault, FaultPaths, FaultScope};
use support::{Trouble, app::App, desktop::Keychain};

use crate::{
    desk::{agency_of, on_a_desk},
    steps::{
        ask_for_a_new_key, choose_in_agency_menu, connect, connect_guided, enter_addresses, note_place, open_panel,
        paste_credential, see_rows, see_status, see_the_table, shown, statuses,
    },
};

const OTHER_NAME: &str = "Redwood Agency";
const PLACE: &str = "clinic website";

/// Waits until the table shows the sub-accounts of this agency and no others.
async fn see_only(app: &App, agency: &DemoAgency) -> Result<(), Trouble> {
    let ids: BTreeSet<String> = agency.sub_account_ids().into_iter().collect();
    see_rows(app, ids.len()).await?;
    app.wait_until("the rows are this agency's", async || {
        Ok(shown(app).await?.into_iter().collect::<BTreeSet<_>>() == ids)
    })
    .await
}

/// Everything in the page, seen or not.
async fn page(app: &App) -> Result<String, Trouble> {
    let page = app.script("return document.documentElement.outerHTML", vec![]).await?;
    Ok(page.as_str().unwrap_or_default().to_owned())
}

/// The names that occur in the one agency and not in the other; the first few are those of every demo agency.
fn names_only_in(agency: &DemoAgency, other: &DemoAgency) -> Vec<String> {
    let names = |agency: &DemoAgency| -> BTreeSet<String> {
        agency.sub_account_ids().iter().filter_map(|id| agency.name_of(id)).collect()
    };
    names(agency).difference(&names(other)).cloned().collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn two_agencies_are_kept_apart_and_one_is_forgotten_alone() -> Result<(), Trouble> {
    on_a_desk("two-agencies", Keychain::Unlocked, agency_of(11), async |desk| {
        let other = desk.another_agency(AgencyPlan { seed: 2, ..agency_of(12) }).await?;
        let ids = desk.agency.sub_account_ids();
        let id = ids.first().cloned().unwrap_or_default();
        let app = desk.open().await?;
        connect(&app, &desk.agency).await?;
        see_only(&app, &desk.agency).await?;
        open_panel(&app, &id).await?;
        note_place(&app, "wordPress", PLACE, "").await?;

        // The key of another agency, pasted by mistake where the first one is shown.
        choose_in_agency_menu(&app, "Add a key or token…").await?;
        app.see("#base-address").await?;
        paste_credential(&app, &other.agency_api_key()).await?;
        enter_addresses(&app, &other).await?;
        app.click("Connect").await?;
        app.see("[data-error=another_agency]").await?;
        assert!(!desk.desktop.keychain_entries()?.contains(&other.agency_api_key()), "it is not kept");
        app.click("Add it as another agency").await?;
        app.type_into("#agency-name", OTHER_NAME).await?;
        app.click("Connect").await?;
        see_the_table(&app).await?;
        see_only(&app, &other).await?;
        app.read(OTHER_NAME).await?;

        // Nothing of the first one is left in the window: no row, no place, no panel, no line of its activity.
        let second = page(&app).await?;
        assert!(!ids.iter().any(|id| second.contains(id.as_str())) && !second.contains(PLACE), "{second}");
        let names = names_only_in(&desk.agency, &other);
        assert!(!names.is_empty() && !names.iter().any(|name| second.contains(name.as_str())), "{names:?} in {second}");
        app.click("Activity").await?;
        app.read(&format!("You connected {OTHER_NAME}.")).await?;
        assert!(!page(&app).await?.contains("You connected Bluewater Agency."));
        app.click("Sub-accounts").await?;

        choose_in_agency_menu(&app, "Bluewater Agency").await?;
        see_only(&app, &desk.agency).await?;
        open_panel(&app, &id).await?;
        app.read(PLACE).await?;
        let first = page(&app).await?;
        assert!(!other.sub_account_ids().iter().any(|id| first.contains(id.as_str())), "nothing of the other one");
        choose_in_agency_menu(&app, OTHER_NAME).await?;
        see_only(&app, &other).await?;
        desk.close(app).await?;

        // The one that was shown last is shown again.
        let app = desk.open().await?;
        see_only(&app, &other).await?;
        let folder = |agency: &str| desk.desktop.app_data().join("agencies").join(agency);
        assert!(folder("agency-1").join("journal.db").is_file() && folder("agency-2").join("journal.db").is_file());
        let kept = |agency: &str| ["agency-api-key", "fingerprint-key"].map(|entry| format!("{agency}: {entry}"));
        assert_eq!(desk.desktop.keychain_entry_names()?, [kept("agency-1"), kept("agency-2")].concat());

        choose_in_agency_menu(&app, &format!("Forget {OTHER_NAME}…")).await?;
        app.click("Remove its keys").await?;
        app.click("Delete the history").await?;
        app.see_no("[role=alertdialog]").await?;
        see_only(&app, &desk.agency).await?;
        assert!(!folder("agency-2").exists(), "its folder is gone");
        assert_eq!(desk.desktop.keychain_entry_names()?, kept("agency-1"), "and its entries, but not the other's");
        desk.close(app).await?;
        let app = desk.open().await?;
        see_only(&app, &desk.agency).await?;
        assert!(!page(&app).await?.contains(OTHER_NAME));
        open_panel(&app, &id).await?;
        app.read(PLACE).await
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn stopping_while_another_agency_is_connected_keeps_nothing_of_it() -> Result<(), Trouble> {
    on_a_desk("stop-connecting", Keychain::Unlocked, agency_of(11), async |desk| {
        let other = desk.another_agency(AgencyPlan { seed: 2, ..agency_of(150) }).await?;
        other.set_fault(Fault::SlowBody { bytes_per_second: 4_000 }, FaultScope::always(FaultPaths::List));
        let app = desk.open().await?;
        connect(&app, &desk.agency).await?;
        choose_in_agency_menu(&app, "Add another agency…").await?;
        paste_credential(&app, &other.agency_api_key()).await?;
        enter_addresses(&app, &other).await?;
        app.click("Connect").await?;
        app.read("so far").await?;
        let cancel = "[role=dialog] .dialog-buttons button:first-child";
        app.click_on(cancel).await?;
        app.see(&format!("{cancel}:enabled")).await?;
        app.click_on(cancel).await?;
        app.see_no("[role=dialog]").await?;
        see_only(&app, &desk.agency).await?;
        let key = other.agency_api_key();
        assert!(!desk.desktop.keychain_entries()?.contains(&key), "its key is not kept");
        assert!(!desk.desktop.app_data().join("agencies").join("agency-2").exists(), "nor anything else of it");
        Ok(())
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_that_highlevel_hides_are_explained_once_where_all_are_and_row_by_row_where_some_are()
-> Result<(), Trouble> {
    let hidden = AgencyPlan { disclosure: Disclosure::Hidden, ..agency_of(11) };
    on_a_desk("hidden", Keychain::Unlocked, hidden, async |desk| {
        let mixed = AgencyPlan { disclosure: Disclosure::Mixed, seed: 2, ..agency_of(12) };
        let mixed = desk.another_agency(mixed).await?;
        let app = desk.open().await?;
        connect_guided(&app, &desk.agency).await?;
        see_only(&app, &desk.agency).await?;
        app.see("[data-banner=notDisclosed]").await?;
        let banner = app.texts("[data-banner]").await?;
        let [words] = banner.as_slice() else { return Err(Trouble::NotOnScreen(format!("one banner: {banner:?}"))) };
        assert!(words.contains("Enhanced Account Security") && !words.to_lowercase().contains("turn"), "{words}");
        let of_rows = statuses(&app).await?;
        assert!(of_rows.iter().all(|status| status == "notDisclosed"), "none is called missing: {of_rows:?}");
        app.read("Not shown").await?;

        // What still works: the owner's own click, and a pasted key.
        let id = desk.agency.sub_account_ids().first().cloned().unwrap_or_default();
        ask_for_a_new_key(&app, &id, "CONFIRM").await?;
        app.click("Open the page in HighLevel").await?;
        see_status(&app, &id, "yourTurn").await?;
        app.click("I did not").await?;
        see_status(&app, &id, "notDisclosed").await?;
        app.click("Paste a key to check it").await?;
        app.type_into("#pasted-key", &desk.agency.key_of(&id).unwrap_or_default()).await?;
        app.click("Check this key").await?;
        app.see("[data-verdict=cannotTell]").await?;
        app.click("Close").await?;

        choose_in_agency_menu(&app, "Add another agency…").await?;
        app.type_into("#agency-name", OTHER_NAME).await?;
        paste_credential(&app, &mixed.agency_api_key()).await?;
        enter_addresses(&app, &mixed).await?;
        app.click("Connect").await?;
        see_only(&app, &mixed).await?;
        let of_rows = statuses(&app).await?;
        let hidden = of_rows.iter().filter(|status| *status == "notDisclosed").count();
        assert!(hidden > 0 && hidden < of_rows.len(), "each row tells its own: {of_rows:?}");
        app.see_no("[data-banner]").await
    })
    .await
}
