//! The access logs, which are for one project of the site's own.

use anyhow::Result;
use contract_tests::open_humans::{MARLOW, TIDAL_STEPS};
use contract_tests::{Lab, answer};
use emeritus::open_humans::Client;
use emeritus_mock::System;
use serde_json::json;

const LOGS: [&str; 2] =
    ["/data-management/newdatafileaccesslog/", "/data-management/awsdatafileaccesslog/"];

async fn statuses(client: &Client) -> [Option<u16>; 2] {
    let noted = client.data_file_access_log_list().send().await.map(drop);
    let stored = client.aws_data_file_access_log_list().send().await.map(drop);
    [noted, stored]
        .map(|answer| answer.err().and_then(|error| error.status()).map(|status| status.as_u16()))
}

#[tokio::test]
async fn an_access_log_is_for_no_ordinary_project() -> Result<()> {
    let lab = Lab::start().await?;
    assert_eq!(statuses(&lab.member(MARLOW)?).await, [Some(403); 2]);
    assert_eq!(statuses(&lab.project()?).await, [Some(403); 2]);
    assert_eq!(statuses(&lab.open_humans_anonymous()?).await, [Some(401); 2]);
    Ok(())
}

#[tokio::test]
async fn an_access_log_refuses_in_the_words_of_the_api() -> Result<()> {
    let lab = Lab::start().await?;
    let token = lab.master_token(TIDAL_STEPS);
    for path in LOGS {
        let log = |query: &str| {
            let request = lab.request(System::OpenHumans, "GET", &format!("{path}{query}"));
            request.bearer_auth(token.expose())
        };
        let denied = answer(log("")).await?.json();
        let words = "You do not have permission to perform this action.";
        assert_eq!(denied, json!({ "detail": words }), "{path}");
        assert_eq!(answer(log("?format=xml")).await?.status, 404, "{path}");
        let xml = log("").header("accept", "application/xml");
        assert_eq!(answer(xml).await?.status, 406, "{path}");
    }
    Ok(())
}
