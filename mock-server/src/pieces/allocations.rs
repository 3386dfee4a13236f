//! `/allocations`: the servers of users in the cloud.

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::operation::State;
use crate::outcome::{Json, Text};
use crate::routes::Routes;
use crate::{operation, outcome};

use super::Pieces;
use super::error::{ApplicationRefused, BodyRefused, Message, UserUnknown, text};
use super::input::{Application, JsonBody, Path};
use super::state::Problem;
use super::types::{AllocationCloud, UserProfile};

pub(super) fn mount(routes: Routes<Pieces>) -> Routes<Pieces> {
    routes
        .view::<State>([operation!(allocation_connect)])
        .view::<State>([operation!(allocation_disconnect)])
        .view::<State>([operation!(allocation_get)])
}

outcome! {
    /// Answers of `POST /allocations/connect`.
    enum AllocationConnect {
        /// The server, which runs.
        200 Connected(Json<AllocationCloud>),
        /// It did not work. Assumed: there is no way to the cloud, or the user is not known.
        500 Failed(Text<Message>) = "The cloud cannot be reached",
        /// The cloud did not answer in time.
        504 TimedOut(Text<Message>) = "The cloud does not answer",
        ..BodyRefused,
        ..ApplicationRefused,
    }
}

/// Connects the server in the cloud of a user.
///
/// Assumed: `id` alone says whose; where the user has no server yet, one is made, and it runs at
/// once.
#[utoipa::path(post, path = "/allocations/connect", extensions(("x-provenance" = json!("upstream"))))]
async fn allocation_connect(
    _: Application,
    world: State,
    JsonBody(profile): JsonBody<UserProfile>,
) -> AllocationConnect {
    match world.pieces().connect_allocation(&profile, world.clock.now(), &world.ids) {
        Ok(allocation) => AllocationConnect::Connected(Json(allocation)),
        Err(problem @ Problem::Silent) => AllocationConnect::TimedOut(text(problem.text())),
        Err(problem) => AllocationConnect::Failed(text(problem.text())),
    }
}

/// What is said once a server is disconnected. The reference does not have the text.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = "disconnected")]
struct DisconnectedText(&'static str);

impl From<DisconnectedText> for String {
    fn from(text: DisconnectedText) -> Self {
        text.0.to_owned()
    }
}

outcome! {
    /// Answers of `POST /allocations/disconnect`.
    enum AllocationDisconnect {
        /// The user has no server any more. The text is assumed.
        200 Disconnected(Text<DisconnectedText>),
        /// It did not work. Assumed: the cloud does not answer, or nobody has the server.
        500 Failed(Text<Message>) = "There is no such allocation",
        ..BodyRefused,
        ..ApplicationRefused,
    }
}

/// Disconnects the server in the cloud of a user.
///
/// Assumed: `id` alone says which, and `allocation` of its user is gone.
#[utoipa::path(post, path = "/allocations/disconnect", extensions(("x-provenance" = json!("upstream"))))]
async fn allocation_disconnect(
    _: Application,
    world: State,
    JsonBody(allocation): JsonBody<AllocationCloud>,
) -> AllocationDisconnect {
    match world.pieces().disconnect_allocation(&allocation.id, world.clock.now()) {
        Ok(()) => AllocationDisconnect::Disconnected(Text(DisconnectedText("disconnected"))),
        Err(problem) => AllocationDisconnect::Failed(text(problem.text())),
    }
}

outcome! {
    /// Answers of `GET /allocation/{allocation}`.
    enum AllocationGet {
        /// The server.
        200 Found(Json<AllocationCloud>),
        /// There is no such server, or not any more.
        410 Gone(Text<Message>) = "There is no such allocation",
        ..ApplicationRefused,
    }
}

impl From<UserUnknown> for AllocationGet {
    /// An id that cannot be read is nobody's.
    fn from(_: UserUnknown) -> Self {
        Self::Gone(text(Problem::Gone.text()))
    }
}

/// Which server `GET /allocation/{allocation}` asks for.
#[derive(Debug, Deserialize, IntoParams)]
struct Wanted {
    /// The id of the server, which is its user's.
    #[param(example = "6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40")]
    allocation: String,
}

/// Returns a server in the cloud.
#[utoipa::path(get, path = "/allocation/{allocation}", extensions(("x-provenance" = json!("upstream"))))]
async fn allocation_get(
    _: Application,
    world: State,
    Path(Wanted { allocation }): Path<Wanted>,
) -> AllocationGet {
    match world.pieces().allocation(&allocation) {
        Ok(allocation) => AllocationGet::Found(Json(allocation.clone())),
        Err(problem) => AllocationGet::Gone(text(problem.text())),
    }
}
