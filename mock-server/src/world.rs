//! A world: the state of every system, with the clock, ids, journal and faults that they share.

use std::ops::{Deref, DerefMut};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use parking_lot::{Mutex, MutexGuard};

use crate::clock::Clock;
use crate::fault::Faults;
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
    /// Which of its calls go wrong.
    pub faults: Faults,
    changes: AtomicU64,
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

/// What a world is made of. Its journal is no part of it: that is an account of what was asked.
#[derive(Debug)]
pub(crate) struct Parts {
    pub(crate) clock: Clock,
    pub(crate) ids: Ids,
    pub(crate) faults: Faults,
    pub(crate) states: States,
}

impl From<Parts> for World {
    /// A world with an empty journal.
    fn from(Parts { clock, ids, faults, states }: Parts) -> Self {
        let States { openedx, open_humans, brainstem, pieces } = states;
        Self {
            clock,
            ids,
            journal: Journal::default(),
            faults,
            changes: AtomicU64::new(0),
            openedx: Mutex::new(openedx),
            open_humans: Mutex::new(open_humans),
            brainstem: Mutex::new(brainstem),
            pieces: Mutex::new(pieces),
        }
    }
}

impl World {
    /// A world in the given state.
    #[must_use]
    pub fn new(clock: Clock, ids: Ids, states: States) -> Self {
        Parts { clock, ids, faults: Faults::default(), states }.into()
    }

    /// Another world that begins as this one is now: its state, time, next identifiers and faults. What
    /// happens in one is not seen in the other, and the journal of the new one is empty.
    ///
    /// It takes the same time whatever is in the world: both share what neither has changed.
    ///
    /// ```
    /// use emeritus_mock::World;
    /// use emeritus_mock::openedx::User;
    ///
    /// let world = World::default();
    /// world.openedx().add(User::learner("ada"));
    /// let other = world.fork();
    /// other.openedx().add(User::learner("grace"));
    /// assert_eq!(other.openedx().users().len(), 2);
    /// assert_eq!(world.openedx().users().len(), 1);
    /// ```
    #[must_use]
    pub fn fork(&self) -> Self {
        let fork = Self::from(self.copy());
        fork.journal.set_strict(self.journal.is_strict());
        fork
    }

    /// Makes this world what `other` is now, faults included. Its journal is empty then, and whatever it
    /// knew is gone.
    pub fn restore(&self, other: &Self) {
        let Parts { clock, ids, faults, states } = other.copy();
        let (mut openedx, mut open_humans) = (self.openedx(), self.open_humans());
        let (mut brainstem, mut pieces) = (self.brainstem(), self.pieces());
        *openedx = states.openedx;
        open_humans.become_as(states.open_humans);
        *brainstem = states.brainstem;
        *pieces = states.pieces;
        self.clock.restore(&clock);
        self.ids.restore(&ids);
        self.faults.restore(&faults);
        self.journal.forget();
    }

    /// What the world is made of at one moment: nothing changes in any system while it is copied.
    pub(crate) fn copy(&self) -> Parts {
        let (openedx, open_humans) = (self.openedx(), self.open_humans());
        let (brainstem, pieces) = (self.brainstem(), self.pieces());
        let states = States {
            openedx: openedx.clone(),
            open_humans: open_humans.clone(),
            brainstem: brainstem.clone(),
            pieces: pieces.clone(),
        };
        let (clock, ids, faults) = (self.clock.clone(), self.ids.clone(), self.faults.clone());
        Parts { clock, ids, faults, states }
    }

    /// The state of the Open edX LMS, locked for as long as the guard lives.
    ///
    /// # Panics
    ///
    /// After ten seconds, if a guard is still alive elsewhere: a test that waited for itself would
    /// otherwise hang.
    pub fn openedx(&self) -> StateGuard<'_, openedx::Lms> {
        self.lock(&self.openedx)
    }

    /// The state of the Open Humans site, locked for as long as the guard lives.
    ///
    /// # Panics
    ///
    /// After ten seconds, if a guard is still alive elsewhere: a test that waited for itself would
    /// otherwise hang.
    pub fn open_humans(&self) -> StateGuard<'_, open_humans::Site> {
        self.lock(&self.open_humans)
    }

    /// The state of BrainSTEM, locked for as long as the guard lives.
    ///
    /// # Panics
    ///
    /// After ten seconds, if a guard is still alive elsewhere: a test that waited for itself would
    /// otherwise hang.
    pub fn brainstem(&self) -> StateGuard<'_, brainstem::Store> {
        self.lock(&self.brainstem)
    }

    /// The state of Pieces OS, locked for as long as the guard lives.
    ///
    /// # Panics
    ///
    /// After ten seconds, if a guard is still alive elsewhere: a test that waited for itself would
    /// otherwise hang.
    pub fn pieces(&self) -> StateGuard<'_, pieces::Store> {
        self.lock(&self.pieces)
    }

    /// How often this world may have changed.
    pub(crate) fn changes(&self) -> u64 {
        self.changes.load(Ordering::Acquire)
            + self.faults.changes()
            + self.clock.moves()
            + self.ids.draws()
    }

    fn lock<'a, T>(&'a self, state: &'a Mutex<T>) -> StateGuard<'a, T> {
        let Some(state) = state.try_lock_for(PATIENCE) else {
            panic!("a state was locked for {PATIENCE:?}: is a guard of `World` still alive?");
        };
        StateGuard { state, changes: &self.changes }
    }
}

/// Far longer than any request holds a state.
const PATIENCE: Duration = Duration::from_secs(10);

/// The state of a system, for one to read and change at a time.
#[derive(Debug)]
pub struct StateGuard<'a, T> {
    state: MutexGuard<'a, T>,
    changes: &'a AtomicU64,
}

impl<T> Deref for StateGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.state
    }
}

impl<T> DerefMut for StateGuard<'_, T> {
    /// Counts as a change, whatever is done with it.
    fn deref_mut(&mut self) -> &mut T {
        self.changes.fetch_add(1, Ordering::Release);
        &mut self.state
    }
}
