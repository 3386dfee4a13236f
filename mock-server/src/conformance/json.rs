//! JSON whose objects have each member once: a reader of JSON keeps one of two, and which one is
//! its own affair.

use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;
use serde_json::{Deserializer as Json, Error, Map, Value};

/// Reads `body`.
///
/// # Errors
///
/// What is wrong with it and where, without what stands there.
pub(super) fn read(body: &[u8]) -> Result<Value, String> {
    let mut json = Json::from_slice(body);
    let read = Unique.deserialize(&mut json);
    read.and_then(|value| json.end().map(|()| value)).map_err(|error| problem(&error))
}

fn problem(error: &Error) -> String {
    let (line, column) = (error.line(), error.column());
    match error.classify() {
        Category::Data => format!("a member comes twice, at line {line} column {column}"),
        other => format!("it is not JSON: {other:?} error at line {line} column {column}"),
    }
}

/// Any value without a member that comes twice.
#[derive(Clone, Copy)]
struct Unique;

impl<'de> DeserializeSeed<'de> for Unique {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Unique {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut read = Vec::new();
        while let Some(item) = items.next_element_seed(self)? {
            read.push(item);
        }
        Ok(read.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut read = Map::new();
        while let Some(name) = members.next_key::<String>()? {
            if read.insert(name, members.next_value_seed(self)?).is_some() {
                return Err(de::Error::custom("twice"));
            }
        }
        Ok(read.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_read_as_it_is() {
        for text in ["null", "[1,-2,1.5,\"a\\u00e9\",true]", "{\"a\":{\"a\":[{}]},\"b\":null}"] {
            assert_eq!(read(text.as_bytes()), Ok(serde_json::from_str(text).expect("JSON")));
        }
    }

    #[test]
    fn what_is_wrong_is_said_with_its_place_alone() {
        for (text, problem) in [
            ("{\"a\":1,\n\"a\":1}", "a member comes twice, at line 2 column 6"),
            ("[{\"b\":{\"a\":1,\"a\":2}}]", "a member comes twice, at line 1 column 19"),
            ("{\"secret\"", "it is not JSON: Eof error at line 1 column 9"),
            ("1 2", "it is not JSON: Syntax error at line 1 column 3"),
            ("", "it is not JSON: Eof error at line 1 column 0"),
        ] {
            assert_eq!(read(text.as_bytes()), Err(problem.to_owned()), "{text}");
        }
    }
}
