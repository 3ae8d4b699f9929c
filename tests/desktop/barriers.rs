//! Everybody can use Key Desk: axe-core finds nothing wrong in any state of any screen, in the light and in the dark.

use std::collections::BTreeMap;

use support::{
    Trouble,
    app::App,
    barriers::{Asked, barriers},
    looks::{Theme, as_the_system_has_it},
    walk::{Journey, Visitor},
};

/// Collects what is wrong and where, so that one run tells all of it.
#[derive(Default)]
struct Search {
    states: usize,
    found: BTreeMap<String, Vec<String>>,
}

impl Visitor for Search {
    async fn visit(&mut self, app: &App, state: &str) -> Result<(), Trouble> {
        self.states += 1;
        for (theme, asked) in [(Theme::Light, Asked::All), (Theme::Dark, Asked::Colours)] {
            theme.put_on(app).await?;
            for barrier in barriers(app, asked).await? {
                self.found.entry(barrier).or_default().push(format!("{state} ({})", theme.name()));
            }
        }
        as_the_system_has_it(app).await
    }
}

async fn nothing_stands_in_anybodys_way(journey: Journey) -> Result<(), Trouble> {
    let mut search = Search::default();
    let gone = journey.go(&mut search).await;
    let found: Vec<String> =
        search.found.iter().map(|(barrier, states)| format!("{barrier}\n  in {}", states.join(", "))).collect();
    assert!(found.is_empty(), "{} barriers:\n{}", found.len(), found.join("\n"));
    gone?;
    assert!(search.states > 3, "{} states were looked at", search.states);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_stands_in_anybodys_way_at_the_beginning() -> Result<(), Trouble> {
    nothing_stands_in_anybodys_way(Journey::Beginning).await
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_stands_in_anybodys_way_in_a_connected_agency() -> Result<(), Trouble> {
    nothing_stands_in_anybodys_way(Journey::Agency).await
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_stands_in_anybodys_way_while_a_key_is_regenerated() -> Result<(), Trouble> {
    nothing_stands_in_anybodys_way(Journey::Regenerations).await
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_stands_in_anybodys_way_where_the_owner_clicks_in_highlevel() -> Result<(), Trouble> {
    nothing_stands_in_anybodys_way(Journey::Guided).await
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_stands_in_anybodys_way_with_many_keys_at_once() -> Result<(), Trouble> {
    nothing_stands_in_anybodys_way(Journey::Many).await
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_stands_in_anybodys_way_with_several_agencies() -> Result<(), Trouble> {
    nothing_stands_in_anybodys_way(Journey::Several).await
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_stands_in_anybodys_way_when_something_goes_wrong() -> Result<(), Trouble> {
    nothing_stands_in_anybodys_way(Journey::Trouble).await
}
