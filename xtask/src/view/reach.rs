//! Which components can be reached from where.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::document::{entries, operations, schema_name, walk};

/// Drops the schemas that no operation needs: those of failures, which the SDK's transport decodes
/// without them, and which would stand in its callers' way. `kept` are needed by hand-written code.
pub(super) fn forget_unreachable(document: &mut Value, kept: &BTreeSet<String>) {
    let mut found = kept.clone();
    for operation in operations(document) {
        follow(document, operation.body, &mut found);
    }
    if let Some(Value::Object(schemas)) = document.pointer_mut("/components/schemas") {
        schemas.retain(|name, _| found.contains(name));
    }
}

/// The names of the schemas that some response is made of, and `frames`.
pub(super) fn from_responses(document: &Value, frames: &BTreeSet<String>) -> BTreeSet<String> {
    let mut found = frames.clone();
    for operation in operations(document) {
        for (_, response) in entries(operation.body, "responses") {
            follow(document, response, &mut found);
        }
    }
    found
}

/// Adds the names of the schemas that the successes of `operation` are made of.
pub(super) fn successes(document: &Value, operation: &Value, found: &mut BTreeSet<String>) {
    let responses = entries(operation, "responses").filter(|(status, _)| status.starts_with('2'));
    responses.for_each(|(_, response)| follow(document, response, found));
}

/// Adds every schema that `value` refers to, at any remove.
fn follow(document: &Value, value: &Value, found: &mut BTreeSet<String>) {
    let mut named = Vec::new();
    walk(value, "", &mut |_, value| named.extend(schema_name(value)));
    for name in named {
        if found.insert(name.to_owned()) {
            let schema = document.pointer("/components/schemas").and_then(|all| all.get(name));
            schema.into_iter().for_each(|schema| follow(document, schema, found));
        }
    }
}
