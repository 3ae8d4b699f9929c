//! What keeps somebody from using the app, as far as a program can tell: axe-core, put into the running app by the test. The app
//! itself does not ship it.

use std::fs;

use serde_json::{Value, json};

use crate::{Trouble, app::App, places};

/// Asks for WCAG 2.0 to 2.2, levels A and AA, and what axe holds to be good practice; answers with what is wrong.
const ASK: &str = "const done = arguments[arguments.length - 1]; \
    axe.run(document, { resultTypes: ['violations'], \
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }) \
    .then((found) => done(found.violations.map(({ id, help, nodes }) => \
        `${id} (${help}): ${nodes.map((node) => `${node.html.slice(0, 200)} ${node.failureSummary}`).slice(0, 3).join(' | ')}`)), \
        (error) => done([String(error)]))";

/// What is wrong on the screen as it is now; empty when nothing is.
///
/// # Errors
/// [`Trouble::File`] when axe-core is not installed, [`Trouble::Driver`].
pub async fn barriers(app: &App) -> Result<Vec<String>, Trouble> {
    let is_there = app.script("return typeof axe === 'object'", vec![]).await?;
    if is_there != Value::Bool(true) {
        let path = places::root().join("ui/node_modules/axe-core/axe.min.js");
        let source = fs::read_to_string(&path).map_err(Trouble::at(&path))?;
        app.script(&source, vec![]).await?;
    }
    // What is still fading in has colours that nobody ever reads.
    app.script("for (const motion of document.getAnimations()) { if (motion.effect?.getComputedTiming().endTime !== Infinity) motion.finish(); }", vec![])
        .await?;
    let found = app.answer(ASK, vec![json!(null)]).await?;
    Ok(found.as_array().into_iter().flatten().filter_map(|line| Some(line.as_str()?.to_owned())).collect())
}
