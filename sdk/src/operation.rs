//! What the transport must know of an operation and progenitor does not tell it.

/// One row of a generated client's table: what the contract says about an operation's wire form.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Operation {
    /// The operation id, as in the contract: `account_get`.
    pub(crate) id: &'static str,
    /// The media type of the request body, where it is not what the generated code sends.
    pub(crate) content_type: Option<&'static str>,
    /// The query parameter that the token goes into, where the operation reads it nowhere else.
    pub(crate) query_token: Option<&'static str>,
    /// Whether repeating it has an effect, although its method promises that it has none.
    pub(crate) not_idempotent: bool,
}

impl Operation {
    /// The row of `id`; an operation without one has nothing special about it.
    pub(crate) fn find(table: &[Self], id: &'static str) -> Self {
        let plain = Self { id, content_type: None, query_token: None, not_idempotent: false };
        table.iter().find(|row| row.id == id).copied().unwrap_or(plain)
    }
}
