//! A window of Tauri's with one line of text and nothing else: what Key Desk's start is measured beside.

fn main() -> tauri::Result<()> {
    tauri::Builder::default().run(tauri::generate_context!())
}
