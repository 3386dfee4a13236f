//! What projects are to be told about members who left, and what came of telling them. Telling is
//! done elsewhere: here is no HTTP.

use std::collections::VecDeque;
use std::sync::Arc;

use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;
use sha1::Sha1;
use tokio::sync::Notify;
use utoipa::ToSchema;

use super::{ProjectId, ProjectMemberId, Site, Webhook};

/// How many calls wait, and how many deliveries are kept, before the oldest are forgotten.
const CAPACITY: usize = 10_000;
/// The least characters of a secret that is signed with.
const SHORTEST_SECRET: usize = 16;

/// A call of a project's webhook that is to be made.
#[derive(Clone, Debug)]
pub(crate) struct WebhookCall {
    project: ProjectId,
    /// Where the project wants to be told.
    pub(crate) url: String,
    /// The body.
    pub(crate) body: String,
    /// What the header says that proves where the body comes from, if the project has a secret of 16
    /// characters or more: `sha1=` and the HMAC in hexadecimal digits.
    pub(crate) signature: Option<String>,
    at: Timestamp,
}

/// A webhook call that was made, with the answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct WebhookDelivery {
    /// When the member left.
    #[schema(value_type = String, format = DateTime)]
    pub at: Timestamp,
    /// The label of the project.
    pub project: String,
    /// Where it was told.
    pub url: String,
    /// The body of the first attempt. The second has it once more encoded, as a JSON string.
    pub body: String,
    /// Whether the first attempt was signed; the second never is.
    pub signed: bool,
    /// The statuses of the attempts, none where no answer came. There is a second one where the
    /// first was answered, and not by a status of success.
    pub statuses: Vec<Option<u16>>,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Webhooks {
    waiting: VecDeque<WebhookCall>,
    delivered: VecDeque<WebhookDelivery>,
    bell: Bell,
}

/// Rings when there is a call to make. A copy of a site has a bell of its own.
#[derive(Debug, Default)]
struct Bell(Arc<Notify>);

impl Clone for Bell {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl WebhookCall {
    pub(super) fn new(
        project: ProjectId,
        webhook: Webhook,
        member: &ProjectMemberId,
        erasure_requested: bool,
        now: Timestamp,
    ) -> Self {
        let member = Value::from(member.as_str());
        let at = now.strftime("%Y-%m-%dT%H:%M:%S.%6f+00:00");
        // The receiver checks these very bytes, which Python writes with blanks.
        let body = format!(
            "{{\"project_member_id\": {member}, \"erasure_requested\": {erasure_requested}, \
             \"timestamp\": \"{at}\"}}"
        );
        let secret = webhook.secret.filter(|secret| secret.expose().len() >= SHORTEST_SECRET);
        let signature = secret.and_then(|secret| sign(secret.expose(), &body));
        Self { project, url: webhook.url, body, signature, at: now }
    }

    /// The body of the second attempt: the first one's as a JSON string.
    #[must_use]
    pub(crate) fn body_again(&self) -> String {
        Value::from(self.body.as_str()).to_string()
    }

    /// The call with the answers that it got.
    #[must_use]
    pub(crate) fn delivered(self, statuses: Vec<Option<u16>>) -> WebhookDelivery {
        let Self { project, url, body, signature, at } = self;
        let signed = signature.is_some();
        WebhookDelivery { at, project: project.label(), url, body, signed, statuses }
    }
}

impl Webhooks {
    pub(super) fn ask(&mut self, call: WebhookCall) {
        keep(&mut self.waiting, call);
        self.bell.0.notify_one();
    }
}

impl Site {
    /// The webhook calls that were made, oldest first; of very many the oldest are forgotten.
    pub fn webhook_deliveries(&self) -> impl Iterator<Item = &WebhookDelivery> {
        self.webhooks.delivered.iter()
    }

    /// Takes the call that waits longest.
    pub(crate) fn next_webhook_call(&mut self) -> Option<WebhookCall> {
        self.webhooks.waiting.pop_front()
    }

    /// Remembers what came of a call.
    pub(crate) fn record_webhook_delivery(&mut self, delivery: WebhookDelivery) {
        keep(&mut self.webhooks.delivered, delivery);
    }

    /// What rings when there is a call to make.
    pub(crate) fn webhook_bell(&self) -> Arc<Notify> {
        Arc::clone(&self.webhooks.bell.0)
    }
}

fn keep<T>(queue: &mut VecDeque<T>, item: T) {
    if queue.len() == CAPACITY {
        queue.pop_front();
    }
    queue.push_back(item);
}

fn sign(secret: &str, body: &str) -> Option<String> {
    // Any length is a good key of an HMAC.
    let mut mac = Hmac::<Sha1>::new_from_slice(secret.as_bytes()).ok()?;
    mac.update(body.as_bytes());
    let digest = mac.finalize().into_bytes();
    Some(digest.iter().fold("sha1=".to_owned(), |hex, byte| format!("{hex}{byte:02x}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(secret: Option<&str>) -> WebhookCall {
        let url = "https://tidal.example/deauth".to_owned();
        let webhook = Webhook { url, secret: secret.map(Into::into) };
        let at = "2026-03-04T05:06:07.890123Z".parse().expect("a time");
        WebhookCall::new(ProjectId(412), webhook, &ProjectMemberId::from("04417752"), true, at)
    }

    #[test]
    fn the_body_is_written_as_python_writes_it_and_again_as_a_string() {
        let body = "{\"project_member_id\": \"04417752\", \"erasure_requested\": true, \
                    \"timestamp\": \"2026-03-04T05:06:07.890123+00:00\"}";
        assert_eq!(call(None).body, body);
        let again: String = serde_json::from_str(&call(None).body_again()).expect("a string");
        assert_eq!(again, body);
    }

    #[test]
    fn only_a_secret_of_sixteen_characters_signs() {
        for (secret, expected) in [
            (None, None),
            (Some("fifteen-letters"), None),
            (Some("sixteen-or-more!"), Some("sha1=8ad1ec584c7d58fcc4f2d98c6408cd0a8cbc5181")),
        ] {
            assert_eq!(call(secret).signature.as_deref(), expected, "{secret:?}");
        }
    }

    #[test]
    fn of_too_many_the_oldest_are_forgotten() {
        let mut site = Site::default();
        for number in 0..=CAPACITY {
            let delivery = call(None).delivered(vec![u16::try_from(number % 1000).ok()]);
            site.record_webhook_delivery(delivery);
        }
        assert_eq!(site.webhook_deliveries().count(), CAPACITY);
        assert_eq!(site.webhook_deliveries().next().expect("the oldest").statuses, [Some(1)]);
    }
}
