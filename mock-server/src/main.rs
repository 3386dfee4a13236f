//! Serves a demo world on fixed ports, and says what is where.

use std::process::ExitCode;

use clap::Parser;
use emeritus_mock::demo::{self, Demo};
use emeritus_mock::open_humans::demo::{CLIENT_ID, CLIENT_SECRET, MEMBER, PASSWORD};
use emeritus_mock::{Clock, Ids, MockServer, Secret, System};

/// A stateful mock of the Open edX, Open Humans, BrainSTEM and Pieces OS user, auth and retirement APIs.
#[derive(Debug, Parser)]
#[command(version)]
struct Arguments {
    /// The port of the control origin; the systems listen on the ports after it.
    #[arg(long, default_value_t = 4010)]
    port: u16,
    /// Makes every identifier and token reproducible.
    #[arg(long)]
    seed: Option<u64>,
}

#[tokio::main]
#[expect(clippy::print_stdout, clippy::print_stderr, reason = "this is the command line")]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok((server, guide)) => {
            println!("{guide}");
            tokio::select! {
                () = asked_to_stop() => ExitCode::SUCCESS,
                ended = server.serve() => {
                    eprintln!("emeritus-mock: an origin stopped: {ended:?}");
                    ExitCode::FAILURE
                }
            }
        }
        Err(error) => {
            eprintln!("emeritus-mock: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Ends at Ctrl-C, or when the process is asked to terminate, so that temporary files go with it.
async fn asked_to_stop() {
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

async fn run(arguments: Arguments) -> std::io::Result<(MockServer, String)> {
    let clock = Clock::default();
    let ids = arguments.seed.map_or_else(Ids::default, Ids::seeded);
    let demo = Demo::new(&clock, &ids);
    let tokens =
        [demo.learner_token, demo.open_humans.member.access_token, demo.open_humans.master_token];
    let server = MockServer::builder()
        .clock(clock)
        .ids(ids)
        .openedx(demo.openedx)
        .open_humans(demo.open_humans.site)
        .brainstem(demo.brainstem)
        .pieces(demo.pieces)
        .ports_from(arguments.port)
        .start()
        .await?;
    let guide = guide(&server, &tokens);
    Ok((server, guide))
}

/// What is where, who can sign in, and a first call to each system.
fn guide(server: &MockServer, tokens: &[Secret; 3]) -> String {
    let [learner_token, member_token, master_token] = tokens.each_ref().map(Secret::expose);
    let control = server.control_url();
    let [openedx, open_humans, brainstem, pieces] = System::ALL.map(|system| server.url(system));
    let demo::Credentials {
        learner,
        password,
        people_client_id,
        worker_client_id,
        worker_client_secret,
        brainstem_user,
        brainstem_admin,
        brainstem_password,
    } = demo::CREDENTIALS;
    format!(
        "control      {control}   documents, interactive reference ({control}/docs/), journal
openedx      {openedx}
open-humans  {open_humans}
brainstem    {brainstem}
pieces       {pieces}

learner            {learner} / {password}, through the public application {people_client_id}
retirement worker  {worker_client_id} / {worker_client_secret}, for client_credentials
member             {MEMBER} / {PASSWORD}, whom project {CLIENT_ID} / {CLIENT_SECRET} acts for
project            master token {master_token}
BrainSTEM          {brainstem_user} (user), {brainstem_admin} (administrator) / {brainstem_password}

curl -H 'Authorization: Bearer {learner_token}' {openedx}/api/user/v1/accounts/{learner}
curl -H 'Authorization: Bearer {member_token}' {open_humans}/api/direct-sharing/project/exchange-member/
curl {brainstem}/api/public/users/user/
curl {pieces}/users

Ctrl-C stops it."
    )
}
