//! A world that outlives its process: every change is on disk before it is acknowledged.
//!
//! The world is written as a scenario, whole and atomically, after whatever changed it and before the
//! answer goes out. Changes that happen at the same time are written together, so that a busy world is
//! written once for many answers.
//!
//! Rules by which calls go wrong are a part of the world, with what they have counted. The journal is
//! none: it is an account of what was asked, and begins anew with the process.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use tempfile::NamedTempFile;
use tokio::sync::{Notify, watch};

use crate::scenario::{Mistakes, Scenario};
use crate::world::World;

/// Where a world is kept.
#[derive(Clone, Debug)]
pub(crate) struct Keeper(Arc<Kept>);

#[derive(Debug)]
struct Kept {
    path: PathBuf,
    world: Arc<World>,
    /// Somebody waits for what has changed to be written.
    wanted: Notify,
    /// How far the world has been written, in changes; or why it cannot be.
    written: watch::Sender<Result<u64, String>>,
}

/// Why a file is no world.
#[derive(Debug)]
pub enum StateError {
    /// It cannot be read.
    Unreadable(io::Error),
    /// It is no scenario.
    Mistaken(Mistakes),
}

impl std::fmt::Display for StateError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Unreadable(error) => error.fmt(f),
            Self::Mistaken(mistakes) => mistakes.fmt(f),
        }
    }
}

impl std::error::Error for StateError {}

/// The world that is kept in a file; none where there is no file.
///
/// # Errors
///
/// When the file cannot be read, or is no scenario.
pub fn kept_world(path: &Path) -> Result<Option<World>, StateError> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(StateError::Unreadable(error)),
    };
    let scenario: Scenario = text.parse().map_err(StateError::Mistaken)?;
    World::load(&scenario).map(Some).map_err(StateError::Mistaken)
}

impl Keeper {
    /// Keeps `world` at `path`, where it is written at once.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub(crate) fn new(world: Arc<World>, path: PathBuf) -> io::Result<Self> {
        let changes = world.changes();
        write(&world, &path)?;
        let (written, _) = watch::channel(Ok(changes));
        Ok(Self(Arc::new(Kept { path, world, wanted: Notify::new(), written })))
    }

    /// Writes the world whenever somebody waits for it, for as long as it is polled.
    pub(crate) async fn keep(self) {
        loop {
            self.0.wanted.notified().await;
            let kept = Arc::clone(&self.0);
            let outcome = tokio::task::spawn_blocking(move || {
                // Whatever is counted here was begun before the world is copied, and the copy waits
                // until nobody holds a state.
                let changes = kept.world.changes();
                write(&kept.world, &kept.path).map(|()| changes)
            });
            let outcome = outcome.await.map_err(io::Error::other).flatten();
            let outcome = outcome.map_err(|error| error.to_string());
            drop(self.0.written.send_replace(outcome));
        }
    }

    /// Waits until everything that has happened so far is on disk.
    ///
    /// # Errors
    ///
    /// Why it cannot be written.
    pub(crate) async fn sync(&self) -> Result<(), String> {
        let wanted = self.0.world.changes();
        let mut written = self.0.written.subscribe();
        if matches!(*written.borrow_and_update(), Ok(changes) if changes >= wanted) {
            return Ok(());
        }
        loop {
            self.0.wanted.notify_one();
            if written.changed().await.is_err() {
                return Err("the process is stopping".to_owned());
            }
            match &*written.borrow_and_update() {
                Ok(changes) if *changes >= wanted => return Ok(()),
                Ok(_) => {}
                Err(problem) => return Err(problem.clone()),
            }
        }
    }
}

/// Sends no answer before what it tells of is on disk.
pub(crate) async fn acknowledge(
    State(keeper): State<Keeper>,
    request: Request,
    next: Next,
) -> Response {
    let response = next.run(request).await;
    match keeper.sync().await {
        Ok(()) => response,
        Err(problem) => {
            let problem = format!("the state could not be written: {problem}\n");
            (StatusCode::INSUFFICIENT_STORAGE, problem).into_response()
        }
    }
}

/// Replaces the file in one step: whoever reads it meets the old world or the new one.
fn write(world: &World, path: &Path) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut file = NamedTempFile::new_in(folder.unwrap_or_else(|| Path::new(".")))?;
    {
        let mut out = io::BufWriter::new(&mut file);
        serde_json::to_writer(&mut out, &world.snapshot())?;
        out.flush()?;
    }
    file.as_file().sync_data()?;
    file.persist(path)?;
    Ok(())
}
