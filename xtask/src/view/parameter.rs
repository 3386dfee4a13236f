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
