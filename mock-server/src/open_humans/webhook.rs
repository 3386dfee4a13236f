//! Tells projects about members who left: takes the calls that the site wants made, makes them in the
//! background of the running server, and writes down what came of them.

use std::sync::{Arc, LazyLock};
use std::time::Duration;

use http::header::CONTENT_TYPE;
use reqwest::{Client, RequestBuilder};
use tokio::task::JoinSet;

use super::state::WebhookCall;
use crate::world::World;

/// How long an answer is waited for.
const PATIENCE: Duration = Duration::from_secs(10);
/// How many calls are under way at once.
const CONCURRENCY: usize = 8;
/// Where the signature is.
const SIGNATURE: &str = "X-OpenHumans-Webhooks-Signature";

/// Makes every call that the site of `world` wants made, for as long as it is polled.
pub(crate) async fn deliver(world: Arc<World>) {
    let bell = world.open_humans().webhook_bell();
    let http = LazyLock::new(|| {
        let client = Client::builder().no_proxy().timeout(PATIENCE).build();
        client.unwrap_or_default()
    });
    let mut under_way = JoinSet::new();
    loop {
        let Some(call) = next(&world) else {
            bell.notified().await;
            continue;
        };
        while under_way.len() >= CONCURRENCY {
            under_way.join_next().await;
        }
        let (http, world) = (Client::clone(&http), Arc::clone(&world));
        under_way.spawn(async move {
            let statuses = make(&call, &http).await;
            world.open_humans().record_webhook_delivery(&call, statuses);
        });
    }
}

fn next(world: &World) -> Option<Arc<WebhookCall>> {
    let mut site = world.open_humans();
    // Only to look changes nothing, and a world that is kept is not written for it.
    if site.has_webhook_call() { site.next_webhook_call() } else { None }
}

/// Makes a call, and says how it was answered. A receiver that answers, and not with success, gets the body once more in the form
/// that the site used to send: as a JSON string, and unsigned.
async fn make(call: &WebhookCall, http: &Client) -> Vec<Option<u16>> {
    let request = http.post(&call.url).header(CONTENT_TYPE, "application/json");
    let again = http.post(&call.url).header(CONTENT_TYPE, "application/json");
    let request = match &call.signature {
        Some(signature) => request.header(SIGNATURE, signature),
        None => request,
    };
    let mut statuses = vec![status(request.body(call.body.clone())).await];
    if statuses[0].is_some_and(|status| !(200..300).contains(&status)) {
        statuses.push(status(again.body(call.body_again())).await);
    }
    statuses
}

/// The status of the answer; none where no answer came.
async fn status(request: RequestBuilder) -> Option<u16> {
    Some(request.send().await.ok()?.status().as_u16())
}
