//! Whose files a request is about, which every view of files asks its form in the same way.

use serde_json::Value;

use super::form::{FieldErrors, Form};
use crate::django::{Detail, python};
use crate::open_humans::auth::{Caller, Refused};
use crate::open_humans::error::{Crashed, UnreadableBody, detail};
use crate::open_humans::exchange_member::InvalidMember;
use crate::open_humans::state::{Authorization, Project, Site};
use crate::outcome;
use crate::outcome::Json;

outcome! {
    /// The form is not as it should be.
    pub(in crate::open_humans) enum FormRefused {
        /// Fields are missing or wrong: all of them, with what is wrong.
        400 InvalidFields(Json<FieldErrors>) = { "project_member_id": ["This field is required."] },
        /// The member has left, was never there, or is one of another project: a bare text, and only once all fields are as they should be.
        400 InvalidMember(Json<InvalidMember>) = { "project_member_id": "project_member_id is invalid" },
        /// The JSON is not an object, and the site behaves as documented.
        assumed 400 NotAnObject(Json<Detail>) = { "detail": "Invalid data. Expected a dictionary, but got list." },
        ..Refused,
        ..UnreadableBody,
        ..Crashed,
    }
}

/// Lets `?` carry into an outcome what [`FormRefused`] includes.
macro_rules! refuses_forms {
    ($outcome:ident: $($refusal:ident)+) => {
        $(impl From<$refusal> for $outcome {
            fn from(refusal: $refusal) -> Self {
                Self::FormRefused(refusal.into())
            }
        })+
    };
}
pub(super) use refuses_forms;

impl From<FieldErrors> for FormRefused {
    fn from(errors: FieldErrors) -> Self {
        Self::InvalidFields(Json(errors))
    }
}

/// The member whose token is shown, or whom a project names that shows its master token.
#[derive(Debug)]
pub(super) struct Whose(String);

impl Whose {
    /// Reads whom the caller names; with a member's token, that is nobody's choice.
    pub(super) fn read(caller: &Caller, form: &mut Form) -> Self {
        Self(match &caller.member {
            Some(member) => member.to_string(),
            None => form.required_text("project_member_id"),
        })
    }

    /// The member, who has to be one at present, of the project that calls.
    ///
    /// # Errors
    ///
    /// When there is no such member.
    pub(super) fn find(&self, caller: &Caller, site: &Site) -> Result<Authorization, FormRefused> {
        let member = site.membership(&self.0).filter(|member| {
            let calls = member.project() == caller.project;
            calls && member.joined && member.authorized && !member.revoked
        });
        let member = member.ok_or_else(|| FormRefused::InvalidMember(InvalidMember::body()))?;
        Ok(Authorization { account: member.account(), project: caller.project })
    }
}

/// The form that a body is, if it is an object.
pub(super) fn form(body: Value, site: &Site) -> Result<Form, FormRefused> {
    match body {
        Value::Object(fields) => Ok(Form::new(fields)),
        _ if site.settings.is_strict() => Err(Crashed::new().into()),
        other => {
            let kind = python::type_name(&other);
            let problem = format!("Invalid data. Expected a dictionary, but got {kind}.");
            Err(FormRefused::NotAnObject(detail(problem)))
        }
    }
}

/// The project that calls.
pub(super) fn project<'a>(caller: &Caller, site: &'a Site) -> Result<&'a Project, FormRefused> {
    // A token is deleted with its project.
    site.project(caller.project).ok_or_else(|| Refused::unknown_token().into())
}
