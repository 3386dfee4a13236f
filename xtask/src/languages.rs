//! The suites in other languages, against the binary.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

/// Where the suites are, from the root.
const SUITES: &str = "tests/other-languages";

/// Builds the binary and runs every suite, and says whether all is well.
pub(crate) fn run() -> Result<bool> {
    let root =
        Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask stands in no workspace")?;
    let binary = binary(root)?;
    let python = python(root)?;
    let suite = root.join(SUITES);
    let pytest = run_with(&binary, &python, &["-m", "pytest", "-q"], &suite.join("python"))?;
    let node = run_with(&binary, Path::new("node"), &["--test"], &suite.join("node"))?;
    Ok(pytest && node)
}

/// The binary, built.
fn binary(root: &Path) -> Result<PathBuf> {
    let program = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(program);
    command.args(["build", "--quiet", "--package", "emeritus-mock", "--bin", "emeritus-mock"]);
    let status = command.current_dir(root).status().context("cargo could not be started")?;
    ensure!(status.success(), "the mock server does not build");
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    Ok(target.join("debug").join(format!("emeritus-mock{}", env::consts::EXE_SUFFIX)))
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
    let status = command.env("PYTHONDONTWRITEBYTECODE", "1").status();
    let status = status.with_context(|| {
        format!("{} could not be started: install it to run this suite", program.display())
    })?;
    Ok(status.success())
}
