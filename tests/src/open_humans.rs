//! What the contract tests of Open Humans share: a site with two projects and two members of one of
//! them.

use emeritus::{Credentials, open_humans};
use emeritus_mock::open_humans::{
    Account, Application, Authorization, Datatype, DatatypeId, Project, ProjectId, ProjectMemberId,
    SCOPES, Site,
};
use emeritus_mock::{Ids, Secret, System};

use crate::{Lab, START};

/// The project that calls: Tidal Steps, which asks for the files of [`GENE_VAULT`] and for user
/// names. Step Count (18) is registered with it, VCF (6) is not.
pub const TIDAL_STEPS: ProjectId = ProjectId(412);
/// Another project.
pub const GENE_VAULT: ProjectId = ProjectId(128);
/// The OAuth application of [`TIDAL_STEPS`].
pub const CLIENT_ID: &str = "tidal-steps";
/// Its secret.
pub const CLIENT_SECRET: &str = "tidal-steps-secret";
/// Where [`TIDAL_STEPS`] has members sent back to.
pub const REDIRECT_URL: &str = "http://127.0.0.1:5000/openhumans/complete";
/// By which [`TIDAL_STEPS`] knows `marlow_v`, who is a member of [`GENE_VAULT`] too.
pub const MARLOW: &str = "04417752";
/// By which [`TIDAL_STEPS`] knows `wren_a`.
pub const WREN: &str = "88120034";

pub(crate) fn population() -> Site {
    let ids = Ids::seeded(412);
    let mut site = Site::default();
    site.add_datatype(DatatypeId(6), Datatype::new("VCF"));
    site.add_datatype(DatatypeId(18), Datatype::new("Step Count"));
    let application = |id: &str, secret: &str| Application::new(id, secret, REDIRECT_URL);
    site.add_project_as(
        GENE_VAULT,
        Project::new("Gene Vault", application("gene-vault", "gene-vault-secret")),
    );
    let mut tidal_steps = Project::new("Tidal Steps", application(CLIENT_ID, CLIENT_SECRET));
    tidal_steps.registered_datatypes = vec![DatatypeId(18)];
    tidal_steps.requested_sources = vec![GENE_VAULT];
    tidal_steps.request_username_access = true;
    tidal_steps.contact_email = "team@tidal.example".to_owned();
    site.add_project_as(TIDAL_STEPS, tidal_steps);
    for (username, name, id) in [("marlow_v", "Marlow V", MARLOW), ("wren_a", "Wren A", WREN)] {
        let account =
            site.add_account(Account::new(username).name(name).password("tide-pools"), &ids);
        site.join_as(ProjectMemberId::from(id), account, TIDAL_STEPS, true, START);
        if id == MARLOW {
            site.join(account, GENE_VAULT, true, START, &ids);
        }
    }
    site
}

impl Lab {
    /// A fresh access token with which [`TIDAL_STEPS`] acts for a member of it; blank where there is
    /// no such member.
    #[must_use]
    pub fn member_token(&self, project_member_id: &str) -> Secret {
        let now = self.world().clock.now();
        let mut site = self.world().open_humans();
        let Some(member) = site.membership(project_member_id) else { return Secret::from("") };
        let (account, project) = (member.account(), member.project());
        let authorization = Authorization { account, project };
        site.issue_tokens(authorization, &SCOPES, now, &self.world().ids).access_token
    }

    /// A fresh master token of a project, which replaces the one before.
    #[must_use]
    pub fn master_token(&self, project: ProjectId) -> Secret {
        let now = self.world().clock.now();
        self.world().open_humans().issue_master_token(project, now, &self.world().ids)
    }

    /// A client with which [`TIDAL_STEPS`] acts for a member of it.
    ///
    /// # Errors
    ///
    /// When the client cannot be built.
    pub fn member(&self, project_member_id: &str) -> Result<open_humans::Client, emeritus::Error> {
        self.open_humans(&self.member_token(project_member_id))
    }

    /// A client with which [`TIDAL_STEPS`] acts for itself.
    ///
    /// # Errors
    ///
    /// When the client cannot be built.
    pub fn project(&self) -> Result<open_humans::Client, emeritus::Error> {
        self.open_humans(&self.master_token(TIDAL_STEPS))
    }

    /// A client that sends no token.
    ///
    /// # Errors
    ///
    /// When the client cannot be built.
    pub fn open_humans_anonymous(&self) -> Result<open_humans::Client, emeritus::Error> {
        open_humans::Client::builder(self.server.url(System::OpenHumans)).build()
    }

    /// A client that sends this token.
    ///
    /// # Errors
    ///
    /// When the client cannot be built.
    pub fn open_humans(&self, token: &Secret) -> Result<open_humans::Client, emeritus::Error> {
        open_humans::Client::builder(self.server.url(System::OpenHumans))
            .credentials(Credentials::bearer(token.expose()))
            .build()
    }
}
