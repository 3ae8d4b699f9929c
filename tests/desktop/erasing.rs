//! Erasing everything: nothing of Key Desk is left on the computer but what the owner exported, and it is as at its first start.

use std::{fs, path::PathBuf};

use support::{Trouble, app::App, desktop::Keychain};

use crate::{
    autostart::{entries, start_with_computer},
    desk::{Desk, agency_of, on_a_desk},
    steps::{connect, one_with, regenerate},
};

/// The folders of agencies, in which their histories are.
fn histories(desk: &Desk) -> Vec<PathBuf> {
    fn below(folder: PathBuf, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                below(path, found);
            } else if path.file_name().is_some_and(|name| name == "journal.db") {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    below(desk.desktop.app_data(), &mut found);
    found
}

/// The theme that the owner chose; empty where it is the computer's.
async fn theme_of(app: &App) -> Result<String, Trouble> {
    let theme = app.script("return document.documentElement.dataset.theme ?? ''", vec![]).await?;
    Ok(theme.as_str().unwrap_or_default().to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_erased_key_desk_is_as_at_its_first_start() -> Result<(), Trouble> {
    on_a_desk("erasing", Keychain::Unlocked, agency_of(12), async |desk| {
        let app = desk.open().await?;
        connect(&app, &desk.agency).await?;
        let id = one_with(&app, "oldKey").await?;
        regenerate(&app, &id).await?;
        start_with_computer(&app, true).await?;
        app.click_on("label:has(> input[name=theme][value=dark])").await?;
        app.wait_until("it is dark", async || Ok(theme_of(&app).await? == "dark")).await?;
        assert_eq!(desk.desktop.keychain_entry_names()?, ["agency-1: agency-api-key", "agency-1: fingerprint-key"]);
        assert_eq!((histories(desk).len(), entries(desk).len()), (1, 1));

        app.click("Erase everything…").await?;
        app.read("Bluewater Agency").await?;
        app.type_into("#confirm-word", "REMOVE").await?;
        assert!(!app.button("Erase everything").await?.is_enabled().await?, "only the right word does it");
        app.click("Keep everything").await?;
        app.see_no("#confirm-word").await?;
        assert_eq!(histories(desk).len(), 1);

        app.click("Erase everything…").await?;
        app.type_into("#confirm-word", "ERASE").await?;
        app.click("Erase everything").await?;
        app.read("Everything is erased.").await?;
        app.button("Try the demo agency").await?;
        assert_eq!(theme_of(&app).await?, "", "also how the owner had it");
        assert_eq!(desk.desktop.keychain_entries()?, "");
        assert_eq!(entries(desk), Vec::<PathBuf>::new());
        desk.close(app).await?;

        let app = desk.open().await?;
        app.button("Try the demo agency").await?;
        app.button("Connect my agency").await?;
        assert_eq!(theme_of(&app).await?, "");
        assert_eq!(desk.desktop.keychain_entries()?, "");
        assert_eq!(desk.agency.history().len(), 1, "in HighLevel nothing changed");
        // Nothing of the agency that was is in what begins anew.
        connect(&app, &desk.agency).await?;
        app.click_on("nav [data-page=activity]").await?;
        app.see("[data-activity=connected]").await?;
        assert_eq!(app.count("[data-activity=confirmed]").await?, 0);
        Ok(())
    })
    .await
}
