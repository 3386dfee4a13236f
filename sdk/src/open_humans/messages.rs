//! What is sent to whom, and which files are meant.

use std::collections::BTreeSet;

use serde::Serialize;

/// An e-mail to members. Its text is a Django template that knows `{{ PROJECT_MEMBER_ID }}`.
///
/// ```
/// use emeritus::open_humans::Message;
///
/// let message = Message::new("Please have a look, {{ PROJECT_MEMBER_ID }}.").subject("New survey");
/// assert_eq!(serde_json::to_value(&message)?["subject"], "New survey");
/// assert_eq!(Message::from("Hello"), Message::new("Hello"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Message {
    #[serde(skip_serializing_if = "Option::is_none")]
    subject: Option<String>,
    message: String,
}

impl Message {
    /// A message with the subject that the site makes of the project's name.
    pub fn new(text: impl Into<String>) -> Self {
        Self { subject: None, message: text.into() }
    }

    /// With this subject, in front of which the site puts its own.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }
}

impl<T: Into<String>> From<T> for Message {
    fn from(text: T) -> Self {
        Self::new(text)
    }
}

/// To whom a project's message goes.
///
/// ```
/// use emeritus::open_humans::Recipients;
///
/// let some = Recipients::members(["04417752", "05521981", "04417752"]);
/// match &some {
///     Recipients::Members(ids) => assert_eq!(ids.len(), 2),
///     Recipients::All => unreachable!("two of them were named"),
/// }
/// assert_ne!(some, Recipients::All);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recipients {
    /// To every member.
    All,
    /// To the members with these ids, each once.
    Members(BTreeSet<String>),
}

impl Recipients {
    /// The members with these ids.
    pub fn members(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::Members(ids.into_iter().map(Into::into).collect())
    }
}

/// Which file is to be deleted: exactly one way to say it.
///
/// ```
/// use emeritus::open_humans::{Client, FileSelector, Project};
/// # use serde_json::json;
/// # use wiremock::matchers::{body_json, method, path};
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
/// # let site = MockServer::start().await;
/// # for (selector, ids) in [
/// #     (json!({"project_member_id": "04417752", "file_id": 90413}), json!([90413])),
/// #     (json!({"project_member_id": "04417752", "file_basename": "steps.csv"}), json!([])),
/// # ] {
/// #     Mock::given(path("/api/direct-sharing/project/files/delete/")).and(body_json(selector))
/// #         .respond_with(ResponseTemplate::new(200).set_body_json(json!({"ids": ids})))
/// #         .mount(&site).await;
/// # }
/// # let project = Project::new(Client::builder(site.uri()).build()?);
///
/// let member = project.member("04417752");
/// assert_eq!(member.delete_file(FileSelector::Id(90413)).await?, [90413]);
/// let by_name = FileSelector::Basename("steps.csv".into());
/// assert!(member.delete_file(by_name).await?.is_empty()); // it was the only one
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileSelector {
    /// The file with this id.
    Id(u64),
    /// Every file with exactly this name.
    Basename(String),
}
