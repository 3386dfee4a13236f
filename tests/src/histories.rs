//! Worlds that are lived in, written down, loaded and forked.

use emeritus_mock::{Mistakes, World};

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

/// Lives `world` through `turns` of `steps` steps each. After each turn it is written down; a world
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
    mut world: World,
    mut history: H,
    turns: usize,
    steps: usize,
    step: impl Fn(&World, &mut H),
) -> anyhow::Result<World> {
    for turn in 0..turns {
        let text = written(&world)?;
        let loaded = loaded(&text)?;
        let (fork, bystander) = (world.fork(), world.fork());
        assert_same(&written(&loaded)?, &text, &format!("loaded after turn {turn}"));
        for other in [&loaded, &fork] {
            let mut history = history.clone();
            (0..steps).for_each(|_| step(other, &mut history));
            assert_same(&written(&world)?, &text, "the original of what changed");
        }
        (0..steps).for_each(|_| step(&world, &mut history));
        let after = written(&world)?;
        assert_same(&written(&loaded)?, &after, &format!("loaded, and lived through turn {turn}"));
        assert_same(&written(&fork)?, &after, &format!("forked, and lived through turn {turn}"));
        assert_same(&written(&bystander)?, &text, "a fork in which nothing happened");
        // What comes next comes to a world that was loaded.
        world = loaded;
    }
    Ok(world)
}

fn assert_same(one: &str, other: &str, what: &str) {
    let lines = one.lines().zip(other.lines()).enumerate();
    if let Some((line, (one, other))) = lines.into_iter().find(|(_, (one, other))| one != other) {
        panic!("{what}: line {line} is {one:?}, not {other:?}");
    }
    assert_eq!(one.len(), other.len(), "{what}");
}
