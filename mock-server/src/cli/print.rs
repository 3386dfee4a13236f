//! What is printed and used elsewhere: documents, schemas and completions.

use std::io::Write;

use clap::{CommandFactory, ValueEnum};
use clap_complete::Shell;
use emeritus_mock::{Scenario, System, contract, control_contract};
use serde_json::Value;

use super::{Cli, Problem};

/// A document that can be printed.
#[derive(Clone, Copy, Debug, ValueEnum)]
#[value(rename_all = "snake_case")]
pub(super) enum Document {
    /// The Open edX LMS
    Openedx,
    /// Open Humans
    OpenHumans,
    /// BrainSTEM
    Brainstem,
    /// Pieces OS
    Pieces,
    /// The control origin of this server
    Control,
}

/// Prints a document.
pub(super) fn document(document: Document) -> Result<(), Problem> {
    let contract = match document {
        Document::Openedx => contract(System::Openedx),
        Document::OpenHumans => contract(System::OpenHumans),
        Document::Brainstem => contract(System::Brainstem),
        Document::Pieces => contract(System::Pieces),
        Document::Control => control_contract(),
    };
    print(&contract.document)
}

/// Prints the JSON Schema of scenarios.
pub(super) fn schema() -> Result<(), Problem> {
    print(&Scenario::json_schema())
}

/// Prints a script that completes the command line.
pub(super) fn completions(shell: Shell) -> Result<(), Problem> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "emeritus-mock", &mut script);
    Ok(std::io::stdout().write_all(&script)?)
}

fn print(value: &Value) -> Result<(), Problem> {
    Ok(writeln!(std::io::stdout(), "{}", serde_json::to_string_pretty(value)?)?)
}
