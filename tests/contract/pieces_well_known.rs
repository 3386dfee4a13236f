//! Health, version and connecting: what anybody may ask of Pieces OS.

use anyhow::{Context, Result};
use contract_tests::{Lab, answer};
use emeritus::pieces::Discovery;
use emeritus::pieces::types::{ApplicationNameEnum, PlatformEnum, SeededTrackedApplication};
use emeritus_mock::System;
use serde_json::json;

#[tokio::test]
async fn pieces_os_says_how_it_is_and_which_one() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.pieces()?;
    assert_eq!(client.health().await?, "ok");
    assert_eq!(client.version().await?, "11.0.3");
    client.health_check().send().await?;
    let request = lab.request(System::Pieces, "GET", "/.well-known/version");
    assert_eq!(answer(request).await?.content_type, "text/plain; charset=utf-8");
    Ok(())
}

#[tokio::test]
async fn one_that_is_not_well_says_so() -> Result<()> {
    let lab = Lab::start().await?;
    lab.world().pieces().settings.is_healthy = false;
    let client = lab.pieces()?;
    let unwell = client.health().await.err().context("it is well")?;
    assert_eq!(unwell.status().map(|status| status.as_u16()), Some(500));
    assert_eq!(unwell.message(), Some("Pieces OS is not well"));
    let unwell = client.health_check().send().await.err().context("it is well")?;
    assert_eq!(
        (unwell.status().map(|status| status.as_u16()), unwell.body()),
        (Some(500), &[][..])
    );
    Ok(())
}

#[tokio::test]
async fn discovery_finds_the_pieces_os_that_is_well() -> Result<()> {
    let (unwell, well) = (Lab::start().await?, Lab::start().await?);
    unwell.world().pieces().settings.is_healthy = false;
    let urls = [&unwell, &well].map(|lab| lab.server.url(System::Pieces));
    let openedx = well.server.url(System::Openedx);
    let candidates = [openedx, urls[0].clone(), urls[1].clone()];
    let found = Discovery::default().candidates(candidates).find().await?;
    assert_eq!(found, Some(urls[1].clone()));
    assert_eq!(well.world().journal.count("health_get"), 1);
    Ok(())
}

fn application(name: ApplicationNameEnum) -> Result<SeededTrackedApplication> {
    let application = SeededTrackedApplication::builder();
    let application = application.name(name).version("5.0.1").platform(PlatformEnum::Linux);
    Ok(application.try_into()?)
}

#[tokio::test]
async fn an_application_that_connects_again_keeps_its_id() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.pieces()?;
    let mut contexts = Vec::new();
    for name in [
        ApplicationNameEnum::OpenSource,
        ApplicationNameEnum::OpenSource,
        ApplicationNameEnum::VsCode,
    ] {
        let application = application(name)?;
        let call = client.application_connect().body_map(|body| body.application(application));
        contexts.push(call.send().await?.into_inner());
    }
    let ids: Vec<_> = contexts.iter().map(|context| context.application.id.as_str()).collect();
    assert_eq!(ids[0], ids[1]);
    assert_ne!(ids[0], ids[2]);
    assert!(contexts.iter().all(|context| context.os == contexts[0].health.os.id));
    assert!(contexts[0].user.is_none());
    client.os_sign_in().send().await?;
    let application = application(ApplicationNameEnum::VsCode)?;
    let call = client.application_connect().body_map(|body| body.application(application));
    let context = call.send().await?;
    assert_eq!(context.user.as_ref().and_then(|user| user.username.as_deref()), Some("inesok"));
    Ok(())
}

#[tokio::test]
async fn an_unknown_application_is_refused() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.pieces()?;
    for name in [ApplicationNameEnum::Unknown, ApplicationNameEnum::Other("WALKMAN".to_owned())] {
        let application = application(name)?;
        let call = client.application_connect().body_map(|body| body.application(application));
        let refused = call.send().await.err().context("connected")?;
        assert!(refused.is_bad_request());
        assert_eq!(refused.message(), Some("The application is not known"));
    }
    let rows = [("", 400), ("{}", 400)].map(|(body, status)| (None, body, status));
    for (media_type, body, status) in rows.into_iter().chain([(Some("text/csv"), "{}", 415)]) {
        let mut request = lab.request(System::Pieces, "POST", "/connect").body(body);
        if let Some(media_type) = media_type {
            request = request.header("content-type", media_type);
        }
        assert_eq!(answer(request).await?.status, status, "{media_type:?} {body}");
    }
    let padding = "x".repeat(2_700_000);
    let body = json!({ "application": padding }).to_string();
    let request = lab.request(System::Pieces, "POST", "/connect").body(body);
    assert_eq!(answer(request).await?.status, 413);
    Ok(())
}
