//! The calls of the small contract that has each shape: `fixtures/notes.json`.

use super::*;
use crate::document::sorted;

fn notes() -> Contract {
    let document = serde_json::from_str(include_str!("../../fixtures/notes.json")).unwrap();
    Contract { system: "notes".into(), document: sorted(document), clashes: Vec::new() }
}

/// The source without its white space, which depends on where lines break.
fn dense(source: &str) -> String {
    source.split_whitespace().collect::<Vec<_>>().join(" ").replace(",)", ")").replace(", )", ")")
}

#[test]
fn every_operation_that_has_a_builder_is_called() {
    let source = source(&notes()).unwrap();
    assert!(source.starts_with("// Generated from openapi/notes.json by `cargo xtask calls`"));
    assert_eq!(source.matches("Call {").count(), 10, "{source}");
}

#[test]
fn a_call_brings_along_what_is_required_and_its_body_by_their_examples() {
    let source = dense(&source(&notes()).unwrap());
    for expected in [
        r#"operation: "note_list", reads: Reads::Json,"#,
        r#"client .note_get() .id(example::<types::NoteId>("\"a1\"")) .send()"#,
        r#".key(example::<types::State>("\"draft\""))"#,
        r#".body(example::<types::NoteUpdate>("#,
        r#"operation: "note_delete", reads: Reads::Nothing,"#,
        r#"operation: "export_get", reads: Reads::Stream,"#,
    ] {
        assert!(source.contains(expected), "no {expected} in {source}");
    }
}

#[test]
fn an_operation_that_cannot_be_called_is_refused() {
    let mut contract = notes();
    let document = &mut contract.document;
    document["components"]["schemas"]["NoteId"]["examples"] = Value::Null;
    let parameter = document.pointer_mut("/paths/~1notes~1{id}~1/parameters/0").unwrap();
    parameter.as_object_mut().unwrap().remove("example");
    let refusal = format!("{:#}", source(&contract).unwrap_err());
    assert!(refusal.contains("cannot be called: no example of id"), "{refusal}");
}
