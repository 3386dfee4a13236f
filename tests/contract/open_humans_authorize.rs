//! How a member lets an Open Humans project act for them, in a browser and without one.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use contract_tests::open_humans::{CLIENT_ID, MARLOW, REDIRECT_URL, TIDAL_STEPS, WREN};
use contract_tests::{Answer, Lab, answer};
use emeritus_mock::System;
use emeritus_mock::open_humans::{
    Account, Authorization, AuthorizationRequest, CODE_LIFETIME, SCOPES,
};
use jiff::SignedDuration;
use reqwest::RequestBuilder;
use serde_json::{Value, json};

const AUTHORIZE: &str = "/direct-sharing/projects/oauth2/authorize/";
const LOGIN: &str = "/account/login/";
const HTML: &str = "text/html; charset=utf-8";

/// A browser without redirects: what it asks for, and the cookies that it keeps.
struct Browser<'a> {
    lab: &'a Lab,
    cookies: BTreeMap<String, String>,
}

impl<'a> Browser<'a> {
    fn new(lab: &'a Lab) -> Self {
        Self { lab, cookies: BTreeMap::new() }
    }

    /// A browser in which somebody is signed in already.
    fn of(lab: &'a Lab, username: &str) -> Result<Self> {
        let mut browser = Self::new(lab);
        let world = lab.world();
        let mut site = world.open_humans();
        let account = site.account_by_username(username).map(Account::id).context("an account")?;
        let session = site.sign_in(account, world.clock.now(), &world.ids);
        browser.cookies.insert("sessionid".to_owned(), session.expose().to_owned());
        Ok(browser)
    }

    async fn get(&mut self, path: &str) -> Result<Answer> {
        let request = self.lab.request(System::OpenHumans, "GET", path);
        self.send(request).await
    }

    async fn post(&mut self, path: &str, form: &[(&str, &str)]) -> Result<Answer> {
        let request = self.lab.request(System::OpenHumans, "POST", path).form(form);
        self.send(request).await
    }

    /// Sends the form of a page, as the page has it, with what a person filled in.
    async fn submit(&mut self, path: &str, page: &str, filled: &[(&str, &str)]) -> Result<Answer> {
        let hidden = hidden_fields(page);
        let mut form: Vec<_> = hidden.iter().map(|(name, value)| (&**name, &**value)).collect();
        form.extend_from_slice(filled);
        self.post(path, &form).await
    }

    async fn send(&mut self, request: RequestBuilder) -> Result<Answer> {
        let cookies = self.cookies.iter().map(|(name, value)| format!("{name}={value}"));
        let cookies = cookies.collect::<Vec<_>>().join("; ");
        let answered = answer(request.header("cookie", cookies)).await?;
        for cookie in answered.headers.get_all("set-cookie") {
            let pair = cookie.to_str()?.split(';').next().unwrap_or_default();
            let (name, value) = pair.split_once('=').context("a cookie has a value")?;
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        Ok(answered)
    }
}

fn hidden_fields(page: &str) -> Vec<(String, String)> {
    let attribute = |tag: &str, name: &str| {
        let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
        let text = rest.split('"').next()?;
        Some(
            text.replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&"),
        )
    };
    let tags = page.split("<input ").skip(1).map(|rest| format!(" {rest}"));
    let hidden = tags.filter(|tag| tag.starts_with(" type=\"hidden\""));
    hidden.filter_map(|tag| Some((attribute(&tag, "name")?, attribute(&tag, "value")?))).collect()
}

fn location(answered: &Answer) -> &str {
    answered.headers.get("location").and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// What an application is sent back with; the code is left out.
fn told(answered: &Answer) -> (String, bool) {
    let query = location(answered).strip_prefix(REDIRECT_URL).unwrap_or_default();
    let pairs = query.trim_start_matches('?').split('&').filter(|pair| !pair.is_empty());
    let (code, others): (Vec<_>, Vec<_>) = pairs.partition(|pair| pair.starts_with("code="));
    (others.join("&"), code.len() == 1)
}

fn query(rest: &str) -> String {
    format!("{AUTHORIZE}?client_id={CLIENT_ID}{rest}")
}

#[tokio::test]
async fn what_is_wrong_with_a_request_is_said_to_the_member_or_to_the_application() -> Result<()> {
    let lab = Lab::start().await?;
    // The refusal is a redirect, so that it does not look like one.
    lab.forgive_requests(&["/response_type"]);
    let mut browser = Browser::of(&lab, "marlow_v")?;
    let elsewhere = "&response_type=code&redirect_uri=http%3A%2F%2F127.0.0.1%3A5000%2Felsewhere";
    for (rest, error) in [
        ("", "error=invalid_request&error_description=Missing+response_type+parameter."),
        (
            "&state=a%20b",
            "error=invalid_request&error_description=Missing+response_type+parameter.&state=a+b",
        ),
        ("&response_type=token", "error=unauthorized_client"),
        ("&response_type=token&state=s", "error=unauthorized_client&state=s"),
        ("&response_type=id", "error=unsupported_response_type"),
        ("&response_type=code&scope=read+email", "error=invalid_scope"),
        ("&response_type=code&scope=email&state=s", "error=invalid_scope&state=s"),
        (
            "&response_type=code&code_challenge=x&code_challenge_method=md5",
            "error=invalid_request&error_description=Transform+algorithm+not+supported.",
        ),
    ] {
        for answered in [
            browser.get(&query(rest)).await?,
            post_with_token(&mut browser, &query(rest), &[("allow", "Authorize")]).await?,
        ] {
            assert_eq!(answered.status, 302, "{rest}");
            assert_eq!(told(&answered), (error.to_owned(), false), "{rest}");
        }
    }
    for (path, status, page) in [
        (AUTHORIZE.to_owned(), 404, "Not Found"),
        (format!("{AUTHORIZE}?client_id=nobody&response_type=code"), 404, "Not Found"),
        (query(elsewhere), 400, "Mismatching redirect URI."),
        (query("&response_type=code&redirect_uri="), 400, "Mismatching redirect URI."),
    ] {
        for answered in [
            browser.get(&path).await?,
            post_with_token(&mut browser, &path, &[("allow", "Authorize")]).await?,
        ] {
            assert_eq!((answered.status, location(&answered)), (status, ""), "{path}");
            assert_eq!(answered.content_type, HTML);
            assert!(answered.text.contains(page), "{path}");
        }
    }
    Ok(())
}

/// Sends a form with a CSRF token that was not taken from a page.
async fn post_with_token(
    browser: &mut Browser<'_>,
    path: &str,
    form: &[(&str, &str)],
) -> Result<Answer> {
    browser.cookies.insert("csrftoken".to_owned(), "a-token".to_owned());
    browser.post(path, &[&[("csrfmiddlewaretoken", "a-token")], form].concat()).await
}

#[tokio::test]
async fn a_member_signs_in_agrees_and_the_project_acts_for_them() -> Result<()> {
    let lab = Lab::start().await?;
    let mut browser = Browser::new(&lab);
    let path = query("&response_type=code&state=%3C%22here%22%26");
    let asked = browser.get(&path).await?;
    assert_eq!((asked.status, location(&asked)), (302, LOGIN));

    let login = browser.get(LOGIN).await?;
    assert_eq!((login.status, login.content_type.as_str()), (200, HTML));
    let wrong = [("login", "wren_a"), ("password", "wrong")];
    let refused = browser.submit(LOGIN, &login.text, &wrong).await?;
    assert_eq!(refused.status, 200);
    assert!(refused.text.contains("specified are not correct"));
    let right = [("login", "wren_a"), ("password", "tide-pools")];
    let session = browser.cookies["sessionid"].clone();
    let signed_in = browser.submit(LOGIN, &refused.text, &right).await?;
    assert_eq!((signed_in.status, location(&signed_in)), (302, path.as_str()));
    assert_ne!(browser.cookies["sessionid"], session, "another session begins");

    let consent = browser.get(&path).await?;
    assert_eq!((consent.status, consent.content_type.as_str()), (200, HTML));
    assert!(consent.text.contains("<strong>wren_a</strong>"));
    assert!(consent.text.contains("share your data of Gene Vault"));
    assert!(!consent.text.contains("<\"here"), "what comes from outside is escaped");
    let agreed = [("allow", "Authorize"), ("hide-membership", "hidden_membership")];
    let approved = browser.submit(&path, &consent.text, &agreed).await?;
    assert_eq!(approved.status, 302);
    assert_eq!(told(&approved), ("state=%3C%22here%22%26&origin=external".to_owned(), true));
    let member = lab.world().open_humans().membership(WREN).cloned().context("a member")?;
    assert!(!member.visible && member.username_shared && !member.revoked);

    let code = location(&approved).split(['=', '&']).nth(1).context("a code")?;
    let form =
        [("grant_type", "authorization_code"), ("code", code), ("redirect_uri", REDIRECT_URL)];
    let request = lab.request(System::OpenHumans, "POST", "/oauth2/token/");
    let request = request.basic_auth(CLIENT_ID, Some("tidal-steps-secret")).form(&form);
    let token = answer(request).await?.json();
    let token = token["access_token"].as_str().context("a token")?;
    let member = lab.open_humans(&token.into())?.member_exchange().send().await?;
    assert_eq!(member.project_member_id, WREN);
    assert_eq!(member.username.as_deref(), Some("wren_a"));
    Ok(())
}

#[tokio::test]
async fn whoever_agrees_without_hiding_is_a_member_for_all_to_see_and_keeps_the_id() -> Result<()> {
    let lab = Lab::start().await?;
    {
        let mut site = lab.world().open_humans();
        let member = site.membership_mut(MARLOW).context("a member")?;
        (member.revoked, member.visible, member.username_shared) = (true, false, false);
    }
    let mut browser = Browser::of(&lab, "marlow_v")?;
    let path = query("&response_type=code");
    let page = browser.get(&path).await?;
    let approved = browser.submit(&path, &page.text, &[("allow", "Authorize")]).await?;
    assert_eq!(told(&approved), ("origin=external".to_owned(), true));
    let member = lab.world().open_humans().membership(MARLOW).cloned().context("a member")?;
    assert!(member.joined && member.authorized && !member.revoked);
    assert!(member.visible && member.username_shared);
    Ok(())
}

#[tokio::test]
async fn whoever_does_not_agree_joins_nothing() -> Result<()> {
    let lab = Lab::start().await?;
    {
        let mut site = lab.world().open_humans();
        site.membership_mut(MARLOW).context("a member")?.revoked = true;
    }
    let mut browser = Browser::of(&lab, "marlow_v")?;
    let path = query("&response_type=code&state=s");
    let page = browser.get(&path).await?;
    for filled in [&[][..], &[("allow", "")], &[("allow", "False")]] {
        let denied = browser.submit(&path, &page.text, filled).await?;
        assert_eq!(denied.status, 302);
        assert_eq!(told(&denied), ("error=access_denied&state=s".to_owned(), false));
    }
    assert!(lab.world().open_humans().membership(MARLOW).context("a member")?.revoked);
    Ok(())
}

#[tokio::test]
async fn a_form_that_no_page_of_the_site_sent_is_refused() -> Result<()> {
    let lab = Lab::start().await?;
    // A form that says nothing is answered with the page once more, which is a 200.
    lab.forgive_requests(&[""]);
    let path = query("&response_type=code");
    for page in [path.as_str(), LOGIN] {
        let mut browser = Browser::of(&lab, "marlow_v")?;
        let allow = ("allow", "Authorize");
        let forged = browser.post(page, &[allow]).await?;
        assert_eq!((forged.status, forged.content_type.as_str()), (403, HTML), "{page}");
        assert!(forged.text.contains("CSRF cookie not set."));
        browser.get(LOGIN).await?;
        for form in [&[allow][..], &[allow, ("csrfmiddlewaretoken", "guessed")]] {
            assert_eq!(browser.post(page, form).await?.status, 403, "{page} {form:?}");
        }
        let token = browser.cookies["csrftoken"].clone();
        let request = lab.request(System::OpenHumans, "POST", page).form(&[allow]);
        let answered = browser.send(request.header("x-csrftoken", token)).await?;
        assert_ne!(answered.status, 403, "the header is as good as the field");
    }
    Ok(())
}

#[tokio::test]
async fn a_form_that_is_too_large_is_not_read() -> Result<()> {
    let lab = Lab::start().await?;
    let mut browser = Browser::of(&lab, "marlow_v")?;
    let large = "x".repeat(2_700_000);
    for path in [query("&response_type=code").as_str(), LOGIN] {
        let answered = browser.post(path, &[("allow", &large)]).await?;
        assert_eq!((answered.status, answered.content_type.as_str()), (400, HTML), "{path}");
        assert!(answered.text.contains("<h1>Bad Request (400)</h1>"));
    }
    Ok(())
}

#[tokio::test]
async fn an_inactive_project_is_turned_away_before_anybody_signs_in() -> Result<()> {
    let lab = Lab::start().await?;
    lab.world().open_humans().project_mut(TIDAL_STEPS).context("a project")?.active = false;
    let mut browser = Browser::new(&lab);
    let path = query("&response_type=code");
    let inactive = "/direct-sharing/authorize-inactive/";
    let answered = browser.get(&path).await?;
    assert_eq!((answered.status, location(&answered)), (302, inactive));
    let answered = post_with_token(&mut browser, &path, &[("allow", "Authorize")]).await?;
    assert_eq!((answered.status, location(&answered)), (302, inactive));
    Ok(())
}

#[tokio::test]
async fn a_session_ends_with_its_time_and_with_its_account() -> Result<()> {
    let lab = Lab::start().await?;
    let path = query("&response_type=code");
    let mut browser = Browser::of(&lab, "marlow_v")?;
    lab.advance(SignedDuration::from_hours(14 * 24 - 1));
    assert_eq!(browser.get(&path).await?.status, 200);
    lab.advance(SignedDuration::from_hours(1));
    assert_eq!(location(&browser.get(&path).await?), LOGIN);

    let mut browser = Browser::of(&lab, "marlow_v")?;
    {
        let mut site = lab.world().open_humans();
        let marlow = site.account_by_username("marlow_v").map(Account::id).context("is there")?;
        site.account_mut(marlow).context("is there")?.is_active = false;
    }
    assert_eq!(location(&browser.get(&path).await?), LOGIN);
    let answered = post_with_token(&mut browser, &path, &[("allow", "Authorize")]).await?;
    assert_eq!(location(&answered), LOGIN);
    Ok(())
}

#[tokio::test]
async fn who_signs_in_without_having_wanted_anything_is_sent_home() -> Result<()> {
    let lab = Lab::start().await?;
    let mut browser = Browser::new(&lab);
    let filled = [("login", "wren_a"), ("password", "tide-pools")];
    let signed_in = post_with_token(&mut browser, LOGIN, &filled).await?;
    assert_eq!((signed_in.status, location(&signed_in)), (302, "/"));
    let cookies: Vec<_> = signed_in.headers.get_all("set-cookie").iter().collect();
    assert!(cookies[0].to_str()?.ends_with("; HttpOnly; SameSite=Lax"));
    assert_eq!(cookies.len(), 2);
    Ok(())
}

#[tokio::test]
async fn a_token_that_covers_the_scopes_approves_at_once() -> Result<()> {
    let lab = Lab::start().await?;
    let world = lab.world();
    {
        let mut site = world.open_humans();
        let marlow = site.membership(MARLOW).context("a member")?.account();
        let authorization = Authorization { account: marlow, project: TIDAL_STEPS };
        site.issue_tokens(authorization, &SCOPES[..2], world.clock.now(), &world.ids);
        site.membership_mut(MARLOW).context("a member")?.visible = false;
    }
    let mut browser = Browser::of(&lab, "marlow_v")?;
    let (read, every) = ("&response_type=code&scope=read", "&response_type=code");
    for (rest, status) in [
        (read.to_owned(), 302),
        (format!("{read}&approval_prompt=auto"), 302),
        (format!("{read}&approval_prompt=force"), 200),
        (every.to_owned(), 200),
    ] {
        let answered = browser.get(&query(&rest)).await?;
        assert_eq!(answered.status, status, "{rest}");
        let sent_back = (String::from("origin=external"), true);
        assert!(status == 200 || told(&answered) == sent_back, "{rest}");
    }
    let visible = world.open_humans().membership(MARLOW).context("a member")?.visible;
    assert!(!visible, "the membership stays as it is");
    lab.advance(SignedDuration::from_hours(10));
    assert_eq!(browser.get(&query(read)).await?.status, 200);
    Ok(())
}

#[tokio::test]
async fn a_site_that_approves_for_a_member_asks_nobody() -> Result<()> {
    let lab = Lab::start().await?;
    lab.world().open_humans().settings.approves_as = Some("wren_a".to_owned());
    let mut browser = Browser::new(&lab);
    let answered = browser.get(&query("&response_type=code&state=s")).await?;
    assert_eq!(told(&answered), ("state=s&origin=external".to_owned(), true));
    let answered = browser.get(&query("&response_type=code&scope=x")).await?;
    assert_eq!(told(&answered), ("error=invalid_scope".to_owned(), false));
    lab.world().open_humans().settings.approves_as = Some("nobody".to_owned());
    assert_eq!(location(&browser.get(&query("&response_type=code")).await?), LOGIN);
    Ok(())
}

/// Asks the control origin to approve.
async fn approve(lab: &Lab, approval: &Value) -> Result<Answer> {
    let url = format!("{}/open_humans/authorize", lab.server.world_url());
    Ok(answer(reqwest::Client::new().post(url).json(approval)).await?)
}

#[tokio::test]
async fn a_test_approves_at_the_control_origin_without_a_browser() -> Result<()> {
    let lab = Lab::start().await?;
    let approval = json!({
        "client_id": CLIENT_ID, "username": "wren_a", "state": "s", "hide_membership": true,
        "redirect_uri": REDIRECT_URL, "scope": "read", "code_challenge": "v",
        "code_challenge_method": "plain",
    });
    let approved = approve(&lab, &approval).await?;
    assert_eq!(approved.status, 200, "{}", approved.text);
    let approved = approved.json();
    let code = approved["code"].as_str().context("a code")?;
    let expected = format!("{REDIRECT_URL}?code={code}&state=s&origin=external");
    assert_eq!(approved["redirect_url"], expected);
    assert!(!lab.world().open_humans().membership(WREN).context("a member")?.visible);
    for (change, status, error) in [
        (("client_id", "nobody"), 404, "no project has an application of this client_id"),
        (("username", "nobody"), 404, "nobody has this user name"),
        (("redirect_uri", "x"), 400, "the application is not registered for redirect_uri"),
        (("scope", "x"), 400, "invalid_scope"),
        (("code_challenge_method", "x"), 400, "invalid_request"),
    ] {
        let mut approval = approval.clone();
        approval[change.0] = change.1.into();
        let refused = approve(&lab, &approval).await?;
        assert_eq!((refused.status, refused.json()["detail"].clone()), (status, json!(error)));
    }
    lab.world().open_humans().project_mut(TIDAL_STEPS).context("a project")?.active = false;
    let refused = approve(&lab, &approval).await?;
    assert_eq!(
        (refused.status, refused.json()["detail"].as_str()),
        (409, Some("the project is not active"))
    );
    Ok(())
}

#[tokio::test]
async fn a_test_in_process_approves_with_a_method() -> Result<()> {
    let lab = Lab::start().await?;
    let world = lab.world();
    let mut site = world.open_humans();
    let newcomer = site.add_account(Account::new("ida"), &world.ids);
    let request = AuthorizationRequest::code(CLIENT_ID);
    let approved = site.approve(newcomer, &request, true, world.clock.now(), &world.ids)?;
    assert_eq!(approved.code.expose().len(), 30);
    assert_eq!(CODE_LIFETIME.as_secs(), 1800);
    let member = site.membership_of(newcomer, TIDAL_STEPS).context("a member")?;
    assert!(site.is_active(member));
    Ok(())
}

#[tokio::test]
async fn pages_are_no_api() -> Result<()> {
    let lab = Lab::start().await?;
    for path in [AUTHORIZE, LOGIN, "/oauth2/token/", "/oauth2/revoke_token/", "/oauth2/introspect/"]
    {
        let answered = answer(lab.request(System::OpenHumans, "DELETE", path)).await?;
        assert_eq!((answered.status, answered.text.as_str()), (405, ""), "{path}");
        assert!(!answered.headers.contains_key("access-control-allow-origin"), "{path}");
    }
    Ok(())
}

const GENERIC: &str = "/oauth2/authorize/";

#[tokio::test]
async fn the_page_of_the_library_asks_the_same_and_makes_nobody_a_member() -> Result<()> {
    let lab = Lab::start_in(|states| {
        let ids = emeritus_mock::Ids::seeded(1);
        states.open_humans.add_account(Account::new("juno_k").password("tide-pools"), &ids);
    })
    .await?;
    let mut browser = Browser::of(&lab, "juno_k")?;
    let path = format!("{GENERIC}?client_id={CLIENT_ID}&response_type=code&state=s");
    let consent = browser.get(&path).await?;
    assert_eq!((consent.status, consent.content_type.as_str()), (200, HTML));
    let denied = browser.submit(&path, &consent.text, &[]).await?;
    assert_eq!(told(&denied), ("error=access_denied&state=s".to_owned(), false));
    let agreed = browser.submit(&path, &consent.text, &[("allow", "Authorize")]).await?;
    assert_eq!((agreed.status, told(&agreed)), (302, ("state=s".to_owned(), true)));
    {
        let site = lab.world().open_humans();
        let juno = site.account_by_username("juno_k").map(Account::id).context("an account")?;
        assert!(site.membership_of(juno, TIDAL_STEPS).is_none());
    }

    let code = location(&agreed).split(['=', '&']).nth(1).context("a code")?;
    let form = [("grant_type", "authorization_code"), ("code", code)];
    let request = lab.request(System::OpenHumans, "POST", "/oauth2/token/");
    let request = request.basic_auth(CLIENT_ID, Some("tidal-steps-secret")).form(&form);
    let token = answer(request).await?.json();
    let token = token["access_token"].as_str().context("a token")?;
    let error = lab.open_humans(&token.into())?.member_exchange().send().await.unwrap_err();
    assert!(error.is_unauthorized(), "nobody is a member by this: {error}");

    let again = browser.get(&path).await?;
    assert_eq!((again.status, told(&again)), (302, ("state=s".to_owned(), true)));
    Ok(())
}

#[tokio::test]
async fn the_page_of_the_library_refuses_as_the_page_of_projects_does() -> Result<()> {
    let lab = Lab::start().await?;
    // The refusal is a redirect, so that it does not look like one.
    lab.forgive_requests(&["/response_type"]);
    let mut browser = Browser::of(&lab, "marlow_v")?;
    let allow = [("allow", "Authorize")];
    for (rest, status) in [
        ("", 302),
        ("&response_type=code&redirect_uri=http%3A%2F%2Felsewhere.example%2F", 400),
        ("&client_id=nobody", 404),
    ] {
        let path = format!("{GENERIC}?client_id={CLIENT_ID}{rest}");
        assert_eq!(browser.get(&path).await?.status, status, "{rest}");
        assert_eq!(post_with_token(&mut browser, &path, &allow).await?.status, status, "{rest}");
    }
    let mut stranger = Browser::new(&lab);
    assert_eq!(stranger.post(GENERIC, &allow).await?.status, 403);
    Ok(())
}

#[tokio::test]
async fn pages_on_the_way_tell_people_what_they_are_for() -> Result<()> {
    let lab = Lab::start().await?;
    for (path, text) in [
        ("/direct-sharing/authorize-inactive/", "<h1>This project is not active</h1>"),
        ("/data-management/datatypes/", "<p>VCF</p><p>Step Count</p>"),
    ] {
        let page = answer(lab.request(System::OpenHumans, "GET", path)).await?;
        assert_eq!((page.status, page.content_type.as_str()), (200, HTML), "{path}");
        assert!(page.text.contains(text), "{path}: {}", page.text);
    }
    Ok(())
}
