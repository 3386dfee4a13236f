//! What can be done with one group.

use super::Collection;
use crate::Error;
use crate::brainstem::portal::{Changing, Door};
use crate::brainstem::types::{Group, JoinRequest, builder};

/// The groups of a portal.
///
/// ```
/// use emeritus::{Credentials, brainstem::{Client, Groups, Private}};
/// # use wiremock::matchers::{body_string, method, path};
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::Error> {
/// # let server = MockServer::start().await;
/// # let group = |name: &str| ResponseTemplate::new(200).set_body_string(format!(
/// #     r#"{{"group": {{"id": 7, "name": "{name}",
/// #     "users": {{"lena.varga@lab.example": {{"is_manager": true, "is_owner": true}}}}}}}}"#
/// # ));
/// # let at = |verb, place| Mock::given(method(verb)).and(path(format!("/api/private/users/group/{place}")));
/// # at("POST", "").and(body_string(r#"{"name":"Cortex bench"}"#))
/// #     .respond_with(group("Cortex bench")).mount(&server).await;
/// # at("PATCH", "7/").and(body_string(r#"{"name":"Cortex"}"#))
/// #     .respond_with(group("Cortex")).mount(&server).await;
/// # at("GET", "7/").respond_with(group("Cortex")).mount(&server).await;
/// # at("DELETE", "7/").respond_with(ResponseTemplate::new(204)).expect(1).mount(&server).await;
/// # let url = server.uri();
///
/// let client = Client::builder(url).credentials(Credentials::bearer("a-token")).build()?;
/// let groups: Groups<'_, Private> = client.private().groups();
/// let group = groups.create("Cortex bench").await?;
/// assert!(group.users["lena.varga@lab.example"].is_owner);
///
/// groups.update(group.id, |group| group.name("Cortex")).await?;
/// assert_eq!(groups.get(group.id).await?.name, "Cortex");
/// groups.delete(group.id).await?;
/// # Ok(())
/// # }
/// ```
pub type Groups<'a, P> = Collection<'a, P, Group>;

/// Single groups: see [`Groups`].
impl<P: Door> Groups<'_, P> {
    /// The group with this id.
    ///
    /// # Errors
    ///
    /// As of every call; [`Error::is_not_found`] where there is no such group.
    #[doc(alias("load_model", "load"))]
    pub async fn get(self, id: u64) -> Result<Group, Error> {
        let call = self.client.group_get().portal(P::PORTAL).id(id.to_string());
        Ok(call.send().await?.into_inner().group)
    }

    /// Makes a group, whose only member, manager and owner is the caller.
    ///
    /// # Errors
    ///
    /// As of every call; [`Error::field_error`] of `name` where another group has it.
    #[doc(alias("save_model", "save"))]
    pub async fn create(self, name: impl Into<String>) -> Result<Group, Error>
    where
        P: Changing,
    {
        let call = self.client.group_create().portal(P::CHANGING);
        let name = name.into();
        Ok(call.body_map(|group| group.name(name)).send().await?.into_inner().group)
    }

    /// Changes the name of a group, or what its members may do, and answers how the group is now. Whom
    /// `change` names stays, goes or is invited; everybody else stays.
    ///
    /// # Errors
    ///
    /// As of every call; [`Error::is_forbidden`] where the change is not the caller's to make.
    #[doc(alias("save_model", "save"))]
    pub async fn update<F>(self, id: u64, change: F) -> Result<Group, Error>
    where
        F: FnOnce(builder::GroupUpdate) -> builder::GroupUpdate,
        P: Changing,
    {
        let call = self.client.group_update().portal(P::CHANGING).id(id.to_string());
        Ok(call.body_map(change).send().await?.into_inner().group)
    }

    /// Deletes a group, with its invitations, requests and laboratories.
    ///
    /// # Errors
    ///
    /// As of every call.
    #[doc(alias("delete_model"))]
    pub async fn delete(self, id: u64) -> Result<(), Error>
    where
        P: Changing,
    {
        let call = self.client.group_delete().portal(P::CHANGING).id(id.to_string());
        call.send().await.map(|_| ())
    }

    /// Asks to be let into a group, and answers the request.
    ///
    /// ```
    /// use emeritus::{Credentials, brainstem::Client};
    /// # use wiremock::matchers::path;
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let server = MockServer::start().await;
    /// # let request = r#"{"group_membership_request": {"id": "0d5c1b7e-33f4-4c0a-8f0e-000000000003",
    /// #     "user_account_request": 41, "authgroup": 9}}"#;
    /// # let twice = r#"{"detail": "You have already asked to join this group."}"#;
    /// # for answer in [
    /// #     ResponseTemplate::new(200).set_body_string(request),
    /// #     ResponseTemplate::new(400).set_body_string(twice),
    /// # ] {
    /// #     Mock::given(path("/api/private/users/group/9/join/"))
    /// #         .respond_with(answer).up_to_n_times(1).mount(&server).await;
    /// # }
    /// # let url = server.uri();
    ///
    /// let client = Client::builder(url).credentials(Credentials::bearer("a-token")).build()?;
    /// let groups = client.private().groups();
    /// assert_eq!(groups.join(9).await?.authgroup, 9);
    /// assert!(groups.join(9).await.unwrap_err().is_bad_request());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As of every call; [`Error::is_bad_request`] where the caller is in it, is invited or has asked.
    pub async fn join(self, id: u64) -> Result<JoinRequest, Error>
    where
        P: Changing,
    {
        let call = self.client.group_join().portal(P::CHANGING).id(id.to_string());
        Ok(call.send().await?.into_inner().group_membership_request)
    }

    /// Takes the caller out of a group, and answers how the group is now.
    ///
    /// ```
    /// use emeritus::{Credentials, brainstem::Client};
    /// # use wiremock::matchers::path;
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let server = MockServer::start().await;
    /// # let group = r#"{"group": {"id": 7, "name": "Cortex bench",
    /// #     "users": {"tomas.reid@lab.example": {"is_manager": true, "is_owner": true}}}}"#;
    /// # Mock::given(path("/api/private/users/group/7/leave/"))
    /// #     .respond_with(ResponseTemplate::new(200).set_body_string(group)).mount(&server).await;
    /// # let url = server.uri();
    ///
    /// let client = Client::builder(url).credentials(Credentials::bearer("a-token")).build()?;
    /// let group = client.private().groups().leave(7).await?;
    /// assert!(!group.users.contains_key("lena.varga@lab.example"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As of every call; [`Error::is_bad_request`] where the caller cannot go.
    pub async fn leave(self, id: u64) -> Result<Group, Error>
    where
        P: Changing,
    {
        let call = self.client.group_leave().portal(P::CHANGING).id(id.to_string());
        Ok(call.send().await?.into_inner().group)
    }
}
