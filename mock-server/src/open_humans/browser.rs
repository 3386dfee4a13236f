//! Who is signed in in a browser, and the cookies that it is given.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use http::HeaderValue;
use http::request::Parts;
use jiff::Timestamp;
use utoipa::openapi::path::Operation;
use utoipa::openapi::security::SecurityRequirement;

use super::state::{Account, AccountId, SESSION_LIFETIME, Site};
use crate::django::ErrorPage;
use crate::django::cookies::{self, csrf_cookie, kept};
use crate::django::csrf::CsrfTokens;
use crate::ids::Ids;
use crate::journal::Exchange;
use crate::operation::Documented;
use crate::outcome;
use crate::outcome::{Html, ResponseHeader, Schemas};
use crate::secret::Secret;
use crate::world::World;

/// The name of the scheme in the contract.
pub(super) const SESSION_SCHEME: &str = "session";

/// A browser, by its cookies.
#[derive(Debug)]
pub(super) struct Browser {
    /// The cookie `sessionid`.
    pub(super) session_id: Option<Secret>,
    /// The cookie `csrftoken`, or another where it has none.
    pub(super) csrf_token: Secret,
    csrf: CsrfTokens,
    /// The path that it asks for, with the query.
    pub(super) target: String,
}

outcome! {
    /// The form was not sent from a page of the site.
    pub(super) enum Forged {
        /// The cookie `csrftoken` is missing, or is repeated neither in the form nor in the header `X-CSRFToken`.
        403 CsrfFailed(Html<ErrorPage>) = "<!doctype html><title>403 Forbidden: CSRF verification failed. CSRF cookie not set.</title><h1>403 Forbidden: CSRF verification failed. CSRF cookie not set.</h1>",
    }
}

impl FromRequestParts<Arc<World>> for Browser {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(
        parts: &mut Parts,
        world: &Arc<World>,
    ) -> Result<Self, Self::Rejection> {
        let known = cookies::get(parts, "csrftoken").filter(|token| !token.is_empty());
        let browser = Self {
            session_id: cookies::get(parts, "sessionid").map(Secret::from),
            csrf_token: known.unwrap_or_else(|| world.ids.token(32)).into(),
            csrf: CsrfTokens::of(parts),
            target: parts.uri.path_and_query().map(ToString::to_string).unwrap_or_default(),
        };
        let site = world.open_humans();
        if let Some(account) = browser.account(&site, world.clock.now()) {
            Exchange::of(&parts.extensions).authenticate(account.username());
        }
        Ok(browser)
    }
}

impl Documented for Browser {
    fn describe(operation: &mut Operation, _: &mut Schemas) {
        let session = SecurityRequirement::new::<_, [&str; 0], &str>(SESSION_SCHEME, []);
        operation.security = Some(vec![SecurityRequirement::default(), session]);
    }
}

impl Browser {
    /// Who is signed in.
    pub(super) fn account<'a>(&self, site: &'a Site, now: Timestamp) -> Option<&'a Account> {
        site.session_account(self.session_id.as_ref()?.expose(), now)
    }

    /// The same, by key.
    pub(super) fn account_id(&self, site: &Site, now: Timestamp) -> Option<AccountId> {
        self.account(site, now).map(Account::id)
    }

    /// Checks that a form comes from a page of the site.
    pub(super) fn check_csrf(&self, field: Option<&Secret>) -> Result<(), Forged> {
        self.csrf.check(field.map(Secret::expose)).map_err(|problem| {
            let page = format!("403 Forbidden: CSRF verification failed. {problem}");
            Forged::CsrfFailed(Html(ErrorPage::new(&page)))
        })
    }

    /// The cookie that a page with a form sets.
    pub(super) fn csrf_cookie(&self, now: Timestamp) -> SetCookies {
        SetCookies(vec![csrf_cookie(self.csrf_token.expose(), now)])
    }
}

/// Cookies for a browser to keep, each in a header of its own.
#[derive(Debug)]
pub(super) struct SetCookies(Vec<String>);

impl SetCookies {
    /// The cookie of a session.
    pub(super) fn session(id: &Secret, now: Timestamp) -> Self {
        let cookie = kept("sessionid", id.expose(), SESSION_LIFETIME, now);
        Self(vec![format!("{cookie}; HttpOnly; SameSite=Lax")])
    }

    /// With another CSRF token than before, as whoever signs in is given.
    pub(super) fn with_new_csrf(mut self, now: Timestamp, ids: &Ids) -> Self {
        self.0.push(csrf_cookie(&ids.token(32), now));
        self
    }
}

impl ResponseHeader for SetCookies {
    const NAME: &'static str = "Set-Cookie";
    const DESCRIPTION: &'static str = "A cookie; the header is sent once for each. `sessionid` tells who is signed in, and `csrftoken` comes back in forms.";

    fn value(&self) -> Option<HeaderValue> {
        self.values().into_iter().next()
    }

    fn values(&self) -> Vec<HeaderValue> {
        self.0.iter().filter_map(|cookie| HeaderValue::try_from(cookie).ok()).collect()
    }
}
