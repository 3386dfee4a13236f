//! Why something is not done.

/// Why the state does not change as it was asked to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Nothing is there, or nothing that the asker may know of.
    Missing,
    /// The asker may not.
    Forbidden,
    /// What is asked for makes no sense as things are, for this reason.
    Conflict(&'static str),
    /// Somebody who is named is nobody, or no member, as this says.
    BadMember(String),
}
