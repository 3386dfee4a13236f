//! What is sent to whom, and which files are meant.

use std::collections::BTreeSet;

use serde::Serialize;

/// An e-mail to members. Its text is a Django template that knows `{{ PROJECT_MEMBER_ID }}`.
///
/// ```
/// use emeritus::open_humans::Message;
///
/// let message = Message::new("Please have a look, {{ PROJECT_MEMBER_ID }}.").subject("New survey");
/// # let _ = message;
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileSelector {
    /// The file with this id.
    Id(u64),
    /// Every file with exactly this name.
    Basename(String),
}
