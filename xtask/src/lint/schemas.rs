//! What every schema component must have.

use serde_json::Value;

use super::{Described, Problem, shared};
use crate::document::{entries, join, list, text};

pub(super) fn lint(document: &Value, clashes: &[String], problems: &mut Vec<Problem>) {
    for name in clashes {
        problems.push(Problem::SchemaNameClash { name: name.clone() });
    }
    for (name, schema) in shared(document, "schemas") {
        let pointer = join("/components/schemas", name);
        if !is_pascal(name) {
            problems.push(Problem::SchemaNameNotPascal { name: name.to_owned() });
        }
        if text(schema, "description").is_none() {
            let (what, pointer) = (Described::Schema, pointer.clone());
            problems.push(Problem::MissingDescription { what, pointer });
        }
        properties(schema, &pointer, problems);
    }
}

fn is_pascal(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric())
}

/// Every property needs a description, however deep it stands.
fn properties(schema: &Value, pointer: &str, problems: &mut Vec<Problem>) {
    let within = join(pointer, "properties");
    for (name, property) in entries(schema, "properties") {
        let pointer = join(&within, name);
        if !is_described(property) && !is_constant(property) {
            let (what, pointer) = (Described::Property, pointer.clone());
            problems.push(Problem::MissingDescription { what, pointer });
        }
        properties(property, &pointer, problems);
    }
    for keyword in ["items", "additionalProperties", "not"] {
        if let Some(inner) = schema.get(keyword) {
            properties(inner, &join(pointer, keyword), problems);
        }
    }
    for keyword in ["allOf", "anyOf", "oneOf", "prefixItems"] {
        for (index, inner) in list(schema, keyword).iter().enumerate() {
            properties(inner, &format!("{}/{index}", join(pointer, keyword)), problems);
        }
    }
}

/// utoipa describes an optional field beside the reference in the choice between it and null.
fn is_described(property: &Value) -> bool {
    let is_null = |choice: &&Value| text(choice, "type") == Some("null");
    let mut choices = list(property, "oneOf").iter().filter(|choice| !is_null(choice));
    let only = choices.next().filter(|_| choices.next().is_none());
    [Some(property), only].into_iter().flatten().any(|place| text(place, "description").is_some())
}

/// The tag of an enum's variant: it says all there is to say, and utoipa has no place for more.
fn is_constant(schema: &Value) -> bool {
    schema.get("const").is_some() || list(schema, "enum").len() == 1
}
