//! What a response may be made of.
//!
//! A client of today meets a server of tomorrow. A value that the contract does not know, a field
//! that it does not have and a string that is longer than it says must not lose a whole response.

use std::collections::BTreeSet;

use anyhow::{Result, bail};
use serde_json::{Map, Value, json};

use super::OpenEnum;
use super::schema::{components_mut, each};
use crate::document::{list, text};

/// Relaxes every schema that a response is made of, and returns the enums that are now open.
pub(super) fn responses(
    document: &mut Value,
    answered: &BTreeSet<String>,
) -> Result<Vec<OpenEnum>> {
    let mut open_enums = Vec::new();
    for (name, schema) in components_mut(document).filter(|(name, _)| answered.contains(*name)) {
        if is_string_enum(schema) {
            open_enums.push(open_enum(name, schema)?);
        } else {
            each(schema, &mut accept_any_value);
        }
        each(schema, &mut accept_any_field);
        each(schema, &mut accept_any_length);
    }
    Ok(open_enums)
}

fn is_string_enum(schema: &Value) -> bool {
    text(schema, "type") == Some("string") && !list(schema, "enum").is_empty()
}

/// A named enum of strings stays an enum, with room for what it does not know.
fn open_enum(name: &str, schema: &Value) -> Result<OpenEnum> {
    let variants = list(schema, "enum");
    if variants.iter().any(Value::is_null) || schema.get("nullable") == Some(&json!(true)) {
        bail!("the enum {name} has null among its values; make what refers to it nullable instead");
    }
    Ok(OpenEnum {
        name: name.to_owned(),
        description: text(schema, "description").unwrap_or_default().to_owned(),
        variants: variants.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
    })
}

/// An enum without a name becomes the type of its values. One value alone stays: it is the tag by
/// which the variants of a choice are told apart.
fn accept_any_value(schema: &mut Map<String, Value>) {
    let is_choice =
        schema.get("enum").and_then(Value::as_array).is_some_and(|values| values.len() > 1);
    if !is_choice {
        return;
    }
    let values = schema.remove("enum").unwrap_or_default();
    let strings = values.as_array().is_some_and(|values| values.iter().any(Value::is_string));
    if strings {
        schema.entry("type").or_insert_with(|| json!("string"));
    }
}

/// `additionalProperties: false` would make an unknown field an error.
fn accept_any_field(schema: &mut Map<String, Value>) {
    if schema.get("additionalProperties") == Some(&json!(false)) {
        schema.remove("additionalProperties");
    }
}

/// The constraints of strings would be checked when a response is read.
pub(super) fn accept_any_length(schema: &mut Map<String, Value>) {
    for keyword in ["minLength", "maxLength", "pattern"] {
        schema.remove(keyword);
    }
}
