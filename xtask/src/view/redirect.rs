//! Operations that only say where else to go.

use serde_json::{Map, Value};

use crate::document::METHODS;

/// Removes the operations that redirect and never succeed.
///
/// The SDK's clients follow no redirects, so that credentials stay with the system that they are for:
/// what progenitor makes of such an operation could only fail. Whoever follows one does so by hand.
pub(super) fn leave_to_hand(document: &mut Value) {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    for item in paths.into_iter().flat_map(Map::values_mut).filter_map(Value::as_object_mut) {
        item.retain(|key, operation| {
            !METHODS.contains(&key.as_str()) || !only_redirects(operation)
        });
    }
}

fn only_redirects(operation: &Value) -> bool {
    let statuses = operation.get("responses").and_then(Value::as_object);
    let has = |class: char| {
        statuses.is_some_and(|statuses| statuses.keys().any(|status| status.starts_with(class)))
    };
    has('3') && !has('2')
}
