//! The cargo that runs this, and the workspace that it runs it in.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

/// The root of the workspace.
pub(crate) fn root() -> Result<&'static Path> {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask stands in no workspace")
}

/// Cargo with `arguments`, in the root of the workspace.
pub(crate) fn cargo(arguments: &[&str]) -> Result<Command> {
    let mut command = Command::new(program());
    command.args(arguments).current_dir(root()?);
    Ok(command)
}

fn program() -> OsString {
    env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"))
}

/// Runs `command`, and says whether it succeeded.
pub(crate) fn succeeds(command: &mut Command) -> Result<bool> {
    let status = command.status().with_context(|| {
        let program = command.get_program().to_string_lossy().into_owned();
        format!("{program} could not be started: install it")
    })?;
    Ok(status.success())
}

/// How a program is built.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Profile {
    /// Quickly.
    Debug,
    /// To be quick.
    Release,
}

/// The mock server's binary, built.
pub(crate) fn mock_server(profile: Profile) -> Result<PathBuf> {
    let (folder, option) = match profile {
        Profile::Debug => ("debug", None),
        Profile::Release => ("release", Some("--release")),
    };
    // As a part of the workspace it is made of what tests and benchmarks are made of anyway.
    let mut build = cargo(&["build", "--quiet", "--workspace", "--bin", "emeritus-mock"])?;
    ensure!(succeeds(build.args(option))?, "the mock server does not build");
    let root = root()?;
    let target = env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| OsString::from("target"));
    Ok(root.join(target).join(folder).join(format!("emeritus-mock{}", env::consts::EXE_SUFFIX)))
}
