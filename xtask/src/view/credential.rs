//! Where an operation reads the caller's token.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::document::{entries, text};

/// The credentials that go into the query: the name of the parameter, by the name of the scheme.
#[derive(Debug)]
pub(super) struct QuerySchemes(Vec<(String, String)>);

impl QuerySchemes {
    pub(super) fn of(document: &Value) -> Self {
        let components = document.get("components").unwrap_or(&Value::Null);
        let schemes = entries(components, "securitySchemes").filter_map(|(scheme, definition)| {
            let in_query = text(definition, "in") == Some("query");
            let parameter = text(definition, "name").filter(|_| in_query)?;
            Some((scheme.to_owned(), parameter.to_owned()))
        });
        Self(schemes.collect())
    }

    /// The parameter that carries the token, where an operation knows no other place for it. The
    /// transport shows tokens in a header wherever it can, since URLs end up in logs.
    pub(super) fn only_place(&self, operation: &Map<String, Value>) -> Option<String> {
        let security = operation.get("security").and_then(Value::as_array)?;
        let known = security.iter().filter_map(Value::as_object).flat_map(Map::keys);
        let known = known.map(String::as_str).collect::<BTreeSet<_>>();
        let mut parameters = known.iter().map(|scheme| self.parameter(scheme));
        let first = parameters.next()??;
        parameters.all(|other| other == Some(first)).then(|| first.to_owned())
    }

    fn parameter(&self, scheme: &str) -> Option<&str> {
        let found = self.0.iter().find(|(name, _)| name == scheme);
        found.map(|(_, parameter)| parameter.as_str())
    }
}
