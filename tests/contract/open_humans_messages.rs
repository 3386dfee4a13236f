//! A project writes to its members.

use anyhow::Result;
use contract_tests::open_humans::{GENE_VAULT, MARLOW, TIDAL_STEPS, WREN};
use contract_tests::{Answer, Lab, START, answer};
use emeritus::open_humans::types::MessageRequest;
use emeritus_mock::System;
use emeritus_mock::open_humans::{Behaviour, Message};
use serde_json::{Value, json};

const MESSAGE: &str = "/api/direct-sharing/project/message/";
const NEITHER: &str = "You must specify either all members or provide a list of IDs.";
const BOTH: &str = "You must specify either all members or provide a list of IDs but not both.";
const REQUIRED: &str = "This field is required.";
const MALFORMED: &str = "Project member IDs are always 8 digits long.";

fn outbox(lab: &Lab) -> Vec<Message> {
    lab.world().open_humans().outbox().cloned().collect()
}

fn readers(lab: &Lab) -> Vec<String> {
    outbox(lab).into_iter().map(|message| message.project_member_id).collect()
}

async fn strict() -> Result<Lab> {
    let lab = Lab::start().await?;
    lab.world().open_humans().settings.behaviour = Behaviour::Strict;
    Ok(lab)
}

/// Sends a JSON body with the master token.
async fn send(lab: &Lab, body: &Value) -> Result<Answer> {
    let token = lab.master_token(TIDAL_STEPS);
    let request = lab.request(System::OpenHumans, "POST", MESSAGE).bearer_auth(token.expose());
    Ok(answer(request.json(body)).await?)
}

/// Sends a form with the master token.
async fn send_form(lab: &Lab, form: &[(&str, &str)]) -> Result<Answer> {
    let token = lab.master_token(TIDAL_STEPS);
    let request = lab.request(System::OpenHumans, "POST", MESSAGE).bearer_auth(token.expose());
    Ok(answer(request.form(form)).await?)
}

#[tokio::test]
async fn everybody_who_is_named_gets_a_mail_of_its_own() -> Result<()> {
    let lab = Lab::start().await?;
    let message = MessageRequest::builder()
        .subject("New survey")
        .message("Hello {{ PROJECT_MEMBER_ID }}{# our best #}!")
        .project_member_ids(vec![WREN.to_owned(), MARLOW.to_owned()]);
    let said = lab.project()?.message_send().body(message).send().await?;
    assert_eq!(said.into_inner(), "success");
    let expected = |id: &str, to: &str| Message {
        at: START,
        project: "direct-sharing-412".to_owned(),
        project_member_id: id.to_owned(),
        to: to.to_owned(),
        reply_to: "team@tidal.example".to_owned(),
        subject: "[Open Humans Project Message] New survey".to_owned(),
        text: Some(format!("Hello {id}!")),
        problem: None,
    };
    let (wren, marlow) = ("wren_a@members.example", "marlow_v@members.example");
    assert_eq!(outbox(&lab), [expected(WREN, wren), expected(MARLOW, marlow)]);
    let shown = answer(lab.control("GET", "/open_humans/outbox")).await?.json();
    assert_eq!(shown[1]["text"], "Hello 04417752!");
    assert_eq!(shown[1]["to"], marlow);
    Ok(())
}

#[tokio::test]
async fn a_member_token_writes_to_its_own_member_whatever_it_says() -> Result<()> {
    let lab = Lab::start().await?;
    let message = MessageRequest::builder()
        .message("Look, {{ PROJECT_MEMBER_ID }}.")
        .all_members(true)
        .project_member_ids(vec![WREN.to_owned(), "x".to_owned()]);
    lab.member(MARLOW)?.message_send().body(message).send().await?;
    let sent = outbox(&lab);
    assert_eq!(sent.len(), 1);
    assert_eq!(sent[0].subject, "[Open Humans Project Message] From \"Tidal Steps\"");
    assert_eq!(sent[0].text.as_deref(), Some("Look, 04417752."));
    Ok(())
}

#[tokio::test]
async fn all_members_are_those_at_present() -> Result<()> {
    let lab = Lab::start().await?;
    // The form field knows many words for yes and no.
    lab.forgive_requests(&["/all_members"]);
    send(&lab, &json!({ "message": "Hi", "all_members": true })).await?;
    assert_eq!(readers(&lab), [MARLOW, WREN]);
    lab.world().open_humans().leave(MARLOW, false, START)?;
    send_form(&lab, &[("message", "Hi"), ("all_members", "TRUE")]).await?;
    assert_eq!(readers(&lab), [MARLOW, WREN, WREN]);
    Ok(())
}

#[tokio::test]
async fn ids_of_a_form_stand_between_commas_blanks_and_line_ends() -> Result<()> {
    for ids in
        ["04417752,88120034", "04417752 88120034 ", "04417752\r\n88120034", ",04417752, 88120034"]
    {
        let lab = strict().await?;
        let answer = send_form(&lab, &[("message", "Hi"), ("project_member_ids", ids)]).await?;
        assert_eq!((answer.status, answer.text.as_str()), (200, "\"success\""), "{ids:?}");
        assert_eq!(readers(&lab), [MARLOW, WREN], "{ids:?}");
    }
    // Whoever names nobody between commas has named something.
    let lab = Lab::start().await?;
    let answer = send_form(&lab, &[("message", "Hi"), ("project_member_ids", ",")]).await?;
    assert_eq!((answer.status, readers(&lab).len()), (200, 0));
    Ok(())
}

#[tokio::test]
async fn a_form_in_parts_is_a_form() -> Result<()> {
    let lab = Lab::start().await?;
    let token = lab.master_token(TIDAL_STEPS);
    let body = "--x\r\ncontent-disposition: form-data; name=\"message\"\r\n\r\nHi\r\n\
                --x\r\ncontent-disposition: form-data; name=\"project_member_ids\"\r\n\r\n04417752\r\n\
                --x--\r\n";
    let request = lab.request(System::OpenHumans, "POST", MESSAGE).bearer_auth(token.expose());
    let request = request.header("content-type", "multipart/form-data; boundary=x").body(body);
    assert_eq!(answer(request).await?.status, 200);
    assert_eq!(readers(&lab), [MARLOW]);
    Ok(())
}

#[tokio::test]
async fn of_a_repeated_key_a_strict_site_reads_the_last_value() -> Result<()> {
    let form = [("message", "Hi"), ("project_member_ids", MARLOW), ("project_member_ids", WREN)];
    let lab = strict().await?;
    send_form(&lab, &form).await?;
    assert_eq!(readers(&lab), [WREN]);
    let lab = Lab::start().await?;
    send_form(&lab, &form).await?;
    assert_eq!(readers(&lab), [MARLOW, WREN]);
    Ok(())
}

#[tokio::test]
async fn to_a_strict_site_zero_is_true() -> Result<()> {
    let form = [("message", "Hi"), ("all_members", "0")];
    let lab = strict().await?;
    // What is no boolean means yes, which is no reason to send it.
    lab.forgive_requests(&["/all_members"]);
    assert_eq!(send_form(&lab, &form).await?.status, 200);
    assert_eq!(send_form(&Lab::start().await?, &form).await?.status, 400);
    Ok(())
}

#[tokio::test]
async fn everything_that_is_wrong_is_said_at_once() -> Result<()> {
    let lab = Lab::start().await?;
    let elsewhere = {
        let site = lab.world().open_humans();
        site.active_members(GENE_VAULT).next().expect("a member").id().to_string()
    };
    let unknown = |ids: &str| format!("Invalid project member ID(s): {ids}");
    for (body, errors) in [
        (json!({ "all_members": true }), json!({ "message": [REQUIRED] })),
        (json!({ "message": " ", "all_members": true }), json!({ "message": [REQUIRED] })),
        (json!({ "message": [], "all_members": true }), json!({ "message": [REQUIRED] })),
        (json!({ "message": "Hi" }), json!({ "__all__": [NEITHER] })),
        (json!({ "message": "Hi", "project_member_ids": [] }), json!({ "__all__": [NEITHER] })),
        (json!({ "message": "Hi", "project_member_ids": "" }), json!({ "__all__": [NEITHER] })),
        (json!({ "message": "Hi", "all_members": 0 }), json!({ "__all__": [NEITHER] })),
        (
            json!({ "message": "Hi", "all_members": 1, "project_member_ids": [MARLOW] }),
            json!({ "__all__": [BOTH] }),
        ),
        (
            json!({ "message": "Hi", "project_member_ids": ["123"] }),
            json!({ "project_member_ids": [MALFORMED] }),
        ),
        (
            json!({ "message": "Hi", "project_member_ids": [MARLOW, "11112222", elsewhere] }),
            json!({ "project_member_ids": [unknown(&format!("11112222, {elsewhere}"))] }),
        ),
        (
            json!({ "message": "Hi", "project_member_ids": ["sixteen-letters-"] }),
            json!({ "project_member_ids": [unknown("sixteen-letters-")] }),
        ),
        (
            json!({ "message": "Hi", "project_member_ids": [MARLOW, MARLOW] }),
            json!({ "project_member_ids": [unknown("")] }),
        ),
        (
            json!({ "all_members": true, "project_member_ids": ["123"] }),
            json!({ "message": [REQUIRED], "project_member_ids": [MALFORMED], "__all__": [BOTH] }),
        ),
        (json!({}), json!({ "message": [REQUIRED], "__all__": [NEITHER] })),
    ] {
        let answer = send(&lab, &body).await?;
        assert_eq!((answer.status, answer.json()), (400, json!({ "errors": errors })), "{body}");
    }
    assert!(outbox(&lab).is_empty());
    Ok(())
}

#[tokio::test]
async fn a_revoked_member_is_unknown_even_to_a_live_token_of_its_own() -> Result<()> {
    let lab = Lab::start().await?;
    let marlow = lab.member(MARLOW)?;
    lab.world().open_humans().membership_mut(MARLOW).expect("a member").revoked = true;
    let message = MessageRequest::builder().message("Hi");
    let error = marlow.message_send().body(message).send().await.unwrap_err();
    let body: Value = serde_json::from_slice(error.body())?;
    let problem = "Invalid project member ID(s): 04417752";
    assert_eq!(body, json!({ "errors": { "project_member_ids": [problem] } }));
    Ok(())
}

#[tokio::test]
async fn what_crashes_a_strict_site_is_refused_or_nothing_to_the_others() -> Result<()> {
    let (strict, documented) = (strict().await?, Lab::start().await?);
    let malformed = json!({ "project_member_ids": [MALFORMED] });
    for (body, errors) in [
        (json!({ "message": "Hi", "project_member_ids": [88_120_034] }), malformed.clone()),
        (json!({ "message": "Hi", "project_member_ids": 88_120_034 }), malformed),
        (json!({ "message": "Hi", "project_member_ids": null }), json!({ "__all__": [NEITHER] })),
        (json!(["message"]), json!({ "message": [REQUIRED], "__all__": [NEITHER] })),
    ] {
        assert_eq!(send(&strict, &body).await?.status, 500, "{body}");
        let answer = send(&documented, &body).await?;
        assert_eq!((answer.status, answer.json()), (400, json!({ "errors": errors })), "{body}");
    }
    Ok(())
}

#[tokio::test]
async fn what_cannot_be_sent_is_accepted_and_nobody_is_told() -> Result<()> {
    for (subject, text, problem) in [
        ("Hi", "{% greet %}", "Invalid block tag: 'greet'"),
        ("Hi", "{{ }}", "Empty variable tag"),
        ("Hi\nBcc: x@y.example", "Hi", "Header values can't contain newlines"),
    ] {
        let lab = Lab::start().await?;
        let body = json!({ "subject": subject, "message": text, "project_member_ids": [MARLOW] });
        assert_eq!(send(&lab, &body).await?.status, 200, "{text}");
        let sent = outbox(&lab);
        assert_eq!((sent[0].text.as_deref(), sent[0].problem.as_deref()), (None, Some(problem)));
    }
    Ok(())
}

#[tokio::test]
async fn bodies_that_cannot_be_read_and_callers_without_a_token_are_refused() -> Result<()> {
    let lab = Lab::start().await?;
    let token = lab.member_token(MARLOW);
    for (media_type, body, status, detail) in [
        ("text/plain", "Hi", 415, "Unsupported media type \"text/plain\" in request."),
        ("application/json", "{", 400, "JSON parse error"),
    ] {
        let request = lab.request(System::OpenHumans, "POST", MESSAGE).bearer_auth(token.expose());
        let answer = answer(request.header("content-type", media_type).body(body)).await?;
        assert_eq!(answer.status, status);
        let said = answer.json()["detail"].as_str().unwrap_or_default().to_owned();
        assert!(said.starts_with(detail), "{said}");
    }
    let many: Vec<_> = (0..1001).map(|_| ("message", "Hi")).collect();
    assert_eq!(send_form(&lab, &many).await?.status, 400);
    let anonymous = lab.request(System::OpenHumans, "POST", MESSAGE).json(&json!({}));
    assert_eq!(answer(anonymous).await?.status, 401);
    let xml = lab.request(System::OpenHumans, "POST", MESSAGE).header("accept", "application/xml");
    assert_eq!(answer(xml).await?.status, 406);
    let xml = lab.request(System::OpenHumans, "POST", &format!("{MESSAGE}?format=xml"));
    assert_eq!(answer(xml).await?.status, 404);
    Ok(())
}
