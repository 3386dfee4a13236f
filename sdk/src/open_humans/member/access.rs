//! A member's tokens, renewed once however many calls, tasks and processes need them.
//!
//! A refresh token can be spent once, and spending it ends the access token. So whoever refreshes
//! first takes a lease in the store, which keeps other processes out; within the process, a lock
//! does. New tokens are stored before anybody gets to see them. All of it happens in a task of its
//! own: a caller that goes away does not take the new tokens with it.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use futures::future::{BoxFuture, FutureExt};
use tokio::sync::Mutex;
use tokio::time::Instant;

use crate::clock::later;
use crate::open_humans::oauth::random;
use crate::open_humans::{Lease, MemberRecord, OAuth, Tokens};
use crate::session::TokenKeeper;
use crate::{Error, Secret};

/// A token with fewer seconds left than this is refreshed before it is used.
const MARGIN: i64 = 60;

/// How many seconds a refresh may keep others waiting. It takes half of them at most.
const LEASE: u32 = 60;

/// How often a process looks whether another one has finished its refresh.
const POLL: Duration = Duration::from_millis(50);

fn gone() -> Error {
    Error::no_token("the member has left the project, or is not kept in the store")
        .at_token_endpoint()
}

/// The tokens of one member; clones share one refresh.
#[derive(Clone)]
pub(super) struct Access(Arc<Shared>);

struct Shared {
    oauth: OAuth,
    project_member_id: String,
    /// How many refreshes have ended, well or badly. Whoever sees it move while waiting for the lock
    /// shares the failure instead of trying again.
    ended: AtomicU64,
    last: Mutex<Last>,
}

/// How the last refresh ended.
#[derive(Default)]
struct Last {
    failure: Option<Error>,
    unsaved: Option<Unsaved>,
}

/// Tokens that the store would not take. Nobody has used them yet.
struct Unsaved {
    spent: Secret,
    tokens: Tokens,
}

impl Access {
    pub(super) fn new(oauth: OAuth, project_member_id: String) -> Self {
        let (ended, last) = (AtomicU64::new(0), Mutex::default());
        Self(Arc::new(Shared { oauth, project_member_id, ended, last }))
    }

    pub(super) fn oauth(&self) -> &OAuth {
        &self.0.oauth
    }

    pub(super) fn project_member_id(&self) -> &str {
        &self.0.project_member_id
    }

    /// An access token that is good for a minute at least.
    pub(super) async fn token(&self) -> Result<Secret, Error> {
        let tokens = self.0.tokens().await?;
        if tokens.expires_at < later(self.0.oauth.now(), MARGIN) {
            self.other_than(&tokens.access_token).await
        } else {
            Ok(tokens.access_token)
        }
    }

    /// The access token that came after `stale`, which may have to be fetched.
    pub(super) async fn other_than(&self, stale: &Secret) -> Result<Secret, Error> {
        let (shared, stale) = (Arc::clone(&self.0), stale.clone());
        let refresh = tokio::spawn(async move { shared.other_than(&stale).await });
        refresh
            .await
            .unwrap_or_else(|_| Err(Error::no_token("the program is ending").at_token_endpoint()))
    }
}

impl Shared {
    async fn record(&self) -> Result<Option<MemberRecord>, Error> {
        self.oauth.store.load(&self.project_member_id).await.map_err(Error::store)
    }

    async fn tokens(&self) -> Result<Tokens, Error> {
        let record = self.record().await?;
        record.and_then(|record| record.tokens).ok_or_else(gone)
    }

    async fn replace(&self, record: &MemberRecord) -> Result<bool, Error> {
        self.oauth.store.replace(record).await.map_err(Error::store)
    }

    async fn other_than(&self, stale: &Secret) -> Result<Secret, Error> {
        let seen = self.ended.load(Ordering::Acquire);
        let mut last = self.last.lock().await;
        if let Some(failure) = &last.failure
            && self.ended.load(Ordering::Acquire) != seen
        {
            return Err(failure.clone());
        }
        let outcome = self.settle(stale, &mut last).await;
        last.failure = outcome.as_ref().err().cloned();
        self.ended.fetch_add(1, Ordering::Release);
        outcome
    }

    /// Stores what is still to be stored, then refreshes unless somebody else has.
    async fn settle(&self, stale: &Secret, last: &mut Last) -> Result<Secret, Error> {
        if let Some(unsaved) = last.unsaved.take() {
            let stored = self.store(&unsaved.spent, &unsaved.tokens).await;
            if let Err(error) = stored {
                last.unsaved = Some(unsaved);
                return Err(error);
            }
        }
        let (record, tokens) = match self.take_lease(stale).await? {
            Turn::Done(token) => return Ok(token),
            Turn::Mine(record, tokens) => (record, tokens),
        };
        let spent = tokens.refresh_token;
        match self.oauth.refresh(&spent).await {
            Ok(tokens) => {
                let stored = self.store(&spent, &tokens).await;
                if stored.as_ref().is_err_and(Error::is_store) {
                    last.unsaved = Some(Unsaved { spent, tokens });
                }
                stored
            }
            Err(error) => {
                self.give_lease_back(record).await;
                Err(error.at_token_endpoint())
            }
        }
    }

    /// Waits for whoever is refreshing, and then either finds new tokens or may fetch some.
    async fn take_lease(&self, stale: &Secret) -> Result<Turn, Error> {
        let began = Instant::now();
        let patience = Duration::from_secs(LEASE.into());
        loop {
            let record = self.record().await?.ok_or_else(gone)?;
            let tokens = record.tokens.clone().ok_or_else(gone)?;
            if tokens.access_token != *stale {
                return Ok(Turn::Done(tokens.access_token));
            }
            let now = self.oauth.now();
            let taken = record.lease.as_ref().is_some_and(|lease| lease.until > now);
            if taken && began.elapsed() < patience {
                // Another process does not live by this one's clock.
                tokio::time::sleep(POLL).await;
                continue;
            }
            let holder = random::secret()?.expose().to_owned();
            let lease = Some(Lease { holder, until: later(now, LEASE.into()) });
            let mut record = MemberRecord { lease, ..record };
            if self.replace(&record).await? {
                record.revision += 1;
                return Ok(Turn::Mine(record, tokens));
            }
        }
    }

    /// A lease that cannot be given back ends by itself.
    async fn give_lease_back(&self, record: MemberRecord) {
        let _ = self.replace(&MemberRecord { lease: None, ..record }).await;
    }

    /// Puts new tokens in the place of the pair that was spent for them, whatever else has happened
    /// to the record meanwhile. Where the member has logged in again, those tokens stay.
    async fn store(&self, spent: &Secret, tokens: &Tokens) -> Result<Secret, Error> {
        loop {
            let record = self.record().await?.ok_or_else(gone)?;
            let kept = record.tokens.as_ref().ok_or_else(gone)?;
            if kept.refresh_token != *spent {
                return Ok(kept.access_token.clone());
            }
            let record = MemberRecord { tokens: Some(tokens.clone()), lease: None, ..record };
            if self.replace(&record).await? {
                return Ok(tokens.access_token.clone());
            }
        }
    }
}

/// Whose turn it is to refresh.
enum Turn {
    /// Somebody else's, who has finished.
    Done(Secret),
    /// Ours: the record with our lease, and the tokens to be spent.
    Mine(MemberRecord, Tokens),
}

impl TokenKeeper for Access {
    fn token(&self) -> BoxFuture<'_, Result<Secret, Error>> {
        self.token().boxed()
    }

    fn renew<'a>(&'a self, refused: &'a Secret) -> BoxFuture<'a, Result<Secret, Error>> {
        self.other_than(refused).boxed()
    }
}

impl fmt::Debug for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "tokens of {} in {:?}", self.0.project_member_id, self.0.oauth.store)
    }
}
