//! A newer version of Key Desk: told of with what is new in it, downloaded from its page where a package brought this one,
//! never installed without Key Desk's signature, and not looked for by an owner who does not want that.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use keydesk_demo_agency::{AgencyPlan, Clock, DemoAgency};
use support::{
    Trouble,
    app::App,
    desktop::{Desktop, Keychain},
    steps::{connect, regenerate_all, see_the_table},
};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};

/// A key made for this test alone, and what it signed: another program than the one that is served, as version 9.9.9.
const KEY: &str = "dW50cnVzdGVkIGNvbW1lbnQ6IG1pbmlzaWduIHB1YmxpYyBrZXk6IEUwM0YzOTY1NTMyMkVBQzkKUldUSjZpSlRaVGsvNEN6SzhKZnNQU3Fxb2dCUXg1YVUvNXo3aG1mWUVSOGxGL1V0bDZYOHUzQlQK";
const SIGNATURE: &str = "dW50cnVzdGVkIGNvbW1lbnQ6IHNpZ25hdHVyZSBmcm9tIHRhdXJpIHNlY3JldCBrZXkKUlVUSjZpSlRaVGsvNFBiMVVsRzYxU2F3a2Z3L0NnWUxWdS9sSjhIdnZ3UEVrTlQrN2tySHRxbnI3dzQ0RXZGMWEyVUF6dDF1cXArVTlXVTduQ3pSWm5COWlkOXArTkxwb2c4PQp0cnVzdGVkIGNvbW1lbnQ6IHRpbWVzdGFtcDoxNzk1MzkzNjk4CWZpbGU6cHJvZ3JhbS5iaW4JdmVyc2lvbjo5LjkuOQpBVTQwRS9VZXFiL2FpSWpxa2ZYV0dXK0ppOWxZaERnTGM4VVlRcE1yb2xXZ05XODZ6VituZitNTkJNWFREMEVuT2w3TTRJTEVVT2tHeUloZlVQMnBDZz09Cg==";
const PAGE: &str = "https://downloads.example/key-desk";

/// Where releases are told of, and downloaded. Counts how often it was asked for either.
struct Releases {
    address: String,
    asked: Arc<AtomicUsize>,
    downloaded: Arc<AtomicUsize>,
}

impl Releases {
    async fn start() -> std::io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let host = listener.local_addr()?;
        let (asked, downloaded) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let counts = (asked.clone(), downloaded.clone());
        tokio::spawn(async move {
            while let Ok((visitor, _)) = listener.accept().await {
                // A visitor that leaves in the middle is its own business.
                let _ = answer(visitor, &host.to_string(), &counts.0, &counts.1).await;
            }
        });
        Ok(Self { address: format!("http://{host}/latest.json"), asked, downloaded })
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }

    fn downloaded(&self) -> usize {
        self.downloaded.load(Ordering::SeqCst)
    }
}

async fn answer(
    mut visitor: TcpStream,
    host: &str,
    asked: &AtomicUsize,
    downloaded: &AtomicUsize,
) -> std::io::Result<()> {
    let mut request = vec![0; 4096];
    let length = visitor.read(&mut request).await?;
    let body = if request[..length].starts_with(b"GET /latest.json ") {
        asked.fetch_add(1, Ordering::SeqCst);
        let platform = format!("linux-{}", std::env::consts::ARCH);
        let package = serde_json::json!({ "signature": SIGNATURE, "url": format!("http://{host}/program") });
        serde_json::json!({
            "version": "9.9.9",
            "notes": "Quicker.\n<b onmouseover=alert(1)>Bold</b>",
            "platforms": { platform: package },
        })
        .to_string()
    } else {
        downloaded.fetch_add(1, Ordering::SeqCst);
        "another program than the one that was signed".to_owned()
    };
    let head = format!("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {}\r\n\r\n", body.len());
    visitor.write_all(head.as_bytes()).await?;
    visitor.write_all(body.as_bytes()).await
}

async fn desktop(releases: &Releases) -> Result<Desktop, Trouble> {
    Ok(Desktop::start(Keychain::Unlocked)
        .await?
        .with_variable("KEYDESK_UPDATE_ADDRESS", &releases.address)
        .with_variable("KEYDESK_UPDATE_KEY", KEY)
        .with_variable("KEYDESK_DOWNLOAD_PAGE", PAGE))
}

async fn agency(size: usize) -> Result<DemoAgency, Trouble> {
    let plan = AgencyPlan { size, ..AgencyPlan::default() };
    DemoAgency::start(plan, Clock::wall(), None).await.map_err(|error| Trouble::Agency(error.to_string()))
}

/// Reads about the newer version.
async fn read_about_it(app: &App) -> Result<(), Trouble> {
    app.click("Key Desk 9.9.9 is there").await?;
    app.read("You have 0.").await?;
    // What is new is told as text, whatever it holds.
    app.read("<b onmouseover=alert(1)>Bold</b>").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_newer_version_is_told_of_and_not_looked_for_where_the_owner_does_not_want_that() -> Result<(), Trouble> {
    let (releases, agency) = (Releases::start().await.map_err(Trouble::at("127.0.0.1"))?, agency(6).await?);
    let desktop = desktop(&releases).await?;
    let app = desktop.open_app(&[]).await?;
    connect(&app, &agency).await?;
    app.see("[data-newer-version]").await?;
    assert_eq!(releases.asked(), 1);
    read_about_it(&app).await?;
    app.read("Download the new package").await?;
    app.click("Open the download page").await?;
    app.wait_until("the page is open", async || Ok(desktop.opened_pages() == [PAGE])).await?;
    app.click("Later").await?;

    app.click_on("nav [data-page=settings]").await?;
    app.click_on("#setting-updates").await?;
    app.wait_until("it is remembered", async || {
        let kept = app.script("return document.querySelector('#setting-updates').checked", vec![]).await?;
        let file = desktop.folder().join("data/app.keydesk.desktop/preferences.json");
        let written = std::fs::read_to_string(&file).map_err(Trouble::at(&file))?;
        Ok(kept == false && written.contains("\"updates\": false"))
    })
    .await?;
    app.close().await?;

    let app = desktop.open_app(&[]).await?;
    see_the_table(&app).await?;
    app.click_on("nav [data-page=settings]").await?;
    app.see("#setting-updates").await?;
    assert_eq!(releases.asked(), 1, "nobody asked");
    assert_eq!(app.count("[data-newer-version]").await?, 0);
    app.click("Look now").await?;
    app.see("[data-newer-version]").await?;
    assert_eq!(releases.asked(), 2);
    app.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_signed_is_not_installed() -> Result<(), Trouble> {
    let (releases, agency) = (Releases::start().await.map_err(Trouble::at("127.0.0.1"))?, agency(6).await?);
    let desktop = desktop(&releases).await?.with_variable("KEYDESK_INSTALLS", "1");
    let program = support::places::app()?;
    let before = std::fs::read(&program).map_err(Trouble::at(&program))?;
    let app = desktop.open_app(&[]).await?;
    connect(&app, &agency).await?;
    read_about_it(&app).await?;
    app.click("Install and restart").await?;
    app.read("does not carry Key Desk").await?;
    assert!(std::fs::read(&program).map_err(Trouble::at(&program))? == before, "the program is the one it was");
    app.click("Later").await?;
    see_the_table(&app).await?;
    app.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_installed_while_many_keys_are_regenerated() -> Result<(), Trouble> {
    // Far more than HighLevel takes in ten seconds.
    let many = 240;
    let (releases, agency) = (Releases::start().await.map_err(Trouble::at("127.0.0.1"))?, agency(many).await?);
    let desktop = desktop(&releases).await?.with_variable("KEYDESK_INSTALLS", "1");
    let app = desktop.open_app(&[]).await?;
    connect(&app, &agency).await?;
    regenerate_all(&app, many).await?;
    read_about_it(&app).await?;
    app.click("Install and restart").await?;
    app.read("installing would interrupt that").await?;
    assert_eq!(releases.downloaded(), 0);
    app.see("[data-run][data-run-state=running]").await?;
    app.click("Later").await?;
    app.click("Stop").await?;
    app.see("[data-run][data-run-state=stopped]").await?;

    read_about_it(&app).await?;
    app.click("Install and restart").await?;
    app.read("does not carry Key Desk").await?;
    assert_eq!(releases.downloaded(), 1);
    app.close().await
}
