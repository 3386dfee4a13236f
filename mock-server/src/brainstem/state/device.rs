//! Signing in from a device: it shows a code, somebody approves it in a browser, and the device,
//! which has been asking, is given a personal access token.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};

use super::token::after;
use super::{Store, UserId};
use crate::ids::Ids;
use crate::secret::Secret;

/// How long somebody has to approve.
pub const LIFETIME: SignedDuration = SignedDuration::from_mins(15);
/// How many authorizations are remembered; of more, the oldest are forgotten.
const KEPT: usize = 10_000;

/// What a device is told when it begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authorization {
    /// What the browser calls it.
    pub session_id: String,
    /// What the device asks with.
    pub device_code: Secret,
    /// What the device shows, such as `QRST-4821`.
    pub user_code: String,
    /// When it is over.
    pub expires: Timestamp,
    standing: Standing,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    Pending,
    Approved(UserId),
    Denied,
    Used,
}

/// What a device hears when it asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeviceAnswer {
    /// Nobody has said anything yet.
    Pending,
    /// Approved: this is the token.
    Granted(Secret),
    /// Somebody said no.
    Denied,
    /// The time is over, or there is no such code.
    Expired,
    /// The token has been handed out already.
    AlreadyUsed,
}

/// Why nothing is approved or denied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeviceError {
    /// Nothing waits under this code.
    NoSuchCode,
    /// There is no such user.
    NoSuchUser,
    /// It is over, or was answered before.
    TooLate,
}

/// Authorizations by the order in which they began, and where their codes stand.
#[derive(Clone, Debug, Default)]
pub(super) struct Devices {
    began: BTreeMap<u64, Authorization>,
    last: u64,
}

impl Devices {
    pub(super) fn forget(&mut self, user: UserId) {
        self.began.retain(|_, it| it.standing != Standing::Approved(user));
    }

    fn find(&mut self, is: impl Fn(&Authorization) -> bool) -> Option<&mut Authorization> {
        self.began.values_mut().rev().find(|it| is(it))
    }
}

impl Store {
    /// Begins an authorization.
    pub fn begin_device(&mut self, now: Timestamp, ids: &Ids) -> Authorization {
        let begun = Authorization {
            session_id: format!("s-{}", ids.token(16)),
            device_code: Secret::from(ids.token(40)),
            user_code: user_code(ids),
            expires: after(now, LIFETIME),
            standing: Standing::Pending,
        };
        self.devices.last += 1;
        self.devices.began.insert(self.devices.last, begun.clone());
        if self.devices.began.len() > KEPT {
            self.devices.began.pop_first();
        }
        begun
    }

    /// Approves, as `user` does in a browser.
    ///
    /// # Errors
    ///
    /// When there is no such code or user, or it is too late.
    pub fn approve_device(
        &mut self,
        user_code: &str,
        user: UserId,
        now: Timestamp,
    ) -> Result<(), DeviceError> {
        let is_known = self.users.contains_key(&user);
        let waiting = self.waiting(user_code, now)?;
        if !is_known {
            return Err(DeviceError::NoSuchUser);
        }
        waiting.standing = Standing::Approved(user);
        Ok(())
    }

    /// Denies.
    ///
    /// # Errors
    ///
    /// When there is no such code, or it is too late.
    pub fn deny_device(&mut self, user_code: &str, now: Timestamp) -> Result<(), DeviceError> {
        self.waiting(user_code, now)?.standing = Standing::Denied;
        Ok(())
    }

    fn waiting(
        &mut self,
        user_code: &str,
        now: Timestamp,
    ) -> Result<&mut Authorization, DeviceError> {
        let found = self.devices.find(|it| it.user_code.eq_ignore_ascii_case(user_code));
        let found = found.ok_or(DeviceError::NoSuchCode)?;
        let waits = found.standing == Standing::Pending && now < found.expires;
        waits.then_some(found).ok_or(DeviceError::TooLate)
    }

    /// What the device hears that asks with this code. The token is handed out once.
    pub fn poll_device(&mut self, device_code: &str, now: Timestamp, ids: &Ids) -> DeviceAnswer {
        let Some(found) = self.devices.find(|it| it.device_code.is(device_code)) else {
            return DeviceAnswer::Expired;
        };
        match found.standing {
            Standing::Used => DeviceAnswer::AlreadyUsed,
            Standing::Denied => DeviceAnswer::Denied,
            _ if found.expires <= now => DeviceAnswer::Expired,
            Standing::Pending => DeviceAnswer::Pending,
            Standing::Approved(user) => {
                found.standing = Standing::Used;
                DeviceAnswer::Granted(self.issue_personal_token(user, now, ids).token)
            }
        }
    }
}

/// Four letters and four digits.
fn user_code(ids: &Ids) -> String {
    let letters = (0..4).map(|_| char::from_u32(ids.between(65, 90)).unwrap_or('X'));
    format!("{}-{:04}", letters.collect::<String>(), ids.between(0, 9999))
}
