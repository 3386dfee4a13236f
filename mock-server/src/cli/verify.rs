//! `emeritus-mock verify`: whether a real deployment keeps to the contract.

use std::io::{ErrorKind, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use clap::Args;
use emeritus_mock::System;
use emeritus_mock::verify::{Departure, Proxy};
use tokio::net::TcpListener;

use super::Problem;
use super::serve::asked_to_stop;

/// What is verified, and where the proxy listens.
#[derive(Debug, Args)]
pub(super) struct Verify {
    /// The base URL of the deployment
    #[arg(long, value_name = "URL")]
    upstream: String,
    /// Whose contract it is to keep
    #[arg(long, value_parser = system)]
    system: System,
    /// The address to listen on
    #[arg(long, value_name = "ADDRESS", default_value_t = Ipv4Addr::LOCALHOST.into())]
    listen: IpAddr,
    /// The port to listen on; 0 is any
    #[arg(long, default_value_t = 4020)]
    port: u16,
    /// Print each departure as a JSON object in a line
    #[arg(long)]
    json: bool,
}

fn system(name: &str) -> Result<System, String> {
    let names = System::ALL.map(System::name);
    let found = System::ALL.into_iter().find(|system| system.name() == name);
    found.ok_or_else(|| format!("there are {}", names.join(", ")))
}

/// Passes calls on until the process is told to stop, and fails if one departed from the contract.
#[tokio::main]
pub(super) async fn run(verify: &Verify) -> Result<(), Problem> {
    let proxy = Proxy::new(verify.system, &verify.upstream)?;
    let address = SocketAddr::new(verify.listen, verify.port);
    let listener = TcpListener::bind(address).await.map_err(|error| {
        let is_taken = error.kind() == ErrorKind::AddrInUse;
        let remedy = if is_taken { ": --port takes another one" } else { "" };
        format!("cannot listen on {address}: {error}{remedy}")
    })?;
    let mut out = std::io::stdout();
    writeln!(out, "{}  http://{} -> {}", verify.system, listener.local_addr()?, verify.upstream)?;
    let json = verify.json;
    tokio::select! {
        () = asked_to_stop() => {}
        ended = proxy.clone().serve(listener, move |departure| print(&departure, json)) => ended?,
    }
    let tally = proxy.tally();
    let exchanges = counted(tally.exchanges);
    let unanswered = match tally.unanswered {
        1 => "1 was not answered".to_owned(),
        unanswered => format!("{unanswered} were not answered"),
    };
    writeln!(out, "{exchanges}, {} departed from the contract, {unanswered}", tally.departed)?;
    match tally.departed {
        0 => Ok(()),
        departed => Err(format!("{} departed from the contract", counted(departed)).into()),
    }
}

fn counted(exchanges: u64) -> String {
    format!("{exchanges} {}", if exchanges == 1 { "exchange" } else { "exchanges" })
}

fn print(departure: &Departure, json: bool) {
    let mut out = std::io::stdout();
    // There is nowhere else to say that stdout is closed.
    let _ = match json {
        true => writeln!(out, "{}", serde_json::to_string(departure).unwrap_or_default()),
        false => writeln!(out, "{departure}"),
    };
}
