//! When a call is made again, and when a token is renewed ahead of its time.

use super::*;

const MINUTE: Duration = Duration::from_secs(60);

fn caller(server: &MockServer, retries: RetryPolicy) -> (Caller, Arc<JumpingClock>) {
    let clock = Arc::new(JumpingClock::default());
    let caller = Caller::with(server.uri(), Credentials::none(), retries, Arc::clone(&clock));
    (caller, clock)
}

fn busy() -> ResponseTemplate {
    ResponseTemplate::new(503)
}

/// A server that answers `first` this often, and then well.
async fn server_after(first: ResponseTemplate, times: u64) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(path("/thing")).respond_with(first).up_to_n_times(times).mount(&server).await;
    answer_all(&server, ok()).await;
    server
}

#[tokio::test]
async fn a_failure_that_passes_is_waited_out() {
    for status in [408, 429, 502, 503, 504] {
        let server = server_after(ResponseTemplate::new(status), 2).await;
        let (caller, clock) = caller(&server, RetryPolicy::default());
        caller.call("account_get").await.unwrap();
        assert_eq!(clock.pauses().len(), 2, "{status}");
    }
}

#[tokio::test]
async fn a_failure_that_does_not_pass_is_reported_at_once() {
    for status in [400, 401, 403, 404, 500, 501] {
        let server = server_after(ResponseTemplate::new(status), 1).await;
        let (caller, clock) = caller(&server, RetryPolicy::default());
        let error = caller.call("account_get").await.unwrap_err();
        assert_eq!((error.attempts(), clock.pauses().len()), (1, 0), "{status}");
    }
}

#[tokio::test]
async fn a_call_is_given_up_after_its_attempts_and_says_how_many() {
    let server = server_after(busy(), 9).await;
    let (caller, _) = caller(&server, RetryPolicy::default().attempts(4));
    let error = caller.call("account_get").await.unwrap_err();
    assert_eq!(error.attempts(), 4);
    assert_eq!(times(&server, "/thing").await, 4);
    assert_eq!(
        error.to_string(),
        "`account_get` was answered 503 Service Unavailable (4 attempts); try again later",
    );
}

#[tokio::test]
async fn pauses_double_up_to_a_cap_with_full_jitter() {
    let seconds = Duration::from_secs;
    let retries = || {
        let retries = RetryPolicy::default().attempts(6).budget(1000);
        retries.base_pause(seconds(1)).longest_pause(seconds(5))
    };
    let mut longest = [Duration::ZERO; 5];
    for _ in 0..40 {
        let server = server_after(busy(), 9).await;
        let (caller, clock) = caller(&server, retries());
        caller.call("account_get").await.unwrap_err();
        for (longest, pause) in longest.iter_mut().zip(clock.pauses()) {
            *longest = pause.max(*longest);
        }
    }
    for (longest, cap) in longest.into_iter().zip([1, 2, 4, 5, 5].map(seconds)) {
        // Of 40 pauses drawn evenly, none is in the upper half once in 10^12 runs.
        assert!(longest <= cap && longest > cap / 2, "{longest:?} of {cap:?}");
    }
}

#[tokio::test]
async fn retry_after_is_waited_out_unless_it_is_too_long() {
    for (text, pause) in [
        ("7", Some(Duration::from_secs(7))),
        ("Thu, 01 Jan 1970 00:00:30 GMT", Some(Duration::from_secs(30))),
        ("61", None),
    ] {
        let server = server_after(busy().insert_header("retry-after", text), 1).await;
        let (caller, clock) = caller(&server, RetryPolicy::default());
        let answer = caller.call("account_get").await;
        assert_eq!(answer.is_ok(), pause.is_some(), "{text}");
        assert_eq!(clock.pauses(), Vec::from_iter(pause), "{text}");
    }
}

#[tokio::test]
async fn what_may_not_be_repeated_is_not_unless_the_caller_vouches_for_it() {
    let vouched = |operation: &str| RetryPolicy::default().also(operation);
    for (method, operation, retries, repeated) in [
        ("GET", "account_get", RetryPolicy::default(), true),
        ("PUT", "account_update", RetryPolicy::default(), true),
        ("DELETE", "account_update", RetryPolicy::default(), true),
        ("POST", "account_update", RetryPolicy::default(), false),
        ("PATCH", "account_update", RetryPolicy::default(), false),
        ("PATCH", "account_update", vouched("account_update"), true),
        ("PATCH", "account_update", vouched("account_get"), false),
        ("GET", "group_join", RetryPolicy::default(), false),
        ("GET", "group_join", vouched("account_get"), false),
        ("GET", "group_join", vouched("group_join"), true),
    ] {
        let server = server_after(busy(), 1).await;
        let (caller, _) = caller(&server, retries);
        let url = format!("{}/thing", caller.url);
        let request = caller.client.request(method.parse().unwrap(), url);
        let answer = caller.decode::<Value>(operation, request).await;
        assert_eq!(answer.is_ok(), repeated, "{method} {operation}");
    }
}

#[tokio::test]
async fn a_call_that_never_reached_the_server_is_repeated_whatever_its_method() {
    let clock = Arc::new(JumpingClock::default());
    let retries = RetryPolicy::default();
    let caller = Caller::with(nobody(), Credentials::none(), retries, Arc::clone(&clock));
    let request = caller.client.post(format!("{}/thing", caller.url));
    let error = caller.decode::<Value>("account_update", request).await.unwrap_err();
    assert!(error.is_connect());
    assert_eq!(error.attempts(), 3);
}

#[tokio::test]
async fn a_stream_is_never_sent_twice() {
    let server = server_after(busy(), 1).await;
    let (caller, _) = caller(&server, RetryPolicy::default());
    let once = reqwest::Body::wrap_stream(futures::stream::iter([Ok::<_, std::io::Error>("x")]));
    let request = caller.client.put(format!("{}/thing", caller.url)).body(once);
    caller.decode::<Value>("account_update", request).await.unwrap_err();
    assert_eq!(times(&server, "/thing").await, 1);
}

#[tokio::test]
async fn an_outage_is_met_with_no_more_than_the_budget() {
    let server = server_after(busy(), 1000).await;
    let (caller, _) = caller(&server, RetryPolicy::default().budget(10));
    for answer in join_all((0..100).map(|_| caller.call("account_get"))).await {
        answer.unwrap_err();
    }
    assert_eq!(times(&server, "/thing").await, 110);
}

#[tokio::test]
async fn a_token_endpoint_that_is_busy_is_asked_again() {
    let server = MockServer::start().await;
    Mock::given(path(TOKEN_PATH)).respond_with(busy()).up_to_n_times(1).mount(&server).await;
    Mock::given(path(TOKEN_PATH)).respond_with(token("t")).mount(&server).await;
    accept(&server, "JWT t", 1).await;
    let credentials = Credentials::client_credentials("worker", "s3cr3t");
    let caller = Caller::with(server.uri(), credentials, RetryPolicy::default(), Arc::default());
    let request = caller.client.post(format!("{}/thing", caller.url));
    caller.decode::<Value>("account_update", request).await.unwrap();
}

/// A client with a token of an hour, and how often it was granted one.
async fn hour_long(then: ResponseTemplate) -> (MockServer, Caller, Arc<JumpingClock>) {
    let server = server_with_tokens(then).await;
    answer_all(&server, ok()).await;
    let clock = Arc::new(JumpingClock::default());
    let credentials = Credentials::client_credentials("worker", "s3cr3t");
    let retries = RetryPolicy::none();
    let caller = Caller::with(server.uri(), credentials, retries, Arc::clone(&clock));
    caller.call("account_get").await.unwrap();
    (server, caller, clock)
}

#[tokio::test]
async fn a_token_is_renewed_a_minute_before_it_expires() {
    for (passed, fetches) in [(Duration::ZERO, 1), (58 * MINUTE, 1), (59 * MINUTE, 2)] {
        let (server, caller, clock) = hour_long(token("new")).await;
        clock.advance(passed);
        caller.call("account_get").await.unwrap();
        assert_eq!(times(&server, TOKEN_PATH).await, fetches, "{passed:?}");
    }
}

#[tokio::test]
async fn a_thousand_calls_with_an_expired_token_share_one_renewal() {
    let (server, caller, clock) = hour_long(token("new")).await;
    clock.advance(61 * MINUTE);
    for answer in join_all((0..1000).map(|_| caller.call("account_get"))).await {
        answer.unwrap();
    }
    assert_eq!(times(&server, TOKEN_PATH).await, 2);
}

#[tokio::test]
async fn a_token_that_still_works_does_although_no_new_one_can_be_had() {
    let (_server, caller, clock) = hour_long(busy()).await;
    clock.advance(59 * MINUTE);
    caller.call("account_get").await.unwrap();
    clock.advance(2 * MINUTE);
    assert!(caller.call("account_get").await.unwrap_err().is_credentials());
}
