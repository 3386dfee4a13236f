//! `/.well-known`: how this Pieces OS is. Anybody may ask.

use serde::Serialize;
use utoipa::ToSchema;

use crate::operation::State;
use crate::outcome::{Empty, Text};
use crate::routes::Routes;
use crate::{operation, outcome};

use super::Pieces;
use super::error::{Message, text};

pub(super) fn mount(routes: Routes<Pieces>) -> Routes<Pieces> {
    routes
        .view::<State>([operation!(health_get), operation!(health_check)])
        .view::<State>([operation!(version_get)])
}

/// What is said where all is well. The reference does not have the text; clients look at the status
/// alone.
pub(super) const WELL: &str = "ok";

/// What is said where it is not.
pub(super) const UNWELL: &str = "Pieces OS is not well";

/// How Pieces OS is, in words.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = "ok")]
pub(super) struct HealthText(&'static str);

impl From<HealthText> for String {
    fn from(text: HealthText) -> Self {
        text.0.to_owned()
    }
}

/// The text of a server that is well.
pub(super) const fn well() -> Text<HealthText> {
    Text(HealthText(WELL))
}

/// The version of Pieces OS.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = "11.0.3")]
struct VersionText(String);

impl From<VersionText> for String {
    fn from(text: VersionText) -> Self {
        text.0
    }
}

outcome! {
    /// Answers of `GET /.well-known/health`.
    enum HealthGet {
        /// All is well. The text is assumed.
        200 Well(Text<HealthText>),
        /// Pieces OS is not well.
        assumed 500 Unwell(Text<Message>) = "Pieces OS is not well",
    }
}

/// Says whether Pieces OS is well.
#[utoipa::path(get, path = "/.well-known/health", security(()), extensions(("x-provenance" = json!("upstream"))))]
async fn health_get(world: State) -> HealthGet {
    match world.pieces().settings.is_healthy {
        true => HealthGet::Well(well()),
        false => HealthGet::Unwell(text(UNWELL)),
    }
}

outcome! {
    /// Answers of `HEAD /.well-known/health`.
    enum HealthCheck {
        /// All is well.
        200 Well(Empty),
        /// Pieces OS is not well.
        assumed 500 Unwell(Empty),
    }
}

/// Says whether Pieces OS is well, by the status alone.
#[utoipa::path(head, path = "/.well-known/health", security(()), extensions(("x-provenance" = json!("upstream"))))]
async fn health_check(world: State) -> HealthCheck {
    match world.pieces().settings.is_healthy {
        true => HealthCheck::Well(Empty),
        false => HealthCheck::Unwell(Empty),
    }
}

outcome! {
    /// Answers of `GET /.well-known/version`.
    enum VersionGet {
        /// The version.
        200 Found(Text<VersionText>),
    }
}

/// Says which version of Pieces OS this is.
#[utoipa::path(get, path = "/.well-known/version", security(()), extensions(("x-provenance" = json!("upstream"))))]
async fn version_get(world: State) -> VersionGet {
    VersionGet::Found(Text(VersionText(world.pieces().settings.version.clone())))
}
