//! The body of errors that speak to developers and to people.

use serde::Serialize;
use utoipa::ToSchema;

/// Why a request was refused, for developers and for people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(example = json!({"developer_message": "not_found", "user_message": "Not Found"}))]
pub(super) struct Messages {
    /// For developers.
    pub developer_message: String,
    /// For people.
    pub user_message: String,
}

impl Messages {
    /// The same words for both.
    #[must_use]
    pub(super) fn both(text: &str) -> Self {
        Self { developer_message: text.to_owned(), user_message: text.to_owned() }
    }
}
