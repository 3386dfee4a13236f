//! The schemas of a document, compiled when they are first needed.

use std::borrow::Cow;
use std::sync::OnceLock;

use jsonschema::error::ValidationErrorKind;
use jsonschema::{Draft, Registry, ValidationError, Validator};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::{Place, Violation};

/// A document in which schemas are looked up.
pub(super) struct Source {
    pub(super) document: &'static Value,
    registry: Result<Registry<'static>, String>,
}

/// Where the document stands among schemas. Nothing is ever fetched.
const ADDRESS: &str = "urn:emeritus:contract";

/// What a JSON Pointer may hold in a fragment as it is.
const POINTER: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'~').remove(b'_').remove(b'-');

impl Source {
    /// Keeps `document` for as long as the process lives, as the schemas that refer to it do.
    pub(super) fn new(mut document: Value) -> Self {
        bound(&mut document);
        let document: &'static Value = Box::leak(Box::new(document));
        let registry = Registry::new().draft(Draft::Draft202012).add(ADDRESS, document);
        let registry = registry.and_then(|registry| registry.prepare());
        Self { document, registry: registry.map_err(|error| error.to_string()) }
    }

    /// What stands at `pointer`, references followed.
    pub(super) fn at(&self, pointer: &str) -> &'static Value {
        self.resolve(self.document.pointer(pointer).unwrap_or(&Value::Null))
    }

    /// What `value` refers to, or `value` itself.
    pub(super) fn resolve(&self, value: &'static Value) -> &'static Value {
        let target = value["$ref"].as_str().and_then(|target| target.strip_prefix('#'));
        target.and_then(|target| self.document.pointer(target)).unwrap_or(value)
    }

    fn compile(&self, pointer: &str) -> Result<Validator, String> {
        let registry = self.registry.as_ref().map_err(Clone::clone)?;
        let fragment = utf8_percent_encode(pointer, POINTER);
        let schema = json!({ "$ref": format!("{ADDRESS}#{fragment}") });
        let options = jsonschema::options().with_draft(Draft::Draft202012).with_registry(registry);
        options
            .should_validate_formats(true)
            .offline()
            .build(&schema)
            .map_err(|error| error.to_string())
    }
}

/// Gives integers the bounds that their formats say they have: JSON Schema looks at the formats of
/// texts alone.
fn bound(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(bound),
        Value::Object(members) => {
            let bounds = members.get("format").and_then(Value::as_str).and_then(bounds);
            if let Some((least, most)) = bounds {
                members.entry("minimum").or_insert(least);
                members.entry("maximum").or_insert(most);
            }
            members.values_mut().for_each(bound);
        }
        _ => {}
    }
}

fn bounds(format: &str) -> Option<(Value, Value)> {
    Some(match format {
        "uint8" => (0.into(), u8::MAX.into()),
        "uint16" => (0.into(), u16::MAX.into()),
        "uint32" => (0.into(), u32::MAX.into()),
        "uint64" => (0.into(), u64::MAX.into()),
        "int8" => (i8::MIN.into(), i8::MAX.into()),
        "int16" => (i16::MIN.into(), i16::MAX.into()),
        "int32" => (i32::MIN.into(), i32::MAX.into()),
        "int64" => (i64::MIN.into(), i64::MAX.into()),
        _ => return None,
    })
}

/// A schema, by its place in the document.
pub(super) struct Schema {
    pointer: String,
    validator: OnceLock<Result<Validator, String>>,
}

impl Schema {
    pub(super) fn new(pointer: String) -> Self {
        Self { pointer, validator: OnceLock::new() }
    }

    /// The schema itself, references followed.
    pub(super) fn value(&self, source: &Source) -> &'static Value {
        source.at(&self.pointer)
    }

    /// Adds what is wrong with `value`, which stands at `pointer` of `place`.
    pub(super) fn check(
        &self,
        source: &Source,
        value: &Value,
        (place, pointer): (Place, &str),
        found: &mut Vec<Violation>,
    ) {
        match self.validator.get_or_init(|| source.compile(&self.pointer)) {
            Ok(validator) => found.extend(validator.iter_errors(value).map(|error| {
                let error = telling(&error);
                let within = format!("{pointer}{}", error.instance_path());
                Violation::new(place, within, error.masked().to_string())
            })),
            Err(error) => {
                let problem = format!("its schema {} cannot be used: {error}", self.pointer);
                found.push(Violation::new(place, pointer, problem));
            }
        }
    }

    /// Whether `value` fits.
    pub(super) fn admits(&self, source: &Source, value: &Value) -> bool {
        let validator = self.validator.get_or_init(|| source.compile(&self.pointer));
        validator.as_ref().is_ok_and(|validator| validator.is_valid(value))
    }
}

/// Of an error that says no more than that no choice fits, the one that came furthest.
fn telling<'a>(error: &'a ValidationError<'a>) -> &'a ValidationError<'a> {
    let (ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context }) =
        error.kind()
    else {
        return error;
    };
    let nested = context.iter().flatten().map(telling);
    let depth = |error: &ValidationError<'_>| error.instance_path().as_str().len();
    nested
        .filter(|nested| depth(nested) > depth(error))
        .max_by_key(|nested| depth(nested))
        .unwrap_or(error)
}

/// The name of a member, as a part of a JSON Pointer.
pub(super) fn escape(name: &str) -> Cow<'_, str> {
    if name.contains(['~', '/']) {
        name.replace('~', "~0").replace('/', "~1").into()
    } else {
        name.into()
    }
}
