//! What each adaptation does to the smallest document that needs it.

#![expect(clippy::needless_pass_by_value, reason = "documents are written in place, with json!")]

use serde_json::{Value, json};

use super::{Adapted, OpenEnum, OperationNotes, adapt};

/// A document of one operation, `note_do`, and some schemas.
fn document(operation: Value, schemas: Value) -> Value {
    let mut operation = operation;
    operation["operationId"] = json!("note_do");
    if operation.get("responses").is_none() {
        operation["responses"] = json!({ "204": { "description": "" } });
    }
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Notes", "version": "1" },
        "paths": { "/notes": { "post": operation } },
        "components": { "schemas": schemas }
    })
}

fn adapted(operation: Value, schemas: Value) -> Adapted {
    adapt(document(operation, schemas)).unwrap()
}

fn refusal(operation: Value, schemas: Value) -> String {
    format!("{:#}", adapt(document(operation, schemas)).unwrap_err())
}

impl Adapted {
    fn operation(&self) -> &Value {
        &self.document["paths"]["/notes"]["post"]
    }

    fn schema(&self, name: &str) -> &Value {
        &self.document["components"]["schemas"][name]
    }

    fn success(&self) -> &Value {
        &self.operation()["responses"]["2XX"]["content"]
    }

    fn notes(&self) -> &OperationNotes {
        &self.operations[0]
    }
}

fn named(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

fn json_body(schema: Value) -> Value {
    json!({ "content": { "application/json": { "schema": schema } } })
}

fn merge_patch(schema: &str) -> Value {
    json!({ "content": { "application/merge-patch+json": { "schema": named(schema) } } })
}

/// An operation that answers with the schema `name`.
fn answers(name: &str) -> Value {
    json!({ "responses": { "200": json_body(named(name)) } })
}

#[test]
fn failures_and_redirects_are_left_to_the_transport() {
    let responses = json!({
        "204": { "description": "" },
        "302": { "description": "" },
        "404": json_body(named("A")),
        "default": json_body(named("A"))
    });
    let adapted = adapted(json!({ "responses": responses }), json!({ "A": {} }));
    let kept = adapted.operation()["responses"].as_object().unwrap();
    assert_eq!(kept.keys().collect::<Vec<_>>(), ["2XX"]);
}

#[test]
fn a_body_that_need_not_be_a_merge_patch_is_none() {
    let body = json!({ "schema": named("Search") });
    let content = json!({ "application/json": body, "application/merge-patch+json": body });
    let search = json!({
        "type": "object",
        "required": ["emails"],
        "properties": { "emails": { "type": "array", "items": { "type": "string" } } }
    });
    let operation = json!({ "requestBody": { "content": content } });
    let adapted = adapted(operation, json!({ "Search": search }));
    assert_eq!(*adapted.schema("Search"), search);
    assert_eq!(adapted.notes().content_type, None);
}

#[test]
fn a_token_that_is_read_in_the_query_alone_is_noted() {
    let schemes = json!({
        "bearer": { "type": "http", "scheme": "bearer" },
        "token": { "type": "apiKey", "in": "query", "name": "access_token" },
        "key": { "type": "apiKey", "in": "header", "name": "X-Key" }
    });
    for (security, expected) in [
        (json!([{ "token": [] }]), Some("access_token")),
        (json!([{}, { "token": [] }]), Some("access_token")),
        (json!([{ "bearer": [] }, { "token": [] }]), None),
        (json!([{ "key": [] }]), None),
        (json!([]), None),
    ] {
        let operation = json!({ "security": security });
        let mut document = document(operation, json!({}));
        document["components"]["securitySchemes"] = schemes.clone();
        let adapted = adapt(document).unwrap();
        assert_eq!(adapted.notes().query_token.as_deref(), expected, "{security}");
    }
}

#[test]
fn an_operation_that_takes_a_form_with_files_is_left_to_hand() {
    let content = json!({
        "multipart/form-data": { "schema": named("Form") },
        "image/png": { "schema": named("File") }
    });
    let mut document = document(
        json!({ "requestBody": { "content": content } }),
        json!({ "Form": {}, "File": {} }),
    );
    let delete =
        json!({ "operationId": "note_delete", "responses": { "204": { "description": "" } } });
    document["paths"]["/notes"]["delete"] = delete;
    let adapted = adapt(document).unwrap();
    let path = adapted.document["paths"]["/notes"].as_object().unwrap();
    assert_eq!(path.keys().collect::<Vec<_>>(), ["delete"]);
    assert_eq!(adapted.notes().id, "note_delete");
    assert_eq!(adapted.document["components"]["schemas"], json!({}));
}

#[test]
fn a_list_that_may_be_absent_is_told_from_an_empty_one() {
    let list = json!({ "type": "array", "items": { "type": "string" } });
    let schemas = json!({
        "Note": { "type": "object", "required": ["tags"], "properties": { "tags": list, "links": list } }
    });
    let body = json!({ "content": { "application/json": { "schema": named("Note") } } });
    let adapted = adapt(document(json!({ "responses": { "200": body } }), schemas)).unwrap();
    let properties = &adapted.document["components"]["schemas"]["Note"]["properties"];
    assert_eq!(properties["links"]["nullable"], true);
    assert_eq!(properties["tags"].get("nullable"), None);
}

#[test]
fn an_operation_that_leads_elsewhere_is_left_to_hand() {
    let servers = json!({ "servers": [{ "url": "https://storage.example" }] });
    let redirects = json!({ "responses": { "302": {}, "404": {} } });
    for elsewhere in [servers, redirects] {
        let mut document = document(elsewhere, json!({}));
        let delete =
            json!({ "operationId": "note_delete", "responses": { "204": { "description": "" } } });
        document["paths"]["/notes"]["delete"] = delete;
        let adapted = adapt(document).unwrap();
        let path = adapted.document["paths"]["/notes"].as_object().unwrap();
        assert_eq!(path.keys().collect::<Vec<_>>(), ["delete"]);
        assert_eq!(adapted.notes().id, "note_delete");
    }
}

#[test]
fn a_connection_that_speaks_websocket_is_left_to_hand_with_the_types_of_its_frames() {
    let frame = json!({ "application/json": { "schema": named("Frame") } });
    let responses = json!({ "101": {}, "200": { "content": frame } });
    let schemas = json!({
        "Frame": { "properties": { "mood": { "$ref": "#/components/schemas/Mood" } } },
        "Mood": { "type": "string", "enum": ["calm"] },
        "Other": {}
    });
    let adapted = adapt(document(json!({ "responses": responses }), schemas)).unwrap();
    assert_eq!(adapted.document["paths"]["/notes"], json!({}));
    let schemas = adapted.document["components"]["schemas"].as_object().unwrap();
    assert_eq!(schemas.keys().collect::<Vec<_>>(), ["Frame", "Mood"]);
    assert_eq!(adapted.open_enums.len(), 1);
}

#[test]
fn a_success_that_is_a_file_stays_a_stream_of_bytes() {
    let file = json!({ "image/png": { "schema": named("File") } });
    let responses = json!({ "200": { "content": file } });
    let schemas = json!({ "File": { "type": "string", "format": "binary" } });
    let adapted = adapted(json!({ "responses": responses }), schemas);
    assert_eq!(*adapted.success(), file);
}

#[test]
fn successes_of_one_type_are_one_response() {
    let responses = json!({ "200": json_body(named("A")), "201": json_body(named("A")) });
    let adapted = adapted(json!({ "responses": responses }), json!({ "A": {} }));
    assert_eq!(*adapted.success(), json!({ "application/json": { "schema": named("A") } }));
}

#[test]
fn successes_of_different_types_are_a_choice_without_repetition() {
    let several = json!({ "oneOf": [named("A"), named("B")] });
    let responses = json!({ "200": json_body(several.clone()), "201": json_body(named("B")) });
    let adapted = adapted(json!({ "responses": responses }), json!({ "A": {}, "B": {} }));
    let choice = &adapted.success()["application/json"]["schema"];
    assert_eq!(*choice, json!({ "oneOf": [named("A"), named("B")], "nullable": false }));
}

#[test]
fn a_success_that_may_be_empty_is_nullable() {
    let responses = json!({ "200": json_body(named("A")), "204": { "description": "" } });
    let adapted = adapted(json!({ "responses": responses }), json!({ "A": {} }));
    let schema = &adapted.success()["application/json"]["schema"];
    assert_eq!(*schema, json!({ "allOf": [named("A")], "nullable": true }));
}

#[test]
fn a_success_that_is_always_empty_has_no_content() {
    let adapted = adapted(json!({}), json!({}));
    assert_eq!(*adapted.success(), json!({}));
}

#[test]
fn a_success_in_text_stays_text() {
    let text = json!({ "text/plain": { "schema": named("A") } });
    let responses = json!({ "200": { "content": text } });
    let adapted = adapted(json!({ "responses": responses }), json!({ "A": {} }));
    assert_eq!(*adapted.success(), text);
}

#[test]
fn a_success_that_is_a_bare_text_is_a_plain_string() {
    let schemas = json!({
        "Bare": { "type": "string", "description": "A text.", "example": "a" },
        "Choice": { "type": "string", "enum": ["a", "b"] },
        "Time": { "type": "string", "format": "date-time" },
    });
    let schema = |name: &str| {
        let adapted = adapted(answers(name), schemas.clone());
        adapted.success()["application/json"]["schema"].clone()
    };
    assert_eq!(schema("Bare"), json!({ "type": "string" }));
    for name in ["Choice", "Time"] {
        assert_eq!(schema(name), named(name));
    }
}

#[test]
fn a_parameter_with_a_pattern_is_a_plain_string() {
    let schema = json!({ "type": "string", "pattern": "^[a-z]+$" });
    let parameters = json!([{ "name": "key", "in": "query", "schema": schema }]);
    let adapted = adapted(json!({ "parameters": parameters }), json!({}));
    assert_eq!(adapted.operation()["parameters"][0]["schema"], json!({ "type": "string" }));
}

#[test]
fn json_is_what_the_client_accepts_of_several_media_types() {
    let content = json!({
        "application/json": { "schema": named("A") },
        "text/plain": { "schema": named("B") }
    });
    let responses = json!({ "200": { "content": content } });
    let adapted = adapted(json!({ "responses": responses }), json!({ "A": {}, "B": {} }));
    assert_eq!(*adapted.success(), json!({ "application/json": { "schema": named("A") } }));
}

#[test]
fn successes_of_which_only_some_are_json_are_refused() {
    let text = json!({ "content": { "text/plain": { "schema": named("A") } } });
    let responses = json!({ "200": json_body(named("A")), "201": text });
    let refusal = refusal(json!({ "responses": responses }), json!({ "A": {} }));
    assert_eq!(refusal, "note_do succeeds with JSON and with text/plain");
}

#[test]
fn a_suffixed_json_request_is_sent_as_json_and_its_true_type_noted() {
    let adapted = adapted(json!({ "requestBody": merge_patch("A") }), json!({ "A": {} }));
    let content = &adapted.operation()["requestBody"]["content"];
    assert_eq!(*content, json!({ "application/json": { "schema": named("A") } }));
    assert_eq!(adapted.notes().content_type.as_deref(), Some("application/merge-patch+json"));
}

#[test]
fn of_several_request_media_types_json_is_kept_or_else_the_form() {
    let rows = [
        (
            json!({ "application/json": {}, "application/x-www-form-urlencoded": {} }),
            "application/json",
        ),
        (
            json!({ "multipart/form-data": {}, "application/x-www-form-urlencoded": {} }),
            "application/x-www-form-urlencoded",
        ),
    ];
    for (content, kept) in rows {
        let adapted = adapted(json!({ "requestBody": { "content": content } }), json!({}));
        assert_eq!(adapted.operation()["requestBody"]["content"], json!({ kept: {} }));
        assert_eq!(adapted.notes().content_type, None);
    }
}

#[test]
fn a_request_that_progenitor_cannot_send_is_refused() {
    let request = json!({ "content": { "application/xml": {} } });
    let refusal = refusal(json!({ "requestBody": request }), json!({}));
    assert_eq!(refusal, "note_do takes application/xml, which progenitor cannot send");
}

#[test]
fn a_form_with_a_list_in_it_is_refused() {
    let form = json!({ "application/x-www-form-urlencoded": { "schema": named("Form") } });
    let schemas = json!({ "Form": { "properties": { "tags": { "type": "array" } } } });
    let refusal = refusal(json!({ "requestBody": { "content": form } }), schemas);
    assert_eq!(refusal, "the form of note_do (POST /notes) has tags, which is not a plain value");
}

#[test]
fn shared_parameters_and_responses_are_copied_to_where_they_are_used() {
    let mut document = document(
        json!({
            "parameters": [{ "$ref": "#/components/parameters/Trace" }],
            "responses": { "200": { "$ref": "#/components/responses/Found" } }
        }),
        json!({ "A": {} }),
    );
    let trace = json!({ "name": "trace", "in": "query", "schema": { "type": "string" } });
    document["components"]["parameters"] = json!({ "Trace": trace });
    document["components"]["responses"] = json!({ "Found": json_body(named("A")) });
    let adapted = adapt(document).unwrap();
    assert_eq!(adapted.operation()["parameters"], json!([trace]));
    assert_eq!(*adapted.success(), json!({ "application/json": { "schema": named("A") } }));
    assert!(adapted.document["components"].get("responses").is_none());
}

#[test]
fn cookies_are_dropped() {
    let cookie = json!({ "name": "session", "in": "cookie", "schema": { "type": "string" } });
    let adapted = adapted(json!({ "parameters": [cookie] }), json!({}));
    assert_eq!(adapted.operation()["parameters"], json!([]));
}

#[test]
fn schemas_of_failures_alone_are_dropped() {
    let failure = json!({ "200": json_body(named("A")), "404": json_body(named("Problem")) });
    let schemas = json!({ "A": { "items": named("B") }, "B": {}, "Problem": {} });
    let adapted = adapted(json!({ "responses": failure }), schemas);
    let kept = adapted.document["components"]["schemas"].as_object().unwrap();
    assert_eq!(kept.keys().collect::<Vec<_>>(), ["A", "B"]);
}

#[test]
fn parameters_whose_names_nobody_lists_and_exclusions_are_left_to_hand() {
    let map = json!({ "type": "object", "additionalProperties": { "type": "string" } });
    let filters = json!({ "name": "filters", "in": "query", "explode": true, "schema": map });
    let texts = json!({ "type": "array", "items": { "type": "string" } });
    let list = |name: &str| json!({ "name": name, "in": "query", "schema": texts });
    let parameters = [filters, list("exclude[]"), list("sort[]")];
    let adapted = adapted(json!({ "parameters": parameters }), json!({}));
    assert_eq!(adapted.operation()["parameters"], json!([list("sort[]")]));
}

#[test]
fn parameters_that_would_be_sent_otherwise_are_refused() {
    let joined = json!({
        "name": "ids", "in": "query", "explode": false, "schema": { "type": "array", "items": {} }
    });
    assert_eq!(
        refusal(json!({ "parameters": [joined] }), json!({})),
        "note_do (POST /notes) has a list in one query parameter: ids"
    );
    let object = json!({ "name": "filter", "in": "query", "schema": named("Filter") });
    assert_eq!(
        refusal(json!({ "parameters": [object] }), json!({ "Filter": { "type": "object" } })),
        "note_do (POST /notes) has an object in its query: filter"
    );
}

#[test]
fn defaults_and_bounds_are_forgotten_but_properties_of_such_names_are_not() {
    let page = json!({
        "name": "page",
        "in": "query",
        "schema": { "type": "integer", "minimum": 1, "maximum": 9, "default": 1 }
    });
    let schemas = json!({
        "A": {
            "required": ["minimum"],
            "properties": {
                "default": { "type": "string", "default": "a", "maxLength": 3 },
                "minimum": { "type": "array", "items": {}, "minItems": 2, "uniqueItems": true }
            }
        }
    });
    let request = json!({ "content": { "application/json": { "schema": named("A") } } });
    let adapted = adapted(json!({ "parameters": [page], "requestBody": request }), schemas);
    assert_eq!(adapted.operation()["parameters"][0]["schema"], json!({ "type": "integer" }));
    assert_eq!(
        *adapted.schema("A"),
        json!({
            "required": ["minimum"],
            "properties": {
                "default": { "type": "string", "maxLength": 3 },
                "minimum": { "type": "array", "items": {} }
            }
        })
    );
}

/// Constraints of every kind, and a schema within.
fn strict() -> Value {
    json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["inner"],
        "properties": {
            "name": { "type": "string", "minLength": 1, "maxLength": 3, "pattern": "a" },
            "mood": { "type": "string", "enum": ["good", "bad"] },
            "kind": { "type": "string", "enum": ["note"] },
            "inner": { "type": "array", "items": named("Inner") }
        }
    })
}

#[test]
fn what_a_response_is_made_of_is_relaxed_at_any_depth() {
    let schemas = json!({ "A": strict(), "Inner": strict() });
    let adapted = adapted(answers("A"), schemas);
    let relaxed = json!({
        "type": "object",
        "required": ["inner"],
        "properties": {
            "name": { "type": "string" },
            "mood": { "type": "string" },
            "kind": { "type": "string", "enum": ["note"] },
            "inner": { "type": "array", "items": named("Inner") }
        }
    });
    assert_eq!(*adapted.schema("A"), relaxed);
    assert_eq!(*adapted.schema("Inner"), relaxed);
}

#[test]
fn what_a_failure_is_made_of_is_relaxed_too() {
    let responses = json!({ "204": {}, "400": json_body(named("A")) });
    let adapted = adapted(json!({ "responses": responses }), json!({ "A": strict(), "Inner": {} }));
    assert!(adapted.schema("A").get("additionalProperties").is_none());
}

#[test]
fn what_only_a_request_is_made_of_stays_strict() {
    let request = json!({ "requestBody": json_body(named("A")) });
    let adapted = adapted(request, json!({ "A": strict(), "Inner": {} }));
    assert_eq!(*adapted.schema("A"), strict());
}

fn kind() -> Value {
    json!({ "type": "string", "enum": ["a", "b"], "description": "A kind." })
}

#[test]
fn a_named_enum_in_a_response_is_open() {
    let schemas = json!({ "A": { "properties": { "kind": named("Kind") } }, "Kind": kind() });
    let adapted = adapted(answers("A"), schemas);
    assert_eq!(
        adapted.open_enums,
        [OpenEnum {
            name: "Kind".into(),
            description: "A kind.".into(),
            variants: vec!["a".into(), "b".into()],
        }]
    );
    assert_eq!(*adapted.schema("A"), json!({ "properties": { "kind": named("Kind") } }));
}

#[test]
fn a_named_enum_in_requests_alone_is_closed() {
    let parameter = json!({ "name": "kind", "in": "query", "schema": named("Kind") });
    let adapted = adapted(json!({ "parameters": [parameter] }), json!({ "Kind": kind() }));
    assert_eq!(adapted.open_enums, []);
    assert_eq!(*adapted.schema("Kind"), kind());
}

#[test]
fn an_open_enum_that_holds_null_is_refused() {
    let schemas = json!({ "Kind": { "type": "string", "nullable": true, "enum": ["a", null] } });
    assert!(refusal(answers("Kind"), schemas).starts_with("the enum Kind has null"));
}

/// The type that a property of a merge patch gets.
fn patch_of(parameter: Value) -> Value {
    json!({
        "crate": "emeritus",
        "version": "*",
        "path": "emeritus::Patch",
        "parameters": [parameter],
    })
}

#[test]
fn each_property_of_a_merge_patch_is_three_valued() {
    let rows = [
        (
            json!({ "type": "string", "nullable": true, "maxLength": 3, "description": "It." }),
            json!({ "description": "It.", "x-rust-type": patch_of(json!({ "type": "string" })) }),
        ),
        (
            json!({ "type": "string", "enum": ["a", "b"] }),
            json!({ "x-rust-type": patch_of(json!({ "type": "string" })) }),
        ),
        (
            json!({ "allOf": [named("Kind")], "nullable": true }),
            json!({ "x-rust-type": patch_of(named("Kind")) }),
        ),
        (
            json!({ "type": "array", "items": { "type": "string", "minLength": 1 } }),
            json!({
                "x-rust-type": patch_of(json!({ "type": "array", "items": { "type": "string" } }))
            }),
        ),
        (
            named("Password"),
            json!({ "x-rust-type": patch_of(json!({ "type": "string", "format": "password" })) }),
        ),
    ];
    for (before, after) in rows {
        let schemas = json!({
            "Update": { "type": "object", "properties": { "it": before }, "allOf": [named("Kind")] },
            "Kind": kind(),
            "Password": { "type": "string", "format": "password" }
        });
        let adapted = adapted(json!({ "requestBody": merge_patch("Update") }), schemas);
        assert_eq!(adapted.schema("Update")["properties"]["it"], after);
        assert_eq!(*adapted.schema("Kind"), kind());
    }
}

#[test]
fn a_merge_patch_of_a_map_stays_a_map() {
    let map = json!({
        "type": "object",
        "additionalProperties": { "type": "string", "nullable": true }
    });
    let adapted = adapted(json!({ "requestBody": merge_patch("Map") }), json!({ "Map": map }));
    assert_eq!(*adapted.schema("Map"), map);
}

#[test]
fn a_merge_patch_with_a_type_that_has_no_name_is_refused() {
    let update = json!({ "properties": { "it": { "type": "object", "properties": {} } } });
    let refusal = refusal(json!({ "requestBody": merge_patch("A") }), json!({ "A": update }));
    assert!(
        refusal.starts_with("it of the merge patch A: it is neither a plain value"),
        "{refusal}"
    );
}

#[test]
fn a_merge_patch_that_is_also_an_answer_is_refused() {
    let mut operation = answers("A");
    operation["requestBody"] = merge_patch("A");
    let refusal =
        refusal(operation, json!({ "A": { "properties": { "a": { "type": "string" } } } }));
    assert!(refusal.starts_with("A is a merge patch and part of a response"), "{refusal}");
}

#[test]
fn a_secret_has_one_schema_wherever_it_stands() {
    let secret = json!({ "type": "string", "format": "password" });
    let schemas = json!({
        "Password": { "type": "string", "format": "password", "maxLength": 75 },
        "Form": {
            "properties": {
                "inline": { "type": "string", "format": "password", "minLength": 8, "example": "a" },
                "named": named("Password"),
                "perhaps": { "allOf": [named("Password")], "nullable": true, "description": "It." }
            }
        }
    });
    let adapted = adapted(json!({ "requestBody": json_body(named("Form")) }), schemas);
    let properties = &adapted.schema("Form")["properties"];
    assert_eq!(properties["inline"], secret);
    assert_eq!(properties["named"], secret);
    assert_eq!(
        properties["perhaps"],
        json!({ "type": "string", "format": "password", "nullable": true, "description": "It." })
    );
    assert_eq!(*adapted.schema("Password"), Value::Null);
}

#[test]
fn a_secret_in_a_path_or_a_header_is_a_plain_string() {
    let parameter = |place: &str| {
        json!({
            "name": "key", "in": place, "required": true,
            "schema": { "type": "string", "format": "password" }
        })
    };
    let parameters = json!([parameter("header"), parameter("query")]);
    let adapted = adapted(json!({ "parameters": parameters }), json!({}));
    let parameters = &adapted.operation()["parameters"];
    assert_eq!(parameters[0]["schema"], json!({ "type": "string" }));
    assert_eq!(parameters[1]["schema"]["format"], "password");
}
