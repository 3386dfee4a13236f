//! An exchange as it is kept: raw, and for nobody to see before it is redacted.

use std::collections::BTreeMap;

use axum::extract::MatchedPath;
use http::Method;
use jiff::Timestamp;
use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::entry::{Body, Entry};
use super::redact::{REDACTED, Secrets};
use crate::conformance::Violation;
use crate::query::QueryDict;
use crate::system::System;

/// The longest body that is kept, in bytes.
pub(super) const KEPT: usize = 16 << 10;

/// One exchange. It has no `Debug`: what it holds may be secret.
pub(super) struct Record {
    pub(super) number: u64,
    pub(super) at: Timestamp,
    pub(super) latency_micros: u64,
    pub(super) system: System,
    pub(super) operation: Option<&'static str>,
    pub(super) template: Option<MatchedPath>,
    pub(super) method: Method,
    /// The path with its query.
    pub(super) target: Box<str>,
    pub(super) caller: Option<Box<str>>,
    pub(super) user_agent: Option<Box<str>>,
    pub(super) status: u16,
    pub(super) request: RawBody,
    pub(super) response: RawBody,
    pub(super) violations: Vec<Violation>,
}

/// A body as it is kept.
pub(super) struct RawBody {
    media_type: Option<Box<str>>,
    length: Option<u64>,
    bytes: Option<Box<[u8]>>,
}

/// How a body is written, where that is something that can be redacted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Notation {
    Json,
    Form,
}

impl Record {
    /// What it takes, roughly.
    pub(super) fn bytes(&self) -> usize {
        let violations: usize = self.violations.iter().map(Violation::bytes).sum();
        let names = [&self.caller, &self.user_agent].into_iter();
        let names: usize = names.flatten().map(|name| name.len()).sum();
        size_of::<Self>()
            + self.target.len()
            + names
            + self.request.bytes()
            + self.response.bytes()
            + violations
    }

    /// What may be shown of it.
    pub(super) fn entry(&self) -> Entry {
        let secrets = Secrets::of(self.system);
        let (path, query) = self.target.split_once('?').unwrap_or((&self.target, ""));
        let mut parameters = self.parameters(path);
        let path = secrets.path(path, &mut parameters);
        let naked = self.operation.is_some_and(|operation| secrets.is_naked(operation));
        Entry {
            number: self.number,
            at: self.at,
            latency_micros: self.latency_micros,
            system: self.system,
            operation: self.operation,
            method: self.method.to_string(),
            path,
            parameters,
            query: secrets.pairs(query.as_bytes()),
            status: self.status,
            caller: self.caller.as_deref().map(str::to_owned),
            user_agent: self.user_agent.as_deref().map(str::to_owned),
            request: self.request.body(secrets, naked),
            response: self.response.body(secrets, naked),
            violations: self.violations.clone(),
        }
    }

    /// The parameters in the path of the operation that was reached.
    fn parameters(&self, path: &str) -> BTreeMap<String, String> {
        let template = self.operation.and(self.template.as_ref());
        let template = template.map_or("", MatchedPath::as_str);
        parameters(template, path)
    }
}

/// What stands in `path` where `template` has names, decoded. The last name takes the rest of the
/// path if it begins with `*`.
pub(crate) fn parameters(template: &str, path: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut rest = path;
    for segment in template.split('/') {
        let (value, after) = rest.split_once('/').unwrap_or((rest, ""));
        if let Some((before, name)) = segment.split_once('{') {
            let (name, after_name) = name.split_once('}').unwrap_or((name, ""));
            let value = if name.starts_with('*') { rest } else { value };
            let value = value.strip_prefix(before).unwrap_or(value);
            let value = value.strip_suffix(after_name).unwrap_or(value);
            let value = percent_decode_str(value).decode_utf8_lossy().into_owned();
            found.insert(name.trim_start_matches('*').to_owned(), value);
        }
        rest = after;
    }
    found
}

impl RawBody {
    /// Keeps a copy of `bytes`, the whole body, where it is short and can be redacted. Of a body
    /// that did not pass whole, its length is what it said of itself.
    pub(super) fn new(
        media_type: Option<Box<str>>,
        length: Option<u64>,
        bytes: Option<&[u8]>,
    ) -> Self {
        let length = bytes.map(|bytes| bytes.len() as u64).or(length);
        let kept = bytes.filter(|bytes| !bytes.is_empty() && bytes.len() <= KEPT);
        let notation = media_type.as_deref().and_then(Notation::of);
        Self { length, bytes: kept.filter(|_| notation.is_some()).map(Box::from), media_type }
    }

    fn bytes(&self) -> usize {
        self.media_type.as_deref().map_or(0, str::len) + self.bytes.as_deref().map_or(0, <[_]>::len)
    }

    fn body(&self, secrets: &Secrets, naked: bool) -> Body {
        Body {
            media_type: self.media_type.as_deref().map(str::to_owned),
            length: self.length,
            content: self.content(secrets, naked),
        }
    }

    fn content(&self, secrets: &Secrets, naked: bool) -> Option<Value> {
        let bytes = self.bytes.as_deref()?;
        match Notation::of(self.media_type.as_deref()?)? {
            Notation::Json => {
                let mut value = serde_json::from_slice(bytes).ok()?;
                if naked && !matches!(value, Value::Object(_)) {
                    return Some(Value::String(REDACTED.to_owned()));
                }
                secrets.redact(&mut value);
                Some(value)
            }
            Notation::Form => serde_json::to_value(secrets.pairs(bytes)).ok(),
        }
    }
}

impl Notation {
    fn of(media_type: &str) -> Option<Self> {
        let essence = media_type.split(';').next().unwrap_or_default().trim();
        if essence.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
            return Some(Self::Form);
        }
        let json = essence.eq_ignore_ascii_case("application/json")
            || essence
                .rsplit_once('+')
                .is_some_and(|(_, suffix)| suffix.eq_ignore_ascii_case("json"));
        json.then_some(Self::Json)
    }
}

/// The pairs of a query or a form, every value under its name.
pub(super) fn grouped(encoded: &[u8]) -> BTreeMap<String, Vec<String>> {
    let mut grouped = BTreeMap::<String, Vec<String>>::new();
    for (name, value) in QueryDict::parse(encoded).pairs() {
        grouped.entry(name.clone()).or_default().push(value.clone());
    }
    grouped
}
