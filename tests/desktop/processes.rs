//! What other programs of the computer can see of the running app: no secret is in a command line or an environment, and
//! nothing of its memory reaches the disk when it breaks off.

use std::fs;

use support::{Trouble, desktop::Keychain};

use crate::{
    desk::{agency_of, on_a_desk},
    steps::{connect, one_with, open_panel, regenerate},
};

#[tokio::test(flavor = "multi_thread")]
async fn no_secret_is_to_be_seen_in_a_process_and_none_leaves_an_image_of_its_memory() -> Result<(), Trouble> {
    on_a_desk("processes", Keychain::Unlocked, agency_of(12), async |desk| {
        let app = desk.open().await?;
        connect(&app, &desk.agency).await?;
        let id = one_with(&app, "newKey").await?;
        open_panel(&app, &id).await?;
        app.click("Show key").await?;
        app.see("[data-key-text]").await?;
        let id = one_with(&app, "oldKey").await?;
        regenerate(&app, &id).await?;

        let secrets = desk.agency.all_secrets();
        assert!(secrets.len() > 2);
        let processes = desk.desktop.all_processes();
        assert!(processes.len() > 4, "the app, its web view and the desktop's own: {processes:?}");
        let mut seen = 0;
        for number in processes {
            for what in ["cmdline", "environ"] {
                // One that has ended meanwhile shows nothing.
                let text = fs::read(format!("/proc/{number}/{what}")).unwrap_or_default();
                seen += text.len();
                let text = String::from_utf8_lossy(&text);
                assert!(!secrets.iter().any(|secret| text.contains(secret.as_str())), "{what} of {number}");
            }
        }
        assert!(seen > 1000, "they can be read");

        let (mut limited, is_web_view) = (0, |name: &str| name.starts_with("WebKit") && !name.contains("Driver"));
        for number in desk.desktop.all_processes() {
            let Ok(name) = fs::read_to_string(format!("/proc/{number}/comm")) else { continue };
            if !is_web_view(&name) && !desk.desktop.app_processes().contains(&number) {
                continue;
            }
            let file = format!("/proc/{number}/limits");
            let limits = fs::read_to_string(&file).map_err(Trouble::at(&file))?;
            let image = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap_or_default();
            assert_eq!(image.split_whitespace().skip(4).take(2).collect::<Vec<_>>(), ["1", "1"], "{name}: {image}");
            limited += 1;
        }
        assert!(limited >= 3, "the app, its web view and what fetches for it");
        Ok(())
    })
    .await
}
