//! Reading an OpenAPI document as JSON: its operations, its references, its pointers.

use serde_json::{Map, Value};

/// The keys of a path item that hold an operation.
pub(crate) const METHODS: [&str; 8] =
    ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// An operation with the place it was found at.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Operation<'a> {
    pub(crate) path: &'a str,
    pub(crate) method: &'a str,
    pub(crate) item: &'a Value,
    pub(crate) body: &'a Value,
}

impl<'a> Operation<'a> {
    /// The operation id, where there is one.
    pub(crate) fn id(&self) -> Option<&'a str> {
        self.body.get("operationId")?.as_str().filter(|id| !id.is_empty())
    }

    /// How a message names the operation.
    pub(crate) fn name(&self) -> String {
        let route = format!("{} {}", self.method.to_uppercase(), self.path);
        self.id().map_or(route.clone(), |id| format!("{id} ({route})"))
    }

    /// Where the operation stands in its document.
    pub(crate) fn pointer(&self) -> String {
        join(&join("/paths", self.path), self.method)
    }

    /// Its own parameters and those of its path item, references followed.
    pub(crate) fn parameters(&self, document: &'a Value) -> Vec<&'a Value> {
        [self.item, self.body]
            .into_iter()
            .flat_map(|holder| list(holder, "parameters"))
            .map(|parameter| resolve(document, parameter))
            .collect()
    }
}

/// Every operation of a document.
pub(crate) fn operations(document: &Value) -> Vec<Operation<'_>> {
    let items = entries(document, "paths");
    items.flat_map(|(path, item)| path_operations(path, item)).collect()
}

fn path_operations<'a>(path: &'a str, item: &'a Value) -> impl Iterator<Item = Operation<'a>> {
    METHODS.into_iter().filter_map(move |method| {
        let body = item.get(method)?;
        Some(Operation { path, method, item, body })
    })
}

/// Every operation object of a document, to be changed in place.
pub(crate) fn operations_mut(
    document: &mut Value,
) -> impl Iterator<Item = &mut Map<String, Value>> {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    let items = paths.into_iter().flat_map(Map::values_mut).filter_map(Value::as_object_mut);
    items
        .flat_map(|item| item.iter_mut().filter(|(key, _)| METHODS.contains(&key.as_str())))
        .filter_map(|(_, operation)| operation.as_object_mut())
}

/// Removes the operations that `leaves` picks.
pub(crate) fn remove_operations(document: &mut Value, mut leaves: impl FnMut(&Value) -> bool) {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    for item in paths.into_iter().flat_map(Map::values_mut).filter_map(Value::as_object_mut) {
        item.retain(|key, operation| !METHODS.contains(&key.as_str()) || !leaves(operation));
    }
}

/// The members of the object under `key`; none where there is no object.
pub(crate) fn entries<'a>(
    value: &'a Value,
    key: &str,
) -> impl Iterator<Item = (&'a str, &'a Value)> {
    let object = value.get(key).and_then(Value::as_object);
    object.into_iter().flatten().map(|(name, member)| (name.as_str(), member))
}

/// What a schema is a choice of; nothing where it is none.
pub(crate) fn choices(schema: &Value) -> &[Value] {
    match list(schema, "anyOf") {
        [] => list(schema, "oneOf"),
        choices => choices,
    }
}

/// The elements of the array under `key`; none where there is no array.
pub(crate) fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The text under `key`, blank counting as none.
pub(crate) fn text<'a>(value: &'a Value, key: &str) -> Option<&'a str> {
    value.get(key)?.as_str().filter(|text| !text.trim().is_empty())
}

/// The target of a `$ref`, where `value` is one.
pub(crate) fn reference(value: &Value) -> Option<&str> {
    value.get("$ref")?.as_str()
}

/// The name of the schema component that `value` refers to.
pub(crate) fn schema_name(value: &Value) -> Option<&str> {
    schema_component(reference(value)?)
}

/// The name of the schema component that a `$ref` points to.
pub(crate) fn schema_component(target: &str) -> Option<&str> {
    target.strip_prefix("#/components/schemas/")
}

/// What `value` refers to, or `value` itself. A dangling reference is returned as it stands.
pub(crate) fn resolve<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    let target = reference(value).and_then(|target| document.pointer(target.strip_prefix('#')?));
    target.unwrap_or(value)
}

/// A value of what `holder`, a parameter or a media type, describes: the first example of its own, or
/// else of its schema.
pub(crate) fn example<'a>(document: &'a Value, holder: &'a Value) -> Option<&'a Value> {
    let named = || entries(holder, "examples").find_map(|(_, example)| example.get("value"));
    let schema = || resolve(document, holder.get("schema").unwrap_or(&Value::Null));
    let choice = || choices(schema()).first().map(|choice| resolve(document, choice));
    let first =
        |schema: &'a Value| schema.get("example").or_else(|| list(schema, "examples").first());
    holder.get("example").or_else(named).or_else(|| first(schema())).or_else(|| first(choice()?))
}

/// The JSON pointer of the member `key` of what stands at `pointer`.
pub(crate) fn join(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}

/// Calls `visit` for `value` and everything in it, with its JSON pointer.
pub(crate) fn walk<'a>(value: &'a Value, pointer: &str, visit: &mut dyn FnMut(&str, &'a Value)) {
    visit(pointer, value);
    match value {
        Value::Object(members) => {
            members.iter().for_each(|(key, member)| walk(member, &join(pointer, key), visit));
        }
        Value::Array(elements) => {
            elements.iter().enumerate().for_each(|(index, element)| {
                walk(element, &format!("{pointer}/{index}"), visit);
            });
        }
        _ => {}
    }
}

/// Calls `change` for every object in `value`, innermost first.
pub(crate) fn walk_mut(value: &mut Value, change: &mut dyn FnMut(&mut Map<String, Value>)) {
    match value {
        Value::Object(members) => {
            members.values_mut().for_each(|member| walk_mut(member, change));
            change(members);
        }
        Value::Array(elements) => elements.iter_mut().for_each(|element| walk_mut(element, change)),
        _ => {}
    }
}

/// The same value with the members of every object in alphabetical order.
///
/// Whether `serde_json` keeps the order of insertion depends on the features that the rest of the
/// build asks for; what is generated must not.
pub(crate) fn sorted(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let mut members = members.into_iter().collect::<Vec<_>>();
            members.sort_by(|(left, _), (right, _)| left.cmp(right));
            members.into_iter().map(|(key, member)| (key, sorted(member))).collect()
        }
        Value::Array(elements) => elements.into_iter().map(sorted).collect(),
        scalar => scalar,
    }
}
