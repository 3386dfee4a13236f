//! Answers that are a bare text.

use serde_json::{Value, json};

use crate::document::{operations_mut, resolve, text};

/// What a schema may say besides being a text, and still have nothing that a `String` has not.
const SAID: [&str; 3] = ["type", "description", "example"];

/// Answers with a plain string where the answer is a named one.
///
/// The contract gives every body a name, of which typify makes a type that wraps a `String`. Who
/// calls such an operation wants the text.
pub(super) fn answer_with_text(document: &mut Value) {
    let original = document.clone();
    for operation in operations_mut(document) {
        let responses = operation.get_mut("responses").and_then(Value::as_object_mut);
        for response in responses.into_iter().flat_map(|responses| responses.values_mut()) {
            let schema = response.pointer_mut("/content/application~1json/schema");
            if let Some(schema) = schema.filter(|schema| is_bare(resolve(&original, schema))) {
                *schema = json!({ "type": "string" });
            }
        }
    }
}

fn is_bare(schema: &Value) -> bool {
    let members = schema.as_object().into_iter().flatten();
    text(schema, "type") == Some("string")
        && members.map(|(key, _)| key.as_str()).all(|key| SAID.contains(&key))
}
