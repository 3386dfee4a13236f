//! What a large LMS costs against a small one.

use std::hint::black_box;
use std::io;
use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::response::Response;
use emeritus_mock::openedx::{Application, Lms, User};
use emeritus_mock::{Clock, Ids, States, System, World, app};
use http::StatusCode;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use serde_json::Value;
use tokio::runtime::{Builder, Runtime};
use tower::{Service, ServiceExt};

use crate::Budget::AtMost;
use crate::Row;
use crate::processes::resident;
use crate::turns::median;

/// How many learners a large LMS has.
const MANY: u64 = 1_000_000;
/// How many a small one has.
const FEW: u64 = 1_000;
/// How often something is asked, and the median taken.
const TIMES: usize = 401;
/// How many learners are looked up each time.
const LOOKED_UP: usize = 100;

const WORKER: &str = "RETIREMENT_SERVICE_USER";
/// As many of the queue as the small LMS has.
const PAGE: usize = 50;
const QUEUE: &str = "/api/user/v1/accounts/retirement_queue/\
                     ?cool_off_days=7&states=PENDING&limit=50";

/// Look-ups at 10^6 learners against 10^3, and what a learner takes in memory.
pub(crate) fn rows() -> io::Result<Vec<Row>> {
    let few = Lms::large(FEW);
    let before = resident("self")?;
    let many = Lms::large(MANY);
    let per_learner = (resident("self")? - before) / MANY as f64 / 1024.0;
    let (few, many) = (Campus::new(few)?, Campus::new(many)?);
    let users = many.look_up()? / few.look_up()?;
    let queue = many.queue()? / few.queue()?;
    Ok(vec![
        Row {
            what: "GET account by user name at 10^6 learners against 10^3",
            budget: AtMost(1.5),
            measured: users,
        },
        Row {
            what: "50 of the retirement queue at 10^6 learners against 10^3",
            budget: AtMost(1.5),
            measured: queue,
        },
        Row {
            what: "memory per learner at 10^6, in KiB",
            budget: AtMost(1.0),
            measured: per_learner,
        },
    ])
}

/// An LMS without a socket, and who asks it.
struct Campus {
    runtime: Runtime,
    world: Arc<World>,
    /// Of learners all over the LMS.
    names: Vec<String>,
    token: String,
}

impl Campus {
    fn new(mut lms: Lms) -> io::Result<Self> {
        let step = lms.users().len() / LOOKED_UP;
        let names = lms.users().step_by(step).map(|user| user.username().to_owned()).collect();
        let worker = lms.add(User::learner(WORKER));
        lms.add_application(Application::client_credentials("worker", "s3cr3t", worker));
        let states = States { openedx: lms, ..States::default() };
        let world = Arc::new(World::new(Clock::default(), Ids::seeded(7), states));
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let grant = "grant_type=client_credentials&client_id=worker&client_secret=s3cr3t\
                     &token_type=jwt";
        let request = Request::post("/oauth2/access_token")
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(grant));
        let mut campus = Self { runtime, world, names, token: String::new() };
        let answer = campus.ask(request.map_err(io::Error::other)?)?;
        answer["access_token"].as_str().unwrap_or_default().clone_into(&mut campus.token);
        Ok(campus)
    }

    /// How long it takes to look learners up, in seconds.
    fn look_up(&self) -> io::Result<f64> {
        let took = median(TIMES, || {
            self.names.iter().try_for_each(|name| {
                self.get(&format!("/api/user/v1/accounts/{name}")).map(|it| drop(black_box(it)))
            })
        })?;
        Ok(took.as_secs_f64())
    }

    /// How long it takes to list some of those who wait to be retired, in seconds.
    fn queue(&self) -> io::Result<f64> {
        if self.get(QUEUE)?.as_array().map(Vec::len) != Some(PAGE) {
            return Err(io::Error::other("the queue is too short"));
        }
        let took = median(TIMES, || self.get(QUEUE).map(|it| drop(black_box(it))))?;
        Ok(took.as_secs_f64())
    }

    fn get(&self, path: &str) -> io::Result<Value> {
        let request = Request::get(path).header(AUTHORIZATION, format!("JWT {}", self.token));
        self.ask(request.body(Body::empty()).map_err(io::Error::other)?)
    }

    fn ask(&self, request: Request) -> io::Result<Value> {
        self.runtime.block_on(answer(app(System::Openedx, &self.world), request))
    }
}

async fn answer<S>(app: S, request: Request) -> io::Result<Value>
where
    S: Service<Request, Response = Response, Error: std::error::Error + Send + Sync + 'static>,
{
    let response = app.oneshot(request).await.map_err(io::Error::other)?;
    let status = response.status();
    let body = to_bytes(response.into_body(), usize::MAX).await.map_err(io::Error::other)?;
    if status != StatusCode::OK {
        let body = String::from_utf8_lossy(&body);
        return Err(io::Error::other(format!("answered with {status}: {body}")));
    }
    Ok(serde_json::from_slice(&body)?)
}
