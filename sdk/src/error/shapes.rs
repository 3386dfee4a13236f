//! One row for each shape of an error's body that the references of the four systems show.

use http::header::CONTENT_TYPE;

use super::*;

/// What a body says.
#[derive(Clone, Copy, Debug)]
struct Told {
    message: Option<&'static str>,
    developer: Option<&'static str>,
    user: Option<&'static str>,
    code: Option<&'static str>,
    /// The fields, each with what is printed of its error.
    fields: &'static [(&'static str, &'static str)],
    /// The OAuth error, with its description.
    oauth: Option<(&'static str, Option<&'static str>)>,
}

const NOTHING: Told =
    Told { message: None, developer: None, user: None, code: None, fields: &[], oauth: None };

/// Only a message.
const fn says(message: &'static str) -> Told {
    Told { message: Some(message), ..NOTHING }
}

/// Only a field's error, which is the message too.
const fn field(message: &'static str, fields: &'static [(&'static str, &'static str)]) -> Told {
    Told { message: Some(message), fields, ..NOTHING }
}

const fn oauth(error: &'static str, description: Option<&'static str>) -> Told {
    let message = match description {
        Some(_) => description,
        None => Some(error),
    };
    Told { message, oauth: Some((error, description)), ..NOTHING }
}

const fn code(code: &'static str, told: Told) -> Told {
    Told { code: Some(code), ..told }
}

const JSON: &str = "application/json";
const HTML: &str = "text/html; charset=utf-8";
const TEXT: &str = "text/plain; charset=utf-8";
const XML: &str = "application/xml";

type Row = (u16, &'static str, &'static str, Told);

const OPENEDX: &[Row] = &[
    (404, JSON, r#"{"detail":"Not found."}"#, says("Not found.")),
    (403, JSON, "", NOTHING),
    (
        400,
        JSON,
        r#"{"developer_message":"No data provided for user preference update","user_message":"No data provided"}"#,
        Told {
            message: Some("No data provided"),
            developer: Some("No data provided for user preference update"),
            user: Some("No data provided"),
            ..NOTHING
        },
    ),
    (
        400,
        JSON,
        r#"{"developer_message":"Changes have been disabled.","user_message":null}"#,
        Told {
            message: Some("Changes have been disabled."),
            developer: Some("Changes have been disabled."),
            ..NOTHING
        },
    ),
    (
        400,
        JSON,
        r#"{"field_errors":{"gender":{"developer_message":"Value 'x' is not valid","user_message":"This value is invalid."},"bio":{"developer_message":"dev only"}}}"#,
        field(
            "bio: dev only; gender: This value is invalid.",
            &[("bio", "dev only"), ("gender", "This value is invalid.")],
        ),
    ),
    (
        404,
        JSON,
        r#"{"message":"The user was not specified."}"#,
        says("The user was not specified."),
    ),
    (403, JSON, r#""Email or password is incorrect.""#, says("Email or password is incorrect.")),
    (429, JSON, r#"{"error":"Too many requests"}"#, says("Too many requests")),
    (400, JSON, r#"{"error":["User not found."]}"#, says("User not found.")),
    (
        400,
        JSON,
        r#"{"error":{"username":["Username is required."]}}"#,
        field("username: Username is required.", &[("username", "Username is required.")]),
    ),
    (
        400,
        JSON,
        r#"["Request data does not match schema"]"#,
        says("Request data does not match schema"),
    ),
    (
        400,
        JSON,
        r#"{"new_name":["This field may not be null."]}"#,
        field(
            "new_name: This field may not be null.",
            &[("new_name", "This field may not be null.")],
        ),
    ),
    (
        400,
        JSON,
        r#"{"new_name":"The name given was identical."}"#,
        field(
            "new_name: The name given was identical.",
            &[("new_name", "The name given was identical.")],
        ),
    ),
    (
        409,
        JSON,
        r#"{"email":[{"user_message":"It has an account"}],"username":[{"user_message":"It is taken"}],"username_suggestions":["ada1"],"error_code":"duplicate-email-username"}"#,
        code(
            "duplicate-email-username",
            field(
                "email: It has an account; username: It is taken",
                &[("email", "It has an account"), ("username", "It is taken")],
            ),
        ),
    ),
    (
        400,
        JSON,
        r#"{"name":[{"user_message":"Too short"},{"user_message":"No digit"}],"error_code":"validation-error"}"#,
        code(
            "validation-error",
            field("name: Too short; No digit", &[("name", "Too short; No digit")]),
        ),
    ),
    (
        403,
        JSON,
        r#"{"error_code":"forbidden-request"}"#,
        code("forbidden-request", says("forbidden-request")),
    ),
    (403, JSON, r#"{"error_message":[{"user_message":"Closed."}]}"#, says("Closed.")),
    (403, TEXT, "Account creation not allowed.", says("Account creation not allowed.")),
    (
        400,
        JSON,
        r#"{"success":false,"value":"Incorrect.","error_code":"incorrect-email-or-password","email":"a@b.example","context":{"failure_count":1}}"#,
        code("incorrect-email-or-password", says("Incorrect.")),
    ),
    (
        400,
        JSON,
        r#"{"success":false,"value":"None","error_code":"inactive-user","context":{"platformName":"Open edX","supportLink":""}}"#,
        code("inactive-user", says("inactive-user")),
    ),
    (
        401,
        JSON,
        r#"{"error_code":"token_nonexistent","developer_message":"It matches none."}"#,
        code(
            "token_nonexistent",
            Told {
                message: Some("It matches none."),
                developer: Some("It matches none."),
                ..NOTHING
            },
        ),
    ),
    (
        401,
        JSON,
        r#"{"developer_message":{"developer_message":"It matches none.","error_code":"token_nonexistent"}}"#,
        code(
            "token_nonexistent",
            Told {
                message: Some("It matches none."),
                developer: Some("It matches none."),
                ..NOTHING
            },
        ),
    ),
    (
        404,
        JSON,
        r#"{"error_msg":"It is retired.","can_cancel_retirement":true,"retirement_id":57}"#,
        says("It is retired."),
    ),
    (401, JSON, r#"{"error":"invalid_client"}"#, oauth("invalid_client", None)),
    (
        400,
        JSON,
        r#"{"error":"invalid_grant","error_description":"Invalid credentials given."}"#,
        oauth("invalid_grant", Some("Invalid credentials given.")),
    ),
    (500, JSON, r#"{"proctortrack":false}"#, NOTHING),
    (500, HTML, "<!doctype html><title>Server Error</title><p>Sorry.", says("Server Error")),
    (404, HTML, "<h1>Not Found</h1><p>Nothing here.</p>", says("Not Found")),
];

const OPEN_HUMANS: &[Row] = &[
    (401, JSON, r#"{"detail":"Expired token."}"#, says("Expired token.")),
    (
        400,
        JSON,
        r#"{"data_file":["This field is required."],"metadata":["This field is required."]}"#,
        field(
            "data_file: This field is required.; metadata: This field is required.",
            &[("data_file", "This field is required."), ("metadata", "This field is required.")],
        ),
    ),
    (
        400,
        JSON,
        r#"{"project_member_id":"project_member_id is invalid"}"#,
        field(
            "project_member_id: project_member_id is invalid",
            &[("project_member_id", "project_member_id is invalid")],
        ),
    ),
    (
        400,
        JSON,
        r#"{"too_many":"one of file_id, file_basename, or all_files is required"}"#,
        field(
            "too_many: one of file_id, file_basename, or all_files is required",
            &[("too_many", "one of file_id, file_basename, or all_files is required")],
        ),
    ),
    (
        400,
        JSON,
        r#"{"errors":{"message":["This field is required."]}}"#,
        field("message: This field is required.", &[("message", "This field is required.")]),
    ),
    (
        400,
        JSON,
        r#"{"errors":{"__all__":["Say to whom."]}}"#,
        field("Say to whom.", &[("__all__", "Say to whom.")]),
    ),
    (400, JSON, r#"{"errors":["One.","Two."]}"#, says("One.; Two.")),
    (400, JSON, r#"{"error":"unsupported_grant_type"}"#, oauth("unsupported_grant_type", None)),
    (
        400,
        JSON,
        r#"{"error":"invalid_request","error_description":"Missing code parameter."}"#,
        oauth("invalid_request", Some("Missing code parameter.")),
    ),
    (403, HTML, "<h1>This file is unavailable.</h1>", says("This file is unavailable.")),
    (400, HTML, "<!doctype html><title>Bad Request (400)</title>", says("Bad Request (400)")),
    (
        403,
        XML,
        "<?xml version=\"1.0\"?>\n<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>",
        says("Request has expired"),
    ),
    (403, XML, "<Error><Code>AccessDenied</Code></Error>", says("AccessDenied")),
];

const BRAINSTEM: &[Row] = &[
    (403, JSON, r#"{"detail":"You do not have permission."}"#, says("You do not have permission.")),
    (
        401,
        JSON,
        r#"{"detail":"Given token not valid","code":"token_not_valid","messages":[{"token_class":"AccessToken","token_type":"access","message":"Token is expired"}]}"#,
        code("token_not_valid", says("Given token not valid")),
    ),
    (
        401,
        JSON,
        r#"{"detail":"No active account found","code":"no_active_account"}"#,
        code("no_active_account", says("No active account found")),
    ),
    (
        400,
        JSON,
        r#"{"website":["Ensure this field has no more than 200 characters.","Enter a valid URL."]}"#,
        field(
            "website: Ensure this field has no more than 200 characters.; Enter a valid URL.",
            &[(
                "website",
                "Ensure this field has no more than 200 characters.; Enter a valid URL.",
            )],
        ),
    ),
    (
        400,
        JSON,
        r#"{"users":{"a@b.example":["No such account."]}}"#,
        field("users.a@b.example: No such account.", &[("users.a@b.example", "No such account.")]),
    ),
    (
        400,
        JSON,
        r#"{"name":["Too long."],"users":[{},{"email":["Not one.","Twice."],"role":{"name":["None."]}}]}"#,
        field(
            "name: Too long.; users.1.email: Not one.; Twice.; users.1.role.name: None.",
            &[
                ("name", "Too long."),
                ("users.1.email", "Not one.; Twice."),
                ("users.1.role.name", "None."),
            ],
        ),
    ),
    (
        400,
        JSON,
        r#"[{},{"name":["This field is required."]}]"#,
        field("1.name: This field is required.", &[("1.name", "This field is required.")]),
    ),
    (
        400,
        JSON,
        r#"{"non_field_errors":["Unable to log in with provided credentials."]}"#,
        field(
            "Unable to log in with provided credentials.",
            &[("non_field_errors", "Unable to log in with provided credentials.")],
        ),
    ),
    (400, JSON, r#"["Invalid filter field: nope"]"#, says("Invalid filter field: nope")),
    (
        400,
        JSON,
        r#"{"error":"invalid_filter","detail":"There is no such field."}"#,
        Told {
            message: Some("There is no such field."),
            oauth: Some(("invalid_filter", None)),
            ..NOTHING
        },
    ),
    (400, JSON, r#"{"error":"expired_token"}"#, oauth("expired_token", None)),
    (500, HTML, "<h1>Server Error (500)</h1>", says("Server Error (500)")),
];

const PIECES: &[Row] = &[
    (409, TEXT, "vanity name already taken\n", says("vanity name already taken")),
    (500, TEXT, "", NOTHING),
    (404, TEXT, "404", says("404")),
    (
        400,
        JSON,
        r#"{"error":"invalid_request","error_description":"The form is incomplete"}"#,
        oauth("invalid_request", Some("The form is incomplete")),
    ),
    (400, JSON, r#""The body is missing""#, says("The body is missing")),
    (422, JSON, r#"{"message":"Not here"}"#, says("Not here")),
    (502, HTML, "<html><head><title>502 Bad Gateway</title>", says("502 Bad Gateway")),
];

#[test]
fn every_shape_of_every_system_is_read() {
    for (status, content_type, body, told) in [OPENEDX, OPEN_HUMANS, BRAINSTEM, PIECES].concat() {
        let headers = HeaderMap::from_iter([(CONTENT_TYPE, content_type.parse().unwrap())]);
        let code = StatusCode::from_u16(status).unwrap();
        let error = Error::refused(code, headers, Bytes::from(body), None).during("account_get");
        let printed = |error: &FieldError| error.to_string();
        let fields = error.field_errors().map(|(name, error)| (name.to_owned(), printed(error)));
        let expected =
            told.fields.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
        assert_eq!(fields.collect::<Vec<_>>(), expected.collect::<Vec<_>>(), "{body}");
        assert_eq!(error.message(), told.message, "{body}");
        assert_eq!(error.developer_message(), told.developer, "{body}");
        assert_eq!(error.user_message(), told.user, "{body}");
        assert_eq!(error.error_code(), told.code, "{body}");
        let oauth = error.oauth_error();
        let oauth = oauth.map(|it| (it.error.as_str(), it.error_description.as_deref()));
        assert_eq!(oauth, told.oauth, "{body}");
        assert_eq!((error.status(), error.body()), (Some(code), body.as_bytes()));
        for (name, text) in told.fields {
            assert_eq!(error.field_error(name).map(printed).as_deref(), Some(*text), "{body}");
        }
    }
}
