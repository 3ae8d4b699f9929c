//! The panel of a sub-account for every status of its key, the dialogs that open from it, and the life of keys from the
//! question to the places that are ticked off, or to support.

use std::time::Duration;

use keydesk_demo_agency::{Arrival, DemoAgency, Fault, FaultPaths, FaultScope};

use super::{Visitor, Walk};
use crate::{
    Trouble,
    steps::{ask_for_a_new_key, confirm, connect, filter, look_after, see_card, see_status, show_all},
};

/// Made up, as everything here.
const TOKEN: &str = "pit-8a1d6c3e-52f7-4b90-9e1c-3d7f0b6a4e21";

const HOUR: Duration = Duration::from_hours(1);
const A_MINUTE_MORE: Duration = Duration::from_mins(1);

/// Sub-accounts, by what becomes of them on this walk.
struct Cast {
    missing: String,
    token: String,
    /// Has places, and its new key arrives.
    arrives: String,
    /// Its key comes neither the first nor the second time.
    never: String,
    compromised: String,
    dismissed: String,
    unanswered: String,
    /// Loses its key to nobody knows whom.
    changes: String,
    expired: String,
}

impl Cast {
    fn of(agency: &DemoAgency) -> Result<Self, Trouble> {
        let ids = agency.sub_account_ids();
        let kind = |id: &&String| match agency.key_of(id) {
            None => "missing",
            Some(key) if key.starts_with("eyJ") => "new",
            Some(_) => "old",
        };
        let mut new = ids.iter().filter(|id| kind(id) == "new");
        let mut old = ids.iter().filter(|id| kind(id) == "old");
        let mut take = |wanted: &str| {
            let id = match wanted {
                "new" => new.next(),
                "old" => old.next(),
                other => ids.iter().find(|id| kind(id) == other),
            };
            id.cloned().ok_or_else(|| Trouble::Agency(format!("one more sub-account: {wanted}")))
        };
        Ok(Self {
            missing: take("missing")?,
            token: take("new")?,
            arrives: take("old")?,
            never: take("old")?,
            compromised: take("new")?,
            dismissed: take("new")?,
            unanswered: take("new")?,
            changes: take("new")?,
            expired: take("old")?,
        })
    }
}

pub(super) async fn go<V: Visitor>(walk: &mut Walk<'_, V>) -> Result<(), Trouble> {
    let agency = walk.desk.agency.clone();
    let cast = Cast::of(&agency)?;
    agency.set_key(&cast.token, Some(TOKEN.to_owned()));
    walk.desk.also_secret(TOKEN);
    connect(&walk.app.clone(), &agency).await?;
    keys(walk, &cast).await?;
    dialogs(walk, &cast).await?;
    on_their_way(walk, &cast).await?;
    later(walk, &cast).await
}

async fn keys<V: Visitor>(walk: &mut Walk<'_, V>, cast: &Cast) -> Result<(), Trouble> {
    let app = walk.app.clone();
    walk.panel(&cast.missing).await?;
    walk.at("panel-missing").await?;
    walk.panel(&cast.token).await?;
    walk.at("panel-token").await?;
    walk.panel(&cast.expired).await?;
    app.click("Mark as expired").await?;
    walk.see("[data-expired]", "panel-expired").await?;
    walk.panel(&cast.compromised).await?;
    walk.at("panel-new").await?;
    app.click("Show key").await?;
    walk.see("[data-key-text]", "panel-key-shown").await?;
    app.click("Hide").await?;
    walk.panel(&cast.arrives).await?;
    walk.at("panel-old").await?;
    app.click_on(".panel-more").await?;
    walk.see("[role=menu]", "panel-menu").await?;
    walk.put_away("[role=menu]").await
}

async fn dialogs<V: Visitor>(walk: &mut Walk<'_, V>, cast: &Cast) -> Result<(), Trouble> {
    let (app, agency) = (walk.app.clone(), walk.desk.agency.clone());
    app.click("Add a place…").await?;
    walk.see("#place-name", "add-place").await?;
    app.choose("#place-kind", "zapier").await?;
    app.type_into("#place-name", "new leads").await?;
    app.click("Add").await?;
    app.see_no("[role=dialog]").await?;
    app.click("Add a place…").await?;
    app.choose("#place-kind", "wordPress").await?;
    app.type_into("#place-name", "clinic website").await?;
    app.type_into("#place-note", "Ask Ana for the login.").await?;
    app.click("Add").await?;
    app.see_no("[role=dialog]").await?;
    app.click("Change WordPress plugin · clinic website").await?;
    walk.see("#place-name", "edit-place").await?;
    walk.put_away("[role=dialog]").await?;
    walk.at("panel-places").await?;

    app.click("Regenerate…").await?;
    walk.see("#confirm-word", "regenerate").await?;
    app.type_into("#confirm-word", "CONFORM").await?;
    walk.at("regenerate-wrong-word").await?;
    app.type_into("#confirm-word", "CONFIRM").await?;
    walk.at("regenerate-typed").await?;
    walk.put_away("[role=alertdialog]").await?;

    app.click("Paste a key to check it").await?;
    walk.see("#pasted-key", "check-key").await?;
    app.type_into("#pasted-key", &agency.key_of(&cast.compromised).unwrap_or_default()).await?;
    app.click("Check this key").await?;
    walk.see("[data-verdict]", "check-key-of-another").await?;
    walk.put_away("[role=dialog]").await
}

async fn on_their_way<V: Visitor>(walk: &mut Walk<'_, V>, cast: &Cast) -> Result<(), Trouble> {
    let (app, agency) = (walk.app.clone(), walk.desk.agency.clone());
    for id in [&cast.never, &cast.compromised, &cast.dismissed, &cast.unanswered] {
        agency.set_arrival(id, Arrival::Never);
    }
    agency.set_arrival(&cast.arrives, Arrival::After(3 * HOUR));
    confirm(&app, &cast.arrives).await?;
    see_card(&app, "waiting").await?;
    walk.at("panel-on-its-way").await?;
    confirm(&app, &cast.never).await?;

    walk.panel(&cast.compromised).await?;
    app.click("Somebody else has this key…").await?;
    walk.see("#noticed-at", "compromised").await?;
    app.type_into("#confirm-word", "CONFIRM").await?;
    app.click("Yes, reset this key").await?;
    see_card(&app, "waiting").await?;
    walk.at("panel-compromised").await?;

    confirm(&app, &cast.dismissed).await?;
    app.click("Stop watching").await?;
    walk.see("#go-on-watching", "stop-watching").await?;
    app.click("Yes, stop watching").await?;
    see_card(&app, "dismissed").await?;
    walk.at("panel-dismissed").await?;

    agency.set_fault(Fault::AnswerLostAfterDoing, FaultScope::once(FaultPaths::Regenerate));
    confirm(&app, &cast.unanswered).await?;
    see_card(&app, "unknown").await?;
    walk.at("panel-no-answer").await?;
    app.click("Close the panel").await?;
    filter(&app, "onItsWay").await?;
    walk.at("on-their-way").await?;
    show_all(&app).await?;
    walk.page("overview").await?;
    walk.see("[data-on-their-way]", "overview-on-their-way").await
}

async fn later<V: Visitor>(walk: &mut Walk<'_, V>, cast: &Cast) -> Result<(), Trouble> {
    let (app, agency) = (walk.app.clone(), walk.desk.agency.clone());
    show_all(&app).await?;
    walk.panel(&cast.arrives).await?;
    look_after(&app, &agency, 3 * HOUR + A_MINUTE_MORE).await?;
    see_card(&app, "arrived").await?;
    walk.see("[data-place-open=true]", "panel-arrived").await?;
    app.click_on("[data-place-open=true] input.tick").await?;
    app.see("[data-message] .undo").await?;
    app.script("document.querySelector('[data-message] .undo').focus()", Vec::new()).await?;
    walk.at("panel-ticked").await?;

    look_after(&app, &agency, 2 * HOUR).await?;
    see_status(&app, &cast.never, "secondTryDue").await?;
    walk.panel(&cast.never).await?;
    walk.at("panel-second-try").await?;
    app.click("Regenerate once more…").await?;
    walk.see("#confirm-word", "regenerate-second-try").await?;
    app.type_into("#confirm-word", "CONFIRM").await?;
    app.click("Yes, make this key").await?;
    see_status(&app, &cast.never, "onItsWay").await?;
    look_after(&app, &agency, 5 * HOUR + A_MINUTE_MORE).await?;
    see_card(&app, "escalated").await?;
    walk.at("panel-support").await?;
    app.click("Close the panel").await?;
    walk.page("overview").await?;
    walk.see("[data-needs]", "overview-needs").await?;
    walk.page("activity").await?;
    walk.see("[data-activity]", "activity-full").await?;

    show_all(&app).await?;
    agency.set_key(&cast.changes, None);
    agency.remove(&cast.token);
    app.click("Look again").await?;
    walk.see("[data-changes] [data-change=keyWent]", "table-changes").await?;
    walk.panel(&cast.changes).await?;
    walk.see("[data-panel] [data-change]", "panel-changed").await?;
    ask_for_a_new_key(&app, &cast.missing, "").await?;
    walk.at("regenerate-missing").await?;
    walk.put_away("[role=alertdialog]").await
}
