//! What can be done with one user.

use super::Collection;
use crate::Error;
use crate::brainstem::portal::{Changing, Door};
use crate::brainstem::types::{User, builder};

/// The users of a portal.
///
/// ```
/// use emeritus::{Credentials, brainstem::{Client, Super, Users}};
/// # use wiremock::matchers::{body_string, method, path};
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::Error> {
/// # let server = MockServer::start().await;
/// # let user = |website: &str| ResponseTemplate::new(200).set_body_string(format!(
/// #     r#"{{"user": {{"id": 41, "email": "lena.varga@lab.example", "first_name": "Lena",
/// #     "last_name": "Varga", "groups_own_json": [], "website": "{website}",
/// #     "google_scholar": "", "orcid_id": "", "atlas_preference": "AIA"}}}}"#
/// # ));
/// # let at = |verb| Mock::given(method(verb)).and(path("/api/super/users/user/41/"));
/// # at("GET").respond_with(user("")).up_to_n_times(1).mount(&server).await;
/// # at("GET").respond_with(ResponseTemplate::new(404)).mount(&server).await;
/// # at("PATCH").respond_with(user("http://lena.example")).mount(&server).await;
/// # at("PUT").and(body_string(r#"{"email":"lena.varga@lab.example"}"#))
/// #     .respond_with(user("")).mount(&server).await;
/// # at("DELETE").respond_with(ResponseTemplate::new(204)).mount(&server).await;
/// # let url = server.uri();
///
/// let client = Client::builder(url).credentials(Credentials::bearer("a-token")).build()?;
/// let users: Users<'_, Super> = client.superuser().users();
/// let lena = users.get(41).await?;
/// assert_eq!(lena.first_name, "Lena");
///
/// let lena = users.update(41, |user| user.website("lena.example")).await?;
/// assert_eq!(lena.website, "http://lena.example");
/// let lena = users.replace(41, |user| user.email(lena.email)).await?;
/// assert_eq!(lena.website, "");
///
/// users.delete(41).await?;
/// assert!(users.get(41).await.unwrap_err().is_not_found());
/// # Ok(())
/// # }
/// ```
pub type Users<'a, P> = Collection<'a, P, User>;

/// Single users: see [`Users`].
impl<P: Door> Users<'_, P> {
    /// The user with this id.
    ///
    /// # Errors
    ///
    /// As of every call; [`Error::is_not_found`] where there is no such user.
    #[doc(alias("load_model", "load"))]
    pub async fn get(self, id: u64) -> Result<User, Error> {
        let call = self.client.user_get().portal(P::PORTAL).id(id.to_string());
        Ok(call.send().await?.into_inner().user)
    }

    /// Changes a user, and answers how the user is now. What `change` does not set stays.
    ///
    /// ```
    /// use emeritus::{Credentials, brainstem::Client};
    /// # use wiremock::matchers::{body_string, method, path};
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let server = MockServer::start().await;
    /// # let user = r#"{"user": {"id": 52, "email": "tomas.reid@lab.example", "first_name": "Tomas",
    /// #     "last_name": "Reid", "groups_own_json": [], "website": "http://reid-lab.example",
    /// #     "google_scholar": "", "orcid_id": "", "atlas_preference": "S2004"}}"#;
    /// # Mock::given(method("PATCH"))
    /// #     .and(path("/api/private/users/user/52/"))
    /// #     .and(body_string(r#"{"website":"reid-lab.example"}"#))
    /// #     .respond_with(ResponseTemplate::new(200).set_body_string(user))
    /// #     .mount(&server).await;
    /// # let url = server.uri();
    ///
    /// let client = Client::builder(url).credentials(Credentials::bearer("a-token")).build()?;
    /// let users = client.private().users();
    /// let tomas = users.update(52, |user| user.website("reid-lab.example")).await?;
    /// assert_eq!(tomas.website, "http://reid-lab.example");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As of every call; [`Error::field_errors`] says what is wrong with which member, and
    /// [`Error::is_forbidden`] that the caller is neither the user nor an administrator.
    #[doc(alias("save_model", "save"))]
    pub async fn update<F>(self, id: u64, change: F) -> Result<User, Error>
    where
        F: FnOnce(builder::UserUpdate) -> builder::UserUpdate,
        P: Changing,
    {
        let call = self.client.user_update().portal(P::CHANGING).id(id.to_string());
        Ok(call.body_map(change).send().await?.into_inner().user)
    }

    /// Replaces a user, and answers how the user is now. Assumed as a whole, and that it differs from a
    /// change only in that the e-mail address has to be there.
    ///
    /// # Errors
    ///
    /// As [`update`](Self::update).
    #[doc(alias("save_model", "save"))]
    pub async fn replace<F>(self, id: u64, user: F) -> Result<User, Error>
    where
        F: FnOnce(builder::UserReplacement) -> builder::UserReplacement,
        P: Changing,
    {
        let call = self.client.user_replace().portal(P::CHANGING).id(id.to_string());
        Ok(call.body_map(user).send().await?.into_inner().user)
    }

    /// Deletes a user, with memberships, invitations, requests and tokens. Administrators alone may.
    ///
    /// # Errors
    ///
    /// As of every call.
    #[doc(alias("delete_model"))]
    pub async fn delete(self, id: u64) -> Result<(), Error>
    where
        P: Changing,
    {
        let call = self.client.user_delete().portal(P::CHANGING).id(id.to_string());
        call.send().await.map(|_| ())
    }
}
