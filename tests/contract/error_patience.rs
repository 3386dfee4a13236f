//! What takes more than one attempt, or more time than there is.

use std::time::Duration;

use anyhow::Result;
use contract_tests::matrix::{Answer, End, FaultyServer, Script};
use emeritus::brainstem::types::ChangingPortal;
use emeritus::reqwest::{self, Request, Response};
use emeritus::{BoxFuture, RetryPolicy, Transport, TransportError, brainstem, pieces};

/// Patience that no test waits for.
const HOUR: Duration = Duration::from_secs(3_600);

/// Stops the clock once the head of an answer is there, so that the next timer is the next event.
#[derive(Debug)]
struct Stopping(reqwest::Client);

impl Transport for Stopping {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async {
            let response = self.0.execute(request).await?;
            tokio::time::pause();
            Ok(response)
        })
    }
}

#[tokio::test]
async fn a_body_that_stops_coming_is_a_timeout_and_keeps_its_status() -> Result<()> {
    let users = Answer::with(200, "application/json", r#"{"iterable":[]}"#);
    let page = Answer::with(500, "text/html", "<title>Server Error</title>\n");
    for (answer, message) in [(users, None), (page, Some("Server Error"))] {
        let server = FaultyServer::start().await?;
        let (url, _) = server.cell(|_| vec![Script::part("GET", &answer, End::Silence)]);
        let http = reqwest::Client::builder().timeout(HOUR).no_proxy().build()?;
        let client = pieces::Client::builder(url).transport(Stopping(http)).build()?;
        let error = client.users_list().send().await.unwrap_err();
        tokio::time::resume();
        assert!(error.is_timeout() && !error.is_connect(), "{error}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(answer.status));
        assert_eq!(error.is_retryable(), answer.is_success(), "{error}");
        assert_eq!(error.message(), message);
    }
    Ok(())
}

/// A policy whose pauses are over at once.
fn three_attempts() -> RetryPolicy {
    RetryPolicy::default().attempts(3).base_pause(Duration::ZERO)
}

/// What goes wrong in a different way each time.
fn troubles() -> Vec<Script> {
    let gateway = Answer::with(502, "text/html", "<title>502 Bad Gateway</title>");
    let gateway = || Script::answer("GET", &gateway);
    vec![gateway(), Script::nothing(End::Reset), gateway()]
}

#[tokio::test]
async fn an_error_says_how_often_the_call_was_made() -> Result<()> {
    let server = FaultyServer::start().await?;
    let (url, cell) = server.cell(|_| troubles());
    let client = pieces::Client::builder(url).retries(three_attempts()).build()?;
    let error = client.users_list().send().await.unwrap_err();
    assert_eq!((error.attempts(), cell.met()), (3, 3));
    assert_eq!(
        error.to_string(),
        "`users_list` was answered 502 Bad Gateway: 502 Bad Gateway (3 attempts); try again later"
    );
    Ok(())
}

#[tokio::test]
async fn a_get_that_changes_something_is_made_once_unless_the_caller_vouches_for_it() -> Result<()>
{
    let server = FaultyServer::start().await?;
    let vouched = three_attempts().also("group_join");
    for (retries, attempts) in [(three_attempts(), 1), (vouched, 3)] {
        let (url, cell) = server.cell(|_| troubles());
        let client = brainstem::Client::builder(url).retries(retries).build()?;
        let join = client.group_join().portal(ChangingPortal::Private).id("7");
        let error = join.send().await.unwrap_err();
        assert_eq!((error.attempts(), cell.met()), (attempts, attempts as usize), "{error}");
    }
    Ok(())
}
