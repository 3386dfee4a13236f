//! The lists that everybody may read, in pages.

/// Declares a page of a list: where it stands, and its items under `results`.
macro_rules! page {
    ($(#[$meta:meta])* $name:ident of $item:ty, $(#[$items:meta])* example $example:tt) => {
        $(#[$meta])*
        #[derive(Clone, Debug, ::serde::Serialize, ::utoipa::ToSchema)]
        #[schema(example = json!({"count": 1, "next": null, "previous": null, "results": [$example]}))]
        pub(in crate::open_humans) struct $name {
            /// How many items the list has.
            count: usize,
            /// The URL of the next page, with the query of this one. Null on the last page.
            #[schema(format = "uri")]
            next: Option<String>,
            /// The URL of the page before, likewise; null on the first page.
            #[schema(format = "uri")]
            previous: Option<String>,
            $(#[$items])*
            results: Vec<$item>,
        }

        impl $name {
            /// The page of these items.
            fn new(links: $crate::open_humans::page::Links, results: Vec<$item>) -> $crate::outcome::Json<Self> {
                let $crate::open_humans::page::Links { count, next, previous } = links;
                $crate::outcome::Json(Self { count, next, previous, results })
            }
        }
    };
}

pub(super) use page;
