//! What is said of exchanges that depart from the contract.

use std::fmt::Write;

use crate::journal::Entry;

/// Lists `departed`, which are the first of `total`, with what is wrong with each.
pub(crate) fn report(departed: &[Entry], total: u64) -> String {
    let exchanges = if total == 1 { "exchange departs" } else { "exchanges depart" };
    let mut text = format!("{total} {exchanges} from the contract:\n");
    for entry in departed {
        let Entry { number, system, method, path, status, .. } = entry;
        let operation = entry.operation.unwrap_or("no operation");
        let _ = write!(text, "\n{number:>6}  {system} {operation}: {method} {path} -> {status}\n");
        for violation in &entry.violations {
            let _ = writeln!(text, "        {violation}");
        }
    }
    let untold = total - departed.len() as u64;
    if untold > 0 {
        let _ = writeln!(text, "\n        and {untold} more");
    }
    text
}
