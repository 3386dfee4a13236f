//! What worlds cost: to start, to copy, to keep.

use std::hint::black_box;
use std::io;

use emeritus_mock::openedx::{Lms, User};
use emeritus_mock::{Clock, Ids, MockServer, States, World};

use crate::Budget::AtMost;
use crate::Row;
use crate::processes::resident;
use crate::turns::median;

const MIB: f64 = 1024.0 * 1024.0;

pub(crate) fn rows() -> io::Result<Vec<Row>> {
    let states = States { openedx: Lms::large(100_000), ..States::default() };
    let world = World::new(Clock::default(), Ids::seeded(7), states);
    let fork = median(1_001, || {
        drop(black_box(world.fork()));
        Ok(())
    })?;
    let before = resident("self")?;
    let forks: Vec<_> = (0..1_000).map(|_| touched(&world)).collect();
    let taken = resident("self")? - before;
    drop(forks);
    Ok(vec![
        Row {
            what: "fork of a world of 10^5 learners, in µs",
            budget: AtMost(50.0),
            measured: fork.as_secs_f64() * 1e6,
        },
        Row {
            what: "1,000 forks of it with a learner more each, in MiB of memory",
            budget: AtMost(64.0),
            measured: taken / MIB,
        },
        start()?,
    ])
}

/// A copy with a learner more.
fn touched(world: &World) -> World {
    let fork = world.fork();
    fork.openedx().add(User::learner("somebody_else"));
    fork
}

/// The start of a server with four systems and control, in milliseconds.
fn start() -> io::Result<Row> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    // They are not dropped while others start.
    let mut servers = Vec::new();
    let took = median(101, || {
        servers.push(runtime.block_on(MockServer::start())?);
        Ok(())
    })?;
    let measured = took.as_secs_f64() * 1e3;
    Ok(Row { what: "MockServer::start(), in ms", budget: AtMost(1.0), measured })
}
