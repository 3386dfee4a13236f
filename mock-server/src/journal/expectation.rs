//! What a test expects to have been asked, and what it is told when it was not.

use std::fmt::Write;

use super::Journal;
use super::entry::Entry;
use super::filter::{Filter, StatusPattern};
use super::record::Record;
use crate::operations::Operation;

/// How many exchanges a failure shows.
const SHOWN: usize = 20;

/// How much of a body a failure shows, in characters.
const EXCERPT: usize = 120;

/// How often an operation is expected to have been called: narrowed down in any order by
/// [`by`](Self::by), [`answered`](Self::answered) and [`matching`](Self::matching), and checked by
/// the last word: [`times`](Self::times), [`at_least`](Self::at_least), [`at_most`](Self::at_most)
/// or [`never`](Self::never).
///
/// ```should_panic
/// use emeritus_mock::{World, operations::openedx::account_get};
///
/// let world = World::default();
/// world.journal.expect(account_get).by("mira_okafor").answered(200).times(2);
/// ```
#[must_use = "it is checked by its last word: `times`, `at_least`, `at_most` or `never`"]
pub struct Expectation<'a> {
    journal: &'a Journal,
    operation: Operation,
    filter: Filter,
    matching: Vec<Condition<'a>>,
}

type Condition<'a> = Box<dyn Fn(&Entry) -> bool + 'a>;

impl std::fmt::Debug for Expectation<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Expectation").field("what", &self.sentence()).finish_non_exhaustive()
    }
}

impl<'a> Expectation<'a> {
    pub(super) fn new(journal: &'a Journal, operation: Operation) -> Self {
        let filter = Filter {
            system: Some(operation.system),
            operation: Some(operation.id.to_owned()),
            ..Filter::default()
        };
        Self { journal, operation, filter, matching: Vec::new() }
    }

    /// Counts only the calls of this caller.
    pub fn by(mut self, caller: &str) -> Self {
        self.filter.caller = Some(caller.to_owned());
        self
    }

    /// Counts only the calls that were answered so.
    pub fn answered(mut self, status: impl Into<StatusPattern>) -> Self {
        self.filter.status = Some(status.into());
        self
    }

    /// Counts only the calls of which `condition` is true.
    pub fn matching(mut self, condition: impl Fn(&Entry) -> bool + 'a) -> Self {
        self.matching.push(Box::new(condition));
        self
    }

    /// Checks that there were exactly so many.
    ///
    /// # Panics
    ///
    /// If there were not; the message shows what did arrive.
    #[track_caller]
    pub fn times(self, count: usize) {
        self.check(&times(count), |found| found == count);
    }

    /// Checks that there was none.
    ///
    /// # Panics
    ///
    /// If there was one; the message shows what did arrive.
    #[track_caller]
    pub fn never(self) {
        self.check("never", |found| found == 0);
    }

    /// Checks that there were so many or more.
    ///
    /// # Panics
    ///
    /// If there were fewer; the message shows what did arrive.
    #[track_caller]
    pub fn at_least(self, count: usize) {
        self.check(&format!("at least {}", times(count)), |found| found >= count);
    }

    /// Checks that there were so many or fewer.
    ///
    /// # Panics
    ///
    /// If there were more; the message shows what did arrive.
    #[track_caller]
    pub fn at_most(self, count: usize) {
        self.check(&format!("at most {}", times(count)), |found| found <= count);
    }

    #[track_caller]
    fn check(&self, wanted: &str, is_right: impl FnOnce(usize) -> bool) {
        let found = self
            .journal
            .with_records(|records| records.iter().filter(|record| self.counts(record)).count());
        if !is_right(found) {
            panic!("{}", self.failure(wanted, found));
        }
    }

    fn counts(&self, record: &Record) -> bool {
        self.filter.admits(record)
            && (self.matching.is_empty() || {
                let entry = record.entry();
                self.matching.iter().all(|condition| condition(&entry))
            })
    }

    fn sentence(&self) -> String {
        let mut sentence = self.operation.to_string();
        if let Some(caller) = &self.filter.caller {
            let _ = write!(sentence, " by {caller}");
        }
        if let Some(status) = &self.filter.status {
            let _ = write!(sentence, " answered {status}");
        }
        if !self.matching.is_empty() {
            sentence.push_str(" that match");
        }
        sentence
    }

    /// What was expected, and what did arrive: those that count are marked.
    fn failure(&self, wanted: &str, found: usize) -> String {
        let mut text = format!("expected {} {wanted}, but met {}", self.sentence(), times(found));
        let total = self.journal.total();
        if total == 0 {
            text.push_str("; nothing arrived at all");
            return text;
        }
        text.push_str("\n\nwhat did arrive:\n");
        let newest = Filter { limit: Some(SHOWN), ..Filter::default() };
        let shown = self.journal.with_records(|records| newest.select(records));
        let entries: Vec<_> =
            shown.iter().map(|record| (self.counts(record), record.entry())).collect();
        let width =
            |of: fn(&Entry) -> usize| entries.iter().map(|(_, entry)| of(entry)).max().unwrap_or(0);
        let operation = width(|entry| entry.operation.unwrap_or("-").len());
        let caller = width(|entry| entry.caller.as_deref().unwrap_or("-").len());
        for (counts, entry) in &entries {
            let mark = if *counts { '>' } else { ' ' };
            let _ = write!(
                text,
                "{mark} {:>5}  {:operation$}  {:caller$}  {}  {}",
                entry.number,
                entry.operation.unwrap_or("-"),
                entry.caller.as_deref().unwrap_or("-"),
                entry.status,
                request(entry),
            );
            text.push('\n');
        }
        let before = total - entries.len() as u64;
        if before > 0 {
            let _ = writeln!(text, "  and {before} before them");
        }
        text
    }
}

/// The request of an entry in one line.
fn request(entry: &Entry) -> String {
    let mut line = format!("{} {}", entry.method, entry.path);
    let pairs =
        entry.query.iter().flat_map(|(name, values)| values.iter().map(move |value| (name, value)));
    for (place, (name, value)) in pairs.enumerate() {
        let _ = write!(line, "{}{name}={value}", if place == 0 { '?' } else { '&' });
    }
    if let Some(content) = &entry.request.content {
        let content = content.to_string();
        let excerpt: String = content.chars().take(EXCERPT).collect();
        let more = if excerpt.len() < content.len() { "…" } else { "" };
        let _ = write!(line, " {excerpt}{more}");
    }
    line
}

fn times(count: usize) -> String {
    match count {
        0 => "none".to_owned(),
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        count => format!("{count} times"),
    }
}
