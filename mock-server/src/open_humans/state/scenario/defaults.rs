//! What a record has that does not say otherwise.

use jiff::Timestamp;

use crate::open_humans::state::SCOPES;

/// Whether `value` is what a record has that leaves it out.
pub(in crate::open_humans) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

pub(in crate::open_humans) fn yes() -> bool {
    true
}

pub(in crate::open_humans) fn is_yes(value: &bool) -> bool {
    *value
}

/// The end of all time.
pub(super) fn never() -> Timestamp {
    Timestamp::MAX
}

pub(super) fn is_never(time: &Timestamp) -> bool {
    *time == never()
}

/// Every scope.
pub(super) fn every_scope() -> Vec<String> {
    SCOPES.map(str::to_owned).to_vec()
}

pub(super) fn is_every_scope(scopes: &[String]) -> bool {
    scopes == SCOPES
}
