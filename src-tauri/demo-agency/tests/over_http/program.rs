//! The agency as a program of its own: it says where it is in one line of JSON, and is there.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

const PROGRAM: &str = env!("CARGO_BIN_EXE_keydesk-demo-agency");

/// The program while it runs; ended with the test, whatever happens.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn announced(arguments: &[&str]) -> (Running, Value) {
    let mut program = Running(Command::new(PROGRAM).args(arguments).stdout(Stdio::piped()).spawn().unwrap());
    let mut line = String::new();
    BufReader::new(program.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
    (program, serde_json::from_str(&line).unwrap())
}

async fn list(told: &Value) -> Value {
    let address = format!("{}/locations/", told["api1Address"].as_str().unwrap());
    let request = reqwest::Client::new().get(address).bearer_auth(told["agencyApiKey"].as_str().unwrap());
    serde_json::from_str(&request.send().await.unwrap().text().await.unwrap()).unwrap()
}

#[tokio::test]
async fn it_serves_the_agency_it_was_asked_for() {
    let (_program, told) = announced(&["--size", "12", "--seed", "5", "--disclosure", "hidden", "--speed", "60"]);
    assert!(told["regenerateAddress"].as_str().unwrap().ends_with("/demo/regenerate/{locationId}"));
    let rows = list(&told).await["locations"].as_array().unwrap().clone();
    assert_eq!((rows.len(), rows.iter().any(|row| row.get("apiKey").is_some())), (12, false));
    let clock = format!("{}/demo/control/clock", told["api2Address"].as_str().unwrap());
    let clock = reqwest::get(clock).await.unwrap().text().await.unwrap();
    assert_eq!(serde_json::from_str::<Value>(&clock).unwrap()["speed"], 60.0);
}

#[tokio::test]
async fn two_programs_of_one_seed_serve_the_same_agency() {
    let (_one, first) = announced(&["--size", "30"]);
    let (_other, second) = announced(&["--size", "30"]);
    assert_eq!(list(&first).await, list(&second).await);
    assert_eq!(first["agencyApiKey"], second["agencyApiKey"]);
}

#[test]
fn it_explains_itself_when_asked_wrongly() {
    for wrong in [["--size", "many"], ["--disclosure", "perhaps"], ["--unheard-of", "1"]] {
        let ended = Command::new(PROGRAM).args(wrong).output().unwrap();
        assert_eq!(ended.status.code(), Some(2), "{wrong:?}");
        assert!(String::from_utf8_lossy(&ended.stderr).contains("usage: keydesk-demo-agency"), "{wrong:?}");
    }
}
