//! What the SDK adds to a call.

use std::io;
use std::net::Ipv4Addr;

use axum::Router;
use axum::response::IntoResponse;
use emeritus::Credentials;
use emeritus::openedx::{Client, types};
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use tokio::net::TcpListener;

use crate::Row;
use crate::turns::ratio;

/// A call of the SDK against the same call with reqwest and serde_json.
pub(crate) async fn call() -> io::Result<Row> {
    let url = serve()?;
    let client = Client::builder(&url).credentials(Credentials::bearer("a-token")).build();
    let client = client.map_err(io::Error::other)?;
    let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
    let http = http.user_agent("emeritus").build();
    let (http, url) = (http.map_err(io::Error::other)?, format!("{url}/api/user/v1/accounts/ada"));

    let ours = async || {
        let account = client.account_get().username("ada").send().await;
        account.map(drop).map_err(io::Error::other)
    };
    let theirs = async || {
        let request = http.get(&url).header(ACCEPT, "application/json");
        let request = request.header(AUTHORIZATION, "Bearer a-token");
        let answer = request.send().await.map_err(io::Error::other)?;
        let body = answer.bytes().await.map_err(io::Error::other)?;
        serde_json::from_slice::<types::Account>(&body).map(drop).map_err(io::Error::other)
    };
    let what = "SDK call against reqwest and serde_json for the same call";
    Ok(Row { what, budget: 1.05, measured: ratio(ours, theirs).await? })
}

/// A server that knows one account, on a thread of its own.
fn serve() -> io::Result<String> {
    let account = emeritus_mock::contract(emeritus_mock::System::Openedx).document;
    let account = account["components"]["schemas"]["Account"]["example"].to_string();
    let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    listener.set_nonblocking(true)?;
    let url = format!("http://{}", listener.local_addr()?);
    let answer = move || {
        let account = account.clone();
        async move { ([(CONTENT_TYPE, "application/json")], account).into_response() }
    };
    let app = Router::new().fallback(answer);
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(async { axum::serve(TcpListener::from_std(listener)?, app).await })
    });
    Ok(url)
}
