//! BrainSTEM: users on three portals, their groups and laboratories, and how they sign in.
//!
//! A client is looked through at the data: [`public`](Client::public), [`private`](Client::private) or
//! [`superuser`](Client::superuser). What the portal has of one kind is listed by typed conditions, all
//! pages or one, and read, changed and deleted by its id:
//!
//! ```
//! use emeritus::{Credentials, brainstem::{Client, filter::user::*}};
//! use futures::TryStreamExt;
//! # use wiremock::matchers::{method, path, query_param};
//! # use wiremock::{Mock, MockServer, ResponseTemplate};
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), emeritus::Error> {
//! # let server = MockServer::start().await;
//! # let lena = r#"{"id": 41, "email": "lena.varga@lab.example", "first_name": "Lena",
//! #     "last_name": "Varga", "groups_own_json": [], "website": "", "google_scholar": "",
//! #     "orcid_id": "", "atlas_preference": "AIA"}"#;
//! # Mock::given(method("GET")).and(path("/api/private/users/user/"))
//! #     .and(query_param("filter{email.endswith}", "@lab.example"))
//! #     .and(query_param("sort[]", "last_name"))
//! #     .respond_with(ResponseTemplate::new(200).set_body_string(format!(r#"{{"users": [{lena}]}}"#)))
//! #     .mount(&server).await;
//! # Mock::given(method("PATCH")).and(path("/api/private/users/user/41/"))
//! #     .respond_with(ResponseTemplate::new(200).set_body_string(format!(r#"{{"user": {lena}}}"#)))
//! #     .expect(1).mount(&server).await;
//! # let url = server.uri();
//!
//! let client = Client::builder(url).credentials(Credentials::bearer("a-token")).build()?;
//! let users = client.private().users();
//!
//! let found = users.filter(email().endswith("@lab.example")).sort(last_name().ascending());
//! for user in found.items().try_collect::<Vec<_>>().await? {
//!     users.update(user.id, |user| user.atlas_preference("AIA")).await?;
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Every operation of the contract is a method of [`Client`] as well, which gives a builder: set the
//! parameters, then `send()`. It takes the portal as a parameter: a [`types::Portal`] where something is
//! read, a [`types::ChangingPortal`] where something is changed, which `public` is not.
//!
//! # Signing in
//!
//! | the server is of | | |
//! |---|---|---|
//! | today | in a browser | [`Client::device_sign_in`] |
//! | today | with a personal access token from the web page | [`Credentials::bearer`](crate::Credentials::bearer) |
//! | October 2025 to March 2026 | with a password, for a pair of tokens | [`PairedTokens`] |
//! | May 2023 to March 2026 | with a password | [`Password`] |
//!
//! [`TokenFile`] keeps a token, or a refresh token, for the next run.
//!
//! # Coming from `brainstem_python_api_tools`
//!
//! | Python | here |
//! |---|---|
//! | `BrainstemClient(token="T", url="…")` | `Client::builder("…").credentials(Credentials::bearer("T")).build()?` |
//! | `BrainstemClient()`, which starts the device flow | [`client.device_sign_in()`](Client::device_sign_in), with a [`TokenFile`] |
//! | `client.load_model("user")`, `client.load("user")` | `client.private().users().page()` |
//! | `client.load("user", load_all=True)` | `client.private().users().items()` |
//! | `client.load("user", id="16")` | `client.private().users().get(16)` |
//! | `portal="public"`, `portal="super"` | `client.public()`, `client.superuser()` |
//! | `filters={"email.icontains": "lab"}` | `.filter(user::email().icontains("lab"))` |
//! | `filters={"-last_name": "Reid"}` | `.filter(not(user::last_name().eq("Reid")))` |
//! | `sort=["-id"]` | `.sort(user::id().descending())` |
//! | `include=["group"]` | `.include(LaboratoryRelation::Group)` |
//! | `limit=5, offset=10` | `.limit(5).offset(10)` |
//! | `client.save_model("user", id="16", data={"website": "…"})` | `client.private().users().update(16, \|user\| user.website("…"))` |
//! | `client.save_model("group", data={"name": "…"})` | `client.private().groups().create("…")` |
//! | `client.delete_model("group", id="7")` | `client.private().groups().delete(7)` |
//! | the action `group/9/join` | `client.private().groups().join(9)` |
//! | `response.json()["users"]` | `page.items` |
//!
//! The Python client's `load_all` ends after the first page where the server does not count its rows,
//! and takes the first list of an answer for the rows; a stream of this client does neither.

mod collection;
pub mod filter;
mod list;
mod model;
mod page;
mod portal;
mod sign_in;
mod token_file;

pub use collection::{Collection, Groups, Invitations, JoinRequests, Laboratories, Users};
pub use list::List;
pub use model::{
    GroupRelation, InvitationRelation, JoinRequestRelation, LaboratoryRelation, Model, UserRelation,
};
pub use page::Page;
pub use portal::{Changing, Door, Portal, Private, Public, Super};
pub use sign_in::{DevicePrompt, DeviceSignIn, PairedTokens, Password};
pub use token_file::TokenFile;

crate::client::client! {
    "brainstem", brainstem,
    /// Begins a client of the BrainSTEM at `base_url`, such as `https://www.brainstem.org`.
}
