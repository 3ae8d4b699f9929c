//! Which desk the window shows: one of the owner's agencies, or the demo's while it is open. None of them touch.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use keydesk_core::desk::{Desk, Standing};
use keydesk_core::error::{DeskError, ErrorCode};
use keydesk_core::phrase::Phrase;
use keydesk_core::words::Language;
use tokio::sync::{Notify, watch};

use crate::agencies::{Agency, AgencyEntry};
use crate::demo::Demo;

/// How long a window may take for all rows before what waits for that goes on.
const LONGEST_READING: Duration = Duration::from_secs(5);

/// A desk, by what it is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Which {
    /// The demo with this number.
    Demo(u64),
    /// The agency with this id.
    Agency(String),
}

/// The owner's agencies, and the one of them that is shown.
#[derive(Clone, Default)]
struct Own {
    agencies: Vec<Agency>,
    shown: String,
}

/// The desks of the running app.
pub struct Desks {
    own: watch::Sender<Option<Own>>,
    demo: Mutex<Option<Demo>>,
    /// The agency that is being connected beside those there are.
    joining: Mutex<Option<Desk>>,
    /// Something changed at one of the owner's desks.
    stirred: Notify,
    /// The window has every row of the desk it shows.
    read: Notify,
}

impl Default for Desks {
    fn default() -> Self {
        Self {
            own: watch::Sender::new(None),
            demo: Mutex::new(None),
            joining: Mutex::new(None),
            stirred: Notify::new(),
            read: Notify::new(),
        }
    }
}

impl Desks {
    /// The owner's desks are open; commands that wait for them go on. A demo that failed to start is told as a notice.
    pub fn ready(&self, agencies: Vec<Agency>, shown: String, demo: Option<Result<Demo, DeskError>>) {
        match demo {
            Some(Ok(demo)) => *self.demo() = Some(demo),
            Some(Err(error)) => {
                if let Some(first) = agencies.first() {
                    first.desk.add_notice(error);
                }
            }
            None => {}
        }
        self.own.send_replace(Some(Own { agencies, shown }));
    }

    async fn open(&self) -> Result<Own, DeskError> {
        let mut own = self.own.subscribe();
        let open = own.wait_for(Option::is_some).await.map(|own| own.clone());
        open.ok().flatten().ok_or_else(|| DeskError::internal("desk-never-opened"))
    }

    /// The owner's agency that is shown, or would be without the demo, once it is open.
    pub async fn own(&self) -> Result<Agency, DeskError> {
        let Own { agencies, shown } = self.open().await?;
        let found = agencies.into_iter().find(|agency| agency.id == shown);
        found.ok_or_else(|| DeskError::internal("no-agency-shown"))
    }

    /// One of the owner's agencies.
    pub async fn agency(&self, id: &str) -> Result<Agency, DeskError> {
        let found = self.open().await?.agencies.into_iter().find(|agency| agency.id == id);
        found.ok_or_else(|| {
            DeskError::new(
                ErrorCode::NotConnected,
                Phrase::new("error-agency-unknown"),
                Phrase::new("error-agency-unknown-next"),
            )
        })
    }

    /// The owner's agencies.
    pub async fn all(&self) -> Result<Vec<Agency>, DeskError> {
        Ok(self.open().await?.agencies)
    }

    /// What the list of agencies shows.
    pub async fn entries(&self) -> Result<Vec<AgencyEntry>, DeskError> {
        let Own { agencies, shown } = self.open().await?;
        Ok(agencies.iter().filter_map(|agency| agency.entry(agency.id == shown)).collect())
    }

    /// The desk the window shows.
    pub async fn shown(&self) -> Result<Desk, DeskError> {
        let own = self.own().await?.desk;
        Ok(self.demo().as_ref().map_or(own, |demo| demo.desk.clone()))
    }

    /// Adds an agency, and shows it.
    pub fn add(&self, agency: Agency) {
        self.own.send_modify(|own| {
            let own = own.get_or_insert_default();
            own.shown.clone_from(&agency.id);
            own.agencies.push(agency);
        });
    }

    /// From now on this agency is being connected beside the others, or none is any more.
    pub fn set_joining(&self, desk: Option<Desk>) {
        *self.joining.lock().unwrap_or_else(PoisonError::into_inner) = desk;
    }

    /// The agency that is being connected beside those there are.
    pub fn joining(&self) -> Option<Desk> {
        self.joining.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Shows another agency.
    pub async fn show(&self, id: &str) -> Result<Agency, DeskError> {
        let agency = self.agency(id).await?;
        self.own.send_modify(|own| {
            if let Some(own) = own {
                id.clone_into(&mut own.shown);
            }
        });
        Ok(agency)
    }

    /// Lets go of an agency. Another one is shown where it was.
    pub fn forget(&self, id: &str) {
        self.own.send_modify(|own| {
            let Some(own) = own else { return };
            own.agencies.retain(|agency| agency.id != id);
            if own.shown == id {
                own.shown = own.agencies.first().map(|agency| agency.id.clone()).unwrap_or_default();
            }
        });
    }

    /// Lets go of every agency, and shows this one.
    pub fn begin_anew(&self, agency: Agency) {
        self.own.send_replace(Some(Own { shown: agency.id.clone(), agencies: vec![agency] }));
        self.stir();
    }

    /// Whether closing the app would leave something undone: keys to watch for, a run that goes on, or looks
    /// that the owner set a time for.
    pub fn has_work(&self) -> bool {
        let own = self.own.borrow();
        let mut agencies = own.iter().flat_map(|own| &own.agencies);
        agencies.any(|agency| agency.desk.run_goes_on() || agency.desk.view().next_look_at.is_some())
    }

    /// Whether many keys are being regenerated in one of the owner's agencies.
    pub fn runs_go_on(&self) -> bool {
        let own = self.own.borrow();
        own.iter().flat_map(|own| &own.agencies).any(|agency| agency.desk.run_goes_on())
    }

    /// How the keys of all the owner's agencies stand.
    pub fn standing(&self) -> Standing {
        let own = self.own.borrow();
        let agencies = own.iter().flat_map(|own| &own.agencies);
        agencies.map(|agency| agency.desk.standing()).fold(Standing::default(), |sum, one| Standing {
            on_their_way: sum.on_their_way + one.on_their_way,
            need_owner: sum.need_owner + one.need_owner,
        })
    }

    /// From now on the owner reads this language at every open desk.
    pub fn speak(&self, language: Language) {
        for agency in self.own.borrow().iter().flat_map(|own| &own.agencies) {
            agency.desk.set_language(language);
        }
        if let Some(demo) = self.demo().as_ref() {
            demo.desk.set_language(language);
        }
        self.stir();
    }

    /// Something changed at one of the owner's desks.
    pub fn stir(&self) {
        self.stirred.notify_one();
    }

    /// The window has every row of the desk it shows.
    pub fn tell_read(&self) {
        self.read.notify_one();
    }

    /// Waits until the window has every row of the desk it shows; not for ever, because a window may be slow.
    pub async fn read_whole(&self) {
        let _ = tokio::time::timeout(LONGEST_READING, self.read.notified()).await;
    }

    /// Waits until something changes at one of the owner's desks.
    pub async fn stirred(&self) {
        self.stirred.notified().await;
    }

    /// Shows the demo instead.
    pub fn show_demo(&self, demo: Demo) {
        *self.demo() = Some(demo);
    }

    /// Ends the demo, if one is open; what was done in it is forgotten.
    pub fn end_demo(&self) {
        *self.demo() = None;
    }

    /// Whether this desk is what the window shows.
    pub fn shows(&self, which: &Which) -> bool {
        let demo = self.demo().as_ref().map(|demo| demo.number);
        match (which, demo) {
            (Which::Demo(number), shown) => shown == Some(*number),
            (Which::Agency(_), Some(_)) => false,
            (Which::Agency(id), None) => self.own.borrow().as_ref().is_some_and(|own| own.shown == *id),
        }
    }

    fn demo(&self) -> MutexGuard<'_, Option<Demo>> {
        self.demo.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
