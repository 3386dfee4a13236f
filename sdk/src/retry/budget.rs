//! What keeps an outage from being multiplied by those who meet it.

use std::sync::atomic::{AtomicU32, Ordering};

/// How much a success earns, in parts of a repetition.
const PARTS: u32 = 10;

/// How many repetitions the calls of a client still have in common.
#[derive(Debug)]
pub(crate) struct Budget {
    parts: AtomicU32,
    full: u32,
}

impl Budget {
    pub(crate) fn new(repetitions: u32) -> Self {
        let full = repetitions.saturating_mul(PARTS);
        Self { parts: AtomicU32::new(full), full }
    }

    /// Takes a repetition, if there is one left.
    pub(crate) fn spend(&self) -> bool {
        let spend = |parts: u32| parts.checked_sub(PARTS);
        self.parts.fetch_update(Ordering::Relaxed, Ordering::Relaxed, spend).is_ok()
    }

    /// Gives back a part of a repetition for a call that succeeded.
    pub(crate) fn earn(&self) {
        let earn = |parts: u32| (parts < self.full).then_some(parts + 1);
        let _ = self.parts.fetch_update(Ordering::Relaxed, Ordering::Relaxed, earn);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_successes_earn_one_repetition_and_no_more_than_there_were() {
        let budget = Budget::new(1);
        assert!(budget.spend() && !budget.spend());
        (0..PARTS).for_each(|_| budget.earn());
        assert!(budget.spend() && !budget.spend());
        (0..5 * PARTS).for_each(|_| budget.earn());
        assert!(budget.spend() && !budget.spend());
    }
}
