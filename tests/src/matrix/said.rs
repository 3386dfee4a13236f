//! What an error says when it is asked everything.

use std::collections::BTreeSet;
use std::error::Error as _;

use emeritus::Error;
use serde_json::Value;

use super::Answer;

/// The answers of an error to all questions that do not depend on words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The operation.
    pub operation: String,
    /// The status.
    pub status: Option<u16>,
    /// The questions that are answered with yes.
    pub yes: BTreeSet<&'static str>,
    /// Whether there is a message.
    pub has_message: bool,
    /// Whether there is a cause underneath.
    pub has_source: bool,
    /// The body that is kept.
    pub body: String,
    /// How often the call was made.
    pub attempts: u32,
}

impl Said {
    /// Asks an error.
    #[must_use]
    pub fn by(error: &Error) -> Self {
        let questions: [(&str, bool); 14] = [
            ("configuration", error.is_configuration()),
            ("invalid_request", error.is_invalid_request()),
            ("connect", error.is_connect()),
            ("timeout", error.is_timeout()),
            ("decode", error.is_decode()),
            ("credentials", error.is_credentials()),
            ("retryable", error.is_retryable()),
            ("bad_request", error.is_bad_request()),
            ("unauthorized", error.is_unauthorized()),
            ("forbidden", error.is_forbidden()),
            ("not_found", error.is_not_found()),
            ("callback", error.is_callback()),
            ("store", error.is_store()),
            ("content", error.is_content()),
        ];
        Self {
            operation: error.operation().unwrap_or_default().to_owned(),
            status: error.status().map(|status| status.as_u16()),
            yes: questions.into_iter().filter(|(_, yes)| *yes).map(|(name, _)| name).collect(),
            has_message: error.message().is_some(),
            has_source: error.source().is_some(),
            body: String::from_utf8_lossy(error.body()).into_owned(),
            attempts: error.attempts(),
        }
    }

    /// What a refusal says: everything follows from the status and the body.
    #[must_use]
    pub fn refusal(operation: &str, answer: &Answer) -> Self {
        let yes: &[&str] = match answer.status {
            400 => &["bad_request"],
            401 => &["unauthorized"],
            403 => &["forbidden"],
            404 => &["not_found"],
            408 | 429 | 502..=504 => &["retryable"],
            _ => &[],
        };
        Self {
            status: Some(answer.status),
            yes: yes.iter().copied().collect(),
            has_message: has_words(&answer.body),
            has_source: false,
            body: answer.body.clone(),
            ..Self::lost(operation)
        }
    }

    /// What is said where no answer came.
    #[must_use]
    pub fn lost(operation: &str) -> Self {
        Self {
            operation: operation.to_owned(),
            status: None,
            yes: BTreeSet::from(["retryable"]),
            has_message: false,
            has_source: true,
            body: String::new(),
            attempts: 1,
        }
    }

    /// What is said of a success that is not what the contract says.
    #[must_use]
    pub fn undecodable(operation: &str, status: u16, body: &str) -> Self {
        Self {
            status: Some(status),
            yes: BTreeSet::from(["decode"]),
            body: body.to_owned(),
            ..Self::lost(operation)
        }
    }
}

/// Whether a body says anything in words.
fn has_words(body: &str) -> bool {
    match serde_json::from_str::<Value>(body) {
        Ok(value) => !texts(&value).is_empty(),
        Err(_) if body.trim_start().starts_with('<') => {
            ["<title>", "<h1>", "<Message>"].iter().any(|tag| body.contains(tag))
        }
        Err(_) => !body.trim().is_empty(),
    }
}

/// The texts in a JSON value.
fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) if !text.trim().is_empty() => vec![text.trim()],
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::Object(members) => members.values().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

/// What is wrong with the words of an error, as far as its body tells what they should be.
#[must_use]
pub fn wrong_words(error: &Error) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut demand = |holds: bool, what: &str| {
        if !holds {
            wrong.push(format!("{what}: {error}"));
        }
    };
    let printed = error.to_string();
    let operation = error.operation().unwrap_or_default();
    demand(!printed.contains('\n'), "is printed in several lines");
    demand(printed.starts_with(&format!("`{operation}` ")), "does not name its operation");
    demand(!format!("{error:?}{printed}").contains(super::TOKEN), "shows the token");
    let Ok(mut body) = serde_json::from_slice::<Value>(error.body()) else { return wrong };
    // Some views wrap the whole report once more.
    if body["developer_message"].is_object() {
        body = body["developer_message"].take();
    }
    if let Some(message) = error.message().filter(|_| !error.is_decode()) {
        let is_told = texts(&body).iter().any(|text| message.contains(text));
        demand(is_told, "has a message that the body has not");
    }
    let code = ["error_code", "code"].iter().find_map(|name| body[name].as_str());
    demand(error.is_decode() || error.error_code() == code, "has another error code");
    let fields = ["field_errors", "errors", "error"].iter().find_map(|name| body[name].as_object());
    for name in fields.into_iter().flat_map(|fields| fields.keys()) {
        demand(error.field_error(name).is_some(), &format!("has no error of {name}"));
    }
    if let Some(described) = body["error_description"].as_str() {
        let told = error.oauth_error().and_then(|oauth| oauth.error_description.as_deref());
        demand(told == Some(described), "is no OAuth error");
    }
    wrong
}
