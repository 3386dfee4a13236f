use futures::{FutureExt, StreamExt};
use http::Method;
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::json;

use super::record::RawBody;
use super::*;
use crate::conformance::Place;
use crate::system::System;

fn record(second: i64) -> Record {
    Record {
        number: 0,
        at: Timestamp::from_second(second).expect("in range"),
        latency_micros: 1,
        system: System::Pieces,
        operation: Some("users_list"),
        template: None,
        method: Method::GET,
        target: "/users".into(),
        caller: None,
        user_agent: None,
        status: 200,
        request: RawBody::new(None, Some(0), Some(b"")),
        response: RawBody::new(None, Some(0), Some(b"")),
        violations: Vec::new(),
    }
}

fn body(media_type: &str, bytes: &[u8]) -> RawBody {
    RawBody::new(Some(media_type.into()), None, Some(bytes))
}

#[test]
fn a_full_journal_forgets_the_oldest_exchange() {
    let journal = Journal::default();
    for second in 0..=10_000 {
        journal.append(record(second));
    }
    assert_eq!((journal.count("users_list"), journal.total()), (10_000, 10_001));
    let oldest = Filter { limit: Some(1), after: Some(0), ..Filter::default() };
    let oldest = &journal.find(&oldest)[0];
    assert_eq!((oldest.at.as_second(), oldest.number), (1, 2));
}

#[test]
fn a_journal_takes_no_more_memory_after_a_hundred_thousand_exchanges_than_after_a_thousand() {
    let journal = Journal::default();
    let text = format!("\"{}\"", "x".repeat(8_000));
    let mut most = 0;
    for second in 0..100_000 {
        let response = body("application/json", text.as_bytes());
        journal.append(Record { response, ..record(second) });
        most = most.max(journal.bytes());
        assert!(journal.bytes() <= 4 << 20, "after {second}");
    }
    assert!(most > 4_000_000, "it is put to use: {most}");
    assert_eq!(journal.total(), 100_000);
    for second in 0..20_000 {
        journal.append(record(second));
    }
    assert_eq!(journal.entries().len(), 10_000);
    assert!(journal.bytes() < 4 << 20, "what is forgotten is given back: {}", journal.bytes());
}

#[test]
fn a_body_is_kept_where_it_is_short_and_can_be_redacted() {
    let long = vec![b'1'; 20_000];
    for (media_type, bytes, content) in [
        ("application/json", &br#"{"a": 1}"#[..], Some(json!({"a": 1}))),
        ("application/merge-patch+json; charset=utf-8", b"[null]", Some(json!([null]))),
        (
            "application/x-www-form-urlencoded",
            b"a=1&b=x+y&a=2",
            Some(json!({"a": ["1", "2"], "b": ["x y"]})),
        ),
        ("application/json", b"{\"password\": \"s3cret", None),
        ("application/json", &long, None),
        ("text/plain", b"a token", None),
        ("application/json", b"", None),
    ] {
        let journal = Journal::default();
        journal.append(Record { response: body(media_type, bytes), ..record(0) });
        let response = &journal.entries()[0].response;
        assert_eq!(response.content, content, "{media_type}");
        assert_eq!(response.length, Some(bytes.len() as u64), "{media_type}");
    }
}

#[test]
fn secrets_are_taken_out_by_the_names_that_the_contract_gives_them() {
    let journal = Journal::default();
    let sent = br#"{"Password": "s3cret", "user": {"refresh_token": 7, "id": "ada"},
        "next": "https://x.example/?page=2&access_token=s3cret#token=s3cret", "token": null,
        "access_token": {"raw": ["s3cret", true]}}"#;
    journal.append(Record {
        target: "/users?access_token=s3cret&page=2&next=%2Fx%3Ftoken%3Ds3cret".into(),
        request: body("application/json", sent),
        response: body("application/x-www-form-urlencoded", b"code=s3cret&state=ok"),
        ..record(0)
    });
    let entry = &journal.entries()[0];
    assert!(!format!("{entry:?}").contains("s3cret"), "{entry:?}");
    assert_eq!(
        entry.request.content,
        Some(json!({
            "Password": "[redacted]",
            "user": {"refresh_token": "[redacted]", "id": "ada"},
            "next": "https://x.example/?page=2&access_token=[redacted]#token=[redacted]",
            "token": null,
            "access_token": {"raw": ["[redacted]", true]},
        }))
    );
    assert_eq!(entry.response.content, Some(json!({"code": ["[redacted]"], "state": ["ok"]})));
    assert_eq!(entry.query["page"], ["2"]);
    assert_eq!(entry.query["next"], ["/x?token=[redacted]"]);
    assert!(!format!("{journal:?}").contains("s3cret"));
}

#[test]
fn a_body_that_is_a_secret_as_a_whole_is_not_shown() {
    let journal = Journal::default();
    let response = || body("application/json", b"\"s3cret\"");
    journal.append(Record {
        operation: Some("access_token_get"),
        response: response(),
        ..record(0)
    });
    journal.append(Record { response: response(), ..record(0) });
    let contents: Vec<_> =
        journal.entries().into_iter().filter_map(|entry| entry.response.content).collect();
    assert_eq!(contents, ["[redacted]", "s3cret"], "by its operation");
}

#[test]
fn what_departed_from_the_contract_is_remembered_whatever_comes_later() {
    let journal = Journal::default();
    let violations = vec![Violation::new(Place::Status, "", "418 is not declared")];
    journal.append(Record { violations, status: 418, ..record(0) });
    for second in 0..10_000 {
        journal.append(record(second));
    }
    assert_eq!(journal.entries().len(), 10_000);
    assert_eq!(journal.violations()[0].status, 418);
    let check = std::panic::AssertUnwindSafe(|| journal.assert_conforms());
    let panic = std::panic::catch_unwind(check).expect_err("it departed");
    let message = panic.downcast_ref::<String>().expect("a text");
    assert_eq!(
        message,
        "1 exchange departs from the contract:\n\n     1  pieces users_list: GET /users -> 418\n        \
         status: 418 is not declared\n"
    );
}

#[tokio::test]
async fn who_follows_too_slowly_is_told_how_much_was_missed() {
    let journal = Journal::default();
    let mut all = pin_follow(&journal, &Filter { after: Some(0), ..Filter::default() });
    for second in 0..10_005 {
        journal.append(record(second));
    }
    assert_eq!(all.next().await, Some(Followed::Missed(5)));
    let Some(Followed::Entry(next)) = all.next().await else { panic!("it goes on") };
    assert_eq!(next.number, 6);
}

#[tokio::test]
async fn who_follows_sees_what_comes_and_the_end() {
    let journal = Journal::default();
    journal.append(record(0));
    let mut new = pin_follow(&journal, &Filter::default());
    let mut refused =
        pin_follow(&journal, &Filter { status: Some(404.into()), ..Filter::default() });
    assert_eq!(new.next().now_or_never(), None, "nothing is new");
    journal.append(record(1));
    journal.append(Record { status: 404, ..record(2) });
    for number in [2, 3] {
        let Some(Some(Followed::Entry(entry))) = new.next().now_or_never() else { panic!("new") };
        assert_eq!(entry.number, number);
    }
    let Some(Some(Followed::Entry(entry))) = refused.next().now_or_never() else { panic!("one") };
    assert_eq!(entry.number, 3);
    let waiting = tokio::spawn(async move { new.next().await });
    tokio::task::yield_now().await;
    drop(journal);
    assert_eq!(waiting.await.expect("no panic"), None);
}

fn pin_follow(
    journal: &Journal,
    filter: &Filter,
) -> std::pin::Pin<Box<dyn futures::Stream<Item = Followed> + Send>> {
    Box::pin(journal.follow(filter))
}

#[test]
fn parameters_are_read_from_the_path_and_decoded() {
    for (template, path, expected) in [
        ("/a/{name}", "/a/x%20y", vec![("name", "x y")]),
        ("/a/{name}/b/{other}/", "/a/1/b/2/", vec![("name", "1"), ("other", "2")]),
        ("/files/{*rest}", "/files/a/b", vec![("rest", "a/b")]),
        ("/a/{id}.json", "/a/7.json", vec![("id", "7")]),
        ("/a", "/a", vec![]),
    ] {
        let found = parameters(template, path);
        let found: Vec<_> =
            found.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
        assert_eq!(found, expected, "{template}");
    }
}

#[test]
fn a_query_and_a_form_are_read_into_types() {
    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(rename_all = "lowercase")]
    enum Order {
        Up,
    }
    #[derive(Debug, PartialEq, Deserialize)]
    struct Asked {
        page: u32,
        states: Vec<String>,
        order: Option<Order>,
        all: bool,
        missing: Option<String>,
    }
    let journal = Journal::default();
    let pairs = "page=1&states=A&states=B&order=up&all=true&page=2";
    journal.append(Record {
        target: format!("/users?{pairs}").into(),
        request: body("application/x-www-form-urlencoded", pairs.as_bytes()),
        ..record(0)
    });
    journal.append(Record { target: "/users?page=first".into(), ..record(0) });
    let entries = journal.entries();
    let states = vec!["A".to_owned(), "B".to_owned()];
    let expected = Asked { page: 2, states, order: Some(Order::Up), all: true, missing: None };
    assert_eq!(entries[0].query::<Asked>().as_ref(), Ok(&expected));
    assert_eq!(entries[0].form::<Asked>().as_ref(), Ok(&expected));
    let error = entries[1].query::<Asked>().expect_err("no number").to_string();
    assert!(error.starts_with("the query of exchange 2 cannot be read: invalid type"), "{error}");
    let error = entries[1].json::<Asked>().expect_err("no body").to_string();
    assert_eq!(error, "the request body of exchange 2 cannot be read: it is empty");
}

#[test]
fn a_filter_reads_from_a_query_and_admits_what_fits_all_of_it() {
    let filter: Filter = serde_urlencoded::from_str(
        "operation=users_list&system=pieces&status=2xx&method=get&after=1&since=1970-01-01T00:00:02Z",
    )
    .expect("it reads");
    let journal = Journal::default();
    for second in 0..4 {
        journal.append(record(second));
    }
    journal.append(Record { status: 404, ..record(4) });
    journal.append(Record { caller: Some("ada".into()), ..record(5) });
    let seconds = |filter: &Filter| -> Vec<i64> {
        journal.find(filter).iter().map(|entry| entry.at.as_second()).collect()
    };
    assert_eq!(seconds(&filter), [2, 3, 5]);
    let ada = Filter { caller: Some("ada".into()), ..Filter::default() };
    assert_eq!(seconds(&ada), [5]);
    let newest = Filter { limit: Some(2), ..Filter::default() };
    assert_eq!(seconds(&newest), [4, 5]);
    let next = Filter { after: Some(1), ..newest };
    assert_eq!(seconds(&next), [1, 2]);
    for wrong in ["status=6xx", "status=abc", "status=42", "system=word", "limit=-1", "x=1"] {
        assert!(serde_urlencoded::from_str::<Filter>(wrong).is_err(), "{wrong}");
    }
}
