//! Signing in a program without a browser: it shows a code, and somebody approves it in one.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use chrono::{DateTime, TimeDelta, Utc};
use http::StatusCode;
use serde::de::Error as _;

use crate::brainstem::Client;
use crate::brainstem::types::{DeviceAuthorization, DevicePoll, DeviceRefusal, DeviceStanding};
use crate::{Error, Secret};

/// What failures of waiting name as their operation.
const POLL: &str = "device_token_poll";

/// What to show to whoever is to be signed in.
///
/// ```
/// use emeritus::brainstem::{Client, DevicePrompt};
/// # use wiremock::matchers::path;
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[derive(Debug)]
/// # struct Jumping;
/// # impl emeritus::Clock for Jumping {
/// #     fn now(&self) -> emeritus::chrono::DateTime<emeritus::chrono::Utc> { Default::default() }
/// #     fn sleep(&self, _: std::time::Duration) -> emeritus::BoxFuture<'static, ()> {
/// #         Box::pin(std::future::ready(()))
/// #     }
/// # }
///
/// fn words(prompt: &DevicePrompt) -> String {
///     let minutes = prompt.expires_in.as_secs() / 60;
///     format!("Enter {} at {} within {minutes} minutes.", prompt.user_code, prompt.verification_uri)
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::Error> {
/// # let server = MockServer::start().await;
/// # let begun = r#"{"session_id": "s-9f2", "device_code": "dc-77aa", "user_code": "QRST-4821",
/// #     "verification_uri": "https://x.example/", "expires_in": 900, "interval": 5,
/// #     "verification_uri_complete": "https://x.example/?session=s-9f2"}"#;
/// # Mock::given(path("/api/auth/device/"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_string(begun)).mount(&server).await;
/// # let standing = r#"{"status": "success", "token": "pat-invented"}"#;
/// # Mock::given(path("/api/auth/device/token/"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_string(standing)).mount(&server).await;
/// # let client = Client::builder(server.uri()).clock(Jumping).build()?;
/// let token = client
///     .device_sign_in()
///     .run(async |prompt| {
///         assert_eq!(words(&prompt), "Enter QRST-4821 at https://x.example/ within 15 minutes.");
///     })
///     .await?;
/// assert_eq!(token.expose(), "pat-invented");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DevicePrompt {
    /// The code that the browser asks for, such as `QRST-4821`.
    pub user_code: String,
    /// Where the code is entered and approved.
    pub verification_uri: String,
    /// The same, where the code need not be entered.
    pub verification_uri_complete: String,
    /// How long there is time.
    pub expires_in: Duration,
}

/// A sign-in that is approved in a browser.
///
/// ```
/// use emeritus::brainstem::{Client, DeviceSignIn};
/// # use wiremock::matchers::{body_string, path};
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[derive(Debug)]
/// # struct Jumping;
/// # impl emeritus::Clock for Jumping {
/// #     fn now(&self) -> emeritus::chrono::DateTime<emeritus::chrono::Utc> { Default::default() }
/// #     fn sleep(&self, _: std::time::Duration) -> emeritus::BoxFuture<'static, ()> {
/// #         Box::pin(std::future::ready(()))
/// #     }
/// # }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::Error> {
/// # let server = MockServer::start().await;
/// # let begun = r#"{"session_id": "s-9f2", "device_code": "dc-77aa", "user_code": "QRST-4821",
/// #     "verification_uri": "https://x.example/", "expires_in": 900, "interval": 5,
/// #     "verification_uri_complete": "https://x.example/?session=s-9f2"}"#;
/// # Mock::given(path("/api/auth/device/")).and(body_string(r#"{"client_name":"my-tool"}"#))
/// #     .respond_with(ResponseTemplate::new(200).set_body_string(begun)).mount(&server).await;
/// # for standing in [
/// #     r#"{"status": "authorization_pending"}"#,
/// #     r#"{"status": "success", "token": "pat-invented"}"#,
/// # ] {
/// #     Mock::given(path("/api/auth/device/token/"))
/// #         .respond_with(ResponseTemplate::new(200).set_body_string(standing))
/// #         .up_to_n_times(1).expect(1).mount(&server).await;
/// # }
/// # let client = Client::builder(server.uri()).clock(Jumping).build()?;
///
/// let sign_in: DeviceSignIn<'_> = client.device_sign_in().client_name("my-tool");
/// let mut shown = String::new();
/// let token = sign_in.run(async |prompt| shown = prompt.verification_uri_complete).await?;
/// assert_eq!(shown, "https://x.example/?session=s-9f2");
/// assert_eq!(token.expose(), "pat-invented");
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "nobody is signed in until `run` is called"]
pub struct DeviceSignIn<'a> {
    client: &'a Client,
    client_name: Option<String>,
}

impl Client {
    /// Signs a person in who approves it in a browser, second factor and all. Documented since March
    /// 2026; the token is a personal access token, which expires a year after its last use.
    ///
    /// The client needs no credentials for this, and is best built without: a server refuses a token
    /// that has expired even where it asks for none.
    ///
    /// ```
    /// use emeritus::{Credentials, brainstem::{Client, TokenFile}};
    /// # use wiremock::matchers::{body_string, path};
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[derive(Debug)]
    /// # struct Jumping;
    /// # impl emeritus::Clock for Jumping {
    /// #     fn now(&self) -> emeritus::chrono::DateTime<emeritus::chrono::Utc> { Default::default() }
    /// #     fn sleep(&self, _: std::time::Duration) -> emeritus::BoxFuture<'static, ()> {
    /// #         Box::pin(std::future::ready(()))
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let server = MockServer::start().await;
    /// # let begun = r#"{"session_id": "s-9f2", "device_code": "dc-77aa", "user_code": "QRST-4821",
    /// #     "verification_uri": "https://x.example/", "expires_in": 900, "interval": 5,
    /// #     "verification_uri_complete": "https://x.example/?session=s-9f2"}"#;
    /// # Mock::given(path("/api/auth/device/")).and(body_string(r#"{"client_name":"my-tool"}"#))
    /// #     .respond_with(ResponseTemplate::new(200).set_body_string(begun)).mount(&server).await;
    /// # let standing = r#"{"status": "success", "token": "pat-invented"}"#;
    /// # Mock::given(path("/api/auth/device/token/")).and(body_string(r#"{"device_code":"dc-77aa"}"#))
    /// #     .respond_with(ResponseTemplate::new(200).set_body_string(standing)).mount(&server).await;
    /// # let url = server.uri();
    /// # let folder = tempfile::tempdir()?;
    /// # let file = TokenFile::at(folder.path().join("token"));
    ///
    /// // let file = TokenFile::of_this_user()?;
    /// let token = match file.load()? {
    ///     Some(token) => token,
    ///     None => {
    ///         let client = Client::builder(&url).build()?;
    /// #       let client = Client::builder(&url).clock(Jumping).build()?;
    ///         let sign_in = client.device_sign_in().client_name("my-tool");
    ///         let token = sign_in
    ///             .run(async |prompt| {
    ///                 println!("{} {}", prompt.user_code, prompt.verification_uri_complete);
    ///             })
    ///             .await?;
    ///         file.save(&token)?;
    ///         token
    ///     }
    /// };
    /// let client = Client::builder(&url).credentials(Credentials::bearer(token)).build()?;
    /// assert_eq!(file.load()?, Some("pat-invented".into()));
    /// # Ok(())
    /// # }
    /// ```
    pub fn device_sign_in(&self) -> DeviceSignIn<'_> {
        DeviceSignIn { client: self, client_name: None }
    }
}

impl DeviceSignIn<'_> {
    /// What this program is called, for whoever approves.
    pub fn client_name(mut self, name: impl Into<String>) -> Self {
        self.client_name = Some(name.into());
        self
    }

    /// Has `show` show the code, and waits until somebody has approved it, asking as often as the
    /// server wants to be asked. A question that gets no answer is asked again.
    ///
    /// # Errors
    ///
    /// As of every call; [`Error::device_refusal`] says if somebody said no, if the time was over, or if
    /// the token had been handed out before.
    pub async fn run<F: AsyncFnOnce(DevicePrompt)>(self, show: F) -> Result<Secret, Error> {
        let client_name = self.client_name;
        let begin = self.client.device_authorize().body_map(|body| body.client_name(client_name));
        let begun = begin.send().await?.into_inner();
        let end =
            self.client.inner.parts().clock.now() + TimeDelta::seconds(begun.expires_in.into());
        show(DevicePrompt::from(&begun)).await;
        wait(self.client, &begun, end).await
    }
}

async fn wait(
    client: &Client,
    begun: &DeviceAuthorization,
    end: DateTime<Utc>,
) -> Result<Secret, Error> {
    let clock = &client.inner.parts().clock;
    let interval = Duration::from_secs(begun.interval.max(1).into());
    while let Ok(left) = (end - clock.now()).to_std()
        && !left.is_zero()
    {
        clock.sleep(interval.min(left)).await;
        let poll = DevicePoll { device_code: begun.device_code.clone() };
        match client.device_token_poll().body(poll).send().await {
            Ok(standing) => match token(standing.into_inner())? {
                Some(token) => return Ok(token),
                None => continue,
            },
            Err(error) if error.is_retryable() => continue,
            Err(error) => return Err(error),
        }
    }
    Err(refused(DeviceRefusal::ExpiredToken))
}

/// The token, or none as long as nobody has said anything.
fn token(standing: DeviceStanding) -> Result<Option<Secret>, Error> {
    use crate::brainstem::types::DeviceStatus;

    match standing {
        DeviceStanding { error: Some(refusal), .. } => Err(refused(refusal)),
        DeviceStanding { status: Some(DeviceStatus::Success), token: None, .. } => {
            let cause = serde_json::Error::missing_field("token");
            Err(Error::undecodable(StatusCode::OK, Bytes::new(), cause).during(POLL))
        }
        DeviceStanding { token, .. } => Ok(token),
    }
}

impl From<&DeviceAuthorization> for DevicePrompt {
    fn from(begun: &DeviceAuthorization) -> Self {
        Self {
            user_code: begun.user_code.clone(),
            verification_uri: begun.verification_uri.clone(),
            verification_uri_complete: begun.verification_uri_complete.clone(),
            expires_in: Duration::from_secs(begun.expires_in.into()),
        }
    }
}

/// There is no token, and there will be none.
#[derive(Debug)]
struct Refused(DeviceRefusal);

fn refused(refusal: DeviceRefusal) -> Error {
    Error::no_token(Refused(refusal)).during(POLL)
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            DeviceRefusal::AccessDenied => f.write_str("somebody said no"),
            DeviceRefusal::ExpiredToken => f.write_str("nobody approved it in time"),
            DeviceRefusal::AlreadyUsed => f.write_str("the token was handed out before"),
            DeviceRefusal::Other(other) => write!(f, "the server says `{other}`"),
        }
    }
}

impl std::error::Error for Refused {}

/// What BrainSTEM's device flow adds.
impl Error {
    /// Why a [sign-in from a device](Client::device_sign_in) gave no token: somebody said no, the time
    /// was over, or the token had been handed out before. `None` of every other error.
    ///
    /// ```
    /// use emeritus::brainstem::{Client, types::DeviceRefusal};
    /// # use wiremock::matchers::path;
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[derive(Debug)]
    /// # struct Jumping;
    /// # impl emeritus::Clock for Jumping {
    /// #     fn now(&self) -> emeritus::chrono::DateTime<emeritus::chrono::Utc> { Default::default() }
    /// #     fn sleep(&self, _: std::time::Duration) -> emeritus::BoxFuture<'static, ()> {
    /// #         Box::pin(std::future::ready(()))
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let server = MockServer::start().await;
    /// # let begun = r#"{"session_id": "s-9f2", "device_code": "dc-77aa", "user_code": "QRST-4821",
    /// #     "verification_uri": "https://x.example/", "expires_in": 900, "interval": 5,
    /// #     "verification_uri_complete": "https://x.example/?session=s-9f2"}"#;
    /// # Mock::given(path("/api/auth/device/"))
    /// #     .respond_with(ResponseTemplate::new(200).set_body_string(begun)).mount(&server).await;
    /// # Mock::given(path("/api/auth/device/token/"))
    /// #     .respond_with(ResponseTemplate::new(200).set_body_string(r#"{"error": "access_denied"}"#))
    /// #     .mount(&server).await;
    /// # let client = Client::builder(server.uri()).clock(Jumping).build()?;
    ///
    /// let error = client.device_sign_in().run(async |_| {}).await.unwrap_err();
    /// match error.device_refusal() {
    ///     Some(DeviceRefusal::AccessDenied) => {} // somebody said no
    ///     Some(other) => panic!("{other}"),
    ///     None => return Err(error),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn device_refusal(&self) -> Option<&DeviceRefusal> {
        let cause = std::error::Error::source(self)?;
        cause.downcast_ref::<Refused>().map(|refused| &refused.0)
    }
}
