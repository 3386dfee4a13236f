//! What things cost.

use std::env;
use std::ffi::OsString;
use std::process::Command;

use anyhow::{Context, Result};

/// Runs the benchmarks, and says whether everything is within its budget.
pub(crate) fn run() -> Result<bool> {
    let program = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(program);
    command.args(["bench", "--quiet", "--package", "contract-tests", "--bench", "budgets"]);
    let status = command.status().context("cargo could not be started")?;
    Ok(status.success())
}
