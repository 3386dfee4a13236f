//! Filters: `filter{email.icontains}=lab`, `filter{-id.in}=3`.

use std::cmp::Ordering;

use regex::{Regex, RegexBuilder};

use super::field::{Field, Kind, Scalar, find, is_truthy};
use super::operator::Operator;
use super::problem::Problem;

/// How many conditions a list is filtered by at the most.
const MOST_TERMS: usize = 50;
/// How many values one condition has at the most.
const MOST_VALUES: usize = 1_000;
/// How long a regular expression is at the most, in bytes.
const LONGEST_REGEX: usize = 500;
/// How much memory a compiled regular expression takes at the most, in bytes.
const LARGEST_REGEX: usize = 1 << 18;

/// Conditions that a row of a list has to meet, all of them.
#[derive(Debug)]
pub(in crate::brainstem) struct Filter<R>(Vec<Term<R>>);

/// One condition.
#[derive(Debug)]
struct Term<R> {
    field: Field<R>,
    test: Test,
    is_negated: bool,
}

/// What the values of a field have to be; one of them is enough.
#[derive(Debug)]
enum Test {
    Equals(Scalar),
    OneOf(Vec<Scalar>),
    Between(Scalar, Scalar),
    Compares(Scalar, fn(Ordering) -> bool),
    Text { wanted: String, ignores_case: bool, holds: fn(&str, &str) -> bool },
    Matches(Regex),
    Absent(bool),
    Every(Scalar),
}

impl<R> Filter<R> {
    /// Parses conditions: what stands between the braces, with the values that were given for it. Of
    /// several values the first one counts, but for `in` (all) and `range` (two).
    ///
    /// # Errors
    ///
    /// What is wrong with the first condition that makes no sense for these fields.
    pub(in crate::brainstem) fn parse(
        conditions: &[(String, Vec<String>)],
        fields: &[Field<R>],
    ) -> Result<Self, Problem> {
        if conditions.len() > MOST_TERMS {
            return Err(Problem::TooMany);
        }
        let terms = conditions.iter().map(|(key, values)| Term::parse(key, values, fields));
        terms.collect::<Result<_, _>>().map(Self)
    }

    /// Whether a row meets every condition.
    pub(in crate::brainstem) fn admits(&self, row: &R) -> bool {
        self.0.iter().all(|term| term.admits(row))
    }
}

impl<R> Term<R> {
    fn parse(key: &str, values: &[String], fields: &[Field<R>]) -> Result<Self, Problem> {
        let (is_negated, key) = key.strip_prefix('-').map_or((false, key), |key| (true, key));
        let operator = key.rsplit_once('.').and_then(|(path, operator)| {
            Operator::named(operator).map(|operator| (path, operator))
        });
        let (path, operator) = operator.unwrap_or((key, Operator::Eq));
        let field = *find(fields, path)?;
        let test = Test::parse(field.path, field.kind, operator, values)?;
        Ok(Self { field, test, is_negated })
    }

    fn admits(&self, row: &R) -> bool {
        self.test.holds(&(self.field.read)(row)) != self.is_negated
    }
}

impl Test {
    fn parse(
        path: &'static str,
        kind: Kind,
        operator: Operator,
        values: &[String],
    ) -> Result<Self, Problem> {
        let first = values.first().map_or("", String::as_str);
        let value = || kind.read(path, first);
        let compares = |is: fn(Ordering) -> bool| Ok(Self::Compares(value()?, is));
        let text = |ignores_case: bool, holds: fn(&str, &str) -> bool| {
            let wanted = if ignores_case { first.to_lowercase() } else { first.to_owned() };
            Ok(Self::Text { wanted, ignores_case, holds })
        };
        match operator {
            Operator::Eq | Operator::Any => Ok(Self::Equals(value()?)),
            Operator::All => Ok(Self::Every(value()?)),
            Operator::In => one_of(path, kind, values),
            Operator::Range => range(path, kind, values),
            Operator::Gt => compares(Ordering::is_gt),
            Operator::Gte => compares(Ordering::is_ge),
            Operator::Lt => compares(Ordering::is_lt),
            Operator::Lte => compares(Ordering::is_le),
            Operator::IExact => text(true, |text, wanted| text == wanted),
            Operator::Contains => text(false, |text, wanted| text.contains(wanted)),
            Operator::IContains => text(true, |text, wanted| text.contains(wanted)),
            Operator::StartsWith => text(false, |text, wanted| text.starts_with(wanted)),
            Operator::IStartsWith => text(true, |text, wanted| text.starts_with(wanted)),
            Operator::EndsWith => text(false, |text, wanted| text.ends_with(wanted)),
            Operator::IEndsWith => text(true, |text, wanted| text.ends_with(wanted)),
            Operator::Regex => compile(first).map(Self::Matches),
            Operator::IsNull => Ok(Self::Absent(is_truthy(first))),
            Operator::DatePart(operator) => Err(Problem::Lookup { operator, field: path }),
        }
    }

    fn holds(&self, values: &[Scalar]) -> bool {
        match self {
            Self::Absent(is_absent) => values.is_empty() == *is_absent,
            Self::Every(wanted) => values.iter().all(|value| value == wanted),
            one => values.iter().any(|value| one.holds_for(value)),
        }
    }

    fn holds_for(&self, value: &Scalar) -> bool {
        match self {
            Self::Equals(wanted) | Self::Every(wanted) => value == wanted,
            Self::OneOf(wanted) => wanted.contains(value),
            Self::Between(least, most) => (least..=most).contains(&value),
            Self::Compares(wanted, is) => is(value.cmp(wanted)),
            Self::Text { wanted, ignores_case: true, holds } => {
                holds(&value.shown().to_lowercase(), wanted)
            }
            Self::Text { wanted, holds, .. } => holds(&value.shown(), wanted),
            Self::Matches(regex) => regex.is_match(&value.shown()),
            Self::Absent(is_absent) => !is_absent,
        }
    }
}

fn one_of(path: &str, kind: Kind, values: &[String]) -> Result<Test, Problem> {
    if values.len() > MOST_VALUES {
        return Err(Problem::TooMany);
    }
    let values = values.iter().map(|value| kind.read(path, value));
    values.collect::<Result<_, _>>().map(Test::OneOf)
}

fn range(path: &str, kind: Kind, values: &[String]) -> Result<Test, Problem> {
    let [least, most, ..] = values else { return Err(Problem::Range) };
    Ok(Test::Between(kind.read(path, least)?, kind.read(path, most)?))
}

/// A pattern takes time in proportion to the text, whatever it is; here only its size is bounded.
fn compile(pattern: &str) -> Result<Regex, Problem> {
    if pattern.len() > LONGEST_REGEX {
        return Err(Problem::Regex);
    }
    let regex = RegexBuilder::new(pattern).size_limit(LARGEST_REGEX).build();
    regex.map_err(|_| Problem::Regex)
}
