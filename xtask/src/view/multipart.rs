//! Forms with files in them.

use serde_json::Value;

use super::request;
use crate::document::remove_operations;

const FORM: &str = "multipart/form-data";

/// Removes the operations that take a form with files and nothing that would do instead.
///
/// progenitor cannot write such a form. Those that the SDK offers are written by hand, next to the generated
/// clients and over the same transport.
pub(super) fn leave_to_hand(document: &mut Value) {
    remove_operations(document, needs_form);
}

fn needs_form(operation: &Value) -> bool {
    let content = operation.pointer("/requestBody/content").and_then(Value::as_object);
    content
        .is_some_and(|content| content.contains_key(FORM) && request::preferred(content).is_none())
}
