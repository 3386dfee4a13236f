//! `emeritus-mock serve`: a world, until it is told to stop.

use std::io::Write;
use std::net::IpAddr;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use clap::Args;
use emeritus_mock::demo::{Demo, Tokens};
use emeritus_mock::{Ids, MockServer, Scenario, Secret, World, kept_world};

use super::guide::{empty_guide, guide};
use super::log::Log;
use super::{Problem, say};

/// What is served, where, and to whom.
#[derive(Debug, Args)]
pub(super) struct Serve {
    /// The world to begin with: a JSON file, or the name of a scenario that ships with the mock
    #[arg(long, value_name = "FILE|NAME", default_value = "demo")]
    scenario: String,
    /// Make every identifier and token reproducible
    #[arg(long)]
    seed: Option<u64>,
    /// The address to listen on; one that others can reach needs --control-token
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    listen: IpAddr,
    /// The port of the control origin; the systems listen on the four ports after it. 0 is any
    #[arg(long, default_value_t = 4010)]
    port: u16,
    /// The ports of worlds that are begun at the control origin, four each; any, unless said otherwise
    #[arg(long, value_name = "FIRST-LAST", value_parser = range)]
    ports: Option<RangeInclusive<u16>>,
    /// What the control origin asks its callers for, as a Bearer token or a Basic password
    #[arg(long, value_name = "TOKEN", env = "EMERITUS_MOCK_CONTROL_TOKEN", hide_env_values = true)]
    control_token: Option<String>,
    /// Keep the world in this file: it goes on from there after a restart, and every change is in it
    /// before it is acknowledged
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,
    /// Check every exchange against the contract, and note in the journal what departs from it; so in
    /// debug builds, unless said otherwise
    #[arg(long, value_name = "BOOL", num_args = 0..=1, default_missing_value = "true")]
    strict: Option<bool>,
    /// Log each exchange to stderr
    #[arg(long, value_name = "FORMAT")]
    log: Option<Log>,
}

fn range(text: &str) -> Result<RangeInclusive<u16>, String> {
    let ends = text
        .split_once('-')
        .and_then(|(first, last)| Some((first.trim().parse().ok()?, last.trim().parse().ok()?)));
    match ends {
        Some((first, last)) if first > 0 && first <= last => Ok(first..=last),
        _ => Err("it is not two ports with a dash between them, such as 4100-4199".to_owned()),
    }
}

/// Serves until the process is told to stop.
#[tokio::main]
pub(super) async fn run(serve: &Serve) -> Result<(), Problem> {
    if let Some(log) = serve.log {
        log.start();
    }
    // Each world has four listening sockets: as many files as the system allows may be needed. Without
    // them there are fewer worlds, which their creators are told.
    let _ = rlimit::increase_nofile_limit(u64::MAX);
    let (server, guide) = serve.start().await?;
    // It serves whether or not anybody reads what it says.
    let _ = writeln!(std::io::stdout(), "{guide}");
    let ended = server.serve_until(asked_to_stop()).await;
    ended.map_err(|error| format!("the control origin stopped: {error}").into())
}

impl Serve {
    async fn start(&self) -> Result<(MockServer, String), Problem> {
        let (world, tokens) = self.world()?;
        let mut builder = MockServer::builder().world(world).listen(self.listen);
        builder = builder.strict(self.strict.unwrap_or(cfg!(debug_assertions)));
        if self.port != 0 {
            builder = builder.ports_from(self.port);
        }
        if let Some(range) = &self.ports {
            builder = builder.world_ports(range.clone());
        }
        if let Some(token) = &self.control_token {
            builder = builder.control_token(Secret::from(token.as_str()));
        }
        if let Some(state) = &self.state {
            builder = builder.state(state.clone());
        }
        let server = builder.start().await.map_err(|error| match error.kind() {
            std::io::ErrorKind::AddrInUse => format!("{error}: --port takes another one"),
            std::io::ErrorKind::PermissionDenied => format!("{error}: --control-token takes one"),
            _ => error.to_string(),
        })?;
        let guide = match tokens {
            Some(tokens) => guide(&server, &tokens),
            None => empty_guide(&server),
        };
        Ok((server, guide))
    }

    /// The world that is kept, or else the one to begin with; and what it takes to call it, if it is the demo.
    fn world(&self) -> Result<(World, Option<Tokens>), Problem> {
        if let Some(path) = &self.state {
            let kept = kept_world(path).map_err(|error| format!("{}:\n{error}", path.display()))?;
            if let Some(world) = kept {
                if self.seed.is_some() {
                    say(&"--seed has no effect: the world goes on from where it was kept");
                }
                return Ok((world, None));
            }
        }
        if self.scenario == "demo" {
            let ids = self.seed.map_or_else(Ids::default, Ids::seeded);
            let (world, tokens) = Demo::world(ids);
            return Ok((world, Some(tokens)));
        }
        let mut world = World::load(&read(&self.scenario)?)
            .map_err(|mistakes| format!("{}:\n{mistakes}", self.scenario))?;
        if let Some(seed) = self.seed {
            world.ids = Ids::seeded(seed);
        }
        Ok((world, None))
    }
}

/// A scenario by its name, or from a file.
fn read(named: &str) -> Result<Scenario, Problem> {
    let is_file = named.contains(['.', '/', '\\']) || Path::new(named).exists();
    let scenario = if is_file {
        let text = std::fs::read_to_string(named).map_err(|error| format!("{named}: {error}"))?;
        text.parse()
    } else {
        Scenario::shipped(named)
    };
    Ok(scenario.map_err(|mistakes| format!("{named}:\n{mistakes}"))?)
}

/// Ends at Ctrl-C, or when the process is asked to terminate.
pub(super) async fn asked_to_stop() {
    let interrupted = async { drop(tokio::signal::ctrl_c().await) };
    #[cfg(unix)]
    let terminated = async {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut signal) => drop(signal.recv().await),
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminated = std::future::pending();
    tokio::select! {
        () = interrupted => {}
        () = terminated => {}
    }
}
