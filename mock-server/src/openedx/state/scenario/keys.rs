//! The keys of an LMS, written down.

use super::Scenario;
use crate::openedx::signing_key::SigningKey;
use crate::openedx::state::Lms;
use crate::scenario::Place;

impl Scenario {
    pub(super) fn load_keys(&self, lms: &mut Lms, place: &Place) {
        lms.jwt_key.clone_from(&self.jwt_key);
        if let Some(written) = &self.signing_key {
            lms.signing_key = SigningKey::read(written);
            if lms.signing_key.is_none() {
                place
                    .at("signing_key")
                    .wrong("it is not an RSA key of 2048 bits, as PKCS#1 in base64");
            }
        }
    }

    pub(super) fn write_keys(&mut self, lms: &Lms) {
        self.jwt_key.clone_from(&lms.jwt_key);
        self.signing_key = lms.signing_key.as_ref().map(|key| key.written().clone());
    }
}
