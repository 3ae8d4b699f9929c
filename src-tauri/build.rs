//! Declares every command of the shell, so that each needs a permission of its own, and prepares Tauri's context.

fn main() {
    let commands = &[
        "activity",
        "cancel_look",
        "connect",
        "desk_view",
        "dismiss_notice",
        "forget_credential",
        "leave_demo",
        "look_now",
        "preferences",
        "regenerate",
        "remembered_connection",
        "save_preferences",
        "stop_watching",
        "sub_accounts",
        "try_demo",
    ];
    let attributes = tauri_build::Attributes::new().app_manifest(tauri_build::AppManifest::new().commands(commands));
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
        std::process::exit(1);
    }
}
