//! What utoipa lets through and a contract must not have. Runs before anything is generated.

mod examples;
mod operations;
mod problem;
mod schemas;

use serde_json::Value;

pub(crate) use problem::{Described, Problem};

use crate::contract::Contract;
use crate::document::{choices, entries, join, reference, resolve, schema_name, text, walk};

/// Everything that is wrong with a contract, in the order of its document.
pub(crate) fn lint(contract: &Contract) -> Vec<Problem> {
    let Contract { document, clashes, .. } = contract;
    let mut problems = Vec::new();
    info(document, &mut problems);
    references(document, &mut problems);
    operations::lint(document, &mut problems);
    schemas::lint(document, clashes, &mut problems);
    examples::lint(document, &mut problems);
    for (name, response) in shared(document, "responses") {
        self::response(document, response, &join("/components/responses", name), &mut problems);
    }
    problems
}

/// The components of one kind.
fn shared<'a>(document: &'a Value, kind: &str) -> impl Iterator<Item = (&'a str, &'a Value)> {
    document.get("components").into_iter().flat_map(move |components| entries(components, kind))
}

fn info(document: &Value, problems: &mut Vec<Problem>) {
    let described = document.get("info").is_some_and(|info| text(info, "description").is_some());
    if !described {
        let what = Described::Document;
        problems.push(Problem::MissingDescription { what, pointer: "/info".into() });
    }
}

/// Every `$ref`, and every target of a discriminator's mapping, must exist.
fn references(document: &Value, problems: &mut Vec<Problem>) {
    walk(document, "", &mut |pointer, value| {
        let mapped = value.get("discriminator").into_iter().flat_map(mapping);
        for target in reference(value).into_iter().chain(mapped) {
            let found = target.strip_prefix('#').and_then(|target| document.pointer(target));
            if found.is_none() {
                problems.push(Problem::DanglingReference {
                    pointer: pointer.to_owned(),
                    target: target.to_owned(),
                });
            }
        }
    });
}

fn mapping(discriminator: &Value) -> impl Iterator<Item = &str> {
    entries(discriminator, "mapping").filter_map(|(_, target)| target.as_str())
}

/// A response needs a description, and its bodies what bodies need.
fn response(document: &Value, response: &Value, pointer: &str, problems: &mut Vec<Problem>) {
    if text(response, "description").is_none() {
        let what = Described::Response;
        problems.push(Problem::MissingDescription { what, pointer: pointer.to_owned() });
    }
    bodies(document, response, pointer, problems);
}

/// The media types of a request or a response.
fn bodies(document: &Value, holder: &Value, pointer: &str, problems: &mut Vec<Problem>) {
    let pointer = join(pointer, "content");
    for (name, media_type) in entries(holder, "content") {
        body(document, media_type, join(&pointer, name), problems);
    }
}

fn body(document: &Value, media_type: &Value, pointer: String, problems: &mut Vec<Problem>) {
    let Some(schema) = media_type.get("schema") else {
        return problems.push(Problem::MissingSchema { pointer });
    };
    let choices = match choices(schema) {
        [] => std::slice::from_ref(schema),
        choices => choices,
    };
    let exemplified = has_example(media_type)
        || choices.iter().all(|choice| has_example(resolve(document, choice)));
    if !choices.iter().all(|choice| schema_name(choice).is_some()) {
        problems.push(Problem::UnnamedBody { pointer: pointer.clone() });
    }
    if !exemplified {
        problems.push(Problem::MissingExample { pointer });
    }
}

fn has_example(value: &Value) -> bool {
    let several = value.get("examples").is_some_and(|examples| match examples {
        Value::Array(examples) => !examples.is_empty(),
        Value::Object(examples) => !examples.is_empty(),
        _ => false,
    });
    several || value.get("example").is_some()
}

#[cfg(test)]
mod tests;
