//! Forms: pairs of names and texts, which the contract describes as an object with types.

use std::convert::Infallible;

use bytes::Bytes;
use futures::{FutureExt, stream};
use multer::Multipart;
use serde_json::{Map, Value};

use super::parameter::Kinds;
use super::schema::{Source, escape};
use crate::query::QueryDict;

/// What is wrong with a form that cannot be read, and where.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Unreadable {
    pub(super) pointer: String,
    pub(super) problem: &'static str,
}

impl Unreadable {
    fn whole(problem: &'static str) -> Self {
        Self { pointer: String::new(), problem }
    }
}

/// What `pairs` say, each by the type that its name has in `schema`: all that a list is sent, and the
/// last of what is sent for anything else.
pub(super) fn object<'a>(
    source: &Source,
    schema: &'static Value,
    pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Value {
    let mut members = Map::new();
    for (name, text) in pairs {
        let kinds = field(source, schema, name).map(|it| Kinds::of(source, it)).unwrap_or_default();
        let value = kinds.read(text, |_| true);
        if !kinds.list {
            members.insert(name.to_owned(), value);
        } else if let Some(list) =
            members.entry(name).or_insert_with(|| Value::Array(Vec::new())).as_array_mut()
        {
            list.push(value);
        }
    }
    Value::Object(members)
}

/// A body of `application/x-www-form-urlencoded`.
pub(super) fn urlencoded(source: &Source, schema: &'static Value, body: &[u8]) -> Value {
    let form = QueryDict::parse(body);
    let pairs = form.pairs().iter().map(|(name, text)| (name.as_str(), text.as_str()));
    object(source, schema, pairs)
}

/// A body of `multipart/form-data`, whose boundary `media_type` names.
///
/// # Errors
///
/// Where its parts cannot be told apart, have no name, or are no text where they are no files.
pub(super) fn multipart(
    source: &Source,
    schema: &'static Value,
    media_type: &str,
    body: &[u8],
) -> Result<Value, Unreadable> {
    let parts = parts(media_type, body)?;
    let texts: Result<Vec<_>, _> = parts
        .iter()
        .map(|(name, bytes)| {
            let is_file = field(source, schema, name).is_some_and(|it| is_file(source, it));
            let text = String::from_utf8_lossy(bytes);
            if is_file || std::str::from_utf8(bytes).is_ok() {
                return Ok((name.as_str(), text));
            }
            let pointer = format!("/{}", escape(name));
            Err(Unreadable { pointer, problem: "it is not UTF-8" })
        })
        .collect();
    let texts = texts?;
    Ok(object(source, schema, texts.iter().map(|(name, text)| (*name, text.as_ref()))))
}

/// The names and contents of the parts.
fn parts(media_type: &str, body: &[u8]) -> Result<Vec<(String, Bytes)>, Unreadable> {
    let boundary = multer::parse_boundary(media_type)
        .map_err(|_| Unreadable::whole("it does not say what stands between its parts"))?;
    let whole = stream::iter([Ok::<_, Infallible>(Bytes::copy_from_slice(body))]);
    // All of it is there, so nothing is waited for.
    taken(Multipart::new(whole, boundary))
        .now_or_never()
        .unwrap_or(Err(Unreadable::whole("it ends before its parts do")))
}

async fn taken(mut form: Multipart<'_>) -> Result<Vec<(String, Bytes)>, Unreadable> {
    // What the parser says may repeat what it read.
    let malformed = |_| Unreadable::whole("its parts cannot be told apart");
    let mut parts = Vec::new();
    while let Some(part) = form.next_field().await.map_err(malformed)? {
        let name = part.name().ok_or(Unreadable::whole("a part has no name"))?.to_owned();
        parts.push((name, part.bytes().await.map_err(malformed)?));
    }
    Ok(parts)
}

/// The schema of the field `name` in that of a form.
fn field(source: &Source, schema: &'static Value, name: &str) -> Option<&'static Value> {
    property(source, schema, name, 4).or_else(|| {
        let others = &source.resolve(schema)["additionalProperties"];
        others.is_object().then_some(others)
    })
}

fn property(
    source: &Source,
    schema: &'static Value,
    name: &str,
    depth: usize,
) -> Option<&'static Value> {
    let depth = depth.checked_sub(1)?;
    let schema = source.resolve(schema);
    schema["properties"].get(name).or_else(|| {
        let parts = ["allOf", "anyOf", "oneOf"].into_iter().filter_map(|of| schema[of].as_array());
        parts.flatten().find_map(|part| property(source, part, name, depth))
    })
}

/// Whether what `schema` describes is bytes: as OpenAPI 3.0 writes it, or as 3.1 does.
fn is_file(source: &Source, schema: &'static Value) -> bool {
    let schema = source.resolve(schema);
    let is_bytes = schema["format"] == "binary"
        || schema["contentMediaType"].is_string() && schema["contentEncoding"].is_null();
    is_bytes || schema.get("items").is_some_and(|items| is_file(source, items))
}
