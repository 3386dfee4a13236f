//! Generation from a small contract that has each shape: `fixtures/notes.json`.

use syn::{ImplItem, Item};

use super::{index, source};
use crate::contract::Contract;
use crate::document::sorted;
use crate::lint::lint;

fn notes() -> Contract {
    let document = serde_json::from_str(include_str!("../../fixtures/notes.json")).unwrap();
    Contract { system: "notes".into(), document: sorted(document), clashes: Vec::new() }
}

fn generated() -> String {
    source(&notes()).unwrap()
}

/// The source without its white space, which depends on where lines break.
fn dense(source: &str) -> String {
    source.split_whitespace().collect::<Vec<_>>().join(" ").replace(",)", ")").replace(", )", ")")
}

fn assert_says(source: &str, expected: &[&str]) {
    let source = dense(source);
    for expected in expected {
        assert!(source.contains(&dense(expected)), "no {expected}");
    }
}

#[test]
fn the_fixture_is_a_contract() {
    assert_eq!(lint(&notes()), []);
}

#[test]
fn a_client_says_where_it_comes_from_and_is_rust() {
    let source = generated();
    let first = "// Generated from openapi/notes.json by `cargo xtask sdk`; do not edit.\n";
    assert!(source.starts_with(first));
    syn::parse_file(&source).unwrap();
}

#[test]
fn generation_is_repeatable() {
    assert_eq!(generated(), generated());
}

#[test]
fn every_send_answers_with_the_error_of_the_sdk() {
    let file = syn::parse_file(&generated()).unwrap();
    let builder = file.items.iter().find_map(|item| match item {
        Item::Mod(module) if module.ident == "builder" => module.content.as_ref(),
        _ => None,
    });
    let functions = builder.unwrap().1.iter().flat_map(|item| match item {
        Item::Impl(item) => item.items.as_slice(),
        _ => &[],
    });
    let mut sends = 0;
    for function in functions {
        if let ImplItem::Fn(function) = function
            && function.sig.ident == "send"
        {
            sends += 1;
            let output = &function.sig.output;
            let output = quote::quote!(#output).to_string();
            assert!(output.ends_with(", crate :: Error >"), "{output}");
        }
    }
    assert_eq!(sends, 10);
}

#[test]
fn a_failed_call_knows_its_operation() {
    let mapped = r#".map_err(|error| crate::Error::from_call("note_get", error))"#;
    assert_says(&generated(), &[mapped]);
}

#[test]
fn the_error_of_progenitor_is_not_exported() {
    assert_says(&generated(), &["pub use progenitor_client::{ByteStream, ResponseValue};"]);
}

#[test]
fn clients_are_constructed_by_hand() {
    let source = generated();
    assert_says(&source, &["pub(crate) fn new_with_client("]);
    assert!(!source.contains("reqwest::ClientBuilder"));
}

#[test]
fn types_are_what_the_view_asked_for() {
    assert_says(
        &generated(),
        &[
            // Open enums, wherever they stand.
            "pub kind: crate::generated::notes::open::Kind,",
            "pub state: ::std::option::Option<crate::generated::notes::open::State>,",
            "state: Result<Option<crate::generated::notes::open::State>, String>,",
            // An enum that only requests have stays closed.
            "pub enum Visibility {",
            // Three-valued fields.
            "pub text: ::std::option::Option<::emeritus::Patch<::std::string::String>>,",
            "pub visibility: ::std::option::Option<::emeritus::Patch<Visibility>>,",
            "pub lock: ::std::option::Option<::emeritus::Patch<::emeritus::Secret>>,",
            "pub people: ::std::option::Option<::emeritus::Patch<::std::vec::Vec<Person>>>,",
            // The setter of an optional field takes text where text is meant.
            "T: crate::IntoOptional<",
            // Secrets, required and not.
            "pub access_token: ::emeritus::Secret,",
            "pub refresh_token: ::std::option::Option<::emeritus::Secret>,",
            // A success that may be empty, and one of several types.
            "Result<ResponseValue<::std::option::Option<types::Note>>, crate::Error>",
            "Result<ResponseValue<types::NoteCreateResponse>, crate::Error>",
            // Constraints of a request are checked before it is sent.
            "pub text: NoteFormText,",
            // And yet the setter of an optional one takes plain text.
            ".map(super::NoteFormTitle::try_from)",
            // A tagged union is an enum.
            "#[serde(tag = \"kind\")] pub enum Shape {",
            // A named string can be made from a literal.
            "impl ::std::convert::From<&str> for Slug {",
        ],
    );
}

#[test]
fn the_transport_is_told_about_every_operation() {
    assert_says(
        &generated(),
        &[
            r#"crate::operation::Operation {
                id: "note_get", content_type: None, query_token: None, not_idempotent: false,
            }"#,
            r#"crate::operation::Operation {
                id: "note_update",
                content_type: Some("application/merge-patch+json"),
                query_token: None,
                not_idempotent: false,
            }"#,
            r#"crate::operation::Operation {
                id: "export_get", content_type: None, query_token: None, not_idempotent: true,
            }"#,
        ],
    );
    assert_eq!(generated().matches("crate::operation::Operation {").count(), 10);
}

#[test]
fn descriptions_are_documentation() {
    let source = generated();
    assert_says(
        &source,
        &[
            "/// List the notes /// /// Newest first. Each is a \\[`Note`] of \\<b>its\\</b> writer.",
            "/// ```text /// GET /notes?kind=plain /// ```",
            "/// - `kind`: Only of these kinds.",
            "/// Keeps \\<notes> for \\[people], see <https://notes.example> and `Vec<Note>`.",
        ],
    );
    assert!(!source.contains("```ignore"));
}

#[test]
fn what_progenitor_adds_is_tidied_away() {
    let source = generated();
    for noise in ["api-version", "#[allow", "pub mod prelude", "conversion to `crate"] {
        assert!(!source.contains(noise), "{noise}");
    }
}

#[test]
fn the_index_lists_each_client_behind_its_feature() {
    let index = index(&[notes()]);
    assert!(index.starts_with("// Generated by `cargo xtask sdk`; do not edit.\n"));
    assert!(index.ends_with("\n#[cfg(feature = \"notes\")]\n#[rustfmt::skip]\npub mod notes;\n"));
    syn::parse_file(&index).unwrap();
}
