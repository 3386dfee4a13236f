//! What every operation must have.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Described, Problem, bodies, response};
use crate::contract::is_ours;
use crate::document::{
    Operation, entries, example, join, list, operations, reference, resolve, text,
};

/// Where the facts about an operation may come from.
const PROVENANCES: [&str; 4] = ["seed", "upstream", "measured", "assumed"];

/// The methods that promise that repeating a call does no harm (RFC 9110, section 9.2.2).
const IDEMPOTENT: [&str; 6] = ["get", "head", "options", "trace", "put", "delete"];

pub(super) fn lint(document: &Value, problems: &mut Vec<Problem>) {
    let operations = operations(document);
    for operation in &operations {
        identity(operation, problems);
        if !is_ours(document) {
            provenance(operation, problems);
        }
        idempotence(operation, problems);
        description(operation, problems);
        path_parameters(document, operation, problems);
        parameters(document, operation, problems);
        request(document, operation, problems);
        responses(document, operation, problems);
    }
    duplicates(&operations, problems);
}

fn identity(operation: &Operation<'_>, problems: &mut Vec<Problem>) {
    let name = operation.name();
    match operation.id() {
        None => problems.push(Problem::MissingOperationId { operation: name.clone() }),
        Some(id) if !is_snake(id) => {
            problems.push(Problem::OperationIdNotSnake { operation: name.clone() });
        }
        Some(_) => {}
    }
    if list(operation.body, "tags").is_empty() {
        problems.push(Problem::MissingTag { operation: name });
    }
}

/// Words of lower-case letters and digits with single underscores between them.
fn is_snake(id: &str) -> bool {
    let word = |word: &str| {
        !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
    };
    id.starts_with(|c: char| c.is_ascii_lowercase()) && id.split('_').all(word)
}

fn duplicates(operations: &[Operation<'_>], problems: &mut Vec<Problem>) {
    let mut seen = BTreeMap::new();
    for operation in operations {
        let Some(id) = operation.id() else { continue };
        if let Some(first) = seen.insert(id, operation.name()) {
            problems.push(Problem::DuplicateOperationId { first, second: operation.name() });
        }
    }
}

fn provenance(operation: &Operation<'_>, problems: &mut Vec<Problem>) {
    let name = operation.name();
    match operation.body.get("x-provenance") {
        None => problems.push(Problem::MissingProvenance { operation: name }),
        Some(Value::String(value)) if PROVENANCES.contains(&value.as_str()) => {}
        Some(value) => {
            let value = value.to_string();
            problems.push(Problem::UnknownProvenance { operation: name, value });
        }
    }
}

/// `x-idempotent: false` takes back what the method promises; nothing else is worth saying.
fn idempotence(operation: &Operation<'_>, problems: &mut Vec<Problem>) {
    let name = operation.name();
    match operation.body.get("x-idempotent") {
        None => {}
        Some(Value::Bool(false)) if IDEMPOTENT.contains(&operation.method) => {}
        Some(Value::Bool(false)) => {
            problems.push(Problem::NeedlessIdempotence { operation: name });
        }
        Some(value) => {
            let value = value.to_string();
            problems.push(Problem::UnknownIdempotence { operation: name, value });
        }
    }
}

fn description(operation: &Operation<'_>, problems: &mut Vec<Problem>) {
    if text(operation.body, "description").or(text(operation.body, "summary")).is_none() {
        let pointer = operation.pointer();
        problems.push(Problem::MissingDescription { what: Described::Operation, pointer });
    }
}

/// progenitor panics when the names in a path are not those of its parameters.
fn path_parameters(document: &Value, operation: &Operation<'_>, problems: &mut Vec<Problem>) {
    let in_path = template_names(operation.path);
    let declared = operation.parameters(document);
    let declared = declared.iter().filter(|parameter| text(parameter, "in") == Some("path"));
    let declared = declared.filter_map(|parameter| text(parameter, "name")).collect::<Vec<_>>();
    for &name in declared.iter().filter(|name| !in_path.contains(name)) {
        let operation = operation.name();
        problems.push(Problem::ParameterNotInPath { operation, name: name.to_owned() });
    }
    for &name in in_path.iter().filter(|name| !declared.contains(name)) {
        let operation = operation.name();
        problems.push(Problem::UndeclaredPathParameter { operation, name: name.to_owned() });
    }
}

/// The names between braces in a path.
fn template_names(path: &str) -> Vec<&str> {
    path.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect()
}

fn parameters(document: &Value, operation: &Operation<'_>, problems: &mut Vec<Problem>) {
    let pointer = join(&operation.pointer(), "parameters");
    for (index, parameter) in list(operation.body, "parameters").iter().enumerate() {
        if text(resolve(document, parameter), "description").is_none() {
            let pointer = format!("{pointer}/{index}");
            problems.push(Problem::MissingDescription { what: Described::Parameter, pointer });
        }
    }
    for parameter in operation.parameters(document) {
        let is_required = parameter.get("required") == Some(&Value::Bool(true));
        if is_required && example(document, parameter).is_none() {
            let name = text(parameter, "name").unwrap_or_default().to_owned();
            problems.push(Problem::ParameterWithoutExample { operation: operation.name(), name });
        }
    }
}

fn request(document: &Value, operation: &Operation<'_>, problems: &mut Vec<Problem>) {
    if let Some(request) = operation.body.get("requestBody") {
        let pointer = join(&operation.pointer(), "requestBody");
        bodies(document, resolve(document, request), &pointer, problems);
    }
}

/// Responses that refer to a component are looked at there, once.
fn responses(document: &Value, operation: &Operation<'_>, problems: &mut Vec<Problem>) {
    let pointer = join(&operation.pointer(), "responses");
    for (status, found) in entries(operation.body, "responses") {
        if reference(found).is_none() {
            response(document, found, &join(&pointer, status), problems);
        }
    }
}
