//! The cookies that a browser is given when somebody signs in.

use http::HeaderValue;
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use super::jwt;
use super::state::{Lms, SESSION_LIFETIME, UserId};
use super::{account, cookies};
use crate::django::cookies::{csrf_cookie, kept};
use crate::ids::Ids;
use crate::outcome::ResponseHeader;

/// Upstream's `JWT_IN_COOKIE_EXPIRATION`.
pub(super) const JWT_COOKIE_LIFETIME: SignedDuration = jwt::LIFETIME;

/// Cookies for a browser to keep, each in a header of its own.
#[derive(Debug, Default)]
pub(super) struct SetCookies(pub Vec<String>);

impl ResponseHeader for SetCookies {
    const NAME: &'static str = "Set-Cookie";
    const DESCRIPTION: &'static str = "A cookie; the header is sent once for each. `csrftoken` goes back in the header `X-CSRFToken`, `sessionid` tells who is signed in, and so do `edx-jwt-cookie-header-payload` and `edx-jwt-cookie-signature`, the two parts of an asymmetric JWT. There is none where somebody was to be signed in and the application is not registered that JWT cookies are issued for.";
    /// Registration signs nobody in where there is no such application.
    const ALWAYS: bool = false;

    fn value(&self) -> Option<HeaderValue> {
        self.values().into_iter().next()
    }

    fn values(&self) -> Vec<HeaderValue> {
        self.0.iter().filter_map(|cookie| HeaderValue::try_from(cookie).ok()).collect()
    }
}

/// Signs somebody in, and what their browser is given for it; none where no JWT can be issued.
pub(super) fn signed_in(
    lms: &mut Lms,
    user: UserId,
    base_url: &str,
    now: Timestamp,
    ids: &Ids,
) -> Option<SetCookies> {
    let jwt_cookies = jwt_cookies(lms, user, now, ids)?;
    let session = lms.sign_in(user, now, ids);
    let session_id = kept("sessionid", session.id.expose(), SESSION_LIFETIME, now);
    let mut cookies = vec![
        csrf_cookie(session.csrf_token.expose(), now),
        format!("{session_id}; HttpOnly; SameSite=Lax"),
        kept("edxloggedin", "true", SESSION_LIFETIME, now),
        kept("edx-user-info", &user_info(lms, user, base_url)?, SESSION_LIFETIME, now),
    ];
    cookies.extend(jwt_cookies.0);
    Some(SetCookies(cookies))
}

/// The two parts of a JWT of `user`; none where none can be issued.
pub(super) fn jwt_cookies(
    lms: &mut Lms,
    user: UserId,
    now: Timestamp,
    ids: &Ids,
) -> Option<SetCookies> {
    if !lms.settings.has_jwt_login_client {
        return None;
    }
    let token = jwt::sign_for_cookies(lms, user, now, ids)?;
    let (header_payload, signature) = token.expose().rsplit_once('.')?;
    let part = |name, value| kept(name, value, JWT_COOKIE_LIFETIME, now);
    Some(SetCookies(vec![
        part(cookies::JWT_HEADER_PAYLOAD, header_payload),
        format!("{}; HttpOnly", part(cookies::JWT_SIGNATURE, signature)),
    ]))
}

/// What other sites of the platform show about whoever is signed in.
fn user_info(lms: &Lms, user: UserId, base_url: &str) -> Option<String> {
    let user = lms.user(user)?;
    let images = user.profile.as_ref().map(|_| {
        let urls = account::profile_image(lms, user, base_url);
        json!({
            "full": urls.image_url_full,
            "large": urls.image_url_large,
            "medium": urls.image_url_medium,
            "small": urls.image_url_small,
        })
    });
    let info = json!({
        "version": 1,
        "username": user.username(),
        "email": user.email(),
        "header_urls": {
            "logout": format!("{base_url}/logout"),
            "account_settings": format!("{base_url}/account/settings"),
            "learner_profile": format!("{base_url}/u/{}", user.username()),
        },
        "user_image_urls": images.unwrap_or_else(|| json!({})),
    });
    Some(info.to_string())
}
