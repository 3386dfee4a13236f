//! Every operation of the generated clients against everything that can happen to a call.

use std::collections::BTreeMap;

use anyhow::{Context, Result, anyhow};
use contract_tests::calls::Call;
use contract_tests::generated;
use contract_tests::matrix::{Documented, EVERYWHERE, Subject, documented, run};
use emeritus::{Builder, brainstem, open_humans, openedx, pieces};

/// The calls of a generated table, with what the contract says about them.
fn subjects<C: Send + Sync + 'static>(
    document: &str,
    calls: &'static [Call<C>],
    builder: fn(&str) -> Builder<C>,
) -> Result<(BTreeMap<String, Documented>, Vec<Subject>)> {
    let contract = documented(document);
    let subjects = calls.iter().map(|call| {
        let documented = contract.get(call.operation);
        let documented = documented.with_context(|| format!("{} is unknown", call.operation))?;
        let caller = move |url: &str, wire: contract_tests::matrix::Wire| {
            let client = wire.client(builder(url));
            Box::pin(async move { (call.call)(&client?).await }) as _
        };
        Ok(Subject::new(call.operation, documented.clone(), call.reads, Box::new(caller)))
    });
    let subjects = subjects.collect::<Result<Vec<_>>>()?;
    Ok((contract, subjects))
}

/// Runs a table, and counts.
async fn assert_all_reached<C: Send + Sync + 'static>(
    document: &str,
    calls: &'static [Call<C>],
    builder: fn(&str) -> Builder<C>,
) -> Result<()> {
    let (contract, subjects) = subjects(document, calls, builder)?;
    let cells = calls.iter().map(|call| {
        let documented = &contract[call.operation];
        let declared = documented.successes().count() + documented.failures().count();
        EVERYWHERE.len() + declared + documented.failing_statuses().len()
    });
    let cells: usize = cells.sum();
    let outcome = run(&subjects).await.map_err(|problem| anyhow!("{problem}"))?;
    assert!(outcome.complaints.is_empty(), "{}", outcome.complaints.join("\n"));
    assert_eq!(outcome.reached, cells);
    assert!(cells > calls.len() * (EVERYWHERE.len() + 1), "{cells} cells are too few");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_error_of_open_edx_is_told() -> Result<()> {
    let document = include_str!("../../openapi/openedx.json");
    let builder = |url: &str| openedx::Client::builder(url);
    assert_all_reached(document, generated::openedx::CALLS, builder).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_error_of_open_humans_is_told() -> Result<()> {
    let document = include_str!("../../openapi/open_humans.json");
    let builder = |url: &str| open_humans::Client::builder(url);
    assert_all_reached(document, generated::open_humans::CALLS, builder).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_error_of_brainstem_is_told() -> Result<()> {
    let document = include_str!("../../openapi/brainstem.json");
    let builder = |url: &str| brainstem::Client::builder(url);
    assert_all_reached(document, generated::brainstem::CALLS, builder).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_error_of_pieces_os_is_told() -> Result<()> {
    let document = include_str!("../../openapi/pieces.json");
    let builder = |url: &str| pieces::Client::builder(url);
    assert_all_reached(document, generated::pieces::CALLS, builder).await
}
