//! Waiting for something to be so, with a deadline. The only place in these tests where time passes.

use std::time::Duration;

use tokio::time::{Instant, sleep};

use crate::Trouble;

/// How long anything on the screen may take before a test gives up: generous, as it costs nothing when all is well.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// How often to look again; short enough not to be felt.
const PERIOD: Duration = Duration::from_millis(40);

/// Looks until `attempt` brings a value. An error counts as "not yet": between two looks the screen may have been
/// drawn anew. The last one is told if time runs out.
pub async fn for_some<T>(
    what: &str,
    within: Duration,
    mut attempt: impl AsyncFnMut() -> Result<Option<T>, Trouble>,
) -> Result<T, Trouble> {
    let end = Instant::now() + within;
    loop {
        let last = match at_most(what, within, attempt()).await.flatten() {
            Ok(Some(value)) => return Ok(value),
            Ok(None) => None,
            Err(trouble) => Some(trouble.to_string()),
        };
        if Instant::now() >= end {
            return Err(Trouble::TimedOut { what: what.to_owned(), within, last });
        }
        sleep(PERIOD).await;
    }
}

/// Waits for something that may never end.
pub(crate) async fn at_most<T>(what: &str, within: Duration, work: impl Future<Output = T>) -> Result<T, Trouble> {
    let late = |_| Trouble::TimedOut { what: what.to_owned(), within, last: None };
    tokio::time::timeout(within, work).await.map_err(late)
}

/// Looks until `is_so` says yes.
pub async fn until(
    what: &str,
    within: Duration,
    mut is_so: impl AsyncFnMut() -> Result<bool, Trouble>,
) -> Result<(), Trouble> {
    for_some(what, within, async || Ok(is_so().await?.then_some(()))).await
}
