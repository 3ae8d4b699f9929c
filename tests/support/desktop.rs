//! A private desktop: folders, a session bus, a virtual screen, a keychain, a browser and the driver, for one test alone.
//!
//! It inherits nothing from the desktop of the person running the tests, and dropping it ends all of it. How the
//! app on it is looked at and clicked is in `app`; the programs around the app are in `browser`, `clipboard` and
//! `services`.

use std::{
    fs,
    io::Write,
    net::TcpListener,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Duration,
};

use tempfile::TempDir;

use crate::{
    Trouble,
    app::App,
    browser::Browser,
    clipboard::Clipboard,
    places,
    program::{Program, all_output, output, private},
    screen,
    services::{Notification, Services},
    wait,
};

/// How often opening the app is tried: the driver is known to wait forever, now and then, for an app it has just started.
const OPENING_TRIES: usize = 3;

/// The name of the folder for downloads.
const DOWNLOADS: &str = "Downloads";

/// How long one program of the desktop may take to get ready.
const READY_WITHIN: Duration = Duration::from_secs(20);

/// Nothing may be started by the bus itself: a desktop without a keychain must stay without one.
const BUS_CONFIGURATION: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=SOCKET</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#;

/// Whether the desktop has a keychain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keychain {
    /// A real Secret Service, unlocked, as after a login.
    Unlocked,
    /// None: nobody answers on the bus.
    Absent,
}

/// The private desktop. Its programs end when it is dropped, the driver first and the bus last.
#[derive(Debug)]
pub struct Desktop {
    variables: Vec<(String, String)>,
    display: String,
    browser: Browser,
    clipboard: Clipboard,
    services: Services,
    _keychain: Option<Program>,
    frames: Option<Program>,
    _screen: Program,
    _bus: Program,
    folder: TempDir,
}

impl Desktop {
    /// Sets one up; returns when everything on it is ready for the app.
    ///
    /// # Errors
    /// [`Trouble`] naming the program that is missing or did not get ready.
    pub async fn start(keychain: Keychain) -> Result<Self, Trouble> {
        let folder =
            tempfile::Builder::new().prefix("keydesk-").tempdir().map_err(Trouble::at(std::env::temp_dir()))?;
        let mut variables = folders(folder.path())?;
        let browser = Browser::install(folder.path(), &mut variables)?;

        let socket = folder.path().join("runtime").join("bus");
        let configuration = folder.path().join("bus.conf");
        fs::write(&configuration, BUS_CONFIGURATION.replace("SOCKET", &socket.display().to_string()))
            .map_err(Trouble::at(&configuration))?;
        let log = |program: &str| folder.path().join("logs").join(format!("{program}.log"));

        let mut bus = Program::start(
            private(Command::new("dbus-daemon"), &variables)
                .args(["--nofork", "--print-address=1"])
                .arg(format!("--config-file={}", configuration.display()))
                .stdout(Stdio::piped()),
            &log("dbus-daemon"),
        )?;
        let address = bus.first_line()?;
        let services = Services::start(&address, &folder.path().join("logs")).await?;
        variables.push(("DBUS_SESSION_BUS_ADDRESS".to_owned(), address));

        let mut screen = Program::start(
            private(Command::new("Xvfb"), &variables)
                .args(["-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"])
                .stdout(Stdio::piped()),
            &log("Xvfb"),
        )?;
        let display = format!(":{}", screen.first_line()?);
        variables.push(("DISPLAY".to_owned(), display.clone()));

        let keychain = match keychain {
            Keychain::Unlocked => Some(unlocked_keychain(&variables, &log("gnome-keyring-daemon")).await?),
            Keychain::Absent => None,
        };
        let clipboard = Clipboard::new(variables.clone(), log("xclip"));
        Ok(Self {
            variables,
            display,
            browser,
            clipboard,
            services,
            _keychain: keychain,
            frames: None,
            _screen: screen,
            _bus: bus,
            folder,
        })
    }

    /// Has the web view drawn by the processor alone: what would emulate a graphics card takes ten times as long. Pictures of
    /// such a window cannot be taken.
    #[must_use]
    pub fn without_graphics_card(self) -> Self {
        self.with_variable("WEBKIT_DISABLE_COMPOSITING_MODE", "1")
    }

    /// The app finds this in its environment.
    #[must_use]
    pub fn with_variable(mut self, name: &str, value: &str) -> Self {
        self.variables.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Opens the app with these words on its command line and waits for its first window.
    ///
    /// # Errors
    /// [`Trouble::NoApp`] if it is not built, [`Trouble::NotOpened`] if it does not start.
    pub async fn open_app(&self, words: &[&str]) -> Result<App, Trouble> {
        self.open_program(&places::app()?, words).await
    }

    /// The same of another program, such as one that was installed.
    ///
    /// # Errors
    /// As [`Desktop::open_app`].
    pub async fn open_program(&self, program: &Path, words: &[&str]) -> Result<App, Trouble> {
        let log = self.folder.path().join("logs").join("tauri-driver.log");
        let mut last = None;
        for _ in 0..OPENING_TRIES {
            let (driver, address) = driver(&self.variables, &log).await?;
            match App::open(driver, &address, program, words, self.folder.path(), &self.display).await {
                Ok(app) => return Ok(app),
                Err(trouble) => last = Some(trouble),
            }
        }
        Err(last.unwrap_or_else(|| Trouble::NoApp(program.to_path_buf())))
    }

    /// Starts the app although it runs already; returns when this second one has ended.
    ///
    /// # Errors
    /// [`Trouble::NoApp`] if it is not built, [`Trouble::NotStarted`] if it does not start.
    pub fn start_again(&self, words: &[&str]) -> Result<(), Trouble> {
        output(private(Command::new(places::app()?), &self.variables).args(words)).map(drop)
    }

    /// Everything the app and the programs around it may have written: home, settings, cache, logs.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Where the keychain keeps its encrypted file; the one place where the credential may be.
    #[must_use]
    pub fn keychain_folder(&self) -> PathBuf {
        self.folder.path().join("data").join("keyrings")
    }

    /// What the keychain holds for this app, as `secret-tool` prints it; empty if it holds nothing.
    ///
    /// # Errors
    /// [`Trouble::NotStarted`] if `secret-tool` is missing.
    pub fn keychain_entries(&self) -> Result<String, Trouble> {
        output(
            private(Command::new("secret-tool"), &self.variables)
                .args(["search", "--all", "service", places::IDENTIFIER])
                .stderr(Stdio::null()),
        )
    }

    /// The names of the keychain's entries for this app, in alphabetical order.
    ///
    /// # Errors
    /// [`Trouble::NotStarted`] if `secret-tool` is missing.
    pub fn keychain_entry_names(&self) -> Result<Vec<String>, Trouble> {
        // It prints what an entry is filed under as if that were an error.
        let printed = all_output(private(Command::new("secret-tool"), &self.variables).args([
            "search",
            "--all",
            "service",
            places::IDENTIFIER,
        ]))?;
        let names = printed.lines().filter_map(|line| line.trim().strip_prefix("attribute.username = "));
        let mut names: Vec<String> = names.map(str::to_owned).collect();
        names.sort_unstable();
        Ok(names)
    }

    /// Where the app keeps its data; below it each agency has a folder of its own.
    #[must_use]
    pub fn app_data(&self) -> PathBuf {
        self.folder.path().join("data").join(places::IDENTIFIER)
    }

    /// The owner's folder for downloads.
    #[must_use]
    pub fn downloads(&self) -> PathBuf {
        self.folder.path().join("home").join(DOWNLOADS)
    }

    /// The pages the browser was told to open, in order.
    #[must_use]
    pub fn opened_pages(&self) -> Vec<String> {
        self.browser.opened()
    }

    /// Clicks the notification that was shown last.
    ///
    /// # Errors
    /// [`Trouble::NotOnScreen`] where none can be clicked.
    pub async fn click_last_notification(&self) -> Result<(), Trouble> {
        self.services.click_last_notification().await
    }

    /// The notifications that were shown, in order.
    #[must_use]
    pub fn notifications(&self) -> Vec<Notification> {
        self.services.notifications()
    }

    /// Has windows framed, maximised and minimised from now on, as on every owner's desktop; without it they only stand there.
    ///
    /// # Errors
    /// [`Trouble::NotStarted`] if `openbox` is missing.
    pub async fn frame_windows(&mut self) -> Result<(), Trouble> {
        let log = self.folder.path().join("logs").join("openbox.log");
        let frames = Program::start(private(Command::new("openbox"), &self.variables).arg("--sm-disable"), &log)?;
        self.frames = Some(frames);
        let display = self.display.clone();
        wait::until("windows are framed", READY_WITHIN, async || screen::is_managed(&display)).await
    }

    /// Puts a panel with a tray on the desktop; an app that is opened from now on sees it.
    ///
    /// # Errors
    /// [`Trouble::Bus`].
    pub async fn show_panel(&self) -> Result<(), Trouble> {
        self.services.show_panel().await
    }

    /// The lines of the menu of the app's icon in the tray; empty while there is none.
    ///
    /// # Errors
    /// [`Trouble::Bus`].
    pub async fn tray_menu(&self) -> Result<Vec<String>, Trouble> {
        self.services.tray_menu().await
    }

    /// Chooses a line of that menu.
    ///
    /// # Errors
    /// [`Trouble::Bus`], or [`Trouble::NotOnScreen`] where there is no such line.
    pub async fn choose_in_tray(&self, label: &str) -> Result<(), Trouble> {
        self.services.choose_in_tray(label).await
    }

    /// The addresses of the files that were shown in their folders, in order.
    #[must_use]
    pub fn shown_files(&self) -> Vec<String> {
        self.services.shown_files()
    }

    /// The text on the clipboard, as another program gets it; empty where there is none.
    ///
    /// # Errors
    /// [`Trouble::NotStarted`] if `xclip` is missing.
    pub fn clipboard(&self) -> Result<String, Trouble> {
        self.clipboard.text()
    }

    /// What a program that keeps the clipboard's history is told of the text on it.
    ///
    /// # Errors
    /// [`Trouble::NotStarted`] if `xclip` is missing.
    pub fn clipboard_hint(&self) -> Result<String, Trouble> {
        self.clipboard.read("x-kde-passwordManagerHint")
    }

    /// Copies a text in another program.
    ///
    /// # Errors
    /// [`Trouble::TimedOut`] if it does not get onto the clipboard.
    pub async fn copy_elsewhere(&self, text: &str) -> Result<(), Trouble> {
        self.clipboard.copy(text).await
    }

    /// The app's processes on this desktop.
    #[must_use]
    pub fn app_processes(&self) -> Vec<i32> {
        processes_of(self.folder.path())
    }

    /// The processes of the app, of what it starts, and of the desktop's own programs.
    #[must_use]
    pub fn all_processes(&self) -> Vec<i32> {
        all_processes_of(self.folder.path())
    }
}

/// Everything that runs with this folder as its home.
fn all_processes_of(folder: &Path) -> Vec<i32> {
    let home = format!("HOME={}", folder.join("home").display());
    let numbers = fs::read_dir("/proc").into_iter().flatten().flatten();
    let numbers = numbers.filter_map(|process| process.file_name().to_str()?.parse().ok());
    numbers
        .filter(|number| {
            fs::read(format!("/proc/{number}/environ"))
                .is_ok_and(|environment| environment.split(|byte| *byte == 0).any(|pair| pair == home.as_bytes()))
        })
        .collect()
}

/// The processes that run with this folder as their home, apart from the desktop's own programs.
pub(crate) fn processes_of(folder: &Path) -> Vec<i32> {
    let is_app = |number: &i32| {
        fs::read(format!("/proc/{number}/cmdline")).is_ok_and(|line| {
            line.split(|byte| *byte == 0).next().is_some_and(|program| program.ends_with(b"/keydesk"))
        })
    };
    all_processes_of(folder).into_iter().filter(is_app).collect()
}

/// Makes the folders, and returns the whole environment of this desktop: nothing else is passed on.
fn folders(folder: &Path) -> Result<Vec<(String, String)>, Trouble> {
    let mut variables = vec![
        ("PATH".to_owned(), std::env::var("PATH").unwrap_or_else(|_| "/usr/bin:/bin".to_owned())),
        ("LANG".to_owned(), "C.UTF-8".to_owned()),
        // Whatever the clock of this computer says, a test knows how the app tells the time.
        ("TZ".to_owned(), "UTC".to_owned()),
        ("GDK_BACKEND".to_owned(), "x11".to_owned()),
        // Keeps GTK from asking for services this desktop does not have, and from writing settings elsewhere.
        ("NO_AT_BRIDGE".to_owned(), "1".to_owned()),
        ("GSETTINGS_BACKEND".to_owned(), "memory".to_owned()),
        ("RUST_BACKTRACE".to_owned(), "1".to_owned()),
    ];
    for (name, folder_name) in [
        ("HOME", "home"),
        ("XDG_DATA_HOME", "data"),
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_CACHE_HOME", "cache"),
        ("XDG_STATE_HOME", "state"),
        ("XDG_RUNTIME_DIR", "runtime"),
        ("TMPDIR", "tmp"),
        ("", "logs"),
    ] {
        let path = folder.join(folder_name);
        fs::create_dir(&path)
            .and_then(|()| fs::set_permissions(&path, fs::Permissions::from_mode(0o700)))
            .map_err(Trouble::at(&path))?;
        if !name.is_empty() {
            variables.push((name.to_owned(), path.display().to_string()));
        }
    }
    let downloads = folder.join("home").join(DOWNLOADS);
    let user_folders = folder.join("config").join("user-dirs.dirs");
    fs::create_dir(&downloads)
        .and_then(|()| fs::write(&user_folders, format!("XDG_DOWNLOAD_DIR=\"$HOME/{DOWNLOADS}\"\n")))
        .map_err(Trouble::at(&user_folders))?;
    Ok(variables)
}

async fn unlocked_keychain(variables: &[(String, String)], log: &Path) -> Result<Program, Trouble> {
    let mut keychain = Program::start(
        private(Command::new("gnome-keyring-daemon"), variables)
            .args(["--foreground", "--unlock", "--components=secrets"])
            .stdin(Stdio::piped()),
        log,
    )?;
    if let Some(mut input) = keychain.input() {
        // The password of the login; the end of the input tells the keychain that it is complete.
        input.write_all(b"a password for this test alone").map_err(Trouble::at(log))?;
    }
    let question = [
        "--session",
        "--print-reply=literal",
        "--dest=org.freedesktop.DBus",
        "/org/freedesktop/DBus",
        "org.freedesktop.DBus.NameHasOwner",
        "string:org.freedesktop.secrets",
    ];
    wait::until("the keychain answers on the bus", READY_WITHIN, async || {
        let answer = output(private(Command::new("dbus-send"), variables).args(question))?;
        Ok(answer.contains("true"))
    })
    .await?;
    Ok(keychain)
}

async fn driver(variables: &[(String, String)], log: &Path) -> Result<(Program, String), Trouble> {
    let (port, native_port) = free_ports()?;
    let driver = Program::start(
        private(Command::new(places::tauri_driver()), variables)
            .args(["--port", &port.to_string(), "--native-port", &native_port.to_string()])
            .stdout(fs::File::options().create(true).append(true).open(log).map_err(Trouble::at(log))?),
        log,
    )?;
    wait::until("the driver takes connections", READY_WITHIN, async || {
        let both = tokio::try_join!(
            tokio::net::TcpStream::connect(("127.0.0.1", port)),
            tokio::net::TcpStream::connect(("127.0.0.1", native_port)),
        );
        Ok(both.is_ok())
    })
    .await?;
    Ok((driver, format!("http://127.0.0.1:{port}")))
}

/// Two ports nobody listens on. Both are held until both are known, so that they differ.
fn free_ports() -> Result<(u16, u16), Trouble> {
    let listen = || TcpListener::bind("127.0.0.1:0");
    let ports = || {
        let (one, other) = (listen()?, listen()?);
        Ok((one.local_addr()?.port(), other.local_addr()?.port()))
    };
    ports().map_err(|source| Trouble::NotStarted { program: "a listener on 127.0.0.1".to_owned(), source })
}
