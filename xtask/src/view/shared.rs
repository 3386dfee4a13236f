//! Parameters, request bodies and responses that stand among the components.

use anyhow::{Context, Result};
use serde_json::{Map, Value};

use crate::document::{METHODS, resolve};

/// The components that only operations refer to.
const KINDS: [&str; 3] = ["parameters", "requestBodies", "responses"];

/// Copies shared parameters, bodies and responses to where they are used, so that every adaptation
/// can treat an operation by itself.
pub(super) fn inline(document: &mut Value) -> Result<()> {
    let original = document.clone();
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    for item in paths.context("a document has no paths")?.values_mut() {
        inline_parameters(item, &original);
        for method in METHODS {
            if let Some(operation) = item.get_mut(method) {
                inline_parameters(operation, &original);
                inline_bodies(operation, &original);
            }
        }
    }
    if let Some(components) = document.get_mut("components").and_then(Value::as_object_mut) {
        KINDS.iter().for_each(|kind| drop(components.remove(*kind)));
    }
    Ok(())
}

fn inline_parameters(holder: &mut Value, original: &Value) {
    let parameters = holder.get_mut("parameters").and_then(Value::as_array_mut);
    parameters.into_iter().flatten().for_each(|parameter| inline_one(parameter, original));
}

fn inline_bodies(operation: &mut Value, original: &Value) {
    if let Some(request) = operation.get_mut("requestBody") {
        inline_one(request, original);
    }
    let responses = operation.get_mut("responses").and_then(Value::as_object_mut);
    let responses = responses.into_iter().flat_map(Map::values_mut);
    responses.for_each(|response| inline_one(response, original));
}

fn inline_one(value: &mut Value, original: &Value) {
    let resolved = resolve(original, value).clone();
    *value = resolved;
}
