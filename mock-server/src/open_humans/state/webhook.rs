//! What projects are to be told about members who left, and what came of telling them. Telling is
//! done elsewhere: here is no HTTP.

use std::sync::Arc;

use hmac::{Hmac, KeyInit, Mac};
use imbl::Vector;
use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WebhookCall {
    /// When the member left.
    at: Timestamp,
    /// The label of the project.
    project: String,
    /// Where the project wants to be told.
    pub(crate) url: String,
    /// The body.
    pub(crate) body: String,
    /// What the header says that proves where the body comes from, if the project has a secret of 16
    /// characters or more: `sha1=` and the HMAC in hexadecimal digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) signature: Option<String>,
}

/// A webhook call that was made, with the answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, ToSchema)]
#[serde(deny_unknown_fields)]
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
    #[serde(default)]
    pub signed: bool,
    /// The statuses of the attempts, none where no answer came. There is a second one where the
    /// first was answered, and not by a status of success.
    #[serde(default)]
    pub statuses: Vec<Option<u16>>,
}

#[derive(Debug, Default)]
pub(super) struct Webhooks {
    waiting: Vector<Arc<WebhookCall>>,
    /// Those that are being made: a few.
    under_way: Vec<Arc<WebhookCall>>,
    delivered: Vector<Arc<WebhookDelivery>>,
    /// Rings when there is a call to make.
    bell: Arc<Notify>,
}

impl Clone for Webhooks {
    /// A copy has a bell of its own, and nobody makes its calls yet: those that are being made for the
    /// original wait there.
    fn clone(&self) -> Self {
        let mut waiting = self.waiting.clone();
        self.under_way.iter().rev().for_each(|call| waiting.push_front(Arc::clone(call)));
        Self { waiting, delivered: self.delivered.clone(), ..Self::default() }
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
        Self { at: now, project: project.label(), url: webhook.url, body, signature }
    }

    /// The body of the second attempt: the first one's as a JSON string.
    #[must_use]
    pub(crate) fn body_again(&self) -> String {
        Value::from(self.body.as_str()).to_string()
    }

    /// The call with the answers that it got.
    fn delivered(&self, statuses: Vec<Option<u16>>) -> WebhookDelivery {
        let Self { at, project, url, body, signature } = self.clone();
        WebhookDelivery { at, project, url, body, signed: signature.is_some(), statuses }
    }
}

impl Webhooks {
    pub(super) fn ask(&mut self, call: WebhookCall) {
        keep(&mut self.waiting, call);
        self.bell.notify_one();
    }

    /// Notes what came of a call.
    pub(super) fn note(&mut self, delivery: WebhookDelivery) {
        keep(&mut self.delivered, delivery);
    }

    /// The calls that nobody has answered yet, those that are being made first.
    pub(super) fn unanswered(&self) -> impl Iterator<Item = &WebhookCall> {
        self.under_way.iter().chain(&self.waiting).map(AsRef::as_ref)
    }
}

impl Site {
    /// The webhook calls that were made, oldest first; of very many the oldest are forgotten.
    pub fn webhook_deliveries(&self) -> impl Iterator<Item = &WebhookDelivery> {
        self.webhooks.delivered.iter().map(AsRef::as_ref)
    }

    /// Becomes what `other` is. Whoever makes the calls goes on, with those of `other`.
    pub(crate) fn become_as(&mut self, other: Self) {
        let bell = self.webhook_bell();
        *self = other;
        self.webhooks.bell = bell;
        self.webhooks.bell.notify_one();
    }

    /// Whether a call waits to be made.
    pub(crate) fn has_webhook_call(&self) -> bool {
        !self.webhooks.waiting.is_empty()
    }

    /// The call that waits longest, which is being made from now on.
    pub(crate) fn next_webhook_call(&mut self) -> Option<Arc<WebhookCall>> {
        let call = self.webhooks.waiting.pop_front()?;
        self.webhooks.under_way.push(Arc::clone(&call));
        Some(call)
    }

    /// Remembers how a call was answered.
    pub(crate) fn record_webhook_delivery(
        &mut self,
        call: &Arc<WebhookCall>,
        statuses: Vec<Option<u16>>,
    ) {
        self.webhooks.under_way.retain(|other| !Arc::ptr_eq(other, call));
        self.webhooks.note(call.delivered(statuses));
    }

    /// What rings when there is a call to make.
    pub(crate) fn webhook_bell(&self) -> Arc<Notify> {
        Arc::clone(&self.webhooks.bell)
    }
}

fn keep<T>(queue: &mut Vector<Arc<T>>, item: T) {
    if queue.len() >= CAPACITY {
        queue.pop_front();
    }
    queue.push_back(Arc::new(item));
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
            let statuses = vec![u16::try_from(number % 1000).ok()];
            site.record_webhook_delivery(&Arc::new(call(None)), statuses);
        }
        assert_eq!(site.webhook_deliveries().count(), CAPACITY);
        assert_eq!(site.webhook_deliveries().next().expect("the oldest").statuses, [Some(1)]);
    }

    #[test]
    fn a_call_that_is_being_made_waits_in_a_copy() {
        let mut site = Site::default();
        site.webhooks.ask(call(None));
        site.webhooks.ask(call(Some("sixteen-or-more!")));
        let first = site.next_webhook_call().expect("a call");
        let mut copy = site.clone();
        site.record_webhook_delivery(&first, vec![Some(200)]);
        assert_eq!(site.webhooks.unanswered().count(), 1);
        let again = copy.next_webhook_call().expect("a call");
        assert_eq!((copy.webhook_deliveries().count(), again), (0, first));
        assert_eq!(copy.webhooks.unanswered().count(), 2);
    }
}
