//! What the generated tables of calls are made of.

use emeritus::{BoxFuture, Error};
use serde::de::DeserializeOwned;

/// One operation of a client, called with the examples of the contract.
#[derive(Debug)]
pub struct Call<C> {
    /// Its id in the contract.
    pub operation: &'static str,
    /// What is read of a success.
    pub reads: Reads,
    /// Makes the call, and forgets what a success says.
    pub call: for<'a> fn(&'a C) -> BoxFuture<'a, Result<(), Error>>,
}

/// What a call reads of a success before it is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reads {
    /// JSON.
    Json,
    /// JSON, or no body at all.
    JsonOrNothing,
    /// All bytes, whatever they are.
    Bytes,
    /// The head: the body is left to the caller.
    Stream,
    /// The head: there is no body to expect.
    Nothing,
    /// The agreement to speak another protocol from now on, which no success is.
    Handshake,
}

impl Reads {
    /// Whether the body is read to its end.
    #[must_use]
    pub fn to_the_end(self) -> bool {
        matches!(self, Self::Json | Self::JsonOrNothing | Self::Bytes)
    }

    /// Whether the body has to be JSON.
    #[must_use]
    pub fn is_json(self) -> bool {
        matches!(self, Self::Json | Self::JsonOrNothing)
    }
}

/// An example of the contract as a value of the client's type for it.
///
/// # Panics
///
/// If it is none: what the contract shows, the client could not send.
pub fn example<T: DeserializeOwned>(json: &str) -> T {
    match serde_json::from_str(json) {
        Ok(value) => value,
        Err(problem) => panic!("{} is not made of {json}: {problem}", std::any::type_name::<T>()),
    }
}
