//! Invitations and requests to join, through the SDK: who knows of them, who settles them.

use anyhow::{Context, Result};
use contract_tests::Lab;
use contract_tests::brainstem::{ADMIN, BENCH, LENA, PETRA, SORA, TOMAS};
use emeritus::brainstem::types::ChangingPortal;
use emeritus_mock::brainstem::Membership;
use serde_json::json;
use uuid::Uuid;

const RIGHTS: Membership = Membership { is_manager: true, is_owner: false };
const PRIVATE: ChangingPortal = ChangingPortal::Private;

/// Invites Tomas to the bench.
fn invite(lab: &Lab) -> Uuid {
    lab.world().brainstem().invite(BENCH, 52, RIGHTS, &lab.world().ids)
}

/// Asks for Tomas to be let in.
fn ask(lab: &Lab) -> Result<Uuid> {
    let request = lab.world().brainstem().request_to_join(BENCH, 52, &lab.world().ids);
    Ok(request.ok().context("he is in no group")?.id)
}

fn is_member(lab: &Lab) -> bool {
    let store = lab.world().brainstem();
    store.group(BENCH).is_some_and(|group| group.members().contains_key(&52))
}

#[tokio::test]
async fn an_invitation_is_known_to_the_invited_the_managers_and_administrators() -> Result<()> {
    let lab = Lab::start().await?;
    let id = invite(&lab);
    for (caller, count) in [(LENA, 1), (SORA, 1), (TOMAS, 1), (ADMIN, 1), (PETRA, 0)] {
        let client = lab.brainstem(caller)?;
        let listed = client.invitations_list().portal(PRIVATE).send().await?;
        assert_eq!(listed.group_membership_invitations.len(), count, "{caller}");
        let found = client.invitation_get().portal(PRIVATE).id(id.to_string()).send().await;
        match found {
            Ok(found) => {
                let found = found.into_inner().group_membership_invitation;
                assert_eq!((found.id, found.authgroup, found.user_account_invitation), (id, 7, 52));
                assert!(found.new_manager && !found.new_owner && count == 1);
            }
            Err(error) => assert!(error.is_not_found() && count == 0, "{caller}: {error}"),
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_request_is_known_to_who_made_it_the_managers_and_administrators() -> Result<()> {
    let lab = Lab::start().await?;
    let id = ask(&lab)?;
    for (caller, count) in [(LENA, 1), (SORA, 1), (TOMAS, 1), (ADMIN, 1), (PETRA, 0)] {
        let client = lab.brainstem(caller)?;
        let listed = client.join_requests_list().portal(PRIVATE).send().await?;
        assert_eq!(listed.group_membership_requests.len(), count, "{caller}");
        let found = client.join_request_get().portal(PRIVATE).id(id.to_string()).send().await;
        match found {
            Ok(found) => {
                let found = found.into_inner().group_membership_request;
                assert_eq!((found.id, found.authgroup, found.user_account_request), (id, 7, 52));
            }
            Err(error) => assert!(error.is_not_found() && count == 0, "{caller}: {error}"),
        }
    }
    Ok(())
}

#[tokio::test]
async fn who_settles_what() -> Result<()> {
    // Of lena (owner), sora (manager), petra (member), tomas (invited, or who asks), the
    // administrator, nobody.
    let callers = [Some(LENA), Some(SORA), Some(PETRA), Some(TOMAS), Some(ADMIN), None];
    for (kind, action, statuses) in [
        ("invitation", "accept", [403, 403, 404, 200, 200, 401]),
        ("invitation", "reject", [403, 403, 404, 200, 200, 401]),
        ("invitation", "cancel", [200, 200, 404, 403, 200, 401]),
        ("request", "accept", [200, 200, 404, 403, 200, 401]),
        ("request", "reject", [200, 200, 404, 403, 200, 401]),
        ("request", "cancel", [403, 403, 404, 200, 200, 401]),
    ] {
        for (caller, expected) in callers.into_iter().zip(statuses) {
            let lab = Lab::start().await?;
            let id = if kind == "invitation" { invite(&lab) } else { ask(&lab)? };
            let path = format!("/api/private/users/groupmembership{kind}/{id}/{action}/");
            let settled = lab.ask_brainstem(caller, "GET", &path).await?;
            assert_eq!(settled.status, expected, "{path} as {caller:?}");
            let done = settled.status == 200;
            assert_eq!(is_member(&lab), done && action == "accept", "{path} as {caller:?}");
            if done {
                assert_eq!(lab.ask_brainstem(caller, "GET", &path).await?.status, 404, "once");
            }
        }
    }
    Ok(())
}

#[tokio::test]
async fn an_accepted_invitation_brings_its_rights_and_settles_the_request() -> Result<()> {
    let lab = Lab::start().await?;
    let (id, request) = (invite(&lab), ask(&lab)?);
    let tomas = lab.brainstem(TOMAS)?;
    let accepted = tomas.invitation_accept().portal(PRIVATE).id(id.to_string()).send().await?;
    assert_eq!(accepted.group_membership_invitation.id, id);
    assert_eq!(lab.world().brainstem().group(BENCH).map(|it| it.members()[&52]), Some(RIGHTS));
    let gone = tomas.join_request_get().portal(PRIVATE).id(request.to_string()).send().await;
    assert!(gone.err().context("it is settled")?.is_not_found());
    Ok(())
}

#[tokio::test]
async fn the_generated_client_settles_each_way() -> Result<()> {
    let lab = Lab::start().await?;
    let (tomas, lena) = (lab.brainstem(TOMAS)?, lab.brainstem(LENA)?);
    let id = invite(&lab).to_string();
    tomas.invitation_reject().portal(PRIVATE).id(&id).send().await?;
    let id = invite(&lab).to_string();
    lena.invitation_cancel().portal(PRIVATE).id(&id).send().await?;
    let id = ask(&lab)?.to_string();
    tomas.join_request_cancel().portal(PRIVATE).id(&id).send().await?;
    let id = ask(&lab)?.to_string();
    lena.join_request_reject().portal(PRIVATE).id(&id).send().await?;
    assert!(!is_member(&lab));
    let id = ask(&lab)?.to_string();
    lena.join_request_accept().portal(PRIVATE).id(&id).send().await?;
    assert!(is_member(&lab));
    let rights = lab.world().brainstem().group(BENCH).map(|group| group.members()[&52]);
    assert_eq!(rights, Some(Membership::default()));
    Ok(())
}

#[tokio::test]
async fn every_portal_and_path_of_invitations_and_requests() -> Result<()> {
    let lab = Lab::start().await?;
    let (invitation, request) = (invite(&lab), ask(&lab)?);
    for (kind, id) in [("invitation", invitation), ("request", request)] {
        let list = format!("groupmembership{kind}/");
        let found = format!("{list}{id}/");
        let missing = format!("{list}{}/", Uuid::nil());
        for (portal, path, statuses) in [
            ("public", list.clone(), [401, 403, 403]),
            ("public", found.clone(), [401, 403, 403]),
            ("public", format!("{found}accept/"), [401, 403, 403]),
            ("private", list.clone(), [401, 200, 200]),
            ("private", found.clone(), [401, 200, 200]),
            ("private", missing.clone(), [401, 404, 404]),
            ("private", format!("{list}x/"), [401, 404, 404]),
            ("private", format!("{missing}accept/"), [401, 404, 404]),
            ("private", format!("{missing}reject/"), [401, 404, 404]),
            ("private", format!("{missing}cancel/"), [401, 404, 404]),
            ("super", list.clone(), [401, 403, 200]),
            ("super", found.clone(), [401, 403, 200]),
            ("nowhere", list.clone(), [404, 404, 404]),
            ("private", format!("{list}?sort[]=nope"), [401, 400, 400]),
            ("private", format!("{list}?page=9"), [401, 404, 404]),
        ] {
            for (caller, expected) in [None, Some(TOMAS), Some(ADMIN)].into_iter().zip(statuses) {
                let path = format!("/api/{portal}/users/{path}");
                let status = lab.ask_brainstem(caller, "GET", &path).await?.status;
                assert_eq!(status, expected, "{path} as {caller:?}");
            }
        }
        let path = format!("/api/private/users/{list}");
        let posted = lab.ask_brainstem(Some(TOMAS), "POST", &path).await?;
        assert_eq!(posted.status, 405, "{kind}");
    }
    Ok(())
}

#[tokio::test]
async fn they_are_filtered_by_what_they_are_about_and_bring_it_along() -> Result<()> {
    let lab = Lab::start().await?;
    invite(&lab);
    lab.world().brainstem().invite(BENCH, 90, Membership::default(), &lab.world().ids);
    ask(&lab)?;
    for (path, keys, count) in [
        ("groupmembershipinvitation/?filter{new_manager}=true", "group_membership_invitations", 1),
        ("groupmembershipinvitation/?filter{new_owner}=0", "group_membership_invitations", 2),
        (
            "groupmembershipinvitation/?filter{user_account_invitation.email.startswith}=tomas",
            "group_membership_invitations",
            1,
        ),
        (
            "groupmembershipinvitation/?filter{authgroup.name}=Cortex bench&sort[]=-user_account_invitation",
            "group_membership_invitations",
            2,
        ),
        ("groupmembershiprequest/?filter{user_account_request}=52", "group_membership_requests", 1),
        ("groupmembershiprequest/?filter{authgroup}=8", "group_membership_requests", 0),
    ] {
        let json = lab
            .ask_brainstem(Some(LENA), "GET", &format!("/api/private/users/{path}"))
            .await?
            .json();
        assert_eq!(json[keys].as_array().map(Vec::len), Some(count), "{path}: {json}");
    }
    let path = "/api/private/users/groupmembershipinvitation/\
                ?include[]=authgroup.*&include[]=user_account_invitation.*";
    let json = lab.ask_brainstem(Some(LENA), "GET", path).await?.json();
    assert_eq!(json["groups"][0]["id"], 7);
    assert_eq!(json["users"].as_array().map(Vec::len), Some(2));
    assert!(json["users"][0].get("is_superuser").is_none());
    let path = "/api/private/users/groupmembershiprequest/?include[]=user_account_request&include[]=authgroup";
    let json = lab.ask_brainstem(Some(ADMIN), "GET", path).await?.json();
    assert_eq!(json["users"][0]["is_superuser"], json!(false));
    assert_eq!(json["groups"][0]["name"], "Cortex bench");
    Ok(())
}
