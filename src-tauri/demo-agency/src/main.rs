//! The demo agency as a program of its own, for tests and for trying things out. Says where it is as one line of JSON.

use std::process::ExitCode;

use jiff::Timestamp;
use keydesk_demo_agency::{AgencyPlan, Clock, DemoAgency, Disclosure};
use lexopt::prelude::{Long, ValueExt as _};

const USAGE: &str =
    "usage: keydesk-demo-agency [--port N] [--size N] [--seed N] [--disclosure shown|hidden|mixed] [--speed X]";

#[tokio::main]
async fn main() -> ExitCode {
    let (plan, speed, port) = match read_arguments() {
        Ok(read) => read,
        Err(error) => {
            eprintln!("{error}\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match DemoAgency::start(plan, Clock::starting_at(Timestamp::now(), speed), port).await {
        Ok(agency) => {
            println!("{}", serde_json::json!(agency.announcement()));
            std::future::pending::<()>().await;
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn read_arguments() -> Result<(AgencyPlan, f64, Option<u16>), lexopt::Error> {
    let (mut plan, mut speed, mut port) = (AgencyPlan::default(), 1.0, None);
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("port") => port = Some(arguments.value()?.parse()?),
            Long("size") => plan.size = arguments.value()?.parse()?,
            Long("seed") => plan.seed = arguments.value()?.parse()?,
            Long("speed") => speed = arguments.value()?.parse()?,
            Long("disclosure") => {
                plan.disclosure = match arguments.value()?.string()?.as_str() {
                    "shown" => Disclosure::Shown,
                    "hidden" => Disclosure::Hidden,
                    "mixed" => Disclosure::Mixed,
                    other => return Err(format!("no such disclosure: {other}").into()),
                }
            }
            other => return Err(other.unexpected()),
        }
    }
    Ok((plan, speed, port))
}
