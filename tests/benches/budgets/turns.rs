//! Two ways of doing the same thing, in turns.

use std::io;
use std::time::{Duration, Instant};

/// How often each way is taken before anything counts, and in each turn.
const CALLS: u32 = 100;
/// How many turns there are.
const TURNS: usize = 201;

/// How many times as long as `theirs` one of `ours` takes: the median of all turns.
pub(crate) async fn ratio(
    ours: impl AsyncFn() -> io::Result<()>,
    theirs: impl AsyncFn() -> io::Result<()>,
) -> io::Result<f64> {
    time(&ours).await?;
    time(&theirs).await?;
    let mut ratios = Vec::with_capacity(TURNS);
    for turn in 0..TURNS {
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
    Ok(ratios[TURNS / 2])
}

async fn time(call: &impl AsyncFn() -> io::Result<()>) -> io::Result<Duration> {
    let began = Instant::now();
    for _ in 0..CALLS {
        call().await?;
    }
    Ok(began.elapsed())
}
