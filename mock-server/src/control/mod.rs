//! The control origin: what is ours, and never at a system's origin.
//!
//! It begins, copies and ends worlds, moves their clocks, writes them down, lists what they were
//! asked and where a person's data still lives, and does what people do by mail or in a browser. It
//! serves each system's document with the running origin as its server, and an interactive reference
//! that works without a network. What it can do has a document of its own, `/openapi/control.json`.

mod answers;
mod brainstem;
mod clock;
mod faults;
mod guard;
mod input;
mod journal;
mod open_humans;
mod openedx;
mod pieces;
mod problem;
mod reference;
mod residue;
mod scenarios;
mod worlds;

use std::sync::{Arc, LazyLock};

use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::{Extension, Router};
use http::{Method, StatusCode};
use utoipa::OpenApi;
use utoipa::openapi::extensions::ExtensionsBuilder;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityRequirement, SecurityScheme};

pub use answers::ControlAnswers;
pub(crate) use reference::allow_reference;

use crate::conformance::Exempt;
use crate::contract::Contract;
use crate::persist::Keeper;
use crate::routes::{Dialect, Routes};
use crate::secret::Secret;
use crate::worlds::Worlds;
use problem::{Problem, Unrouted};

/// What the control origin acts on.
#[derive(Clone, Debug)]
pub(crate) struct Plane {
    worlds: Arc<Worlds>,
}

static ROUTES: LazyLock<Routes<Control>> = LazyLock::new(|| {
    let routes = worlds::mount(Routes::default().tagged("worlds"));
    let routes = scenarios::mount(routes.tagged("scenarios"));
    let routes = clock::mount(routes.tagged("clock"));
    let routes = journal::mount(routes.tagged("journal"));
    let routes = faults::mount(routes.tagged("faults"));
    let routes = residue::mount(routes.tagged("residue"));
    let routes = openedx::mount(routes.tagged("openedx"));
    let routes = open_humans::mount(routes.tagged("open_humans"));
    let routes = brainstem::mount(routes.tagged("brainstem"));
    pieces::mount(routes.tagged("pieces"))
});

/// The contract of the control origin.
#[must_use]
pub fn contract() -> Contract {
    ROUTES.contract()
}

/// The control origin of `worlds`, for who knows the token if there is one. What it changes in the
/// world that is kept is on disk before it is acknowledged. What it answers is checked where somebody
/// wants to know.
pub(crate) fn router(
    worlds: Arc<Worlds>,
    token: Option<Secret>,
    keeper: Option<Keeper>,
    answers: Option<ControlAnswers>,
) -> Router {
    let plane = Plane { worlds };
    let mut router = ROUTES.router().merge(reference::router().with_state(plane.clone()));
    if let Some(keeper) = keeper {
        router = router.layer(from_fn_with_state(keeper, keep));
    }
    router = router.layer(from_fn_with_state(token, guard::admit));
    if let Some(answers) = answers {
        router = router.layer(from_fn_with_state(answers, answers::check));
    }
    router.layer(Extension(plane))
}

/// Acknowledges nothing before it is on disk.
async fn keep(State(keeper): State<Keeper>, request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    match keeper.sync().await {
        Ok(()) => response,
        Err(problem) => {
            let problem = format!("it is done, but the state could not be written: {problem}");
            let problem = Problem::new(StatusCode::INSUFFICIENT_STORAGE, problem);
            // The operation itself has answered something else.
            (Extension(Exempt), Unrouted::NotKept(problem)).into_response()
        }
    }
}

/// How the control origin answers where no operation is reached.
#[derive(Debug)]
struct Control;

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Control of emeritus-mock",
        description = "What controls a running mock server: worlds, their clocks and snapshots, what they were asked, where a person's data still lives, and what people do by mail or in a browser.\n\nEvery error is problem details (RFC 9457). A control origin that was given a token asks every request for it.",
        license(name = "MIT OR Apache-2.0", identifier = "MIT OR Apache-2.0"),
    ),
    servers((url = "http://127.0.0.1:4010", description = "The control origin, unless its port was changed")),
    tags(
        (name = "worlds", description = "Beginning, copying and ending worlds"),
        (name = "scenarios", description = "Worlds, written down"),
        (name = "clock", description = "The time in a world"),
        (name = "journal", description = "What a world was asked, and what it answered"),
        (name = "faults", description = "Calls that go wrong on purpose"),
        (name = "residue", description = "Where a person's data still lives"),
        (name = "openedx", description = "What happens at the LMS by mail"),
        (name = "open_humans", description = "What happens on Open Humans by mail, and on its website"),
        (name = "brainstem", description = "What happens with BrainSTEM in a browser"),
        (name = "pieces", description = "What happens with Pieces OS in a browser"),
    ),
)]
struct Document;

impl Dialect for Control {
    const NAME: &'static str = "control";

    type State = Plane;

    type Unrouted = Unrouted;

    fn about() -> utoipa::openapi::OpenApi {
        let mut document = Document::openapi();
        let schemes = [("bearer", HttpAuthScheme::Bearer), ("basic", HttpAuthScheme::Basic)];
        let components = document.components.get_or_insert_default();
        for (name, scheme) in schemes {
            let scheme = HttpBuilder::new().scheme(scheme).description(Some(
                "The token that the control origin was started with, if it was.",
            ));
            components.add_security_scheme(name, SecurityScheme::Http(scheme.build()));
        }
        let none: [&str; 0] = [];
        document.security = Some(vec![
            SecurityRequirement::default(),
            SecurityRequirement::new("bearer", none),
            SecurityRequirement::new("basic", none),
        ]);
        // The operations are this project's own: there is no real system to be truthful about.
        let ours = ExtensionsBuilder::new().add("x-provenance", "ours").build();
        document.extensions.get_or_insert_default().merge(ours);
        document
    }

    fn not_found() -> Unrouted {
        let problem = "nothing is here; /openapi/control.json says what is where";
        Unrouted::NotFound(Problem::new(StatusCode::NOT_FOUND, problem))
    }

    fn method_not_allowed(method: &Method) -> Unrouted {
        let problem = format!("this path does not have the method {method}");
        Unrouted::MethodNotAllowed(Problem::new(StatusCode::METHOD_NOT_ALLOWED, problem))
    }
}
