//! What every operation of the control origin refuses, by what its contract says that it takes.

use anyhow::{Context, Result};
use bytes::Bytes;
use contract_tests::control::Control;
use contract_tests::{Answer, answer};
use emeritus_mock::{MockServer, control_contract};
use futures::stream;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// The largest body that is read, in bytes.
const LARGEST: usize = 64 << 20;

/// An operation of the control origin.
struct Operation {
    id: String,
    method: String,
    template: String,
    declared: Value,
}

/// Every operation, as the contract has it.
fn operations() -> Result<Vec<Operation>> {
    let document = control_contract().document;
    let paths = document["paths"].as_object().context("paths")?;
    let each = paths.iter().flat_map(|(template, item)| {
        let item = item.as_object().into_iter().flatten();
        item.filter_map(move |(method, declared)| {
            let id = declared["operationId"].as_str()?.to_owned();
            let (method, template) = (method.to_uppercase(), template.clone());
            Some(Operation { id, method, template, declared: declared.clone() })
        })
    });
    Ok(each.collect())
}

impl Operation {
    /// Its path in a world, with the examples of all other parameters.
    fn path(&self, world: &str) -> String {
        let parameters = self.declared["parameters"].as_array().into_iter().flatten();
        let path = self.template.replace("{world}", world);
        parameters.filter(|parameter| parameter["in"] == "path").fold(path, |path, parameter| {
            let name = parameter["name"].as_str().unwrap_or_default();
            path.replace(&format!("{{{name}}}"), parameter["example"].as_str().unwrap_or_default())
        })
    }

    fn takes_a_body(&self) -> bool {
        !self.declared["requestBody"].is_null()
    }

    fn takes_a_query(&self) -> bool {
        let parameters = self.declared["parameters"].as_array().into_iter().flatten();
        parameters.into_iter().any(|parameter| parameter["in"] == "query")
    }
}

async fn start() -> Result<(MockServer, Control)> {
    let server = MockServer::start().await?;
    let control = Control::of(&server);
    Ok((server, control))
}

/// Checks that an answer is problem details with `status`, and that they say `word`.
fn assert_refused(refused: &Answer, status: u16, word: &str, what: &str) {
    let problem = refused.json();
    let detail = problem["detail"].as_str().unwrap_or_default();
    assert_eq!((refused.status, &problem["status"]), (status, &json!(status)), "{what}: {problem}");
    assert_eq!(refused.content_type, "application/problem+json", "{what}");
    assert!(detail.contains(word), "{what}: {word:?} is not in {detail:?}");
}

#[tokio::test]
async fn every_operation_on_a_world_says_when_there_is_no_such_world() -> Result<()> {
    let (_server, control) = start().await?;
    let operations = operations()?;
    let on_worlds: Vec<_> =
        operations.iter().filter(|operation| operation.template.contains("{world}")).collect();
    assert!(on_worlds.len() > 30);
    for operation in on_worlds {
        let refused = control.send(&operation.method, &operation.path("tides")).await?;
        assert_refused(&refused, 404, "there is no world \"tides\"", &operation.id);
        let refused = control.send("PATCH", &operation.path("tides")).await?;
        assert_refused(&refused, 404, "there is no world \"tides\"", &operation.template);
    }
    Ok(())
}

#[tokio::test]
async fn every_operation_that_takes_a_body_says_what_is_wrong_with_it() -> Result<()> {
    let (_server, control) = start().await?;
    for operation in operations()?.iter().filter(|operation| operation.takes_a_body()) {
        let (method, path) = (operation.method.as_str(), operation.path("default"));
        let send = |media_type: &'static str, body: &'static str| {
            let request = control.request(method, &path).header("content-type", media_type);
            answer(request.body(body))
        };
        let id = &operation.id;
        assert_refused(&send("application/json", "tides").await?, 400, "line 1 column 2", id);
        assert_refused(&send("text/plain", "{}").await?, 415, "not application/json", id);
        // A scenario says itself what it has too much.
        let (status, word) = match id.as_str() {
            "snapshot_load" => (422, "1 mistake"),
            _ => (400, "not what this operation takes"),
        };
        let refused = send("application/json", r#"{ "no_such_member": 1 }"#).await?;
        assert_refused(&refused, status, word, id);
        if operation.declared["requestBody"]["required"] == true {
            let refused = control.send(method, &path).await?;
            assert_refused(&refused, 400, "there is no body", id);
        }
    }
    Ok(())
}

/// Announces a body that is too large, without sending it.
async fn announce(server: &MockServer, operation: &Operation) -> Result<String> {
    let control = server.control_url();
    let mut stream = TcpStream::connect(control.trim_start_matches("http://")).await?;
    let (method, path) = (&operation.method, operation.path("default"));
    let head = format!(
        "{method} {path} HTTP/1.1\r\nhost: control\r\ncontent-type: application/json\r\n\
         content-length: {}\r\n\r\n",
        LARGEST + 1,
    );
    stream.write_all(head.as_bytes()).await?;
    let mut came = String::new();
    stream.read_to_string(&mut came).await?;
    Ok(came)
}

#[tokio::test]
async fn a_body_that_says_that_it_is_too_large_is_not_waited_for() -> Result<()> {
    let (server, _control) = start().await?;
    for operation in operations()?.iter().filter(|operation| operation.takes_a_body()) {
        let came = announce(&server, operation).await?;
        assert!(came.starts_with("HTTP/1.1 413 "), "{}: {came}", operation.id);
        assert!(came.contains("application/problem+json"), "{}: {came}", operation.id);
        assert!(came.contains("larger than 67108864 bytes"), "{}: {came}", operation.id);
    }
    Ok(())
}

#[tokio::test]
async fn a_body_that_turns_out_too_large_is_read_no_further() -> Result<()> {
    let (_server, control) = start().await?;
    let piece = Bytes::from(vec![b' '; 1 << 20]);
    let pieces = std::iter::repeat_n(piece, (LARGEST >> 20) + 1);
    let pieces = pieces.map(Ok::<_, std::convert::Infallible>);
    let body = reqwest::Body::wrap_stream(stream::iter(pieces));
    let request = control.request("POST", "/worlds").header("content-type", "application/json");
    let refused = answer(request.body(body)).await?;
    assert_refused(&refused, 413, "larger than 67108864 bytes", "world_create");
    Ok(())
}

#[tokio::test]
async fn every_operation_that_takes_a_query_says_what_is_wrong_with_it() -> Result<()> {
    let (_server, control) = start().await?;
    for operation in operations()?.iter().filter(|operation| operation.takes_a_query()) {
        let path = format!("{}?no_such_parameter=1&email=x", operation.path("default"));
        let refused = control.send(&operation.method, &path).await?;
        assert_refused(&refused, 400, "no_such_parameter", &operation.id);
    }
    for (query, word) in [
        ("status=nine", "neither a status (404) nor a class of them (4xx)"),
        ("status=6xx", "neither a status"),
        ("system=moodle", "moodle"),
        ("since=yesterday", "since: failed to parse"),
        ("until=", "not what this operation takes"),
        ("after=-1", "invalid digit"),
        ("limit=many", "invalid digit"),
    ] {
        for path in ["journal", "journal/live"] {
            let refused = control.send("GET", &format!("/worlds/default/{path}?{query}")).await?;
            assert_refused(&refused, 400, word, query);
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_path_that_is_none_and_a_method_that_a_path_lacks_are_refused() -> Result<()> {
    let (_server, control) = start().await?;
    for operation in operations()? {
        let refused = control.send("PATCH", &operation.path("default")).await?;
        assert_refused(&refused, 405, "does not have the method PATCH", &operation.template);
    }
    for path in ["/nowhere", "/worlds/", "/worlds/default/", "/worlds/default/nowhere"] {
        let refused = control.send("GET", path).await?;
        assert_refused(&refused, 404, "/openapi/control.json says what is where", path);
    }
    for path in ["/openapi/moodle.json", "/worlds/default/openapi/control.json"] {
        assert_refused(&control.send("GET", path).await?, 404, "there is no such document", path);
    }
    let refused = control.send("GET", "/worlds/tides/openapi/openedx.json").await?;
    assert_refused(&refused, 404, "there is no world \"tides\"", "openapi");
    Ok(())
}

#[tokio::test]
async fn every_operation_asks_for_the_token_that_there_is() -> Result<()> {
    let server = MockServer::builder().control_token("tidal-secret".into()).start().await?;
    let control = Control::of(&server);
    for operation in operations()? {
        let (method, path) = (&operation.method, operation.path("default"));
        let wrong = control.clone().with_token("tidal");
        for stranger in [&control, &wrong] {
            let refused = stranger.send(method, &path).await?;
            assert_refused(&refused, 401, "the token that it was started with", &operation.id);
            assert!(refused.headers["www-authenticate"].to_str()?.starts_with("Basic "));
        }
    }
    assert!(server.control_answers().statuses().is_empty(), "none was reached");
    let known = control.with_token("tidal-secret");
    assert_eq!(known.send("GET", "/worlds").await?.status, 200);
    Ok(())
}

#[tokio::test]
async fn a_change_that_cannot_be_kept_is_not_acknowledged() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let server = MockServer::builder().state(folder.path().join("state.json")).start().await?;
    let control = Control::of(&server);
    assert_eq!(control.send("POST", "/worlds/default/clock/freeze").await?.status, 200);
    drop(folder);
    let refused = control.send("POST", "/worlds/default/clock/freeze").await?;
    assert_refused(&refused, 507, "the state could not be written", "clock_freeze");
    Ok(())
}
