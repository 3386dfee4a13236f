//! Internally tagged enums.
//!
//! utoipa writes a newtype variant as `allOf: [{$ref}, {tag}]`, from which typify makes an enum of
//! `Variant0`, `Variant1`. One object with the tag among the other properties becomes what it is
//! in the source: `#[serde(tag = "kind")] enum Pet { Cat { .. }, Dog { .. } }`.

use serde_json::{Map, Value};

use crate::document::{list, schema_name, walk_mut};

/// Merges every tagged variant into one object.
pub(super) fn flatten(document: &mut Value) {
    let schemas = document.pointer("/components/schemas").cloned().unwrap_or_default();
    walk_mut(document, &mut |members| {
        let Some(Value::Array(variants)) = members.get_mut("oneOf") else {
            return;
        };
        for variant in variants {
            if let Some(merged) = merged(variant, &schemas) {
                *variant = merged;
            }
        }
    });
}

/// The object that a tagged variant amounts to; none where `variant` is something else.
fn merged(variant: &Value, schemas: &Value) -> Option<Value> {
    let [referred, tag] = list(variant, "allOf") else {
        return None;
    };
    if !is_tag(tag) {
        return None;
    }
    let mut object = schemas.get(schema_name(referred)?)?.as_object()?.clone();
    extend(&mut object, "properties", tag);
    extend(&mut object, "required", tag);
    Some(Value::Object(object))
}

/// An object of one required property, which has one value.
fn is_tag(schema: &Value) -> bool {
    let properties = schema.get("properties").and_then(Value::as_object);
    properties.is_some_and(|properties| {
        properties.len() == 1
            && properties.iter().all(|(name, tag)| {
                list(tag, "enum").len() == 1
                    && list(schema, "required").contains(&name.as_str().into())
            })
    })
}

/// Adds what `from` has under `key` to what `object` has there.
fn extend(object: &mut Map<String, Value>, key: &str, from: &Value) {
    match (object.get_mut(key), from.get(key)) {
        (Some(Value::Object(members)), Some(Value::Object(more))) => members.extend(more.clone()),
        (Some(Value::Array(elements)), Some(Value::Array(more))) => elements.extend(more.clone()),
        (None, Some(more)) => drop(object.insert(key.to_owned(), more.clone())),
        _ => {}
    }
}
