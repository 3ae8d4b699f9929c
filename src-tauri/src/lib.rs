//! The desktop shell: puts the desk behind a window. Assembly only; nothing here could live without Tauri.

mod agencies;
mod commands;
mod demo;
mod desks;
mod events;
mod known;
mod preferences;
mod shell;

use std::path::Path;

use tauri::{Manager as _, RunEvent, WindowEvent};
use tauri_specta::{Builder, collect_commands, collect_events};

use desks::Desks;
use shell::clipboard::KeyClipboard;
use shell::language::{self, Spoken};
use shell::tray::{self, Tray};
use shell::updates::{self, Updates};

/// The app's identifier: names its folders and its entries in the keychain. The same as in `tauri.conf.json`.
const IDENTIFIER: &str = "app.keydesk.desktop";

/// The bridge: every command and event the interface may use.
fn bridge() -> Builder<tauri::Wry> {
    Builder::new()
        .commands(collect_commands![
            commands::activity,
            commands::add_keys,
            commands::add_place_to_many,
            commands::agencies,
            commands::agency_settings,
            commands::answer_guided,
            commands::bring_changes_back,
            commands::cancel_look,
            commands::check_agency_settings,
            commands::check_key,
            commands::connect,
            commands::copy_key,
            commands::delete_place,
            commands::delete_places,
            commands::desk_view,
            commands::details_for_support,
            commands::dismiss_changes,
            commands::dismiss_notice,
            commands::dismiss_run,
            commands::erase_everything,
            commands::export_activity,
            commands::export_everything,
            commands::export_keys,
            commands::export_places,
            commands::export_report,
            commands::forget_agency,
            commands::forget_credential,
            commands::forget_sub_account_key,
            commands::import_places,
            commands::install_update,
            commands::leave_demo,
            commands::look_for_update,
            commands::look_now,
            commands::mark_expired,
            commands::open_agency_page,
            commands::open_downloads,
            commands::open_link,
            commands::open_page,
            commands::open_saved_file,
            commands::open_support,
            commands::pause_run,
            commands::places,
            commands::preferences,
            commands::quit,
            commands::recognise_credential,
            commands::regenerate,
            commands::regenerate_many,
            commands::resume_run,
            commands::review_keys,
            commands::review_many,
            commands::run_items,
            commands::save_agency_settings,
            commands::save_note,
            commands::save_place,
            commands::save_preferences,
            commands::set_starts_with_computer,
            commands::show_agency,
            commands::show_folder,
            commands::show_key,
            commands::show_saved_file,
            commands::starts_with_computer,
            commands::stop_run,
            commands::stop_update,
            commands::stop_watching,
            commands::storage,
            commands::sub_accounts,
            commands::tick_place,
            commands::try_demo,
            commands::update_view,
        ])
        .events(collect_events![
            events::DeskChanged,
            events::Joining,
            events::OpenAsked,
            events::PageAsked,
            events::QuitAsked,
            events::SubAccountsChanged,
            events::UpdateChanged
        ])
        .disable_serde_phases()
}

/// Whether the program is started without its window.
#[must_use]
pub fn is_hidden(arguments: &[String]) -> bool {
    arguments.iter().any(|argument| argument == shell::start::HIDDEN)
}

/// Writes the bridge as TypeScript.
///
/// # Errors
/// When a type has no TypeScript equivalent or the file cannot be written.
pub fn export_bindings(file: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let language = specta_typescript::Typescript::default()
        .header("// Generated from Rust by `cargo xtask bindings`; do not edit. Times are RFC 3339 in UTC.\n");
    bridge().export(language, file)?;
    Ok(())
}

/// Runs the app until its window is closed; with `demo`, on the demo agency from the start, with `hidden` in the tray alone.
///
/// # Errors
/// When the window system or the webview cannot be used.
pub fn run(demo: bool, hidden: bool) -> Result<(), Box<dyn std::error::Error>> {
    shell::crash::leave_no_image();
    let bridge = bridge();
    tauri::Builder::default()
        // First, so that a second start does nothing but show the first one's window.
        .plugin(tauri_plugin_single_instance::init(|app, arguments, _| {
            if !is_hidden(&arguments) {
                shell::window::bring_to_front(app);
            }
        }))
        .plugin(shell::start::plugin())
        .plugin(tauri_plugin_store::Builder::new().build())
        .plugin(tauri_plugin_opener::Builder::new().open_js_links_on_click(false).build())
        .plugin(tauri_plugin_notification::init())
        .plugin(tauri_plugin_updater::Builder::new().build())
        .invoke_handler(bridge.invoke_handler())
        .on_window_event(|window, event| {
            shell::window::closing(window, event);
            if matches!(event, WindowEvent::Focused(true)) {
                updates::look_if_due(window.app_handle());
            }
        })
        .on_menu_event(|app, event| {
            #[cfg(target_os = "macos")]
            shell::menu::chosen(app, event.id().as_ref());
            #[cfg(not(target_os = "macos"))]
            let _ = (app, event);
        })
        .setup(move |app| {
            bridge.mount_events(app);
            let handle = app.handle().clone();
            shell::logs::start(&handle);
            app.manage(Desks::default());
            app.manage(Spoken::default());
            language::speak(&handle, preferences::language(&handle));
            app.manage(KeyClipboard::default());
            app.manage(Tray::default());
            app.manage(Updates::default());
            shell::notifications::lead(&handle);
            // The window does not wait for the keychain, which may first ask the owner to unlock it.
            let agencies = tauri::async_runtime::spawn(async move { agencies::open_all(&handle).await });
            let handle = app.handle().clone();
            shell::window::make(&handle)?;
            if hidden {
                shell::window::place(&handle);
            } else {
                shell::window::restore(&handle);
            }
            tauri::async_runtime::spawn(async move {
                // Only where opening them has met a fault of the program, which is written down then.
                let Ok((agencies, shown)) = agencies.await else { return };
                let demo = if demo { Some(demo::start(&handle).await) } else { None };
                let desks = handle.state::<Desks>();
                desks.ready(agencies.clone(), shown, demo);
                updates::look_if_due(&handle);
                let in_tray = handle.clone();
                tauri::async_runtime::spawn(async move {
                    let line = tray::start(&in_tray).await;
                    if hidden {
                        shell::window::start_hidden(&in_tray);
                    }
                    if let Some(line) = line {
                        tray::keep_up(&in_tray, line).await;
                    }
                });
                // First the last look comes onto the screen; then whoever opens the app wants to know how things stand today. Where
                // no agency is connected there is nothing to look at, and any other trouble is kept for the owner to see.
                desks.read_whole().await;
                for agency in agencies {
                    tauri::async_runtime::spawn(async move {
                        let _ = agency.desk.look_now().await;
                    });
                }
            });
            Ok(())
        })
        .build(tauri::generate_context!())?
        .run(|app, event| match event {
            RunEvent::Exit => app.state::<KeyClipboard>().take_away(None),
            // The Dock's way back to a window that was closed.
            #[cfg(target_os = "macos")]
            RunEvent::Reopen { .. } => shell::window::bring_to_front(app),
            _ => {}
        });
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    #[test]
    fn the_committed_bindings_are_those_of_the_code() {
        let folder = tempfile::tempdir().unwrap();
        let fresh = folder.path().join("bindings.ts");
        super::export_bindings(&fresh).unwrap();
        let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/bindings.ts");
        assert!(
            std::fs::read_to_string(fresh).unwrap() == std::fs::read_to_string(committed).unwrap(),
            "ui/src/bindings.ts is not what the code says; run `cargo xtask bindings`"
        );
    }

    #[test]
    fn every_command_needs_a_permission_that_only_the_main_window_has() {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let read = |path: &str| std::fs::read_to_string(here.join(path)).unwrap();
        let capability: serde_json::Value = serde_json::from_str(&read("capabilities/main.json")).unwrap();
        assert_eq!(capability["windows"], serde_json::json!(["main"]));
        assert_eq!(std::fs::read_dir(here.join("capabilities")).unwrap().count(), 1);
        let granted: Vec<&str> =
            capability["permissions"].as_array().unwrap().iter().filter_map(|name| name.as_str()).collect();
        let declared = read("build.rs");
        let bindings = read("../ui/src/bindings.ts");
        let mut commands = 0;
        for called in bindings
            .split("__TAURI_INVOKE")
            .filter_map(|rest| rest.split_once("(\"")?.1.split_once('"'))
            .map(|(name, _)| name)
        {
            commands += 1;
            assert!(declared.contains(&format!("\"{called}\"")), "{called} is not declared in build.rs");
            let permission = format!("allow-{}", called.replace('_', "-"));
            assert!(granted.contains(&permission.as_str()), "{permission} is not granted");
        }
        assert_eq!(granted.iter().filter(|name| name.starts_with("allow-")).count(), commands);
    }

    #[test]
    fn the_window_runs_no_foreign_and_no_inline_script() {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(here.join("tauri.conf.json")).unwrap();
        let configuration: serde_json::Value = serde_json::from_str(&text).unwrap();
        let policy = &configuration["app"]["security"]["csp"];
        assert_eq!(policy["script-src"], "'self'");
        assert_eq!(policy["default-src"], "'self'");
        assert!(policy.as_object().unwrap().values().all(|source| !source.as_str().unwrap().contains("https:")));
        assert_eq!(configuration["identifier"], super::IDENTIFIER);
    }
}
