//! How many requests the mock answers in a second, against a handler that does nothing but answer.

use std::io;

use bytes::Bytes;
use emeritus_mock::openedx::{Application, Lms, User};
use emeritus_mock::{Ids, MockServer, System};
use http::Request;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, DATE, TRANSFER_ENCODING};
use tokio::runtime::{Builder, Runtime};

use crate::Budget::AtLeast;
use crate::load::Load;
use crate::turns::ratio;
use crate::{Row, bare};

/// How often each connection asks in a turn, and how many turns there are.
const TIMES: usize = 50;
const TURNS: usize = 101;

const ACCOUNT: &str = "/api/user/v1/accounts/ada";
const TOKEN: &str = "/oauth2/access_token";
const GRANT: &str = "grant_type=client_credentials&client_id=app&client_secret=s3cr3t&token_type=";

/// Servers on a thread of their own, and a caller on this one.
struct Bench {
    servers: Runtime,
    caller: Runtime,
    mock: MockServer,
}

pub(crate) fn rows() -> io::Result<Vec<Row>> {
    let bench = Bench::new()?;
    let token = bench.token()?;
    let account = bench.load(&|url| {
        let account = Request::get(format!("{url}{ACCOUNT}"));
        account.header(AUTHORIZATION, format!("Bearer {token}")).body(Bytes::new())
    })?;
    let issue = bench.load(&|url| grant(url, "jwt"))?;
    Ok(vec![
        Row {
            what: "GET account, requests/s against a bare axum handler with the same answer",
            budget: AtLeast(0.80),
            measured: bench.against_bare(&account)?,
        },
        Row {
            what: "GET account, requests/s with the journal on against off",
            budget: AtLeast(0.95),
            measured: bench.with_journal(&account)?,
        },
        Row {
            what: "GET account, requests/s in strict mode against a bare axum handler",
            budget: AtLeast(0.30),
            measured: bench.in_strict_mode(&account)?,
        },
        Row {
            what: "token by client credentials (HS256), requests/s against a bare axum handler",
            budget: AtLeast(0.40),
            measured: bench.against_bare(&issue)?,
        },
    ])
}

/// The request for a token of an application.
fn grant(url: &str, token_type: &str) -> http::Result<Request<Bytes>> {
    let grant = Request::post(format!("{url}{TOKEN}"));
    let grant = grant.header(CONTENT_TYPE, "application/x-www-form-urlencoded");
    grant.header(ACCEPT, "application/json").body(Bytes::from(format!("{GRANT}{token_type}")))
}

/// The same request to the mock, and to a bare handler that answers the same.
struct Pair {
    mock: Load,
    bare: Load,
}

impl Bench {
    fn new() -> io::Result<Self> {
        let servers = Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
        let caller = Builder::new_current_thread().enable_all().build()?;
        let mut lms = Lms::default();
        let ada = lms.add(User::learner("ada").name("Ada Lovelace"));
        lms.add_application(Application::client_credentials("app", "s3cr3t", ada));
        let builder = MockServer::builder().openedx(lms).ids(Ids::seeded(7)).strict(false);
        let mock = servers.block_on(builder.start())?;
        Ok(Self { servers, caller, mock })
    }

    fn url(&self) -> String {
        self.mock.url(System::Openedx)
    }

    fn token(&self) -> io::Result<String> {
        let request = grant(&self.url(), "bearer").map_err(io::Error::other)?;
        self.caller.block_on(async {
            let (_, body) = Load::to(request).await?.once().await?;
            let body: serde_json::Value = serde_json::from_slice(&body)?;
            let token = body["access_token"].as_str().map(str::to_owned);
            token.ok_or_else(|| io::Error::other("there is no token"))
        })
    }

    fn load(&self, request: &dyn Fn(&str) -> http::Result<Request<Bytes>>) -> io::Result<Pair> {
        let to_mock = request(&self.url()).map_err(io::Error::other)?;
        let path = to_mock.uri().path().to_owned();
        let mock = self.caller.block_on(Load::to(to_mock))?;
        let (mut headers, body) = self.caller.block_on(mock.once())?;
        // The server adds them by itself.
        for own in [CONTENT_LENGTH, DATE, TRANSFER_ENCODING] {
            headers.remove(own);
        }
        let url = self.servers.block_on(bare::serve(&path, headers, body))?;
        let to_bare = request(&url).map_err(io::Error::other)?;
        Ok(Pair { mock, bare: self.caller.block_on(Load::to(to_bare))? })
    }

    fn against_bare(&self, Pair { mock, bare }: &Pair) -> io::Result<f64> {
        let turn = async |load: &Load| load.send(TIMES).await;
        self.caller.block_on(ratio(TURNS, async || turn(bare).await, async || turn(mock).await))
    }

    fn with_journal(&self, Pair { mock, .. }: &Pair) -> io::Result<f64> {
        let journal = &self.mock.world().journal;
        let turn = async |on| {
            journal.set_recording(on);
            mock.send(TIMES).await
        };
        let measured = self.caller.block_on(ratio(
            TURNS,
            async || turn(false).await,
            async || turn(true).await,
        ));
        journal.set_recording(true);
        measured
    }

    fn in_strict_mode(&self, pair: &Pair) -> io::Result<f64> {
        self.mock.world().journal.set_strict(true);
        let measured = self.against_bare(pair);
        self.mock.world().journal.set_strict(false);
        measured
    }
}
