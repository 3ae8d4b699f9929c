//! HighLevel's web app, as the owner uses it in the browser: the page of a sub-account is looked at, and "Yes, Reset" is
//! clicked on it. Spoken over HTTP; that the browser was told to open the page is for each test to see.

use support::Trouble;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

/// Looks at a page; returns what it says.
pub async fn visit(address: &str) -> Result<String, Trouble> {
    let answer = ask(address, "GET", "").await?;
    assert!(answer.starts_with("HTTP/1.1 200"), "the page is there: {answer}");
    Ok(answer)
}

/// Types the word into the page's pop-up and clicks "Yes, Reset".
pub async fn yes_reset(address: &str) -> Result<(), Trouble> {
    assert!(visit(address).await?.contains("Yes, Reset"), "the page has the button");
    let answer = ask(address, "POST", "confirm=Confirm").await?;
    assert!(answer.starts_with("HTTP/1.1 303"), "the click is taken: {answer}");
    Ok(())
}

async fn ask(address: &str, method: &str, form: &str) -> Result<String, Trouble> {
    let (host, path) = address.trim_start_matches("http://").split_once('/').unwrap_or((address, ""));
    let request = format!(
        "{method} /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
        form.len()
    );
    let answer = async {
        let mut browser = TcpStream::connect(host).await?;
        browser.write_all(request.as_bytes()).await?;
        let mut answer = String::new();
        browser.read_to_string(&mut answer).await?;
        Ok::<_, std::io::Error>(answer)
    };
    answer.await.map_err(|error| Trouble::Agency(format!("the page {address}: {error}")))
}
