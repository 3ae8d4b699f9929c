//! The window as an enemy: every command called with arguments that nobody would enter, and everything of Tauri and its
//! plugins that was not given to the window. Nothing may be sent, opened, told or lost, and the app goes on.

use std::fs;

use serde_json::{Value, json};
use support::{Trouble, desktop::Keychain, places};

use crate::{
    desk::{agency_of, on_a_desk},
    steps::connect,
};

/// Calls a command from inside the window; answers with how it ended, and after ten seconds with "no answer".
const CALL: &str = "const [command, values, done] = arguments; \
    const late = setTimeout(() => done(['no answer', null]), 10000); \
    window.__TAURI_INTERNALS__.invoke(command, values).then( \
        (answer) => { clearTimeout(late); done(['answered', JSON.stringify(answer)?.slice(0, 20000) ?? null]); }, \
        (error) => { clearTimeout(late); done(['refused', JSON.stringify(error)]); })";

/// Commands that do what their name says without any argument, and would end the test or look at the agency.
const PLAIN: &[&str] = &["quit", "look_now", "try_demo", "leave_demo", "open_support", "show_folder"];

/// The commands of the bridge with the names of their arguments, as the bindings have them.
fn commands() -> Result<Vec<(String, Vec<String>)>, Trouble> {
    let path = places::root().join("ui/src/bindings.ts");
    let bindings = fs::read_to_string(&path).map_err(Trouble::at(&path))?;
    let calls = bindings.split("__TAURI_INVOKE(\"").skip(1).filter_map(|rest| {
        let (name, rest) = rest.split_once('"')?;
        let arguments = rest.split(')').next()?.split_once('{').map_or("", |(_, names)| names);
        let names = arguments.trim_end_matches([' ', '}']).split(',').map(|name| name.trim().to_owned());
        Some((name.to_owned(), names.filter(|name| !name.is_empty()).collect()))
    });
    Ok(calls.collect())
}

fn hostile_values() -> Vec<Value> {
    let long = "A".repeat(300_000);
    vec![
        Value::Null,
        json!(-1),
        json!(1e300),
        json!(true),
        json!("../../../../etc/passwd"),
        json!("'; DROP TABLE regenerations; --\u{0}<script>alert(1)</script>"),
        json!(long),
        json!([long, "", "../x", "x"]),
        json!({ "__proto__": { "x": 1 }, "id": "../x", "subAccountId": long, "typedWord": "CONFIRM" }),
        json!({ "subAccountId": "x", "kind": "zapier", "name": long, "link": "file:///etc/passwd", "note": long, "id": null }),
        json!({ "subAccountIds": ["x", "../x"], "typedWord": "CONFIRM 2", "expected": [], "seen": [] }),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn no_command_can_be_made_to_send_open_or_lose_anything_by_what_it_is_given() -> Result<(), Trouble> {
    on_a_desk("hostile", Keychain::Unlocked, agency_of(12), async |desk| {
        let app = desk.open().await?;
        connect(&app, &desk.agency).await?;
        let known = commands()?;
        assert!(known.len() > 55, "the bindings were not read: {}", known.len());
        let entries = desk.desktop.keychain_entry_names()?;
        let opened = desk.desktop.opened_pages().len();
        let mut calls = 0;
        for (command, names) in known.iter().filter(|(command, _)| !PLAIN.contains(&command.as_str())) {
            for value in hostile_values() {
                let arguments: serde_json::Map<_, _> = names.iter().map(|name| (name.clone(), value.clone())).collect();
                let ended = app.answer(CALL, vec![json!(command), json!(arguments)]).await?;
                let how = ended.get(0).and_then(Value::as_str).unwrap_or_default().to_owned();
                let shown: String = value.to_string().chars().take(80).collect();
                assert_ne!(how, "no answer", "{command} with {shown}");
                assert!(
                    how == "refused" || names.is_empty() || is_harmless(command, &ended),
                    "{command} with {shown}: {ended}"
                );
                calls += 1;
                if names.is_empty() {
                    break;
                }
            }
        }
        assert!(calls > 300, "{calls} calls");
        assert_eq!(desk.agency.history().len(), 0, "nothing was regenerated");
        assert_eq!(desk.desktop.opened_pages().len(), opened, "no page was opened");
        assert_eq!(desk.desktop.keychain_entry_names()?, entries, "the keychain is as it was");
        app.click("Look again").await?;
        app.see("[role=row][data-id]").await?;
        Ok(())
    })
    .await
}

/// What a command may answer although its arguments make no sense: that there is nothing, or what is wrong with them.
fn is_harmless(command: &str, ended: &Value) -> bool {
    let answer = ended.get(1).and_then(Value::as_str).unwrap_or_default();
    match command {
        // Told from the text alone, with nothing kept; and the rows of the desk that is shown.
        "recognise_credential" | "review_keys" | "check_agency_settings" | "review_many" | "sub_accounts" => true,
        // Lists of what is noted: of an unknown sub-account nothing is.
        "places" | "activity" => answer == "[]",
        // Files for the owner, with what was asked for that exists.
        "export_keys" | "export_report" | "export_activity" => answer.contains("\"name\""),
        "import_places" => answer.contains("\"added\":0"),
        "set_starts_with_computer" => answer == "true",
        _ => answer == "null" || answer == "0" || answer == "false",
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_window_has_nothing_of_tauri_and_its_plugins_but_its_own_commands() -> Result<(), Trouble> {
    on_a_desk("boundary", Keychain::Unlocked, agency_of(6), async |desk| {
        let app = desk.open().await?;
        connect(&app, &desk.agency).await?;
        for (command, values) in [
            ("plugin:opener|open_url", json!({ "url": "https://example.com" })),
            ("plugin:opener|open_path", json!({ "path": "/etc/passwd" })),
            ("plugin:opener|reveal_item_in_dir", json!({ "paths": ["/etc/passwd"] })),
            ("plugin:store|load", json!({ "path": "settings.json" })),
            ("plugin:store|get_store", json!({ "path": "settings.json" })),
            ("plugin:notification|notify", json!({ "options": { "title": "x" } })),
            ("plugin:autostart|enable", json!({})),
            ("plugin:updater|check", json!({})),
            ("plugin:updater|download_and_install", json!({ "rid": 1 })),
            ("plugin:webview|create_webview_window", json!({ "options": { "label": "second", "url": "index.html" } })),
            ("plugin:webview|internal_toggle_devtools", json!({})),
            ("plugin:window|close", json!({ "label": "main" })),
            ("plugin:event|emit", json!({ "event": "desk-changed", "payload": {} })),
            ("plugin:path|resolve_directory", json!({ "directory": 1 })),
            ("plugin:app|version", json!({})),
            ("plugin:shell|execute", json!({ "program": "sh" })),
            ("plugin:fs|read_text_file", json!({ "path": "/etc/passwd" })),
            ("no_such_command", json!({})),
        ] {
            let ended = app.answer(CALL, vec![json!(command), values]).await?;
            assert_eq!(ended.get(0), Some(&json!("refused")), "{command}: {ended}");
        }
        for (what, script) in [
            ("a page of the web", "location.href = 'https://example.com/'; return null"),
            ("another window", "return String(window.open('https://example.com/'))"),
            ("a frame", "const frame = document.createElement('iframe'); frame.src = 'https://example.com/'; document.body.append(frame); return null"),
            ("a script as text", "const script = document.createElement('script'); script.textContent = 'window.ran = true'; document.body.append(script); return null"),
        ] {
            app.script(script, vec![]).await?;
            let still = "return location.protocol === 'tauri:' && window.ran === undefined && \
                ![...document.querySelectorAll('iframe')].some((frame) => frame.contentDocument?.body?.childElementCount)";
            assert_eq!(app.script(still, vec![]).await?, json!(true), "{what}");
        }
        app.see("[role=row][data-id]").await?;
        assert!(desk.desktop.opened_pages().is_empty());
        Ok(())
    })
    .await
}
