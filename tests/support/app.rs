//! The real app, looked at and used as its owner does: by what is written on the screen.
//!
//! Every step waits for what it needs, up to [`wait::PATIENCE`]; no test has to.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use fantoccini::{
    Client, ClientBuilder, Locator,
    actions::{InputSource, KeyAction, KeyActions},
    elements::Element,
};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

use crate::{Trouble, desktop::processes_of, program::Program, screen::close_windows, wait};

/// The Enter key, as WebDriver writes it.
const ENTER: &str = "\u{e007}";

/// Keys that are held down until the end of what is typed, as WebDriver writes them: Shift, Control, Alt.
const HELD: [char; 3] = ['\u{e008}', '\u{e009}', '\u{e00a}'];

/// How long the driver may take to open or to close the app.
const DRIVER_PATIENCE: Duration = Duration::from_secs(40);

/// An open app, with a driver of its own: one that has closed an app may never open the next. Its window closes with
/// [`App::close`], or when the last clone is dropped.
#[derive(Debug, Clone)]
pub struct App {
    client: Client,
    desktop: PathBuf,
    display: String,
    _driver: Arc<Program>,
}

impl App {
    pub(crate) async fn open(
        driver: Program,
        address: &str,
        program: &Path,
        words: &[&str],
        desktop: &Path,
        display: &str,
    ) -> Result<Self, Trouble> {
        let mut wishes = serde_json::Map::new();
        wishes.insert("tauri:options".to_owned(), json!({ "application": program, "args": words }));
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let client = wait::at_most("the app opens", DRIVER_PATIENCE, builder.capabilities(wishes).connect(address))
            .await?
            .map_err(|error| Trouble::NotOpened(Box::new(error)))?;
        let (desktop, display) = (desktop.to_path_buf(), display.to_owned());
        Ok(Self { client, desktop, display, _driver: Arc::new(driver) })
    }

    /// Closes the app; returns when its process is gone.
    ///
    /// # Errors
    /// [`Trouble::TimedOut`] if it stays.
    pub async fn close(self) -> Result<(), Trouble> {
        wait::at_most("the driver closes the app", DRIVER_PATIENCE, self.client.clone().close()).await??;
        wait::until("the app's process ends", wait::PATIENCE, async || Ok(processes_of(&self.desktop).is_empty())).await
    }

    /// Quits the app with the cross in the window's corner; returns when its process is gone. It gets to do what it does
    /// at its end, which [`App::close`] does not let it.
    ///
    /// # Errors
    /// [`Trouble::TimedOut`] if it stays.
    pub async fn quit(self) -> Result<(), Trouble> {
        self.close_window()?;
        wait::until("the app's process ends", wait::PATIENCE, async || Ok(processes_of(&self.desktop).is_empty())).await
    }

    /// Closes the window with the cross in its corner; what the app makes of that is its own affair.
    ///
    /// # Errors
    /// [`Trouble::Screen`].
    pub fn close_window(&self) -> Result<(), Trouble> {
        close_windows(&self.display)
    }

    /// Gives the window a size in pixels; returns when the page has it.
    ///
    /// # Errors
    /// [`Trouble::Driver`], [`Trouble::TimedOut`].
    pub async fn resize(&self, width: u32, height: u32) -> Result<(), Trouble> {
        self.client.set_window_rect(0, 0, width, height).await?;
        wait::until(&format!("the window is {width} × {height}"), wait::PATIENCE, async || {
            let size = self.client.execute("return [innerWidth, innerHeight]", Vec::new()).await?;
            Ok(size == json!([width, height]))
        })
        .await
    }

    /// Has the window fill the screen, where windows are framed.
    ///
    /// # Errors
    /// [`Trouble::Driver`].
    pub async fn maximize(&self) -> Result<(), Trouble> {
        Ok(self.client.maximize_window().await?)
    }

    /// Puts the window away without closing it.
    ///
    /// # Errors
    /// [`Trouble::Driver`].
    pub async fn minimize(&self) -> Result<(), Trouble> {
        Ok(self.client.minimize_window().await?)
    }

    /// Writes a picture of the window as PNG, once two in a row are alike: what is in the page already may not be
    /// painted yet. Where something keeps moving, the last of a few is taken.
    ///
    /// # Errors
    /// [`Trouble::Driver`] or [`Trouble::File`].
    pub async fn screenshot(&self, path: &Path) -> Result<(), Trouble> {
        let painted = "const done = arguments[arguments.length - 1]; \
            requestAnimationFrame(() => requestAnimationFrame(() => done(true)))";
        let mut picture = Vec::new();
        for _ in 0..4 {
            self.client.execute_async(painted, Vec::new()).await?;
            let next = self.client.screenshot().await?;
            let is_still = next == picture;
            picture = next;
            if is_still {
                break;
            }
        }
        fs::write(path, picture).map_err(Trouble::at(path))
    }

    /// Waits for something visible that matches this CSS selector.
    ///
    /// # Errors
    /// [`Trouble::TimedOut`].
    pub async fn see(&self, selector: &str) -> Result<Element, Trouble> {
        self.see_within(selector, wait::PATIENCE).await
    }

    /// As [`App::see`], with a patience of one's own.
    ///
    /// # Errors
    /// [`Trouble::TimedOut`].
    pub async fn see_within(&self, selector: &str, within: Duration) -> Result<Element, Trouble> {
        wait::for_some(&format!("{selector} is on the screen"), within, async || {
            self.first_visible(Locator::Css(selector)).await
        })
        .await
    }

    /// Waits until nothing visible matches this CSS selector.
    ///
    /// # Errors
    /// [`Trouble::TimedOut`].
    pub async fn see_no(&self, selector: &str) -> Result<(), Trouble> {
        wait::until(&format!("{selector} is off the screen"), wait::PATIENCE, async || {
            Ok(self.first_visible(Locator::Css(selector)).await?.is_none())
        })
        .await
    }

    /// Waits until these words are somewhere on the screen; upper and lower case are alike.
    ///
    /// # Errors
    /// [`Trouble::TimedOut`] with what was on the screen instead.
    pub async fn read(&self, words: &str) -> Result<(), Trouble> {
        let wanted = words.to_lowercase();
        wait::until(&format!("\"{words}\" is on the screen"), wait::PATIENCE, async || {
            let text = self.text().await?;
            if text.to_lowercase().contains(&wanted) { Ok(true) } else { Err(Trouble::NotOnScreen(text)) }
        })
        .await
    }

    /// All text on the screen.
    ///
    /// # Errors
    /// [`Trouble::Driver`].
    pub async fn text(&self) -> Result<String, Trouble> {
        let text = self.client.execute("return document.body.innerText", Vec::new()).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// The texts of everything that matches, visible or not, in the order of the page.
    ///
    /// # Errors
    /// [`Trouble::Driver`].
    pub async fn texts(&self, selector: &str) -> Result<Vec<String>, Trouble> {
        let script = "return [...document.querySelectorAll(arguments[0])].map((element) => element.innerText.trim())";
        self.strings(script, vec![json!(selector)]).await
    }

    /// An attribute of everything that matches and has it, in the order of the page.
    ///
    /// # Errors
    /// [`Trouble::Driver`].
    pub async fn attributes(&self, selector: &str, attribute: &str) -> Result<Vec<String>, Trouble> {
        let script = "return [...document.querySelectorAll(arguments[0])]\
            .map((element) => element.getAttribute(arguments[1])).filter((value) => value !== null)";
        self.strings(script, vec![json!(selector), json!(attribute)]).await
    }

    /// One look at the page, so that the values belong together even while it is being drawn anew.
    async fn strings(&self, script: &str, arguments: Vec<serde_json::Value>) -> Result<Vec<String>, Trouble> {
        let values = self.client.execute(script, arguments).await?;
        Ok(values.as_array().into_iter().flatten().filter_map(|value| Some(value.as_str()?.to_owned())).collect())
    }

    /// How many elements match, visible or not.
    ///
    /// # Errors
    /// [`Trouble::Driver`].
    pub async fn count(&self, selector: &str) -> Result<usize, Trouble> {
        Ok(self.client.find_all(Locator::Css(selector)).await?.len())
    }

    /// Waits for a button (or a link, tab or summary) with exactly this accessible name.
    ///
    /// # Errors
    /// [`Trouble::TimedOut`].
    pub async fn button(&self, name: &str) -> Result<Element, Trouble> {
        let path = named(name);
        wait::for_some(&format!("a button \"{name}\" is on the screen"), wait::PATIENCE, async || {
            self.first_visible(Locator::XPath(&path)).await
        })
        .await
    }

    /// Whether a button of this name can be seen now.
    ///
    /// # Errors
    /// [`Trouble::Driver`].
    pub async fn has_button(&self, name: &str) -> Result<bool, Trouble> {
        Ok(self.first_visible(Locator::XPath(&named(name))).await?.is_some())
    }

    /// Clicks the button of this name once it can be clicked.
    ///
    /// # Errors
    /// [`Trouble::TimedOut`].
    pub async fn click(&self, name: &str) -> Result<(), Trouble> {
        let path = named(name);
        self.click_at(&format!("the button \"{name}\" can be clicked"), Locator::XPath(&path)).await
    }

    /// Clicks what matches this CSS selector once it can be clicked.
    ///
    /// # Errors
    /// [`Trouble::TimedOut`].
    pub async fn click_on(&self, selector: &str) -> Result<(), Trouble> {
        self.click_at(&format!("{selector} can be clicked"), Locator::Css(selector)).await
    }

    async fn click_at(&self, what: &str, place: Locator<'_>) -> Result<(), Trouble> {
        wait::until(what, wait::PATIENCE, async || {
            let Some(element) = self.first_visible(place).await? else {
                return Ok(false);
            };
            if !element.is_enabled().await? {
                return Ok(false);
            }
            self.scroll_to(&element).await?;
            // A click that cannot be made (something lies over the button) is an error, and tried again.
            element.click().await?;
            Ok(true)
        })
        .await
    }

    /// Empties a field and types into it; returns when it holds exactly that.
    ///
    /// # Errors
    /// [`Trouble::TimedOut`] if there is no such field, or it does not take the text.
    pub async fn type_into(&self, selector: &str, text: &str) -> Result<(), Trouble> {
        wait::until(&format!("{selector} takes text"), wait::PATIENCE, async || {
            let Some(field) = self.first_visible(Locator::Css(selector)).await? else { return Ok(false) };
            self.scroll_to(&field).await?;
            field.clear().await?;
            if !text.is_empty() {
                // A line break is typed, or it gets lost.
                field.send_keys(&text.replace('\n', ENTER)).await?;
            }
            Ok(field.prop("value").await?.as_deref() == Some(text))
        })
        .await
    }

    /// Sets a field for day and time to `YYYY-MM-DDThh:mm`. Not typed: in which order its parts are typed, and whether it
    /// has parts at all, hangs on the web view and on the language.
    ///
    /// # Errors
    /// [`Trouble::TimedOut`] if there is no such field, or it does not take the moment.
    pub async fn set_time(&self, selector: &str, moment: &str) -> Result<(), Trouble> {
        self.see(selector).await?;
        let script = "const field = document.querySelector(arguments[0]); field.value = arguments[1]; \
            field.dispatchEvent(new Event('input', { bubbles: true })); return field.value";
        wait::until(&format!("{selector} takes {moment}"), wait::PATIENCE, async || {
            Ok(self.script(script, vec![json!(selector), json!(moment)]).await? == moment)
        })
        .await
    }

    /// Chooses one of the values of a list.
    ///
    /// # Errors
    /// [`Trouble::TimedOut`] if there is no such list, or it does not take the value.
    pub async fn choose(&self, selector: &str, value: &str) -> Result<(), Trouble> {
        wait::until(&format!("{selector} takes {value}"), wait::PATIENCE, async || {
            let Some(list) = self.first_visible(Locator::Css(selector)).await? else { return Ok(false) };
            list.select_by_value(value).await?;
            Ok(list.prop("value").await?.as_deref() == Some(value))
        })
        .await
    }

    /// Presses keys where the keyboard is taken to first, as by a click.
    ///
    /// # Errors
    /// [`Trouble::TimedOut`].
    pub async fn press(&self, selector: &str, keys: &str) -> Result<(), Trouble> {
        self.see(selector).await?.send_keys(keys).await?;
        Ok(())
    }

    /// Presses keys one after the other, wherever the keyboard is: as by hand, nothing is sought first. Shift, Control and Alt
    /// are held until the last one is pressed.
    ///
    /// # Errors
    /// [`Trouble::Driver`].
    pub async fn keys(&self, keys: &str) -> Result<(), Trouble> {
        let mut keyboard = KeyActions::new("keyboard".to_owned());
        for value in keys.chars() {
            keyboard = keyboard.then(KeyAction::Down { value });
            if !HELD.contains(&value) {
                keyboard = keyboard.then(KeyAction::Up { value });
            }
        }
        for value in keys.chars().filter(|key| HELD.contains(key)) {
            keyboard = keyboard.then(KeyAction::Up { value });
        }
        Ok(self.client.perform_actions(keyboard).await?)
    }

    /// Chooses a file in a field for files, which may be out of sight behind a button.
    ///
    /// # Errors
    /// [`Trouble::Driver`].
    pub async fn choose_file(&self, selector: &str, file: &Path) -> Result<(), Trouble> {
        let field = self.client.find(Locator::Css(selector)).await?;
        Ok(field.send_keys(&file.display().to_string()).await?)
    }

    /// Runs a script in the page: for what an owner does with a wheel or sees without reading. Arguments are
    /// `arguments[0]` and so on.
    ///
    /// # Errors
    /// [`Trouble::Driver`].
    pub async fn script(&self, script: &str, arguments: Vec<serde_json::Value>) -> Result<serde_json::Value, Trouble> {
        Ok(self.client.execute(script, arguments).await?)
    }

    /// Runs a script that answers later: by calling the last of its arguments.
    ///
    /// # Errors
    /// [`Trouble::Driver`].
    pub async fn answer(&self, script: &str, arguments: Vec<serde_json::Value>) -> Result<serde_json::Value, Trouble> {
        Ok(self.client.execute_async(script, arguments).await?)
    }

    /// Waits until a condition on the app holds.
    ///
    /// # Errors
    /// [`Trouble::TimedOut`].
    pub async fn wait_until(
        &self,
        what: &str,
        is_so: impl AsyncFnMut() -> Result<bool, Trouble>,
    ) -> Result<(), Trouble> {
        wait::until(what, wait::PATIENCE, is_so).await
    }

    async fn first_visible(&self, place: Locator<'_>) -> Result<Option<Element>, Trouble> {
        for element in self.client.find_all(place).await? {
            if self.is_visible(&element).await? {
                return Ok(Some(element));
            }
        }
        Ok(None)
    }

    /// Scrolls as an owner does who cannot reach what is half hidden behind an edge or a bar; the driver leaves it there.
    async fn scroll_to(&self, element: &Element) -> Result<(), Trouble> {
        let script = "const { left, top, width, height } = arguments[0].getBoundingClientRect(); \
            const there = document.elementFromPoint(left + width / 2, top + height / 2); \
            if (!arguments[0].contains(there)) arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
        let element = serde_json::to_value(element).map_err(|error| Trouble::Script(error.to_string()))?;
        self.client.execute(script, vec![element]).await?;
        Ok(())
    }

    /// Asked of the page itself: the driver takes text that may be cut off at its edge for hidden.
    async fn is_visible(&self, element: &Element) -> Result<bool, Trouble> {
        let script = "const box = arguments[0].getBoundingClientRect(); \
            return box.width > 0 && box.height > 0 && arguments[0].checkVisibility({ visibilityProperty: true })";
        let element = serde_json::to_value(element).map_err(|error| Trouble::Script(error.to_string()))?;
        Ok(self.client.execute(script, vec![element]).await?.as_bool().unwrap_or_default())
    }
}

/// The path to everything that acts like a button and is called this.
fn named(name: &str) -> String {
    let name = quoted(name);
    format!(
        "//*[self::button or self::a or self::summary or @role='button' or @role='tab' or @role='menuitem' \
         or @role='menuitemradio' or @role='radio' or @role='switch'][@aria-label={name} or (not(@aria-label) and normalize-space(.)={name})]"
    )
}

/// A text as `XPath` wants it: `XPath` knows no escapes, so the quote that does not occur is used.
fn quoted(text: &str) -> String {
    if text.contains('\'') { format!("\"{text}\"") } else { format!("'{text}'") }
}
