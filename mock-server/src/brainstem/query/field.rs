//! What can be filtered and sorted by.

use uuid::Uuid;

use super::Problem;

/// Something that lists can be filtered and sorted by.
#[derive(Debug)]
pub(in crate::brainstem) struct Field<R> {
    /// The name of the member, with dots where it is one of a related object.
    pub(in crate::brainstem) path: &'static str,
    /// What its values are.
    pub(in crate::brainstem) kind: Kind,
    /// Its values in a row: one of a plain member, any number of a relation.
    pub(in crate::brainstem) read: fn(&R) -> Vec<Scalar>,
}

impl<R> Clone for Field<R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R> Copy for Field<R> {}

/// What the values of a field are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::brainstem) enum Kind {
    /// Whole numbers.
    Integer,
    /// Text.
    Text,
    /// Yes or no.
    Boolean,
    /// UUIDs.
    Uuid,
}

/// A value. Values of one field are all of one kind; text is in the order of its code points.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::brainstem) enum Scalar {
    /// A whole number.
    Integer(i64),
    /// A text.
    Text(String),
    /// Yes or no.
    Boolean(bool),
    /// A UUID.
    Uuid(Uuid),
}

impl Scalar {
    /// A key, which is never out of range in a world of this size.
    pub(in crate::brainstem) fn key(key: u64) -> Self {
        Self::Integer(i64::try_from(key).unwrap_or(i64::MAX))
    }

    /// A text.
    pub(in crate::brainstem) fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    /// The value as a text, which is what patterns are held against whatever the kind.
    pub(super) fn shown(&self) -> String {
        match self {
            Self::Integer(number) => number.to_string(),
            Self::Text(text) => text.clone(),
            Self::Boolean(is) => is.to_string(),
            Self::Uuid(uuid) => uuid.to_string(),
        }
    }
}

impl Kind {
    /// Reads the value of a filter on `path`.
    pub(super) fn read(self, path: &str, value: &str) -> Result<Scalar, Problem> {
        match self {
            Self::Text => Ok(Scalar::text(value)),
            Self::Boolean => Ok(Scalar::Boolean(is_truthy(value))),
            Self::Integer => value.trim().parse().map(Scalar::Integer).map_err(|_| {
                Problem::Value(format!("Field '{path}' expected a number but got '{value}'."))
            }),
            Self::Uuid => value.parse().map(Scalar::Uuid).map_err(|_| {
                Problem::Value(format!("\u{201c}{value}\u{201d} is not a valid UUID."))
            }),
        }
    }
}

/// Whether a text stands for yes.
pub(super) fn is_truthy(text: &str) -> bool {
    !matches!(text.to_ascii_lowercase().as_str(), "" | "0" | "false")
}

/// The field at `path`.
pub(super) fn find<'a, R>(fields: &'a [Field<R>], path: &str) -> Result<&'a Field<R>, Problem> {
    let path = if path == "pk" { "id" } else { path };
    fields.iter().find(|field| field.path == path).ok_or_else(|| unknown(fields, path))
}

/// What is wrong with a path that leads nowhere: its first name, or what stands behind it.
fn unknown<R>(fields: &[Field<R>], path: &str) -> Problem {
    let (first, rest) = path.split_once('.').unwrap_or((path, ""));
    let related = format!("{first}.");
    let is_relation = fields.iter().any(|field| field.path.starts_with(&related));
    let is_plain = fields.iter().any(|field| field.path == first);
    match (is_relation, is_plain) {
        (true, _) if !rest.is_empty() => Problem::Field(rest.to_owned()),
        (_, true) => Problem::Nested(first.to_owned()),
        _ => Problem::Field(first.to_owned()),
    }
}
