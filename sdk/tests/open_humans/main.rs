//! What Open Humans is offered on top of its contract, against a stub of the site.
#![cfg(feature = "open_humans")]
#![allow(clippy::unwrap_used, reason = "what helps a test may fail it")]

mod downloads;
mod lists;
mod logins;
mod project;
mod refresh;
mod stores;
mod uploads;
mod webhooks;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use emeritus::chrono::{DateTime, TimeDelta, Utc};
use emeritus::open_humans::{Client, Member, OAuth, Tokens};
use emeritus::{BoxFuture, Clock, Error};
use serde_json::{Value, json};
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

const REDIRECT_URL: &str = "https://steps.example/complete";
const MARLOW: &str = "04417752";
const API: &str = "/api/direct-sharing/project";

/// A stub of the site, and a clock that stands still until it is moved.
struct Site {
    server: MockServer,
    now: Arc<Mutex<DateTime<Utc>>>,
}

/// A clock that others move.
#[derive(Debug)]
struct Still(Arc<Mutex<DateTime<Utc>>>);

impl Clock for Still {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap()
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::ready(()))
    }
}

impl Site {
    async fn start() -> Self {
        let now = DateTime::from_timestamp(1_772_359_200, 0).unwrap();
        Self { server: MockServer::start().await, now: Arc::new(Mutex::new(now)) }
    }

    fn url(&self) -> String {
        self.server.uri()
    }

    fn now(&self) -> DateTime<Utc> {
        *self.now.lock().unwrap()
    }

    fn client(&self) -> Client {
        Client::builder(self.url()).clock(Still(Arc::clone(&self.now))).build().unwrap()
    }

    fn oauth(&self) -> OAuth {
        OAuth::new(&self.client(), "tidal steps", "s3cr3t+", REDIRECT_URL).unwrap()
    }

    /// Tokens that end in so many seconds.
    fn tokens(&self, seconds: i64) -> Tokens {
        Tokens::new("a1", "r1", self.now() + TimeDelta::seconds(seconds))
    }

    async fn member(&self) -> Member {
        Member::create(&self.oauth(), MARLOW, self.tokens(3600)).await.unwrap()
    }

    async fn answer(&self, verb: &str, at: &str, answer: ResponseTemplate) {
        Mock::given(method(verb)).and(path(at)).respond_with(answer).mount(&self.server).await;
    }

    async fn requests(&self) -> Vec<Request> {
        self.server.received_requests().await.unwrap()
    }

    async fn requests_to(&self, at: &str) -> Vec<Request> {
        let requests = self.requests().await;
        requests.into_iter().filter(|request| request.url.path() == at).collect()
    }
}

fn ok(body: Value) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(body)
}

fn grant(access: &str, refresh: &str) -> ResponseTemplate {
    ok(json!({
        "access_token": access, "refresh_token": refresh, "expires_in": 36000,
        "token_type": "Bearer", "scope": "read write",
    }))
}

fn exchanged(id: &str) -> Value {
    json!({
        "count": 0, "next": null, "previous": null, "created": "2026-02-11T09:14:02.508113Z",
        "project_member_id": id, "sources_shared": [], "data": [],
    })
}

fn file(site: &str, id: u64) -> Value {
    json!({
        "id": id, "basename": format!("{id}.csv"), "created": "2026-02-12T07:30:00.000412Z",
        "datatypes": [], "metadata": {"tags": [], "description": ""},
        "download_url": format!("{site}/data-management/datafile-download/{id}/?key=k"),
        "source": "direct-sharing-412",
        "source_project": "https://oh.example/api/public/project/412/",
    })
}

fn body(request: &Request) -> Value {
    serde_json::from_slice(&request.body).unwrap()
}

fn header<'a>(request: &'a Request, name: &str) -> Option<&'a str> {
    request.headers.get(name).map(|value| value.to_str().unwrap())
}

/// Everything that an error shows.
fn shown(error: &Error) -> String {
    format!("{error} {error:?}")
}
