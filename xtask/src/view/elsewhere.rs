//! Operations of other servers than the document's.

use serde_json::{Map, Value};

use crate::document::METHODS;

/// Removes the operations that have servers of their own, such as a storage to which answers link.
///
/// progenitor knows one base URL for a whole client, and the credentials that the transport would send
/// along are not for others. Whoever follows such a link does so by hand.
pub(super) fn leave_to_hand(document: &mut Value) {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    for item in paths.into_iter().flat_map(Map::values_mut).filter_map(Value::as_object_mut) {
        item.retain(|key, operation| {
            !METHODS.contains(&key.as_str()) || operation.get("servers").is_none()
        });
    }
}
