//! The retirement states that an LMS knows, and their order.

use std::fmt;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Upstream's `RETIREMENT_STATES`.
const DEFAULT: [&str; 16] = [
    "PENDING",
    "LOCKING_ACCOUNT",
    "LOCKING_COMPLETE",
    "RETIRING_FORUMS",
    "FORUMS_COMPLETE",
    "RETIRING_EMAIL_LISTS",
    "EMAIL_LISTS_COMPLETE",
    "RETIRING_ENROLLMENTS",
    "ENROLLMENTS_COMPLETE",
    "RETIRING_NOTES",
    "NOTES_COMPLETE",
    "RETIRING_LMS",
    "LMS_COMPLETE",
    "ERRORED",
    "ABORTED",
    "COMPLETE",
];

const FIRST: &str = "PENDING";
const DEAD_ENDS: [&str; 3] = ["ERRORED", "ABORTED", "COMPLETE"];
const STEP: u16 = 10;

/// A row of `RetirementState`; it prints as `NAME (step N)`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RetirementState {
    /// The primary key.
    pub id: u64,
    /// The name, at most 30 characters.
    pub name: String,
    /// The position: 1, 11, 21 and so on, leaving room for states inserted by hand.
    pub execution_order: u16,
    /// True of `ERRORED`, `ABORTED` and `COMPLETE`.
    pub is_dead_end: bool,
    /// True of the dead ends and `PENDING`, which no pipeline can do without.
    pub required: bool,
}

impl RetirementState {
    /// Whether services may act on a learner in this state.
    #[must_use]
    pub fn is_working(&self) -> bool {
        !self.required && !self.name.ends_with("_COMPLETE")
    }
}

impl fmt::Display for RetirementState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (step {})", self.name, self.execution_order)
    }
}

/// The states of an LMS, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetirementStates {
    pub(super) ordered: Vec<Arc<RetirementState>>,
    pub(super) last_id: u64,
}

impl Default for RetirementStates {
    /// The states of a stock LMS.
    fn default() -> Self {
        let mut states = Self::empty();
        states.renumber(&DEFAULT);
        states
    }
}

impl RetirementStates {
    /// An LMS in which `populate_retirement_states` never ran.
    #[must_use]
    pub const fn empty() -> Self {
        Self { ordered: Vec::new(), last_id: 0 }
    }

    /// The states that `names` list, as `manage.py lms populate_retirement_states` makes them.
    ///
    /// # Errors
    ///
    /// When the list does not begin with `PENDING` or end with the three dead ends.
    pub fn populated<S: AsRef<str>>(names: &[S]) -> Result<Self, PopulateError> {
        let mut states = Self::empty();
        states.populate(names)?;
        Ok(states)
    }

    /// Adapts the states to `names` as the management command does: states that are gone are
    /// removed, those that stay keep their id and are numbered anew, new ones are added.
    ///
    /// # Errors
    ///
    /// When the list does not begin with `PENDING` or end with the three dead ends.
    pub fn populate<S: AsRef<str>>(&mut self, names: &[S]) -> Result<(), PopulateError> {
        let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
        if names.first() != Some(&FIRST) {
            return Err(PopulateError::First);
        }
        if !names.ends_with(&DEAD_ENDS) || names.len() < 1 + DEAD_ENDS.len() {
            return Err(PopulateError::DeadEnds);
        }
        self.renumber(&names);
        Ok(())
    }

    /// Every state, in order.
    pub fn iter(&self) -> impl Iterator<Item = &RetirementState> {
        self.ordered.iter().map(Arc::as_ref)
    }

    /// The state that a deletion request begins in; none before the states are populated.
    #[must_use]
    pub fn first(&self) -> Option<&RetirementState> {
        self.ordered.first().map(Arc::as_ref)
    }

    /// The state of this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&RetirementState> {
        self.shared(name).map(Arc::as_ref)
    }

    /// The state of this name, as rows point at it.
    pub(super) fn shared(&self, name: &str) -> Option<&Arc<RetirementState>> {
        self.ordered.iter().find(|state| state.name == name)
    }

    fn renumber(&mut self, names: &[&str]) {
        let known = std::mem::take(&mut self.ordered);
        for (position, name) in names.iter().enumerate() {
            let id = known.iter().find(|state| state.name == *name).map_or_else(
                || {
                    self.last_id += 1;
                    self.last_id
                },
                |state| state.id,
            );
            let is_dead_end = DEAD_ENDS.contains(name);
            self.ordered.push(Arc::new(RetirementState {
                id,
                name: (*name).to_owned(),
                execution_order: 1 + STEP * u16::try_from(position).unwrap_or(u16::MAX / STEP),
                is_dead_end,
                required: is_dead_end || *name == FIRST,
            }));
        }
    }
}

/// Why states could not be populated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PopulateError {
    /// The list does not begin with `PENDING`.
    First,
    /// The list does not end with `ERRORED`, `ABORTED`, `COMPLETE`.
    DeadEnds,
    /// A learner is in a state that is not required, so that it could vanish.
    InUse {
        /// The state that the learner is in.
        state: String,
    },
}

impl fmt::Display for PopulateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::First => f.write_str("retirement states must begin with PENDING"),
            Self::DeadEnds => {
                f.write_str("retirement states must end with ERRORED, ABORTED, COMPLETE")
            }
            Self::InUse { state } => {
                write!(f, "retirement states cannot change while a learner is in {state}")
            }
        }
    }
}

impl std::error::Error for PopulateError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stock_states_have_the_orders_and_kinds_of_the_reference() {
        let states = RetirementStates::default();
        let orders: Vec<_> = states.iter().map(|state| state.execution_order).collect();
        assert_eq!(orders, (0..16).map(|position| 1 + 10 * position).collect::<Vec<_>>());
        let working: Vec<_> = states
            .iter()
            .filter(|state| state.is_working())
            .map(|state| state.name.as_str())
            .collect();
        assert_eq!(
            working,
            [
                "LOCKING_ACCOUNT",
                "RETIRING_FORUMS",
                "RETIRING_EMAIL_LISTS",
                "RETIRING_ENROLLMENTS",
                "RETIRING_NOTES",
                "RETIRING_LMS"
            ]
        );
        assert_eq!(
            states.get("LOCKING_COMPLETE").map(ToString::to_string).as_deref(),
            Some("LOCKING_COMPLETE (step 21)")
        );
    }

    #[test]
    fn a_list_without_its_ends_is_refused() {
        for (names, error) in [
            (vec!["LOCKING", "ERRORED", "ABORTED", "COMPLETE"], PopulateError::First),
            (vec!["PENDING", "ABORTED", "ERRORED", "COMPLETE"], PopulateError::DeadEnds),
            (vec!["PENDING", "ERRORED", "ABORTED"], PopulateError::DeadEnds),
            (vec![], PopulateError::First),
        ] {
            assert_eq!(RetirementStates::populated(&names), Err(error));
        }
    }

    #[test]
    fn populating_again_keeps_ids_and_numbers_anew() {
        let mut states = RetirementStates::default();
        let complete = states.get("COMPLETE").map(|state| state.id);
        states
            .populate(&["PENDING", "RETIRING_LMS_MISC", "ERRORED", "ABORTED", "COMPLETE"])
            .expect("a valid list");
        assert_eq!(
            states.get("COMPLETE").map(|state| (state.id, state.execution_order)),
            complete.map(|id| (id, 41))
        );
        assert_eq!(states.get("RETIRING_LMS_MISC").map(|state| state.id), Some(17));
        assert_eq!(states.get("NOTES_COMPLETE"), None);
    }
}
