//! The three portals to the same data, told apart by type.

use std::marker::PhantomData;

use super::{Client, Collection, Groups, Invitations, JoinRequests, Laboratories, Users, types};

/// Everybody's portal: no account is needed, and nothing can be changed.
#[derive(Clone, Copy, Debug)]
pub enum Public {}

/// The portal of people with an account.
#[derive(Clone, Copy, Debug)]
pub enum Private {}

/// The portal of administrators, which the documentation dropped in October 2025.
#[derive(Clone, Copy, Debug)]
pub enum Super {}

/// A portal: [`Public`], [`Private`] or [`Super`].
pub trait Door: sealed::Sealed {
    /// Its name, as a parameter of operations that read.
    const PORTAL: types::Portal;
}

/// A portal through which something can be changed: [`Private`] or [`Super`].
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
#[derive(Clone, Copy, Debug)]
pub struct Portal<'a, P> {
    client: &'a Client,
    door: PhantomData<P>,
}

impl Client {
    /// What everybody may see. Nothing can be changed here, and what would change something does not
    /// compile:
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
    #[must_use]
    pub fn private(&self) -> Portal<'_, Private> {
        Portal { client: self, door: PhantomData }
    }

    /// What administrators see and change; everybody else is answered 403. The documentation of 2023 to
    /// 2025 has this portal, a later one does not.
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
