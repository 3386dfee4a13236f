//! What the commands print, and how they end.

use std::io::Write;
use std::process::{Command, Output};

use crate::running::{Running, binary};

type Result = std::result::Result<(), Box<dyn std::error::Error>>;

fn run(arguments: &[&str]) -> std::io::Result<(Option<i32>, String, String)> {
    let Output { status, stdout, stderr } = binary().args(arguments).output()?;
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    Ok((status.code(), text(stdout), text(stderr)))
}

fn file(text: &str) -> std::io::Result<tempfile::NamedTempFile> {
    let mut file = tempfile::Builder::new().suffix(".json").tempfile()?;
    file.write_all(text.as_bytes())?;
    Ok(file)
}

#[test]
fn help_has_examples_and_exit_codes() -> Result {
    let (code, help, _) = run(&["--help"])?;
    assert_eq!(code, Some(0));
    for word in ["Examples:", "Exit codes:", "--state", "check", "completions", "verify"] {
        assert!(help.contains(word), "{word} is not in\n{help}");
    }
    assert!(!help.contains('\u{1b}'), "colours, though nobody looks at a terminal");
    Ok(())
}

#[test]
fn documents_and_the_schema_are_printed_as_they_are_served() -> Result {
    for document in ["openedx", "open_humans", "brainstem", "pieces", "control"] {
        let (code, printed, _) = run(&["openapi", document])?;
        let printed: serde_json::Value = serde_json::from_str(&printed)?;
        assert_eq!((code, &printed["openapi"]), (Some(0), &"3.1.0".into()), "{document}");
    }
    let (code, schema, _) = run(&["schema"])?;
    let schema: serde_json::Value = serde_json::from_str(&schema)?;
    assert_eq!((code, &schema["title"]), (Some(0), &"Scenario".into()));
    Ok(())
}

#[test]
fn a_scenario_is_checked() -> Result {
    let fine = file(r#"{ "openedx": { "users": [{ "username": "ada" }] } }"#)?;
    let (code, said, _) = run(&["check", &fine.path().to_string_lossy()])?;
    assert!(code == Some(0) && said.ends_with("fine\n"), "{said}");

    let wrong = file(r#"{ "clock": 3, "openedx": { "users": [{}], "retirement": [] } }"#)?;
    let (code, _, said) = run(&["check", &wrong.path().to_string_lossy()])?;
    assert_eq!(code, Some(1));
    for pointer in ["/clock: ", "/openedx/users/0: ", "/openedx: "] {
        assert!(said.lines().any(|line| line.starts_with(pointer)), "{pointer} is not in\n{said}");
    }
    let (code, _, said) = run(&["check", "no-such-file.json"])?;
    assert!(code == Some(1) && said.lines().count() == 1, "{said}");
    Ok(())
}

#[test]
fn a_bad_command_line_gives_a_clear_line() -> Result {
    for (arguments, code, word) in [
        (&["--prot", "1"][..], 2, "--port"),
        (&["--ports", "9-1"], 2, "4100-4199"),
        (&["--listen", "0.0.0.0", "--port", "0"], 1, "--control-token"),
        (&["--scenario", "nobody", "--port", "0"], 1, "demo, empty"),
        (&["--scenario", "no/such.json", "--port", "0"], 1, "no/such.json"),
    ] {
        let (ended, _, said) = run(arguments)?;
        assert_eq!(ended, Some(code), "{arguments:?}: {said}");
        assert!(said.contains(word), "{arguments:?}: {said}");
    }
    Ok(())
}

#[test]
fn a_port_in_use_gives_one_clear_line() -> Result {
    let taken = std::net::TcpListener::bind(("127.0.0.1", 0))?;
    let port = taken.local_addr()?.port().to_string();
    let (code, _, said) = run(&["--port", &port])?;
    assert_eq!((code, said.lines().count()), (Some(1), 1), "{said}");
    assert!(said.contains(&port) && said.contains("--port"), "{said}");
    Ok(())
}

#[test]
fn completions_are_printed_for_a_shell() -> Result {
    let (code, script, _) = run(&["completions", "bash"])?;
    assert!(code == Some(0) && script.contains("emeritus-mock"), "{script}");
    Ok(())
}

#[tokio::test]
async fn each_exchange_is_logged_as_json_on_request_and_without_its_query() -> Result {
    let mut running = Running::start(&["--scenario", "empty", "--log", "json"])?;
    let url = format!("{}/users?token=tidal-secret", running.url("pieces"));
    reqwest::get(url).await?;
    let line = running.logged()?;
    assert!(!line.contains("tidal-secret"), "{line}");
    let line: serde_json::Value = serde_json::from_str(&line)?;
    let (operation, status) = (&line["operation"], &line["status"]);
    assert_eq!((operation, status), (&"users_list".into(), &200.into()), "{line}");
    Ok(())
}

#[tokio::test]
async fn what_it_says_first_can_be_called_although_it_listens_everywhere() -> Result {
    let running = Running::start(&["--listen", "0.0.0.0", "--control-token", "tidal-secret"])?;
    for name in ["control", "openedx", "open-humans", "brainstem", "pieces"] {
        let url = running.url(name);
        assert!(url.starts_with("http://127.0.0.1:"), "{name}: {url}");
        reqwest::get(url).await?;
    }
    // Somebody else has found it under another name, behind ports that are the same.
    let world = format!("{}/worlds/default", running.url("control"));
    let world = reqwest::Client::new().get(world).bearer_auth("tidal-secret");
    let world: serde_json::Value = world.header("host", "mock:4010").send().await?.json().await?;
    let port = running.url("pieces").rsplit(':').next().unwrap_or_default();
    assert_eq!(world["origins"]["pieces"], format!("http://mock:{port}"));
    Ok(())
}

#[cfg(unix)]
#[test]
fn it_ends_well_when_it_is_asked_to_terminate() -> Result {
    let running = Running::start(&["--scenario", "empty"])?;
    let id = running.id().to_string();
    assert!(Command::new("kill").args(["-TERM", &id]).status()?.success());
    assert!(running.wait()?);
    Ok(())
}
