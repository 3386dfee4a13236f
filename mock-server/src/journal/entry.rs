//! One exchange, as it may be seen.

use std::collections::BTreeMap;
use std::fmt;

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;
use serde::de::{DeserializeOwned, Error as _};
use serde_json::Value;
use utoipa::ToSchema;

use super::typed;
use crate::conformance::Violation;
use crate::system::System;

/// One request with its answer. Where a password, a token or the like was, it says `[redacted]`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, ToSchema)]
pub struct Entry {
    /// Its number in the journal of its world: the first is 1, and none is given twice.
    #[schema(example = 41)]
    pub number: u64,
    /// When the answer was ready, by the world's clock.
    #[schema(value_type = String, format = DateTime, example = "2026-03-01T10:00:00Z")]
    pub at: Timestamp,
    /// How many microseconds of the machine it took to answer.
    #[schema(example = 180)]
    pub latency_micros: u64,
    /// The system that was asked.
    pub system: System,
    /// The operation id in the system's document; none where no operation was reached.
    #[schema(value_type = Option<String>, example = "account_get")]
    pub operation: Option<&'static str>,
    /// The HTTP method.
    #[schema(example = "GET")]
    pub method: String,
    /// The path, without its query string.
    #[schema(example = "/api/user/v1/accounts/mira_okafor")]
    pub path: String,
    /// What stands in the path where the operation has parameters, by name.
    pub parameters: BTreeMap<String, String>,
    /// The query, every value under its name.
    pub query: BTreeMap<String, Vec<String>>,
    /// The HTTP status of the answer.
    #[schema(example = 200)]
    pub status: u16,
    /// The user name of the caller, once authenticated.
    #[schema(example = "mira_okafor")]
    pub caller: Option<String>,
    /// What the client calls itself in `User-Agent`.
    #[schema(example = "emeritus/0.1.0")]
    pub user_agent: Option<String>,
    /// What was sent.
    pub request: Body,
    /// What was answered.
    pub response: Body,
    /// How it departed from the contract; nothing where it was not checked.
    pub violations: Vec<Violation>,
}

/// A body, as far as it is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema, ToSchema)]
pub struct Body {
    /// The media type, as it was sent.
    #[schema(example = "application/json")]
    pub media_type: Option<String>,
    /// How many bytes it has; none where it was made while it was sent.
    #[schema(example = 512)]
    pub length: Option<u64>,
    /// What it says: JSON, or a form with every value under its name. Bodies of other media types
    /// and of more than 16 KiB are not kept, nor is what was never read.
    pub content: Option<Value>,
}

impl Entry {
    /// The parameters in the path.
    ///
    /// # Errors
    ///
    /// When they do not fit `T`.
    pub fn path<T: DeserializeOwned>(&self) -> Result<T, Unreadable> {
        let each = |(name, value): (&String, &String)| (name.clone(), vec![value.clone()]);
        let named = self.parameters.iter().map(each).collect();
        typed::read(&named).map_err(|error| self.unreadable("path", &error))
    }

    /// The query. A field that is a list takes every value of its name, any other the last.
    ///
    /// # Errors
    ///
    /// When it does not fit `T`.
    pub fn query<T: DeserializeOwned>(&self) -> Result<T, Unreadable> {
        typed::read(&self.query).map_err(|error| self.unreadable("query", &error))
    }

    /// The JSON that was sent.
    ///
    /// # Errors
    ///
    /// When none was kept, or when it does not fit `T`.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Unreadable> {
        self.request.read().map_err(|error| self.unreadable("request body", &error))
    }

    /// The form that was sent. A field that is a list takes every value of its name, any other the
    /// last.
    ///
    /// # Errors
    ///
    /// When none was kept, or when it does not fit `T`.
    pub fn form<T: DeserializeOwned>(&self) -> Result<T, Unreadable> {
        let form = self.request.read::<BTreeMap<String, Vec<String>>>();
        let form = form.map_err(|error| self.unreadable("form", &error))?;
        typed::read(&form).map_err(|error| self.unreadable("form", &error))
    }

    /// The JSON that was answered.
    ///
    /// # Errors
    ///
    /// When none was kept, or when it does not fit `T`.
    pub fn response<T: DeserializeOwned>(&self) -> Result<T, Unreadable> {
        self.response.read().map_err(|error| self.unreadable("response body", &error))
    }

    fn unreadable(&self, part: &'static str, why: &dyn fmt::Display) -> Unreadable {
        Unreadable { number: self.number, part, why: why.to_string() }
    }
}

impl Body {
    fn read<T: DeserializeOwned>(&self) -> serde_json::Result<T> {
        let Some(content) = &self.content else {
            return Err(serde_json::Error::custom(self.absence()));
        };
        T::deserialize(content)
    }

    /// Why nothing of it is kept.
    fn absence(&self) -> String {
        match (&self.media_type, self.length) {
            (_, Some(0)) => "it is empty".to_owned(),
            (None, _) => "nothing of it is kept, since its media type is not known".to_owned(),
            (Some(media_type), Some(length)) => {
                format!("nothing is kept of its {length} bytes of {media_type}")
            }
            (Some(media_type), None) => format!("nothing of it is kept, of type {media_type}"),
        }
    }
}

/// A part of an exchange that is not what somebody took it for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    number: u64,
    part: &'static str,
    why: String,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { number, part, why } = self;
        write!(f, "the {part} of exchange {number} cannot be read: {why}")
    }
}

impl std::error::Error for Unreadable {}
