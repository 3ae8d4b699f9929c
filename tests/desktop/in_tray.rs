//! Closing the window while keys are on their way: Key Desk goes on in the tray, where the desktop has one.

use std::time::Duration;

use keydesk_demo_agency::Arrival;
use support::{Trouble, desktop::Keychain, wait};

use crate::{
    desk::{agency_of, on_a_desk},
    steps::{connect, one_with, regenerate, see_status, see_the_table},
};

#[tokio::test(flavor = "multi_thread")]
async fn a_window_closed_while_a_key_is_on_its_way_goes_on_in_the_tray_and_comes_back() -> Result<(), Trouble> {
    on_a_desk("tray", Keychain::Unlocked, agency_of(12), async |desk| {
        desk.desktop.show_panel().await?;
        let app = desk.open().await?;
        connect(&app, &desk.agency).await?;
        let in_menu = async |line: &str| Ok(desk.desktop.tray_menu().await?.iter().any(|known| known == line));
        app.wait_until("the tray says how things stand", async || in_menu("No key is on its way").await).await?;

        let id = one_with(&app, "oldKey").await?;
        desk.agency.set_arrival(&id, Arrival::After(Duration::from_secs(1)));
        regenerate(&app, &id).await?;
        app.wait_until("the tray counts it", async || in_menu("1 key on its way").await).await?;

        app.close_window()?;
        let told = async |title: &str| Ok(desk.desktop.notifications().iter().any(|told| told.title == title));
        app.wait_until("it says that it goes on", async || told("Key Desk goes on watching").await).await?;
        let is_away = async || Ok(app.script("return document.hidden", vec![]).await? == true);
        app.wait_until("the window is hidden", is_away).await?;
        app.wait_until("the arrival is told", async || told("A new key arrived").await).await?;

        desk.desktop.choose_in_tray("Open Key Desk").await?;
        let is_back = async || Ok(app.script("return document.hidden", vec![]).await? == false);
        app.wait_until("the window is back", is_back).await?;
        // With nothing on its way any more, closing ends it.
        app.wait_until("the tray is quiet", async || in_menu("No key is on its way").await).await?;
        desk.quit(app).await?;
        assert_eq!(desk.agency.history().len(), 1);
        Ok(())
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_tray_looks_and_quits() -> Result<(), Trouble> {
    on_a_desk("tray-quits", Keychain::Unlocked, agency_of(6), async |desk| {
        desk.desktop.show_panel().await?;
        let app = desk.open().await?;
        connect(&app, &desk.agency).await?;
        let looks = || desk.agency.requests().len();
        let before = looks();
        app.wait_until("there is a tray", async || Ok(!desk.desktop.tray_menu().await?.is_empty())).await?;
        desk.desktop.choose_in_tray("Look now").await?;
        app.wait_until("it looks", async || Ok(looks() > before)).await?;
        desk.desktop.choose_in_tray("Quit Key Desk").await?;
        wait::until("the app is gone", wait::PATIENCE, async || Ok(desk.desktop.app_processes().is_empty())).await
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_tray_a_closed_window_is_only_minimised_while_a_key_is_on_its_way() -> Result<(), Trouble> {
    on_a_desk("no-tray", Keychain::Unlocked, agency_of(12), async |desk| {
        let app = desk.open().await?;
        connect(&app, &desk.agency).await?;
        let id = one_with(&app, "oldKey").await?;
        desk.agency.set_arrival(&id, Arrival::Never);
        regenerate(&app, &id).await?;
        app.close_window()?;
        let says = async || Ok(desk.desktop.notifications().iter().any(|told| told.body.contains("press Ctrl+Q")));
        app.wait_until("it says that it goes on, and how it ends", says).await?;
        see_status(&app, &id, "onItsWay").await?;
        // The app may be gone before it has answered.
        let _ = app.press("body", "\u{e009}q\u{e000}").await;
        wait::until("the app is gone", wait::PATIENCE, async || Ok(desk.desktop.app_processes().is_empty())).await?;

        let app = desk.open().await?;
        see_the_table(&app).await?;
        see_status(&app, &id, "onItsWay").await?;
        assert_eq!(desk.agency.history().len(), 1);
        Ok(())
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn quitting_while_many_keys_are_regenerated_asks_first() -> Result<(), Trouble> {
    on_a_desk("quit-asks", Keychain::Unlocked, agency_of(250), async |desk| {
        desk.desktop.show_panel().await?;
        let app = desk.open().await?;
        connect(&app, &desk.agency).await?;
        app.wait_until("there is a tray", async || Ok(!desk.desktop.tray_menu().await?.is_empty())).await?;
        app.click_on("[role=row]:not([data-id]) [role=checkbox]").await?;
        app.click_on("[data-selection] .primary").await?;
        app.see("#confirm-word").await?;
        let words = app.texts("label[for=confirm-word] strong").await?.join("");
        app.type_into("#confirm-word", &words).await?;
        app.click_on("[role=alertdialog] button[type=submit]").await?;
        app.click("Pause").await?;
        app.see("[data-run-state=paused]").await?;
        let asked_for = desk.agency.history().len();

        desk.desktop.choose_in_tray("Quit Key Desk").await?;
        app.read("Quit while keys are being regenerated?").await?;
        app.click_on("#quit-not").await?;
        app.see_no("[role=alertdialog]").await?;
        app.see("[data-run-state=paused]").await?;
        desk.desktop.choose_in_tray("Quit Key Desk").await?;
        let _ = app.click("Quit anyway").await;
        wait::until("the app is gone", wait::PATIENCE, async || Ok(desk.desktop.app_processes().is_empty())).await?;

        let app = desk.open().await?;
        see_the_table(&app).await?;
        assert_eq!(desk.agency.history().len(), asked_for, "a restart asks for nothing");
        Ok(())
    })
    .await
}
