//! The only place that knows what time it is.
//!
//! A world's clock starts at the machine's time and runs with it, until a test moves or freezes it:
//!
//! ```
//! use emeritus_mock::Clock;
//! use jiff::SignedDuration;
//!
//! let clock = Clock::default();
//! let start = clock.freeze();
//! clock.advance(SignedDuration::from_hours(24 * 14));
//! assert_eq!(clock.now().duration_since(start).as_hours(), 24 * 14);
//! ```

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use jiff::{SignedDuration, Timestamp};
use parking_lot::{RwLock, RwLockWriteGuard};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Virtual time of one world, in UTC.
#[derive(Debug)]
pub struct Clock {
    mode: RwLock<Mode>,
    /// How often it was set.
    moves: AtomicU64,
}

#[derive(Clone, Copy, Debug)]
enum Mode {
    /// Runs with the machine, this far ahead of it (or behind, when negative).
    Running(SignedDuration),
    /// Stands still.
    Frozen(Timestamp),
}

/// How a clock is set, written down.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Setting {
    /// It runs with the machine, this far ahead of it, or behind when negative: `"PT36H"`.
    Ahead(SignedDuration),
    /// It runs from this time on.
    From(Timestamp),
    /// It stands still at this time.
    Frozen(Timestamp),
}

impl Default for Setting {
    /// The machine's time.
    fn default() -> Self {
        Self::Ahead(SignedDuration::ZERO)
    }
}

impl From<Setting> for Clock {
    fn from(setting: Setting) -> Self {
        Self::in_mode(match setting {
            Setting::Ahead(step) => Mode::Running(step),
            Setting::From(at) => Mode::Running(at.duration_since(machine_time())),
            Setting::Frozen(at) => Mode::Frozen(at),
        })
    }
}

impl Clone for Clock {
    /// A clock that shows the same time, and is moved on its own.
    fn clone(&self) -> Self {
        Self::in_mode(*self.mode.read())
    }
}

impl Default for Clock {
    /// A clock that shows the machine's time and runs with it.
    fn default() -> Self {
        Self::in_mode(Mode::Running(SignedDuration::ZERO))
    }
}

impl Clock {
    /// A clock that stands still at `at`.
    #[must_use]
    pub fn frozen_at(at: Timestamp) -> Self {
        Self::in_mode(Mode::Frozen(at))
    }

    /// The world's current time.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.mode.read().now()
    }

    /// How the clock is set: a clock that is made from it shows the same time, now and later.
    #[must_use]
    pub fn setting(&self) -> Setting {
        match *self.mode.read() {
            Mode::Running(ahead) => Setting::Ahead(ahead),
            Mode::Frozen(at) => Setting::Frozen(at),
        }
    }

    /// Shows what `other` shows, now and later.
    pub(crate) fn restore(&self, other: &Self) {
        let mode = *other.mode.read();
        *self.change() = mode;
    }

    /// How often it may have been set.
    pub(crate) fn moves(&self) -> u64 {
        self.moves.load(Ordering::Acquire)
    }

    fn in_mode(mode: Mode) -> Self {
        Self { mode: RwLock::new(mode), moves: AtomicU64::new(0) }
    }

    fn change(&self) -> RwLockWriteGuard<'_, Mode> {
        let mode = self.mode.write();
        self.moves.fetch_add(1, Ordering::Release);
        mode
    }

    /// Moves the clock by `step`, forwards or backwards. A running clock goes on running.
    ///
    /// Time stays within jiff's range (years -9999 to 9999): a step beyond it stops at the end.
    pub fn advance(&self, step: SignedDuration) {
        let mut mode = self.change();
        *mode = match *mode {
            Mode::Running(offset) => Mode::Running(offset.saturating_add(step)),
            Mode::Frozen(at) => Mode::Frozen(at.saturating_add(step).unwrap_or(at)),
        };
    }

    /// Shows `to` from now on. A running clock goes on running from there.
    pub fn set(&self, to: Timestamp) {
        let mut mode = self.change();
        *mode = match *mode {
            Mode::Running(_) => Mode::Running(to.duration_since(machine_time())),
            Mode::Frozen(_) => Mode::Frozen(to),
        };
    }

    /// Stops the clock and returns the time that it shows from now on.
    pub fn freeze(&self) -> Timestamp {
        let mut mode = self.change();
        let now = mode.now();
        *mode = Mode::Frozen(now);
        now
    }

    /// Lets a frozen clock run on from where it stands.
    pub fn unfreeze(&self) {
        let mut mode = self.change();
        if let Mode::Frozen(at) = *mode {
            *mode = Mode::Running(at.duration_since(machine_time()));
        }
    }
}

impl Mode {
    fn now(self) -> Timestamp {
        match self {
            Self::Running(offset) => {
                let machine = machine_time();
                machine.saturating_add(offset).unwrap_or(machine)
            }
            Self::Frozen(at) => at,
        }
    }
}

/// Measures how long something takes on the machine, whatever the clock of the world shows.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stopwatch(Instant);

impl Stopwatch {
    /// Begins now.
    pub(crate) fn start() -> Self {
        Self(Instant::now())
    }

    /// The microseconds since it began.
    pub(crate) fn micros(self) -> u64 {
        u64::try_from(self.0.elapsed().as_micros()).unwrap_or(u64::MAX)
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the clock that everything else has to ask")]
fn machine_time() -> Timestamp {
    Timestamp::now()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: Timestamp = Timestamp::constant(1_790_000_000, 0);

    #[test]
    fn a_frozen_clock_moves_only_when_told() {
        let clock = Clock::frozen_at(NOON);
        assert_eq!(clock.now(), NOON);
        clock.advance(SignedDuration::from_secs(90));
        assert_eq!(clock.now().as_second(), NOON.as_second() + 90);
        clock.set(NOON);
        assert_eq!(clock.now(), NOON);
    }

    #[test]
    fn a_running_clock_keeps_its_distance_when_frozen_and_released() {
        let clock = Clock::default();
        clock.set(NOON);
        assert!(clock.now() >= NOON);
        let stopped = clock.freeze();
        assert_eq!(clock.now(), stopped);
        clock.unfreeze();
        assert!(clock.now() >= stopped);
    }

    #[test]
    fn a_step_out_of_range_does_not_panic() {
        let clock = Clock::frozen_at(NOON);
        clock.advance(SignedDuration::MAX);
        clock.advance(SignedDuration::MIN);
        let running = Clock::default();
        running.advance(SignedDuration::MAX);
        running.advance(SignedDuration::MAX);
        let _ = running.now();
    }
}
