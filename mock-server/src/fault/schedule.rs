//! When a rule strikes: a function of how many calls it has met, so that a copy of a world goes on
//! exactly as the first one would have.

use std::collections::BTreeSet;

use jiff::Timestamp;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha12Rng;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Which of the calls that a rule meets it strikes. Calls are counted from when the rule is added,
/// beginning with 1, so that `{"next": 1}` is the first call.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[schema(example = json!({ "next": 2 }))]
pub enum Schedule {
    /// Every call.
    #[default]
    Always,
    /// The next calls, as many as this says; then none any more.
    Next(u64),
    /// Of so many calls, each time the last: with 3, calls 3, 6, 9 and so on.
    Every(u64),
    /// The calls with these numbers.
    Calls(BTreeSet<u64>),
    /// A share of the calls, drawn by a generator of the rule's own.
    Fraction(Fraction),
}

/// A share of calls, the same ones for the same seed.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "share": 0.25, "seed": 7 }))]
pub struct Fraction {
    /// How likely it is that a call is struck, from 0 (none) to 1 (each).
    #[schema(minimum = 0, maximum = 1)]
    #[schemars(range(min = 0, max = 1))]
    pub share: f64,
    /// What the draws follow from.
    #[serde(default)]
    pub seed: u64,
}

/// A span of the world's time.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, ToSchema,
)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "from": "2026-03-01T10:00:00Z", "until": "2026-03-01T10:05:00Z" }))]
pub struct Window {
    /// When it begins; without it, it has always been open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = DateTime)]
    pub from: Option<Timestamp>,
    /// When it is over; without it, never.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = DateTime)]
    pub until: Option<Timestamp>,
}

impl Schedule {
    /// Whether call number `call` is struck; the first has number 1.
    #[must_use]
    pub fn strikes(&self, call: u64) -> bool {
        match self {
            Self::Always => true,
            Self::Next(calls) => call <= *calls,
            Self::Every(calls) => call.checked_rem(*calls) == Some(0),
            Self::Calls(calls) => calls.contains(&call),
            Self::Fraction(fraction) => fraction.draw(call) < fraction.share,
        }
    }
}

impl Fraction {
    /// The draw for call number `call`, from 0 to 1.
    fn draw(self, call: u64) -> f64 {
        /// How many words of the generator a draw takes.
        const WORDS: u128 = 2;
        let mut rng = ChaCha12Rng::seed_from_u64(self.seed);
        rng.set_word_pos(u128::from(call) * WORDS);
        rng.random()
    }
}

impl Window {
    /// Whether `now` is within it; its end is not.
    #[must_use]
    pub fn contains(&self, now: Timestamp) -> bool {
        self.from.is_none_or(|from| from <= now) && self.until.is_none_or(|until| now < until)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_schedule_strikes_the_calls_that_it_says() {
        let cases = [
            (Schedule::Always, vec![1, 2, 3, 4, 5, 6]),
            (Schedule::Next(2), vec![1, 2]),
            (Schedule::Next(0), vec![]),
            (Schedule::Every(3), vec![3, 6]),
            (Schedule::Every(0), vec![]),
            (Schedule::Calls(BTreeSet::from([1, 4])), vec![1, 4]),
            (Schedule::Fraction(Fraction { share: 0.0, seed: 1 }), vec![]),
            (Schedule::Fraction(Fraction { share: 1.0, seed: 1 }), vec![1, 2, 3, 4, 5, 6]),
        ];
        for (schedule, struck) in cases {
            let calls: Vec<u64> = (1..=6).filter(|call| schedule.strikes(*call)).collect();
            assert_eq!(calls, struck, "{schedule:?}");
        }
    }

    #[test]
    fn a_fraction_is_the_same_for_a_seed_and_about_what_it_says() {
        let struck = |seed| -> Vec<u64> {
            let schedule = Schedule::Fraction(Fraction { share: 0.25, seed });
            (1..=10_000).filter(|call| schedule.strikes(*call)).collect()
        };
        assert_eq!(struck(7), struck(7));
        assert_ne!(struck(7), struck(8));
        assert!((2_300..2_700).contains(&struck(7).len()), "{}", struck(7).len());
    }
}
