//! Everything that must hold before a change is merged, in the order that fails soonest.

use std::io::Write;

use anyhow::Result;

use crate::artifact::{Mode, write_subject};
use crate::cargo::{cargo, succeeds};
use crate::generate::{self, EVERYTHING};
use crate::languages;

/// What has to succeed.
enum Step {
    Cargo(&'static [&'static str]),
    Generated,
    Languages,
}

use Step::{Cargo, Generated, Languages};

/// Makes a broken link in the documentation an error.
const RUSTDOCFLAGS: &str = "-D warnings";

/// The tests come last, so that a run ends with the test runner's own closing line.
const STEPS: [Step; 6] = [
    Cargo(&["fmt", "--all", "--check"]),
    Cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]),
    Cargo(&["doc", "--workspace", "--no-deps"]),
    Generated,
    Languages,
    Cargo(&["test", "--workspace"]),
];

/// Takes every step up to the first that fails, and says whether none did.
pub(crate) fn run(out: &mut dyn Write) -> Result<bool> {
    STEPS.iter().try_fold(true, |fine, step| if fine { take(step, out) } else { Ok(false) })
}

fn take(step: &Step, out: &mut dyn Write) -> Result<bool> {
    let name = name(step);
    write_subject(out, "Running", &name)?;
    let fine = match step {
        Generated => generate::run(EVERYTHING, Mode::Check, out)?,
        Languages => languages::run()?,
        Cargo(arguments) => run_cargo(arguments)?,
    };
    if !fine {
        write_subject(out, "Failed", &name)?;
    }
    Ok(fine)
}

fn name(step: &Step) -> String {
    match step {
        Cargo(arguments) => format!("cargo {}", arguments.join(" ")),
        Generated => "cargo xtask generate --check".into(),
        Languages => "cargo xtask languages".into(),
    }
}

fn run_cargo(arguments: &[&str]) -> Result<bool> {
    let mut command = cargo(arguments)?;
    if arguments.first() == Some(&"doc") {
        command.env("RUSTDOCFLAGS", RUSTDOCFLAGS);
    }
    succeeds(&mut command)
}
