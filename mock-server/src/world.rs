//! A world: the state of every system, with the clock, ids and journal that they share.

use parking_lot::{Mutex, MutexGuard};

use crate::clock::Clock;
use crate::ids::Ids;
use crate::journal::Journal;
use crate::{openedx, pieces};

/// Everything that one mock server knows. Two worlds share nothing.
#[derive(Debug, Default)]
pub struct World {
    /// The time in this world.
    pub clock: Clock,
    /// Where this world's identifiers and tokens come from.
    pub ids: Ids,
    /// What this world was asked.
    pub journal: Journal,
    openedx: Mutex<openedx::Lms>,
    pieces: Mutex<pieces::Store>,
}

impl World {
    /// A world in the given state.
    #[must_use]
    pub fn new(clock: Clock, ids: Ids, openedx: openedx::Lms, pieces: pieces::Store) -> Self {
        Self {
            clock,
            ids,
            journal: Journal::default(),
            openedx: Mutex::new(openedx),
            pieces: Mutex::new(pieces),
        }
    }

    /// The state of the Open edX LMS, locked for as long as the guard lives.
    pub fn openedx(&self) -> MutexGuard<'_, openedx::Lms> {
        self.openedx.lock()
    }

    /// The state of Pieces OS, locked for as long as the guard lives.
    pub fn pieces(&self) -> MutexGuard<'_, pieces::Store> {
        self.pieces.lock()
    }
}
