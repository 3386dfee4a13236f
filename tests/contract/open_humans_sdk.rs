//! What the SDK offers on top of the contract of Open Humans, against the mock: what the tests of it
//! share.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context, Result};
use contract_tests::open_humans::{CLIENT_ID, CLIENT_SECRET, REDIRECT_URL};
use contract_tests::{Lab, START};
use emeritus::chrono::{DateTime, Utc};
use emeritus::open_humans::{Client, Member, OAuth, Tokens};
use emeritus::{BoxFuture, Clock};
use emeritus_mock::System;
use emeritus_mock::open_humans::{Authorization, SCOPES};
use jiff::SignedDuration;
use reqwest::RequestBuilder;

/// How long an access token lasts.
pub(crate) const TOKEN_LIFETIME: i64 = 36_000;

/// A world, and an application that lives by its clock.
pub(crate) struct Application {
    pub(crate) lab: Lab,
    pub(crate) oauth: OAuth,
    now: Arc<Mutex<DateTime<Utc>>>,
}

impl Application {
    pub(crate) async fn start() -> Result<Self> {
        let lab = Lab::start().await?;
        let now = Arc::new(Mutex::new(at(START.as_second())?));
        let clock = Still(Arc::clone(&now));
        let oauth = oauth(&lab.server.url(System::OpenHumans), clock)?;
        Ok(Self { lab, oauth, now })
    }

    /// Moves both clocks.
    pub(crate) fn advance(&self, seconds: i64) {
        self.lab.advance(SignedDuration::from_secs(seconds));
        let mut now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        *now += Duration::from_secs(seconds.unsigned_abs());
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Fresh tokens of a member.
    pub(crate) fn tokens(&self, project_member_id: &str) -> Result<Tokens> {
        let world = self.lab.world();
        let mut site = world.open_humans();
        let member = site.membership(project_member_id).context("no such member")?;
        let authorization = Authorization { account: member.account(), project: member.project() };
        let pair = site.issue_tokens(authorization, &SCOPES, world.clock.now(), &world.ids);
        let expires_at = at(world.clock.now().as_second() + TOKEN_LIFETIME)?;
        Ok(Tokens::new(pair.access_token.expose(), pair.refresh_token.expose(), expires_at))
    }

    /// A member who has just logged in.
    pub(crate) async fn member(&self, project_member_id: &str) -> Result<Member> {
        let tokens = self.tokens(project_member_id)?;
        Ok(Member::create(&self.oauth, project_member_id, tokens).await?)
    }

    /// What ends both tokens of a member, as the member can do on the site.
    pub(crate) async fn withdrawal(&self, project_member_id: &str) -> Result<RequestBuilder> {
        let record = self.oauth.store().load(project_member_id).await;
        let record = record.map_err(anyhow::Error::from_boxed)?.context("no such member")?;
        let tokens = record.tokens.context("no tokens")?;
        let request = self.lab.request(System::OpenHumans, "POST", "/oauth2/revoke_token/");
        let request = request.basic_auth(CLIENT_ID, Some(CLIENT_SECRET));
        Ok(request.form(&[("token", tokens.refresh_token.expose())]))
    }

    /// How often an operation was reached.
    pub(crate) fn count(&self, operation: &str) -> usize {
        self.lab.world().journal.count(operation)
    }
}

/// A clock that others move.
#[derive(Debug)]
pub(crate) struct Still(Arc<Mutex<DateTime<Utc>>>);

impl Still {
    pub(crate) fn at(time: DateTime<Utc>) -> Self {
        Self(Arc::new(Mutex::new(time)))
    }
}

impl Clock for Still {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::ready(()))
    }
}

/// The application of the project that calls, at this site.
pub(crate) fn oauth(url: &str, clock: impl Clock) -> Result<OAuth> {
    let client = Client::builder(url).clock(clock).build()?;
    Ok(OAuth::new(&client, CLIENT_ID, CLIENT_SECRET, REDIRECT_URL)?)
}

pub(crate) fn at(second: i64) -> Result<DateTime<Utc>> {
    DateTime::from_timestamp(second, 0).context("no such time")
}
