//! A world: the state of every system, with the clock, ids and journal that they share.

use std::time::Duration;

use parking_lot::{Mutex, MutexGuard};

use crate::clock::Clock;
use crate::ids::Ids;
use crate::journal::Journal;
use crate::{brainstem, open_humans, openedx, pieces};

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
    open_humans: Mutex<open_humans::Site>,
    brainstem: Mutex<brainstem::Store>,
    pieces: Mutex<pieces::Store>,
}

/// The state of every system.
#[derive(Clone, Debug, Default)]
pub struct States {
    /// The LMS.
    pub openedx: openedx::Lms,
    /// The Open Humans site.
    pub open_humans: open_humans::Site,
    /// BrainSTEM.
    pub brainstem: brainstem::Store,
    /// Pieces OS.
    pub pieces: pieces::Store,
}

impl World {
    /// A world in the given state.
    #[must_use]
    pub fn new(clock: Clock, ids: Ids, states: States) -> Self {
        let States { openedx, open_humans, brainstem, pieces } = states;
        Self {
            clock,
            ids,
            journal: Journal::default(),
            openedx: Mutex::new(openedx),
            open_humans: Mutex::new(open_humans),
            brainstem: Mutex::new(brainstem),
            pieces: Mutex::new(pieces),
        }
    }

    /// The state of the Open edX LMS, locked for as long as the guard lives.
    ///
    /// # Panics
    ///
    /// After ten seconds, if a guard is still alive elsewhere: a test that waited for itself would
    /// otherwise hang.
    pub fn openedx(&self) -> MutexGuard<'_, openedx::Lms> {
        lock(&self.openedx)
    }

    /// The state of the Open Humans site, locked for as long as the guard lives.
    ///
    /// # Panics
    ///
    /// After ten seconds, if a guard is still alive elsewhere: a test that waited for itself would
    /// otherwise hang.
    pub fn open_humans(&self) -> MutexGuard<'_, open_humans::Site> {
        lock(&self.open_humans)
    }

    /// The state of BrainSTEM, locked for as long as the guard lives.
    ///
    /// # Panics
    ///
    /// After ten seconds, if a guard is still alive elsewhere: a test that waited for itself would
    /// otherwise hang.
    pub fn brainstem(&self) -> MutexGuard<'_, brainstem::Store> {
        lock(&self.brainstem)
    }

    /// The state of Pieces OS, locked for as long as the guard lives.
    ///
    /// # Panics
    ///
    /// After ten seconds, if a guard is still alive elsewhere: a test that waited for itself would
    /// otherwise hang.
    pub fn pieces(&self) -> MutexGuard<'_, pieces::Store> {
        lock(&self.pieces)
    }
}

/// Far longer than any request holds a state.
const PATIENCE: Duration = Duration::from_secs(10);

fn lock<T>(state: &Mutex<T>) -> MutexGuard<'_, T> {
    let Some(guard) = state.try_lock_for(PATIENCE) else {
        panic!("a state was locked for {PATIENCE:?}: is a guard of `World` still alive?");
    };
    guard
}
