//! Bodies: of what media type they may be, and what they may say.

use serde_json::Value;

use super::form::{self, Unreadable};
use super::schema::{Schema, Source, escape};
use super::{Place, Violation, json};

/// The bodies that are declared at one place, by media type.
pub(super) struct Bodies(Vec<(String, Schema)>);

/// How a body is written.
enum Notation {
    Json,
    Form,
    Multipart,
    Text,
    /// A file: what is in it is not looked at.
    File,
}

impl Bodies {
    /// Those under the `content` of what is declared at `pointer`.
    pub(super) fn new(source: &Source, pointer: &str) -> Self {
        let declared = source.at(pointer)["content"].as_object().into_iter().flatten();
        let bodies = declared.map(|(media_type, _)| {
            let pointer = format!("{pointer}/content/{}/schema", escape(media_type));
            (essence(media_type), Schema::new(pointer))
        });
        Self(bodies.collect())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether one of them is a file of any type, which may be empty.
    pub(super) fn has_files(&self) -> bool {
        self.0.iter().any(|(declared, _)| declared == ANYTHING)
    }

    /// Adds what is wrong with a body of `media_type`. Where there is none, it passed unread.
    pub(super) fn check(
        &self,
        source: &Source,
        place: Place,
        media_type: Option<&str>,
        body: Option<&[u8]>,
        found: &mut Vec<Violation>,
    ) {
        let Some(media_type) = media_type else {
            if self.has_files() {
                return;
            }
            found.push(Violation::new(place, "", "it does not say of which media type it is"));
            return;
        };
        let essence = essence(media_type);
        let Some(schema) = self.schema(&essence) else {
            let declared: Vec<_> = self.0.iter().map(|(declared, _)| declared.as_str()).collect();
            let declared = declared.join(" or ");
            let problem = format!("it is {essence}, but only {declared} is declared");
            found.push(Violation::new(place, "", problem));
            return;
        };
        let Some(body) = body else { return };
        match read(media_type, body, source, schema.value(source)) {
            Ok(Some(value)) => schema.check(source, &value, (place, ""), found),
            Ok(None) => {}
            Err((pointer, problem)) => found.push(Violation::new(place, pointer, problem)),
        }
    }

    fn schema(&self, essence: &str) -> Option<&Schema> {
        let exact = self.0.iter().find(|(declared, _)| declared == essence);
        let range = || self.0.iter().find(|(declared, _)| is_in_range(essence, declared));
        exact.or_else(range).map(|(_, schema)| schema)
    }
}

/// The range of all media types.
const ANYTHING: &str = "*/*";

/// Whether `essence` is in a range like `image/*`.
fn is_in_range(essence: &str, range: &str) -> bool {
    let prefix = range.strip_suffix('*').unwrap_or("none");
    range == ANYTHING || essence.starts_with(prefix)
}

/// A media type without its parameters.
pub(super) fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

impl Notation {
    fn of(essence: &str) -> Self {
        match essence {
            "application/x-www-form-urlencoded" => Self::Form,
            "multipart/form-data" => Self::Multipart,
            "application/json" => Self::Json,
            "application/xml" => Self::Text,
            _ if essence.ends_with("+json") => Self::Json,
            _ if essence.starts_with("text/") || essence.ends_with("+xml") => Self::Text,
            _ => Self::File,
        }
    }
}

/// What `body` says, nothing where that is not looked at; or where it cannot be read, and why.
fn read(
    media_type: &str,
    body: &[u8],
    source: &Source,
    schema: &'static Value,
) -> Result<Option<Value>, (String, String)> {
    let whole = |problem: String| (String::new(), problem);
    match Notation::of(&essence(media_type)) {
        Notation::Json => json::read(body).map(Some).map_err(whole),
        Notation::Form => Ok(Some(form::urlencoded(source, schema, body))),
        Notation::Multipart => form::multipart(source, schema, media_type, body)
            .map(Some)
            .map_err(|Unreadable { pointer, problem }| (pointer, problem.to_owned())),
        Notation::Text => {
            let text = std::str::from_utf8(body);
            text.map(|text| Some(text.into())).map_err(|_| whole("it is not UTF-8".to_owned()))
        }
        Notation::File => Ok(None),
    }
}
