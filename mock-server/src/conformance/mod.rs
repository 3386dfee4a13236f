//! Whether what is exchanged is what the contract says.
//!
//! Every answer has to be one that its operation declares: the status, the media type, the headers
//! that always come, and the body by its schema. A request has to be what its operation declares
//! only where it was accepted (2xx, 3xx): a request that the contract forbids and the system refuses
//! is what tests of bad input are made of.
//!
//! A world checks itself in debug builds and wherever a [`MockServer`](crate::MockServer) runs in
//! process; what departs is in the [journal](crate::journal), and a `MockServer` that is dropped
//! panics over it. [`verify`](crate::verify) checks the real systems in the same way.
//!
//! Forms are read into the types of their schemas, forms in parts with files as any bytes. A body of
//! more than 1 MiB, or one that nobody reads to its end, passes unread: only its media type is
//! checked. Query parameters, headers and bodies of which the contract says nothing are nothing to
//! it: the systems ignore them. What is in files and in the frames of WebSockets is not looked at,
//! nor are credentials.
//!
//! What a body holds is never repeated in what is said about it: it may be secret.

mod body;
mod checker;
mod form;
mod json;
mod parameter;
mod report;
mod schema;
#[cfg(test)]
mod tests;

use std::fmt;

use http::{HeaderMap, Method};
use schemars::JsonSchema;
use serde::Serialize;
use utoipa::ToSchema;

pub(crate) use checker::{Checker, Route};
pub(crate) use report::report;

/// The longest body that is checked, in bytes.
pub(crate) const CHECKED: usize = 1 << 20;

/// One thing about an exchange that departs from the contract.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, ToSchema)]
pub struct Violation {
    /// Where it is.
    #[serde(rename = "where")]
    pub place: Place,
    /// Where in there, as a JSON Pointer: `/0/username`; `/page` for a parameter of that name. Blank
    /// for the whole.
    #[schema(example = "/0/username")]
    pub pointer: String,
    /// What is wrong with it.
    #[schema(example = "value is not of type \"string\"")]
    pub problem: String,
}

impl Violation {
    pub(crate) fn new(
        place: Place,
        pointer: impl Into<String>,
        problem: impl Into<String>,
    ) -> Self {
        Self { place, pointer: pointer.into(), problem: problem.into() }
    }

    /// Whether it is that a member of the answer's body is missing.
    fn is_absence(&self) -> bool {
        self.place == Place::ResponseBody && self.problem.ends_with("is a required property")
    }

    /// What it takes in memory.
    pub(crate) fn bytes(&self) -> usize {
        size_of::<Self>() + self.pointer.len() + self.problem.len()
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { place, pointer, problem } = self;
        write!(f, "{place}")?;
        if !pointer.is_empty() {
            write!(f, " {pointer}")?;
        }
        write!(f, ": {problem}")
    }
}

/// A part of an exchange.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema, ToSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Place {
    /// The method and the path together: the contract has no such operation.
    Operation,
    /// A parameter in the path.
    Path,
    /// A parameter in the query.
    Query,
    /// A header of the request.
    RequestHeader,
    /// The body of the request.
    RequestBody,
    /// The status of the answer.
    Status,
    /// A header of the answer.
    ResponseHeader,
    /// The body of the answer.
    ResponseBody,
}

impl Place {
    /// Whether it is a part of the request.
    #[must_use]
    pub const fn is_of_request(self) -> bool {
        matches!(self, Self::Path | Self::Query | Self::RequestHeader | Self::RequestBody)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Operation => "operation",
            Self::Path => "path",
            Self::Query => "query",
            Self::RequestHeader => "request header",
            Self::RequestBody => "request body",
            Self::Status => "status",
            Self::ResponseHeader => "response header",
            Self::ResponseBody => "response body",
        })
    }
}

/// In the extensions of a response, it says that this is not what the system answered (an injected
/// fault, say), so that it is not held against the contract.
#[derive(Clone, Copy, Debug)]
pub struct Exempt;

/// A request, as far as it is checked.
pub(crate) struct Asked<'a> {
    pub(crate) method: &'a Method,
    pub(crate) path: &'a str,
    pub(crate) query: &'a str,
    /// The path as the router has it; none where it has none.
    pub(crate) template: Option<&'a str>,
    pub(crate) headers: &'a HeaderMap,
    /// The whole body; none where nobody read it, or where it is too long.
    pub(crate) body: Option<&'a [u8]>,
}

/// An answer, as far as it is checked.
pub(crate) struct Answered<'a> {
    pub(crate) status: u16,
    pub(crate) headers: &'a HeaderMap,
    /// The whole body; none where it passed unread.
    pub(crate) body: Option<&'a [u8]>,
}

/// How an exchange departs from the contract of `checker`.
pub(crate) fn check(
    checker: &Checker,
    operation: Option<&str>,
    asked: &Asked<'_>,
    answered: &Answered<'_>,
) -> Vec<Violation> {
    let mut found = Vec::new();
    match operation.and_then(|id| checker.operation(id)) {
        Some(operation) => operation.check(checker, asked, answered, &mut found),
        None => checker.check_outside(asked, answered, &mut found),
    }
    found.truncate(MOST);
    found
}

/// How many violations of one exchange are told of.
const MOST: usize = 10;
