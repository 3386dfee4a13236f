//! Invented people and projects, for the demo world.

use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};

use super::state::{
    Account, Application, Authorization, Datatype, DatatypeId, NewFile, Project, ProjectId,
    ProjectMemberId, SCOPES, Site, TokenPair,
};
use crate::ids::Ids;
use crate::secret::Secret;

/// What it takes to act in the demo site.
#[derive(Clone, Debug)]
pub struct Demo {
    /// The site.
    pub site: Site,
    /// Tokens of the demo member.
    pub member: TokenPair,
    /// The master token of the demo project.
    pub master_token: Secret,
}

/// The user name of the demo member.
pub const MEMBER: &str = "marlow_v";
/// The password of the demo member.
pub const PASSWORD: &str = "tide-pools";
/// By which the demo project knows the demo member.
pub const PROJECT_MEMBER_ID: &str = "04417752";
/// The OAuth application of the demo project.
pub const CLIENT_ID: &str = "tidal-steps";
/// Its secret.
pub const CLIENT_SECRET: &str = "tidal-steps-secret";
/// Where members are sent back to.
pub const REDIRECT_URL: &str = "http://127.0.0.1:5000/openhumans/complete";

/// The demo project.
const TIDAL_STEPS: ProjectId = ProjectId(412);
/// The project that has more of the demo member's files.
const GENE_VAULT: ProjectId = ProjectId(128);

impl Demo {
    /// A site with a project, Tidal Steps, whose one member shares the files of another, Gene Vault.
    #[must_use]
    pub fn new(now: Timestamp, ids: &Ids) -> Self {
        let mut site = Site::default();
        let (step_count, vcf) = (DatatypeId(18), DatatypeId(6));
        site.add_datatype(vcf, Datatype::new("VCF"));
        site.add_datatype(step_count, Datatype::new("Step Count"));
        site.add_project_as(GENE_VAULT, gene_vault());
        site.add_project_as(TIDAL_STEPS, tidal_steps(step_count));
        let marlow =
            site.add_account(Account::new(MEMBER).name("Marlow V").password(PASSWORD), ids);
        let before = now.saturating_sub(SignedDuration::from_hours(24 * 30)).unwrap_or(now);
        site.join(marlow, GENE_VAULT, true, before, ids);
        let id = ProjectMemberId::from(PROJECT_MEMBER_ID);
        site.join_as(id, marlow, TIDAL_STEPS, true, before);
        for (project, name, text, datatypes) in [
            (GENE_VAULT, "exome.vcf", "##fileformat=VCFv4.2\n", vec![vcf]),
            (TIDAL_STEPS, "steps.csv", "day,steps\n2026-02-11,8412\n", vec![step_count]),
        ] {
            let owner = Authorization { account: marlow, project };
            let file = NewFile { name: name.to_owned(), metadata: metadata(name), datatypes };
            site.add_file(owner, file, &ids.uuid().to_string(), text.into(), before);
        }
        let tidal_steps = Authorization { account: marlow, project: TIDAL_STEPS };
        let member = site.issue_tokens(tidal_steps, &SCOPES, now, ids);
        let master_token = Secret::from(ids.token(64));
        site.set_master_token(TIDAL_STEPS, master_token.clone(), None);
        Self { site, member, master_token }
    }
}

fn tidal_steps(step_count: DatatypeId) -> Project {
    let application = Application::new(CLIENT_ID, CLIENT_SECRET, REDIRECT_URL);
    let mut project = Project::new("Tidal Steps", application);
    project.contact_email = "team@tidal.example".to_owned();
    project.info_url = "https://tidal.example".to_owned();
    project.leader = "R. Okafor".to_owned();
    project.long_description =
        "Counts steps along the shore and sets them beside the tides.".to_owned();
    project.short_description = "Steps and tides".to_owned();
    project.returned_data_description = "Daily step totals".to_owned();
    project.registered_datatypes = vec![step_count];
    project.requested_sources = vec![GENE_VAULT];
    project.request_username_access = true;
    project
}

fn gene_vault() -> Project {
    let redirect_url = "http://127.0.0.1:5001/openhumans/complete";
    let application = Application::new("gene-vault", "gene-vault-secret", redirect_url);
    let mut project = Project::new("Gene Vault", application);
    project.short_description = "Genomes, kept".to_owned();
    project
}

fn metadata(name: &str) -> Map<String, Value> {
    match json!({ "description": format!("The file {name}"), "tags": [] }) {
        Value::Object(metadata) => metadata,
        _ => Map::new(),
    }
}
