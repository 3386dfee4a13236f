//! Which public items of the SDK are documented without an example that runs.
//!
//! What counts is what is written by hand under `sdk/src` and marked `pub`, be its module private or
//! not, since the SDK re-exports such items. A type, a trait or a free function needs an example in its
//! own documentation; a method has to be called in an example of its own, of its type or of a module
//! that it stands in. What `macro_rules!` makes is left out, since its items are none before they are
//! made; whether an example is marked not to run is looked at there as well.

mod fence;
mod module;
mod subject;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

use anyhow::Result;
use thiserror::Error;

use crate::artifact::{write_problem, write_subject};
use crate::cargo::root;
use module::{Module, modules};
use subject::{Kind, Subject};

/// Where the root module of the SDK is, from the root of the repository.
const ROOT: &str = "sdk/src/lib.rs";

/// One thing that is wrong with the examples, and where.
#[derive(Debug, PartialEq, Eq)]
struct Finding {
    place: String,
    problem: Problem,
}

#[derive(Debug, Error, PartialEq, Eq)]
enum Problem {
    #[error("its documentation has no example")]
    NoExample,
    #[error("no example of its own, of its type or of its module calls it")]
    NotCalled,
    #[error("an example is marked `{0}`")]
    Idle(String),
}

impl Problem {
    fn verb(&self) -> &'static str {
        match self {
            Self::NoExample | Self::NotCalled => "Missing",
            Self::Idle(_) => "Idle",
        }
    }

    /// What to do about it.
    fn fix(&self) -> &'static str {
        match self {
            Self::NoExample => {
                "show in a few lines what somebody would write, and assert what comes of it"
            }
            Self::NotCalled => "call it in an example, here or on its type",
            Self::Idle(_) => "let it run, against wiremock if it needs a server",
        }
    }
}

/// Reports what is wrong with the examples of the SDK, and says whether nothing is.
pub(crate) fn run(out: &mut dyn Write) -> Result<bool> {
    let root = root()?;
    let modules = modules(root, ROOT)?;
    let findings = findings(&modules);
    for Finding { place, problem } in &findings {
        write_subject(out, problem.verb(), place)?;
        write_problem(out, &problem.to_string(), problem.fix())?;
    }
    let subjects: usize = modules.iter().map(|module| module.subjects.len()).sum();
    writeln!(out, "{subjects} public items, {} problems", findings.len())?;
    Ok(findings.is_empty())
}

/// What is wrong, in the order of the modules.
fn findings(modules: &[Module]) -> Vec<Finding> {
    let shown = Shown::of(modules);
    let mut findings = Vec::new();
    for module in modules {
        let missing = module.subjects.iter().filter_map(|subject| {
            let place = format!("{}: {}", module.file, subject.name());
            Some(Finding { place, problem: shown.problem(module, subject)? })
        });
        findings.extend(missing);
        findings.extend(module.idle.iter().map(|(line, marker)| Finding {
            place: format!("{}:{line}", module.file),
            problem: Problem::Idle(marker.clone()),
        }));
    }
    findings
}

/// What examples call, by where they stand.
struct Shown<'a> {
    /// The examples of types and traits, by the system that they belong to and their name.
    types: BTreeMap<(&'a str, &'a str), BTreeSet<&'a str>>,
    /// The examples of modules, by path.
    modules: BTreeMap<&'a str, &'a BTreeSet<String>>,
    /// The types that nobody outside can name.
    private: BTreeSet<(&'a str, &'a str)>,
}

impl<'a> Shown<'a> {
    fn of(modules: &'a [Module]) -> Self {
        let mut shown =
            Self { types: BTreeMap::new(), modules: BTreeMap::new(), private: BTreeSet::new() };
        for module in modules {
            shown.modules.insert(&module.path, &module.calls);
            let private = module.private.iter().map(|name| (module.system(), name.as_str()));
            shown.private.extend(private);
            for Subject { kind, name, docs } in &module.subjects {
                if matches!(kind, Kind::Type | Kind::Trait) {
                    let calls = shown.types.entry((module.system(), name)).or_default();
                    calls.extend(docs.calls().iter().map(String::as_str));
                }
            }
        }
        shown
    }

    fn problem(&self, module: &Module, subject: &Subject) -> Option<Problem> {
        let Kind::Method { of } = &subject.kind else {
            return (!subject.docs.has_example()).then_some(Problem::NoExample);
        };
        let owner = (module.system(), of.as_str());
        let name = subject.name.as_str();
        let is_called = (self.private.contains(&owner) && !self.types.contains_key(&owner))
            || subject.docs.calls().contains(name)
            || self.types.get(&owner).is_some_and(|calls| calls.contains(name))
            || module
                .ancestors()
                .any(|path| self.modules.get(path).is_some_and(|calls| calls.contains(name)));
        (!is_called).then_some(Problem::NotCalled)
    }
}

#[cfg(test)]
mod tests;
