//! What the campaign tells a desk it starts, and what a desk that ends properly tells it: one line of JSON each way. Nothing is
//! done here.

use std::path::PathBuf;
use std::time::Duration;

use serde::{Deserialize, Serialize};

/// What a desk is to do.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Errand {
    pub journal: PathBuf,
    pub base_address: String,
    pub regenerate_address: String,
    pub credential: String,
    /// The key of all fingerprints, which a real keychain would have kept since the desk's earlier life.
    pub fingerprint_key: String,
    /// How far the computer's clock is ahead of the true time in this life; behind it, where negative.
    pub clock_ahead_hours: i64,
    pub work: Work,
}

/// How far a desk is to go.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Work {
    /// Regenerate, look and regenerate again what can be, until it is killed.
    UntilKilled {
        /// In this order.
        sub_account_ids: Vec<String>,
        /// Whether they are confirmed as many at once; else each by itself.
        many: bool,
        /// So many at a time, where each is confirmed by itself.
        at_once: usize,
        /// Whether it looks before the first request; else it begins with what its journal holds.
        look_first: bool,
    },
    /// Look, say how everything stands, and end.
    Reconcile {
        /// For so long, look again and again.
        looking: Duration,
    },
}

/// How a sub-account stands in the eyes of a desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    pub sub_account_id: String,
    /// The state of its newest regeneration, as the journal names it.
    pub state: Option<String>,
}
