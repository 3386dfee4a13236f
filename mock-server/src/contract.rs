//! The contract of a system: its OpenAPI 3.1 document, made from what is mounted.

use std::collections::BTreeMap;

use serde_json::Value;
use utoipa::openapi::extensions::ExtensionsBuilder;
use utoipa::openapi::{OpenApi, RefOr, Response};

use crate::outcome::{Row, Schemas, by_status, response};

/// A system's document, with what a reader of the document alone could not find wrong in it.
#[derive(Clone, Debug)]
pub struct Contract {
    /// The name of the system that it describes.
    pub name: &'static str,
    /// The document, with the real system's servers.
    pub document: Value,
    /// Names of components that two different types claimed; the document has only one of them.
    pub clashes: Vec<String>,
}

impl Contract {
    /// Completes `document`, which has its operations, with the components that they refer to and
    /// with the answers that no operation gives: those stand under `components/responses`, and
    /// `x-outside-operations` says which of them meets which status.
    pub(crate) fn new(
        name: &'static str,
        mut document: OpenApi,
        unrouted: &[Row],
        schemas: Schemas,
    ) -> Self {
        let (named, clashes) = schemas.into_parts();
        let mut components = document.components.take().unwrap_or_default();
        components.schemas.extend(named);
        let (outside, responses) = outside_operations(unrouted);
        components.responses.extend(responses);
        document.components = Some(components);
        let outside = ExtensionsBuilder::new().add("x-outside-operations", outside).build();
        document.extensions.get_or_insert_default().merge(outside);
        let mut document = serde_json::to_value(document).unwrap_or_default();
        name_formats(&mut document);
        Self { name, document, clashes }
    }
}

/// Gives unsigned integers the formats of the OpenAPI format registry (`uint64`): utoipa writes
/// `u-int64`.
fn name_formats(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(name_formats),
        Value::Object(members) => {
            if let Some(Value::String(format)) = members.get_mut("format") {
                *format = format.replace("u-int", "uint");
            }
            members.values_mut().for_each(name_formats);
        }
        _ => {}
    }
}

fn outside_operations(
    rows: &[Row],
) -> (serde_json::Map<String, Value>, BTreeMap<String, RefOr<Response>>) {
    let mut outside = serde_json::Map::new();
    let mut responses = BTreeMap::new();
    for (status, rows) in by_status(rows) {
        let name = format!("Outside{status}");
        let reference = serde_json::json!({ "$ref": format!("#/components/responses/{name}") });
        outside.insert(status.to_string(), reference);
        responses.insert(name, RefOr::T(response(&rows)));
    }
    (outside, responses)
}
