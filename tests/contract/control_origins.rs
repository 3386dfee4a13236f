//! Where a server says that its worlds are, to whoever has found it.

use std::net::{IpAddr, Ipv4Addr};

use anyhow::{Context, Result};
use contract_tests::Answer;
use contract_tests::control::Control;
use emeritus_mock::{MockServer, System};
use serde_json::{Value, json};

const TOKEN: &str = "tidal-secret";

async fn listening(address: IpAddr) -> Result<(MockServer, Control)> {
    let builder = MockServer::builder().listen(address).control_token(TOKEN.into());
    let server = builder.start().await?;
    let control = Control::of(&server).with_token(TOKEN);
    Ok((server, control))
}

/// Asks under the name `host`.
async fn ask(control: &Control, method: &str, path: &str, host: &str) -> Result<Answer> {
    Ok(contract_tests::answer(control.request(method, path).header("host", host)).await?)
}

/// The host and the port of an origin.
fn parts(origin: &Value) -> Result<(&str, &str)> {
    let origin = origin.as_str().and_then(|origin| origin.strip_prefix("http://"));
    origin.and_then(|origin| origin.rsplit_once(':')).context("an origin")
}

#[tokio::test]
async fn a_server_that_listens_everywhere_is_where_its_caller_has_found_it() -> Result<()> {
    let (server, control) = listening(Ipv4Addr::UNSPECIFIED.into()).await?;
    let pieces = server.url(System::Pieces);
    let (_, port) = pieces.rsplit_once(':').context("a port")?;
    for (host, expected) in [
        ("mock:4010", "mock"),
        ("mock.tides.example", "mock.tides.example"),
        ("[2001:db8::7]:4010", "[2001:db8::7]"),
        ("192.0.2.7:80", "192.0.2.7"),
        ("<b>:4010", "127.0.0.1"),
        ("ada@mock", "127.0.0.1"),
    ] {
        let world = ask(&control, "GET", "/worlds/default", host).await?.json();
        assert_eq!(parts(&world["origins"]["pieces"])?, (expected, port), "{host}");
        let worlds = ask(&control, "GET", "/worlds", host).await?.json();
        let worlds = worlds["worlds"].as_array().context("a list")?;
        let is_listed = worlds.iter().any(|listed| listed["origins"] == world["origins"]);
        assert!(is_listed, "{host}: {worlds:?}");
        let origin = &world["origins"]["pieces"];
        for path in ["/openapi/pieces.json", "/worlds/default/openapi/pieces.json"] {
            let document = ask(&control, "GET", path, host).await?.json();
            assert_eq!(document["servers"], json!([{ "url": origin }]), "{host}");
        }
        let index = ask(&control, "GET", "/", host).await?.text;
        assert!(index.contains(origin.as_str().context("an origin")?), "{host}: {index}");
        for path in ["/worlds", "/worlds/default/fork", "/worlds/default/reset"] {
            let world = ask(&control, "POST", path, host).await?.json();
            assert_eq!(parts(&world["origins"]["openedx"])?.0, expected, "{host} {path}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn what_such_a_server_names_by_itself_can_be_called_from_its_machine() -> Result<()> {
    let (server, control) = listening(Ipv4Addr::UNSPECIFIED.into()).await?;
    assert!(server.control_url().starts_with("http://127.0.0.1:"));
    assert_eq!(server.world_url(), format!("{}/worlds/default", server.control_url()));
    for system in System::ALL {
        assert!(server.url(system).starts_with("http://127.0.0.1:"), "{system}");
        reqwest::get(server.url(system)).await?;
    }
    // So can a world that was begun over HTTP, by the name that its creator has called.
    let host = server.control_url().replace("http://127.0.0.1", "localhost");
    let world = ask(&control, "POST", "/worlds", &host).await?.json();
    let pieces = world["origins"]["pieces"].as_str().context("an origin")?;
    assert!(pieces.starts_with("http://localhost:"), "{pieces}");
    assert_eq!(reqwest::get(format!("{pieces}/users")).await?.status(), 200);
    Ok(())
}

#[tokio::test]
async fn a_server_that_listens_at_one_address_names_it_whoever_asks() -> Result<()> {
    let (server, control) = listening(Ipv4Addr::LOCALHOST.into()).await?;
    for host in ["mock:4010", "localhost", "<b>"] {
        let world = ask(&control, "GET", "/worlds/default", host).await?.json();
        assert_eq!(world["origins"]["pieces"], server.url(System::Pieces), "{host}");
    }
    Ok(())
}

#[tokio::test]
async fn the_interactive_reference_may_call_the_systems_from_wherever_it_was_opened() -> Result<()>
{
    let (server, _control) = listening(Ipv4Addr::UNSPECIFIED.into()).await?;
    let control = server.control_url();
    let (_, port) = control.rsplit_once(':').context("a port")?;
    let users = format!("{}/users", server.url(System::Pieces));
    for (host, origin, is_let_in) in [
        ("mock:4014", format!("http://mock:{port}"), true),
        ("[::1]:4014", format!("http://[::1]:{port}"), true),
        ("mock:4014", format!("http://localhost:{port}"), true),
        ("mock:4014", "http://mock:1".to_owned(), false),
        ("mock:4014", format!("http://other:{port}"), false),
    ] {
        let request = reqwest::Client::new().get(&users).header("host", host);
        let answered = request.header("origin", &origin).send().await?;
        let allowed = answered.headers().get("access-control-allow-origin");
        assert_eq!(
            allowed.is_some_and(|allowed| *allowed == *origin),
            is_let_in,
            "{host} {origin}"
        );
    }
    Ok(())
}
