//! Demo mode: a desk of its own on the demo agency, which runs inside the program. Its time runs faster, it keeps nothing,
//! and it ends when it is left.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use jiff::Timestamp;
use keydesk_core::clock::{Clock, Sleep, time_left};
use keydesk_core::desk::{ConnectRequest, Desk, Parts, Settings};
use keydesk_core::error::{DeskError, ErrorCode};
use keydesk_core::highlevel::Addresses;
use keydesk_core::journal::{Journal, Opened};
use keydesk_core::phrase::Phrase;
use keydesk_core::secrets::SessionSecrets;
use keydesk_core::settings::AgencySettings;
use keydesk_demo_agency::{AgencyPlan, Clock as AgencyClock, DemoAgency};
use tauri::AppHandle;
use tauri::async_runtime::JoinHandle;

use crate::desks::Which;
use crate::events;
use crate::shell::browser::Browser;
use crate::shell::language;

/// How many times faster than the wall the demo's clock runs: five hours pass in five minutes.
const SPEED: f64 = 60.0;

/// The demo while it is open.
pub struct Demo {
    /// Its desk.
    pub desk: Desk,
    /// Tells one demo of a run from the next.
    pub number: u64,
    agency: DemoAgency,
    tasks: Vec<JoinHandle<()>>,
}

impl Drop for Demo {
    fn drop(&mut self) {
        for task in &self.tasks {
            task.abort();
        }
        let agency = self.agency.clone();
        tauri::async_runtime::spawn(async move { agency.stop().await });
    }
}

/// Starts the demo agency and connects a desk to it.
pub async fn start(app: &AppHandle) -> Result<Demo, DeskError> {
    static STARTED: AtomicU64 = AtomicU64::new(0);
    let number = STARTED.fetch_add(1, Ordering::Relaxed);
    let clock = AgencyClock::starting_at(Timestamp::now(), SPEED);
    let agency = DemoAgency::start(AgencyPlan { hostile_names: false, ..AgencyPlan::default() }, clock.clone(), None)
        .await
        .map_err(|_| {
            DeskError::new(ErrorCode::DemoUnavailable, Phrase::new("error-demo"), Phrase::new("error-demo-next"))
        })?;
    let desk = Desk::open(Parts {
        agency_id: format!("demo-{number}"),
        clock: Arc::new(DemoClock(clock)),
        secrets: Arc::new(SessionSecrets::default()),
        pages: Arc::new(Browser(app.clone())),
        journal: Journal::in_memory().map(|journal| Opened { journal, set_aside: None }).map_err(DeskError::from),
        settings: Settings::default(),
        agency: None,
        demo: true,
    })
    .await;
    desk.set_language(language::spoken(app));
    let connected = desk
        .connect(ConnectRequest {
            credential: agency.agency_api_key(),
            agency_name: "Bluewater Agency".to_owned(),
            settings: AgencySettings {
                addresses: Addresses {
                    base: Some(agency.api_1_address()),
                    api2: Some(agency.api_2_address()),
                    regenerate: Some(agency.regenerate_address()),
                    web: Some(agency.api_2_address()),
                    ..Addresses::default()
                },
                ..AgencySettings::default()
            },
            session_only: true,
            another: false,
        })
        .await;
    if let Err(error) = connected {
        agency.stop().await;
        return Err(error);
    }
    let watching = desk.clone();
    let tasks = vec![
        tauri::async_runtime::spawn(async move { watching.watch().await }),
        events::forward(app, desk.clone(), Which::Demo(number)),
    ];
    Ok(Demo { desk, number, agency, tasks })
}

/// The demo agency's clock, for the desk: both see the same time.
struct DemoClock(AgencyClock);

impl Clock for DemoClock {
    fn now(&self) -> Timestamp {
        self.0.now()
    }

    fn sleep_until(&self, instant: Timestamp) -> Sleep<'_> {
        Box::pin(async move {
            while let Some(left) = time_left(self.now(), instant) {
                tokio::time::sleep(left.div_f64(SPEED)).await;
            }
        })
    }

    fn speed(&self) -> f64 {
        SPEED
    }
}
