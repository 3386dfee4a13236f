//! What the public API is asked about, as its paths name it.

use std::sync::Arc;

use axum::extract::{FromRequestParts, Path};
use http::request::Parts;
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa::openapi::path::{Operation, ParameterIn};

use crate::django::{Detail, ErrorPage};
use crate::operation::{Documented, add_parameters};
use crate::outcome;
use crate::outcome::{Html, Json, Schemas};
use crate::world::World;

/// A number in the path.
#[derive(Clone, Copy, Debug)]
pub(super) struct Id(pub(super) u64);

#[derive(Deserialize, IntoParams)]
struct IdParameter {
    /// Its number.
    #[param(value_type = u64, example = 412)]
    id: String,
}

/// A user name in the path.
#[derive(Clone, Debug)]
pub(super) struct Username(pub(super) String);

#[derive(Deserialize, IntoParams)]
struct UsernameParameter {
    /// A user name.
    #[param(example = "marlow_v")]
    username: String,
}

outcome! {
    /// The path is none of the site's.
    pub(in crate::open_humans) enum PathRefused {
        /// The path has something else where a number or a name should be, so that it matches no route.
        404 NoSuchPath(Html<ErrorPage>) = "<!doctype html><title>Not Found</title><h1>Not Found</h1>",
    }
}

/// The kinds of things that the public API shows, by the names that the site's code has for them.
#[derive(Clone, Copy, Debug)]
pub(super) enum Model {
    /// A file.
    ProjectDataFile,
    /// A datatype.
    DataType,
    /// A person.
    Member,
    /// A project.
    DataRequestProject,
}

impl Model {
    /// Says that there is none.
    pub(super) fn missing(self) -> Json<Detail> {
        Json(Detail { detail: format!("No {self:?} matches the given query.") })
    }
}

impl FromRequestParts<Arc<World>> for Id {
    type Rejection = PathRefused;

    async fn from_request_parts(
        parts: &mut Parts,
        world: &Arc<World>,
    ) -> Result<Self, PathRefused> {
        let path = Path::<IdParameter>::from_request_parts(parts, world).await;
        let Path(IdParameter { id }) = path.map_err(|_| no_such_path())?;
        if id.is_empty() || !id.bytes().all(|digit| digit.is_ascii_digit()) {
            return Err(no_such_path());
        }
        // Nothing has a number that is too large to be written.
        Ok(Self(id.parse().unwrap_or(u64::MAX)))
    }
}

impl Documented for Id {
    fn describe(operation: &mut Operation, _: &mut Schemas) {
        add_parameters::<IdParameter>(operation, &ParameterIn::Path);
    }
}

impl FromRequestParts<Arc<World>> for Username {
    type Rejection = PathRefused;

    async fn from_request_parts(
        parts: &mut Parts,
        world: &Arc<World>,
    ) -> Result<Self, PathRefused> {
        let path = Path::<UsernameParameter>::from_request_parts(parts, world).await;
        path.map(|Path(UsernameParameter { username })| Self(username)).map_err(|_| no_such_path())
    }
}

impl Documented for Username {
    fn describe(operation: &mut Operation, _: &mut Schemas) {
        add_parameters::<UsernameParameter>(operation, &ParameterIn::Path);
    }
}

fn no_such_path() -> PathRefused {
    PathRefused::NoSuchPath(Html(ErrorPage::new("Not Found")))
}
