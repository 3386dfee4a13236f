//! Worlds that check themselves against the contract.

use std::panic::{AssertUnwindSafe, catch_unwind};

use anyhow::{Context, Result, ensure};
use contract_tests::control::Control;
use contract_tests::open_humans::{TIDAL_STEPS, WREN};
use contract_tests::{Lab, answer};
use emeritus_mock::conformance::Place;
use emeritus_mock::open_humans::Behaviour;
use emeritus_mock::openedx::User;
use emeritus_mock::{MockServer, System, World, contract};
use reqwest::multipart::Form;
use serde_json::json;

const FILES_DELETE: &str = "/api/direct-sharing/project/files/delete/";

/// Has the LMS answer what no LMS can: an address that is none.
async fn an_impossible_answer(lab: &Lab) -> Result<()> {
    lab.world().openedx().add(User::learner("odd").with_email("no address"));
    let searched = json!({"emails": ["no address"]});
    let search = lab.request(System::Openedx, "POST", "/api/user/v1/accounts/search_emails");
    let search = search.bearer_auth(lab.bearer("staff")).json(&searched);
    assert_eq!(answer(search).await?.status, 200);
    Ok(())
}

#[tokio::test]
async fn what_the_systems_answer_is_what_the_contract_says() -> Result<()> {
    let lab = Lab::start().await?;
    let mira = lab.openedx_bearer("mira_okafor")?;
    mira.account_get().username("mira_okafor").send().await?;
    ensure!(lab.openedx_anonymous()?.me_get().send().await.is_err());
    answer(lab.request(System::Openedx, "GET", "/nowhere")).await?;
    answer(lab.request(System::Openedx, "PUT", "/api/user/v1/me")).await?;
    lab.pieces()?.users_list().send().await?;
    assert!(lab.world().journal.is_strict());
    assert_eq!(lab.world().journal.violations(), []);
    Ok(())
}

#[tokio::test]
async fn a_request_that_is_refused_may_be_anything() -> Result<()> {
    let lab = Lab::start().await?;
    let mira = lab.request(System::Openedx, "PATCH", "/api/user/v1/accounts/mira_okafor");
    let mira = mira.bearer_auth(lab.bearer("mira_okafor"));
    let refused = mira.header("content-type", "application/merge-patch+json").body("{");
    assert_eq!(answer(refused).await?.status, 400);
    lab.world().journal.assert_conforms();
    Ok(())
}

#[tokio::test]
async fn an_answer_that_departs_is_in_the_journal_and_ends_the_test() -> Result<()> {
    let lab = Lab::start().await?;
    an_impossible_answer(&lab).await?;
    let violations = lab.world().journal.violations();
    let [entry] = violations.as_slice() else { panic!("one departs: {violations:?}") };
    assert_eq!(entry.operation, Some("account_emails_search"));
    let [violation] = entry.violations.as_slice() else { panic!("in one way: {entry:?}") };
    assert_eq!((violation.place, violation.pointer.as_str()), (Place::ResponseBody, "/0/email"));

    let panic = catch_unwind(AssertUnwindSafe(|| drop(lab))).err().context("it panics")?;
    assert_eq!(
        panic.downcast_ref::<String>().map(String::as_str),
        Some(
            "1 exchange departs from the contract:\n\n     1  openedx account_emails_search: \
             POST /api/user/v1/accounts/search_emails -> 200\n        response body /0/email: value \
             is not a \"email\"\n"
        )
    );
    Ok(())
}

#[tokio::test]
async fn a_request_that_departs_and_is_accepted_does_so_too() -> Result<()> {
    let lab = Lab::start().await?;
    for _ in 0..2 {
        let list = lab.request(System::Brainstem, "GET", "/api/public/users/user/?limit=many");
        assert_eq!(answer(list).await?.status, 200);
        assert_eq!(lab.world().journal.violations().len(), 1, "what is forgiven is not kept");
        lab.forgive_requests(&["/limit"]);
    }
    let violation = lab.world().journal.violations()[0].violations[0].clone();
    assert_eq!((violation.place, violation.pointer.as_str()), (Place::Query, "/limit"));
    lab.world().journal.forgive(|_, _| true);
    let panic = catch_unwind(AssertUnwindSafe(|| drop(lab))).err().context("it panics")?;
    assert!(panic.downcast_ref::<String>().is_some_and(|text| text.contains("query /limit")));
    Ok(())
}

#[tokio::test]
async fn a_form_in_parts_is_held_against_the_contract() -> Result<()> {
    let lab = Lab::start().await?;
    lab.world().open_humans().settings.behaviour = Behaviour::Strict;
    let token = lab.master_token(TIDAL_STEPS);
    // To a strict site, what is no boolean means yes.
    for (all_files, expected) in [("true", 0), ("0", 1)] {
        let form = Form::new().text("all_files", all_files).text("project_member_id", WREN);
        let delete = lab.request(System::OpenHumans, "POST", FILES_DELETE);
        let delete = delete.bearer_auth(token.expose()).multipart(form);
        assert_eq!(answer(delete).await?.status, 200, "{all_files}");
        assert_eq!(lab.world().journal.violations().len(), expected, "{all_files}");
    }
    let violation = lab.world().journal.violations()[0].violations[0].to_string();
    assert_eq!(violation, "request body /all_files: value is not of type \"boolean\"");
    let panic = catch_unwind(AssertUnwindSafe(|| drop(lab))).err().context("it panics")?;
    assert!(panic.downcast_ref::<String>().is_some_and(|text| text.contains("/all_files")));
    Ok(())
}

#[tokio::test]
async fn a_query_that_the_contract_does_not_know_is_nothing_to_it() -> Result<()> {
    let lab = Lab::start().await?;
    let filtered = "filter{email.icontains}=a&filter{-id.in}=1&filter{-id.in}=2&unknown=x&filter{";
    let list = format!("/api/public/users/user/?{filtered}");
    assert_eq!(answer(lab.request(System::Brainstem, "GET", &list)).await?.status, 200);
    lab.world().journal.assert_conforms();
    Ok(())
}

#[tokio::test]
async fn a_header_that_always_comes_is_required_by_the_contract() -> Result<()> {
    let lab = Lab::start().await?;
    let mut missing = Vec::new();
    for system in System::ALL {
        let document = contract(system).document;
        let paths = document["paths"].as_object().context("paths")?;
        for (path, item) in paths {
            for (method, operation) in item.as_object().context("operations")? {
                for (status, response) in operation["responses"].as_object().into_iter().flatten() {
                    for (name, header) in response["headers"].as_object().into_iter().flatten() {
                        let said = header["description"].as_str().unwrap_or_default();
                        let says_when = said.contains("It comes where:")
                            || said.contains("There is none where");
                        if (header["required"] == true) == says_when {
                            missing.push(format!("{system} {method} {path} {status} {name}"));
                        }
                    }
                }
            }
        }
    }
    assert_eq!(missing, [""; 0], "each is required, or says when it comes");
    let refused = answer(lab.request(System::Openedx, "GET", "/api/user/v1/me")).await?;
    assert_eq!(
        (refused.status, refused.headers["www-authenticate"].as_bytes()),
        (401, &b"JWT realm=\"api\""[..])
    );
    Ok(())
}

#[tokio::test]
async fn worlds_that_are_begun_over_http_are_held_against_the_contract_as_the_first_is()
-> Result<()> {
    for strict in [false, true] {
        let server = MockServer::builder().strict(strict).start().await?;
        let control = Control::of(&server);
        let world = control.begin(&json!({})).await?;
        let users = format!("{}/api/public/users/user/", world.origins["brainstem"]);
        assert_eq!(reqwest::get(format!("{users}?limit=many")).await?.status(), 200);
        assert_eq!(control.send("DELETE", &world.at("")).await?.status, 204);
        let panic = catch_unwind(AssertUnwindSafe(|| drop(server))).err();
        assert_eq!(panic.is_some(), strict);
        let told = panic.as_ref().and_then(|panic| panic.downcast_ref::<String>());
        let (told, name) = (told.map_or("", String::as_str), world.name);
        let is_told = told.starts_with(&format!("world {name}: 1 exchange departs"))
            && told.contains("query /limit");
        assert_eq!(is_told, strict, "{told}");
    }
    Ok(())
}

#[tokio::test]
async fn a_world_that_begins_anew_still_has_to_account_for_what_departed() -> Result<()> {
    let lab = Lab::start().await?;
    an_impossible_answer(&lab).await?;
    lab.world().restore(&World::default());
    assert_eq!(lab.world().journal.entries(), []);
    assert_eq!(lab.world().journal.violations().len(), 1);
    lab.world().journal.clear();
    assert_eq!(lab.world().journal.violations(), []);
    Ok(())
}

#[tokio::test]
async fn a_world_that_is_not_strict_is_left_alone() -> Result<()> {
    let lab = Lab::start().await?;
    lab.world().journal.set_strict(false);
    an_impossible_answer(&lab).await?;
    assert_eq!(lab.world().journal.violations(), []);
    assert!(!lab.world().fork().journal.is_strict(), "nor are its forks");

    let server = MockServer::builder().strict(false).start().await?;
    assert!(!server.world().journal.is_strict());
    assert!(MockServer::start().await?.world().journal.is_strict(), "unless somebody says so");
    Ok(())
}
