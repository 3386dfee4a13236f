//! Which documented statuses some contract test has seen, and which none has.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};

use crate::artifact::write_subject;
use crate::cargo::{cargo, root, succeeds};
use crate::contract::{self, Contract};
use crate::document::{entries, operations};

/// Where the contract tests leave what was answered, and how they are told.
const VARIABLE: &str = "EMERITUS_COVERAGE";

/// A status of an operation, as `system operation status`; the control origin is a system here.
type Row = String;

/// Runs the contract tests and lists the documented statuses that none of them met.
pub(crate) fn run(out: &mut dyn Write) -> Result<bool> {
    let folder = root()?.join("target/coverage");
    clear(&folder)?;
    test(&folder)?;
    let seen = seen(&folder)?;
    let mut contracts = contract::systems()?;
    contracts.push(contract::control()?);
    let documented: BTreeSet<Row> = contracts.iter().flat_map(documented).collect();
    for row in documented.difference(&seen) {
        write_subject(out, "Missing", row)?;
    }
    let met = documented.intersection(&seen).count();
    writeln!(out, "{met} of {} documented statuses were seen by a test", documented.len())?;
    Ok(met == documented.len())
}

fn clear(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs_err::remove_dir_all(folder)?;
    }
    fs_err::create_dir_all(folder)?;
    Ok(())
}

fn test(folder: &Path) -> Result<()> {
    let mut tests =
        cargo(&["test", "--quiet", "--package", "contract-tests", "--test", "contract"])?;
    ensure!(succeeds(tests.env(VARIABLE, folder))?, "the contract tests failed: fix them first");
    Ok(())
}

/// What the tests were answered.
fn seen(folder: &Path) -> Result<BTreeSet<Row>> {
    let mut seen = BTreeSet::new();
    for entry in fs_err::read_dir(folder)? {
        let path: PathBuf = entry?.path();
        seen.extend(fs_err::read_to_string(path)?.lines().map(str::to_owned));
    }
    Ok(seen)
}

fn documented(contract: &Contract) -> Vec<Row> {
    let mut rows = Vec::new();
    for operation in operations(&contract.document) {
        let id = operation.body.get("operationId").and_then(|id| id.as_str()).unwrap_or_default();
        let responses = entries(operation.body, "responses");
        // What the real system has in its code, and the mock never has cause to answer.
        let reachable = responses.filter(|(_, response)| response.get("x-unreachable").is_none());
        rows.extend(reachable.map(|(status, _)| format!("{} {id} {status}", contract.system)));
    }
    rows
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn each_status_of_each_operation_is_a_row() {
        let document = json!({ "paths": { "/notes": {
            "get": {
                "operationId": "notes_list",
                "responses": { "200": {}, "404": {}, "410": { "x-unreachable": true } }
            }
        } } });
        let contract = Contract { system: "notes".into(), document, clashes: Vec::new() };
        assert_eq!(documented(&contract), ["notes notes_list 200", "notes notes_list 404"]);
    }
}
