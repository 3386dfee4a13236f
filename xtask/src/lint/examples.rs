//! Examples have to be what their schema says.

use jsonschema::Draft;
use serde_json::{Map, Value};

use super::{Problem, shared};
use crate::document::{entries, join, list, operations, resolve};

pub(super) fn lint(document: &Value, problems: &mut Vec<Problem>) {
    for (name, schema) in shared(document, "schemas") {
        let pointer = join("/components/schemas", name);
        let examples = schema.get("example").into_iter().chain(list(schema, "examples"));
        check(document, schema, examples, &pointer, problems);
    }
    for operation in operations(document) {
        let body = operation.body.get("requestBody");
        let responses = entries(operation.body, "responses").map(|(_, response)| response);
        for holder in body.into_iter().chain(responses) {
            bodies(document, resolve(document, holder), &operation.pointer(), problems);
        }
    }
}

fn bodies(document: &Value, holder: &Value, pointer: &str, problems: &mut Vec<Problem>) {
    for (_, media_type) in entries(holder, "content") {
        let named = entries(media_type, "examples").filter_map(|(_, named)| named.get("value"));
        let examples = media_type.get("example").into_iter().chain(named);
        if let Some(schema) = media_type.get("schema") {
            check(document, schema, examples, pointer, problems);
        }
    }
}

fn check<'a>(
    document: &Value,
    schema: &Value,
    examples: impl Iterator<Item = &'a Value>,
    pointer: &str,
    problems: &mut Vec<Problem>,
) {
    let mut examples = examples.peekable();
    if examples.peek().is_none() {
        return;
    }
    // A schema that cannot be read has a problem of its own.
    let Ok(validator) =
        jsonschema::options().with_draft(Draft::Draft202012).build(&rooted(document, schema))
    else {
        return;
    };
    for error in examples.filter_map(|example| validator.validate(example).err()) {
        let (place, what) = (error.instance_path().to_string(), error.to_string());
        problems.push(Problem::WrongExample { pointer: pointer.to_owned(), place, what });
    }
}

/// The schema with the components that it refers to.
fn rooted(document: &Value, schema: &Value) -> Value {
    let mut root = schema.as_object().cloned().unwrap_or_else(Map::new);
    root.insert("components".to_owned(), document["components"].clone());
    Value::Object(root)
}
