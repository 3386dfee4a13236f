//! Schemas, where most of the difference between 3.1 and 3.0 lies.
//!
//! Each keyword that 3.0 lacks, or reads otherwise, has a function that rewrites it; they run in
//! the order of [`lower`], each on what the ones before it left.

use serde_json::{Map, Value, json};

use super::{Refusal, is_extension};
use crate::document::join;

type Members = Map<String, Value>;

/// Keywords that mean the same in both versions, and hold no schema.
const SAME: [&str; 26] = [
    "title",
    "description",
    "type",
    "enum",
    "default",
    "example",
    "format",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "required",
    "minProperties",
    "maxProperties",
    "readOnly",
    "writeOnly",
    "deprecated",
    "discriminator",
    "externalDocs",
];

/// Keywords that hold a schema, a list of schemas, or schemas by name.
const ONE_SCHEMA: [&str; 3] = ["items", "additionalProperties", "not"];
const SEVERAL_SCHEMAS: [&str; 3] = ["allOf", "anyOf", "oneOf"];
const NAMED_SCHEMAS: [&str; 1] = ["properties"];

/// Keywords that may stand beside a reference and add nothing to it.
const IDLE_BESIDE_REFERENCE: [&str; 3] = ["title", "example", "examples"];

/// Keywords that 3.0 lacks and progenitor would not read.
const DROPPED: [&str; 2] = ["propertyNames", "$comment"];

/// How 3.0 says that a schema accepts null.
const NULLABLE: &str = "nullable";

pub(super) fn lower(schema: &Value, pointer: &str) -> Result<Value, Refusal> {
    let members = match schema {
        Value::Bool(true) => Members::new(),
        Value::Object(members) => members.clone(),
        _ => {
            return Err(Refusal::new(pointer, "this schema", "nothing would satisfy it"));
        }
    };
    let mut members = members.into_iter().filter(|(key, _)| !is_extension(key)).collect();
    if let Some(reference) = bare_reference(&members) {
        return Ok(reference);
    }
    if members.contains_key(NULLABLE) {
        return Err(Refusal::new(pointer, NULLABLE, "3.1 says so with a type"));
    }
    DROPPED.iter().for_each(|keyword| drop(members.remove(*keyword)));
    tuple(&mut members, pointer)?;
    constant(&mut members);
    binary(&mut members, pointer)?;
    unsigned(&mut members);
    exclusive_bound(&mut members, "exclusiveMinimum", "minimum", f64::ge);
    exclusive_bound(&mut members, "exclusiveMaximum", "maximum", f64::le);
    types(&mut members, pointer)?;
    null_choice(&mut members, "oneOf");
    null_choice(&mut members, "anyOf");
    examples(&mut members);
    described_reference(&mut members, pointer)?;
    known(members, pointer)
}

/// A reference, alone or with siblings that say nothing about it.
fn bare_reference(members: &Members) -> Option<Value> {
    let target = members.get("$ref")?;
    let idle =
        |key: &str| key == "$ref" || IDLE_BESIDE_REFERENCE.contains(&key) || DROPPED.contains(&key);
    members.keys().all(|key| idle(key)).then(|| json!({ "$ref": target }))
}

/// 3.0 ignores what stands beside a `$ref`, so the reference moves into an `allOf`.
fn described_reference(members: &mut Members, pointer: &str) -> Result<(), Refusal> {
    let Some(target) = members.remove("$ref") else {
        return Ok(());
    };
    let inherited = json!({ "$ref": target });
    match members.entry("allOf").or_insert_with(|| json!([])) {
        Value::Array(all) => all.insert(0, inherited),
        _ => return Err(Refusal::new(pointer, "allOf", "it is not a list")),
    }
    Ok(())
}

/// `prefixItems` with `items: false`: a list of that length of any of those items.
fn tuple(members: &mut Members, pointer: &str) -> Result<(), Refusal> {
    let Some(prefix) = members.remove("prefixItems") else {
        return Ok(());
    };
    let (Value::Array(prefix), Some(Value::Bool(false))) = (prefix, members.remove("items")) else {
        return Err(Refusal::new(pointer, "prefixItems", "only a closed tuple has a fixed length"));
    };
    let length = prefix.len();
    let mut distinct = Vec::new();
    for item in prefix {
        if !distinct.contains(&item) {
            distinct.push(item);
        }
    }
    members.insert("items".into(), json!({ "anyOf": distinct }));
    members.insert("minItems".into(), json!(length));
    members.insert("maxItems".into(), json!(length));
    Ok(())
}

/// `const` is an enum of one value.
fn constant(members: &mut Members) {
    let Some(value) = members.remove("const") else {
        return;
    };
    if let Some(name) = type_of(&value) {
        members.entry("type").or_insert_with(|| json!(name));
    }
    members.insert("enum".into(), json!([value]));
}

fn type_of(value: &Value) -> Option<&'static str> {
    match value {
        Value::Bool(_) => Some("boolean"),
        Value::Number(number) if number.is_f64() => Some("number"),
        Value::Number(_) => Some("integer"),
        Value::String(_) => Some("string"),
        Value::Null => Some("null"),
        Value::Array(_) | Value::Object(_) => None,
    }
}

/// A list of examples becomes its first.
fn examples(members: &mut Members) {
    let Some(Value::Array(examples)) = members.remove("examples") else {
        return;
    };
    if let Some(first) = examples.into_iter().next() {
        members.entry("example").or_insert(first);
    }
}

/// A string that is not text has a format in 3.0, and keywords of its own in 3.1.
fn binary(members: &mut Members, pointer: &str) -> Result<(), Refusal> {
    let media_type = members.remove("contentMediaType");
    let format = match members.remove("contentEncoding").as_ref().and_then(Value::as_str) {
        None if media_type.is_none() => return Ok(()),
        None => "binary",
        Some("base64") => "byte",
        Some(_) => {
            return Err(Refusal::new(pointer, "contentEncoding", "3.0 has base64 only"));
        }
    };
    members.entry("format").or_insert_with(|| json!(format));
    Ok(())
}

/// utoipa spells the formats of unsigned integers with a hyphen that nobody else writes.
fn unsigned(members: &mut Members) {
    if let Some(Value::String(format)) = members.get_mut("format")
        && let Some(bits) = format.strip_prefix("u-int")
    {
        *format = format!("uint{bits}");
    }
}

/// A bound that excludes itself is a number in 3.1, and a flag beside the bound in 3.0.
fn exclusive_bound(
    members: &mut Members,
    exclusive: &str,
    inclusive: &str,
    tighter: fn(&f64, &f64) -> bool,
) {
    let Some(bound) = members.remove(exclusive) else {
        return;
    };
    let of = |value: &Value| value.as_f64();
    let other = members.get(inclusive).and_then(of);
    let binds = match (of(&bound), other) {
        (Some(bound), Some(other)) => tighter(&bound, &other),
        _ => true,
    };
    if binds {
        members.insert(inclusive.into(), bound);
        members.insert(exclusive.into(), json!(true));
    }
}

/// A list of types becomes one type, nullable if null is listed; of several, a choice.
fn types(members: &mut Members, pointer: &str) -> Result<(), Refusal> {
    let mut names = match members.remove("type") {
        None => return Ok(()),
        Some(Value::Array(names)) => names,
        Some(name) => vec![name],
    };
    let listed = names.len();
    names.retain(|name| name != "null");
    if names.len() < listed {
        members.insert(NULLABLE.into(), json!(true));
    }
    match <[Value; 1]>::try_from(names) {
        Ok([name]) => drop(members.insert("type".into(), name)),
        // Null alone: 3.0 has no such type, but a list of values may consist of it.
        Err(names) if names.is_empty() => drop(members.insert("enum".into(), json!([null]))),
        Err(names) => return type_choice(members, &names, pointer),
    }
    Ok(())
}

fn type_choice(members: &mut Members, names: &[Value], pointer: &str) -> Result<(), Refusal> {
    let annotations = ["title", "description", "default", "example", "deprecated", NULLABLE];
    if let Some(keyword) = members.keys().find(|key| !annotations.contains(&key.as_str())) {
        return Err(Refusal::new(pointer, keyword, "it stands beside several types"));
    }
    let choice = names.iter().map(|name| json!({ "type": name })).collect::<Value>();
    members.insert("anyOf".into(), choice);
    Ok(())
}

/// A choice between null and something else is that something, nullable.
///
/// utoipa describes an optional field beside the reference in the choice, so what stands there is
/// said of the whole.
fn null_choice(members: &mut Members, keyword: &str) {
    let Some(Value::Array(choices)) = members.get_mut(keyword) else {
        return;
    };
    let offered = choices.len();
    choices.retain(|choice| choice.get("type") != Some(&json!("null")));
    if choices.len() == offered {
        return;
    }
    let only = (choices.len() == 1).then(|| choices.remove(0));
    members.insert(NULLABLE.into(), json!(true));
    let Some(only) = only else { return };
    members.remove(keyword);
    match only {
        Value::Object(referred) if referred.contains_key("$ref") => {
            for (key, member) in referred.into_iter().filter(|(key, _)| !is_extension(key)) {
                members.entry(key).or_insert(member);
            }
        }
        only => drop(members.insert("allOf".into(), json!([only]))),
    }
}

/// Lowers the schemas within, and refuses what is left unknown.
fn known(members: Members, pointer: &str) -> Result<Value, Refusal> {
    let lowered = members.into_iter().map(|(key, member)| {
        let member = keyword(&key, &member, pointer)?;
        Ok((key, member))
    });
    lowered.collect()
}

fn keyword(key: &str, member: &Value, pointer: &str) -> Result<Value, Refusal> {
    let within = join(pointer, key);
    match member {
        _ if SAME.contains(&key) || key == NULLABLE => Ok(member.clone()),
        Value::Bool(_) if key == "additionalProperties" => Ok(member.clone()),
        _ if ONE_SCHEMA.contains(&key) => lower(member, &within),
        Value::Array(schemas) if SEVERAL_SCHEMAS.contains(&key) => {
            let lowered = schemas.iter().enumerate();
            lowered.map(|(index, schema)| lower(schema, &format!("{within}/{index}"))).collect()
        }
        Value::Object(schemas) if NAMED_SCHEMAS.contains(&key) => {
            let lowered = schemas.iter();
            lowered
                .map(|(name, schema)| Ok((name.clone(), lower(schema, &join(&within, name))?)))
                .collect()
        }
        _ => Err(Refusal::new(pointer, key, "3.0 has no such keyword")),
    }
}
