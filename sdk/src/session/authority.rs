//! How a request is authorised.

use std::fmt;
use std::sync::Arc;

use http::header::{AUTHORIZATION, COOKIE, REFERER};
use http::{HeaderName, HeaderValue};

use super::token_cache::{Shown, TokenCache};
use super::token_keeper::TokenKeeper;
use crate::credentials::Kind;
use crate::operation::Operation;
use crate::token::TokenEndpoint;
use crate::{Credentials, Error, Secret};

const BEARER: &str = "Bearer";

/// Credentials, ready to be sent.
pub(crate) enum Authority {
    Open,
    /// Headers that never change.
    Fixed(Vec<(HeaderName, HeaderValue)>),
    Renewable(TokenCache),
    /// Bearer tokens that somebody else looks after.
    #[cfg_attr(not(feature = "open_humans"), allow(dead_code, reason = "Open Humans has them"))]
    Kept(Arc<dyn TokenKeeper>),
}

/// What authorised one request.
pub(crate) enum Pass {
    Open,
    Fixed(Vec<(HeaderName, HeaderValue)>),
    Token(Shown),
    Kept { token: Secret, header: HeaderValue },
}

impl Authority {
    pub(crate) fn new(base_url: &str, credentials: Credentials) -> Result<Self, Error> {
        Ok(match credentials.0 {
            Kind::None => Self::Open,
            Kind::Authorization { scheme, token } => {
                Self::Fixed(vec![(AUTHORIZATION, authorization(scheme, &token)?)])
            }
            Kind::Header { name, value } => {
                Self::Fixed(vec![(header_name(&name)?, sensitive(&value)?)])
            }
            Kind::Browser { session_id, csrf_token } => {
                Self::Fixed(browser(base_url, session_id.as_ref(), &csrf_token)?)
            }
            Kind::Source(source) => Self::Renewable(TokenCache::new(source)),
        })
    }

    /// Whether a 401 may be cured by a new token.
    pub(crate) fn is_renewable(&self) -> bool {
        matches!(self, Self::Renewable(_) | Self::Kept(_))
    }

    /// What to show with the next request; fetches a token if there is none yet.
    pub(crate) async fn pass(&self, endpoint: TokenEndpoint<'_>) -> Result<Pass, Error> {
        Ok(match self {
            Self::Open => Pass::Open,
            Self::Fixed(headers) => Pass::Fixed(headers.clone()),
            Self::Renewable(cache) => Pass::Token(cache.token(endpoint).await?),
            Self::Kept(keeper) => Pass::kept(keeper.token().await?)?,
        })
    }

    /// What to show instead of a `refused` pass, or `None` if there is nothing else to show.
    pub(crate) async fn renew(
        &self,
        endpoint: TokenEndpoint<'_>,
        refused: &Pass,
    ) -> Result<Option<Pass>, Error> {
        match (self, refused) {
            (Self::Renewable(cache), Pass::Token(stale)) => {
                cache.renew(endpoint, stale).await.map(|token| Some(Pass::Token(token)))
            }
            (Self::Kept(keeper), Pass::Kept { token, .. }) => {
                keeper.renew(token).await.and_then(|token| Ok(Some(Pass::kept(token)?)))
            }
            _ => Ok(None),
        }
    }
}

impl Pass {
    fn kept(token: Secret) -> Result<Self, Unsendable> {
        let header = authorization(BEARER, &token)?;
        Ok(Self::Kept { token, header })
    }

    /// Shows the pass with a request of `operation`.
    pub(crate) fn stamp(&self, request: &mut reqwest::Request, operation: &Operation) {
        self.stamp_headers(request);
        if let Some(parameter) = operation.query_token {
            move_into_query(request, parameter);
        }
    }

    fn stamp_headers(&self, request: &mut reqwest::Request) {
        match self {
            Self::Open => {}
            Self::Fixed(headers) => request.headers_mut().extend(headers.iter().cloned()),
            Self::Token(token) => {
                request.headers_mut().insert(AUTHORIZATION, token.header().clone());
            }
            Self::Kept { header, .. } => {
                request.headers_mut().insert(AUTHORIZATION, header.clone());
            }
        }
    }
}

/// Shows a Bearer token where the operation reads it. The header would be of no use to it.
fn move_into_query(request: &mut reqwest::Request, parameter: &str) {
    let Some(header) = request.headers_mut().remove(AUTHORIZATION) else { return };
    let token = header.to_str().ok().and_then(|header| header.strip_prefix(BEARER));
    if let Some(token) = token {
        request.url_mut().query_pairs_mut().append_pair(parameter, token.trim_start());
    }
}

impl fmt::Debug for Authority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Open => f.write_str("open"),
            Self::Fixed(headers) => {
                f.debug_list().entries(headers.iter().map(|(name, _)| name)).finish()
            }
            Self::Renewable(cache) => cache.fmt(f),
            Self::Kept(keeper) => keeper.fmt(f),
        }
    }
}

/// What the page of a browser sends. Django wants a `Referer` of the same site over https.
fn browser(
    base_url: &str,
    session_id: Option<&Secret>,
    csrf_token: &Secret,
) -> Result<Vec<(HeaderName, HeaderValue)>, Error> {
    let csrf_cookie = cookie("csrftoken", csrf_token)?;
    let cookies = match session_id {
        Some(session_id) => format!("{}; {csrf_cookie}", cookie("sessionid", session_id)?),
        None => csrf_cookie,
    };
    let referer = HeaderValue::try_from(format!("{base_url}/")).map_err(|_| Unsendable)?;
    Ok(vec![
        (COOKIE, sensitive(&Secret::from(cookies))?),
        (HeaderName::from_static("x-csrftoken"), sensitive(csrf_token)?),
        (REFERER, referer),
    ])
}

/// `<name>=<value>`; what would end a cookie early is refused.
fn cookie(name: &str, value: &Secret) -> Result<String, Unsendable> {
    let is_one_cookie = !value.expose().contains([';', ',', ' ', '"', '\\']);
    is_one_cookie.then(|| format!("{name}={}", value.expose())).ok_or(Unsendable)
}

/// `<scheme> <token>`, never shown by `Debug`.
pub(super) fn authorization(scheme: &str, token: &Secret) -> Result<HeaderValue, Unsendable> {
    sensitive(&Secret::from(format!("{scheme} {}", token.expose())))
}

/// A credential holds a character that no header can carry.
#[derive(Debug)]
pub(super) struct Unsendable;

impl fmt::Display for Unsendable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the credentials hold a character that no header can carry")
    }
}

impl std::error::Error for Unsendable {}

impl From<Unsendable> for Error {
    fn from(unsendable: Unsendable) -> Self {
        Self::configuration(unsendable.to_string())
    }
}

fn sensitive(secret: &Secret) -> Result<HeaderValue, Unsendable> {
    let mut value = HeaderValue::try_from(secret.expose()).map_err(|_| Unsendable)?;
    value.set_sensitive(true);
    Ok(value)
}

fn header_name(name: &str) -> Result<HeaderName, Error> {
    HeaderName::try_from(name)
        .map_err(|_| Error::configuration(format!("`{name}` is not the name of a header")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SystemClock;

    async fn stamp(authority: &Authority, request: &mut reqwest::Request) {
        let http = reqwest::Client::new();
        let endpoint = TokenEndpoint {
            base_url: "http://localhost",
            http: &http,
            headers: &http::HeaderMap::new(),
            transport: &http,
            clock: &SystemClock,
        };
        authority.pass(endpoint).await.unwrap().stamp_headers(request);
    }

    #[tokio::test]
    async fn what_goes_into_a_header_is_marked_as_sensitive() {
        for credentials in
            [Credentials::bearer("s3cr3t"), Credentials::header("X-Edx-Api-Key", "s3cr3t")]
        {
            let client = reqwest::Client::new();
            let mut request = client.get("http://localhost").build().unwrap();
            let authority = Authority::new("http://localhost", credentials).unwrap();
            stamp(&authority, &mut request).await;
            assert_eq!(request.headers().len(), 1);
            assert!(request.headers().values().all(HeaderValue::is_sensitive));
        }
    }

    #[tokio::test]
    async fn a_browser_sends_its_cookies_and_repeats_the_csrf_token() {
        for (credentials, cookies) in [
            (Credentials::session("s1", "c1"), "sessionid=s1; csrftoken=c1"),
            (Credentials::csrf("c1"), "csrftoken=c1"),
        ] {
            let client = reqwest::Client::new();
            let mut request = client.post("https://lms.test/x").build().unwrap();
            let authority = Authority::new("https://lms.test", credentials).unwrap();
            stamp(&authority, &mut request).await;
            let headers = request.headers();
            assert_eq!(headers.len(), 3);
            assert_eq!(
                (&headers["cookie"], &headers["x-csrftoken"]),
                (&cookies.parse().unwrap(), &"c1".parse().unwrap())
            );
            assert!(headers["cookie"].is_sensitive() && headers["x-csrftoken"].is_sensitive());
            assert_eq!(headers["referer"], "https://lms.test/");
        }
    }
}
