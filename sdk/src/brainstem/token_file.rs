//! A token in a file of the user's own.

use std::fs::{DirBuilder, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use crate::{BoxFuture, RefreshTokenStore, Secret};

/// What no token is longer than, in bytes.
const LONGEST: u64 = 64 * 1024;

/// A file that holds a token, and that nobody but its owner can read.
///
/// A token is written into a new file, which takes the place of the old one when it is complete: there
/// is never half a token, and never one that others can read. A file that others can read is refused,
/// where the operating system has such permissions (Unix).
///
/// ```
/// use emeritus::brainstem::TokenFile;
/// # fn main() -> std::io::Result<()> {
/// # let folder = tempfile::tempdir()?;
/// # let path = folder.path().join("brainstem/token");
///
/// let file = TokenFile::at(path);
/// assert!(file.load()?.is_none());
/// file.save(&"a-token".into())?;
/// assert_eq!(file.load()?, Some("a-token".into()));
/// file.forget()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenFile {
    path: PathBuf,
}

impl TokenFile {
    /// The file at `path`. It need not be there yet, nor its folder.
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// The usual file of whoever runs this program: `~/.config/emeritus/brainstem/token`.
    ///
    /// ```
    /// use emeritus::brainstem::TokenFile;
    ///
    /// let file = TokenFile::of_this_user()?;
    /// assert!(file.path().ends_with(".config/emeritus/brainstem/token"));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When nobody knows where the home of this user is.
    pub fn of_this_user() -> io::Result<Self> {
        home(".config/emeritus/brainstem/token")
    }

    /// The file in which the official Python client keeps its token: `~/.config/brainstem/token`.
    /// That it holds the token and nothing else is assumed.
    ///
    /// ```
    /// use emeritus::brainstem::TokenFile;
    ///
    /// let file = TokenFile::of_python_client()?;
    /// assert!(file.path().ends_with(".config/brainstem/token"));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When nobody knows where the home of this user is.
    pub fn of_python_client() -> io::Result<Self> {
        home(".config/brainstem/token")
    }

    /// Where it is.
    ///
    /// ```
    /// use emeritus::brainstem::TokenFile;
    ///
    /// let file = TokenFile::at("/run/secrets/brainstem");
    /// assert_eq!(file.path().to_str(), Some("/run/secrets/brainstem"));
    /// ```
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The token, if there is one.
    ///
    /// ```
    /// use emeritus::brainstem::TokenFile;
    /// # fn main() -> std::io::Result<()> {
    /// # let folder = tempfile::tempdir()?;
    /// # let path = folder.path().join("token");
    /// # std::fs::write(&path, "a-token\n")?;
    /// # #[cfg(unix)] {
    /// # use std::os::unix::fs::PermissionsExt;
    /// # std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644))?;
    ///
    /// // The file was made with the permissions 644.
    /// let error = TokenFile::at(path).load().unwrap_err();
    /// assert_eq!(error.kind(), std::io::ErrorKind::PermissionDenied);
    /// assert!(error.to_string().ends_with("others can get at it (mode 644), make it 600"));
    /// # }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`PermissionDenied`](io::ErrorKind::PermissionDenied) if others can read the file, and whatever
    /// keeps it from being read.
    pub fn load(&self) -> io::Result<Option<Secret>> {
        match self.read() {
            Ok(text) if text.trim().is_empty() => Ok(None),
            Ok(text) => Ok(Some(Secret::from(text.trim()))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(self.failed(&error)),
        }
    }

    /// Keeps `token` in the place of the one before, in a folder that is made if there is none.
    ///
    /// # Errors
    ///
    /// Whatever keeps it from being written; the token of before is still there then.
    pub fn save(&self, token: &Secret) -> io::Result<()> {
        self.write(token).map_err(|error| self.failed(&error))
    }

    /// Deletes the file, if there is one.
    ///
    /// # Errors
    ///
    /// Whatever keeps it from being deleted.
    pub fn forget(&self) -> io::Result<()> {
        match std::fs::remove_file(&self.path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(self.failed(&error)),
            _ => Ok(()),
        }
    }

    fn read(&self) -> io::Result<String> {
        let file = File::open(&self.path)?;
        refuse_if_others_read(&file)?;
        let mut text = String::new();
        file.take(LONGEST).read_to_string(&mut text)?;
        Ok(text)
    }

    fn write(&self, token: &Secret) -> io::Result<()> {
        let folder = self.path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let folder = folder.unwrap_or(Path::new("."));
        make_folder(folder)?;
        // On Unix it is made with mode 0600, before anything is in it.
        let mut file = tempfile::Builder::new().prefix(".token-").tempfile_in(folder)?;
        file.write_all(token.expose().as_bytes())?;
        file.as_file().sync_all()?;
        file.persist(&self.path)?;
        Ok(())
    }

    fn failed(&self, error: &io::Error) -> io::Error {
        io::Error::new(error.kind(), format!("{}: {error}", self.path.display()))
    }
}

impl RefreshTokenStore for TokenFile {
    /// Writes at once, on the thread that asks: it is one small file, once an hour.
    fn save<'a>(
        &'a self,
        token: &'a Secret,
    ) -> BoxFuture<'a, Result<(), Box<dyn std::error::Error + Send + Sync>>> {
        Box::pin(std::future::ready(self.save(token).map_err(Into::into)))
    }
}

fn home(rest: &str) -> io::Result<TokenFile> {
    let home = std::env::home_dir().filter(|home| !home.as_os_str().is_empty());
    let home = home.ok_or_else(|| {
        io::Error::new(io::ErrorKind::NotFound, "nobody knows where this user's home is")
    });
    Ok(TokenFile::at(home?.join(rest)))
}

/// Makes the folder and those above it, for their owner alone.
fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

#[cfg(unix)]
fn refuse_if_others_read(file: &File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;

    let mode = file.metadata()?.permissions().mode() & 0o777;
    if mode & 0o077 == 0 {
        return Ok(());
    }
    let words = format!("others can get at it (mode {mode:o}), make it 600");
    Err(io::Error::new(io::ErrorKind::PermissionDenied, words))
}

#[cfg(not(unix))]
fn refuse_if_others_read(_: &File) -> io::Result<()> {
    Ok(())
}
