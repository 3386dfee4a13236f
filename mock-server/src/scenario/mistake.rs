//! What is wrong with a scenario, and where.

use std::cell::RefCell;
use std::fmt::{self, Display};
use std::rc::Rc;

use jsonschema::ValidationError;
use serde::Serialize;
use utoipa::ToSchema;

/// Something in a scenario that cannot be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Mistake {
    /// Where it is, as a JSON Pointer (RFC 6901), such as `/openedx/users/2/email`.
    pub pointer: String,
    /// What is wrong with it, in words.
    pub problem: String,
}

/// Everything that is wrong with a scenario, in the order in which it was found; at least one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Mistakes(Vec<Mistake>);

impl Mistakes {
    /// A single mistake that concerns the whole.
    pub(super) fn at_root(problem: String) -> Self {
        Self(vec![Mistake { pointer: String::new(), problem }])
    }

    /// Nothing, if there are none.
    pub(super) fn none_of(mistakes: impl IntoIterator<Item = Mistake>) -> Result<(), Self> {
        let mistakes: Vec<_> = mistakes.into_iter().collect();
        if mistakes.is_empty() { Ok(()) } else { Err(Self(mistakes)) }
    }

    /// The mistakes, in the order in which they were found.
    #[must_use]
    pub fn as_slice(&self) -> &[Mistake] {
        &self.0
    }
}

/// One line each.
impl Display for Mistakes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, Mistake { pointer, problem }) in self.0.iter().enumerate() {
            let newline = if index > 0 { "\n" } else { "" };
            write!(f, "{newline}{}: {problem}", if pointer.is_empty() { "/" } else { pointer })?;
        }
        Ok(())
    }
}

impl std::error::Error for Mistakes {}

impl From<ValidationError<'_>> for Mistake {
    /// Leaves the value out, which may be a secret.
    fn from(error: ValidationError<'_>) -> Self {
        let pointer = error.instance_path().to_string();
        Self { pointer, problem: error.masked_with("the value").to_string() }
    }
}

/// A place in a scenario that is being read, where mistakes can be found.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    pointer: String,
    found: Rc<RefCell<Vec<Mistake>>>,
}

impl Place {
    /// The whole of a scenario, where nothing wrong was found yet.
    pub(crate) fn search() -> Self {
        Self { pointer: String::new(), found: Rc::default() }
    }

    /// The place under this one that has the name or number `key`.
    pub(crate) fn at(&self, key: impl Display) -> Self {
        // Most places are made for nothing, and a large scenario has very many.
        let mut pointer = format!("{}/{key}", self.pointer);
        let begin = self.pointer.len() + 1;
        if pointer[begin..].contains(['~', '/']) {
            let key = pointer.split_off(begin).replace('~', "~0").replace('/', "~1");
            pointer.push_str(&key);
        }
        Self { pointer, found: Rc::clone(&self.found) }
    }

    /// Notes that what is here cannot be.
    pub(crate) fn wrong(&self, problem: impl Into<String>) {
        let mistake = Mistake { pointer: self.pointer.clone(), problem: problem.into() };
        self.found.borrow_mut().push(mistake);
    }

    /// Nothing, if nothing wrong was found anywhere.
    pub(crate) fn finish(self) -> Result<(), Mistakes> {
        Mistakes::none_of(self.found.take())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_written_as_a_json_pointer() {
        let all = Place::search();
        all.at("openedx").at("users").at(2).at("a/b~c").wrong("it is odd");
        let mistakes = all.finish().expect_err("there is a mistake");
        assert_eq!(mistakes.to_string(), "/openedx/users/2/a~1b~0c: it is odd");
    }

    #[test]
    fn nothing_wrong_is_no_mistake() {
        assert_eq!(Place::search().finish(), Ok(()));
    }
}
