//! The operators of filters.

/// What a filter does with its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operator {
    /// The value itself; what there is without an operator.
    Eq,
    /// The value, whatever its case.
    IExact,
    /// One of several values.
    In,
    /// Between two values, which both belong to it.
    Range,
    /// Greater.
    Gt,
    /// Greater or equal.
    Gte,
    /// Less.
    Lt,
    /// Less or equal.
    Lte,
    /// A part of the text.
    Contains,
    /// A part of the text, whatever its case.
    IContains,
    /// The beginning of the text.
    StartsWith,
    /// The beginning of the text, whatever its case.
    IStartsWith,
    /// The end of the text.
    EndsWith,
    /// The end of the text, whatever its case.
    IEndsWith,
    /// A regular expression that is found in the text.
    Regex,
    /// Whether there is no value.
    IsNull,
    /// Some related value is this one.
    Any,
    /// Every related value is this one.
    All,
    /// A part of a date, which no field of this server is.
    DatePart(&'static str),
}

impl Operator {
    /// The operator of this name.
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "eq" => Self::Eq,
            "iexact" => Self::IExact,
            "in" => Self::In,
            "range" => Self::Range,
            "gt" => Self::Gt,
            "gte" => Self::Gte,
            "lt" => Self::Lt,
            "lte" => Self::Lte,
            "contains" => Self::Contains,
            "icontains" => Self::IContains,
            "startswith" => Self::StartsWith,
            "istartswith" => Self::IStartsWith,
            "endswith" => Self::EndsWith,
            "iendswith" => Self::IEndsWith,
            "regex" => Self::Regex,
            "isnull" => Self::IsNull,
            "any" => Self::Any,
            "all" => Self::All,
            "year" => Self::DatePart("year"),
            "month" => Self::DatePart("month"),
            "day" => Self::DatePart("day"),
            "week_day" => Self::DatePart("week_day"),
            _ => return None,
        })
    }
}
