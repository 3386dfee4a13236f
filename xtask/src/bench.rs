//! What things cost.

use anyhow::Result;

use crate::cargo::{Profile, cargo, mock_server, succeeds};

/// Runs the benchmarks of `groups`, or all, and says whether everything is within its budget.
pub(crate) fn run(groups: &[String]) -> Result<bool> {
    let binary = mock_server(Profile::Release)?;
    let mut bench =
        cargo(&["bench", "--quiet", "--package", "contract-tests", "--bench", "budgets", "--"])?;
    succeeds(bench.args(groups).env("EMERITUS_MOCK", binary))
}
