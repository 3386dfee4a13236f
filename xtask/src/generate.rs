//! From the mock server's declarations to the files that follow from them.

use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};

use crate::artifact::{Artifact, Folder, Mode, Tally, settle};
use crate::contract::{self, Contract};
use crate::{calls, sdk};

/// A folder, and how its files are made.
pub(crate) struct Step {
    folder: &'static Folder,
    artifacts: fn(&[Contract]) -> Result<Vec<Artifact>>,
}

const OPENAPI: Step = Step { folder: &contract::FOLDER, artifacts: contract::artifacts };
const CLIENTS: Step = Step { folder: &sdk::FOLDER, artifacts: sdk::artifacts };
const TABLES: Step = Step { folder: &calls::FOLDER, artifacts: calls::artifacts };

pub(crate) const CONTRACT: &[Step] = &[OPENAPI];
pub(crate) const SDK: &[Step] = &[CLIENTS];
pub(crate) const CALLS: &[Step] = &[TABLES];
pub(crate) const EVERYTHING: &[Step] = &[OPENAPI, CLIENTS, TABLES];

/// Takes the steps, and says whether nothing is stale. Nothing is written unless every contract is
/// free of problems and every step succeeds.
pub(crate) fn run(steps: &[Step], mode: Mode, out: &mut dyn Write) -> Result<bool> {
    let contracts = contract::contracts()?;
    contract::approve(&contracts, out)?;
    let made = steps.iter().map(|step| Ok((step.folder, (step.artifacts)(&contracts)?)));
    let made = made.collect::<Result<Vec<_>>>()?;

    let root =
        Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask stands in no workspace")?;
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
    fn sdk_is_fresh() {
        assert_fresh(SDK);
    }

    #[test]
    fn calls_are_fresh() {
        assert_fresh(CALLS);
    }
}
