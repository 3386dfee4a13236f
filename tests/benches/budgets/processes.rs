//! What whole processes cost: the mock's binary, and regeneration.

use std::env;
use std::io::{self, BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use bytes::Bytes;
use http::Request;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use serde_json::Value;
use tokio::runtime::Builder;

use crate::Budget::AtMost;
use crate::Row;
use crate::load::Load;
use crate::turns::median;

const KIB: f64 = 1024.0;
const MIB: f64 = KIB * KIB;

/// How many requests a process answers before its memory is looked at again.
const REQUESTS: usize = 1_000_000;
/// How many worlds are begun.
const WORLDS: usize = 1_000;

const GRANT: &str = "grant_type=client_credentials&client_id=retire-worker-key\
                     &client_secret=retire-worker-secret&token_type=bearer";

pub(crate) fn rows() -> io::Result<Vec<Row>> {
    // They are ended once all have started.
    let mut started = Vec::new();
    let start = median(51, || {
        started.push(Mock::start()?);
        Ok(())
    })?;
    drop(started);
    let mock = Mock::start()?;
    let idle = resident(&mock.child.id().to_string())?;
    mock.be_asked()?;
    let after = resident(&mock.child.id().to_string())?;
    mock.be_asked()?;
    let later = resident(&mock.child.id().to_string())?;
    let mock = Mock::start()?;
    let before = resident(&mock.child.id().to_string())?;
    mock.begin_worlds()?;
    let worlds = resident(&mock.child.id().to_string())? - before;
    let regeneration = median(5, regenerate)?;
    Ok(vec![
        Row {
            what: "start of the process until every origin listens, in ms",
            budget: AtMost(10.0),
            measured: start.as_secs_f64() * 1e3,
        },
        Row {
            what: "resident memory of the demo, idle, in MiB",
            budget: AtMost(20.0),
            measured: idle / MIB,
        },
        Row {
            what: "resident memory of the demo after 10^6 requests, in MiB",
            budget: AtMost(20.0),
            measured: after / MIB,
        },
        Row {
            what: "resident memory of the demo after 2 * 10^6 requests against 10^6",
            budget: AtMost(1.02),
            measured: later / after,
        },
        Row {
            what: "resident memory of a world that is begun over HTTP, one of 1,000, in KiB",
            budget: AtMost(64.0),
            measured: worlds / WORLDS as f64 / KIB,
        },
        Row {
            what: "cargo xtask generate --check, in s",
            budget: AtMost(3.0),
            measured: regeneration.as_secs_f64(),
        },
    ])
}

/// The resident memory of the process `id`, in bytes; `self` is this one.
pub(crate) fn resident(id: &str) -> io::Result<f64> {
    let status = std::fs::read_to_string(format!("/proc/{id}/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kib = line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
    kib.map(|kib| kib * KIB).ok_or_else(|| io::Error::other("there is no VmRSS"))
}

/// The binary with the demo, until it is dropped.
struct Mock {
    child: Child,
    control: String,
    openedx: String,
}

impl Mock {
    /// Starts it, and returns when it has said where it listens.
    fn start() -> io::Result<Self> {
        let binary = env::var_os("EMERITUS_MOCK");
        let binary = binary.ok_or_else(|| io::Error::other("EMERITUS_MOCK names no binary"))?;
        let mut command = Command::new(binary);
        let mut child = command.args(["--port", "0"]).stdout(Stdio::piped()).spawn()?;
        let out = child.stdout.take().ok_or(io::ErrorKind::BrokenPipe)?;
        let mut mock = Self { child, control: String::new(), openedx: String::new() };
        for line in BufReader::new(out).lines().take(5) {
            match *line?.split_whitespace().collect::<Vec<_>>() {
                ["control", url, ..] => url.clone_into(&mut mock.control),
                ["openedx", url] => url.clone_into(&mut mock.openedx),
                _ => {}
            }
        }
        let listens = !mock.control.is_empty() && !mock.openedx.is_empty();
        if listens { Ok(mock) } else { Err(io::Error::other("the process does not listen")) }
    }

    /// Has it asked for an account again and again.
    fn be_asked(&self) -> io::Result<()> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(async {
            let grant = Request::post(format!("{}/oauth2/access_token", self.openedx))
                .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
                .body(Bytes::from(GRANT));
            let (_, grant) = Load::to(grant.map_err(io::Error::other)?).await?.once().await?;
            let grant: Value = serde_json::from_slice(&grant)?;
            let token = grant["access_token"].as_str().unwrap_or_default();
            let url = format!("{}/api/user/v1/accounts/mira_okafor", self.openedx);
            let account = Request::get(url).header(AUTHORIZATION, format!("Bearer {token}"));
            let load = Load::to(account.body(Bytes::new()).map_err(io::Error::other)?).await?;
            load.send(REQUESTS / load.connections()).await
        })
    }

    /// Begins worlds over HTTP, which stay.
    fn begin_worlds(&self) -> io::Result<()> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(async {
            let world = Request::post(format!("{}/worlds", self.control)).body(Bytes::new());
            let load = Load::to(world.map_err(io::Error::other)?).await?;
            for _ in 0..WORLDS {
                load.once().await?;
            }
            Ok(())
        })
    }
}

impl Drop for Mock {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn regenerate() -> io::Result<()> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["xtask", "generate", "--check"])
        .stderr(Stdio::null())
        .status()?;
    if status.success() { Ok(()) } else { Err(io::Error::other("cargo xtask generate failed")) }
}
