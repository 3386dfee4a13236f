//! The token endpoint, and what it grants.

use std::time::Duration;

use chrono::{DateTime, Utc};
use http::header::ACCEPT;
use serde::{Deserialize, Serialize};
use url::form_urlencoded;

use super::OAuth;
use crate::open_humans::wire::deliver;
use crate::transport::body;
use crate::{Error, Secret};

/// How long the token endpoint may take. It is well within the time for which one process keeps
/// others from refreshing the same tokens.
const TIMEOUT: Duration = Duration::from_secs(30);

/// What a project may do for a member: the answer of the token endpoint.
///
/// Serialised, it shows its secrets, so that a store of your own can keep it; `Debug` does not.
///
/// ```
/// use emeritus::chrono::DateTime;
/// use emeritus::open_humans::Tokens;
///
/// let tokens = Tokens::new("an-access-token", "a-refresh-token", DateTime::UNIX_EPOCH);
/// assert!(!format!("{tokens:?}").contains("an-access-token"));
///
/// let kept = serde_json::to_string(&tokens)?;
/// assert!(kept.contains("an-access-token"));
/// assert_eq!(serde_json::from_str::<Tokens>(&kept)?, tokens);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Tokens {
    /// Shown with every call, for ten hours.
    pub access_token: Secret,
    /// Good for one new pair of tokens, at any time.
    pub refresh_token: Secret,
    /// When the access token ends.
    pub expires_at: DateTime<Utc>,
    /// What was granted, separated by spaces. Open Humans never checks it.
    pub scope: String,
}

/// The answer as it comes.
#[derive(Deserialize)]
struct Grant {
    access_token: Secret,
    refresh_token: Secret,
    expires_in: f64,
    #[serde(default)]
    scope: String,
}

impl Tokens {
    /// Tokens that another client asked for: of the application that this one takes over, say.
    pub fn new(
        access_token: impl Into<Secret>,
        refresh_token: impl Into<Secret>,
        expires_at: DateTime<Utc>,
    ) -> Self {
        let (access_token, refresh_token) = (access_token.into(), refresh_token.into());
        Self { access_token, refresh_token, expires_at, scope: String::new() }
    }
}

impl OAuth {
    /// Spends a refresh token.
    ///
    /// [`Member`](super::super::Member) does it when it has to; this is for tokens that are kept
    /// elsewhere. The old access token dies at once, the old refresh token is spent.
    ///
    /// ```
    /// use emeritus::open_humans::{Client, OAuth};
    /// # use serde_json::json;
    /// # use wiremock::matchers::{body_json, method, path};
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    /// # let site = MockServer::start().await;
    /// # let granted = json!({"access_token": "a2", "refresh_token": "r2", "expires_in": 36000});
    /// # let spent = json!({"error": "invalid_grant"});
    /// # for answer in [
    /// #     ResponseTemplate::new(200).set_body_json(granted),
    /// #     ResponseTemplate::new(400).set_body_json(spent),
    /// # ] {
    /// #     Mock::given(method("POST")).and(path("/oauth2/token/"))
    /// #         .respond_with(answer).up_to_n_times(1).mount(&site).await;
    /// # }
    /// # let client = Client::builder(site.uri()).build()?;
    /// # let oauth = OAuth::new(&client, "tidal-steps", "s3cr3t", "https://steps.example/complete")?;
    ///
    /// let refresh_token = "r1".into();
    /// let tokens = oauth.refresh(&refresh_token).await?;
    /// assert_eq!(tokens.refresh_token.expose(), "r2");
    ///
    /// // The first one is spent.
    /// let error = oauth.refresh(&refresh_token).await.unwrap_err();
    /// assert_eq!(error.oauth_error().map(|told| told.error.as_str()), Some("invalid_grant"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::oauth_error`] says `invalid_grant` for a refresh token that is unknown or spent, and
    /// `invalid_client` for wrong client credentials.
    pub async fn refresh(&self, refresh_token: &Secret) -> Result<Tokens, Error> {
        let refresh_token = refresh_token.expose();
        self.grant(&[("grant_type", "refresh_token"), ("refresh_token", refresh_token)]).await
    }

    /// Asks the token endpoint.
    pub(super) async fn grant(&self, form: &[(&str, &str)]) -> Result<Tokens, Error> {
        self.ask(form).await.map_err(|error| error.during("token_create"))
    }

    async fn ask(&self, form: &[(&str, &str)]) -> Result<Tokens, Error> {
        let request = self
            .client
            .client
            .post(format!("{}/oauth2/token/", self.client.baseurl))
            .header(ACCEPT, "application/json")
            .basic_auth(encoded(&self.client_id), Some(encoded(self.client_secret.expose())))
            .timeout(TIMEOUT)
            .form(form);
        // The time counts from before the request, so that no token seems to last longer than it does.
        let now = self.now();
        let response = deliver(&self.client, request).await?;
        if !response.status().is_success() {
            return Err(body::refusal(response).await);
        }
        let Grant { access_token, refresh_token, expires_in, scope } = body::json(response).await?;
        #[allow(clippy::cast_possible_truncation, reason = "what is too much becomes the maximum")]
        let expires_at = crate::clock::later(now, expires_in as i64);
        Ok(Tokens { access_token, refresh_token, expires_at, scope })
    }
}

/// Both halves of the Basic credentials are form-encoded first (RFC 6749, section 2.3.1), and the
/// site decodes them.
fn encoded(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}
