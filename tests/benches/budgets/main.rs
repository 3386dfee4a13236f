//! What things cost, mostly as ratios within one run: `cargo xtask bench` says which are within their budget.
//!
//! Two ways of doing the same thing take turns, so that whatever else the machine does meets both, and
//! the median of many turns is what counts.

mod mock;
mod sdk;
mod turns;

use std::io::{self, Write};

/// What something may cost, and what it does cost.
struct Row {
    /// What is measured: a ratio, unless it says otherwise.
    what: &'static str,
    /// How much it may be.
    budget: f64,
    /// How much it is.
    measured: f64,
}

fn main() -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let mut rows =
        vec![runtime.block_on(sdk::call())?, mock::fork(), runtime.block_on(mock::start())?];
    rows.extend(mock::large()?);
    let mut out = io::stdout().lock();
    for Row { what, budget, measured } in &rows {
        let verdict = if measured <= budget { "within" } else { "OVER" };
        writeln!(out, "{verdict:>8} {measured:8.3} (budget {budget:.2})  {what}")?;
    }
    if rows.iter().any(|row| row.measured > row.budget) {
        return Err(io::Error::other("something costs more than it may"));
    }
    Ok(())
}
