//! Answers that are successes.

use anyhow::{Result, bail};
use serde_json::{Map, Value, json};

use crate::document::choices as alternatives;

/// What one success is made of.
enum Body<'a> {
    Empty,
    Json(&'a Value),
    Other(&'a str, &'a Value),
}

/// Makes one response of all successes.
///
/// progenitor panics when an operation has successes of different types. Their schemas become one
/// choice, nullable where there may be no body: the SDK reads an empty body as `null`.
/// What is neither JSON nor empty stays a stream of bytes.
pub(super) fn unite(operation: &mut Map<String, Value>, id: &str) -> Result<()> {
    let Some(Value::Object(responses)) = operation.get("responses") else {
        return Ok(());
    };
    let bodies = responses.values().map(body).collect::<Vec<_>>();
    if bodies.is_empty() {
        return Ok(());
    }
    let mut schemas = Vec::new();
    let mut other = None;
    let mut empty = false;
    for body in bodies {
        match body {
            Body::Empty => empty = true,
            Body::Json(schema) => choices(schema, &mut schemas),
            Body::Other(media_type, content) => other = Some((media_type, content)),
        }
    }
    let content = match (schemas.as_slice(), other) {
        ([], None) => json!({}),
        ([], Some((media_type, content))) => json!({ media_type: content }),
        (_, Some((media_type, _))) => bail!("{id} succeeds with JSON and with {media_type}"),
        (schemas, None) => json!({ "application/json": { "schema": choice(schemas, empty) } }),
    };
    let response = json!({ "description": "Success.", "content": content });
    operation.insert("responses".into(), json!({ "2XX": response }));
    Ok(())
}

/// The body of a response: JSON, where there is a choice, since that is what the client accepts.
fn body(response: &Value) -> Body<'_> {
    let Some(content) = response.get("content").and_then(Value::as_object) else {
        return Body::Empty;
    };
    let is_json = |name: &str| name == "application/json" || name.ends_with("+json");
    let json =
        content.iter().find(|(name, _)| is_json(name)).and_then(|(_, media)| media.get("schema"));
    match (json, content.iter().next()) {
        (Some(schema), _) => Body::Json(schema),
        (None, Some((name, media_type))) => Body::Other(name, media_type),
        (None, None) => Body::Empty,
    }
}

/// Adds what `schema` is a choice of, or `schema` itself, leaving out what is already there.
fn choices<'a>(schema: &'a Value, found: &mut Vec<&'a Value>) {
    let several = alternatives(schema);
    let several = if several.is_empty() { std::slice::from_ref(schema) } else { several };
    for choice in several {
        if !found.contains(&choice) {
            found.push(choice);
        }
    }
}

fn choice(schemas: &[&Value], nullable: bool) -> Value {
    match (schemas, nullable) {
        ([only], false) => (*only).clone(),
        // typify makes an `Option` of this, and nothing but an `Option`.
        ([only], true) => json!({ "allOf": [only], "nullable": true }),
        (several, nullable) => json!({ "oneOf": several, "nullable": nullable }),
    }
}
