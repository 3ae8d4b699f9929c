//! What an owner does again and again, in the owner's words.

use std::time::Duration;

use keydesk_demo_agency::DemoAgency;

use crate::{Trouble, app::App, wait};

/// The keys Ctrl and A, then no key any more, as WebDriver writes them.
const CONTROL_A: &str = "\u{e009}a\u{e000}";

/// How long reading a large agency may take.
const LOOK_PATIENCE: Duration = Duration::from_mins(2);

/// Fills in the connect page, for an agency with an address that makes keys, without pressing "Connect".
pub async fn fill_in(app: &App, agency: &DemoAgency, key: &str) -> Result<(), Trouble> {
    begin_to_fill_in(app, agency, key).await?;
    app.type_into("#regenerate-address", &agency.regenerate_address()).await
}

async fn begin_to_fill_in(app: &App, agency: &DemoAgency, key: &str) -> Result<(), Trouble> {
    app.click("Connect my agency").await?;
    app.type_into("#agency-name", "Bluewater Agency").await?;
    paste_credential(app, key).await?;
    app.click("Advanced").await?;
    app.type_into("#base-address", &agency.api_1_address()).await
}

/// Connects the agency and waits for its sub-accounts.
pub async fn connect(app: &App, agency: &DemoAgency) -> Result<(), Trouble> {
    fill_in(app, agency, &agency.agency_api_key()).await?;
    app.click("Connect").await?;
    see_the_table(app).await
}

/// Connects the agency as HighLevel has it: no address makes keys, the owner clicks in its web app.
pub async fn connect_guided(app: &App, agency: &DemoAgency) -> Result<(), Trouble> {
    begin_to_fill_in(app, agency, &agency.agency_api_key()).await?;
    app.type_into("#web-address", &agency.api_2_address()).await?;
    app.click("Connect").await?;
    see_the_table(app).await
}

/// Pastes a credential into the empty field, and waits until it is told what it looks like: then what stands below moves.
pub async fn paste_credential(app: &App, credential: &str) -> Result<(), Trouble> {
    app.type_into("#credential", credential).await?;
    app.see("[data-recognised]").await?;
    Ok(())
}

/// Enters where an agency is, in the dialog that is open: the addresses of both APIs, and the one that makes keys.
pub async fn enter_addresses(app: &App, agency: &DemoAgency) -> Result<(), Trouble> {
    app.see("button[aria-controls=connect-advanced]").await?;
    if app.count("button[aria-controls=connect-advanced][aria-expanded=false]").await? > 0 {
        app.click("Advanced").await?;
    }
    app.type_into("#base-address", &agency.api_1_address()).await?;
    app.type_into("#api2-address", &agency.api_2_address()).await?;
    app.type_into("#regenerate-address", &agency.regenerate_address()).await
}

/// Chooses a line of the menu behind the agency's name.
pub async fn choose_in_agency_menu(app: &App, line: &str) -> Result<(), Trouble> {
    app.click_on(".agency-trigger").await?;
    app.click(line).await
}

/// Goes to the table of sub-accounts, where another page is shown: the app opens with the overview.
pub async fn go_to_the_table(app: &App) -> Result<(), Trouble> {
    app.wait_until("the sub-accounts are shown", async || {
        if app.count("[role=grid]").await? > 0 {
            return Ok(true);
        }
        app.click_on("nav [data-page=subAccounts]").await?;
        Ok(false)
    })
    .await
}

/// Waits until the table has this many rows in all, on the screen or not.
pub async fn see_rows(app: &App, number: usize) -> Result<(), Trouble> {
    app.wait_until(&format!("{number} rows are counted"), async || {
        // Another agency that comes is shown with its overview.
        go_to_the_table(app).await?;
        Ok(chip(app, "all").await? == Some(number))
    })
    .await
}

/// The statuses of the rows that are drawn.
pub async fn statuses(app: &App) -> Result<Vec<String>, Trouble> {
    app.attributes("[role=row][data-id] [data-status]", "data-status").await
}

/// Waits for the first row, with no dialog over it.
pub async fn see_the_table(app: &App) -> Result<(), Trouble> {
    app.see_within("nav [data-page]", LOOK_PATIENCE).await?;
    app.see_no("[role=dialog]").await?;
    go_to_the_table(app).await?;
    app.see_within("[role=row][data-id]", LOOK_PATIENCE).await?;
    Ok(())
}

/// The ids of the rows that are drawn.
pub async fn shown(app: &App) -> Result<Vec<String>, Trouble> {
    app.attributes("[role=row][data-id]", "data-id").await
}

/// Presses a filter chip and waits until nothing else is shown; returns the ids that are.
pub async fn filter(app: &App, status: &str) -> Result<Vec<String>, Trouble> {
    go_to_the_table(app).await?;
    app.click_on(&format!("button[data-filter=\"{status}\"]")).await?;
    wait::for_some(&format!("only sub-accounts with {status} are shown"), wait::PATIENCE, async || {
        let statuses = statuses(app).await?;
        let only = !statuses.is_empty() && statuses.iter().all(|found| found == status);
        if only { Ok(Some(shown(app).await?)) } else { Ok(None) }
    })
    .await
}

/// The number on a filter chip.
pub async fn chip(app: &App, filter: &str) -> Result<Option<usize>, Trouble> {
    let texts = app.texts(&format!("button[data-filter=\"{filter}\"] strong")).await?;
    Ok(texts.first().and_then(|text| text.replace([',', '.', '\u{a0}', '\u{202f}'], "").parse().ok()))
}

/// Waits until a sub-account's row shows this status.
pub async fn see_status(app: &App, id: &str, status: &str) -> Result<(), Trouble> {
    app.see(&format!("[role=row][data-id=\"{id}\"] [data-status=\"{status}\"]")).await?;
    Ok(())
}

/// Opens the panel of a sub-account whose row is on the screen.
pub async fn open_panel(app: &App, id: &str) -> Result<(), Trouble> {
    app.click_on(&format!("[role=row][data-id=\"{id}\"] .name")).await?;
    app.see("aside[data-panel]").await?;
    Ok(())
}

/// Notes a place for the sub-account whose panel is open.
pub async fn note_place(app: &App, kind: &str, name: &str, note: &str) -> Result<(), Trouble> {
    app.click("Add a place…").await?;
    app.choose("#place-kind", kind).await?;
    app.type_into("#place-name", name).await?;
    if !note.is_empty() {
        app.type_into("#place-note", note).await?;
    }
    app.click("Add").await?;
    app.see_no("[role=dialog]").await
}

/// Opens the regenerate dialog of a sub-account and types a word, without pressing the red button.
pub async fn ask_for_a_new_key(app: &App, id: &str, word: &str) -> Result<(), Trouble> {
    open_panel(app, id).await?;
    app.click("Regenerate…").await?;
    app.type_into("#confirm-word", word).await
}

/// Regenerates a sub-account's key, with the right word, without waiting for anything.
pub async fn confirm(app: &App, id: &str) -> Result<(), Trouble> {
    let has_no_key = app.count(&format!("[role=row][data-id=\"{id}\"] [data-status=\"noKey\"]")).await? > 0;
    ask_for_a_new_key(app, id, "CONFIRM").await?;
    app.click(if has_no_key { "Yes, make this key" } else { "Yes, reset this key" }).await?;
    app.see_no("#confirm-word").await
}

/// Regenerates a sub-account's key, with the right word, and waits until its row says so.
pub async fn regenerate(app: &App, id: &str) -> Result<(), Trouble> {
    confirm(app, id).await?;
    see_status(app, id, "onItsWay").await
}

/// Lets time pass at the agency and has Key Desk look.
pub async fn look_after(app: &App, agency: &DemoAgency, time: Duration) -> Result<(), Trouble> {
    agency.clock().advance(time);
    app.click("Look again").await
}

/// Waits until a regeneration's card in the panel says this.
pub async fn see_card(app: &App, state: &str) -> Result<(), Trouble> {
    app.see(&format!("aside[data-panel] [data-regeneration=\"{state}\"]")).await?;
    Ok(())
}

/// Shows the whole table again.
pub async fn show_all(app: &App) -> Result<(), Trouble> {
    go_to_the_table(app).await?;
    app.click_on("button[data-filter=\"all\"]").await
}

/// The first sub-account of the table with this status; the whole table is shown again.
pub async fn one_with(app: &App, status: &str) -> Result<String, Trouble> {
    let id = first(&filter(app, status).await?)?.to_owned();
    show_all(app).await?;
    Ok(id)
}

/// An id that must be there.
pub fn first(ids: &[String]) -> Result<&str, Trouble> {
    ids.first().map(String::as_str).ok_or_else(|| Trouble::NotOnScreen("a row".to_owned()))
}

/// Chooses all rows of the table, of which there are so many, and opens the dialog that regenerates their keys.
pub async fn ask_for_all(app: &App, number: usize) -> Result<(), Trouble> {
    app.press("[role=grid]", CONTROL_A).await?;
    app.read(&format!("{number} selected")).await?;
    app.click(&format!("Regenerate {number} keys…")).await
}

/// The words the open dialog wants typed.
pub async fn wanted_words(app: &App) -> Result<String, Trouble> {
    app.see("#confirm-word").await?;
    let words = app.texts("label[for=confirm-word] strong").await?;
    words.first().cloned().ok_or_else(|| Trouble::NotOnScreen("the words to type".to_owned()))
}

/// Regenerates the keys of all rows of the table, of which there are so many; returns how many have one that can be, once they are being
/// asked for.
pub async fn regenerate_all(app: &App, number: usize) -> Result<usize, Trouble> {
    ask_for_all(app, number).await?;
    let words = wanted_words(app).await?;
    app.type_into("#confirm-word", &words).await?;
    let total = words.rsplit(' ').next().and_then(|number| number.parse().ok()).unwrap_or_default();
    app.click(&format!("Yes, reset these {total} keys")).await?;
    app.see("[data-run]").await?;
    app.see_no("[role=alertdialog]").await?;
    Ok(total)
}
