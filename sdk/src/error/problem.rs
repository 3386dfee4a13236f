//! What an answer says went wrong, whatever its shape.
//!
//! | shape | where |
//! |---|---|
//! | `{"detail": "…"}` | Open edX: everything its REST framework refuses |
//! | `{"developer_message": "…", "user_message": "…"}` | Open edX: accounts, preferences, images |
//! | `{"field_errors": {"<field>": {…}}}` | Open edX: account and preference updates |
//! | `{"<field>": ["…"]}`, `{"<field>": [{"user_message": "…"}]}` | Open edX: name change, registration |
//! | `{"message": "…"}` | Open edX: retirement |
//! | `"…"`, `["…"]` | Open edX: retirement, user name replacement |
//! | `{"error": "…", "error_description": "…"}` | Open edX: OAuth |
//! | `{"error": ["…"]}`, `{"error": {"<field>": ["…"]}}` | Open edX: user management |
//! | `{"error_code": "…", "developer_message": "…"}` | Open edX: Bearer tokens |
//! | `{"success": false, "value": "…", "error_code": "…"}` | Open edX: signing in |
//! | `{"error_msg": "…"}` | Open edX: the account of a retired address |
//! | `{"detail": "…", "code": "…", "messages": […]}` | BrainSTEM: JWTs |
//! | `{"<field>": {"<field>": ["…"]}}`, `[{"<field>": ["…"]}]` | BrainSTEM: bodies in bodies, lists of them |
//! | `{"non_field_errors": ["…"]}`, `{"__all__": ["…"]}` | Django: what is wrong with no single field |
//! | `<Error><Message>…` in XML | storages, such as Open Humans': their refusals |
//! | `{"errors": {"<field>": ["…"]}}` | Open Humans: messages, removals |
//! | plain text | Open edX: registration, opt-in; Pieces OS: everything |
//! | HTML | any proxy; Open edX's unhandled errors |
//! | nothing | Open edX: most refusals made by hand |

use std::collections::BTreeMap;
use std::fmt;

use http::HeaderMap;
use http::header::CONTENT_TYPE;
use serde_json::{Map, Value};

use super::fields::{fields, of_items};
use super::html;

/// What the server says is wrong with one field.
///
/// ```
/// use emeritus::openedx::Client;
/// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::Error> {
/// # let lms = MockServer::start().await;
/// # let answer = serde_json::json!({"field_errors": {"bio": {"developer_message": "Value too long.", "user_message": "The bio is too long."}}});
/// # Mock::given(matchers::any()).respond_with(ResponseTemplate::new(400).set_body_json(answer))
/// #     .mount(&lms).await;
/// # let client = Client::builder(lms.uri()).build()?;
///
/// let update = client.account_update().username("ada").body_map(|body| body.bio("…"));
/// let error = update.send().await.unwrap_err();
/// for (field, wrong) in error.field_errors() {
///     assert_eq!(field, "bio");
///     assert_eq!(wrong.user_message.as_deref(), Some("The bio is too long."));
///     assert_eq!(wrong.developer_message.as_deref(), Some("Value too long."));
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldError {
    /// The message meant for logs, if there is one.
    pub developer_message: Option<String>,
    /// The message meant to be shown to the user, if there is one.
    pub user_message: Option<String>,
}

/// An error in the words of OAuth 2 (RFC 6749, section 5.2).
///
/// ```
/// use emeritus::{Credentials, openedx::Client};
/// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let lms = MockServer::start().await;
/// # let answer = serde_json::json!({"error": "invalid_client", "error_description": "No such application."});
/// # Mock::given(matchers::any()).respond_with(ResponseTemplate::new(401).set_body_json(answer))
/// #     .mount(&lms).await;
/// # let url = lms.uri();
///
/// let credentials = Credentials::client_credentials("nobody", "s3cr3t");
/// let client = Client::builder(url).credentials(credentials).build()?;
/// let error = client.me_get().send().await.unwrap_err();
/// let oauth = error.oauth_error().ok_or("no OAuth error")?;
/// assert_eq!(oauth.error, "invalid_client");
/// assert_eq!(oauth.error_description.as_deref(), Some("No such application."));
/// assert_eq!(oauth.to_string(), "invalid_client: No such application.");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct OauthError {
    /// The error code, such as `invalid_client` or `unsupported_grant_type`.
    pub error: String,
    /// What the server adds to it in words, if anything.
    pub error_description: Option<String>,
}

/// A decoded answer.
#[derive(Debug, Default)]
pub(super) struct Problem {
    pub(super) message: Option<String>,
    pub(super) developer_message: Option<String>,
    pub(super) user_message: Option<String>,
    pub(super) error_code: Option<String>,
    pub(super) fields: BTreeMap<String, FieldError>,
    pub(super) oauth: Option<OauthError>,
}

/// Members of a JSON object that hold a message for whoever reads it, the best first.
pub(super) const MESSAGES: [&str; 8] = [
    "user_message",
    "detail",
    "message",
    "error_message",
    "error_msg",
    "error_description",
    "developer_message",
    "value",
];

/// How much of a plain text is taken for a message; the rest is in the body.
const LONGEST_TEXT: usize = 2_000;

/// The fields under which Django's forms and its REST framework tell what is wrong with no single one.
const WHOLE: [&str; 2] = ["__all__", "non_field_errors"];

/// How Python writes that there is nothing, where it makes a text of a message that it has not.
const NO_MESSAGE: &str = "None";

impl Problem {
    pub(super) fn decode(headers: &HeaderMap, body: &[u8]) -> Self {
        match serde_json::from_slice(body) {
            Ok(Value::Null) => Self::default(),
            Ok(Value::Object(object)) => Self::from_object(&object),
            Ok(told @ Value::String(_)) => Self { message: text(&told), ..Self::default() },
            Ok(Value::Array(items)) => Self::from_items(items),
            Ok(Value::Bool(_) | Value::Number(_)) | Err(_) => {
                Self::from_text(headers, &String::from_utf8_lossy(body))
            }
        }
    }

    fn from_text(headers: &HeaderMap, text: &str) -> Self {
        let declared = headers
            .get(CONTENT_TYPE)
            .is_some_and(|value| value.as_bytes().to_ascii_lowercase().starts_with(b"text/html"));
        let message = if declared || html::is_page(text) {
            html::headline(text)
        } else if html::is_xml(text) {
            html::xml_message(text)
        } else {
            non_blank(&text.chars().take(LONGEST_TEXT).collect::<String>())
        };
        Self { message, ..Self::default() }
    }

    /// A list of texts, or of what is wrong with each item of a list that was sent.
    fn from_items(items: Vec<Value>) -> Self {
        let fields = of_items(&items);
        let message = text(&Value::Array(items)).or_else(|| in_words(&fields));
        Self { message, fields, ..Self::default() }
    }

    fn from_object(object: &Map<String, Value>) -> Self {
        // Some views wrap the whole report once more.
        if let Some(Value::Object(inner)) = object.get("developer_message") {
            return Self::from_object(inner);
        }
        let member = |name: &str| object.get(name).and_then(text);
        let oauth = oauth(object);
        let fields = fields(object);
        let error_code = member("error_code").or_else(|| member("code"));
        let message = MESSAGES
            .iter()
            .find_map(|name| member(name).filter(|text| text != NO_MESSAGE))
            .or_else(|| oauth.as_ref().map(|oauth| oauth.error.clone()))
            .or_else(|| in_words(&fields))
            .or_else(|| member("error"))
            .or_else(|| member("errors"))
            .or_else(|| error_code.clone());
        Self {
            message,
            developer_message: member("developer_message"),
            user_message: member("user_message"),
            error_code,
            fields,
            oauth,
        }
    }
}

/// `{"error": "invalid_client"}`; a sentence under `error` is no OAuth code.
fn oauth(object: &Map<String, Value>) -> Option<OauthError> {
    let error = object.get("error")?.as_str()?;
    let is_code = !error.is_empty() && !error.contains(char::is_whitespace);
    is_code.then(|| OauthError {
        error: error.to_owned(),
        error_description: object.get("error_description").and_then(text),
    })
}

/// `gender: This value is invalid.; name: …`
fn in_words(fields: &BTreeMap<String, FieldError>) -> Option<String> {
    let words: Vec<_> = fields
        .iter()
        .map(|(name, error)| match name.as_str() {
            name if WHOLE.contains(&name) => error.to_string(),
            name => format!("{name}: {error}"),
        })
        .collect();
    non_blank(&words.join("; "))
}

/// The words in a JSON value.
pub(super) fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(words) => non_blank(words),
        Value::Array(items) => {
            non_blank(&items.iter().filter_map(text).collect::<Vec<_>>().join("; "))
        }
        Value::Object(object) => MESSAGES.iter().find_map(|name| object.get(*name).and_then(text)),
        Value::Null | Value::Bool(_) | Value::Number(_) => None,
    }
}

fn non_blank(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

impl fmt::Display for FieldError {
    /// The message for users, or else the one for developers.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let told = self.user_message.as_ref().or(self.developer_message.as_ref());
        f.write_str(told.map_or("not acceptable", String::as_str))
    }
}

impl fmt::Display for OauthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.error)?;
        match &self.error_description {
            Some(description) => write!(f, ": {description}"),
            None => Ok(()),
        }
    }
}
