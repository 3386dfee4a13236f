//! The operations of every system by name: for what is said about one in Rust, so that a name that
//! does not exist does not compile.
//!
//! ```
//! use emeritus_mock::{System, operations};
//!
//! let operation = operations::openedx::account_get;
//! assert_eq!((operation.system, operation.id), (System::Openedx, "account_get"));
//! assert_eq!(operation.to_string(), "openedx account_get");
//! ```

use std::fmt;

use crate::system::System;

mod generated;

pub use generated::{brainstem, open_humans, openedx, pieces};

/// An operation of a system's contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Operation {
    /// Whose contract it is in.
    pub system: System,
    /// Its operation id there.
    pub id: &'static str,
}

impl Operation {
    /// The operation `id` of `system`.
    #[must_use]
    pub const fn new(system: System, id: &'static str) -> Self {
        Self { system, id }
    }
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.system, self.id)
    }
}
