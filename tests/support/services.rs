//! Programs that every desktop has and that the app speaks to over the session bus: one that shows notifications, and one
//! that shows files. These show nothing; they write down what they were told.
#![allow(
    clippy::used_underscore_binding,
    clippy::needless_pass_by_value,
    clippy::too_many_arguments,
    reason = "what is received, and how, is the business of the specifications and of zbus"
)]

use std::{
    collections::HashMap,
    fs::{self, File},
    io::Write,
    path::{Path, PathBuf},
};

use serde_json::json;
use zbus::{Connection, zvariant::Value};

use crate::Trouble;

/// A notification the app asked to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notification {
    /// Its first line.
    pub title: String,
    /// Its text.
    pub body: String,
}

/// Both programs; they end when this is dropped.
#[derive(Debug)]
pub(crate) struct Services {
    notifications: PathBuf,
    shown_files: PathBuf,
    _connection: Connection,
}

impl Services {
    /// Starts them on the session bus at this address. What they are told goes to files in `logs`.
    pub(crate) async fn start(bus: &str, logs: &Path) -> Result<Self, Trouble> {
        let (notifications, shown_files) = (logs.join("notifications.log"), logs.join("shown-files.log"));
        let connection = async {
            zbus::connection::Builder::address(bus)?
                .serve_at("/org/freedesktop/Notifications", Notifications { log: notifications.clone(), shown: 0 })?
                .serve_at("/org/freedesktop/FileManager1", FileManager { log: shown_files.clone() })?
                .name("org.freedesktop.Notifications")?
                .name("org.freedesktop.FileManager1")?
                .build()
                .await
        };
        let connection = connection.await.map_err(Trouble::Bus)?;
        Ok(Self { notifications, shown_files, _connection: connection })
    }

    /// The notifications so far, in order.
    pub(crate) fn notifications(&self) -> Vec<Notification> {
        let lines = fs::read_to_string(&self.notifications).unwrap_or_default();
        let told = lines.lines().filter_map(|line| serde_json::from_str::<[String; 2]>(line).ok());
        told.map(|[title, body]| Notification { title, body }).collect()
    }

    /// The addresses of the files that were to be shown in their folders, in order.
    pub(crate) fn shown_files(&self) -> Vec<String> {
        fs::read_to_string(&self.shown_files).unwrap_or_default().lines().map(str::to_owned).collect()
    }
}

/// What was told is on disk before it is answered: the search for secrets finds it there.
fn note(log: &Path, line: &str) -> zbus::fdo::Result<()> {
    let file = File::options().create(true).append(true).open(log);
    file.and_then(|mut file| writeln!(file, "{line}")).map_err(|error| zbus::fdo::Error::Failed(error.to_string()))
}

struct Notifications {
    log: PathBuf,
    shown: u32,
}

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Notifications {
    fn notify(
        &mut self,
        _app_name: &str,
        _replaces: u32,
        _icon: &str,
        title: &str,
        body: &str,
        _actions: Vec<String>,
        _hints: HashMap<String, Value<'_>>,
        _expires: i32,
    ) -> zbus::fdo::Result<u32> {
        note(&self.log, &json!([title, body]).to_string())?;
        self.shown += 1;
        Ok(self.shown)
    }
}

struct FileManager {
    log: PathBuf,
}

#[zbus::interface(name = "org.freedesktop.FileManager1")]
impl FileManager {
    fn show_items(&self, addresses: Vec<String>, _startup: &str) -> zbus::fdo::Result<()> {
        addresses.iter().try_for_each(|address| note(&self.log, address))
    }
}
