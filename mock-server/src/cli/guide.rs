//! What the running server says first: what is where, who can sign in, and a call to each system.

use emeritus_mock::demo::{self, Tokens};
use emeritus_mock::open_humans::demo::{CLIENT_ID, CLIENT_SECRET, MEMBER, PASSWORD};
use emeritus_mock::{MockServer, Secret, System};

/// Where everything is.
fn origins(server: &MockServer) -> String {
    let control = server.control_url();
    let [openedx, open_humans, brainstem, pieces] = System::ALL.map(|system| server.url(system));
    format!(
        "control      {control}   documents, interactive reference ({control}/docs/), worlds
openedx      {openedx}
open-humans  {open_humans}
brainstem    {brainstem}
pieces       {pieces}"
    )
}

/// What there is to say about any world.
pub(super) fn empty_guide(server: &MockServer) -> String {
    format!("{}\n\nCtrl-C stops it.", origins(server))
}

/// What there is to say about the demo world.
pub(super) fn guide(server: &MockServer, tokens: &Tokens) -> String {
    let tokens = [&tokens.learner, &tokens.member, &tokens.master].map(Secret::expose);
    let [learner_token, member_token, master_token] = tokens;
    let origins = origins(server);
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
        "{origins}

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
