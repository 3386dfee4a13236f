//! `/connect`: applications that connect.

use crate::operation::State;
use crate::outcome::{Json, Text};
use crate::routes::Routes;
use crate::{operation, outcome};

use super::Pieces;
use super::error::{BodyRefused, Message, text};
use super::input::JsonBody;
use super::types::{Context, SeededConnectorConnection};

pub(super) fn mount(routes: Routes<Pieces>) -> Routes<Pieces> {
    routes.view::<State>([operation!(application_connect)])
}

outcome! {
    /// Answers of `POST /connect`.
    enum ApplicationConnect {
        /// What the application works in.
        200 Connected(Json<Context>),
        /// The application is not known: its name is `UNKNOWN` or none that is listed.
        400 UnknownApplication(Text<Message>) = "The application is not known",
        ..BodyRefused,
    }
}

/// Lets an application know what it works in.
///
/// The id of the application in the answer is what it sends as `X-Application-ID` from then on.
///
/// Assumed: there is one application per name and platform, and one that connects again keeps its
/// id; without `privacy` it is `OPEN`.
#[utoipa::path(post, path = "/connect", security(()), extensions(("x-provenance" = json!("upstream"))))]
async fn application_connect(
    world: State,
    JsonBody(connection): JsonBody<SeededConnectorConnection>,
) -> ApplicationConnect {
    match world.pieces().connect(connection.application, &world.ids) {
        Ok(context) => ApplicationConnect::Connected(Json(context)),
        Err(_) => ApplicationConnect::UnknownApplication(text("The application is not known")),
    }
}
