//! Serves a demo world on fixed ports, and says what is where.

use std::process::ExitCode;

use clap::Parser;
use emeritus_mock::demo::{self, Demo};
use emeritus_mock::{Clock, Ids, MockServer, System};

/// A stateful mock of the Open edX, BrainSTEM and Pieces OS user, auth and retirement APIs.
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
                _ = tokio::signal::ctrl_c() => ExitCode::SUCCESS,
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

async fn run(arguments: Arguments) -> std::io::Result<(MockServer, String)> {
    let clock = Clock::default();
    let ids = arguments.seed.map_or_else(Ids::default, Ids::seeded);
    let demo = Demo::new(&clock, &ids);
    let token = demo.learner_token;
    let server = MockServer::builder()
        .clock(clock)
        .ids(ids)
        .openedx(demo.openedx)
        .brainstem(demo.brainstem)
        .pieces(demo.pieces)
        .ports_from(arguments.port)
        .start()
        .await?;
    let guide = guide(&server, token.expose());
    Ok((server, guide))
}

/// What is where, who can sign in, and a first call to each system.
fn guide(server: &MockServer, token: &str) -> String {
    let control = server.control_url();
    let (openedx, brainstem, pieces) =
        (server.url(System::Openedx), server.url(System::Brainstem), server.url(System::Pieces));
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
        "control    {control}   documents, interactive reference ({control}/docs/), journal
openedx    {openedx}
brainstem  {brainstem}
pieces     {pieces}

learner            {learner} / {password}, through the public application {people_client_id}
retirement worker  {worker_client_id} / {worker_client_secret}, for client_credentials
BrainSTEM          {brainstem_user} (user), {brainstem_admin} (administrator) / {brainstem_password}

curl -H 'Authorization: Bearer {token}' {openedx}/api/user/v1/accounts/{learner}
curl {brainstem}/api/public/users/user/
curl {pieces}/users

Ctrl-C stops it."
    )
}
