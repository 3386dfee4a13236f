//! One row for each thing that 3.1 says differently.

use serde_json::{Value, json};

use super::lower;

/// A document with one schema component.
fn document(schema: &Value) -> Value {
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Notes", "version": "1" },
        "paths": {},
        "components": {
            "schemas": {
                "Subject": schema,
                "Cat": {
                    "type": "object",
                    "properties": { "lives": { "type": "integer" } },
                    "required": ["lives"]
                }
            }
        }
    })
}

fn rows() -> Vec<(&'static str, Value, Value)> {
    let cat = json!({ "$ref": "#/components/schemas/Cat" });
    vec![
        (
            "a list of type and null is nullable",
            json!({ "type": ["string", "null"], "maxLength": 3 }),
            json!({ "type": "string", "nullable": true, "maxLength": 3 }),
        ),
        (
            "a list of one type is that type",
            json!({ "type": ["string"] }),
            json!({ "type": "string" }),
        ),
        (
            "several types are a choice",
            json!({ "type": ["string", "integer", "null"], "description": "Either." }),
            json!({
                "anyOf": [{ "type": "string" }, { "type": "integer" }],
                "nullable": true,
                "description": "Either."
            }),
        ),
        (
            "null alone is a value",
            json!({ "type": "null" }),
            json!({ "enum": [null], "nullable": true }),
        ),
        (
            "a reference or null is a nullable reference",
            json!({ "oneOf": [{ "type": "null" }, cat], "description": "Perhaps a cat." }),
            json!({ "allOf": [cat], "nullable": true, "description": "Perhaps a cat." }),
        ),
        (
            "what is said of the reference in a choice is said of the whole",
            json!({
                "oneOf": [
                    { "$ref": "#/components/schemas/Cat", "description": "Perhaps a cat.", "x-a": 1 },
                    { "type": "null" }
                ]
            }),
            json!({ "allOf": [cat], "nullable": true, "description": "Perhaps a cat." }),
        ),
        (
            "unsigned formats are spelled as everybody spells them",
            json!({ "type": "integer", "format": "u-int32" }),
            json!({ "type": "integer", "format": "uint32" }),
        ),
        (
            "null among several choices makes the choice nullable",
            json!({ "anyOf": [cat, { "type": "string" }, { "type": "null" }] }),
            json!({ "anyOf": [cat, { "type": "string" }], "nullable": true }),
        ),
        (
            "an exclusive minimum is a flag",
            json!({ "type": "integer", "exclusiveMinimum": 0 }),
            json!({ "type": "integer", "minimum": 0, "exclusiveMinimum": true }),
        ),
        (
            "of two lower bounds the tighter one stays",
            json!({ "type": "integer", "minimum": 5, "exclusiveMinimum": 0 }),
            json!({ "type": "integer", "minimum": 5 }),
        ),
        (
            "an exclusive maximum is a flag",
            json!({ "type": "integer", "maximum": 9, "exclusiveMaximum": 9 }),
            json!({ "type": "integer", "maximum": 9, "exclusiveMaximum": true }),
        ),
        (
            "a tuple is a list of fixed length",
            json!({
                "type": "array",
                "prefixItems": [{ "type": "string" }, cat, { "type": "string" }],
                "items": false
            }),
            json!({
                "type": "array",
                "items": { "anyOf": [{ "type": "string" }, cat] },
                "minItems": 3,
                "maxItems": 3
            }),
        ),
        (
            "a constant is an enum of one",
            json!({ "const": "cat" }),
            json!({ "type": "string", "enum": ["cat"] }),
        ),
        (
            "the first example stands for all",
            json!({ "type": "string", "examples": ["a", "b"] }),
            json!({ "type": "string", "example": "a" }),
        ),
        (
            "names of properties are not constrained",
            json!({ "type": "object", "propertyNames": { "pattern": "^a" } }),
            json!({ "type": "object" }),
        ),
        (
            "content of a media type is binary",
            json!({ "type": "string", "contentMediaType": "image/png" }),
            json!({ "type": "string", "format": "binary" }),
        ),
        (
            "base64 is a format",
            json!({ "type": "string", "contentEncoding": "base64" }),
            json!({ "type": "string", "format": "byte" }),
        ),
        (
            "a description beside a reference is kept",
            json!({ "$ref": "#/components/schemas/Cat", "description": "The cat." }),
            json!({ "allOf": [cat], "description": "The cat." }),
        ),
        (
            "an example beside a reference is not worth a wrapper",
            json!({ "$ref": "#/components/schemas/Cat", "examples": [{}], "x-origin": "here" }),
            cat.clone(),
        ),
        (
            "a tagged variant is one object",
            json!({
                "oneOf": [{
                    "allOf": [cat, {
                        "type": "object",
                        "properties": { "kind": { "type": "string", "enum": ["cat"] } },
                        "required": ["kind"]
                    }]
                }]
            }),
            json!({
                "oneOf": [{
                    "type": "object",
                    "properties": {
                        "lives": { "type": "integer" },
                        "kind": { "type": "string", "enum": ["cat"] }
                    },
                    "required": ["lives", "kind"]
                }]
            }),
        ),
        (
            "extensions are dropped, properties of such a name are not",
            json!({ "x-origin": "here", "properties": { "x-origin": { "type": ["string", "null"] } } }),
            json!({ "properties": { "x-origin": { "type": "string", "nullable": true } } }),
        ),
        (
            "a schema that is true accepts anything",
            json!({ "type": "array", "items": true }),
            json!({ "type": "array", "items": {} }),
        ),
        (
            "additional properties are allowed, forbidden or described",
            json!({
                "additionalProperties": { "type": ["integer", "null"] },
                "properties": { "strict": { "additionalProperties": false } }
            }),
            json!({
                "additionalProperties": { "type": "integer", "nullable": true },
                "properties": { "strict": { "additionalProperties": false } }
            }),
        ),
    ]
}

#[test]
fn each_form_of_schema_is_lowered() {
    for (what, before, after) in rows() {
        let lowered = lower(&document(&before)).unwrap();
        assert_eq!(lowered["components"]["schemas"]["Subject"], after, "{what}");
    }
}

#[test]
fn what_is_lowered_is_3_0() {
    let lowered = lower(&document(&json!({}))).unwrap();
    assert_eq!(lowered["openapi"], "3.0.3");
}

#[test]
fn each_form_that_3_0_lacks_is_refused_by_name_and_place() {
    let rows = [
        ("$defs", json!({ "$defs": {} })),
        ("if", json!({ "if": { "type": "string" } })),
        ("patternProperties", json!({ "patternProperties": {} })),
        ("unevaluatedProperties", json!({ "unevaluatedProperties": false })),
        ("contains", json!({ "contains": {} })),
        ("nullable", json!({ "nullable": true })),
        ("prefixItems", json!({ "prefixItems": [{}] })),
        ("contentEncoding", json!({ "contentEncoding": "gzip" })),
        ("maxLength", json!({ "type": ["string", "integer"], "maxLength": 3 })),
    ];
    for (keyword, schema) in rows {
        let nested = json!({ "properties": { "a/b": schema } });
        let refusal = lower(&document(&nested)).unwrap_err();
        assert_eq!(refusal.keyword, keyword);
        assert_eq!(refusal.pointer, "/components/schemas/Subject/properties/a~1b");
    }
}

#[test]
fn a_schema_that_nothing_satisfies_is_refused() {
    let refusal = lower(&document(&json!(false))).unwrap_err();
    assert_eq!(refusal.pointer, "/components/schemas/Subject");
}

/// Everything outside the schemas of a document.
fn surroundings() -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Notes",
            "version": "1",
            "summary": "Notes.",
            "license": { "name": "MIT", "identifier": "MIT" }
        },
        "tags": [{ "name": "notes", "x-order": 1 }],
        "paths": {
            "/notes": {
                "get": {
                    "operationId": "note_list",
                    "x-provenance": "seed",
                    "parameters": [
                        { "name": "x-page", "in": "query", "schema": { "type": ["integer", "null"] } },
                        { "$ref": "#/components/parameters/Trace", "description": "Here." }
                    ],
                    "responses": {
                        "200": {
                            "headers": { "x-total": { "schema": { "const": 1 }, "x-a": 1 } },
                            "content": {
                                "application/json": { "schema": { "const": "a" }, "x-b": 1 }
                            },
                            "x-provenance": "assumed"
                        },
                        "404": { "$ref": "#/components/responses/NotFound", "summary": "Gone." }
                    }
                }
            }
        },
        "x-outside-operations": { "404": { "$ref": "#/components/responses/NotFound" } }
    })
}

#[test]
fn what_surrounds_schemas_is_lowered() {
    let lowered = lower(&surroundings()).unwrap();
    assert_eq!(
        lowered,
        json!({
            "openapi": "3.0.3",
            "info": { "title": "Notes", "version": "1", "license": { "name": "MIT" } },
            "tags": [{ "name": "notes" }],
            "paths": {
                "/notes": {
                    "get": {
                        "operationId": "note_list",
                        "parameters": [
                            {
                                "name": "x-page",
                                "in": "query",
                                "schema": { "type": "integer", "nullable": true }
                            },
                            { "$ref": "#/components/parameters/Trace" }
                        ],
                        "responses": {
                            "200": {
                                "description": "",
                                "headers": {
                                    "x-total": { "schema": { "type": "integer", "enum": [1] } }
                                },
                                "content": {
                                    "application/json": {
                                        "schema": { "type": "string", "enum": ["a"] }
                                    }
                                }
                            },
                            "404": { "$ref": "#/components/responses/NotFound" }
                        }
                    }
                }
            }
        })
    );
}

#[test]
fn what_a_client_cannot_serve_is_refused() {
    let mut document = surroundings();
    document["webhooks"] = json!({});
    assert_eq!(lower(&document).unwrap_err().keyword, "webhooks");

    let mut document = surroundings();
    document["paths"]["/notes"]["query"] = json!({});
    let refusal = lower(&document).unwrap_err();
    assert_eq!(
        refusal.to_string(),
        "query at /paths/~1notes cannot be lowered to OpenAPI 3.0: 3.0 does not know it here"
    );
}
