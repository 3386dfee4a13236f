//! The list of a project's members.

use contract_tests::open_humans::{GENE_VAULT, MARLOW, TIDAL_STEPS, WREN};
use contract_tests::{Answer, Lab, START, answer};
use emeritus_mock::open_humans::{Authorization, Behaviour, NewFile};
use emeritus_mock::{Ids, System};
use jiff::SignedDuration;
use serde_json::{Value, json};

const MEMBERS: &str = "/api/direct-sharing/project/members/";

/// Asks with a master token in the query or in the header.
async fn list(lab: &Lab, in_query: bool, query: &str) -> anyhow::Result<(Answer, String)> {
    let token = lab.master_token(TIDAL_STEPS);
    let token = token.expose().to_owned();
    let request = if in_query {
        lab.request(System::OpenHumans, "GET", &format!("{MEMBERS}?access_token={token}{query}"))
    } else {
        lab.request(System::OpenHumans, "GET", &format!("{MEMBERS}?{query}")).bearer_auth(&token)
    };
    Ok((answer(request).await?, token))
}

#[tokio::test]
async fn members_are_listed_with_their_first_ten_files() -> anyhow::Result<()> {
    let lab = Lab::start().await?;
    {
        let ids = Ids::seeded(1);
        let mut site = lab.world().open_humans();
        let account = site.membership(MARLOW).expect("a member").account();
        for number in 0..12 {
            let project = if number == 0 { TIDAL_STEPS } else { GENE_VAULT };
            let file = NewFile { name: format!("{number}.csv"), ..NewFile::default() };
            let owner = Authorization { account, project };
            site.add_file(owner, file, &ids.uuid().to_string(), "1".into(), START);
        }
        site.membership_mut(WREN).expect("a member").username_shared = false;
    }
    for in_query in [true, false] {
        let (answer, token) = list(&lab, in_query, "").await?;
        assert_eq!(answer.status, 200);
        let page = answer.json();
        let marlow = &page["results"][0];
        assert_eq!((&page["count"], &page["next"]), (&json!(2), &Value::Null));
        assert_eq!(marlow["project_member_id"], MARLOW);
        assert_eq!(marlow["file_count"], 12);
        assert_eq!(marlow["data"].as_array().map(Vec::len), Some(10));
        assert_eq!(marlow["data"][0]["source"], "direct-sharing-128");
        assert_eq!(marlow["sources_shared"], json!(["direct-sharing-128"]));
        assert_eq!(marlow["username"], "marlow_v");
        let base = lab.server.url(System::OpenHumans);
        let link = format!(
            "{base}/api/direct-sharing/project/exchange-member/?project_member_id={MARLOW}&access_token={token}"
        );
        assert_eq!(marlow["exchange_member"], link);
        let wren = &page["results"][1];
        assert_eq!((&wren["project_member_id"], wren.get("username")), (&json!(WREN), None));
        // The link works as it is.
        let path = link.strip_prefix(&base).expect("a link to the site");
        let whole = answer_of(&lab, path).await?;
        assert_eq!(whole["count"], 12);
    }
    Ok(())
}

async fn answer_of(lab: &Lab, path: &str) -> anyhow::Result<Value> {
    Ok(answer(lab.request(System::OpenHumans, "GET", path)).await?.json())
}

#[tokio::test]
async fn the_sdk_lists_the_members_at_present() -> anyhow::Result<()> {
    let lab = Lab::start().await?;
    lab.world().open_humans().leave(WREN, false, START)?;
    let page = lab.project()?.members_list().send().await?;
    let ids: Vec<&str> = page.results.iter().map(|one| one.project_member_id.as_str()).collect();
    assert_eq!(ids, [MARLOW]);
    Ok(())
}

#[tokio::test]
async fn a_strict_site_crashes_at_a_token_in_the_header() -> anyhow::Result<()> {
    let lab = Lab::start().await?;
    lab.world().open_humans().settings.behaviour = Behaviour::Strict;
    let (answer, _) = list(&lab, false, "").await?;
    assert_eq!((answer.status, answer.content_type.as_str()), (500, "text/html; charset=utf-8"));
    let (answer, _) = list(&lab, true, "").await?;
    assert_eq!(answer.status, 200);
    Ok(())
}

#[tokio::test]
async fn pages_of_members_carry_the_token() -> anyhow::Result<()> {
    let lab = Lab::start().await?;
    let (answer, token) = list(&lab, true, "&limit=1").await?;
    let base = lab.server.url(System::OpenHumans);
    let next = format!("{base}{MEMBERS}?access_token={token}&limit=1&offset=1");
    assert_eq!(answer.json()["next"], next);
    Ok(())
}

#[tokio::test]
async fn only_a_master_token_lists_members() -> anyhow::Result<()> {
    let lab = Lab::start().await?;
    let expired = lab.master_token(TIDAL_STEPS);
    lab.advance(SignedDuration::from_hours(25));
    let member = lab.member_token(MARLOW);
    for (query, detail) in [
        (String::new(), "Authentication credentials were not provided."),
        (format!("?access_token={}", member.expose()), "Invalid token."),
        (format!("?access_token={}", expired.expose()), "Expired token."),
    ] {
        let path = format!("{MEMBERS}{query}");
        let answer = answer(lab.request(System::OpenHumans, "GET", &path)).await?;
        assert_eq!((answer.status, answer.json()), (401, json!({ "detail": detail })));
        let challenge = answer.headers["www-authenticate"].to_str()?;
        assert_eq!(challenge, "Bearer realm=\"api\"", "{detail}");
    }
    Ok(())
}
