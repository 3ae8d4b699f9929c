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

        for number in desk.desktop.app_processes() {
            let file = format!("/proc/{number}/limits");
            let limits = fs::read_to_string(&file).map_err(Trouble::at(&file))?;
            let image = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap_or_default();
            assert_eq!(image.split_whitespace().nth(4), Some("0"), "{image}");
            assert_eq!(image.split_whitespace().nth(5), Some("0"), "{image}");
        }
        Ok(())
    })
    .await
}
