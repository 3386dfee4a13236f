//! The members of a body, read one by one as the fields of Django REST framework's serializers read
//! them; what is wrong is collected.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::body::type_name;
use super::error::{FieldErrors, FieldProblem};
use crate::secret::Secret;

/// A body under examination.
#[derive(Debug)]
pub(super) struct Fields<'a> {
    body: &'a Map<String, Value>,
    errors: BTreeMap<String, FieldProblem>,
}

/// What a text may be.
#[derive(Clone, Copy, Debug)]
pub(super) struct Text {
    /// How long, in characters.
    pub(super) max: usize,
    /// Whether it may be blank.
    pub(super) blank: bool,
    /// Whether it has to be there.
    pub(super) required: bool,
}

impl Text {
    /// A text that may be blank or absent.
    pub(super) const fn optional(max: usize) -> Self {
        Self { max, blank: true, required: false }
    }

    /// A text that is not blank, and is there if `required`.
    pub(super) const fn filled(max: usize, required: bool) -> Self {
        Self { max, blank: false, required }
    }
}

impl<'a> Fields<'a> {
    /// Begins with nothing wrong.
    pub(super) fn new(body: &'a Map<String, Value>) -> Self {
        Self { body, errors: BTreeMap::new() }
    }

    /// The member as it was sent.
    pub(super) fn raw(&self, name: &str) -> Option<&'a Value> {
        self.body.get(name)
    }

    /// Notes what is wrong with a member.
    pub(super) fn refuse(&mut self, name: &str, message: impl Into<String>) {
        let problem =
            self.errors.entry(name.to_owned()).or_insert(FieldProblem::Messages(Vec::new()));
        if let FieldProblem::Messages(messages) = problem {
            messages.push(message.into());
        }
    }

    /// Notes what is wrong within a member.
    pub(super) fn refuse_nested(&mut self, name: &str, entry: &str, field: &str, message: &str) {
        let nested =
            self.errors.entry(name.to_owned()).or_insert(FieldProblem::Nested(BTreeMap::new()));
        if let FieldProblem::Nested(entries) = nested {
            let fields = entries.entry(entry.to_owned()).or_default();
            fields.entry(field.to_owned()).or_default().push(message.to_owned());
        }
    }

    /// A text, trimmed; none where it is absent or no good.
    pub(super) fn text(&mut self, name: &str, rule: Text) -> Option<String> {
        let text = self.untested_text(name, rule)?;
        self.fits(name, &text, rule.max).then_some(text)
    }

    /// A text that has to be there, is not blank, and is taken as it is.
    pub(super) fn secret(&mut self, name: &str) -> Option<Secret> {
        match self.present(name, true)? {
            Value::String(text) if text.is_empty() => {
                self.refuse(name, "This field may not be blank.");
                None
            }
            Value::String(text) => Some(Secret::from(text.as_str())),
            _ => {
                self.refuse(name, "Not a valid string.");
                None
            }
        }
    }

    /// An address with a scheme: `http://` is put in front of one without.
    pub(super) fn url(&mut self, name: &str, max: usize) -> Option<String> {
        let url = with_scheme(self.untested_text(name, Text::optional(max))?);
        let is_url = url.is_empty() || is_url(&url);
        if !is_url {
            self.refuse(name, "Enter a valid URL.");
        }
        (self.fits(name, &url, max) && is_url).then_some(url)
    }

    /// A text whose length nobody has looked at yet.
    fn untested_text(&mut self, name: &str, rule: Text) -> Option<String> {
        let text = match self.present(name, rule.required)? {
            Value::String(text) => text.trim().to_owned(),
            Value::Number(number) => number.to_string(),
            _ => {
                self.refuse(name, "Not a valid string.");
                return None;
            }
        };
        if text.is_empty() && !rule.blank {
            self.refuse(name, "This field may not be blank.");
            return None;
        }
        if text.contains('\0') {
            self.refuse(name, "Null characters are not allowed.");
            return None;
        }
        Some(text)
    }

    fn fits(&mut self, name: &str, text: &str, max: usize) -> bool {
        let fits = text.chars().count() <= max;
        if !fits {
            self.refuse(name, format!("Ensure this field has no more than {max} characters."));
        }
        fits
    }

    /// Yes or no, in any of the ways in which it can be said.
    pub(super) fn boolean(&mut self, name: &str) -> Option<bool> {
        let value = self.present(name, false)?;
        let read = boolean(value);
        if read.is_none() {
            self.refuse(name, "Must be a valid boolean.");
        }
        read
    }

    /// The key of something; `exists` says whether there is such a thing.
    pub(super) fn key(
        &mut self,
        name: &str,
        required: bool,
        exists: impl Fn(u64) -> bool,
    ) -> Option<u64> {
        let value = self.present(name, required)?;
        self.one_key(name, value, &exists)
    }

    /// The keys of several things, at least one.
    pub(super) fn keys(
        &mut self,
        name: &str,
        required: bool,
        exists: impl Fn(u64) -> bool,
    ) -> Option<Vec<u64>> {
        let Value::Array(values) = self.present(name, required)? else {
            let kind = self.raw(name).map_or("NoneType", type_name);
            self.refuse(name, format!("Expected a list of items but got type \"{kind}\"."));
            return None;
        };
        if values.is_empty() {
            self.refuse(name, "This list may not be empty.");
            return None;
        }
        let keys = values.iter().map(|value| self.one_key(name, value, &exists));
        let mut keys = keys.collect::<Option<Vec<_>>>()?;
        let mut seen = std::collections::BTreeSet::new();
        keys.retain(|key| seen.insert(*key));
        Some(keys)
    }

    fn one_key(&mut self, name: &str, value: &Value, exists: &dyn Fn(u64) -> bool) -> Option<u64> {
        let key = match value {
            Value::Number(number) => number.as_u64(),
            Value::String(text) => text.trim().parse().ok(),
            _ => None,
        };
        let Some(key) = key else {
            let kind = type_name(value);
            self.refuse(name, format!("Incorrect type. Expected pk value, received {kind}."));
            return None;
        };
        if !exists(key) {
            self.refuse(name, format!("Invalid pk \"{key}\" - object does not exist."));
            return None;
        }
        Some(key)
    }

    fn present(&mut self, name: &str, required: bool) -> Option<&'a Value> {
        match self.body.get(name) {
            None if required => self.refuse(name, "This field is required."),
            Some(Value::Null) => self.refuse(name, "This field may not be null."),
            found => return found,
        }
        None
    }

    /// Whether anything is wrong.
    ///
    /// # Errors
    ///
    /// What is.
    pub(super) fn finish(self) -> Result<(), FieldErrors> {
        if self.errors.is_empty() { Ok(()) } else { Err(FieldErrors(self.errors)) }
    }
}

/// Yes or no, in any of the ways in which it can be said.
pub(super) fn boolean(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(is) => Some(*is),
        Value::Number(number) => match number.as_u64()? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        },
        Value::String(text) => match text.trim().to_ascii_lowercase().as_str() {
            "true" | "t" | "yes" | "y" | "on" | "1" => Some(true),
            "false" | "f" | "no" | "n" | "off" | "0" => Some(false),
            _ => None,
        },
        _ => None,
    }
}

/// `http://` in front of what has no scheme, and nothing else.
fn with_scheme(text: String) -> String {
    if text.is_empty() || text.contains("://") { text } else { format!("http://{text}") }
}

/// Whether Django's validator would take it: a scheme of the web and a host.
fn is_url(text: &str) -> bool {
    let Ok(url) = url::Url::parse(text) else { return false };
    let host = url.host_str().unwrap_or_default();
    let is_named = matches!(url.host(), Some(url::Host::Domain(name)) if name.contains('.') || name == "localhost");
    let is_number = matches!(url.host(), Some(url::Host::Ipv4(_) | url::Host::Ipv6(_)));
    let has_space = text.contains(char::is_whitespace);
    matches!(url.scheme(), "http" | "https" | "ftp" | "ftps")
        && (is_named || is_number)
        && !host.is_empty()
        && !has_space
}
