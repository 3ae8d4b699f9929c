//! One walk over everything the app can show: journeys, each with an app of its own, that reach one named state after the
//! other and hand the app to a visitor there. The pictures (`cargo xtask screenshots`) and the search for barriers are such
//! visitors.
//!
//! Not here: what must hold of a state beyond its being reached; the desktop tests say that.

mod agency;
mod beginning;
mod guided;
mod many;
mod regenerations;
mod several;
mod trouble;

use std::time::Duration;

use keydesk_demo_agency::AgencyPlan;

use crate::{
    Trouble,
    app::App,
    desk::{Desk, agency_of, on_a_desk_for},
    desktop::Keychain,
};

/// Many pictures of one journey's states take their time.
const LONGEST_JOURNEY: Duration = Duration::from_mins(10);

/// The Escape key and Control, as WebDriver writes them.
const ESCAPE: &str = "\u{e00c}";
const CONTROL: &str = "\u{e009}";

/// Whoever looks at the states of the walk.
pub trait Visitor {
    /// Looks at the state the app is in. May change the window's size and looks, and leaves them as they were.
    fn visit(&mut self, app: &App, state: &str) -> impl Future<Output = Result<(), Trouble>>;
}

/// A part of the walk, with an agency and an app of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Journey {
    /// The first start, connecting, the demo.
    Beginning,
    /// Every page of a connected agency, with its menus and dialogs.
    Agency,
    /// The panel of a sub-account and the life of a key, from the question to support.
    Regenerations,
    /// Where the owner clicks in HighLevel.
    Guided,
    /// Many keys at once.
    Many,
    /// A token, hidden keys, several agencies, forgetting them, erasing everything.
    Several,
    /// What goes wrong, and waiting for HighLevel.
    Trouble,
}

impl Journey {
    /// All of them, in the order of an owner's life with the app.
    pub const ALL: [Self; 7] =
        [Self::Beginning, Self::Agency, Self::Regenerations, Self::Guided, Self::Many, Self::Several, Self::Trouble];

    /// What it is called on the command line and in the names of files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Beginning => "beginning",
            Self::Agency => "agency",
            Self::Regenerations => "regenerations",
            Self::Guided => "guided",
            Self::Many => "many",
            Self::Several => "several",
            Self::Trouble => "trouble",
        }
    }

    fn plan(self) -> AgencyPlan {
        match self {
            Self::Beginning => agency_of(12),
            Self::Agency => agency_of(60),
            Self::Regenerations | Self::Guided => AgencyPlan { hostile_names: false, ..agency_of(16) },
            Self::Many => agency_of(240),
            Self::Several => several::plan(),
            Self::Trouble => trouble::plan(),
        }
    }

    /// Goes it with this visitor.
    pub async fn go(self, visitor: &mut impl Visitor) -> Result<(), Trouble> {
        let name = format!("walk-{}", self.name());
        on_a_desk_for(LONGEST_JOURNEY, &name, Keychain::Unlocked, self.plan(), async |desk| {
            let app = desk.open().await?;
            app.resize(1280, 800).await?;
            let mut walk = Walk { desk, app, visitor };
            match self {
                Self::Beginning => beginning::go(&mut walk).await,
                Self::Agency => agency::go(&mut walk).await,
                Self::Regenerations => regenerations::go(&mut walk).await,
                Self::Guided => guided::go(&mut walk).await,
                Self::Many => many::go(&mut walk).await,
                Self::Several => several::go(&mut walk).await,
                Self::Trouble => trouble::go(&mut walk).await,
            }
        })
        .await
    }
}

/// Who is on the way: the app on its desk, and the visitor.
struct Walk<'a, V> {
    desk: &'a Desk,
    app: App,
    visitor: &'a mut V,
}

impl<V: Visitor> Walk<'_, V> {
    /// Shows the visitor the state that was reached.
    async fn at(&mut self, state: &str) -> Result<(), Trouble> {
        // What was closed may still be on its way off the screen.
        self.app.see_no(":is([role=dialog], [role=alertdialog], [role=menu])[data-state=closed]").await?;
        self.visitor.visit(&self.app, state).await
    }

    /// Waits for this to be on the screen, and shows it.
    async fn see(&mut self, selector: &str, state: &str) -> Result<(), Trouble> {
        self.app.see(selector).await?;
        self.at(state).await
    }

    /// Puts away what lies over the page: a menu, a card, a dialog.
    async fn put_away(&self, selector: &str) -> Result<(), Trouble> {
        self.app.keys(ESCAPE).await?;
        self.app.see_no(selector).await
    }

    /// Goes to a page of the window.
    async fn page(&self, page: &str) -> Result<(), Trouble> {
        self.app.click_on(&format!("nav [data-page={page}]")).await?;
        self.app.see(&format!("div[data-page={page}] h1")).await?;
        Ok(())
    }

    /// Opens the panel of a sub-account and waits until it is this one's, with what belongs to it read.
    async fn panel(&self, id: &str) -> Result<(), Trouble> {
        crate::steps::open_panel(&self.app, id).await?;
        self.app.see(&format!("[data-panel] [data-place-list=\"{id}\"][data-read=true]")).await?;
        Ok(())
    }
}
