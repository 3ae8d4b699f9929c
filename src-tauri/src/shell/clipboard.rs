//! The clipboard: takes a key the owner copies, keeps it out of the clipboard's history where the system can, and takes it
//! away again after a while and when the app ends, unless something else was copied since.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

#[cfg(target_os = "macos")]
use arboard::SetExtApple as _;
#[cfg(target_os = "linux")]
use arboard::SetExtLinux as _;
#[cfg(windows)]
use arboard::SetExtWindows as _;
use keydesk_core::error::{DeskError, ErrorCode};
use keydesk_core::key::ApiKey;
use keydesk_core::phrase::Phrase;
use serde::{Deserialize, Serialize};

/// How long a copied key stays.
const STAYS: Duration = Duration::from_secs(30);

/// A key was copied.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct Copied {
    /// After how many seconds it is taken away again.
    pub clears_after_seconds: u32,
}

/// What a clipboard can do.
trait Board: Send {
    fn put(&mut self, text: &str) -> bool;
    fn holds(&mut self, text: &str) -> bool;
    fn clear(&mut self);
}

/// The system's clipboard. Opened at the first need and kept open: on Linux the program that copied is the one that answers.
#[derive(Default)]
struct SystemBoard(Option<arboard::Clipboard>);

impl SystemBoard {
    fn open(&mut self) -> Option<&mut arboard::Clipboard> {
        if self.0.is_none() {
            self.0 = arboard::Clipboard::new().ok();
        }
        self.0.as_mut()
    }
}

impl Board for SystemBoard {
    fn put(&mut self, text: &str) -> bool {
        let Some(clipboard) = self.open() else { return false };
        clipboard.set().exclude_from_history().text(text).is_ok()
    }

    fn holds(&mut self, text: &str) -> bool {
        self.open().and_then(|clipboard| clipboard.get_text().ok()).is_some_and(|held| held == text)
    }

    fn clear(&mut self) {
        // What cannot be cleared now is not ours to report: the owner may have unplugged the screen.
        let _ = self.open().map(arboard::Clipboard::clear);
    }
}

struct Held {
    board: Box<dyn Board>,
    /// The key that was copied last and not taken away yet.
    key: Option<ApiKey>,
    /// Counts the copies, so that an older one's end does not take a newer one away.
    copies: u64,
}

/// The clipboard of the app. Cheap to clone; all clones are one.
#[derive(Clone)]
pub struct KeyClipboard(Arc<Mutex<Held>>);

impl Default for KeyClipboard {
    fn default() -> Self {
        Self::on(Box::new(SystemBoard::default()))
    }
}

impl KeyClipboard {
    fn on(board: Box<dyn Board>) -> Self {
        Self(Arc::new(Mutex::new(Held { board, key: None, copies: 0 })))
    }

    /// Puts a key on the clipboard.
    ///
    /// # Errors
    /// `clipboard_unusable`.
    pub async fn copy(&self, key: ApiKey) -> Result<Copied, DeskError> {
        let clipboard = self.clone();
        let copy = tauri::async_runtime::spawn_blocking(move || {
            let mut held = clipboard.held();
            let done = held.board.put(key.expose());
            if done {
                held.copies += 1;
                held.key = Some(key);
            }
            done.then_some(held.copies)
        });
        let Ok(Some(copy)) = copy.await else {
            return Err(DeskError::new(
                ErrorCode::ClipboardUnusable,
                Phrase::new("error-clipboard"),
                Phrase::new("error-clipboard-next"),
            ));
        };
        let clipboard = self.clone();
        tauri::async_runtime::spawn(async move {
            tokio::time::sleep(STAYS).await;
            let _ = tauri::async_runtime::spawn_blocking(move || clipboard.take_away(Some(copy))).await;
        });
        Ok(Copied { clears_after_seconds: u32::try_from(STAYS.as_secs()).unwrap_or(u32::MAX) })
    }

    /// Takes the key away, if it is still there and (for a number) no other was copied since.
    pub fn take_away(&self, copy: Option<u64>) {
        let mut held = self.held();
        if copy.is_some_and(|copy| copy != held.copies) {
            return;
        }
        if let Some(key) = held.key.take()
            && held.board.holds(key.expose())
        {
            held.board.clear();
        }
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Default)]
    struct Paper(Arc<Mutex<String>>);

    impl Board for Paper {
        fn put(&mut self, text: &str) -> bool {
            text.clone_into(&mut self.0.lock().unwrap());
            true
        }

        fn holds(&mut self, text: &str) -> bool {
            *self.0.lock().unwrap() == text
        }

        fn clear(&mut self) {
            self.0.lock().unwrap().clear();
        }
    }

    fn clipboard() -> (KeyClipboard, Paper) {
        let paper = Paper::default();
        (KeyClipboard::on(Box::new(paper.clone())), paper)
    }

    fn text(paper: &Paper) -> String {
        paper.0.lock().unwrap().clone()
    }

    #[tokio::test]
    async fn a_copied_key_is_taken_away_unless_something_else_was_copied_since() {
        let (clipboard, paper) = clipboard();
        let copied = clipboard.copy(ApiKey::new("the-key")).await.unwrap();
        assert_eq!((text(&paper).as_str(), copied.clears_after_seconds), ("the-key", 30));
        clipboard.take_away(None);
        assert_eq!(text(&paper), "");

        clipboard.copy(ApiKey::new("the-key")).await.unwrap();
        "a shopping list".clone_into(&mut paper.0.lock().unwrap());
        clipboard.take_away(None);
        assert_eq!(text(&paper), "a shopping list");
    }

    #[tokio::test]
    async fn the_end_of_an_older_copy_leaves_a_newer_one_alone() {
        let (clipboard, paper) = clipboard();
        clipboard.copy(ApiKey::new("first")).await.unwrap();
        clipboard.copy(ApiKey::new("second")).await.unwrap();
        clipboard.take_away(Some(1));
        assert_eq!(text(&paper), "second");
        clipboard.take_away(Some(2));
        assert_eq!(text(&paper), "");
    }
}
