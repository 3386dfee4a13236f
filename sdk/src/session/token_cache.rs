//! One token for many calls, renewed once however many of them need it.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use http::HeaderValue;
use tokio::sync::Mutex;

use super::authority::authorization;
use crate::Error;
use crate::token::{Token, TokenEndpoint, TokenSource};

/// Keeps the last token of a source.
pub(crate) struct TokenCache {
    source: Arc<dyn TokenSource>,
    /// How many fetches have ended, well or badly. A caller that sees it move while waiting for
    /// the lock shares the result instead of fetching again.
    fetches: AtomicU64,
    last: Mutex<Last>,
}

/// The result of the last fetch.
#[derive(Default)]
struct Last {
    kept: Option<(Token, Shown)>,
    failure: Option<Error>,
}

/// A token, as the header that carries it.
#[derive(Clone)]
pub(crate) struct Shown {
    header: HeaderValue,
    fetch: u64,
}

impl TokenCache {
    pub(crate) fn new(source: Arc<dyn TokenSource>) -> Self {
        Self { source, fetches: AtomicU64::new(0), last: Mutex::default() }
    }

    /// The token at hand; a new one if there is none, or if it is about to expire. A token that still
    /// works does even if no new one can be had.
    pub(crate) async fn token(&self, endpoint: TokenEndpoint<'_>) -> Result<Shown, Error> {
        let seen = self.fetches.load(Ordering::Acquire);
        let mut last = self.last.lock().await;
        let now = endpoint.now();
        let kept = match &last.kept {
            Some((token, shown)) if !token.is_due_at(now) => return Ok(shown.clone()),
            Some((token, shown)) => token.works_at(now).then(|| shown.clone()),
            None => None,
        };
        let renewed = self.share_or_fetch(seen, &mut last, endpoint).await;
        renewed.or_else(|failure| kept.ok_or(failure))
    }

    /// A token other than `stale`, which the server refused: the one that somebody else has
    /// fetched since, or a new one.
    pub(crate) async fn renew(
        &self,
        endpoint: TokenEndpoint<'_>,
        stale: &Shown,
    ) -> Result<Shown, Error> {
        let seen = self.fetches.load(Ordering::Acquire);
        let mut last = self.last.lock().await;
        match &last.kept {
            Some((_, shown)) if shown.fetch != stale.fetch => return Ok(shown.clone()),
            _ => last.kept = None,
        }
        self.share_or_fetch(seen, &mut last, endpoint).await
    }

    /// A fetch that failed while this caller was waiting has failed for this caller too.
    async fn share_or_fetch(
        &self,
        seen: u64,
        last: &mut Last,
        endpoint: TokenEndpoint<'_>,
    ) -> Result<Shown, Error> {
        let fetches = self.fetches.load(Ordering::Acquire);
        match &last.failure {
            Some(failure) if fetches != seen => Err(failure.clone()),
            _ => self.fetch_into(last, fetches + 1, endpoint).await,
        }
    }

    /// What is kept stays where nothing new can be had, since it may still work.
    async fn fetch_into(
        &self,
        last: &mut Last,
        fetch: u64,
        endpoint: TokenEndpoint<'_>,
    ) -> Result<Shown, Error> {
        let fetched = self.fetch(fetch, endpoint).await.map_err(Error::at_token_endpoint);
        self.fetches.store(fetch, Ordering::Release);
        last.failure = fetched.as_ref().err().cloned();
        let (token, shown) = fetched?;
        last.kept = Some((token, shown.clone()));
        Ok(shown)
    }

    async fn fetch(
        &self,
        fetch: u64,
        endpoint: TokenEndpoint<'_>,
    ) -> Result<(Token, Shown), Error> {
        let token = self.source.fetch(endpoint).await?;
        let header = authorization(&token.scheme, &token.text).map_err(Error::no_token)?;
        Ok((token, Shown { header, fetch }))
    }
}

impl Shown {
    pub(crate) fn header(&self) -> &HeaderValue {
        &self.header
    }
}

impl fmt::Debug for TokenCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.source.fmt(f)
    }
}
