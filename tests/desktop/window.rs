//! The window comes back as it was, and wholly on a screen when the one it was on is gone.

use std::fs;

use serde_json::{Value, json};
use support::{Trouble, app::App, desktop::Keychain};

use crate::desk::{agency_of, on_a_desk};

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
            let folder = desk.desktop.app_data();
            fs::create_dir_all(&folder).map_err(Trouble::at(&folder))?;
            let mut window = kept.clone();
            window["maximized"] = json!(false);
            let file = folder.join("preferences.json");
            fs::write(&file, json!({ "window": window }).to_string()).map_err(Trouble::at(&file))?;
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
