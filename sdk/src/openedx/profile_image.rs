//! Uploading a profile image: what the generator cannot write, since its body is a form with a file.

use bytes::Bytes;
use futures::TryStreamExt;
use http::HeaderValue;
use http::header::CONTENT_TYPE;
use progenitor_client::{ClientHooks, OperationInfo, ResponseValue, encode_path};
use reqwest::multipart::{Form, Part};
use reqwest::{Body, Request};

use super::Client;
use crate::Error;

/// What goes wrong before there is an answer, as the generated calls report it.
type Failure = progenitor_client::Error<()>;

impl Client {
    /// Gives the caller's own account a profile image
    ///
    /// The file is a JPEG, PNG or GIF of 100 bytes to 1 MB. The LMS makes four squares of it, whose
    /// URLs the account shows.
    ///
    /// ```
    /// use emeritus::{Credentials, openedx::Client};
    /// # use wiremock::matchers::{body_string_contains, method, path};
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let lms = MockServer::start().await;
    /// # Mock::given(method("POST"))
    /// #     .and(path("/api/user/v1/accounts/ada/image"))
    /// #     .and(body_string_contains("filename=\"ada.png\"\r\nContent-Type: image/png\r\n\r\n…"))
    /// #     .respond_with(ResponseTemplate::new(204))
    /// #     .mount(&lms)
    /// #     .await;
    /// # let url = lms.uri();
    /// # let bytes = "…".as_bytes();
    ///
    /// let client = Client::builder(url).credentials(Credentials::bearer("a-token")).build()?;
    /// client
    ///     .profile_image_upload()
    ///     .username("ada")
    ///     .file("ada.png", "image/png", bytes)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn profile_image_upload(&self) -> ProfileImageUpload<'_> {
        let route = Route {
            operation: "profile_image_upload",
            path: |username| format!("/api/user/v1/accounts/{username}/image"),
        };
        ProfileImageUpload { client: self, route, username: None, file: None }
    }

    /// Gives the caller's own account a profile image, on the deprecated path
    ///
    /// As [`profile_image_upload`](Self::profile_image_upload) in everything else.
    ///
    /// ```
    /// use emeritus::{Credentials, openedx::Client};
    /// # use wiremock::matchers::{method, path};
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let lms = MockServer::start().await;
    /// # Mock::given(method("POST")).and(path("/api/profile_images/v1/ada/upload"))
    /// #     .respond_with(ResponseTemplate::new(204)).mount(&lms).await;
    /// # let (url, bytes) = (lms.uri(), "…".as_bytes());
    ///
    /// let client = Client::builder(url).credentials(Credentials::bearer("a-token")).build()?;
    /// let upload = client.legacy_profile_image_upload().username("ada");
    /// let answer = upload.file("ada.png", "image/png", bytes).send().await?;
    /// assert_eq!(answer.status(), 204);
    /// # Ok(())
    /// # }
    /// ```
    pub fn legacy_profile_image_upload(&self) -> ProfileImageUpload<'_> {
        let route = Route {
            operation: "legacy_profile_image_upload",
            path: |username| format!("/api/profile_images/v1/{username}/upload"),
        };
        ProfileImageUpload { client: self, route, username: None, file: None }
    }
}

/// Which of the two operations is called, and the path that it has for an encoded user name.
#[derive(Clone, Copy, Debug)]
struct Route {
    operation: &'static str,
    path: fn(&str) -> String,
}

/// Builder for [`Client::profile_image_upload`] and [`Client::legacy_profile_image_upload`].
///
/// ```
/// use emeritus::{Credentials, openedx::Client};
/// # use wiremock::matchers::{method, path};
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::Error> {
/// # let lms = MockServer::start().await;
/// # Mock::given(method("POST")).and(path("/api/user/v1/accounts/ada/image"))
/// #     .respond_with(ResponseTemplate::new(204)).mount(&lms).await;
/// # let (url, bytes) = (lms.uri(), "…".as_bytes());
///
/// let client = Client::builder(url).credentials(Credentials::bearer("a-token")).build()?;
/// let upload = client.profile_image_upload().file("ada.png", "image/png", bytes);
/// let answer = upload.clone().username("ada").send().await?;
/// assert_eq!(answer.status(), 204);
///
/// // Whose image?
/// let error = upload.send().await.unwrap_err();
/// assert!(error.is_invalid_request());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `send` is called"]
pub struct ProfileImageUpload<'a> {
    client: &'a Client,
    route: Route,
    username: Option<String>,
    file: Option<File>,
}

#[derive(Clone, Debug)]
struct File {
    name: String,
    content_type: String,
    bytes: Bytes,
}

impl ProfileImageUpload<'_> {
    /// Whose image it is: the caller's own user name.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// The file: its name, whose extension has to go with the media type, the media type
    /// (`image/jpeg`, `image/png` or `image/gif`), and its contents.
    pub fn file(
        mut self,
        name: impl Into<String>,
        content_type: impl Into<String>,
        bytes: impl Into<Bytes>,
    ) -> Self {
        let (name, content_type, bytes) = (name.into(), content_type.into(), bytes.into());
        self.file = Some(File { name, content_type, bytes });
        self
    }

    /// Sends the `POST` request
    ///
    /// # Errors
    ///
    /// As of every call; without a user name, without a file, or with a media type that is none,
    /// nothing is sent.
    pub async fn send(self) -> Result<ResponseValue<()>, Error> {
        let operation = self.route.operation;
        self.exchange().await.map_err(|error| Error::from_call(operation, error))
    }

    async fn exchange(self) -> Result<ResponseValue<()>, Failure> {
        let (client, operation_id) = (self.client, self.route.operation);
        let request = self.into_request().await?;
        let info = OperationInfo { operation_id };
        let response = client.exec(request, &info).await?;
        if response.status().is_success() {
            Ok(ResponseValue::empty(response))
        } else {
            Err(Failure::UnexpectedResponse(response))
        }
    }

    async fn into_request(self) -> Result<Request, Failure> {
        let username = self.username.ok_or_else(|| missing("username"))?;
        let file = self.file.ok_or_else(|| missing("file"))?;
        let path = (self.route.path)(&encode_path(&username));
        let url = format!("{}{path}", self.client.baseurl);
        let part = Part::stream(file.bytes).file_name(file.name).mime_str(&file.content_type)?;
        let form = Form::new().part("file", part);
        let content_type = format!("multipart/form-data; boundary={}", form.boundary());
        let content_type = HeaderValue::try_from(content_type);
        let content_type = content_type.map_err(|cause| Failure::Custom(cause.to_string()))?;
        let mut request = self.client.client.post(url).build()?;
        request.headers_mut().insert(CONTENT_TYPE, content_type);
        *request.body_mut() = Some(repeatable(form).await?);
        Ok(request)
    }
}

/// The form as one piece: a stream could not be sent again once the token has been renewed.
async fn repeatable(form: Form) -> reqwest::Result<Body> {
    let pieces: Vec<Bytes> = form.into_stream().try_collect().await?;
    Ok(pieces.concat().into())
}

fn missing(what: &str) -> Failure {
    Failure::InvalidRequest(format!("{what} was not initialized"))
}
