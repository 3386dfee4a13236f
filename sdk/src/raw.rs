//! Calls that the contract lacks, and what really came over the wire for those that it has.

use std::future::Future;

use bytes::Bytes;
use http::header::{HeaderName, HeaderValue};
use http::{HeaderMap, StatusCode};
use reqwest::Method;
use serde::Serialize;

use crate::session::Session;
use crate::transport::{self, body};
use crate::{Error, Secret};

/// What failures of such calls name as their operation.
const OPERATION: &str = "request";

/// A call that the contract lacks, on its way through the same credentials, retries and errors as
/// every other.
///
/// ```
/// use emeritus::{Credentials, openedx::Client};
/// use emeritus::reqwest::Method;
/// # use wiremock::matchers::{method, path, query_param};
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::Error> {
/// # let lms = MockServer::start().await;
/// # Mock::given(method("GET")).and(path("/api/enrollment/v1/enrollment")).and(query_param("user", "ada"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_string("[]")).mount(&lms).await;
/// # let url = lms.uri();
///
/// let client = Client::builder(url).credentials(Credentials::bearer("a-token")).build()?;
/// let answer = client
///     .request(Method::GET, "/api/enrollment/v1/enrollment")
///     .query(&[("user", "ada")])
///     .send()
///     .await?;
/// assert_eq!(answer.status(), 200);
/// assert_eq!(&answer.body()[..], b"[]");
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "a request does nothing until `send` is called"]
pub struct Request {
    session: Session,
    request: reqwest::RequestBuilder,
    refused: Option<Error>,
}

impl Request {
    pub(crate) fn new(
        session: &Session,
        http: &reqwest::Client,
        base_url: &str,
        method: Method,
        path: &str,
    ) -> Self {
        let slash = if path.starts_with('/') { "" } else { "/" };
        let request = http.request(method, format!("{base_url}{slash}{path}"));
        Self { session: session.clone(), request, refused: None }
    }

    /// Adds to the query.
    pub fn query<Q: Serialize + ?Sized>(self, query: &Q) -> Self {
        Self { request: self.request.query(query), ..self }
    }

    /// Adds a header, whose value is not shown by any `Debug`.
    ///
    /// ```
    /// use emeritus::openedx::Client;
    /// use emeritus::reqwest::Method;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let client = Client::builder("http://localhost:9").build()?;
    ///
    /// let request = client.request(Method::GET, "/heartbeat").header("X-Key", "a line\nbreak");
    /// let error = request.send().await.unwrap_err();
    /// assert!(error.is_invalid_request());
    /// # Ok(())
    /// # }
    /// ```
    pub fn header(mut self, name: &str, value: impl Into<Secret>) -> Self {
        let name = HeaderName::try_from(name);
        let value = HeaderValue::try_from(value.into().expose());
        match (name, value) {
            (Ok(name), Ok(mut value)) => {
                value.set_sensitive(true);
                self.request = self.request.header(name, value);
            }
            _ => self.refused = Some(Error::incomplete("a header that cannot be sent")),
        }
        self
    }

    /// Sends `body` as JSON.
    ///
    /// ```
    /// use emeritus::openedx::Client;
    /// use emeritus::reqwest::Method;
    /// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers::body_json};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let lms = MockServer::start().await;
    /// # Mock::given(body_json(serde_json::json!({"user": "ada"})))
    /// #     .respond_with(ResponseTemplate::new(201)).mount(&lms).await;
    /// # let client = Client::builder(lms.uri()).build()?;
    ///
    /// let body = serde_json::json!({"user": "ada"});
    /// let answer = client.request(Method::POST, "/api/enrollment/v1/enrollment").json(&body).send().await?;
    /// assert_eq!(answer.status(), 201);
    /// # Ok(())
    /// # }
    /// ```
    pub fn json<B: Serialize + ?Sized>(self, body: &B) -> Self {
        Self { request: self.request.json(body), ..self }
    }

    /// Sends `body` as a form.
    ///
    /// ```
    /// use emeritus::openedx::Client;
    /// use emeritus::reqwest::Method;
    /// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers::body_string};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let lms = MockServer::start().await;
    /// # Mock::given(body_string("email=ada%40learn.example"))
    /// #     .respond_with(ResponseTemplate::new(201)).mount(&lms).await;
    /// # let client = Client::builder(lms.uri()).build()?;
    ///
    /// let form = [("email", "ada@learn.example")];
    /// let answer = client.request(Method::POST, "/password_reset/").form(&form).send().await?;
    /// assert_eq!(answer.status(), 201);
    /// # Ok(())
    /// # }
    /// ```
    pub fn form<B: Serialize + ?Sized>(self, body: &B) -> Self {
        Self { request: self.request.form(body), ..self }
    }

    /// Sends `body` as it is.
    ///
    /// ```
    /// use emeritus::openedx::Client;
    /// use emeritus::reqwest::Method;
    /// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers::body_string};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let lms = MockServer::start().await;
    /// # Mock::given(body_string("a,b"))
    /// #     .respond_with(ResponseTemplate::new(201)).mount(&lms).await;
    /// # let client = Client::builder(lms.uri()).build()?;
    ///
    /// let request = client.request(Method::PUT, "/upload").header("Content-Type", "text/csv");
    /// let answer = request.body("a,b").send().await?;
    /// assert_eq!(answer.status(), 201);
    /// # Ok(())
    /// # }
    /// ```
    pub fn body(self, body: impl Into<reqwest::Body>) -> Self {
        Self { request: self.request.body(body), ..self }
    }

    /// Sends the request, and answers with status, headers and bytes of a success.
    ///
    /// # Errors
    ///
    /// As of every call.
    pub async fn send(self) -> Result<http::Response<Bytes>, Error> {
        let Self { session, request, refused } = self;
        let answer = match refused {
            Some(refused) => Err(refused),
            None => exchange(&session, request).await,
        };
        answer.map_err(|error| error.during(OPERATION))
    }
}

async fn exchange(
    session: &Session,
    request: reqwest::RequestBuilder,
) -> Result<http::Response<Bytes>, Error> {
    let request = request.build().map_err(Error::unanswered)?;
    let mut response = transport::run(session, request, OPERATION).await?;
    let bytes = body::whole(&mut response).await?.freeze();
    let (parts, _) = http::Response::from(response).into_parts();
    Ok(http::Response::from_parts(parts, bytes))
}

/// What came over the wire for a call that succeeded.
///
/// ```
/// use emeritus::{openedx::Client, raw};
/// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let lms = MockServer::start().await;
/// # let me = ResponseTemplate::new(200).set_body_string(r#"{"username": "ada", "new": 1}"#);
/// # Mock::given(matchers::any()).respond_with(me).mount(&lms).await;
/// # let client = Client::builder(lms.uri()).build()?;
///
/// let (me, captured) = raw::capture(client.me_get().send()).await;
/// assert_eq!(me?.username, "ada");
/// let captured = captured.ok_or("no answer")?;
/// assert_eq!(captured.status, 200);
/// assert_eq!(captured.headers["content-type"], "text/plain");
/// assert_eq!(captured.body, r#"{"username": "ada", "new": 1}"#);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Captured {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, as it came.
    pub body: Bytes,
}

tokio::task_local! {
    static CAPTURED: std::cell::RefCell<Option<Captured>>;
}

/// Makes a call, and tells what came over the wire for it beside what it was decoded into. A failure
/// tells that itself ([`Error::status`], [`Error::headers`], [`Error::body`]); of an answer that is a
/// stream or empty there is nothing to tell, and of several calls in `call` the last one counts.
///
/// ```
/// use emeritus::{openedx::Client, raw::capture};
/// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::Error> {
/// # let server = MockServer::start().await;
/// # let me = ResponseTemplate::new(200).set_body_string(r#"{"username": "ada", "new": 1}"#);
/// # Mock::given(matchers::any()).respond_with(me).mount(&server).await;
/// # let url = server.uri();
///
/// let client = Client::builder(url).build()?;
/// let (me, captured) = capture(client.me_get().send()).await;
/// assert_eq!(me?.username, "ada");
/// assert_eq!(&captured.unwrap().body[..], br#"{"username": "ada", "new": 1}"#);
/// # Ok(())
/// # }
/// ```
pub async fn capture<F: Future>(call: F) -> (F::Output, Option<Captured>) {
    let both = async {
        let output = call.await;
        (output, CAPTURED.with(|captured| captured.take()))
    };
    CAPTURED.scope(std::cell::RefCell::default(), both).await
}

/// Keeps what came over the wire, if somebody wants to know.
pub(crate) fn keep(status: StatusCode, headers: &HeaderMap, body: &Bytes) {
    let captured = || Captured { status, headers: headers.clone(), body: body.clone() };
    // Outside of `capture`, nobody does.
    let _ = CAPTURED.try_with(|kept| kept.replace(Some(captured())));
}
