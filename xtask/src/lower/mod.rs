//! From OpenAPI 3.1 to 3.0.3, the only version that progenitor reads.
//!
//! Lowering is total or it refuses: every place in a document has a list of the keys it may have,
//! and a key that is on no list is an error that says where it stands. Extensions (`x-…`) say
//! nothing to progenitor and are dropped.

mod schema;
mod shape;
mod tagged;

use serde_json::{Map, Value, json};
use thiserror::Error;

use crate::document::{join, reference};
use shape::{Fate, Shape};

/// A part of a document that 3.0 has no words for.
#[derive(Debug, Error, PartialEq, Eq)]
#[error("{keyword} at {pointer} cannot be lowered to OpenAPI 3.0: {reason}")]
pub(crate) struct Refusal {
    pub(crate) pointer: String,
    pub(crate) keyword: String,
    pub(crate) reason: &'static str,
}

impl Refusal {
    fn new(pointer: &str, keyword: &str, reason: &'static str) -> Self {
        Self { pointer: pointer.to_owned(), keyword: keyword.to_owned(), reason }
    }
}

/// The same document in OpenAPI 3.0.3.
pub(crate) fn lower(document: &Value) -> Result<Value, Refusal> {
    let mut lowered = place(Shape::Document, document, "")?;
    if let Some(members) = lowered.as_object_mut() {
        members.insert("openapi".into(), json!("3.0.3"));
    }
    tagged::flatten(&mut lowered);
    Ok(lowered)
}

/// Lowers whatever stands at `pointer`, knowing what it should be.
fn place(shape: Shape, value: &Value, pointer: &str) -> Result<Value, Refusal> {
    match (shape, value) {
        (Shape::Verbatim, value) => Ok(without_extensions(value)),
        (Shape::Schema, value) => schema::lower(value, pointer),
        (Shape::MapOf(shape), Value::Object(members)) => map(*shape, members, pointer),
        (Shape::ListOf(shape), Value::Array(elements)) => list(*shape, elements, pointer),
        (shape, Value::Object(members)) => object(shape, members, pointer),
        _ => Err(Refusal::new(pointer, "this value", "an object or a list should stand here")),
    }
}

fn map(shape: Shape, members: &Map<String, Value>, pointer: &str) -> Result<Value, Refusal> {
    let lowered = members
        .iter()
        .map(|(key, member)| Ok((key.clone(), place(shape, member, &join(pointer, key))?)));
    lowered.collect()
}

fn list(shape: Shape, elements: &[Value], pointer: &str) -> Result<Value, Refusal> {
    let lowered = elements.iter().enumerate();
    lowered.map(|(index, element)| place(shape, element, &format!("{pointer}/{index}"))).collect()
}

fn object(shape: Shape, members: &Map<String, Value>, pointer: &str) -> Result<Value, Refusal> {
    // Beside a reference 3.1 allows a summary and a description of its own; 3.0 reads neither.
    if let Some(target) = members.get("$ref").filter(|_| shape.may_be_reference()) {
        return Ok(json!({ "$ref": target }));
    }
    let mut lowered = Map::new();
    for (key, member) in members.iter().filter(|(key, _)| !is_extension(key)) {
        match shape.fate(key) {
            Fate::Keep(shape) => {
                lowered.insert(key.clone(), place(shape, member, &join(pointer, key))?);
            }
            Fate::Drop => {}
            Fate::Refuse(reason) => return Err(Refusal::new(pointer, key, reason)),
        }
    }
    // 3.0 requires a description where utoipa leaves out an empty one.
    if shape == Shape::Response {
        lowered.entry("description").or_insert_with(|| json!(""));
    }
    Ok(Value::Object(lowered))
}

fn is_extension(key: &str) -> bool {
    key.starts_with("x-")
}

/// Drops the extensions of an object whose members have the same meaning in both versions.
fn without_extensions(value: &Value) -> Value {
    match value {
        Value::Object(members) if reference(value).is_none() => {
            let kept = members.iter().filter(|(key, _)| !is_extension(key));
            Value::Object(kept.map(|(key, member)| (key.clone(), member.clone())).collect())
        }
        value => value.clone(),
    }
}

#[cfg(test)]
mod tests;
