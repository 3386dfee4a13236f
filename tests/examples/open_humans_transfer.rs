//! How much memory a large file takes on its way through the SDK.
//!
//! ```console
//! $ cargo run --release -p contract-tests --example open_humans_transfer -- 1024
//! ```
//!
//! It uploads so many mebibytes and downloads them again, with the mock in a process of its own, and
//! fails if the SDK's process ever had more than 32 MiB above what it had before.

use std::env;
use std::io::{self, BufRead, BufReader};
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::Instant;

use bytes::Bytes;
use contract_tests::Lab;
use contract_tests::open_humans::{CLIENT_ID, CLIENT_SECRET, MARLOW, REDIRECT_URL};
use emeritus::chrono::{DateTime, Utc};
use emeritus::open_humans::{Client, Content, Member, OAuth, Tokens};
use emeritus_mock::System;
use futures::{StreamExt, TryStreamExt, stream};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

const MEBIBYTE: usize = 1 << 20;
const ALLOWED_KIB: u64 = 32 << 10;

/// The argument with which this program is the mock.
const MOCK: &str = "mock";

#[tokio::main]
#[expect(clippy::print_stdout, clippy::print_stderr, reason = "this is the command line")]
async fn main() -> ExitCode {
    let argument = env::args().nth(1).unwrap_or_else(|| "1024".to_owned());
    let outcome = if argument == MOCK { mock().await } else { measure(&argument).await };
    match outcome {
        Ok(report) => {
            println!("{report}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("open_humans_transfer: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Serves a lab until the other process has had enough, and says where and with which token.
#[expect(clippy::print_stdout, reason = "it is how the other process learns it")]
async fn mock() -> Result<String> {
    let lab = Lab::start().await?;
    let token = lab.member_token(MARLOW);
    println!("{} {}", lab.server.url(System::OpenHumans), token.expose());
    let ended = tokio::task::spawn_blocking(|| io::stdin().read_line(&mut String::new()));
    ended.await??;
    Ok(String::new())
}

/// The other process, which ends with this one.
struct Mock(Child);

impl Drop for Mock {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

async fn measure(mebibytes: &str) -> Result<String> {
    let mebibytes: usize = mebibytes.parse()?;
    let (_mock, member) = start().await?;
    round_trip(&member, "warm-up.bin", 1).await?;
    let before = memory("VmRSS")?;
    let began = Instant::now();
    round_trip(&member, "large.bin", mebibytes).await?;
    let (took, grown) = (began.elapsed(), memory("VmHWM")?.saturating_sub(before));
    let report = format!(
        "{mebibytes} MiB up and down in {took:.1?}: {before} KiB before, at most {grown} KiB more"
    );
    if grown > ALLOWED_KIB {
        Err(format!("{report}; {ALLOWED_KIB} KiB are allowed").into())
    } else {
        Ok(report)
    }
}

async fn start() -> Result<(Mock, Member)> {
    let mut child = Command::new(env::current_exe()?)
        .arg(MOCK)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let output = child.stdout.take().ok_or("no output")?;
    let mock = Mock(child);
    let mut line = String::new();
    BufReader::new(output).read_line(&mut line)?;
    let (url, token) = line.trim().split_once(' ').ok_or("the mock did not start")?;
    let client = Client::builder(url).build()?;
    let oauth = OAuth::new(&client, CLIENT_ID, CLIENT_SECRET, REDIRECT_URL)?;
    let tokens = Tokens::new(token, "", DateTime::<Utc>::MAX_UTC);
    Ok((mock, Member::create(&oauth, MARLOW, tokens).await?))
}

async fn round_trip(member: &Member, name: &str, mebibytes: usize) -> Result<()> {
    let size = u64::try_from(mebibytes * MEBIBYTE)?;
    let pieces =
        (0..mebibytes).map(|number| Ok(Bytes::from(vec![number.to_le_bytes()[0]; MEBIBYTE])));
    let content = Content::stream(stream::iter(pieces), size);
    let uploaded = member.upload(name, content).max_size(None).send().await?;
    let mut files = std::pin::pin!(member.list_files());
    let file = loop {
        let file = files.try_next().await?.ok_or("the file is not listed")?;
        if file.id == uploaded.id {
            break file;
        }
    };
    let mut download = member.download(&file).await?;
    let mut read = 0_usize;
    while let Some(piece) = download.next().await {
        let piece = piece?;
        for byte in &piece {
            let expected = (read / MEBIBYTE).to_le_bytes()[0];
            if *byte != expected {
                return Err(format!("byte {read} is {byte}, not {expected}").into());
            }
            read += 1;
        }
    }
    if read == mebibytes * MEBIBYTE {
        Ok(())
    } else {
        Err(format!("{read} bytes came down").into())
    }
}

/// A line of `/proc/self/status`, in KiB.
fn memory(name: &str) -> Result<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    let number = line.and_then(|line| line.split_whitespace().next()).ok_or("no such line")?;
    Ok(number.parse()?)
}
