//! The only place that makes identifiers, tokens and keys.
//!
//! ```
//! use emeritus_mock::Ids;
//!
//! let (one, other) = (Ids::seeded(7), Ids::seeded(7));
//! assert_eq!(one.token(30), other.token(30));
//! ```

use std::sync::atomic::{AtomicU64, Ordering};

use parking_lot::{Mutex, MutexGuard};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha12Rng;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::scenario::Place;
use crate::secret::Secret;

const ALPHANUMERIC: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// A world's source of identifiers: unguessable by default, reproducible with a seed.
pub struct Ids {
    rng: Mutex<ChaCha12Rng>,
    /// How often something was drawn, or the source was set back.
    draws: AtomicU64,
}

/// How far a source of identifiers has come, written down: what was drawn before does not come
/// again, and what comes next is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Position {
    /// What the sequence follows from.
    pub seed: Seed,
    /// How much of the sequence was drawn, in words of 32 bits.
    #[serde(default)]
    pub drawn: u64,
}

/// What a sequence of identifiers follows from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Seed {
    /// A number, as for `--seed`.
    Number(u64),
    /// 32 bytes in hexadecimal, as snapshots have it.
    Exact(Secret),
}

impl Position {
    /// The source of identifiers that goes on from here.
    pub(crate) fn resume(&self, place: &Place) -> Ids {
        let mut rng = match &self.seed {
            Seed::Number(seed) => ChaCha12Rng::seed_from_u64(*seed),
            Seed::Exact(seed) => {
                let mut bytes = [0; 32];
                if hex::decode_to_slice(seed.expose(), &mut bytes).is_err() {
                    place.at("seed").wrong("it is not 64 hexadecimal digits");
                }
                ChaCha12Rng::from_seed(bytes)
            }
        };
        rng.set_word_pos(self.drawn.into());
        rng.into()
    }
}

impl Clone for Ids {
    /// A source that goes on as this one will.
    fn clone(&self) -> Self {
        self.rng.lock().clone().into()
    }
}

impl From<ChaCha12Rng> for Ids {
    fn from(rng: ChaCha12Rng) -> Self {
        Self { rng: Mutex::new(rng), draws: AtomicU64::new(0) }
    }
}

impl Default for Ids {
    /// Draws its seed from the operating system.
    fn default() -> Self {
        rand::make_rng::<ChaCha12Rng>().into()
    }
}

impl Ids {
    /// A source that gives the same sequence for the same seed, on every machine.
    #[must_use]
    pub fn seeded(seed: u64) -> Self {
        ChaCha12Rng::seed_from_u64(seed).into()
    }

    /// How far it has come.
    #[must_use]
    pub fn position(&self) -> Position {
        let rng = self.rng.lock();
        let drawn = u64::try_from(rng.get_word_pos()).unwrap_or(u64::MAX);
        Position { seed: Seed::Exact(hex::encode(rng.get_seed()).into()), drawn }
    }

    /// Goes on as `other` will.
    pub(crate) fn restore(&self, other: &Self) {
        let rng = other.rng.lock().clone();
        *self.draw() = rng;
    }

    /// How often the source may have changed.
    pub(crate) fn draws(&self) -> u64 {
        self.draws.load(Ordering::Acquire)
    }

    fn draw(&self) -> MutexGuard<'_, ChaCha12Rng> {
        let rng = self.rng.lock();
        self.draws.fetch_add(1, Ordering::Release);
        rng
    }

    /// `length` characters of `[A-Za-z0-9]`.
    #[must_use]
    pub fn token(&self, length: usize) -> String {
        let mut rng = self.draw();
        (0..length)
            .map(|_| char::from(ALPHANUMERIC[rng.random_range(0..ALPHANUMERIC.len())]))
            .collect()
    }

    /// `length` small letters and digits in turns, beginning with either: what is told apart from
    /// words.
    #[must_use]
    pub fn suffix(&self, length: usize) -> String {
        const KINDS: [&[u8]; 2] = [b"abcdefghijklmnopqrstuvwxyz", b"0123456789"];
        let mut rng = self.draw();
        let first = rng.random_range(0..KINDS.len());
        let kinds = (0..length).map(|index| KINDS[(first + index) % KINDS.len()]);
        kinds.map(|kind| char::from(kind[rng.random_range(0..kind.len())])).collect()
    }

    /// `length` digits, zeros in front included.
    #[must_use]
    pub fn digits(&self, length: usize) -> String {
        let mut rng = self.draw();
        (0..length).map(|_| char::from(rng.random_range(b'0'..=b'9'))).collect()
    }

    /// A number from `least` to `most`, both included.
    #[must_use]
    pub fn between(&self, least: u32, most: u32) -> u32 {
        self.draw().random_range(least..=most.max(least))
    }

    /// A version 4 UUID.
    #[must_use]
    pub fn uuid(&self) -> Uuid {
        uuid::Builder::from_random_bytes(self.draw().random()).into_uuid()
    }

    /// The seed of a generator of its own, for what needs more randomness than an identifier.
    #[must_use]
    pub fn seed(&self) -> [u8; 32] {
        self.draw().random()
    }
}

/// Version 4 UUIDs that are counted, for records that a scenario gives none: the same scenario gives
/// the same ones.
#[derive(Debug, Default)]
pub(crate) struct Counted(u64);

impl Counted {
    /// The next one that is not taken: the first is `00000000-0000-4000-8000-000000000001`.
    pub(crate) fn next(&mut self, is_taken: impl Fn(Uuid) -> bool) -> Uuid {
        loop {
            self.0 += 1;
            let bytes = u128::from(self.0).to_be_bytes();
            let id = uuid::Builder::from_random_bytes(bytes).into_uuid();
            if !is_taken(id) {
                return id;
            }
        }
    }
}

impl std::fmt::Debug for Ids {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Ids")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uuids_are_counted_past_those_that_are_taken() {
        let mut counted = Counted::default();
        let taken = uuid::uuid!("00000000-0000-4000-8000-000000000002");
        let ids = [0; 3].map(|_| counted.next(|id| id == taken).to_string());
        let expected =
            ["1", "3", "4"].map(|end| format!("00000000-0000-4000-8000-00000000000{end}"));
        assert_eq!(ids, expected);
    }

    #[test]
    fn unseeded_sources_differ() {
        assert_ne!(Ids::default().token(30), Ids::default().token(30));
    }

    #[test]
    fn a_seed_gives_the_same_sequence_of_every_kind() {
        let draw = |ids: &Ids| (ids.token(12), ids.uuid(), ids.seed(), ids.token(12));
        assert_eq!(draw(&Ids::seeded(1)), draw(&Ids::seeded(1)));
        assert_ne!(draw(&Ids::seeded(1)), draw(&Ids::seeded(2)));
    }
}
