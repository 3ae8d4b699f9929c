//! Starting with the computer: the owner's tick writes what the computer starts programs from, and such a start shows no
//! window where the tray can bring it back.

use std::{fs, path::PathBuf, time::Duration};

use support::{Trouble, app::App, desktop::Keychain};

use crate::{
    desk::{Desk, agency_of, on_a_desk},
    steps::{connect, see_the_table},
};

/// The tick in the settings.
const TICK: &str = "#setting-startsWithComputer";

/// What the computer starts by itself on this desktop.
pub fn entries(desk: &Desk) -> Vec<PathBuf> {
    let folder = desk.desktop.folder().join("home").join(".config").join("autostart");
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "desktop"))
        .collect()
}

/// Has Key Desk start with the computer, or no longer.
pub async fn start_with_computer(app: &App, on: bool) -> Result<(), Trouble> {
    app.click_on("nav [data-page=settings]").await?;
    app.wait_until("the computer has said how it is", async || {
        Ok(app.count(&format!("{TICK}:not(:disabled)")).await? == 1)
    })
    .await?;
    app.click_on(TICK).await?;
    app.read(if on { "Key Desk starts with the computer from now on." } else { "no longer starts with the computer" })
        .await?;
    assert_eq!(is_ticked(app).await?, on);
    Ok(())
}

async fn is_ticked(app: &App) -> Result<bool, Trouble> {
    Ok(app.script("return document.querySelector(arguments[0]).checked", vec![TICK.into()]).await? == true)
}

async fn is_hidden(app: &App) -> Result<bool, Trouble> {
    Ok(app.script("return document.hidden", vec![]).await? == true)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_tick_writes_a_start_without_a_window_and_takes_it_away_again() -> Result<(), Trouble> {
    on_a_desk("autostart", Keychain::Unlocked, agency_of(5), async |desk| {
        let app = desk.open().await?;
        connect(&app, &desk.agency).await?;
        assert_eq!(entries(desk), Vec::<PathBuf>::new(), "nobody asked for it");
        start_with_computer(&app, true).await?;
        let [entry] =
            entries(desk).try_into().map_err(|found| Trouble::NotOnScreen(format!("one entry in {found:?}")))?;
        let text = fs::read_to_string(&entry).map_err(Trouble::at(&entry))?;
        let command = text.lines().find_map(|line| line.strip_prefix("Exec=")).unwrap_or_default();
        assert!(command.ends_with("/keydesk\" --hidden") && command.starts_with("\"/"), "{text}");
        desk.close(app).await?;

        let app = desk.open().await?;
        see_the_table(&app).await?;
        app.click_on("nav [data-page=settings]").await?;
        app.wait_until("it is still ticked", async || is_ticked(&app).await).await?;
        start_with_computer(&app, false).await?;
        assert_eq!(entries(desk), Vec::<PathBuf>::new());
        Ok(())
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hidden_start_stays_in_the_tray_until_key_desk_is_started_by_hand() -> Result<(), Trouble> {
    on_a_desk("hidden-start", Keychain::Unlocked, agency_of(5), async |desk| {
        let app = desk.open().await?;
        connect(&app, &desk.agency).await?;
        let looks = desk.agency.request_count();
        desk.close(app).await?;

        desk.desktop.show_panel().await?;
        let app = desk.desktop.open_app(&["--hidden"]).await?;
        app.wait_until("there is a tray", async || Ok(!desk.desktop.tray_menu().await?.is_empty())).await?;
        app.wait_until("it looks all the same", async || Ok(desk.agency.request_count() > looks)).await?;
        assert!(is_hidden(&app).await?, "no window is shown");
        // The computer may start it once more; that brings no window either.
        desk.desktop.start_again(&["--hidden"])?;
        // Nothing tells that nothing comes of it: it gets the time that showing the window takes.
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert!(is_hidden(&app).await?);

        desk.desktop.start_again(&[])?;
        app.wait_until("its window is shown", async || Ok(!is_hidden(&app).await?)).await?;
        see_the_table(&app).await?;
        assert_eq!(desk.desktop.app_processes().len(), 1, "the second start only showed the first one's window");
        app.close().await
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hidden_start_without_a_tray_can_be_reached() -> Result<(), Trouble> {
    on_a_desk("hidden-start-no-tray", Keychain::Unlocked, agency_of(5), async |desk| {
        let app = desk.desktop.open_app(&["--hidden"]).await?;
        app.button("Connect my agency").await?;
        // As small as it can be where there is somebody to minimise it; on this bare screen it is simply there.
        app.wait_until("there is a window", async || Ok(!is_hidden(&app).await?)).await?;
        app.close().await
    })
    .await
}
