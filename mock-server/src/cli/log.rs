//! What the running server says about itself.

use clap::ValueEnum;
use tracing::Level;

/// How each exchange is logged.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum Log {
    /// A line for people
    Text,
    /// A JSON object in a line
    Json,
}

impl Log {
    /// Logs to stderr from now on: system, operation, method, path, status and caller of each exchange,
    /// and neither query strings nor bodies nor credentials.
    pub(super) fn start(self) {
        let builder = tracing_subscriber::fmt()
            .with_max_level(Level::INFO)
            .with_writer(std::io::stderr)
            .with_target(false);
        match self {
            Self::Text => builder.compact().init(),
            Self::Json => builder.json().flatten_event(true).init(),
        }
    }
}
