//! Retires the learners who are due, as a configuration file of the Python driver says:
//!
//! ```console
//! $ export EMERITUS_OPENEDX_CLIENT_ID=… EMERITUS_OPENEDX_CLIENT_SECRET=…
//! $ cargo run --features retirement-config --example retire -- config.yml --dry-run
//! ```
//!
//! The secrets come from the environment; without any there, `client_id` and `client_secret` of the file
//! count. Exit codes:
//!
//! | code | meaning |
//! |---|---|
//! | 0 | everybody is `COMPLETE`, or nobody was due, or this was a dry run |
//! | 1 | somebody is not: the table says who and why |
//! | 2 | the command line, the file or the environment is wrong, or the LMS does not know a state |
//! | 3 | more learners are due than the threshold allows; nobody was moved |
//! | 4 | the LMS could not be asked; nobody was moved |
//!
//! Ctrl-C stops it where it is. Learners whose stage was going on can be rewound with `--rewind`, which
//! also rewinds those who are `ERRORED`, before anything else.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command line tells what it does")]

use std::path::PathBuf;
use std::pin::pin;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Context;
use clap::Parser;
use emeritus::openedx::Client;
use emeritus::openedx::retirement::{
    Change, Config, Driver, Outcome, Progress, QueueError, Run, SetupError, Summary, retry_policy,
};
use futures::StreamExt;
use indicatif::{ProgressBar, ProgressStyle};

/// How long no learner may have moved before a run is taken for dead.
const DEAD: Duration = Duration::from_secs(3_600);

#[derive(Parser)]
#[command(about = "Retires the learners of an Open edX who are due")]
struct Options {
    /// The configuration file: YAML, or TOML if its name ends so.
    config: PathBuf,
    /// How many days ago, at least, deletion was asked for.
    #[arg(long, default_value_t = 7)]
    cool_off_days: u32,
    /// How many learners to retire at the most.
    #[arg(long, default_value_t = 200)]
    max_user_batch_size: u32,
    /// Refuse to start if more learners than these are due.
    #[arg(long, default_value_t = 300)]
    user_count_error_threshold: u32,
    /// How many learners to work on at a time.
    #[arg(long, default_value_t = 4)]
    concurrency: usize,
    /// Rewind who is `ERRORED`, and whom a dead run has left in a working state, first.
    #[arg(long)]
    rewind: bool,
    /// Only tell what would be done.
    #[arg(long)]
    dry_run: bool,
}

/// Why nobody was retired, and the exit code for it.
struct Stop(u8, anyhow::Error);

#[tokio::main]
async fn main() -> ExitCode {
    match run(&Options::parse()).await {
        Ok(code) => code,
        Err(Stop(code, error)) => {
            eprintln!("{error:#}");
            ExitCode::from(code)
        }
    }
}

async fn run(options: &Options) -> Result<ExitCode, Stop> {
    let (client, config) = prepare(options).map_err(|error| Stop(2, error))?;
    let driver = Driver::new(client, config.pipeline().clone()).await.map_err(|error| {
        let code = if matches!(error, SetupError::UnknownStates(_)) { 2 } else { 4 };
        Stop(code, error.into())
    })?;
    if options.rewind {
        rewind(&driver, options.dry_run).await.map_err(|error| Stop(4, error.into()))?;
    }
    let queue = driver.queue().cool_off_days(options.cool_off_days);
    let queue =
        queue.limit(options.max_user_batch_size).threshold(options.user_count_error_threshold);
    let due = queue.fetch().await.map_err(|error| {
        let code = match error {
            QueueError::TooMany { .. } => 3,
            QueueError::Misordered { .. } => 2,
            _ => 4,
        };
        Stop(code, error.into())
    })?;
    let names = due.iter().map(|learner| &learner.original_username);
    let run = driver.run_all(names).concurrency(options.concurrency);
    if options.dry_run {
        plan(run).await.map_err(|error| Stop(4, error.into()))?;
        return Ok(ExitCode::SUCCESS);
    }
    let stages = due.len() * driver.pipeline().stages().len();
    let summary = watch(run, stages as u64).await;
    table(&summary);
    Ok(if summary.is_complete() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn prepare(options: &Options) -> anyhow::Result<(Client, Config)> {
    let text = std::fs::read_to_string(&options.config)
        .with_context(|| format!("{} cannot be read", options.config.display()))?;
    let is_toml = options.config.extension().is_some_and(|extension| extension == "toml");
    let config = if is_toml { Config::from_toml(&text) } else { Config::from_yaml(&text) }?;
    let has_credentials = std::env::vars_os().any(|(name, _)| {
        name.to_str().is_some_and(|name| {
            name.starts_with("EMERITUS_OPENEDX_") && name != "EMERITUS_OPENEDX_URL"
        })
    });
    let client = match std::env::var("EMERITUS_OPENEDX_URL") {
        Ok(_) => Client::from_env()?.retries(retry_policy()),
        Err(_) if has_credentials => config.client().from_env()?,
        Err(_) => config.client(),
    };
    Ok((client.build()?, config))
}

async fn rewind(driver: &Driver, dry_run: bool) -> Result<(), emeritus::Error> {
    for update in [driver.rewind(), driver.rewind_stranded(DEAD)] {
        let changes = if dry_run { update.dry_run().await? } else { update.run().await? };
        for Change { username, from, to, result, .. } in changes {
            println!("{username}: {from} → {}: {result:?}", to.as_deref().unwrap_or("?"));
        }
    }
    Ok(())
}

async fn plan(run: Run) -> Result<(), emeritus::Error> {
    for plan in run.dry_run().await? {
        match plan.stages {
            Ok(stages) => println!("{}: {} COMPLETE", plan.username, stages.join(" → ") + " →"),
            Err(refusal) => println!("{}: {refusal}", plan.username),
        }
    }
    Ok(())
}

/// Retires everybody behind a progress bar that counts stages.
async fn watch(run: Run, stages: u64) -> Summary {
    let bar = ProgressBar::new(stages);
    if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos}/{len} stages, {eta} {msg}") {
        bar.set_style(style);
    }
    let mut summary = Summary::default();
    let mut events = pin!(run.events());
    while let Some(event) = events.next().await {
        match &event.progress {
            Progress::Began { .. } => bar.set_message(event.username.clone()),
            Progress::Finished { .. } => bar.inc(1),
            _ => {}
        }
        summary.extend([event]);
    }
    bar.finish_and_clear();
    summary
}

/// Who was not retired and why, and how many were how.
fn table(summary: &Summary) {
    let left = summary.outcomes().iter().filter(|(_, outcome)| **outcome != Outcome::Complete);
    for (username, outcome) in left {
        println!("{username:<30}  {outcome}");
    }
    let count = |which: fn(&Outcome) -> bool| summary.count(which);
    for (what, learners) in [
        ("complete", count(|outcome| matches!(outcome, Outcome::Complete))),
        ("errored", count(|outcome| matches!(outcome, Outcome::Errored { .. }))),
        ("refused", count(|outcome| matches!(outcome, Outcome::Refused(_)))),
        ("overtaken", count(|outcome| matches!(outcome, Outcome::Overtaken { .. }))),
        ("left", count(|outcome| matches!(outcome, Outcome::Left { .. }))),
        ("in all", summary.outcomes().len()),
    ] {
        println!("{what:<10} {learners:>6}");
    }
}
