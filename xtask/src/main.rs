//! The project's automation: `cargo xtask help` lists what it can do.

mod artifact;
mod bench;
mod calls;
mod cargo;
mod ci;
mod contract;
mod coverage;
mod document;
mod examples;
mod generate;
mod languages;
mod lint;
mod lower;
mod names;
mod schema;
mod sdk;
mod view;

use std::io::Write;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Parser, Subcommand};

use crate::generate::{CALLS, CONTRACT, EVERYTHING, NAMES, SCHEMA, SDK, run};

/// The automation of this project.
#[derive(Debug, Parser)]
#[command(about, bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Write the contract down: openapi/*.json, from the mock server's types and handlers.
    Openapi(Check),
    /// Write the JSON Schemas down: mock-server/scenarios/schema/*.json, from the mock server's types.
    Schema(Check),
    /// Generate the SDK's clients: sdk/src/generated/*.rs, from the contract.
    Sdk(Check),
    /// Name the operations: mock-server/src/operations/generated/*.rs, from the contract.
    Operations(Check),
    /// Generate the calls of the error matrix: tests/src/generated/*.rs, from the contract.
    Calls(Check),
    /// Everything that is generated, in order.
    Generate(Check),
    /// Run the contract tests and list the documented statuses that none of them met.
    Coverage,
    /// Build the binary, and run the suites in other languages against it.
    Languages,
    /// Measure what things cost, mostly as ratios within one run, and compare with their budgets.
    Bench {
        /// What is measured, if not everything: sdk, rates, worlds, sizes, processes.
        groups: Vec<String>,
    },
    /// List the public items of the SDK that no example shows.
    Examples,
    /// Everything that must hold before a change is merged.
    Ci,
}

#[derive(Debug, Args)]
struct Check {
    /// Write nothing; fail if something is stale.
    #[arg(long)]
    check: bool,
}

fn main() -> ExitCode {
    let mut out = std::io::stderr().lock();
    match take(&Cli::parse().command, &mut out) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            // There is nowhere else to say that stderr is closed.
            let _ = writeln!(out, "{:>8} {error:#}", "Error");
            ExitCode::FAILURE
        }
    }
}

/// Does as told, and says whether all is well.
fn take(command: &Command, out: &mut dyn Write) -> Result<bool> {
    match *command {
        Command::Openapi(Check { check }) => run(CONTRACT, check.into(), out),
        Command::Schema(Check { check }) => run(SCHEMA, check.into(), out),
        Command::Sdk(Check { check }) => run(SDK, check.into(), out),
        Command::Operations(Check { check }) => run(NAMES, check.into(), out),
        Command::Calls(Check { check }) => run(CALLS, check.into(), out),
        Command::Generate(Check { check }) => run(EVERYTHING, check.into(), out),
        Command::Coverage => coverage::run(out),
        Command::Languages => languages::run(),
        Command::Bench { ref groups } => bench::run(groups),
        Command::Examples => examples::run(out),
        Command::Ci => ci::run(out),
    }
}
