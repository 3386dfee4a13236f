//! The cookies by which a browser is signed in.

use bytes::Bytes;
use cookie::{Cookie, SameSite};
use http::header::{HeaderMap, HeaderValue, SET_COOKIE};
use jiff::Timestamp;

use super::cookies::{JWT_HEADER_PAYLOAD, JWT_SIGNATURE};
use super::jwt;
use super::state::{Grant, Lms, UserId};
use crate::ids::Ids;
use crate::outcome::{Body, Content, ResponseHeader, Schemas};
use crate::secret::Secret;

/// What a browser is given when somebody signs in.
pub(super) struct LoginCookies(Vec<HeaderValue>);

/// A body that comes with [`LoginCookies`].
pub(super) struct SignedIn<B>(pub(super) LoginCookies, pub(super) B);

/// Signs a user in: a session, its CSRF token, and a JWT in two halves of which scripts can read
/// the first alone.
pub(super) fn sign_in(lms: &mut Lms, user: UserId, now: Timestamp, ids: &Ids) -> LoginCookies {
    let session = lms.sign_in(user, now, ids);
    let mut cookies = vec![
        hidden("sessionid", session.id.expose()),
        readable("csrftoken", session.csrf_token.expose()),
    ];
    let jwt = jwt::sign(lms, &grant(user), now, ids);
    if let Some((content, signature)) = jwt.as_ref().and_then(|jwt| jwt.expose().rsplit_once('.')) {
        cookies.push(readable(JWT_HEADER_PAYLOAD, content));
        cookies.push(hidden(JWT_SIGNATURE, signature));
    }
    LoginCookies(cookies.iter().filter_map(header).collect())
}

/// What the JWT of a browser is good for.
fn grant(user: UserId) -> Grant {
    Grant {
        user,
        grant_type: "password",
        scopes: ["user_id", "email", "profile"].map(str::to_owned).into(),
        access_token: Secret::from(""),
        expires_in: jwt::LIFETIME,
        refresh_token: None,
    }
}

fn readable<'a>(name: &'a str, value: &'a str) -> Cookie<'a> {
    Cookie::build((name, value)).path("/").same_site(SameSite::Lax).build()
}

fn hidden<'a>(name: &'a str, value: &'a str) -> Cookie<'a> {
    let mut cookie = readable(name, value);
    cookie.set_http_only(true);
    cookie
}

fn header(cookie: &Cookie<'_>) -> Option<HeaderValue> {
    HeaderValue::from_str(&cookie.to_string()).ok()
}

impl<B: Body> Body for SignedIn<B> {
    fn content(schemas: &mut Schemas) -> Option<Content> {
        B::content(schemas)
    }

    fn headers() -> Vec<(&'static str, &'static str)> {
        let mut headers = B::headers();
        headers.push((
            "Set-Cookie",
            "Four of them: `sessionid`, `csrftoken`, and the halves of a JWT, \
             `edx-jwt-cookie-header-payload` and `edx-jwt-cookie-signature`.",
        ));
        headers
    }

    fn into_wire(self) -> (HeaderMap, Bytes) {
        let (mut headers, bytes) = self.1.into_wire();
        for cookie in self.0.0 {
            headers.append(SET_COOKIE, cookie);
        }
        (headers, bytes)
    }
}

/// The cookie that a form needs to be sent back with.
pub(super) struct CsrfCookie(String);

impl CsrfCookie {
    /// A new one.
    pub(super) fn new(ids: &Ids) -> Self {
        Self(ids.token(32))
    }
}

impl ResponseHeader for CsrfCookie {
    const NAME: &'static str = "Set-Cookie";
    const DESCRIPTION: &'static str =
        "`csrftoken`, which forms that are protected repeat in the header `X-CSRFToken`.";

    fn value(&self) -> Option<HeaderValue> {
        header(&readable("csrftoken", &self.0))
    }
}
