//! The real app on a virtual screen, with 1,000, 10,000 and 100,000 sub-accounts: how long a keystroke, a filter and a sort take to the
//! new rows on the screen, and the longest frame while the table is scrolled from one end to the other.
//!
//! What a figure means: the time runs from the event the page gets to the first frame that is drawn with the new rows. The screen has no
//! graphics card, and everything is drawn by the processor.

use serde_json::{Value, json};
use support::app::App;
use support::desktop::{Desktop, Keychain};

use crate::agency::Agency;
use crate::measure::median;
use crate::target::{Bound, Target};
use crate::trouble::Trouble;

const SIZES: [u32; 3] = [1_000, 10_000, 100_000];
const ROUNDS: usize = 7;

/// Does what its first argument says, and answers with the milliseconds to the frame that shows other rows than before.
const TO_NEW_ROWS: &str = r"
    const [what, value, done] = arguments;
    const shown = () => [...document.querySelectorAll('[role=row][data-id]')].map((row) => row.dataset.id).join();
    const before = shown();
    const begun = performance.now();
    if (what === 'search') {
        const field = document.querySelector('#search');
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
    } else {
        document.querySelector(value).click();
    }
    const look = () => {
        if (shown() !== before) requestAnimationFrame(() => done(performance.now() - begun));
        else if (performance.now() - begun > 5000) done(null);
        else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
";

/// Scrolls the whole table in two seconds and answers with the milliseconds of every frame.
const SCROLL: &str = r"
    const done = arguments[arguments.length - 1];
    const table = document.querySelector('[role=grid]');
    const frames = [];
    const begun = performance.now();
    let last = begun;
    const step = (now) => {
        frames.push(now - last);
        last = now;
        const passed = (now - begun) / 2000;
        table.scrollTop = passed * (table.scrollHeight - table.clientHeight);
        if (passed < 1) requestAnimationFrame(step);
        else { table.scrollTop = 0; done(frames.slice(1)); }
    };
    requestAnimationFrame((now) => { last = now; requestAnimationFrame(step); });
";

/// Measures in a runtime of its own.
pub fn measure() -> Result<Vec<Target>, Trouble> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let mut targets = Vec::new();
    for size in SIZES {
        targets.extend(runtime.block_on(one_size(size))?);
    }
    Ok(targets)
}

async fn one_size(size: u32) -> Result<Vec<Target>, Trouble> {
    let agency = Agency::start(size)?;
    let desktop = Desktop::start(Keychain::Unlocked).await?;
    let app = desktop.open_app(&[]).await?;
    app.resize(1280, 800).await?;
    app.click("Connect my agency").await?;
    app.type_into("#agency-name", "Bench").await?;
    app.type_into("#credential", &agency.place.agency_api_key).await?;
    app.see("[data-recognised]").await?;
    app.click("Advanced").await?;
    app.type_into("#base-address", &agency.place.api_1_address).await?;
    app.click("Connect").await?;
    app.see_no("[role=dialog]").await?;
    app.click("Sub-accounts").await?;
    app.see("[role=row][data-id]").await?;

    let mut figures = Vec::new();
    for (name, steps) in [
        ("search", [("search", "dental"), ("search", "")]),
        ("filter", [("click", "button[data-filter=noKey]"), ("click", "button[data-filter=all]")]),
        ("sort", [("click", "[data-column=name] button"), ("click", "[data-column=age] button")]),
    ] {
        let mut taken = Vec::new();
        for round in 0..=ROUNDS {
            for (what, value) in steps {
                let time = app.answer(TO_NEW_ROWS, vec![json!(what), json!(value)]).await?;
                // The first round fills caches.
                if round > 0 {
                    taken.push(time.as_f64().unwrap_or(f64::NAN));
                }
            }
        }
        let worst = taken.iter().copied().fold(0.0, f64::max);
        let middle = median(taken);
        println!("ui, {size} rows: {name} to the new rows on the screen {middle:.1} ms, at worst {worst:.1} ms");
        figures.push(Target::milliseconds(format!("ui, {size} rows, {name}"), middle, Bound::AtMost(50.0)));
    }
    let frames = frames_of(&app).await?;
    let (longest, middle) = (frames.iter().copied().fold(0.0, f64::max), median(frames.iter().copied()));
    println!(
        "ui, {size} rows: {} frames while scrolling, {middle:.1} ms each, the longest {longest:.1} ms",
        frames.len()
    );
    figures.push(Target::milliseconds(format!("ui, {size} rows, longest frame"), longest, Bound::AtMost(33.0)));
    app.close().await?;
    Ok(figures)
}

async fn frames_of(app: &App) -> Result<Vec<f64>, Trouble> {
    let frames = app.answer(SCROLL, Vec::new()).await?;
    Ok(frames.as_array().into_iter().flatten().filter_map(Value::as_f64).collect())
}
