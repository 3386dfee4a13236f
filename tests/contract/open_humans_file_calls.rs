//! What the tests of files share: calls with either credential, and uploads.

use contract_tests::open_humans::{MARLOW, TIDAL_STEPS};
use contract_tests::{Answer, Lab, answer};
use emeritus_mock::open_humans::{Behaviour, ProjectId, Site};
use emeritus_mock::{Secret, System};
use reqwest::RequestBuilder;
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

pub(crate) const FILES: &str = "/api/direct-sharing/project/files";
/// Metadata in which nothing is wrong.
pub(crate) const METADATA: &str = r#"{"description": "Step totals", "tags": ["csv"]}"#;

/// Starts a lab whose site has every trap of the pinned versions.
pub(crate) async fn strict() -> std::io::Result<Lab> {
    Lab::start_in(|states| states.open_humans.settings.behaviour = Behaviour::Strict).await
}

/// A credential of either kind: a token, and the member whom a master token has to name.
pub(crate) struct Caller {
    pub(crate) kind: &'static str,
    pub(crate) token: Secret,
    pub(crate) names: Option<&'static str>,
}

impl Caller {
    /// Marlow's token, and the project's that speaks of Marlow.
    pub(crate) fn both(lab: &Lab) -> [Self; 2] {
        [Self::member(lab, MARLOW), Self::master(lab, TIDAL_STEPS, Some(MARLOW))]
    }

    pub(crate) fn member(lab: &Lab, member: &str) -> Self {
        Self { kind: "a member", token: lab.member_token(member), names: None }
    }

    pub(crate) fn master(lab: &Lab, project: ProjectId, names: Option<&'static str>) -> Self {
        Self { kind: "a project", token: lab.master_token(project), names }
    }

    pub(crate) fn request(&self, lab: &Lab, method: &str, path: &str) -> RequestBuilder {
        let path = format!("{path}?access_token={}", self.token.expose());
        lab.request(System::OpenHumans, method, &path)
    }

    /// Posts JSON to a path under [`FILES`].
    pub(crate) async fn post(
        &self,
        lab: &Lab,
        path: &str,
        mut body: Value,
    ) -> reqwest::Result<Answer> {
        if let (Some(member), Some(body)) = (self.names, body.as_object_mut()) {
            body.insert("project_member_id".to_owned(), member.into());
        }
        answer(self.request(lab, "POST", &format!("{FILES}{path}")).json(&body)).await
    }

    /// Posts a form to a path under [`FILES`].
    pub(crate) async fn form(
        &self,
        lab: &Lab,
        path: &str,
        fields: &[(&str, &str)],
    ) -> reqwest::Result<Answer> {
        let member = self.names.map(|member| ("project_member_id", member));
        let fields: Vec<_> = fields.iter().copied().chain(member).collect();
        answer(self.request(lab, "POST", &format!("{FILES}{path}")).form(&fields)).await
    }

    /// Uploads a file in a form of these fields.
    pub(crate) async fn upload(
        &self,
        lab: &Lab,
        file: Option<(&str, Vec<u8>)>,
        fields: &[(&'static str, &str)],
    ) -> reqwest::Result<Answer> {
        let member = self.names.map(|member| ("project_member_id", member));
        let fields = fields.iter().copied().chain(member);
        let mut form =
            fields.fold(Form::new(), |form, (name, text)| form.text(name, text.to_owned()));
        if let Some((name, bytes)) = file {
            form = form.part("data_file", Part::bytes(bytes).file_name(name.to_owned()));
        }
        answer(self.request(lab, "POST", &format!("{FILES}/upload/")).multipart(form)).await
    }

    /// Begins a direct upload, and says which file it is and where its contents go.
    pub(crate) async fn start(&self, lab: &Lab, filename: &str) -> reqwest::Result<(u64, String)> {
        let body = json!({ "filename": filename, "metadata": METADATA });
        let started = self.post(lab, "/upload/direct/", body).await?;
        assert_eq!(started.status, 201, "{}", started.text);
        let started = started.json();
        let url = started["url"].as_str().unwrap_or_default().to_owned();
        Ok((started["id"].as_u64().unwrap_or_default(), url))
    }

    /// Uploads a file in three steps, and says which it is.
    pub(crate) async fn direct(
        &self,
        lab: &Lab,
        name: &str,
        bytes: Vec<u8>,
    ) -> reqwest::Result<u64> {
        let (id, url) = self.start(lab, name).await?;
        let stored = answer(at(lab, "PUT", &url).body(bytes)).await?;
        assert_eq!((stored.status, stored.text.as_str()), (200, ""));
        let completed = self.complete(lab, json!(id)).await?;
        assert_eq!(completed.status, 200, "{}", completed.text);
        Ok(id)
    }

    pub(crate) async fn complete(&self, lab: &Lab, id: Value) -> reqwest::Result<Answer> {
        self.post(lab, "/upload/complete/", json!({ "file_id": id })).await
    }

    /// The `download_url` of every file that a listing shows, by name.
    pub(crate) async fn listed(&self, lab: &Lab) -> reqwest::Result<Vec<(String, String)>> {
        let member = self.names.map(|member| ("project_member_id", member));
        let path = "/api/direct-sharing/project/exchange-member/";
        let request = self.request(lab, "GET", path).query(&[("limit", "10000")]);
        let listed = answer(request.query(&member.into_iter().collect::<Vec<_>>())).await?.json();
        let text = |file: &Value, key: &str| file[key].as_str().unwrap_or_default().to_owned();
        let files = listed["data"].as_array().into_iter().flatten();
        Ok(files.map(|file| (text(file, "basename"), text(file, "download_url"))).collect())
    }
}

/// A request to an address of the site that an answer named.
pub(crate) fn at(lab: &Lab, method: &str, url: &str) -> RequestBuilder {
    let base = lab.server.url(System::OpenHumans);
    lab.request(System::OpenHumans, method, url.strip_prefix(&base).unwrap_or(url))
}

/// Downloads what a `download_url` leads to.
pub(crate) async fn download(lab: &Lab, url: &str) -> reqwest::Result<Vec<u8>> {
    let redirect = answer(at(lab, "GET", url)).await?;
    assert_eq!(redirect.status, 302, "{}", redirect.text);
    let location = redirect.headers["location"].to_str().unwrap_or_default().to_owned();
    Ok(at(lab, "GET", &location).send().await?.error_for_status()?.bytes().await?.to_vec())
}

/// What becomes of the members of the site.
pub(crate) fn change(lab: &Lab, change: impl FnOnce(&mut Site)) {
    change(&mut lab.world().open_humans());
}

/// Asserts the status and the whole JSON body.
pub(crate) fn assert_json(answered: &Answer, status: u16, body: &Value, case: &str) {
    assert_eq!((answered.status, &answered.json()), (status, body), "{case}: {}", answered.text);
}

/// Asserts that a page was answered.
pub(crate) fn assert_page(answered: &Answer, status: u16, heading: &str, case: &str) {
    assert_eq!(answered.status, status, "{case}: {}", answered.text);
    assert_eq!(answered.content_type, "text/html; charset=utf-8", "{case}");
    assert!(answered.text.contains(&format!("<h1>{heading}</h1>")), "{case}: {}", answered.text);
}
