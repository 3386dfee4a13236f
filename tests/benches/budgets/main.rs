//! What things cost, mostly as ratios within one run: `cargo xtask bench` says which are within their budget.
//!
//! Two ways of doing the same thing take turns, so that whatever else the machine does meets both, and
//! the median of many turns is what counts. Groups of rows can be chosen by their names:
//! `cargo xtask bench rates`.

mod bare;
mod load;
mod processes;
mod rates;
mod sdk;
mod sizes;
mod turns;
mod worlds;

use std::io::{self, Write};

/// What something may cost, and what it does cost.
struct Row {
    /// What is measured: a ratio, unless it says otherwise.
    what: &'static str,
    /// What it may be.
    budget: Budget,
    /// What it is.
    measured: f64,
}

/// What a measured value may be.
enum Budget {
    AtMost(f64),
    AtLeast(f64),
}

/// Rows that are measured together, and their name.
type Group = (&'static str, fn() -> io::Result<Vec<Row>>);

const GROUPS: [Group; 5] = [
    ("sdk", sdk::rows),
    ("rates", rates::rows),
    ("worlds", worlds::rows),
    ("sizes", sizes::rows),
    ("processes", processes::rows),
];

fn main() -> io::Result<()> {
    let arguments = std::env::args().skip(1);
    // Cargo says that it is a benchmark.
    let chosen: Vec<_> = arguments.filter(|argument| !argument.starts_with('-')).collect();
    let is_group = |name: &str| GROUPS.iter().any(|(group, _)| *group == name);
    if let Some(unknown) = chosen.iter().find(|name| !is_group(name)) {
        let groups = GROUPS.map(|(group, _)| group).join(", ");
        return Err(io::Error::other(format!("there is no group {unknown}; there are {groups}")));
    }
    let is_chosen = |group: &str| chosen.is_empty() || chosen.iter().any(|one| one == group);
    let mut within = true;
    for (_, rows) in GROUPS.into_iter().filter(|(group, _)| is_chosen(group)) {
        for row in rows()? {
            within &= row.is_within();
            row.tell(&mut io::stdout().lock())?;
        }
    }
    if within { Ok(()) } else { Err(io::Error::other("something costs more than it may")) }
}

impl Row {
    fn is_within(&self) -> bool {
        match self.budget {
            Budget::AtMost(most) => self.measured <= most,
            Budget::AtLeast(least) => self.measured >= least,
        }
    }

    fn tell(&self, out: &mut dyn Write) -> io::Result<()> {
        let verdict = if self.is_within() { "within" } else { "OVER" };
        let (sign, budget) = match self.budget {
            Budget::AtMost(most) => ("≤", most),
            Budget::AtLeast(least) => ("≥", least),
        };
        writeln!(
            out,
            "{verdict:>8} {:9.3} (budget {sign} {budget:.2})  {}",
            self.measured, self.what
        )
    }
}
