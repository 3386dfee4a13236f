//! Who may do what with users: the whole matrix of portals, methods and callers, cell for cell.

use anyhow::Result;
use contract_tests::Lab;
use contract_tests::brainstem::{ADMIN, LENA, TOMAS};
use serde_json::{Value, json};

/// The callers, in the order of the columns; the target of each call is Lena (id 41).
const CALLERS: [Option<&str>; 4] = [None, Some(LENA), Some(TOMAS), Some(ADMIN)];

const LIST: &str = "users/user/";
const LENA_HERSELF: &str = "users/user/41/";
const NOBODY: &str = "users/user/4711/";
const NO_ID: &str = "users/user/abc/";

/// Portal, method, path, body, and the statuses of anonymous, self, another user, administrator.
type Row = (&'static str, &'static str, &'static str, Option<Value>, [u16; 4]);

fn matrix() -> Vec<Row> {
    let change = || Some(json!({"first_name": "Lenka"}));
    let whole = || Some(json!({"email": LENA}));
    let flag = || Some(json!({"is_group_admin": true}));
    vec![
        ("public", "GET", LIST, None, [200, 200, 200, 200]),
        ("public", "HEAD", LIST, None, [200, 200, 200, 200]),
        ("public", "OPTIONS", LIST, None, [200, 200, 200, 200]),
        ("public", "POST", LIST, change(), [401, 403, 403, 403]),
        ("public", "PATCH", LIST, change(), [401, 403, 403, 403]),
        ("public", "DELETE", LIST, None, [401, 403, 403, 403]),
        ("public", "GET", LENA_HERSELF, None, [200, 200, 200, 200]),
        ("public", "GET", NOBODY, None, [404, 404, 404, 404]),
        ("public", "GET", NO_ID, None, [404, 404, 404, 404]),
        ("public", "PATCH", LENA_HERSELF, change(), [401, 403, 403, 403]),
        ("public", "PUT", LENA_HERSELF, whole(), [401, 403, 403, 403]),
        ("public", "DELETE", LENA_HERSELF, None, [401, 403, 403, 403]),
        ("private", "GET", LIST, None, [401, 200, 200, 200]),
        ("private", "HEAD", LIST, None, [401, 200, 200, 200]),
        ("private", "OPTIONS", LIST, None, [401, 200, 200, 200]),
        ("private", "POST", LIST, change(), [401, 405, 405, 405]),
        ("private", "PUT", LIST, whole(), [401, 405, 405, 405]),
        ("private", "PATCH", LIST, change(), [401, 405, 405, 405]),
        ("private", "DELETE", LIST, None, [401, 405, 405, 405]),
        ("private", "GET", LENA_HERSELF, None, [401, 200, 200, 200]),
        ("private", "GET", NOBODY, None, [401, 404, 404, 404]),
        ("private", "POST", LENA_HERSELF, change(), [401, 405, 405, 405]),
        ("private", "PATCH", LENA_HERSELF, change(), [401, 200, 403, 200]),
        ("private", "PATCH", LENA_HERSELF, flag(), [401, 200, 403, 200]),
        ("private", "PATCH", NOBODY, change(), [401, 403, 403, 404]),
        ("private", "PATCH", NO_ID, change(), [401, 403, 403, 404]),
        ("private", "PUT", LENA_HERSELF, whole(), [401, 200, 403, 200]),
        ("private", "PUT", NOBODY, whole(), [401, 403, 403, 404]),
        ("private", "DELETE", NOBODY, None, [401, 403, 403, 404]),
        ("private", "DELETE", LENA_HERSELF, None, [401, 403, 403, 204]),
        ("super", "GET", LIST, None, [401, 403, 403, 200]),
        ("super", "OPTIONS", LIST, None, [401, 403, 403, 200]),
        ("super", "POST", LIST, change(), [401, 403, 403, 405]),
        ("super", "GET", LENA_HERSELF, None, [401, 403, 403, 200]),
        ("super", "GET", NOBODY, None, [401, 403, 403, 404]),
        ("super", "PATCH", LENA_HERSELF, change(), [401, 403, 403, 200]),
        ("super", "PUT", LENA_HERSELF, whole(), [401, 403, 403, 200]),
        ("super", "DELETE", LENA_HERSELF, None, [401, 403, 403, 204]),
        ("secret", "GET", LIST, None, [404, 404, 404, 404]),
        ("secret", "PATCH", LENA_HERSELF, change(), [404, 404, 404, 404]),
    ]
}

#[tokio::test]
async fn every_cell_of_the_matrix_is_answered_as_documented() -> Result<()> {
    let mut wrong = Vec::new();
    for (portal, method, path, body, statuses) in matrix() {
        for (caller, expected) in CALLERS.into_iter().zip(statuses) {
            let lab = Lab::start().await?;
            let path = format!("/api/{portal}/{path}");
            let request = lab.brainstem_request(caller, method, &path);
            let request = body.iter().fold(request, |request, body| request.json(body));
            let status = request.send().await?.status().as_u16();
            if status != expected {
                wrong.push(format!("{method} {path} as {caller:?}: {status}, not {expected}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    Ok(())
}

#[tokio::test]
async fn administrators_alone_see_what_is_theirs_and_not_on_the_public_portal() -> Result<()> {
    let lab = Lab::start().await?;
    for (portal, caller, sees) in [
        ("public", None, false),
        ("public", Some(LENA), false),
        ("public", Some(ADMIN), false),
        ("private", Some(LENA), false),
        ("private", Some(TOMAS), false),
        ("private", Some(ADMIN), true),
        ("super", Some(ADMIN), true),
    ] {
        for path in [LIST, LENA_HERSELF] {
            let path = format!("/api/{portal}/{path}");
            let answer = lab.ask_brainstem(caller, "GET", &path).await?.json();
            let users = answer["users"].as_array().cloned();
            let users = users.unwrap_or_else(|| vec![answer["user"].clone()]);
            for user in users {
                let flags = [
                    "is_superuser",
                    "is_project_admin",
                    "is_group_admin",
                    "is_taxonomies_admin",
                    "is_resources_admin",
                    "is_attributes_admin",
                    "is_contact_form_email_receiver",
                ];
                let shown = flags.iter().filter(|flag| user.get(**flag).is_some()).count();
                assert_eq!(shown, if sees { 7 } else { 0 }, "{path} as {caller:?}: {user}");
            }
        }
    }
    Ok(())
}

#[tokio::test]
async fn administrators_alone_write_what_is_theirs() -> Result<()> {
    let lab = Lab::start().await?;
    // Django REST framework knows many words for yes and no.
    lab.forgive_requests(&["/is_group_admin"]);
    let path = "/api/private/users/user/41/";
    let body = json!({"is_superuser": true, "is_group_admin": "yes", "first_name": "Lenka"});
    for (caller, written) in [(LENA, false), (ADMIN, true)] {
        let request = lab.brainstem_request(Some(caller), "PATCH", path).json(&body);
        assert_eq!(request.send().await?.status(), 200);
        let seen = lab.ask_brainstem(Some(ADMIN), "GET", path).await?.json();
        assert_eq!(seen["user"]["is_superuser"], written, "{caller}");
        assert_eq!(seen["user"]["is_group_admin"], written, "{caller}");
        assert_eq!(seen["user"]["first_name"], "Lenka");
    }
    let bad = json!({"is_superuser": "perhaps"});
    let request = lab.brainstem_request(Some(ADMIN), "PATCH", path).json(&bad);
    let answer = contract_tests::answer(request).await?;
    assert_eq!(answer.status, 400);
    assert_eq!(answer.json(), json!({"is_superuser": ["Must be a valid boolean."]}));
    Ok(())
}

#[tokio::test]
async fn nobody_else_filters_or_sorts_by_what_administrators_see() -> Result<()> {
    let lab = Lab::start().await?;
    for query in ["filter%7Bis_superuser%7D=true", "sort[]=is_superuser"] {
        let path = format!("/api/private/users/user/?{query}");
        let refused = lab.ask_brainstem(Some(LENA), "GET", &path).await?;
        assert_eq!(refused.status, 400);
        assert_eq!(refused.json(), json!(["Invalid filter field: is_superuser"]));
        assert_eq!(lab.ask_brainstem(Some(ADMIN), "GET", &path).await?.status, 200);
        let public = path.replace("private", "public");
        assert_eq!(lab.ask_brainstem(Some(ADMIN), "GET", &public).await?.status, 400);
    }
    Ok(())
}
