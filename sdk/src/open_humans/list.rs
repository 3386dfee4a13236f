//! Lists that come in pages, as streams.

use std::collections::HashSet;
use std::hash::Hash;

use futures::{Stream, TryStreamExt, stream as streams};
use reqwest::Url;

use crate::Error;

/// How many items a page has: what the site gives unless it is asked for another number.
const LIMIT: u64 = 100;

/// How often a list may change under the reader's eyes.
const RESTARTS: u32 = 32;

/// One page, as it came.
pub(super) struct Page<T> {
    pub(super) items: Vec<T>,
    pub(super) next: Option<String>,
}

/// The items of all pages, each once.
///
/// Pages are counted in items, so an item that disappears moves all later ones to an earlier page,
/// where nobody would look any more, and one that appears moves them to a later page, where they
/// would come again. So each page is asked for with the last item of the page before. If that is not
/// its first, the list has changed, and reading begins anew, without what has been given already.
///
/// The URL of the next page is not called: it may name another host, which must not see the token.
/// What counts in it is its offset.
pub(super) fn stream<T, K, F, Fetched>(
    operation: &'static str,
    fetch: F,
    key: fn(&T) -> K,
) -> impl Stream<Item = Result<T, Error>> + Send + use<T, K, F, Fetched>
where
    T: Send,
    K: Eq + Hash + Send + Clone,
    F: Fn(u64, u64) -> Fetched + Send,
    Fetched: Future<Output = Result<Page<T>, Error>> + Send,
{
    let reader =
        Reader { fetch, key, seen: HashSet::new(), next: Some(Next::first()), restarts: 0 };
    let pages = streams::try_unfold(reader, move |mut reader| async move {
        let page = reader.read().await.map_err(|error| error.during(operation))?;
        Ok::<_, Error>(page.map(|page| (page, reader)))
    });
    pages.map_ok(|page| streams::iter(page.into_iter().map(Ok))).try_flatten()
}

struct Reader<T, K, F> {
    fetch: F,
    key: fn(&T) -> K,
    seen: HashSet<K>,
    next: Option<Next<K>>,
    restarts: u32,
}

/// Where to go on.
struct Next<K> {
    offset: u64,
    /// The item before it, which has to come again.
    after: Option<K>,
}

impl<K> Next<K> {
    fn first() -> Self {
        Self { offset: 0, after: None }
    }
}

impl<T, K, F, Fetched> Reader<T, K, F>
where
    K: Eq + Hash + Clone,
    F: Fn(u64, u64) -> Fetched,
    Fetched: Future<Output = Result<Page<T>, Error>>,
{
    /// The new items of the next page; `None` behind the last.
    async fn read(&mut self) -> Result<Option<Vec<T>>, Error> {
        let Some(Next { offset, after }) = self.next.take() else { return Ok(None) };
        // One more than a page has, for the item that has to come again.
        let again = u64::from(after.is_some());
        let page = (self.fetch)(LIMIT + again, offset - again).await?;
        if after.is_some() && after != page.items.first().map(self.key) {
            self.restarts += 1;
            if self.restarts > RESTARTS {
                return Err(Error::incomplete("the list keeps changing while it is read"));
            }
            self.next = Some(Next::first());
            return Ok(Some(Vec::new()));
        }
        self.next = match (&page.next, page.items.last()) {
            (Some(link), Some(last)) => Some(following(link, offset, (self.key)(last))?),
            _ => None,
        };
        let fresh = page.items.into_iter().filter(|item| self.seen.insert((self.key)(item)));
        Ok(Some(fresh.collect()))
    }
}

/// What a link to the next page says.
fn following<K>(link: &str, offset: u64, last: K) -> Result<Next<K>, Error> {
    let lost = || Error::incomplete("the next page is not where a next page can be");
    let url = Url::parse(link).map_err(|_| lost())?;
    let number = |wanted: &str| {
        let (_, value) = url.query_pairs().find(|(name, _)| name == wanted)?;
        value.parse::<u64>().ok()
    };
    // A page that does not come later would be read for ever.
    let next = number("offset").filter(|next| *next > offset).ok_or_else(lost)?;
    Ok(Next { offset: next, after: Some(last) })
}
