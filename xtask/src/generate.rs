//! From the mock server's declarations to the files that follow from them.

use std::io::Write;

use anyhow::Result;

use crate::artifact::{Artifact, Folder, Mode, Tally, settle};
use crate::cargo::root;
use crate::contract::{self, Contract};
use crate::{calls, names, schema, sdk};

/// A folder, and how its files are made.
pub(crate) struct Step {
    folder: &'static Folder,
    artifacts: fn(&[Contract]) -> Result<Vec<Artifact>>,
    /// Whether they are made of the contract of the control origin too.
    has_control: bool,
}

const OPENAPI: Step =
    Step { folder: &contract::FOLDER, artifacts: contract::artifacts, has_control: true };
const SCHEMAS: Step =
    Step { folder: &schema::FOLDER, artifacts: schema::artifacts, has_control: false };
const CLIENTS: Step = Step { folder: &sdk::FOLDER, artifacts: sdk::artifacts, has_control: false };
const OPERATIONS: Step =
    Step { folder: &names::FOLDER, artifacts: names::artifacts, has_control: false };
const TABLES: Step =
    Step { folder: &calls::FOLDER, artifacts: calls::artifacts, has_control: false };

pub(crate) const CONTRACT: &[Step] = &[OPENAPI];
pub(crate) const SCHEMA: &[Step] = &[SCHEMAS];
pub(crate) const SDK: &[Step] = &[CLIENTS];
pub(crate) const NAMES: &[Step] = &[OPERATIONS];
pub(crate) const CALLS: &[Step] = &[TABLES];
pub(crate) const EVERYTHING: &[Step] = &[OPENAPI, SCHEMAS, CLIENTS, OPERATIONS, TABLES];

/// Takes the steps, and says whether nothing is stale. Nothing is written unless every contract is
/// free of problems and every step succeeds.
pub(crate) fn run(steps: &[Step], mode: Mode, out: &mut dyn Write) -> Result<bool> {
    let systems = contract::systems()?;
    let everything = [&systems[..], &[contract::control()?]].concat();
    contract::approve(&everything, out)?;
    let made = steps.iter().map(|step| {
        let contracts = if step.has_control { &everything } else { &systems };
        Ok((step.folder, (step.artifacts)(contracts)?))
    });
    let made = made.collect::<Result<Vec<_>>>()?;

    let root = root()?;
    let mut total = Tally::default();
    for (folder, artifacts) in made {
        total = total + settle(root, folder, &artifacts, mode, out)?;
    }
    total.write_total(out)?;
    Ok(total.stale == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assert_fresh(steps: &[Step]) {
        let mut out = Vec::new();
        let fresh = run(steps, Mode::Check, &mut out);
        let report = String::from_utf8(out).unwrap();
        assert!(matches!(fresh, Ok(true)), "{fresh:?}\n{report}");
    }

    #[test]
    fn contract_is_fresh() {
        assert_fresh(CONTRACT);
    }

    #[test]
    fn schema_is_fresh() {
        assert_fresh(SCHEMA);
    }

    #[test]
    fn names_of_operations_are_fresh() {
        assert_fresh(NAMES);
    }

    #[test]
    fn sdk_is_fresh() {
        assert_fresh(SDK);
    }

    #[test]
    fn calls_are_fresh() {
        assert_fresh(CALLS);
    }
}
