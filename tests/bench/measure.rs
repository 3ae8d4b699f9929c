//! Taking time. Machines are noisy: what is compared is measured in turns, and the median of the rounds is taken.

use std::time::{Duration, Instant};

/// Whose work counts.
#[derive(Debug, Clone, Copy)]
pub enum Whose {
    /// The present thread's.
    Thread,
    /// The whole program's.
    Program,
}

/// What something took.
#[derive(Debug, Clone, Copy)]
pub struct Spent {
    /// By the clock on the wall.
    pub wall: Duration,
    /// Of a processor; where the system does not tell, the same as by the wall.
    pub work: Duration,
}

/// Runs.
pub struct Stopwatch {
    whose: Whose,
    wall: Instant,
    work: Option<Duration>,
}

impl Stopwatch {
    pub fn start(whose: Whose) -> Self {
        Self { whose, work: work_of(whose), wall: Instant::now() }
    }

    pub fn stop(self) -> Spent {
        let wall = self.wall.elapsed();
        let work = self.work.and_then(|before| work_of(self.whose)?.checked_sub(before));
        Spent { wall, work: work.unwrap_or(wall) }
    }
}

#[cfg(unix)]
fn work_of(whose: Whose) -> Option<Duration> {
    use rustix::time::{ClockId, clock_gettime};
    let told = clock_gettime(match whose {
        Whose::Thread => ClockId::ThreadCPUTime,
        Whose::Program => ClockId::ProcessCPUTime,
    });
    Some(Duration::new(u64::try_from(told.tv_sec).ok()?, u32::try_from(told.tv_nsec).ok()?))
}

#[cfg(not(unix))]
fn work_of(_: Whose) -> Option<Duration> {
    None
}

/// The one in the middle, or not a number where there is none.
pub fn median(figures: impl IntoIterator<Item = f64>) -> f64 {
    let mut figures: Vec<f64> = figures.into_iter().collect();
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or(f64::NAN)
}

/// The median in milliseconds.
pub fn milliseconds(spent: impl IntoIterator<Item = Duration>) -> f64 {
    median(spent.into_iter().map(|spent| spent.as_secs_f64() * 1000.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_round_that_was_disturbed_changes_nothing() {
        assert!((median([1.2, 1.1, 9.0]) - 1.2).abs() < f64::EPSILON);
        assert!(median([]).is_nan());
    }
}
