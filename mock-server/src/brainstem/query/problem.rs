//! What can be wrong with what a list is asked for.

use std::fmt;

/// What is wrong with a filter or a sort order; its text is for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::brainstem) enum Problem {
    /// There is no field of this name.
    Field(String),
    /// The field is not a relation, and so has no fields of its own.
    Nested(String),
    /// The field has no such operator.
    Lookup {
        /// The operator.
        operator: &'static str,
        /// The field.
        field: &'static str,
    },
    /// The value is none of the field's.
    Value(String),
    /// Two values make a range.
    Range,
    /// The regular expression cannot be compiled, or is too large.
    Regex,
    /// There are more conditions than this server takes.
    TooMany,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Field(name) => write!(f, "Invalid filter field: {name}"),
            Self::Nested(name) => write!(f, "Invalid nested filter field: {name}"),
            Self::Lookup { operator, field } => {
                write!(f, "Unsupported lookup '{operator}' for field '{field}'.")
            }
            Self::Value(problem) => f.write_str(problem),
            Self::Range => f.write_str("A range has two values."),
            Self::Regex => f.write_str("Invalid regular expression."),
            Self::TooMany => f.write_str("Too many filters."),
        }
    }
}
