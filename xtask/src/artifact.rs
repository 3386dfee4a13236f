//! What is generated, and the one place that writes it to disk or checks that it is fresh.

use std::fmt::Display;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use similar::TextDiff;

/// How many lines of a difference a report shows.
const EXCERPT: usize = 8;

/// A generated file.
#[derive(Debug)]
pub(crate) struct Artifact {
    /// Where it belongs, from the root of the repository.
    pub(crate) path: PathBuf,
    pub(crate) contents: String,
    /// The command that makes it.
    pub(crate) recipe: &'static str,
}

/// The files of one extension in a folder, all of them generated: one that is no longer produced
/// is stale as well.
#[derive(Debug)]
pub(crate) struct Folder {
    pub(crate) path: &'static str,
    pub(crate) extension: &'static str,
    pub(crate) recipe: &'static str,
}

/// What to do about a file that is not as it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    Write,
    Check,
}

impl From<bool> for Mode {
    fn from(check: bool) -> Self {
        if check { Self::Check } else { Self::Write }
    }
}

/// What became of the artifacts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) fresh: usize,
    pub(crate) stale: usize,
    pub(crate) changed: usize,
}

impl Tally {
    /// The last line of a report.
    pub(crate) fn write_total(self, out: &mut dyn Write) -> Result<()> {
        let Self { fresh, stale, changed } = self;
        writeln!(out, "{fresh} fresh, {changed} changed, {stale} stale")?;
        Ok(())
    }
}

impl std::ops::Add for Tally {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            fresh: self.fresh + other.fresh,
            stale: self.stale + other.stale,
            changed: self.changed + other.changed,
        }
    }
}

/// How a file on disk differs from what it should be.
enum Difference {
    Missing,
    Text(String),
    NoLongerProduced,
}

/// Brings the files of `folder` under `root` in line with `artifacts`, or says what is stale.
pub(crate) fn settle(
    root: &Path,
    folder: &Folder,
    artifacts: &[Artifact],
    mode: Mode,
    out: &mut dyn Write,
) -> Result<Tally> {
    let mut report = Report { tally: Tally::default(), out };
    for artifact in artifacts {
        match (artifact.difference(root)?, mode) {
            (None, _) => report.fresh(&artifact.path)?,
            (Some(difference), Mode::Check) => {
                report.stale(&artifact.path, &difference, artifact.recipe)?;
            }
            (Some(_), Mode::Write) => {
                write_atomically(&root.join(&artifact.path), &artifact.contents)?;
                report.changed("Wrote", &artifact.path)?;
            }
        }
    }
    for orphan in orphans(root, folder, artifacts)? {
        match mode {
            Mode::Check => report.stale(&orphan, &Difference::NoLongerProduced, folder.recipe)?,
            Mode::Write => {
                fs_err::remove_file(root.join(&orphan))?;
                report.changed("Removed", &orphan)?;
            }
        }
    }
    Ok(report.tally)
}

/// What is said, and counted, about each file.
struct Report<'a> {
    tally: Tally,
    out: &'a mut dyn Write,
}

impl Report<'_> {
    fn fresh(&mut self, path: &Path) -> Result<()> {
        self.tally.fresh += 1;
        write_subject(self.out, "Fresh", &path.display())
    }

    fn changed(&mut self, verb: &str, path: &Path) -> Result<()> {
        self.tally.changed += 1;
        write_subject(self.out, verb, &path.display())
    }

    fn stale(&mut self, path: &Path, difference: &Difference, fix: &str) -> Result<()> {
        let problem = match difference {
            Difference::Missing => "the file is missing",
            Difference::Text(excerpt) => excerpt,
            Difference::NoLongerProduced => "nothing produces this file any more",
        };
        self.tally.stale += 1;
        write_subject(self.out, "Stale", &path.display())?;
        write_problem(self.out, problem, fix)
    }
}

impl Artifact {
    fn difference(&self, root: &Path) -> Result<Option<Difference>> {
        match fs_err::read_to_string(root.join(&self.path)) {
            Ok(found) if found == self.contents => Ok(None),
            Ok(found) => Ok(Some(Difference::Text(excerpt(&found, &self.contents)))),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Some(Difference::Missing)),
            Err(error) => Err(error.into()),
        }
    }
}

/// The first lines of the difference between what was found and what should be there.
fn excerpt(found: &str, expected: &str) -> String {
    let diff = TextDiff::from_lines(found, expected);
    let hunk = diff.unified_diff().context_radius(1).iter_hunks().next();
    let hunk = hunk.map(|hunk| hunk.to_string()).unwrap_or_default();
    hunk.lines().take(EXCERPT).collect::<Vec<_>>().join("\n")
}

/// Writes a file so that a reader, or an interruption, meets the old text or the new, never half.
fn write_atomically(path: &Path, contents: &str) -> Result<()> {
    let folder = path.parent().context("an artifact needs a folder")?;
    let name = path.file_name().context("an artifact needs a name")?;
    fs_err::create_dir_all(folder)?;
    let draft = folder.join(format!(".{}.draft", name.to_string_lossy()));
    fs_err::write(&draft, contents)?;
    fs_err::rename(&draft, path)?;
    Ok(())
}

/// The files of `folder` that no artifact accounts for, from the root.
fn orphans(root: &Path, folder: &Folder, artifacts: &[Artifact]) -> Result<Vec<PathBuf>> {
    let entries = match fs_err::read_dir(root.join(folder.path)) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut orphans = Vec::new();
    for entry in entries {
        let path = Path::new(folder.path).join(entry?.file_name());
        let generated = path.extension().is_some_and(|extension| extension == folder.extension);
        if generated && artifacts.iter().all(|artifact| artifact.path != path) {
            orphans.push(path);
        }
    }
    orphans.sort();
    Ok(orphans)
}

/// Writes the line that says what became of something.
pub(crate) fn write_subject(out: &mut dyn Write, verb: &str, subject: &dyn Display) -> Result<()> {
    writeln!(out, "{verb:>8} {subject}")?;
    Ok(())
}

/// Writes what is wrong and what to do about it, below the line that says where.
pub(crate) fn write_problem(out: &mut dyn Write, problem: &str, fix: &str) -> Result<()> {
    writeln!(out, "{:>8}: {}", "problem", problem.replace('\n', "\n          "))?;
    writeln!(out, "{:>8}: {fix}", "fix")?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const FOLDER: Folder = Folder { path: "made", extension: "txt", recipe: "cargo xtask make" };

    /// A folder of the test's own, gone when the test ends.
    struct Root(PathBuf);

    impl Root {
        fn new(name: &str) -> Self {
            let root = std::env::temp_dir().join(format!("xtask-{name}-{}", std::process::id()));
            fs_err::create_dir_all(root.join("made")).unwrap();
            Self(root)
        }

        fn settle(&self, contents: &str, mode: Mode) -> (Tally, String) {
            let path = PathBuf::from("made/poem.txt");
            let artifact = Artifact { path, contents: contents.into(), recipe: FOLDER.recipe };
            let mut out = Vec::new();
            let tally = settle(&self.0, &FOLDER, &[artifact], mode, &mut out).unwrap();
            (tally, String::from_utf8(out).unwrap())
        }
    }

    impl Drop for Root {
        fn drop(&mut self) {
            let _ = fs_err::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn writing_makes_the_next_check_fresh() {
        let root = Root::new("fresh");
        assert_eq!(root.settle("one\n", Mode::Write).1, "   Wrote made/poem.txt\n");
        assert_eq!(root.settle("one\n", Mode::Check).1, "   Fresh made/poem.txt\n");
        assert_eq!(root.settle("one\n", Mode::Write).1, "   Fresh made/poem.txt\n");
    }

    #[test]
    fn a_stale_file_is_reported_with_its_first_difference_and_left_alone() {
        let root = Root::new("stale");
        root.settle("one\ntwo\nthree\nfour\n", Mode::Write);
        let (tally, report) = root.settle("one\ntwo\n3\nfour\n", Mode::Check);
        assert_eq!(
            report,
            "   Stale made/poem.txt\n problem: @@ -2,3 +2,3 @@\n           two\n          -three\n          \
             +3\n           four\n     fix: cargo xtask make\n"
        );
        assert_eq!(tally, Tally { stale: 1, ..Tally::default() });
        assert_eq!(root.settle("one\ntwo\nthree\nfour\n", Mode::Check).0.fresh, 1);
    }

    #[test]
    fn a_missing_file_is_stale() {
        let (tally, report) = Root::new("missing").settle("one\n", Mode::Check);
        assert!(report.contains("problem: the file is missing"), "{report}");
        assert_eq!(tally.stale, 1);
    }

    #[test]
    fn a_file_that_is_no_longer_produced_is_reported_then_removed() {
        let root = Root::new("orphan");
        root.settle("one\n", Mode::Write);
        let orphan = Artifact {
            path: "made/song.txt".into(),
            contents: String::new(),
            recipe: FOLDER.recipe,
        };
        write_atomically(&root.0.join(&orphan.path), &orphan.contents).unwrap();

        let (tally, report) = root.settle("one\n", Mode::Check);
        assert!(report.contains("   Stale made/song.txt\n problem: nothing produces"), "{report}");
        assert_eq!(tally.stale, 1);

        assert!(root.settle("one\n", Mode::Write).1.contains(" Removed made/song.txt"));
        assert_eq!(root.settle("one\n", Mode::Check).0, Tally { fresh: 1, ..Tally::default() });
    }

    #[test]
    fn files_of_another_extension_are_not_ours() {
        let root = Root::new("other");
        write_atomically(&root.0.join("made/README.md"), "by hand\n").unwrap();
        let (tally, _) = root.settle("one\n", Mode::Write);
        assert_eq!(tally, Tally { changed: 1, ..Tally::default() });
    }
}
