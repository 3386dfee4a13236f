//! The JSON Schemas of the files that people write.

use anyhow::Result;
use emeritus_mock::Scenario;

use crate::artifact::{Artifact, Folder};
use crate::contract::Contract;

pub(crate) const FOLDER: Folder =
    Folder { path: "mock-server/scenarios/schema", extension: "json", recipe: RECIPE };

const RECIPE: &str = "cargo xtask schema";

/// The schema of scenarios, which editors complete them by.
pub(crate) fn artifacts(_: &[Contract]) -> Result<Vec<Artifact>> {
    let contents = serde_json::to_string_pretty(&Scenario::json_schema())? + "\n";
    let path = format!("{}/scenario.{}", FOLDER.path, FOLDER.extension).into();
    Ok(vec![Artifact { path, contents, recipe: RECIPE }])
}
