//! User names in paths.

use std::sync::Arc;

use axum::extract::{FromRequestParts, Path};
use http::request::Parts;
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa::openapi::path::{Operation, ParameterIn};

use super::error::ErrorPage;
use crate::operation::{Documented, add_parameters};
use crate::outcome;
use crate::outcome::{Html, Schemas};
use crate::world::World;

/// The user name in a path. It comes before the caller: what is no user name matches no route of
/// upstream's.
#[derive(Debug)]
pub(super) struct Username(pub(super) String);

impl Username {
    /// The user name in the path of a request; none where the path has no good one.
    pub(super) async fn in_path(parts: &mut Parts, world: &Arc<World>) -> Option<String> {
        Self::from_request_parts(parts, world).await.ok().map(|username| username.0)
    }
}

#[derive(Deserialize, IntoParams)]
struct UsernameParameter {
    /// A user name: letters and digits of any script, blanks and `.@_+-`.
    #[param(example = "mira_okafor")]
    username: String,
}

outcome! {
    /// The path names nobody.
    pub(super) enum NameRefused {
        /// The path has a sign that no user name has, so that it matches no route.
        assumed 404 NoName(Html<ErrorPage>) = "<!doctype html><title>Not Found</title><h1>Not Found</h1>",
    }
}

impl FromRequestParts<Arc<World>> for Username {
    type Rejection = NameRefused;

    async fn from_request_parts(
        parts: &mut Parts,
        world: &Arc<World>,
    ) -> Result<Self, NameRefused> {
        let path = Path::<UsernameParameter>::from_request_parts(parts, world).await;
        match path {
            Ok(Path(UsernameParameter { username })) if username.chars().all(is_sign_of_names) => {
                Ok(Self(username))
            }
            _ => Err(NameRefused::NoName(Html(ErrorPage::new("Not Found")))),
        }
    }
}

/// Upstream's `USERNAME_PATTERN` is `[\w .@_+-]+`.
fn is_sign_of_names(sign: char) -> bool {
    sign.is_alphanumeric() || " .@_+-".contains(sign)
}

impl Documented for Username {
    fn describe(operation: &mut Operation, _: &mut Schemas) {
        add_parameters::<UsernameParameter>(operation, &ParameterIn::Path);
    }
}
