//! Django's form fields, which every view of files reads its body with. A value of a JSON body is
//! taken for the text that Python prints it as.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;

use crate::django::python;

const REQUIRED: &str = "This field is required.";
const NULL: &str = "Null characters are not allowed.";
const NO_NUMBER: &str = "Enter a whole number.";

/// What was sent, read field by field; what is wrong with the fields is gathered.
#[derive(Debug)]
pub(super) struct Form {
    sent: Map<String, Value>,
    errors: FieldErrors,
}

/// What is wrong, by field.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
#[schema(example = json!({
    "data_file": ["This field is required."],
    "metadata": ["\"tags\" must be an array of strings"],
}))]
pub(super) struct FieldErrors(BTreeMap<&'static str, Vec<String>>);

impl FieldErrors {
    /// One error of one field.
    pub(super) fn of(field: &'static str, error: impl Into<String>) -> Self {
        Self(BTreeMap::from([(field, vec![error.into()])]))
    }
}

impl Form {
    /// A form of these values.
    pub(super) fn new(sent: Map<String, Value>) -> Self {
        Self { sent, errors: FieldErrors::default() }
    }

    /// Notes what is wrong with a field.
    pub(super) fn refuse(&mut self, field: &'static str, error: impl Into<String>) {
        self.errors.0.entry(field).or_default().push(error.into());
    }

    /// Notes that a field is required.
    pub(super) fn require(&mut self, field: &'static str) {
        self.refuse(field, REQUIRED);
    }

    /// A `CharField`: text without the white space around it, or none where that leaves nothing.
    pub(super) fn text(&mut self, field: &'static str) -> Option<String> {
        let value = self.sent.get(field).filter(|value| !is_empty(value))?;
        let text = python::str(value).trim().to_owned();
        if text.contains('\0') {
            self.refuse(field, NULL);
        }
        (!text.is_empty()).then_some(text)
    }

    /// A `CharField` that may not be empty; what comes back for an empty one is of no use.
    pub(super) fn required_text(&mut self, field: &'static str) -> String {
        let text = self.text(field);
        if text.is_none() {
            self.require(field);
        }
        text.unwrap_or_default()
    }

    /// An `IntegerField`. A number that is too large for any key is the key of nothing.
    pub(super) fn integer(&mut self, field: &'static str) -> Option<i64> {
        let value = self.sent.get(field).filter(|value| !is_empty(value))?;
        let text = python::str(value);
        let text = without_fraction(text.trim());
        let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
        if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
            self.refuse(field, NO_NUMBER);
            return None;
        }
        Some(text.parse().unwrap_or(i64::MAX))
    }

    /// A `BooleanField`, which is ticked with whatever is not false. A strict site takes "0" for true,
    /// as a browser's checkbox is read; one that behaves as documented takes it for what it says.
    pub(super) fn boolean(&self, field: &str, is_strict: bool) -> bool {
        match self.sent.get(field) {
            Some(Value::String(text)) if text.eq_ignore_ascii_case("false") => false,
            Some(Value::String(text)) if text == "0" => is_strict,
            value => value.is_some_and(python::is_true),
        }
    }

    /// Whether every field is as it should be.
    ///
    /// # Errors
    ///
    /// What is wrong with them.
    pub(super) fn check(self) -> Result<(), FieldErrors> {
        if self.errors.0.is_empty() { Ok(()) } else { Err(self.errors) }
    }
}

/// What Django's fields take for nothing: 0 and false are something.
fn is_empty(value: &Value) -> bool {
    !matches!(value, Value::Bool(_) | Value::Number(_)) && !python::is_true(value)
}

/// A number without zeros after its point.
fn without_fraction(number: &str) -> &str {
    match number.split_once('.') {
        Some((whole, zeros)) if zeros.bytes().all(|zero| zero == b'0') => whole,
        _ => number,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn form(value: Value) -> Form {
        Form::new(Map::from_iter([("field".to_owned(), value)]))
    }

    #[test]
    fn text_is_what_python_prints_without_white_space_around_it() {
        for (value, text) in [
            (json!(" a b "), Some("a b")),
            (json!(" "), None),
            (json!(null), None),
            (json!([]), None),
            (json!({}), None),
            (json!(0), Some("0")),
            (json!(false), Some("False")),
            (json!([18]), Some("[18]")),
            (json!({"tags": []}), Some("{'tags': []}")),
        ] {
            let mut form = form(value.clone());
            assert_eq!(form.text("field").as_deref(), text, "{value}");
            assert_eq!(form.check(), Ok(()), "{value}");
        }
        let mut form = form(json!("a\0"));
        form.required_text("field");
        form.required_text("other");
        let errors = form.check().expect_err("both are wrong");
        let errors = serde_json::to_value(errors).expect("JSON");
        assert_eq!(errors, json!({ "field": [NULL], "other": [REQUIRED] }));
    }

    #[test]
    fn a_number_is_whole_or_refused() {
        for (value, number) in [
            (json!(5), Some(5)),
            (json!(5.0), Some(5)),
            (json!(" -5.00 "), Some(-5)),
            (json!(""), None),
            (json!(null), None),
            (json!("99999999999999999999"), Some(i64::MAX)),
        ] {
            let mut form = form(value.clone());
            assert_eq!(form.integer("field"), number, "{value}");
            assert_eq!(form.check(), Ok(()), "{value}");
        }
        for value in [json!("x"), json!("5.5"), json!(5.5), json!(true), json!([5]), json!("+")] {
            let mut form = form(value.clone());
            assert_eq!(form.integer("field"), None, "{value}");
            assert_eq!(form.check(), Err(FieldErrors::of("field", NO_NUMBER)), "{value}");
        }
    }

    #[test]
    fn a_box_is_ticked_with_whatever_is_not_false() {
        for (value, truth) in [
            (json!(true), true),
            (json!("True"), true),
            (json!("no"), true),
            (json!(1), true),
            (json!(false), false),
            (json!("FALSE"), false),
            (json!(""), false),
            (json!(0), false),
            (json!(null), false),
        ] {
            for is_strict in [true, false] {
                assert_eq!(form(value.clone()).boolean("field", is_strict), truth, "{value}");
            }
        }
        assert!(form(json!("0")).boolean("field", true));
        assert!(!form(json!("0")).boolean("field", false));
    }
}
