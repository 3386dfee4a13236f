//! Sites of Open Humans, written down and loaded.

use std::sync::Arc;

use anyhow::{Context, Result, anyhow};
use axum::body::{Body, to_bytes};
use contract_tests::open_humans::{
    CLIENT_ID, CLIENT_SECRET, GENE_VAULT, MARLOW, TIDAL_STEPS, WREN,
};
use contract_tests::{Lab, START};
use emeritus_mock::open_humans::{
    Authorization, AuthorizationRequest, Behaviour, ClientProof, FileId, Letter, NewFile,
    ProjectMemberId, SCOPES, Site, TokenRequest, Webhook,
};
use emeritus_mock::{Mistakes, Scenario, System, World, app};
use http::Request;
use jiff::SignedDuration;
use serde_json::{Value, json};
use tower::ServiceExt;

/// More than what is kept in memory.
const LARGE: usize = (1 << 20) + 1;

/// What a call is answered with: its status, where it sends the caller, and its text.
type Answered = (u16, String, String);

async fn send(world: &Arc<World>, request: http::request::Builder, body: Body) -> Result<Answered> {
    let request = request.header("host", "oh.test").body(body)?;
    let answered = app(System::OpenHumans, world).oneshot(request).await?;
    let status = answered.status().as_u16();
    let location = answered.headers().get("location").map(|value| value.to_str());
    let location = location.transpose()?.unwrap_or_default().to_owned();
    let body = to_bytes(answered.into_body(), usize::MAX).await?;
    Ok((status, location, String::from_utf8_lossy(&body).into_owned()))
}

async fn get(world: &Arc<World>, path: &str) -> Result<Answered> {
    send(world, Request::get(path), Body::empty()).await
}

/// Calls the API with a form.
async fn post(world: &Arc<World>, path: &str, form: &[(&str, &str)]) -> Result<Answered> {
    let form = reqwest::Url::parse_with_params("http://oh.test/", form)?;
    let form = form.query().unwrap_or_default().to_owned();
    let request = Request::post(path).header("content-type", "application/x-www-form-urlencoded");
    send(world, request, Body::from(form)).await
}

fn written(world: &World) -> Result<String> {
    Ok(serde_json::to_string(&world.snapshot())?)
}

fn load(open_humans: &Value) -> Result<World, Mistakes> {
    World::load(&json!({ "open_humans": open_humans }).try_into()?)
}

/// Where a token of `world` may be used: `path` with it in its query.
fn with_token(path: &str, token: &str) -> String {
    format!("{path}?access_token={token}")
}

/// What happens on the site where nobody calls.
fn happen(site: &mut Site, world: &World) -> Result<()> {
    let (now, ids) = (world.clock.now(), &world.ids);
    site.settings.behaviour = Behaviour::Strict;
    site.settings.site_url = Some("https://oh.example".to_owned());
    let webhook =
        Webhook { url: "http://127.0.0.1:9/".to_owned(), secret: Some("s".repeat(16).into()) };
    site.project_mut(TIDAL_STEPS).context("a project")?.webhook = Some(webhook);
    let marlow = site.membership(MARLOW).context("a member")?.account();
    let mut request = AuthorizationRequest::code(CLIENT_ID);
    request.scope = Some("read".to_owned());
    for challenge in [None, Some("verifier")] {
        request.code_challenge = challenge.map(str::to_owned);
        site.approve(marlow, &request, false, now, ids)?;
    }
    site.sign_in(marlow, now, ids);
    let authorization = Authorization { account: marlow, project: TIDAL_STEPS };
    let pairs = [(); 2].map(|()| site.issue_tokens(authorization, &SCOPES, now, ids));
    let client = ClientProof {
        basic: Some((CLIENT_ID.to_owned(), CLIENT_SECRET.into())),
        ..ClientProof::default()
    };
    site.revoke_token(&client, pairs[1].access_token.expose())
        .map_err(|error| anyhow!("{error:?}"))?;
    site.issue_master_token(GENE_VAULT, now, ids);
    site.set_master_token(TIDAL_STEPS, "master".into(), None);
    let letter = Letter { subject: "Tides", text: "Hello {{ PROJECT_MEMBER_ID }}" };
    site.send(TIDAL_STEPS, &[ProjectMemberId::from(MARLOW)], letter, now);
    let account = site.account_mut(marlow).context("an account")?;
    account.email = "marlow@post.example".to_owned();
    let member = site.membership_mut(WREN).context("a member")?;
    (member.is_public, member.username_shared) = (true, false);
    Ok(())
}

/// A world in which there is something of everything.
async fn rich_world() -> Result<Arc<World>> {
    let world = Arc::new(Lab::start().await?.world().fork());
    happen(&mut world.open_humans(), &world)?;
    let authorize = format!(
        "/direct-sharing/projects/oauth2/authorize/?client_id={CLIENT_ID}&response_type=code"
    );
    assert_eq!(get(&world, &authorize).await?.0, 302, "somebody is sent to sign in");
    let direct = with_token("/api/direct-sharing/project/files/upload/direct/", "master");
    let complete = with_token("/api/direct-sharing/project/files/upload/complete/", "master");
    let member = ("project_member_id", MARLOW);
    let metadata = ("metadata", r#"{"description": "", "tags": []}"#);
    for (name, content) in [
        ("large.bin", Some(vec![7; LARGE])),
        ("a/b c.csv", Some(b"1,2\n".to_vec())),
        ("binary", Some(vec![0, 255])),
        ("not there", None),
    ] {
        let begun = post(&world, &direct, &[member, metadata, ("filename", name)]).await?;
        let begun: Value = serde_json::from_str(&begun.2)?;
        let Some(content) = content else { continue };
        let link = begun["url"].as_str().context("a link")?.to_owned();
        assert_eq!(send(&world, Request::put(link), Body::from(content)).await?.0, 200);
        let id = begun["id"].to_string();
        let completed = post(&world, &complete, &[member, ("file_id", &id)]).await?;
        assert_eq!(completed.0, 200, "{name}");
    }
    let members = with_token("/api/direct-sharing/project/members/", "master");
    assert_eq!(get(&world, &members).await?.0, 200, "its links have keys");
    world.open_humans().leave(WREN, true, START)?;
    Ok(world)
}

#[tokio::test]
async fn a_rich_world_is_loaded_as_it_was_and_answers_as_it_would_have() -> Result<()> {
    let world = rich_world().await?;
    let before = written(&world)?;
    let snapshot: Value = serde_json::from_str(&before)?;
    for part in [
        "settings",
        "accounts",
        "datatypes",
        "projects",
        "memberships",
        "files",
        "next_file",
        "download_keys",
        "storage_signing_key",
        "tokens",
        "codes",
        "sessions",
        "outbox",
        "webhook_calls",
    ] {
        assert!(!snapshot["open_humans"][part].is_null(), "there is nothing of {part}");
    }
    let loaded = Arc::new(World::load(&before.parse()?)?);
    assert_eq!(written(&loaded)?, before);
    let key = {
        let site = world.open_humans();
        let file = site.files().find(|file| file.basename == "large.bin");
        file.context("a file")?.key().to_owned()
    };
    let stored = |world: &World| world.open_humans().stored(&key).cloned();
    assert_eq!(stored(&loaded).context("contents")?.length(), LARGE as u64);
    assert!(stored(&loaded) == stored(&world));
    for path in [
        with_token("/api/direct-sharing/project/", "master"),
        with_token("/api/direct-sharing/project/members/", "master"),
        "/api/public-data/".to_owned(),
        "/api/public/members/".to_owned(),
        "/api/public/datatypes/".to_owned(),
    ] {
        let answered = get(&loaded, &path).await?;
        assert_eq!(answered, get(&world, &path).await?, "{path}");
        assert_eq!(answered.0, 200, "{path}");
    }
    assert_eq!(written(&loaded)?, written(&world)?, "they came as far");
    world.clock.advance(SignedDuration::from_hours(1));
    assert_ne!(written(&loaded)?, written(&world)?, "two worlds share nothing");
    Ok(())
}

#[tokio::test]
async fn a_site_is_described_in_a_few_lines_and_behaves() -> Result<()> {
    let world = load(&json!({
        "accounts": [{ "username": "ada" }],
        "projects": [{
            "name": "Two Tides",
            "application": { "client_id": "tides", "client_secret": "s", "redirect_url": "https://t.example/" },
            "request_username_access": true,
        }],
        "memberships": [{ "username": "ada", "project": 1, "project_member_id": "00000042" }],
        "files": [
            { "username": "ada", "project": 1, "name": "a/steps.csv", "content": "1,2\n" },
            { "username": "ada", "project": 1, "name": "later.csv", "created": "2026-03-01T00:00:00Z" },
        ],
        "tokens": [{ "username": "ada", "project": 1, "access_token": "t", "refresh_token": "r" }],
        "codes": [{ "code": "c", "username": "ada", "project": 1 }],
    }))?;
    let world = Arc::new(world);
    let path = with_token("/api/direct-sharing/project/exchange-member/", "t");
    let member: Value = serde_json::from_str(&get(&world, &path).await?.2)?;
    let shown = (&member["project_member_id"], &member["username"], &member["count"]);
    assert_eq!(shown, (&json!("00000042"), &json!("ada"), &json!(1)));
    let file = &member["data"][0];
    assert_eq!((&file["basename"], &file["id"]), (&json!("steps.csv"), &json!(1)));
    let (_, link, _) = get(&world, file["download_url"].as_str().context("a link")?).await?;
    assert_eq!(get(&world, &link).await?.2, "1,2\n");
    let mut site = world.open_humans();
    assert_eq!(site.project_by_client_id("tides").context("a project")?.slug, "two-tides");
    let ada = site.account_by_username("ada").context("an account")?;
    assert_eq!((ada.email.as_str(), ada.member_id().len()), ("ada@members.example", 8));
    let client =
        ClientProof { basic: Some(("tides".to_owned(), "s".into())), ..ClientProof::default() };
    for request in [
        TokenRequest {
            grant_type: Some("refresh_token".to_owned()),
            refresh_token: Some("r".into()),
            client: client.clone(),
            ..TokenRequest::default()
        },
        TokenRequest {
            grant_type: Some("authorization_code".to_owned()),
            code: Some("c".into()),
            client,
            ..TokenRequest::default()
        },
    ] {
        let granted = site.grant(&request, START, &world.ids);
        assert_eq!(granted.ok().context("it is good")?.scopes.len(), 7, "{request:?}");
    }
    let owner = site.file(FileId(2)).context("a file")?;
    let owner = Authorization { account: owner.account(), project: owner.project() };
    let next = site.add_incomplete_file(owner, NewFile::default(), "f", START);
    assert_eq!(next.0, 3);
    Ok(())
}

/// A site in order, in which `change` puts something wrong.
fn changed(change: &Value) -> Value {
    let mut site = json!({
        "accounts": [{ "username": "ada" }, { "username": "bo" }],
        "datatypes": [{ "id": 6, "name": "VCF" }],
        "projects": [
            {
                "id": 1,
                "name": "One",
                "application": { "client_id": "one", "client_secret": "s", "redirect_url": "https://t.example/" },
                "master_token": { "token": "m" },
            },
        ],
    });
    for (key, value) in change.as_object().into_iter().flatten() {
        site[key] = value.clone();
    }
    site
}

fn project(changes: &Value) -> Value {
    let mut project = changed(&json!({}))["projects"][0].clone();
    for (key, value) in changes.as_object().into_iter().flatten() {
        project[key] = value.clone();
    }
    project
}

#[test]
fn every_mistake_is_found_where_it_is() {
    let other =
        |client: &str| json!({ "client_id": client, "client_secret": "s", "redirect_url": "" });
    let of = |more: Value| {
        let mut record = json!({ "username": "ada", "project": 1 });
        record.as_object_mut().expect("an object").extend(more.as_object().expect("one").clone());
        record
    };
    let uuid = "6f0c2c1e-7b0a-4f5e-9a8e-0d5d1c2b3a49";
    for (change, pointers) in [
        (json!({}), &[][..]),
        (json!({ "nonsense": 1 }), &[""]),
        (json!({ "accounts": [{}] }), &["/accounts/0"]),
        (
            json!({ "accounts": [{ "username": "ada" }, { "username": "ada" }] }),
            &["/accounts/1/username"],
        ),
        (
            json!({ "accounts": [{ "id": 7, "username": "a" }, { "id": 7, "username": "b" }] }),
            &["/accounts/1/id"],
        ),
        (json!({ "accounts": [{ "id": u64::MAX, "username": "a" }] }), &["/accounts/0/id"]),
        (
            json!({ "accounts": [
                { "username": "a", "member_id": "12345678" },
                { "username": "b", "member_id": "12345678" },
            ] }),
            &["/accounts/1/member_id"],
        ),
        (
            json!({ "datatypes": [{ "id": 6, "name": "VCF" }, { "id": 6, "name": "vcf", "parent": 9 }] }),
            &["/datatypes/1/id", "/datatypes/1/name", "/datatypes/1/parent"],
        ),
        (
            json!({ "projects": [project(&json!({})), project(&json!({ "id": 2 }))] }),
            &["/projects/1/application/client_id", "/projects/1/master_token/token"],
        ),
        (
            json!({ "projects": [project(&json!({})), project(&json!({
                "application": other("two"),
                "master_token": null,
                "requested_sources": [1, 3],
                "registered_datatypes": [18],
            }))] }),
            &[
                "/projects/1/id",
                "/projects/1/registered_datatypes/0",
                "/projects/1/requested_sources/1",
            ],
        ),
        (
            json!({ "memberships": [
                of(json!({ "project_member_id": "1" })),
                of(json!({ "project_member_id": "1" })),
                { "username": "cleo", "project": 2, "sources_shared": [1, 9] },
            ] }),
            &[
                "/memberships/1/project_member_id",
                "/memberships/1",
                "/memberships/2/sources_shared/1",
                "/memberships/2/username",
                "/memberships/2/project",
            ],
        ),
        (
            json!({ "files": [
                of(json!({ "id": 3, "name": "a", "folder": "f", "content": "x" })),
                of(json!({ "id": 3, "name": "a", "folder": "f", "content": "y" })),
                { "username": "cleo", "project": 2, "name": "a", "datatypes": [6, 7] },
            ] }),
            &[
                "/files/1/id",
                "/files/1/name",
                "/files/2/datatypes/1",
                "/files/2/username",
                "/files/2/project",
            ],
        ),
        (
            json!({ "files": [of(json!({ "name": "a", "content": { "base64": "?" } }))] }),
            &["/files/0/content"],
        ),
        (json!({ "next_file": u64::MAX }), &["/next_file"]),
        (
            json!({
                "files": [of(json!({ "name": "a" }))],
                "next_file": 4,
                "download_keys": [{ "key": uuid, "file": 3 }, { "key": uuid, "file": 4 }],
            }),
            &["/download_keys/1/key", "/download_keys/1/file"],
        ),
        (
            json!({ "tokens": [
                of(json!({})),
                of(json!({ "access_token": "a", "refresh_token": "a" })),
                of(json!({ "access_token": "a", "refresh_token": "" })),
                { "username": "cleo", "project": 2, "access_token": "b" },
            ] }),
            &[
                "/tokens/0",
                "/tokens/1/refresh_token",
                "/tokens/2/access_token",
                "/tokens/2/refresh_token",
                "/tokens/3/username",
                "/tokens/3/project",
            ],
        ),
        (
            json!({ "codes": [of(json!({ "code": "c" })), of(json!({ "code": "c" })),
                { "code": "d", "username": "cleo", "project": 2 }] }),
            &["/codes/1/code", "/codes/2/username", "/codes/2/project"],
        ),
        (
            json!({ "sessions": [{ "session_id": "s" }, { "session_id": "s", "username": "cleo" }] }),
            &["/sessions/1/session_id", "/sessions/1/username"],
        ),
        (
            json!({ "outbox": [{ "at": "yesterday", "project": "", "project_member_id": "", "to": "", "subject": "" }] }),
            &["/outbox/0/at"],
        ),
        (
            json!({
                "memberships": [{ "username": "cleo", "project": 1 }],
                "codes": [{ "code": "d", "username": "ada", "project": 2 }],
                "sessions": [{ "session_id": "s", "username": "cleo" }],
            }),
            &["/memberships/0/username", "/codes/0/project", "/sessions/0/username"],
        ),
    ] {
        let found = load(&changed(&change)).err();
        let found = found.iter().flat_map(|mistakes| mistakes.as_slice());
        let found: Vec<_> = found.map(|mistake| mistake.pointer.clone()).collect();
        let expected: Vec<_> = pointers.iter().map(|at| format!("/open_humans{at}")).collect();
        assert_eq!(found, expected, "{change}");
    }
}

#[test]
fn no_secret_is_in_a_mistake() {
    let token = json!({ "username": "ada", "project": 1, "access_token": "hush-hush" });
    let mistakes =
        load(&changed(&json!({ "tokens": [token, token] }))).expect_err("it is there twice");
    assert!(!mistakes.to_string().contains("hush"), "{mistakes}");
}

#[tokio::test]
async fn a_person_is_told_by_every_name_and_found_wherever_they_are() -> Result<()> {
    let world = rich_world().await?;
    let person = world.person("marlow_v");
    let marks: Vec<_> = person.marks().iter().map(|mark| mark.what.as_str()).collect();
    let expected = [
        "email",
        "member_id",
        "name",
        "name",
        "project_member_id",
        "project_member_id",
        "username",
    ];
    assert_eq!(marks, expected);
    for name in ["MARLOW_V", "Marlow@post.example", MARLOW] {
        let also = world.person(name);
        assert!(
            person
                .marks()
                .iter()
                .filter(|mark| mark.what != "name")
                .all(|mark| { also.marks().contains(mark) }),
            "{name}"
        );
    }
    let residue = world.residue(&person);
    for place in [
        "accounts/0/username",
        "memberships/0/username",
        "files/0/username",
        "tokens/0/username",
        "tokens/1/username",
        "codes/0/username",
        "sessions/0/username",
        "outbox/0/to",
    ] {
        let pointer = format!("/open_humans/{place}");
        assert!(residue.iter().any(|at| at.pointer == pointer), "{place}: {residue:?}");
    }
    let wren = world.residue(&world.person("wren_a"));
    let told = wren.iter().any(|at| at.pointer == "/open_humans/webhook_calls/0/body");
    assert!(told, "{wren:?}");
    Ok(())
}

#[tokio::test]
async fn the_scenario_that_shows_the_corners_is_in_order() -> Result<()> {
    let scenario: Scenario =
        include_str!("../../mock-server/scenarios/open_humans.json").parse()?;
    let world = Arc::new(World::load(&scenario)?);
    let again = World::load(&world.snapshot())?;
    assert_eq!(world.snapshot().open_humans, again.snapshot().open_humans);
    let exchange = |token: &str| with_token("/api/direct-sharing/project/exchange-member/", token);
    for (path, status) in [
        (exchange("marlow-access"), 200),
        (exchange("marlow-access-of-yesterday"), 401),
        (exchange("wren-reads"), 200),
        (exchange("left-and-still-has-a-token"), 200),
        (with_token("/api/direct-sharing/project/", "gene-vault-master-that-expired"), 401),
        (with_token("/api/direct-sharing/project/members/", "tidal-steps-master-for-ever"), 200),
        (
            "/data-management/datafile-download/90377/?key=6f0c2c1e-7b0a-4f5e-9a8e-0d5d1c2b3a49"
                .into(),
            302,
        ),
        (
            "/data-management/datafile-download/90377/?key=b9e0c7d2-31d4-4d0e-8a54-2f0e6a1f9c77"
                .into(),
            403,
        ),
        (
            "/data-management/datafile-download/90413/?key=6f0c2c1e-7b0a-4f5e-9a8e-0d5d1c2b3a49"
                .into(),
            403,
        ),
        ("/api/public/project/500/".into(), 404),
    ] {
        assert_eq!(get(&world, &path).await?.0, status, "{path}");
    }
    let path = with_token("/api/direct-sharing/project/members/", "tidal-steps-master-for-ever");
    let members: Value = serde_json::from_str(&get(&world, &path).await?.2)?;
    assert_eq!(members["count"], 3, "who left or is not active is none");
    Ok(())
}
