//! Signing in and out in the browser, and linking accounts.

use anyhow::{Context, Result};
use contract_tests::{Lab, answer};
use emeritus::pieces::types::ExternalProviderTypeEnum;
use emeritus_mock::pieces::{Cloud, Store};
use emeritus_mock::{System, World, pieces};

const INES: &str = "6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40";

#[tokio::test]
async fn whoever_signs_in_in_the_browser_is_the_current_user() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.pieces()?;
    let user = client.os_sign_in().send().await?.into_inner();
    assert_eq!((user.id.as_str(), user.name.as_deref()), (INES, Some("Ines Okafor")));
    let again = client.os_sign_in().send().await?.into_inner();
    assert_eq!(again.id, user.id);
    let current = client.current_user_get().send().await?.into_inner();
    assert_eq!(current.user.map(|user| user.id), Some(user.id));
    assert_eq!(client.users_list().send().await?.users().len(), 1);
    Ok(())
}

#[tokio::test]
async fn signing_out_forgets_the_current_user_and_nobody_else() -> Result<()> {
    let lab = Lab::start().await?;
    lab.world().pieces().insert(pieces::UserProfile::new("tomas"));
    let client = lab.pieces()?;
    client.os_sign_in().send().await?;
    for _ in 0..2 {
        let left = client.os_sign_out().send().await?.into_inner();
        let left: Vec<_> = left.users().iter().map(|user| user.id.clone()).collect();
        assert_eq!(left, ["tomas"]);
        assert!(client.current_user_get().send().await?.user.is_none());
    }
    Ok(())
}

/// Waits, without sleeping, until so many sign-ins wait for the browser.
async fn until_waiting(lab: &Lab, sign_ins: usize) {
    while lab.world().pieces().waiting_sign_ins() < sign_ins {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_sign_in_can_wait_until_it_is_approved() -> Result<()> {
    let lab = Lab::start().await?;
    lab.world().pieces().settings.sign_in_waits = true;
    let client = lab.pieces()?;
    let (one, other) = (client.os_sign_in(), client.os_sign_in());
    let both = async { tokio::join!(one.send(), other.send()) };
    let approvals = async {
        until_waiting(&lab, 2).await;
        assert!(client.current_user_get().send().await.is_ok_and(|current| current.user.is_none()));
        let World { clock, ids, .. } = lab.world();
        lab.world().pieces().approve_sign_in(clock.now(), ids)
    };
    let ((one, other), approved) = tokio::join!(both, approvals);
    let approved = approved.context("nobody was waiting")?.id;
    assert_eq!((&one?.id, &other?.id), (&approved, &approved));
    Ok(())
}

#[tokio::test]
async fn the_control_origin_approves_too() -> Result<()> {
    let lab = Lab::start().await?;
    let approve = format!("{}/pieces/sign_in/approve", lab.server.world_url());
    let http = emeritus::reqwest::Client::new();
    assert_eq!(http.post(&approve).send().await?.status(), 409);
    lab.world().pieces().settings.sign_in_waits = true;
    let client = lab.pieces()?;
    let approval = async {
        until_waiting(&lab, 1).await;
        http.post(&approve).send().await
    };
    let (signed_in, approved) = tokio::join!(client.os_sign_in().send(), approval);
    assert_eq!(approved?.status(), 200);
    assert_eq!(signed_in?.id, INES);
    Ok(())
}

#[tokio::test]
async fn a_sign_in_that_is_abandoned_says_so() -> Result<()> {
    let lab = Lab::start().await?;
    lab.world().pieces().settings.sign_in_waits = true;
    let client = lab.pieces()?;
    let restart = async {
        until_waiting(&lab, 1).await;
        *lab.world().pieces() = Store::default();
    };
    let (signed_in, ()) = tokio::join!(client.os_sign_in().send(), restart);
    let abandoned = signed_in.err().context("signed in")?;
    assert_eq!(abandoned.message(), Some("The sign-in was abandoned"));
    assert_eq!(abandoned.status().map(|status| status.as_u16()), Some(500));
    Ok(())
}

#[tokio::test]
async fn an_account_elsewhere_is_linked_in_place_of_the_one_before() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.pieces()?;
    let link = |kind: ExternalProviderTypeEnum| {
        client.provider_link().body_map(|body| body.type_(kind)).send()
    };
    let refused = link(ExternalProviderTypeEnum::Bitbucket).await.err().context("linked")?;
    assert!(refused.is_unauthorized());
    assert_eq!(refused.message(), Some("Nobody is signed in"));
    client.os_sign_in().send().await?;
    for kind in ["bitbucket", "github", "bitbucket"] {
        let linked = link(kind.into()).await?.into_inner();
        let providers = linked.user.and_then(|user| user.providers).context("no providers")?;
        assert_eq!(providers.iterable.last().map(|last| last.type_.as_str()), Some(kind));
        assert!(providers.iterable.len() <= 2);
    }
    lab.world().pieces().settings.cloud = Cloud::Unreachable;
    let failed = link(ExternalProviderTypeEnum::Slack).await.err().context("linked")?;
    assert_eq!(failed.status().map(|status| status.as_u16()), Some(500));
    Ok(())
}

#[tokio::test]
async fn a_body_that_is_no_provider_is_refused() -> Result<()> {
    let lab = Lab::start().await?;
    for (media_type, body, status) in [
        ("application/json", "", 400),
        ("application/json", r#"{"type":"carrier_pigeon"}"#, 400),
        ("text/csv", r#"{"type":"github"}"#, 415),
    ] {
        let request = lab.request(System::Pieces, "POST", "/os/link_provider");
        let refused = answer(request.header("content-type", media_type).body(body)).await?;
        assert_eq!(refused.status, status, "{body}");
    }
    let request = lab.request(System::Pieces, "POST", "/os/link_provider");
    assert_eq!(answer(request.body("x".repeat(2_700_000))).await?.status, 413);
    Ok(())
}
