//! `cargo xtask test`: every check there is, in the order in which they fail fastest, counted in one last line.
//! A step that fails does not keep the later ones from running, unless they could not say anything then.

use std::{
    fs,
    process::{Command, ExitCode},
};

use crate::{
    bundle,
    house::House,
    machine::{self, Purpose},
    run::{Tested, cargo, npm, run as start, run_counting, say},
    tally::Tally,
    trouble::Trouble,
};

/// Runs all of it; the exit code is a failure if anything failed.
pub fn run(house: &House) -> ExitCode {
    let mut report = Report::default();
    let purpose = if cfg!(target_os = "linux") { Purpose::Drive } else { Purpose::Build };
    if report.check("preparation", machine::prepare(house, purpose)) {
        checks(house, &mut report);
    }
    report.finish()
}

fn checks(house: &House, report: &mut Report) {
    report.check("Rust formatting", start(cargo(&house.root).args(["fmt", "--all", "--check"])));
    report.check("interface formatting", start(npm_script(house, "format:check").arg("--log-level=warn")));
    report.check("interface types", start(&mut npm_script(house, "check")));
    report.tests("interface tests", run_counting(&mut npm_script(house, "test")));

    // The app carries the built interface inside: without one, no Rust that knows the app compiles.
    if !report.check("interface build", machine::build_interface(house)) {
        report.skip("everything in Rust", "the interface did not build");
        return;
    }
    report.check("clippy", start(machine::workspace(house, "clippy").args(["--all-targets", "--", "-D", "warnings"])));
    report.tests(
        "unit tests",
        run_counting(
            machine::workspace(house, "test")
                .args(["--no-fail-fast", "--lib", "--bins"])
                .args(tests_beside_the_packages(house)),
        ),
    );
    report.tests("scenario tests", run_counting(machine::workspace(house, "test").args(["--test", "scenarios"])));
    report.tests("crash tests", run_counting(machine::workspace(house, "test").args(["--test", "crash"])));
    desktop(house, report);
    package(house, report);
}

/// `--test NAME` for every file or folder of tests that a package has beside its source. They are named one by one because
/// "all tests" would be the desktop's as well, and leaving out that package would have Cargo build all others anew.
fn tests_beside_the_packages(house: &House) -> Vec<String> {
    house
        .packages()
        .iter()
        .filter_map(|package| fs::read_dir(package.join("tests")).ok())
        .flat_map(Iterator::flatten)
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs") || path.join("main.rs").exists())
        .filter_map(|path| path.file_stem()?.to_str().map(|name| ["--test".to_owned(), name.to_owned()]))
        .flatten()
        .collect()
}

fn desktop(house: &House, report: &mut Report) {
    // Last, because a test build of the app may leave another program in its place.
    if !report.check("app build", machine::build_app(house)) {
        report.skip("desktop tests", "the app did not build");
        return;
    }
    if !cfg!(target_os = "linux") {
        report.skip("desktop tests", "they need a private display, bus and keychain, which only Linux offers");
        return;
    }
    report.tests(
        "desktop tests",
        run_counting(
            machine::workspace(house, "test")
                .args(["--test", "desktop", "--", "--test-threads=1"])
                .env("KEYDESK_APP", house.app()),
        ),
    );
}

/// The package as owners get it: made, installed below a folder of its own, used, upgraded and removed.
fn package(house: &House, report: &mut Report) {
    if !cfg!(target_os = "linux") {
        report.skip("package tests", "they install a .deb");
        return;
    }
    if !report.check("packages", bundle::run(house, &[])) {
        report.skip("package tests", "there is no package");
        return;
    }
    report.tests("package tests", run_counting(machine::workspace(house, "test").args(["--test", "package"])));
}

fn npm_script(house: &House, script: &str) -> Command {
    let mut command = npm(&house.ui);
    command.args(["run", "--silent", script, "--"]);
    command
}

/// What has been found so far.
#[derive(Debug, Default)]
struct Report {
    total: Tally,
    failures: Vec<String>,
    skipped: Vec<String>,
}

impl Report {
    /// Counts a check as one, and says whether it went well.
    fn check(&mut self, name: &str, result: Result<(), Trouble>) -> bool {
        match result {
            Ok(()) => {
                self.total += Tally::ONE_PASSED;
                say(&format!("{name}: passed"));
                true
            }
            Err(trouble) => {
                self.fail(name, &trouble.to_string());
                self.total += Tally::ONE_FAILED;
                false
            }
        }
    }

    /// Counts every test of a step.
    fn tests(&mut self, name: &str, result: Result<Tested, Trouble>) {
        match result {
            Ok(Tested { tally, failed, ended_well }) => {
                let tally = tally.of_step(ended_well);
                self.total += tally;
                if tally.failed == 0 {
                    say(&format!("{name}: {tally}"));
                } else if tally == Tally::ONE_FAILED && ended_well {
                    self.fail(name, "not one test ran");
                } else {
                    self.fail(name, &tally.to_string());
                    // Named again at the end, where whoever was not there for the tests looks first.
                    self.failures.extend(failed.iter().map(|test| format!("    {test}")));
                }
            }
            Err(trouble) => {
                self.fail(name, &trouble.to_string());
                self.total += Tally::ONE_FAILED;
            }
        }
    }

    fn fail(&mut self, name: &str, why: &str) {
        say(&format!("{name}: FAILED, {why}"));
        self.failures.push(format!("{name}: {why}"));
    }

    fn skip(&mut self, name: &str, why: &str) {
        say(&format!("{name}: skipped, {why}"));
        self.total += Tally::ONE_SKIPPED;
        self.skipped.push(format!("{name}: {why}"));
    }

    fn finish(&self) -> ExitCode {
        println!();
        for skipped in &self.skipped {
            say(&format!("skipped: {skipped}"));
        }
        for failure in &self.failures {
            say(&format!("failed: {failure}"));
        }
        println!("{}", self.total);
        if self.total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}
