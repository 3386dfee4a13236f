//! Segments of paths that take only some signs. What has another sign matches no route of upstream's,
//! so they come before the caller.

use std::marker::PhantomData;
use std::sync::Arc;

use axum::extract::{FromRequestParts, Path};
use http::request::Parts;
use serde::de::DeserializeOwned;
use utoipa::IntoParams;
use utoipa::openapi::path::{Operation, ParameterIn};

use super::error::ErrorPage;
use crate::operation::{Documented, add_parameters};
use crate::outcome;
use crate::outcome::{Html, Schemas};
use crate::world::World;

/// The text of the one segment that `P` describes.
#[derive(Debug)]
pub(super) struct Segment<P>(pub(super) String, PhantomData<P>);

/// A path parameter with its signs.
pub(super) trait Parameter: DeserializeOwned + IntoParams + Send {
    /// Whether the segment may have this sign.
    fn admits(sign: char) -> bool;

    /// What the path says.
    fn text(self) -> String;
}

outcome! {
    /// A segment has a sign that its route does not take.
    pub(super) enum SegmentRefused {
        /// The path has a sign in it that the route does not take, so that it matches none.
        assumed 404 NoRoute(Html<ErrorPage>) = "<!doctype html><title>Not Found</title><h1>Not Found</h1>",
    }
}

impl<P: Parameter> FromRequestParts<Arc<World>> for Segment<P> {
    type Rejection = SegmentRefused;

    async fn from_request_parts(
        parts: &mut Parts,
        world: &Arc<World>,
    ) -> Result<Self, SegmentRefused> {
        let path = Path::<P>::from_request_parts(parts, world).await;
        let text = path.ok().map(|Path(parameter)| parameter.text());
        match text.filter(|text| text.chars().all(P::admits)) {
            Some(text) => Ok(Self(text, PhantomData)),
            None => Err(SegmentRefused::NoRoute(Html(ErrorPage::new("Not Found")))),
        }
    }
}

impl<P: Parameter> Documented for Segment<P> {
    fn describe(operation: &mut Operation, _: &mut Schemas) {
        add_parameters::<P>(operation, &ParameterIn::Path);
    }
}
