//! Parameters.

use anyhow::{Result, bail};
use serde_json::{Map, Value, json};

use super::secret;
use crate::document::{operations, resolve, text};

/// Removes cookies, which progenitor refuses and a client's cookie jar sends by itself.
pub(super) fn drop_cookies(document: &mut Value) {
    for parameters in lists_mut(document) {
        parameters.retain(|parameter| text(parameter, "in") != Some("cookie"));
    }
}

/// Makes a secret in a path or a header a plain string: it is written there with `Display`, which
/// a secret does not have.
pub(super) fn show_secrets_in_the_head(document: &mut Value) {
    for parameter in lists_mut(document).flatten() {
        let in_head = matches!(text(parameter, "in"), Some("path" | "header"));
        if let Some(schema) =
            parameter.get_mut("schema").filter(|schema| in_head && secret::is_secret(schema))
        {
            *schema = json!({ "type": "string" });
        }
    }
}

/// Forgets the patterns of parameters. typify makes a type of each, another one for every operation
/// and parameter, so that a key read by one could not be handed to the next. The server checks.
pub(super) fn forget_patterns(document: &mut Value) {
    for parameter in lists_mut(document).flatten() {
        if let Some(Value::Object(schema)) = parameter.get_mut("schema") {
            schema.remove("pattern");
        }
    }
}

/// Removes from the query what the SDK's callers are given by hand-written code: objects whose
/// members are parameters of names that the contract cannot list, since an object in a query makes
/// progenitor panic, and `exclude[]`, since an answer without the members that its schema requires
/// is not of the generated type.
pub(super) fn leave_free_form_to_hand(document: &mut Value) {
    let original = document.clone();
    for parameters in lists_mut(document) {
        parameters.retain(|parameter| {
            let in_query = text(parameter, "in") == Some("query");
            !(in_query && (is_free_form(&original, parameter) || projects(parameter)))
        });
    }
}

/// Whether every member of the object is a parameter of its own.
fn is_free_form(document: &Value, parameter: &Value) -> bool {
    let schema = parameter.get("schema").map(|schema| resolve(document, schema));
    let is_map = schema.is_some_and(|schema| schema.get("additionalProperties").is_some());
    is_map && parameter.get("explode") == Some(&json!(true))
}

/// Whether the parameter leaves members out of the answer, as `dynamic-rest` has it.
fn projects(parameter: &Value) -> bool {
    text(parameter, "name") == Some("exclude[]")
}

/// Refuses what progenitor would send otherwise than the contract says: lists are always sent one
/// by one (`a=1&a=2`), and an object in a query makes it panic.
pub(super) fn refuse_unsent_styles(document: &Value) -> Result<()> {
    for operation in operations(document) {
        for parameter in operation.parameters(document) {
            if text(parameter, "in") != Some("query") {
                continue;
            }
            let name = text(parameter, "name").unwrap_or_default();
            let schema = parameter.get("schema").map(|schema| resolve(document, schema));
            let kind = schema.and_then(|schema| text(schema, "type"));
            let joined = parameter.get("explode") == Some(&json!(false));
            match kind {
                Some("object") => bail!("{} has an object in its query: {name}", operation.name()),
                Some("array") if joined => {
                    bail!("{} has a list in one query parameter: {name}", operation.name())
                }
                _ => {}
            }
        }
    }
    Ok(())
}

/// The parameters of every path and every operation.
fn lists_mut(document: &mut Value) -> impl Iterator<Item = &mut Vec<Value>> {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    let items = paths.into_iter().flat_map(Map::values_mut).filter_map(Value::as_object_mut);
    items.flat_map(Map::values_mut).flat_map(|member| match member {
        Value::Array(shared) => Some(shared),
        operation => operation.get_mut("parameters").and_then(Value::as_array_mut),
    })
}
