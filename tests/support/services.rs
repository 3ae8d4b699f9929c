//! Programs that every desktop has and that the app speaks to over the session bus: one that shows notifications, one that
//! shows files, and, where a test wants it, a panel with a tray. These show nothing; they write down what they were told.
#![allow(
    clippy::used_underscore_binding,
    clippy::needless_pass_by_value,
    clippy::too_many_arguments,
    clippy::unused_self,
    reason = "what is received, and how, is the business of the specifications and of zbus"
)]

use std::{
    collections::HashMap,
    fs::{self, File},
    io::Write,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use serde_json::json;
use zbus::{
    Connection,
    message::Header,
    zvariant::{OwnedObjectPath, OwnedValue, Value},
};

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
    /// The number of the notification that was shown last, where it says what a click on it does.
    clickable: Arc<Mutex<Option<u32>>>,
    connection: Connection,
    /// The programs that have an icon in the tray: their name on the bus and where their icon is.
    icons: Icons,
}

/// A line of a menu as it travels: its number, what is known of it, and the lines below it.
type MenuLine = (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>);
type Icons = Arc<Mutex<Vec<(String, String)>>>;

impl Services {
    /// Starts them on the session bus at this address. What they are told goes to files in `logs`.
    pub(crate) async fn start(bus: &str, logs: &Path) -> Result<Self, Trouble> {
        let (notifications, shown_files) = (logs.join("notifications.log"), logs.join("shown-files.log"));
        let clickable = Arc::<Mutex<Option<u32>>>::default();
        let service = Notifications { log: notifications.clone(), shown: 0, clickable: clickable.clone() };
        let connection = async {
            zbus::connection::Builder::address(bus)?
                .serve_at("/org/freedesktop/Notifications", service)?
                .serve_at("/org/freedesktop/FileManager1", FileManager { log: shown_files.clone() })?
                .name("org.freedesktop.Notifications")?
                .name("org.freedesktop.FileManager1")?
                .build()
                .await
        };
        let connection = connection.await.map_err(Trouble::Bus)?;
        Ok(Self { notifications, shown_files, clickable, connection, icons: Icons::default() })
    }

    /// Puts a panel with a tray on the desktop.
    pub(crate) async fn show_panel(&self) -> Result<(), Trouble> {
        let panel = Panel { icons: self.icons.clone() };
        self.connection.object_server().at("/StatusNotifierWatcher", panel).await.map_err(Trouble::Bus)?;
        self.connection.request_name("org.kde.StatusNotifierWatcher").await.map_err(Trouble::Bus)
    }

    /// The lines of the menu of the first icon in the tray; empty while there is none.
    pub(crate) async fn tray_menu(&self) -> Result<Vec<String>, Trouble> {
        Ok(self.menu_lines().await?.into_iter().map(|(_, label)| label).collect())
    }

    /// Chooses a line of that menu.
    pub(crate) async fn choose_in_tray(&self, label: &str) -> Result<(), Trouble> {
        let lines = self.menu_lines().await?;
        let line = lines.iter().find(|(_, known)| known == label);
        let (id, _) = line.ok_or_else(|| Trouble::NotOnScreen(format!("“{label}” in the tray")))?;
        let Some((program, menu)) = self.menu().await? else { return Ok(()) };
        let event = (*id, "clicked", Value::from(0_i32), 0_u32);
        let menus = Some("com.canonical.dbusmenu");
        let answer = self.connection.call_method(Some(program.as_str()), menu.as_str(), menus, "Event", &event).await;
        answer.map(|_| ()).map_err(Trouble::Bus)
    }

    async fn menu_lines(&self) -> Result<Vec<(i32, String)>, Trouble> {
        let Some((program, menu)) = self.menu().await? else { return Ok(Vec::new()) };
        let menus = Some("com.canonical.dbusmenu");
        let whole = (0_i32, 1_i32, Vec::<&str>::new());
        let answer =
            self.connection.call_method(Some(program.as_str()), menu.as_str(), menus, "GetLayout", &whole).await;
        let layout = answer.map_err(Trouble::Bus)?;
        let (_, (_, _, lines)): (u32, MenuLine) = layout.body().deserialize().map_err(Trouble::Bus)?;
        let number = |line: &OwnedValue| match &**line {
            Value::Structure(line) => line.fields().first().and_then(|number| i32::try_from(number).ok()),
            _ => None,
        };
        let labels = (lines.iter().filter_map(number).collect::<Vec<i32>>(), vec!["label"]);
        let answer = self
            .connection
            .call_method(Some(program.as_str()), menu.as_str(), menus, "GetGroupProperties", &labels)
            .await
            .map_err(Trouble::Bus)?;
        let lines: Vec<(i32, HashMap<String, OwnedValue>)> = answer.body().deserialize().map_err(Trouble::Bus)?;
        let label = |properties: &HashMap<String, OwnedValue>| {
            properties.get("label").and_then(|label| <&str>::try_from(label).ok()).map(|label| label.replace('_', ""))
        };
        Ok(lines.iter().filter_map(|(id, properties)| Some((*id, label(properties)?))).collect())
    }

    /// Where the menu of the first icon is.
    async fn menu(&self) -> Result<Option<(String, String)>, Trouble> {
        let first = self.icons.lock().unwrap_or_else(PoisonError::into_inner).first().cloned();
        let Some((program, icon)) = first else { return Ok(None) };
        let properties = Some("org.freedesktop.DBus.Properties");
        let menu = ("org.kde.StatusNotifierItem", "Menu");
        let answer = self
            .connection
            .call_method(Some(program.as_str()), icon.as_str(), properties, "Get", &menu)
            .await
            .map_err(Trouble::Bus)?;
        let value: OwnedValue = answer.body().deserialize().map_err(Trouble::Bus)?;
        let path = OwnedObjectPath::try_from(value).map_err(|error| Trouble::Bus(error.into()))?;
        Ok(Some((program, path.to_string())))
    }

    /// The notifications so far, in order.
    pub(crate) fn notifications(&self) -> Vec<Notification> {
        let lines = fs::read_to_string(&self.notifications).unwrap_or_default();
        let told = lines.lines().filter_map(|line| serde_json::from_str::<[String; 2]>(line).ok());
        told.map(|[title, body]| Notification { title, body }).collect()
    }

    /// Clicks the notification that was shown last, if it can be clicked.
    pub(crate) async fn click_last_notification(&self) -> Result<(), Trouble> {
        let last = self
            .clickable
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .ok_or_else(|| Trouble::NotOnScreen("a notification that can be clicked".to_owned()))?;
        let (path, interface) = ("/org/freedesktop/Notifications", "org.freedesktop.Notifications");
        let clicked = (last, "default");
        let signal = self.connection.emit_signal(None::<&str>, path, interface, "ActionInvoked", &clicked);
        signal.await.map_err(Trouble::Bus)
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
    clickable: Arc<Mutex<Option<u32>>>,
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
        actions: Vec<String>,
        _hints: HashMap<String, Value<'_>>,
        _expires: i32,
    ) -> zbus::fdo::Result<u32> {
        note(&self.log, &json!([title, body]).to_string())?;
        self.shown += 1;
        let can_be_clicked = actions.iter().any(|action| action == "default").then_some(self.shown);
        *self.clickable.lock().unwrap_or_else(PoisonError::into_inner) = can_be_clicked;
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

/// The part of a panel that programs with a tray icon speak to.
struct Panel {
    icons: Icons,
}

#[zbus::interface(name = "org.kde.StatusNotifierWatcher")]
impl Panel {
    fn register_status_notifier_item(&self, item: &str, #[zbus(header)] header: Header<'_>) {
        let program = header.sender().map(ToString::to_string).unwrap_or_default();
        // Programs give the place of their icon, or only their name, and then the place is the usual one.
        let icon = if item.starts_with('/') { item } else { "/StatusNotifierItem" };
        self.icons.lock().unwrap_or_else(PoisonError::into_inner).push((program, icon.to_owned()));
    }

    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        true
    }

    #[zbus(property)]
    fn protocol_version(&self) -> i32 {
        0
    }
}
