//! What stands in an answer with a status that a fault gives.

use axum::body::Body;
use axum::response::Response;
use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderValue, RETRY_AFTER};
use serde_json::Value;

use crate::outcome::{Content, Row};

/// An answer that no handler gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Words {
    /// The type of its body; none where that is empty.
    pub(crate) content_type: Option<&'static str>,
    /// Its body.
    pub(crate) body: String,
}

impl Words {
    /// A body of JSON.
    pub(crate) fn json(body: &Value) -> Self {
        Self { content_type: Some("application/json"), body: body.to_string() }
    }

    /// A body of HTML.
    pub(crate) fn html(body: impl Into<String>) -> Self {
        Self { content_type: Some("text/html; charset=utf-8"), body: body.into() }
    }

    /// A body of text for people.
    pub(crate) fn text(body: impl Into<String>) -> Self {
        Self { content_type: Some("text/plain; charset=utf-8"), body: body.into() }
    }

    /// What a row of an outcome says in its example; nothing where it has none although it has a body.
    pub(crate) fn of(row: &Row) -> Option<Self> {
        let Some(Content { media_type, example, .. }) = &row.content else {
            return Some(Self { content_type: None, body: String::new() });
        };
        match (*media_type, example.as_ref()?) {
            ("text/html", Value::String(page)) => Some(Self::html(page)),
            ("text/plain", Value::String(text)) => Some(Self::text(text)),
            ("application/json", value) => Some(Self::json(value)),
            (other, Value::String(text)) => {
                Some(Self { content_type: Some(other), body: text.clone() })
            }
            _ => None,
        }
    }

    /// The answer in these words.
    pub(crate) fn answer(self, status: StatusCode, retry_after: Option<u32>) -> Response {
        let mut response = Response::new(Body::from(self.body));
        *response.status_mut() = status;
        let content_type = self.content_type.map(HeaderValue::from_static);
        let retry_after = retry_after.map(HeaderValue::from);
        let headers = [(CONTENT_TYPE, content_type), (RETRY_AFTER, retry_after)];
        let headers = headers.into_iter().filter_map(|(name, value)| Some((name, value?)));
        response.headers_mut().extend(headers);
        response
    }
}
