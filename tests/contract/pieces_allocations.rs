//! The servers of users in the cloud.

use anyhow::{Context, Result};
use contract_tests::{Lab, answer};
use emeritus::pieces::types::{AllocationStatusEnum, UserProfile};
use emeritus_mock::System;
use emeritus_mock::pieces::Cloud;

fn status(error: &emeritus::Error) -> Option<u16> {
    error.status().map(|status| status.as_u16())
}

async fn signed_in(lab: &Lab) -> Result<UserProfile> {
    Ok(lab.pieces()?.os_sign_in().send().await?.into_inner())
}

#[tokio::test]
async fn a_server_is_connected_read_and_disconnected() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.pieces()?;
    let user = signed_in(&lab).await?;
    assert!(user.allocation.is_none());
    let connected = client.allocation_connect().body(user.clone()).send().await?.into_inner();
    assert_eq!((&connected.id, &connected.user), (&user.id, &user.id));
    assert_eq!(connected.status.cloud, AllocationStatusEnum::Running);
    let read = client.allocation_get().allocation(&user.id).send().await?.into_inner();
    assert_eq!(serde_json::to_value(&read)?, serde_json::to_value(&connected)?);
    let current = client.current_user_get().send().await?.into_inner();
    assert!(current.user.is_some_and(|user| user.allocation.is_some()));
    client.allocation_disconnect().body(connected.clone()).send().await?;
    let gone = client.allocation_get().allocation(&user.id).send().await.err().context("found")?;
    assert_eq!((status(&gone), gone.message()), (Some(410), Some("There is no such allocation")));
    let failed = client.allocation_disconnect().body(connected).send().await;
    assert_eq!(failed.err().as_ref().and_then(status), Some(500));
    Ok(())
}

#[tokio::test]
async fn a_cloud_that_does_not_answer_connects_nobody() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.pieces()?;
    let user = signed_in(&lab).await?;
    for (cloud, expected) in [(Cloud::Unreachable, 500), (Cloud::Silent, 504)] {
        lab.world().pieces().settings.cloud = cloud;
        let failed = client.allocation_connect().body(user.clone()).send().await;
        assert_eq!(failed.err().as_ref().and_then(status), Some(expected), "{cloud:?}");
    }
    lab.world().pieces().settings.cloud = Cloud::Reachable;
    let stranger = UserProfile { id: "nobody".to_owned(), ..user };
    let failed = client.allocation_connect().body(stranger).send().await.err().context("done")?;
    assert_eq!((status(&failed), failed.message()), (Some(500), Some("The user is not known")));
    let gone = client.allocation_get().allocation("a/b").send().await;
    assert_eq!(gone.err().as_ref().and_then(status), Some(410));
    Ok(())
}

#[tokio::test]
async fn a_body_that_is_no_profile_or_allocation_is_refused() -> Result<()> {
    let lab = Lab::start().await?;
    let large = "x".repeat(2_700_000);
    for path in ["/allocations/connect", "/allocations/disconnect"] {
        for (media_type, body, status) in [
            ("application/json", "", 400),
            ("application/json", "{}", 400),
            ("text/csv", "{}", 415),
            ("application/json", &large, 413),
        ] {
            let request = lab.request(System::Pieces, "POST", path);
            let request = request.header("content-type", media_type).body(body.to_owned());
            assert_eq!(answer(request).await?.status, status, "{path} {media_type}");
        }
    }
    Ok(())
}
