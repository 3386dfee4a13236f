//! What the control origin does in the place of people, of a mail or of a browser, and what it says
//! where there is nothing to be done.

use anyhow::{Context, Result};
use contract_tests::brainstem::LENA;
use contract_tests::open_humans::{CLIENT_ID, MARLOW, TIDAL_STEPS, WREN};
use contract_tests::{Lab, answer};
use emeritus_mock::System;
use emeritus_mock::open_humans::{Behaviour, Webhook};
use emeritus_mock::openedx::User;
use serde_json::{Value, json};

/// Calls in turn, and compares the statuses, and what a problem says.
async fn tell(lab: &Lab, calls: &[(&str, &str, Value, u16, &str)]) -> Result<()> {
    for (method, path, body, status, detail) in calls {
        let request = lab.control(method, path);
        let request = if body.is_null() { request } else { request.json(body) };
        let answered = answer(request).await?;
        assert_eq!(answered.status, *status, "{method} {path}: {}", answered.text);
        let said = answered.json()["detail"].as_str().unwrap_or_default().to_owned();
        assert_eq!(said, *detail, "{method} {path}");
    }
    Ok(())
}

#[tokio::test]
async fn links_in_mails_of_an_lms_are_followed() -> Result<()> {
    let lab = Lab::start().await?;
    let mira = "/openedx/users/mira_okafor";
    let (first, second) =
        (format!("{mira}/confirm_email"), format!("{mira}/confirm_secondary_email"));
    let nothing = "nothing waits to be confirmed";
    let calls = |status: u16, detail| {
        [&first, &second].map(|path| ("POST", path.as_str(), Value::Null, status, detail))
    };
    tell(&lab, &calls(409, nothing)).await?;
    let id = lab.world().openedx().user_by_username("mira_okafor").map(User::id);
    let id = id.context("a user")?;
    if let Some(user) = lab.world().openedx().user_mut(id) {
        user.pending_email = Some("tuan_v@learn.example".to_owned());
        user.pending_secondary_email = Some("tuan_v@learn.example".to_owned());
    }
    tell(&lab, &calls(409, "the address belongs to another account by now")).await?;
    if let Some(user) = lab.world().openedx().user_mut(id) {
        user.pending_email = Some("mira@new.example".to_owned());
        user.pending_secondary_email = Some("mira@home.example".to_owned());
    }
    tell(&lab, &calls(200, "")).await?;
    tell(&lab, &calls(409, nothing)).await?;
    let nobody = "there is no such user";
    for path in ["confirm_email", "confirm_secondary_email"] {
        let path = format!("/openedx/users/nobody/{path}");
        tell(&lab, &[("POST", &path, Value::Null, 404, nobody)]).await?;
    }
    let keys = answer(lab.control("GET", "/openedx/jwks.json")).await?.json();
    assert_eq!((&keys["keys"][0]["kty"], &keys["keys"][0]["use"]), (&json!("RSA"), &json!("sig")));
    Ok(())
}

#[tokio::test]
async fn a_member_of_an_open_humans_project_agrees_and_leaves() -> Result<()> {
    let lab = Lab::start().await?;
    let agree = |client: &str, who: &str| json!({ "client_id": client, "username": who });
    let authorize = "/open_humans/authorize";
    let leave = |id: &str| format!("/open_humans/members/{id}/leave");
    let outside = json!({
        "client_id": CLIENT_ID, "username": "wren_a", "redirect_uri": "http://elsewhere.example/",
    });
    tell(
        &lab,
        &[
            ("POST", authorize, agree(CLIENT_ID, "wren_a"), 200, ""),
            ("POST", authorize, agree(CLIENT_ID, "nobody"), 404, "nobody has this user name"),
            (
                "POST",
                authorize,
                agree("nobody", "wren_a"),
                404,
                "no project has an application of this client_id",
            ),
            ("POST", authorize, outside, 400, "the application is not registered for redirect_uri"),
            ("POST", &leave(WREN), json!({ "erasure_requested": true }), 200, ""),
            ("POST", &leave(WREN), Value::Null, 404, "nobody is a member under this id at present"),
            ("GET", "/open_humans/outbox", Value::Null, 200, ""),
            ("GET", "/open_humans/webhook_deliveries", Value::Null, 200, ""),
        ],
    )
    .await?;
    {
        let mut site = lab.world().open_humans();
        site.settings.behaviour = Behaviour::Strict;
        let project = site.project_mut(TIDAL_STEPS).context("a project")?;
        project.webhook = Some(Webhook { url: "http://127.0.0.1:9/".to_owned(), secret: None });
        project.active = false;
    }
    let untold = "the member has left, but the project could not be told";
    tell(
        &lab,
        &[
            ("POST", authorize, agree(CLIENT_ID, "wren_a"), 409, "the project is not active"),
            ("POST", &leave(MARLOW), Value::Null, 500, untold),
        ],
    )
    .await
}

#[tokio::test]
async fn a_device_of_brainstem_is_answered_once() -> Result<()> {
    let lab = Lab::start().await?;
    let begin = async || -> Result<String> {
        let begun = lab.request(System::Brainstem, "POST", "/api/auth/device/");
        let begun = answer(begun).await?.json();
        Ok(begun["user_code"].as_str().context("a code")?.to_owned())
    };
    let (approved, denied) = (begin().await?, begin().await?);
    let approve = |code: &str, who: &str| format!("/brainstem/device/{code}/approve?email={who}");
    let deny = |code: &str| format!("/brainstem/device/{code}/deny");
    let late = "it was answered before, or its time is over";
    let (no_code, no_user) = ("there is no such code", "there is no such user");
    let tokens = |who: &str| format!("/brainstem/users/{who}/tokens");
    let calls = [
        (approve(&approved, "nobody@lab.example"), 404, no_user),
        (approve("BCDF-0000", LENA), 404, no_code),
        (deny("BCDF-0000"), 404, no_code),
        (approve(&approved, LENA), 204, ""),
        (approve(&approved, LENA), 409, late),
        (deny(&denied), 204, ""),
        (deny(&denied), 409, late),
        (tokens(LENA), 200, ""),
        (tokens("nobody@lab.example"), 404, no_user),
    ];
    for (path, status, detail) in calls {
        tell(&lab, &[("POST", &path, Value::Null, status, detail)]).await?;
    }
    Ok(())
}

#[tokio::test]
async fn pieces_is_signed_in_to_and_its_streams_are_broken_off() -> Result<()> {
    let lab = Lab::start().await?;
    let approve = "/pieces/sign_in/approve";
    let nothing = "no sign-in waits to be approved";
    tell(&lab, &[("POST", approve, Value::Null, 409, nothing)]).await?;
    lab.world().pieces().settings.sign_in_waits = true;
    let client = lab.pieces()?;
    let approval = async {
        while lab.world().pieces().waiting_sign_ins() == 0 {
            tokio::task::yield_now().await;
        }
        tell(&lab, &[("POST", approve, Value::Null, 200, "")]).await
    };
    let (signed_in, approved) = tokio::join!(client.os_sign_in().send(), approval);
    approved?;
    assert_eq!(signed_in?.name.as_deref(), Some("Ines Okafor"));
    tell(&lab, &[("POST", "/pieces/streams/drop", Value::Null, 204, "")]).await
}
