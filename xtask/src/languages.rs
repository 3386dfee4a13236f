//! The suites in other languages, against the binary.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::cargo::{Profile, mock_server, root, succeeds};

/// Where the suites are, from the root.
const SUITES: &str = "tests/other-languages";

/// Builds the binary and runs every suite, and says whether all is well.
pub(crate) fn run() -> Result<bool> {
    let root = root()?;
    let binary = mock_server(Profile::Debug)?;
    let python = python(root)?;
    let suite = root.join(SUITES);
    let pytest = run_with(&binary, &python, &["-m", "pytest", "-q"], &suite.join("python"))?;
    let node = run_with(&binary, Path::new("node"), &["--test"], &suite.join("node"))?;
    Ok(pytest && node)
}

/// A Python that has what the suite needs and nothing else.
fn python(root: &Path) -> Result<PathBuf> {
    let environment = root.join("target/python");
    let python = environment.join("bin/python");
    if !python.exists() {
        let made = Command::new("python3").args(["-m", "venv"]).arg(&environment).status();
        let made = made.context("python3 could not be started: install Python 3.10 or later")?;
        ensure!(made.success(), "no virtual environment could be made: install python3-venv");
    }
    let requirements = root.join(SUITES).join("python/requirements.txt");
    let mut install = Command::new(&python);
    install.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r"]);
    let installed = install.arg(requirements).status().context("pip could not be started")?;
    ensure!(installed.success(), "what the suite needs could not be installed");
    Ok(python)
}

fn run_with(binary: &Path, program: &Path, arguments: &[&str], folder: &Path) -> Result<bool> {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(folder).env("EMERITUS_MOCK", binary);
    succeeds(command.env("PYTHONDONTWRITEBYTECODE", "1"))
}
