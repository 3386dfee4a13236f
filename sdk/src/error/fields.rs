//! The errors of single fields, in whichever way they are told.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::problem::{FieldError, MESSAGES, text};

type Fields = BTreeMap<String, FieldError>;

/// Members that hold the fields of a form.
const WRAPPED: [&str; 3] = ["field_errors", "error", "errors"];

/// Members that are never the name of a field.
const NO_FIELDS: [&str; 7] =
    ["code", "error", "error_code", "errors", "redirect_url", "success", "username_suggestions"];

/// The fields that an object tells about. What has a `detail` tells about none: the lists beside it
/// are something else.
pub(super) fn fields(object: &Map<String, Value>) -> Fields {
    let mut found = Fields::new();
    if object.contains_key("detail") {
        return found;
    }
    if let Some(form) = WRAPPED.iter().find_map(|name| object.get(*name)?.as_object()) {
        for (name, value) in form {
            note(name, value, &mut found);
        }
        return found;
    }
    let is_alone = object.len() == 1;
    for (name, value) in object.iter().filter(|(name, value)| is_field(name, value, is_alone)) {
        note(name, value, &mut found);
    }
    found
}

/// What is wrong with the items of a list that was sent, under their numbers.
pub(super) fn of_items(items: &[Value]) -> Fields {
    let mut found = Fields::new();
    for (number, item) in items.iter().enumerate().filter(|(_, item)| is_form(item)) {
        note(&number.to_string(), item, &mut found);
    }
    found
}

/// Whether a member is `"<field>": ["…"]`. A bare text is one only if it is all there is.
fn is_field(name: &str, value: &Value, is_alone: bool) -> bool {
    let has_other_meaning = MESSAGES.contains(&name) || NO_FIELDS.contains(&name);
    let is_list = value.as_array().is_some_and(|items| !items.is_empty());
    !has_other_meaning && (is_list || is_form(value) || (is_alone && value.is_string()))
}

/// Whether a value is a body in a body, with lists of texts for its fields.
fn is_form(value: &Value) -> bool {
    let is_told = |value: &Value| match value {
        Value::Array(items) => items.iter().any(|item| item.is_string() || is_form(item)),
        other => is_form(other),
    };
    value.as_object().is_some_and(|form| !form.is_empty() && form.values().all(is_told))
}

/// Writes down what is told of a field, or of the fields in it, whose names are joined with dots.
fn note(name: &str, value: &Value, found: &mut Fields) {
    match value {
        Value::Object(form) if is_form(value) => {
            for (inner, value) in form {
                note(&format!("{name}.{inner}"), value, found);
            }
        }
        Value::Array(items) if items.iter().any(is_form) => {
            // An item with nothing wrong about it is an empty object.
            for (number, item) in items.iter().enumerate().filter(|(_, item)| is_form(item)) {
                note(&format!("{name}.{number}"), item, found);
            }
        }
        value => {
            found.insert(name.to_owned(), field(value));
        }
    }
}

fn field(value: &Value) -> FieldError {
    let told = match value {
        Value::Array(items) if items.len() == 1 => &items[0],
        other => other,
    };
    let member = |name| told.get(name).and_then(text);
    match told {
        Value::Object(_) => FieldError {
            developer_message: member("developer_message"),
            user_message: member("user_message"),
        },
        other => FieldError { developer_message: None, user_message: text(other) },
    }
}
