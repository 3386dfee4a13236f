//! Answers that are not successes.

use serde_json::{Map, Value};

/// Removes every response outside 2xx, and `default`.
///
/// progenitor wants one type for all of an operation's errors and panics otherwise, decodes them
/// as JSON only, and takes `default` for a success as well. The real systems answer with objects,
/// strings, HTML and nothing. The transport decodes them all, so the generated code must not.
pub(super) fn leave_to_transport(operation: &mut Map<String, Value>) {
    if let Some(Value::Object(responses)) = operation.get_mut("responses") {
        responses.retain(|status, _| status.starts_with('2'));
    }
}
