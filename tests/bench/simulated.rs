//! Simulated time: an agency inside this program and a desk that share one clock, which stands still until somebody waits.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use keydesk_core::clock::{Clock, Sleep};
use keydesk_core::desk::{Desk, ManyItem, ManyRequest};
use keydesk_core::many::ManyOrder;
use keydesk_demo_agency::{AgencyPlan, Arrival, DemoAgency, RequestRecord};

use crate::trouble::Trouble;
use crate::ways::{self, Place};

/// 2026-03-02, nine o'clock.
pub const MORNING: Timestamp = Timestamp::constant(1_772_442_000, 0);
/// Of ten sub-accounts at least nine have a key that can be regenerated.
const OTHERS: usize = 9;
/// Until what is done at once is done.
const OFTEN: Duration = Duration::from_millis(20);

/// An agency, and a desk that is connected to it.
pub struct Simulated {
    pub agency: DemoAgency,
    pub desk: Desk,
    _folder: tempfile::TempDir,
}

impl Simulated {
    /// An agency in which so many keys can be regenerated.
    pub async fn with_keys(count: usize) -> Result<Self, Trouble> {
        let clock = keydesk_demo_agency::Clock::starting_at(MORNING, 0.0);
        let plan = AgencyPlan { size: count + count / OTHERS + OTHERS, ..AgencyPlan::default() };
        let agency = DemoAgency::start(plan, clock, None).await?;
        let (folder, place) = (tempfile::tempdir()?, place_of(&agency)?);
        let desk = ways::desk(folder.path(), Arc::new(PushedOn(agency.clone()))).await?;
        ways::connect_with(&desk, &place, &place.agency_api_key).await?;
        Ok(Self { agency, desk, _folder: folder })
    }

    /// Regenerates so many keys, none of which ever comes; returns when each has been asked for.
    pub async fn regenerate(&self, count: usize) -> Result<(), Trouble> {
        let review = self.desk.review_many(&self.agency.sub_account_ids())?;
        let wanted: HashSet<String> = review.included.into_iter().take(count).collect();
        if wanted.len() < count {
            return Err(Trouble::NotWhole { came: wanted.len(), wanted: count });
        }
        let rows = self.desk.sub_accounts().into_iter().filter(|row| wanted.contains(&row.id));
        let items: Vec<ManyItem> =
            rows.map(|row| ManyItem { sub_account_id: row.id, fingerprint: row.fingerprint, state: None }).collect();
        for id in &wanted {
            self.agency.set_arrival(id, Arrival::Never);
        }
        let typed_word = format!("CONFIRM {}", items.len());
        let request = ManyRequest { items, typed_word, order: ManyOrder::AsListed, compromised_at: None };
        self.desk.regenerate_many(request).await?;
        while !self.desk.view().run.is_some_and(|run| run.state.is_over()) {
            tokio::time::sleep(OFTEN).await;
        }
        Ok(())
    }
}

/// An agency whose time stands still: waiting pushes it on, once everything under way is answered, as it would be long before
/// a real wait is over.
pub struct PushedOn(pub DemoAgency);

impl Clock for PushedOn {
    fn now(&self) -> Timestamp {
        self.0.clock().now()
    }

    fn sleep_until(&self, instant: Timestamp) -> Sleep<'_> {
        Box::pin(async move {
            let mut answered = usize::MAX;
            loop {
                tokio::time::sleep(OFTEN).await;
                let requests = self.0.request_count();
                if self.0.unanswered_count() == 0 && requests == answered {
                    break;
                }
                answered = requests;
            }
            if instant > self.now() {
                self.0.clock().set(instant);
            }
        })
    }
}

/// Where an agency inside this program is.
pub fn place_of(agency: &DemoAgency) -> Result<Place, Trouble> {
    Ok(serde_json::from_value(serde_json::json!(agency.announcement()))?)
}

/// How often the limit was overstepped.
pub fn refused(requests: &[RequestRecord]) -> u32 {
    u32::try_from(requests.iter().filter(|request| request.status == 429).count()).unwrap_or(u32::MAX)
}
