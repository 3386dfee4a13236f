//! The proxy in front of a deployment: what it says, and how it ends.

use std::io::{BufRead, BufReader, Lines, Read};
use std::process::{Child, ChildStdout, Command, Output, Stdio};

use serde_json::{Value, json};

use crate::running::{Running, binary};

type Error = Box<dyn std::error::Error>;

const ME: &str = "/api/user/v1/me";

/// A proxy that runs until it is asked to terminate, or this is dropped.
struct Verifying {
    child: Child,
    said: Lines<BufReader<ChildStdout>>,
    url: String,
}

impl Verifying {
    /// Starts a proxy on any port in front of the LMS of `mock`, and reads where it listens.
    fn start(mock: &Running, arguments: &[&str]) -> Result<Self, Error> {
        let upstream = mock.url("openedx");
        let mut command = binary();
        command.args(["verify", "--system", "openedx", "--port", "0", "--upstream", upstream]);
        command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn()?;
        let mut said = BufReader::new(child.stdout.take().ok_or("it has a stdout")?).lines();
        let first = said.next().ok_or("it says where it listens")??;
        let url = first.split_whitespace().nth(1).unwrap_or_default().to_owned();
        assert_eq!(first, format!("openedx  {url} -> {upstream}"));
        Ok(Self { child, said, url })
    }

    /// Asks who is asking; the status.
    async fn me(&self) -> Result<u16, Error> {
        let answer = reqwest::get(format!("{}{ME}", self.url)).await?;
        let status = answer.status().as_u16();
        answer.bytes().await?;
        Ok(status)
    }

    /// The next line that it says.
    fn line(&mut self) -> Result<String, Error> {
        Ok(self.said.next().ok_or("it says something")??)
    }

    /// Asks it to terminate; its exit code, the rest of what it says, and what it says on stderr.
    fn terminate(mut self) -> Result<(Option<i32>, String, String), Error> {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status()?.success());
        let rest = self.said.by_ref().collect::<Result<Vec<_>, _>>()?.join("\n");
        let mut complaint = String::new();
        let stderr = self.child.stderr.as_mut().ok_or("it has a stderr")?;
        stderr.read_to_string(&mut complaint)?;
        Ok((self.child.wait()?.code(), rest, complaint))
    }
}

impl Drop for Verifying {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Has calls of `me_get` go wrong.
async fn spoil(mock: &Running, effect: Value) -> Result<(), Error> {
    let faults = format!("{}/worlds/default/faults", mock.url("control"));
    let http = reqwest::Client::new();
    let rule = json!({
        "system": "openedx", "on": { "operation": "me_get" }, "when": { "next": 1 },
        "effect": effect,
    });
    http.post(faults).json(&rule).send().await?.error_for_status()?;
    Ok(())
}

#[cfg(unix)]
#[tokio::test]
async fn a_deployment_that_keeps_to_the_contract_ends_well() -> Result<(), Error> {
    let mock = Running::start(&["--scenario", "empty"])?;
    let verifying = Verifying::start(&mock, &[])?;
    for _ in 0..3 {
        assert_eq!(verifying.me().await?, 401);
    }
    let (code, said, complaint) = verifying.terminate()?;
    assert_eq!(said, "3 exchanges, 0 departed from the contract, 0 were not answered");
    assert_eq!((code, complaint.as_str()), (Some(0), ""));
    Ok(())
}

#[cfg(unix)]
#[tokio::test]
async fn a_deployment_that_departs_is_told_of_and_ends_with_a_failure() -> Result<(), Error> {
    let mock = Running::start(&["--scenario", "empty"])?;
    let mut verifying = Verifying::start(&mock, &[])?;
    assert_eq!(verifying.me().await?, 401);
    spoil(&mock, json!("malformed_json")).await?;
    assert_eq!(verifying.me().await?, 401);
    assert_eq!(verifying.line()?, format!("me_get: GET {ME} -> 401"));
    let why = verifying.line()?;
    assert!(why.starts_with("    response body: it is not JSON: "), "{why}");
    spoil(&mock, json!({ "status": 503 })).await?;
    assert_eq!(verifying.me().await?, 503);
    assert_eq!(verifying.line()?, format!("me_get: GET {ME} -> 503"));
    assert_eq!(verifying.line()?, "    status: 503 is not declared");

    let (code, said, complaint) = verifying.terminate()?;
    assert_eq!(said, "3 exchanges, 2 departed from the contract, 0 were not answered");
    assert_eq!(complaint, "emeritus-mock: 2 exchanges departed from the contract\n");
    assert_eq!(code, Some(1));
    Ok(())
}

#[cfg(unix)]
#[tokio::test]
async fn departures_are_json_lines_on_request() -> Result<(), Error> {
    let mock = Running::start(&["--scenario", "empty"])?;
    let mut verifying = Verifying::start(&mock, &["--json"])?;
    spoil(&mock, json!({ "status": 503 })).await?;
    assert_eq!(verifying.me().await?, 503);
    let departure: Value = serde_json::from_str(&verifying.line()?)?;
    let problem = json!({ "where": "status", "pointer": "", "problem": "503 is not declared" });
    let expected = json!({
        "operation": "me_get", "method": "GET", "path": ME, "status": 503,
        "violations": [problem],
    });
    assert_eq!(departure, expected);
    let (code, _, complaint) = verifying.terminate()?;
    assert_eq!(complaint, "emeritus-mock: 1 exchange departed from the contract\n");
    assert_eq!(code, Some(1));
    Ok(())
}

#[cfg(unix)]
#[tokio::test]
async fn an_upstream_that_is_gone_is_counted_and_no_departure() -> Result<(), Error> {
    let mock = Running::start(&["--scenario", "empty"])?;
    let verifying = Verifying::start(&mock, &[])?;
    mock.kill()?;
    assert_eq!(verifying.me().await?, 502);
    let (code, said, _) = verifying.terminate()?;
    assert_eq!(said, "0 exchanges, 0 departed from the contract, 1 was not answered");
    assert_eq!(code, Some(0));
    Ok(())
}

#[test]
fn what_cannot_be_verified_gives_one_clear_line() -> Result<(), Error> {
    let taken = std::net::TcpListener::bind(("127.0.0.1", 0))?;
    let port = taken.local_addr()?.port().to_string();
    let lms = "https://lms.example";
    for (arguments, code, word) in [
        (vec!["--upstream", lms], 2, "--system <SYSTEM>"),
        (vec!["--system", "openedx"], 2, "--upstream <URL>"),
        (
            vec!["--upstream", lms, "--system", "moodle"],
            2,
            "there are openedx, open_humans, brainstem, pieces",
        ),
        (vec!["--upstream", lms, "--system", "openedx", "--prot", "1"], 2, "--port"),
        (vec!["--upstream", "lms.example", "--system", "openedx"], 1, "unusable upstream"),
        (vec!["--upstream", "ftp://lms.example", "--system", "openedx"], 1, "http:// or https://"),
        (
            vec!["--upstream", "https://ada:s3cret@lms.example", "--system", "openedx"],
            1,
            "credentials belong into the requests",
        ),
        (
            vec!["--upstream", lms, "--system", "openedx", "--port", &port],
            1,
            "--port takes another",
        ),
        (
            vec!["--upstream", lms, "--system", "openedx", "--listen", "2001:db8::1"],
            1,
            "cannot listen on [2001:db8::1]:4020",
        ),
    ] {
        let ended = binary().arg("verify").args(&arguments).output()?;
        let Output { status, stdout, stderr } = ended;
        let said = String::from_utf8(stderr)?;
        assert_eq!(status.code(), Some(code), "{arguments:?}: {said}");
        assert!(said.contains(word) && !said.contains("s3cret"), "{arguments:?}: {said}");
        assert!(code == 2 || said.lines().count() == 1, "{arguments:?}: {said}");
        assert!(stdout.is_empty(), "{arguments:?}");
    }
    Ok(())
}
