//! The witness at the agency's door: for every regenerate request that comes, it looks into the journal before anything is
//! done about it. What is not on disk then was sent too early.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use tokio::sync::watch;

use crate::journal;

/// Sees every regenerate request of one run.
#[derive(Debug)]
pub struct Witness {
    journal: PathBuf,
    seen: Mutex<Seen>,
    /// How many requests have come.
    count: watch::Sender<usize>,
}

#[derive(Debug, Default)]
struct Seen {
    received: HashMap<String, u32>,
    before_disk: Vec<String>,
    trouble: Vec<String>,
}

impl Witness {
    pub fn of(journal: PathBuf) -> Self {
        Self { journal, seen: Mutex::default(), count: watch::Sender::new(0) }
    }

    /// A request for this sub-account came.
    pub fn sees(&self, sub_account_id: &str) {
        let confirmed = journal::confirmations(&self.journal, sub_account_id);
        {
            let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
            let received = seen.received.entry(sub_account_id.to_owned()).or_default();
            *received += 1;
            let received = *received;
            match confirmed {
                Ok(confirmed) if confirmed >= received => {}
                Ok(_) => seen.before_disk.push(sub_account_id.to_owned()),
                Err(error) => {
                    seen.before_disk.push(sub_account_id.to_owned());
                    seen.trouble.push(format!("could not be read when a request came: {error}"));
                }
            }
        }
        self.count.send_modify(|count| *count += 1);
    }

    /// How many requests have come, and how many will have.
    pub fn count(&self) -> watch::Receiver<usize> {
        self.count.subscribe()
    }

    /// The sub-accounts that were asked for too early, and what kept the witness from seeing.
    pub fn testimony(&self) -> (Vec<String>, Vec<String>) {
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        (seen.before_disk.clone(), seen.trouble.clone())
    }
}
