//! BrainSTEM's laboratories through the SDK.

use anyhow::{Context, Result};
use contract_tests::brainstem::{ADMIN, LENA, SORA, TOMAS};
use contract_tests::{Lab, answer};
use emeritus::brainstem::types::{ChangingPortal, LaboratoryCreation, LaboratoryUpdate, Portal};
use serde_json::{Value, json};

const PRIVATE: ChangingPortal = ChangingPortal::Private;
const LIST: &str = "/api/private/users/laboratory/";

fn creation() -> Result<LaboratoryCreation> {
    let builder = LaboratoryCreation::builder().group(7u64).principal_investigators(vec![41]);
    let builder = builder.institution("Example University").website(Some("bench.example".parse()?));
    Ok(builder.try_into()?)
}

#[tokio::test]
async fn a_laboratory_from_its_making_to_its_end() -> Result<()> {
    let lab = Lab::start().await?;
    let lena = lab.brainstem(LENA)?;
    let made = lena.laboratory_create().portal(PRIVATE).body(creation()?).send().await?;
    assert_eq!(made.status(), 201);
    let made = made.into_inner().laboratory;
    assert_eq!((made.website.as_str(), made.city.as_str()), ("http://bench.example", ""));
    let id = made.id.to_string();

    let update: LaboratoryUpdate =
        LaboratoryUpdate::builder().city(Some("Trondheim".parse()?)).try_into()?;
    let request = lena.laboratory_update().portal(PRIVATE).id(&id).body(update);
    let changed = request.send().await?.into_inner().laboratory;
    assert_eq!(
        (changed.city.as_str(), changed.institution.as_str()),
        ("Trondheim", "Example University")
    );

    let request = lena.laboratory_replace().portal(PRIVATE).id(&id).body(creation()?);
    assert_eq!(request.send().await?.laboratory.city, "Trondheim", "what is absent stays");

    let anonymous = lab.brainstem_anonymous()?;
    let listed = anonymous.laboratories_list().portal(Portal::Public).send().await?;
    assert_eq!((listed.laboratories.len(), listed.count), (1, Some(1)));
    let found = anonymous.laboratory_get().portal(Portal::Public).id(&id).send().await?;
    assert_eq!(found.laboratory.id, made.id);

    lena.laboratory_delete().portal(PRIVATE).id(&id).send().await?;
    let gone = anonymous.laboratory_get().portal(Portal::Public).id(&id).send().await;
    assert!(gone.err().context("it is gone")?.is_not_found());
    Ok(())
}

#[tokio::test]
async fn what_is_no_good_is_said_field_by_field() -> Result<()> {
    let lab = Lab::start().await?;
    let required = || json!(["This field is required."]);
    let whole = |field: &str, value: Value| {
        let mut body = json!({"group": 7, "principal_investigators": [41], "institution": "U"});
        body[field] = value;
        body
    };
    let long = |length: usize| "x".repeat(length);
    let too_long =
        |max: usize| json!([format!("Ensure this field has no more than {max} characters.")]);
    for (body, expected) in [
        (
            json!({}),
            json!({"group": required(), "principal_investigators": required(), "institution": required()}),
        ),
        (
            whole("group", json!(99)),
            json!({"group": ["Invalid pk \"99\" - object does not exist."]}),
        ),
        (
            whole("group", json!(true)),
            json!({"group": ["Incorrect type. Expected pk value, received bool."]}),
        ),
        (
            whole("principal_investigators", json!([])),
            json!({"principal_investigators": ["This list may not be empty."]}),
        ),
        (
            whole("principal_investigators", json!(41)),
            json!({"principal_investigators": ["Expected a list of items but got type \"int\"."]}),
        ),
        (
            whole("principal_investigators", json!([41, 4711])),
            json!({"principal_investigators": ["Invalid pk \"4711\" - object does not exist."]}),
        ),
        (whole("institution", json!("")), json!({"institution": ["This field may not be blank."]})),
        (whole("institution", json!(long(101))), json!({"institution": too_long(100)})),
        (whole("description", json!(long(501))), json!({"description": too_long(500)})),
        (whole("department", json!(long(101))), json!({"department": too_long(100)})),
        (whole("city", json!(long(101))), json!({"city": too_long(100)})),
        (whole("country", json!(long(101))), json!({"country": too_long(100)})),
        (whole("website", json!("no dots")), json!({"website": ["Enter a valid URL."]})),
    ] {
        let refused = answer(lab.brainstem_request(Some(LENA), "POST", LIST).json(&body)).await?;
        assert_eq!((refused.status, refused.json()), (400, expected), "{body}");
    }
    Ok(())
}

#[tokio::test]
async fn every_portal_and_caller_of_laboratories() -> Result<()> {
    let body = json!({"group": 7, "principal_investigators": ["41", 41], "institution": "U"});
    // Of nobody, tomas (in no group), sora (manager), lena (owner), the administrator.
    let callers = [None, Some(TOMAS), Some(SORA), Some(LENA), Some(ADMIN)];
    for (portal, method, rest, statuses) in [
        ("public", "GET", "", [200, 200, 200, 200, 200]),
        ("public", "POST", "", [401, 403, 403, 403, 403]),
        ("public", "GET", "ID/", [200, 200, 200, 200, 200]),
        ("public", "PATCH", "ID/", [401, 403, 403, 403, 403]),
        ("public", "PUT", "ID/", [401, 403, 403, 403, 403]),
        ("public", "DELETE", "ID/", [401, 403, 403, 403, 403]),
        ("private", "GET", "", [401, 200, 200, 200, 200]),
        ("private", "POST", "", [401, 403, 403, 201, 201]),
        ("private", "GET", "ID/", [401, 200, 200, 200, 200]),
        ("private", "GET", "x/", [401, 404, 404, 404, 404]),
        ("private", "PATCH", "ID/", [401, 403, 403, 200, 200]),
        ("private", "PATCH", "x/", [401, 404, 404, 404, 404]),
        ("private", "PUT", "ID/", [401, 403, 403, 200, 200]),
        ("private", "PUT", "x/", [401, 404, 404, 404, 404]),
        ("private", "DELETE", "ID/", [401, 403, 403, 204, 204]),
        ("private", "DELETE", "x/", [401, 404, 404, 404, 404]),
        ("super", "GET", "", [401, 403, 403, 403, 200]),
        ("super", "GET", "ID/", [401, 403, 403, 403, 200]),
        ("super", "PATCH", "ID/", [401, 403, 403, 403, 200]),
        ("nowhere", "GET", "", [404, 404, 404, 404, 404]),
        ("nowhere", "POST", "", [404, 404, 404, 404, 404]),
        ("public", "GET", "?sort[]=nope", [400, 400, 400, 400, 400]),
    ] {
        for (caller, expected) in callers.into_iter().zip(statuses) {
            let lab = Lab::start().await?;
            // Texts of digits are numbers to Django REST framework.
            lab.forgive_requests(&["/principal_investigators"]);
            let made = lab.brainstem_request(Some(LENA), "POST", LIST).json(&body);
            let made = answer(made).await?.json();
            assert_eq!(made["laboratory"]["principal_investigators"], json!([41]), "each once");
            let id = made["laboratory"]["id"].as_str().context("it has an id")?;
            let path = format!("/api/{portal}/users/laboratory/{}", rest.replace("ID", id));
            let request = lab.brainstem_request(caller, method, &path).json(&body);
            let status = request.send().await?.status().as_u16();
            assert_eq!(status, expected, "{method} {path} as {caller:?}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_laboratory_is_given_only_to_a_group_of_the_giver() -> Result<()> {
    let lab = Lab::start().await?;
    let other = lab.world().brainstem().add_group("Tides", 52).context("the name is free")?;
    let lena = lab.brainstem(LENA)?;
    let made = lena.laboratory_create().portal(PRIVATE).body(creation()?);
    let id = made.send().await?.laboratory.id.to_string();
    let give: LaboratoryUpdate = LaboratoryUpdate::builder().group(Some(other)).try_into()?;
    let given = |client: emeritus::brainstem::Client, body: LaboratoryUpdate| {
        let id = id.clone();
        async move { client.laboratory_update().portal(PRIVATE).id(id).body(body).send().await }
    };
    let refused = given(lab.brainstem(LENA)?, give.clone()).await;
    assert!(refused.err().context("it is not hers")?.is_forbidden());
    assert_eq!(given(lab.brainstem(ADMIN)?, give).await?.laboratory.group, other);
    Ok(())
}
