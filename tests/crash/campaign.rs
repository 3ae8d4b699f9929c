//! Many runs, a few side by side, each with a seed of its own.

use std::path::Path;

use futures_util::StreamExt as _;

use crate::figures::Figures;
use crate::run;

/// How many runs go side by side. More than there are processors, since a run waits most of the time.
const SIDE_BY_SIDE: usize = 4;

/// Makes `runs` runs of the desk at `program`, the first with this seed and each with the next one; `told` hears after every run how
/// far it has come.
pub async fn make(program: &Path, seed: u64, runs: u64, mut told: impl FnMut(&Figures)) -> Figures {
    let mut figures = Figures::default();
    let seeds = futures_util::stream::iter(seed..seed.saturating_add(runs));
    let made = seeds.map(|seed| {
        let program = program.to_path_buf();
        async move { tokio::spawn(async move { run::make(&program, seed).await }).await }
    });
    let mut made = std::pin::pin!(made.buffer_unordered(SIDE_BY_SIDE));
    while let Some(run) = made.next().await {
        if let Ok(run) = run {
            figures += run;
        }
        told(&figures);
    }
    figures
}
