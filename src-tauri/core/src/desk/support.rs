//! What helps whoever supports Key Desk: how it is set up, how much there is, and what went wrong last. No secret, no name and
//! no address of a client, and nothing of an address but its host, which may be all that tells a proxy's password apart.

use std::fmt::Write as _;

use url::Url;

use super::Desk;
use crate::error::DeskError;
use crate::words::{Language, Words};

impl Desk {
    /// How this desk stands, in lines for support. Always in English, as support reads it.
    #[must_use]
    pub fn details_for_support(&self) -> String {
        let view = self.view();
        let settings = self.settings();
        let mut lines = String::new();
        let mut say = |what: &str, value: &dyn std::fmt::Display| {
            let _ = writeln!(lines, "{what}: {value}");
        };
        say("connected", &view.connection.is_some());
        for credential in view.connection.iter().flat_map(|connection| &connection.credentials) {
            say(
                "credential",
                &format!("{:?} × {}, kept in {:?}", credential.kind, credential.count, credential.kept_in),
            );
        }
        let addresses = &settings.addresses;
        for (what, address) in [
            ("base", &addresses.base),
            ("api2", &addresses.api2),
            ("regenerate", &addresses.regenerate),
            ("web", &addresses.web),
            ("page", &addresses.page),
            ("keysPage", &addresses.keys_page),
            ("tokensPage", &addresses.tokens_page),
        ] {
            if let Some(address) = address.as_deref().filter(|address| !address.trim().is_empty()) {
                say(what, &host_of(address));
            }
        }
        for (what, number) in [
            ("pageSize", settings.page_size),
            ("waitHours", settings.wait_hours),
            ("dueAfterDays", settings.due_after_days),
            ("keyPerWindow", settings.key_per_window),
            ("keyPerDay", settings.key_per_day),
            ("tokenPerWindow", settings.token_per_window),
            ("tokenPerDay", settings.token_per_day),
            ("lookEveryMinutes", settings.look_every_minutes),
        ] {
            if let Some(number) = number {
                say(what, &number);
            }
        }
        if let Some(version) = &settings.version {
            say("version of API 2.0", version);
        }
        say("company id entered", &settings.company_id.is_some());
        say("probing", &settings.probing.unwrap_or(false));
        {
            let state = self.inner.lock();
            say("sub-accounts", &state.sub_accounts.len());
            say("listed", &state.sub_accounts.values().filter(|sub_account| sub_account.listed).count());
            say("regenerations under way", &state.regenerations.values().filter(|it| it.state.is_open()).count());
            say("places", &state.places.values().map(Vec::len).sum::<usize>());
            say("notes", &state.notes.len());
        }
        if let Some(look) = &view.last_look {
            say("last look", &format!("{}, {} rows, {} left out", look.at, look.rows, look.bad_row_count));
        }
        if let Some(since) = view.failing_since {
            say("failing since", &since);
        }
        if let Some(next) = view.next_look_at {
            say("next look", &next);
        }
        for budget in &view.budgets {
            say("budget", &serde_json::json!(budget));
        }
        if let Some(run) = &view.run {
            say("run", &format!("{:?}, {} of {} left", run.state, run.left, run.total));
        }
        let trouble = view.run.as_ref().and_then(|run| run.trouble.as_ref());
        for error in view.look_error.iter().chain(trouble).chain(&view.notices) {
            say("trouble", &code_and_words(error));
        }
        lines
    }
}

fn code_and_words(error: &DeskError) -> String {
    let code = serde_json::json!(error.code);
    format!("{} – {}", code.as_str().unwrap_or_default(), Words::of(Language::English).say(&error.message))
}

/// Where an address leads, without what may be secret in it: a name and password, a path, a query.
fn host_of(address: &str) -> String {
    // A page may be entered without its scheme.
    let whole =
        if address.trim().starts_with("//") { format!("https:{}", address.trim()) } else { address.trim().to_owned() };
    let Ok(url) = Url::parse(&whole) else { return "entered".to_owned() };
    match (url.host_str(), url.port()) {
        (Some(host), Some(port)) => format!("{}://{host}:{port}", url.scheme()),
        (Some(host), None) => format!("{}://{host}", url.scheme()),
        (None, _) => "entered".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_an_address_only_the_host_is_told() {
        for (address, told) in [
            ("https://owner:pass@keys.example.com:8443/secret/path?token=abc#x", "https://keys.example.com:8443"),
            (" https://example.com/{locationId} ", "https://example.com"),
            ("//example.com/abc", "https://example.com"),
            ("no address", "entered"),
        ] {
            assert_eq!(host_of(address), told);
        }
    }
}
