//! Pages: `limit` and `offset`, or `page` and `per_page`.

/// How many rows a page has unless told.
const DEFAULT_SIZE: usize = 20;
/// How many rows a page has at the most; of more, as many are answered.
const LARGEST: usize = 100;

/// Which part of a list is wanted. A value that is no number counts as none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::brainstem) enum Paging {
    /// So many rows, from there on.
    Offset {
        /// How many.
        limit: usize,
        /// After how many.
        offset: usize,
    },
    /// The page of this number, of pages of this size.
    Number {
        /// From 1.
        page: usize,
        /// Rows of a page.
        per_page: usize,
    },
}

/// A part of a list, without its rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::brainstem) struct Slice {
    /// How many rows there are in all.
    pub(in crate::brainstem) total: usize,
    /// How many rows stand before it.
    pub(in crate::brainstem) start: usize,
    /// How many rows it has at the most.
    pub(in crate::brainstem) size: usize,
    /// What is next, if anything.
    pub(in crate::brainstem) next: Option<Paging>,
    /// What came before, if anything.
    pub(in crate::brainstem) previous: Option<Paging>,
}

impl Paging {
    /// Reads what was asked for; `limit` or `offset` go before pages.
    pub(in crate::brainstem) fn read(
        limit: Option<&str>,
        offset: Option<&str>,
        page: Option<&str>,
        per_page: Option<&str>,
    ) -> Self {
        if limit.is_some() || offset.is_some() {
            return Self::Offset { limit: size(limit), offset: number(offset).unwrap_or(0) };
        }
        let page = number(page).filter(|page| *page > 0).unwrap_or(1);
        Self::Number { page, per_page: size(per_page) }
    }

    /// The part of a list of `total` rows; none where there is no such page. A list without rows
    /// has one page, and beyond the last row there is nothing to be had by `offset`.
    pub(in crate::brainstem) fn of(self, total: usize) -> Option<Slice> {
        match self {
            Self::Offset { limit, offset } => {
                let end = offset.saturating_add(limit);
                let at = |offset| Self::Offset { limit, offset };
                let next = (end < total).then(|| at(end));
                let previous = (offset > 0).then(|| at(offset.saturating_sub(limit)));
                Some(Slice { total, start: offset, size: limit, next, previous })
            }
            Self::Number { page, per_page } => {
                let pages = pages(total, per_page);
                let at = |page| Self::Number { page, per_page };
                let next = (page < pages).then(|| at(page + 1));
                let previous = (page > 1).then(|| at(page - 1));
                let start = (page - 1).checked_mul(per_page)?;
                (page <= pages).then_some(Slice { total, start, size: per_page, next, previous })
            }
        }
    }
}

impl Slice {
    /// The number of the page that begins here, as pages of this size are numbered.
    pub(in crate::brainstem) fn page(&self) -> usize {
        self.start / self.size + 1
    }

    /// How many pages of this size there are.
    pub(in crate::brainstem) fn pages(&self) -> usize {
        pages(self.total, self.size)
    }

    /// The rows of this part.
    pub(in crate::brainstem) fn of_rows<R>(&self, rows: impl IntoIterator<Item = R>) -> Vec<R> {
        rows.into_iter().skip(self.start).take(self.size).collect()
    }
}

fn pages(total: usize, size: usize) -> usize {
    total.div_ceil(size).max(1)
}

fn number(text: Option<&str>) -> Option<usize> {
    text?.trim().parse().ok()
}

fn size(text: Option<&str>) -> usize {
    number(text).filter(|size| *size > 0).unwrap_or(DEFAULT_SIZE).min(LARGEST)
}
