//! Who the members of an Open Humans project are, and what the project sees of them.

use contract_tests::open_humans::{GENE_VAULT, MARLOW, TIDAL_STEPS, WREN};
use contract_tests::{Lab, START, answer};
use emeritus_mock::open_humans::{Authorization, NewFile, Site};
use emeritus_mock::{Ids, System};
use jiff::SignedDuration;
use serde_json::json;

const EXCHANGE: &str = "/api/direct-sharing/project/exchange-member/";

/// Gives a member `count` files in the sources of both projects, in turns.
fn add_files(site: &mut Site, project_member_id: &str, count: usize) {
    let ids = Ids::seeded(1);
    let account = site.membership(project_member_id).expect("a member").account();
    for number in 0..count {
        let project = if number % 2 == 0 { TIDAL_STEPS } else { GENE_VAULT };
        let file = NewFile { name: format!("{number}.csv"), ..NewFile::default() };
        let owner = Authorization { account, project };
        site.add_file(owner, file, &ids.uuid().to_string(), "1,2\n".into(), START);
    }
}

#[tokio::test]
async fn a_member_is_shown_with_files_by_source_and_number() -> anyhow::Result<()> {
    let lab = Lab::start().await?;
    add_files(&mut lab.world().open_humans(), MARLOW, 4);
    let member = lab.member(MARLOW)?.member_exchange().send().await?;
    assert_eq!(member.project_member_id, MARLOW);
    assert_eq!(member.username.as_deref(), Some("marlow_v"));
    assert_eq!(member.sources_shared, ["direct-sharing-128"]);
    let files: Vec<_> = member.data.iter().map(|file| (file.source.as_str(), file.id)).collect();
    let (vault, tidal) = ("direct-sharing-128", "direct-sharing-412");
    assert_eq!(files, [(vault, 2), (vault, 4), (tidal, 1), (tidal, 3)]);
    Ok(())
}

#[tokio::test]
async fn pages_carry_a_token_of_the_query_and_none_of_the_header() -> anyhow::Result<()> {
    let lab = Lab::start().await?;
    add_files(&mut lab.world().open_humans(), MARLOW, 5);
    let token = lab.member_token(MARLOW);
    let token = token.expose();
    let base = lab.server.url(System::OpenHumans);
    let path = format!("{EXCHANGE}?limit=2&access_token={token}&offset=2");
    let page = answer(lab.request(System::OpenHumans, "GET", &path)).await?.json();
    assert_eq!(page["count"], 5);
    assert_eq!(page["next"], format!("{base}{EXCHANGE}?access_token={token}&limit=2&offset=4"));
    assert_eq!(page["previous"], format!("{base}{EXCHANGE}?access_token={token}&limit=2"));
    let path = format!("{EXCHANGE}?limit=2");
    let page = answer(lab.request(System::OpenHumans, "GET", &path).bearer_auth(token)).await?;
    assert_eq!(page.json()["next"], format!("{base}{EXCHANGE}?limit=2&offset=2"));
    Ok(())
}

#[tokio::test]
async fn limits_and_offsets_that_mean_nothing_are_as_good_as_none() -> anyhow::Result<()> {
    let lab = Lab::start().await?;
    // The site takes what is no number for nothing.
    lab.forgive_requests(&["/limit", "/offset"]);
    add_files(&mut lab.world().open_humans(), MARLOW, 103);
    let token = lab.member_token(MARLOW);
    for (query, shown) in [
        ("", 100),
        ("?limit=0", 100),
        ("?limit=many", 100),
        ("?limit=10000", 103),
        ("?offset=x", 100),
        ("?offset=100", 3),
        ("?offset=500", 0),
    ] {
        let path = format!("{EXCHANGE}{query}");
        let request = lab.request(System::OpenHumans, "GET", &path).bearer_auth(token.expose());
        let page = answer(request).await?.json();
        assert_eq!(page["data"].as_array().map(Vec::len), Some(shown), "{query}");
        assert_eq!(page["count"], 103, "{query}");
    }
    Ok(())
}

#[tokio::test]
async fn a_master_token_says_whom_it_asks_about() -> anyhow::Result<()> {
    let lab = Lab::start().await?;
    let project = lab.project()?;
    let wren = project.member_exchange().project_member_id(WREN).send().await?;
    assert_eq!(wren.username.as_deref(), Some("wren_a"));
    for stranger in ["00000000", "", "x"] {
        let error = project.member_exchange().project_member_id(stranger).send().await.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(400));
        let body: serde_json::Value = serde_json::from_slice(error.body())?;
        assert_eq!(body, json!({ "project_member_id": "project_member_id is invalid" }));
    }
    let error = project.member_exchange().send().await.unwrap_err();
    assert_eq!(error.body(), br#"{"project_member_id":["This field is required."]}"#);
    Ok(())
}

#[tokio::test]
async fn a_member_token_speaks_of_its_own_member() -> anyhow::Result<()> {
    let lab = Lab::start().await?;
    let member = lab.member(MARLOW)?.member_exchange().project_member_id(WREN).send().await?;
    assert_eq!(member.project_member_id, MARLOW);
    Ok(())
}

#[tokio::test]
async fn what_a_member_does_not_share_is_not_shown() -> anyhow::Result<()> {
    let lab = Lab::start().await?;
    add_files(&mut lab.world().open_humans(), MARLOW, 4);
    let marlow = lab.member(MARLOW)?;
    let change = |username_shared, all_sources_shared| {
        let mut site = lab.world().open_humans();
        let member = site.membership_mut(MARLOW).expect("a member");
        member.username_shared = username_shared;
        member.all_sources_shared = all_sources_shared;
        member.sources_shared.clear();
    };
    change(false, false);
    let member = marlow.member_exchange().send().await?;
    assert_eq!((member.username.as_deref(), member.data.len()), (None, 2));
    change(true, true);
    let member = marlow.member_exchange().send().await?;
    assert_eq!((member.data.len(), member.sources_shared.len()), (4, 0));
    Ok(())
}

#[tokio::test]
async fn every_token_is_refused_in_the_words_of_its_case() -> anyhow::Result<()> {
    let lab = Lab::start().await?;
    let (member, master) = (lab.member_token(MARLOW), lab.master_token(TIDAL_STEPS));
    lab.advance(SignedDuration::from_hours(24));
    let member = format!("Bearer {}", member.expose());
    let master = format!("Bearer {}", master.expose());
    let (plain, invalid) = (
        "Bearer realm=\"api\"",
        "Bearer realm=\"api\",error=\"invalid_token\",error_description=\"The access token is invalid.\"",
    );
    let none = "Authentication credentials were not provided.";
    let empty = "Invalid token header. No credentials provided.";
    let spaced = "Invalid token header. Token string should not contain spaces.";
    for (header, query, detail, challenge) in [
        (None, "", none, plain),
        (Some("Basic eDp5"), "", none, plain),
        (Some("Bearer nobody"), "", "Invalid token.", invalid),
        (None, "?access_token=nobody", "Invalid token.", invalid),
        (Some(member.as_str()), "", "Expired token.", plain),
        (Some(master.as_str()), "", "Expired token.", invalid),
        (Some("Bearer"), "", empty, plain),
        (Some(member.as_str()), "?access_token=", empty, plain),
        (Some("bearer a b"), "", spaced, plain),
        (None, "?access_token=a+b", spaced, plain),
    ] {
        let path = format!("/api/direct-sharing/project/{query}");
        let mut request = lab.request(System::OpenHumans, "GET", &path);
        if let Some(header) = header {
            request = request.header("authorization", header);
        }
        let answer = answer(request).await?;
        assert_eq!(answer.status, 401, "{header:?} {query}");
        assert_eq!(answer.json(), json!({ "detail": detail }), "{header:?} {query}");
        assert_eq!(answer.headers["www-authenticate"], challenge, "{header:?} {query}");
    }
    Ok(())
}

#[tokio::test]
async fn a_token_in_the_query_wins_over_the_header() -> anyhow::Result<()> {
    let lab = Lab::start().await?;
    let (marlow, wren) = (lab.member_token(MARLOW), lab.member_token(WREN));
    let path = format!("{EXCHANGE}?access_token={}", wren.expose());
    let request = lab.request(System::OpenHumans, "GET", &path).bearer_auth(marlow.expose());
    assert_eq!(answer(request).await?.json()["project_member_id"], WREN);
    Ok(())
}
