//! Devices that are being signed in, written down.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Store;
use crate::brainstem::state::device::{self, Authorization};
use crate::scenario::{Place, is_default};
use crate::secret::Secret;

/// A device that is being signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "BrainstemDevice")]
pub struct Device {
    /// What the browser calls it.
    pub session_id: String,
    /// What the device asks with, which no other device does.
    pub device_code: Secret,
    /// What the device shows, in capitals, such as `QRST-4821`, which no other device does.
    pub user_code: String,
    /// When it is too late to approve, 15 minutes after it began.
    pub expires: Timestamp,
    /// What became of it so far.
    #[serde(default, skip_serializing_if = "is_default")]
    pub standing: Standing,
}

/// What became of the signing in of a device.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "BrainstemStanding")]
pub enum Standing {
    /// Nobody has said anything yet.
    #[default]
    Pending,
    /// Somebody has approved it, the user with this address, and the token was not fetched yet.
    Approved(String),
    /// Somebody said no.
    Denied,
    /// The token was handed out.
    Used,
}

impl Device {
    pub(super) fn of(state: &Store, authorization: &Authorization) -> Self {
        Self {
            session_id: authorization.session_id.clone(),
            device_code: authorization.device_code.clone(),
            user_code: authorization.user_code.clone(),
            expires: authorization.expires,
            standing: match authorization.standing {
                device::Standing::Pending => Standing::Pending,
                device::Standing::Approved(user) => Standing::Approved(state.address(user)),
                device::Standing::Denied => Standing::Denied,
                device::Standing::Used => Standing::Used,
            },
        }
    }

    fn standing(&self, store: &Store, place: &Place) -> device::Standing {
        match &self.standing {
            Standing::Pending => device::Standing::Pending,
            Standing::Approved(email) => {
                let user = store.user_at(email, &place.at("standing").at("approved"));
                device::Standing::Approved(user.unwrap_or_default())
            }
            Standing::Denied => device::Standing::Denied,
            Standing::Used => device::Standing::Used,
        }
    }
}

/// Puts the devices in, the oldest first.
pub(super) fn load(store: &mut Store, devices: &[Device], place: &Place) {
    for (index, device) in devices.iter().enumerate() {
        let place = place.at(index);
        if store.devices.knows_device_code(device.device_code.expose()) {
            place.at("device_code").wrong("another device has this code");
        }
        if store.devices.knows_user_code(&device.user_code) {
            place.at("user_code").wrong("another device has this code");
        }
        if device.user_code.chars().any(|letter| letter.is_ascii_lowercase()) {
            place.at("user_code").wrong("it is not in capitals, so nobody can approve it");
        }
        let standing = device.standing(store, &place);
        store.devices.begin(Authorization {
            session_id: device.session_id.clone(),
            device_code: device.device_code.clone(),
            user_code: device.user_code.clone(),
            expires: device.expires,
            standing,
        });
    }
}
