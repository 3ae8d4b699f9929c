//! A program that runs beside a test and ends with it, together with everything it started.

use std::{
    fs::File,
    io::{BufRead, BufReader},
    os::unix::process::CommandExt,
    path::Path,
    process::{Child, Command, Output, Stdio},
};

use rustix::process::{Pid, Signal, kill_process_group};

use crate::Trouble;

/// A running program; dropping it kills it and its descendants. They end as well when the test itself is killed and
/// nothing is dropped: a second process holds one end of a pipe, and does the same when the other end is gone.
#[derive(Debug)]
pub(crate) struct Program {
    name: String,
    child: Child,
    survivor: Child,
}

/// Waits until its input ends, then kills the process group it was given.
const WHEN_THE_TEST_IS_GONE: &str = "read -r _; kill -s KILL -- \"-$0\"";

impl Program {
    /// Starts a program whose complaints go into `log`.
    pub(crate) fn start(command: &mut Command, log: &Path) -> Result<Self, Trouble> {
        let name = Path::new(command.get_program()).display().to_string();
        let log = File::options().create(true).append(true).open(log).map_err(Trouble::at(log))?;
        let not_started = |source| Trouble::NotStarted { program: name.clone(), source };
        // A group of its own, so that ending it reaches the programs it started as well.
        let mut child = command.process_group(0).stderr(log).spawn().map_err(not_started)?;
        let survivor = Command::new("sh")
            .args(["-c", WHEN_THE_TEST_IS_GONE, &child.id().to_string()])
            // Not in the test's group: what is typed to end the test must not end this one first.
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        match survivor {
            Ok(survivor) => Ok(Self { name, child, survivor }),
            Err(source) => {
                end_group(&mut child);
                Err(Trouble::NotStarted { program: "sh".to_owned(), source })
            }
        }
    }

    /// The first line the program prints, where `Stdio::piped()` was asked for: it says that it is ready.
    pub(crate) fn first_line(&mut self) -> Result<String, Trouble> {
        let not_ready = |said: String| Trouble::NotReady { program: self.name.clone(), said };
        let stream = self.child.stdout.take().ok_or_else(|| not_ready("its output is not read".to_owned()))?;
        let mut line = String::new();
        BufReader::new(stream).read_line(&mut line).map_err(|error| not_ready(error.to_string()))?;
        let line = line.trim();
        if line.is_empty() { Err(not_ready("it ended without a word".to_owned())) } else { Ok(line.to_owned()) }
    }

    /// The program's input, for what it must be told once.
    pub(crate) fn input(&mut self) -> Option<std::process::ChildStdin> {
        self.child.stdin.take()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // The second process first: the number of an ended group may be given to another one.
        let _ = self.survivor.kill();
        let _ = self.survivor.wait();
        end_group(&mut self.child);
    }
}

/// Kills a program with everything in its group.
fn end_group(child: &mut Child) {
    if let Some(group) = i32::try_from(child.id()).ok().and_then(Pid::from_raw) {
        // It may have ended already; then there is nothing to kill.
        let _ = kill_process_group(group, Signal::KILL);
    }
    let _ = child.wait();
}

/// The command with a private desktop's environment and no other.
pub(crate) fn private(mut command: Command, variables: &[(String, String)]) -> Command {
    command.env_clear().envs(variables.iter().cloned()).stdin(Stdio::null()).stdout(Stdio::null());
    command
}

/// Runs a short command to its end and returns what it printed.
pub(crate) fn output(command: &mut Command) -> Result<String, Trouble> {
    Ok(String::from_utf8_lossy(&run(command)?.stdout).into_owned())
}

/// The same with what it printed as errors behind it.
pub(crate) fn all_output(command: &mut Command) -> Result<String, Trouble> {
    let printed = run(command.stderr(Stdio::piped()))?;
    Ok([printed.stdout, printed.stderr].map(|text| String::from_utf8_lossy(&text).into_owned()).concat())
}

fn run(command: &mut Command) -> Result<Output, Trouble> {
    let program = Path::new(command.get_program()).display().to_string();
    let ended = command.stdin(Stdio::null()).stdout(Stdio::piped()).output();
    ended.map_err(|source| Trouble::NotStarted { program, source })
}
