//! The scenarios that ship with the mock.

use super::{Mistakes, Scenario};
use crate::demo::Demo;
use crate::ids::Ids;

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
