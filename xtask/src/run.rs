//! Starting other programs: in full view of the reader, and, where they run tests, counting while they print.

use std::{
    ffi::OsStr,
    io::{BufRead, BufReader, Read, Write},
    path::Path,
    process::{Command, Stdio},
    sync::mpsc,
    thread,
};

use crate::{
    tally::{Tally, failed_test},
    trouble::Trouble,
};

/// Says what is being done, in the form every line of these commands' own has.
pub fn say(words: &str) {
    println!("== {words}");
}

/// Cargo, in the toolchain this program itself runs under.
pub fn cargo(root: &Path) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root);
    command
}

/// npm, in the folder of the interface.
pub fn npm(ui: &Path) -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(ui);
    command
}

/// Runs a command to its end, its output going straight to the reader.
pub fn run(command: &mut Command) -> Result<(), Trouble> {
    say(&typed(command));
    let status = command.status().map_err(|source| Trouble::CommandNotStarted { command: typed(command), source })?;
    if status.success() {
        Ok(())
    } else {
        Err(Trouble::CommandFailed { command: typed(command), status: status.to_string() })
    }
}

/// What came of a command that runs tests.
#[derive(Debug)]
pub struct Tested {
    /// How many passed and failed.
    pub tally: Tally,
    /// The tests that failed, by name.
    pub failed: Vec<String>,
    /// Whether the command itself ended well.
    pub ended_well: bool,
}

/// Runs a command that runs tests: its output is passed on line by line, and its results are counted.
pub fn run_counting(command: &mut Command) -> Result<Tested, Trouble> {
    say(&typed(command));
    let not_started = |source, command: &Command| Trouble::CommandNotStarted { command: typed(command), source };
    let mut child =
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().map_err(|source| not_started(source, command))?;

    // Both streams go through one channel, so that no two lines are ever mixed.
    let (sender, lines) = mpsc::channel();
    let readers: Vec<_> = [
        child.stdout.take().map(|stream| Box::new(stream) as Box<dyn Read + Send>),
        child.stderr.take().map(|stream| Box::new(stream) as Box<dyn Read + Send>),
    ]
    .into_iter()
    .flatten()
    .map(|stream| {
        let sender = sender.clone();
        thread::spawn(move || {
            let mut stream = BufReader::new(stream);
            let mut line = Vec::new();
            while stream.read_until(b'\n', &mut line).is_ok_and(|length| length > 0) {
                if sender.send(String::from_utf8_lossy(&line).into_owned()).is_err() {
                    break;
                }
                line.clear();
            }
        })
    })
    .collect();
    drop(sender);

    let mut tally = Tally::default();
    let mut failed = Vec::new();
    for line in lines {
        tally.read(&line);
        failed.extend(failed_test(&line));
        let mut out = std::io::stdout().lock();
        // A reader that went away (a closed pipe) is no reason to stop the tests.
        let _ = out.write_all(line.as_bytes()).and_then(|()| out.flush());
    }
    for reader in readers {
        let _ = reader.join();
    }
    let status = child.wait().map_err(|source| not_started(source, command))?;
    Ok(Tested { tally, failed, ended_well: status.success() })
}

/// Runs a command to its end and gives what it printed; what it complains of goes straight to the reader.
pub fn printed_by(command: &mut Command) -> Result<String, Trouble> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|source| Trouble::CommandNotStarted { command: typed(command), source })?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(Trouble::CommandFailed { command: typed(command), status: output.status.to_string() })
    }
}

/// What a program prints when asked something, or nothing if it is not there or refuses.
pub fn answer<S: AsRef<OsStr>>(program: &str, words: &[S]) -> Option<String> {
    let output = Command::new(program).args(words).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The command as a person would type it.
fn typed(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_stem().unwrap_or(program.as_os_str());
    std::iter::once(name).chain(command.get_args()).map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}
