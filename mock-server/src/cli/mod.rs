//! The commands, what they take and how they end.

mod check;
mod guide;
mod log;
mod print;
mod serve;
mod verify;

use std::fmt::Display;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use clap_complete::Shell;

/// A stateful mock of the Open edX, Open Humans, BrainSTEM and Pieces OS user, auth and retirement APIs.
#[derive(Debug, Parser)]
#[command(version, args_conflicts_with_subcommands = true, after_help = EXAMPLES)]
pub(crate) struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    serve: serve::Serve,
}

const EXAMPLES: &str = "\
Examples:
  emeritus-mock                                       a demo world on ports 4010 to 4014
  emeritus-mock --scenario empty --seed 7             an empty world with reproducible tokens
  emeritus-mock serve --state lms.json --log json     a world that is kept across restarts
  emeritus-mock --listen 0.0.0.0 --control-token t    reachable from other machines
  emeritus-mock check my-scenario.json                everything that is wrong with a scenario
  emeritus-mock openapi openedx > openedx.json        the contract of a system
  emeritus-mock verify --system openedx --upstream https://lms.example.net
                                                      a proxy that says what departs from it

Exit codes:
  0  it was told to stop, or did what it was told
  1  it failed, or found what it looked for: mistakes in a scenario, or a departure from a contract
  2  the command line is wrong";

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve a world (what it does without a command)
    Serve(serve::Serve),
    /// Print the OpenAPI document of a system
    Openapi {
        /// Which one
        document: print::Document,
    },
    /// Print the JSON Schema of scenarios
    Schema,
    /// Say everything that is wrong with a scenario
    Check {
        /// The scenario, a JSON file
        scenario: PathBuf,
    },
    /// Pass calls on to a real deployment, and say which exchanges depart from the contract
    Verify(verify::Verify),
    /// Print a script that completes the command line
    Completions {
        /// For which shell
        shell: Shell,
    },
}

/// Does what the command line says.
pub(crate) fn run(cli: Cli) -> ExitCode {
    let done = match cli.command {
        None => serve::run(&cli.serve),
        Some(Command::Serve(serve)) => serve::run(&serve),
        Some(Command::Openapi { document }) => print::document(document),
        Some(Command::Schema) => print::schema(),
        Some(Command::Check { scenario }) => check::run(&scenario),
        Some(Command::Verify(verify)) => verify::run(&verify),
        Some(Command::Completions { shell }) => print::completions(shell),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            say(&problem);
            ExitCode::FAILURE
        }
    }
}

/// Why a command failed, for the person who gave it.
type Problem = Box<dyn std::error::Error>;

/// One line, or a few, on stderr. There is nowhere else to say that stderr is closed.
fn say(problem: &dyn Display) {
    let _ = writeln!(std::io::stderr(), "emeritus-mock: {problem}");
}
