//! The calls that limits still count, written down.

use std::collections::BTreeMap;

use imbl::OrdMap;
use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::is_default;
use super::reference::Who;
use crate::openedx::state::throttle::{SignIns, Throttle};
use crate::openedx::state::{Lms, UserId};
use crate::scenario::Place;

/// When calls were made that limits still count, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Throttles {
    /// Calls of the token endpoint.
    #[serde(skip_serializing_if = "is_default")]
    pub token_requests: Vec<Timestamp>,
    /// Registrations.
    #[serde(skip_serializing_if = "is_default")]
    pub registration_requests: Vec<Timestamp>,
    /// Validations of what is to be registered.
    #[serde(skip_serializing_if = "is_default")]
    pub validation_requests: Vec<Timestamp>,
    /// Attempts to sign in.
    #[serde(skip_serializing_if = "is_default")]
    pub sign_ins: Vec<Timestamp>,
    /// Attempts to sign in, by the name that was given.
    #[serde(skip_serializing_if = "is_default")]
    pub sign_ins_under_name: BTreeMap<String, Vec<Timestamp>>,
    /// Requests for another e-mail address.
    #[serde(skip_serializing_if = "is_default")]
    pub email_changes: Vec<CallsOf>,
    /// Requests for another secondary e-mail address.
    #[serde(skip_serializing_if = "is_default")]
    pub secondary_email_changes: Vec<CallsOf>,
}

/// The calls of one user.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CallsOf {
    /// Who called.
    pub user: Who,
    /// When.
    pub at: Vec<Timestamp>,
}

impl Throttles {
    pub(super) fn load(&self, lms: &mut Lms, place: &Place) {
        lms.token_requests = throttle(&self.token_requests);
        lms.registration_requests = throttle(&self.registration_requests);
        lms.validation_requests = throttle(&self.validation_requests);
        let under_name = self.sign_ins_under_name.iter();
        lms.sign_ins = SignIns {
            from_address: throttle(&self.sign_ins),
            under_name: under_name.map(|(name, calls)| (name.clone(), throttle(calls))).collect(),
        };
        lms.email_changes = by_user(&self.email_changes, lms, &place.at("email_changes"));
        let place = place.at("secondary_email_changes");
        lms.secondary_email_changes = by_user(&self.secondary_email_changes, lms, &place);
    }

    pub(super) fn of(lms: &Lms) -> Self {
        let under_name = lms.sign_ins.under_name.iter();
        let under_name = under_name.filter(|(_, throttle)| !throttle.0.is_empty());
        Self {
            token_requests: calls(&lms.token_requests),
            registration_requests: calls(&lms.registration_requests),
            validation_requests: calls(&lms.validation_requests),
            sign_ins: calls(&lms.sign_ins.from_address),
            sign_ins_under_name: under_name
                .map(|(name, throttle)| (name.clone(), calls(throttle)))
                .collect(),
            email_changes: calls_of(&lms.email_changes, lms),
            secondary_email_changes: calls_of(&lms.secondary_email_changes, lms),
        }
    }
}

fn throttle(calls: &[Timestamp]) -> Throttle {
    Throttle(calls.iter().copied().collect())
}

fn calls(throttle: &Throttle) -> Vec<Timestamp> {
    throttle.0.iter().copied().collect()
}

fn by_user(calls: &[CallsOf], lms: &Lms, place: &Place) -> OrdMap<UserId, Throttle> {
    let mut throttles = OrdMap::default();
    for (index, calls) in calls.iter().enumerate() {
        let place = place.at(index).at("user");
        let Some(user) = calls.user.find(lms, &place) else { continue };
        if throttles.insert(user, throttle(&calls.at)).is_some() {
            place.wrong("the calls of this user are listed already");
        }
    }
    throttles
}

fn calls_of(throttles: &OrdMap<UserId, Throttle>, lms: &Lms) -> Vec<CallsOf> {
    let counting = throttles.iter().filter(|(_, throttle)| !throttle.0.is_empty());
    counting
        .filter_map(|(user, throttle)| {
            Some(CallsOf { user: lms.named(*user)?, at: calls(throttle) })
        })
        .collect()
}
