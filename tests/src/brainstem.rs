//! The BrainSTEM of a lab: its people, and clients that call as them.

use emeritus::{Credentials, Error, brainstem};
use emeritus_mock::System;
use emeritus_mock::brainstem::{Membership, Store, User};

use crate::{Answer, Lab, PASSWORD, answer};

/// Owns the group [`BENCH`]; has the id 41.
pub const LENA: &str = "lena.varga@lab.example";
/// Is in no group; has the id 52.
pub const TOMAS: &str = "tomas.reid@lab.example";
/// Manages [`BENCH`]; has the id 57.
pub const SORA: &str = "sora.ito@lab.example";
/// Is in [`BENCH`], without rights; has the id 58.
pub const PETRA: &str = "petra.lund@lab.example";
/// Administers the server; has the id 90.
pub const ADMIN: &str = "ida.moen@brainstem.example";
/// The id of the only group.
pub const BENCH: u64 = 7;

impl Lab {
    /// A client of BrainSTEM that calls as the user with this address.
    ///
    /// # Errors
    ///
    /// When the client cannot be built.
    pub fn brainstem(&self, email: &str) -> Result<brainstem::Client, Error> {
        brainstem::Client::builder(self.server.url(System::Brainstem))
            .credentials(Credentials::bearer(self.brainstem_token(email)))
            .build()
    }

    /// A client of BrainSTEM without credentials.
    ///
    /// # Errors
    ///
    /// When the client cannot be built.
    pub fn brainstem_anonymous(&self) -> Result<brainstem::Client, Error> {
        brainstem::Client::builder(self.server.url(System::Brainstem)).build()
    }

    /// A token of the user with this address, blank where there is no such user.
    #[must_use]
    pub fn brainstem_token(&self, email: &str) -> String {
        let mut store = self.world().brainstem();
        let Some(id) = store.user_by_email(email).map(User::id) else { return String::new() };
        store.issue_token(id, &self.world().ids).expose().to_owned()
    }

    /// Sends a request without a body as the user with this address, or as nobody: for what the SDK
    /// would not send.
    ///
    /// # Errors
    ///
    /// When the request cannot be sent or the answer not be read.
    pub async fn ask_brainstem(
        &self,
        caller: Option<&str>,
        method: &str,
        path: &str,
    ) -> Result<Answer, reqwest::Error> {
        answer(self.brainstem_request(caller, method, path)).await
    }

    /// Begins such a request.
    pub fn brainstem_request(
        &self,
        caller: Option<&str>,
        method: &str,
        path: &str,
    ) -> reqwest::RequestBuilder {
        let request = self.request(System::Brainstem, method, path);
        match caller {
            Some(email) => request.bearer_auth(self.brainstem_token(email)),
            None => request,
        }
    }
}

/// The people of a lab.
pub(crate) fn population() -> Store {
    let mut store = Store::default();
    for (id, email, first, last) in [
        (41, LENA, "Lena", "Varga"),
        (52, TOMAS, "Tomas", "Reid"),
        (57, SORA, "Sora", "Ito"),
        (58, PETRA, "Petra", "Lund"),
    ] {
        store.add_user(User::new(email).with_id(id).name(first, last).password(PASSWORD));
    }
    let admin = User::new(ADMIN).with_id(90).name("Ida", "Moen").password(PASSWORD);
    store.add_user(admin.superuser());
    if let Some(bench) = store.add_group_as(BENCH, "Cortex bench", 41) {
        store.admit(bench, 57, Membership { is_manager: true, is_owner: false });
        store.admit(bench, 58, Membership::default());
    }
    store
}
