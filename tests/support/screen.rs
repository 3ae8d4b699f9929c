//! The windows on a private desktop's screen, closed as with the cross in their corner: the driver ends the app without
//! asking it, which no owner does. And whether somebody frames them.

use x11rb::{
    connection::Connection as _,
    protocol::xproto::{AtomEnum, ClientMessageEvent, ConnectionExt as _, EventMask, Window},
    rust_connection::RustConnection,
};

use crate::Trouble;

/// Asks every window on this screen to close, as far as its program listens to that.
pub(crate) fn close_windows(display: &str) -> Result<(), Trouble> {
    ask_to_close(display).map_err(|error| Trouble::Screen(error.to_string()))
}

fn ask_to_close(display: &str) -> Result<(), Box<dyn std::error::Error>> {
    let (screen, number) = RustConnection::connect(Some(display))?;
    let atom =
        |name: &str| Ok::<_, Box<dyn std::error::Error>>(screen.intern_atom(false, name.as_bytes())?.reply()?.atom);
    let (protocols, delete) = (atom("WM_PROTOCOLS")?, atom("WM_DELETE_WINDOW")?);
    let root = screen.setup().roots.get(number).ok_or("the display has no screen")?.root;
    let listens = |window: Window| {
        let property = screen.get_property(false, window, protocols, AtomEnum::ATOM, 0, 64).ok()?.reply().ok()?;
        Some(property.value32()?.any(|protocol| protocol == delete))
    };
    // A window manager puts a frame around each window, which is then a child of that.
    let mut windows = screen.query_tree(root)?.reply()?.children;
    while let Some(window) = windows.pop() {
        windows.extend(screen.query_tree(window)?.reply().map(|tree| tree.children).unwrap_or_default());
        if listens(window).unwrap_or_default() {
            let question = ClientMessageEvent::new(32, window, protocols, [delete, x11rb::CURRENT_TIME, 0, 0, 0]);
            screen.send_event(false, window, EventMask::NO_EVENT, question)?;
        }
    }
    // A display may drop what it was told by a program that hangs up; an answered question proves that it has listened.
    screen.get_input_focus()?.reply()?;
    Ok(())
}

/// Whether a window manager has taken over this screen.
pub(crate) fn is_managed(display: &str) -> Result<bool, Trouble> {
    ask_for_manager(display).map_err(|error| Trouble::Screen(error.to_string()))
}

fn ask_for_manager(display: &str) -> Result<bool, Box<dyn std::error::Error>> {
    let (screen, number) = RustConnection::connect(Some(display))?;
    let sign = screen.intern_atom(false, b"_NET_SUPPORTING_WM_CHECK")?.reply()?.atom;
    let root = screen.setup().roots.get(number).ok_or("the display has no screen")?.root;
    Ok(screen.get_property(false, root, sign, AtomEnum::WINDOW, 0, 1)?.reply()?.value_len > 0)
}
