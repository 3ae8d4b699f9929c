//! What other programs of the computer can see of the running app: no secret is in a command line or an environment, nothing of its
//! memory reaches the disk when it breaks off, and at rest there is next to nothing in it.

use std::{collections::BTreeSet, fs, time::Duration};

use support::{
    Trouble,
    desktop::{Desktop, Keychain},
    memory, wait,
};

use crate::{
    desk::{agency_of, on_a_desk},
    steps::{connect, one_with, open_panel, regenerate, see_the_table},
};

const NONE: BTreeSet<usize> = BTreeSet::new();
/// By then the connection of the last look is closed, on a busy machine too.
const CLOSED_WITHIN: Duration = Duration::from_mins(1);

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

        let mut limited = 0;
        let (own, web_view) = own_and_web_view(&desk.desktop);
        for number in own.into_iter().chain(web_view) {
            let file = format!("/proc/{number}/limits");
            let limits = fs::read_to_string(&file).map_err(Trouble::at(&file))?;
            let image = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap_or_default();
            assert_eq!(image.split_whitespace().skip(4).take(2).collect::<Vec<_>>(), ["1", "1"], "{number}: {image}");
            limited += 1;
        }
        assert!(limited >= 3, "the app, its web view and what fetches for it");
        Ok(())
    })
    .await
}

/// The numbers of the app's own process, and of those of its web view.
fn own_and_web_view(desktop: &Desktop) -> (Vec<i32>, Vec<i32>) {
    let is_web_view = |number: &i32| {
        let name = fs::read_to_string(format!("/proc/{number}/comm")).unwrap_or_default();
        name.starts_with("WebKit") && !name.contains("Driver")
    };
    (desktop.app_processes(), desktop.all_processes().into_iter().filter(is_web_view).collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn at_rest_no_key_is_in_memory_and_no_credential_but_the_one_that_is_sent_with_each_request()
-> Result<(), Trouble> {
    on_a_desk("memory", Keychain::Unlocked, agency_of(60), async |desk| {
        let app = desk.open().await?;
        connect(&app, &desk.agency).await?;
        desk.quit(app).await?;
        let before = desk.agency.request_count();
        let app = desk.open().await?;
        see_the_table(&app).await?;
        let looked = async || Ok(desk.agency.request_count() > before && desk.agency.unanswered_count() == 0);
        app.wait_until("it has looked", looked).await?;

        let credentials = [desk.agency.agency_api_key(), desk.agency.agency_token()];
        let ids = desk.agency.sub_account_ids();
        let keys: Vec<String> = ids.iter().filter_map(|id| desk.agency.key_of(id)).collect();
        assert!(keys.len() > 40, "the list held keys");
        let (own, web_view) = own_and_web_view(&desk.desktop);
        assert!(own.len() == 1 && web_view.len() >= 2, "{own:?} {web_view:?}");
        let only_the_first = BTreeSet::from([0]);
        wait::until("all else is wiped", CLOSED_WITHIN, async || {
            for number in &own {
                // It is found where it must be, so that finding nothing means something.
                if memory::secrets_in(*number, &credentials)? != only_the_first
                    || memory::secrets_in(*number, &keys)? != NONE
                {
                    return Ok(false);
                }
            }
            Ok(true)
        })
        .await?;
        let on_screen = [desk.agency.name_of(&ids[0]).unwrap_or_default()];
        let mut shows = 0;
        for number in web_view {
            shows += memory::secrets_in(number, &on_screen)?.len();
            assert_eq!(memory::secrets_in(number, &keys)?, NONE, "keys in the web view");
            assert_eq!(memory::secrets_in(number, &credentials)?, NONE, "the credential in the web view");
        }
        assert!(shows > 0, "what the web view shows is found there, so what is not found is not there");
        Ok(())
    })
    .await
}
