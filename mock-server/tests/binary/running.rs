//! A process that serves a world.

use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// The binary, to be given arguments.
pub(crate) fn binary() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_emeritus-mock"));
    command.env_remove("EMERITUS_MOCK_CONTROL_TOKEN");
    command
}

/// A process that serves until it is killed, which it is at the latest when this is dropped.
#[derive(Debug)]
pub(crate) struct Running {
    child: Child,
    origins: BTreeMap<String, String>,
}

impl Running {
    /// Starts the binary on any ports, and reads where it listens.
    pub(crate) fn start(arguments: &[&str]) -> io::Result<Self> {
        let mut command = binary();
        command.args(["--port", "0"]).args(arguments);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
        let lines = BufReader::new(child.stdout.take().ok_or(io::ErrorKind::BrokenPipe)?).lines();
        let mut origins = BTreeMap::new();
        for line in lines {
            let line = line?;
            let mut words = line.split_whitespace();
            if let (Some(name), Some(url)) = (words.next(), words.next())
                && url.starts_with("http://")
            {
                origins.insert(name.to_owned(), url.to_owned());
            }
            if origins.len() == 5 {
                break;
            }
        }
        Ok(Self { child, origins })
    }

    /// The base URL of `control` or a system, as the guide names it.
    pub(crate) fn url(&self, name: &str) -> &str {
        self.origins.get(name).map_or("", String::as_str)
    }

    /// Ends the process as `kill -9` does, and waits for it.
    pub(crate) fn kill(mut self) -> io::Result<()> {
        self.child.kill()?;
        self.child.wait().map(drop)
    }

    /// The next line that it logs.
    pub(crate) fn logged(&mut self) -> io::Result<String> {
        let mut line = String::new();
        let stderr = self.child.stderr.as_mut().ok_or(io::ErrorKind::BrokenPipe)?;
        BufReader::new(stderr).read_line(&mut line)?;
        Ok(line)
    }

    /// The id of the process.
    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Waits for the process to end, and says whether it succeeded.
    pub(crate) fn wait(mut self) -> io::Result<bool> {
        Ok(self.child.wait()?.success())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
