//! Files on their way up.

use std::io;

use bytes::Bytes;
use emeritus::open_humans::{Content, FileSelector, Metadata, Progress, Upload};
use futures::stream::{empty, iter};

use super::*;

const START: &str = "/api/direct-sharing/project/files/upload/direct/";
const COMPLETE: &str = "/api/direct-sharing/project/files/upload/complete/";
const SIMPLE: &str = "/api/direct-sharing/project/files/upload/";
const BUCKET: &str = "/bucket/steps.csv";
const STEPS: &str = "1,2\n3,4\n";
const STEPS_MD5: &str = "00f7d50ab4278a7899d7499481c9603a";

async fn site_that_stores(put: u16) -> Site {
    let site = Site::start().await;
    let url = format!("{}{BUCKET}?Signature=s3cr3t&Expires=1772500000", site.url());
    let started = ResponseTemplate::new(201).set_body_json(json!({"id": 90413, "url": url}));
    site.answer("POST", START, started).await;
    site.answer("PUT", BUCKET, ResponseTemplate::new(put)).await;
    let created = ResponseTemplate::new(201).set_body_json(json!({"id": 90412}));
    site.answer("POST", SIMPLE, created).await;
    site
}

async fn completes(site: &Site, size: u64) {
    site.answer("POST", COMPLETE, ok(json!({"status": "ok", "size": size}))).await;
}

fn chunks(text: &'static str) -> impl futures::Stream<Item = io::Result<Bytes>> + Send {
    iter(text.as_bytes().chunks(3).map(|chunk| Ok(Bytes::from_static(chunk))))
}

/// The same bytes from everywhere.
fn contents(folder: &tempfile::TempDir) -> [(&'static str, Content, bool); 5] {
    let path = folder.path().join("steps.csv");
    std::io::Write::write_all(&mut std::fs::File::create(&path).unwrap(), STEPS.as_bytes())
        .unwrap();
    [
        ("bytes", Content::bytes(STEPS), true),
        ("text", STEPS.to_owned().into(), true),
        ("a file", Content::file(&path), true),
        ("a reader", Content::reader(STEPS.as_bytes(), 8), false),
        ("a stream", Content::stream(chunks(STEPS), 8), false),
    ]
}

#[tokio::test]
async fn a_file_goes_up_in_three_steps() {
    let folder = tempfile::tempdir().unwrap();
    for (what, content, is_hashed_beforehand) in contents(&folder) {
        let site = site_that_stores(200).await;
        completes(&site, 8).await;
        let metadata = Metadata::new("Step totals").tag("csv").field("device", "band 3");
        let upload = site.member().await.upload("steps.csv", content).metadata(metadata);
        let uploaded = upload.datatype_ids([18]).send().await.unwrap();
        assert_eq!((uploaded.id, uploaded.size), (90413, 8), "{what}");
        assert_eq!(uploaded.md5.as_deref(), Some(STEPS_MD5), "{what}");

        let requests = site.requests().await;
        let start = body(&requests[0]);
        assert_eq!(
            (&start["filename"], &start["datatypes"]),
            (&json!("steps.csv"), &json!("[18]"))
        );
        assert!(start.get("project_member_id").is_none());
        let metadata: Value = serde_json::from_str(start["metadata"].as_str().unwrap()).unwrap();
        assert_eq!(metadata["description"], "Step totals");
        assert_eq!(metadata["tags"], json!(["csv"]));
        assert_eq!(metadata["device"], "band 3");
        let md5 = metadata.get("md5").and_then(Value::as_str);
        assert_eq!(md5, is_hashed_beforehand.then_some(STEPS_MD5), "{what}");

        let put = &requests[1];
        assert_eq!(put.body, STEPS.as_bytes(), "{what}");
        assert_eq!(header(put, "content-length"), Some("8"), "{what}");
        for absent in ["content-type", "authorization", "transfer-encoding"] {
            assert_eq!(header(put, absent), None, "{what} {absent}");
        }
        assert_eq!(body(&requests[2]), json!({"file_id": 90413}));
        assert_eq!(requests.len(), 3);
    }
}

#[tokio::test]
async fn a_file_goes_up_in_one_step() {
    let folder = tempfile::tempdir().unwrap();
    for (what, content, _) in contents(&folder) {
        let site = site_that_stores(200).await;
        let member = site.member().await;
        let upload = member.upload_simple("steps.csv", content).metadata(Metadata::new("Totals"));
        let uploaded = upload.datatype_names(["Step Count"]).send().await.unwrap();
        assert_eq!((uploaded.id, uploaded.size), (90412, 8), "{what}");
        assert_eq!(uploaded.md5.as_deref(), Some(STEPS_MD5), "{what}");
        let sent = &site.requests().await[0];
        let form = String::from_utf8_lossy(&sent.body);
        for part in [
            "name=\"data_file\"; filename=\"steps.csv\"",
            "\r\n\r\n1,2\n3,4\n\r\n",
            "name=\"metadata\"\r\n\r\n{\"description\":\"Totals\"",
            "name=\"datatypes\"\r\n\r\n[\"Step Count\"]\r\n",
        ] {
            assert!(form.contains(part), "{what}: {part} is not in {form}");
        }
        assert_eq!(header(sent, "content-length"), Some(sent.body.len().to_string().as_str()));
        assert_eq!(header(sent, "authorization"), Some("Bearer a1"));
    }
}

#[tokio::test]
async fn sizes_are_bytes_and_not_characters() {
    let site = site_that_stores(200).await;
    completes(&site, 6).await;
    site.member().await.upload("é.txt", "héllo").send().await.unwrap();
    assert_eq!(site.requests_to(BUCKET).await[0].body, "héllo".as_bytes());
}

#[tokio::test]
async fn whoever_watches_is_told_how_far_it_is() {
    let site = site_that_stores(200).await;
    let size = 300_000;
    completes(&site, size).await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let seen_by_watcher = Arc::clone(&seen);
    let watcher = move |Progress { sent, total, .. }| {
        seen_by_watcher.lock().unwrap().push((sent, total));
    };
    let bytes = vec![7; usize::try_from(size).unwrap()];
    site.member().await.upload("x", bytes).progress(watcher).send().await.unwrap();
    let seen = seen.lock().unwrap();
    assert!(seen.len() > 3 && seen.is_sorted() && seen.iter().all(|(_, total)| *total == size));
    assert_eq!(seen.last(), Some(&(size, size)));
}

#[tokio::test]
async fn a_file_that_is_too_large_or_empty_is_refused_before_anything_is_sent() {
    let huge = || Content::stream(empty(), 128_000_001);
    let site = site_that_stores(200).await;
    let member = site.member().await;
    let up = |content: Content| member.upload("x", content);
    for (upload, text) in [
        (up(huge()), "the file has 128000001 bytes, the limit is 128000000"),
        (up(Content::bytes(STEPS)).max_size(7), "the file has 8 bytes, the limit is 7"),
        (up(Content::bytes("")), "the file is empty"),
        (up(Content::file("/nowhere/at/all")), "could not read the file"),
        (up(Content::file("/")), "it is no regular file"),
    ] {
        let error = upload.send().await.unwrap_err();
        assert!(error.to_string().contains(text), "{error}");
        assert_eq!(error.operation(), Some("file_upload_start"));
        assert_eq!(error.is_content(), !text.contains("empty"), "{error}");
    }
    assert!(site.requests().await.is_empty());
}

/// Content that is not what was announced.
fn wrong(member: &emeritus::open_humans::Member) -> [(&'static str, Upload); 6] {
    let up = |content: Content| member.upload("x", content);
    let broken = || iter([Ok(Bytes::from("1,2")), Err(io::Error::other("the disk is gone"))]);
    let late = || iter([Ok(Bytes::from(STEPS)), Ok(Bytes::new()), Ok(Bytes::from("5"))]);
    let md5 = |digits: &str| Metadata::new("").md5(digits.repeat(16));
    [
        ("was about 9 bytes, and there were 8", up(Content::reader(STEPS.as_bytes(), 9))),
        ("was about 7 bytes, and there were 8", up(Content::reader(STEPS.as_bytes(), 7))),
        ("was about 8 bytes, and there were 9", up(Content::stream(late(), 8))),
        ("the disk is gone", up(Content::stream(broken(), 8))),
        ("checksum 0000", up(Content::bytes(STEPS)).metadata(md5("00"))),
        ("checksum 1111", up(Content::stream(chunks(STEPS), 8)).metadata(md5("11"))),
    ]
}

#[tokio::test]
async fn what_is_not_what_was_announced_is_neither_stored_nor_completed() {
    for case in 0..6 {
        let site = site_that_stores(200).await;
        completes(&site, 8).await;
        let member = site.member().await;
        let (text, upload) = wrong(&member).into_iter().nth(case).unwrap();
        let error = upload.send().await.unwrap_err();
        assert!(error.is_content() && error.to_string().contains(text), "{error}");
        assert_eq!(error.operation(), Some("storage_put"));
        assert!(error.pending_upload().is_none());
        assert!(site.requests_to(BUCKET).await.is_empty(), "{text}: all of it has arrived");
        assert!(site.requests_to(COMPLETE).await.is_empty());
    }
}

#[tokio::test]
async fn the_storage_has_to_answer_200() {
    for status in [201, 204, 403, 500] {
        let site = site_that_stores(status).await;
        completes(&site, 8).await;
        let error = site.member().await.upload("x", STEPS).send().await.unwrap_err();
        assert_eq!(error.status().map(|found| found.as_u16()), Some(status));
        assert_eq!(error.operation(), Some("storage_put"));
        assert!(error.pending_upload().is_none());
        assert!(site.requests_to(COMPLETE).await.is_empty());
        assert!(!shown(&error).contains("s3cr3t"), "{error}");
    }
}

#[tokio::test]
async fn an_upload_whose_last_step_failed_is_completed_later() {
    let site = site_that_stores(200).await;
    Mock::given(path(COMPLETE))
        .respond_with(ResponseTemplate::new(503))
        .up_to_n_times(2)
        .mount(&site.server)
        .await;
    completes(&site, 8).await;
    let member = site.member().await;
    let error = member.upload("steps.csv", STEPS).send().await.unwrap_err();
    assert!(error.is_retryable());
    let kept = serde_json::to_string(error.pending_upload().unwrap()).unwrap();
    let pending = serde_json::from_str(&kept).unwrap();
    let error = member.complete_upload(&pending).await.unwrap_err();
    assert_eq!(error.pending_upload(), Some(&pending));
    let uploaded = member.complete_upload(&pending).await.unwrap();
    assert_eq!((uploaded.id, uploaded.size), (90413, 8));
    assert_eq!(uploaded.md5.as_deref(), Some(STEPS_MD5));
    assert_eq!(site.requests_to(BUCKET).await.len(), 1);
}

#[tokio::test]
async fn a_file_that_is_stored_shorter_than_it_was_sent_is_an_error() {
    let site = site_that_stores(200).await;
    completes(&site, 5).await;
    let error = site.member().await.upload("x", STEPS).send().await.unwrap_err();
    assert!(error.is_content(), "{error}");
    assert_eq!(error.operation(), Some("file_upload_complete"));
}

#[tokio::test]
async fn files_are_deleted_by_exactly_one_selector() {
    let site = Site::start().await;
    let delete = format!("{API}/files/delete/");
    site.answer("POST", &delete, ok(json!({"ids": [1, 2]}))).await;
    let member = site.member().await;
    let by_name = FileSelector::Basename("steps.csv".to_owned());
    assert_eq!(member.delete_file(FileSelector::Id(0)).await.unwrap(), [1, 2]);
    assert_eq!(member.delete_file(by_name).await.unwrap(), [1, 2]);
    assert_eq!(member.delete_all_files().await.unwrap(), [1, 2]);
    let sent: Vec<_> = site.requests_to(&delete).await.iter().map(body).collect();
    let expected =
        [json!({"file_id": 0}), json!({"file_basename": "steps.csv"}), json!({"all_files": true})];
    assert_eq!(sent, expected);
}
