//! Processes that share the members of an SQLite file, and some that die.

use std::env;
use std::path::Path;
use std::process::Stdio;

use anyhow::{Context, Result, ensure};
use contract_tests::START;
use contract_tests::open_humans::MARLOW;
use emeritus::open_humans::{Member, MemberRecord, MemberStore, SqliteStore, StoreError};
use futures::future::{BoxFuture, FutureExt, try_join_all};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};

use crate::open_humans_sdk::{Application, Still, TOKEN_LIFETIME, at, oauth};

/// The variable in which a child is told what to do: `<role> <second> <site> <file>`.
const TASK: &str = "EMERITUS_TEST_CHILD";

/// What a child prints before and after it uses the tokens.
const READY: &str = "child: ready";
const TOKEN: &str = "child: token ";

/// Where a child dies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Death {
    /// It does not.
    Never,
    /// Once it may refresh, before it does.
    Leased,
    /// Once the new tokens are stored, before anybody has used them.
    Stored,
}

/// A store that ends its process.
#[derive(Debug)]
struct Deadly {
    kept: SqliteStore,
    death: Death,
}

impl MemberStore for Deadly {
    fn load<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Option<MemberRecord>, StoreError>> {
        self.kept.load(id)
    }

    fn save<'a>(&'a self, record: &'a MemberRecord) -> BoxFuture<'a, Result<(), StoreError>> {
        self.kept.save(record)
    }

    fn replace<'a>(&'a self, record: &'a MemberRecord) -> BoxFuture<'a, Result<bool, StoreError>> {
        async move {
            let replaced = self.kept.replace(record).await;
            let step = if record.lease.is_some() { Death::Leased } else { Death::Stored };
            if self.death == step {
                std::process::abort();
            }
            replaced
        }
        .boxed()
    }

    fn delete<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), StoreError>> {
        self.kept.delete(id)
    }
}

/// A process of its own, which runs the test below.
struct Worker {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Worker {
    async fn start(application: &Application, file: &Path, death: Death) -> Result<Self> {
        let site = application.lab.server.url(emeritus_mock::System::OpenHumans);
        let second = application.now().timestamp();
        let task = format!("{death:?} {second} {site} {}", file.display());
        let test = "open_humans_sdk_processes::a_child_does_what_it_is_told";
        let mut child = Command::new(env::current_exe()?)
            .args(["--exact", test, "--nocapture"])
            .env(TASK, task)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()?;
        let lines = BufReader::new(child.stdout.take().context("its output")?).lines();
        let mut worker = Self { child, lines };
        worker.line(READY).await?;
        Ok(worker)
    }

    /// What follows `beginning` on the next line that has it.
    async fn line(&mut self, beginning: &str) -> Result<String> {
        while let Some(line) = self.lines.next_line().await? {
            if let Some((_, rest)) = line.split_once(beginning) {
                return Ok(rest.to_owned());
            }
        }
        anyhow::bail!("the child ended without {beginning:?}: {}", self.child.wait().await?)
    }

    /// Lets it go.
    async fn go(&mut self) -> Result<()> {
        let input = self.child.stdin.as_mut().context("its input")?;
        Ok(input.write_all(b"go\n").await?)
    }

    async fn token(mut self) -> Result<String> {
        let token = self.line(TOKEN).await?;
        ensure!(self.child.wait().await?.success(), "the child failed");
        Ok(token)
    }

    async fn dies(mut self) -> Result<()> {
        let status = self.child.wait().await?;
        ensure!(!status.success() && status.code().is_none(), "it was not aborted: {status}");
        Ok(())
    }
}

/// Nothing, unless it is a child that runs it.
#[tokio::test]
#[expect(clippy::print_stdout, reason = "it is how a child answers")]
async fn a_child_does_what_it_is_told() -> Result<()> {
    let Ok(task) = env::var(TASK) else { return Ok(()) };
    let mut words = task.splitn(4, ' ');
    let mut word = || words.next().context("a word");
    let death = match word()? {
        "Leased" => Death::Leased,
        "Stored" => Death::Stored,
        _ => Death::Never,
    };
    let (now, site) = (at(word()?.parse()?)?, word()?);
    let store = Deadly { kept: SqliteStore::open(word()?)?, death };
    let oauth = oauth(site, Still::at(now))?.with_store(store);
    let member = Member::load(&oauth, MARLOW).await?.context("a member")?;
    println!("{READY}");
    BufReader::new(tokio::io::stdin()).read_line(&mut String::new()).await?;
    member.client().member_exchange().send().await?;
    println!("{TOKEN}{}", member.access_token().await?.expose());
    Ok(())
}

/// A member in a file, whose token has ended.
async fn expired_member(file: &Path) -> Result<(Application, Member)> {
    let mut application = Application::start().await?;
    application.oauth = application.oauth.clone().with_store(SqliteStore::open(file)?);
    let member = application.member(MARLOW).await?;
    assert_eq!(application.now(), at(START.as_second())?);
    application.advance(TOKEN_LIFETIME);
    Ok((application, member))
}

#[tokio::test]
async fn processes_that_share_a_file_never_spend_one_refresh_token_twice() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("members.sqlite");
    let (application, member) = expired_member(&file).await?;
    for round in 1..=3 {
        let start = (0..4).map(|_| Worker::start(&application, &file, Death::Never));
        let mut workers = try_join_all(start).await?;
        try_join_all(workers.iter_mut().map(Worker::go)).await?;
        let ours = member.access_token().await?;
        let theirs = try_join_all(workers.into_iter().map(Worker::token)).await?;
        assert!(theirs.iter().all(|token| token == ours.expose()), "round {round}");
        assert_eq!(application.count("token_create"), round);
        application.advance(TOKEN_LIFETIME);
    }
    Ok(())
}

#[tokio::test]
async fn a_process_that_dies_with_new_tokens_leaves_a_member_that_works() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("members.sqlite");
    let (application, member) = expired_member(&file).await?;
    let mut worker = Worker::start(&application, &file, Death::Stored).await?;
    worker.go().await?;
    worker.dies().await?;
    assert_eq!(application.count("token_create"), 1);
    assert_eq!(application.count("member_exchange"), 0);
    member.client().member_exchange().send().await?;
    assert_eq!(application.count("token_create"), 1);
    application.advance(TOKEN_LIFETIME);
    member.client().member_exchange().send().await?;
    assert_eq!(application.count("token_create"), 2);
    Ok(())
}

#[tokio::test]
async fn a_process_that_dies_before_its_refresh_keeps_others_waiting_for_a_minute() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("members.sqlite");
    let (application, member) = expired_member(&file).await?;
    let mut worker = Worker::start(&application, &file, Death::Leased).await?;
    worker.go().await?;
    worker.dies().await?;
    assert_eq!(application.count("token_create"), 0);
    application.advance(61);
    member.client().member_exchange().send().await?;
    assert_eq!(application.count("token_create"), 1);
    Ok(())
}
