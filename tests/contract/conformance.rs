//! Worlds that check themselves against the contract.

use std::panic::{AssertUnwindSafe, catch_unwind};

use anyhow::{Context, Result, ensure};
use contract_tests::{Lab, answer};
use emeritus_mock::conformance::Place;
use emeritus_mock::openedx::User;
use emeritus_mock::{MockServer, System};
use serde_json::json;

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
    for (user_agent, expected) in [(None, 0), (Some("odd"), 1)] {
        let list = lab.request(System::Brainstem, "GET", "/api/public/users/user/?limit=1000");
        let list = user_agent.into_iter().fold(list, |list, name| list.header("user-agent", name));
        assert_eq!(answer(list).await?.status, 200);
        let violations = lab.world().journal.violations();
        assert_eq!(violations.len(), expected, "the lab forgives whoever has no name");
    }
    let violation = lab.world().journal.violations()[0].violations[0].clone();
    assert_eq!((violation.place, violation.pointer.as_str()), (Place::Query, "/limit"));
    lab.world().journal.forgive(|_, _| true);
    let panic = catch_unwind(AssertUnwindSafe(|| drop(lab))).err().context("it panics")?;
    assert!(panic.downcast_ref::<String>().is_some_and(|text| text.contains("query /limit")));
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
