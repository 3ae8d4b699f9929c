//! Which desk the window shows: the owner's own, or the demo's while it is open. The two never touch.

use std::sync::{Mutex, MutexGuard, PoisonError};

use keydesk_core::desk::Desk;
use keydesk_core::error::DeskError;
use tokio::sync::watch;

use crate::demo::Demo;

/// The desks of the running app.
pub struct Desks {
    own: watch::Sender<Option<Desk>>,
    demo: Mutex<Option<Demo>>,
}

impl Default for Desks {
    fn default() -> Self {
        Self { own: watch::Sender::new(None), demo: Mutex::new(None) }
    }
}

impl Desks {
    /// The owner's desk is open; commands that wait for it go on. A demo that failed to start is told as a notice.
    pub fn ready(&self, own: Desk, demo: Option<Result<Demo, DeskError>>) {
        match demo {
            Some(Ok(demo)) => *self.demo() = Some(demo),
            Some(Err(error)) => own.add_notice(error),
            None => {}
        }
        self.own.send_replace(Some(own));
    }

    /// The owner's own desk, once it is open.
    pub async fn own(&self) -> Result<Desk, DeskError> {
        let mut own = self.own.subscribe();
        let open = own.wait_for(Option::is_some).await.map(|desk| desk.clone());
        open.ok().flatten().ok_or_else(|| DeskError::internal("the desk was never opened"))
    }

    /// The desk the window shows.
    pub async fn shown(&self) -> Result<Desk, DeskError> {
        let own = self.own().await?;
        Ok(self.demo().as_ref().map_or(own, |demo| demo.desk.clone()))
    }

    /// Whether closing the app would leave something undone: keys to watch for, or a run that goes on.
    pub fn has_work(&self) -> bool {
        let own = self.own.borrow();
        own.as_ref().is_some_and(|own| own.run_goes_on() || own.view().next_look_at.is_some())
    }

    /// Shows the demo instead.
    pub fn show_demo(&self, demo: Demo) {
        *self.demo() = Some(demo);
    }

    /// Ends the demo, if one is open; what was done in it is forgotten.
    pub fn end_demo(&self) {
        *self.demo() = None;
    }

    /// Whether this demo (or, for `None`, the owner's desk) is what the window shows.
    pub fn shows(&self, demo: Option<u64>) -> bool {
        self.demo().as_ref().map(|shown| shown.number) == demo
    }

    fn demo(&self) -> MutexGuard<'_, Option<Demo>> {
        self.demo.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
