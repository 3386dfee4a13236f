//! Building clients.

use std::fmt;
use std::time::Duration;

use reqwest::redirect::Policy;

use crate::operation::Operation;
use crate::session::Session;
use crate::{Credentials, Error, base_url};

const USER_AGENT: &str = concat!("emeritus/", env!("CARGO_PKG_VERSION"));
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
    base_url: String,
    credentials: Credentials,
    user_agent: String,
    connect_timeout: Option<Duration>,
    timeout: Option<Duration>,
    http_client: Option<reqwest::Client>,
    operations: &'static [Operation],
    assemble: Assemble<C>,
}

/// The constructor of a generated client.
type Assemble<C> = fn(&str, reqwest::Client, Session) -> C;

impl<C> Builder<C> {
    pub(crate) fn new(
        base_url: &str,
        operations: &'static [Operation],
        assemble: Assemble<C>,
    ) -> Self {
        Self {
            base_url: base_url.to_owned(),
            credentials: Credentials::none(),
            user_agent: USER_AGENT.to_owned(),
            connect_timeout: Some(CONNECT_TIMEOUT),
            timeout: Some(TIMEOUT),
            http_client: None,
            operations,
            assemble,
        }
    }

    /// Who the caller is. Without it, calls carry no credentials.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = credentials;
        self
    }

    /// The `User-Agent` of every request: `emeritus/<version>` unless set.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// How long a connection may take to be made: 10 seconds unless set, `None` for ever.
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

    /// Sends requests through a `reqwest::Client` of your own, for a proxy, a private certificate
    /// authority or a shared pool. It brings its own user agent, timeouts and redirect policy;
    /// what this builder has been told about those is not used.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http_client = Some(client);
        self
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] if the base URL is not an `http` or `https` URL without
    /// credentials, query and fragment, if a credential, a header's name or the user agent cannot
    /// be sent, or if no TLS backend is at hand.
    pub fn build(self) -> Result<C, Error> {
        let base_url = base_url::normalise(&self.base_url)?;
        let http_client = match &self.http_client {
            Some(client) => client.clone(),
            None => self.own_http_client(&base_url)?,
        };
        let session = Session::new(&base_url, self.credentials, self.operations)?;
        Ok((self.assemble)(&base_url, http_client, session))
    }

    fn own_http_client(&self, base_url: &str) -> Result<reqwest::Client, Error> {
        if !TLS && base_url.starts_with("https:") {
            return Err(Error::configuration("https needs feature `rustls` or `native-tls`"));
        }
        let mut builder =
            reqwest::Client::builder().user_agent(&self.user_agent).redirect(Policy::none());
        if let Some(timeout) = self.connect_timeout {
            builder = builder.connect_timeout(timeout);
        }
        if let Some(timeout) = self.timeout {
            builder = builder.timeout(timeout);
        }
        builder.build().map_err(|cause| Error::client(&cause))
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
            base_url: self.base_url.clone(),
            credentials: self.credentials.clone(),
            user_agent: self.user_agent.clone(),
            connect_timeout: self.connect_timeout,
            timeout: self.timeout,
            http_client: self.http_client.clone(),
            operations: self.operations,
            assemble: self.assemble,
        }
    }
}
