//! What an owner pastes to connect: a token, which brings names alone, and later the key that brings the rest; and what opens
//! no agency, which is said before anything is sent.

use std::collections::BTreeSet;

use keydesk_demo_agency::{AgencyPlan, Limits};
use support::{Trouble, app::App, desktop::Keychain};

use crate::{
    desk::{agency_of, on_a_desk},
    steps::{chip, choose_in_agency_menu, enter_addresses, paste_credential, see_rows, see_the_table, shown, statuses},
};

/// So small that even one list takes several windows.
const SMALL: Limits = Limits { per_window: 2, window_seconds: 3, per_day: 1_000 };

/// Pastes it, and waits until it is told what it looks like.
async fn paste(app: &App, credential: &str, looks_like: &str) -> Result<(), Trouble> {
    paste_credential(app, credential).await?;
    app.see(&format!("[data-recognised={looks_like}]")).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_brings_names_and_the_agency_key_beside_it_brings_the_keys() -> Result<(), Trouble> {
    on_a_desk("token", Keychain::Unlocked, agency_of(12), async |desk| {
        let app = desk.open().await?;
        app.click("Connect my agency").await?;
        paste(&app, &desk.agency.agency_token(), "token").await?;
        app.read("It shows names and places of all sub-accounts, never their keys.").await?;
        enter_addresses(&app, &desk.agency).await?;
        app.click("Connect").await?;
        see_the_table(&app).await?;
        see_rows(&app, 12).await?;
        let ids = desk.agency.sub_account_ids();
        let known: BTreeSet<String> = ids.iter().filter_map(|id| desk.agency.name_of(id)).collect();
        let listed: BTreeSet<String> = app.texts("[role=row][data-id] .name").await?.into_iter().collect();
        assert_eq!(listed, known);
        app.see("[data-banner=tokenOnly]").await?;
        assert_eq!(chip(&app, "noKey").await?, Some(0), "a key that a token cannot see is not missing");
        assert!(statuses(&app).await?.iter().all(|status| status == "notDisclosed"));
        assert_eq!(desk.desktop.keychain_entry_names()?, ["agency-1: agency-token", "agency-1: fingerprint-key"]);

        choose_in_agency_menu(&app, "Add a key or token…").await?;
        paste_credential(&app, &desk.agency.agency_api_key()).await?;
        app.click("Connect").await?;
        app.see_no("[role=dialog]").await?;
        app.see_no("[data-banner]").await?;
        let with_key = ids.iter().filter(|id| desk.agency.key_of(id).is_some()).count();
        app.wait_until("every key is there, or known to be missing", async || {
            Ok(chip(&app, "noKey").await? == Some(ids.len() - with_key))
        })
        .await?;
        assert!(with_key < ids.len() && !statuses(&app).await?.iter().any(|status| status == "notDisclosed"));
        assert_eq!(chip(&app, "all").await?, Some(12), "one sub-account is one row");
        assert_eq!(shown(&app).await?.into_iter().collect::<BTreeSet<_>>(), ids.into_iter().collect::<BTreeSet<_>>());
        let stored = desk.desktop.keychain_entries()?;
        assert!(stored.contains(&desk.agency.agency_token()) && stored.contains(&desk.agency.agency_api_key()));
        Ok(())
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn waiting_for_highlevels_limit_is_seen_and_the_limit_is_kept() -> Result<(), Trouble> {
    let plan = AgencyPlan { token_limits: SMALL, ..agency_of(150) };
    on_a_desk("small-limit", Keychain::Unlocked, plan, async |desk| {
        let app = desk.open().await?;
        app.click("Connect my agency").await?;
        paste(&app, &desk.agency.agency_token(), "token").await?;
        enter_addresses(&app, &desk.agency).await?;
        app.click("Connect").await?;
        see_the_table(&app).await?;
        see_rows(&app, 150).await?;

        app.click("Look again").await?;
        app.see("[data-limit] [data-budget=agencyToken] [data-waiting]").await?;
        let waiting = app.texts("[data-waiting]").await?.join("");
        assert!(waiting.starts_with("waiting ") && waiting.ends_with("for HighLevel’s limit"), "{waiting}");
        app.click_on("[data-limit]").await?;
        app.see("[data-limit-details]").await?;
        app.read("HighLevel’s own answers").await?;
        app.read("Looked just now").await?;
        app.see_no("[data-waiting]").await?;
        assert!(desk.agency.requests().iter().all(|request| request.status == 200), "nothing was refused");
        Ok(())
    })
    .await
}
