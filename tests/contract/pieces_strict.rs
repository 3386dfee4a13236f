//! Who has to be a known application: nobody, unless a world asks for it.

use anyhow::{Context, Result};
use contract_tests::{Lab, answer};
use emeritus::{Credentials, pieces};
use emeritus_mock::{Contract, System};
use serde_json::{Value, json};

/// The operations of Pieces OS: method, path, and whether `X-Application-ID` is documented.
fn operations() -> Vec<(String, String, bool)> {
    let Contract { document, .. } = emeritus_mock::contract(System::Pieces);
    let mut operations = Vec::new();
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            let security = operation["security"].as_array().into_iter().flatten();
            let mut schemes = security.filter_map(Value::as_object).flat_map(|one| one.keys());
            let wanted = schemes.any(|scheme| scheme == "application");
            operations.push((method.to_uppercase(), path.clone(), wanted));
        }
    }
    operations
}

async fn is_refused(lab: &Lab, method: &str, path: &str, id: Option<&str>) -> Result<bool> {
    let mut request = lab.request(System::Pieces, method, path).body("");
    if let Some(id) = id {
        request = request.header("x-application-id", id);
    }
    let answered = answer(request).await?;
    let refused = answered.text == "The application is not known";
    assert!(!refused || answered.status == 401, "{method} {path}: {}", answered.status);
    Ok(refused)
}

async fn connect(lab: &Lab) -> Result<String> {
    let application = json!({"name": "OPEN_SOURCE", "version": "1", "platform": "LINUX"});
    let request = lab.request(System::Pieces, "POST", "/connect");
    let context = answer(request.json(&json!({"application": application}))).await?.json();
    context["application"]["id"].as_str().map(str::to_owned).context("no id")
}

#[tokio::test]
async fn a_strict_world_knows_the_applications_that_have_connected_and_no_others() -> Result<()> {
    let operations = operations();
    assert_eq!(operations.iter().filter(|(_, _, wanted)| *wanted).count(), 19);
    for (method, path, wanted) in operations {
        let lab = Lab::start().await?;
        let known = connect(&lab).await?;
        for (strict, id, refused) in [
            (false, None, false),
            (false, Some("nobody"), false),
            (true, None, wanted),
            (true, Some("nobody"), wanted),
            (true, Some(known.as_str()), false),
        ] {
            lab.world().pieces().settings.application_id_required = strict;
            let found = is_refused(&lab, &method, &path, id).await?;
            assert_eq!(found, refused, "{method} {path}, strict: {strict}, id: {id:?}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn the_sdk_says_which_application_it_is() -> Result<()> {
    let lab = Lab::start().await?;
    lab.world().pieces().settings.application_id_required = true;
    let refused = lab.pieces()?.users_list().send().await.err().context("answered")?;
    assert!(refused.is_unauthorized());
    let credentials = Credentials::header("X-Application-ID", connect(&lab).await?);
    let client = pieces::Client::builder(lab.server.url(System::Pieces));
    let client = client.credentials(credentials).build()?;
    assert_eq!(client.users_list().send().await?.users().len(), 0);
    Ok(())
}
