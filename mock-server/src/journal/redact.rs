//! What of an exchange is not to be seen: by the names that secrets have in the contract.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::record::grouped;
use crate::server::contract;
use crate::system::System;

/// What stands in the place of a secret.
pub(super) const REDACTED: &str = "[redacted]";

/// Names that are those of secrets wherever they stand, in the contract or not.
const ALWAYS: [&str; 13] = [
    "access_token",
    "api_key",
    "authorization",
    "client_secret",
    "code_verifier",
    "cookie",
    "csrftoken",
    "id_token",
    "password",
    "refresh_token",
    "sessionid",
    "signature",
    "token",
];

/// The secrets in the exchanges of one system, by name.
pub(super) struct Secrets {
    /// The names of members, fields and parameters, in lower case.
    names: BTreeSet<String>,
    /// The operations of which a whole body is a secret.
    naked: BTreeSet<String>,
}

impl Secrets {
    /// Those of `system`, read from its contract once.
    pub(super) fn of(system: System) -> &'static Self {
        static OPENEDX: LazyLock<Secrets> = LazyLock::new(|| read(System::Openedx));
        static OPEN_HUMANS: LazyLock<Secrets> = LazyLock::new(|| read(System::OpenHumans));
        static BRAINSTEM: LazyLock<Secrets> = LazyLock::new(|| read(System::Brainstem));
        static PIECES: LazyLock<Secrets> = LazyLock::new(|| read(System::Pieces));
        match system {
            System::Openedx => &OPENEDX,
            System::OpenHumans => &OPEN_HUMANS,
            System::Brainstem => &BRAINSTEM,
            System::Pieces => &PIECES,
        }
    }

    /// Whether a body of `operation` is a secret as a whole.
    pub(super) fn is_naked(&self, operation: &str) -> bool {
        self.naked.contains(operation)
    }

    /// Takes the secrets out of a JSON value.
    pub(super) fn redact(&self, value: &mut Value) {
        match value {
            Value::String(text) => {
                if let Cow::Owned(redacted) = self.text(text) {
                    *text = redacted;
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.redact(item)),
            Value::Object(members) => {
                for (name, member) in members {
                    if self.has(name) { blank(member) } else { self.redact(member) }
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// The pairs of a query or a form, with the values of secrets taken out.
    pub(super) fn pairs(&self, encoded: &[u8]) -> BTreeMap<String, Vec<String>> {
        let mut pairs = grouped(encoded);
        for (name, values) in &mut pairs {
            for value in values {
                if self.has(name) {
                    *value = REDACTED.to_owned();
                } else if let Cow::Owned(redacted) = self.text(value) {
                    *value = redacted;
                }
            }
        }
        pairs
    }

    /// The path without the parameters that are secrets, which are taken out of `parameters` too.
    pub(super) fn path(&self, path: &str, parameters: &mut BTreeMap<String, String>) -> String {
        if !parameters.keys().any(|name| self.has(name)) {
            return path.to_owned();
        }
        let mut shown = percent_decode_str(path).decode_utf8_lossy().into_owned();
        for (name, value) in parameters {
            if self.has(name) && !value.is_empty() {
                shown = shown.replace(value.as_str(), REDACTED);
                *value = REDACTED.to_owned();
            }
        }
        shown
    }

    /// A text without the secrets in the queries of the addresses that it holds.
    fn text<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let secret = |piece: &str| {
            let (name, value) = piece.split_once('=')?;
            (self.has(name) && !value.is_empty()).then(|| name.to_owned())
        };
        if !text.split(SEPARATORS).any(|piece| secret(piece).is_some()) {
            return Cow::Borrowed(text);
        }
        let mut redacted = String::with_capacity(text.len());
        for piece in text.split_inclusive(SEPARATORS) {
            let separator = piece.chars().next_back().filter(|last| SEPARATORS.contains(last));
            let bare = separator.map_or(piece, |last| &piece[..piece.len() - last.len_utf8()]);
            match secret(bare) {
                Some(name) => redacted.extend([&name, "=", REDACTED]),
                None => redacted.push_str(bare),
            }
            redacted.extend(separator);
        }
        Cow::Owned(redacted)
    }

    fn has(&self, name: &str) -> bool {
        self.names.contains(&name.to_ascii_lowercase())
    }
}

/// What stands between the pairs of a query, and around it.
const SEPARATORS: [char; 6] = ['?', '&', '#', ';', ' ', '"'];

/// Takes every text and number out of `value`, which is a secret.
fn blank(value: &mut Value) {
    match value {
        Value::String(_) | Value::Number(_) => *value = Value::String(REDACTED.to_owned()),
        Value::Array(items) => items.iter_mut().for_each(blank),
        Value::Object(members) => members.values_mut().for_each(blank),
        Value::Null | Value::Bool(_) => {}
    }
}

fn read(system: System) -> Secrets {
    let document = contract(system).document;
    let mut names: BTreeSet<_> = ALWAYS.into_iter().map(str::to_owned).collect();
    find(&document, &document, &mut names);
    let operations = document["paths"].as_object().into_iter().flat_map(|paths| paths.values());
    let operations = operations.flat_map(|item| item.as_object().into_iter().flatten());
    let naked = operations.filter(|(_, operation)| has_naked_body(&document, operation));
    let naked = naked.filter_map(|(_, operation)| operation["operationId"].as_str());
    Secrets { naked: naked.map(str::to_owned).collect(), names }
}

/// Adds the names of the secrets that are declared in `value`: members of objects, parameters, and
/// credentials that are sent under a name of their own.
fn find(document: &Value, value: &Value, names: &mut BTreeSet<String>) {
    let mut add = |name: &str| names.insert(name.to_ascii_lowercase());
    if let Value::Object(members) = value {
        for (name, schema) in
            members.get("properties").and_then(Value::as_object).into_iter().flatten()
        {
            if is_secret(document, schema) {
                add(name);
            }
        }
        let named = members.get("name").and_then(Value::as_str);
        let credential = members.get("type").is_some_and(|kind| kind == "apiKey");
        let parameter = members.get("in").is_some()
            && members.get("schema").is_some_and(|schema| is_secret(document, schema));
        if let Some(name) = named.filter(|_| credential || parameter) {
            add(name);
        }
    }
    match value {
        Value::Array(items) => items.iter().for_each(|item| find(document, item, names)),
        Value::Object(members) => members.values().for_each(|member| find(document, member, names)),
        _ => {}
    }
}

/// Whether a schema is that of a secret, or of a list or a map of secrets.
fn is_secret(document: &Value, schema: &Value) -> bool {
    leads_to_secret(document, schema, DEEPEST)
}

/// How far references and choices are followed: a component may refer to itself.
const DEEPEST: usize = 6;

fn leads_to_secret(document: &Value, schema: &Value, depth: usize) -> bool {
    let Some(depth) = depth.checked_sub(1) else { return false };
    let target = schema["$ref"].as_str().and_then(|target| target.strip_prefix('#'));
    let target = target.and_then(|target| document.pointer(target));
    let choices = ["anyOf", "oneOf", "allOf"].into_iter();
    let choices = choices.flat_map(|key| schema[key].as_array().into_iter().flatten());
    let inner = ["items", "additionalProperties"].into_iter().filter_map(|key| schema.get(key));
    schema["format"] == "password"
        || schema["writeOnly"] == true
        || target
            .into_iter()
            .chain(choices)
            .chain(inner)
            .any(|schema| leads_to_secret(document, schema, depth))
}

fn has_naked_body(document: &Value, operation: &Value) -> bool {
    let responses = operation["responses"].as_object().into_iter().flat_map(|all| all.values());
    let mut bodies = responses.chain([&operation["requestBody"]]);
    bodies.any(|body| {
        let mut contents = body["content"].as_object().into_iter().flat_map(|all| all.values());
        contents.any(|content| is_secret(document, &content["schema"]))
    })
}
