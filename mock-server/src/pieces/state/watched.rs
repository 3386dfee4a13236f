//! Values whose changes can be waited for.

use tokio::sync::watch;

/// A value whose changes are pushed to whoever watches it. A copy is watched by nobody; watchers
/// whose value is dropped learn that too.
#[derive(Debug, Default)]
pub(super) struct Watched<T>(watch::Sender<T>);

impl<T: Clone> Watched<T> {
    /// What it is now.
    pub(super) fn get(&self) -> T {
        self.0.borrow().clone()
    }

    /// Sees what it is now, and each change from now on. Of changes that come faster than they are
    /// looked at, the last is seen.
    pub(super) fn watch(&self) -> watch::Receiver<T> {
        self.0.subscribe()
    }

    /// How many are watching.
    pub(super) fn watchers(&self) -> usize {
        self.0.receiver_count()
    }

    /// Tells every watcher, whether it changes anything or not.
    pub(super) fn tell(&self, value: T) {
        self.0.send_replace(value);
    }

    /// Leaves the watchers behind, who learn that there is nothing to watch any more.
    pub(super) fn abandon(&mut self) {
        *self = self.clone();
    }
}

impl<T: Clone + PartialEq> Watched<T> {
    /// Changes it, and tells the watchers if it did change.
    pub(super) fn set(&self, value: T) {
        self.0.send_if_modified(|known| {
            let changes = *known != value;
            *known = value;
            changes
        });
    }
}

impl<T: Clone> Clone for Watched<T> {
    fn clone(&self) -> Self {
        Self(watch::Sender::new(self.get()))
    }
}
