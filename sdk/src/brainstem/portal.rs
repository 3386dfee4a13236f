//! The three portals to the same data, told apart by type.

use std::marker::PhantomData;

use super::{Client, Collection, Groups, Invitations, JoinRequests, Laboratories, Users, types};

/// Everybody's portal: no account is needed, and nothing can be changed.
///
/// ```
/// use emeritus::brainstem::{Client, Portal, Public};
///
/// let client = Client::builder("https://www.brainstem.org").build()?;
/// let portal: Portal<'_, Public> = client.public();
/// assert_eq!(format!("{:?}", portal.groups()), "Collection(public/group)");
/// # Ok::<(), emeritus::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub enum Public {}

/// The portal of people with an account.
///
/// ```
/// use emeritus::brainstem::{Client, Portal, Private};
///
/// let client = Client::builder("https://www.brainstem.org").build()?;
/// let portal: Portal<'_, Private> = client.private();
/// assert_eq!(format!("{:?}", portal.groups()), "Collection(private/group)");
/// # Ok::<(), emeritus::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub enum Private {}

/// The portal of administrators, which the documentation dropped in October 2025.
///
/// ```
/// use emeritus::brainstem::{Client, Portal, Super};
///
/// let client = Client::builder("https://www.brainstem.org").build()?;
/// let portal: Portal<'_, Super> = client.superuser();
/// assert_eq!(format!("{:?}", portal.groups()), "Collection(super/group)");
/// # Ok::<(), emeritus::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub enum Super {}

/// A portal: [`Public`], [`Private`] or [`Super`].
///
/// What only reads works through each of them:
///
/// ```
/// use emeritus::Error;
/// use emeritus::brainstem::{Client, Door, Portal, Public};
/// # use wiremock::matchers::path;
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
///
/// async fn count_groups<P: Door>(portal: Portal<'_, P>) -> Result<usize, Error> {
///     Ok(portal.groups().page().await?.items.len())
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Error> {
/// # let server = MockServer::start().await;
/// # let groups = r#"{"groups": [{"id": 7, "name": "Cortex bench", "users": {}}]}"#;
/// # Mock::given(path("/api/public/users/group/"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_string(groups))
/// #     .mount(&server).await;
/// # let url = server.uri();
/// assert_eq!(Public::PORTAL.to_string(), "public");
/// assert_eq!(count_groups(Client::builder(url).build()?.public()).await?, 1);
/// # Ok(())
/// # }
/// ```
pub trait Door: sealed::Sealed {
    /// Its name, as a parameter of operations that read.
    const PORTAL: types::Portal;
}

/// A portal through which something can be changed: [`Private`] or [`Super`].
///
/// ```
/// use emeritus::brainstem::{Changing, Client, Portal, Private};
/// use emeritus::{Credentials, Error};
/// # use wiremock::matchers::{body_string, method, path};
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
///
/// async fn rename<P: Changing>(portal: Portal<'_, P>, id: u64, name: &str) -> Result<String, Error> {
///     let group = portal.groups().update(id, |group| group.name(name)).await?;
///     Ok(group.name)
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Error> {
/// # let server = MockServer::start().await;
/// # let group = r#"{"group": {"id": 7, "name": "Cortex", "users": {}}}"#;
/// # Mock::given(method("PATCH")).and(path("/api/private/users/group/7/"))
/// #     .and(body_string(r#"{"name":"Cortex"}"#))
/// #     .respond_with(ResponseTemplate::new(200).set_body_string(group))
/// #     .mount(&server).await;
/// # let url = server.uri();
/// let client = Client::builder(url).credentials(Credentials::bearer("a-token")).build()?;
/// assert_eq!(Private::CHANGING.to_string(), "private");
/// assert_eq!(rename(client.private(), 7, "Cortex").await?, "Cortex");
/// # Ok(())
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "nothing can be changed through the portal `{Self}`",
    note = "changes, invitations and requests to join go through `client.private()`, or through \
            `client.superuser()`"
)]
pub trait Changing: Door {
    /// Its name, as a parameter of operations that change something.
    const CHANGING: types::ChangingPortal;
}

pub(super) mod sealed {
    /// What has no implementations elsewhere.
    #[doc(hidden)]
    pub trait Sealed {}
}

macro_rules! portals {
    ($($door:ident,)+) => {$(
        impl sealed::Sealed for $door {}

        impl Door for $door {
            const PORTAL: types::Portal = types::Portal::$door;
        }
    )+};
}

portals! { Public, Private, Super, }

impl Changing for Private {
    const CHANGING: types::ChangingPortal = types::ChangingPortal::Private;
}

impl Changing for Super {
    const CHANGING: types::ChangingPortal = types::ChangingPortal::Super;
}

/// The data as it is seen, and changed, through one portal.
///
/// ```
/// use emeritus::{Credentials, brainstem::Client};
/// # use serde_json::json;
/// # use wiremock::matchers::path;
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::Error> {
/// # let server = MockServer::start().await;
/// # for (segment, key) in [
/// #     ("user", "users"), ("group", "groups"), ("laboratory", "laboratories"),
/// #     ("groupmembershipinvitation", "group_membership_invitations"),
/// #     ("groupmembershiprequest", "group_membership_requests"),
/// # ] {
/// #     Mock::given(path(format!("/api/private/users/{segment}/")))
/// #         .respond_with(ResponseTemplate::new(200).set_body_json(json!({key: [], "count": 0})))
/// #         .expect(1).mount(&server).await;
/// # }
/// # let url = server.uri();
///
/// let client = Client::builder(url).credentials(Credentials::bearer("a-token")).build()?;
/// let portal = client.private();
/// let totals = [
///     portal.users().page().await?.total,
///     portal.groups().page().await?.total,
///     portal.laboratories().page().await?.total,
///     portal.invitations().page().await?.total,
///     portal.requests().page().await?.total,
/// ];
/// assert_eq!(totals, [Some(0); 5]);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Portal<'a, P> {
    client: &'a Client,
    door: PhantomData<P>,
}

impl Client {
    /// What everybody may see.
    ///
    /// ```
    /// use emeritus::brainstem::Client;
    /// # use wiremock::matchers::path;
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let server = MockServer::start().await;
    /// # let group = r#"{"group": {"id": 7, "name": "Cortex bench", "users": {}}}"#;
    /// # Mock::given(path("/api/public/users/group/7/"))
    /// #     .respond_with(ResponseTemplate::new(200).set_body_string(group)).mount(&server).await;
    /// # let url = server.uri();
    ///
    /// let client = Client::builder(url).build()?; // without credentials
    /// assert_eq!(client.public().groups().get(7).await?.name, "Cortex bench");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Nothing can be changed here, and what would change something does not compile:
    ///
    /// ```
    /// # async fn f(client: emeritus::brainstem::Client) -> Result<(), emeritus::Error> {
    /// client.private().users().update(41, |user| user.website("lena.example")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// ```compile_fail,E0277
    /// # async fn f(client: emeritus::brainstem::Client) -> Result<(), emeritus::Error> {
    /// client.public().users().update(41, |user| user.website("lena.example")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Nor are there invitations or requests to join:
    ///
    /// ```
    /// # async fn f(client: emeritus::brainstem::Client) {
    /// let invitations = client.private().invitations().items();
    /// # }
    /// ```
    ///
    /// ```compile_fail,E0277
    /// # async fn f(client: emeritus::brainstem::Client) {
    /// let invitations = client.public().invitations().items();
    /// # }
    /// ```
    #[must_use]
    pub fn public(&self) -> Portal<'_, Public> {
        Portal { client: self, door: PhantomData }
    }

    /// What people with an account see and change.
    ///
    /// ```
    /// use emeritus::{Credentials, brainstem::Client};
    /// # use wiremock::matchers::{header, path};
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let server = MockServer::start().await;
    /// # Mock::given(path("/api/private/users/group/")).and(header("authorization", "Bearer a-token"))
    /// #     .respond_with(ResponseTemplate::new(200).set_body_string(r#"{"groups": []}"#))
    /// #     .mount(&server).await;
    /// # Mock::given(path("/api/private/users/group/"))
    /// #     .respond_with(ResponseTemplate::new(401)).mount(&server).await;
    /// # let url = server.uri();
    ///
    /// let nobody = Client::builder(&url).build()?;
    /// assert!(nobody.private().groups().page().await.unwrap_err().is_unauthorized());
    ///
    /// let lena = Client::builder(&url).credentials(Credentials::bearer("a-token")).build()?;
    /// assert!(lena.private().groups().page().await?.items.is_empty());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn private(&self) -> Portal<'_, Private> {
        Portal { client: self, door: PhantomData }
    }

    /// What administrators see and change; everybody else is answered 403. The documentation of 2023 to
    /// 2025 has this portal, a later one does not.
    ///
    /// ```
    /// use emeritus::{Credentials, brainstem::Client};
    /// # use wiremock::matchers::path;
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let server = MockServer::start().await;
    /// # Mock::given(path("/api/super/users/user/"))
    /// #     .respond_with(ResponseTemplate::new(403)).mount(&server).await;
    /// # let url = server.uri();
    ///
    /// let lena = Client::builder(url).credentials(Credentials::bearer("a-token")).build()?;
    /// assert!(lena.superuser().users().page().await.unwrap_err().is_forbidden());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn superuser(&self) -> Portal<'_, Super> {
        Portal { client: self, door: PhantomData }
    }
}

impl<'a, P: Door> Portal<'a, P> {
    /// Who has an account: `users/user/`.
    #[must_use]
    pub fn users(self) -> Users<'a, P> {
        Collection::new(self.client)
    }

    /// Who works together: `users/group/`.
    #[must_use]
    pub fn groups(self) -> Groups<'a, P> {
        Collection::new(self.client)
    }

    /// Where groups work: `users/laboratory/`.
    #[must_use]
    pub fn laboratories(self) -> Laboratories<'a, P> {
        Collection::new(self.client)
    }

    /// Whom groups ask in: `users/groupmembershipinvitation/`.
    #[must_use]
    pub fn invitations(self) -> Invitations<'a, P>
    where
        P: Changing,
    {
        Collection::new(self.client)
    }

    /// Who asks groups to be let in: `users/groupmembershiprequest/`.
    #[must_use]
    pub fn requests(self) -> JoinRequests<'a, P>
    where
        P: Changing,
    {
        Collection::new(self.client)
    }
}
