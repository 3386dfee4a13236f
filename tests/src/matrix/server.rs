//! A server that does what it is told to each request, down to the end of the connection.

use std::collections::VecDeque;
use std::io;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::Notify;

use super::Answer;

/// What is done to one request: some bytes, and then an end.
#[derive(Clone, Debug)]
pub struct Script {
    pub(super) bytes: Vec<u8>,
    pub(super) end: End,
}

/// How a connection ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// In order.
    Close,
    /// With a reset, at once.
    Reset,
    /// With a reset, once the client has read the head of the answer. A reset that comes earlier may
    /// take the head with it.
    ResetOnceRead,
    /// When the client loses patience.
    Silence,
}

impl Script {
    /// Answers, and closes.
    #[must_use]
    pub fn answer(method: &str, answer: &Answer) -> Self {
        Self { bytes: whole(method, answer), end: End::Close }
    }

    /// Sends the client elsewhere.
    #[must_use]
    pub fn redirect(to: &str) -> Self {
        let head = "HTTP/1.1 302 As Told\r\nconnection: close\r\ncontent-length: 0\r\n";
        Self { bytes: format!("{head}location: {to}\r\n\r\n").into_bytes(), end: End::Close }
    }

    /// Answers nothing.
    #[must_use]
    pub fn nothing(end: End) -> Self {
        Self { bytes: Vec::new(), end }
    }

    /// Answers, and ends before the last byte of the body.
    #[must_use]
    pub fn part(method: &str, answer: &Answer, end: End) -> Self {
        let mut bytes = whole(method, answer);
        if method != "HEAD" {
            bytes.pop();
        }
        Self { bytes, end }
    }
}

fn whole(method: &str, answer: &Answer) -> Vec<u8> {
    let Answer { status, media_type, body } = answer;
    let mut head = format!("HTTP/1.1 {status} As Told\r\nconnection: close\r\n");
    if let Some(media_type) = media_type {
        head += &format!("content-type: {media_type}\r\n");
    }
    if *status != 204 {
        head += &format!("content-length: {}\r\n", body.len());
    }
    if (300..400).contains(status) {
        head += "location: /elsewhere\r\n";
    }
    head += "\r\n";
    let body = if method == "HEAD" { "" } else { body };
    [head.as_bytes(), body.as_bytes()].concat()
}

/// A server with a number of cells, each with scripts of its own.
#[derive(Debug)]
pub struct FaultyServer {
    address: SocketAddr,
    cells: Arc<Mutex<Vec<Arc<Cell>>>>,
    /// Bound and never listening, so that nobody else can listen there meanwhile.
    nobody: TcpSocket,
}

/// What the requests to one base URL meet.
#[derive(Debug, Default)]
pub struct Cell {
    scripts: Mutex<VecDeque<Script>>,
    met: AtomicUsize,
    /// Rung when the client has read a head.
    pub(super) read: Notify,
}

impl Cell {
    /// How many requests came.
    #[must_use]
    pub fn met(&self) -> usize {
        self.met.load(Ordering::SeqCst)
    }

    fn next(&self) -> Option<Script> {
        self.met.fetch_add(1, Ordering::SeqCst);
        self.scripts.lock().unwrap_or_else(PoisonError::into_inner).pop_front()
    }
}

impl FaultyServer {
    /// Listens on a port of this machine.
    ///
    /// # Errors
    ///
    /// If there is none.
    pub async fn start() -> io::Result<Self> {
        let nobody = TcpSocket::new_v4()?;
        nobody.bind(SocketAddr::from(([127, 0, 0, 1], 0)))?;
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let cells = Arc::<Mutex<Vec<Arc<Cell>>>>::default();
        let known = Arc::clone(&cells);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let known = Arc::clone(&known);
                // A client that goes away in the middle has what it wants.
                tokio::spawn(async move { drop(serve(stream, &known).await) });
            }
        });
        Ok(Self { address, cells, nobody })
    }

    /// A base URL at which requests meet these scripts, one after the other.
    pub fn cell(&self, scripts: impl FnOnce(&str) -> Vec<Script>) -> (String, Arc<Cell>) {
        let mut cells = self.cells.lock().unwrap_or_else(PoisonError::into_inner);
        let url = format!("http://{}/{}", self.address, cells.len());
        let scripts = Mutex::new(scripts(&url).into());
        let cell = Arc::new(Cell { scripts, ..Cell::default() });
        cells.push(Arc::clone(&cell));
        (url, cell)
    }

    /// A base URL at which nobody listens.
    ///
    /// # Errors
    ///
    /// If the socket is gone.
    pub fn nobody(&self) -> io::Result<String> {
        Ok(format!("http://{}", self.nobody.local_addr()?))
    }
}

async fn serve(stream: TcpStream, cells: &Mutex<Vec<Arc<Cell>>>) -> io::Result<()> {
    let mut stream = BufReader::new(stream);
    let path = request(&mut stream).await?;
    let number = path.split('/').nth(1).and_then(|first| first.parse::<usize>().ok());
    let cell = {
        let cells = cells.lock().unwrap_or_else(PoisonError::into_inner);
        number.and_then(|number| cells.get(number).cloned())
    };
    let script = cell.as_ref().and_then(|cell| cell.next());
    let (Some(cell), Some(script)) = (cell, script) else { return Ok(()) };
    stream.write_all(&script.bytes).await?;
    match script.end {
        End::Close => stream.shutdown().await?,
        End::Reset => stream.get_ref().set_zero_linger()?,
        End::ResetOnceRead => {
            cell.read.notified().await;
            stream.get_ref().set_zero_linger()?;
        }
        End::Silence => drop(stream.read_to_end(&mut Vec::new()).await?),
    }
    Ok(())
}

/// Reads a whole request, so that nothing is left whose loss would reset the connection, and returns
/// its path.
async fn request(stream: &mut BufReader<TcpStream>) -> io::Result<String> {
    let (mut path, mut length, mut is_chunked) = (String::new(), 0, false);
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await? == 0 || line == "\r\n" {
            break;
        }
        if path.is_empty() {
            path = line.split(' ').nth(1).unwrap_or_default().to_owned();
        }
        let line = line.trim().to_ascii_lowercase();
        match line.split_once(':') {
            Some(("content-length", value)) => length = value.trim().parse().unwrap_or(0),
            Some(("transfer-encoding", _)) => is_chunked = true,
            _ => {}
        }
    }
    if is_chunked {
        while chunk(stream).await? > 0 {}
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await?;
    Ok(path)
}

/// Reads one piece of a body whose length is not known beforehand, and says how long it was.
async fn chunk(stream: &mut BufReader<TcpStream>) -> io::Result<usize> {
    let mut line = String::new();
    stream.read_line(&mut line).await?;
    let length = usize::from_str_radix(line.trim(), 16).unwrap_or(0);
    let mut chunk = vec![0; length + 2];
    stream.read_exact(&mut chunk).await?;
    Ok(length)
}
