//! The window comes back as it was, and wholly on a screen when the one it was on is gone.

use std::{fs, path::PathBuf};

use serde_json::{Value, json};
use support::{
    Trouble,
    app::App,
    desktop::{Desktop, Keychain},
};

use crate::desk::{agency_of, on_a_desk};

/// Where Key Desk keeps how the window was.
fn preferences(desktop: &Desktop) -> PathBuf {
    desktop.app_data().join("preferences.json")
}

/// How it was.
fn kept(desktop: &Desktop) -> Result<Value, Trouble> {
    let file = preferences(desktop);
    let text = fs::read_to_string(&file).map_err(Trouble::at(&file))?;
    Ok(serde_json::from_str::<Value>(&text).map_or(Value::Null, |kept| kept["window"].clone()))
}

fn keep(desktop: &Desktop, window: &Value) -> Result<(), Trouble> {
    let (folder, file) = (desktop.app_data(), preferences(desktop));
    fs::create_dir_all(&folder).map_err(Trouble::at(&folder))?;
    fs::write(&file, json!({ "window": window }).to_string()).map_err(Trouble::at(&file))
}

/// Left, top, width and height of the window, in pixels, as the page knows them.
async fn place(app: &App) -> Result<Vec<i64>, Trouble> {
    let script = "return [window.screenX, window.screenY, window.outerWidth, window.outerHeight]";
    let place = app.script(script, vec![]).await?;
    Ok(place.as_array().into_iter().flatten().filter_map(Value::as_i64).collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_window_whose_screen_is_gone_comes_back_wholly_on_one_that_is_there() -> Result<(), Trouble> {
    on_a_desk("window", Keychain::Unlocked, agency_of(6), async |desk| {
        // The desktop has one screen, of 1600 × 1000.
        for (kept, shown) in [
            (json!({ "x": 40, "y": 60, "width": 1000, "height": 700 }), [40, 60, 1000, 700]),
            (json!({ "x": 4000, "y": 300, "width": 1000, "height": 700 }), [600, 300, 1000, 700]),
            (json!({ "x": -900, "y": -900, "width": 5000, "height": 3000 }), [0, 0, 1600, 1000]),
        ] {
            let mut window = kept.clone();
            window["maximized"] = json!(false);
            keep(&desk.desktop, &window)?;
            let app = desk.open().await?;
            app.read("on one desk").await?;
            app.wait_until("the window is there", async || Ok(place(&app).await? == shown)).await.map_err(
                |trouble| {
                    eprintln!("{kept}: {trouble}");
                    trouble
                },
            )?;
            desk.close(app).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_window_that_filled_the_screen_does_so_again_and_its_frame_is_on_the_screen_too() -> Result<(), Trouble> {
    let mut desktop = Desktop::start(Keychain::Unlocked).await?;
    desktop.frame_windows().await?;
    let fills = async |app: &App| Ok(place(app).await?[2] == 1600);
    let app = desktop.open_app(&[]).await?;
    app.read("on one desk").await?;
    app.maximize().await?;
    app.wait_until("it fills the screen", async || fills(&app).await).await?;
    app.quit().await?;
    let first = kept(&desktop)?;
    assert_eq!(first["maximized"], true, "{first}");
    assert_eq!((&first["width"], &first["height"]), (&json!(1280), &json!(800)), "the size to go back to: {first}");

    let app = desktop.open_app(&[]).await?;
    app.read("on one desk").await?;
    app.wait_until("it fills the screen again", async || fills(&app).await).await?;
    app.quit().await?;
    assert_eq!(kept(&desktop)?, first);

    // It was in the corner of a larger screen: what its frame adds has to be on this one, too.
    keep(
        &desktop,
        &json!({ "x": 900, "y": 500, "width": 1000, "height": 700, "frame": { "width": 2, "height": 25 }, "maximized": false }),
    )?;
    let app = desktop.open_app(&[]).await?;
    app.read("on one desk").await?;
    app.quit().await?;
    let window = kept(&desktop)?;
    let number = |of: &Value| of.as_i64().unwrap_or_default();
    let end =
        |from: &str, length: &str| number(&window[from]) + number(&window[length]) + number(&window["frame"][length]);
    assert!(number(&window["frame"]["height"]) > 0, "it has a frame: {window}");
    assert_eq!((end("x", "width"), end("y", "height")), (1600, 1000), "{window}");

    // And it does not wander from start to start.
    let app = desktop.open_app(&[]).await?;
    app.read("on one desk").await?;
    app.quit().await?;
    assert_eq!(kept(&desktop)?, window);
    Ok(())
}
