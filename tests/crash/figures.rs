//! What a campaign adds up to.

use std::fmt;
use std::ops::AddAssign;

use crate::findings::Finding;

/// The sums over all runs.
#[derive(Debug, Clone, Default)]
pub struct Figures {
    pub runs: usize,
    pub starts: usize,
    pub kills: usize,
    /// Regenerate requests the agency received.
    pub requests: usize,
    pub carried_out: usize,
    /// Requests of which the desk could not know what became of them.
    pub unanswered: usize,
    /// Requests that were on disk and not yet received when the desk was killed.
    pub killed_before_sending: usize,
    /// Requests that were received and whose answer was not yet on disk when the desk was killed.
    pub killed_before_answer: usize,
    /// What must never be, with the seed of the run it was found in.
    pub findings: Vec<(u64, Finding)>,
}

impl Figures {
    pub fn find(&mut self, seed: u64, finding: Finding) {
        self.findings.push((seed, finding));
    }

    pub fn doubles(&self) -> usize {
        self.findings.iter().filter(|(_, finding)| matches!(finding, Finding::Double { .. })).count()
    }

    pub fn lost(&self) -> usize {
        self.findings.iter().filter(|(_, finding)| matches!(finding, Finding::Lost { .. })).count()
    }

    /// Every finding, a line each, with the command that repeats its run.
    pub fn report(&self) -> String {
        let line = |(seed, finding): &(u64, Finding)| {
            format!("seed {seed}: {finding}\n    repeat it with: cargo xtask crash --runs 1 --seed {seed}\n")
        };
        self.findings.iter().map(line).collect()
    }
}

impl AddAssign for Figures {
    fn add_assign(&mut self, other: Self) {
        self.runs += other.runs;
        self.starts += other.starts;
        self.kills += other.kills;
        self.requests += other.requests;
        self.carried_out += other.carried_out;
        self.unanswered += other.unanswered;
        self.killed_before_sending += other.killed_before_sending;
        self.killed_before_answer += other.killed_before_answer;
        self.findings.extend(other.findings);
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "runs {}, starts {}, kills {}\n\
             requests {}, carried out {}, left without an answer {}\n\
             killed with a request on disk but not sent {}, sent but its answer not on disk {}\n\
             crash: {} runs, {} kills, {} requests, doubles {}, lost {}",
            self.runs,
            self.starts,
            self.kills,
            self.requests,
            self.carried_out,
            self.unanswered,
            self.killed_before_sending,
            self.killed_before_answer,
            self.runs,
            self.kills,
            self.requests,
            self.doubles(),
            self.lost(),
        )
    }
}
