//! What django-oauth-toolkit answers.

use http::HeaderValue;
use serde::Serialize;
use utoipa::ToSchema;

use crate::outcome::{Json, ResponseHeader};

/// Why no token was granted (RFC 6749, section 5.2).
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"error": "invalid_grant", "error_description": "Invalid credentials given."}))]
pub(crate) struct OAuthError {
    /// The code of the error.
    error: &'static str,
    /// What is wrong, for developers.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    error_description: Option<String>,
}

impl OAuthError {
    /// An error with a description.
    pub(crate) fn described(error: &'static str, description: impl Into<String>) -> Self {
        Self { error, error_description: Some(description.into()) }
    }

    /// A request that lacks something, or has it wrong.
    pub(crate) fn invalid_request(description: impl Into<String>) -> Self {
        Self::described("invalid_request", description)
    }
}

/// Keeps tokens out of caches.
#[derive(Debug)]
pub(crate) struct NoStore;

impl ResponseHeader for NoStore {
    const NAME: &'static str = "Cache-Control";
    const DESCRIPTION: &'static str = "`no-store`.";

    fn value(&self) -> Option<HeaderValue> {
        Some(HeaderValue::from_static("no-store"))
    }
}

/// An error without a description.
pub(crate) fn oauth_error(error: &'static str) -> Json<OAuthError> {
    Json(OAuthError { error, error_description: None })
}
