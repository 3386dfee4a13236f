//! How long to wait before trying again.

use std::time::Duration;

/// How long a stream waits before it connects again, and how often it tries.
///
/// The wait doubles from failure to failure and begins anew with the first frame. It has no random
/// part: one client and one Pieces OS on one machine do not run into a crowd.
///
/// ```
/// use std::time::Duration;
///
/// use emeritus::pieces::BackOff;
///
/// let patient = BackOff::default().longest(Duration::from_secs(300)).attempts(None);
/// assert_ne!(patient, BackOff::default());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use = "a back-off does nothing until a stream is given it"]
pub struct BackOff {
    first: Duration,
    longest: Duration,
    attempts: Option<u32>,
}

impl Default for BackOff {
    /// Waits 250 milliseconds at first and 30 seconds at most, and gives up at the tenth failure in
    /// a row.
    fn default() -> Self {
        Self {
            first: Duration::from_millis(250),
            longest: Duration::from_secs(30),
            attempts: Some(10),
        }
    }
}

impl BackOff {
    /// How long to wait after the first failure.
    pub fn first(self, first: Duration) -> Self {
        Self { first, ..self }
    }

    /// How long to wait at most.
    pub fn longest(self, longest: Duration) -> Self {
        Self { longest, ..self }
    }

    /// How many failures in a row end the stream; `None` for never.
    pub fn attempts(self, attempts: impl Into<Option<u32>>) -> Self {
        Self { attempts: attempts.into(), ..self }
    }

    /// How long to wait after so many failures in a row; `None` if that is enough.
    pub(crate) fn delay(&self, failures: u32) -> Option<Duration> {
        if self.attempts.is_some_and(|attempts| failures >= attempts) {
            return None;
        }
        let factor = 1_u32.checked_shl(failures.saturating_sub(1)).unwrap_or(u32::MAX);
        Some(self.first.saturating_mul(factor).min(self.longest))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_doubles_up_to_the_longest_until_it_was_enough() {
        let back_off = BackOff::default();
        for (failures, milliseconds) in [
            (1, Some(250)),
            (2, Some(500)),
            (3, Some(1_000)),
            (8, Some(30_000)),
            (9, Some(30_000)),
            (10, None),
            (u32::MAX, None),
        ] {
            let expected = milliseconds.map(Duration::from_millis);
            assert_eq!(back_off.delay(failures), expected, "{failures}");
        }
        let patient = back_off.attempts(None);
        assert_eq!(patient.delay(u32::MAX), Some(Duration::from_secs(30)));
        assert_eq!(back_off.attempts(1).delay(1), None);
    }
}
