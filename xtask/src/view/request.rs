//! Request bodies.

use anyhow::{Result, bail};
use serde_json::{Map, Value};

use crate::document::{Operation, entries, list, operations, resolve};

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";

/// What progenitor can send besides JSON, in order of preference.
const OTHERS: [&str; 3] = [FORM, "text/plain", "application/octet-stream"];

/// Leaves one media type, and returns the true one if progenitor must take it for plain JSON.
///
/// progenitor panics at several media types and refuses `+json` ones. Of several, JSON is kept,
/// which is the form that can say the most.
pub(super) fn choose_media_type(
    operation: &mut Map<String, Value>,
    id: &str,
) -> Result<Option<String>> {
    let content = operation.get_mut("requestBody").and_then(|request| request.get_mut("content"));
    let Some(Value::Object(content)) = content else {
        return Ok(None);
    };
    let Some(chosen) = preferred(content) else {
        let names = content.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
        bail!("{id} takes {names}, which progenitor cannot send");
    };
    let media_type = content.remove(&chosen).unwrap_or_default();
    let is_suffixed = chosen.ends_with("+json");
    let sent_as = if is_suffixed { JSON } else { &chosen };
    *content = Map::from_iter([(sent_as.to_owned(), media_type)]);
    Ok(is_suffixed.then_some(chosen))
}

/// The media type to send, of those that progenitor can.
pub(crate) fn preferred(content: &Map<String, Value>) -> Option<String> {
    let plain = content.keys().find(|name| *name == JSON);
    let suffixed = content.keys().find(|name| name.ends_with("+json"));
    let other = OTHERS.iter().find_map(|other| content.keys().find(|name| name == other));
    plain.or(suffixed).or(other).cloned()
}

/// Refuses a form with a list or an object in it: it would compile, and fail at every call.
pub(super) fn refuse_nested_forms(document: &Value) -> Result<()> {
    for operation in operations(document) {
        let content = operation.body.get("requestBody").and_then(|request| request.get("content"));
        let Some(content) = content else { continue };
        if content.get(JSON).is_none() {
            let schema = content.get(FORM).and_then(|form| form.get("schema"));
            schema.map_or(Ok(()), |schema| refuse_nested(document, &operation, schema))?;
        }
    }
    Ok(())
}

fn refuse_nested(document: &Value, operation: &Operation<'_>, schema: &Value) -> Result<()> {
    let schema = resolve(document, schema);
    for (name, property) in entries(schema, "properties") {
        let kind = resolve(document, property).get("type").and_then(Value::as_str);
        if matches!(kind, Some("array" | "object")) {
            bail!("the form of {} has {name}, which is not a plain value", operation.name());
        }
    }
    let parts = ["allOf", "anyOf", "oneOf"].iter().flat_map(|keyword| list(schema, keyword));
    parts.into_iter().try_for_each(|part| refuse_nested(document, operation, part))
}
