//! What no contract of a system happens to say, and that nothing that they do say is skipped.

use http::{HeaderMap, HeaderValue, Method};
use serde_json::{Value, json};

use super::body::Bodies;
use super::parameter::Parameter;
use super::schema::Source;
use super::{Answered, Asked, Checker, Place, Violation, check};
use crate::query::QueryDict;
use crate::server::contract;
use crate::system::System;

fn told(found: &[Violation]) -> Vec<String> {
    found.iter().map(ToString::to_string).collect()
}

/// What is wrong with `body` where a form is asked for.
fn wrong(media_type: &str, body: &[u8]) -> Vec<String> {
    let form = json!({
        "type": "object",
        "properties": {
            "file": { "type": "string", "format": "binary" },
            "picture": { "type": "string", "contentMediaType": "image/png" },
            "count": { "type": "integer", "format": "uint16" },
            "tags": { "type": "array", "items": { "type": "string" } },
            "sizes": { "type": "array", "items": { "type": "integer" } },
            "note": { "type": "string", "maxLength": 3 },
        },
        "required": ["file"],
        "additionalProperties": false,
    });
    let content = json!({
        "multipart/form-data": { "schema": { "$ref": "#/form" } },
        "application/x-www-form-urlencoded": { "schema": { "$ref": "#/form" } },
    });
    let source = Source::new(json!({ "form": form, "body": { "content": content } }));
    let bodies = Bodies::new(&source, "/body");
    let mut found = Vec::new();
    bodies.check(&source, Place::RequestBody, Some(media_type), Some(body), &mut found);
    told(&found)
}

const PARTS: &str = "multipart/form-data; boundary=b";

/// A form of these parts, each with its headers beside the name.
fn form(parts: &[(&str, &str, &[u8])]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, more, content) in parts {
        let head = format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"{more}\r\n\r\n");
        body.extend([head.as_bytes(), content, b"\r\n"].concat());
    }
    body.extend(b"--b--\r\n");
    body
}

#[test]
fn a_form_in_parts_is_what_its_schema_says() {
    let bytes = b"\xff\xd8\x00\r\n-";
    let png = "; filename=\"a.png\"\r\nContent-Type: image/png";
    let whole = form(&[
        ("file", png, bytes),
        ("picture", png, bytes),
        ("count", "", b"7"),
        ("tags", "", b"a"),
        ("tags", "", b"1"),
        ("sizes", "", b"1"),
        ("note", "", b"too long"),
        ("note", "", b"abc"),
    ]);
    assert_eq!(wrong(PARTS, &whole), [""; 0]);
    let file = ("file", png, &bytes[..]);
    for (parts, expected) in [
        (vec![], "request body: \"file\" is a required property"),
        (
            vec![file, ("count", "", b"many")],
            "request body /count: value is not of type \"integer\"",
        ),
        (
            vec![file, ("count", "", b"65536")],
            "request body /count: value is greater than the maximum of 65535",
        ),
        (
            vec![file, ("sizes", "", b"L")],
            "request body /sizes/0: value is not of type \"integer\"",
        ),
        (vec![file, ("note", "", b"\xff")], "request body /note: it is not UTF-8"),
        (
            vec![file, ("note", "", b"long")],
            "request body /note: value is longer than 3 characters",
        ),
        (
            vec![file, ("other", "", b"x")],
            "request body: Additional properties are not allowed ('other' was unexpected)",
        ),
    ] {
        assert_eq!(wrong(PARTS, &form(&parts)), [expected]);
    }
}

#[test]
fn a_form_whose_parts_cannot_be_told_apart_is_none() {
    let nameless = b"--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n";
    for (media_type, body, expected) in [
        ("multipart/form-data", &b"--b--"[..], "it does not say what stands between its parts"),
        (PARTS, &form(&[("file", "", b"x")])[..40], "its parts cannot be told apart"),
        (PARTS, b"s3cret", "its parts cannot be told apart"),
        (PARTS, nameless, "a part has no name"),
    ] {
        assert_eq!(wrong(media_type, body), [format!("request body: {expected}")]);
    }
}

#[test]
fn what_is_repeated_in_a_form_is_a_list_or_else_the_last_of_it() {
    let form = "application/x-www-form-urlencoded";
    assert_eq!(wrong(form, b"file=&sizes=1&sizes=2&count=many&count=1"), [""; 0]);
    assert_eq!(
        wrong(form, b"file=&sizes=1&sizes=L&count=1&count=many"),
        [
            "request body /count: value is not of type \"integer\"",
            "request body /sizes/1: value is not of type \"integer\""
        ]
    );
}

#[test]
fn parameters_of_free_names_are_those_that_are_no_others() {
    let source = Source::new(json!({ "parameters": [
        { "in": "query", "name": "page", "schema": { "type": "integer" } },
        {
            "in": "query",
            "name": "filters",
            "style": "form",
            "explode": true,
            "schema": {
                "type": "object",
                "propertyNames": { "pattern": "^filter\\{.+\\}$" },
                "additionalProperties": { "type": "integer", "maximum": 9 },
            },
        },
    ] }));
    let parameters = [0, 1].map(|index| Parameter::new(&source, &format!("/parameters/{index}")));
    let parameters: Vec<_> = parameters.into_iter().flatten().collect();
    for (query, expected) in [
        ("page=1&filter{id}=3&filter{id.in}=4", &[][..]),
        // The systems ignore what they do not know, so it is nothing to the contract.
        ("unknown=x&filter{=x&filter{}=x", &[]),
        (
            "page=x&filter{id}=x&filter{size}=10",
            &[
                "query /page: value is not of type \"integer\"",
                "query /filter{id}: value is not of type \"integer\"",
                "query /filter{size}: value is greater than the maximum of 9",
            ],
        ),
    ] {
        let query = QueryDict::parse(query.as_bytes());
        let mut found = Vec::new();
        for parameter in &parameters {
            parameter.check_query(&source, &query, &parameters, &mut found);
        }
        assert_eq!(told(&found), expected, "{query:?}");
    }
}

#[test]
fn a_header_is_read_whatever_its_bytes_are() {
    let schema = json!({ "type": "string", "pattern": "^[a-z]+$" });
    let source =
        Source::new(json!({ "headers": { "X-A": { "required": true, "schema": schema } } }));
    let header = Parameter::named(&source, "/headers/X-A", "X-A", Place::ResponseHeader);
    let header = header.expect("a header");
    for (value, expected) in [
        (Some(&b"abc"[..]), None),
        (Some(b"\xe9"), Some("response header /X-A: value does not match \"^[a-z]+$\"")),
        (None, Some("response header /X-A: it is missing")),
    ] {
        let value = value.and_then(|value| HeaderValue::from_bytes(value).ok());
        let headers = value.map(|value| (http::HeaderName::from_static("x-a"), value));
        let headers: HeaderMap = headers.into_iter().collect();
        let mut found = Vec::new();
        header.check_header(&source, &headers, &mut found);
        assert_eq!(told(&found), expected.into_iter().collect::<Vec<_>>());
    }
}

/// What departs in an exchange with `operation` of Open Humans, whose request and answer have the
/// same headers.
fn exchange(
    operation: &str,
    method: &Method,
    status: u16,
    headers: &[(&'static str, &'static str)],
    bodies: (Option<&[u8]>, Option<&[u8]>),
) -> Vec<String> {
    let headers: HeaderMap = headers
        .iter()
        .map(|(name, value)| (http::HeaderName::from_static(name), HeaderValue::from_static(value)))
        .collect();
    let asked =
        Asked { method, path: "/", query: "", template: None, headers: &headers, body: bodies.0 };
    let answered = Answered { status, headers: &headers, body: bodies.1 };
    told(&check(Checker::of(System::OpenHumans), Some(operation), &asked, &answered))
}

#[test]
fn an_answer_without_a_header_that_always_comes_departs() {
    let challenge = ("www-authenticate", "Bearer realm=\"api\"");
    let json = ("content-type", "application/json");
    let detail = Some(&b"{\"detail\":\"Invalid token.\"}"[..]);
    let answer =
        |headers: &[_]| exchange("members_list", &Method::GET, 401, headers, (None, detail));
    assert_eq!(answer(&[challenge, json]), [""; 0]);
    assert_eq!(answer(&[json]), ["response header /WWW-Authenticate: it is missing"]);
    let moved =
        |headers: &[_]| exchange("file_download", &Method::GET, 302, headers, (None, Some(&[])));
    let download: Vec<String> = moved(&[("location", "https://s3.example/a?b=1")]);
    assert!(!download.iter().any(|found| found.contains("Location")), "{download:?}");
    let download = moved(&[("location", "https://s3.example/a b")]);
    let problem = "response header /Location: value is not a \"uri-reference\"";
    assert!(download.iter().any(|found| found == problem), "{download:?}");
}

#[test]
fn the_answer_to_head_has_the_headers_of_that_to_get() {
    let answer =
        |headers: &[_]| exchange("members_list", &Method::HEAD, 401, headers, (None, None));
    let challenge = ("www-authenticate", "Bearer realm=\"api\"");
    assert_eq!(answer(&[challenge, ("content-type", "application/json")]), [""; 0]);
    assert_eq!(answer(&[challenge]), [""; 0], "nobody has to say what there is not");
    assert_eq!(
        answer(&[("content-type", "text/plain")]),
        [
            "response header /WWW-Authenticate: it is missing",
            "response body: it is text/plain, but only application/json is declared"
        ]
    );
}

#[test]
fn of_a_body_that_passes_unread_the_media_type_is_checked() {
    let sent = |media_type: &'static str| {
        exchange("file_upload", &Method::POST, 200, &[("content-type", media_type)], (None, None))
    };
    let problem = "request body: it is text/plain, but only multipart/form-data is declared";
    assert!(sent("text/plain").iter().any(|found| found == problem));
    assert!(!sent(PARTS).iter().any(|found| found.starts_with("request body")));
}

/// Everything in `value` that `holds`, with where it is.
fn all(value: &Value, at: &str, holds: &impl Fn(&Value) -> bool, found: &mut Vec<String>) {
    if holds(value) {
        found.push(at.to_owned());
    }
    match value {
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items.for_each(|(index, item)| all(item, &format!("{at}/{index}"), holds, found));
        }
        Value::Object(members) => {
            let members = members.iter().filter(|(name, _)| !name.starts_with("example"));
            members.for_each(|(name, member)| all(member, &format!("{at}/{name}"), holds, found));
        }
        _ => {}
    }
}

/// What of `document` the checker would pass over.
fn passed_over(document: &Value) -> Vec<String> {
    const FORMATS: [&str; 18] = [
        "binary",
        "date",
        "date-time",
        "double",
        "duration",
        "email",
        "float",
        "int16",
        "int32",
        "int64",
        "int8",
        "password",
        "uint16",
        "uint32",
        "uint64",
        "uint8",
        "uri",
        "uri-reference",
    ];
    let mut found = Vec::new();
    all(
        document,
        "",
        &|it| {
            let in_place =
                it["in"].is_string() && it["name"].is_string() && it["schema"].is_object();
            let is_object = it["schema"]["type"] == "object";
            let is_list = it["schema"]["type"] == "array";
            in_place
                && (it["in"] == "cookie"
                    || it["style"]
                        .as_str()
                        .is_some_and(|style| style != "form" && style != "simple")
                    || it["explode"] == false
                    || (is_object || is_list) && it["in"] != "query")
        },
        &mut found,
    );
    all(
        document,
        "",
        &|it| {
            let format = it["format"].as_str().filter(|_| it["type"].is_string());
            format.is_some_and(|format| !FORMATS.contains(&format) && format != "uuid")
        },
        &mut found,
    );
    for keyword in ["discriminator", "readOnly", "writeOnly", "contentEncoding", "encoding"] {
        // A member of a schema's `properties` may have any name.
        let is_used = |it: &Value| it.get(keyword).is_some() && it.get("properties").is_none();
        let mut uses = Vec::new();
        all(document, "", &is_used, &mut uses);
        found.extend(uses.into_iter().filter(|at| !at.ends_with("/properties")));
    }
    found
}

#[test]
fn no_contract_says_what_the_checker_passes_over() {
    for system in System::ALL {
        assert_eq!(passed_over(&contract(system).document), [""; 0], "{system}");
    }
    assert_eq!(
        passed_over(&json!({
            "parameters": [
                { "in": "cookie", "name": "a", "schema": { "type": "string" } },
                { "in": "query", "name": "b", "explode": false, "schema": { "type": "array" } },
                { "in": "query", "name": "c", "style": "deepObject", "schema": {} },
            ],
            "d": { "type": "string", "format": "iban" },
            "e": { "type": "string", "readOnly": true },
        })),
        ["/parameters/0", "/parameters/1", "/parameters/2", "/d", "/e"]
    );
}
