//! The WebSockets of Pieces OS, through the streams of the SDK.

use std::time::Duration;

use anyhow::{Context, Result};
use contract_tests::{Lab, answer};
use emeritus::Error;
use emeritus::pieces::types::UserProfile;
use emeritus::pieces::{BackOff, Client, Events, UserState};
use emeritus_mock::System;
use futures::StreamExt;
use tokio::time::{Instant, timeout};

/// Far longer than anything takes here: a stream that says nothing must not hang a test.
const PATIENCE: Duration = Duration::from_secs(20);

async fn item<T: 'static>(events: &mut Events<T>) -> Result<Result<T, Error>> {
    timeout(PATIENCE, events.next()).await.context("nothing came")?.context("the stream has ended")
}

async fn next<T: 'static>(events: &mut Events<T>) -> Result<T> {
    Ok(item(events).await??)
}

/// Connects again at once, but not after two failures in a row.
fn eager() -> BackOff {
    BackOff::default().first(Duration::ZERO).attempts(2)
}

/// The user name of the next state; none where nobody is signed in.
async fn next_user(states: &mut Events<UserState>) -> Result<Option<String>> {
    Ok(next(states).await?.user().and_then(|user| user.username.clone()))
}

fn named(user: UserProfile, name: &str) -> UserProfile {
    UserProfile { username: Some(name.to_owned()), ..user }
}

#[tokio::test]
async fn the_current_user_is_seen_from_the_first_frame_through_every_change() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.pieces()?;
    let mut states = client.current_user_stream();
    assert_eq!(next_user(&mut states).await?, None);
    let user = client.os_sign_in().send().await?.into_inner();
    assert_eq!(next_user(&mut states).await?.as_deref(), Some("inesok"));
    client.current_user_update().body(named(user.clone(), "ines")).send().await?;
    assert_eq!(next_user(&mut states).await?.as_deref(), Some("ines"));
    client.current_user_clear().send().await?;
    assert_eq!(next_user(&mut states).await?, None);
    client.os_sign_in().send().await?;
    assert_eq!(next_user(&mut states).await?.as_deref(), Some("inesok"));
    client.user_disconnect().user(&user.id).send().await?;
    assert_eq!(next_user(&mut states).await?, None);
    assert_eq!(lab.world().pieces().streams(), 1);
    Ok(())
}

#[tokio::test]
async fn a_stream_that_begins_later_begins_with_who_is_there() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.pieces()?;
    client.os_sign_in().send().await?;
    let mut one = client.current_user_stream();
    let mut other = one.clone();
    for states in [&mut one, &mut other] {
        assert_eq!(next_user(states).await?.as_deref(), Some("inesok"));
    }
    Ok(())
}

#[tokio::test]
async fn a_connection_that_is_lost_is_made_again() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.pieces()?;
    let mut states = client.current_user_stream().back_off(eager());
    assert_eq!(next_user(&mut states).await?, None);
    // A frame in between makes each loss the first one again.
    for name in ["one", "two", "three"] {
        let user = client.os_sign_in().send().await?.into_inner();
        lab.world().pieces().drop_streams();
        client.current_user_update().body(named(user, name)).send().await?;
        // What was under way when the connection broke may still come.
        while next_user(&mut states).await?.as_deref() != Some(name) {}
    }
    assert_eq!(lab.world().journal.count("current_user_stream"), 4);
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn who_cannot_connect_tries_as_often_as_was_agreed() -> Result<()> {
    let lab = Lab::start().await?;
    let url = lab.server.url(System::Pieces);
    drop(lab);
    let back_off = BackOff::default().first(Duration::from_secs(1)).attempts(4);
    let mut states = Client::builder(url).build()?.current_user_stream().back_off(back_off);
    let began = Instant::now();
    let error = states.next().await.context("ended")?.err().context("connected")?;
    assert!(error.is_retryable(), "{error}");
    assert_eq!(error.operation(), Some("current_user_stream"));
    assert_eq!(began.elapsed(), Duration::from_secs(1 + 2 + 4));
    assert!(states.next().await.is_none());
    Ok(())
}

#[tokio::test]
async fn a_refusal_ends_the_stream_at_once() -> Result<()> {
    let lab = Lab::start().await?;
    lab.world().pieces().settings.application_id_required = true;
    let mut states = lab.pieces()?.current_user_stream();
    let refused = item(&mut states).await?.err().context("connected")?;
    assert!(refused.is_unauthorized() && states.next().await.is_none());
    let mut check_ins = lab.pieces()?.last_checked_in_stream();
    let refused = item(&mut check_ins).await?.err().context("connected")?;
    assert!(refused.is_unauthorized() && check_ins.next().await.is_none());
    Ok(())
}

#[tokio::test]
async fn checking_in_is_seen_with_whom_and_when() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.pieces()?;
    let mut check_ins = client.last_checked_in_stream();
    let nobody = next(&mut check_ins).await?;
    assert_eq!((nobody.needs_refresh, nobody.user_id), (false, None));
    assert!(nobody.last_checked_in.is_none());
    let user = client.os_sign_in().send().await?.into_inner();
    let signed_in = next(&mut check_ins).await?;
    assert_eq!(signed_in.user_id, Some(user.id));
    lab.world().pieces().demand_refresh();
    assert!(next(&mut check_ins).await?.needs_refresh);
    lab.advance(jiff::SignedDuration::from_secs(60));
    client.current_user_refresh().send().await?;
    let refreshed = next(&mut check_ins).await?;
    assert!(!refreshed.needs_refresh);
    let (then, now) = (signed_in.last_checked_in, refreshed.last_checked_in);
    let between = now.context("never")?.value - then.context("never")?.value;
    assert_eq!(between.num_seconds(), 60);
    Ok(())
}

#[tokio::test]
async fn health_is_said_once_for_each_connection() -> Result<()> {
    let lab = Lab::start().await?;
    let mut health = lab.pieces()?.health_stream().back_off(eager());
    assert_eq!(next(&mut health).await?, "ok");
    lab.world().pieces().drop_streams();
    assert_eq!(next(&mut health).await?, "ok");
    lab.world().pieces().settings.is_healthy = false;
    lab.world().pieces().drop_streams();
    let unwell = item(&mut health).await?.err().context("it is well")?;
    assert_eq!(unwell.status().map(|status| status.as_u16()), Some(500));
    Ok(())
}

#[tokio::test]
async fn whoever_speaks_no_websocket_is_told() -> Result<()> {
    let lab = Lab::start().await?;
    for path in ["/user/stream", "/user/last_checked_in/stream", "/.well-known/stream/health"] {
        let answered = answer(lab.request(System::Pieces, "GET", path)).await?;
        assert_eq!(
            (answered.status, answered.text.as_str()),
            (426, "This address speaks WebSocket")
        );
    }
    Ok(())
}

#[tokio::test]
async fn a_server_that_has_gone_takes_its_streams_with_it() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.pieces()?;
    let mut states = client.current_user_stream().back_off(BackOff::default().attempts(1));
    assert_eq!(next_user(&mut states).await?, None);
    drop((lab, client));
    let ended = item(&mut states).await?;
    assert!(ended.err().context("still there")?.is_retryable());
    Ok(())
}

#[tokio::test]
async fn no_secret_is_printed_with_a_stream_or_a_state() -> Result<()> {
    let lab = Lab::start().await?;
    let credentials = emeritus::Credentials::bearer("hush");
    let client =
        Client::builder(lab.server.url(System::Pieces)).credentials(credentials).build()?;
    let states = client.current_user_stream();
    assert!(!format!("{states:?}").contains("hush"), "{states:?}");
    Ok(())
}
