//! The storage and the links to it.

use std::io::{Read, Write};
use std::net::TcpStream;

use contract_tests::open_humans::{MARLOW, WREN};
use contract_tests::{Answer, Lab, answer};
use emeritus_mock::System;
use futures::stream;
use jiff::SignedDuration;
use reqwest::Body;
use serde_json::json;

use super::open_humans_file_calls::{Caller, FILES, METADATA, assert_page, at, download};

/// Longer than what the server keeps in memory.
const LARGE: usize = (1 << 20) + 12_345;

fn large() -> Vec<u8> {
    (0..LARGE).map(|byte| (byte % 251) as u8).collect()
}

/// Asserts an error of the storage.
fn assert_error(answered: &Answer, status: u16, code: &str, message: &str) {
    assert_eq!((answered.status, answered.content_type.as_str()), (status, "application/xml"));
    let error = format!("<Error><Code>{code}</Code><Message>{message}");
    assert!(answered.text.contains(&error), "{}", answered.text);
}

const MISMATCH: &str = "The request signature we calculated does not match";

/// Where a `download_url` leads to.
async fn location(lab: &Lab, url: &str) -> anyhow::Result<String> {
    let redirect = answer(at(lab, "GET", url)).await?;
    assert_eq!((redirect.status, redirect.text.as_str()), (302, ""));
    Ok(redirect.headers["location"].to_str()?.to_owned())
}

#[tokio::test]
async fn contents_of_any_length_are_stored_in_one_piece_or_in_chunks() -> anyhow::Result<()> {
    let lab = Lab::start().await?;
    let caller = Caller::member(&lab, MARLOW);
    for bytes in [vec![], b"1,2\n".to_vec(), large()] {
        let (id, url) = caller.start(&lab, "a.bin").await?;
        let chunks: Vec<Result<_, std::io::Error>> =
            bytes.chunks(70_001).map(|chunk| Ok(chunk.to_vec())).collect();
        let chunked = Body::wrap_stream(stream::iter(chunks));
        let first = answer(at(&lab, "PUT", &url).body(chunked)).await?;
        let again = answer(at(&lab, "PUT", &url).body(bytes.clone())).await?;
        assert_eq!((first.status, first.text.as_str()), (200, ""));
        assert_eq!(first.headers["etag"], again.headers["etag"]);
        let completed = caller.complete(&lab, json!(id)).await?;
        assert_eq!(completed.json(), json!({ "status": "ok", "size": bytes.len() }));
        let url = caller.listed(&lab).await?.pop().expect("a file").1;
        let link = location(&lab, &url).await?;
        for (method, body) in [("GET", bytes.as_slice()), ("HEAD", &[])] {
            let read = at(&lab, method, &link).send().await?;
            assert_eq!(read.status(), 200);
            assert_eq!(read.headers()["content-length"], bytes.len().to_string(), "{method}");
            assert!(!read.headers().contains_key("transfer-encoding"), "{method}");
            assert_eq!(read.headers()["etag"], first.headers["etag"], "{method}");
            assert_eq!(read.headers()["content-type"], "binary/octet-stream", "{method}");
            assert!(read.bytes().await? == body, "{method} of {} bytes", bytes.len());
        }
    }
    Ok(())
}

#[tokio::test]
async fn the_etag_is_the_md5() -> anyhow::Result<()> {
    let lab = Lab::start().await?;
    let (_, url) = Caller::member(&lab, MARLOW).start(&lab, "a").await?;
    let stored = answer(at(&lab, "PUT", &url).body("hello")).await?;
    assert_eq!(stored.headers["etag"], "\"5d41402abc4b2a76b9719d911017c592\"");
    Ok(())
}

#[tokio::test]
async fn names_work_in_links_whatever_is_in_them() -> anyhow::Result<()> {
    let lab = Lab::start().await?;
    let caller = Caller::member(&lab, MARLOW);
    for name in [
        "a/b/c.csv",
        "/a.csv",
        "a//b.csv",
        "a/",
        "my steps +100%.csv",
        "größe?#&=.csv",
        "a%2Fb.csv",
        "日本.txt",
        "~!*'()",
    ] {
        let id = caller.direct(&lab, name, name.into()).await?;
        let (basename, url) = caller.listed(&lab).await?.pop().expect("a file");
        assert_eq!(Some(basename.as_str()), name.rsplit('/').next(), "{name}");
        assert_eq!(download(&lab, &url).await?, name.as_bytes(), "{name}");
        caller.post(&lab, "/delete/", json!({ "file_id": id })).await?;
    }
    let (_, url) = caller.start(&lab, "my steps.csv").await?;
    assert!(url.contains("/my%20steps.csv?"), "{url}");
    Ok(())
}

#[tokio::test]
async fn a_link_is_for_what_it_was_made_for() -> anyhow::Result<()> {
    let lab = Lab::start().await?;
    let caller = Caller::member(&lab, MARLOW);
    let (_, url) = caller.start(&lab, "a.csv").await?;
    let (_, other) = caller.start(&lab, "b.csv").await?;
    let (path, query) = url.split_once('?').expect("a query");
    let elsewhere = format!("{}?{query}", other.split_once('?').expect("a query").0);
    let later = url.replace("Expires=1772380800", "Expires=1772380801");
    let by_another = url.replace("AWSAccessKeyId=EMERITUS", "AWSAccessKeyId=OTHER");
    for request in [
        at(&lab, "PUT", &url).header("content-type", "text/csv"),
        at(&lab, "PUT", &url).header("content-md5", "XUFAKrxLKna5cZ2REBfFkg=="),
        at(&lab, "GET", &url),
        at(&lab, "POST", &url),
        at(&lab, "DELETE", &url),
        at(&lab, "PUT", &elsewhere),
        at(&lab, "PUT", &later),
        at(&lab, "PUT", &by_another),
        at(&lab, "PUT", &url.replace("Signature=", "Signature=x")),
    ] {
        let refused = answer(request.body("x")).await?;
        assert_error(&refused, 403, "SignatureDoesNotMatch", MISMATCH);
    }
    for unsigned in [path.to_owned(), url.replace("Expires=", "Expires=x")] {
        let refused = answer(at(&lab, "PUT", &unsigned).body("x")).await?;
        assert_error(&refused, 403, "AccessDenied", "Access Denied");
    }
    caller.direct(&lab, "c.csv", b"x".to_vec()).await?;
    let read = location(&lab, &caller.listed(&lab).await?[0].1).await?;
    for method in ["PUT", "DELETE"] {
        let refused = answer(at(&lab, method, &read).body("x")).await?;
        assert_error(&refused, 403, "SignatureDoesNotMatch", MISMATCH);
    }
    Ok(())
}

#[tokio::test]
async fn a_link_of_another_world_is_none() -> anyhow::Result<()> {
    let lab = Lab::start().await?;
    let other = emeritus_mock::MockServer::start().await?;
    let (_, url) = Caller::member(&lab, MARLOW).start(&lab, "a.csv").await?;
    let path = url.strip_prefix(&lab.server.url(System::OpenHumans)).expect("the site");
    let url = format!("{}{path}", other.url(System::OpenHumans));
    other.world().clock.set(lab.world().clock.now());
    let refused = answer(reqwest::Client::new().put(url).body("x")).await?;
    assert_error(&refused, 403, "SignatureDoesNotMatch", MISMATCH);
    Ok(())
}

#[tokio::test]
async fn links_expire_by_the_clock() -> anyhow::Result<()> {
    let lab = Lab::start().await?;
    let second = SignedDuration::from_secs(1);
    let caller = Caller::member(&lab, MARLOW);
    caller.direct(&lab, "a.csv", b"x".to_vec()).await?;
    let url = caller.listed(&lab).await?.remove(0).1;
    let link = location(&lab, &url).await?;
    let (_, upload) = caller.start(&lab, "b.csv").await?;
    lab.advance(SignedDuration::from_secs(600) - second);
    assert_eq!(answer(at(&lab, "GET", &link)).await?.status, 200);
    lab.advance(second);
    let expired = answer(at(&lab, "GET", &link)).await?;
    assert_error(&expired, 403, "AccessDenied", "Request has expired");
    // The address of the file leads to another link.
    assert_eq!(download(&lab, &url).await?, b"x");
    lab.advance(SignedDuration::from_mins(50) - second);
    assert_eq!(answer(at(&lab, "GET", &url)).await?.status, 302);
    lab.advance(second);
    let expired = answer(at(&lab, "GET", &url)).await?;
    assert_page(&expired, 403, "You are not authorized to view this file.", "after an hour");
    lab.advance(SignedDuration::from_hours(5) - second);
    assert_eq!(answer(at(&lab, "PUT", &upload).body("x")).await?.status, 200);
    lab.advance(second);
    let expired = answer(at(&lab, "PUT", &upload).body("x")).await?;
    assert_error(&expired, 403, "AccessDenied", "Request has expired");
    Ok(())
}

#[tokio::test]
async fn only_the_key_of_a_file_opens_it() -> anyhow::Result<()> {
    let lab = Lab::start().await?;
    let caller = Caller::member(&lab, MARLOW);
    let id = caller.direct(&lab, "a.csv", b"x".to_vec()).await?;
    let other = Caller::member(&lab, WREN).direct(&lab, "b.csv", b"y".to_vec()).await?;
    let (incomplete, _) = caller.start(&lab, "c.csv").await?;
    let url = caller.listed(&lab).await?.remove(0).1;
    let again = caller.listed(&lab).await?.remove(0).1;
    assert_ne!(url, again, "every listing has another key");
    let key = url.rsplit_once("?key=").expect("a key").1;
    let link = location(&lab, &url).await?;
    assert!(link.contains("/a.csv?Signature=") && link.ends_with(&format!("&x-oh-key={key}")));
    let head = answer(at(&lab, "HEAD", &again)).await?;
    assert_eq!(head.status, 302);

    let path = |id: u64| format!("/data-management/datafile-download/{id}/");
    let token = caller.token.expose();
    let not_authorized = "You are not authorized to view this file.";
    let unavailable = "This file is unavailable.";
    for (url, heading) in [
        (path(id), not_authorized),
        (format!("{}?key=", path(id)), not_authorized),
        (format!("{}?key=x", path(id)), not_authorized),
        (format!("{}?key=00000000-0000-4000-8000-000000000000", path(id)), not_authorized),
        (format!("{}?key={key}", path(other)), not_authorized),
        (format!("{}?access_token={token}", path(id)), not_authorized),
        (format!("{}?key={key}", path(9999)), unavailable),
        (format!("{}?key={key}", path(incomplete)), unavailable),
        ("/data-management/datafile-download/99999999999999999999/".to_owned(), unavailable),
    ] {
        let refused = answer(at(&lab, "GET", &url)).await?;
        assert_eq!(refused.text, format!("<h1>{heading}</h1>"), "{url}");
        assert_page(&refused, 403, heading, &url);
        assert_eq!(answer(at(&lab, "HEAD", &url)).await?.status, 403, "{url}");
    }
    let no_number = answer(at(&lab, "GET", "/data-management/datafile-download/x/")).await?;
    assert_page(&no_number, 404, "Not Found", "no number");
    for method in ["POST", "PUT", "DELETE"] {
        assert_page(&answer(at(&lab, method, &url)).await?, 403, "Forbidden (403)", method);
    }
    Ok(())
}

#[tokio::test]
async fn a_link_outlives_its_file_and_leads_nowhere() -> anyhow::Result<()> {
    let lab = Lab::start().await?;
    let caller = Caller::member(&lab, MARLOW);
    let (id, upload) = caller.start(&lab, "a.csv").await?;
    answer(at(&lab, "PUT", &upload).body("x")).await?;
    caller.complete(&lab, json!(id)).await?;
    let link = location(&lab, &caller.listed(&lab).await?[0].1).await?;
    caller.post(&lab, "/delete/", json!({ "file_id": id })).await?;
    let stored = answer(at(&lab, "PUT", &upload).body("x")).await?;
    assert_eq!(stored.status, 200);
    let gone = answer(at(&lab, "GET", &link)).await?;
    assert_error(&gone, 404, "NoSuchKey", "The specified key does not exist.");
    Ok(())
}

/// Sends the head of a request and the beginning of its body, and reads the status of the answer.
fn status_of(url: &str, head: &str, body: &[u8]) -> anyhow::Result<String> {
    let (host, path) = url.strip_prefix("http://").unwrap_or(url).split_once('/').expect("a path");
    let (method, headers) = head.split_once('\n').unwrap_or((head, ""));
    let mut stream = TcpStream::connect(host)?;
    let head = format!("{method} /{path} HTTP/1.1\r\nHost: {host}\r\n{headers}\r\n\r\n");
    stream.write_all(head.as_bytes())?;
    stream.write_all(body)?;
    let mut status = [0; 12];
    stream.read_exact(&mut status)?;
    Ok(String::from_utf8_lossy(&status[9..]).into_owned())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_too_large_or_breaks_off_is_not_stored() -> anyhow::Result<()> {
    let lab = Lab::start().await?;
    let caller = Caller::member(&lab, MARLOW);
    let (id, url) = caller.start(&lab, "a.csv").await?;
    let token = caller.token.expose();
    let upload =
        format!("{}{FILES}/upload/?access_token={token}", lab.server.url(System::OpenHumans));
    let form = "Content-Type: multipart/form-data; boundary=b\r\n";
    for (url, head, body, status) in [
        (&url, "PUT\nContent-Length: 5368709121".to_owned(), &b""[..], "400"),
        (&url, "PUT\nTransfer-Encoding: chunked".to_owned(), b"1\r\nx\r\nno length\r\n", "400"),
        (&upload, format!("POST\n{form}Content-Length: 5368709121"), b"", "413"),
        (&upload, format!("POST\n{form}Content-Length: 9"), b"--b\r\n\r\n--", "400"),
    ] {
        let (url, body) = (url.clone(), body.to_vec());
        let case = head.clone();
        let answered = tokio::task::spawn_blocking(move || status_of(&url, &head, &body)).await??;
        assert_eq!(answered, status, "{case}");
    }
    let completed = caller.complete(&lab, json!(id)).await?;
    assert_eq!(completed.json(), json!({ "detail": "file not present" }));
    let body = json!({ "filename": "a.csv", "metadata": METADATA });
    assert_eq!(caller.post(&lab, "/upload/direct/", body).await?.status, 201);
    Ok(())
}
