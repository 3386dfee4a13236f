//! Schemas, wherever they stand.

use serde_json::{Map, Value};

use crate::document::operations_mut;

/// Calls `change` for a schema and all that it consists of, innermost first.
///
/// It follows keywords rather than every member: a property may be called `pattern`.
pub(super) fn each(schema: &mut Value, change: &mut dyn FnMut(&mut Map<String, Value>)) {
    let Value::Object(members) = schema else {
        return;
    };
    parts_mut(members).for_each(|part| each(part, change));
    change(members);
}

/// The schemas that a schema consists of.
fn parts_mut(members: &mut Map<String, Value>) -> impl Iterator<Item = &mut Value> {
    members.iter_mut().flat_map(|(key, member)| match (key.as_str(), member) {
        ("properties", Value::Object(named)) => named.values_mut().collect(),
        ("allOf" | "anyOf" | "oneOf", Value::Array(several)) => several.iter_mut().collect(),
        ("items" | "additionalProperties" | "not", one) => vec![one],
        _ => Vec::new(),
    })
}

/// Calls `change` for every schema of a document.
pub(super) fn each_in(document: &mut Value, change: &mut dyn FnMut(&mut Map<String, Value>)) {
    components_mut(document).for_each(|(_, schema)| each(schema, change));
    for operation in operations_mut(document) {
        each_in_operation(operation, change);
    }
}

fn each_in_operation(
    operation: &mut Map<String, Value>,
    change: &mut dyn FnMut(&mut Map<String, Value>),
) {
    let parameters = operation.get_mut("parameters").and_then(Value::as_array_mut);
    for parameter in parameters.into_iter().flatten() {
        parameter.get_mut("schema").into_iter().for_each(|schema| each(schema, change));
    }
    operation.get_mut("requestBody").into_iter().for_each(|request| each_in_body(request, change));
    let responses = operation.get_mut("responses").and_then(Value::as_object_mut);
    let responses = responses.into_iter().flat_map(Map::values_mut);
    responses.for_each(|response| each_in_body(response, change));
}

fn each_in_body(holder: &mut Value, change: &mut dyn FnMut(&mut Map<String, Value>)) {
    let content = holder.get_mut("content").and_then(Value::as_object_mut);
    let schemas = content.into_iter().flat_map(Map::values_mut);
    schemas.filter_map(|media| media.get_mut("schema")).for_each(|schema| each(schema, change));
}

/// Lets a list that may be absent be told from an empty one.
///
/// typify makes a plain `Vec` of an optional list and leaves it out where it is empty, so that an empty
/// list could not be sent, and got lost on its way through a type.
pub(super) fn tell_absent_lists_from_empty_ones(document: &mut Value) {
    each_in(document, &mut |schema| {
        let required: Vec<String> = schema
            .get("required")
            .and_then(Value::as_array)
            .map(|names| names.iter().filter_map(Value::as_str).map(str::to_owned).collect())
            .unwrap_or_default();
        let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
        for (name, property) in properties.into_iter().flatten() {
            let is_list = property.get("type").and_then(Value::as_str) == Some("array");
            if is_list && !required.contains(name) {
                property["nullable"] = true.into();
            }
        }
    });
}

/// The named schemas of a document.
pub(super) fn components_mut(document: &mut Value) -> impl Iterator<Item = (&String, &mut Value)> {
    let schemas = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut);
    schemas.into_iter().flatten()
}

/// Forgets defaults. typify would send them with every request, where leaving a field out lets the
/// server choose, and would make up values that a response does not have.
pub(super) fn forget_defaults(document: &mut Value) {
    each_in(document, &mut |schema| drop(schema.remove("default")));
}

/// Forgets the bounds of numbers and of lists. typify enforces only some of them, with types that
/// are a burden (`NonZeroU32` for a page number, `[T; 3]` for a list), and would lose a response
/// that is out of bounds.
pub(super) fn forget_bounds(document: &mut Value) {
    const BOUNDS: [&str; 8] = [
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
        "minItems",
        "maxItems",
        "uniqueItems",
    ];
    each_in(document, &mut |schema| {
        BOUNDS.iter().for_each(|keyword| drop(schema.remove(*keyword)));
    });
}
