//! The SDK, and a small crate that has each case: `fixtures/examples`.

use std::path::Path;

use super::*;

#[test]
fn every_public_item_of_the_sdk_is_shown_by_an_example() {
    let mut out = Vec::new();
    let fine = run(&mut out);
    let report = String::from_utf8(out).unwrap();
    assert!(matches!(fine, Ok(true)), "{fine:?}\n{report}");
}

#[test]
fn what_has_no_example_is_found() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/examples");
    let modules = modules(&root, "lib.rs").unwrap();
    let findings = findings(&modules).into_iter();
    let found: Vec<_> = findings.map(|finding| (finding.place, finding.problem)).collect();
    let expected = [
        ("lib.rs: Counter::reset", Problem::NotCalled),
        ("lib.rs: Silent", Problem::NoExample),
        ("lib.rs: Speak::whisper", Problem::NotCalled),
        ("file.rs: Shown", Problem::NoExample),
        ("file.rs: free", Problem::NoExample),
        ("file.rs:9", Problem::Idle("no_run".into())),
        ("file.rs:25", Problem::Idle("ignore".into())),
    ];
    assert_eq!(found, expected.map(|(place, problem)| (place.to_owned(), problem)));
}
