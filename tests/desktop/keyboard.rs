//! The whole main job by keyboard alone: from the first start to the place that got the new key. No click, and no key goes
//! to an element that was sought; each goes where the keyboard is, and at every stop the owner sees where that is.

use std::time::Duration;

use keydesk_demo_agency::Arrival;
use serde_json::Value;
use support::{Trouble, app::App, desktop::Keychain};

use crate::{
    desk::{Desk, agency_of, on_a_desk},
    steps::see_card,
};

const THREE_HOURS: Duration = Duration::from_hours(3);
const A_MINUTE_MORE: Duration = Duration::from_mins(1);

/// Keys as WebDriver writes them.
const TAB: &str = "\u{e004}";
const ENTER: &str = "\u{e007}";
const SPACE: &str = " ";
const PASTE: &str = "\u{e009}v";
const LOOK_AGAIN: &str = "\u{e009}r";

/// More stops than any way here has.
const MOST_STOPS: usize = 40;

/// Where the keyboard is: how a person calls it, and whether anything shows that it is there. The ring may be around the
/// row that a table's keys work on, or around what stands for a field that is not seen itself.
const FOCUSED: &str = "
    const at = document.activeElement ?? document.body;
    const words = (element) => element?.innerText?.trim().replace(/\\s+/g, ' ') ?? '';
    const id = at.id.startsWith('bits-') ? '' : at.id;
    const name = id || at.getAttribute('aria-label') || words(at) || at.localName;
    const shown = [at, at.nextElementSibling, document.getElementById(at.getAttribute('aria-activedescendant'))];
    const ring = shown.some((one) => {
        if (!one || one.getClientRects().length === 0) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        const { content, boxShadow } = getComputedStyle(one, '::after');
        return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || (content !== 'none' && boxShadow !== 'none');
    });
    return [at === document.body ? 'body' : name, ring ? 'ring' : 'no ring']";

/// What the keyboard is on, and whether that can be seen.
async fn focused(app: &App) -> Result<(String, bool), Trouble> {
    let answer = app.script(FOCUSED, vec![]).await?;
    let part = |index: usize| answer.get(index).and_then(Value::as_str).unwrap_or_default().to_owned();
    Ok((part(0), part(1) == "ring"))
}

/// Waits until the keyboard is where it is expected, with a ring around it.
async fn is_at(app: &App, name: &str) -> Result<(), Trouble> {
    app.wait_until(&format!("the keyboard is at \"{name}\", and seen there"), async || {
        let (at, ring) = focused(app).await?;
        if at == name && ring {
            Ok(true)
        } else {
            Err(Trouble::NotOnScreen(format!("it is at \"{at}\", ring: {ring}")))
        }
    })
    .await
}

/// Presses Tab until this has the keyboard; wherever it comes by, it is seen.
async fn tab_to(app: &App, name: &str) -> Result<(), Trouble> {
    let mut stops = Vec::new();
    while stops.len() < MOST_STOPS {
        app.keys(TAB).await?;
        let (at, ring) = focused(app).await?;
        assert!(ring || at == "body", "nothing shows that the keyboard is at \"{at}\", after {stops:?}");
        if at == name {
            return Ok(());
        }
        stops.push(at);
    }
    Err(Trouble::NotOnScreen(format!("\"{name}\" among the stops of Tab: {stops:?}")))
}

/// Copies it elsewhere and pastes it here, as an owner does with a key.
async fn paste(app: &App, desk: &Desk, text: &str) -> Result<(), Trouble> {
    desk.desktop.copy_elsewhere(text).await?;
    app.keys(PASTE).await
}

/// First start → the agency is connected.
async fn connect(app: &App, desk: &Desk) -> Result<(), Trouble> {
    app.button("Connect my agency").await?;
    tab_to(app, "Connect my agency").await?;
    app.keys(ENTER).await?;
    is_at(app, "credential").await?;
    paste(app, desk, &desk.agency.agency_api_key()).await?;
    app.see("[data-recognised]").await?;
    tab_to(app, "Advanced").await?;
    app.keys(ENTER).await?;
    tab_to(app, "base-address").await?;
    paste(app, desk, &desk.agency.api_1_address()).await?;
    tab_to(app, "regenerate-address").await?;
    paste(app, desk, &desk.agency.regenerate_address()).await?;
    app.keys(ENTER).await?;
    app.see("nav [data-page]").await?;
    app.see_no("[role=dialog]").await
}

/// → its panel is open, and a place is noted.
async fn find_and_note(app: &App, name: &str) -> Result<(), Trouble> {
    app.keys("/").await?;
    is_at(app, "search").await?;
    app.keys(name).await?;
    app.wait_until("it alone is shown", async || Ok(app.texts("[role=row][data-id] .name").await? == [name])).await?;
    tab_to(app, "Sub-accounts and their keys").await?;
    app.keys(ENTER).await?;
    app.see("aside[data-panel]").await?;
    is_at(app, "Sub-accounts and their keys").await?;

    tab_to(app, "Add a place…").await?;
    app.keys(ENTER).await?;
    is_at(app, "place-kind").await?;
    tab_to(app, "place-name").await?;
    app.keys("new leads").await?;
    app.keys(ENTER).await?;
    app.see("[data-place-list] li").await?;
    app.see_no("[role=dialog]").await?;
    is_at(app, "Add a place…").await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_whole_main_job_is_done_by_keyboard_alone() -> Result<(), Trouble> {
    on_a_desk("keyboard", Keychain::Unlocked, agency_of(12), async |desk| {
        let is_old = |id: &&String| desk.agency.key_of(id).is_some_and(|key| !key.starts_with("eyJ"));
        let ids = desk.agency.sub_account_ids();
        let plain = |name: &String| name.chars().all(|one| one.is_ascii_alphanumeric() || one == ' ');
        let named = ids.iter().filter(is_old).filter_map(|id| Some((id, desk.agency.name_of(id).filter(plain)?)));
        let (id, name) = named.last().ok_or_else(|| Trouble::Agency("an old key".to_owned()))?;
        desk.agency.set_arrival(id, Arrival::After(THREE_HOURS));
        let app = desk.open().await?;
        app.resize(1280, 800).await?;
        connect(&app, desk).await?;
        find_and_note(&app, &name).await?;

        tab_to(&app, "Regenerate…").await?;
        app.keys(ENTER).await?;
        is_at(&app, "confirm-word").await?;
        app.read("1 place uses this key").await?;
        app.keys("CONFIRM").await?;
        assert_eq!(desk.agency.history().len(), 0, "nothing is asked for before Enter");
        app.keys(ENTER).await?;
        see_card(&app, "waiting").await?;
        // The button that was pressed is gone; the panel's heading tells what came of it.
        is_at(&app, &name).await?;

        desk.agency.clock().advance(THREE_HOURS + A_MINUTE_MORE);
        app.keys(LOOK_AGAIN).await?;
        see_card(&app, "arrived").await?;
        app.see("[data-place-open=true]").await?;
        is_at(&app, &name).await?;
        let tick = app.attributes("[data-place-open=true] input.tick", "id").await?.join("");
        tab_to(&app, &tick).await?;
        app.keys(SPACE).await?;
        app.read("Every place that you noted has it").await?;
        app.see_no("[data-open-places]").await?;
        is_at(&app, &tick).await?;
        assert_eq!(desk.agency.history().len(), 1, "one key was asked for");
        Ok(())
    })
    .await
}
