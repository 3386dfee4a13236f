//! The values that fields of an account take, as the serializers of the LMS read them.

use email_address::{EmailAddress, Options};
use serde_json::{Map, Value};

use crate::django::python;

const PLATFORMS: [&str; 3] = ["facebook", "x", "linkedin"];
const SOCIAL_LINK_MAX: usize = 100;

/// The text that a `CharField` makes of a value; numbers become text, nothing else does.
pub(super) fn char_field(value: &Value) -> Option<String> {
    matches!(value, Value::String(_) | Value::Number(_)).then(|| python::str(value))
}

/// The integer that an `IntegerField` makes of a value: a trailing `.0` does not matter.
pub(super) fn integer(value: &Value) -> Option<i32> {
    let text = char_field(value)?;
    let digits = text.split_once('.').filter(|(_, zeros)| zeros.chars().all(|zero| zero == '0'));
    digits.map_or(text.as_str(), |(whole, _)| whole).trim().parse().ok()
}

pub(super) fn not_a_choice(value: &str) -> String {
    format!("\"{value}\" is not a valid choice.")
}

pub(super) fn is_country(code: &str) -> bool {
    code.len() == 2
        && code == code.to_ascii_uppercase()
        && rust_iso3166::from_alpha2(code).is_some()
}

pub(super) fn is_us_state(code: &str) -> bool {
    const ARMED_FORCES: [&str; 3] = ["AA", "AE", "AP"];
    ARMED_FORCES.contains(&code)
        || rust_iso3166::iso3166_2::from_code(&format!("US-{code}")).is_some()
}

pub(super) fn is_language(code: &str) -> bool {
    isolang::Language::from_639_1(code).is_some()
}

/// Why a name cannot be shown to others.
pub(super) fn unfit_name(name: &str) -> Option<&'static str> {
    if name.contains(['<', '>']) {
        Some("Full Name cannot contain the following characters: < >")
    } else if name.contains("://") {
        Some("Enter a valid name")
    } else {
        None
    }
}

pub(super) fn valid_email(value: &Value) -> Option<&str> {
    value.as_str().filter(|email| is_email(email))
}

/// Whether a text is an e-mail address of the length that accounts take.
pub(super) fn is_email(email: &str) -> bool {
    const LENGTHS: std::ops::RangeInclusive<usize> = 3..=254;
    let options =
        Options::default().with_required_tld().without_display_text().without_domain_literal();
    LENGTHS.contains(&email.chars().count())
        && EmailAddress::parse_with_options(email, options).is_ok()
}

pub(super) fn language_error(item: &Value) -> Value {
    match item.get("code") {
        None => missing("code"),
        Some(Value::String(code)) if is_language(code) => Value::Object(Map::new()),
        Some(code) => serde_json::json!({ "code": [not_a_choice(&python::str(code))] }),
    }
}

pub(super) fn social_link_error(item: &Value) -> Value {
    let platform = item.get("platform").and_then(Value::as_str);
    match (platform, item.get("social_link")) {
        (None, _) => missing("platform"),
        (Some(platform), _) if !PLATFORMS.contains(&platform) => {
            serde_json::json!({ "platform": ["The social platform must be facebook, x or linkedin"] })
        }
        (_, None) => missing("social_link"),
        (_, Some(Value::String(link))) if link.chars().count() > SOCIAL_LINK_MAX => {
            serde_json::json!({ "social_link": ["Ensure this field has no more than 100 characters."] })
        }
        (_, Some(Value::String(_))) => Value::Object(Map::new()),
        (_, Some(_)) => serde_json::json!({ "social_link": ["Not a valid string."] }),
    }
}

pub(super) fn missing(member: &str) -> Value {
    serde_json::json!({ member: ["This field is required."] })
}

pub(super) fn strings(items: &[Value], member: &str) -> Vec<String> {
    items.iter().map(|item| item[member].as_str().unwrap_or_default().to_owned()).collect()
}
