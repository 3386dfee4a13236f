//! What a person does with Pieces OS in a browser, and what breaks its connections.

use http::StatusCode;

use super::Control;
use super::input::InWorld;
use super::problem::{Problem, WorldUnknown};
use crate::outcome::{Empty, Json};
use crate::pieces::UserProfile;
use crate::routes::Routes;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<Control>) -> Routes<Control> {
    routes
        .view::<InWorld>([operation!(pieces_sign_in_approve)])
        .view::<InWorld>([operation!(pieces_streams_drop)])
}

outcome! {
    /// Answers of `POST /worlds/{world}/pieces/sign_in/approve`.
    enum PiecesSignInApprove {
        /// Who is signed in now.
        200 SignedIn(Json<UserProfile>),
        /// No sign-in waits to be approved.
        409 NothingWaits(Problem) = {
            "title": "Conflict",
            "status": 409,
            "detail": "no sign-in waits to be approved",
        },
        ..WorldUnknown,
    }
}

/// Finishes the sign-ins that wait for the browser.
///
/// Only where a world lets them wait.
#[utoipa::path(post, path = "/worlds/{world}/pieces/sign_in/approve")]
async fn pieces_sign_in_approve(InWorld(hosted): InWorld) -> PiecesSignInApprove {
    let world = hosted.world();
    match world.pieces().approve_sign_in(world.clock.now(), &world.ids) {
        Some(user) => PiecesSignInApprove::SignedIn(Json(user)),
        None => PiecesSignInApprove::NothingWaits(Problem::new(
            StatusCode::CONFLICT,
            "no sign-in waits to be approved",
        )),
    }
}

outcome! {
    /// Answers of `POST /worlds/{world}/pieces/streams/drop`.
    enum PiecesStreamsDrop {
        /// The WebSockets are broken off.
        204 Dropped(Empty),
        ..WorldUnknown,
    }
}

/// Breaks the WebSockets off.
///
/// Whoever was connected has to connect again.
#[utoipa::path(post, path = "/worlds/{world}/pieces/streams/drop")]
async fn pieces_streams_drop(InWorld(hosted): InWorld) -> PiecesStreamsDrop {
    hosted.world().pieces().drop_streams();
    PiecesStreamsDrop::Dropped(Empty)
}
