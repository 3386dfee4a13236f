//! What others do to an account: messages of third parties, deactivation, replaced user names, and
//! addresses that are confirmed through the control plane.

use anyhow::{Context, Result};
use contract_tests::{Lab, PASSWORD, START, answer};
use emeritus::openedx::Client;
use emeritus::openedx::types::{UsernameReplacement, UsernameReplacements};
use emeritus::{Error, Patch, ResponseValue};
use emeritus_mock::System;
use emeritus_mock::openedx::{CreditRequest, Mail, MailSubject, Message, OldEmail, User};
use reqwest::header::{HeaderMap, HeaderValue};
use serde_json::{Value, json};

use crate::openedx_life_cycle::{
    EMAIL, MIRA, TUAN, WORKER, anonymous, fetch, forbidden, force, heard, id_of, jwt, page,
    request_deletion, row, send, told, unhandled,
};

const AUTH_ERROR: &str = "/api/user/v1/accounts/third_party_auth_error/";
const REPLACE: (&str, &str) = ("POST", "/api/user/v1/accounts/replace_usernames/");

/// The cookies and headers of a browser in which `username` is signed in.
pub(crate) fn cookies(lab: &Lab, username: &str) -> Result<HeaderMap> {
    let id = id_of(lab, username)?;
    let session = lab.world().openedx().sign_in(id, START, &lab.world().ids);
    let token = session.csrf_token.expose();
    let cookies = format!("sessionid={}; csrftoken={token}", session.id.expose());
    let mut headers = HeaderMap::new();
    headers.insert("cookie", HeaderValue::try_from(cookies)?);
    headers.insert("x-csrftoken", HeaderValue::try_from(token)?);
    Ok(headers)
}

/// A client that calls as the browser of `username`.
pub(crate) fn browser(lab: &Lab, username: &str) -> Result<Client> {
    let http = reqwest::Client::builder().default_headers(cookies(lab, username)?).build()?;
    Ok(Client::builder(lab.server.url(System::Openedx)).http_client(http).build()?)
}

/// Sends `body` as JSON in a session of `caller` that repeats no CSRF token.
pub(crate) async fn send_without_csrf(
    lab: &Lab,
    caller: &str,
    (method, path): (&str, &str),
) -> Result<(u16, Value)> {
    let mut headers = cookies(lab, caller)?;
    headers.remove("x-csrftoken");
    let request = lab.request(System::Openedx, method, path).headers(headers);
    Ok(heard(&answer(request).await?))
}

/// What a browser is told that does not repeat its CSRF token.
pub(crate) fn csrf_missing() -> (u16, Value) {
    (403, json!({"detail": "CSRF Failed: CSRF token missing."}))
}

/// A body that is larger than the proxy lets through.
pub(crate) const OVERSIZED: usize = 5 << 20;

async fn auth_error(client: &Client) -> Result<Option<String>, Error> {
    Ok(client.third_party_auth_error_get().send().await?.into_inner().user_message)
}

#[tokio::test]
async fn the_message_of_a_third_party_is_told_once() -> Result<()> {
    let lab = Lab::start().await?;
    let mira = id_of(&lab, MIRA)?;
    let notice = Message { text: "Welcome back.".to_owned(), tags: "info".to_owned() };
    for message in
        [notice.clone(), Message::third_party_auth_error("This account is linked already.")]
    {
        lab.world().openedx().add_message(mira, message);
    }
    assert_eq!(auth_error(&browser(&lab, TUAN)?).await?, None, "somebody else");
    let browser = browser(&lab, MIRA)?;
    let text = "This account is linked already.";
    assert_eq!(auth_error(&browser).await?.as_deref(), Some(text));
    assert_eq!(auth_error(&browser).await?, None, "the second time");
    assert_eq!(lab.world().openedx().messages(mira), [notice]);
    Ok(())
}

#[tokio::test]
async fn only_a_session_reads_messages_and_an_inactive_one_may() -> Result<()> {
    let lab = Lab::start().await?;
    let refused = (403, anonymous().1);
    for client in [lab.openedx_anonymous()?, lab.openedx(MIRA)?, lab.openedx_bearer(MIRA)?] {
        assert_eq!(told(client.third_party_auth_error_get().send().await), refused);
    }
    let mira = id_of(&lab, MIRA)?;
    if let Some(user) = lab.world().openedx().user_mut(mira) {
        user.is_active = false;
    }
    assert_eq!(auth_error(&browser(&lab, MIRA)?).await?, None);
    let request = lab.request(System::Openedx, "GET", AUTH_ERROR.trim_end_matches('/'));
    let profile = answer(request.headers(cookies(&lab, MIRA)?)).await?;
    assert_eq!(profile.status, 404, "without its slash the path is a profile's");
    Ok(())
}

#[tokio::test]
async fn a_deleted_learner_has_no_messages_left() -> Result<()> {
    let lab = Lab::start().await?;
    let mira = id_of(&lab, MIRA)?;
    lab.world().openedx().add_message(mira, Message::third_party_auth_error("No."));
    request_deletion(&lab, MIRA).await?;
    assert_eq!(lab.world().openedx().messages(mira), []);
    Ok(())
}

#[tokio::test]
async fn a_deactivated_account_has_no_usable_password_and_stays_active() -> Result<()> {
    let lab = Lab::start_with(|lms| {
        let mut clerk = User::learner("clerk").password(PASSWORD);
        clerk.may_deactivate_users = true;
        lms.add(clerk);
        lms.add(User::learner("leaver").password(PASSWORD));
    })
    .await?;
    let leaver = lab.openedx_bearer("leaver")?;
    assert_eq!(leaver.me_get().send().await?.username, "leaver");
    let account = lab.openedx("root")?.account_deactivate().username("leaver").send().await?;
    assert_eq!(account.status(), 200);
    assert_eq!((account.username.as_str(), &account.email), ("leaver", &None), "root is not staff");
    let id = id_of(&lab, "leaver")?;
    let user = lab.world().openedx().user(id).cloned().context("the user stays")?;
    assert!(user.is_active && user.password.is_none());
    let error = leaver.me_get().send().await.err().context("the token is no good")?;
    assert_eq!(error.error_code(), Some("user_is_disabled"));

    let account = browser(&lab, "clerk")?.account_deactivate().username("clerk").send().await?;
    assert_eq!(account.email.as_deref(), Some("clerk@learn.example"), "one's own account");
    Ok(())
}

#[tokio::test]
async fn only_those_with_the_permission_deactivate_accounts() -> Result<()> {
    let lab = Lab::start().await?;
    let attempt = |client: Client| async move {
        told(client.account_deactivate().username(MIRA).send().await)
    };
    for client in [lab.openedx_anonymous()?, lab.openedx_bearer("root")?] {
        assert_eq!(attempt(client).await, anonymous());
    }
    for caller in [MIRA, TUAN, "staff", WORKER] {
        assert_eq!(attempt(lab.openedx(caller)?).await, forbidden(), "{caller}");
    }
    let path = ("POST", "/api/user/v1/accounts/mira_okafor/deactivate/");
    assert_eq!(send_without_csrf(&lab, "root", path).await?, csrf_missing());
    let root = lab.openedx("root")?;
    assert_eq!(told(root.account_deactivate().username("ghost").send().await), unhandled());
    assert_eq!(told(root.account_deactivate().username("no/name").send().await), (404, page()));
    let id = id_of(&lab, MIRA)?;
    let user = lab.world().openedx().user(id).cloned();
    assert!(user.is_some_and(|user| user.password.is_some()));
    Ok(())
}

/// A lab with somebody who may replace user names.
async fn replacing_lab() -> Result<Lab> {
    Ok(Lab::start_with(|lms| lms.settings.username_replacement_worker = WORKER.to_owned()).await?)
}

async fn replace(lab: &Lab, pairs: &[(&str, &str)]) -> Result<ResponseValue<UsernameReplacements>> {
    let pairs = pairs.iter().map(|(old, new)| [((*old).to_owned(), (*new).to_owned())].into());
    let body = UsernameReplacement { username_mappings: pairs.collect() };
    Ok(lab.openedx(WORKER)?.usernames_replace().body(body).send().await?)
}

#[tokio::test]
async fn user_names_are_replaced_wherever_they_are() -> Result<()> {
    let lab = replacing_lab().await?;
    let mira = id_of(&lab, MIRA)?;
    if let Some(user) = lab.world().openedx().user_mut(mira) {
        let parameters = "Mira Okafor".to_owned();
        user.traces.credit_requests = vec![CreditRequest { username: MIRA.to_owned(), parameters }];
        user.traces.credit_requirement_usernames = vec![MIRA.to_owned()];
    }
    request_deletion(&lab, MIRA).await?;
    let worker = lab.openedx(WORKER)?;
    force(&worker, MIRA, "ADDING_TO_PARTNER_QUEUE").await?;
    worker.partner_report_queue().body_map(|body| body.username(MIRA)).send().await?;

    let replaced = replace(&lab, &[(MIRA, "mira_o"), ("ghost", "phantom")]).await?;
    let expected = json!([{MIRA: "mira_o"}, {"ghost": "phantom"}]);
    assert_eq!(json!(replaced.successful_replacements), expected);
    assert!(replaced.failed_replacements.is_empty());
    let lms = lab.world().openedx();
    assert_eq!(lms.user(mira).map(User::username), Some("mira_o"));
    assert!(lms.retirement_by_original_username(MIRA).is_none());
    assert!(lms.retirement_by_original_username("mira_o").is_some());
    let reported: Vec<_> = lms.partner_reports().map(|row| &row.original_username).collect();
    assert_eq!(reported, ["mira_o"]);
    let traces = lms.user(mira).map(|user| (*user.traces).clone()).unwrap_or_default();
    assert_eq!(traces.credit_requests[0].username, "mira_o");
    assert_eq!(traces.credit_requirement_usernames, ["mira_o"]);
    Ok(())
}

#[tokio::test]
async fn the_retirement_of_a_renamed_learner_goes_on_under_the_new_name() -> Result<()> {
    let lab = replacing_lab().await?;
    request_deletion(&lab, MIRA).await?;
    replace(&lab, &[(MIRA, "mira_o")]).await?;
    let worker = lab.openedx(WORKER)?;
    force(&worker, "mira_o", "RETIRING_LMS").await?;
    worker.account_retire().body_map(|body| body.username("mira_o")).send().await?;
    assert_eq!(row(&lab, "mira_o")?.original_email, EMAIL);
    Ok(())
}

#[tokio::test]
async fn a_taken_name_gets_a_suffix_and_pairs_see_each_other() -> Result<()> {
    let lab = replacing_lab().await?;
    let replaced = replace(&lab, &[(MIRA, TUAN), (TUAN, "free"), ("staff", TUAN)]).await?;
    let names = json!(replaced.successful_replacements);
    let suffixed = names[0][MIRA].as_str().context("mira has a name")?;
    let suffix = suffixed.strip_prefix("tuan_v-").context("it is the desired one")?.as_bytes();
    assert_eq!(suffix.len(), 4, "{suffixed}");
    assert!(suffix.windows(2).all(|two| two[0].is_ascii_digit() != two[1].is_ascii_digit()));
    assert!(suffix.iter().all(|sign| sign.is_ascii_digit() || sign.is_ascii_lowercase()));
    assert_eq!(names[2]["staff"], TUAN, "it became free in the meantime");
    assert_eq!(lab.openedx_bearer(suffixed)?.me_get().send().await?.username, suffixed);
    Ok(())
}

#[tokio::test]
async fn a_name_that_the_database_does_not_take_fails_alone() -> Result<()> {
    let lab = replacing_lab().await?;
    // A mapping that fails is in the list of those that did: the answer is a 200.
    lab.forgive_requests(&["/username_mappings"]);
    let long = "x".repeat(151);
    let body = json!({"username_mappings": [{MIRA: long}, {TUAN: null}, {"ghost": null}, {"staff": "boss"}]});
    let expected = json!({
        "successful_replacements": [{"ghost": null}, {"staff": "boss"}],
        "failed_replacements": [{MIRA: long}, {TUAN: null}],
    });
    assert_eq!(send(&lab, WORKER, REPLACE, &body).await?, (200, expected));
    assert_eq!((id_of(&lab, MIRA)?, id_of(&lab, TUAN)?), (1, 2));
    Ok(())
}

#[tokio::test]
async fn mappings_that_are_none_are_refused_and_an_empty_list_is_fine() -> Result<()> {
    let lab = replacing_lab().await?;
    let malformed = (400, json!(["Request data does not match schema"]));
    for mappings in [
        json!(null),
        json!({}),
        json!("x"),
        json!([MIRA]),
        json!([{}]),
        json!([{MIRA: "a", TUAN: "b"}]),
        json!([{MIRA: "a"}, []]),
    ] {
        let body = json!({ "username_mappings": mappings });
        assert_eq!(send(&lab, WORKER, REPLACE, &body).await?, malformed, "{body}");
    }
    assert_eq!(send(&lab, WORKER, REPLACE, &json!({})).await?, malformed);
    assert_eq!(send(&lab, WORKER, REPLACE, &json!([])).await?, unhandled());
    let number = json!({"username_mappings": [{MIRA: 5}]});
    assert_eq!(send(&lab, WORKER, REPLACE, &number).await?, unhandled());
    let none = replace(&lab, &[]).await?;
    assert!(none.successful_replacements.is_empty() && none.failed_replacements.is_empty());
    assert_eq!(id_of(&lab, MIRA)?, 1);
    Ok(())
}

#[tokio::test]
async fn a_replacement_that_cannot_be_read_is_refused() -> Result<()> {
    let lab = replacing_lab().await?;
    for (content_type, body, status) in [
        ("application/json", "{".to_owned(), 400),
        ("text/plain", "{}".to_owned(), 415),
        ("application/json", "x".repeat(OVERSIZED), 413),
    ] {
        let request = lab.request(System::Openedx, REPLACE.0, REPLACE.1).body(body);
        let request = request.header("Authorization", jwt(&lab, WORKER).await?);
        let refused = answer(request.header("Content-Type", content_type)).await?;
        assert_eq!(refused.status, status, "{content_type}");
    }
    Ok(())
}

#[tokio::test]
async fn only_the_replacement_worker_replaces_user_names() -> Result<()> {
    let body = json!({"username_mappings": [{MIRA: "mira_o"}]});
    let lab = Lab::start().await?;
    for caller in [MIRA, "staff", "root", WORKER] {
        assert_eq!(send(&lab, caller, REPLACE, &body).await?, forbidden(), "{caller}");
    }
    let lab = replacing_lab().await?;
    assert_eq!(send(&lab, "root", REPLACE, &body).await?, forbidden());
    for client in [lab.openedx_anonymous()?, lab.openedx_bearer(WORKER)?] {
        let empty = UsernameReplacement { username_mappings: Vec::new() };
        assert_eq!(told(client.usernames_replace().body(empty).send().await), anonymous());
    }
    assert_eq!(send_without_csrf(&lab, WORKER, REPLACE).await?, csrf_missing());
    let method = fetch(&lab, WORKER, ("GET", REPLACE.1)).await?;
    assert_eq!(method, (405, json!({"detail": "Method \"GET\" not allowed."})));
    assert_eq!(id_of(&lab, MIRA)?, 1);
    Ok(())
}

/// Follows the link of a mail through the control plane.
async fn confirm(lab: &Lab, username: &str, what: &str) -> Result<(u16, Value)> {
    let url = format!("{}/openedx/users/{username}/{what}", lab.server.world_url());
    let (status, said) = heard(&answer(reqwest::Client::new().post(url)).await?);
    Ok((status, if status < 400 { said } else { said["detail"].clone() }))
}

#[tokio::test]
async fn a_pending_address_becomes_the_accounts_once_it_is_confirmed() -> Result<()> {
    let lab = Lab::start_with(|lms| lms.settings.enable_secondary_email_feature = true).await?;
    let mira = lab.openedx_bearer(MIRA)?;
    mira.account_update()
        .username(MIRA)
        .body_map(|patch| {
            patch
                .email(Patch::set("mira@new.example"))
                .secondary_email(Patch::set("mira@home.example"))
        })
        .send()
        .await?;
    let before = mira.account_get().username(MIRA).send().await?;
    assert_eq!((before.email.as_deref(), &before.secondary_email), (Some(EMAIL), &None));

    let confirmed = (200, json!({"email": "mira@new.example"}));
    assert_eq!(confirm(&lab, MIRA, "confirm_email").await?, confirmed);
    let confirmed = (200, json!({"email": "mira@home.example"}));
    assert_eq!(confirm(&lab, MIRA, "confirm_secondary_email").await?, confirmed);
    let after = mira.account_get().username(MIRA).send().await?;
    assert_eq!(after.email.as_deref(), Some("mira@new.example"));
    assert_eq!(after.secondary_email.as_deref(), Some("mira@home.example"));

    let lms = lab.world().openedx();
    let told: Vec<Mail> = lms.outbox.iter().skip(2).cloned().collect();
    let subject = MailSubject::EmailChanged;
    let both = [EMAIL, "mira@new.example"].map(|to| Mail { to: to.to_owned(), subject });
    assert_eq!(told, both);
    let profile = lms.user_by_username(MIRA).and_then(|user| user.profile.clone());
    let old = OldEmail { email: EMAIL.to_owned(), at: START };
    assert_eq!(profile.map(|profile| profile.old_emails.clone()), Some(vec![old]));
    Ok(())
}

#[tokio::test]
async fn what_is_not_pending_cannot_be_confirmed() -> Result<()> {
    let lab = Lab::start().await?;
    let mira = id_of(&lab, MIRA)?;
    for what in ["confirm_email", "confirm_secondary_email"] {
        let nobody = (404, json!("there is no such user"));
        assert_eq!(confirm(&lab, "ghost", what).await?, nobody);
        let nothing = (409, json!("nothing waits to be confirmed"));
        assert_eq!(confirm(&lab, MIRA, what).await?, nothing);
        if let Some(user) = lab.world().openedx().user_mut(mira) {
            user.pending_email = Some("tuan_v@learn.example".to_owned());
            user.pending_secondary_email = Some("tuan_v@learn.example".to_owned());
        }
        let taken = (409, json!("the address belongs to another account by now"));
        assert_eq!(confirm(&lab, MIRA, what).await?, taken);
        if let Some(user) = lab.world().openedx().user_mut(mira) {
            user.pending_email = None;
            user.pending_secondary_email = None;
        }
    }
    let request = lab.request(System::Openedx, "POST", "/openedx/users/mira_okafor/confirm_email");
    assert_eq!(answer(request).await?.status, 404, "nothing of ours is at a system's origin");
    Ok(())
}
