//! `emeritus-mock check`: what is wrong with a scenario.

use std::io::Write;
use std::path::Path;

use emeritus_mock::{Scenario, World};

use super::Problem;

/// Says on stdout that a scenario is fine, or fails with everything that is wrong with it.
pub(super) fn run(path: &Path) -> Result<(), Problem> {
    let shown = path.display();
    let text = std::fs::read_to_string(path).map_err(|error| format!("{shown}: {error}"))?;
    let loaded = text.parse::<Scenario>().and_then(|scenario| World::load(&scenario));
    let Err(mistakes) = loaded else {
        writeln!(std::io::stdout(), "{shown}: fine")?;
        return Ok(());
    };
    let count = mistakes.as_slice().len();
    let plural = if count == 1 { "" } else { "s" };
    Err(format!("{shown}: {count} mistake{plural}\n{mistakes}").into())
}
