//! One run: an agency, a desk that is started and killed as its plan says, a last start that ends properly, and everything
//! that is then known. Judging is done in `findings`.

use std::collections::{BTreeSet, HashMap};
use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use aho_corasick::AhoCorasick;
use jiff::Timestamp;
use keydesk_demo_agency::{AgencyPlan, Arrival, Clock, DemoAgency, Limits};
use tokio::time::{sleep, timeout};

use crate::errand::{Errand, Said, Work};
use crate::figures::Figures;
use crate::findings::{CarriedOut, Facts, Finding, Received, judge};
use crate::journal;
use crate::plan::{Kill, Life, Plan, SUB_ACCOUNTS};
use crate::trouble::Trouble;
use crate::witness::Witness;

const REGENERATE: &str = "/demo/regenerate/";
/// No life is longer, also where the request never comes at which it was to end.
const LONGEST_LIFE: Duration = Duration::from_millis(500);
/// How long a desk that is to end by itself may take.
const LAST_LIFE: Duration = Duration::from_mins(1);
/// The agency tells the time in whole seconds. A desk whose own clock is wrong knows it no better, and may take a look for older
/// than a confirmation that is less than a second older than the look.
const WHOLE_SECOND: Duration = Duration::from_millis(1_200);
/// The key of all fingerprints. Any text will do, as long as every life has the same.
const FINGERPRINT_KEY: &str = "the same in every life of the desk";
/// How many characters at the end of a key give it away.
const TELLING: usize = 24;

/// Makes the run of this seed and judges it.
pub async fn make(program: &Path, seed: u64) -> Figures {
    let mut figures = Figures { runs: 1, ..Figures::default() };
    match Run::begin(program, seed).await {
        Ok(mut run) => {
            let ended = run.live(&mut figures).await;
            let facts = match ended {
                Ok(facts) => facts,
                Err(trouble) => {
                    figures.find(seed, Finding::NotMade(trouble.to_string()));
                    return figures;
                }
            };
            run.agency.stop().await;
            figures.requests += facts.received.len();
            figures.carried_out += facts.carried_out.len();
            figures.unanswered += facts.received.iter().filter(|received| received.was_unanswered()).count();
            for finding in judge(&facts) {
                figures.find(seed, finding);
            }
        }
        Err(trouble) => figures.find(seed, Finding::NotMade(trouble.to_string())),
    }
    figures
}

struct Run {
    program: PathBuf,
    plan: Plan,
    agency: DemoAgency,
    witness: Arc<Witness>,
    journal: PathBuf,
    keyless_before: BTreeSet<String>,
    journal_trouble: Vec<String>,
    /// The journal's folder, and nothing but the journal's.
    _folder: tempfile::TempDir,
    /// What desks complain about.
    complaints: tempfile::NamedTempFile,
}

impl Run {
    async fn begin(program: &Path, seed: u64) -> Result<Self, Trouble> {
        let plan = Plan::of(seed);
        let agency_plan = AgencyPlan {
            seed,
            size: SUB_ACCOUNTS,
            // Rate limits are tried elsewhere; here they would only be a pause.
            limits: Limits { per_window: 1000, window_seconds: 1, ..Limits::default() },
            ..AgencyPlan::default()
        };
        let agency = DemoAgency::start(agency_plan, Clock::wall(), None).await?;
        let ids = agency.sub_account_ids();
        for (id, arrival) in ids.iter().zip(&plan.arrivals) {
            agency.set_arrival(id, *arrival);
        }
        let keyless_before = ids.into_iter().filter(|id| agency.key_of(id).is_none()).collect();
        agency.set_chaos(plan.chaos.clone());
        let folder = tempfile::tempdir()?;
        let journal = folder.path().join("journal.db");
        let witness = Arc::new(Witness::of(journal.clone()));
        let told = witness.clone();
        agency.on_regenerate(move |id| told.sees(id));
        Ok(Self {
            program: program.to_path_buf(),
            plan,
            agency,
            witness,
            journal,
            keyless_before,
            journal_trouble: Vec::new(),
            _folder: folder,
            complaints: tempfile::NamedTempFile::new()?,
        })
    }

    /// All lives of the desk, to the last.
    async fn live(&mut self, figures: &mut Figures) -> Result<Facts, Trouble> {
        for life in self.plan.lives.clone() {
            self.live_and_be_killed(&life, figures).await?;
        }
        self.agency.clear_fault();
        let said = self.reconcile(figures).await?;
        Ok(self.facts(said))
    }

    async fn live_and_be_killed(&mut self, life: &Life, figures: &mut Figures) -> Result<(), Trouble> {
        let ids = self.agency.sub_account_ids();
        let work = Work::UntilKilled {
            sub_account_ids: life.order.iter().filter_map(|place| ids.get(*place).cloned()).collect(),
            many: self.plan.many,
            at_once: life.at_once,
            look_first: life.look_first,
        };
        let mut count = self.witness.count();
        let before = *count.borrow_and_update();
        let mut desk = self.start(work, life.clock_ahead_hours, Stdio::null())?;
        figures.starts += 1;
        match life.kill {
            Kill::AfterStart(time) => sleep(time).await,
            Kill::AfterRequest { nth, then } => {
                if timeout(LONGEST_LIFE, count.wait_for(|count| *count >= before + nth)).await.is_ok() {
                    sleep(then).await;
                }
            }
        }
        if let Some(status) = desk.try_wait()? {
            return Err(Trouble::Desk(format!("ended by itself ({status}): {}", self.complaint())));
        }
        desk.kill()?;
        desk.wait()?;
        figures.kills += 1;
        self.look_at_what_is_left(figures);
        Ok(())
    }

    /// The journal as the kill left it: it must be sound, and it tells in the middle of what the desk was killed.
    fn look_at_what_is_left(&mut self, figures: &mut Figures) {
        match journal::read_as_left(&self.journal) {
            Ok(noted) => {
                let mut received: HashMap<String, u32> = HashMap::new();
                for request in self.received() {
                    *received.entry(request.sub_account_id).or_default() += 1;
                }
                let mut confirmed: HashMap<&str, u32> = HashMap::new();
                for noted in &noted {
                    *confirmed.entry(&noted.sub_account_id).or_default() += noted.attempt;
                    if noted.state == "confirmed" {
                        let received = received.get(&noted.sub_account_id).copied().unwrap_or_default();
                        if received < confirmed[noted.sub_account_id.as_str()] {
                            figures.killed_before_sending += 1;
                        } else {
                            figures.killed_before_answer += 1;
                        }
                    }
                }
            }
            Err(trouble) => self.journal_trouble.push(format!("not sound after a kill: {trouble}")),
        }
    }

    /// The last life: everything has come that will come, nothing goes wrong any more, and the desk looks and ends.
    async fn reconcile(&mut self, figures: &mut Figures) -> Result<Vec<Said>, Trouble> {
        loop {
            let before = self.agency.history().len();
            self.wait_for_every_key().await;
            let looking = if self.plan.clocks_are_right() { Duration::ZERO } else { WHOLE_SECOND };
            let desk = self.start(Work::Reconcile { looking }, self.plan.last_clock_ahead_hours, Stdio::piped())?;
            figures.starts += 1;
            let said = self.heard(desk).await?;
            // What a killed desk had sent may be read only now: then the agency was not yet at rest, and is looked at again.
            if self.agency.history().len() == before {
                return Ok(said);
            }
        }
    }

    async fn wait_for_every_key(&self) {
        let arrivals: HashMap<String, Arrival> =
            self.agency.sub_account_ids().into_iter().zip(self.plan.arrivals.iter().copied()).collect();
        for done in self.agency.history().iter().filter(|done| done.accepted) {
            if let Some(Arrival::After(time)) = arrivals.get(&done.location_id) {
                let passed = Duration::try_from(Timestamp::now().duration_since(done.at)).unwrap_or_default();
                sleep(time.saturating_sub(passed)).await;
            }
        }
    }

    fn start(&self, work: Work, clock_ahead_hours: i64, output: Stdio) -> Result<Child, Trouble> {
        let errand = Errand {
            journal: self.journal.clone(),
            base_address: self.agency.api_1_address(),
            regenerate_address: self.agency.regenerate_address(),
            credential: self.agency.agency_api_key(),
            fingerprint_key: FINGERPRINT_KEY.to_owned(),
            clock_ahead_hours,
            work,
        };
        let complaints = File::options().append(true).open(self.complaints.path())?;
        let mut child = Command::new(&self.program).stdin(Stdio::piped()).stdout(output).stderr(complaints).spawn()?;
        if let Some(input) = &mut child.stdin {
            let mut line = serde_json::to_string(&errand)?;
            line.push('\n');
            // A desk that is gone already is found out below.
            let _ = input.write_all(line.as_bytes());
        }
        Ok(child)
    }

    /// What a desk says that ends by itself.
    async fn heard(&self, mut desk: Child) -> Result<Vec<Said>, Trouble> {
        // It stays with the desk until that has ended: a desk whose input ends takes the campaign for gone.
        let input = desk.stdin.take();
        let number = desk.id();
        let output = tokio::task::spawn_blocking(move || desk.wait_with_output());
        let Ok(output) = timeout(LAST_LIFE, output).await else {
            drop(input);
            return Err(Trouble::Desk(format!("(process {number}) did not: {}", self.complaint())));
        };
        drop(input);
        let output = output.map_err(|error| Trouble::Desk(error.to_string()))??;
        if !output.status.success() {
            return Err(Trouble::Desk(format!("failed: {}", self.complaint())));
        }
        Ok(serde_json::from_slice(&output.stdout)?)
    }

    fn complaint(&self) -> String {
        std::fs::read_to_string(self.complaints.path()).unwrap_or_default().trim().to_owned()
    }

    fn received(&self) -> Vec<Received> {
        self.agency
            .requests()
            .into_iter()
            .filter_map(|request| {
                let sub_account_id = request.path.strip_prefix(REGENERATE)?.to_owned();
                Some(Received { at: request.at, sub_account_id, status: request.status })
            })
            .collect()
    }

    fn facts(&mut self, said: Vec<Said>) -> Facts {
        let (before_disk, mut journal_trouble) = self.witness.testimony();
        journal_trouble.append(&mut self.journal_trouble);
        let files_with_keys = self.files_with_keys();
        for file in journal::files_beside(&self.journal) {
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if name.contains("set-aside") {
                journal_trouble.push(format!("was set aside as {name}"));
            }
        }
        let noted = journal::read(&self.journal).unwrap_or_else(|error| {
            journal_trouble.push(format!("not sound at the end: {error}"));
            Vec::new()
        });
        let mut items = None;
        if self.plan.many {
            match journal::read_items(&self.journal) {
                Ok(read) => items = Some(read),
                Err(error) => journal_trouble.push(format!("its runs cannot be read: {error}")),
            }
        }
        let carried_out = self.agency.history().into_iter().filter(|done| done.accepted);
        Facts {
            received: self.received(),
            carried_out: carried_out.map(|done| CarriedOut { at: done.at, sub_account_id: done.location_id }).collect(),
            before_disk,
            keyless_before: self.keyless_before.clone(),
            keyed_after: {
                let ids = self.agency.sub_account_ids();
                ids.into_iter().filter(|id| self.agency.key_of(id).is_some()).collect()
            },
            noted,
            items,
            said,
            clocks_are_right: self.plan.clocks_are_right(),
            journal_trouble,
            files_with_keys,
        }
    }

    /// What the desks wrote, be it journal or complaint, that holds a key or the credential.
    fn files_with_keys(&self) -> Vec<String> {
        let ends: Vec<String> = self
            .agency
            .all_secrets()
            .iter()
            .map(|secret| secret.chars().skip(secret.chars().count().saturating_sub(TELLING)).collect())
            .collect();
        let Ok(search) = AhoCorasick::new(&ends) else {
            return vec!["(the search could not be prepared)".to_owned()];
        };
        let mut files = journal::files_beside(&self.journal);
        files.push(self.complaints.path().to_owned());
        files
            .into_iter()
            .filter(|file| std::fs::read(file).is_ok_and(|bytes| search.is_match(&bytes)))
            .map(|file| file.file_name().unwrap_or_default().to_string_lossy().into_owned())
            .collect()
    }
}
