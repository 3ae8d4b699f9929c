//! The guided tour: the real app on a virtual screen, from the welcome to a key that has arrived, with a numbered
//! picture of every station in `target/tour`. Run by `cargo xtask demo` where there is no display.
//!
//! It proves nothing; what must hold is in the tests beside it.

#[cfg(target_os = "linux")]
#[tokio::main]
async fn main() -> std::process::ExitCode {
    match tour::take().await {
        Ok(folder) => {
            println!("== the tour's pictures are in {}", folder.display());
            std::process::ExitCode::SUCCESS
        }
        Err(trouble) => {
            eprintln!("== the tour broke off: {trouble}");
            std::process::ExitCode::FAILURE
        }
    }
}

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("== the tour needs a virtual screen, which only Linux offers; here the app opens with: cargo xtask demo");
}

#[cfg(target_os = "linux")]
mod tour {
    use std::{fs, path::PathBuf, time::Duration};

    use keydesk_demo_agency::{AgencyPlan, Clock, DemoAgency};
    use support::{
        Trouble,
        app::App,
        desktop::{Desktop, Keychain},
        places,
        steps::{note_place, open_panel},
        wait,
    };

    /// How long one key may take before another sub-account is tried as well; the demo's time runs fast.
    const ARRIVES_WITHIN: Duration = Duration::from_mins(1);
    /// How many sub-accounts are tried: some keys of the demo agency never come.
    const TRIES: usize = 6;

    /// The tour so far: where the pictures go, and how many there are.
    struct Album {
        folder: PathBuf,
        pictures: usize,
    }

    impl Album {
        fn empty() -> Result<Self, Trouble> {
            let folder = places::root().join("target").join("tour");
            if folder.exists() {
                fs::remove_dir_all(&folder).map_err(Trouble::at(&folder))?;
            }
            fs::create_dir_all(&folder).map_err(Trouble::at(&folder))?;
            Ok(Self { folder, pictures: 0 })
        }

        async fn picture(&mut self, app: &App, name: &str, words: &str) -> Result<(), Trouble> {
            let file = self.try_picture(app, name).await?;
            self.keep(&file, words);
            Ok(())
        }

        /// Takes the next picture; unless it is kept, the one after it takes its place.
        async fn try_picture(&self, app: &App, name: &str) -> Result<String, Trouble> {
            let file = format!("{:02}-{name}.png", self.pictures + 1);
            app.screenshot(&self.folder.join(&file)).await?;
            Ok(file)
        }

        fn keep(&mut self, file: &str, words: &str) {
            self.pictures += 1;
            println!("== {file}: {words}");
        }
    }

    /// Takes the tour; returns the folder of its pictures.
    pub async fn take() -> Result<PathBuf, Trouble> {
        println!("== setting up a virtual screen, a session bus and a keychain for the tour");
        let desktop = Desktop::start(Keychain::Unlocked).await?;
        let mut album = Album::empty()?;
        let app = desktop.open_app(&[]).await?;
        app.resize(1280, 800).await?;

        app.button("Try the demo agency").await?;
        album.picture(&app, "welcome", "the first start").await?;

        app.click("Try the demo agency").await?;
        app.see("nav [data-page]").await?;
        album.picture(&app, "overview", "how the demo agency's keys stand, and what needs its owner").await?;
        app.click_on("nav [data-page=subAccounts]").await?;
        app.see("[role=row][data-id]").await?;
        album.picture(&app, "sub-accounts", "the demo agency's sub-accounts and their keys").await?;

        app.click_on("button[data-filter=\"noKey\"]").await?;
        wait::until("only missing keys are shown", wait::PATIENCE, async || {
            let statuses = app.attributes("[role=row][data-id] [data-status]", "data-status").await?;
            Ok(!statuses.is_empty() && statuses.iter().all(|status| status == "noKey"))
        })
        .await?;
        album.picture(&app, "missing-keys", "only those without a key").await?;
        let ids = app.attributes("[role=row][data-id]", "data-id").await?;
        let names = app.texts("[role=row][data-id] .name").await?;
        // The demo agency has a few sub-accounts whose names test what a table can bear.
        let missing: Vec<(String, String)> =
            ids.into_iter().zip(names).filter(|(_, name)| name.chars().all(is_ordinary) && name.len() < 40).collect();

        let arrived = regenerate_until_one_arrives(&app, &mut album, &missing).await?;
        open_panel(&app, &arrived).await?;
        app.see("[data-regeneration=\"arrived\"]").await?;
        app.see("[data-place-open=true]").await?;
        album.picture(&app, "arrived", "the new key is there, and the places that are to be given it").await?;

        app.click("Clear the search").await?;
        app.click("Close the panel").await?;
        regenerate_many(&app, &mut album).await?;

        app.click_on("label[title=\"Dark\"]").await?;
        app.click_on("button[data-filter=\"all\"]").await?;
        wait::until(
            "the whole table is back",
            wait::PATIENCE,
            async || Ok(app.count("[role=row][data-id]").await? > 5),
        )
        .await?;
        album.picture(&app, "dark", "the same desk in the dark").await?;

        app.click_on("label[title=\"Light\"]").await?;
        app.click("Leave the demo").await?;
        app.click("Connect my agency").await?;
        app.see("#credential").await?;
        album.picture(&app, "connect", "connecting an agency of one's own").await?;
        guide(&app, &mut album).await?;
        app.close().await?;
        Ok(album.folder)
    }

    /// Regenerates all old keys at once, as far as a picture of it.
    async fn regenerate_many(app: &App, album: &mut Album) -> Result<(), Trouble> {
        app.click_on("button[data-filter=\"oldKey\"]").await?;
        app.click_on("[role=row]:not([data-id]) [role=checkbox]").await?;
        app.click_on("[data-selection] .primary").await?;
        app.see("#confirm-word").await?;
        let words = app.texts("label[for=confirm-word] strong").await?.join("");
        app.type_into("#confirm-word", &words).await?;
        album.picture(app, "confirm-many", "many keys at once, with their number typed").await?;
        app.click_on("[role=alertdialog] button[type=submit]").await?;
        app.see_no("[role=alertdialog]").await?;
        app.see("[data-run]").await?;
        app.click_on("button[data-filter=\"onItsWay\"]").await?;
        app.see("[role=row] [data-status=onItsWay]").await?;
        album.picture(app, "many", "many keys at once, asked for as fast as HighLevel allows").await?;
        wait::until("the run is over", ARRIVES_WITHIN, async || app.has_button("Done").await).await?;
        app.click("Done").await?;
        app.see_no("[data-run]").await
    }

    /// Connects an agency as HighLevel has it, and regenerates a key as far as the owner's click.
    async fn guide(app: &App, album: &mut Album) -> Result<(), Trouble> {
        let plan = AgencyPlan { size: 40, hostile_names: false, ..AgencyPlan::default() };
        let agency = DemoAgency::start(plan, Clock::wall(), None).await;
        let agency = agency.map_err(|error| Trouble::Agency(error.to_string()))?;
        app.type_into("#agency-name", "Bluewater Agency").await?;
        app.type_into("#credential", &agency.agency_token()).await?;
        app.see("[data-recognised=token]").await?;
        album.picture(app, "recognised", "what was pasted is told before anything is sent").await?;
        app.type_into("#credential", &agency.agency_api_key()).await?;
        app.see("[data-recognised]:not([data-recognised=token])").await?;
        app.click("Advanced").await?;
        app.type_into("#base-address", &agency.api_1_address()).await?;
        app.type_into("#web-address", &agency.api_2_address()).await?;
        app.click("Connect").await?;
        app.see_no("[role=dialog]").await?;
        app.click_on("nav [data-page=subAccounts]").await?;
        app.see("[role=row][data-id]").await?;
        app.click_on("[role=row][data-id]:has([data-status=oldKey]) .name").await?;
        app.click("Regenerate…").await?;
        app.type_into("#confirm-word", "CONFIRM").await?;
        app.click("Open the page in HighLevel").await?;
        app.see("[data-regeneration=confirmed]").await?;
        album
            .picture(app, "guided", "where only the owner can click: the page is open, and these are the steps")
            .await?;
        app.click_on(".agency-trigger").await?;
        app.click("Agency settings…").await?;
        app.see("#setting-dueAfterDays").await?;
        album.picture(app, "settings", "how the agency is set up, with what Key Desk has of it").await?;
        add_keys(app, album, &agency).await
    }

    /// Pastes keys of single sub-accounts, as far as what each line holds.
    async fn add_keys(app: &App, album: &mut Album, agency: &DemoAgency) -> Result<(), Trouble> {
        let ids = agency.sub_account_ids();
        let lines: Vec<String> = ids.iter().filter_map(|id| agency.key_of(id)).take(5).collect();
        app.click_on(".agency-trigger").await?;
        app.click("Add keys of sub-accounts…").await?;
        app.type_into("#key-lines", &lines.join("\n")).await?;
        app.click("Next").await?;
        app.see("[data-line]").await?;
        album.picture(app, "add-keys", "keys of single sub-accounts, looked over line by line").await
    }

    fn is_ordinary(character: char) -> bool {
        character.is_alphanumeric() || " &'-.".contains(character)
    }

    /// Regenerates one missing key after another until one of them has arrived, and returns whose it was.
    async fn regenerate_until_one_arrives(
        app: &App,
        album: &mut Album,
        missing: &[(String, String)],
    ) -> Result<String, Trouble> {
        let mut last = Trouble::NotOnScreen("a sub-account without a key".to_owned());
        let mut seen_on_its_way = false;
        for (index, (id, name)) in missing.iter().take(TRIES).enumerate() {
            app.click_on("button[data-filter=\"all\"]").await?;
            app.type_into("#search", name).await?;
            open_panel(app, id).await?;
            note_place(app, "zapier", "new leads", "").await?;
            note_place(app, "wordPress", "clinic website", "").await?;
            app.click("Regenerate…").await?;
            app.type_into("#confirm-word", "CONFIRM").await?;
            if index == 0 {
                album.picture(app, "confirm", "a new key is made only after the typed word").await?;
            }
            app.click("Yes, make this key").await?;
            app.see_no("#confirm-word").await?;
            app.see("[data-regeneration]").await?;
            if !seen_on_its_way {
                // Some keys come so fast that they are there before the picture is; then the next one is pictured.
                let waiting = "[data-regeneration=\"waiting\"]";
                let picture = album.try_picture(app, "on-its-way").await?;
                seen_on_its_way = app.count(waiting).await? > 0;
                if !seen_on_its_way {
                    continue;
                }
                album.keep(&picture, "asked for once, and watched");
            }
            println!("== waiting for the key (the demo's time runs faster)");
            let arrival = format!("[role=row][data-id=\"{id}\"] [data-status=\"newKey\"]");
            match app.see_within(&arrival, ARRIVES_WITHIN).await {
                Ok(_) => return Ok(id.clone()),
                Err(trouble) => last = trouble,
            }
        }
        Err(last)
    }
}
