//! Counting calls within a time.

use std::collections::VecDeque;

use jiff::Timestamp;

use crate::openedx::settings::RateLimit;

/// The calls that still count.
#[derive(Clone, Debug, Default)]
pub(in crate::openedx) struct Throttle(VecDeque<Timestamp>);

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
