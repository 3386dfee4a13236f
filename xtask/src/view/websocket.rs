//! Connections that speak WebSocket from the answer on.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::reach;
use crate::document::METHODS;

/// Removes the operations that are answered 101, and returns the names of the schemas that their
/// frames are made of.
///
/// progenitor would wait for a body. Those that the SDK offers are written by hand, next to the
/// generated clients and over the same transport; the types of their frames are still generated.
pub(super) fn leave_to_hand(document: &mut Value) -> BTreeSet<String> {
    let original = document.clone();
    let mut frames = BTreeSet::new();
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    for item in paths.into_iter().flat_map(Map::values_mut).filter_map(Value::as_object_mut) {
        item.retain(|key, operation| {
            let is_left = METHODS.contains(&key.as_str()) && switches(operation);
            if is_left {
                reach::successes(&original, operation, &mut frames);
            }
            !is_left
        });
    }
    frames
}

fn switches(operation: &Value) -> bool {
    operation.pointer("/responses/101").is_some()
}
