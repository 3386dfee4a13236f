//! How Python prints values: several wire texts are `str()` or `repr()` of what was sent.

use serde_json::Value;

/// `str(value)`, for the value that a JSON document stands for.
#[must_use]
pub(crate) fn str(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => repr(other),
    }
}

/// `repr(value)`, for the value that a JSON document stands for.
#[must_use]
pub(crate) fn repr(value: &Value) -> String {
    match value {
        Value::Null => "None".to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => repr_str(text),
        Value::Array(items) => format!("[{}]", joined(items.iter().map(repr))),
        Value::Object(members) => {
            let members =
                members.iter().map(|(key, value)| format!("{}: {}", repr_str(key), repr(value)));
            format!("{{{}}}", joined(members))
        }
    }
}

/// `repr(text)`: single quotes, unless the text has one and no double quote.
#[must_use]
pub(crate) fn repr_str(text: &str) -> String {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    let mut printed = String::from(quote);
    for character in text.chars() {
        match character {
            '\\' => printed.push_str("\\\\"),
            '\n' => printed.push_str("\\n"),
            '\r' => printed.push_str("\\r"),
            '\t' => printed.push_str("\\t"),
            _ if character == quote => printed.extend(['\\', quote]),
            _ if character.is_ascii_control() => {
                printed.push_str(&format!("\\x{:02x}", u32::from(character)))
            }
            _ => printed.push(character),
        }
    }
    printed.push(quote);
    printed
}

/// `repr([…])` of a list of texts.
#[must_use]
pub(crate) fn repr_list<T: AsRef<str>>(texts: &[T]) -> String {
    format!("[{}]", joined(texts.iter().map(|text| repr_str(text.as_ref()))))
}

/// `type(value).__name__`.
#[must_use]
pub(crate) fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "NoneType",
        Value::Bool(_) => "bool",
        Value::Number(number) if number.is_f64() => "float",
        Value::Number(_) => "int",
        Value::String(_) => "str",
        Value::Array(_) => "list",
        Value::Object(_) => "dict",
    }
}

/// `bool(value)`: Python's idea of truth.
#[must_use]
pub(crate) fn is_true(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(truth) => *truth,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(members) => !members.is_empty(),
    }
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn values_print_as_python_prints_them() {
        for (value, printed) in [
            (json!(null), "None"),
            (json!(true), "True"),
            (json!(10), "10"),
            (json!(1.5), "1.5"),
            (json!("a'b"), "\"a'b\""),
            (json!("a\"b"), "'a\"b'"),
            (json!("a'\"b\n"), "'a\\'\"b\\n'"),
            (json!(["x", 1]), "['x', 1]"),
            (json!({"a": 1}), "{'a': 1}"),
        ] {
            assert_eq!(repr(&value), printed);
        }
        assert!(is_true(&json!([0])) && !is_true(&json!([])) && !is_true(&json!(0.0)));
        assert_eq!(str(&json!("plain")), "plain");
        assert_eq!(repr_list(&["PENDING", "NOPE"]), "['PENDING', 'NOPE']");
    }
}
