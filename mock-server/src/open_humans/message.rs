//! `POST /api/direct-sharing/project/message/`: a project writes to its members.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use super::OpenHumans;
use super::auth::{Caller, Refused};
use super::body::Data;
use super::chosen_members::{Chosen, FormErrors, MembersRefused};
use super::error::{Crashed, UnreadableBody};
use super::state::{Letter, ProjectMemberId, Site};
use crate::operation::State;
use crate::outcome::Json;
use crate::routes::Routes;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenHumans>) -> Routes<OpenHumans> {
    routes.view::<Caller>([operation!(message_send)])
}

/// A message to members. A master token says to whom, with either `all_members` or
/// `project_member_ids`; a member's token writes to its own member, whatever is said.
#[derive(Debug, Deserialize, ToSchema)]
#[schema(example = json!({
    "subject": "New survey",
    "message": "Hello {{ PROJECT_MEMBER_ID }}",
    "project_member_ids": ["04417752", "88120034"],
}))]
#[expect(dead_code, reason = "describes the body, which is read as Django reads a form")]
pub(super) struct MessageRequest {
    /// What the subject says after `[Open Humans Project Message] `. Without it, or where it is
    /// blank, the subject names the project.
    #[schema(required = false, nullable = false)]
    subject: Option<String>,
    /// The text, a template in which `{{ PROJECT_MEMBER_ID }}` stands for the id of whoever reads
    /// it. A template with errors is accepted and not sent.
    message: String,
    /// Whether every member at present gets it.
    #[schema(required = false, nullable = false)]
    all_members: Option<bool>,
    /// Who gets it: ids of members at present, each of them once. In a form they are one text, with
    /// commas, blanks or ends of lines between them.
    #[schema(required = false, nullable = false)]
    project_member_ids: Option<Vec<String>>,
}

/// Says that it worked: the JSON text `success`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(example = "success")]
pub(super) struct Success(String);

impl Success {
    /// `"success"`.
    pub(super) fn body() -> Json<Self> {
        Json(Self("success".to_owned()))
    }
}

outcome! {
    /// Answers of `POST message/`.
    pub(super) enum MessageSend {
        /// The message will be mailed, unless its template has errors, of which nobody is told.
        200 Accepted(Json<Success>) = "success",
        /// There is no text, or nothing but blanks.
        400 MissingMessage(Json<FormErrors>) = { "errors": { "message": ["This field is required."] } },
        /// A master token does not say to whom; an empty list says nothing.
        400 NoMembers(Json<FormErrors>) = { "errors": { "__all__": ["You must specify either all members or provide a list of IDs."] } },
        /// A master token names members although it says that all are meant.
        400 MembersTwice(Json<FormErrors>) = { "errors": { "__all__": ["You must specify either all members or provide a list of IDs but not both."] } },
        ..MembersRefused,
        ..Refused,
        ..UnreadableBody,
        ..Crashed,
    }
}

/// Mails a message to members of the calling project.
///
/// Answers to the mail go to the contact address of the project. Everything that is wrong is said in
/// one answer.
///
/// Of a form that repeats `project_member_ids`, the pinned versions of the real site read the last
/// value alone, and they crash at ids that are numbers, at `null` and at a body that is no object; a
/// strict world does too. The others (assumed) read every value, refuse numbers, take `null` for
/// nothing and a body that is no object for an empty one.
#[utoipa::path(post, path = "/api/direct-sharing/project/message/", extensions(("x-provenance" = json!("measured"))))]
async fn message_send(
    caller: Caller,
    world: State,
    data: Data<MessageRequest>,
) -> Result<MessageSend, MessageSend> {
    let mut site = world.open_humans();
    let chosen = Chosen::of(&data, &caller, &site)?;
    let field = |name| text(&data.value[name]);
    let (subject, message) = (field("subject"), field("message"));
    let all = caller.member.is_none() && flag(&data.value["all_members"], &site);
    check(&chosen, &message, all)?;
    let members: Vec<ProjectMemberId> = if all {
        site.active_members(caller.project).map(|member| member.id().clone()).collect()
    } else {
        chosen.members.unwrap_or_default()
    };
    let letter = Letter { subject: &subject, text: &message };
    site.send(caller.project, &members, letter, world.clock.now());
    Ok(MessageSend::Accepted(Success::body()))
}

/// Gathers everything that is wrong.
fn check(chosen: &Chosen, message: &str, all: bool) -> Result<(), MessageSend> {
    let mut errors = FormErrors::default();
    let wrong = chosen.members.as_ref().err();
    if let Some(wrong) = wrong {
        errors.add("project_member_ids", wrong.text());
    }
    if message.is_empty() {
        errors.add("message", "This field is required.");
    }
    if all == chosen.is_given {
        let both = if all { " but not both" } else { "" };
        let problem = "You must specify either all members or provide a list of IDs";
        errors.add("__all__", format!("{problem}{both}."));
    }
    if errors.is_empty() {
        return Ok(());
    }
    Err(match wrong {
        Some(wrong) => wrong.row(errors).into(),
        None if message.is_empty() => MessageSend::MissingMessage(Json(errors)),
        None if all => MessageSend::MembersTwice(Json(errors)),
        None => MessageSend::NoMembers(Json(errors)),
    })
}

/// What Django's field of a text makes of a value, without the blanks around it.
fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.trim().to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        Value::Array(items) if items.is_empty() => String::new(),
        Value::Object(members) if members.is_empty() => String::new(),
        other => other.to_string(),
    }
}

/// What Django's check box makes of a value. To a strict site `0` in a form is as true as any text.
fn flag(value: &Value, site: &Site) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(flag) => *flag,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => match text.to_lowercase().as_str() {
            "" | "false" => false,
            "0" => site.settings.is_strict(),
            _ => true,
        },
        Value::Array(items) => !items.is_empty(),
        Value::Object(members) => !members.is_empty(),
    }
}
