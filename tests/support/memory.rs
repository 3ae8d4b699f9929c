//! What stands in the memory of a running process, as an image of it on disk would show it.

use std::{
    collections::BTreeSet,
    fs::{self, File},
    ops::Range,
    os::unix::fs::FileExt as _,
    path::Path,
};

use aho_corasick::AhoCorasick;

use crate::Trouble;

/// Of so many pages at once the system is asked whether they are there.
const AT_ONCE: u64 = 1 << 20;
/// Of a page, in bytes.
const PAGE: u64 = 4096;
/// What the system keeps of each page, in bytes.
const ENTRY: u64 = 8;
/// Of the end of what a key says of itself so many characters are looked for.
const OWN: usize = 40;
/// Said of a page that is in memory, and of one that was put away.
const THERE: u64 = 0b11 << 62;

/// Which of these secrets stand anywhere in the memory a process has written to, as UTF-8 or UTF-16; by their place in the list.
///
/// # Errors
/// [`Trouble::File`] where the memory cannot be read: it can by whoever started the process.
pub fn secrets_in(process: i32, secrets: &[String]) -> Result<BTreeSet<usize>, Trouble> {
    let by_secret = secrets.iter().enumerate();
    let (whose, patterns): (Vec<usize>, Vec<Vec<u8>>) =
        by_secret.flat_map(|(index, secret)| patterns(secret).into_iter().map(move |pattern| (index, pattern))).unzip();
    let search = AhoCorasick::new(patterns).map_err(|error| Trouble::Search(error.to_string()))?;
    let (memory, pages) = (opened(process, "mem")?, opened(process, "pagemap")?);
    let file = format!("/proc/{process}/maps");
    let maps = fs::read_to_string(&file).map_err(Trouble::at(Path::new(&file)))?;
    let mut found = BTreeSet::new();
    for region in maps.lines().filter_map(written) {
        for run in there(&pages, region) {
            let mut bytes = vec![0; usize::try_from((run.end - run.start) * PAGE).unwrap_or_default()];
            // What a device shows cannot be read, and holds nothing of ours; what was given back meanwhile is gone.
            if memory.read_exact_at(&mut bytes, run.start * PAGE).is_ok() {
                found.extend(search.find_overlapping_iter(&bytes).map(|hit| whose[hit.pattern().as_usize()]));
            }
        }
    }
    Ok(found)
}

fn opened(process: i32, what: &str) -> Result<File, Trouble> {
    let file = format!("/proc/{process}/{what}");
    File::open(&file).map_err(Trouble::at(Path::new(&file)))
}

/// The pages of a line's region, if the process can write to it.
fn written(line: &str) -> Option<Range<u64>> {
    let mut words = line.split_whitespace();
    let (begin, end) = words.next()?.split_once('-')?;
    let page = |address: &str| u64::from_str_radix(address, 16).ok().map(|address| address / PAGE);
    words.next()?.starts_with("rw").then_some(page(begin)?..page(end)?)
}

/// The runs of pages that are there: web views reserve a thousand times what they use.
fn there(pages: &File, region: Range<u64>) -> Vec<Range<u64>> {
    let mut runs: Vec<Range<u64>> = Vec::new();
    let mut entries = vec![0; usize::try_from(AT_ONCE * ENTRY).unwrap_or_default()];
    for first in region.clone().step_by(usize::try_from(AT_ONCE).unwrap_or(1)) {
        let count = AT_ONCE.min(region.end - first);
        let wanted = &mut entries[..usize::try_from(count * ENTRY).unwrap_or_default()];
        if pages.read_exact_at(wanted, first * ENTRY).is_err() {
            continue;
        }
        for (page, entry) in (first..).zip(wanted.chunks_exact(8)) {
            if u64::from_le_bytes(entry.try_into().unwrap_or_default()) & THERE == 0 {
                continue;
            }
            match runs.last_mut() {
                Some(run) if run.end == page => run.end += 1,
                _ => runs.push(page..page + 1),
            }
        }
    }
    runs
}

/// The characters that no other secret has, as UTF-8 and UTF-16: what a key says of itself, without its form and its signature.
fn patterns(secret: &str) -> [Vec<u8>; 2] {
    let own = secret.rsplit_once('.').map_or(secret, |(before, _)| before);
    let own = own.get(own.len().saturating_sub(OWN)..).unwrap_or(own);
    [own.as_bytes().to_vec(), own.encode_utf16().flat_map(u16::to_le_bytes).collect()]
}
