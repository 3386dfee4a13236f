//! Which members a project means that writes to them or removes them, and what is wrong with how it
//! says so.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

use super::auth::Caller;
use super::body::Data;
use super::error::Crashed;
use super::state::{ProjectId, ProjectMemberId, Site};
use crate::outcome;
use crate::outcome::Json;

/// The errors of a form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
#[schema(example = json!({"errors": {"message": ["This field is required."]}}))]
pub(super) struct FormErrors {
    /// What is wrong, by the name of the field; under `__all__` what is wrong with several together.
    errors: BTreeMap<&'static str, Vec<String>>,
}

outcome! {
    /// The members that were named are not such of the project.
    pub(super) enum MembersRefused {
        /// An id has neither 8 nor 16 characters.
        400 MalformedId(Json<FormErrors>) = { "errors": { "project_member_ids": ["Project member IDs are always 8 digits long."] } },
        /// An id is unknown, of another project or of somebody who left, be it that of the caller's own token. Of ids that come twice the list after the colon is empty.
        400 UnknownMember(Json<FormErrors>) = { "errors": { "project_member_ids": ["Invalid project member ID(s): 11112222"] } },
        /// Ids are numbers where they should be text, and the site behaves as documented.
        assumed 400 NumberForId(Json<FormErrors>) = { "errors": { "project_member_ids": ["Project member IDs are always 8 digits long."] } },
    }
}

/// What is wrong with the ids that were named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum WrongIds {
    /// One has neither 8 nor 16 characters.
    Malformed,
    /// One is no text.
    Numbered,
    /// These are nobody's, or all of them are somebody's and one comes twice.
    Unknown(Vec<String>),
}

/// Which members are meant.
#[derive(Clone, Debug)]
pub(super) struct Chosen {
    /// Who was named, or what is wrong with the names.
    pub(super) members: Result<Vec<ProjectMemberId>, WrongIds>,
    /// Whether anything was named.
    pub(super) is_given: bool,
}

impl FormErrors {
    /// Adds what is wrong with a field.
    pub(super) fn add(&mut self, field: &'static str, problem: impl Into<String>) {
        self.errors.entry(field).or_default().push(problem.into());
    }

    /// Whether nothing is wrong.
    pub(super) fn is_empty(&self) -> bool {
        self.errors.is_empty()
    }
}

impl WrongIds {
    /// What the site says.
    pub(super) fn text(&self) -> String {
        match self {
            Self::Malformed | Self::Numbered => {
                "Project member IDs are always 8 digits long.".to_owned()
            }
            Self::Unknown(ids) => format!("Invalid project member ID(s): {}", ids.join(", ")),
        }
    }

    /// The row for it, with everything else that is wrong.
    pub(super) fn row(&self, errors: FormErrors) -> MembersRefused {
        match self {
            Self::Malformed => MembersRefused::MalformedId(Json(errors)),
            Self::Numbered => MembersRefused::NumberForId(Json(errors)),
            Self::Unknown(_) => MembersRefused::UnknownMember(Json(errors)),
        }
    }
}

impl Chosen {
    /// Whom `data` names. A member's token speaks of its own member, whatever it says.
    pub(super) fn of<T>(data: &Data<T>, caller: &Caller, site: &Site) -> Result<Self, Crashed> {
        let is_strict = site.settings.is_strict();
        if is_strict && !data.value.is_object() {
            return Err(Crashed::new());
        }
        let ids = match &caller.member {
            Some(member) => Some(member.to_string()),
            None if data.is_form => listed_in_form(data, is_strict),
            None => match listed_in_json(&data.value["project_member_ids"]) {
                Ok(None) if is_strict && data.value.get("project_member_ids").is_some() => {
                    return Err(Crashed::new());
                }
                Ok(ids) => ids,
                Err(_) if is_strict => return Err(Crashed::new()),
                Err(wrong) => return Ok(Self { members: Err(wrong), is_given: true }),
            },
        };
        let members = members(ids.as_deref().unwrap_or_default(), caller.project, site);
        Ok(Self { members, is_given: ids.is_some_and(|ids| !ids.is_empty()) })
    }
}

/// The ids of a form. Of a repeated key a strict site reads the last value.
fn listed_in_form<T>(data: &Data<T>, is_strict: bool) -> Option<String> {
    let values = data.pairs.iter().filter(|(name, _)| name == "project_member_ids");
    let values: Vec<&str> = values.map(|(_, value)| value.as_str()).collect();
    if is_strict { values.last().map(|&last| last.to_owned()) } else { Some(values.join(",")) }
}

/// The ids of a JSON body, which are a list or, as in a form, a text.
fn listed_in_json(ids: &Value) -> Result<Option<String>, WrongIds> {
    match ids {
        Value::Null => Ok(None),
        Value::String(ids) => Ok(Some(ids.clone())),
        Value::Array(ids) => {
            let ids: Option<Vec<&str>> = ids.iter().map(Value::as_str).collect();
            ids.map(|ids| Some(ids.join(","))).ok_or(WrongIds::Numbered)
        }
        _ => Err(WrongIds::Numbered),
    }
}

/// The members at present whose ids stand in `list`, between commas, blanks and ends of lines.
fn members(list: &str, project: ProjectId, site: &Site) -> Result<Vec<ProjectMemberId>, WrongIds> {
    let ids: Vec<&str> = list.split([',', ' ', '\r', '\n']).filter(|id| !id.is_empty()).collect();
    if !ids.iter().all(|id| [8, 16].contains(&id.chars().count())) {
        return Err(WrongIds::Malformed);
    }
    let is_member = |id: &str| {
        let member = site.membership(id).filter(|member| member.project() == project);
        member.is_some_and(|member| site.is_active(member))
    };
    let unknown: Vec<String> =
        ids.iter().filter(|id| !is_member(id)).map(|&id| id.to_owned()).collect();
    let distinct: BTreeSet<&str> = ids.iter().copied().collect();
    if unknown.is_empty() && distinct.len() == ids.len() {
        Ok(ids.into_iter().map(ProjectMemberId::from).collect())
    } else {
        Err(WrongIds::Unknown(unknown))
    }
}
