//! What the SDK adds to a call.

use std::io;

use bytes::Bytes;
use emeritus::Credentials;
use emeritus::openedx::{Client, types};
use http::HeaderMap;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderValue};

use crate::Budget::AtMost;
use crate::turns::ratio;
use crate::{Row, bare};

/// How many calls there are in a turn, and how many turns.
const CALLS: usize = 100;
const TURNS: usize = 201;

/// A call of the SDK against the same call with reqwest and serde_json.
pub(crate) fn rows() -> io::Result<Vec<Row>> {
    let server =
        tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    let url = server.block_on(serve())?;
    let caller = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let measured = caller.block_on(call(&url))?;
    let what = "SDK call against reqwest and serde_json for the same call";
    Ok(vec![Row { what, budget: AtMost(1.05), measured }])
}

/// A server that knows one account.
async fn serve() -> io::Result<String> {
    let account = emeritus_mock::contract(emeritus_mock::System::Openedx).document;
    let account = account["components"]["schemas"]["Account"]["example"].to_string();
    let json = HeaderValue::from_static("application/json");
    let headers = HeaderMap::from_iter([(CONTENT_TYPE, json)]);
    bare::serve("/api/user/v1/accounts/ada", headers, Bytes::from(account)).await
}

async fn call(url: &str) -> io::Result<f64> {
    let client = Client::builder(url).credentials(Credentials::bearer("a-token")).build();
    let client = client.map_err(io::Error::other)?;
    let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
    let http = http.user_agent("emeritus").build();
    let (http, url) = (http.map_err(io::Error::other)?, format!("{url}/api/user/v1/accounts/ada"));

    let ours = async || {
        for _ in 0..CALLS {
            let account = client.account_get().username("ada").send().await;
            account.map_err(io::Error::other)?;
        }
        Ok(())
    };
    let theirs = async || {
        for _ in 0..CALLS {
            let request = http.get(&url).header(ACCEPT, "application/json");
            let request = request.header(AUTHORIZATION, "Bearer a-token");
            let answer = request.send().await.map_err(io::Error::other)?;
            let body = answer.bytes().await.map_err(io::Error::other)?;
            serde_json::from_slice::<types::Account>(&body).map_err(io::Error::other)?;
        }
        Ok(())
    };
    ratio(TURNS, ours, theirs).await
}
