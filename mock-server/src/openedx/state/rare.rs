//! What most rows have nothing of.

use std::borrow::Cow;
use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A value that takes no room while it is blank, which is what it is for most: it is read as a blank
/// one then, and gets a place of its own when it is changed.
#[derive(Clone)]
pub struct Rare<T>(Option<Arc<T>>);

/// What is blank when nothing was ever said.
pub trait Blank: Clone + Default + PartialEq + 'static {
    /// The one blank value that all share.
    fn blank() -> &'static Self;
}

impl<T: Blank> Rare<T> {
    /// Whether it is as it was before anything was said.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        **self == *T::blank()
    }
}

impl<T> Default for Rare<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T: Blank> From<T> for Rare<T> {
    fn from(value: T) -> Self {
        Self((value != *T::blank()).then(|| Arc::new(value)))
    }
}

impl<T: Blank> Deref for Rare<T> {
    type Target = T;

    fn deref(&self) -> &T {
        match &self.0 {
            Some(value) => value,
            None => T::blank(),
        }
    }
}

impl<T: Blank> DerefMut for Rare<T> {
    fn deref_mut(&mut self) -> &mut T {
        Arc::make_mut(self.0.get_or_insert_with(Arc::default))
    }
}

impl<T: Blank> PartialEq for Rare<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: Blank + fmt::Debug> fmt::Debug for Rare<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl<T: Blank + Serialize> Serialize for Rare<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(serializer)
    }
}

impl<'de, T: Blank + Deserialize<'de>> Deserialize<'de> for Rare<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self::from)
    }
}

impl<T: JsonSchema> JsonSchema for Rare<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Traces;
    use super::*;

    #[test]
    fn it_is_blank_until_it_is_changed_and_when_it_is_changed_back() {
        let mut rare = Rare::<Traces>::default();
        assert!(rare.is_blank() && rare.has_forum_account);
        rare.notes.push("Tide".to_owned());
        let copy = rare.clone();
        assert!(!rare.is_blank());
        rare.notes.clear();
        assert!(rare.is_blank() && rare == Rare::default());
        assert_eq!(copy.notes, ["Tide"]);
    }
}
