//! The routes for other services of the site: users and what they prefer, read with the API key.
//! Each is mounted a second time under `/user_api/v1/`, where it once was.

mod root;
mod user_preferences;
mod users;

use std::sync::Arc;

use axum::extract::{FromRequestParts, Path};
use http::request::Parts;
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa::openapi::path::{Operation, ParameterIn};

use super::OpenEdx;
use crate::operation::{Documented, add_parameters};
use crate::outcome::Schemas;
use crate::routes::Routes;
use crate::world::World;

pub(super) fn mount(routes: Routes<OpenEdx>) -> Routes<OpenEdx> {
    let routes = root::mount(routes);
    let routes = users::mount(routes);
    user_preferences::mount(routes)
}

/// The primary key in a path; none where the segment is no number, which is nobody's key.
#[derive(Debug)]
struct Id(Option<u64>);

#[derive(Deserialize, IntoParams)]
struct IdParameter {
    /// The primary key.
    #[param(value_type = u64, example = 812)]
    id: String,
}

impl FromRequestParts<Arc<World>> for Id {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(
        parts: &mut Parts,
        world: &Arc<World>,
    ) -> Result<Self, Self::Rejection> {
        let path = Path::<IdParameter>::from_request_parts(parts, world).await;
        Ok(Self(path.ok().and_then(|Path(path)| path.id.parse().ok())))
    }
}

impl Documented for Id {
    fn describe(operation: &mut Operation, _: &mut Schemas) {
        add_parameters::<IdParameter>(operation, &ParameterIn::Path);
    }
}
