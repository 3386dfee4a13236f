//! What is said about a file.

use chrono::{DateTime, SecondsFormat, Utc};
use serde::Serialize;
use serde_json::{Map, Value};

/// What is said about a file: a description, tags, and whatever else the project wants to find
/// again.
///
/// ```
/// use emeritus::chrono::{DateTime, Utc};
/// use emeritus::open_humans::Metadata;
/// use serde_json::json;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
///
/// let [start, end]: [DateTime<Utc>; 2] =
///     ["2026-02-16T00:00:00Z".parse()?, "2026-05-26T12:30:00.5Z".parse()?];
/// let metadata = Metadata::new("Step totals")
///     .tag("csv")
///     .start_date(start)
///     .end_date(end)
///     .creation_date(end)
///     .md5("00f7d50ab4278a7899d7499481c9603a")
///     .field("device", "band 3");
/// let expected = json!({
///     "description": "Step totals",
///     "tags": ["csv"],
///     "start_date": "2026-02-16T00:00:00Z",
///     "end_date": "2026-05-26T12:30:00.500Z",
///     "creation_date": "2026-05-26T12:30:00.500Z",
///     "md5": "00f7d50ab4278a7899d7499481c9603a",
///     "device": "band 3",
/// });
/// assert_eq!(serde_json::to_value(&metadata)?, expected);
/// assert_eq!(Metadata::default(), Metadata::new(""));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Metadata(Map<String, Value>);

impl Metadata {
    /// A description, which may be blank. Open Humans asks for at most 100 characters.
    pub fn new(description: impl Into<String>) -> Self {
        let tags = Value::Array(Vec::new());
        let description = Value::String(description.into());
        Self(
            [("description".to_owned(), description), ("tags".to_owned(), tags)]
                .into_iter()
                .collect(),
        )
    }

    /// Adds a tag.
    #[must_use]
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        if let Some(Value::Array(tags)) = self.0.get_mut("tags") {
            tags.push(Value::String(tag.into()));
        }
        self
    }

    /// When the data was made.
    #[must_use]
    pub fn creation_date(self, time: DateTime<Utc>) -> Self {
        self.field("creation_date", timestamp(time))
    }

    /// When the time that the data is about begins.
    #[must_use]
    pub fn start_date(self, time: DateTime<Utc>) -> Self {
        self.field("start_date", timestamp(time))
    }

    /// When it ends.
    #[must_use]
    pub fn end_date(self, time: DateTime<Utc>) -> Self {
        self.field("end_date", timestamp(time))
    }

    /// The MD5 checksum of the file, in hexadecimal digits, where it is known beforehand. The bytes
    /// are then checked against it on their way, and the upload fails if they are others.
    #[must_use]
    pub fn md5(self, checksum: impl Into<String>) -> Self {
        self.field("md5", checksum.into())
    }

    /// Anything else.
    #[must_use]
    pub fn field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.0.insert(name.into(), value.into());
        self
    }

    pub(super) fn checksum(&self) -> Option<&str> {
        self.0.get("md5").and_then(Value::as_str)
    }

    /// The JSON text that goes into a field of a request, be the request JSON or not.
    pub(super) fn text(&self) -> String {
        Value::Object(self.0.clone()).to_string()
    }
}

impl Default for Metadata {
    /// A blank description and no tags, which is the least that Open Humans accepts.
    fn default() -> Self {
        Self::new("")
    }
}

fn timestamp(time: DateTime<Utc>) -> String {
    time.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}
