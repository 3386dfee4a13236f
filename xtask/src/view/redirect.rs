//! Operations that only say where else to go.

use serde_json::Value;

use crate::document::remove_operations;

/// Removes the operations that redirect and never succeed.
///
/// The SDK's clients follow no redirects, so that credentials stay with the system that they are for:
/// what progenitor makes of such an operation could only fail. Whoever follows one does so by hand.
pub(super) fn leave_to_hand(document: &mut Value) {
    remove_operations(document, only_redirects);
}

fn only_redirects(operation: &Value) -> bool {
    let statuses = operation.get("responses").and_then(Value::as_object);
    let has = |class: char| {
        statuses.is_some_and(|statuses| statuses.keys().any(|status| status.starts_with(class)))
    };
    has('3') && !has('2')
}
