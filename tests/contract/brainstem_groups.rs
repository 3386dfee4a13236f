//! BrainSTEM's groups through the SDK: who makes, changes, joins and leaves them.

use anyhow::{Context, Result};
use contract_tests::brainstem::{ADMIN, BENCH, LENA, PETRA, SORA, TOMAS};
use contract_tests::{Answer, Lab, answer};
use emeritus::brainstem::types::{ChangingPortal, GroupCreation, GroupUpdate, Portal};
use emeritus_mock::brainstem::{Actor, Membership, User};
use serde_json::{Value, json};

const PATH: &str = "/api/private/users/group/7/";

async fn change(lab: &Lab, caller: &str, body: &Value) -> Result<Answer> {
    Ok(answer(lab.brainstem_request(Some(caller), "PATCH", PATH).json(body)).await?)
}

/// The rights of a member: manager, owner; none where there is no such member.
fn rights(lab: &Lab, email: &str) -> Option<(bool, bool)> {
    let store = lab.world().brainstem();
    let id = store.user_by_email(email)?.id();
    let rights = store.group(BENCH)?.members().get(&id)?;
    Some((rights.is_manager, rights.is_owner))
}

fn invitations(lab: &Lab, email: &str) -> Vec<Membership> {
    let store = lab.world().brainstem();
    let id = store.user_by_email(email).map(User::id).unwrap_or_default();
    let all = store.invitations(Actor { id, is_admin: false });
    all.filter(|invitation| invitation.user == id).map(|invitation| invitation.rights).collect()
}

#[tokio::test]
async fn groups_are_public_with_their_members() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.brainstem_anonymous()?;
    let listed = client.groups_list().portal(Portal::Public).send().await?;
    assert_eq!((listed.groups.len(), listed.count), (1, Some(1)));
    let group = client.group_get().portal(Portal::Public).id("7").send().await?.into_inner().group;
    assert_eq!((group.id, group.name.as_str(), group.users.len()), (7, "Cortex bench", 3));
    assert!(group.users[LENA].is_owner && group.users[SORA].is_manager);
    assert!(!group.users[SORA].is_owner && !group.users[PETRA].is_manager);
    Ok(())
}

#[tokio::test]
async fn whoever_makes_a_group_is_its_only_member_manager_and_owner() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.brainstem(TOMAS)?;
    let body: GroupCreation = GroupCreation::builder().name("Tides").try_into()?;
    let made = client.group_create().portal(ChangingPortal::Private).body(body).send().await?;
    assert_eq!(made.status(), 201);
    let group = made.into_inner().group;
    assert_eq!((group.id, group.users.len()), (8, 1));
    assert!(group.users[TOMAS].is_manager && group.users[TOMAS].is_owner);
    let others = json!({"name": "Kelp", "users": {LENA: {"is_owner": true}}});
    let request = lab.brainstem_request(Some(TOMAS), "POST", "/api/private/users/group/");
    let made = answer(request.json(&others)).await?.json();
    assert_eq!(made["group"]["users"], json!({TOMAS: {"is_manager": true, "is_owner": true}}));
    let me = client.user_get().portal(Portal::Private).id("52").send().await?.into_inner().user;
    let names: Vec<_> = me.groups_own_json.iter().map(|group| group.name.as_str()).collect();
    assert_eq!(names, ["Tides", "Kelp"]);
    Ok(())
}

#[tokio::test]
async fn the_name_of_a_group_is_there_fits_and_is_nobody_elses() -> Result<()> {
    let lab = Lab::start().await?;
    for (body, words) in [
        (json!({}), "This field is required."),
        (json!({"name": ""}), "This field may not be blank."),
        (json!({"name": null}), "This field may not be null."),
        (json!({"name": "x".repeat(151)}), "Ensure this field has no more than 150 characters."),
        (json!({"name": "Cortex bench"}), "group with this name already exists."),
    ] {
        let request = lab.brainstem_request(Some(TOMAS), "POST", "/api/private/users/group/");
        let refused = answer(request.json(&body)).await?;
        assert_eq!((refused.status, refused.json()), (400, json!({"name": [words]})), "{body}");
    }
    Ok(())
}

#[tokio::test]
async fn an_owner_renames_and_keeps_the_rest() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.brainstem(LENA)?;
    for name in ["Cortex table", "Cortex table"] {
        let body: GroupUpdate = GroupUpdate::builder().name(Some(name.parse()?)).try_into()?;
        let request = client.group_update().portal(ChangingPortal::Private).id("7").body(body);
        let group = request.send().await?.into_inner().group;
        assert_eq!((group.name.as_str(), group.users.len()), (name, 3));
    }
    for (caller, status) in [(SORA, 403), (PETRA, 403), (TOMAS, 403), (ADMIN, 200)] {
        let renamed = change(&lab, caller, &json!({"name": format!("by {caller}")})).await?;
        assert_eq!(renamed.status, status, "{caller}");
    }
    Ok(())
}

#[tokio::test]
async fn an_owner_gives_and_takes_rights_and_absent_ones_are_taken() -> Result<()> {
    let lab = Lab::start().await?;
    for (entry, expected) in [
        (json!({"is_manager": true, "is_owner": true}), (true, true)),
        (json!({"is_manager": true}), (true, false)),
        (json!({}), (false, false)),
    ] {
        let changed = change(&lab, LENA, &json!({"users": {SORA: entry}})).await?;
        assert_eq!(changed.status, 200);
        assert_eq!(rights(&lab, SORA), Some(expected), "{entry}");
        assert_eq!(rights(&lab, PETRA), Some((false, false)), "who is not named stays");
    }
    Ok(())
}

#[tokio::test]
async fn who_is_no_member_is_invited_and_not_shown() -> Result<()> {
    let lab = Lab::start().await?;
    let body = json!({"users": {TOMAS: {"is_manager": true}}});
    let changed = change(&lab, LENA, &body).await?.json();
    assert!(changed["group"]["users"].get(TOMAS).is_none());
    assert_eq!(invitations(&lab, TOMAS), [Membership { is_manager: true, is_owner: false }]);
    change(&lab, LENA, &json!({"users": {TOMAS: {}}})).await?;
    assert_eq!(invitations(&lab, TOMAS), [Membership::default()], "the last invitation counts");
    Ok(())
}

#[tokio::test]
async fn who_may_do_what_with_members() -> Result<()> {
    // Of lena (owner), sora (manager), petra (member), tomas (nobody), the administrator.
    for (body, statuses) in [
        (json!({"users": {TOMAS: {}}}), [200, 200, 403, 403, 200]),
        (json!({"users": {TOMAS: {"is_manager": true}}}), [200, 403, 403, 403, 200]),
        (json!({"users": {PETRA: {"remove": true}}}), [200, 200, 403, 403, 200]),
        (json!({"users": {PETRA: {"is_manager": true}}}), [200, 403, 403, 403, 200]),
        (json!({"users": {PETRA: {}}}), [200, 200, 403, 403, 200]),
        (json!({"users": {SORA: {"remove": true}}}), [200, 403, 403, 403, 200]),
        (json!({"users": {LENA: {"remove": true}}}), [200, 403, 403, 403, 200]),
        (json!({"users": {LENA: {}}}), [200, 403, 403, 403, 200]),
        (json!({}), [200, 200, 403, 403, 200]),
    ] {
        for (caller, expected) in [LENA, SORA, PETRA, TOMAS, ADMIN].into_iter().zip(statuses) {
            let lab = Lab::start().await?;
            let changed = change(&lab, caller, &body).await?;
            assert_eq!(changed.status, expected, "{body} as {caller}: {}", changed.text);
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_change_is_done_whole_or_not_at_all() -> Result<()> {
    let lab = Lab::start().await?;
    let remove = json!({"remove": true});
    for (caller, body, status) in [
        (SORA, json!({"users": {PETRA: remove, LENA: remove}}), 403),
        (LENA, json!({"name": "New", "users": {PETRA: remove, "who@lab.example": {}}}), 400),
        (LENA, json!({"name": "New", "users": {PETRA: remove, TOMAS: remove}}), 400),
    ] {
        assert_eq!(change(&lab, caller, &body).await?.status, status, "{body}");
        assert_eq!(rights(&lab, PETRA), Some((false, false)));
        let store = lab.world().brainstem();
        assert_eq!(
            store.group(BENCH).map(|group| group.name().to_owned()).as_deref(),
            Some("Cortex bench")
        );
    }
    Ok(())
}

#[tokio::test]
async fn members_that_make_no_sense_are_refused_where_they_stand() -> Result<()> {
    let lab = Lab::start().await?;
    for (users, expected) in [
        (json!([]), json!({"users": ["Expected a dictionary of items but got type \"list\"."]})),
        (json!({"who@lab.example": {}}), json!({"users": ["who@lab.example is not a user."]})),
        (json!({TOMAS: {"remove": true}}), json!({"users": [format!("{TOMAS} is not a member.")]})),
        (
            json!({SORA: {"is_owner": "perhaps"}}),
            json!({"users": {SORA: {"is_owner": ["Must be a valid boolean."]}}}),
        ),
        (
            json!({SORA: true}),
            json!({"users": {SORA: {"non_field_errors": ["Invalid data. Expected a dictionary."]}}}),
        ),
    ] {
        let refused = change(&lab, LENA, &json!({"users": users})).await?;
        assert_eq!((refused.status, refused.json()), (400, expected), "{users}");
    }
    let many: serde_json::Map<_, _> =
        (0..1_001).map(|n| (format!("u{n}@lab.example"), json!({}))).collect();
    let refused = change(&lab, LENA, &json!({"users": many})).await?;
    assert_eq!(refused.status, 400);
    Ok(())
}

#[tokio::test]
async fn owners_and_administrators_delete_a_group() -> Result<()> {
    for (caller, status) in
        [(Some(LENA), 204), (Some(ADMIN), 204), (Some(SORA), 403), (Some(TOMAS), 403), (None, 401)]
    {
        let lab = Lab::start().await?;
        assert_eq!(lab.ask_brainstem(caller, "DELETE", PATH).await?.status, status, "{caller:?}");
    }
    let lab = Lab::start().await?;
    let client = lab.brainstem(LENA)?;
    client.group_delete().portal(ChangingPortal::Private).id("7").send().await?;
    let gone = client.group_delete().portal(ChangingPortal::Private).id("7").send().await;
    assert!(gone.err().context("it is gone")?.is_not_found());
    let me = client.user_get().portal(Portal::Private).id("41").send().await?.into_inner().user;
    assert!(me.groups_own_json.is_empty());
    Ok(())
}

#[tokio::test]
async fn joining_makes_a_request_once_and_members_do_not_join() -> Result<()> {
    let lab = Lab::start().await?;
    let tomas = lab.brainstem(TOMAS)?;
    let asked = tomas.group_join().portal(ChangingPortal::Private).id("7").send().await?;
    let request = asked.into_inner().group_membership_request;
    assert_eq!((request.user_account_request, request.authgroup), (52, 7));
    for (caller, words) in [
        (TOMAS, "You have already requested to join this group."),
        (PETRA, "You are already a member of this group."),
    ] {
        let client = lab.brainstem(caller)?;
        let again = client.group_join().portal(ChangingPortal::Private).id("7").send().await;
        let again = again.err().context("once is enough")?;
        assert!(again.is_bad_request());
        assert_eq!(again.message(), Some(words));
    }
    assert_eq!(rights(&lab, TOMAS), None);
    Ok(())
}

#[tokio::test]
async fn leaving_takes_the_caller_out_and_only_members_leave() -> Result<()> {
    let lab = Lab::start().await?;
    let petra = lab.brainstem(PETRA)?;
    let left = petra.group_leave().portal(ChangingPortal::Private).id("7").send().await?;
    assert!(!left.group.users.contains_key(PETRA));
    let again = petra.group_leave().portal(ChangingPortal::Private).id("7").send().await;
    let again = again.err().context("once is enough")?;
    assert_eq!(again.message(), Some("You are not a member of this group."));
    Ok(())
}

#[tokio::test]
async fn every_portal_and_caller_of_groups() -> Result<()> {
    // Of nobody, tomas (in no group), the administrator.
    let name = || Some(json!({"name": "Another"}));
    for (portal, method, rest, body, statuses) in [
        ("public", "GET", "", None, [200, 200, 200]),
        ("public", "GET", "7/", None, [200, 200, 200]),
        ("public", "GET", "99/", None, [404, 404, 404]),
        ("public", "POST", "", name(), [401, 403, 403]),
        ("public", "PATCH", "7/", name(), [401, 403, 403]),
        ("public", "DELETE", "7/", None, [401, 403, 403]),
        ("public", "GET", "7/join/", None, [401, 403, 403]),
        ("public", "GET", "7/leave/", None, [401, 403, 403]),
        ("private", "GET", "", None, [401, 200, 200]),
        ("private", "GET", "7/", None, [401, 200, 200]),
        ("private", "POST", "", name(), [401, 201, 201]),
        ("private", "PUT", "7/", name(), [401, 405, 405]),
        ("private", "PATCH", "7/", name(), [401, 403, 200]),
        ("private", "PATCH", "99/", name(), [401, 404, 404]),
        ("private", "DELETE", "99/", None, [401, 404, 404]),
        ("private", "DELETE", "x/", None, [401, 404, 404]),
        ("private", "GET", "7/join", None, [401, 200, 200]),
        ("private", "GET", "99/join/", None, [401, 404, 404]),
        ("private", "GET", "99/leave/", None, [401, 404, 404]),
        ("private", "POST", "7/join/", None, [401, 405, 405]),
        ("super", "GET", "", None, [401, 403, 200]),
        ("super", "GET", "7/", None, [401, 403, 200]),
        ("super", "POST", "", name(), [401, 403, 201]),
        ("super", "PATCH", "7/", name(), [401, 403, 200]),
        ("super", "GET", "7/join/", None, [401, 403, 200]),
        ("nowhere", "GET", "", None, [404, 404, 404]),
        ("nowhere", "POST", "", name(), [404, 404, 404]),
    ] {
        for (caller, expected) in [None, Some(TOMAS), Some(ADMIN)].into_iter().zip(statuses) {
            let lab = Lab::start().await?;
            let path = format!("/api/{portal}/users/group/{rest}");
            let request = lab.brainstem_request(caller, method, &path);
            let request = body.iter().fold(request, |request, body| request.json(body));
            let status = request.send().await?.status().as_u16();
            assert_eq!(status, expected, "{method} {path} as {caller:?}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn groups_are_filtered_and_sorted_too() -> Result<()> {
    let lab = Lab::start().await?;
    for name in ["alpha", "beta", "Alps"] {
        lab.world().brainstem().add_group(name, 52);
    }
    let path = "/api/public/users/group/?filter{name.istartswith}=al&sort[]=-name&exclude[]=users";
    let json = lab.ask_brainstem(None, "GET", path).await?.json();
    assert_eq!(json["groups"], json!([{"id": 8, "name": "alpha"}, {"id": 10, "name": "Alps"}]));
    for (path, status) in [("?sort[]=users", 400), ("?page=9", 404), ("?include[]=users.*", 200)] {
        let path = format!("/api/public/users/group/{path}");
        assert_eq!(lab.ask_brainstem(None, "GET", &path).await?.status, status, "{path}");
    }
    Ok(())
}
