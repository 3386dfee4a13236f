//! Requests that change something have to repeat the cookie `csrftoken`, which the page of another
//! site cannot read.

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use http::request::Parts;
use utoipa::openapi::path::Operation;
use utoipa::openapi::security::SecurityRequirement;

use super::cookies;
use crate::operation::Documented;
use crate::outcome::Schemas;
use crate::secret::Secret;
use crate::world::World;

/// The name of the scheme in the contract.
pub(crate) const SCHEME: &str = "csrf";
/// The header that repeats the cookie.
pub(crate) const HEADER: &str = "X-CSRFToken";

/// What a request shows against forgery.
#[derive(Debug)]
pub(crate) struct CsrfTokens {
    cookie: Option<String>,
    header: Option<String>,
}

impl CsrfTokens {
    pub(crate) fn of(parts: &Parts) -> Self {
        let header = parts.headers.get(HEADER).and_then(|value| value.to_str().ok());
        Self { cookie: cookies::get(parts, "csrftoken"), header: header.map(str::to_owned) }
    }

    /// Checks that the cookie stands in the header, or in `field` of a form.
    ///
    /// # Errors
    ///
    /// The words of Django's middleware.
    pub(crate) fn check(&self, field: Option<&str>) -> Result<(), &'static str> {
        let cookie = self.cookie.as_deref().ok_or("CSRF cookie not set.")?;
        let cookie = Secret::from(cookie);
        match (field, &self.header) {
            (Some(field), _) if cookie.is(field) => Ok(()),
            (Some(_), _) => Err("CSRF token from POST incorrect."),
            (None, Some(header)) if cookie.is(header) => Ok(()),
            (None, Some(_)) => Err("CSRF token from the 'X-Csrftoken' HTTP header incorrect."),
            (None, None) => Err("CSRF token missing."),
        }
    }
}

impl FromRequestParts<Arc<World>> for CsrfTokens {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &Arc<World>) -> Result<Self, Infallible> {
        Ok(Self::of(parts))
    }
}

impl Documented for CsrfTokens {
    fn describe(operation: &mut Operation, _: &mut Schemas) {
        let csrf = SecurityRequirement::new::<_, [&str; 0], &str>(SCHEME, []);
        operation.security = Some(vec![csrf]);
    }
}

/// The CSRF token that a browser has already, if any.
#[derive(Debug)]
pub(crate) struct KnownCsrf(pub Option<String>);

impl FromRequestParts<Arc<World>> for KnownCsrf {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &Arc<World>) -> Result<Self, Infallible> {
        Ok(Self(CsrfTokens::of(parts).cookie))
    }
}

impl Documented for KnownCsrf {
    fn describe(_: &mut Operation, _: &mut Schemas) {}
}
