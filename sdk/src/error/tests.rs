//! Every shape in which a server says what went wrong, and what the error makes of it.

use http::header::CONTENT_TYPE;

use super::*;

const JSON: &str = "application/json";
const TEXT: &str = "text/plain; charset=utf-8";
const HTML: &str = "text/html";

fn answer(status: u16, content_type: &str, body: &str) -> Error {
    let headers = HeaderMap::from_iter([(CONTENT_TYPE, content_type.parse().unwrap())]);
    let status = StatusCode::from_u16(status).unwrap();
    Error::refused(status, headers, Bytes::from(body.to_owned()), None).during("account_update")
}

#[test]
fn the_best_message_is_found_whatever_the_shape() {
    for (content_type, body, expected) in [
        (JSON, r#"{"detail":"Invalid token."}"#, Some("Invalid token.")),
        (JSON, r#"{"developer_message":"dev","user_message":"user"}"#, Some("user")),
        (JSON, r#"{"developer_message":"dev","user_message":null}"#, Some("dev")),
        (JSON, r#"{"message":"The user was not specified."}"#, Some("The user was not specified.")),
        (JSON, r#""Unknown retirement state.""#, Some("Unknown retirement state.")),
        (
            JSON,
            r#"["Request data does not match schema"]"#,
            Some("Request data does not match schema"),
        ),
        (JSON, r#"["one","two"]"#, Some("one; two")),
        (JSON, r#"{"error":"Too many requests"}"#, Some("Too many requests")),
        (JSON, r#"{"error":["User not found."]}"#, Some("User not found.")),
        (JSON, r#"{"error":"invalid_client"}"#, Some("invalid_client")),
        (
            JSON,
            r#"{"error":"invalid_grant","error_description":"Invalid credentials given."}"#,
            Some("Invalid credentials given."),
        ),
        (
            JSON,
            r#"{"error_code":"token_expired","developer_message":"The token has expired."}"#,
            Some("The token has expired."),
        ),
        (
            JSON,
            r#"{"developer_message":{"error_code":"token_expired","developer_message":"Expired."}}"#,
            Some("Expired."),
        ),
        (JSON, r#"{"error_code":"forbidden-request"}"#, Some("forbidden-request")),
        (
            JSON,
            r#"{"error_message":[{"user_message":"Not here."}],"error_code":"x"}"#,
            Some("Not here."),
        ),
        (JSON, r#"{"success":false,"value":"Locked.","error_code":"x"}"#, Some("Locked.")),
        (
            JSON,
            r#"{"field_errors":{"name":{"user_message":"Too short."},"bio":{"developer_message":"dev"}}}"#,
            Some("bio: dev; name: Too short."),
        ),
        (
            JSON,
            r#"{"new_name":["This field may not be null."]}"#,
            Some("new_name: This field may not be null."),
        ),
        (
            JSON,
            r#"{"errors":{"message":["This field is required."],"__all__":["Say to whom."]}}"#,
            Some("Say to whom.; message: This field is required."),
        ),
        (
            JSON,
            r#"{"missing_field":"one of file_id, file_basename, or all_files is required"}"#,
            Some("missing_field: one of file_id, file_basename, or all_files is required"),
        ),
        (
            "application/xml",
            "<Error><Message>Request has expired</Message></Error>",
            Some("Request has expired"),
        ),
        (JSON, "{}", None),
        (JSON, "null", None),
        (JSON, r#"{"detail":""}"#, None),
        (JSON, r#"{"detail":"cut o"#, Some(r#"{"detail":"cut o"#)),
        (TEXT, "vanity name already taken\n", Some("vanity name already taken")),
        (TEXT, "404", Some("404")),
        (TEXT, "<html><title>A page in disguise</title>", Some("A page in disguise")),
        (HTML, "<h1>Server Error (500)</h1>", Some("Server Error (500)")),
        (HTML, "<p>no headline", None),
        (TEXT, "", None),
        (TEXT, " \n", None),
        ("application/octet-stream", "\u{fffd}", Some("\u{fffd}")),
    ] {
        let error = answer(400, content_type, body);
        assert_eq!(error.message(), expected, "{content_type} {body}");
        assert_eq!(error.body(), body.as_bytes());
        assert_eq!(error.status(), Some(StatusCode::BAD_REQUEST));
    }
}

#[test]
fn messages_for_users_and_for_developers_are_kept_apart() {
    let error =
        answer(400, JSON, r#"{"error_code":"e","developer_message":"dev","user_message":"user"}"#);
    assert_eq!(error.developer_message(), Some("dev"));
    assert_eq!(error.user_message(), Some("user"));
    assert_eq!(error.error_code(), Some("e"));
    assert_eq!(answer(400, JSON, r#"{"detail":"d"}"#).user_message(), None);
    let nested = r#"{"developer_message":{"error_code":"e","developer_message":"dev"}}"#;
    assert_eq!(answer(401, JSON, nested).error_code(), Some("e"));
}

#[test]
fn field_errors_are_found_in_every_form_they_are_told_in() {
    let user =
        |text: &str| FieldError { developer_message: None, user_message: Some(text.to_owned()) };
    let both = FieldError {
        developer_message: Some("dev".to_owned()),
        user_message: Some("user".to_owned()),
    };
    for (body, expected) in [
        (
            r#"{"field_errors":{"b":{"developer_message":"dev","user_message":"user"},"a":{"user_message":"u"}}}"#,
            vec![("a", user("u")), ("b", both)],
        ),
        (
            r#"{"error":{"username":["Username is required."]}}"#,
            vec![("username", user("Username is required."))],
        ),
        (
            r#"{"errors":{"project_member_ids":["Invalid project member ID(s): 11112222"]}}"#,
            vec![("project_member_ids", user("Invalid project member ID(s): 11112222"))],
        ),
        (r#"{"new_name":["one","two"]}"#, vec![("new_name", user("one; two"))]),
        (r#"{"new_name":"identical"}"#, vec![("new_name", user("identical"))]),
        (
            r#"{"email":[{"user_message":"taken"}],"username_suggestions":["a"],"error_code":"duplicate-email"}"#,
            vec![("email", user("taken"))],
        ),
        (r#"{"detail":"d"}"#, vec![]),
        (r#"{"error":["no field"]}"#, vec![]),
        (r#"{"retirement_id":"57","original_email":"x"}"#, vec![]),
        (r#"["no","field"]"#, vec![]),
        ("no json", vec![]),
    ] {
        let error = answer(400, JSON, body);
        let found: Vec<_> = error.field_errors().map(|(name, e)| (name, e.clone())).collect();
        assert_eq!(found, expected, "{body}");
        for (name, field) in &expected {
            assert_eq!(error.field_error(name), Some(field));
        }
    }
}

#[test]
fn an_oauth_error_is_a_code_and_not_a_sentence() {
    for (body, expected) in [
        (r#"{"error":"invalid_client"}"#, Some(("invalid_client", None))),
        (
            r#"{"error":"invalid_request","error_description":"Missing token parameter."}"#,
            Some(("invalid_request", Some("Missing token parameter."))),
        ),
        (r#"{"error":"Too many requests"}"#, None),
        (r#"{"error":""}"#, None),
        (r#"{"error":["invalid_client"]}"#, None),
        (r#"{"detail":"invalid_client"}"#, None),
        ("<html>", None),
    ] {
        let error = answer(401, JSON, body);
        let found = error.oauth_error().map(|e| (e.error.as_str(), e.error_description.as_deref()));
        assert_eq!(found, expected, "{body}");
    }
}

#[test]
fn each_status_answers_its_own_questions() {
    for (status, expected) in [
        (400, [true, false, false, false, false]),
        (401, [false, true, false, false, false]),
        (403, [false, false, true, false, false]),
        (404, [false, false, false, true, false]),
        (408, [false, false, false, false, true]),
        (409, [false; 5]),
        (429, [false, false, false, false, true]),
        (500, [false; 5]),
        (502, [false, false, false, false, true]),
        (503, [false, false, false, false, true]),
        (504, [false, false, false, false, true]),
    ] {
        let error = answer(status, JSON, "");
        let questions = |error: &Error| {
            [
                error.is_bad_request(),
                error.is_unauthorized(),
                error.is_forbidden(),
                error.is_not_found(),
                error.is_retryable(),
            ]
        };
        assert_eq!(questions(&error), expected, "{status}");
        let at_token_endpoint = questions(&error.at_token_endpoint());
        assert_eq!(at_token_endpoint, [false, false, false, false, expected[4]], "{status}");
    }
}

#[test]
fn an_error_is_printed_as_what_where_and_what_to_do() {
    let long = format!("{{\"detail\":\"{}\"}}", "long ".repeat(100));
    for (error, expected) in [
        (answer(404, JSON, ""), "`account_update` was answered 404 Not Found"),
        (
            answer(400, JSON, "\"2 given,\\n1 found!\""),
            "`account_update` was answered 400 Bad Request: 2 given, 1 found!",
        ),
        (
            answer(401, JSON, r#"{"detail":"Token has expired."}"#),
            "`account_update` was answered 401 Unauthorized: Token has expired; check the credentials",
        ),
        (
            answer(301, HTML, ""),
            "`account_update` was answered 301 Moved Permanently; \
             redirects are not followed, is the base URL right?",
        ),
        (
            answer(503, HTML, "<title>Down</title><p>A whole page"),
            "`account_update` was answered 503 Service Unavailable: Down; try again later",
        ),
        (
            answer(401, JSON, r#"{"error":"invalid_client"}"#).at_token_endpoint(),
            "`account_update` has no token: its fetch was answered 401 Unauthorized: \
             invalid_client; check the base URL, the client id and its secret",
        ),
        (
            answer(503, JSON, "").at_token_endpoint(),
            "`account_update` has no token: its fetch was answered 503 Service Unavailable; \
             try again later",
        ),
        (
            Error::undecodable(
                StatusCode::OK,
                Bytes::from("<html>"),
                "<".parse::<serde_json::Value>().unwrap_err(),
            ),
            "the call was answered 200 OK, but the body is not what the contract says: \
             expected value at line 1 column 1; is the base URL right?",
        ),
        (Error::configuration("it is wrong"), "the client cannot be built: it is wrong"),
        (
            Error::from_call(
                "account_get",
                progenitor_client::Error::<()>::InvalidRequest(
                    "username was not initialized".to_owned(),
                ),
            ),
            "`account_get` was not sent: username was not initialized",
        ),
    ] {
        assert_eq!(error.to_string(), expected);
    }
    let printed = answer(400, JSON, &long).to_string();
    assert!(printed.ends_with('…') && printed.len() < 400, "{printed}");
}

#[test]
fn progenitors_errors_convert_with_a_question_mark() {
    fn call(error: progenitor_client::Error<()>) -> Result<(), Error> {
        Err(error)?
    }
    let typed = progenitor_client::ResponseValue::new((), StatusCode::CONFLICT, HeaderMap::new());
    let foreign = http::Response::builder().status(418).body("").unwrap();
    for (error, status, is_request) in [
        (progenitor_client::Error::Custom("x".to_owned()), None, true),
        (progenitor_client::Error::InvalidRequest("x".to_owned()), None, true),
        (progenitor_client::Error::ErrorResponse(typed), Some(409), false),
        (progenitor_client::Error::UnexpectedResponse(foreign.into()), Some(418), false),
    ] {
        let error = call(error).unwrap_err();
        assert_eq!(error.status().map(|s| s.as_u16()), status);
        assert_eq!(error.is_invalid_request(), is_request);
        assert_eq!(error.operation(), None);
    }
}

#[test]
fn an_error_can_be_sent_between_threads_and_kept_for_ever() {
    fn check<T: Send + Sync + Clone + std::error::Error + 'static>() {}
    check::<Error>();
}
