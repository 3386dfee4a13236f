//! Members leave or are removed, and the webhook of the project hears of it.

use std::collections::VecDeque;
use std::sync::Mutex;
use std::time::Duration;

use anyhow::Result;
use contract_tests::open_humans::{GENE_VAULT, MARLOW, TIDAL_STEPS, WREN};
use contract_tests::{Answer, Lab, START, answer};
use emeritus::open_humans::types::RemovalRequest;
use emeritus_mock::open_humans::{Behaviour, Webhook};
use emeritus_mock::{Secret, System};
use serde_json::{Value, json};
use tokio::sync::mpsc;
use tokio::time::timeout;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

/// How long anything is waited for that has to happen.
const PATIENCE: Duration = Duration::from_secs(10);
const REMOVE: &str = "/api/direct-sharing/project/remove-members/";
const SECRET: &str = "sixteen-or-more!";
const BODY: &str = "{\"project_member_id\": \"04417752\", \"erasure_requested\": true, \
                    \"timestamp\": \"2026-03-01T10:00:00.000000+00:00\"}";
/// HMAC-SHA1 of the body with the secret, as OpenSSL computes it.
const SIGNATURE: &str = "sha1=8310c0f27460ad854bb13d2f342c26c105c99859";

/// Hands on what it receives, and answers with its statuses in turn.
struct Receiver {
    received: mpsc::UnboundedSender<Request>,
    statuses: Mutex<VecDeque<u16>>,
}

impl Respond for Receiver {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        // A test that is over no longer listens.
        let _ = self.received.send(request.clone());
        let status = self.statuses.lock().expect("no test panics here").pop_front();
        ResponseTemplate::new(status.unwrap_or(200))
    }
}

/// A receiver of the webhook of Tidal Steps that answers with `statuses`, and what it receives.
async fn receiver(
    lab: &Lab,
    secret: Option<&str>,
    statuses: &[u16],
) -> (MockServer, mpsc::UnboundedReceiver<Request>) {
    let server = MockServer::start().await;
    let (received, requests) = mpsc::unbounded_channel();
    let statuses = Mutex::new(statuses.iter().copied().collect());
    Mock::given(any()).respond_with(Receiver { received, statuses }).mount(&server).await;
    let webhook = Webhook { url: server.uri(), secret: secret.map(Secret::from) };
    let mut site = lab.world().open_humans();
    site.project_mut(TIDAL_STEPS).expect("the project").webhook = Some(webhook);
    drop(site);
    (server, requests)
}

/// Waits for what the webhook receives next.
async fn next(requests: &mut mpsc::UnboundedReceiver<Request>) -> Request {
    let received = timeout(PATIENCE, requests.recv()).await;
    received.ok().flatten().expect("the webhook is called")
}

/// Waits until `count` deliveries are written down.
async fn deliveries(lab: &Lab, count: usize) -> Result<Value> {
    let written_down = async {
        loop {
            let shown = answer(lab.control("GET", "/open_humans/webhook_deliveries")).await?.json();
            if shown.as_array().is_some_and(|shown| shown.len() == count) {
                return Ok(shown);
            }
        }
    };
    timeout(PATIENCE, written_down).await?
}

async fn leave(lab: &Lab, id: &str, body: &Value) -> Result<Answer> {
    let request = lab.control("POST", &format!("/open_humans/members/{id}/leave"));
    Ok(answer(request.json(body)).await?)
}

async fn remove(lab: &Lab, body: &Value) -> Result<Answer> {
    let token = lab.master_token(TIDAL_STEPS);
    let request = lab.request(System::OpenHumans, "POST", REMOVE).bearer_auth(token.expose());
    Ok(answer(request.json(body)).await?)
}

fn are_members(lab: &Lab) -> Vec<String> {
    let site = lab.world().open_humans();
    site.active_members(TIDAL_STEPS).map(|member| member.id().to_string()).collect()
}

#[tokio::test]
async fn a_member_token_removes_its_member_once() -> Result<()> {
    let lab = Lab::start().await?;
    let token = lab.member_token(MARLOW);
    let marlow = lab.open_humans(&token)?;
    let said = marlow.members_remove().send().await?;
    assert_eq!(said.into_inner(), "success");
    assert_eq!(are_members(&lab), [WREN]);
    let error = marlow.members_remove().send().await.unwrap_err();
    let body: Value = serde_json::from_slice(error.body())?;
    assert_eq!(body, json!({ "detail": "Invalid token." }));
    // The master token still reads who has left, and whoever comes back has the same id.
    let project = lab.project()?;
    let left = project.member_exchange().project_member_id(MARLOW).send().await?;
    assert_eq!(left.project_member_id, MARLOW);
    let account = lab.world().open_humans().membership(MARLOW).expect("a member").account();
    let ids = &lab.world().ids;
    let again = lab.world().open_humans().join(account, TIDAL_STEPS, true, START, ids);
    assert_eq!(again.as_ref().map(|id| id.as_str()), Some(MARLOW));
    Ok(())
}

#[tokio::test]
async fn a_body_without_anything_is_no_obstacle_to_a_member_token() -> Result<()> {
    let lab = Lab::start().await?;
    let path = format!("{REMOVE}?access_token={}", lab.member_token(MARLOW).expose());
    let answer = answer(lab.request(System::OpenHumans, "POST", &path)).await?;
    assert_eq!((answer.status, answer.text.as_str()), (200, "\"success\""));
    Ok(())
}

#[tokio::test]
async fn a_master_token_removes_whom_it_names_and_their_refresh_tokens_too() -> Result<()> {
    let lab = Lab::start().await?;
    let marlow = lab.member_token(MARLOW);
    let body =
        RemovalRequest::builder().project_member_ids(vec![WREN.to_owned(), MARLOW.to_owned()]);
    lab.project()?.members_remove().body(body).send().await?;
    assert!(are_members(&lab).is_empty());
    let now = lab.world().clock.now();
    assert!(lab.world().open_humans().check_access_token(marlow.expose(), now).is_err());
    // The memberships in other projects, and their tokens, stay.
    let site = lab.world().open_humans();
    assert_eq!(site.active_members(GENE_VAULT).count(), 1);
    Ok(())
}

#[tokio::test]
async fn a_master_token_says_whom() -> Result<()> {
    let lab = Lab::start().await?;
    for (body, errors) in [
        (json!({}), json!({ "__all__": ["You must provide a list of project member IDs."] })),
        (
            json!({ "all_members": true }),
            json!({ "__all__": ["You must provide a list of project member IDs."] }),
        ),
        (
            json!({ "project_member_ids": ["1"] }),
            json!({ "project_member_ids": ["Project member IDs are always 8 digits long."] }),
        ),
        (
            json!({ "project_member_ids": [1] }),
            json!({ "project_member_ids": ["Project member IDs are always 8 digits long."] }),
        ),
        (
            json!({ "project_member_ids": [MARLOW, "11112222"] }),
            json!({ "project_member_ids": ["Invalid project member ID(s): 11112222"] }),
        ),
    ] {
        let answer = remove(&lab, &body).await?;
        assert_eq!((answer.status, answer.json()), (400, json!({ "errors": errors })), "{body}");
    }
    assert_eq!(are_members(&lab), [MARLOW, WREN]);
    let token = lab.master_token(TIDAL_STEPS);
    let request = lab.request(System::OpenHumans, "POST", REMOVE).bearer_auth(token.expose());
    let form = answer(request.form(&[("project_member_ids", "04417752 88120034")])).await?;
    assert_eq!((form.status, are_members(&lab).len()), (200, 0));
    Ok(())
}

#[tokio::test]
async fn what_is_no_removal_is_refused() -> Result<()> {
    let lab = Lab::start().await?;
    let token = lab.member_token(MARLOW);
    for (accept, media_type, status) in
        [("*/*", "text/plain", 415), ("application/xml", "application/json", 406)]
    {
        let request = lab.request(System::OpenHumans, "POST", REMOVE).bearer_auth(token.expose());
        let request = request.header("accept", accept).header("content-type", media_type);
        assert_eq!(answer(request.body("x")).await?.status, status);
    }
    let path = format!("{REMOVE}?format=xml");
    assert_eq!(answer(lab.request(System::OpenHumans, "POST", &path)).await?.status, 404);
    Ok(())
}

#[tokio::test]
async fn the_webhook_is_told_of_whoever_leaves_with_a_signature() -> Result<()> {
    let lab = Lab::start().await?;
    let (server, mut requests) = receiver(&lab, Some(SECRET), &[200]).await;
    let marlow = lab.member_token(MARLOW);
    let answer = leave(&lab, MARLOW, &json!({ "erasure_requested": true })).await?;
    assert_eq!((answer.status, answer.json()), (200, json!({ "project_member_id": MARLOW })));
    let call = next(&mut requests).await;
    assert_eq!((call.method.as_str(), std::str::from_utf8(&call.body)?), ("POST", BODY));
    assert_eq!(call.headers["content-type"], "application/json");
    assert_eq!(call.headers["x-openhumans-webhooks-signature"], SIGNATURE);
    let now = lab.world().clock.now();
    assert!(lab.world().open_humans().check_access_token(marlow.expose(), now).is_err());
    let shown = deliveries(&lab, 1).await?;
    let expected = json!([{
        "at": "2026-03-01T10:00:00Z",
        "project": "direct-sharing-412",
        "url": server.uri(),
        "body": BODY,
        "signed": true,
        "statuses": [200],
    }]);
    assert_eq!(shown, expected);
    assert_eq!(lab.world().open_humans().webhook_deliveries().count(), 1);
    Ok(())
}

#[tokio::test]
async fn a_receiver_that_fails_gets_the_body_once_more_as_a_string_and_unsigned() -> Result<()> {
    for second in [200, 503] {
        let lab = Lab::start().await?;
        let (_server, mut requests) = receiver(&lab, Some(SECRET), &[500, second]).await;
        leave(&lab, MARLOW, &json!({ "erasure_requested": true })).await?;
        assert!(next(&mut requests).await.headers.contains_key("x-openhumans-webhooks-signature"));
        let again = next(&mut requests).await;
        assert_eq!(serde_json::from_slice::<String>(&again.body)?, BODY);
        assert_eq!(again.headers["content-type"], "application/json");
        assert!(!again.headers.contains_key("x-openhumans-webhooks-signature"));
        assert_eq!(deliveries(&lab, 1).await?[0]["statuses"], json!([500, second]));
    }
    Ok(())
}

#[tokio::test]
async fn without_a_long_secret_nothing_is_signed() -> Result<()> {
    for secret in [None, Some("fifteen-letters")] {
        let lab = Lab::start().await?;
        let (_server, mut requests) = receiver(&lab, secret, &[204]).await;
        leave(&lab, MARLOW, &json!({ "erasure_requested": true })).await?;
        let call = next(&mut requests).await;
        assert!(!call.headers.contains_key("x-openhumans-webhooks-signature"), "{secret:?}");
        assert_eq!(deliveries(&lab, 1).await?[0]["signed"], false);
    }
    Ok(())
}

#[tokio::test]
async fn a_receiver_that_is_not_there_is_not_asked_again() -> Result<()> {
    let lab = Lab::start().await?;
    let (server, _requests) = receiver(&lab, None, &[]).await;
    // Nothing listens at the port of a listener that is gone.
    let nowhere = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?;
    let webhook = Webhook { url: format!("http://{nowhere}/"), secret: None };
    lab.world().open_humans().project_mut(TIDAL_STEPS).expect("the project").webhook =
        Some(webhook);
    drop(server);
    leave(&lab, MARLOW, &json!({ "erasure_requested": true })).await?;
    assert_eq!(deliveries(&lab, 1).await?[0]["statuses"], json!([null]));
    Ok(())
}

#[tokio::test]
async fn removal_tells_the_webhook_that_no_erasure_was_requested() -> Result<()> {
    let lab = Lab::start().await?;
    let (_server, mut requests) = receiver(&lab, None, &[]).await;
    remove(&lab, &json!({ "project_member_ids": [MARLOW, WREN] })).await?;
    let mut told = Vec::new();
    for _ in 0..2 {
        let body: Value = serde_json::from_slice(&next(&mut requests).await.body)?;
        assert_eq!(body["erasure_requested"], false);
        told.push(body["project_member_id"].as_str().unwrap_or_default().to_owned());
    }
    told.sort();
    assert_eq!(told, [MARLOW, WREN]);
    Ok(())
}

#[tokio::test]
async fn a_strict_site_crashes_at_the_webhook_after_the_first_member_has_gone() -> Result<()> {
    let lab = Lab::start().await?;
    let (_server, mut requests) = receiver(&lab, None, &[]).await;
    lab.world().open_humans().settings.behaviour = Behaviour::Strict;
    let answer = remove(&lab, &json!({ "project_member_ids": [WREN, MARLOW] })).await?;
    assert_eq!((answer.status, are_members(&lab)), (500, vec![MARLOW.to_owned()]));
    // The first that is told is whoever requests erasure.
    assert_eq!(leave(&lab, MARLOW, &json!({ "erasure_requested": true })).await?.status, 200);
    assert_eq!(std::str::from_utf8(&next(&mut requests).await.body)?, BODY);
    Ok(())
}

#[tokio::test]
async fn a_strict_site_crashes_at_a_body_that_is_no_object() -> Result<()> {
    let lab = Lab::start().await?;
    assert_eq!(remove(&lab, &json!([])).await?.status, 400);
    lab.world().open_humans().settings.behaviour = Behaviour::Strict;
    assert_eq!(remove(&lab, &json!([])).await?.status, 500);
    Ok(())
}

#[tokio::test]
async fn leaving_on_the_website_says_what_is_wrong() -> Result<()> {
    let lab = Lab::start().await?;
    assert_eq!(leave(&lab, "00000000", &json!({})).await?.status, 404);
    assert_eq!(leave(&lab, MARLOW, &json!({ "erase": true })).await?.status, 400);
    assert_eq!(are_members(&lab), [MARLOW, WREN]);
    let (_server, _requests) = receiver(&lab, None, &[]).await;
    lab.world().open_humans().settings.behaviour = Behaviour::Strict;
    let answer = leave(&lab, MARLOW, &json!({})).await?;
    assert_eq!((answer.status, are_members(&lab)), (500, vec![WREN.to_owned()]));
    Ok(())
}

#[tokio::test]
async fn a_copy_of_a_site_tells_webhooks_of_its_own() -> Result<()> {
    let lab = Lab::start().await?;
    let (_server, mut requests) = receiver(&lab, None, &[]).await;
    let copy = lab.world().open_humans().clone();
    let other = Lab::start_in(|states| states.open_humans = copy).await?;
    leave(&other, MARLOW, &json!({ "erasure_requested": true })).await?;
    assert_eq!(std::str::from_utf8(&next(&mut requests).await.body)?, BODY);
    assert_eq!(deliveries(&other, 1).await?[0]["project"], "direct-sharing-412");
    assert_eq!(lab.world().open_humans().webhook_deliveries().count(), 0);
    Ok(())
}
