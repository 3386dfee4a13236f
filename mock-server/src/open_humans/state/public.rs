//! What the site shows to everybody: approved projects, the memberships that members do not hide, and
//! the files that they made public.

use super::{
    Account, AccountId, Authorization, DataFile, Datatype, DatatypeId, FileId, Membership, Project,
    ProjectId, Site,
};

impl Site {
    /// The projects that the site has approved, by number.
    pub fn approved_projects(&self) -> impl Iterator<Item = &Project> {
        self.projects().filter(|project| project.approved)
    }

    /// A project that the site has approved.
    #[must_use]
    pub fn approved_project(&self, id: ProjectId) -> Option<&Project> {
        self.project(id).filter(|project| project.approved)
    }

    /// The people whose accounts are in use, by user name.
    pub fn people(&self) -> impl Iterator<Item = &Account> {
        let people = self.by_username.values().filter_map(|id| self.account(*id));
        people.filter(|account| account.is_active)
    }

    /// Somebody whose account is in use.
    #[must_use]
    pub fn person(&self, username: &str) -> Option<&Account> {
        self.account_by_username(username).filter(|account| account.is_active)
    }

    /// Whether everybody may see that an account is a member of a project at present.
    #[must_use]
    pub fn shows_membership(&self, account: AccountId, project: ProjectId) -> bool {
        self.present(account, project).is_some_and(|member| member.visible)
    }

    /// The approved projects that everybody may see an account to be a member of, by number.
    pub fn projects_shown(&self, account: AccountId) -> impl Iterator<Item = &Project> {
        self.approved_projects().filter(move |project| self.shows_membership(account, project.id))
    }

    /// Who everybody may see to be a member of a project, those that came first first.
    pub fn members_shown(&self, project: ProjectId) -> impl Iterator<Item = &Account> {
        let members = self.active_members(project).filter(|member| member.visible);
        members.filter_map(|member| self.account(member.account))
    }

    /// The files that everybody may see, by number: complete, of an approved project, and of a member
    /// who made them public.
    pub fn public_files(&self) -> impl Iterator<Item = &DataFile> {
        self.files().filter(|file| self.is_public(file))
    }

    /// A file that everybody may see.
    #[must_use]
    pub fn public_file(&self, id: FileId) -> Option<&DataFile> {
        self.file(id).filter(|file| self.is_public(file))
    }

    /// The files of a project that everybody may see, by number.
    #[must_use]
    pub fn public_files_of_project(&self, project: ProjectId) -> Vec<&DataFile> {
        let members = self.active_members(project);
        self.public_files_of(
            members.map(|member| Authorization { account: member.account, project }),
        )
    }

    /// The files of an account that everybody may see, of projects that everybody may see it to be a
    /// member of, by number.
    #[must_use]
    pub fn public_files_of_person(&self, account: AccountId) -> Vec<&DataFile> {
        let projects = self.projects_shown(account);
        self.public_files_of(projects.map(|project| Authorization { account, project: project.id }))
    }

    /// The datatypes that are special cases of one, at once and not further down, by number.
    pub fn children_of(&self, datatype: DatatypeId) -> impl Iterator<Item = &Datatype> {
        self.datatypes().filter(move |child| child.parent == Some(datatype))
    }

    /// A datatype and all that are special cases of it, however far down.
    #[must_use]
    pub fn with_descendants(&self, datatype: DatatypeId) -> Vec<DatatypeId> {
        let mut found = vec![datatype];
        let mut next = 0;
        while let Some(parent) = found.get(next).copied() {
            // A datatype that is below itself is met once.
            let children = self.children_of(parent).map(|child| child.id);
            let children: Vec<DatatypeId> = children.filter(|id| !found.contains(id)).collect();
            found.extend(children);
            next += 1;
        }
        found
    }

    /// The approved projects whose files may have a datatype, by number.
    pub fn sources_of(&self, datatype: DatatypeId) -> impl Iterator<Item = &Project> {
        let registered = move |project: &&Project| project.registered_datatypes.contains(&datatype);
        self.approved_projects().filter(registered)
    }

    fn is_public(&self, file: &DataFile) -> bool {
        let member = self.present(file.account, file.project);
        file.completed
            && member.is_some_and(|member| member.is_public)
            && self.approved_project(file.project).is_some()
    }

    fn present(&self, account: AccountId, project: ProjectId) -> Option<&Membership> {
        self.membership_of(account, project).filter(|member| self.is_active(member))
    }

    fn public_files_of(&self, owners: impl Iterator<Item = Authorization>) -> Vec<&DataFile> {
        let files = owners.flat_map(|owner| self.files_of(owner));
        let mut files: Vec<&DataFile> = files.filter(|file| self.is_public(file)).collect();
        files.sort_by_key(|file| file.id);
        files
    }
}
