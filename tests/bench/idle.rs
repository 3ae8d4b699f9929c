//! The real app with an agency of 10,000 sub-accounts and nothing on its way, with its window open and in the tray: how often its own
//! threads wake in half a minute, and what memory it and its web view have.
//!
//! Key Desk's own work is done on the threads of its runtime: the system counts how often each gave up the processor to wait, which
//! is how often it woke. The threads of the window system and of the web view have timers of their own, and are told beside it.

use std::collections::HashMap;
use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use support::desktop::{Desktop, Keychain};
use support::wait;

use crate::agency::Agency;
use crate::target::{Bound, Target};
use crate::trouble::Trouble;
use crate::ui::connect;

const SIZE: u32 = 10_000;
/// The first looks are over, their connections closed, and what they set going has come to rest.
const SETTLES: Duration = Duration::from_secs(30);
const WATCHED: Duration = Duration::from_secs(30);
/// What the system calls the threads of the runtime.
const OWN: &str = "tokio-rt-worker";

/// Measures in a runtime of its own.
pub fn measure() -> Result<Vec<Target>, Trouble> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(open_and_in_the_tray())
}

async fn open_and_in_the_tray() -> Result<Vec<Target>, Trouble> {
    let agency = Agency::start(SIZE)?;
    let desktop = Desktop::start(Keychain::Unlocked).await?;
    let app = desktop.open_app(&[]).await?;
    connect(&app, &agency).await?;
    at_rest(&desktop, "its table on the screen").await;
    app.close().await?;
    desktop.show_panel().await?;
    let app = desktop.open_app(&["--hidden"]).await?;
    wait::until("the tray is there", wait::PATIENCE, async || Ok(!desktop.tray_menu().await?.is_empty())).await?;
    let own = at_rest(&desktop, "in the tray").await;
    app.close().await?;
    Ok(vec![Target::count(
        format!("idle in the tray, wake-ups of its own in {} s", WATCHED.as_secs()),
        u32::try_from(own).unwrap_or(u32::MAX),
        Bound::AtMost(0.0),
    )])
}

/// Tells how it is at rest like this, and returns how often its own threads woke.
async fn at_rest(desktop: &Desktop, how: &str) -> u64 {
    tokio::time::sleep(SETTLES).await;
    let before = waited(desktop);
    tokio::time::sleep(WATCHED).await;
    let (mut own, mut others) = (0_u64, 0_u64);
    // Threads that end meanwhile, as those for slow work do after some seconds, are no work.
    for (thread, (is_own, count)) in waited(desktop) {
        let more = count - before.get(&thread).map_or(0, |(_, count)| *count);
        *(if is_own { &mut own } else { &mut others }) += more;
    }
    println!(
        "idle, {SIZE} sub-accounts, {how}: in {} s its own threads woke {own} times, those of the window system {others} times; {}",
        WATCHED.as_secs(),
        memory(desktop)
    );
    own
}

/// How often each of the app's threads has waited so far, and whether it is one of its own.
fn waited(desktop: &Desktop) -> HashMap<PathBuf, (bool, u64)> {
    let processes = desktop.app_processes().into_iter();
    let threads = processes.flat_map(|process| fs::read_dir(format!("/proc/{process}/task")).into_iter().flatten());
    let threads = threads.flatten().filter_map(|thread| {
        let status = fs::read_to_string(thread.path().join("status")).ok()?;
        let field = |name: &str| status.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
        let count = field("voluntary_ctxt_switches:")?.parse().ok()?;
        Some((thread.path(), (field("Name:") == Some(OWN), count)))
    });
    threads.collect()
}

/// The memory of the app and of all processes of its desktop that are its web view's, in megabytes; what is shared is divided.
fn memory(desktop: &Desktop) -> String {
    let of = |process: i32| -> u64 {
        let text = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("Pss:")).unwrap_or_default();
        line.split_whitespace().next().and_then(|number| number.parse().ok()).unwrap_or_default()
    };
    let is_web_view = |process: &i32| {
        fs::read_to_string(format!("/proc/{process}/comm"))
            .is_ok_and(|name| name.starts_with("WebKit") && !name.contains("Driver"))
    };
    let program: u64 = desktop.app_processes().into_iter().map(of).sum();
    let web_view: u64 = desktop.all_processes().into_iter().filter(is_web_view).map(of).sum();
    format!("the program has {} MB, its web view {} MB", program / 1000, web_view / 1000)
}
