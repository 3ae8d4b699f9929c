//! What keeps somebody from using the app, as far as a program can tell: axe-core, put into the running app by the test. The app
//! itself does not ship it.

use std::fs;

use serde_json::{Value, json};

use crate::{Trouble, app::App, places};

/// What is asked of axe.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// WCAG 2.0 to 2.2, levels A and AA, and what axe holds to be good practice.
    All,
    /// Only what hangs on colours, for a second theme of a page that was asked for all.
    Colours,
}

impl Asked {
    fn of_axe(self) -> Value {
        match self {
            Self::All => json!(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]),
            Self::Colours => json!({ "type": "rule", "values": ["color-contrast", "link-in-text-block"] }),
        }
    }
}

/// A menu stands for itself outside the page's landmarks, as a dialog does; axe by itself grants that to dialogs only.
const MENUS_STAND_ALONE: &str = "axe.configure({ checks: [{ id: 'region', \
    options: { regionMatcher: 'dialog, [role=dialog], [role=alertdialog], [role=menu], svg' } }] })";

/// Answers with what is wrong.
const ASK: &str = "const done = arguments[arguments.length - 1]; \
    axe.run(document, { resultTypes: ['violations'], runOnly: arguments[0] }) \
    .then((found) => done(found.violations.map(({ id, help, nodes }) => \
        `${id} (${help}): ${nodes.map((node) => `${node.html.slice(0, 200)} ${node.failureSummary}`).slice(0, 3).join(' | ')}`)), \
        (error) => done([String(error)]))";

/// What is wrong on the screen as it is now; empty when nothing is.
///
/// # Errors
/// [`Trouble::File`] when axe-core is not installed, [`Trouble::Driver`].
pub async fn barriers(app: &App, asked: Asked) -> Result<Vec<String>, Trouble> {
    let is_there = app.script("return typeof axe === 'object'", vec![]).await?;
    if is_there != Value::Bool(true) {
        let path = places::root().join("ui/node_modules/axe-core/axe.min.js");
        let source = fs::read_to_string(&path).map_err(Trouble::at(&path))?;
        app.script(&source, vec![]).await?;
        app.script(MENUS_STAND_ALONE, vec![]).await?;
    }
    // What is still fading in has colours that nobody ever reads.
    app.script("for (const motion of document.getAnimations()) { if (motion.effect?.getComputedTiming().endTime !== Infinity) motion.finish(); }", vec![])
        .await?;
    let found = app.answer(ASK, vec![asked.of_axe()]).await?;
    Ok(found.as_array().into_iter().flatten().filter_map(|line| Some(line.as_str()?.to_owned())).collect())
}
