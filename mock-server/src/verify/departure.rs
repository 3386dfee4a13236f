//! What is said of an exchange that departs from the contract, where no journal has it.

use std::fmt;

use schemars::JsonSchema;
use serde::Serialize;

use crate::conformance::Violation;

/// An exchange that departs from the contract. It holds nothing of what was sent but the path, and
/// nothing of what was answered but the status.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Departure {
    /// The operation id; none where the contract has no such operation.
    pub operation: Option<&'static str>,
    /// The HTTP method.
    pub method: String,
    /// The path, as the contract writes it; where the contract has none, numbers and identifiers in
    /// it are left out (`{}`).
    pub path: String,
    /// The HTTP status of the answer.
    pub status: u16,
    /// What departs.
    pub violations: Vec<Violation>,
}

impl fmt::Display for Departure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, method, path, status, violations } = self;
        let operation = operation.unwrap_or("no operation");
        write!(f, "{operation}: {method} {path} -> {status}")?;
        violations.iter().try_for_each(|violation| write!(f, "\n    {violation}"))
    }
}

/// The kind of a path that no contract describes: without what identifies one thing of many.
pub(crate) fn kind(path: &str) -> String {
    let segments =
        path.split('/').map(|segment| if is_identifier(segment) { "{}" } else { segment });
    segments.collect::<Vec<_>>().join("/")
}

/// Whether a segment of a path looks like a number, a UUID, a key, an address or a token.
fn is_identifier(segment: &str) -> bool {
    let digits = segment.chars().filter(char::is_ascii_digit).count();
    let is_number = digits > 0 && digits == segment.len();
    is_number || segment.len() > 24 || digits > 6 || segment.contains(['@', '%', '+', ':', '='])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_of_path_has_no_identifiers() {
        for (path, expected) in [
            ("/", "/"),
            ("/api/courses/v1/", "/api/courses/v1/"),
            ("/users/41/notes", "/users/{}/notes"),
            ("/x/6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40", "/x/{}"),
            ("/activate/kX82bbhOO2Hnqw5yGk29QpLdz", "/activate/{}"),
            ("/courses/course-v1:A+B+C/info", "/courses/{}/info"),
            ("/by/ada@lab.example", "/by/{}"),
        ] {
            assert_eq!(kind(path), expected);
        }
    }
}
