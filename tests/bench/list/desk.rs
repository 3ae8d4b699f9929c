//! Both APIs together through the desk: what a look takes from the first request to the rows in memory and journal. For
//! information; no target is set.

use super::all_there;
use crate::measure::{Stopwatch, Whose, milliseconds};
use crate::target::grouped;
use crate::trouble::Trouble;
use crate::ways::{self, AgencyClock, Place};

/// Measures one connecting, and `rounds` looks after it.
pub fn time(place: &Place, size: u32, rounds: usize) -> Result<(), Trouble> {
    let runtime = tokio::runtime::Runtime::new()?;
    runtime.block_on(async {
        let folder = tempfile::tempdir()?;
        let desk = ways::desk(folder.path(), AgencyClock::fast()).await?;
        let watch = Stopwatch::start(Whose::Program);
        ways::connect(&desk, place).await?;
        let connected = watch.stop();
        all_there(desk.sub_accounts().len(), size)?;
        let mut looks = Vec::new();
        for _ in 0..rounds {
            let watch = Stopwatch::start(Whose::Program);
            desk.look_now().await?;
            looks.push(watch.stop());
        }
        all_there(desk.sub_accounts().len(), size)?;
        println!("list, {} sub-accounts over both APIs through the desk; time of the processor", grouped(size));
        println!("  {:8.1} ms  connecting both, every row new to the journal", milliseconds([connected.work]));
        println!("  {:8.1} ms  a look after that", milliseconds(looks.iter().map(|look| look.work)));
        Ok(())
    })
}
