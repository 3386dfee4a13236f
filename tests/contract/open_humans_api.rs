//! What holds for every answer under `/api/`: suffixes, forms of answers, caching, other origins, and
//! a member's token in a form.

use anyhow::Result;
use contract_tests::open_humans::{MARLOW, TIDAL_STEPS};
use contract_tests::{Answer, Lab, answer};
use emeritus_mock::System;
use emeritus_mock::open_humans::Behaviour;
use jiff::SignedDuration;
use serde_json::json;

const PROJECT: &str = "/api/direct-sharing/project/";
const MESSAGE: &str = "/api/direct-sharing/project/message/";
const NEVER_CACHE: &str = "max-age=0, no-cache, no-store, must-revalidate, private";

async fn ask(lab: &Lab, method: &str, path: &str, headers: &[(&str, &str)]) -> Result<Answer> {
    let request = lab.request(System::OpenHumans, method, path);
    let request =
        headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
    Ok(answer(request).await?)
}

#[tokio::test]
async fn a_path_answers_with_a_suffix_in_the_place_of_its_slash() -> Result<()> {
    let lab = Lab::start().await?;
    let token = lab.member_token(MARLOW);
    let token = token.expose();
    let path = format!("{PROJECT}exchange-member.json?access_token={token}");
    assert_eq!(ask(&lab, "GET", &path, &[]).await?.json()["project_member_id"], MARLOW);
    let path = format!("/api/direct-sharing/project.json?access_token={token}");
    assert_eq!(ask(&lab, "GET", &path, &[("accept", "*/*")]).await?.json()["id"], 412);
    // Links to other pages keep it.
    let page = ask(&lab, "GET", "/api/public/projects.json?limit=1", &[]).await?.json();
    let base = lab.server.url(System::OpenHumans);
    assert_eq!(page["next"], format!("{base}/api/public/projects.json?limit=1&offset=1"));
    // It asks for JSON, which a caller who takes no JSON cannot be given.
    let page = [("accept", "text/html")];
    assert_eq!(ask(&lab, "GET", "/api/public/project/412.json", &page).await?.status, 406);
    for (path, status) in [
        ("/api/public/project/412.json", 200),
        ("/api/public/project/412", 301),
        ("/api/public/nothing.json", 404),
        ("/oauth2/nothing.json", 404),
    ] {
        assert_eq!(ask(&lab, "GET", path, &[]).await?.status, status, "{path}");
    }
    Ok(())
}

#[tokio::test]
async fn whoever_prefers_a_page_gets_one() -> Result<()> {
    let lab = Lab::start().await?;
    let browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    for (path, accept, status) in [
        ("/api/public/project/412/", browser, 200),
        ("/api/public/project/412/?format=api", "*/*", 200),
        ("/api/public/project/9/", browser, 404),
        (PROJECT, "text/html", 401),
    ] {
        let answer = ask(&lab, "GET", path, &[("accept", accept)]).await?;
        assert_eq!(
            (answer.status, answer.content_type.as_str()),
            (status, "text/html; charset=utf-8")
        );
        assert!(answer.text.contains("<pre>HTTP "), "{}", answer.text);
        assert_eq!(answer.headers["cache-control"], NEVER_CACHE);
        assert!(answer.headers.contains_key("allow"));
    }
    lab.world().open_humans().project_mut(TIDAL_STEPS).expect("the project").name =
        "<b>".to_owned();
    let page = ask(&lab, "GET", "/api/public/project/412/", &[("accept", browser)]).await?;
    assert!(page.text.contains("&lt;b&gt;") && !page.text.contains("<b>"));
    Ok(())
}

#[tokio::test]
async fn answers_of_the_api_are_not_to_be_cached() -> Result<()> {
    let lab = Lab::start().await?;
    for (method, path, is_answer) in [
        ("GET", "/api/public/projects/", true),
        ("GET", "/api/public/project/9/", true),
        ("GET", PROJECT, true),
        ("DELETE", "/api/public/projects/", true),
        ("GET", "/api/nothing/", false),
        ("GET", "/api/public/projects", false),
        ("GET", "/nothing/", false),
    ] {
        let answer = ask(&lab, method, path, &[]).await?;
        let said = answer.headers.get("cache-control").map(|value| value.to_str());
        assert_eq!(said.transpose()?, is_answer.then_some(NEVER_CACHE), "{path}");
    }
    Ok(())
}

#[tokio::test]
async fn any_web_page_may_call_the_api_and_nothing_else() -> Result<()> {
    let lab = Lab::start().await?;
    let page = ("origin", "https://tidal.example");
    let asks = ("access-control-request-method", "POST");
    for (path, is_api) in [(PROJECT, true), ("/api/nothing/", true), ("/oauth2/token/", false)] {
        let answer = ask(&lab, "GET", path, &[page]).await?;
        let allowed = answer.headers.get("access-control-allow-origin");
        assert_eq!(allowed.map(|origin| origin == "*"), is_api.then_some(true), "{path}");
        let answer = ask(&lab, "OPTIONS", path, &[page, asks]).await?;
        let age = answer.headers.get("access-control-max-age");
        assert_eq!(age.map(|age| age == "86400"), is_api.then_some(true), "{path}");
        if is_api {
            assert_eq!((answer.status, answer.text.as_str()), (200, ""));
            assert_eq!(answer.headers["access-control-allow-origin"], "*");
            let methods = answer.headers["access-control-allow-methods"].to_str()?;
            assert!(methods.contains("POST"), "{methods}");
            let headers = answer.headers["access-control-allow-headers"].to_str()?;
            assert!(headers.contains("authorization"), "{headers}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn the_interactive_reference_is_allowed_by_name() -> Result<()> {
    let lab = Lab::start().await?;
    let control = lab.server.control_url();
    let answer = ask(&lab, "GET", "/api/public/projects/", &[("origin", &control)]).await?;
    let allowed: Vec<_> = answer.headers.get_all("access-control-allow-origin").iter().collect();
    assert_eq!(allowed, [&control]);
    Ok(())
}

#[tokio::test]
async fn options_say_what_a_path_can_read_and_write() -> Result<()> {
    let lab = Lab::start().await?;
    assert_eq!(ask(&lab, "OPTIONS", PROJECT, &[]).await?.status, 401);
    let bearer = format!("Bearer {}", lab.member_token(MARLOW).expose());
    let answer = ask(&lab, "OPTIONS", PROJECT, &[("authorization", &bearer)]).await?;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.json()["renders"], json!(["application/json", "text/html"]));
    assert_eq!(answer.headers["allow"], "GET, HEAD, OPTIONS");
    assert_eq!(ask(&lab, "OPTIONS", "/api/public/projects/", &[]).await?.status, 200);
    Ok(())
}

#[tokio::test]
async fn a_form_may_have_a_member_token_and_no_other() -> Result<()> {
    let lab = Lab::start().await?;
    let (old, master) = (lab.member_token(MARLOW), lab.master_token(TIDAL_STEPS));
    let none = "Authentication credentials were not provided.";
    lab.advance(SignedDuration::from_hours(11));
    let member = lab.member_token(MARLOW);
    for (token, header, status, detail) in [
        (member.expose(), None, 200, None),
        (member.expose(), Some("Bearer nobody"), 401, Some("Invalid token.")),
        (member.expose(), Some("Basic eDp5"), 401, Some(none)),
        (old.expose(), None, 401, Some("Expired token.")),
        (master.expose(), None, 401, Some(none)),
        ("", None, 401, Some(none)),
    ] {
        let request = lab.request(System::OpenHumans, "POST", MESSAGE);
        let request =
            header.iter().fold(request, |request, header| request.header("authorization", *header));
        let form = [("message", "Hi"), ("access_token", token)];
        let answer = answer(request.form(&form)).await?;
        assert_eq!(
            (answer.status, answer.json()["detail"].as_str()),
            (status, detail),
            "{header:?}"
        );
    }
    assert_eq!(lab.world().open_humans().outbox().count(), 1);
    // A form that is too large is not looked through.
    let long = "x".repeat(2_621_441);
    let request = lab.request(System::OpenHumans, "POST", MESSAGE).form(&[("message", long)]);
    assert_eq!(answer(request).await?.status, 400);
    Ok(())
}

#[tokio::test]
async fn what_is_asked_for_in_a_form_that_the_site_has_not_is_refused_first_of_all() -> Result<()> {
    let lab = Lab::start().await?;
    for path in
        [PROJECT.to_owned(), format!("{PROJECT}exchange-member/"), format!("{PROJECT}members/")]
    {
        let answer = ask(&lab, "GET", &path, &[("accept", "application/xml")]).await?;
        let detail = "Could not satisfy the request Accept header.";
        assert_eq!((answer.status, answer.json()), (406, json!({ "detail": detail })), "{path}");
        let answer = ask(&lab, "GET", &format!("{path}?format=xml"), &[]).await?;
        assert_eq!(
            (answer.status, answer.json()),
            (404, json!({ "detail": "Not found." })),
            "{path}"
        );
        assert_eq!(ask(&lab, "GET", &path, &[]).await?.status, 401, "{path}");
    }
    Ok(())
}

#[tokio::test]
async fn a_strict_site_crashes_at_a_master_token_that_says_nobody() -> Result<()> {
    let lab = Lab::start().await?;
    lab.world().open_humans().settings.behaviour = Behaviour::Strict;
    let bearer = format!("Bearer {}", lab.master_token(TIDAL_STEPS).expose());
    let path = format!("{PROJECT}exchange-member/");
    assert_eq!(ask(&lab, "GET", &path, &[("authorization", &bearer)]).await?.status, 500);
    Ok(())
}

#[tokio::test]
async fn json_is_read_up_to_a_limit() -> Result<()> {
    let lab = Lab::start().await?;
    let token = lab.member_token(MARLOW);
    for path in [MESSAGE, "/api/direct-sharing/project/remove-members/"] {
        let request = lab.request(System::OpenHumans, "POST", path).bearer_auth(token.expose());
        let body = vec![b' '; (64 << 20) + 1];
        let request = request.header("content-type", "application/json").body(body);
        assert_eq!(answer(request).await?.status, 413, "{path}");
    }
    Ok(())
}
