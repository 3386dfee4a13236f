//! How requests get to the server: a `reqwest::Client`, or whatever else the caller brings.

use std::error::Error as Cause;
use std::fmt;

use bytes::Bytes;
use futures::future::{BoxFuture, poll_fn};
use http_body_util::BodyExt;
use reqwest::{Request, Response};
use tower_service::Service;

/// Sends requests, each once, and follows no redirects.
///
/// [`reqwest::Client`] is the one that clients have unless told otherwise; [`ServiceTransport`] makes
/// one of a `tower` service, so that a suite can run against a router without a socket.
///
/// ```
/// use std::sync::Arc;
/// use std::sync::atomic::{AtomicUsize, Ordering};
///
/// use emeritus::reqwest::{self, Request, Response};
/// use emeritus::{BoxFuture, Transport, TransportError, openedx::Client};
/// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers};
///
/// /// Counts what is sent.
/// #[derive(Clone, Debug, Default)]
/// struct Counting(reqwest::Client, Arc<AtomicUsize>);
///
/// impl Transport for Counting {
///     fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
///         self.1.fetch_add(1, Ordering::Relaxed);
///         Transport::send(&self.0, request)
///     }
/// }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::Error> {
/// # let lms = MockServer::start().await;
/// # let me = serde_json::json!({"username": "ada"});
/// # Mock::given(matchers::any()).respond_with(ResponseTemplate::new(200).set_body_json(me))
/// #     .mount(&lms).await;
/// # let url = lms.uri();
///
/// let counting = Counting::default();
/// let client = Client::builder(url).transport(counting.clone()).build()?;
/// client.me_get().send().await?;
/// assert_eq!(counting.1.load(Ordering::Relaxed), 1);
/// # Ok(())
/// # }
/// ```
pub trait Transport: fmt::Debug + Send + Sync + 'static {
    /// Sends `request` and answers once the headers of the response are there.
    ///
    /// # Errors
    ///
    /// When no answer came.
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>>;
}

/// Why no answer came, or only part of one.
///
/// ```
/// use emeritus::TransportError;
///
/// let error = TransportError::timeout("60 seconds are over");
/// assert!(error.is_timeout() && !error.is_connect());
/// assert_eq!(error.to_string(), "60 seconds are over");
///
/// let error = TransportError::connect("nobody is there");
/// assert!(error.is_connect());
///
/// let error = TransportError::lost(std::io::Error::other("the connection was reset"));
/// assert!(!error.is_connect() && !error.is_timeout());
/// ```
#[derive(Debug)]
pub struct TransportError {
    failure: Failure,
    origin: Option<String>,
    cause: Box<dyn Cause + Send + Sync>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Failure {
    Request,
    Connect,
    Timeout,
    Lost,
}

impl TransportError {
    /// No connection could be made, so that the server cannot have seen the request.
    pub fn connect(cause: impl Into<Box<dyn Cause + Send + Sync>>) -> Self {
        Self { failure: Failure::Connect, origin: None, cause: cause.into() }
    }

    /// No answer came in time.
    pub fn timeout(cause: impl Into<Box<dyn Cause + Send + Sync>>) -> Self {
        Self { failure: Failure::Timeout, origin: None, cause: cause.into() }
    }

    /// The connection was lost, or something else went wrong on the way.
    pub fn lost(cause: impl Into<Box<dyn Cause + Send + Sync>>) -> Self {
        Self { failure: Failure::Lost, origin: None, cause: cause.into() }
    }

    /// Whether no connection could be made.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.failure == Failure::Connect
    }

    /// Whether no answer came in time.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.failure == Failure::Timeout
    }

    /// Whether there was nothing that could be sent.
    pub(crate) fn is_request(&self) -> bool {
        self.failure == Failure::Request
    }

    /// Scheme, host and port of the server, where they are known.
    pub(crate) fn origin(&self) -> Option<&str> {
        self.origin.as_deref()
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.cause.fmt(f)
    }
}

impl Cause for TransportError {
    fn source(&self) -> Option<&(dyn Cause + 'static)> {
        self.cause.source()
    }
}

impl From<reqwest::Error> for TransportError {
    /// Leaves the URL out, which may hold an e-mail address in its query.
    fn from(cause: reqwest::Error) -> Self {
        let failure = match &cause {
            cause if cause.is_builder() => Failure::Request,
            cause if cause.is_timeout() => Failure::Timeout,
            cause if cause.is_connect() => Failure::Connect,
            _ => Failure::Lost,
        };
        let origin = cause.url().map(|url| url.origin().ascii_serialization());
        Self { failure, origin, cause: cause.without_url().into() }
    }
}

impl Transport for reqwest::Client {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async { self.execute(request).await.map_err(TransportError::from) })
    }
}

/// A `tower` service as a [`Transport`]. Each request goes to a copy of it.
///
/// ```
/// use emeritus::{ServiceTransport, openedx::Client, reqwest};
/// use http::{Request, Response};
/// use tower::service_fn;
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::Error> {
///
/// // A router of axum does as well.
/// let lms = service_fn(async |request: Request<reqwest::Body>| {
///     assert_eq!(request.uri().path(), "/api/user/v1/me");
///     Ok::<_, std::io::Error>(Response::new(r#"{"username": "ada"}"#.to_owned()))
/// });
/// let transport = ServiceTransport::new(lms);
/// let client = Client::builder("http://lms.test").transport(transport).build()?;
/// assert_eq!(client.me_get().send().await?.username, "ada");
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct ServiceTransport<S>(S);

impl<S> ServiceTransport<S> {
    /// Sends requests to `service`.
    pub fn new(service: S) -> Self {
        Self(service)
    }
}

impl<S> fmt::Debug for ServiceTransport<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ServiceTransport")
    }
}

impl<S, B> Transport for ServiceTransport<S>
where
    S: Service<http::Request<reqwest::Body>, Response = http::Response<B>>,
    S: Clone + Send + Sync + 'static,
    S::Future: Send,
    S::Error: Into<Box<dyn Cause + Send + Sync>>,
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<Box<dyn Cause + Send + Sync>>,
{
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        let mut service = self.0.clone();
        Box::pin(async move {
            let request = http::Request::try_from(request)?;
            poll_fn(|context| service.poll_ready(context)).await.map_err(TransportError::lost)?;
            let response = service.call(request).await.map_err(TransportError::lost)?;
            let (parts, body) = response.into_parts();
            let body = reqwest::Body::wrap_stream(body.into_data_stream());
            Ok(http::Response::from_parts(parts, body).into())
        })
    }
}
