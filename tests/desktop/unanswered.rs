//! A request whose answer got lost: nobody knows whether a key is being made, so it is looked for and never sent again.

use keydesk_demo_agency::{Arrival, Fault, FaultPaths, FaultScope};
use support::{Trouble, desktop::Keychain};

use crate::{
    desk::{agency_of, on_a_desk},
    steps::{confirm, connect, filter, first, open_panel, see_card, see_status, see_the_table, show_all},
};

#[tokio::test(flavor = "multi_thread")]
async fn a_restart_tells_what_became_of_a_request_without_an_answer() -> Result<(), Trouble> {
    on_a_desk("unanswered", Keychain::Unlocked, agency_of(12), async |desk| {
        let app = desk.open().await?;
        connect(&app, &desk.agency).await?;
        let ids = filter(&app, "oldKey").await?;
        let (taken, not_taken) = (first(&ids)?, first(ids.get(1..).unwrap_or_default())?);
        show_all(&app).await?;
        desk.agency.set_arrival(taken, Arrival::Never);
        for (id, fault) in [(not_taken, Fault::ServerError(502)), (taken, Fault::AnswerLostAfterDoing)] {
            desk.agency.set_fault(fault, FaultScope::once(FaultPaths::Regenerate));
            confirm(&app, id).await?;
            see_card(&app, "unknown").await?;
            app.read("It never asks a second time by itself").await?;
        }
        // It stays unknown until a look tells, so none may come in between.
        see_status(&app, taken, "unanswered").await?;
        desk.close(app).await?;
        let sent = desk.agency.requests().iter().filter(|request| request.method == "POST").count();
        assert_eq!(sent, 2);

        let app = desk.open().await?;
        see_the_table(&app).await?;
        see_status(&app, taken, "onItsWay").await?;
        open_panel(&app, taken).await?;
        see_card(&app, "waiting").await?;
        app.read("HighLevel did take the request").await?;
        see_status(&app, not_taken, "unanswered").await?;
        open_panel(&app, not_taken).await?;
        app.read("The last look still saw the old key").await?;
        assert!(!app.has_button("Yes, reset this key").await?);
        let sent = desk.agency.requests().iter().filter(|request| request.method == "POST").count();
        assert_eq!(sent, 2, "nothing was sent again");
        let carried_out: Vec<String> = desk.agency.history().into_iter().map(|done| done.location_id).collect();
        assert!(carried_out.iter().filter(|id| *id == taken).count() == 1, "{carried_out:?}");
        Ok(())
    })
    .await
}
