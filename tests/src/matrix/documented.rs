//! What the contract says that an operation can be answered.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// An operation of a contract.
#[derive(Clone, Debug)]
pub struct Documented {
    /// Its method, in capitals.
    pub method: String,
    /// Everything that it is documented to answer, example by example.
    pub answers: Vec<Answer>,
}

/// An answer as it goes over the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The media type, if there is a body.
    pub media_type: Option<String>,
    /// The body.
    pub body: String,
}

impl Documented {
    /// The answers that are successes.
    pub fn successes(&self) -> impl Iterator<Item = &Answer> {
        self.answers.iter().filter(|answer| answer.is_success())
    }

    /// The answers that are none. A connection that changes its protocol is neither.
    pub fn failures(&self) -> impl Iterator<Item = &Answer> {
        self.answers.iter().filter(|answer| answer.status >= 300)
    }

    /// The statuses of [`failures`](Self::failures), each once.
    #[must_use]
    pub fn failing_statuses(&self) -> BTreeSet<u16> {
        self.failures().map(|answer| answer.status).collect()
    }
}

impl Answer {
    /// An answer without a body.
    #[must_use]
    pub fn bare(status: u16) -> Self {
        Self { status, media_type: None, body: String::new() }
    }

    /// An answer with a body.
    pub fn with(status: u16, media_type: &str, body: impl Into<String>) -> Self {
        Self { status, media_type: Some(media_type.to_owned()), body: body.into() }
    }

    /// Whether the status is a success.
    #[must_use]
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }
}

/// The operations of a committed document, by id.
///
/// # Panics
///
/// If the document is not one that `cargo xtask openapi` writes.
#[must_use]
pub fn documented(document: &str) -> BTreeMap<String, Documented> {
    let document: Value = match serde_json::from_str(document) {
        Ok(document) => document,
        Err(problem) => panic!("a committed document is no JSON: {problem}"),
    };
    let items = document["paths"].as_object().into_iter().flatten();
    let operations = items.flat_map(|(_, item)| item.as_object().into_iter().flatten());
    operations
        .filter_map(|(method, operation)| {
            let id = operation["operationId"].as_str()?.to_owned();
            let responses = operation["responses"].as_object().into_iter().flatten();
            let answers = responses.flat_map(|(status, response)| answers(status, response));
            Some((id, Documented { method: method.to_uppercase(), answers: answers.collect() }))
        })
        .collect()
}

fn answers(status: &str, response: &Value) -> Vec<Answer> {
    assert!(response.get("$ref").is_none(), "a response is shared: follow the reference");
    let Ok(status) = status.parse() else { panic!("{status} is no status") };
    let media_types = response["content"].as_object().into_iter().flatten();
    let bodies = media_types.flat_map(|(media_type, content)| {
        let examples = content["examples"].as_object();
        assert!(examples.is_some(), "an answer of {status} has no examples");
        let values = examples.into_iter().flatten().map(|(_, example)| &example["value"]);
        values.map(move |value| Answer::with(status, media_type, wire(media_type, value)))
    });
    let bodies = bodies.collect::<Vec<_>>();
    if bodies.is_empty() { vec![Answer::bare(status)] } else { bodies }
}

/// An example as it is sent: a text as it is, unless it is JSON.
fn wire(media_type: &str, value: &Value) -> String {
    match value {
        Value::String(text) if !media_type.ends_with("json") => text.clone(),
        value => value.to_string(),
    }
}
