//! Who is a member of which project.

use std::borrow::Borrow;
use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use jiff::Timestamp;

use super::{AccountId, Authorization, Project, ProjectId, Site};
use crate::ids::Ids;

/// By which a project knows a member: 8 digits, the same for as long as member and project exist.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProjectMemberId(Arc<str>);

impl ProjectMemberId {
    /// The digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for ProjectMemberId {
    fn from(digits: &str) -> Self {
        Self(digits.into())
    }
}

impl Borrow<str> for ProjectMemberId {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ProjectMemberId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An account's membership in a project. It outlives the member's leaving.
#[derive(Clone, Debug)]
pub struct Membership {
    pub(super) id: ProjectMemberId,
    pub(super) account: AccountId,
    pub(super) project: ProjectId,
    /// When it began.
    pub created: Timestamp,
    /// Whether the member has joined.
    pub joined: bool,
    /// Whether the member has authorized the project.
    pub authorized: bool,
    /// Whether the member has left, or was removed.
    pub revoked: bool,
    /// Whether others may see that the account is a member.
    pub visible: bool,
    /// Whether the project may see the member's user name.
    pub username_shared: bool,
    /// Whether the project may see the files of every project.
    pub all_sources_shared: bool,
    /// The projects whose files it may see, besides its own.
    pub sources_shared: BTreeSet<ProjectId>,
    /// Whether everybody may see the member's files of this project.
    pub is_public: bool,
}

impl Membership {
    /// Of somebody who has joined, and shares nothing.
    pub(super) fn new(
        id: ProjectMemberId,
        account: AccountId,
        project: ProjectId,
        created: Timestamp,
    ) -> Self {
        Self {
            id,
            account,
            project,
            created,
            joined: true,
            authorized: true,
            revoked: false,
            visible: true,
            username_shared: false,
            all_sources_shared: false,
            sources_shared: BTreeSet::new(),
            is_public: false,
        }
    }

    /// By which the project knows the member.
    #[must_use]
    pub fn id(&self) -> &ProjectMemberId {
        &self.id
    }

    /// Whose membership it is.
    #[must_use]
    pub fn account(&self) -> AccountId {
        self.account
    }

    /// In which project.
    #[must_use]
    pub fn project(&self) -> ProjectId {
        self.project
    }

    /// Whether the project may see files of `source`.
    #[must_use]
    pub fn shares(&self, source: ProjectId) -> bool {
        self.all_sources_shared || source == self.project || self.sources_shared.contains(&source)
    }

    /// Grants what the project asks for.
    pub(super) fn grant(&mut self, project: &Project) {
        self.username_shared = project.request_username_access;
        self.all_sources_shared = project.all_sources_access;
        self.sources_shared = project.requested_sources.iter().copied().collect();
    }
}

impl Site {
    /// Makes an account a member of a project, or one again: joined and authorized, with what the
    /// project asks for granted. Nobody joins a project that does not exist, and nobody who has no
    /// account joins any.
    pub fn join(
        &mut self,
        account: AccountId,
        project: ProjectId,
        visible: bool,
        now: Timestamp,
        ids: &Ids,
    ) -> Option<ProjectMemberId> {
        let id = self.membership_of(account, project).map(|known| known.id.clone());
        let id = id.unwrap_or_else(|| self.free_project_member_id(ids));
        self.join_as(id, account, project, visible, now)
    }

    /// As [`join`](Self::join), under an id of the caller's choice for a member who is new.
    pub fn join_as(
        &mut self,
        id: ProjectMemberId,
        account: AccountId,
        project: ProjectId,
        visible: bool,
        now: Timestamp,
    ) -> Option<ProjectMemberId> {
        let asked = Arc::clone(self.projects.get(&project)?);
        self.account(account)?;
        let id = self.by_account.get(&Authorization { account, project }).cloned().unwrap_or(id);
        if !self.memberships.contains_key(&id) {
            self.put_membership(Membership::new(id.clone(), account, project, now));
        }
        let member = Arc::make_mut(self.memberships.get_mut(&id)?);
        member.grant(&asked);
        (member.joined, member.authorized, member.revoked) = (true, true, false);
        member.visible = visible;
        Some(id)
    }

    /// Puts in a membership of somebody who has none in the project.
    pub(super) fn put_membership(&mut self, member: Membership) {
        let Membership { ref id, account, project, .. } = member;
        self.by_account.insert(Authorization { account, project }, id.clone());
        self.by_project.entry(project).or_default().push_back(id.clone());
        self.memberships.insert(id.clone(), Arc::new(member));
    }

    /// A membership by its id, whoever's project it is.
    #[must_use]
    pub fn membership(&self, id: &str) -> Option<&Membership> {
        self.memberships.get(id).map(AsRef::as_ref)
    }

    /// A membership by its id, to be changed.
    pub fn membership_mut(&mut self, id: &str) -> Option<&mut Membership> {
        self.memberships.get_mut(id).map(Arc::make_mut)
    }

    /// An account's membership in a project.
    #[must_use]
    pub fn membership_of(&self, account: AccountId, project: ProjectId) -> Option<&Membership> {
        self.membership(self.by_account.get(&Authorization { account, project })?.as_str())
    }

    /// Whether somebody is a member at present: joined, authorized, not gone, of an active account.
    #[must_use]
    pub fn is_active(&self, member: &Membership) -> bool {
        let account = self.accounts.get(&member.account);
        member.joined
            && member.authorized
            && !member.revoked
            && account.is_some_and(|account| account.is_active)
    }

    /// Who is a member of a project at present, those that came first first.
    pub fn active_members(&self, project: ProjectId) -> impl Iterator<Item = &Membership> {
        let ids = self.by_project.get(&project).into_iter().flatten();
        ids.filter_map(|id| self.membership(id.as_str())).filter(|member| self.is_active(member))
    }

    /// Every membership, by id.
    pub fn memberships(&self) -> impl Iterator<Item = &Membership> {
        self.memberships.values().map(AsRef::as_ref)
    }

    fn free_project_member_id(&self, ids: &Ids) -> ProjectMemberId {
        loop {
            let id = ProjectMemberId::from(ids.digits(8).as_str());
            if !self.memberships.contains_key(&id) {
                return id;
            }
        }
    }
}
