//! What every call of a client shares, and what each generated client holds as `inner`.

mod authority;
mod token_cache;
mod token_keeper;

use std::fmt;
use std::sync::Arc;

use http::HeaderMap;
use tokio::sync::Semaphore;

pub(crate) use authority::{Authority, Pass};
#[cfg(feature = "open_humans")]
pub(crate) use token_keeper::TokenKeeper;

#[cfg(any(feature = "open_humans", feature = "pieces"))]
use crate::Credentials;
use crate::operation::Operation;
use crate::retry::{Budget, RetryPolicy};
use crate::token::TokenEndpoint;
use crate::transport::Transport;
use crate::{Clock, Error};

/// The shared part of a client: its credentials, its token, its table of operations.
///
/// It is made by the client's builder and cloned with the client; all clones share one token.
///
/// ```
/// use emeritus::{Credentials, openedx::Client};
/// # use wiremock::matchers::path;
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::Error> {
/// # let lms = MockServer::start().await;
/// # let grant = serde_json::json!({"access_token": "a.j.wt", "token_type": "JWT", "expires_in": 3600});
/// # Mock::given(path("/oauth2/access_token"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_json(grant)).mount(&lms).await;
/// # let me = serde_json::json!({"username": "worker"});
/// # Mock::given(path("/api/user/v1/me"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_json(me)).mount(&lms).await;
/// # let url = lms.uri();
///
/// let credentials = Credentials::client_credentials("retirement-worker", "s3cr3t");
/// let client = Client::builder(url).credentials(credentials).build()?;
/// let clone = client.clone();
/// client.me_get().send().await?;
/// clone.me_get().send().await?;
/// // One fetch of a token, and two calls.
/// let requests = lms.received_requests().await.unwrap_or_default();
/// assert_eq!(requests.len(), 3);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Session(Arc<Shared>);

/// What a session is made of.
pub(crate) struct Parts {
    /// The name of the system: `openedx`.
    pub(crate) system: &'static str,
    pub(crate) base_url: String,
    pub(crate) authority: Authority,
    pub(crate) operations: &'static [Operation],
    /// What requests are built with; they are sent through the transport.
    pub(crate) http: reqwest::Client,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) retries: RetryPolicy,
    /// What every request carries, unless it says otherwise itself.
    pub(crate) headers: HeaderMap,
    pub(crate) concurrency_limit: Option<usize>,
}

struct Shared {
    parts: Parts,
    budget: Budget,
    permits: Option<Semaphore>,
}

impl Session {
    pub(crate) fn new(parts: Parts) -> Self {
        let budget = parts.retries.new_budget();
        let permits = parts.concurrency_limit.map(Semaphore::new);
        Self(Arc::new(Shared { parts, budget, permits }))
    }

    /// The same session for another caller, with a token and a budget of its own.
    ///
    /// # Errors
    ///
    /// When the credentials cannot be put into a header.
    #[cfg(any(feature = "open_humans", feature = "pieces"))]
    pub(crate) fn with_credentials(&self, credentials: Credentials) -> Result<Self, Error> {
        let authority = Authority::new(&self.parts().base_url, credentials)?;
        Ok(self.authorised_by(authority))
    }

    /// The same session for another caller, with a budget of its own.
    #[cfg(any(feature = "open_humans", feature = "pieces"))]
    pub(crate) fn authorised_by(&self, authority: Authority) -> Self {
        let Parts { system, operations, concurrency_limit, .. } = *self.parts();
        let Parts { base_url, http, transport, clock, retries, headers, .. } = self.parts();
        Self::new(Parts {
            system,
            base_url: base_url.clone(),
            authority,
            operations,
            http: http.clone(),
            transport: Arc::clone(transport),
            clock: Arc::clone(clock),
            retries: retries.clone(),
            headers: headers.clone(),
            concurrency_limit,
        })
    }

    pub(crate) fn parts(&self) -> &Parts {
        &self.0.parts
    }

    pub(crate) fn budget(&self) -> &Budget {
        &self.0.budget
    }

    /// How many requests may be on their way at a time, if there is a limit.
    pub(crate) fn permits(&self) -> Option<&Semaphore> {
        self.0.permits.as_ref()
    }

    pub(crate) fn operation(&self, id: &'static str) -> Operation {
        Operation::find(self.parts().operations, id)
    }

    /// What authorises a request; fetches a token if there is none yet.
    pub(crate) async fn pass(&self) -> Result<Pass, Error> {
        self.parts().authority.pass(self.token_endpoint()).await
    }

    /// What authorises a request instead of a `refused` pass; none if there is nothing else to show.
    pub(crate) async fn renew(&self, refused: &Pass) -> Result<Option<Pass>, Error> {
        self.parts().authority.renew(self.token_endpoint(), refused).await
    }

    fn token_endpoint(&self) -> TokenEndpoint<'_> {
        let Parts { base_url, http, headers, transport, clock, .. } = self.parts();
        TokenEndpoint { base_url, http, headers, transport: &**transport, clock: &**clock }
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Session").field(&self.parts().authority).finish()
    }
}
