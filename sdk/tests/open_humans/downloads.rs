//! Files on their way down.

use emeritus::open_humans::types::DataFile;
use futures::TryStreamExt;

use super::*;

const KEY: &str = "/data-management/datafile-download/90377/";
const BUCKET: &str = "/bucket/steps.csv";

fn steps(site: &Site, md5: Option<&str>) -> DataFile {
    let mut file = file(&site.url(), 90377);
    if let Some(md5) = md5 {
        file["metadata"]["md5"] = md5.into();
    }
    serde_json::from_value(file).unwrap()
}

async fn site_with(content: &[u8]) -> Site {
    let site = Site::start().await;
    let location = format!("{}{BUCKET}?Signature=s3cr3t", site.url());
    let redirect = ResponseTemplate::new(302).insert_header("location", location);
    site.answer("GET", KEY, redirect).await;
    site.answer("GET", BUCKET, ResponseTemplate::new(200).set_body_bytes(content)).await;
    site
}

#[tokio::test]
async fn a_file_comes_down_as_it_is_and_nobody_is_shown_a_token() {
    let content: Vec<u8> = (0..=255).cycle().take(500_000).collect();
    let site = site_with(&content).await;
    let download = site.member().await.download(&steps(&site, None)).await.unwrap();
    assert_eq!(download.size(), Some(500_000));
    assert_eq!(download.bytes().await.unwrap(), content);
    let requests = site.requests().await;
    let paths: Vec<_> = requests.iter().map(|request| request.url.path()).collect();
    assert_eq!(paths, [KEY, BUCKET]);
    for request in requests {
        assert_eq!(header(&request, "authorization"), None);
        assert!(!request.url.as_str().contains("access_token"));
    }
}

#[tokio::test]
async fn a_checksum_is_compared_where_that_is_wanted_and_there_is_one() {
    let right = "3ecfad755fa825f7a17c5526ec44e651";
    let site = site_with(b"1,2\n").await;
    let member = site.member().await;
    for (md5, passes) in [
        (None, true),
        (Some(right), true),
        (Some(&*right.to_uppercase()), true),
        (Some("0"), false),
    ] {
        let file = steps(&site, md5);
        let download = member.download(&file).await.unwrap().verify_md5();
        let outcome = download.bytes().await;
        assert_eq!(outcome.is_ok(), passes, "{md5:?}");
        if let Err(error) = outcome {
            assert!(error.is_content());
            assert_eq!(error.operation(), Some("storage_get"));
        }
        assert!(member.download(&file).await.unwrap().bytes().await.is_ok());
    }
}

#[tokio::test]
async fn an_old_address_is_forbidden() {
    let site = Site::start().await;
    let page = "<h1>You are not authorized to view this file.</h1>";
    let refusal = ResponseTemplate::new(403).set_body_raw(page, "text/html");
    site.answer("GET", KEY, refusal).await;
    let error = site.member().await.download(&steps(&site, None)).await.unwrap_err();
    assert!(error.is_forbidden());
    assert_eq!(error.operation(), Some("file_download"));
    assert_eq!(error.message(), Some("You are not authorized to view this file."));
}

#[tokio::test]
async fn a_redirect_that_leads_nowhere_is_an_error_and_no_loop() {
    for location in [KEY, "ftp://127.0.0.1/x", "file:///etc/passwd", "http://", ""] {
        let site = Site::start().await;
        let redirect = ResponseTemplate::new(302).insert_header("location", location);
        site.answer("GET", KEY, redirect).await;
        let error = site.member().await.download(&steps(&site, None)).await.unwrap_err();
        assert!(site.requests().await.len() <= 6, "{location}: {error}");
    }
}

#[tokio::test]
async fn a_file_that_breaks_off_is_an_error() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let site = Site::start().await;
    let url = format!("http://{}/bucket", listener.local_addr().unwrap());
    let redirect = ResponseTemplate::new(302).insert_header("location", url);
    site.answer("GET", KEY, redirect).await;
    tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        let _ = socket.read(&mut [0; 1024]).await;
        socket.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n12345").await.unwrap();
    });
    let download = site.member().await.download(&steps(&site, None)).await.unwrap();
    let pieces: Result<Vec<_>, _> = download.try_collect().await;
    let error = pieces.unwrap_err();
    assert_eq!((error.operation(), error.is_retryable()), (Some("storage_get"), true));
}
