//! What a project says about a file, and how the site checks it.

use serde_json::{Map, Value};

use super::iso_date::{self, DateError};

/// Why metadata are refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MetadataError {
    /// They are refused in these words.
    Refused(&'static str),
    /// The check itself fails, which a strict site does not handle; the words are what another says.
    Crashed(&'static str),
}

use MetadataError::{Crashed, Refused};

const UNREADABLE: &str = "could not parse the uploaded metadata";
const NO_DESCRIPTION: &str = "\"description\" is a required field of the metadata";
const NO_TEXT: &str = "\"description\" must be a string";
const NO_TAGS: &str = "\"tags\" is a required field of the metadata";
const NO_LIST: &str = "\"tags\" must be an array of strings";
const NO_DATE: &str = "Dates must be in ISO 8601 format";
const NO_MD5: &str = "Invalid MD5 specified";

/// The members that are dates, in the order in which they are checked.
const DATES: [&str; 3] = ["creation_date", "start_date", "end_date"];

/// The seconds since 1970 between which arrow takes a number for a time: in seconds, or where it is
/// too large for that, in milliseconds or microseconds.
const EARLIEST: f64 = -62_135_596_800.0;
const LATEST: f64 = 253_402_300_800.0 * 1e6;

/// Reads metadata and checks them: the first thing that is wrong counts.
///
/// # Errors
///
/// What is wrong.
pub(super) fn check(text: &str) -> Result<Map<String, Value>, MetadataError> {
    let metadata = serde_json::from_str(text).map_err(|_| Refused(UNREADABLE))?;
    let metadata = object(metadata)?;
    let description = metadata.get("description").ok_or(Refused(NO_DESCRIPTION))?;
    if !description.is_string() {
        return Err(Refused(NO_TEXT));
    }
    if !metadata.get("tags").ok_or(Refused(NO_TAGS))?.is_array() {
        return Err(Refused(NO_LIST));
    }
    DATES.iter().filter_map(|date| metadata.get(*date)).try_for_each(check_date)?;
    metadata.get("md5").map_or(Ok(()), check_md5)?;
    Ok(metadata)
}

/// The object that metadata should be. Whether anything else has a description is asked in Python's
/// way: a list or text may well contain that word, and fails when it is used as an object.
fn object(metadata: Value) -> Result<Map<String, Value>, MetadataError> {
    let contains = match metadata {
        Value::Object(metadata) => return Ok(metadata),
        Value::Array(items) => items.iter().any(|item| item == "description"),
        Value::String(text) => text.contains("description"),
        _ => true,
    };
    Err(if contains { Crashed(NO_DESCRIPTION) } else { Refused(NO_DESCRIPTION) })
}

fn check_date(date: &Value) -> Result<(), MetadataError> {
    match date {
        Value::String(text) => iso_date::check(text).map_err(|error| match error {
            DateError::Malformed => Refused(NO_DATE),
            DateError::Impossible => Crashed(NO_DATE),
        }),
        Value::Number(number) => {
            let is_time = number.as_f64().is_some_and(|time| (EARLIEST..LATEST).contains(&time));
            if is_time { Ok(()) } else { Err(Crashed(NO_DATE)) }
        }
        _ => Err(Crashed(NO_DATE)),
    }
}

/// An MD5 begins with 32 letters or digits; more may follow, and the contents are not looked at.
fn check_md5(md5: &Value) -> Result<(), MetadataError> {
    let md5 = md5.as_str().ok_or(Crashed(NO_MD5))?.as_bytes();
    let is_md5 = md5.get(..32).is_some_and(|start| start.iter().all(u8::is_ascii_alphanumeric));
    if is_md5 { Ok(()) } else { Err(Refused(NO_MD5)) }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn with(member: &str, value: Value) -> String {
        let mut metadata = json!({ "description": "", "tags": [] });
        metadata[member] = value;
        metadata.to_string()
    }

    #[test]
    fn metadata_are_what_they_should_be_and_whatever_else_they_like() {
        for text in [
            with("description", json!("x".repeat(1000))),
            with("tags", json!([1, null, "csv"])),
            with("md5", json!("0f343b0931126a20f133d67c2b018a3b")),
            with("md5", json!("ZZ343B0931126A20F133D67C2B018A3B and more")),
            with("creation_date", json!("2026-02-12T07:30:00Z")),
            with("start_date", json!(0)),
            with("end_date", json!(1_772_445_600_000_000_u64)),
            with("extra", json!({ "nested": [1] })),
        ] {
            assert_eq!(
                check(&text).map(Value::Object),
                serde_json::from_str(&text).map_err(drop).map_err(|()| Refused("")),
                "{text}"
            );
        }
    }

    #[test]
    fn metadata_are_refused_for_the_first_thing_that_is_wrong() {
        for (text, error) in [
            ("", Refused(UNREADABLE)),
            ("{", Refused(UNREADABLE)),
            ("{'description': '', 'tags': []}", Refused(UNREADABLE)),
            ("{}", Refused(NO_DESCRIPTION)),
            ("[]", Refused(NO_DESCRIPTION)),
            ("\"str\"", Refused(NO_DESCRIPTION)),
            ("5", Crashed(NO_DESCRIPTION)),
            ("null", Crashed(NO_DESCRIPTION)),
            ("true", Crashed(NO_DESCRIPTION)),
            ("\"a description\"", Crashed(NO_DESCRIPTION)),
            ("[\"description\"]", Crashed(NO_DESCRIPTION)),
            (r#"{"description": 5}"#, Refused(NO_TEXT)),
            (r#"{"description": null, "tags": 1}"#, Refused(NO_TEXT)),
            (r#"{"description": ""}"#, Refused(NO_TAGS)),
            (r#"{"description": "", "tags": "csv", "md5": ""}"#, Refused(NO_LIST)),
            (r#"{"description": "", "tags": [], "end_date": "x", "md5": "x"}"#, Refused(NO_DATE)),
        ] {
            assert_eq!(check(text), Err(error), "{text}");
        }
        for (member, value, error) in [
            ("creation_date", json!("yesterday"), Refused(NO_DATE)),
            ("creation_date", json!("2020-13-40"), Crashed(NO_DATE)),
            ("start_date", json!(null), Crashed(NO_DATE)),
            ("start_date", json!(true), Crashed(NO_DATE)),
            ("end_date", json!(["2026"]), Crashed(NO_DATE)),
            ("end_date", json!(1e30), Crashed(NO_DATE)),
            ("end_date", json!(-1e12), Crashed(NO_DATE)),
            ("md5", json!("0f343b0931126a20f133d67c2b018a3"), Refused(NO_MD5)),
            ("md5", json!("0f343b0931126a20f133d67c2b018a3-"), Refused(NO_MD5)),
            ("md5", json!("é343b0931126a20f133d67c2b018a3b"), Refused(NO_MD5)),
            ("md5", json!(5), Crashed(NO_MD5)),
            ("md5", json!(null), Crashed(NO_MD5)),
        ] {
            assert_eq!(check(&with(member, value.clone())), Err(error), "{member}: {value}");
        }
    }
}
