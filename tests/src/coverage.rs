//! What tests leave behind for `cargo xtask coverage`: which operations answered with which status.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use emeritus_mock::{ControlAnswers, Entry};

/// `cargo xtask coverage` asks in this variable for a folder of what was answered.
const VARIABLE: &str = "EMERITUS_COVERAGE";

/// What a system answered, as `system operation status`; none where no operation did.
pub(crate) fn row(entry: &Entry) -> Option<String> {
    Some(format!("{} {} {}\n", entry.system, entry.operation?, entry.status))
}

/// What the control origin answered.
pub(crate) fn of_control(answers: &ControlAnswers) -> impl Iterator<Item = String> {
    let statuses = answers.statuses().into_iter();
    statuses.map(|(operation, status)| format!("control {operation} {status}\n"))
}

/// Leaves `rows` behind, if somebody asks for them.
pub(crate) fn record(rows: impl Iterator<Item = String>) {
    if let Some(folder) = std::env::var_os(VARIABLE) {
        // A folder that cannot be written shows as coverage that is missing.
        let _ = write(Path::new(&folder), &rows.collect());
    }
}

fn write(folder: &Path, rows: &BTreeSet<String>) -> io::Result<()> {
    static FILES: AtomicUsize = AtomicUsize::new(0);
    let name = FILES.fetch_add(1, Ordering::Relaxed).to_string();
    let mut file = File::create(folder.join(name))?;
    rows.iter().try_for_each(|row| file.write_all(row.as_bytes()))
}
