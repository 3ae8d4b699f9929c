//! Notifications of the system: a key arrived, a second try is due, support is needed, the agency's key stopped working.
//! Never holds a key. What is worth telling is decided by the desk.

use std::sync::atomic::{AtomicBool, Ordering};

use keydesk_core::desk::News;
use keydesk_core::regeneration::StateName;
use tauri::AppHandle;
use tauri_plugin_notification::NotificationExt as _;

/// More names than this are counted instead.
const NAMED: usize = 3;

/// Tells the owner, in one notification of each kind.
pub fn tell(app: &AppHandle, news: &[News]) {
    for (title, body) in words(news) {
        // Without a notification service there is still the window.
        let _ = app.notification().builder().title(title).body(body).show();
    }
}

/// The window was closed and Key Desk goes on: said once a run of the program, so that nobody takes it for ended.
pub fn say_that_it_goes_on(app: &AppHandle) {
    static SAID: AtomicBool = AtomicBool::new(false);
    if !SAID.swap(true, Ordering::Relaxed) {
        let notification = app.notification().builder().title("Key Desk goes on watching");
        let _ = notification.body("Keys are on their way. Open or quit Key Desk from its icon in the tray.").show();
    }
}

/// Title and text of each notification.
fn words(news: &[News]) -> Vec<(String, String)> {
    let of = |wanted: StateName| -> Vec<&str> {
        let fits = |one: &News| matches!(one, News::Regeneration { state, .. } if *state == wanted);
        let names = news.iter().filter(|one| fits(one)).map(|one| match one {
            News::Regeneration { name, .. } => name.as_str(),
            News::CredentialDead => "",
        });
        names.collect()
    };
    let mut told = Vec::new();
    for (state, one, many, next) in [
        (StateName::Arrived, "A new key arrived", "new keys arrived", "Now give it to the places that use it."),
        (
            StateName::RetryDue,
            "Time for the second try",
            "second tries are due",
            "Five hours passed without a key. Open Key Desk to try once more.",
        ),
        (
            StateName::Escalated,
            "HighLevel's support is needed",
            "keys need HighLevel's support",
            "Two tries passed without a key. Key Desk has the message for support ready.",
        ),
    ] {
        let names = of(state);
        match names.as_slice() {
            [] => {}
            [name] => told.push((one.to_owned(), format!("{}. {next}", shown(name)))),
            names => {
                let mut list: Vec<String> = names.iter().take(NAMED).map(|name| shown(name)).collect();
                if names.len() > NAMED {
                    list.push(format!("{} more", names.len() - NAMED));
                }
                told.push((format!("{} {many}", names.len()), format!("{}. {next}", list.join(", "))));
            }
        }
    }
    if news.contains(&News::CredentialDead) {
        told.push((
            "Key Desk cannot look any more".to_owned(),
            "HighLevel does not know your agency's key. Connect again, and Key Desk goes on watching.".to_owned(),
        ));
    }
    told
}

/// A name as a notification can show it: short, on one line, and with nothing a service might take for markup.
fn shown(name: &str) -> String {
    let name: String = name.chars().filter(|shown| !shown.is_control() && !matches!(shown, '<' | '>' | '&')).collect();
    let name = name.trim();
    if name.is_empty() {
        return "A sub-account without a name".to_owned();
    }
    if name.chars().count() > 60 {
        format!("{}…", name.chars().take(59).collect::<String>())
    } else {
        name.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
