//! Parameters, which come as text and have types in the contract.

use std::borrow::Cow;

use http::HeaderMap;
use serde_json::{Number, Value};

use super::form;
use super::schema::{Schema, Source, escape};
use super::{Place, Violation};
use crate::query::QueryDict;

/// A parameter, a header or a field of a form.
pub(super) struct Parameter {
    pub(super) name: String,
    pub(super) place: Place,
    required: bool,
    kinds: Kinds,
    schema: Schema,
    /// Of one that stands for others of free names: which names those may be.
    names: Option<Schema>,
}

/// What a text can stand for; for a list, each of those that it is sent.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Kinds {
    text: bool,
    number: bool,
    boolean: bool,
    pub(super) list: bool,
    pub(super) object: bool,
}

impl Parameter {
    /// The parameter that is declared at `pointer`; none where it is of a kind that is not checked
    /// (cookies, and objects outside of the query), of which no contract has any.
    pub(super) fn new(source: &Source, pointer: &str) -> Option<Self> {
        let declared = source.at(pointer);
        let place = match declared["in"].as_str()? {
            "path" => Place::Path,
            "query" => Place::Query,
            "header" => Place::RequestHeader,
            _ => return None,
        };
        Self::named(source, pointer, declared["name"].as_str()?, place)
    }

    /// The parameter or header `name` that is declared at `pointer`.
    pub(super) fn named(source: &Source, pointer: &str, name: &str, place: Place) -> Option<Self> {
        let declared = source.at(pointer);
        let schema = Schema::new(format!("{pointer}/schema"));
        let kinds = Kinds::of(source, schema.value(source));
        let required = declared["required"] == true;
        let names = schema.value(source).get("propertyNames");
        let names = names.map(|_| Schema::new(format!("{pointer}/schema/propertyNames")));
        (!kinds.object || place == Place::Query).then(|| Self {
            name: name.to_owned(),
            place,
            required,
            kinds,
            schema,
            names,
        })
    }

    /// Adds what is wrong with it in `query`, where `parameters` are all that it may have. What is
    /// none of them says nothing: the systems ignore it.
    pub(super) fn check_query(
        &self,
        source: &Source,
        query: &QueryDict,
        parameters: &[Self],
        found: &mut Vec<Violation>,
    ) {
        let pairs = query.pairs().iter().map(|(name, value)| (name.as_str(), value.as_str()));
        if self.kinds.object {
            let of_another = |name: &str| parameters.iter().any(|it| it.is_query(name));
            let own = pairs.filter(|(name, _)| !of_another(name) && self.has(source, name));
            return self.check_members(source, own.collect(), found);
        }
        let values: Vec<_> = pairs.filter(|(name, _)| *name == self.name).map(|it| it.1).collect();
        self.check(source, &values, found);
    }

    fn is_query(&self, name: &str) -> bool {
        self.place == Place::Query && !self.kinds.object && self.name == name
    }

    /// Whether `name` is one of the free names that this stands for.
    fn has(&self, source: &Source, name: &str) -> bool {
        let schema = self.schema.value(source);
        match &self.names {
            Some(names) => names.admits(source, &name.into()),
            None => {
                schema["additionalProperties"] != false || schema["properties"].get(name).is_some()
            }
        }
    }

    /// Each member of an object is a parameter of its own, by its name.
    fn check_members(&self, source: &Source, pairs: Vec<(&str, &str)>, found: &mut Vec<Violation>) {
        if !pairs.is_empty() || self.required {
            let value = form::object(source, self.schema.value(source), pairs);
            self.schema.check(source, &value, (self.place, ""), found);
        }
    }

    /// Adds what is wrong with the values that were sent for it.
    pub(super) fn check(&self, source: &Source, values: &[&str], found: &mut Vec<Violation>) {
        let pointer = format!("/{}", escape(&self.name));
        let Some(last) = values.last() else {
            if self.required {
                found.push(Violation::new(self.place, pointer, "it is missing"));
            }
            return;
        };
        let value = if self.kinds.list {
            Value::Array(values.iter().map(|value| self.kinds.read(value, |_| true)).collect())
        } else {
            self.kinds.read(last, |value| self.schema.admits(source, value))
        };
        self.schema.check(source, &value, (self.place, &pointer), found);
    }

    /// Adds what is wrong with it among `headers`.
    pub(super) fn check_header(
        &self,
        source: &Source,
        headers: &HeaderMap,
        found: &mut Vec<Violation>,
    ) {
        let values = headers.get_all(&self.name).into_iter();
        let values: Vec<_> = values.map(|it| String::from_utf8_lossy(it.as_bytes())).collect();
        let values: Vec<_> = values.iter().map(Cow::as_ref).collect();
        self.check(source, &values, found);
    }
}

impl Kinds {
    /// What `schema` admits.
    pub(super) fn of(source: &Source, schema: &'static Value) -> Self {
        let mut kinds = Self::default();
        kinds.add(source, schema, 4);
        kinds
    }

    fn add(&mut self, source: &Source, schema: &'static Value, depth: usize) {
        let Some(depth) = depth.checked_sub(1) else { return };
        let schema = source.resolve(schema);
        let types = match &schema["type"] {
            Value::Array(types) => types.as_slice(),
            one => std::slice::from_ref(one),
        };
        for kind in types.iter().filter_map(Value::as_str) {
            match kind {
                "string" => self.text = true,
                "integer" | "number" => self.number = true,
                "boolean" => self.boolean = true,
                "array" => {
                    self.list = true;
                    self.add(source, &schema["items"], depth);
                }
                "object" => self.object = true,
                _ => {}
            }
        }
        for choices in ["anyOf", "oneOf", "allOf"] {
            for choice in schema[choices].as_array().into_iter().flatten() {
                self.add(source, choice, depth);
            }
        }
    }

    /// What `text` stands for: the first of its readings that `fits`, or else the likeliest.
    pub(super) fn read(self, text: &str, fits: impl Fn(&Value) -> bool) -> Value {
        let number = || text.parse::<Number>().ok().map(Value::Number);
        let boolean = || match text {
            "true" | "True" => Some(Value::Bool(true)),
            "false" | "False" => Some(Value::Bool(false)),
            _ => None,
        };
        let readings = [
            self.number.then(number).flatten(),
            self.boolean.then(boolean).flatten(),
            Some(Value::String(text.to_owned())),
        ];
        let mut readings: Vec<_> = readings.into_iter().flatten().collect();
        let fitting = readings.iter().position(fits);
        readings.swap_remove(fitting.unwrap_or(0))
    }
}
