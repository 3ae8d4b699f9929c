//! Declares every command of the shell, so that each needs a permission of its own, and prepares Tauri's context.

fn main() {
    let commands = &[
        "activity",
        "add_place_to_many",
        "answer_guided",
        "cancel_look",
        "check_key",
        "connect",
        "copy_key",
        "delete_place",
        "desk_view",
        "dismiss_notice",
        "dismiss_run",
        "export_activity",
        "export_places",
        "forget_credential",
        "import_places",
        "leave_demo",
        "look_now",
        "open_link",
        "open_page",
        "open_support",
        "pause_run",
        "places",
        "preferences",
        "regenerate",
        "regenerate_many",
        "remembered_connection",
        "resume_run",
        "review_many",
        "run_items",
        "save_place",
        "save_preferences",
        "show_key",
        "show_saved_file",
        "stop_run",
        "stop_watching",
        "sub_accounts",
        "tick_place",
        "try_demo",
    ];
    let attributes = tauri_build::Attributes::new().app_manifest(tauri_build::AppManifest::new().commands(commands));
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
        std::process::exit(1);
    }
}
