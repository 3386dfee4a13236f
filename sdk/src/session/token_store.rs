//! One token for many calls, renewed once however many of them need it.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};

use http::HeaderValue;
use http::header::ACCEPT;
use serde::{Deserialize, Serialize};
use tokio::sync::Mutex;

use super::authority::{Unsendable, authorization};
use crate::transport::body;
use crate::{Error, Secret};

/// Fetches JWTs from Open edX with the client credentials grant, and keeps the last one.
pub(crate) struct TokenStore {
    endpoint: String,
    client_id: String,
    client_secret: Secret,
    /// How many fetches have ended, well or badly. A caller that sees it move while waiting for
    /// the lock shares the result instead of fetching again.
    fetches: AtomicU64,
    last: Mutex<Last>,
}

/// The result of the last fetch.
#[derive(Default)]
struct Last {
    token: Option<Token>,
    failure: Option<Error>,
}

/// A token, as the header that carries it.
#[derive(Clone)]
pub(crate) struct Token {
    header: HeaderValue,
    fetch: u64,
}

#[derive(Serialize)]
struct Request<'a> {
    grant_type: &'static str,
    client_id: &'a str,
    client_secret: &'a Secret,
    token_type: &'static str,
}

/// The header that a [`Grant`] stands for.
#[derive(Deserialize)]
#[serde(try_from = "Grant")]
struct Authorization(HeaderValue);

#[derive(Deserialize)]
struct Grant {
    access_token: Secret,
    #[serde(default)]
    token_type: String,
}

impl TokenStore {
    pub(crate) fn new(base_url: &str, client_id: String, client_secret: Secret) -> Self {
        Self {
            endpoint: format!("{base_url}/oauth2/access_token"),
            client_id,
            client_secret,
            fetches: AtomicU64::new(0),
            last: Mutex::default(),
        }
    }

    /// The token at hand; fetches one if there is none.
    pub(crate) async fn token(&self, client: &reqwest::Client) -> Result<Token, Error> {
        let seen = self.fetches.load(Ordering::Acquire);
        let mut last = self.last.lock().await;
        match &last.token {
            Some(token) => Ok(token.clone()),
            None => self.share_or_fetch(seen, &mut last, client).await,
        }
    }

    /// A token other than `stale`, which the server refused: the one that somebody else has
    /// fetched since, or a new one.
    pub(crate) async fn renew(
        &self,
        client: &reqwest::Client,
        stale: &Token,
    ) -> Result<Token, Error> {
        let seen = self.fetches.load(Ordering::Acquire);
        let mut last = self.last.lock().await;
        match last.token.take() {
            Some(token) if token.fetch != stale.fetch => Ok(last.token.insert(token).clone()),
            _ => self.share_or_fetch(seen, &mut last, client).await,
        }
    }

    /// A fetch that failed while this caller was waiting has failed for this caller too.
    async fn share_or_fetch(
        &self,
        seen: u64,
        last: &mut Last,
        client: &reqwest::Client,
    ) -> Result<Token, Error> {
        let fetches = self.fetches.load(Ordering::Acquire);
        match &last.failure {
            Some(failure) if fetches != seen => Err(failure.clone()),
            _ => self.fetch_into(last, fetches + 1, client).await,
        }
    }

    async fn fetch_into(
        &self,
        last: &mut Last,
        fetch: u64,
        client: &reqwest::Client,
    ) -> Result<Token, Error> {
        let fetched = self.fetch(client).await.map_err(Error::at_token_endpoint);
        self.fetches.store(fetch, Ordering::Release);
        let token = fetched.map(|header| Token { header, fetch });
        last.token = token.as_ref().ok().cloned();
        last.failure = token.as_ref().err().cloned();
        token
    }

    async fn fetch(&self, client: &reqwest::Client) -> Result<HeaderValue, Error> {
        let request =
            client.post(&self.endpoint).header(ACCEPT, "application/json").form(&Request {
                grant_type: "client_credentials",
                client_id: &self.client_id,
                client_secret: &self.client_secret,
                token_type: "jwt",
            });
        let response = request.send().await.map_err(Error::unanswered)?;
        if !response.status().is_success() {
            return Err(body::refusal(response).await);
        }
        let Authorization(header) = body::json(response).await?;
        Ok(header)
    }
}

impl TryFrom<Grant> for Authorization {
    type Error = Unsendable;

    /// A server may answer with a Bearer token although a JWT was asked for.
    fn try_from(grant: Grant) -> Result<Self, Unsendable> {
        let bearer = grant.token_type.eq_ignore_ascii_case("bearer");
        authorization(if bearer { "Bearer" } else { "JWT" }, &grant.access_token).map(Self)
    }
}

impl Token {
    pub(crate) fn header(&self) -> &HeaderValue {
        &self.header
    }
}

impl fmt::Debug for TokenStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "client credentials of {:?} from {}", self.client_id, self.endpoint)
    }
}
