//! The real app on a virtual screen, with 1,000, 10,000 and 100,000 sub-accounts: how long a keystroke, a filter and a sort take to the
//! new rows on the screen, the longest frame while the table is scrolled from one end to the other, and how the list comes when the
//! window opens.
//!
//! What a figure means: the time runs from the event the page gets to the first frame that is drawn with the new rows. The screen has no
//! graphics card, and everything is drawn by the processor. So each figure has a floor beside it, taken in turns with it: the same
//! elements, as many and as they look, given other names (and when scrolling, put to other places) by a few lines, without Key Desk's own
//! work. And because machines are never idle, the longest frame and the longest stillness are the median of several rounds' longest.

use std::time::Duration;

use serde_json::{Value, json};
use support::app::App;
use support::desktop::{Desktop, Keychain};

use crate::agency::Agency;
use crate::measure::median;
use crate::target::{Bound, Target};
use crate::trouble::Trouble;

const SIZES: [u32; 3] = [1_000, 10_000, 100_000];
const ROUNDS: usize = 7;
/// Scrolling takes seconds, and so does opening.
const LONG_ROUNDS: usize = 5;
/// How long the first look at a large agency may take.
const LOOK_PATIENCE: Duration = Duration::from_mins(3);

/// What is done, and what it is called.
const DEEDS: [(&str, &[(&str, &str)]); 3] = [
    ("search", &[("search", "den"), ("search", "dental"), ("search", "gym"), ("search", "")]),
    ("filter", &[("click", "button[data-filter=newKey]"), ("click", "button[data-filter=all]")]),
    ("sort", &[("click", "[data-column=name] button"), ("click", "[data-column=age] button")]),
];

/// Does what its first argument says, and answers with the milliseconds to the frame that shows other rows than before.
/// With `floor` the rows get one another's names, and that is all.
const TO_NEW_ROWS: &str = r"
    const [what, value, done] = arguments;
    const shown = () => [...document.querySelectorAll('[role=row][data-id]')]
        .map((row) => row.dataset.id + (what === 'floor' ? row.querySelector('.name').textContent : '')).join();
    const before = shown();
    const begun = performance.now();
    if (what === 'search') {
        const field = document.querySelector('#search');
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
    } else if (what === 'floor') {
        const names = [...document.querySelectorAll('[role=row] .name')].map((name) => name.firstChild);
        const words = names.map((name) => name.data);
        for (const [at, name] of names.entries()) name.data = words[(at + 1) % words.length];
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

/// Scrolls the whole table, or a twin of it that is nothing but its elements, in two seconds, and answers with the milliseconds of
/// every frame.
const SCROLL: &str = r"
    const [whose, done] = arguments;
    const table = document.querySelector('[role=grid]');
    let scroller = table;
    let move = () => {};
    if (whose === 'twin') {
        scroller = table.cloneNode(true);
        scroller.removeAttribute('role');
        scroller.style.cssText = 'position:absolute;z-index:9;width:100%;bottom:0;height:' + table.offsetHeight + 'px';
        const rows = [...scroller.querySelectorAll('[data-id]')];
        const names = rows.map((row) => row.querySelector('.name').textContent);
        const height = rows[0].offsetHeight || table.querySelector('[data-id]').offsetHeight;
        for (const row of rows) {
            row.removeAttribute('role');
            row.removeAttribute('data-id');
        }
        table.parentElement.append(scroller);
        const last = table.querySelector('.rows').offsetHeight / height - rows.length;
        move = () => {
            const first = Math.max(0, Math.min(last, Math.floor(scroller.scrollTop / height) - 8));
            for (const [at, row] of rows.entries()) {
                row.style.transform = 'translateY(' + (first + at) * height + 'px)';
                row.querySelector('.name').textContent = names[(first + at) % names.length];
            }
        };
    }
    const frames = [];
    const begun = performance.now();
    let last = begun;
    const step = (now) => {
        frames.push(now - last);
        last = now;
        const passed = (now - begun) / 2000;
        scroller.scrollTop = passed * (scroller.scrollHeight - scroller.clientHeight);
        move();
        if (passed < 1) requestAnimationFrame(step);
        else {
            if (whose === 'twin') scroller.remove();
            else scroller.scrollTop = 0;
            requestAnimationFrame(() => requestAnimationFrame(() => done(frames.slice(1))));
        }
    };
    requestAnimationFrame((now) => { last = now; requestAnimationFrame(step); });
";

/// Goes to the table as soon as the window can be used, and answers with the milliseconds since it began to open: to the first rows, to
/// all of them, and the longest in which it answered nothing. Nothing while the page before is still there.
const OPENING: &str = r"
    const [size, done] = arguments;
    let first = null;
    let longest = 0;
    let last = performance.now();
    const beat = () => {
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
        if (first === null && document.querySelector('[role=row][data-id]')) first = now;
        if (!document.querySelector('[role=grid]')) document.querySelector('nav [data-page=subAccounts]')?.click();
        const counted = document.querySelector('button[data-filter=all] strong')?.textContent.replace(/\D/g, '');
        if (first !== null && Number(counted) === size) done([first, now, longest]);
        else if (now > 25000) done([null, null, longest]);
        else setTimeout(beat);
    };
    if (window.isBefore) done(null);
    else beat();
";

/// A page appears in one piece, and takes as long as it takes. Whether it stands still any longer because the list is long is
/// judged beside the smallest.
const STILL_AS_LONG: f64 = 1.5;

/// Measures in a runtime of its own.
pub fn measure() -> Result<Vec<Target>, Trouble> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let mut targets = Vec::new();
    let mut smallest = None;
    for size in SIZES {
        let (still, figures) = runtime.block_on(one_size(size))?;
        let least = *smallest.get_or_insert(still);
        if size > SIZES[0] {
            let name = format!("ui, {size} rows, longest stillness while opening beside that of {} rows", SIZES[0]);
            targets.push(Target::times(name, still / least, Bound::AtMost(STILL_AS_LONG)));
        }
        targets.extend(figures);
    }
    Ok(targets)
}

/// The longest stillness while the window opens, in milliseconds, and what has a target of its own.
async fn one_size(size: u32) -> Result<(f64, Vec<Target>), Trouble> {
    let agency = Agency::start(size)?;
    let desktop = Desktop::start(Keychain::Unlocked).await?.without_graphics_card();
    let app = desktop.open_app(&[]).await?;
    app.resize(1280, 800).await?;
    connect(&app, &agency).await?;
    let still = opening(&app, size).await?;
    let mut figures = Vec::new();
    for (name, steps) in DEEDS {
        let (mut taken, mut floor) = (Vec::new(), Vec::new());
        for round in 0..=ROUNDS {
            for (what, value) in steps {
                for (what, times) in [(what, &mut taken), (&"floor", &mut floor)] {
                    let time = app.answer(TO_NEW_ROWS, vec![json!(what), json!(value)]).await?;
                    // The first round fills caches.
                    if round > 0 {
                        times.push(time.as_f64().unwrap_or(f64::NAN));
                    }
                }
            }
        }
        let worst = taken.iter().copied().fold(0.0, f64::max);
        let (middle, floor) = (median(taken), median(floor));
        println!(
            "ui, {size} rows: {name} to the new rows on the screen {middle:.1} ms, at worst {worst:.1} ms; other names alone {floor:.1} ms: \
             {:.2} times as long",
            middle / floor
        );
        figures.push(Target::milliseconds(format!("ui, {size} rows, {name}"), middle, Bound::AtMost(50.0)));
    }
    figures.push(scrolling(&app, size).await?);
    app.close().await?;
    Ok((still, figures))
}

/// Connects the agency and goes to its table.
pub async fn connect(app: &App, agency: &Agency) -> Result<(), Trouble> {
    app.click("Connect my agency").await?;
    app.type_into("#agency-name", "Bench").await?;
    app.type_into("#credential", &agency.place.agency_api_key).await?;
    app.see("[data-recognised]").await?;
    app.click("Advanced").await?;
    app.type_into("#base-address", &agency.place.api_1_address).await?;
    app.click("Connect").await?;
    app.see_within("nav [data-page]", LOOK_PATIENCE).await?;
    app.see_no("[role=dialog]").await?;
    app.click_on("nav [data-page=subAccounts]").await?;
    app.see_within("[role=row][data-id]", LOOK_PATIENCE).await?;
    Ok(())
}

async fn opening(app: &App, size: u32) -> Result<f64, Trouble> {
    let (mut first, mut all, mut still) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..LONG_ROUNDS {
        app.script("window.isBefore = true; location.reload()", Vec::new()).await?;
        let times = loop {
            let times = app.answer(OPENING, vec![json!(size)]).await;
            // The page before does not answer, or goes while it does.
            if let Ok(Value::Array(times)) = times {
                break times;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        };
        for (figure, list) in times.iter().zip([&mut first, &mut all, &mut still]) {
            list.push(figure.as_f64().unwrap_or(f64::NAN));
        }
    }
    let (first, all, still) = (median(first), median(all), median(still));
    println!(
        "ui, {size} rows: the window opens with the first rows after {first:.0} ms and all after {all:.0} ms; \
         the longest it answers nothing is {still:.1} ms"
    );
    Ok(still)
}

async fn scrolling(app: &App, size: u32) -> Result<Target, Trouble> {
    let (mut longest, mut middle, mut floor, mut floor_middle) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    // The first round fills caches here, too.
    for round in 0..=LONG_ROUNDS {
        for (whose, longest, middle) in [("table", &mut longest, &mut middle), ("twin", &mut floor, &mut floor_middle)]
        {
            let frames = app.answer(SCROLL, vec![json!(whose)]).await?;
            let frames: Vec<f64> = frames.as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
            if round > 0 {
                longest.push(frames.iter().copied().fold(0.0, f64::max));
                middle.push(median(frames));
            }
        }
    }
    let (longest, floor) = (median(longest), median(floor));
    println!(
        "ui, {size} rows: frames while scrolling {:.1} ms, the longest {longest:.1} ms; the same elements without Key Desk {:.1} ms, the \
         longest {floor:.1} ms: {:.2} times as long",
        median(middle),
        median(floor_middle),
        longest / floor
    );
    Ok(Target::milliseconds(format!("ui, {size} rows, longest frame"), longest, Bound::AtMost(33.0)))
}
