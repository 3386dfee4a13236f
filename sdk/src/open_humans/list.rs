//! Lists that come in pages, as streams.

use std::collections::HashSet;
use std::hash::Hash;
use std::sync::Arc;

use futures::future::BoxFuture;
use reqwest::Url;
use tokio::sync::Mutex;

use crate::page::Page;
use crate::{Error, Items};

/// How many items a page has: what the site gives unless it is asked for another number.
const LIMIT: u64 = 100;

/// How often a list may change under the reader's eyes.
const RESTARTS: u32 = 32;

/// One page, as it came.
pub(super) struct Listed<T> {
    pub(super) items: Vec<T>,
    pub(super) count: u64,
    pub(super) next: Option<String>,
}

/// A page on its way, from a limit and an offset.
type Fetch<T> = Box<dyn Fn(u64, u64) -> BoxFuture<'static, Result<Listed<T>, Error>> + Send + Sync>;

/// The items of all pages, each once.
///
/// Pages are counted in items, so an item that disappears moves all later ones to an earlier page,
/// where nobody would look any more, and one that appears moves them to a later page, where they
/// would come again. So each page is asked for with the last item of the page before. If that is not
/// its first, the list has changed, and reading begins anew, without what has been given already.
///
/// The URL of the next page is not called: it may name another host, which must not see the token.
/// What counts in it is its offset.
pub(super) fn items<T, K>(
    operation: &'static str,
    fetch: Fetch<T>,
    key: fn(&T) -> K,
) -> Items<'static, T>
where
    T: Send + 'static,
    K: Eq + Hash + Send + 'static,
{
    let reader = Reader { fetch, key, seen: HashSet::new(), next: Next::first(), restarts: 0 };
    let reader = Arc::new(Mutex::new(reader));
    Items::new(0, move |turn| {
        let reader = Arc::clone(&reader);
        Box::pin(async move {
            let page = reader.lock().await.read(turn).await;
            page.map_err(|error| error.during(operation))
        })
    })
}

struct Reader<T, K> {
    fetch: Fetch<T>,
    key: fn(&T) -> K,
    seen: HashSet<K>,
    next: Next<K>,
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

impl<T, K: Eq + Hash> Reader<T, K> {
    /// The new items of the next page; it is the one after `turn` others.
    async fn read(&mut self, turn: u64) -> Result<Page<T>, Error> {
        let Next { offset, after } = std::mem::replace(&mut self.next, Next::first());
        // One more than a page has, for the item that has to come again.
        let again = u64::from(after.is_some());
        let Listed { items, count, next } = (self.fetch)(LIMIT + again, offset - again).await?;
        let total = usize::try_from(count).ok();
        if after.is_some() && after != items.first().map(self.key) {
            self.restarts += 1;
            if self.restarts > RESTARTS {
                return Err(Error::incomplete("the list keeps changing while it is read"));
            }
            return Ok(Page { items: Vec::new(), total, next: Some(turn + 1) });
        }
        let goes_on = match (&next, items.last()) {
            (Some(link), Some(last)) => {
                self.next = following(link, offset, (self.key)(last))?;
                true
            }
            _ => false,
        };
        let fresh = items.into_iter().filter(|item| self.seen.insert((self.key)(item)));
        Ok(Page { items: fresh.collect(), total, next: goes_on.then_some(turn + 1) })
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
