//! How much memory a look at an agency needs: a program of its own, started anew for every figure, because counting every
//! allocation would slow down what `bench` times. The agency comes as JSON on its input; the figures leave as JSON.
//!
//! What Rust allocates is counted, to the byte; what SQLite, which is C, allocates is not.

mod trouble;
mod ways;

use std::process::ExitCode;

use keydesk_core::key::FingerprintKey;
use peak_alloc::PeakAlloc;

use crate::trouble::Trouble;
use crate::ways::{AgencyClock, Memory, Place};

#[global_allocator]
static ALLOCATED: PeakAlloc = PeakAlloc;

const USAGE: &str = "usage: bench-memory keys|names|desk, with the demo agency's announcement on the input";

fn main() -> ExitCode {
    let what = std::env::args().nth(1).unwrap_or_default();
    match measured(&what) {
        Ok(Some(memory)) => {
            println!("{}", serde_json::json!(memory));
            ExitCode::SUCCESS
        }
        Ok(None) => {
            eprintln!("{USAGE}");
            ExitCode::from(2)
        }
        Err(trouble) => {
            eprintln!("{trouble}");
            ExitCode::FAILURE
        }
    }
}

/// `None` where the word names nothing that is measured.
fn measured(what: &str) -> Result<Option<Memory>, Trouble> {
    let place: Place = serde_json::from_reader(std::io::stdin())?;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    runtime.block_on(async {
        Ok(match what {
            "keys" => Some(of_keys(&place).await?),
            "names" => Some(of_names(&place).await?),
            "desk" => Some(of_a_desk(&place).await?),
            _ => None,
        })
    })
}

async fn of_keys(place: &Place) -> Result<Memory, Trouble> {
    let api = ways::api_1(place)?;
    let key = FingerprintKey::from_text("bench");
    // The first list also makes what stays for the next one: the connection and its buffers.
    drop(ways::list_keys(&api, &key).await?);
    let counting = Counting::begin();
    let rows = ways::list_keys(&api, &key).await?;
    let memory = counting.end();
    drop(rows);
    Ok(memory)
}

async fn of_names(place: &Place) -> Result<Memory, Trouble> {
    let api = ways::api_2(place, AgencyClock::fast())?;
    drop(ways::list_names(&api).await?);
    let counting = Counting::begin();
    let rows = ways::list_names(&api).await?;
    let memory = counting.end();
    drop(rows);
    Ok(memory)
}

async fn of_a_desk(place: &Place) -> Result<Memory, Trouble> {
    let folder = tempfile::tempdir()?;
    let desk = ways::desk(folder.path(), AgencyClock::fast()).await?;
    let counting = Counting::begin();
    ways::connect(&desk, place).await?;
    desk.look_now().await?;
    Ok(counting.end())
}

struct Counting {
    before: usize,
}

impl Counting {
    fn begin() -> Self {
        ALLOCATED.reset_peak_usage();
        Self { before: ALLOCATED.current_usage() }
    }

    fn end(self) -> Memory {
        let since = |bytes: usize| u32::try_from(bytes.saturating_sub(self.before)).unwrap_or(u32::MAX);
        Memory { kept: since(ALLOCATED.current_usage()), most: since(ALLOCATED.peak_usage()) }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test")]

    use super::*;

    #[test]
    fn what_is_kept_and_what_was_needed_for_a_moment_are_told_apart() {
        let counting = Counting::begin();
        let kept: Vec<u8> = Vec::with_capacity(1_000_000);
        drop(Vec::<u8>::with_capacity(3_000_000));
        let memory = counting.end();
        drop(kept);
        // Whatever runs this test may allocate a little of its own meanwhile.
        assert!((1_000_000..1_100_000).contains(&memory.kept), "{memory:?}");
        assert!((4_000_000..4_100_000).contains(&memory.most), "{memory:?}");
        assert_eq!(serde_json::from_str::<Memory>(&serde_json::json!(memory).to_string()).unwrap().most, memory.most);
    }
}
