//! From starting the real app to the first row on the screen, with 10,000 sub-accounts from the last look, beside a window of Tauri's with
//! one line of text and nothing else. Both are started in turns, each by a driver of its own.
//!
//! What the figure means: the time runs from the moment the system made the process. The empty window's ends with its first painted
//! text, as the page itself keeps it. Key Desk's ends with the first frame that is drawn with a row of the table; it opens with its
//! overview, and is led on to the table as soon as there is a way there, by a script that the driver may bring late. So the ratio is
//! rather too high than too low.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};
use support::desktop::{Desktop, Keychain};

use crate::agency::{Agency, beside};
use crate::measure::median;
use crate::target::{Bound, Target, grouped};
use crate::trouble::Trouble;
use crate::ui::connect;

const SIZE: u32 = 10_000;
const ROUNDS: usize = 7;
const MOST: f64 = 1.5;

/// Answers with the instant of the first painted text, in milliseconds.
const FIRST_TEXT: &str = r"
    const [done] = arguments;
    const look = () => {
        const [painted] = performance.getEntriesByName('first-contentful-paint');
        if (painted) done(performance.timeOrigin + painted.startTime);
        else setTimeout(look);
    };
    look();
";

/// Goes to the table, and answers with the instants from which there is a way to it, and of the first row.
const FIRST_ROW: &str = r"
    const [done] = arguments;
    let usable = null;
    const look = () => {
        const way = document.querySelector('nav [data-page=subAccounts]');
        if (way && usable === null) {
            usable = performance.timeOrigin + performance.now();
            way.click();
        }
        if (document.querySelector('[role=row][data-id]')) {
            requestAnimationFrame(() => done([usable, performance.timeOrigin + performance.now()]));
            return;
        }
        setTimeout(look);
    };
    look();
";

/// Measures in a runtime of its own.
pub fn measure() -> Result<Vec<Target>, Trouble> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(in_turns())
}

async fn in_turns() -> Result<Vec<Target>, Trouble> {
    let agency = Agency::start(SIZE)?;
    let desktop = Desktop::start(Keychain::Unlocked).await?.without_graphics_card();
    let app = desktop.open_app(&[]).await?;
    connect(&app, &agency).await?;
    app.close().await?;
    let empty_window = PathBuf::from(beside("empty-window")?.get_program());

    let (mut empty, mut usable, mut row) = (Vec::new(), Vec::new(), Vec::new());
    // The first round fills caches.
    for round in 0..=ROUNDS {
        let app = desktop.open_program(&empty_window, &[]).await?;
        let text = app.answer(FIRST_TEXT, Vec::new()).await?.as_f64().unwrap_or(f64::NAN);
        let begun = started(&desktop, &empty_window)?;
        app.close().await?;
        let app = desktop.open_app(&[]).await?;
        let instants = app.answer(FIRST_ROW, Vec::new()).await?;
        let key_desk = started(&desktop, Path::new("keydesk"))?;
        app.close().await?;
        if round > 0 {
            empty.push(text - begun);
            usable.push(instants[0].as_f64().unwrap_or(f64::NAN) - key_desk);
            row.push(instants[1].as_f64().unwrap_or(f64::NAN) - key_desk);
        }
    }
    let ratio = median(row.iter().zip(&empty).map(|(row, text)| row / text));
    println!(
        "start, {} sub-accounts from the last look; medians of {ROUNDS} rounds, taken in turns: an empty window shows its text after {:.0} ms; \
         Key Desk can be used after {:.0} ms and shows the first row of its table after {:.0} ms: {ratio:.2} × as long\n",
        grouped(SIZE),
        median(empty),
        median(usable),
        median(row),
    );
    Ok(vec![Target::times(
        format!("start, {} sub-accounts, to the first row", grouped(SIZE)),
        ratio,
        Bound::AtMost(MOST),
    )])
}

/// When the desktop's process of this program was made, in milliseconds of the clock on the wall. The system counts in hundredths of
/// a second since it was started itself.
fn started(desktop: &Desktop, program: &Path) -> Result<f64, Trouble> {
    let name = program.file_name().unwrap_or_default().as_encoded_bytes();
    let is_it = |process: &i32| {
        fs::read(format!("/proc/{process}/cmdline")).is_ok_and(|line| {
            let first = line.split(|byte| *byte == 0).next().unwrap_or_default();
            first.rsplit(|byte| *byte == b'/').next() == Some(name)
        })
    };
    let process = desktop.all_processes().into_iter().find(is_it);
    let process = process.ok_or_else(|| std::io::Error::other(format!("{} does not run", program.display())))?;
    let line = fs::read_to_string(format!("/proc/{process}/stat"))?;
    // The name, in brackets, may hold anything; behind it the first field is the third.
    let fields = line.rsplit(')').next().unwrap_or_default();
    let ticks: f64 = fields.split_whitespace().nth(19).and_then(|field| field.parse().ok()).unwrap_or(f64::NAN);
    let since = |clock| {
        let told = clock_gettime(clock);
        let since = u64::try_from(told.tv_sec).ok().zip(u32::try_from(told.tv_nsec).ok());
        since.map_or(f64::NAN, |(seconds, nanoseconds)| Duration::new(seconds, nanoseconds).as_secs_f64() * 1e3)
    };
    let booted = since(ClockId::Realtime) - since(ClockId::Boottime);
    Ok(booted + ticks * 10.0)
}
