//! What the contract tests share: a world of their own with callers of every role.
//!
//! ```
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use contract_tests::Lab;
//!
//! let lab = Lab::start().await?;
//! let me = lab.openedx("mira_okafor")?.me_get().send().await?;
//! assert_eq!(me.username, "mira_okafor");
//! # Ok(())
//! # }
//! ```

pub mod brainstem;
pub mod calls;
pub mod campus;
pub mod control;
mod coverage;
pub mod generated;
pub mod histories;
pub mod in_process;
pub mod matrix;
pub mod open_humans;

use std::io;

use emeritus::{Credentials, openedx, pieces};
use emeritus_mock::openedx::{Application, Lms, User};
use emeritus_mock::{Clock, MockServer, States, System, World};
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

/// The time at which every lab begins, and at which it stands until a test moves it.
pub const START: Timestamp = Timestamp::constant(1_772_359_200, 0);

/// The states of the pipeline that the lab's LMS knows: upstream's example with the queue of
/// partners in front.
pub const STATES: [&str; 16] = [
    "PENDING",
    "ADDING_TO_PARTNER_QUEUE",
    "PARTNER_QUEUE_COMPLETE",
    "RETIRING_FORUMS",
    "FORUMS_COMPLETE",
    "RETIRING_ENROLLMENTS",
    "ENROLLMENTS_COMPLETE",
    "RETIRING_NOTES",
    "NOTES_COMPLETE",
    "RETIRING_LMS_MISC",
    "LMS_MISC_COMPLETE",
    "RETIRING_LMS",
    "LMS_COMPLETE",
    "ERRORED",
    "ABORTED",
    "COMPLETE",
];

/// The password of every learner in a lab.
pub const PASSWORD: &str = "tide-pools";

/// A world with a learner (`mira_okafor`), another one (`tuan_v`), staff (`staff`), a superuser
/// (`root`) and the retirement service worker; its clock stands still.
#[derive(Debug)]
pub struct Lab {
    /// The running world.
    pub server: MockServer,
    http: reqwest::Client,
}

/// An answer, as it came over the wire.
#[derive(Debug)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The media type, with its parameters; blank without one.
    pub content_type: String,
    /// The headers.
    pub headers: reqwest::header::HeaderMap,
    /// The body as text.
    pub text: String,
}

impl Answer {
    /// The body as JSON; null where it is not JSON.
    #[must_use]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_default()
    }
}

impl Lab {
    /// Starts a lab.
    ///
    /// # Errors
    ///
    /// When no loopback port can be bound.
    pub async fn start() -> io::Result<Self> {
        Self::start_with(|_| ()).await
    }

    /// Starts a lab whose LMS `change` has changed.
    ///
    /// # Errors
    ///
    /// When no loopback port can be bound.
    pub async fn start_with(change: impl FnOnce(&mut Lms)) -> io::Result<Self> {
        Self::start_in(|states| change(&mut states.openedx)).await
    }

    /// Starts a lab whose systems `change` has changed.
    ///
    /// # Errors
    ///
    /// When no loopback port can be bound.
    pub async fn start_in(change: impl FnOnce(&mut States)) -> io::Result<Self> {
        let mut states = States {
            openedx: population().map_err(io::Error::other)?,
            open_humans: open_humans::population(),
            brainstem: brainstem::population(),
            ..States::default()
        };
        change(&mut states);
        let builder = MockServer::builder().seed(7).clock(Clock::frozen_at(START)).states(states);
        let server = builder.start().await?;
        let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build();
        Ok(Self { server, http: http.map_err(io::Error::other)? })
    }

    /// Does not hold against the contract what requests say at one of these `pointers`, or below it:
    /// for tests that send what the contract forbids and a system takes all the same, which is no
    /// reason for the contract to allow it.
    pub fn forgive_requests(&self, pointers: &[&'static str]) {
        let pointers = pointers.to_vec();
        self.world().journal.forgive(move |_, violation| {
            let is_below = |pointer: &&str| {
                let rest = violation.pointer.strip_prefix(pointer);
                rest.is_some_and(|rest| {
                    rest.is_empty() || !pointer.is_empty() && rest.starts_with('/')
                })
            };
            violation.place.is_of_request() && pointers.iter().any(is_below)
        });
    }

    /// The state behind the origins.
    #[must_use]
    pub fn world(&self) -> &World {
        self.server.world()
    }

    /// Moves the world's clock forwards.
    pub fn advance(&self, step: SignedDuration) {
        self.world().clock.advance(step);
    }

    /// A client of the LMS that calls with JWTs of `username`.
    ///
    /// # Errors
    ///
    /// When the client cannot be built.
    pub fn openedx(&self, username: &str) -> Result<openedx::Client, emeritus::Error> {
        let credentials = Credentials::client_credentials(client_id(username), SECRET);
        openedx::Client::builder(self.server.url(System::Openedx)).credentials(credentials).build()
    }

    /// A client of the LMS that calls with an opaque Bearer token of `username`.
    ///
    /// # Errors
    ///
    /// When the client cannot be built.
    pub fn openedx_bearer(&self, username: &str) -> Result<openedx::Client, emeritus::Error> {
        let token = self.bearer(username);
        openedx::Client::builder(self.server.url(System::Openedx))
            .credentials(Credentials::bearer(token))
            .build()
    }

    /// A client of the LMS that calls as a browser does in which `username` is signed in.
    ///
    /// # Errors
    ///
    /// When the client cannot be built.
    pub fn openedx_session(&self, username: &str) -> Result<openedx::Client, emeritus::Error> {
        let http = reqwest::Client::builder().default_headers(self.session(username)).build();
        openedx::Client::builder(self.server.url(System::Openedx))
            .http_client(http.unwrap_or_default())
            .build()
    }

    /// The headers with which a browser calls in which `username` is signed in; none where there is
    /// no such user.
    #[must_use]
    pub fn session(&self, username: &str) -> reqwest::header::HeaderMap {
        let now = self.world().clock.now();
        let mut lms = self.world().openedx();
        let Some(id) = lms.user_by_username(username).map(User::id) else {
            return reqwest::header::HeaderMap::new();
        };
        let session = lms.sign_in(id, now, &self.world().ids);
        let (id, csrf) = (session.id.expose(), session.csrf_token.expose());
        let cookies = format!("sessionid={id}; csrftoken={csrf}");
        [("cookie", cookies.as_str()), ("x-csrftoken", csrf)]
            .into_iter()
            .filter_map(|(name, value)| {
                let name = reqwest::header::HeaderName::from_static(name);
                Some((name, reqwest::header::HeaderValue::from_str(value).ok()?))
            })
            .collect()
    }

    /// A client of the LMS without credentials.
    ///
    /// # Errors
    ///
    /// When the client cannot be built.
    pub fn openedx_anonymous(&self) -> Result<openedx::Client, emeritus::Error> {
        openedx::Client::builder(self.server.url(System::Openedx)).build()
    }

    /// A client of Pieces OS.
    ///
    /// # Errors
    ///
    /// When the client cannot be built.
    pub fn pieces(&self) -> Result<pieces::Client, emeritus::Error> {
        pieces::Client::builder(self.server.url(System::Pieces)).build()
    }

    /// An opaque access token of `username`, blank where there is no such user.
    #[must_use]
    pub fn bearer(&self, username: &str) -> String {
        let mut lms = self.world().openedx();
        let Some(id) = lms.user_by_username(username).map(User::id) else { return String::new() };
        let token = lms.issue_access_token(id, Timestamp::MAX, &self.world().ids);
        token.expose().to_owned()
    }

    /// A JWT of `username`, to be sent as `Authorization: JWT …` where the SDK would not send it;
    /// blank where none is granted.
    ///
    /// # Errors
    ///
    /// When the request cannot be sent or the answer not be read.
    pub async fn jwt(&self, username: &str) -> Result<String, reqwest::Error> {
        let form = [
            ("grant_type", "client_credentials"),
            ("client_id", &client_id(username)),
            ("client_secret", SECRET),
            ("token_type", "jwt"),
        ];
        let request = self.request(System::Openedx, "POST", "/oauth2/access_token");
        let granted = answer(request.form(&form)).await?.json();
        Ok(granted["access_token"].as_str().unwrap_or_default().to_owned())
    }

    /// Begins a request to `path` of `system`, to be sent with [`answer`]: for what the SDK would
    /// not send.
    pub fn request(&self, system: System, method: &str, path: &str) -> reqwest::RequestBuilder {
        let method = method.parse().unwrap_or_default();
        self.http.request(method, format!("{}{path}", self.server.url(system)))
    }

    /// Begins a request to what the control origin has about this world, at `path`.
    pub fn control(&self, method: &str, path: &str) -> reqwest::RequestBuilder {
        let method = method.parse().unwrap_or_default();
        self.http.request(method, format!("{}{path}", self.server.world_url()))
    }
}

impl Drop for Lab {
    fn drop(&mut self) {
        coverage::record(self.world().journal.entries().iter().filter_map(coverage::row));
        coverage::record(coverage::of_control(self.server.control_answers()));
    }
}

/// Sends `request` and reads the whole answer.
///
/// # Errors
///
/// When the request cannot be sent or the answer not be read.
pub async fn answer(request: reqwest::RequestBuilder) -> Result<Answer, reqwest::Error> {
    let response = request.send().await?;
    let headers = response.headers().clone();
    let content_type = headers.get("content-type").and_then(|value| value.to_str().ok());
    Ok(Answer {
        status: response.status().as_u16(),
        content_type: content_type.unwrap_or_default().to_owned(),
        headers,
        text: response.text().await?,
    })
}

const SECRET: &str = "lab-secret";

/// The application whose tokens belong to `username`.
fn client_id(username: &str) -> String {
    format!("{username}-app")
}

fn population() -> Result<Lms, emeritus_mock::openedx::PopulateError> {
    let mut lms = Lms::default();
    lms.populate_retirement_states(&STATES)?;
    let worker = lms.settings.retirement_service_worker_username.clone();
    let users = [
        User::learner("mira_okafor")
            .with_email("mira.okafor@learn.example")
            .name("Mira Okafor")
            .enrolled_in("course-v1:HarborX+Tides+2026", "HarborX")
            .enrolled_in("course-v1:TideU+Kelp+2026", "TideU"),
        User::learner("tuan_v").name("Tuan Vo"),
        User::learner("staff").staff(),
        User::learner("root").superuser(),
        User::learner(&worker),
    ];
    for user in users {
        let username = user.username().to_owned();
        let owner = lms.add(user.password(PASSWORD));
        lms.add_application(Application::client_credentials(&client_id(&username), SECRET, owner));
    }
    let people = lms.user_by_username(&worker).map(User::id).unwrap_or_default();
    lms.add_application(Application::password("people", people));
    Ok(lms)
}

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
