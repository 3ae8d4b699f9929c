//! The judge: what the agency received and did, beside what the journal holds and what the desk says in the end. Pure; it
//! knows neither desk nor agency.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use jiff::{SignedDuration, Timestamp};

use crate::errand::Said;
use crate::journal::{Noted, NotedItem};

/// HighLevel's: within it, a second request must never be sent.
const FIVE_HOURS: SignedDuration = SignedDuration::from_hours(5);

/// A regenerate request as the agency received it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    pub at: Timestamp,
    pub sub_account_id: String,
    /// What was answered; 0 for nothing.
    pub status: u16,
}

impl Received {
    /// Whether the agency said that it did nothing: only then may the owner click again at once.
    fn was_refused(&self) -> bool {
        (400..500).contains(&self.status)
    }

    /// Whether the desk could not know what became of it.
    pub fn was_unanswered(&self) -> bool {
        self.status == 0 || self.status >= 500
    }
}

/// A regenerate request that the agency carried out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CarriedOut {
    pub at: Timestamp,
    pub sub_account_id: String,
}

/// Everything that is known of a run when it has ended.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// In the order in which they came.
    pub received: Vec<Received>,
    pub carried_out: Vec<CarriedOut>,
    /// Those whose confirmation was not on disk when the agency received their request.
    pub before_disk: Vec<String>,
    /// The sub-accounts that had no key before the run.
    pub keyless_before: BTreeSet<String>,
    /// The sub-accounts that have a key after it.
    pub keyed_after: BTreeSet<String>,
    /// The journal at the end, oldest first.
    pub noted: Vec<Noted>,
    /// The items of all runs of many keys, where every key was confirmed in such a run.
    pub items: Option<Vec<NotedItem>>,
    pub said: Vec<Said>,
    /// Whether the instants in the journal are from clocks that were right.
    pub clocks_are_right: bool,
    /// What was wrong with the journal as a file, at any kill or at the end.
    pub journal_trouble: Vec<String>,
    /// Files a desk wrote that hold a key.
    pub files_with_keys: Vec<String>,
}

/// Something that must never be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// A second request within five hours of one that was not refused.
    Double { sub_account_id: String, seconds_after: i64, noted: String },
    /// A request that was received before its confirmation was on disk.
    BeforeDisk { sub_account_id: String },
    /// A request that was carried out, and the journal does not look for its key.
    Lost { sub_account_id: String, noted: String },
    /// Two open regenerations of one sub-account.
    TwoOpen { sub_account_id: String },
    /// The desk says something else of a sub-account than the agency's own books.
    SaysOtherwise { sub_account_id: String, says: String, truth: &'static str },
    /// The journal is not sound, or was set aside.
    Journal(String),
    /// A key was written to disk.
    KeyOnDisk(String),
    /// The run itself broke off.
    NotMade(String),
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Double { sub_account_id, seconds_after, noted } => write!(
                formatter,
                "double: {sub_account_id} was asked for again after {seconds_after} s, and the journal has {noted}"
            ),
            Self::BeforeDisk { sub_account_id } => {
                write!(formatter, "before disk: {sub_account_id} was asked for before that was written down")
            }
            Self::Lost { sub_account_id, noted } => {
                write!(formatter, "lost: {sub_account_id} was regenerated, and the journal has it as {noted}")
            }
            Self::TwoOpen { sub_account_id } => {
                write!(formatter, "two open: {sub_account_id} has more than one open regeneration")
            }
            Self::SaysOtherwise { sub_account_id, says, truth } => {
                write!(formatter, "says otherwise: {sub_account_id} is {says} to the desk, but {truth}")
            }
            Self::Journal(trouble) => write!(formatter, "journal: {trouble}"),
            Self::KeyOnDisk(file) => write!(formatter, "key on disk: {file}"),
            Self::NotMade(trouble) => write!(formatter, "not made: {trouble}"),
        }
    }
}

const NOTHING: &str = "nothing";

/// Everything in these facts that must never be.
pub fn judge(facts: &Facts) -> Vec<Finding> {
    let mut found = doubles(facts);
    found.extend(before_disk(facts));
    found.extend(lost(facts));
    found.extend(two_open(facts));
    found.extend(otherwise(facts));
    found.extend(items_otherwise(facts));
    found.extend(facts.journal_trouble.iter().cloned().map(Finding::Journal));
    found.extend(facts.files_with_keys.iter().cloned().map(Finding::KeyOnDisk));
    found
}

fn by_sub_account<'a, T>(all: &'a [T], id: impl Fn(&'a T) -> &'a str) -> BTreeMap<&'a str, Vec<&'a T>> {
    let mut sorted: BTreeMap<&str, Vec<&T>> = BTreeMap::new();
    for one in all {
        sorted.entry(id(one)).or_default().push(one);
    }
    sorted
}

fn doubles(facts: &Facts) -> Vec<Finding> {
    let mut found = BTreeMap::new();
    let mut note = |id: &str, first: Timestamp, second: Timestamp| {
        let after = second.duration_since(first);
        if after < FIVE_HOURS {
            found.entry(id.to_owned()).or_insert(after.as_secs());
        }
    };
    for (id, received) in by_sub_account(&facts.received, |received| &received.sub_account_id) {
        for pair in received.windows(2).filter(|pair| !pair[0].was_refused()) {
            note(id, pair[0].at, pair[1].at);
        }
    }
    // Asked of the other book as well: a request that was carried out is none that was refused, whatever was answered.
    for (id, done) in by_sub_account(&facts.carried_out, |done| &done.sub_account_id) {
        for pair in done.windows(2) {
            note(id, pair[0].at, pair[1].at);
        }
    }
    found
        .into_iter()
        .map(|(sub_account_id, seconds_after)| {
            let noted = facts.noted.iter().filter(|noted| noted.sub_account_id == sub_account_id);
            let noted: Vec<String> = noted
                .map(|noted| {
                    format!("{} (attempt {}, confirmed at {})", noted.state, noted.attempt, noted.confirmed_at)
                })
                .collect();
            Finding::Double { sub_account_id, seconds_after, noted: noted.join(", ") }
        })
        .collect()
}

fn before_disk(facts: &Facts) -> Vec<Finding> {
    let mut found: BTreeSet<&str> = facts.before_disk.iter().map(String::as_str).collect();
    let noted = by_sub_account(&facts.noted, |noted| &noted.sub_account_id);
    for (id, received) in by_sub_account(&facts.received, |received| &received.sub_account_id) {
        let noted = noted.get(id).map(Vec::as_slice).unwrap_or_default();
        let confirmed: u32 = noted.iter().map(|noted| noted.attempt).sum();
        let all_confirmed = usize::try_from(confirmed).is_ok_and(|confirmed| confirmed >= received.len());
        // One request for each confirmation, in their order; a second try within a run is none the five hours allow.
        let in_time = !facts.clocks_are_right
            || noted.iter().zip(&received).all(|(noted, received)| noted.confirmed_at <= received.at);
        if !all_confirmed || !in_time {
            found.insert(id);
        }
    }
    found.into_iter().map(|id| Finding::BeforeDisk { sub_account_id: id.to_owned() }).collect()
}

fn newest<'a>(facts: &'a Facts, id: &str) -> Option<&'a Noted> {
    facts.noted.iter().rev().find(|noted| noted.sub_account_id == id)
}

fn lost(facts: &Facts) -> Vec<Finding> {
    by_sub_account(&facts.carried_out, |done| &done.sub_account_id)
        .into_keys()
        .filter_map(|id| {
            let newest = newest(facts, id);
            if newest.is_some_and(|newest| newest.is_open() || newest.state == "arrived") {
                return None;
            }
            let noted = newest.map_or(NOTHING, |newest| newest.state.as_str()).to_owned();
            Some(Finding::Lost { sub_account_id: id.to_owned(), noted })
        })
        .collect()
}

fn two_open(facts: &Facts) -> Vec<Finding> {
    by_sub_account(&facts.noted, |noted| &noted.sub_account_id)
        .into_iter()
        .filter(|(_, noted)| noted.iter().filter(|noted| noted.is_open()).count() > 1)
        .map(|(id, _)| Finding::TwoOpen { sub_account_id: id.to_owned() })
        .collect()
}

/// Compares what the desk says in the end, and what the journal holds, with what is true of each sub-account.
fn otherwise(facts: &Facts) -> Vec<Finding> {
    facts
        .said
        .iter()
        .filter_map(|said| {
            let id = said.sub_account_id.as_str();
            let says = said.state.as_deref().unwrap_or(NOTHING);
            let noted = newest(facts, id).map_or(NOTHING, |newest| newest.state.as_str());
            let (truth, fitting) = truth(facts, id);
            let truth = if noted == says { truth } else { "its journal says something else" };
            let fits = noted == says && fitting.contains(&says);
            (!fits).then(|| Finding::SaysOtherwise { sub_account_id: id.to_owned(), says: says.to_owned(), truth })
        })
        .collect()
}

/// What became of a sub-account, and what a desk that looked afterwards may say of it.
fn truth(facts: &Facts, id: &str) -> (&'static str, &'static [&'static str]) {
    let last = facts.received.iter().rev().find(|received| received.sub_account_id == id);
    let Some(last) = last else {
        // Confirmed and never sent is "unknown": a desk that was killed cannot tell it from sent and unanswered.
        return ("nothing was received", &[NOTHING, "unknown"]);
    };
    if facts.carried_out.iter().any(|done| done.sub_account_id == id) {
        return if facts.keyed_after.contains(id) {
            ("its new key came", &["arrived"])
        } else if facts.keyless_before.contains(id) {
            // Nobody can see that a key is gone where there was none.
            ("its new key is on its way", &["waiting", "unknown"])
        } else {
            ("its new key is on its way", &["waiting"])
        };
    }
    if last.was_refused() {
        ("its request was refused", &["failed", "unknown"])
    } else {
        ("its request was neither carried out nor answered", &["unknown"])
    }
}

/// A run of many says of each of its keys whether it was asked for: as often as that was confirmed, and no other way.
fn items_otherwise(facts: &Facts) -> Vec<Finding> {
    let Some(items) = &facts.items else { return Vec::new() };
    let noted = by_sub_account(&facts.noted, |noted| &noted.sub_account_id);
    let mut found = Vec::new();
    for (id, items) in by_sub_account(items, |item| &item.sub_account_id) {
        let begun = |item: &&&NotedItem| matches!(item.outcome.as_str(), "accepted" | "refused" | "unanswered");
        let not_begun = |item: &&NotedItem| matches!(item.outcome.as_str(), "leftOut" | "notSent");
        let says = items.iter().map(|item| item.outcome.as_str()).collect::<Vec<_>>().join(", ");
        let confirmed: usize = noted.get(id).map_or(0, Vec::len);
        let truth = if items.iter().any(|item| !begun(&item) && !not_begun(item)) {
            "its run is over"
        } else if items.iter().filter(begun).count() != confirmed {
            "it was confirmed another number of times"
        } else {
            continue;
        };
        found.push(Finding::SaysOtherwise { sub_account_id: id.to_owned(), says, truth });
    }
    found
}
