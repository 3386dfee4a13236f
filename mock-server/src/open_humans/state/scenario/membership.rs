//! Who is a member of which project, written down.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::keys::digits;
use super::{is_default, is_yes, yes};
use crate::open_humans::state::{Membership, Project, ProjectId, ProjectMemberId, Site};
use crate::scenario::Place;

/// An account's membership in a project. It outlives the member's leaving.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MembershipRecord {
    /// The user name of the member.
    pub username: String,
    /// The number of the project.
    pub project: ProjectId,
    /// By which the project knows the member; 8 digits unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project_member_id: Option<String>,
    /// When it began; 1970 unless said.
    #[serde(default)]
    pub created: Timestamp,
    /// Whether the member has joined.
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    pub joined: bool,
    /// Whether the member has authorized the project.
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    pub authorized: bool,
    /// Whether the member has left, or was removed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub revoked: bool,
    /// Whether others may see that the account is a member.
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    pub visible: bool,
    /// Whether the project may see the member's user name; what the project asks for unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username_shared: Option<bool>,
    /// Whether the project may see the files of every project; what the project asks for unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub all_sources_shared: Option<bool>,
    /// The numbers of the projects whose files it may see, besides its own; what the project asks for
    /// unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sources_shared: Option<Vec<ProjectId>>,
    /// Whether everybody may see the member's files of this project.
    #[serde(default, skip_serializing_if = "is_default")]
    pub is_public: bool,
}

impl MembershipRecord {
    /// Those of each project in turn, in the order in which they began.
    pub(super) fn all(site: &Site) -> Vec<Self> {
        let ids = site.projects().filter_map(|project| site.by_project.get(&project.id));
        let members = ids.flatten().filter_map(|id| site.membership(id.as_str()));
        members.filter_map(|member| Self::of(member, site)).collect()
    }

    fn of(member: &Membership, site: &Site) -> Option<Self> {
        let unsaid = granted(member.clone(), site.project(member.project)?);
        Some(Self {
            username: site.account(member.account)?.username.clone(),
            project: member.project,
            project_member_id: Some(member.id.to_string()),
            created: member.created,
            joined: member.joined,
            authorized: member.authorized,
            revoked: member.revoked,
            visible: member.visible,
            username_shared: said(&member.username_shared, &unsaid.username_shared),
            all_sources_shared: said(&member.all_sources_shared, &unsaid.all_sources_shared),
            sources_shared: said(&member.sources_shared, &unsaid.sources_shared)
                .map(|shared| shared.into_iter().collect()),
            is_public: member.is_public,
        })
    }

    pub(super) fn load(records: &[Self], site: &mut Site, place: &Place) {
        let said = records.iter().map(|record| record.project_member_id.as_deref());
        let ids = digits(said, place, "project_member_id");
        for (index, (record, id)) in records.iter().zip(ids).enumerate() {
            record.load_as(ProjectMemberId::from(id.as_str()), site, &place.at(index));
        }
    }

    fn load_as(&self, id: ProjectMemberId, site: &mut Site, place: &Place) {
        let sources = self.sources_shared.as_deref();
        site.check_projects(sources.unwrap_or_default(), &place.at("sources_shared"));
        let Some(of) = site.named_authorization(&self.username, self.project, place) else {
            return;
        };
        if site.by_account.contains_key(&of) {
            place.wrong("the account has another membership in this project");
        }
        let Some(project) = site.project(of.project) else { return };
        let member = Membership::new(id, of.account, of.project, self.created);
        let unsaid = granted(member, project);
        site.put_membership(Membership {
            joined: self.joined,
            authorized: self.authorized,
            revoked: self.revoked,
            visible: self.visible,
            username_shared: self.username_shared.unwrap_or(unsaid.username_shared),
            all_sources_shared: self.all_sources_shared.unwrap_or(unsaid.all_sources_shared),
            sources_shared: sources
                .map_or(unsaid.sources_shared, |sources| sources.iter().copied().collect()),
            is_public: self.is_public,
            ..unsaid
        });
    }
}

/// The membership with what the project asks for granted.
fn granted(mut member: Membership, project: &Project) -> Membership {
    member.grant(project);
    member
}

/// What has to be said, because it is not so anyway.
fn said<T: Clone + PartialEq>(value: &T, unsaid: &T) -> Option<T> {
    (value != unsaid).then(|| value.clone())
}
