//! Finding Pieces OS.

use std::time::Duration;

use futures::{StreamExt, stream};
use http::StatusCode;
use reqwest::redirect::Policy;

use crate::{Error, base_url};

/// Where Pieces OS listens by its documentation: macOS and Windows, then Linux.
const DOCUMENTED: [&str; 2] = ["http://localhost:1000", "http://localhost:5323"];

/// The ports that clients from 4.1 on look through.
const SCANNED: std::ops::RangeInclusive<u16> = 39300..=39333;

/// Looks for Pieces OS where it may listen.
///
/// Asked are, in this order, `http://localhost:1000`, `http://localhost:5323` and
/// `http://127.0.0.1:39300` to `:39333`, eight at a time and each for at most a second. Pieces OS is
/// where `GET /.well-known/health` is answered 200; what else the answer says does not count, and no
/// credentials are sent. Proxies are not used and redirects not followed.
///
/// Anybody on the machine can listen on these ports: what is found calls itself Pieces OS, no more.
///
/// ```
/// use emeritus::pieces::{Client, Discovery};
/// # use wiremock::matchers::{method, path};
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let server = MockServer::start().await;
/// # Mock::given(path("/.well-known/health"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_string("ok"))
/// #     .mount(&server)
/// #     .await;
///
/// let discovery = Discovery::default();
/// # let discovery = discovery.candidates([server.uri()]);
/// let url = discovery.find().await?.ok_or("Pieces OS does not run here")?;
/// let client = Client::builder(url).build()?;
/// assert_eq!(client.health().await?, "ok");
/// # Ok(())
/// # }
/// ```
///
/// Where to look can be said, and how patiently:
///
/// ```
/// use std::time::Duration;
///
/// use emeritus::pieces::Discovery;
/// # use wiremock::matchers::path;
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::Error> {
/// # let server = MockServer::start().await;
/// # Mock::given(path("/.well-known/health"))
/// #     .respond_with(ResponseTemplate::new(200))
/// #     .mount(&server)
/// #     .await;
/// # let url = server.uri();
///
/// let discovery = Discovery::default()
///     .candidates(["http://127.0.0.1:9", &url])
///     .timeout(Duration::from_secs(5))
///     .concurrency(2);
/// assert_eq!(discovery.all().await?, [url]);
/// assert!(discovery.candidates(["localhost:1000"]).find().await.unwrap_err().is_configuration());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "nothing is looked for until `find` or `all` is called"]
pub struct Discovery {
    candidates: Vec<String>,
    timeout: Duration,
    concurrency: usize,
}

impl Default for Discovery {
    fn default() -> Self {
        let documented = DOCUMENTED.into_iter().map(str::to_owned);
        let scanned = SCANNED.map(|port| format!("http://127.0.0.1:{port}"));
        Self {
            candidates: documented.chain(scanned).collect(),
            timeout: Duration::from_secs(1),
            concurrency: 8,
        }
    }
}

impl Discovery {
    /// Looks at these base URLs instead, in this order.
    pub fn candidates(mut self, candidates: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.candidates = candidates.into_iter().map(Into::into).collect();
        self
    }

    /// How long each candidate may take to answer: a second unless set.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How many candidates are asked at a time: eight unless set, one at least.
    pub fn concurrency(mut self, concurrency: usize) -> Self {
        self.concurrency = concurrency.max(1);
        self
    }

    /// The base URL of the first candidate, in their order, at which Pieces OS is; `None` if it is
    /// at none of them. A later candidate that answers sooner is not preferred.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] if a candidate is no base URL. A candidate that does not answer is
    /// no error.
    pub async fn find(&self) -> Result<Option<String>, Error> {
        let mut found = std::pin::pin!(self.probe()?);
        Ok(found.next().await)
    }

    /// The base URLs of all candidates at which Pieces OS is, in their order.
    ///
    /// # Errors
    ///
    /// As of [`find`](Self::find).
    pub async fn all(&self) -> Result<Vec<String>, Error> {
        Ok(self.probe()?.collect().await)
    }

    fn probe(&self) -> Result<impl stream::Stream<Item = String> + use<>, Error> {
        let bases = self.candidates.iter().map(|base| base_url::normalise(base));
        let bases = bases.collect::<Result<Vec<_>, _>>()?;
        let client = reqwest::Client::builder()
            .no_proxy()
            .redirect(Policy::none())
            .timeout(self.timeout)
            .build()
            .map_err(|cause| Error::client(&cause))?;
        let probes = stream::iter(bases).map(move |base| probe(client.clone(), base));
        Ok(probes.buffered(self.concurrency).filter_map(std::future::ready))
    }
}

/// The base URL itself, if Pieces OS is there.
async fn probe(client: reqwest::Client, base: String) -> Option<String> {
    let response = client.get(format!("{base}/.well-known/health")).send().await.ok()?;
    (response.status() == StatusCode::OK).then_some(base)
}

#[cfg(test)]
mod tests {
    use wiremock::matchers::path;
    use wiremock::{Mock, MockServer, ResponseTemplate};

    use super::*;

    async fn answering(status: u16) -> MockServer {
        let server = MockServer::start().await;
        let health = ResponseTemplate::new(status).set_body_string("whatever");
        Mock::given(path("/.well-known/health")).respond_with(health).mount(&server).await;
        server
    }

    #[test]
    fn the_documented_places_come_first() {
        let Discovery { candidates, .. } = Discovery::default();
        assert_eq!(candidates.len(), 36);
        let places = [0, 1, 2, 35].map(|index| candidates[index].as_str());
        assert_eq!(
            places,
            [
                "http://localhost:1000",
                "http://localhost:5323",
                "http://127.0.0.1:39300",
                "http://127.0.0.1:39333",
            ]
        );
    }

    #[tokio::test]
    async fn the_first_that_is_well_is_found_whoever_else_answers() {
        let (unwell, elsewhere) = (answering(500).await, answering(302).await);
        let (first, second) = (answering(200).await, answering(200).await);
        let nobody = "http://127.0.0.1:9".to_owned();
        let candidates =
            [nobody, unwell.uri(), elsewhere.uri(), format!("{}/", first.uri()), second.uri()];
        for concurrency in [0, 1, 3, 99] {
            let discovery = Discovery::default().candidates(&candidates).concurrency(concurrency);
            assert_eq!(discovery.find().await.unwrap(), Some(first.uri()), "{concurrency}");
            assert_eq!(discovery.all().await.unwrap(), [first.uri(), second.uri()]);
        }
    }

    #[tokio::test]
    async fn a_candidate_that_answers_sooner_is_not_preferred() {
        let slow = MockServer::start().await;
        let late = ResponseTemplate::new(200).set_delay(Duration::from_millis(50));
        Mock::given(path("/.well-known/health")).respond_with(late).mount(&slow).await;
        let quick = answering(200).await;
        let discovery = Discovery::default().candidates([slow.uri(), quick.uri()]);
        assert_eq!(discovery.find().await.unwrap(), Some(slow.uri()));
    }

    #[tokio::test]
    async fn where_nobody_answers_nothing_is_found() {
        let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let silent = format!("http://{}", silent.local_addr().unwrap());
        let discovery = Discovery::default().timeout(Duration::from_millis(20));
        assert_eq!(discovery.clone().candidates([silent]).find().await.unwrap(), None);
        let nowhere: [&str; 0] = [];
        assert_eq!(discovery.clone().candidates(nowhere).find().await.unwrap(), None);
        let error = discovery.candidates(["localhost:1000"]).find().await.unwrap_err();
        assert!(error.is_configuration());
    }
}
