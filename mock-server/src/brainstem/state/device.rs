//! Signing in from a device: it shows a code, somebody approves it in a browser, and the device,
//! which has been asking, is given a personal access token.

use std::fmt;
use std::sync::Arc;

use imbl::{HashMap, OrdMap};
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
    pub(super) standing: Standing,
}

/// What became of an authorization.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
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

/// Authorizations by the order in which they began, and where each code leads.
#[derive(Clone, Default)]
pub(super) struct Devices {
    began: OrdMap<u64, Arc<Authorization>>,
    device_codes: HashMap<String, u64>,
    user_codes: HashMap<String, u64>,
    last: u64,
}

impl fmt::Debug for Devices {
    /// Says how many there are: the keys are secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Devices {{ began: {} }}", self.began.len())
    }
}

impl Devices {
    pub(super) fn begin(&mut self, begun: Authorization) {
        self.last += 1;
        self.device_codes.insert(begun.device_code.expose().to_owned(), self.last);
        self.user_codes.insert(begun.user_code.clone(), self.last);
        self.began.insert(self.last, Arc::new(begun));
        if self.began.len() > KEPT
            && let Some((oldest, _)) = self.began.get_min().cloned()
        {
            self.remove(oldest);
        }
    }

    pub(super) fn forget(&mut self, user: UserId) {
        let theirs = self.began.iter().filter(|(_, it)| it.standing == Standing::Approved(user));
        let theirs: Vec<_> = theirs.map(|(age, _)| *age).collect();
        theirs.into_iter().for_each(|age| self.remove(age));
    }

    /// What began, the oldest first.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Authorization> {
        self.began.values().map(Arc::as_ref)
    }

    pub(super) fn knows_device_code(&self, code: &str) -> bool {
        self.device_codes.contains_key(code)
    }

    pub(super) fn knows_user_code(&self, code: &str) -> bool {
        self.user_codes.contains_key(code)
    }

    fn remove(&mut self, age: u64) {
        if let Some(gone) = self.began.remove(&age) {
            self.device_codes.remove(gone.device_code.expose());
            self.user_codes.remove(&gone.user_code);
        }
    }

    fn of_device(&mut self, code: &str) -> Option<&mut Authorization> {
        self.began.get_mut(self.device_codes.get(code)?).map(Arc::make_mut)
    }

    fn of_user(&mut self, code: &str) -> Option<&mut Authorization> {
        let age = self.user_codes.get(&code.to_ascii_uppercase())?;
        self.began.get_mut(age).map(Arc::make_mut)
    }
}

impl Store {
    /// Begins an authorization.
    pub fn begin_device(&mut self, now: Timestamp, ids: &Ids) -> Authorization {
        let begun = Authorization {
            session_id: format!("s-{}", ids.token(16)),
            device_code: Secret::from(ids.token(40)),
            user_code: self.free_user_code(ids),
            expires: after(now, LIFETIME),
            standing: Standing::Pending,
        };
        self.devices.begin(begun.clone());
        begun
    }

    fn free_user_code(&self, ids: &Ids) -> String {
        loop {
            let code = user_code(ids);
            if !self.devices.knows_user_code(&code) {
                return code;
            }
        }
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
        let found = self.devices.of_user(user_code);
        let found = found.ok_or(DeviceError::NoSuchCode)?;
        let waits = found.standing == Standing::Pending && now < found.expires;
        waits.then_some(found).ok_or(DeviceError::TooLate)
    }

    /// What the device hears that asks with this code. The token is handed out once.
    pub fn poll_device(&mut self, device_code: &str, now: Timestamp, ids: &Ids) -> DeviceAnswer {
        let Some(found) = self.devices.of_device(device_code) else {
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
