//! Lists that come in pages, item by item.

use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures::Stream;
use futures::future::BoxFuture;

use crate::Error;

/// The items of a list, fetched page by page as they are asked for.
///
/// It is a [`Stream`] of `Result`s: the failure of a page ends it. Its [size
/// hint](Stream::size_hint) counts what is still to come as soon as a page has said how many items
/// there are; others may come and go meanwhile.
///
/// ```
/// use emeritus::openedx::Client;
/// use futures::{Stream, TryStreamExt};
/// # use serde_json::{Value, json};
/// # use wiremock::matchers::query_param;
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::Error> {
/// # let lms = MockServer::start().await;
/// # let page = |name: &str, next: Option<&str>| -> Value {
/// #     json!({"count": 2, "current_page": 1, "num_pages": 2, "start": 0, "next": next, "previous": null,
/// #         "results": [{"id": 1, "username": name, "email": "", "name": "", "url": "", "preferences": {}}]})
/// # };
/// # for (number, page) in [("1", page("ada", Some("…?page=2"))), ("2", page("grace", None))] {
/// #     Mock::given(query_param("page", number))
/// #         .respond_with(ResponseTemplate::new(200).set_body_json(page)).mount(&lms).await;
/// # }
/// # let client = Client::builder(lms.uri()).build()?;
///
/// let mut users = client.users_list().items();
/// let mut names = Vec::new();
/// while let Some(user) = users.try_next().await? {
///     names.push(user.username);
///     assert_eq!(users.size_hint().1, Some(2 - names.len()));
/// }
/// assert_eq!(names, ["ada", "grace"]);
/// # Ok(())
/// # }
/// ```
#[must_use = "streams do nothing unless polled"]
pub struct Items<'a, T> {
    fetch: Box<dyn FnMut(u64) -> Fetch<'a, T> + Send + 'a>,
    ready: VecDeque<T>,
    state: State<'a, T>,
    /// How many items there are, as the last page said.
    total: Option<usize>,
    given: usize,
}

/// A page on its way.
type Fetch<'a, T> = BoxFuture<'a, Result<Page<T>, Error>>;

enum State<'a, T> {
    /// The page at this place is next.
    Next(u64),
    Fetching(u64, Fetch<'a, T>),
    Over,
}

/// One page of a list.
pub(crate) struct Page<T> {
    pub(crate) items: Vec<T>,
    /// How many items the list has, if the page says so.
    pub(crate) total: Option<usize>,
    /// Where the next page is: a page number, or how many items come before it.
    pub(crate) next: Option<u64>,
}

#[cfg_attr(
    not(any(feature = "brainstem", feature = "open_humans", feature = "openedx")),
    allow(dead_code, reason = "Pieces OS has no pages")
)]
impl<'a, T> Items<'a, T> {
    /// A list whose first page is at `first`, and whose pages `fetch` gets.
    pub(crate) fn new<F>(first: u64, fetch: F) -> Self
    where
        F: FnMut(u64) -> Fetch<'a, T> + Send + 'a,
    {
        Self {
            fetch: Box::new(fetch),
            ready: VecDeque::new(),
            state: State::Next(first),
            total: None,
            given: 0,
        }
    }

    fn take_in(&mut self, at: u64, page: Page<T>) {
        self.total = page.total.or(self.total);
        self.ready.extend(page.items);
        // A server whose next page is not further on would be asked for ever.
        self.state = match page.next.filter(|next| *next > at) {
            Some(next) => State::Next(next),
            None => State::Over,
        };
    }
}

impl<T: Unpin> Stream for Items<'_, T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.ready.pop_front() {
                self.given += 1;
                return Poll::Ready(Some(Ok(item)));
            }
            match &mut self.state {
                State::Over => return Poll::Ready(None),
                State::Next(at) => {
                    let at = *at;
                    self.state = State::Fetching(at, (self.fetch)(at));
                }
                State::Fetching(at, page) => {
                    let at = *at;
                    match ready!(page.as_mut().poll(context)) {
                        Ok(page) => self.take_in(at, page),
                        Err(error) => {
                            self.state = State::Over;
                            return Poll::Ready(Some(Err(error)));
                        }
                    }
                }
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        match (&self.state, self.total) {
            (State::Over, _) => (self.ready.len(), Some(self.ready.len())),
            (_, Some(total)) => (self.ready.len(), Some(total.saturating_sub(self.given))),
            (_, None) => (self.ready.len(), None),
        }
    }
}

impl<T> fmt::Debug for Items<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("total", &self.total)
            .field("given", &self.given)
            .finish_non_exhaustive()
    }
}

/// Gives the builders of lists their `items()`: of lists whose pages are asked for by `number`, or by
/// the `offset` of their first item. Beside the type of its items, each says which call makes it, for
/// the example in its documentation.
#[cfg(any(feature = "open_humans", feature = "openedx"))]
macro_rules! pages {
    ($system:literal, $by:ident: $($call:literal, $builder:ident => $item:ident;)+) => {$(
        impl<'a> builder::$builder<'a> {
            /// Every item of the list, from the first on, whatever page was asked for. Pages are as
            /// long as they are without this.
            ///
            /// ```
            #[doc = concat!("use emeritus::", $system, "::{Client, types};")]
            /// use futures::TryStreamExt;
            /// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers};
            /// # #[tokio::main(flavor = "current_thread")]
            /// # async fn main() -> Result<(), emeritus::Error> {
            /// # let server = MockServer::start().await;
            /// # let nothing = serde_json::json!({"count": 0, "next": null, "previous": null,
            /// #     "current_page": 1, "num_pages": 1, "start": 0, "results": []});
            /// # Mock::given(matchers::any()).respond_with(ResponseTemplate::new(200).set_body_json(nothing))
            /// #     .mount(&server).await;
            /// # let client = Client::builder(server.uri()).build()?;
            ///
            #[doc = concat!("let items = client.", $call, ".items();")]
            #[doc = concat!("let items: Vec<types::", stringify!($item), "> = items.try_collect().await?;")]
            /// assert!(items.is_empty());
            /// # Ok(())
            /// # }
            /// ```
            pub fn items(self) -> $crate::Items<'a, types::$item> {
                $crate::Items::new($crate::page::pages!(@first $by), move |at| {
                    let list = $crate::page::pages!(@at $by, self.clone(), at);
                    Box::pin(async move {
                        let answer = list.send().await?.into_inner();
                        let next = $crate::page::pages!(@next $by, at, answer.results.len());
                        Ok($crate::page::Page {
                            items: answer.results,
                            total: usize::try_from(answer.count).ok(),
                            next: answer.next.map(|_| next),
                        })
                    })
                })
            }
        }
    )+};
    (@first number) => { 1 };
    (@first offset) => { 0 };
    (@at number, $list:expr, $at:ident) => { $list.page(u32::try_from($at).unwrap_or(u32::MAX)) };
    (@at offset, $list:expr, $at:ident) => { $list.offset($at) };
    (@next number, $at:ident, $length:expr) => { $at + 1 };
    (@next offset, $at:ident, $length:expr) => { $at + $length as u64 };
}

#[cfg(any(feature = "open_humans", feature = "openedx"))]
pub(crate) use pages;

#[cfg(test)]
mod tests {
    use futures::{StreamExt, TryStreamExt};

    use super::*;

    /// A list of `count` numbers in pages of `size`, which counts itself.
    fn list(count: usize, size: usize) -> Items<'static, usize> {
        Items::new(0, move |at| {
            let start = usize::try_from(at).unwrap();
            let end = (start + size).min(count);
            let next = (end < count).then_some(end as u64);
            let page = Page { items: (start..end).collect(), total: Some(count), next };
            Box::pin(std::future::ready(Ok(page)))
        })
    }

    #[tokio::test]
    async fn every_item_comes_once_and_in_order() {
        for (count, size) in [(0, 3), (1, 3), (3, 3), (4, 3), (10, 1)] {
            let items: Vec<usize> = list(count, size).try_collect().await.unwrap();
            assert_eq!(items, (0..count).collect::<Vec<_>>(), "{count} in pages of {size}");
        }
    }

    #[tokio::test]
    async fn the_size_hint_counts_down_once_a_page_has_counted() {
        let mut items = list(5, 2);
        assert_eq!(items.size_hint(), (0, None));
        for left in (0..5).rev() {
            items.next().await.unwrap().unwrap();
            assert_eq!(items.size_hint().1, Some(left));
        }
        assert!(items.next().await.is_none());
    }

    #[tokio::test]
    async fn a_failure_ends_the_list_after_what_came_before() {
        let mut items = Items::new(0, |at| {
            let page = Page { items: vec![1], total: None, next: Some(1) };
            let page = if at == 0 { Ok(page) } else { Err(Error::incomplete("no more")) };
            Box::pin(std::future::ready(page))
        });
        assert_eq!(items.next().await.unwrap().unwrap(), 1);
        assert!(items.next().await.unwrap().is_err());
        assert!(items.next().await.is_none());
    }

    #[tokio::test]
    async fn a_server_that_sends_in_circles_is_left() {
        let items = Items::new(1, |at| {
            let next = Some(if at == 1 { 2 } else { 1 });
            Box::pin(std::future::ready(Ok(Page { items: vec![at], total: None, next })))
        });
        let items: Vec<u64> = items.try_collect().await.unwrap();
        assert_eq!(items, [1, 2]);
    }
}
