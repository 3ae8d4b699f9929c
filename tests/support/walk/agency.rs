//! A connected agency: every page of the window, every menu and card on it, the palette, and the same in Spanish.

use super::{CONTROL, Visitor, Walk};
use crate::{
    Trouble,
    steps::{choose_in_agency_menu, connect, go_to_the_table, shown},
};

/// The sections of the settings, in their order.
const SECTIONS: [&str; 8] = ["looks", "notices", "places", "agency", "looking", "advanced", "privacy", "about"];

const NOTHING_IS_CALLED_THIS: &str = "nothing is called this";

pub(super) async fn go<V: Visitor>(walk: &mut Walk<'_, V>) -> Result<(), Trouble> {
    connect(&walk.app.clone(), &walk.desk.agency).await?;
    walk.page("overview").await?;
    walk.see("[data-legend]", "overview").await?;
    table(walk).await?;
    menus(walk).await?;
    columns(walk).await?;
    around(walk).await?;
    activity(walk).await?;
    help(walk).await?;
    settings(walk).await?;
    spanish(walk).await
}

async fn table<V: Visitor>(walk: &mut Walk<'_, V>) -> Result<(), Trouble> {
    let app = walk.app.clone();
    go_to_the_table(&app).await?;
    walk.see("[role=row][data-id]", "table").await?;
    app.click_on("button[data-filter=oldKey]").await?;
    app.type_into("#search", "a").await?;
    walk.see("[data-active-filters]", "table-filtered").await?;
    app.type_into("#search", NOTHING_IS_CALLED_THIS).await?;
    app.see_no("[role=row][data-id]").await?;
    walk.at("table-no-match").await?;
    app.click("Clear search and filter").await?;
    for id in shown(&app).await?.iter().take(3) {
        app.click_on(&format!("[role=row][data-id=\"{id}\"] [role=checkbox]")).await?;
    }
    walk.see("[data-selection]", "table-selected").await
}

async fn menus<V: Visitor>(walk: &mut Walk<'_, V>) -> Result<(), Trouble> {
    let app = walk.app.clone();
    // With rows selected it offers more.
    for menu in ["export", "places", "filter"] {
        app.click_on(&format!("[data-menu={menu}]")).await?;
        walk.see("[role=menu]", &format!("menu-{menu}")).await?;
        walk.put_away("[role=menu]").await?;
    }
    app.click("Clear").await?;
    app.see_no("[data-selection]").await?;
    app.click_on("[role=row][data-id] [data-row-menu]").await?;
    walk.see("[role=menu]", "menu-row").await?;
    walk.put_away("[role=menu]").await?;

    app.click_on("[data-menu=export]").await?;
    app.click("Spreadsheet (CSV)").await?;
    walk.see("[data-saved]", "exported").await?;
    app.click("Dismiss this message").await?;

    app.click_on("button[data-filter=noKey]").await?;
    app.click_on("[data-menu=views]").await?;
    app.type_into("#view-name", "Who waits for a first key").await?;
    app.click("Save").await?;
    // A message stays as long as the keyboard is in it.
    app.see("[data-message] .undo").await?;
    app.script("document.querySelector('[data-message] .undo').focus()", Vec::new()).await?;
    walk.at("message-undo").await?;
    app.click_on("[data-menu=views]").await?;
    walk.see("[data-view]", "menu-views").await?;
    walk.put_away(".card-of-views").await?;
    app.click_on("button[data-filter=all]").await
}

async fn columns<V: Visitor>(walk: &mut Walk<'_, V>) -> Result<(), Trouble> {
    let app = walk.app.clone();
    let hidden = "[data-column-choice] input:not(:checked)";
    app.click_on("[data-menu=columns]").await?;
    walk.see("[data-column-choice]", "menu-columns").await?;
    while app.count(hidden).await? > 0 {
        app.click_on(hidden).await?;
    }
    walk.put_away(".card-of-columns").await?;
    walk.see("[data-column=note]", "table-every-column").await?;
    app.click_on("[data-menu=columns]").await?;
    app.click("As at first").await?;
    app.click_on("input[name=density][value=compact]").await?;
    walk.put_away(".card-of-columns").await?;
    walk.see("[data-density=compact]", "table-compact").await?;
    app.click_on("[data-menu=columns]").await?;
    app.click_on("input[name=density][value=comfortable]").await?;
    walk.put_away(".card-of-columns").await
}

/// What lies around every page: the palette, the shortcuts, the agency's menu, HighLevel's limit.
async fn around<V: Visitor>(walk: &mut Walk<'_, V>) -> Result<(), Trouble> {
    let app = walk.app.clone();
    app.keys(&format!("{CONTROL}k")).await?;
    walk.see(".palette-card", "palette").await?;
    app.keys("dental").await?;
    walk.see(".palette-card [data-row]", "palette-searched").await?;
    walk.put_away(".palette-card").await?;
    app.keys("?").await?;
    walk.see("[data-shortcuts]", "shortcuts").await?;
    walk.put_away("[role=dialog]").await?;
    app.click_on(".agency-trigger").await?;
    walk.see("[role=menu]", "agency-menu").await?;
    walk.put_away("[role=menu]").await?;
    app.click_on("[data-limit]").await?;
    walk.see("[data-limit-details]", "limit-details").await?;
    walk.put_away("[data-limit-details]").await
}

async fn activity<V: Visitor>(walk: &mut Walk<'_, V>) -> Result<(), Trouble> {
    walk.page("activity").await?;
    walk.see("[data-activity]", "activity").await?;
    walk.app.type_into("#activity-search", NOTHING_IS_CALLED_THIS).await?;
    walk.app.see_no("[data-activity]").await?;
    walk.at("activity-no-match").await
}

async fn help<V: Visitor>(walk: &mut Walk<'_, V>) -> Result<(), Trouble> {
    let app = walk.app.clone();
    walk.page("help").await?;
    walk.see("[data-topic]", "help").await?;
    app.click_on("[data-topic=old-key] button").await?;
    walk.see("[data-topic=old-key] .answer [data-term]", "help-answer").await?;
    app.click_on("[data-topic=old-key] .answer [data-term]").await?;
    walk.see(".term-card", "help-word").await?;
    walk.put_away(".term-card").await?;
    app.type_into("#help-search", "limit").await?;
    app.see_no("[data-topic=old-key]").await?;
    walk.at("help-searched").await?;
    app.type_into("#help-search", NOTHING_IS_CALLED_THIS).await?;
    walk.see("[data-nothing]", "help-no-match").await?;
    app.click("Show the details").await?;
    app.read("Key Desk").await?;
    walk.at("help-details").await
}

async fn settings<V: Visitor>(walk: &mut Walk<'_, V>) -> Result<(), Trouble> {
    let app = walk.app.clone();
    walk.page("settings").await?;
    app.see("#agency-settings").await?;
    for (index, section) in SECTIONS.iter().enumerate() {
        app.click_on(&format!(".settings nav button:nth-child({})", index + 1)).await?;
        walk.at(&format!("settings-{section}")).await?;
    }
    app.click("Licences").await?;
    walk.see("#parts-text pre", "settings-parts").await?;
    walk.put_away("[role=dialog]").await?;
    app.type_into("#setting-base", "http://example.com").await?;
    walk.see("[data-problem=base]", "settings-wrong").await?;
    app.click_on("nav [data-page=overview]").await?;
    walk.see("[role=alertdialog]", "settings-leave").await?;
    walk.put_away("[role=alertdialog]").await?;
    app.click("Discard changes").await?;
    app.click("Erase everything…").await?;
    walk.see("[role=alertdialog] #keep-everything", "erase").await?;
    app.type_into("#confirm-word", "ERASE").await?;
    walk.at("erase-typed").await?;
    walk.put_away("[role=alertdialog]").await?;

    choose_in_agency_menu(&app, "Forget Bluewater Agency…").await?;
    walk.see("#keep-agency", "forget").await?;
    app.click("Remove its keys").await?;
    walk.see("#keep-history", "forget-history").await?;
    walk.put_away("[role=alertdialog]").await
}

async fn spanish<V: Visitor>(walk: &mut Walk<'_, V>) -> Result<(), Trouble> {
    let app = walk.app.clone();
    app.choose("#setting-language", "es").await?;
    app.read("Idioma").await?;
    walk.at("spanish-settings").await?;
    walk.page("overview").await?;
    walk.at("spanish-overview").await?;
    go_to_the_table(&app).await?;
    walk.at("spanish-table").await?;
    let ids = shown(&app).await?;
    walk.panel(crate::steps::first(&ids)?).await?;
    walk.at("spanish-panel").await?;
    app.click("Regenerar…").await?;
    walk.see("#confirm-word", "spanish-regenerate").await?;
    walk.put_away("[role=alertdialog]").await
}
