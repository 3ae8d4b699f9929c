//! How every desktop test begins and ends: a private desktop and a demo agency of its own before, and afterwards the
//! proof that no secret stayed anywhere and that the folders of the person running the tests are as they were.

use std::{
    fs,
    panic::{AssertUnwindSafe, resume_unwind},
    path::PathBuf,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use futures_util::FutureExt;
use keydesk_demo_agency::{AgencyPlan, Clock, DemoAgency};

use crate::{
    Trouble,
    app::App,
    desktop::{Desktop, Keychain},
    leaks::{self, OwnFolders},
    places,
};

/// One test's desktop with the agency it is about.
pub struct Desk {
    /// The private desktop.
    pub desktop: Desktop,
    /// The demo agency, in this test's own process.
    pub agency: DemoAgency,
    others: Mutex<Vec<DemoAgency>>,
    open: Mutex<Option<App>>,
    also_secret: Mutex<Vec<String>>,
}

impl Desk {
    /// Opens the app as a double click does.
    pub async fn open(&self) -> Result<App, Trouble> {
        let app = self.desktop.open_app(&[]).await?;
        *self.open.lock().unwrap_or_else(PoisonError::into_inner) = Some(app.clone());
        Ok(app)
    }

    /// Closes the app; returns when its process is gone.
    pub async fn close(&self, app: App) -> Result<(), Trouble> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner).take();
        app.close().await
    }

    /// Quits the app as its owner does, with the cross in the window's corner; returns when its process is gone.
    pub async fn quit(&self, app: App) -> Result<(), Trouble> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner).take();
        app.quit().await
    }

    /// Starts one more agency; it ends with the desk, and none of its secrets may be left behind either.
    pub async fn another_agency(&self, plan: AgencyPlan) -> Result<DemoAgency, Trouble> {
        let agency = start(plan).await?;
        self.others.lock().unwrap_or_else(PoisonError::into_inner).push(agency.clone());
        Ok(agency)
    }

    /// A secret the agency does not know of, and that may not be left behind either.
    pub fn also_secret(&self, secret: &str) {
        self.also_secret.lock().unwrap_or_else(PoisonError::into_inner).push(secret.to_owned());
    }

    fn secrets(&self) -> Vec<String> {
        let mut secrets = self.agency.all_secrets();
        for other in self.others.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            secrets.extend(other.all_secrets());
        }
        secrets.extend(self.also_secret.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned());
        secrets
    }

    /// What somebody wants to see who asks why this test failed: the screen and the programs' own words.
    async fn keep_evidence(&self, name: &str) {
        let folder = places::target().join("desktop-failures").join(name);
        let kept = fs::create_dir_all(&folder);
        let app = self.open.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let (Ok(()), Some(app)) = (kept, app) {
            let picture = app.screenshot(&folder.join("screen.png")).await;
            eprintln!("{name}: the screen is in {} ({picture:?})", folder.display());
        }
        let logs: Vec<PathBuf> = fs::read_dir(self.desktop.folder().join("logs"))
            .map(|entries| entries.flatten().map(|entry| entry.path()).collect())
            .unwrap_or_default();
        for log in logs {
            if let Some(file) = log.file_name() {
                let _ = fs::copy(&log, folder.join(file));
            }
        }
    }

    /// The closing step of every test.
    async fn tidy(self, own_folders: &OwnFolders) -> Result<(), Trouble> {
        let open = self.open.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(app) = open {
            app.close().await?;
        }
        let secrets = self.secrets();
        let credentials = [self.agency.agency_api_key(), self.agency.agency_token()];
        assert!(secrets.len() > 2, "the agency of this test has keys whose absence can be proved");
        assert!(credentials.iter().all(|credential| secrets.contains(credential)), "and its own credentials too");
        leaks::assert_none_in(self.desktop.folder(), &self.desktop.keychain_folder(), &secrets)?;
        OwnFolders::now().assert_unchanged_since(own_folders)
    }
}

/// Nothing an owner does here takes longer; a driver that stopped answering must not stop all tests.
const LONGEST_JOURNEY: Duration = Duration::from_mins(4);

/// An agency of this many sub-accounts, of all kinds.
#[must_use]
pub fn agency_of(size: usize) -> AgencyPlan {
    AgencyPlan { size, ..AgencyPlan::default() }
}

async fn start(plan: AgencyPlan) -> Result<DemoAgency, Trouble> {
    DemoAgency::start(plan, Clock::wall(), None).await.map_err(|error| Trouble::Agency(error.to_string()))
}

/// Runs one test: sets its desk up, lets it be used, and tidies up, whatever happened.
pub async fn on_a_desk(
    name: &str,
    keychain: Keychain,
    plan: AgencyPlan,
    journey: impl AsyncFnOnce(&Desk) -> Result<(), Trouble>,
) -> Result<(), Trouble> {
    on_a_desk_for(LONGEST_JOURNEY, name, keychain, plan, journey).await
}

/// As [`on_a_desk`], for a journey that may take this long.
pub async fn on_a_desk_for(
    longest: Duration,
    name: &str,
    keychain: Keychain,
    plan: AgencyPlan,
    journey: impl AsyncFnOnce(&Desk) -> Result<(), Trouble>,
) -> Result<(), Trouble> {
    let own_folders = OwnFolders::now();
    let agency = start(plan).await?;
    let desk = Desk {
        desktop: Desktop::start(keychain).await?,
        agency,
        others: Mutex::default(),
        open: Mutex::default(),
        also_secret: Mutex::default(),
    };
    let journey = tokio::time::timeout(longest, journey(&desk));
    let outcome = AssertUnwindSafe(journey).catch_unwind().await;
    let outcome = outcome.map(|ended| {
        let late = || Trouble::TimedOut { what: "the journey's end".to_owned(), within: longest, last: None };
        ended.unwrap_or_else(|_| Err(late()))
    });
    if !matches!(outcome, Ok(Ok(()))) {
        desk.keep_evidence(name).await;
    }
    let tidied = desk.tidy(&own_folders).await;
    match outcome {
        Err(panic) => resume_unwind(panic),
        Ok(Err(trouble)) => {
            eprintln!("{name}: {trouble}");
            Err(trouble)
        }
        Ok(Ok(())) => tidied,
    }
}
