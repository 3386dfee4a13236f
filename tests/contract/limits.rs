//! What is asked of connections, and how a server ends.

use std::future::Future;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use emeritus_mock::fault::Rule;
use emeritus_mock::{Limits, MockServer, System};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

const USERS: (System, &str) = (System::Pieces, "users_list");
const GET_USERS: &str = "GET /users HTTP/1.1\r\nhost: pieces\r\n\r\n";

/// Begins a WebSocket.
const HANDSHAKE: &str = "GET /user/stream HTTP/1.1\r\nhost: pieces\r\nconnection: upgrade\r\n\
                         upgrade: websocket\r\nsec-websocket-version: 13\r\n\
                         sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";

/// Far longer than anything takes here: what does not end must not hang a test.
const PATIENCE: Duration = Duration::from_secs(20);
/// Short enough to be waited out.
const SHORT: Duration = Duration::from_millis(50);

async fn serve(limits: Limits) -> Result<MockServer> {
    Ok(MockServer::builder().limits(limits).start().await?)
}

async fn connect(url: &str) -> Result<TcpStream> {
    Ok(TcpStream::connect(url.trim_start_matches("http://")).await?)
}

async fn pieces(server: &MockServer) -> Result<TcpStream> {
    connect(&server.url(System::Pieces)).await
}

/// What is true at last, however long it takes.
async fn at_last(is_true: impl Fn() -> bool) -> Result<()> {
    let becomes_true = async {
        while !is_true() {
            tokio::task::yield_now().await;
        }
    };
    Ok(timeout(PATIENCE, becomes_true).await?)
}

async fn in_time<T>(future: impl Future<Output = T>) -> Result<T> {
    timeout(PATIENCE, future).await.context("it takes too long")
}

/// All that comes until the connection ends, however it ends.
async fn rest(stream: &mut TcpStream) -> Result<String> {
    let mut came = Vec::new();
    // How it ends is not what this is about.
    let _ = in_time(stream.read_to_end(&mut came)).await?;
    Ok(String::from_utf8_lossy(&came).into_owned())
}

/// Calls once over `stream`, which stays open.
async fn call(stream: &mut TcpStream) -> Result<()> {
    stream.write_all(GET_USERS.as_bytes()).await?;
    let mut came = Vec::new();
    while !came.ends_with(b"}") {
        ensure!(in_time(stream.read_buf(&mut came)).await?? > 0, "the connection has ended");
    }
    Ok(())
}

#[tokio::test]
async fn who_keeps_a_server_waiting_loses_the_connection() -> Result<()> {
    let server = serve(Limits { patience: SHORT, ..Limits::default() }).await?;
    let authenticate = "POST /users/authenticate HTTP/1.1\r\nhost: pieces\r\n\
                        content-type: application/json\r\ncontent-length: 100\r\n\r\n{";
    let cases = [
        ("nothing", ""),
        ("half a head", "GET /users HTTP/1.1\r\nhost: pie"),
        ("half a body", authenticate),
    ];
    for (case, sent) in cases {
        let mut stream = pieces(&server).await?;
        stream.write_all(sent.as_bytes()).await?;
        let came = rest(&mut stream).await?;
        assert!(!came.starts_with("HTTP/1.1 2"), "{case}: {came}");
    }
    let mut idle = pieces(&server).await?;
    call(&mut idle).await?;
    assert_eq!(rest(&mut idle).await?, "");
    Ok(())
}

#[tokio::test]
async fn who_does_not_read_loses_the_connection() -> Result<()> {
    let server = serve(Limits { patience: SHORT, connections: 1, ..Limits::default() }).await?;
    let mut deaf = connect(&server.control_url()).await?;
    // More than the buffers of any loopback connection hold, which only somebody who reads empties.
    let want = "GET /docs/swagger-ui-bundle.js HTTP/1.1\r\nhost: control\r\n\r\n".repeat(40);
    deaf.write_all(want.as_bytes()).await?;
    let mut other = connect(&server.control_url()).await?;
    other.write_all(b"GET /worlds HTTP/1.1\r\nhost: control\r\n\r\n").await?;
    assert!(rest(&mut other).await?.starts_with("HTTP/1.1 200"));
    Ok(())
}

#[tokio::test]
async fn heads_are_bounded() -> Result<()> {
    let server = serve(Limits { head: 4096, ..Limits::default() }).await?;
    let cases = [
        ("GET /users HTTP/1.1\r\n".to_owned() + &"x: y\r\n".repeat(100), "200"),
        ("GET /users HTTP/1.1\r\n".to_owned() + &"x: y\r\n".repeat(101), "431"),
        (format!("GET /users HTTP/1.1\r\nx: {}\r\n", "y".repeat(5000)), "431"),
        (format!("GET /{} HTTP/1.1\r\n", "y".repeat(5000)), "431"),
    ];
    for (head, status) in cases {
        let mut stream = pieces(&server).await?;
        stream.write_all(format!("{head}\r\n").as_bytes()).await?;
        let mut came = [0; 12];
        in_time(stream.read_exact(&mut came)).await??;
        assert_eq!(std::str::from_utf8(&came[9..])?, status, "{}", &head[..30]);
    }
    Ok(())
}

#[tokio::test]
async fn further_connections_wait_until_one_ends() -> Result<()> {
    let server = serve(Limits { connections: 1, ..Limits::default() }).await?;
    let mut first = pieces(&server).await?;
    call(&mut first).await?;
    let mut second = pieces(&server).await?;
    second.write_all(GET_USERS.as_bytes()).await?;
    for calls in 2..10 {
        call(&mut first).await?;
        assert_eq!(server.world().journal.count("users_list"), calls);
    }
    drop(first);
    let mut came = [0; 12];
    in_time(second.read_exact(&mut came)).await??;
    assert_eq!(&came, b"HTTP/1.1 200");
    Ok(())
}

/// A connection whose call is on its way to being answered, `delay` from now.
async fn in_flight(server: &MockServer, delay: Duration) -> Result<TcpStream> {
    let id = server.world().faults.add(Rule::on(USERS).first().delay(delay))?;
    let mut stream = pieces(server).await?;
    stream.write_all(GET_USERS.as_bytes()).await?;
    at_last(|| server.world().faults.list().iter().any(|rule| rule.id == id && rule.fired == 1))
        .await?;
    Ok(stream)
}

#[tokio::test]
async fn a_shutdown_finishes_what_is_in_flight() -> Result<()> {
    let mut server = MockServer::start().await?;
    let mut idle = pieces(&server).await?;
    call(&mut idle).await?;
    let mut waiting = in_flight(&server, SHORT * 4).await?;
    in_time(server.shutdown()).await?;
    assert!(rest(&mut waiting).await?.starts_with("HTTP/1.1 200"));
    assert_eq!(rest(&mut idle).await?, "");
    for url in [server.control_url(), server.url(System::Pieces)] {
        assert!(connect(&url).await.is_err(), "{url}");
    }
    assert_eq!(server.world().journal.count("users_list"), 2);
    Ok(())
}

#[tokio::test]
async fn a_shutdown_does_not_wait_longer_than_its_grace() -> Result<()> {
    let mut server = serve(Limits { grace: SHORT, ..Limits::default() }).await?;
    let mut waiting = in_flight(&server, Duration::from_secs(3600)).await?;
    in_time(server.shutdown()).await?;
    assert_eq!(rest(&mut waiting).await?, "");
    Ok(())
}

#[tokio::test]
async fn a_server_can_be_served_until_something_happens() -> Result<()> {
    let server = MockServer::start().await?;
    let url = server.url(System::Pieces);
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let serving = tokio::spawn(server.serve_until(async { drop(stopped.await) }));
    call(&mut connect(&url).await?).await?;
    drop(stop);
    in_time(serving).await???;
    assert!(connect(&url).await.is_err());
    Ok(())
}

#[tokio::test]
async fn a_server_that_is_dropped_stops_at_once() -> Result<()> {
    let server = MockServer::start().await?;
    let mut idle = pieces(&server).await?;
    call(&mut idle).await?;
    let mut waiting = in_flight(&server, Duration::from_secs(3600)).await?;
    let url = server.url(System::Pieces);
    drop(server);
    assert_eq!(rest(&mut idle).await?, "");
    assert_eq!(rest(&mut waiting).await?, "");
    assert!(connect(&url).await.is_err());
    Ok(())
}

#[tokio::test]
async fn websockets_may_be_silent_and_end_with_their_server() -> Result<()> {
    for is_shut_down in [false, true] {
        let mut server = serve(Limits { patience: SHORT, ..Limits::default() }).await?;
        let mut stream = pieces(&server).await?;
        stream.write_all(HANDSHAKE.as_bytes()).await?;
        let mut came = [0; 12];
        in_time(stream.read_exact(&mut came)).await??;
        assert_eq!(&came, b"HTTP/1.1 101");
        // Somebody else is waited for and gone by the time that the stream is used again.
        assert_eq!(rest(&mut pieces(&server).await?).await?, "");
        assert_eq!(server.world().pieces().streams(), 1);
        if is_shut_down {
            in_time(server.shutdown()).await?;
        }
        drop(server);
        rest(&mut stream).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_handshake_that_is_struck_begins_no_stream() -> Result<()> {
    let server = MockServer::start().await?;
    server.world().faults.add(Rule::on((System::Pieces, "current_user_stream")).reset_in_body())?;
    let mut stream = pieces(&server).await?;
    stream.write_all(HANDSHAKE.as_bytes()).await?;
    assert_eq!(rest(&mut stream).await?, "");
    // Nobody is left who would be told.
    at_last(|| server.world().pieces().streams() == 0).await
}
