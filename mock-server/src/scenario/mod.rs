//! Worlds, written down: what people write to begin with, and what a snapshot gives.
//!
//! A scenario is a JSON file. Whatever it leaves out has its default, so that a scenario of one
//! learner is a few lines; a snapshot leaves nothing out, so that a world that is loaded from it goes
//! on exactly where the first one stood.
//!
//! ```
//! use emeritus_mock::{Scenario, World};
//!
//! let scenario: Scenario = r#"{ "openedx": { "users": [{ "username": "ada" }] } }"#.parse()?;
//! let world = World::load(&scenario)?;
//! assert!(world.openedx().user_by_username("ada").is_some());
//! assert_eq!(World::load(&world.snapshot())?.snapshot(), world.snapshot());
//! # Ok::<(), emeritus_mock::Mistakes>(())
//! ```

mod mistake;
mod shipped;

use std::str::FromStr;
use std::sync::LazyLock;

use jiff::SignedDuration;
use jsonschema::{Draft, Validator};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

pub(crate) use mistake::Place;
pub use mistake::{Mistake, Mistakes};
pub use shipped::{SHIPPED, Shipped};

use crate::clock::Setting;
use crate::fault::{Fault, FaultId, Faults};
use crate::ids::Position;
use crate::world::{Parts, States, World};
use crate::{brainstem, open_humans, openedx, pieces};

/// A world, written down.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Scenario {
    /// Where the JSON Schema is, for editors. It has no effect.
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The time in the world; without it, the machine's.
    pub clock: Setting,
    /// Where identifiers and tokens come from; without it, each world has its own, unguessable ones.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ids: Option<Position>,
    /// The rules by which calls go wrong, in the order in which they are put to them; 1000 at most.
    #[serde(skip_serializing_if = "is_default")]
    pub faults: Vec<Fault>,
    /// The last number that a rule was given, where the rule is gone; left out, it is the greatest
    /// that rules have.
    #[serde(skip_serializing_if = "is_default")]
    pub last_fault: Option<FaultId>,
    /// The Open edX LMS.
    pub openedx: openedx::Scenario,
    /// The Open Humans site.
    pub open_humans: open_humans::Scenario,
    /// BrainSTEM.
    pub brainstem: brainstem::Scenario,
    /// Pieces OS.
    pub pieces: pieces::Scenario,
}

impl Scenario {
    /// The JSON Schema of scenarios, for editors and for who makes scenarios in other languages.
    #[must_use]
    pub fn json_schema() -> Value {
        schemars::schema_for!(Self).to_value()
    }
}

impl FromStr for Scenario {
    type Err = Mistakes;

    /// Reads JSON.
    ///
    /// # Errors
    ///
    /// Everything that does not fit the schema, each with its place.
    fn from_str(text: &str) -> Result<Self, Mistakes> {
        let value: Result<Value, _> = serde_json::from_str(text);
        value.map_err(|error| Mistakes::at_root(format!("not JSON: {error}")))?.try_into()
    }
}

impl TryFrom<Value> for Scenario {
    type Error = Mistakes;

    /// Reads JSON that is parsed already.
    ///
    /// # Errors
    ///
    /// Everything that does not fit the schema, each with its place.
    fn try_from(value: Value) -> Result<Self, Mistakes> {
        static SCHEMA: LazyLock<Option<Validator>> = LazyLock::new(|| {
            // The grammar of RFC 3339 knows no fractions, which clocks have.
            let is_duration = |text: &str| text.parse::<SignedDuration>().is_ok();
            let options = jsonschema::options().with_format("duration", is_duration);
            let options = options.with_draft(Draft::Draft202012);
            options.should_validate_formats(true).build(&Scenario::json_schema()).ok()
        });
        if let Some(schema) = &*SCHEMA {
            Mistakes::none_of(schema.iter_errors(&value).map(Mistake::from))?;
        }
        serde_json::from_value(value).map_err(|error| Mistakes::at_root(error.to_string()))
    }
}

/// Whether a value need not be written down.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

impl World {
    /// The world that a scenario describes, with a journal that is empty.
    ///
    /// # Errors
    ///
    /// Everything in it that contradicts itself or refers to what is not there, each with its place.
    /// Nothing is loaded then.
    pub fn load(scenario: &Scenario) -> Result<Self, Mistakes> {
        let found = Place::search();
        let ids = scenario.ids.as_ref().map(|position| position.resume(&found.at("ids")));
        let faults = Faults::load(&scenario.faults, scenario.last_fault, &found);
        let states = States {
            openedx: scenario.openedx.load(&found.at("openedx")),
            open_humans: scenario.open_humans.load(&found.at("open_humans")),
            brainstem: scenario.brainstem.load(&found.at("brainstem")),
            pieces: scenario.pieces.load(&found.at("pieces")),
        };
        found.finish()?;
        let (clock, ids) = (scenario.clock.into(), ids.unwrap_or_default());
        Ok(Parts { clock, ids, faults, states }.into())
    }

    /// The world as it is now, written down: passwords, tokens and the contents of files included,
    /// since it has to go on from there. Its journal is not: that is an account of what was asked,
    /// redacted and bounded, on which nothing depends that comes.
    #[must_use]
    pub fn snapshot(&self) -> Scenario {
        let Parts { clock, ids, faults, states } = self.copy();
        let (faults, last_fault) = faults.written();
        Scenario {
            schema: None,
            clock: clock.setting(),
            ids: Some(ids.position()),
            faults,
            last_fault,
            openedx: openedx::Scenario::of(&states.openedx),
            open_humans: open_humans::Scenario::of(&states.open_humans),
            brainstem: brainstem::Scenario::of(&states.brainstem),
            pieces: pieces::Scenario::of(&states.pieces),
        }
    }
}
