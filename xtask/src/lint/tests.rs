//! Each rule is made to fire by one change to a document that is clean.

use serde_json::{Value, json};

use super::{Problem, lint};
use crate::contract::Contract;

fn clean() -> Value {
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Notes", "version": "1", "description": "Keeps notes." },
        "paths": {
            "/notes/{id}": {
                "patch": {
                    "operationId": "note_update",
                    "tags": ["notes"],
                    "summary": "Change a note",
                    "x-provenance": "seed",
                    "parameters": [
                        {
                            "name": "id",
                            "in": "path",
                            "required": true,
                            "description": "Which note.",
                            "example": "a1",
                            "schema": { "type": "string" }
                        },
                        { "$ref": "#/components/parameters/Trace" }
                    ],
                    "requestBody": {
                        "content": {
                            "application/json": { "schema": { "$ref": "#/components/schemas/Note" } }
                        }
                    },
                    "responses": {
                        "200": {
                            "description": "The note.",
                            "content": {
                                "application/json": {
                                    "schema": {
                                        "oneOf": [
                                            { "$ref": "#/components/schemas/Note" },
                                            { "$ref": "#/components/schemas/Refusal" }
                                        ]
                                    },
                                    "examples": { "Found": { "value": { "text": "milk" } } }
                                }
                            }
                        },
                        "404": { "$ref": "#/components/responses/NotFound" }
                    }
                }
            },
            "/notes": {
                "get": {
                    "operationId": "note_list",
                    "tags": ["notes"],
                    "description": "List the notes.",
                    "x-provenance": "assumed",
                    "responses": { "204": { "description": "None." } }
                }
            }
        },
        "components": {
            "parameters": {
                "Trace": {
                    "name": "trace",
                    "in": "query",
                    "description": "Ties calls together.",
                    "schema": { "type": "string" }
                }
            },
            "responses": {
                "NotFound": {
                    "description": "No such note.",
                    "content": {
                        "text/plain": { "schema": { "$ref": "#/components/schemas/Refusal" } }
                    }
                }
            },
            "schemas": {
                "Note": {
                    "description": "A note.",
                    "type": "object",
                    "properties": {
                        "kind": { "type": "string", "enum": ["note"] },
                        "text": { "type": "string", "description": "What it says." },
                        "reply": {
                            "oneOf": [
                                { "$ref": "#/components/schemas/Note", "description": "To what." },
                                { "type": "null" }
                            ]
                        },
                        "marks": {
                            "type": "array",
                            "description": "Where it is marked.",
                            "items": {
                                "type": "object",
                                "properties": {
                                    "line": { "type": "integer", "description": "On which line." }
                                }
                            }
                        }
                    },
                    "example": { "text": "milk" }
                },
                "Refusal": { "description": "Why not.", "type": "string", "examples": ["no"] },
                "Choice": {
                    "description": "One or the other.",
                    "oneOf": [{ "$ref": "#/components/schemas/Note" }],
                    "discriminator": {
                        "propertyName": "kind",
                        "mapping": { "note": "#/components/schemas/Note" }
                    }
                }
            }
        }
    })
}

fn lint_document(document: Value) -> Vec<Problem> {
    lint(&Contract { system: "notes".into(), document, clashes: Vec::new() })
}

#[test]
fn a_clean_document_has_no_problems() {
    assert_eq!(lint_document(clean()), []);
}

const PATCH: &str = "/paths/~1notes~1{id}/patch";
const GET: &str = "/paths/~1notes/get";

/// Where to make a change, what to put there (`null` removes), and what the lint then says.
fn rules() -> Vec<(&'static str, &'static str, Value, &'static str)> {
    vec![
        (
            PATCH,
            "requestBody/content/application~1json/schema/$ref",
            json!("#/components/schemas/Gone"),
            "refers to #/components/schemas/Gone, which is not in the document",
        ),
        (
            "/components/schemas",
            "Note/properties/marks/items",
            json!({ "$ref": "Elsewhere" }),
            "/components/schemas/Note/properties/marks/items refers to Elsewhere",
        ),
        (
            "/components/schemas/Choice",
            "discriminator/mapping/note",
            json!("#/components/schemas/Gone"),
            "/components/schemas/Choice refers to #/components/schemas/Gone",
        ),
        (
            "/components/schemas",
            "Page_Note",
            json!({ "type": "object", "description": "A page." }),
            "schema Page_Note is not in PascalCase",
        ),
        (GET, "operationId", Value::Null, "GET /notes has no operationId"),
        (
            GET,
            "operationId",
            json!("note_update"),
            "note_update (PATCH /notes/{id}) has the operationId of note_update (GET /notes)",
        ),
        (GET, "operationId", json!("noteList"), "noteList (GET /notes) is not in snake_case"),
        (GET, "operationId", json!("note__list"), "note__list (GET /notes) is not in snake_case"),
        (GET, "tags", Value::Null, "note_list (GET /notes) has no tag"),
        (GET, "x-provenance", Value::Null, "note_list (GET /notes) has no x-provenance"),
        (GET, "x-provenance", json!("rumour"), "has the x-provenance \"rumour\""),
        (GET, "x-idempotent", json!("no"), "note_list (GET /notes) has the x-idempotent \"no\""),
        (GET, "x-idempotent", json!(true), "note_list (GET /notes) has the x-idempotent true"),
        (PATCH, "x-idempotent", json!(false), "has x-idempotent, and its method promises nothing"),
        (
            PATCH,
            "parameters/0/example",
            Value::Null,
            "note_update (PATCH /notes/{id}) has no example of id, which it requires",
        ),
        (
            PATCH,
            "parameters/0/name",
            json!("name"),
            "declares the path parameter name, which its path does not have",
        ),
        (PATCH, "parameters/0/name", json!("name"), "has the parameter id, which is not declared"),
        ("/info", "description", json!(" "), "the document at /info has no description"),
        (GET, "description", Value::Null, "the operation at /paths/~1notes/get has no description"),
        (
            PATCH,
            "parameters/0/description",
            Value::Null,
            "the parameter at /paths/~1notes~1{id}/patch/parameters/0 has no description",
        ),
        (
            "/components/parameters/Trace",
            "description",
            Value::Null,
            "the parameter at /paths/~1notes~1{id}/patch/parameters/1 has no description",
        ),
        (
            GET,
            "responses/204/description",
            json!(""),
            "the response at /paths/~1notes/get/responses/204 has no description",
        ),
        (
            "/components/responses/NotFound",
            "description",
            Value::Null,
            "the response at /components/responses/NotFound has no description",
        ),
        (
            "/components/schemas/Note",
            "description",
            Value::Null,
            "the schema at /components/schemas/Note has no description",
        ),
        (
            "/components/schemas/Note",
            "properties/text/description",
            Value::Null,
            "the property at /components/schemas/Note/properties/text has no description",
        ),
        (
            "/components/schemas/Note",
            "properties/reply/oneOf/0/description",
            Value::Null,
            "the property at /components/schemas/Note/properties/reply has no description",
        ),
        (
            "/components/schemas/Note",
            "properties/marks/items/properties/line/description",
            Value::Null,
            "the property at /components/schemas/Note/properties/marks/items/properties/line has no",
        ),
        (
            "/components/schemas/Note",
            "example/text",
            json!(7),
            "an example at /components/schemas/Note is not what its schema says, at \"/text\"",
        ),
        (
            PATCH,
            "responses/200/content/application~1json/examples/Found/value/text",
            json!(7),
            "an example at /paths/~1notes~1{id}/patch is not what its schema says",
        ),
        (
            PATCH,
            "requestBody/content/application~1json/schema",
            Value::Null,
            "requestBody/content/application~1json has no schema",
        ),
        (
            PATCH,
            "responses/200/content/application~1json/schema",
            json!({ "type": "object" }),
            "is neither a named schema nor a choice of named schemas",
        ),
        (
            PATCH,
            "responses/200/content/application~1json/schema/oneOf/1",
            json!({ "type": "null" }),
            "is neither a named schema nor a choice of named schemas",
        ),
        (
            "/components/schemas/Note",
            "example",
            Value::Null,
            "requestBody/content/application~1json has no example",
        ),
        (
            "/components/schemas/Refusal",
            "examples",
            json!([]),
            "the body at /components/responses/NotFound/content/text~1plain has no example",
        ),
    ]
}

#[test]
fn each_rule_fires() {
    for (at, path, value, expected) in rules() {
        let mut document = clean();
        change(document.pointer_mut(at).unwrap(), path, value);
        let problems = lint_document(document);
        let messages = problems.iter().map(Problem::to_string).collect::<Vec<_>>();
        assert!(
            messages.iter().any(|message| message.contains(expected)),
            "{at}/{path} should have caused {expected:?}, but the lint said {messages:#?}"
        );
    }
}

#[test]
fn a_name_that_two_types_claim_is_a_problem() {
    let clashes = vec!["Note".to_owned()];
    let contract = Contract { system: "notes".into(), document: clean(), clashes };
    assert_eq!(lint(&contract), [Problem::SchemaNameClash { name: "Note".into() }]);
}

/// Sets what stands at `path` below `value`, or removes it.
fn change(value: &mut Value, path: &str, new: Value) {
    let (parent, key) = path.rsplit_once('/').map_or(("", path), |(parent, key)| (parent, key));
    let parent = if parent.is_empty() { String::new() } else { format!("/{parent}") };
    let key = key.replace("~1", "/");
    match value.pointer_mut(&parent).unwrap() {
        Value::Object(members) if new.is_null() => {
            members.remove(&key);
        }
        Value::Object(members) => {
            members.insert(key, new);
        }
        Value::Array(elements) => elements[key.parse::<usize>().unwrap()] = new,
        scalar => unreachable!("{scalar} has no members"),
    }
}
