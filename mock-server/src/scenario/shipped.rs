//! The scenarios that ship with the mock.

use super::{Mistakes, Scenario};
use crate::clock::Clock;
use crate::demo::Demo;
use crate::ids::Ids;
use crate::openedx::Lms;
use crate::world::{States, World};

/// A scenario that ships with the mock.
#[derive(Clone, Copy, Debug)]
pub struct Shipped {
    /// Its name.
    pub name: &'static str,
    /// What is in it, in a sentence.
    pub about: &'static str,
    make: fn() -> Result<Scenario, Mistakes>,
}

/// Every scenario that ships with the mock.
pub const SHIPPED: &[Shipped] = &[
    Shipped {
        name: "demo",
        about: "A few people of every system, and the credentials to act for them.",
        make: || Ok(Demo::world(Ids::default()).0.snapshot()),
    },
    Shipped {
        name: "empty",
        about: "Nobody and nothing.",
        make: || include_str!("../../scenarios/empty.json").parse(),
    },
    Shipped {
        name: "openedx",
        about: "An LMS with its tricky corners.",
        make: || include_str!("../../scenarios/openedx.json").parse(),
    },
    Shipped {
        name: "open_humans",
        about: "An Open Humans site with its tricky corners.",
        make: || include_str!("../../scenarios/open_humans.json").parse(),
    },
    Shipped {
        name: "brainstem",
        about: "A BrainSTEM with its tricky corners.",
        make: || include_str!("../../scenarios/brainstem.json").parse(),
    },
    Shipped {
        name: "pieces",
        about: "A Pieces OS with its tricky corners.",
        make: || include_str!("../../scenarios/pieces.json").parse(),
    },
    Shipped {
        name: "large",
        about: "An LMS with 10,000 learners, of whom every twentieth is waiting to be retired.",
        make: || {
            let states = States { openedx: Lms::large(10_000), ..States::default() };
            Ok(World::new(Clock::default(), Ids::default(), states).snapshot())
        },
    },
];

impl Scenario {
    /// The scenario of this name that ships with the mock; [`SHIPPED`] lists them.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub fn shipped(name: &str) -> Result<Self, Mistakes> {
        match SHIPPED.iter().find(|shipped| shipped.name == name) {
            Some(shipped) => (shipped.make)(),
            None => {
                let names: Vec<_> = SHIPPED.iter().map(|shipped| shipped.name).collect();
                let names = names.join(", ");
                Err(Mistakes::at_root(format!("no scenario is called {name:?}; there are {names}")))
            }
        }
    }
}
