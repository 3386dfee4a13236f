//! Operations of other servers than the document's.

use serde_json::Value;

use crate::document::remove_operations;

/// Removes the operations that have servers of their own, such as a storage to which answers link.
///
/// progenitor knows one base URL for a whole client, and the credentials that the transport would send
/// along are not for others. Whoever follows such a link does so by hand.
pub(super) fn leave_to_hand(document: &mut Value) {
    remove_operations(document, |operation| operation.get("servers").is_some());
}
