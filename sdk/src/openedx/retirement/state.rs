//! The names of states that every LMS has.

/// Where every learner begins.
pub(super) const PENDING: &str = "PENDING";
/// Where a learner waits for a human.
pub(super) const ERRORED: &str = "ERRORED";
/// Where a learner is whom a human has taken out.
pub(super) const ABORTED: &str = "ABORTED";
/// Where a learner ends.
pub(super) const COMPLETE: &str = "COMPLETE";

/// What no stage may begin or end in.
pub(super) const RESERVED: [&str; 4] = [PENDING, ERRORED, ABORTED, COMPLETE];

/// In which states the LMS refuses to act on a learner, beside the [reserved](RESERVED) ones.
pub(super) const NOT_WORKING: &str = "_COMPLETE";

/// How long the name of a state may be, in characters.
pub(super) const LONGEST: usize = 30;
