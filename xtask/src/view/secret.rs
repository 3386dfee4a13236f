//! Fields that carry secrets: `type: string, format: password`.
//!
//! They become the SDK's `Secret`, by a conversion that typify applies to a schema that says
//! exactly this and no more.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::schema::{components_mut, each_in};
use crate::document::{schema_component, text};

/// The schema that the SDK's generator converts.
pub(crate) fn converted() -> Value {
    json!({ "type": "string", "format": "password" })
}

pub(super) fn is_secret(schema: &Value) -> bool {
    text(schema, "type") == Some("string") && text(schema, "format") == Some("password")
}

/// Writes out named secrets where they are referred to: a name would make typify wrap the secret
/// in a type of its own.
pub(super) fn inline_components(document: &mut Value) {
    let secrets = components_mut(document).filter(|(_, schema)| is_secret(schema));
    let secrets = secrets.map(|(name, _)| name.clone()).collect::<BTreeSet<_>>();
    each_in(document, &mut |schema| {
        let target = schema.get("$ref").and_then(Value::as_str).and_then(schema_component);
        if target.is_some_and(|name| secrets.contains(name)) {
            schema.remove("$ref");
            become_secret(schema);
        } else if inherits_secret(schema) {
            schema.remove("allOf");
            become_secret(schema);
        }
    });
    if let Some(Value::Object(schemas)) = document.pointer_mut("/components/schemas") {
        schemas.retain(|name, _| !secrets.contains(name));
    }
}

/// A nullable or described reference, as lowering writes it, whose target has been written out.
fn inherits_secret(schema: &Map<String, Value>) -> bool {
    let all = schema.get("allOf").and_then(Value::as_array);
    all.is_some_and(|all| all.len() == 1 && all.iter().all(is_secret))
}

fn become_secret(schema: &mut Map<String, Value>) {
    if let Value::Object(members) = converted() {
        schema.extend(members);
    }
}

/// Leaves a secret without constraints, which would make it another schema than the converted one.
pub(super) fn normalise(document: &mut Value) {
    const KEPT: [&str; 4] = ["type", "format", "nullable", "description"];
    each_in(document, &mut |schema| {
        if schema.get("format") == Some(&json!("password")) {
            schema.retain(|keyword, _| KEPT.contains(&keyword.as_str()));
        }
    });
}
