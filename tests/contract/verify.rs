//! The proxy that checks a real deployment against the contract.

use anyhow::{Context, Result, ensure};
use contract_tests::{Lab, PASSWORD};
use emeritus::{Credentials, openedx, pieces};
use emeritus_mock::System;
use emeritus_mock::conformance::Place;
use emeritus_mock::verify::{Departure, Proxy, Tally};
use futures::StreamExt;
use serde_json::json;
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

/// A proxy that runs, with what it says.
struct Running {
    proxy: Proxy,
    url: String,
    said: UnboundedReceiver<Departure>,
}

impl Running {
    async fn in_front_of(system: System, upstream: &str) -> Result<Self> {
        let proxy = Proxy::new(system, upstream)?;
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?);
        let (tell, said) = unbounded_channel();
        tokio::spawn(proxy.clone().serve(listener, move |departure| {
            let _ = tell.send(departure);
        }));
        Ok(Self { proxy, url, said })
    }

    async fn departure(&mut self) -> Result<Departure> {
        self.said.recv().await.context("the proxy runs")
    }

    /// What it has passed on, once it has looked at `exchanges`: it does so after the answer.
    async fn tally(&self, exchanges: u64) -> Tally {
        while self.proxy.tally().exchanges < exchanges {
            tokio::task::yield_now().await;
        }
        self.proxy.tally()
    }
}

#[tokio::test]
async fn a_deployment_that_keeps_to_the_contract_is_passed_on_in_silence() -> Result<()> {
    let lab = Lab::start().await?;
    let mut running =
        Running::in_front_of(System::Openedx, &lab.server.url(System::Openedx)).await?;
    let credentials = Credentials::password("people", "mira_okafor", PASSWORD);
    let mira = openedx::Client::builder(&running.url).credentials(credentials).build()?;
    let account = mira.account_get().username("mira_okafor").send().await?;
    assert_eq!(account.username, "mira_okafor");
    ensure!(
        mira.account_get().username("nobody").send().await.is_err_and(|error| error.is_not_found())
    );
    mira.account_update()
        .username("mira_okafor")
        .body_map(|patch| patch.goals("Kelp"))
        .send()
        .await?;
    let nowhere = reqwest::get(format!("{}/nowhere", running.url)).await?;
    assert_eq!(nowhere.status(), 404);
    assert_eq!(running.tally(5).await, Tally { exchanges: 5, departed: 0, unanswered: 0 });
    assert!(running.said.try_recv().is_err());
    Ok(())
}

#[tokio::test]
async fn what_departs_is_told_without_what_was_said() -> Result<()> {
    let upstream = MockServer::start().await;
    let me = json!({"username": 7, "password": "s3cret"});
    Mock::given(method("GET"))
        .and(path("/lms/api/user/v1/me"))
        .respond_with(ResponseTemplate::new(200).set_body_json(me))
        .mount(&upstream)
        .await;
    Mock::given(path("/lms/api/user/v1/accounts/mira_okafor"))
        .respond_with(ResponseTemplate::new(418))
        .mount(&upstream)
        .await;
    Mock::given(path("/lms/api/user/v1/accounts/tuan_v"))
        .respond_with(ResponseTemplate::new(200).set_body_string("<html>s3cret"))
        .mount(&upstream)
        .await;
    Mock::given(path("/lms/api/user/v1/accounts/root"))
        .respond_with(ResponseTemplate::new(401).set_body_json(json!({"detail": "s3cret"})))
        .mount(&upstream)
        .await;
    let url = format!("{}/lms/", upstream.uri());
    let mut running = Running::in_front_of(System::Openedx, &url).await?;
    for (call, operation, status, expected) in [
        (
            "me?access_token=s3cret",
            "me_get",
            200,
            vec![(Place::ResponseBody, "/username", "value is not of type \"string\"")],
        ),
        (
            "accounts/mira_okafor",
            "account_get",
            418,
            vec![(Place::Status, "", "418 is not declared")],
        ),
        (
            "accounts/tuan_v",
            "account_get",
            200,
            vec![(
                Place::ResponseBody,
                "",
                "it is text/plain, but only application/json is declared",
            )],
        ),
        (
            "accounts/root",
            "account_get",
            401,
            vec![(Place::ResponseHeader, "/WWW-Authenticate", "it is missing")],
        ),
    ] {
        let answer = reqwest::get(format!("{}/api/user/v1/{call}", running.url)).await?;
        assert_eq!(answer.status(), status, "{call}");
        let _ = answer.bytes().await?;
        let said = running.departure().await?;
        assert_eq!((said.operation, said.status), (Some(operation), status), "{call}");
        let violations: Vec<_> = said
            .violations
            .iter()
            .map(|found| (found.place, found.pointer.as_str(), found.problem.as_str()))
            .collect();
        assert_eq!(violations, expected, "{call}");
        let shown = format!("{said} {}", serde_json::to_string(&said)?);
        assert!(!shown.contains("s3cret") && !shown.contains("mira"), "{shown}");
    }
    assert_eq!(running.proxy.tally().departed, 4);
    Ok(())
}

#[tokio::test]
async fn what_the_contract_lacks_is_told_once_for_each_kind() -> Result<()> {
    let upstream = MockServer::start().await;
    Mock::given(method("GET")).respond_with(ResponseTemplate::new(200)).mount(&upstream).await;
    let mut running = Running::in_front_of(System::Pieces, &upstream.uri()).await?;
    for path in ["/assets/1", "/assets/2", "/applications", "/assets/3"] {
        reqwest::get(format!("{}{path}", running.url)).await?.bytes().await?;
    }
    let (first, second) = (running.departure().await?, running.departure().await?);
    assert_eq!((first.path.as_str(), second.path.as_str()), ("/assets/{}", "/applications"));
    let text =
        "no operation: GET /assets/{} -> 200\n    operation: the contract has no such operation";
    assert_eq!(first.to_string(), text);
    assert_eq!(running.tally(4).await, Tally { exchanges: 4, departed: 4, unanswered: 0 });
    assert!(running.said.try_recv().is_err(), "the others are of the same kind");
    Ok(())
}

#[tokio::test]
async fn an_upstream_that_does_not_answer_is_a_bad_gateway() -> Result<()> {
    let free = TcpListener::bind("127.0.0.1:0").await?.local_addr()?;
    let running = Running::in_front_of(System::Brainstem, &format!("http://{free}")).await?;
    let answer = reqwest::get(format!("{}/api/x?token=s3cret", running.url)).await?;
    assert_eq!(answer.status(), 502);
    let text = answer.text().await?;
    assert!(text.starts_with(&format!("The upstream http://{free} did not answer: ")), "{text}");
    assert!(text.contains("refused") && !text.contains("s3cret"), "{text}");
    assert_eq!(running.proxy.tally(), Tally { exchanges: 0, departed: 0, unanswered: 1 });
    Ok(())
}

#[tokio::test]
async fn a_websocket_is_passed_on() -> Result<()> {
    let lab = Lab::start().await?;
    let running = Running::in_front_of(System::Pieces, &lab.server.url(System::Pieces)).await?;
    let client = pieces::Client::builder(&running.url).build()?;
    let mut states = client.current_user_stream();
    assert!(states.next().await.context("a frame")??.user().is_none());
    client.os_sign_in().send().await?;
    assert!(states.next().await.context("a frame")??.user().is_some());
    assert_eq!(running.tally(2).await.departed, 0);
    Ok(())
}

#[test]
fn an_upstream_is_an_address_and_nothing_more() {
    for (upstream, why) in [
        ("lms.example", "relative URL without a base"),
        ("ftp://lms.example", "the address has to begin with http:// or https://"),
        (
            "https://ada:pw@lms.example",
            "credentials belong into the requests, not into the address",
        ),
        ("https://lms.example?x=1", "the address may not have a query or a fragment"),
    ] {
        let error = Proxy::new(System::Openedx, upstream).expect_err(upstream).to_string();
        assert_eq!(error, format!("unusable upstream: {why}"));
    }
}
