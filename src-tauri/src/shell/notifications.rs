//! Notifications of the system: a key arrived, a second try is due, support is needed, the agency's key stopped working.
//! Never holds a key. A click on one leads to what it tells of. What is worth telling is decided by the desk.

use std::sync::atomic::{AtomicBool, Ordering};

use keydesk_core::desk::News;
use keydesk_core::phrase::Phrase;
use keydesk_core::regeneration::StateName;
use keydesk_core::words::Words;
use tauri::AppHandle;
use tauri_plugin_notification::NotificationExt as _;
use tauri_specta::Event as _;

use super::language;
use super::window::bring_to_front;
use crate::events::{Destination, OpenAsked};
use crate::preferences::{self, Filter};

/// More names than this are counted instead.
const NAMED: usize = 3;

/// What a notification carries for the click on it.
const DESTINATION: &str = "destination";
/// What the system calls a click on the notification itself.
const CLICK: &str = "tap";

/// From now on a click on a notification brings the window to the front and leads to what it tells of.
///
/// What bounds the waiting: on Linux one thread hears of the clicks on all of them; on Windows and macOS each
/// notification has a thread that waits until it is clicked or put away. None keeps the program from ending.
pub fn lead(app: &AppHandle) {
    let handle = app.clone();
    // Never an error on a desktop.
    let _ = app.notification().on_action(move |performed| {
        if performed.action_id() != CLICK {
            return;
        }
        bring_to_front(&handle);
        let carried = performed.notification().and_then(|notification| notification.extra().get(DESTINATION));
        if let Some(destination) = carried.and_then(|carried| serde_json::from_value(carried.clone()).ok()) {
            // A window that is closing hears nothing any more, which is no failure.
            let _ = OpenAsked(destination).emit(&handle);
        }
    });
}

/// Tells the owner of news of this agency, in one notification of each kind, unless they want none.
pub fn tell(app: &AppHandle, agency_id: &str, news: &[News]) {
    if !preferences::read(app).notifications {
        return;
    }
    for Told { title, body, destination } in told(agency_id, news, language::words(app)) {
        let notification = app.notification().builder().title(title).body(body).extra(DESTINATION, destination);
        // Without a notification service there is still the window.
        let _ = notification.show();
    }
}

/// The window was closed and Key Desk goes on: said once a run of the program, so that nobody takes it for ended.
pub fn say_that_it_goes_on(app: &AppHandle, keys_are_on_their_way: bool, has_tray: bool) {
    static SAID: AtomicBool = AtomicBool::new(false);
    if !SAID.swap(true, Ordering::Relaxed) {
        let words = language::words(app);
        let why = if keys_are_on_their_way { "keys" } else { "looks" };
        let place = if has_tray { "tray" } else { "window" };
        let notification = app.notification().builder().title(words.say(&Phrase::new("notification-goes-on-title")));
        let body = Phrase::new("notification-goes-on").with("why", why).with("place", place);
        let _ = notification.body(words.say(&body)).show();
    }
}

/// One notification.
#[derive(Debug, PartialEq)]
struct Told {
    title: String,
    body: String,
    /// Where a click on it leads.
    destination: Destination,
}

fn told(agency_id: &str, news: &[News], words: &Words) -> Vec<Told> {
    let to = |sub_account_id: Option<&str>, filter: Option<Filter>| Destination {
        agency_id: agency_id.to_owned(),
        sub_account_id: sub_account_id.map(str::to_owned),
        filter,
    };
    let mut told = Vec::new();
    // Of several keys that came, what is to be done next is on the first page: places to update, and whose.
    for (wanted, title, body, filter) in [
        (StateName::Arrived, Phrase::new("notification-arrived-title"), Phrase::new("notification-arrived"), None),
        (
            StateName::RetryDue,
            Phrase::new("notification-second-try-title"),
            Phrase::new("notification-second-try"),
            Some(Filter::SecondTryDue),
        ),
        (
            StateName::Escalated,
            Phrase::new("notification-support-title"),
            Phrase::new("notification-support"),
            Some(Filter::SupportNeeded),
        ),
    ] {
        let those: Vec<(&str, &str)> = news
            .iter()
            .filter_map(|one| match one {
                News::Regeneration { sub_account_id, name, state } if *state == wanted => {
                    Some((sub_account_id.as_str(), name.as_str()))
                }
                _ => None,
            })
            .collect();
        let destination = match those.as_slice() {
            [] => continue,
            [(only, _)] => to(Some(only), None),
            _ => to(None, filter),
        };
        let mut list: Vec<String> = those.iter().take(NAMED).map(|(_, name)| shown(name, words)).collect();
        if those.len() > NAMED {
            list.push(words.say(&Phrase::new("notification-more").with("count", those.len() - NAMED)));
        }
        let (title, body) = (title.with("count", those.len()), body.with("names", list.join(", ")));
        told.push(Told { title: words.say(&title), body: words.say(&body), destination });
    }
    if news.contains(&News::CredentialDead) {
        told.push(Told {
            title: words.say(&Phrase::new("notification-key-dead-title")),
            body: words.say(&Phrase::new("notification-key-dead")),
            destination: to(None, None),
        });
    }
    told
}

/// A name as a notification can show it: short, on one line, and with nothing a service might take for markup.
fn shown(name: &str, words: &Words) -> String {
    let name: String = name.chars().filter(|shown| !shown.is_control() && !matches!(shown, '<' | '>' | '&')).collect();
    let name = name.trim();
    if name.is_empty() {
        return words.say(&Phrase::new("notification-without-name"));
    }
    if name.chars().count() > 60 {
        format!("{}…", name.chars().take(59).collect::<String>())
    } else {
        name.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use keydesk_core::words::Language;

    use super::*;

    fn words(news: &[News]) -> Vec<(String, String)> {
        let told = told("agency-1", news, Words::of(Language::English));
        told.into_iter().map(|told| (told.title, told.body)).collect()
    }

    fn arrived(name: &str) -> News {
        News::Regeneration { sub_account_id: "a".to_owned(), name: name.to_owned(), state: StateName::Arrived }
    }

    fn destinations(news: &[News]) -> Vec<(Option<String>, Option<Filter>)> {
        let told = told("agency-1", news, Words::of(Language::English));
        assert!(told.iter().all(|told| told.destination.agency_id == "agency-1"));
        told.into_iter().map(|told| (told.destination.sub_account_id, told.destination.filter)).collect()
    }

    #[test]
    fn a_click_leads_to_the_row_or_to_all_of_them() {
        let support = |id: &str| News::Regeneration {
            sub_account_id: id.to_owned(),
            name: String::new(),
            state: StateName::Escalated,
        };
        assert_eq!(destinations(&[arrived("A")]), [(Some("a".to_owned()), None)]);
        assert_eq!(destinations(&[arrived("A"), arrived("B")]), [(None, None)]);
        assert_eq!(
            destinations(&[support("b"), News::CredentialDead, support("c")]),
            [(None, Some(Filter::SupportNeeded)), (None, None)]
        );
    }

    #[test]
    fn one_arrival_is_told_by_name_and_many_are_counted() {
        assert_eq!(
            words(&[arrived("Harbor Dental")]),
            [("A new key arrived".to_owned(), "Harbor Dental. Now give it to the places that use it.".to_owned())]
        );
        let many: Vec<News> = ["A", "B", "C", "D", "E"].map(arrived).into();
        assert_eq!(
            words(&many),
            [("5 new keys arrived".to_owned(), "A, B, C, 2 more. Now give it to the places that use it.".to_owned())]
        );
        let in_spanish = told("agency-1", &many, Words::of(Language::Spanish));
        assert_eq!(in_spanish[0].title, "Llegaron 5 claves nuevas");
        assert!(in_spanish[0].body.starts_with("A, B, C, 2 más. "), "{}", in_spanish[0].body);
    }

    #[test]
    fn each_kind_of_news_is_told_once_and_a_hostile_name_is_only_text() {
        let due = News::Regeneration {
            sub_account_id: "b".to_owned(),
            name: "<b>\u{7}&x</b>".to_owned(),
            state: StateName::RetryDue,
        };
        let told = words(&[arrived(""), due, News::CredentialDead]);
        assert_eq!(told.len(), 3);
        assert!(told[0].1.starts_with("A sub-account without a name."));
        assert!(told[1].1.starts_with("bx/b."), "{}", told[1].1);
        assert!(words(&[]).is_empty());
    }
}
