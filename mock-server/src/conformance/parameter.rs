//! Parameters, which come as text and have types in the contract.

use http::HeaderMap;
use serde_json::{Number, Value};

use super::schema::{Schema, Source, escape};
use super::{Place, Violation};

/// A parameter, a header or a field of a form.
pub(super) struct Parameter {
    pub(super) name: String,
    pub(super) place: Place,
    required: bool,
    kinds: Kinds,
    schema: Schema,
}

/// What a text can stand for.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Kinds {
    text: bool,
    number: bool,
    boolean: bool,
    pub(super) list: bool,
    object: bool,
}

impl Parameter {
    /// The parameter that is declared at `pointer`; none where it is of a kind that is not checked
    /// (cookies, and objects, whose names are free).
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
        (!kinds.object).then(|| Self { name: name.to_owned(), place, required, kinds, schema })
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
            let items = values.iter().map(|value| Value::String((*value).to_owned()));
            Value::Array(items.collect())
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
        let values: Vec<_> = values.filter_map(|value| value.to_str().ok()).collect();
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
                "array" => self.list = true,
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
