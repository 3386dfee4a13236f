//! Building clients.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::{HeaderMap, HeaderName, HeaderValue, USER_AGENT};
use reqwest::redirect::Policy;

use crate::operation::Operation;
use crate::session::{Authority, Parts, Session};
use crate::transport::Transport;
use crate::{Clock, Credentials, Error, RetryPolicy, Secret, SystemClock, base_url, env};

const OWN_NAME: &str = concat!("emeritus/", env!("CARGO_PKG_VERSION"));
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const TIMEOUT: Duration = Duration::from_secs(60);
const TLS: bool = cfg!(any(feature = "rustls", feature = "native-tls"));

/// Builds a client: where the server is, who the caller is, how long to wait.
///
/// ```
/// use std::time::Duration;
///
/// use emeritus::{Credentials, openedx};
///
/// let client = openedx::Client::builder("https://lms.example.net/")
///     .credentials(Credentials::client_credentials("retirement-worker", "s3cr3t"))
///     .timeout(Duration::from_secs(120))
///     .build()?;
/// # let _: openedx::Client = client;
/// # Ok::<(), emeritus::Error>(())
/// ```
///
/// A client follows no redirects: they turn a POST into a GET, and Open edX answers one where a
/// path is wrong.
#[must_use = "a builder does nothing until `build` is called"]
pub struct Builder<C> {
    system: &'static str,
    base_url: String,
    credentials: Credentials,
    user_agent: String,
    headers: Vec<(String, Secret)>,
    connect_timeout: Option<Duration>,
    read_timeout: Option<Duration>,
    timeout: Option<Duration>,
    proxy: Option<Secret>,
    http_client: Option<reqwest::Client>,
    transport: Option<Arc<dyn Transport>>,
    clock: Arc<dyn Clock>,
    retries: RetryPolicy,
    concurrency_limit: Option<usize>,
    operations: &'static [Operation],
    assemble: Assemble<C>,
}

/// The constructor of a generated client.
type Assemble<C> = fn(&str, reqwest::Client, Session) -> C;

impl<C> Builder<C> {
    pub(crate) fn new(
        system: &'static str,
        base_url: &str,
        operations: &'static [Operation],
        assemble: Assemble<C>,
    ) -> Self {
        Self {
            system,
            base_url: base_url.to_owned(),
            credentials: Credentials::none(),
            user_agent: OWN_NAME.to_owned(),
            headers: Vec::new(),
            connect_timeout: Some(CONNECT_TIMEOUT),
            read_timeout: None,
            timeout: Some(TIMEOUT),
            proxy: None,
            http_client: None,
            transport: None,
            clock: Arc::new(SystemClock),
            retries: RetryPolicy::default(),
            concurrency_limit: None,
            operations,
            assemble,
        }
    }

    /// Takes the credentials from the environment. `<SYSTEM>` is `OPENEDX`, `OPEN_HUMANS`, `BRAINSTEM`
    /// or `PIECES`.
    ///
    /// | variable | gives |
    /// |---|---|
    /// | `EMERITUS_<SYSTEM>_URL` | the base URL, which `from_env` of a client reads; only Open edX has no usual one |
    /// | `EMERITUS_<SYSTEM>_TOKEN` | [`Credentials::bearer`] |
    /// | `EMERITUS_OPENEDX_CLIENT_ID`, `EMERITUS_OPENEDX_CLIENT_SECRET` | [`Credentials::client_credentials`] |
    /// | `EMERITUS_OPENEDX_JWT` | [`Credentials::jwt`] |
    /// | `EMERITUS_OPENEDX_API_KEY` | [`Credentials::header`] with `X-Edx-Api-Key` |
    /// | `EMERITUS_PIECES_APPLICATION_ID` | [`Credentials::header`] with `X-Application-ID` |
    ///
    /// ```
    /// use emeritus::openedx::Client;
    /// # if std::env::vars().any(|(name, _)| name.starts_with("EMERITUS_OPENEDX_")) { return Ok(()) }
    ///
    /// // None of the variables is set.
    /// let builder = Client::builder("https://lms.example.net").from_env()?;
    /// assert!(format!("{builder:?}").contains("Credentials::none()"));
    /// # Ok::<(), emeritus::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] if a variable is not Unicode, if one of a pair is missing, or if
    /// they give several credentials.
    pub fn from_env(self) -> Result<Self, Error> {
        let credentials = env::credentials(self.system, &env::process)?;
        Ok(self.credentials(credentials))
    }

    /// Who the caller is. Without it, calls carry no credentials.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = credentials;
        self
    }

    /// The `User-Agent` of every request: `emeritus/<version>` unless set.
    ///
    /// ```
    /// use emeritus::openedx::Client;
    /// use emeritus::reqwest::Method;
    /// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers::header};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let lms = MockServer::start().await;
    /// # Mock::given(header("user-agent", "nightly/2.1")).and(header("x-request-source", "cron"))
    /// #     .respond_with(ResponseTemplate::new(200)).mount(&lms).await;
    /// # let url = lms.uri();
    ///
    /// let client = Client::builder(url)
    ///     .user_agent("nightly/2.1")
    ///     .header("X-Request-Source", "cron")
    ///     .build()?;
    /// let answer = client.request(Method::GET, "/heartbeat").send().await?;
    /// assert_eq!(answer.status(), 200);
    /// # Ok(())
    /// # }
    /// ```
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// How long a connection may take to be made: 10 seconds unless set, `None` for ever.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use emeritus::openedx::Client;
    ///
    /// let client = Client::builder("https://lms.example.net")
    ///     .connect_timeout(Duration::from_secs(2))
    ///     .build();
    /// assert!(client.is_ok());
    /// ```
    pub fn connect_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.connect_timeout = timeout.into();
        self
    }

    /// How long a request may take in all, its answer's body included: 60 seconds unless set,
    /// `None` for ever. Pieces OS answers a sign-in only once the user has finished it.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.timeout = timeout.into();
        self
    }

    /// How long the server may be silent in the middle of an answer: no limit of its own unless set.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use emeritus::openedx::Client;
    ///
    /// // A download may take as long as it needs, as long as it goes on.
    /// let client = Client::builder("https://lms.example.net")
    ///     .timeout(None)
    ///     .read_timeout(Duration::from_secs(30))
    ///     .build();
    /// assert!(client.is_ok());
    /// ```
    pub fn read_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.read_timeout = timeout.into();
        self
    }

    /// A header that every request carries, unless it says otherwise itself.
    ///
    /// ```
    /// use emeritus::openedx::Client;
    ///
    /// let error = Client::builder("https://lms.example.net")
    ///     .header("X-Key", "a line\nbreak")
    ///     .build()
    ///     .unwrap_err();
    /// assert_eq!(error.to_string(), "the client cannot be built: the header `X-Key` cannot be sent");
    /// ```
    pub fn header(mut self, name: impl Into<String>, value: impl Into<Secret>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sends requests through a proxy, such as `http://proxy.example.net:3128`. Unless set, the
    /// environment decides (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`).
    ///
    /// ```
    /// use emeritus::openedx::Client;
    /// use emeritus::reqwest::Method;
    /// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers::header};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let proxy = MockServer::start().await;
    /// # Mock::given(header("host", "lms.example.net"))
    /// #     .respond_with(ResponseTemplate::new(200)).mount(&proxy).await;
    ///
    /// let client = Client::builder("http://lms.example.net").proxy(proxy.uri()).build()?;
    /// assert_eq!(client.request(Method::GET, "/heartbeat").send().await?.status(), 200);
    /// # Ok(())
    /// # }
    /// ```
    pub fn proxy(mut self, url: impl Into<Secret>) -> Self {
        self.proxy = Some(url.into());
        self
    }

    /// Which calls are made again when they fail, and how: [`RetryPolicy::default`] unless set.
    ///
    /// ```
    /// use emeritus::{RetryPolicy, openedx::Client};
    /// use emeritus::reqwest::Method;
    /// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let lms = MockServer::start().await;
    /// # Mock::given(matchers::any()).respond_with(ResponseTemplate::new(503)).mount(&lms).await;
    /// # let url = lms.uri();
    ///
    /// let client = Client::builder(url).retries(RetryPolicy::none()).build()?;
    /// let error = client.request(Method::GET, "/heartbeat").send().await.unwrap_err();
    /// assert!(error.is_retryable());
    /// assert_eq!(error.attempts(), 1);
    /// # Ok(())
    /// # }
    /// ```
    pub fn retries(mut self, retries: RetryPolicy) -> Self {
        self.retries = retries;
        self
    }

    /// How many requests may be waiting for an answer at a time, at least one: as many as are made,
    /// unless set.
    ///
    /// ```
    /// use emeritus::openedx::Client;
    /// use emeritus::reqwest::Method;
    /// use futures::future::join_all;
    /// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let lms = MockServer::start().await;
    /// # Mock::given(matchers::any()).respond_with(ResponseTemplate::new(200)).mount(&lms).await;
    /// # let url = lms.uri();
    ///
    /// let client = Client::builder(url).concurrency_limit(2).build()?;
    /// // Two at a time, however many there are.
    /// let calls = (0..10).map(|_| client.request(Method::GET, "/heartbeat").send());
    /// assert!(join_all(calls).await.iter().all(Result::is_ok));
    /// # Ok(())
    /// # }
    /// ```
    pub fn concurrency_limit(mut self, limit: usize) -> Self {
        self.concurrency_limit = Some(limit.max(1));
        self
    }

    /// What tells the time and waits: the machine's clock unless set.
    ///
    /// ```
    /// use std::sync::{Arc, Mutex};
    /// use std::time::Duration;
    ///
    /// use emeritus::chrono::{DateTime, Utc};
    /// use emeritus::reqwest::Method;
    /// use emeritus::{BoxFuture, Clock, openedx::Client};
    /// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers};
    /// # /// Jumps instead of waiting.
    /// # #[derive(Clone, Debug, Default)]
    /// # struct Jumping(Arc<Mutex<DateTime<Utc>>>);
    /// # impl Clock for Jumping {
    /// #     fn now(&self) -> DateTime<Utc> { *self.0.lock().unwrap() }
    /// #     fn sleep(&self, pause: Duration) -> BoxFuture<'static, ()> {
    /// #         *self.0.lock().unwrap() += pause;
    /// #         Box::pin(std::future::ready(()))
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let lms = MockServer::start().await;
    /// # Mock::given(matchers::any())
    /// #     .respond_with(ResponseTemplate::new(429).insert_header("retry-after", "30"))
    /// #     .up_to_n_times(1).mount(&lms).await;
    /// # Mock::given(matchers::any()).respond_with(ResponseTemplate::new(200)).mount(&lms).await;
    /// # let url = lms.uri();
    ///
    /// // A clock that jumps instead of waiting, as shown at `Clock`.
    /// let clock = Jumping::default();
    /// let client = Client::builder(url).clock(clock.clone()).build()?;
    /// client.request(Method::GET, "/heartbeat").send().await?;
    /// // The server asked for 30 seconds, which passed in no time.
    /// assert_eq!(clock.now().timestamp(), 30);
    /// # Ok(())
    /// # }
    /// ```
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Sends requests through a `reqwest::Client` of your own, for a private certificate authority or
    /// a shared pool. It brings its own user agent, timeouts, proxy and redirect policy; what this
    /// builder has been told about those is not used.
    ///
    /// ```
    /// use emeritus::{openedx::Client, reqwest};
    /// use emeritus::reqwest::Method;
    /// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers::header};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let lms = MockServer::start().await;
    /// # Mock::given(header("user-agent", "in-house"))
    /// #     .respond_with(ResponseTemplate::new(200)).mount(&lms).await;
    /// # let url = lms.uri();
    ///
    /// let shared = reqwest::Client::builder()
    ///     .user_agent("in-house")
    ///     .redirect(reqwest::redirect::Policy::none())
    ///     .build()?;
    /// let client = Client::builder(url).http_client(shared).build()?;
    /// assert_eq!(client.request(Method::GET, "/heartbeat").send().await?.status(), 200);
    /// # Ok(())
    /// # }
    /// ```
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http_client = Some(client);
        self
    }

    /// Sends requests through something else than a `reqwest::Client`. What this builder has been told
    /// about timeouts and proxies is not used.
    ///
    /// ```
    /// use emeritus::reqwest::{Method, Request, Response};
    /// use emeritus::{BoxFuture, Transport, TransportError, openedx::Client};
    ///
    /// /// Has no network.
    /// #[derive(Debug)]
    /// struct Offline;
    ///
    /// impl Transport for Offline {
    ///     fn send(&self, _: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
    ///         Box::pin(async { Err(TransportError::connect("there is no network")) })
    ///     }
    /// }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let retries = emeritus::RetryPolicy::none();
    /// # let builder = Client::builder("http://lms.example.net").retries(retries);
    ///
    /// let client = builder.transport(Offline).build()?;
    /// let error = client.request(Method::GET, "/heartbeat").send().await.unwrap_err();
    /// assert!(error.is_connect());
    /// # Ok(())
    /// # }
    /// ```
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] if the base URL is not an `http` or `https` URL without
    /// credentials, query and fragment, if a credential, a header or the user agent cannot be sent, if
    /// the proxy's URL is none, or if no TLS backend is at hand.
    pub fn build(self) -> Result<C, Error> {
        let base_url = base_url::normalise(&self.base_url)?;
        let http = match &self.http_client {
            Some(client) => client.clone(),
            None => self.own_http_client(&base_url)?,
        };
        let headers = self.default_headers()?;
        let parts = Parts {
            system: self.system,
            authority: Authority::new(&base_url, self.credentials)?,
            base_url: base_url.clone(),
            operations: self.operations,
            transport: self.transport.unwrap_or_else(|| Arc::new(http.clone())),
            http: http.clone(),
            clock: self.clock,
            retries: self.retries,
            headers,
            concurrency_limit: self.concurrency_limit,
        };
        Ok((self.assemble)(&base_url, http, Session::new(parts)))
    }

    fn own_http_client(&self, base_url: &str) -> Result<reqwest::Client, Error> {
        if !TLS && self.transport.is_none() && base_url.starts_with("https:") {
            return Err(Error::configuration("https needs feature `rustls` or `native-tls`"));
        }
        let mut builder = reqwest::Client::builder().redirect(Policy::none());
        if let Some(timeout) = self.connect_timeout {
            builder = builder.connect_timeout(timeout);
        }
        if let Some(timeout) = self.read_timeout {
            builder = builder.read_timeout(timeout);
        }
        if let Some(timeout) = self.timeout {
            builder = builder.timeout(timeout);
        }
        if let Some(proxy) = &self.proxy {
            let proxy = reqwest::Proxy::all(proxy.expose());
            // What is wrong with the URL is not repeated: it may hold a password.
            builder =
                builder.proxy(proxy.map_err(|_| Error::configuration("the proxy is no URL"))?);
        }
        builder.build().map_err(|cause| Error::client(&cause))
    }

    /// What every request carries. A `reqwest::Client` of the caller's own has a name of its own.
    fn default_headers(&self) -> Result<HeaderMap, Error> {
        let mut headers = HeaderMap::new();
        if self.http_client.is_none() {
            let name = HeaderValue::try_from(&self.user_agent);
            let refusal = |_| Error::configuration("the user agent cannot be sent in a header");
            headers.insert(USER_AGENT, name.map_err(refusal)?);
        }
        for (name, value) in &self.headers {
            let refusal = || Error::configuration(format!("the header `{name}` cannot be sent"));
            let name = HeaderName::try_from(name).map_err(|_| refusal())?;
            let mut value = HeaderValue::try_from(value.expose()).map_err(|_| refusal())?;
            value.set_sensitive(true);
            headers.insert(name, value);
        }
        Ok(headers)
    }
}

impl<C> fmt::Debug for Builder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("credentials", &self.credentials)
            .field("user_agent", &self.user_agent)
            .field("connect_timeout", &self.connect_timeout)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

impl<C> Clone for Builder<C> {
    fn clone(&self) -> Self {
        Self {
            system: self.system,
            base_url: self.base_url.clone(),
            credentials: self.credentials.clone(),
            user_agent: self.user_agent.clone(),
            headers: self.headers.clone(),
            connect_timeout: self.connect_timeout,
            read_timeout: self.read_timeout,
            timeout: self.timeout,
            proxy: self.proxy.clone(),
            http_client: self.http_client.clone(),
            transport: self.transport.clone(),
            clock: Arc::clone(&self.clock),
            retries: self.retries.clone(),
            concurrency_limit: self.concurrency_limit,
            operations: self.operations,
            assemble: self.assemble,
        }
    }
}
