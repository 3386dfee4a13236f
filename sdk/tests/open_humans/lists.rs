//! Files, page after page.

use std::collections::BTreeSet;

use emeritus::open_humans::types::DataFile;
use futures::{StreamExt, TryStreamExt};
use wiremock::Respond;

use super::*;

const EXCHANGE: &str = "/api/direct-sharing/project/exchange-member/";

/// A site with these files, which may change after any page.
struct Shelf {
    site: String,
    files: Mutex<Vec<u64>>,
    change: fn(usize, &mut Vec<u64>),
    served: Mutex<usize>,
}

impl Respond for Shelf {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let number = |wanted: &str| {
            let (_, value) = request.url.query_pairs().find(|(name, _)| name == wanted).unwrap();
            value.parse::<usize>().unwrap()
        };
        let (limit, offset) = (number("limit"), number("offset"));
        let mut files = self.files.lock().unwrap();
        let (start, end) = (offset.min(files.len()), (offset + limit).min(files.len()));
        let mut page = exchanged(MARLOW);
        page["count"] = files.len().into();
        page["data"] = files[start..end].iter().map(|id| file(&self.site, *id)).collect();
        if end < files.len() {
            // The host is another one, to whom no token must be shown.
            let next = format!("http://127.0.0.1:1{EXCHANGE}?limit={limit}&offset={end}");
            page["next"] = next.into();
        }
        let mut served = self.served.lock().unwrap();
        *served += 1;
        (self.change)(*served, &mut files);
        ok(page)
    }
}

async fn site_with(files: u64, change: fn(usize, &mut Vec<u64>)) -> Site {
    let site = Site::start().await;
    let shelf = Shelf {
        site: site.url(),
        files: Mutex::new((1..=files).collect()),
        change,
        served: Mutex::default(),
    };
    Mock::given(path(EXCHANGE)).respond_with(shelf).mount(&site.server).await;
    site
}

async fn listed(site: &Site) -> Vec<u64> {
    let files: Vec<DataFile> = site.member().await.list_files().try_collect().await.unwrap();
    files.iter().map(|file| file.id).collect()
}

#[tokio::test]
async fn every_file_comes_once_whatever_their_number() {
    for (count, pages) in [(0, 1), (1, 1), (100, 1), (101, 2), (200, 2), (232, 3), (1000, 10)] {
        let site = site_with(count, |_, _| ()).await;
        assert_eq!(listed(&site).await, (1..=count).collect::<Vec<_>>());
        assert_eq!(site.requests().await.len(), pages, "{count}");
    }
}

#[tokio::test]
async fn no_file_is_dropped_or_repeated_while_others_come_and_go() {
    type Change = fn(usize, &mut Vec<u64>);
    let changes: [(&str, Change); 4] = [
        ("the first three go", |page, files| {
            if page == 1 {
                files.drain(..3);
            }
        }),
        ("one comes in front", |page, files| {
            if page == 1 {
                files.insert(0, 9000);
            }
        }),
        ("three go and one comes", |page, files| {
            if page == 2 {
                files.drain(50..53);
                files.push(9000);
            }
        }),
        ("the last of the page goes", |page, files| {
            if page == 1 {
                files.remove(99);
            }
        }),
    ];
    for (what, change) in changes {
        let site = site_with(250, change).await;
        let files = listed(&site).await;
        let distinct: BTreeSet<_> = files.iter().copied().collect();
        assert_eq!(files.len(), distinct.len(), "{what}");
        // What went had been seen before; whatever stayed has to be there.
        assert!((1..=250).all(|id| distinct.contains(&id)), "{what}");
    }
}

#[tokio::test]
async fn a_list_that_never_stands_still_is_given_up() {
    let site = site_with(250, |_, files| files.rotate_left(1)).await;
    let files: Result<Vec<_>, _> = site.member().await.list_files().try_collect().await;
    let error = files.unwrap_err();
    assert_eq!(error.operation(), Some("member_exchange"));
    assert!(error.to_string().contains("keeps changing"), "{error}");
}

#[tokio::test]
async fn a_next_page_that_is_none_is_an_error_and_no_loop() {
    for next in ["", "nonsense", "http://x/?limit=100", "http://x/?offset=0", "http://x/?offset=-1"]
    {
        let site = Site::start().await;
        let mut page = exchanged(MARLOW);
        page["data"] = json!([file(&site.url(), 1)]);
        page["next"] = next.into();
        site.answer("GET", EXCHANGE, ok(page)).await;
        let error = site.member().await.list_files().try_collect::<Vec<_>>().await.unwrap_err();
        assert_eq!(error.operation(), Some("member_exchange"), "{next}");
        assert_eq!(site.requests().await.len(), 1);
    }
}

#[tokio::test]
async fn pages_are_fetched_as_the_stream_is_read() {
    let site = site_with(250, |_, _| ()).await;
    let mut files = Box::pin(site.member().await.list_files());
    assert!(site.requests().await.is_empty());
    for _ in 0..100 {
        files.next().await.unwrap().unwrap();
    }
    assert_eq!(site.requests().await.len(), 1);
}
