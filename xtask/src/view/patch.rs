//! Merge patches are three-valued: a field is left alone, set, or cleared.

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};

use super::relax::accept_any_length;
use super::schema::each;
use crate::document::{operations, schema_name, text};

const JSON: &str = "application/json";
const MERGE_PATCH: &str = "application/merge-patch+json";

/// Keywords that say how a property is described, not which values it has.
const ANNOTATIONS: [&str; 6] =
    ["title", "description", "example", "deprecated", "readOnly", "writeOnly"];

/// The names of the schemas that are bodies of merge patches, and of nothing else: where plain JSON
/// will do as well, that is what is sent.
pub(super) fn bodies(document: &Value) -> BTreeSet<String> {
    let operations = operations(document);
    let contents = operations.iter().filter_map(|operation| {
        let content = operation.body.get("requestBody")?.get("content")?;
        let is_plain = content.get(JSON).is_some();
        content.get(MERGE_PATCH).filter(|_| !is_plain)?.get("schema")
    });
    contents.filter_map(schema_name).map(str::to_owned).collect()
}

/// Gives every property of a merge patch the type `Option<Patch<T>>`.
///
/// typify makes an `Option<T>` of a property that may be null and may be absent, so that null
/// cannot be sent. `Patch` is the SDK's own type: `Set(T)`, or `Clear` for null. A map has no such
/// trouble: its values are `Option<T>`.
pub(super) fn make_three_valued(
    document: &mut Value,
    patches: &BTreeSet<String>,
    answered: &BTreeSet<String>,
) -> Result<()> {
    for name in patches {
        let schema = document.pointer_mut("/components/schemas").and_then(|all| all.get_mut(name));
        let schema = schema.with_context(|| format!("there is no schema {name}"))?;
        let Some(Value::Object(properties)) = schema.get_mut("properties") else {
            continue;
        };
        if answered.contains(name) {
            bail!("{name} is a merge patch and part of a response, which cannot be one Rust type");
        }
        for (key, property) in properties {
            *property =
                patched(property).with_context(|| format!("{key} of the merge patch {name}"))?;
        }
    }
    Ok(())
}

/// The property whose type is a patch of what `property` describes.
fn patched(property: &Value) -> Result<Value> {
    let mut inner = property.clone();
    each(&mut inner, &mut forget_constraints);
    let members = inner.as_object_mut().context("it is not a schema")?;
    members.remove("nullable");
    members.retain(|keyword, _| !ANNOTATIONS.contains(&keyword.as_str()));
    let set_to = only_inherited(members).unwrap_or(inner);
    refuse_unnamed(&set_to)?;
    let mut patched = Map::new();
    if let Some(description) = text(property, "description") {
        patched.insert("description".into(), json!(description));
    }
    let rust_type = json!({
        "crate": "emeritus",
        "version": "*",
        "path": "emeritus::Patch",
        "parameters": [set_to],
    });
    patched.insert("x-rust-type".into(), rust_type);
    Ok(Value::Object(patched))
}

/// typify panics at a parameter that has constraints and no name. The server checks them anyway,
/// and answers with the field that it does not like.
fn forget_constraints(schema: &mut Map<String, Value>) {
    schema.remove("enum");
    accept_any_length(schema);
}

/// The reference that a nullable reference was lowered to an `allOf` of.
fn only_inherited(members: &Map<String, Value>) -> Option<Value> {
    let all = members.get("allOf").filter(|_| members.len() == 1)?.as_array()?;
    all.first().filter(|_| all.len() == 1).cloned()
}

/// typify names a type after the place it stands at, and a parameter has no such name.
fn refuse_unnamed(schema: &Value) -> Result<()> {
    let kind = text(schema, "type");
    match kind {
        _ if schema_name(schema).is_some() => Ok(()),
        Some("string" | "integer" | "number" | "boolean") if schema.get("nullable").is_none() => {
            Ok(())
        }
        Some("array") => schema.get("items").map_or(Ok(()), refuse_unnamed),
        _ => bail!("it is neither a plain value nor a named schema, nor a list of those"),
    }
}
