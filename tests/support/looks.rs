//! How the running app looks, set from outside for a moment: its theme, the size of its text, the size of its window. The
//! owner's preferences stay as they are.

use serde_json::json;

use crate::{Trouble, app::App};

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    /// Both.
    pub const BOTH: [Self; 2] = [Self::Light, Self::Dark];

    /// As the page calls it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// Shows the app in this theme.
    pub async fn put_on(self, app: &App) -> Result<(), Trouble> {
        app.script("document.documentElement.dataset.theme = arguments[0]", vec![json!(self.name())]).await?;
        Ok(())
    }
}

/// Shows the app in the theme of its preferences again, which is the system's unless the owner chose another.
pub async fn as_the_system_has_it(app: &App) -> Result<(), Trouble> {
    app.script("delete document.documentElement.dataset.theme", Vec::new()).await?;
    Ok(())
}

/// Gives the text this many percent of its usual size.
pub async fn text_size(app: &App, percent: u32) -> Result<(), Trouble> {
    let size = if percent == 100 { String::new() } else { format!("{percent}%") };
    // What is placed beside something else is placed anew when the window changes.
    let script = "document.documentElement.style.fontSize = arguments[0]; window.dispatchEvent(new Event('resize'))";
    app.script(script, vec![json!(size)]).await?;
    Ok(())
}
