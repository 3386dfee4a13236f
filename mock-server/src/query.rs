//! Query strings and form bodies, read as Django's `QueryDict` reads them.

use std::collections::BTreeMap;

use serde::de::value::MapDeserializer;
use serde::de::{DeserializeOwned, Deserializer, IntoDeserializer, Visitor, value};
use serde::forward_to_deserialize_any;

/// The decoded pairs of a query string or a form, in the order in which they came.
#[derive(Clone, Debug, Default)]
pub(crate) struct QueryDict(Vec<(String, String)>);

impl QueryDict {
    /// Decodes `application/x-www-form-urlencoded` bytes. What is not UTF-8 is replaced, nothing
    /// is refused.
    #[must_use]
    pub(crate) fn parse(encoded: &[u8]) -> Self {
        Self(url::form_urlencoded::parse(encoded).into_owned().collect())
    }

    /// The last value of `key`.
    #[must_use]
    pub(crate) fn get(&self, key: &str) -> Option<&str> {
        self.0.iter().rev().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
    }

    /// Every pair, in the order in which they came.
    #[must_use]
    pub(crate) fn pairs(&self) -> &[(String, String)] {
        &self.0
    }

    /// Reads the pairs into a struct of optional text (last value) and lists of text (every value);
    /// a struct with anything else in it reads as its default.
    #[must_use]
    pub(crate) fn read<T: DeserializeOwned + Default>(&self) -> T {
        let mut grouped = BTreeMap::<&str, Values<'_>>::new();
        for (name, value) in &self.0 {
            grouped.entry(name).or_default().0.push(value);
        }
        T::deserialize(MapDeserializer::new(grouped.into_iter())).unwrap_or_default()
    }
}

impl From<Vec<(String, String)>> for QueryDict {
    fn from(pairs: Vec<(String, String)>) -> Self {
        Self(pairs)
    }
}

/// Every value of one key.
#[derive(Default)]
struct Values<'a>(Vec<&'a str>);

impl<'de> IntoDeserializer<'de> for Values<'_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Values<'_> {
    type Error = value::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        visitor.visit_str(self.0.last().copied().unwrap_or_default())
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        visitor.visit_some(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        visitor.visit_seq(value::SeqDeserializer::new(self.0.into_iter()))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct newtype_struct tuple tuple_struct map struct enum identifier ignored_any
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Default, PartialEq, serde::Deserialize)]
    #[serde(default)]
    struct Wanted {
        limit: Option<String>,
        states: Vec<String>,
    }

    #[test]
    fn of_a_repeated_scalar_the_last_value_counts_and_a_list_takes_all() {
        let read: Wanted = QueryDict::parse(b"limit=1&states=A&limit=2&states=B+C&other=x").read();
        let states = vec!["A".to_owned(), "B C".to_owned()];
        assert_eq!(read, Wanted { limit: Some("2".to_owned()), states });
    }

    #[test]
    fn absent_keys_read_as_the_default() {
        assert_eq!(QueryDict::parse(b"").read::<Wanted>(), Wanted::default());
        assert_eq!(QueryDict::parse(b"%ff=%").get("limit"), None);
    }
}
