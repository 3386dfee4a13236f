//! Objects of the API of which a scenario may leave out more than the API does.

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::{DeserializeOwned, Error};
use serde_json::{Map, Value};

/// Reads an object of the API in which `defaults` stand for what is left out.
pub(super) fn read<T: DeserializeOwned, E: Error>(
    mut given: Map<String, Value>,
    defaults: &Value,
) -> Result<T, E> {
    for (name, value) in defaults.as_object().into_iter().flatten() {
        given.entry(name.clone()).or_insert_with(|| value.clone());
    }
    serde_json::from_value(Value::Object(given)).map_err(E::custom)
}

/// The schema of an object of the API in which what `defaults` have may be left out.
pub(super) fn schema<T: JsonSchema>(generator: &mut SchemaGenerator, defaults: &Value) -> Schema {
    let mut schema = T::json_schema(generator);
    let is_needed = |name: &Value| name.as_str().is_none_or(|name| defaults.get(name).is_none());
    if let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) {
        required.retain(is_needed);
    }
    schema
}
