//! The project's own commands: `cargo xtask demo | test | screenshots | crash | bench | bundle | notices | bindings`.
//!
//! This file turns the words on the command line into one of them. What each does is in its own file; how
//! the machine is made ready is in `machine`. Nothing of the product is in this package: it builds in a second,
//! before any of the product's dependencies is there.

mod bench;
mod bindings;
mod bundle;
mod crash;
mod demo;
mod house;
mod machine;
mod notices;
mod parts;
mod run;
mod screenshots;
mod tally;
mod test;
mod trouble;

use std::process::ExitCode;

use crate::{house::House, trouble::Trouble};

const HELP: &str = "\
Key Desk's own commands

  cargo xtask demo      opens Key Desk on its demo agency; without a display it takes the guided tour on a
                        virtual one and leaves numbered pictures in target/tour
  cargo xtask test      every check there is: formatting, lints, types, unit, scenario, crash and desktop tests
  cargo xtask screenshots [JOURNEY...]
                        pictures every state of every screen at each size, light and dark, in target/screenshots; of
                        these journeys, or of all: beginning, agency, regenerations, guided, many, several, trouble
  cargo xtask crash [--runs N] [--seed S]
                        kills Key Desk at arbitrary moments, run after run (1000 where no number is given), and proves
                        each time that no request was sent twice and none was lost
  cargo xtask bench [NAME...]
                        measures a release build beside its targets, one line each: list, regenerate, watch, start, ui,
                        idle (all where none is named)
  cargo xtask bundle [KIND...]
                        makes the packages this system can make, or those of these kinds: deb, rpm, appimage, app,
                        dmg, msi, nsis
  cargo xtask notices   checks the licences of what others wrote and names it in ui/public/notices.txt, which every build
                        of the interface by these commands does
  cargo xtask bindings  writes ui/src/bindings.ts anew from the commands and events in Rust

Each of them makes the machine ready first (on Debian and Ubuntu it installs missing system packages, elsewhere
it says what is missing) and may be run again at any time.";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let house = House::here();
    let result = match words.as_slice() {
        ["demo"] => demo::run(&house),
        ["test"] => return test::run(&house),
        ["screenshots", rest @ ..] => screenshots::run(&house, rest),
        ["crash", rest @ ..] => crash::run(&house, rest),
        ["bench", rest @ ..] => bench::run(&house, rest),
        ["bundle", rest @ ..] => bundle::run(&house, rest),
        ["notices"] => machine::prepare(&house, machine::Purpose::Build).and_then(|()| notices::write(&house)),
        ["bindings"] => bindings::run(&house),
        [] | ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        other => Err(Trouble::UnknownCommand(other.join(" "))),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("== {trouble}");
            if let Trouble::UnknownCommand(_) = trouble {
                eprintln!("\n{HELP}");
            }
            ExitCode::FAILURE
        }
    }
}
