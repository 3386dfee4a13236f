//! Worlds that are lived in, written down, loaded and forked.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::Request;
use emeritus_mock::fault::{FaultId, Rule};
use emeritus_mock::{Mistakes, System, World, app};
use fastrand::Rng;
use futures::executor::block_on;
use tower::ServiceExt;

/// A snapshot of `world`, as text.
///
/// # Errors
///
/// When it is no JSON, which it always is.
pub fn written(world: &World) -> serde_json::Result<String> {
    serde_json::to_string_pretty(&world.snapshot())
}

/// The world that `text` describes.
///
/// # Errors
///
/// Everything that is wrong with the text.
pub fn loaded(text: &str) -> Result<World, Mistakes> {
    World::load(&text.parse()?)
}

/// How many calls are made, and rules come and go, for each turn.
const MISFORTUNES: usize = 20;

/// A rule comes or goes, or a call is made that those that are there may strike.
///
/// # Errors
///
/// When a rule is mistaken, or there are too many.
pub fn go_wrong(world: &Arc<World>, dice: &mut Rng) -> anyhow::Result<()> {
    match dice.u8(..12) {
        0..=2 => drop(world.faults.add(rule(dice))?),
        3 => {
            let last = world.faults.list().last().map_or(0, |listed| listed.id.0);
            drop(world.faults.remove(FaultId(dice.u64(..=last))));
        }
        4 if dice.u8(..8) == 0 => world.faults.clear(),
        _ => {
            let path = ["/users", "/user", "/nowhere"][dice.usize(..3)];
            let call = Request::get(path).body(Body::empty())?;
            // Whatever comes of it: a connection that breaks is one of the things that can.
            drop(block_on(app(System::Pieces, world).oneshot(call)));
        }
    }
    Ok(())
}

fn rule(dice: &mut Rng) -> Rule {
    let calls = match dice.u8(..3) {
        0 => Rule::on((System::Pieces, "users_list")),
        1 => Rule::at(System::Pieces, "/user*"),
        _ => Rule::anywhere(System::Pieces),
    };
    let calls = match dice.u8(..5) {
        0 => calls,
        1 => calls.next(dice.u64(1..5)),
        2 => calls.every(dice.u64(1..4)),
        3 => calls.numbers([1, dice.u64(1..9)]),
        _ => calls.fraction(dice.f64(), dice.u64(..)),
    };
    match dice.u8(..5) {
        0 => calls.status(503).retry_after(dice.u32(..60)),
        1 => calls.reset().carried_out(),
        2 => calls.truncated(),
        3 => calls.malformed_json(),
        _ => calls.delay(std::time::Duration::ZERO),
    }
}

/// Lives `world` through `turns` of `steps` steps each, and of calls that go wrong. After each turn it is written down; a world
/// that is loaded from that is written as the same text, and so is a fork. All three live on alike,
/// while a second fork, in which nothing happens, stays as it was.
///
/// # Errors
///
/// When what was written does not load.
///
/// # Panics
///
/// When two worlds differ that should not.
pub fn live<H: Clone>(
    world: World,
    mut history: H,
    turns: usize,
    steps: usize,
    step: impl Fn(&World, &mut H),
) -> anyhow::Result<Arc<World>> {
    let mut world = Arc::new(world);
    let turn_of = |turn: usize, world: &Arc<World>, history: &mut H| -> anyhow::Result<()> {
        (0..steps).for_each(|_| step(world, history));
        let mut dice = Rng::with_seed(u64::try_from(turn)?);
        (0..MISFORTUNES).try_for_each(|_| go_wrong(world, &mut dice))
    };
    for turn in 0..turns {
        let text = written(&world)?;
        let loaded = Arc::new(loaded(&text)?);
        let (fork, bystander) = (Arc::new(world.fork()), world.fork());
        assert_same(&written(&loaded)?, &text, &format!("loaded after turn {turn}"));
        for other in [&loaded, &fork] {
            turn_of(turn, other, &mut history.clone())?;
            assert_same(&written(&world)?, &text, "the original of what changed");
        }
        turn_of(turn, &world, &mut history)?;
        let after = written(&world)?;
        assert_same(&written(&loaded)?, &after, &format!("loaded, and lived through turn {turn}"));
        assert_same(&written(&fork)?, &after, &format!("forked, and lived through turn {turn}"));
        assert_same(&written(&bystander)?, &text, "a fork in which nothing happened");
        // What comes next comes to a world that was loaded.
        world = loaded;
    }
    let calls = world.faults.list().iter().map(|rule| rule.matched).sum::<u64>();
    assert!(calls > 0, "no call was put to a rule");
    Ok(world)
}

fn assert_same(one: &str, other: &str, what: &str) {
    let lines = one.lines().zip(other.lines()).enumerate();
    if let Some((line, (one, other))) = lines.into_iter().find(|(_, (one, other))| one != other) {
        panic!("{what}: line {line} is {one:?}, not {other:?}");
    }
    assert_eq!(one.len(), other.len(), "{what}");
}
