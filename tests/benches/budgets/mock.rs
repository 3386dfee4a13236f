//! What the mock costs where its worlds are large, and where there are many.

use std::hint::black_box;
use std::io;
use std::time::{Duration, Instant};

use emeritus_mock::openedx::Lms;
use emeritus_mock::{Clock, Ids, MockServer, States, World};

use crate::Row;

/// How many learners a large world has.
const MANY: u64 = 1_000_000;
/// How many a small one has.
const FEW: u64 = 1_000;

fn world(learners: u64) -> World {
    let states = States { openedx: Lms::large(learners), ..States::default() };
    World::new(Clock::default(), Ids::seeded(7), states)
}

/// How long it takes, in the median of `times`.
fn median(times: usize, mut once: impl FnMut()) -> Duration {
    let mut took: Vec<_> = (0..times)
        .map(|_| {
            let began = Instant::now();
            once();
            began.elapsed()
        })
        .collect();
    took.sort_unstable();
    took[times / 2]
}

/// A fork of a world of 10^5 learners, in microseconds.
pub(crate) fn fork() -> Row {
    let world = world(100_000);
    let took = median(1_001, || drop(black_box(world.fork())));
    let measured = took.as_secs_f64() * 1e6;
    Row { what: "fork of a world of 10^5 learners, in µs", budget: 50.0, measured }
}

/// The start of a server with four systems and control, in milliseconds.
pub(crate) async fn start() -> io::Result<Row> {
    let mut took = Vec::new();
    for _ in 0..101 {
        let began = Instant::now();
        let server = MockServer::start().await?;
        took.push(began.elapsed());
        drop(server);
    }
    took.sort_unstable();
    let measured = took[took.len() / 2].as_secs_f64() * 1e3;
    Ok(Row { what: "MockServer::start(), in ms", budget: 1.0, measured })
}

/// Look-ups at 10^6 learners against 10^3, and what a learner takes in memory, in KiB.
pub(crate) fn large() -> io::Result<[Row; 3]> {
    let few = Lms::large(FEW);
    let before = resident()?;
    let many = Lms::large(MANY);
    let per_learner = (resident()? - before) / MANY as f64 / 1024.0;
    let names = |lms: &Lms| -> Vec<String> {
        let step = lms.users().len() / FEW as usize;
        lms.users().step_by(step.max(1)).map(|user| user.username().to_owned()).collect()
    };
    let look_up = |lms: &Lms, names: &[String]| {
        median(201, || {
            for name in names {
                black_box(lms.user_by_username(name));
            }
        })
    };
    let ratio = |many: Duration, few: Duration| many.as_secs_f64() / few.as_secs_f64();
    let users = ratio(look_up(&many, &names(&many)), look_up(&few, &names(&few)));
    let page = |lms: &Lms| {
        median(201, || {
            black_box(lms.retirements().take(100).count());
        })
    };
    Ok([
        Row {
            what: "look-up by user name at 10^6 learners against 10^3",
            budget: 1.5,
            measured: users,
        },
        Row {
            what: "100 retirements in order at 10^6 learners against 10^3",
            budget: 1.5,
            measured: ratio(page(&many), page(&few)),
        },
        Row { what: "memory per learner at 10^6, in KiB", budget: 1.0, measured: per_learner },
    ])
}

/// The resident memory of this process, in bytes.
fn resident() -> io::Result<f64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kib = line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
    kib.map(|kib| kib * 1024.0).ok_or_else(|| io::Error::other("there is no VmRSS"))
}
