//! `/os`: signing in and out in the browser.

use crate::operation::State;
use crate::outcome::{Json, Text};
use crate::routes::Routes;
use crate::{operation, outcome};

use super::Pieces;
use super::error::{ApplicationRefused, BodyRefused, Message, text};
use super::input::{Application, JsonBody};
use super::state::{Login, Problem};
use super::types::{ReturnedUserProfile, SeededExternalProvider, UserProfile, Users};
use super::user::returned;

pub(super) fn mount(routes: Routes<Pieces>) -> Routes<Pieces> {
    routes
        .view::<State>([operation!(os_sign_in)])
        .view::<State>([operation!(os_sign_out)])
        .view::<State>([operation!(provider_link)])
}

outcome! {
    /// Answers of `POST /os/sign_in`.
    enum OsSignIn {
        /// Who signed in, and is the current user now.
        200 SignedIn(Json<UserProfile>),
        /// Pieces OS stopped before the user had signed in.
        assumed 500 Abandoned(Text<Message>) = "The sign-in was abandoned",
        ..ApplicationRefused,
    }
}

/// Signs a user in, in the browser.
///
/// Opens the browser and answers once the user has signed in there, which may take minutes.
///
/// Assumed: whoever signs in is created where they are not known yet, and name, e-mail, picture and
/// user name follow what Auth0 says.
#[utoipa::path(post, path = "/os/sign_in", extensions(("x-provenance" = json!("upstream"))))]
async fn os_sign_in(_: Application, world: State) -> OsSignIn {
    let login = world.pieces().log_in(world.clock.now(), &world.ids);
    let user = match login {
        Login::Done(user) => Some(user),
        Login::Waiting(mut change) => match change.changed().await {
            Ok(()) => change.borrow().clone(),
            Err(_) => None,
        },
    };
    match user {
        Some(user) => OsSignIn::SignedIn(Json(user)),
        None => OsSignIn::Abandoned(text("The sign-in was abandoned")),
    }
}

outcome! {
    /// Answers of `POST /os/sign_out`.
    enum OsSignOut {
        /// Nobody is the current user any more; these users remain.
        200 SignedOut(Json<Users>),
        ..ApplicationRefused,
    }
}

/// Signs the current user out.
///
/// Assumed: this machine forgets the user, as when they disconnect; where nobody is signed in,
/// nothing happens.
#[utoipa::path(post, path = "/os/sign_out", extensions(("x-provenance" = json!("upstream"))))]
async fn os_sign_out(_: Application, world: State) -> OsSignOut {
    OsSignOut::SignedOut(Json(world.pieces().sign_out()))
}

outcome! {
    /// Answers of `POST /os/link_provider`.
    enum ProviderLink {
        /// The current user, with the account among `providers`.
        200 Linked(Json<ReturnedUserProfile>),
        /// Nobody is signed in.
        401 NotSignedIn(Text<Message>) = "Nobody is signed in",
        /// It did not work. Assumed: the cloud does not answer.
        500 Failed(Text<Message>) = "The cloud cannot be reached",
        ..BodyRefused,
        ..ApplicationRefused,
    }
}

/// Links an account elsewhere to the current user.
///
/// Assumed: it takes the place of an account that was linked there before.
#[utoipa::path(post, path = "/os/link_provider", extensions(("x-provenance" = json!("upstream"))))]
async fn provider_link(
    _: Application,
    world: State,
    JsonBody(seed): JsonBody<SeededExternalProvider>,
) -> ProviderLink {
    match world.pieces().link_provider(seed.r#type, world.clock.now(), &world.ids) {
        Ok(user) => ProviderLink::Linked(Json(returned(Some(user)))),
        Err(problem @ Problem::NotSignedIn) => ProviderLink::NotSignedIn(text(problem.text())),
        Err(problem) => ProviderLink::Failed(text(problem.text())),
    }
}
