//! The contracts of the mock server, and the documents under `openapi/` that record them.

use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use serde_json::Value;

use crate::artifact::{Artifact, Folder, write_problem, write_subject};
use crate::document::sorted;
use crate::lint::lint;

pub(crate) const FOLDER: Folder = Folder { path: "openapi", extension: "json", recipe: RECIPE };

const RECIPE: &str = "cargo xtask openapi";

/// The members of a document that come first, since a reader looks for them there.
const FIRST: [&str; 5] = ["openapi", "info", "servers", "tags", "paths"];

/// The contract of one system, as JSON.
#[derive(Clone, Debug)]
pub(crate) struct Contract {
    /// The stem of the files that belong to it.
    pub(crate) system: String,
    /// OpenAPI 3.1.
    pub(crate) document: Value,
    /// Schema names that two different types claimed.
    pub(crate) clashes: Vec<String>,
}

/// The contracts of every system, as the mock server declares them.
pub(crate) fn systems() -> Result<Vec<Contract>> {
    emeritus_mock::contracts().into_iter().map(contract).collect()
}

/// The contract of the control origin, which nobody generates a client of.
pub(crate) fn control() -> Result<Contract> {
    contract(emeritus_mock::control_contract())
}

fn contract(declared: emeritus_mock::Contract) -> Result<Contract> {
    let system = declared.name.to_owned();
    let document = serde_json::to_value(declared.document);
    let document = document.with_context(|| format!("the document of {system} is not JSON"))?;
    Ok(Contract { system, document: sorted(document), clashes: declared.clashes })
}

/// Lists all that is wrong with the contracts; fails if that is anything at all.
pub(crate) fn approve(contracts: &[Contract], out: &mut dyn Write) -> Result<()> {
    let mut found = 0;
    for contract in contracts {
        for problem in lint(contract) {
            found += 1;
            write_subject(out, "Wrong", &contract.path())?;
            write_problem(out, &problem.to_string(), problem.fix())?;
        }
    }
    if found > 0 {
        bail!("{found} wrong, nothing was generated");
    }
    Ok(())
}

/// The documents as they are committed.
pub(crate) fn artifacts(contracts: &[Contract]) -> Result<Vec<Artifact>> {
    contracts.iter().map(Contract::artifact).collect()
}

impl Contract {
    fn path(&self) -> String {
        format!("{}/{}.{}", FOLDER.path, self.system, FOLDER.extension)
    }

    fn artifact(&self) -> Result<Artifact> {
        let contents = serde_json::to_string_pretty(&InReadingOrder(&self.document))? + "\n";
        Ok(Artifact { path: Path::new(&self.path()).into(), contents, recipe: RECIPE })
    }
}

/// Whether a document says that its operations come from this project.
pub(crate) fn is_ours(document: &Value) -> bool {
    document.get("x-provenance").is_some_and(|provenance| provenance == "ours")
}

/// Serialises a document with its beginning first and everything else in alphabetical order.
struct InReadingOrder<'a>(&'a Value);

impl Serialize for InReadingOrder<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Value::Object(members) = self.0 else {
            return self.0.serialize(serializer);
        };
        let mut members = members.iter().collect::<Vec<_>>();
        members.sort_by_key(|(key, _)| {
            FIRST.iter().position(|first| first == key).unwrap_or(FIRST.len())
        });
        let mut map = serializer.serialize_map(Some(members.len()))?;
        for (key, member) in members {
            map.serialize_entry(key, member)?;
        }
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn notes(document: Value) -> Contract {
        Contract { system: "notes".into(), document: sorted(document), clashes: Vec::new() }
    }

    #[test]
    fn a_document_begins_with_what_it_is_and_is_sorted_below() {
        let contract = notes(json!({
            "x-outside-operations": {},
            "components": {},
            "paths": { "/b": {}, "/a": {} },
            "info": { "version": "1", "title": "Notes" },
            "openapi": "3.1.0"
        }));
        let artifact = contract.artifact().unwrap();
        assert_eq!(artifact.path, Path::new("openapi/notes.json"));
        assert_eq!(
            artifact.contents,
            r#"{
  "openapi": "3.1.0",
  "info": {
    "title": "Notes",
    "version": "1"
  },
  "paths": {
    "/a": {},
    "/b": {}
  },
  "components": {},
  "x-outside-operations": {}
}
"#
        );
    }

    #[test]
    fn a_contract_with_a_problem_is_refused_with_what_to_do_about_it() {
        let mut out = Vec::new();
        let refusal = approve(&[notes(json!({ "openapi": "3.1.0" }))], &mut out).unwrap_err();
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "   Wrong openapi/notes.json\n problem: the document at /info has no description\n     \
             fix: write a doc comment\n"
        );
        assert_eq!(refusal.to_string(), "1 wrong, nothing was generated");
    }
}
