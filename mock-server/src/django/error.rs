//! What Django and Django REST framework say when something goes wrong.

use serde::Serialize;
use utoipa::ToSchema;

use crate::outcome::Json;

/// The body of every exception of Django REST framework.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(example = json!({"detail": "Authentication credentials were not provided."}))]
pub struct Detail {
    /// What is wrong, for people.
    pub detail: String,
}

/// The body of an exception with this text.
pub(crate) fn detail(text: impl Into<String>) -> Json<Detail> {
    Json(Detail { detail: text.into() })
}

impl From<&str> for Detail {
    fn from(detail: &str) -> Self {
        Self { detail: detail.to_owned() }
    }
}

/// A page of HTML, as Django or the proxy in front of it writes for people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(example = "<!doctype html><title>Server Error (500)</title><h1>Server Error (500)</h1>")]
pub struct ErrorPage(String);

impl ErrorPage {
    /// A page that says `what` and nothing else.
    #[must_use]
    pub fn new(what: &str) -> Self {
        Self(format!("<!doctype html><title>{what}</title><h1>{what}</h1>"))
    }
}

impl From<ErrorPage> for String {
    fn from(page: ErrorPage) -> Self {
        page.0
    }
}
