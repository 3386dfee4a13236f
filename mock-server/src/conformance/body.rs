//! Bodies: of what media type they may be, and what they may say.

use serde_json::{Map, Value};

use super::parameter::Kinds;
use super::schema::{Schema, Source, escape};
use super::{Place, Violation};
use crate::query::QueryDict;

/// The bodies that are declared at one place, by media type.
pub(super) struct Bodies(Vec<(String, Schema)>);

/// How a body is written.
enum Notation {
    Json,
    Form,
    Text,
    /// Files, and forms with files: what is in them is not looked at.
    Other,
}

impl Bodies {
    /// Those under the `content` of what is declared at `pointer`.
    pub(super) fn new(source: &Source, pointer: &str) -> Self {
        let declared = source.at(pointer)["content"].as_object().into_iter().flatten();
        let bodies = declared.map(|(media_type, _)| {
            let pointer = format!("{pointer}/content/{}/schema", escape(media_type));
            (media_type.to_ascii_lowercase(), Schema::new(pointer))
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
        match read(&essence, body, source, schema) {
            Ok(Some(value)) => schema.check(source, &value, (place, ""), found),
            Ok(None) => {}
            Err(problem) => found.push(Violation::new(place, "", problem)),
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
            "application/json" => Self::Json,
            _ if essence.ends_with("+json") => Self::Json,
            _ if essence.starts_with("text/") => Self::Text,
            _ => Self::Other,
        }
    }
}

/// What `body` says; nothing where that is not looked at.
fn read(
    essence: &str,
    body: &[u8],
    source: &Source,
    schema: &Schema,
) -> Result<Option<Value>, String> {
    match Notation::of(essence) {
        Notation::Json => {
            let value = serde_json::from_slice(body);
            value.map(Some).map_err(|error| format!("it is not JSON: {}", position(&error)))
        }
        Notation::Form => Ok(Some(form(body, source, schema))),
        Notation::Text => {
            let text = std::str::from_utf8(body);
            text.map(|text| Some(text.into())).map_err(|_| "it is not UTF-8".to_owned())
        }
        Notation::Other => Ok(None),
    }
}

/// Where JSON ends to be that, without what stands there.
fn position(error: &serde_json::Error) -> String {
    format!("{:?} error at line {} column {}", error.classify(), error.line(), error.column())
}

/// A form as an object, whose members have the types that the schema gives them.
fn form(body: &[u8], source: &Source, schema: &Schema) -> Value {
    let properties = &schema.value(source)["properties"];
    let mut members = Map::new();
    for (name, text) in QueryDict::parse(body).pairs() {
        let kinds = Kinds::of(source, &properties[name.as_str()]);
        let value = kinds.read(text, |_| true);
        if kinds.list {
            let list = members.entry(name.clone()).or_insert_with(|| Value::Array(Vec::new()));
            list.as_array_mut().into_iter().for_each(|list| list.push(value.clone()));
        } else {
            members.insert(name.clone(), value);
        }
    }
    Value::Object(members)
}
