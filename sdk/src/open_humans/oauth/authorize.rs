//! Sending a browser to Open Humans, and receiving it when it comes back.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use reqwest::Url;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use url::form_urlencoded;

use super::{OAuth, random};
use crate::error::OauthError;
use crate::{Error, Secret};

/// Builds the URL of the page on which a member grants access.
///
/// ```
/// use emeritus::open_humans::{AuthorizeUrl, Client, OAuth};
///
/// let client = Client::builder("https://www.openhumans.org").build()?;
/// let oauth = OAuth::new(&client, "tidal-steps", "s3cr3t", "https://steps.example/complete")?;
/// let page: AuthorizeUrl<'_> = oauth.authorize_url().scope("read write").pkce();
/// let url = page.build()?.url;
/// assert!(url.contains("&code_challenge_method=S256"));
/// assert!(url.ends_with("&scope=read+write"));
/// # Ok::<(), emeritus::Error>(())
/// ```
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct AuthorizeUrl<'a> {
    oauth: &'a OAuth,
    scope: Option<String>,
    pkce: bool,
}

/// Where to send the browser, and what to remember until it comes back.
///
/// ```
/// use emeritus::open_humans::{Client, LoginRequest, OAuth};
///
/// let client = Client::builder("https://www.openhumans.org").build()?;
/// let oauth = OAuth::new(&client, "tidal-steps", "s3cr3t", "https://steps.example/complete")?;
/// let LoginRequest { url, pending, .. } = oauth.authorize_url().build()?;
/// assert!(url.starts_with("https://www.openhumans.org/direct-sharing/projects/oauth2/authorize/?"));
///
/// let another = oauth.authorize_url().build()?;
/// assert_ne!(another.pending, pending);
/// # Ok::<(), emeritus::Error>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LoginRequest {
    /// Redirect the browser to it.
    pub url: String,
    /// Keep it in the browser's session.
    pub pending: PendingLogin,
}

/// What is needed when the browser comes back.
///
/// It belongs into the session of the one browser that was sent out: serialise it there. `Debug`
/// shows nothing of it.
///
/// ```
/// use emeritus::open_humans::{Client, OAuth, PendingLogin};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
///
/// let client = Client::builder("https://www.openhumans.org").build()?;
/// let oauth = OAuth::new(&client, "tidal-steps", "s3cr3t", "https://steps.example/complete")?;
/// let pending = oauth.authorize_url().build()?.pending;
///
/// let in_the_session = serde_json::to_string(&pending)?;
/// let when_it_comes_back: PendingLogin = serde_json::from_str(&in_the_session)?;
/// assert_eq!(when_it_comes_back, pending);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PendingLogin {
    state: Secret,
    verifier: Option<Secret>,
}

impl OAuth {
    /// Begins the URL of the page on which a member grants access.
    ///
    /// ```
    /// use emeritus::open_humans::{Client, OAuth};
    ///
    /// let client = Client::builder("https://www.openhumans.org").build()?;
    /// let oauth = OAuth::new(&client, "tidal-steps", "s3cr3t", "https://steps.example/complete")?;
    /// let login = oauth.authorize_url().pkce().build()?;
    /// assert!(login.url.starts_with(
    ///     "https://www.openhumans.org/direct-sharing/projects/oauth2/authorize/\
    ///      ?client_id=tidal-steps&response_type=code\
    ///      &redirect_uri=https%3A%2F%2Fsteps.example%2Fcomplete&state="
    /// ));
    /// # Ok::<(), emeritus::Error>(())
    /// ```
    #[doc(alias = "get_auth_url")]
    #[doc(alias = "oauth2_auth_url")]
    pub fn authorize_url(&self) -> AuthorizeUrl<'_> {
        AuthorizeUrl { oauth: self, scope: None, pkce: false }
    }
}

impl AuthorizeUrl<'_> {
    /// Asks for these scopes, separated by spaces, instead of all. Open Humans never checks them.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Adds PKCE (RFC 7636, method S256): a code is then of no use to somebody who has seen it but
    /// not the [`PendingLogin`]. Open Humans does not ask for it.
    pub fn pkce(mut self) -> Self {
        self.pkce = true;
        self
    }

    /// The URL, with a `state` that nobody can guess.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] if the system has no randomness.
    pub fn build(self) -> Result<LoginRequest, Error> {
        let verifier = if self.pkce { Some(random::secret()?) } else { None };
        let pending = PendingLogin { state: random::secret()?, verifier };
        let page = format!("{}{PAGE}", self.oauth.client.baseurl);
        let mut url =
            Url::parse(&page).map_err(|_| Error::configuration("the base URL is none"))?;
        let mut query = url.query_pairs_mut();
        query
            .append_pair("client_id", &self.oauth.client_id)
            .append_pair("response_type", "code")
            .append_pair("redirect_uri", &self.oauth.redirect_url)
            .append_pair("state", pending.state.expose());
        if let Some(verifier) = &pending.verifier {
            query
                .append_pair("code_challenge", &challenge(verifier))
                .append_pair("code_challenge_method", "S256");
        }
        if let Some(scope) = &self.scope {
            query.append_pair("scope", scope);
        }
        drop(query);
        Ok(LoginRequest { url: url.into(), pending })
    }
}

/// The page that also lets the member join the project; `/oauth2/authorize/` does not.
const PAGE: &str = "/direct-sharing/projects/oauth2/authorize/";

fn challenge(verifier: &Secret) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.expose()))
}

impl PendingLogin {
    /// The code that the browser brought back, if it is the browser that was sent out.
    pub(super) fn code(&self, callback: &str) -> Result<String, Error> {
        let query = callback.split_once('?').map_or(callback, |(_, query)| query);
        let query = query.split('#').next().unwrap_or_default();
        let parameter = |wanted: &str| {
            let mut pairs = form_urlencoded::parse(query.as_bytes());
            pairs.find(|(name, _)| name == wanted).map(|(_, value)| value.into_owned())
        };
        // A refusal is no grant, whoever brings it: the site need not repeat the state with it.
        if let Some(error) = parameter("error") {
            let error_description = parameter("error_description");
            return Err(refused(OauthError { error, error_description }));
        }
        let state = parameter("state").map(Secret::from);
        if state != Some(self.state.clone()) {
            return Err(Error::callback(STRANGER, None));
        }
        parameter("code").ok_or_else(|| Error::callback("brought no code back", None))
    }

    /// The form fields with which a code is exchanged, besides the code.
    pub(super) fn verifier(&self) -> Option<(&'static str, &str)> {
        self.verifier.as_ref().map(|verifier| ("code_verifier", verifier.expose()))
    }
}

const STRANGER: &str = "came back with another state than was sent out: \
                        it is another browser, or a forged link";

fn refused(error: OauthError) -> Error {
    Error::callback("was refused on the authorization page", Some(error))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pending() -> PendingLogin {
        PendingLogin { state: "st".into(), verifier: None }
    }

    #[test]
    fn the_challenge_is_that_of_the_specification() {
        // RFC 7636, appendix B.
        let verifier = Secret::from("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        assert_eq!(challenge(&verifier), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    #[test]
    fn a_code_is_taken_from_the_browser_that_was_sent_out() {
        for callback in [
            "code=c1&state=st&origin=external",
            "?state=st&code=c1",
            "https://steps.example/complete?code=c1&state=st#top",
        ] {
            assert_eq!(pending().code(callback).unwrap(), "c1", "{callback}");
        }
        for callback in ["code=c1", "code=c1&state=", "code=c1&state=other", "state=st", "", "#?"] {
            let error = pending().code(callback).unwrap_err();
            assert!(error.is_callback() && error.oauth_error().is_none(), "{callback}");
        }
    }

    #[test]
    fn a_refusal_is_told_as_one() {
        for callback in ["error=access_denied&state=st", "?error=access_denied"] {
            let error = pending().code(callback).unwrap_err();
            assert!(error.is_callback());
            assert_eq!(error.oauth_error().unwrap().error, "access_denied");
            assert_eq!(
                error.to_string(),
                "the call was refused on the authorization page: access_denied"
            );
        }
    }

    #[test]
    fn what_is_remembered_survives_a_session_and_is_not_shown() {
        let pending = PendingLogin { state: "st4te".into(), verifier: Some("v3rifier".into()) };
        let kept = serde_json::to_string(&pending).unwrap();
        assert_eq!(serde_json::from_str::<PendingLogin>(&kept).unwrap(), pending);
        let shown = format!("{pending:?}");
        assert!(!shown.contains("st4te") && !shown.contains("v3rifier"), "{shown}");
    }
}
