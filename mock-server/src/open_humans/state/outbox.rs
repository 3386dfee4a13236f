//! The mails that projects had sent to their members, and a bounded memory of them.

use std::sync::Arc;

use imbl::Vector;
use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{ProjectId, ProjectMemberId, Site, template};

/// How many messages are kept before the oldest are forgotten.
const CAPACITY: usize = 10_000;
/// How much text is kept, in bytes, before the oldest messages are forgotten.
const MAX_TEXT: usize = 64 << 20;
/// What the subject of every message begins with.
const SUBJECT_PREFIX: &str = "[Open Humans Project Message]";

/// A message of a project to one of its members, as mailed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Message {
    /// When it was accepted.
    #[schema(value_type = String, format = DateTime)]
    pub at: Timestamp,
    /// The label of the project that sent it.
    pub project: String,
    /// By which the project knows the member.
    pub project_member_id: String,
    /// The member's e-mail address.
    pub to: String,
    /// Where an answer goes to: the contact address of the project.
    #[serde(default)]
    pub reply_to: String,
    /// The subject, which begins with `[Open Humans Project Message]`.
    pub subject: String,
    /// The text, with the member's id in it where the project asked for that; none where the message
    /// was accepted and could not be sent.
    #[serde(default)]
    pub text: Option<String>,
    /// Why it could not be sent, which the project is never told.
    #[serde(default)]
    pub problem: Option<String>,
}

/// What a project wants its members to read.
#[derive(Clone, Copy, Debug)]
pub struct Letter<'a> {
    /// The subject; the site has one for a blank one.
    pub subject: &'a str,
    /// The text, a template that knows `{{ PROJECT_MEMBER_ID }}`.
    pub text: &'a str,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Outbox {
    messages: Vector<Arc<Message>>,
    /// How much text the messages have, in bytes.
    text: usize,
}

impl Site {
    /// Mails `letter` to members of `project`, each of whom gets a message. Those who are not a
    /// member at present get none.
    pub fn send(
        &mut self,
        project: ProjectId,
        members: &[ProjectMemberId],
        letter: Letter<'_>,
        now: Timestamp,
    ) {
        for member in members {
            if let Some(message) = self.message(project, member, letter, now) {
                self.outbox.keep(message);
            }
        }
    }

    /// What was mailed, oldest first; of very many messages the oldest are forgotten.
    pub fn outbox(&self) -> impl Iterator<Item = &Message> {
        self.outbox.messages.iter().map(AsRef::as_ref)
    }

    fn message(
        &self,
        project: ProjectId,
        member: &ProjectMemberId,
        letter: Letter<'_>,
        now: Timestamp,
    ) -> Option<Message> {
        let project = self.project(project)?;
        let known = self.membership(member.as_str())?;
        let known = Some(known).filter(|known| known.project == project.id);
        let known = known.filter(|known| self.is_active(known))?;
        let own = match letter.subject {
            "" => format!("From \"{}\"", project.name),
            own => own.to_owned(),
        };
        let rendered = if own.contains(['\n', '\r']) {
            Err("Header values can't contain newlines".to_owned())
        } else {
            template::render(letter.text, &[("PROJECT_MEMBER_ID", member.as_str())])
        };
        let (text, problem) = match rendered {
            Ok(text) => (Some(text), None),
            Err(problem) => (None, Some(problem)),
        };
        Some(Message {
            at: now,
            project: project.id.label(),
            project_member_id: member.to_string(),
            to: self.account(known.account)?.email.clone(),
            reply_to: project.contact_email.clone(),
            subject: format!("{SUBJECT_PREFIX} {own}"),
            text,
            problem,
        })
    }
}

impl Outbox {
    pub(super) fn keep(&mut self, message: Message) {
        self.text += length(&message);
        self.messages.push_back(Arc::new(message));
        while self.messages.len() > CAPACITY || (self.text > MAX_TEXT && self.messages.len() > 1) {
            self.text -= self.messages.pop_front().map_or(0, |oldest| length(&oldest));
        }
    }
}

fn length(message: &Message) -> usize {
    message.subject.len() + message.text.as_ref().map_or(0, String::len)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(text: &str) -> Message {
        Message {
            at: Timestamp::UNIX_EPOCH,
            project: "direct-sharing-412".to_owned(),
            project_member_id: "04417752".to_owned(),
            to: "marlow_v@members.example".to_owned(),
            reply_to: String::new(),
            subject: String::new(),
            text: Some(text.to_owned()),
            problem: None,
        }
    }

    #[test]
    fn of_too_many_messages_and_of_too_much_text_the_oldest_are_forgotten() {
        let mut outbox = Outbox::default();
        for number in 0..=CAPACITY {
            outbox.keep(message(&number.to_string()));
        }
        assert_eq!(outbox.messages.len(), CAPACITY);
        assert_eq!(outbox.messages[0].text.as_deref(), Some("1"));
        let long = "x".repeat(MAX_TEXT);
        outbox.keep(message(&long));
        assert_eq!((outbox.messages.len(), outbox.text), (1, MAX_TEXT));
        outbox.keep(message("short"));
        assert_eq!((outbox.messages.len(), outbox.text), (1, 5));
    }
}
