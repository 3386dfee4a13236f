//! Projects with their master token.

use emeritus::Credentials;
use emeritus::open_humans::{Content, FileSelector, Message, Project, Recipients};

use super::*;

fn project(site: &Site) -> Project {
    let credentials = Credentials::bearer("m4ster");
    Project::new(Client::builder(site.url()).credentials(credentials).build().unwrap())
}

#[tokio::test]
async fn messages_go_to_all_or_to_each_of_some() {
    let site = Site::start().await;
    let path = format!("{API}/message/");
    site.answer("POST", &path, ok(json!("success"))).await;
    let project = project(&site);
    let message = || Message::new("We pause on Friday.").subject("Maintenance");
    project.message(Recipients::All, message()).await.unwrap();
    let some = Recipients::members([MARLOW, "00120034", MARLOW]);
    project.message(some, "Hello").await.unwrap();
    project.message(Recipients::members([""; 0]), "Hello").await.unwrap();
    let sent: Vec<_> = site.requests_to(&path).await.iter().map(body).collect();
    let text = json!("We pause on Friday.");
    let expected = [
        json!({"all_members": true, "subject": "Maintenance", "message": text}),
        json!({"project_member_ids": ["00120034", MARLOW], "message": "Hello"}),
    ];
    assert_eq!(sent, expected);
}

#[tokio::test]
async fn a_members_message_names_nobody() {
    let site = Site::start().await;
    let path = format!("{API}/message/");
    site.answer("POST", &path, ok(json!("success"))).await;
    site.member().await.message(Message::new("Have a look").subject("Survey")).await.unwrap();
    let sent = body(&site.requests_to(&path).await[0]);
    assert_eq!(sent, json!({"subject": "Survey", "message": "Have a look"}));
}

#[tokio::test]
async fn members_are_removed_by_a_list_of_texts() {
    let site = Site::start().await;
    let path = format!("{API}/remove-members/");
    site.answer("POST", &path, ok(json!("success"))).await;
    project(&site).remove_members([MARLOW, "88120034"]).await.unwrap();
    project(&site).remove_members(Vec::<String>::new()).await.unwrap();
    let requests = site.requests_to(&path).await;
    assert_eq!(requests.len(), 1);
    assert_eq!(body(&requests[0]), json!({"project_member_ids": [MARLOW, "88120034"]}));
    assert_eq!(header(&requests[0], "authorization"), Some("Bearer m4ster"));
}

#[tokio::test]
async fn a_project_calls_for_a_member_by_id() {
    let site = Site::start().await;
    let delete = format!("{API}/files/delete/");
    let bucket = format!("{}/bucket/x", site.url());
    let started = json!({"id": 1, "url": bucket});
    let start = format!("{API}/files/upload/direct/");
    let complete = format!("{API}/files/upload/complete/");
    site.answer("POST", &delete, ok(json!({"ids": []}))).await;
    site.answer("POST", &start, ResponseTemplate::new(201).set_body_json(started)).await;
    site.answer("PUT", "/bucket/x", ResponseTemplate::new(200)).await;
    site.answer("POST", &complete, ok(json!({"status": "ok", "size": 1}))).await;
    site.answer("GET", &format!("{API}/exchange-member/"), ok(exchanged(MARLOW))).await;

    let member = project(&site).member(MARLOW);
    assert_eq!(member.info().await.unwrap().project_member_id, MARLOW);
    assert!(member.delete_file(FileSelector::Id(7)).await.unwrap().is_empty());
    member.upload("x", Content::bytes("1")).send().await.unwrap();
    for at in [&delete, &start, &complete] {
        assert_eq!(body(&site.requests_to(at).await[0])["project_member_id"], MARLOW, "{at}");
    }
    let exchange = &site.requests_to(&format!("{API}/exchange-member/")).await[0];
    assert!(exchange.url.query().unwrap().contains(&format!("project_member_id={MARLOW}")));
}
