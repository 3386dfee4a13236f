//! Counting calls within a time.

use imbl::{HashMap, Vector};
use jiff::Timestamp;

use crate::openedx::settings::{RateLimit, Settings};

/// The calls that still count.
#[derive(Clone, Debug, Default)]
pub(in crate::openedx) struct Throttle(pub(super) Vector<Timestamp>);

impl Throttle {
    /// Counts a call at `now`; false where it is one too many, which is not counted.
    pub(in crate::openedx) fn admits(&mut self, limit: Option<RateLimit>, now: Timestamp) -> bool {
        let Some(limit) = limit else { return true };
        while self.0.front().is_some_and(|first| now.duration_since(*first) >= limit.per) {
            self.0.pop_front();
        }
        let admitted = self.0.len() < limit.calls;
        if admitted {
            self.0.push_back(now);
        }
        admitted
    }
}

/// The attempts to sign in: from the one address that a mock knows, and under each name.
#[derive(Clone, Debug, Default)]
pub(in crate::openedx) struct SignIns {
    pub(super) from_address: Throttle,
    pub(super) under_name: HashMap<String, Throttle>,
}

impl SignIns {
    /// Counts an attempt at `now`; false where it is one too many.
    pub(in crate::openedx) fn admit(
        &mut self,
        name: &str,
        settings: &Settings,
        now: Timestamp,
    ) -> bool {
        let limit = settings.logistration_per_email_ratelimit_rate;
        let is_admitted_by_name = limit.is_none() || {
            let under_name = self.under_name.entry(name.to_owned()).or_default();
            under_name.admits(limit, now)
        };
        self.from_address.admits(settings.logistration_ratelimit_rate, now) && is_admitted_by_name
    }
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::*;

    #[test]
    fn calls_are_admitted_again_once_the_time_has_passed() {
        let limit = Some(RateLimit { calls: 2, per: SignedDuration::from_mins(1) });
        let mut throttle = Throttle::default();
        let admitted = [0, 10, 20, 60, 61, 70].map(|second| {
            throttle.admits(limit, Timestamp::from_second(second).expect("in range"))
        });
        assert_eq!(admitted, [true, true, false, true, false, true]);
    }
}
