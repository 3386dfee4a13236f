//! Two ways of doing the same thing, in turns.

use std::io;
use std::time::{Duration, Instant};

/// How many times as long as `theirs` one of `ours` takes: the median of `turns`, after one that does
/// not count.
pub(crate) async fn ratio(
    turns: usize,
    ours: impl AsyncFn() -> io::Result<()>,
    theirs: impl AsyncFn() -> io::Result<()>,
) -> io::Result<f64> {
    time(&ours).await?;
    time(&theirs).await?;
    let mut ratios = Vec::with_capacity(turns);
    for turn in 0..turns {
        // Whoever goes first changes, so that neither always meets what the other left behind.
        let (ours, theirs) = if turn % 2 == 0 {
            let ours = time(&ours).await?;
            (ours, time(&theirs).await?)
        } else {
            let theirs = time(&theirs).await?;
            (time(&ours).await?, theirs)
        };
        ratios.push(ours.as_secs_f64() / theirs.as_secs_f64());
    }
    ratios.sort_by(f64::total_cmp);
    Ok(ratios[turns / 2])
}

async fn time(turn: &impl AsyncFn() -> io::Result<()>) -> io::Result<Duration> {
    let began = Instant::now();
    turn().await?;
    Ok(began.elapsed())
}

/// How long it takes, in the median of `times`.
pub(crate) fn median(
    times: usize,
    mut once: impl FnMut() -> io::Result<()>,
) -> io::Result<Duration> {
    let mut took = Vec::with_capacity(times);
    for _ in 0..times {
        let began = Instant::now();
        once()?;
        took.push(began.elapsed());
    }
    took.sort_unstable();
    Ok(took[times / 2])
}
