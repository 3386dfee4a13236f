//! A learner asks to be deleted: who is refused and how, and what an accepted request does.

use anyhow::{Context, Result, ensure};
use contract_tests::{Lab, PASSWORD, START, answer};
use emeritus::openedx::Client;
use emeritus::{Credentials, Secret};
use emeritus_mock::openedx::{Application, Lms, Mail, MailSubject, Profile, User};
use emeritus_mock::{Secret as MockSecret, System};
use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::openedx_life_cycle::{
    EMAIL, MIRA, RETIRED_EMAIL, RETIRED_NAME, TUAN, WORKER, anonymous, force, heard, id_of,
    in_session, jwt, proof, request_deletion, row, send, sign_in, told,
};

const DELETION: (&str, &str) = ("POST", "/api/user/v1/accounts/deactivate_logout/");

const RECOVERY_EMAIL: &str = "mira@home.example";

#[tokio::test]
async fn a_request_with_the_password_is_accepted_without_a_word() -> Result<()> {
    for scheme in ["JWT", "Bearer"] {
        let lab = Lab::start().await?;
        let mira = if scheme == "JWT" { lab.openedx(MIRA)? } else { lab.openedx_bearer(MIRA)? };
        assert_eq!(delete(&mira, PASSWORD).await, (204, Value::Null), "{scheme}");
    }
    Ok(())
}

#[tokio::test]
async fn a_body_that_is_no_form_with_a_password_verifies_nothing() -> Result<()> {
    let lab = Lab::start().await?;
    let expected = (400, json!("Could not verify user password: 'password'"));
    let before = user(&lab)?;
    let as_json = send(&lab, MIRA, DELETION, &json!({"password": PASSWORD})).await?;
    assert_eq!(as_json, expected, "the right password as JSON");
    for (case, content_type, body) in [
        ("an empty form", "application/x-www-form-urlencoded", ""),
        ("a form without it", "application/x-www-form-urlencoded", "username=mira_okafor"),
        ("a form under another name", "application/x-www-form-urlencoded", "Password=tide-pools"),
        ("a form that says it is JSON", "application/json", "password=tide-pools"),
        ("malformed JSON", "application/json", "{"),
    ] {
        let request = lab.request(System::Openedx, DELETION.0, DELETION.1);
        let request = request.header("Authorization", jwt(&lab, MIRA).await?);
        let request = request.header("Content-Type", content_type).body(body);
        assert_eq!(heard(&answer(request).await?), expected, "{case}");
    }
    assert_eq!(user(&lab)?, before);
    Ok(())
}

#[tokio::test]
async fn nobody_and_the_bearer_of_a_bad_token_are_not_authenticated() -> Result<()> {
    let lab = Lab::start().await?;
    assert_eq!(delete(&lab.openedx_anonymous()?, PASSWORD).await, anonymous());

    let expired = lab.bearer(MIRA);
    lab.world().openedx().expire_access_token(&expired, START);
    for (case, token, code) in
        [("unknown", "no-such-token", "token_nonexistent"), ("expired", &*expired, "token_expired")]
    {
        let error = bearer(&lab, token)?.account_deletion_request().body_map(proof).send().await;
        let error = error.err().with_context(|| format!("{case} tokens are refused"))?;
        assert!(error.is_unauthorized(), "{case}");
        assert_eq!(error.error_code(), Some(code), "{case}");
    }
    Ok(())
}

#[tokio::test]
async fn an_inactive_learner_is_refused_with_a_bearer_token_but_not_with_a_jwt() -> Result<()> {
    let lab = Lab::start_with(|lms| {
        change(lms, |mira| mira.is_active = false);
    })
    .await?;
    let mira = lab.openedx_bearer(MIRA)?;
    let error = mira.account_deletion_request().body_map(proof).send().await;
    let error = error.err().context("inactive bearers are refused")?;
    assert!(error.is_unauthorized());
    assert_eq!(error.error_code(), Some("user_not_active"));
    assert_eq!(delete(&lab.openedx(MIRA)?, PASSWORD).await, (204, Value::Null));
    Ok(())
}

#[tokio::test]
async fn a_wrong_password_is_refused_and_after_the_request_every_password_is_wrong() -> Result<()> {
    let lab = Lab::start().await?;
    let mira = lab.openedx(MIRA)?;
    for password in ["rock-pools", "", "Tide-pools"] {
        assert_eq!(delete(&mira, password).await, wrong(), "{password:?}");
    }
    assert_eq!(delete(&mira, PASSWORD).await, (204, Value::Null));
    assert_eq!(delete(&mira, PASSWORD).await, wrong(), "the second request");
    assert_eq!(lab.world().openedx().outbox.len(), 1);
    Ok(())
}

#[tokio::test]
async fn six_wrong_passwords_lock_the_account_for_half_an_hour() -> Result<()> {
    let lab = Lab::start().await?;
    let mira = lab.openedx_bearer(MIRA)?;
    let locked = (
        403,
        json!(
            "This account has been temporarily locked due to excessive login failures. \
             Try again later."
        ),
    );
    for attempt in 1..=6 {
        assert_eq!(delete(&mira, "rock-pools").await, wrong(), "attempt {attempt}");
    }
    assert_eq!(delete(&mira, PASSWORD).await, locked);
    lab.advance(SignedDuration::from_mins(30) - SignedDuration::from_secs(1));
    assert_eq!(delete(&mira, PASSWORD).await, locked, "a second before half an hour");
    lab.advance(SignedDuration::from_secs(1));
    assert_eq!(delete(&mira, PASSWORD).await, (204, Value::Null));
    Ok(())
}

#[tokio::test]
async fn where_deletion_is_disabled_every_learner_is_refused_without_a_word() -> Result<()> {
    let lab = Lab::start_with(|lms| lms.settings.enable_account_deletion = false).await?;
    let mira = lab.openedx(MIRA)?;
    let before = user(&lab)?;
    for password in [PASSWORD, "rock-pools"] {
        assert_eq!(delete(&mira, password).await, (403, Value::Null), "{password}");
    }
    let as_json = send(&lab, MIRA, DELETION, &json!({"password": PASSWORD})).await?;
    assert_eq!(as_json, (403, Value::Null));
    assert_eq!(user(&lab)?, before);
    assert_eq!(delete(&lab.openedx_anonymous()?, PASSWORD).await, anonymous());
    Ok(())
}

#[tokio::test]
async fn a_request_that_cannot_begin_a_retirement_changes_nothing() -> Result<()> {
    let prepare: [(&str, Change); 3] = [
        (
            "Default state does not exist! Populate retirement states to retire users.",
            Lms::clear_retirement_states,
        ),
        ("User mira_okafor already has a retirement status row!", |lms| {
            begin_retirement(lms, false);
        }),
        ("User mira_okafor already has a retirement request row!", |lms| {
            begin_retirement(lms, true);
        }),
    ];
    for (text, prepare) in prepare {
        let lab = Lab::start_with(prepare).await?;
        let mira = lab.openedx_bearer(MIRA)?;
        let (before, rows) = (user(&lab)?, lab.world().openedx().retirements().count());
        assert_eq!(delete(&mira, PASSWORD).await, (500, json!(text)));
        assert_eq!(user(&lab)?, before, "{text}");
        assert_eq!(lab.world().openedx().retirements().count(), rows, "{text}");
        assert!(lab.world().openedx().outbox.is_empty(), "{text}");
        assert_eq!(mira.me_get().send().await?.username, MIRA, "{text}");
    }
    Ok(())
}

type Change = fn(&mut Lms);

/// Begins a retirement, or one that was cleaned up already, and gives the password back.
fn begin_retirement(lms: &mut Lms, is_cleaned_up: bool) {
    let Some(id) = lms.user_by_username(MIRA).map(User::id) else { return };
    let Ok(_) = lms.request_deletion(id, START) else { return };
    if is_cleaned_up {
        let to_the_end = json!({
            "username": MIRA, "new_state": "COMPLETE", "response": "",
        });
        let Value::Object(to_the_end) = to_the_end else { return };
        let Ok(()) = lms.move_retirement(&to_the_end, START) else { return };
        let Ok(()) = lms.clean_up_retirements(&[MIRA.to_owned()]) else { return };
    }
    change(lms, |mira| mira.password = Some(MockSecret::from(PASSWORD)));
}

#[tokio::test]
async fn an_accepted_request_changes_the_account_at_once() -> Result<()> {
    let lab = Lab::start_with(|lms| {
        change(lms, |mira| {
            mira.social_auth = vec!["google-oauth2:mira".to_owned(), "tpa-saml:m1".to_owned()];
            mira.has_registration = true;
            mira.pending_name = Some("Mira A. Okafor".to_owned());
            mira.pending_email = Some("mira@new.example".to_owned());
            let profile = mira.profile.get_or_insert_default();
            profile.bio = Some("Tide-pool photographer.".to_owned());
            profile.social_links.insert("x".to_owned(), "https://www.x.com/mira".to_owned());
        });
    })
    .await?;
    let before = lab.world().openedx().clone();
    request_deletion(&lab, MIRA).await?;

    let mut expected = before;
    let id = id_of(&lab, MIRA)?;
    expected.set_email(id, RETIRED_EMAIL);
    change(&mut expected, |mira| {
        mira.social_auth.clear();
        mira.password = None;
        mira.has_registration = false;
    });
    // The user name, `is_active` and the profile stay until `retire/`.
    assert_eq!(Some(&user(&lab)?), expected.user(id));
    let account = lab.openedx("staff")?.account_get().username(MIRA).send().await?;
    assert_eq!(account.email.as_deref(), Some(RETIRED_EMAIL));
    assert_eq!(account.is_active, Some(true));
    assert_eq!(account.bio.as_deref(), Some("Tide-pool photographer."));
    Ok(())
}

#[tokio::test]
async fn an_accepted_request_retires_the_recovery_address() -> Result<()> {
    let lab = Lab::start_with(|lms| {
        lms.settings.enable_secondary_email_feature = true;
        change(lms, |mira| mira.recovery_email = Some(RECOVERY_EMAIL.to_owned()));
    })
    .await?;
    let staff = lab.openedx("staff")?;
    let before = staff.account_get().username(MIRA).send().await?;
    assert_eq!(before.secondary_email.as_deref(), Some(RECOVERY_EMAIL));
    request_deletion(&lab, MIRA).await?;
    let after = staff.account_get().username(MIRA).send().await?;
    assert_ne!(after.secondary_email.as_deref(), Some(RECOVERY_EMAIL));
    assert_ne!(user(&lab)?.recovery_email.as_deref(), Some(RECOVERY_EMAIL));
    Ok(())
}

#[tokio::test]
async fn an_accepted_request_begins_the_retirement_in_the_first_state() -> Result<()> {
    let lab = Lab::start().await?;
    lab.advance(SignedDuration::from_mins(7));
    let now = lab.world().clock.now();
    request_deletion(&lab, MIRA).await?;
    let row = row(&lab, MIRA)?;
    assert_eq!(row.original_username, MIRA);
    assert_eq!(row.original_email, EMAIL);
    assert_eq!(row.original_name, "Mira Okafor");
    assert_eq!(row.retired_username, RETIRED_NAME);
    assert_eq!(row.retired_email, RETIRED_EMAIL);
    assert_eq!((&*row.current_state.name, &*row.last_state.name), ("PENDING", "PENDING"));
    assert_eq!(row.responses, "Created in state PENDING (step 1) by create_retirement");
    assert_eq!((row.created, row.modified), (now, now));
    let id = id_of(&lab, MIRA)?;
    assert!(lab.world().openedx().has_requested_retirement(id));
    Ok(())
}

#[tokio::test]
async fn a_learner_without_a_full_name_is_retired_under_a_blank_one() -> Result<()> {
    let nameless = |mira: &mut User| mira.profile = Some(Profile::default());
    let lab = Lab::start_with(|lms| change(lms, nameless)).await?;
    request_deletion(&lab, MIRA).await?;
    assert_eq!(row(&lab, MIRA)?.original_name, "");
    Ok(())
}

#[tokio::test]
async fn an_accepted_request_deletes_the_learners_tokens_and_applications_only() -> Result<()> {
    let lab = Lab::start_with(|lms| {
        if let Some(id) = lms.user_by_username(MIRA).map(User::id) {
            lms.add_application(Application::password("mira-people", id));
        }
    })
    .await?;
    let bearer_of_mira = lab.openedx_bearer(MIRA)?;
    let bearer_of_tuan = lab.openedx_bearer(TUAN)?;
    let refresh = refresh_token(&lab, "people", MIRA).await?;
    let refresh_of_tuan = refresh_token(&lab, "people", TUAN).await?;
    assert_eq!(bearer_of_mira.me_get().send().await?.username, MIRA);

    request_deletion(&lab, MIRA).await?;
    let error = bearer_of_mira.me_get().send().await.err().context("the token is gone")?;
    assert_eq!(error.error_code(), Some("token_nonexistent"));
    assert_eq!(renew(&lab, &refresh).await?, (400, json!({"error": "invalid_grant"})));
    let gone = (401, json!({"error": "invalid_client"}));
    let form = [("grant_type", "client_credentials"), ("client_secret", "lab-secret")];
    assert_eq!(grant(&lab, "mira_okafor-app", &form).await?, gone);
    let form = [("grant_type", "password"), ("username", TUAN), ("password", PASSWORD)];
    assert_eq!(grant(&lab, "mira-people", &form).await?, gone, "her own application");

    assert_eq!(bearer_of_tuan.me_get().send().await?.username, TUAN);
    assert_eq!(renew(&lab, &refresh_of_tuan).await?.0, 200);
    Ok(())
}

#[tokio::test]
async fn a_jwt_outlives_the_request_because_it_cannot_be_revoked() -> Result<()> {
    let lab = Lab::start().await?;
    let mira = lab.openedx(MIRA)?;
    assert_eq!(delete(&mira, PASSWORD).await, (204, Value::Null));
    assert_eq!(mira.me_get().send().await?.username, MIRA);
    lab.advance(SignedDuration::from_hours(2));
    let error = mira.me_get().send().await.err().context("there is no new token")?;
    assert!(error.is_credentials());
    Ok(())
}

#[tokio::test]
async fn an_accepted_request_ends_the_session_that_made_it() -> Result<()> {
    let lab = Lab::start().await?;
    let (session, other) = (sign_in(&lab, MIRA)?, sign_in(&lab, TUAN)?);
    let request = in_session(&lab, &session, DELETION).form(&[("password", PASSWORD)]);
    assert_eq!(heard(&answer(request).await?), (204, Value::Null));
    let me = ("GET", "/api/user/v1/me");
    assert_eq!(heard(&answer(in_session(&lab, &session, me)).await?), anonymous());
    assert_eq!(answer(in_session(&lab, &other, me)).await?.status, 200, "somebody else's");
    Ok(())
}

#[tokio::test]
async fn the_session_of_an_inactive_learner_is_nobodys() -> Result<()> {
    let lab = Lab::start_with(|lms| change(lms, |mira| mira.is_active = false)).await?;
    let session = sign_in(&lab, MIRA)?;
    let request = in_session(&lab, &session, DELETION).form(&[("password", PASSWORD)]);
    assert_eq!(heard(&answer(request).await?), anonymous());
    assert_eq!(lab.world().openedx().retirements().count(), 0);
    Ok(())
}

#[tokio::test]
async fn an_accepted_request_is_confirmed_to_the_old_address() -> Result<()> {
    let lab = Lab::start().await?;
    request_deletion(&lab, MIRA).await?;
    let notice = Mail { to: EMAIL.to_owned(), subject: MailSubject::DeletionNotice };
    assert!(lab.world().openedx().outbox.iter().eq([&notice]));
    Ok(())
}

#[tokio::test]
async fn names_are_hashed_with_the_newest_salt_in_lower_case() -> Result<()> {
    let lab = Lab::start_with(|lms| {
        let loud = User::learner("Mira_OKAFOR").with_email("MIRA.Okafor@Learn.Example");
        let id = lms.add(loud.password(PASSWORD));
        lms.add_application(Application::client_credentials("Mira_OKAFOR-app", "lab-secret", id));
    })
    .await?;
    request_deletion(&lab, "Mira_OKAFOR").await?;
    let row = row(&lab, "Mira_OKAFOR")?;
    assert_eq!(row.original_email, "MIRA.Okafor@Learn.Example");
    assert_eq!(row.retired_username, RETIRED_NAME);
    assert_eq!(row.retired_email, RETIRED_EMAIL);
    Ok(())
}

#[tokio::test]
async fn a_learner_can_ask_again_after_the_request_was_cancelled() -> Result<()> {
    let lab = Lab::start().await?;
    request_deletion(&lab, MIRA).await?;
    let id = row(&lab, MIRA)?.id;
    let root = lab.openedx("root")?;
    root.retirement_cancel().body_map(|body| body.retirement_id(id)).send().await?;
    change(&mut lab.world().openedx(), |mira| mira.password = Some(MockSecret::from(PASSWORD)));
    let mira = lab.openedx_bearer(MIRA)?;
    assert_eq!(delete(&mira, PASSWORD).await, (204, Value::Null));
    assert_ne!(row(&lab, MIRA)?.id, id);
    Ok(())
}

#[tokio::test]
async fn a_learner_in_the_pipeline_cannot_sign_in_to_ask_again() -> Result<()> {
    let lab = Lab::start().await?;
    let mira = lab.openedx(MIRA)?;
    assert_eq!(delete(&mira, PASSWORD).await, (204, Value::Null));
    force(&lab.openedx(WORKER)?, MIRA, "RETIRING_FORUMS").await?;
    assert_eq!(delete(&mira, PASSWORD).await, wrong());
    Ok(())
}

async fn delete(caller: &Client, password: &str) -> (u16, Value) {
    let request = caller.account_deletion_request();
    told(request.body_map(|form| form.password(Secret::from(password))).send().await)
}

fn wrong() -> (u16, Value) {
    (403, json!("Email or password is incorrect."))
}

fn bearer(lab: &Lab, token: &str) -> Result<Client, emeritus::Error> {
    Client::builder(lab.server.url(System::Openedx)).credentials(Credentials::bearer(token)).build()
}

/// The learner as the LMS knows her.
fn user(lab: &Lab) -> Result<User> {
    let user = lab.world().openedx().user_by_username(MIRA).cloned();
    user.context("her user name has not changed")
}

/// Changes what the LMS knows about the learner.
fn change(lms: &mut Lms, change: impl FnOnce(&mut User)) {
    let id = lms.user_by_username(MIRA).map(User::id);
    if let Some(mira) = id.and_then(|id| lms.user_mut(id)) {
        change(mira);
    }
}

async fn refresh_token(lab: &Lab, client_id: &str, username: &str) -> Result<String> {
    let form = [("grant_type", "password"), ("username", username), ("password", PASSWORD)];
    let (status, body) = grant(lab, client_id, &form).await?;
    ensure!(status == 200, "{status} {body}");
    Ok(body["refresh_token"].as_str().context("a password buys a refresh token")?.to_owned())
}

async fn renew(lab: &Lab, refresh_token: &str) -> Result<(u16, Value)> {
    let form = [("grant_type", "refresh_token"), ("refresh_token", refresh_token)];
    grant(lab, "people", &form).await
}

async fn grant(lab: &Lab, client_id: &str, form: &[(&str, &str)]) -> Result<(u16, Value)> {
    let request = lab.request(System::Openedx, "POST", "/oauth2/access_token");
    let form: Vec<_> = [("client_id", client_id)].iter().chain(form).copied().collect();
    Ok(heard(&answer(request.form(&form)).await?))
}
