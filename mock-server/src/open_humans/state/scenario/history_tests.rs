//! Random histories of a site: whatever happened, what is written down is loaded as it was, and goes on
//! as it would have.

use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, json};

use crate::ids::Ids;
use crate::open_humans::state::*;
use crate::open_humans::{Behaviour, Scenario};
use crate::secret::Secret;
use crate::world::World;

const START: Timestamp = Timestamp::constant(1_790_000_000, 0);

/// A site to which random things happen, of which those who call it remember some.
#[derive(Clone, Debug)]
struct History {
    site: Site,
    ids: Ids,
    now: Timestamp,
    codes: Vec<(Secret, ProjectId)>,
    tokens: Vec<(TokenPair, ProjectId)>,
    sessions: Vec<Secret>,
}

impl History {
    fn new(seed: u64) -> Self {
        let (site, ids) = (Site::default(), Ids::seeded(seed));
        Self { site, ids, now: START, codes: vec![], tokens: vec![], sessions: vec![] }
    }

    fn go_on(&mut self, steps: usize) {
        (0..steps).for_each(|_| self.step());
    }

    fn step(&mut self) {
        let back_and_forth = i64::from(self.below(900)) - 100;
        self.now += SignedDuration::from_secs(back_and_forth);
        match self.below(14) {
            0 => self.account(),
            1 => self.project(),
            2 => self.datatype(),
            3 | 4 => self.membership(),
            5 => self.code(),
            6 | 7 => self.grant(),
            8 => self.master_token(),
            9 => self.session(),
            10 | 11 => self.file(),
            12 => self.contents(),
            _ => self.elsewhere(),
        }
    }

    fn below(&self, most: u32) -> u32 {
        self.ids.between(0, most - 1)
    }

    fn flip(&self) -> bool {
        self.below(2) == 0
    }

    fn any<T: Clone>(&self, among: &[T]) -> Option<T> {
        let count = u32::try_from(among.len()).ok().filter(|count| *count > 0)?;
        among.get(self.below(count) as usize).cloned()
    }

    fn any_account(&self) -> AccountId {
        AccountId(u64::from(self.below(12)))
    }

    fn any_project(&self) -> ProjectId {
        ProjectId(u64::from(self.below(5)))
    }

    fn any_file(&self) -> FileId {
        FileId(u64::from(self.below(60)))
    }

    fn any_member(&self) -> String {
        let ids: Vec<String> = self.site.memberships().map(|one| one.id().to_string()).collect();
        self.any(&ids).unwrap_or_default()
    }

    fn client(&self, project: ProjectId) -> ClientProof {
        let application = self.site.project(project).map(|project| project.application.clone());
        let basic = application.map(|own| (own.client_id, own.client_secret));
        ClientProof { basic, ..ClientProof::default() }
    }

    fn account(&mut self) {
        let mut account = Account::new(&format!("member_{}", self.below(12)));
        if self.flip() {
            account = account.password("tide-pools").name("Somebody Else");
        }
        account.is_active = self.below(4) > 0;
        let id = self.site.add_account(account, &self.ids);
        if let Some(account) = self.site.account_mut(id).filter(|_| self.ids.between(0, 1) == 0) {
            account.email = format!("{}@elsewhere.example", self.ids.digits(3));
        }
    }

    fn project(&mut self) {
        let client = format!("client-{}", self.below(5));
        let application = Application::new(&client, "s3cret", "https://app.example/?a=b");
        let mut project = Project::new(&format!("Project {}", self.ids.digits(2)), application);
        project.request_username_access = self.flip();
        project.all_sources_access = self.below(3) == 0;
        project.auto_add_datatypes = self.flip();
        project.approved = self.flip();
        if self.flip() {
            let secret = self.flip().then(|| Secret::from("sixteen-or-more!"));
            project.webhook = Some(Webhook { url: "https://app.example/hook".to_owned(), secret });
        }
        let id = self.site.add_project(project);
        let sources: Vec<ProjectId> = self.site.projects().map(Project::id).collect();
        let requested_sources = self.any(&sources).into_iter().collect();
        if let Some(project) = self.site.project_mut(id) {
            project.requested_sources = requested_sources;
        }
    }

    fn datatype(&mut self) {
        let id = DatatypeId(u64::from(self.below(6)));
        let name = format!("Datatype {}", self.site.datatypes().count());
        if self.site.datatype(id).is_none() {
            let mut datatype = Datatype::new(&name);
            datatype.uploadable = self.flip();
            datatype.parent = self.site.datatypes().next().map(Datatype::id);
            self.site.add_datatype(id, datatype);
        }
    }

    fn membership(&mut self) {
        let (account, project, visible) = (self.any_account(), self.any_project(), self.flip());
        let member = self.any_member();
        let flip = self.flip();
        match self.below(5) {
            0 | 1 => _ = self.site.join(account, project, visible, self.now, &self.ids),
            2 => _ = self.site.leave(&member, flip, self.now),
            3 => {
                let Some(member) = self.site.membership_mut(&member) else { return };
                (member.visible, member.is_public, member.username_shared) =
                    (visible, flip, visible);
                member.all_sources_shared = flip;
                member.sources_shared.retain(|_| visible);
            }
            _ => {
                let Some(member) = self.site.membership_mut(&member) else { return };
                (member.joined, member.authorized) = (visible || flip, !flip);
            }
        }
    }

    fn code(&mut self) {
        let project = self.any_project();
        let Some(known) = self.site.project(project) else { return };
        let mut request = AuthorizationRequest::code(&known.application.client_id);
        request.scope = self.flip().then(|| "read pgp".to_owned());
        request.code_challenge = (self.below(4) == 0).then(|| "verifier".to_owned());
        let account = self.any_account();
        if self.site.account(account).is_none() {
            return;
        }
        let Ok(asked) = self.site.check_authorization(&request) else { return };
        let approved = if self.flip() {
            self.site.issue_code(account, asked, self.now, &self.ids)
        } else {
            self.site.consent(account, asked, true, self.now, &self.ids)
        };
        self.codes.push((approved.code, project));
    }

    fn grant(&mut self) {
        let code = self.any(&self.codes);
        if let Some((code, project)) = code.filter(|_| self.flip()) {
            let request = TokenRequest {
                grant_type: Some("authorization_code".to_owned()),
                client: self.client(project),
                code: Some(code),
                code_verifier: self.flip().then(|| "verifier".into()),
                ..TokenRequest::default()
            };
            let granted = self.site.grant(&request, self.now, &self.ids);
            self.tokens.extend(granted.ok().map(|pair| (pair, project)));
            return;
        }
        let Some((pair, project)) = self.any(&self.tokens) else { return };
        let client = self.client(project);
        match self.below(4) {
            0 => _ = self.site.revoke_token(&client, pair.access_token.expose()),
            1 => _ = self.site.revoke_token(&client, pair.refresh_token.expose()),
            _ => {
                let request = TokenRequest {
                    grant_type: Some("refresh_token".to_owned()),
                    client,
                    refresh_token: Some(pair.refresh_token),
                    scope: self.flip().then(|| "read".to_owned()),
                    ..TokenRequest::default()
                };
                let granted = self.site.grant(&request, self.now, &self.ids);
                self.tokens.extend(granted.ok().map(|pair| (pair, project)));
            }
        }
    }

    fn master_token(&mut self) {
        let project = self.any_project();
        if self.flip() {
            self.site.issue_master_token(project, self.now, &self.ids);
        } else {
            let token = format!("master-{}", self.below(3));
            self.site.set_master_token(project, token.into(), None);
        }
    }

    fn session(&mut self) {
        let known = self.any(&self.sessions);
        let known = known.as_ref().filter(|_| self.flip()).map(Secret::expose);
        let account = self.any_account();
        let target = format!("/{}/", self.below(9));
        if self.flip() {
            let id = self.site.remember_target(known, target, self.now, &self.ids);
            self.sessions.push(id);
        } else if let Some(username) = self.site.account(account).map(|one| one.username.clone()) {
            let (now, ids) = (self.now, &self.ids);
            let signed_in = self.site.sign_in_with(known, &username, "tide-pools", now, ids);
            self.sessions.extend(signed_in.map(|signed_in| signed_in.session_id));
        }
    }

    fn file(&mut self) {
        let owner = Authorization { account: self.any_account(), project: self.any_project() };
        let id = self.any_file();
        // No call puts a file there for nobody, and none is written down.
        let is_somebody = self.site.names_of(owner).is_some();
        let datatypes = self.site.datatypes().map(Datatype::id).take(1).collect();
        let name = ["a.csv", "folder/b.csv", "/c", "d/"][self.below(4) as usize].to_owned();
        let metadata = Map::from_iter([("tags".to_owned(), json!([self.below(9)]))]);
        let file = NewFile { name, metadata, datatypes };
        let folder = self.ids.uuid().to_string();
        match self.below(8) {
            0..6 if !is_somebody => {}
            0..3 => _ = self.site.add_incomplete_file(owner, file, &folder, self.now),
            3..6 => {
                let content = Vec::from(self.ids.seed()).into();
                self.site.add_file(owner, file, &folder, content, self.now);
            }
            6 => self.site.delete_file(id),
            _ => self.site.delete_abandoned_files(self.now),
        }
        if self.below(50) == 0 {
            self.site.delete_files_of(owner);
        }
    }

    fn contents(&mut self) {
        let id = self.any_file();
        let key = self.site.file(id).map(|file| file.key().to_owned());
        match self.below(4) {
            0 | 1 => {
                let text = format!("day,steps\n1,{}\n", self.below(9999));
                self.site.store(&key.unwrap_or_default(), text.into());
            }
            2 => _ = self.site.complete_file(id),
            _ if key.is_none() => {}
            _ => _ = self.site.issue_download_key(id, self.now, &self.ids),
        }
    }

    fn elsewhere(&mut self) {
        let member = ProjectMemberId::from(self.any_member().as_str());
        match self.below(6) {
            0 | 1 => {
                let text = "Hello {{ PROJECT_MEMBER_ID }}{% broken";
                let letter = Letter { subject: "", text: self.any(&[text, "Hello"]).unwrap_or("") };
                self.site.send(self.any_project(), &[member], letter, self.now);
            }
            2 | 3 => {
                let call = self.site.next_webhook_call();
                let answered = self.below(4) > 0;
                if let Some(call) = call.filter(|_| answered) {
                    self.site.record_webhook_delivery(&call, vec![None, Some(500)]);
                }
            }
            4 => {
                self.site.settings.behaviour =
                    if self.flip() { Behaviour::Strict } else { Behaviour::Documented };
                self.site.settings.approves_as = self.flip().then(|| "member_1".to_owned());
            }
            _ => _ = self.site.storage_signing_key(&self.ids).clone(),
        }
    }

    /// What would be written down, as text.
    fn written(&self) -> String {
        serde_json::to_string_pretty(&Scenario::of(&self.site.clone())).expect("it can be written")
    }

    /// The same history of the site as it was written down and loaded.
    fn loaded(&self) -> Self {
        let scenario = format!("{{ \"open_humans\": {} }}", self.written());
        let scenario: crate::Scenario = scenario.parse().expect("it fits its schema");
        let world = World::load(&scenario).expect("it is in order");
        let site = world.open_humans().clone();
        Self { site, ..self.clone() }
    }
}

#[test]
fn whatever_happened_a_site_is_loaded_as_it_was_and_goes_on_as_it_would_have() {
    for seed in 0..5 {
        let mut original = History::new(seed);
        for _ in 0..10 {
            original.go_on(200);
            let written = original.written();
            let (mut loaded, mut fork) = (original.loaded(), original.clone());
            assert_eq!(loaded.written(), written);
            loaded.go_on(50);
            assert_eq!(original.written(), written, "a copy's doings are not the original's");
            let mut other = original.clone();
            other.go_on(50);
            assert_eq!(loaded.written(), other.written(), "it goes on otherwise");
            assert_eq!(fork.written(), written, "the original's doings are not a copy's");
            fork.go_on(50);
            assert_eq!(fork.written(), other.written());
        }
    }
}
