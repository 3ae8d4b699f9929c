//! Notifications of the system: a key arrived, a second try is due, support is needed, the agency's key stopped working.
//! Never holds a key. What is worth telling is decided by the desk.

use std::sync::atomic::{AtomicBool, Ordering};

use keydesk_core::desk::News;
use keydesk_core::phrase::Phrase;
use keydesk_core::regeneration::StateName;
use keydesk_core::words::Words;
use tauri::AppHandle;
use tauri_plugin_notification::NotificationExt as _;

use super::language;
use crate::preferences;

/// More names than this are counted instead.
const NAMED: usize = 3;

/// Tells the owner, in one notification of each kind, unless they want none.
pub fn tell(app: &AppHandle, news: &[News]) {
    if !preferences::read(app).notifications {
        return;
    }
    for (title, body) in told(news, language::words(app)) {
        // Without a notification service there is still the window.
        let _ = app.notification().builder().title(title).body(body).show();
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

/// Title and text of each notification.
fn told(news: &[News], words: &Words) -> Vec<(String, String)> {
    let of = |wanted: StateName| -> Vec<&str> {
        let fits = |one: &News| matches!(one, News::Regeneration { state, .. } if *state == wanted);
        let names = news.iter().filter(|one| fits(one)).map(|one| match one {
            News::Regeneration { name, .. } => name.as_str(),
            News::CredentialDead => "",
        });
        names.collect()
    };
    let mut told = Vec::new();
    for (state, title, body) in [
        (StateName::Arrived, Phrase::new("notification-arrived-title"), Phrase::new("notification-arrived")),
        (StateName::RetryDue, Phrase::new("notification-second-try-title"), Phrase::new("notification-second-try")),
        (StateName::Escalated, Phrase::new("notification-support-title"), Phrase::new("notification-support")),
    ] {
        let names = of(state);
        if names.is_empty() {
            continue;
        }
        let mut list: Vec<String> = names.iter().take(NAMED).map(|name| shown(name, words)).collect();
        if names.len() > NAMED {
            list.push(words.say(&Phrase::new("notification-more").with("count", names.len() - NAMED)));
        }
        let title = title.with("count", names.len());
        told.push((words.say(&title), words.say(&body.with("names", list.join(", ")))));
    }
    if news.contains(&News::CredentialDead) {
        told.push((
            words.say(&Phrase::new("notification-key-dead-title")),
            words.say(&Phrase::new("notification-key-dead")),
        ));
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
        told(news, Words::of(Language::English))
    }

    fn arrived(name: &str) -> News {
        News::Regeneration { sub_account_id: "a".to_owned(), name: name.to_owned(), state: StateName::Arrived }
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
        let in_spanish = told(&many, Words::of(Language::Spanish));
        assert_eq!(in_spanish[0].0, "Llegaron 5 claves nuevas");
        assert!(in_spanish[0].1.starts_with("A, B, C, 2 más. "), "{}", in_spanish[0].1);
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
