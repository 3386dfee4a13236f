//! The contract of a system: its OpenAPI 3.1 document, made from what is mounted.

use std::collections::BTreeMap;

use utoipa::openapi::extensions::ExtensionsBuilder;
use utoipa::openapi::{Components, OpenApi, RefOr, Response};

use crate::outcome::{Row, Schemas, by_status, response};
use crate::system::System;

/// A system's document, with what a reader of the document alone could not find wrong in it.
#[derive(Clone, Debug)]
pub struct Contract {
    /// The system that it describes.
    pub system: System,
    /// The document, with the real system's servers.
    pub document: OpenApi,
    /// Names of components that two different types claimed; the document has only one of them.
    pub clashes: Vec<String>,
}

impl Contract {
    /// Completes `document`, which has its operations, with the components that they refer to and
    /// with the answers that no operation gives: those stand under `components/responses`, and
    /// `x-outside-operations` says which of them meets which status.
    pub(crate) fn new(
        system: System,
        mut document: OpenApi,
        unrouted: &[Row],
        schemas: Schemas,
    ) -> Self {
        let (named, clashes) = schemas.into_parts();
        let mut components = document.components.take().unwrap_or_else(Components::new);
        components.schemas.extend(named);
        let (outside, responses) = outside_operations(unrouted);
        components.responses.extend(responses);
        document.components = Some(components);
        let outside = ExtensionsBuilder::new().add("x-outside-operations", outside).build();
        document.extensions.get_or_insert_default().merge(outside);
        Self { system, document, clashes }
    }
}

fn outside_operations(
    rows: &[Row],
) -> (serde_json::Map<String, serde_json::Value>, BTreeMap<String, RefOr<Response>>) {
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
